#!/usr/bin/python3
"""A second copy of the program on the same ledger brings the first to the front and ends; what another program writes to the ledger is seen in the window within a moment, and what is
being typed stays (D31). Run in a session with a desktop.
Usage: second-test.py COUNTERFOIL COUNTERFOILCTL"""
import subprocess
import sys
import tempfile

import day
from shop import Shop, money
from ui import PATIENCE, Ui

program, ctl = sys.argv[1:]
CUSTOMER = 'Alvarez Carpentry'
print('1..5')
with tempfile.TemporaryDirectory() as folder:
    shop = Shop(ctl, folder)
    customer = shop.customer(CUSTOMER)
    with Ui([program, '--ledger', shop.path]) as ui:
        ui.sign_in('7391', 'Rosa Delgado')
        first = ui.wait(ui.front, 'the window in front')
        subprocess.run(['xdotool', 'windowminimize', first], check=True)
        ui.wait(lambda: ui.front() != first, 'the window to go')
        assert subprocess.run([program, '--ledger', shop.path], env=ui.environment, timeout=PATIENCE).returncode == 0
        ui.wait(lambda: ui.front() == first, 'the window to be in front again')
        assert len(ui.windows()) == 1
        print('ok 1 - a second copy brings the first to the front, and ends', flush=True)

        day.find_customer(ui, 'alvarez carp', CUSTOMER)
        page = ui.place('Customers')
        number = shop.issue(customer, '3 Posters @ 411.13')
        total = shop.ask('invoice', 'show', number)['total']
        ui.wait(lambda: any(money(total) in (node.get_name() or '') for node in ui.walk(page)), f'{money(total)} on the page')
        ui.find('label', number, under=page)
        print('ok 2 - an invoice of another program is on the page that is open', flush=True)

        ui.open(f'invoice/{number}')
        ui.title(f'Invoice {number} · {CUSTOMER}')
        shop.run('payment', 'take', '--customer', customer['id'], '--invoice', number, '--amount', f'{total // 100}.{total % 100:02}', '--tender', 'check', '--reference', '77')
        ui.wait(lambda: ui.look('label', 'Paid', ui.place('Invoices')), 'the invoice to be paid')
        print('ok 3 - a payment of another program changes the invoice that is shown', flush=True)

        day.find_customer(ui, 'alvarez carp', CUSTOMER)
        day.write_invoice(ui, [('ban-23', 'BAN-23', '2')])
        ui.type('half a wo')
        shop.run('customer', 'edit', customer['id'], '--note', 'rings before noon')
        text = ui.find('text', 'Item of line 2')
        ui.says('rings before noon')
        assert ui.text(text) == 'half a wo', ui.text(text)
        ui.focus('text', 'Item of line 2')
        ui.type('rd')
        ui.wait(lambda: ui.text(text) == 'half a word', 'the rest of the word')
        ui.key('Escape', 'alt+1')                                # a list of items that is open when its window goes makes GTK 4.8 warn
        ui.place('Counter')
        print('ok 4 - what is being typed stays where it is', flush=True)
    shop.verify()
    print('ok 5 - every figure in the ledger is right', flush=True)
