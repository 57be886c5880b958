#!/usr/bin/python3
"""A draft that is being typed survives kill -9 (D30, S3-01): the program is killed while it is typed; started again, it is there, line by line; issued by keyboard alone (T2), it is a document.
Usage: invoice-test.py COUNTERFOIL COUNTERFOILCTL"""
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

from ui import Ui

program, ctl = sys.argv[1:]


def count(ledger, table, which='1'):
    db = sqlite3.connect(f'file:{ledger}?mode=ro', uri=True)
    try:
        return db.execute(f'SELECT COUNT(*) FROM {table} WHERE {which}').fetchone()[0]
    finally:
        db.close()


def being_typed(ledger):
    return count(ledger, 'scratch', "name LIKE 'draft/%'")


print('1..3')
with tempfile.TemporaryDirectory() as folder:
    ledger = str(pathlib.Path(folder, 'shop.counterfoil'))
    subprocess.run([ctl, '--db', ledger, 'demo', '--customers', '5'], check=True, stdout=subprocess.DEVNULL)
    ui = Ui([program, '--ledger', ledger, 'draft/walk-in'])
    try:
        ui.sign_in('7391', 'Rosa Delgado')
        ui.find('text', 'Item of line 1')
        ui.type('Letters for a window')
        ui.key('Tab')
        ui.type('2')
        ui.key('Tab')
        ui.type('45.50')
        ui.key('Return')
        ui.type('Put up on Friday')
        ui.key('Tab', 'Tab')
        ui.type('12')
        ui.says('$103.00')
        ui.says('kept on this register')                       # nobody pressed Save
        assert being_typed(ledger) == 1
    finally:
        ui.process.kill()
        ui.process.wait()
    assert ui.process.returncode == -9
    print('ok 1 - killed while a draft was typed', flush=True)

    with Ui([program, '--ledger', ledger, 'invoices']) as ui:
        ui.sign_in('7391', 'Rosa Delgado')
        ui.press('push button', 'Not saved', part=True)
        first = ui.find('text', 'Item of line 1')
        ui.wait(lambda: ui.text(first) == 'Letters for a window', 'the first line')
        second = ui.find('text', 'Item of line 2')
        ui.wait(lambda: ui.text(second) == 'Put up on Friday', 'the second line')
        ui.says('$103.00')
        print('ok 2 - it is there again', flush=True)
        before = count(ledger, 'invoice')
        ui.key('ctrl+Return')
        ui.wait(lambda: count(ledger, 'invoice') == before + 1, 'the invoice')
        assert being_typed(ledger) == 0
    print('ok 3 - issued by keyboard', flush=True)
