#!/usr/bin/env python3
"""Documents from the command line: drafts, issue, void, credit, terms, taxes, groups, late fees; and the lines as people type them."""
import datetime
import json

from shop import INPUT, NOT_FOUND, REFUSED, USAGE, case, equal, has, main


@case('/invoice/cancel/S0-21')
def cancel(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    equal(shop.refused('invoice', 'void', number)['code'], 'needs-reason', 'cancelling needs a reason')
    void = shop.json('invoice', 'void', number, '--reason', 'ordered twice')
    equal((void['state'], void['open'], void['number']), ('void', 0, number), 'void, and keeps its number')
    equal(shop.refused('invoice', 'void', number, '--reason', 'again')['code'], 'wrong-state', 'once')
    paid = shop.invoice('Sign @ 100')['number']
    shop.pay(invoice=paid, amount=40, tender='check', reference=1)
    error = shop.refused('invoice', 'void', paid, '--reason', 'too late')
    equal(error['code'], 'has-payments', 'what is paid cannot be void')
    has(error['message'], 'credit memo')
    memo = shop.json('invoice', 'credit', paid, '--reason', 'cancelled')
    equal((memo['total'], shop.json('invoice', 'show', paid)['open']), (10000, 0), 'the credit path')
    equal(shop.aging()['balance'], -4000, 'what was paid is credit now')
    shop.run('payment', 'refund', memo['number'], '--amount', '40', '--reason', 'cancelled', '--tender', 'check', '--reference', '901')
    equal(shop.aging()['balance'], 0, 'and given back')


@case('/invoice/net-terms/S0-57')
def net_terms(shop):
    shop.customer(terms='Net 30')
    for date in (shop.day(0), shop.day(-40), '2024-01-31'):
        due = datetime.date.fromisoformat(date) + datetime.timedelta(days=30)
        equal(shop.invoice('Sign @ 1', date=date)['due'], due.isoformat(), f'due 30 days after {date}')
    equal(shop.invoice('Sign @ 1', terms='Due on receipt')['due'], shop.day(0), 'other terms on one invoice')


@case('/invoice/group/S4-28')
def group(shop):
    shop.customer()
    for name in ('North', 'South', 'West'):
        shop.run('customer', 'location', 'add', 'Ada Sign Co.', '--name', name, '--city', name)
    numbers = [shop.invoice(f'Sign @ {price}', location=name)['number'] for name, price in (('North', '100.10'), ('South', '20.20'), ('West', '3.03'))]
    made = shop.json('invoice', 'group', *numbers)
    equal((made['total'], [row['total'] for row in made['members']]), (12333, [10010, 2020, 303]), 'the parent is the sum of its children')
    equal(shop.aging()['balance'], 12333, 'money counts the children only')
    equal(shop.refused('invoice', 'void', numbers[0], '--reason', 'no')['code'], 'grouped', 'members are locked')
    shop.pay(invoice=numbers[1], tender='cash')
    shown = shop.json('invoice', 'show', made['number'])
    equal((shown['total'], shown['open']), (12333, 10313), 'by its number, with what is left')
    equal(shop.refused('invoice', 'group', numbers[0], numbers[1])['code'], 'grouped', 'in one at a time')
    shop.run('invoice', 'ungroup', made['number'])
    shop.run('invoice', 'void', numbers[0], '--reason', 'no')


@case('/invoice/fees/T18')
def fees(shop):
    shop.customer(terms='Net 30')
    old, new = shop.invoice('Sign @ 200', date=shop.day(-95))['number'], shop.invoice('Sign @ 50')['number']
    equal(shop.json('fee', 'preview')['fees'], [], 'no rule, no fee')
    for name, value in (('kind', 'percent'), ('rate', '1.5'), ('grace', '5'), ('repeat', '30')):
        shop.run('settings', 'set', f'late-fee.{name}', value)
    preview = shop.json('fee', 'preview')
    equal([(fee['number'], fee['step'], fee['amount']) for fee in preview['fees']], [(old, 1, 300), (old, 2, 300)], 'two steps of the old one')
    shop.run('fee', 'waive', old, '--step', '2', '--reason', 'a good customer')
    charged = shop.json('fee', 'run')
    equal((len(charged['fees']), charged['total']), (1, 300), 'one is charged')
    equal(shop.json('fee', 'run')['fees'], [], 'never twice for one step')
    equal(shop.json('fee', 'preview')['fees'], [], 'nor shown again')
    equal(shop.aging()['balance'], 25300, 'it is owed')
    shop.run('fee', 'waive', old, '--step', '1', '--reason', 'and once more')
    equal((shop.aging()['balance'], shop.json('fee', 'run')['fees']), (25000, []), 'waived after it was charged, and not charged again')
    equal(shop.json('invoice', 'show', new)['open'], 5000, 'the new one has none')


@case('/invoice/lines')
def lines(shop):
    shop.customer()
    shop.run('item', 'add', '--code', 'FLYER-A5', '--name', 'Flyer A5', '--price', '0.45', '--break', '100=0.30', '--break', '500=0.22', '--unit', 'piece')
    shop.run('tax', 'add', '--name', 'NY sales tax', '--rate', '8.875', '--jurisdiction', 'New York')
    shop.run('tax', 'group', 'add', '--name', 'NY', '--rate', 'NY sales tax')
    for text, quantity, price, discount, amount, tax in (
            ('500 x FLYER-A5', '500', '0.22', None, 11000, 0), ('99 × flyer-a5', '99', '0.45', None, 4455, 0), ('FLYER-A5', '1', '0.45', None, 45, 0),
            ('3 x Banner 2 x 1 m @ 89.00 -10% tax=NY', '3', '89', '0.1', 24030, 2133), ('Setting up @ 45', '1', '45', None, 4500, 0), ('2* Pole @12.5', '2', '12.5', None, 2500, 0),
            ('500 flyers;1;120.00', '1', '120', None, 12000, 0), ('Pen;2.5;3;50%;NY', '2.5', '3', '0.5', 375, 33), ('24 mm tube @ 3', '1', '3', None, 300, 0)):
        made = shop.invoice(text)
        line = made['lines'][0]
        equal((line['quantity'], line['unit_price'], line['discount_rate'], line['amount'], made['tax']), (quantity, price, discount or '0', amount, tax), text)
    equal(made['lines'][0]['description'], '24 mm tube', 'a number within the name')
    for text, code in (('Poster', 'required'), ('Poster @ x', 'not-a-number'), ('', 'required'), ('A;1;2;3;NY;9', 'usage'), ('1 x A @ 5 -120%', 'too-large'), ('99999999999 x A @ 9999999999', 'overflow')):
        error = shop.refused('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', text, status=REFUSED if code in ('too-large', 'overflow') else USAGE)
        equal(error['code'], code, text)
    equal(shop.refused('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'A @ 5 tax=XX', status=NOT_FOUND)['code'], 'not-found', 'no such tax')


@case('/invoice/from-file')
def from_file(shop):
    shop.customer()
    shop.file('order.json', json.dumps({'customer': 'Ada Sign Co.', 'po': '4711', 'date': shop.day(-3), 'lines': [{'what': 'Sign', 'quantity': 2, 'price': '10.50', 'discount': '10%'}]}))
    made = shop.json('invoice', 'new', '--from', 'order.json', '--issue')
    equal((made['po'], made['date'], made['total']), ('4711', shop.day(-3), 1890), 'as the file says')
    equal(shop.json('invoice', 'new', '--from', '-', '--customer', 'Ada Sign Co.', input='{"lines": [{"what": "Sign", "price": "3"}]}')['total'], 300, 'from standard input')
    for text, key in (('{"lines": [{"what": "Sign", "price": 10.5}]}', 'price'), ('{"lines": [{"wat": "Sign"}]}', 'wat'), ('{"colour": "red"}', 'colour'), ('{"date": "31.2.2026"}', 'date'), ('[]', '')):
        shop.file('wrong.json', text)
        error = shop.refused('invoice', 'new', '--customer', 'Ada Sign Co.', '--from', 'wrong.json', status=INPUT)
        equal(error['field'], key, text)
        has(error['message'], 'wrong.json')
    shop.file('wrong.json', '{"lines": [\n')
    has(shop.refused('invoice', 'new', '--from', 'wrong.json', status=INPUT)['message'], 'wrong.json, line ')


@case('/invoice/draft')
def draft(shop):
    shop.customer()
    made = shop.json('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'Sign @ 10')
    equal((made['state'], made['total']), ('draft', 1000), 'a draft')
    equal(shop.json('aging')['customers'], [], 'is no money')
    equal(shop.json('invoice', 'edit', made['id'], '--line', 'Sign @ 12', '--po', '8')['total'], 1200, 'lines are replaced')
    equal(shop.json('invoice', 'edit', made['id'], '--line', 'Pole @ 3', '--append')['total'], 1500, 'or added')
    equal([row['id'] for row in shop.json('invoice', 'drafts')['drafts']], [made['id']], 'listed')
    issued = shop.json('invoice', 'issue', made['id'])
    equal((issued['total'], issued['po'], issued['state']), (1500, '8', 'issued'), 'issued')
    equal(shop.json('invoice', 'drafts')['drafts'], [], 'no draft any more')
    equal(shop.refused('invoice', 'issue', made['id'])['code'], 'wrong-state', 'once')
    empty = shop.json('invoice', 'new', '--customer', 'Ada Sign Co.')
    equal(shop.refused('invoice', 'issue', empty['id'])['code'], 'no-lines', 'nothing to issue')
    shop.run('invoice', 'discard', empty['id'])
    equal(shop.json('invoice', 'show', empty['id'])['state'], 'discarded', 'put away')


@case('/invoice/limit-and-hold')
def limit_and_hold(shop):
    shop.customer(credit_limit=100)
    equal(shop.refused('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'Sign @ 150', '--issue')['code'], 'over-limit', 'over the limit')
    equal(shop.json('invoice', 'drafts')['drafts'], [], 'no draft is left behind')
    shop.invoice('Sign @ 150', reason='the owner said so')
    has(shop.say('customer', 'show', 'Ada Sign Co.'), 'Over the credit limit')
    shop.run('customer', 'limit', 'Ada Sign Co.')
    shop.run('customer', 'hold', 'Ada Sign Co.', '--reason', 'two checks came back')
    equal(shop.refused('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'Sign @ 1', '--issue')['code'], 'on-hold', 'on hold')
    has(shop.say('customer', 'show', 'Ada Sign Co.'), 'On hold: two checks came back')
    shop.run('customer', 'release', 'Ada Sign Co.')
    shop.invoice('Sign @ 1')


@case('/invoice/pdf/pay-link')
def pay_link(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    shop.run('settings', 'set', 'documents.pay-link', 'https://pay.example/')
    for code, pictures in (('yes', True), ('no', False)):
        shop.run('settings', 'set', 'documents.pay-qr', code)
        shop.run('invoice', 'pdf', number, '--out', f'{code}.pdf')
        page = (shop.folder / f'{code}.pdf').read_bytes()
        equal((b'/URI (https://pay.example/' in page, b'/Subtype /Image' in page), (True, pictures), f'the link, and with pay-qr {code} its code')


@case('/invoice/pdf/T24')
def pdf(shop):
    shop.customer('Großhandel “Ünï” 日本 <&>')
    number = shop.invoice('Sign @ 100', customer='Großhandel “Ünï” 日本 <&>')['number']
    written = shop.json('invoice', 'pdf', number)
    equal((written['file'], (shop.folder / written['file']).read_bytes()[:5]), (f'invoice-{number}.pdf', b'%PDF-'), 'named after the document')
    first = (shop.folder / written['file']).read_bytes()
    shop.run('invoice', 'pdf', number, '--out', 'again.pdf')
    equal((shop.folder / 'again.pdf').read_bytes(), first, 'the same bytes again')
    shop.pay(invoice=number, tender='check::77')
    shop.run('payment', 'receipt', '77', '--out', 'receipt.pdf')
    equal((shop.folder / 'receipt.pdf').read_bytes()[:5], b'%PDF-', 'a receipt')
    shop.refused('invoice', 'pdf', '9999', status=NOT_FOUND)


main()
