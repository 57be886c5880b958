#!/usr/bin/python3
"""A clerk's whole sale, by keyboard alone: find the customer, new invoice, three lines, issue, cash with change, receipt; and what the ledger says of it afterwards. (S0-17, S1-01, T1.)
All of it on a machine without a network, which is not even asked for (T12).
Usage: clerk-test.py COUNTERFOIL COUNTERFOILCTL NO-NETWORK"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import day
from ui import Ui

program, ctl, no_network = sys.argv[1:]
CUSTOMER = 'Alvarez Carpentry'
LINES = [('ban-23', 'BAN-23', '2'), ('tee', 'TEE-1C', '12'), ('ins-h', 'INS-HR', '1')]
print('1..7')
with tempfile.TemporaryDirectory() as folder:
    ledger = str(pathlib.Path(folder, 'shop.counterfoil'))
    subprocess.run([ctl, '--db', ledger, 'demo'], check=True, stdout=subprocess.DEVNULL)

    def ask(*words):
        return json.loads(subprocess.run([ctl, '--db', ledger, '--json', *words], check=True, capture_output=True).stdout)

    tried = pathlib.Path(folder, 'network')
    with Ui([program, '--ledger', ledger], LD_PRELOAD=no_network, COUNTERFOIL_NETWORK=str(tried)) as ui:
        ui.sign_in('2947', 'Dev Patel')
        started = time.monotonic()
        day.find_customer(ui, 'alvarez carp', CUSTOMER)
        print('ok 1 - the customer is found', flush=True)
        day.write_invoice(ui, LINES)
        number = day.issue(ui)
        made = ask('invoice', 'show', number)
        assert [(line['code'], line['quantity']) for line in made['lines']] == [(code, quantity) for _, code, quantity in LINES], made
        print(f'ok 2 - invoice {number} of three lines is issued', flush=True)
        day.begin_payment(ui)
        ui.key('alt+1')
        ui.type('1000')
        ui.says('Change ')
        said = day.take(ui)
        due = made['total']
        change = f'{(100000 - due) // 100}.{(100000 - due) % 100:02}'
        assert any(change in line for line in said), (change, said)
        print(f'ok 3 - cash is taken, and {change} given back', flush=True)
        receipt = pathlib.Path(folder, 'receipt.pdf')
        ui.key('s')
        ui.wait(lambda: len(ui.windows()) == 3, 'the file chooser')
        ui.settle()
        ui.key('ctrl+a')
        ui.type(str(receipt))
        ui.key('Return')
        ui.wait(lambda: receipt.exists() and receipt.read_bytes().rstrip().endswith(b'%%EOF'), 'the receipt')
        day.close_payment(ui)
        print('ok 4 - the receipt is a page', flush=True)
        print(f'# {time.monotonic() - started:.1f} s with all waiting for the screen', flush=True)
    after = ask('invoice', 'show', number)
    assert after['open'] == 0, after
    print('ok 5 - the ledger has it paid', flush=True)
    subprocess.run([ctl, '--db', ledger, 'verify'], check=True, stdout=subprocess.DEVNULL)
    print('ok 6 - every figure in the ledger is right', flush=True)
    assert not tried.exists(), tried.read_text()
    print('ok 7 - nothing waited for a network (T12)', flush=True)
