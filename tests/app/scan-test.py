#!/usr/bin/python3
"""A scanner that types, by real key presses (W10): from a page where nothing has the focus, from an entry, and while a dialog is open; a person who types the same slowly is left alone. And practice by
its one key (W12).
Usage: scan-test.py COUNTERFOIL COUNTERFOILCTL"""
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

from ui import Ui

program, ctl = sys.argv[1:]
print('1..4')


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

    first, second = ask('invoice', 'list')['invoices'][:2]
    with Ui([program, '--ledger', str(ledger)]) as ui:
        ui.sign_in('2947', 'Dev Patel')
        ui.settle()
        ui.key('Escape')
        scan(ui, 'cfi' + first['id'].lower(), f'Invoice {first["number"]} · ')
        print('ok 1 - our code opens its invoice from the counter', flush=True)
        ui.key('ctrl+k')
        scan(ui, second['number'], f'Invoice {second["number"]} · ')
        print('ok 2 - a number scanned into the search box opens its invoice', flush=True)
        ui.key('ctrl+k')
        subprocess.run(['xdotool', 'type', '--delay', '90', 'zzzqq'], check=True)
        ui.says('Nothing was found for “zzzqq”.')
        print('ok 3 - slow typing stays where it was typed', flush=True)
        ui.key('Escape', 'Escape')
        ui.settle()
        before = hashlib.sha256(ledger.read_bytes()).hexdigest()
        ui.key('F12')
        ui.says('nothing here is real')
        assert hashlib.sha256(ledger.read_bytes()).hexdigest() == before
        ui.press('push button', 'End Practice')        # the simulated terminal may have the keys now
        ui.wait(lambda: 'nothing here is real' not in ui.words(), 'the shop itself')
        ui.settle()
        print('ok 4 - one key begins practice, and one press ends it', flush=True)
