#!/usr/bin/python3
"""A bookkeeper's day, by keyboard: one check over nine invoices, aging as of the end of last month, statements of all customers; and what the ledger says of it. (S0-21, S1-27, T2, W3.)
Usage: bookkeeper-test.py COUNTERFOIL COUNTERFOILCTL"""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import day
from ui import Ui

program, ctl = sys.argv[1:]
CUSTOMER = 'Alvarez Carpentry'
print('1..5')
with tempfile.TemporaryDirectory() as folder:
    ledger = str(pathlib.Path(folder, 'shop.counterfoil'))
    subprocess.run([ctl, '--db', ledger, 'demo'], check=True, stdout=subprocess.DEVNULL)

    def ask(*words):
        return json.loads(subprocess.run([ctl, '--db', ledger, '--json', *words], check=True, capture_output=True).stdout)

    customer = next(one for one in ask('customer', 'list')['customers'] if one['name'] == CUSTOMER)
    already = ask('invoice', 'list', '--customer', customer['id'], '--open')['invoices']
    for i in range(len(already), 9):
        ask('invoice', 'new', '--customer', customer['id'], '--line', f'{i + 1} Posters @ 10.00', '--issue')
    invoices = ask('invoice', 'list', '--customer', customer['id'], '--open')['invoices']
    assert len(invoices) == 9, len(invoices)
    due = sum(one['open'] for one in invoices)

    with Ui([program, '--ledger', ledger]) as ui:
        ui.sign_in('6058', 'Irene Kowalski')
        day.find_customer(ui, 'alvarez carp', CUSTOMER)
        started = time.monotonic()
        day.begin_payment(ui)
        ui.key('alt+2')
        ui.find('text', 'Check no.')
        ui.key('Tab')
        ui.focus('text', 'Check no.')
        ui.type('10233')
        said = day.take(ui)
        print(f'# a check over nine invoices: {time.monotonic() - started:.1f} s with all waiting for the screen', flush=True)
        assert any(f'{due // 100}.{due % 100:02}' in line.replace(',', '') for line in said), (due, said)
        day.close_payment(ui)
        print('ok 1 - one check is taken for nine invoices', flush=True)
        end = datetime.date.today().replace(day=1) - datetime.timedelta(1)
        ui.open(f'reports/aging?as_of={end}')
        place = ui.place('Reports')
        total = sum(one['balance'] for one in ask('aging', '--as-of', str(end))['customers'])
        words = f'{total // 100:,}.{total % 100:02}'
        ui.wait(lambda: any(words == node.get_name() for node in ui.walk(place)), f'{words}, what was owed then')
        print('ok 2 - aging as of the end of last month', flush=True)
        said = day.run_statements(ui)
        print('ok 3 - statements of all customers', flush=True)
    owing = [one for one in ask('invoice', 'list', '--customer', customer['id'], '--open')['invoices']]
    assert not owing, owing
    print('ok 4 - the ledger has all nine paid', flush=True)
    subprocess.run([ctl, '--db', ledger, 'verify'], check=True, stdout=subprocess.DEVNULL)
    print('ok 5 - every figure in the ledger is right', flush=True)
