#!/usr/bin/python3
"""A ledger that is locked, and one that is damaged: a page or a sentence that says what happened and what to do; nothing is lost, and each way out is walked to its end (W15's backup is
brought back). Usage: trouble-test.py COUNTERFOIL COUNTERFOILCTL"""
import pathlib
import sqlite3
import sys
import tempfile

import day
from shop import Shop
from ui import Ui

program, ctl = sys.argv[1:]
CUSTOMER = 'Alvarez Carpentry'
PASSPHRASE = 'four green bottles standing'
print('1..6')
with tempfile.TemporaryDirectory() as folder:
    shop = Shop(ctl, folder)
    numbers = [one['number'] for one in shop.ask('invoice', 'list')['invoices']]
    secret = pathlib.Path(folder, 'passphrase')
    secret.write_text(PASSPHRASE + '\n')
    
    other = sqlite3.connect(shop.path, isolation_level=None)
    other.execute('PRAGMA locking_mode = EXCLUSIVE')
    other.execute('BEGIN EXCLUSIVE')
    with Ui([program, '--ledger', shop.path]) as ui:
        ui.says('Another Program Is Writing to the Ledger')
        print('ok 1 - a locked ledger has a page', flush=True)
        other.execute('COMMIT')
        other.close()
        ui.press('push button', '_Try Again', part=True)
        ui.sign_in('7391', 'Rosa Delgado')
        print('ok 2 - let go, it opens', flush=True)

        day.find_customer(ui, 'alvarez carp', CUSTOMER)
        day.write_invoice(ui, [('ban-23', 'BAN-23', '2')])
        ui.says('kept on this register')
        other = sqlite3.connect(shop.path, isolation_level=None)
        other.execute('BEGIN IMMEDIATE')
        ui.key('ctrl+Return')
        ui.says('another program is writing to this ledger')
        other.execute('ROLLBACK')
        other.close()
        assert [one['number'] for one in shop.ask('invoice', 'list')['invoices']] == numbers
        if len(ui.windows()) > 1:
            ui.key('Return')
            ui.wait(lambda: len(ui.windows()) == 1, 'the sentence to go')
        numbers.append(day.issue(ui))
        print('ok 3 - locked while issuing: a sentence; then it is issued', flush=True)
    after = sorted(one['number'] for one in shop.ask('invoice', 'list')['invoices'])
    assert after == sorted(numbers), (numbers[-1], len(numbers), len(after))
    backup = pathlib.Path(folder, 'monday.cfbackup')
    shop.run('backup', str(backup), '--passphrase-file', str(secret))

    with open(shop.path, 'r+b') as ledger:                       # a disk that failed: its head is still that of a ledger
        ledger.seek(100)
        ledger.write(b'\xa5' * 200000)
    damaged = pathlib.Path(shop.path).read_bytes()
    with Ui([program, '--ledger', shop.path]) as ui:
        ui.says('The Ledger Is Damaged')
        print('ok 4 - a damaged ledger has a page', flush=True)
        ui.press('push button', '_Restore a Backup…', part=True)
        ui.wait(lambda: len(ui.windows()) == 2, 'the file chooser')
        ui.settle()
        ui.key('ctrl+l')
        ui.settle()
        ui.type(str(backup))
        ui.key('Return')
        ui.find('text', 'Passphrase')
        ui.wait(lambda: len(ui.windows()) == 2, 'the file chooser to go')
        ui.fill('Passphrase', 'not this one')
        ui.press('push button', '_Restore', part=True, under=ui.windows()[-1])
        ui.says('That is not the passphrase of this backup.')
        ui.fill('Passphrase', PASSPHRASE)
        ui.press('push button', '_Restore', part=True, under=ui.windows()[-1])
        ui.sign_in('7391', 'Rosa Delgado')
        print('ok 5 - its backup is brought back to the end', flush=True)
        ui.open(f'invoice/{numbers[-1]}')
        ui.title(f'Invoice {numbers[-1]} · {CUSTOMER}')
    assert pathlib.Path(shop.path).read_bytes() == damaged
    shop.path = str(pathlib.Path(folder, 'restored.cf'))
    shop.verify()
    assert sorted(one['number'] for one in shop.ask('invoice', 'list')['invoices']) == after
    print('ok 6 - all that was in the backup is there, and the damaged file is as it was', flush=True)
