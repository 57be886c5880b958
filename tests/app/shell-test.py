#!/usr/bin/python3
"""The shell of the register from outside: sign in by PIN, go to each place by its key, open an address from a terminal (one instance), switch staff, quit. Usage: shell-test.py COUNTERFOIL COUNTERFOILCTL"""
import pathlib
import subprocess
import sys
import tempfile

from ui import Ui

program, ctl = sys.argv[1:]
PLACES = {'alt+1': 'Counter', 'alt+2': 'Orders', 'alt+3': 'Invoices', 'alt+4': 'Customers', 'alt+6': 'Statements', 'alt+7': 'Reports', 'alt+9': 'Settings'}
print('1..4')
with tempfile.TemporaryDirectory() as folder:
    ledger = str(pathlib.Path(folder, 'shop.counterfoil'))
    subprocess.run([ctl, '--db', ledger, 'demo', '--customers', '5'], check=True, stdout=subprocess.DEVNULL)
    with Ui([program, '--ledger', ledger]) as ui:
        ui.sign_in('7391', 'Rosa Delgado')
        print('ok 1 - signed in by PIN', flush=True)
        for key, title in PLACES.items():
            ui.key(key)
            ui.place(title)
        print('ok 2 - each place has its key', flush=True)
        ui.open('customers')
        ui.place('Customers')
        print('ok 3 - a second start opens an address in the first', flush=True)
        ui.key('ctrl+l')
        ui.sign_in('2947', 'Dev Patel')
        print('ok 4 - another person takes over', flush=True)
