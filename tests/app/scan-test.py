#!/usr/bin/python3
"""A scanner that types, by real key presses (W10): from a page where nothing has the focus and from an entry; what is printed on an invoice, a
receipt and a statement is read by zbar and opens what it is printed on; a person who types the same slowly is left alone. And practice by
its one key (W12).
Usage: scan-test.py COUNTERFOIL COUNTERFOILCTL"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import day
from ui import Ui

program, ctl = sys.argv[1:]
pictures = os.environ.get('COUNTERFOIL_PICTURES')
print('1..6')


def scan(ui, text, title):
    """A machine that is busy sends keys late, and late keys are no scan: it is scanned again, as a person would, until the header begins with @title."""
    for _ in range(15):
        subprocess.run(['xdotool', 'type', '--delay', '2', text + '\n'], check=True)
        try:
            ui.wait(lambda: f'label: {title}' in ui.words(), title, 3)
            return
        except AssertionError:
            ui.key('Escape', 'Escape')
    ui.says(title)


with tempfile.TemporaryDirectory() as folder:
    ledger = pathlib.Path(folder, 'shop.counterfoil')
    subprocess.run([ctl, '--db', str(ledger), 'demo'], check=True, stdout=subprocess.DEVNULL)

    def ask(*words):
        return json.loads(subprocess.run([ctl, '--db', str(ledger), '--json', *words], check=True, capture_output=True).stdout)

    def printed(*words):
        """What a scanner reads from the page that counterfoilctl draws."""
        page = pathlib.Path(folder, f'{words[0]}.pdf')
        subprocess.run([ctl, '--db', str(ledger), *words, '--out', str(page)], check=True, stdout=subprocess.DEVNULL)
        if page.is_dir():
            page = next(page.glob('*.pdf'))
        subprocess.run(['pdftoppm', '-r', '300', '-l', '1', '-png', '-singlefile', str(page), str(pathlib.Path(folder, 'page'))], check=True)
        read = subprocess.run(['zbarimg', '-q', str(pathlib.Path(folder, 'page.png'))], check=True, capture_output=True, text=True).stdout.splitlines()
        return next(line.removeprefix('CODE-128:') for line in read if line.startswith('CODE-128:CF'))

    first, second = ask('invoice', 'list')['invoices'][:2]
    with Ui([program, '--ledger', str(ledger)]) as ui:
        ui.sign_in('2947', 'Dev Patel')
        ui.settle()
        ui.key('Escape')
        code = printed('invoice', 'pdf', first['number'])
        assert code == 'CFI' + first['id'], code
        scan(ui, code.lower(), f'Invoice {first["number"]} · ')
        print('ok 1 - our code opens its invoice from the counter', flush=True)
        ui.key('ctrl+k')
        scan(ui, second['number'], f'Invoice {second["number"]} · ')
        print('ok 2 - a number scanned into the search box opens its invoice', flush=True)
        payment = ask('payment', 'list')['payments'][0]
        code = printed('payment', 'receipt', payment['id'])
        assert code.startswith('CFP'), code
        scan(ui, code, 'Payment')
        print('ok 3 - the bars of a receipt open its payment', flush=True)
        customer = next(one for one in ask('customer', 'list')['customers'] if one['balance'] > 0)
        code = printed('statement', customer['number'], '--preview')
        assert code == 'CFC' + customer['id'], code
        scan(ui, code, customer['name'])
        print('ok 4 - the bars of a statement open its customer', flush=True)
        ui.key('ctrl+k')
        subprocess.run(['xdotool', 'type', '--delay', '90', 'zzzqq'], check=True)
        ui.says('Nothing was found for “zzzqq”.')
        print('ok 5 - slow typing stays where it was typed', flush=True)
        ui.key('Escape', 'Escape')
        ui.settle()
        before = hashlib.sha256(ledger.read_bytes()).hexdigest()
        ui.key('F12')
        ui.says('nothing here is real')
        assert hashlib.sha256(ledger.read_bytes()).hexdigest() == before
        owed = next(one for one in ask('invoice', 'list')['invoices'] if one['open'] > 0)
        day.open_invoice(ui, owed['number'])
        day.begin_payment(ui)                          # the keys are the register's: the terminal to practise with has no window
        ui.press('push button', 'Card')
        ui.says(' is connected.')
        ui.find('push button', 'Charge ', part=True)
        ui.key('Return')
        ui.says('Practice: what does the customer do at the terminal?')
        if pictures:
            ui.picture(f'{pictures}/practice-card.png')
        ui.wait(lambda: ui.look('status bar', 'Tap, insert or swipe the card'), 'the terminal to want a card', 30)
        ui.press('push button', 'Tap')
        ui.find('panel', 'The payment was taken')
        day.close_payment(ui)
        assert ask('invoice', 'show', owed['number'])['open'] == owed['open']
        ui.key('F12')
        ui.wait(lambda: 'nothing here is real' not in ui.words(), 'the shop itself')
        ui.settle()
        assert ask('invoice', 'show', owed['number'])['open'] == owed['open']
        print('ok 6 - one key begins practice, a card is charged there that is none, and the same key ends it', flush=True)
