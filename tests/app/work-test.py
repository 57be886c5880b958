#!/usr/bin/python3
"""From an estimate to a fetched and invoiced order, by keyboard alone: the customer is found, a draft becomes an estimate that is offered and an order, artwork is added and approved, the jobs are made,
somebody fetches them, and the invoice is issued; and what the ledger says of it afterwards. (S0-61, S0-60, S2-56; issue's two minutes are counted as three keys a second and the program's own time.)
Usage: work-test.py COUNTERFOIL COUNTERFOILCTL"""
import pathlib
import sys
import tempfile

import day
from shop import Shop
from ui import Atspi, Ui

program, ctl = sys.argv[1:]
print('1..8')


def tab_to(ui, role, name):
    """Tab until the focus is there: what a keyboard reaches, and no mouse."""
    for _ in range(40):
        ui.key('Tab')
        try:
            if ui.focus()[1].startswith(name):
                return
        except AssertionError:
            pass
    raise AssertionError(f'Tab does not come to {role} “{name}”\n{ui.words()}')


def form(ui, title):
    """Waits until this window has the keyboard: its first row has it. (Rows that are entries do not say so to the accessibility tree.)"""
    ui.wait(lambda: any(window.get_name() == title and ui.has_state(window, Atspi.StateType.ACTIVE) for window in ui.windows()), f'the window “{title}”')
    ui.settle()


with tempfile.TemporaryDirectory() as folder:
    shop = Shop(ctl, folder)
    art = pathlib.Path(folder, 'art.pdf')
    art.write_bytes(b'%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
    with Ui([program, '--ledger', shop.path]) as ui:
        ui.sign_in('7391', 'Rosa Delgado')
        began = ui.spent()
        day.find_customer(ui, 'alvarez carp', 'Alvarez Carpentry')
        day.write_invoice(ui, [('ban-23', 'BAN-23', '2')])
        ui.key('ctrl+shift+e')
        place = ui.place('Orders')
        page = ui.find('filler', 'CfEstimatePage', under=place)
        ui.wait(lambda: 'Make Order' in ui.words(page), 'the estimate')
        print('ok 1 - a draft became an estimate', flush=True)
        ui.key('ctrl+s')
        ui.says('Version 1')
        print('ok 2 - it is offered', flush=True)
        ui.key('ctrl+Return')
        page = ui.find('filler', 'CfOrderPage', under=place)
        number = ui.wait(lambda: next((node.get_name().split('-1 ')[0] for node in ui.walk(page) if '-1  ' in (node.get_name() or '')), None), 'the job')
        print(f'ok 3 - and became order {number}', flush=True)

        tab_to(ui, 'menu button', f'What to do with {number}-1')
        ui.key('Return')
        ui.says('Add Proof')
        ui.key('p')
        ui.wait(lambda: len(ui.windows()) == 2, 'the file chooser')
        ui.settle()
        ui.key('ctrl+l')
        ui.key('ctrl+a')
        ui.type(str(art))
        ui.key('Return')
        form(ui, 'Add Proof')
        ui.answer('ctrl+s')
        ui.says('proof 1 waits')
        print('ok 4 - its artwork has a proof', flush=True)

        def status():
            return shop.ask('order', 'show', number)['jobs'][0]['status']

        def move_to(name):
            """Press → until the job is there; each press waits for the one before."""
            while status() != name:
                before = status()
                ui.key('space')
                ui.wait(lambda: status() != before, f'the job to move on from {before}')
                ui.settle()
        tab_to(ui, 'push button', f'Move {number}-1 on')
        move_to('Awaiting proof approval')
        tab_to(ui, 'menu button', f'What to do with {number}-1')
        ui.key('Return')
        ui.says('Answer to the Proof')
        ui.key('a')
        form(ui, 'Answer to Proof 1')
        ui.key('Tab')
        ui.type('Ann Alvarez')
        ui.answer('ctrl+s')
        ui.wait(lambda: status() == 'Approved', 'the job to be approved')
        ui.says('proof 1 approved')
        print('ok 5 - and is approved, which moves the job on (S2-56)', flush=True)
        tab_to(ui, 'push button', f'Move {number}-1 on')
        move_to('Ready for pick-up')
        print('ok 6 - the job is made', flush=True)
        ui.key('F4')
        form(ui, 'Pick-up')
        ui.type('Ann Alvarez')
        ui.answer('ctrl+s')
        ui.says('✓ Completed')
        ui.key('ctrl+Return')
        invoices = ui.place('Invoices')
        ui.wait(lambda: 'Ann' not in ui.words(invoices) and 'Alvarez Carpentry' in ui.words(invoices), 'the invoice')
        spent = ui.spent() - began
        assert spent < 120, spent
        print(f'ok 7 - fetched and invoiced: {ui.strokes} keys, {spent:.0f} s of a person and the program', flush=True)
    order = shop.ask('order', 'show', number)
    assert order['state'] == 'completed' and order['estimate_id'] and len(order['invoices']) == 1, order
    shop.verify()
    print('ok 8 - the ledger says the same, and every figure is right', flush=True)
