#!/usr/bin/python3
"""The disk is full while an invoice is issued: refused with a sentence, nothing half done, what was typed stays; when there is room again it is issued, once. (S3-01, reliability.)
Usage: full-disk-test.py COUNTERFOIL COUNTERFOILCTL FULL-DISK-LIBRARY"""
import pathlib
import sys
import tempfile

import day
from shop import Shop
from ui import Ui

program, ctl, library = sys.argv[1:]
CUSTOMER = 'Alvarez Carpentry'
print('1..4')
with tempfile.TemporaryDirectory() as folder:
    shop = Shop(ctl, folder)
    full = pathlib.Path(folder, 'full')
    before = shop.ask('aging')
    numbers = [one['number'] for one in shop.ask('invoice', 'list')['invoices']]
    with Ui([program, '--ledger', shop.path], LD_PRELOAD=library, COUNTERFOIL_FULL_DISK=str(full)) as ui:
        ui.sign_in('7391', 'Rosa Delgado')
        day.find_customer(ui, 'alvarez carp', CUSTOMER)
        day.write_invoice(ui, [('ban-23', 'BAN-23', '2'), ('tee', 'TEE-1C', '12')])
        ui.says('kept on this register')
        full.touch()
        ui.key('ctrl+Return')
        ui.says('the disk is full')
        print('ok 1 - refused with a sentence', flush=True)
        assert shop.ask('aging') == before
        assert [one['number'] for one in shop.ask('invoice', 'list')['invoices']] == numbers
        shop.verify()
        print('ok 2 - nothing is half done', flush=True)
        full.unlink()
        if len(ui.windows()) > 1:
            ui.key('Return')
            ui.wait(lambda: len(ui.windows()) == 1, 'the sentence to go')
        second = ui.find('text', 'Item of line 2')
        ui.wait(lambda: ui.text(second), 'what was typed')
        number = day.issue(ui)
        print('ok 3 - with room again it is issued', flush=True)
    after = [one['number'] for one in shop.ask('invoice', 'list')['invoices']]
    assert sorted(after) == sorted(numbers + [number]), (number, len(numbers), len(after))
    assert len(shop.ask('invoice', 'show', number)['lines']) == 2
    shop.verify()
    print('ok 4 - once', flush=True)
