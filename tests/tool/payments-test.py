#!/usr/bin/env python3
"""Money in and out from the command line: each case does what a bookkeeper does, and compares balances to the cent. All ends with a ledger that verifies."""
from shop import INPUT, NOT_FOUND, REFUSED, USAGE, case, equal, has, main


@case('/payment/check/S0-07')
def check(shop):
    shop.customer()
    shop.invoice('Sign @ 120')
    equal(shop.aging()['balance'], 12000, 'before')
    paid = shop.pay(customer='Ada Sign Co.', amount=50, tender='check', reference=123)
    equal(paid['balance'], 7000, 'the balance falls by 50')
    equal(shop.aging()['balance'], 7000, 'in the aging too')
    equal(shop.json('payment', 'show', '123')['reference'], '123', 'the reference is kept')
    equal(shop.json('payment', 'list')['payments'][0]['tender'], 'Check', 'as a check')


@case('/payment/method/S0-08')
def method(shop):
    shop.customer()
    names = [tender['name'] for tender in shop.json('tender', 'list')['tenders']]
    equal('Bank transfer' in names, False, 'not there yet')
    shop.run('tender', 'add', '--name', 'Bank transfer', '--kind', 'wire')
    names = [tender['name'] for tender in shop.json('tender', 'list')['tenders']]
    equal('Bank transfer' in names, True, 'in the list of tenders')
    equal(shop.pay(customer='Ada Sign Co.', tender='bank transfer:10', unapplied=True)['payments'][0]['tender_name'], 'Bank transfer', 'and taken')
    shop.run('tender', 'edit', 'Bank transfer', '--archived', 'yes')
    shop.refused('payment', 'take', '--customer', 'Ada Sign Co.', '--tender', 'Bank transfer:10')


@case('/payment/partial/S0-17')
def partial(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    shop.pay(invoice=number, amount=40, tender='check', reference=1)
    shown = shop.json('invoice', 'show', number)
    equal((shown['state'], shown['open']), ('partially_paid', 6000), 'paid 40 of 100')
    shop.pay(invoice=number, tender='cash')
    shown = shop.json('invoice', 'show', number)
    equal((shown['state'], shown['open']), ('paid', 0), 'without an amount all that is open is paid')


@case('/payment/split/T3')
def split(shop):
    shop.customer()
    number = shop.invoice('Sign @ 87.35')['number']
    paid = shop.pay('--tender', 'check:30:77', '--tender', 'card:25.35', '--tender', 'cash:40', invoice=number, amount='87.35')
    equal([row['amount'] for row in paid['payments']], [3000, 2535, 3200], 'three tenders')
    equal(paid['change'], 800, 'change is computed')
    equal(sum(row['amount'] for row in paid['applied']), 8735, 'all of it is on the invoice')
    equal((paid['balance'], shop.json('invoice', 'show', number)['open']), (0, 0), 'nothing is left')
    equal(shop.refused('payment', 'take', '--customer', 'Ada Sign Co.', '--amount', '5', '--tender', 'check:10:1')['code'], 'change-without-cash', 'no change on a check')
    equal(shop.refused('payment', 'take', '--customer', 'Ada Sign Co.', '--amount', '20', '--tender', 'check:10:1')['code'], 'not-enough', 'too little')


@case('/payment/deposit/T4')
def deposit(shop):
    shop.customer()
    held = shop.pay('--deposit', customer='Ada Sign Co.', tender='check:30:9', for_='order 17')
    equal(held['balance'], 0, 'a deposit is no credit yet')
    number = shop.invoice('Sign @ 100')['number']
    used = shop.json('payment', 'apply', held['id'], '--invoice', number)
    equal(used['deposit_use']['amount'], 3000, 'used')
    equal(shop.json('invoice', 'show', number)['open'], 7000, 'on the invoice')


@case('/payment/deposit/shown')
def deposit_shown(shop):
    shop.customer()
    held = shop.pay('--deposit', customer='Ada Sign Co.', tender='check:30:9')['id']
    number = shop.invoice('Sign @ 100')['number']
    equal(shop.refused('payment', 'apply', held, status=USAGE)['code'], 'required', 'a deposit is not put on the oldest: it says for what it is used')
    shop.run('payment', 'apply', held, '--invoice', number, '--amount', '10')
    shop.run('payment', 'apply', held, '--unapplied', '--amount', '5')
    shown = shop.json('payment', 'show', held)
    equal((shown['held'], [use['amount'] for use in shown['uses']]), (1500, [1000, 500]), 'what is left, and what was used')
    has(shop.say('payment', 'show', held), 'still held: 15.00 USD', '10.00 USD used', '5.00 USD used')


@case('/payment/zero-is-not-all')
def zero(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    shop.pay('--unapplied', customer='Ada Sign Co.', tender='check:30:9')
    for words in (('invoice', 'write-off', number, '--reason', 'x'), ('payment', 'apply', '9'), ('payment', 'refund', '9', '--reason', 'x'), ('payment', 'unapply', '9', '--reason', 'x')):
        for amount in ('0', '-5'):
            equal(shop.refused(*words, '--amount', amount, status=USAGE)['code'], 'not-positive', f'{words}: an amount that was given is not left out')


@case('/payment/multi-site')
def multi_site(shop):
    shop.customer()
    numbers = [shop.invoice(f'Sign @ {price}')['number'] for price in (40, 60)]
    group = shop.json('invoice', 'group', *numbers)['number']
    equal(shop.refused('payment', 'take', '--invoice', f'{group}=5', '--tender', 'check:5:1', status=USAGE)['code'], 'usage', 'parts of it are said by invoice')
    paid = shop.pay(invoice=group, tender='check::7')
    equal(([(row['number'], row['amount']) for row in paid['applied']], paid['balance']), ([(numbers[0], 4000), (numbers[1], 6000)], 0), 'paid by its number')
    equal(shop.refused('payment', 'take', '--invoice', group, '--tender', 'check::8')['code'], 'not-open', 'once')
    shop.run('invoice', 'ungroup', group)
    equal(shop.refused('payment', 'take', '--invoice', group, '--tender', 'check::8')['code'], 'wrong-state', 'dissolved')


@case('/payment/said')
def said(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    table = shop.say('payment', 'take', '--invoice', number, '--tender', 'cash:40', '--tender', 'check::7')
    equal(sum(line.startswith('Invoice') for line in table.split('\n')), 1, f'two tenders, one document, one row: {table}')
    has(table, '100.00  0.00')
    has(shop.say('explain', 'item', '7'), f'put on Invoice {number}')
    equal('taken off again' in shop.say('explain', 'item', '7'), False, 'nothing was taken off')
    shop.run('payment', 'unapply', '7', '--reason', 'x')
    has(shop.say('explain', 'item', '7'), f'taken off again: Invoice {number}')
    has(shop.say('explain', 'item', number), 'less Payment 7', 'taken off again: Payment 7')
    has(shop.say('tender', 'report', '--from', shop.day(-1)), 'all days', 'Check', '100.00')
    memo = shop.json('invoice', 'credit', number, '--reason', 'torn', '--unapplied')['number']
    has(shop.say('invoice', 'show', memo), f'About Invoice {number}', 'unapplied: 100.00 USD')
    has(shop.say('invoice', 'show', number), 'State: partially paid')


@case('/payment/refund/T8')
def refund(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    paid = shop.pay(invoice=number, tender='check::5')
    equal(shop.refused('payment', 'refund', '5', '--amount', '30', '--unapply')['code'], 'needs-reason', 'a refund needs a reason')
    given = shop.json('payment', 'refund', '5', '--amount', '30', '--unapply', '--reason', 'one sign less')
    equal((given['refund']['tender_name'], given['refund']['amount'], given['state']), ('Check', 3000, 'partially_refunded'), 'to the tender it came by')
    equal(shop.aging()['balance'], 3000, 'what it had paid is open again')
    equal(shop.refused('payment', 'refund', '5', '--amount', '80', '--unapply', '--reason', 'too much')['code'], 'over-refund', 'not more than it brought')
    shop.run('payment', 'refund', '5', '--amount', '10', '--unapply', '--tender', 'cash', '--reason', 'no check book here')
    other = shop.pay(customer='Ada Sign Co.', tender='cash:15', unapplied=True)
    shop.run('payment', 'void', other['id'], '--reason', 'typed twice')
    equal(shop.json('payment', 'show', other['id'])['state'], 'voided', 'a mistake is voided')
    equal(shop.aging()['balance'], 4000, 'and does not count')
    equal(paid['balance'], 0, 'as it was before')


@case('/payment/over-many/T9')
def over_many(shop):
    shop.customer()
    numbers = [shop.invoice(f'Sign @ {10 + i}', date=shop.day(-20 + i))['number'] for i in range(9)]
    paid = shop.pay(customer='Ada Sign Co.', tender='check:100:1', date='today')
    equal([row['number'] for row in paid['applied']], numbers[:8], 'oldest first')
    equal(paid['applied'][-1]['left'], 800, 'the last of them in part')
    shop.run('payment', 'unapply', paid['id'], '--reason', 'other invoices')
    typed = shop.json('payment', 'apply', paid['id'], '--invoice', f'{numbers[8]}=18', '--invoice', f'{numbers[7]}=2.50')
    equal([(row['number'], row['amount']) for row in typed['applied_now']], [(numbers[8], 1800), (numbers[7], 250)], 'exactly as typed')
    equal(typed['unapplied'], 7950, 'the rest is credit')


@case('/payment/credits/T15')
def credits(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100', 'Stand @ 20')['number']
    equal(shop.refused('invoice', 'credit', number)['code'], 'needs-reason', 'a credit memo needs a reason')
    memo = shop.json('invoice', 'credit', number, '--take', '2', '--reason', 'came back')
    equal((memo['kind'], memo['total'], memo['open']), ('credit_memo', 2000, 0), 'of the second line, put on the invoice')
    equal(shop.json('invoice', 'show', number)['open'], 10000, 'which is less open')
    shop.run('payment', 'unapply', memo['number'], '--reason', 'for another')
    equal(shop.aging()['unapplied'], 2000, 'taken off again')
    shop.run('payment', 'apply', memo['number'], '--invoice', number)
    equal(shop.aging()['unapplied'], 0, 'and put on again')
    paid = shop.pay(customer='Ada Sign Co.', tender='check:70:1', unapplied=True)
    shop.run('payment', 'apply', paid['id'])
    shop.run('payment', 'unapply', paid['id'], '--invoice', number, '--reason', 'for another')
    shop.run('payment', 'apply', paid['id'])
    equal(shop.refused('invoice', 'write-off', number)['code'], 'needs-reason', 'a write-off needs a reason')
    gone = shop.json('invoice', 'write-off', number, '--reason', 'bankrupt')
    equal((gone['write_off']['amount'], gone['state'], shop.aging()['balance']), (3000, 'paid', 0), 'the rest is given up')
    equal(shop.refused('invoice', 'void-write-off', number)['code'], 'needs-reason', 'and taken back for one')
    has(shop.say('invoice', 'void-write-off', number, '--reason', 'they paid after all'), 'owed again')
    equal(shop.aging()['balance'], 3000, 'it is owed again')
    equal(shop.refused('invoice', 'void-write-off', number, '--reason', 'x', status=NOT_FOUND)['code'], 'not-found', 'once')
    first = shop.json('invoice', 'write-off', number, '--amount', '10', '--reason', 'some')['write_off']['id']
    shop.run('invoice', 'write-off', number, '--reason', 'the rest')
    equal(shop.refused('invoice', 'void-write-off', number, '--reason', 'x', status=NOT_FOUND)['code'], 'ambiguous', 'which one')
    shop.run('invoice', 'void-write-off', number, '--write-off', first, '--reason', 'not this')
    equal(shop.aging()['balance'], 1000, 'that one')
    shop.run('invoice', 'write-off', number, '--reason', 'bankrupt')
    equal(shop.refused('invoice', 'credit', number, '--reason', 'again', '--take', '2', status=NOT_FOUND)['code'], 'not-found', 'nothing is left of that line')


@case('/payment/returned/T16')
def returned(shop):
    shop.customer()
    shop.run('settings', 'set', 'late-fee.returned-payment', '25')
    number = shop.invoice('Sign @ 100')['number']
    shop.pay(invoice=number, tender='check::8')
    back = shop.json('payment', 'return', '8', '--code', 'NSF', '--reason', 'no funds')
    equal((back['state'], back['events'][0]['code']), ('returned', 'NSF'), 'with its code')
    equal(([(row['number'], row['amount']) for row in back['reopened']], back['fee']['total']), ([(number, 10000)], 2500), 'it says what is open again, and the fee')
    equal(shop.refused('payment', 'return', '8', '--code', '', status=USAGE)['code'], 'required', 'a code is not empty')
    equal(shop.json('invoice', 'show', number)['open'], 10000, 'the invoice is open again')
    fees = [row for row in shop.json('invoice', 'list', '--open')['invoices'] if row['kind'] == 'return_fee']
    equal([fee['open'] for fee in fees], [2500], 'and a fee is charged')
    equal(shop.refused('payment', 'return', '8', '--code', 'NSF')['code'], 'already-returned', 'not twice')
    shop.pay(invoice=number, tender='ach:100')
    shop.run('payment', 'settle', shop.json('payment', 'list', '--count', '1')['payments'][0]['id'])
    equal(shop.json('payment', 'list', '--count', '1')['payments'][0]['state'], 'settled', 'settled')
    late = shop.json('payment', 'return', shop.json('payment', 'list', '--count', '1')['payments'][0]['id'], '--code', 'R01', '--no-fee')
    equal(late['state'], 'returned', 'and may still come back')
    equal(shop.aging()['balance'], 12500, 'invoice and fee')


@case('/payment/match/W5')
def match(shop):
    shop.customer(terms='2/10 n/30')
    numbers = [shop.invoice(f'Sign @ {price}')['number'] for price in ('110.00', '35.50', '64.50', '200.00')]
    exact = shop.json('payment', 'match', '--customer', 'Ada Sign Co.', '--amount', '100', '--no-discounts')
    equal([[line['number'] for line in one['lines']] for one in exact['sets']], [numbers[1:3]], 'to the cent')
    discount = shop.json('payment', 'match', '--customer', 'Ada Sign Co.', '--amount', '107.80')
    equal([(line['number'], line['amount'], line['discount']) for line in discount['sets'][0]['lines']], [(numbers[0], 10780, 220)], 'with the discount')
    short = shop.json('payment', 'match', '--customer', 'Ada Sign Co.', '--amount', '199.50', '--short', '1', '--no-discounts')
    equal((short['sets'][0]['short'], short['sets'][0]['lines'][0]['number']), (50, numbers[3]), 'short by 0.50')
    none = shop.json('payment', 'match', '--customer', 'Ada Sign Co.', '--amount', '1.23', '--no-discounts')
    equal(none['sets'], [], 'nothing makes that')
    shop.file('remittance.txt', f'Dear all,\nInvoice {numbers[1]}   35.50\nInvoice {numbers[2]}   60.00\nINV 99999  12.00\nTotal 107.50\n')
    said = shop.json('payment', 'match', '--customer', 'Ada Sign Co.', '--text', 'remittance.txt')
    equal([(line['number'], line['amount'], line['what']) for line in said['lines']], [(numbers[1], 3550, ''), (numbers[2], 6000, 'short pay'), ('99999', 1200, 'no open item')],
          'line by line')


@case('/payment/discount')
def discount(shop):
    shop.customer(terms='2/10 n/30')
    number = shop.invoice('Sign @ 100')['number']
    paid = shop.pay('--discount', invoice=number, tender='check::1')
    equal((paid['payments'][0]['amount'], paid['balance']), (9800, 0), 'less 2 %')


@case('/payment/once')
def once(shop):
    customer = shop.customer()
    same = ('payment', 'take', '--customer', 'Ada Sign Co.', '--tender', 'cash:10', '--unapplied', '--id', '0CN55K68400KM')
    shop.run(*same)
    shop.run(*same)
    equal(len(shop.json('payment', 'list')['payments']), 1, 'the same id never does it twice')
    equal(shop.refused('payment', 'take', '--customer', 'Ada Sign Co.', '--tender', 'cash:11', '--unapplied', '--id', '0CN55K68400KM')['code'], 'id-reused', 'nor something else')
    issue = ('invoice', 'new', '--customer', customer['id'], '--line', 'Sign @ 5', '--issue', '--id', '0CN55K68400KN')
    equal(shop.json(*issue)['number'], shop.json(*issue)['number'], 'nor an invoice')
    equal(shop.aging()['balance'], -500, 'once each')


@case('/payment/bad-input')
def bad_input(shop):
    shop.customer()
    take = ('payment', 'take', '--customer', 'Ada Sign Co.')
    equal(shop.refused(*take, '--tender', 'check:10')['code'], 'needs-reference', 'a check has a number')
    for words, code, status in (
            (('--tender', 'zelle:10'), 'not-found', NOT_FOUND), (('--tender', 'cash:abc'), 'not-a-number', USAGE), (('--tender', 'cash:10.0005'), 'too-precise', USAGE),
            (('--tender', 'cash:-5'), 'not-positive', USAGE), (('--tender', 'cash:1,234'), 'two-readings', USAGE), (('--tender', 'cash'), 'required', USAGE),
            (('--tender', 'cash', '--amount', '0'), 'not-positive', USAGE), (('--tender', 'cash', '--amount', '99999999999999999999'), 'too-large', USAGE),
            (('--tender', 'cash:5', '--invoice', '77'), 'not-found', NOT_FOUND), (('--tender', 'cash:5', '--date', '2026-02-31'), 'not-a-date', USAGE),
            (('--tender', 'cash:5', '--date', '3/4/2026'), 'two-readings', USAGE), (('--tender', 'cash', '--tender', 'check', '--amount', '5'), 'required', USAGE)):
        equal(shop.refused(*take, *words, status=status)['code'], code, ' '.join(words))
    equal(shop.refused('payment', 'match', '--customer', 'Ada Sign Co.', '--text', 'no.txt', status=NOT_FOUND)['code'], 'not-found', 'no such file')
    shop.file('bytes.txt', '').write_bytes(b'\xff\xfe\xfd')
    equal(shop.refused('payment', 'match', '--customer', 'Ada Sign Co.', '--text', 'bytes.txt', status=INPUT)['code'], 'not-text', 'no text')
    has(shop.run(*take, '--tender', 'cash:abc', status=USAGE).stderr, 'abc', '--help')
    equal(shop.refused('payment', 'take', '--customer', 'Nobody', '--tender', 'cash:5', status=NOT_FOUND)['field'], 'customer', 'nobody')
    equal(REFUSED, 1, 'as documented')


main()
