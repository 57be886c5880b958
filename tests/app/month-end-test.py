#!/usr/bin/python3
"""The end of a bookkeeper's month: aging as of the last day of last month, and statements of all customers; both are what counterfoilctl says, to the cent and to the byte. (S1-27, T13, T14, W3, W4.)
Usage: month-end-test.py COUNTERFOIL COUNTERFOILCTL"""
import datetime
import pathlib
import sys
import tempfile

import day
from shop import Shop, money
from ui import Ui

program, ctl = sys.argv[1:]


def aging(ui, shop):
    end = datetime.date.today().replace(day=1) - datetime.timedelta(1)
    ui.open(f'reports/aging?as_of={end}')
    ui.title('Receivables by age')
    place = ui.place('Reports')
    told = shop.ask('aging', '--as-of', str(end))['customers']
    columns = ['current', 'd1_30', 'd31_60', 'd61_90', 'over_90', 'unapplied', 'balance']
    sums = [money(sum(one[column] for one in told)) for column in columns]
    ui.wait(lambda: all(any((node.get_name() or '').endswith(words) for node in ui.walk(place)) for words in sums), f'{sums}, the sums of {end}')
    by_name = {one['name']: one for one in told}
    cells = [node.get_name() for node in ui.walk(place) if node.get_name()]
    seen = 0
    for at, name in enumerate(cells):
        if name in by_name:
            figures = [money(by_name[name][column]) for column in columns]
            shown = cells[at:at + 20]
            assert all(figure in shown for figure in figures if figure != '0.00'), (name, figures, shown)
            seen += 1
    assert seen >= min(10, len(told)), seen
    print(f'ok 1 - aging as of {end}: {len(sums)} sums and {seen} customers on the screen are what counterfoilctl says', flush=True)


def statements(ui, shop):
    said = day.run_statements(ui)
    window, line = pathlib.Path(day.save_statements(ui)), pathlib.Path(shop.folder, 'line')
    shop.run('statement', '--all', '--preview', '--out', str(line))
    ours, theirs = ({one.name: one.read_bytes() for one in folder.glob('*.pdf')} for folder in (window, line))
    assert f'{len(theirs)} statements' in said, (said, len(theirs))
    assert sorted(ours) == sorted(theirs), set(ours) ^ set(theirs)
    assert ours == theirs, [name for name in ours if ours[name] != theirs[name]]
    print(f'ok 2 - statements of all {len(ours)} customers: the same bytes as of counterfoilctl', flush=True)


print('1..3')
with tempfile.TemporaryDirectory() as folder:
    shop = Shop(ctl, folder)
    with Ui([program, '--ledger', shop.path]) as ui:
        ui.sign_in('6058', 'Irene Kowalski')
        aging(ui, shop)
        statements(ui, shop)
    shop.verify()
    print('ok 3 - every figure in the ledger is right', flush=True)
