#!/usr/bin/python3
"""A bookkeeper's day, by keyboard: one check over nine invoices (in less than half a minute), a credit memo, a write-off that somebody else has to allow with their PIN; and what the ledger says
of it. The end of their month is in month-end-test.py. (S0-21, T2, T9, T11, T15, T23.)
Usage: bookkeeper-test.py COUNTERFOIL COUNTERFOILCTL"""
import sys
import tempfile
import time

import day
from shop import Shop, money
from ui import Ui

program, ctl = sys.argv[1:]
CUSTOMER = 'Alvarez Carpentry'


def one_check(ui, shop, customer):
    already = shop.ask('invoice', 'list', '--customer', customer['id'], '--open')['invoices']
    for i in range(len(already), 9):
        shop.issue(customer, f'{i + 1} Posters @ 10.00')
    invoices = shop.ask('invoice', 'list', '--customer', customer['id'], '--open')['invoices']
    assert len(invoices) == 9, len(invoices)
    due = sum(one['open'] for one in invoices)
    started, clock = ui.spent(), time.monotonic()
    day.find_customer(ui, 'alvarez carp', CUSTOMER)
    day.begin_payment(ui)
    ui.key('alt+2')
    ui.find('text', 'Check no.')
    ui.key('Tab')
    ui.focus('text', 'Check no.')
    ui.type('10233')
    said = day.take(ui)
    spent = ui.spent() - started
    print(f'# a check over nine invoices, finding the customer and all: {spent:.1f} s for a person; {time.monotonic() - clock:.1f} s here, with all waiting for the accessibility tree', flush=True)
    assert any(money(due) in line for line in said), (due, said)
    assert spent < 30, spent
    day.close_payment(ui)
    owing = shop.ask('invoice', 'list', '--customer', customer['id'], '--open')['invoices']
    assert not owing, owing
    print('ok 1 - one check is taken for nine invoices, in less than 30 s; the ledger has all nine paid', flush=True)


def credit_memo(ui, shop, number):
    day.open_invoice(ui, number)
    day.choose(ui, 'Credit Memo')
    ui.find('text', 'Item of line 1')
    ui.key('ctrl+Return')
    day.give_reason(ui, 'Printed on the wrong stock')
    memo = ui.wait(lambda: next((node.get_name().split()[-1] for node in ui.walk(ui.place('Invoices')) if (node.get_name() or '').startswith('Credit memo ') and
                                 node.get_name()[-1].isdigit()), None), 'the credit memo')
    made, of = shop.ask('invoice', 'show', memo), shop.ask('invoice', 'show', number)
    assert abs(made['total']) == of['total'], (made['total'], of['total'])
    print(f'ok 2 - credit memo {memo} takes back invoice {number}', flush=True)


def write_off(ui, shop, number):
    """Dev may not; Marcus, who stands beside him, gives his PIN."""
    ui.key('ctrl+l')
    ui.sign_in('2947', 'Dev Patel')
    day.open_invoice(ui, number)
    left = shop.ask('invoice', 'show', number)['open']
    day.choose(ui, 'Write Off…')
    ui.focus('text', 'Amount')
    ui.answer('Return')
    day.give_pin(ui, '4826')
    day.give_reason(ui, 'Closed down, nobody answers')
    ui.says('written off')
    assert shop.ask('invoice', 'show', number)['open'] == 0
    told = shop.ask('log', '--invoice', number, '--count', '1')['commits'][0]
    assert (told['actor'], told['approver'], told['reason']) == ('Dev Patel', 'Marcus Okafor', 'Closed down, nobody answers'), told
    ui.open('log')
    ui.title('Log')
    place = ui.place('Reports')
    for words in ('Dev Patel', 'Marcus Okafor', 'Closed down, nobody answers'):
        ui.wait(lambda: any(words in (node.get_name() or '') for node in ui.walk(place)), f'“{words}” in the log')
    print(f'ok 3 - {money(left)} written off by a clerk with a manager’s PIN: both names and the reason are in the log', flush=True)


print('1..4')
with tempfile.TemporaryDirectory() as folder:
    shop = Shop(ctl, folder)
    customer = shop.customer(CUSTOMER)
    other = max(shop.ask('aging')['customers'], key=lambda one: one['over_90'])
    with Ui([program, '--ledger', shop.path]) as ui:
        ui.sign_in('6058', 'Irene Kowalski')
        one_check(ui, shop, customer)
        credit_memo(ui, shop, shop.issue(customer, '40 Yard signs @ 7.25'))
        write_off(ui, shop, shop.ask('invoice', 'list', '--customer', other['id'], '--open')['invoices'][0]['number'])
    shop.verify()
    print('ok 4 - every figure in the ledger is right', flush=True)
