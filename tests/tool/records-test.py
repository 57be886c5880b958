#!/usr/bin/env python3
"""Customers, staff, settings, terms, items from the command line: what is saved is shown, what is wrong is refused, and who did it is known."""
import datetime

from shop import NOT_FOUND, REFUSED, USAGE, case, equal, has, main


OWNER = ('--approve-pin-file', 'Olga.pin')


def staff(shop):
    """An owner with PIN 7391, a clerk with PIN 8246."""
    allowed = ()
    for name, role, pin in (('Olga', 'owner', '7391'), ('Cleo', 'clerk', '8246')):
        shop.run('staff', 'add', '--name', name, '--role', role, *allowed)
        shop.run('staff', 'pin', name, '--new-pin-file', shop.file(f'{name}.pin', f'{pin}\n'), *allowed)
        allowed = OWNER


@case('/record/customer')
def customer(shop):
    made = shop.customer('Ünïted 日本 Signs', email='a@example.org', phone='+1 212 555 0100', address='1 Main St\nFloor 2', city='New York', region='NY', postcode='10001', country='US',
                         terms='2/10 n/30', credit_limit='1,234.50', tax_id='X1', note='Ring twice', since='2020-02-29', statement_kind='activity', statement_omit_not_due='yes')
    shown = shop.json('customer', 'show', made['number'])
    for key, value in (('name', 'Ünïted 日本 Signs'), ('address', '1 Main St\nFloor 2'), ('credit_limit', 123450), ('has_limit', True), ('terms', '2 % 10 net 30'), ('since', '2020-02-29'),
                       ('statement_kind', 'activity'), ('statement_omit_not_due', True), ('note', 'Ring twice')):
        equal(shown[key], value, key)
    shop.run('customer', 'edit', made['number'], '--phone', '', '--terms', 'none', '--city', 'Yonkers')
    shown = shop.json('customer', 'show', 'Ünïted 日本 Signs')
    equal((shown['phone'], shown['terms'], shown['city'], shown['email']), ('', '', 'Yonkers', 'a@example.org'), 'only what is given changes')
    before = shop.head()
    shop.run('customer', 'edit', made['number'], '--city', 'Yonkers')
    equal(shop.head(), before, 'what is there already is no change')
    equal([row['name'] for row in shop.json('customer', 'list')['customers']], ['Ünïted 日本 Signs'], 'listed')
    shop.run('customer', 'edit', made['number'], '--archived', 'yes')
    equal(shop.json('customer', 'list')['customers'], [], 'archived')
    equal(len(shop.json('customer', 'list', '--archived')['customers']), 1, 'but not gone')
    has(shop.json('customer', 'edit', made['number'], '--note', 'card 4111 1111 1111 1111')['note'], '1111')
    equal('4111 1111' in shop.json('customer', 'show', made['number'])['note'], False, 'a card number is not kept')


@case('/record/parts')
def parts(shop):
    shop.customer()
    contact = shop.json('customer', 'contact', 'add', 'Ada Sign Co.', '--name', 'Bea', '--roles', 'billing,ap', '--email', 'b@example.org')
    equal(contact['roles'], 3, 'roles are bits')
    shop.run('customer', 'contact', 'edit', 'Ada Sign Co.', 'Bea', '--roles', 'orders', '--phone', '5')
    equal(shop.json('customer', 'show', 'Ada Sign Co.')['contacts'][0]['phone'], '5', 'changed')
    equal(shop.refused('customer', 'contact', 'add', 'Ada Sign Co.', '--name', 'X', '--roles', 'boss', status=USAGE)['field'], 'roles', 'no such role')
    shop.run('customer', 'location', 'add', 'Ada Sign Co.', '--name', 'Plant', '--city', 'Albany', '--region', 'NY')
    shop.run('customer', 'edit', 'Ada Sign Co.', '--ship-location', 'plant')
    equal(shop.json('customer', 'show', 'Ada Sign Co.')['ship_location_id'], shop.json('customer', 'show', 'Ada Sign Co.')['locations'][0]['id'], 'where goods go')
    shop.run('customer', 'certificate', 'add', 'Ada Sign Co.', '--because', 'resale', '--number', 'R-1', '--region', 'NY', '--expires', '2030-12-31')
    shop.run('customer', 'certificate', 'edit', 'Ada Sign Co.', 'R-1', '--expires', '2031-12-31')
    has(shop.say('customer', 'show', 'Ada Sign Co.'), 'Bea', 'orders', 'Plant', 'Albany', 'resale', 'R-1', 'Dec 31, 2031')


@case('/record/redact/D24')
def redact(shop):
    staff(shop)
    shop.customer('Ann Quillfeather', email='quill@example.org', address='1 Hidden Lane', number='Q1')
    shop.run('customer', 'contact', 'add', 'Q1', '--name', 'Uncle Bertram', '--phone', '555 019 9876')
    invoice = shop.invoice('Sign @ 10', customer='Q1')
    known = ('Quillfeather', 'quill@example', 'Hidden Lane', 'Bertram', '9876')
    has(shop.run('customer', 'redact', 'Q1', '--reason', 'asked', status=REFUSED).stderr, 'open balance')
    shop.pay(customer='Q1', tender='check:10:1')
    has(shop.run('customer', 'redact', 'Q1', status=REFUSED).stderr, '--reason')
    equal(shop.refused('customer', 'redact', 'Q1', '--reason', 'x', '--as', 'Cleo', '--pin-file', 'Cleo.pin', status=REFUSED)['code'], 'needs-permission', 'not a clerk')
    shop.run('statement', 'Q1', '--kind', 'activity', '--out', 'before')
    before = shop.json('export', 'journal', '--format', 'json')
    equal(shop.json('customer', 'contact', 'redact', 'Q1', 'Uncle Bertram', '--reason', 'asked')['redacted'], 1, 'the contact')
    equal(shop.json('customer', 'redact', 'Q1', '--reason', 'asked', '--as', 'Cleo', '--pin-file', 'Cleo.pin', '--approve-pin-file', 'Olga.pin')['redacted'], 2, 'the customer, the bill-to')
    has(shop.say('customer', 'redact', 'Q1', '--reason', 'asked'), 'Nothing was left')
    verified = shop.json('verify')
    equal((verified['ok'], verified['redacted']), (True, 3), 'the chain holds, and what was removed is counted')
    has(shop.say('verify'), '3 places')
    equal(shop.json('invoice', 'show', invoice['number'])['total'], 1000, 'the money stays')
    equal(len(shop.json('export', 'journal', '--format', 'json')['entries']), len(before['entries']), 'every entry too')
    shop.run('invoice', 'pdf', invoice['number'], '--out', 'redacted.pdf')
    shop.run('export', 'csv', '--out', 'csv')
    secret = shop.file('passphrase', shop.json('backup', 'after.cfbackup')['passphrase'] + '\n')
    equal(shop.json('prove', 'after.cfbackup', '--passphrase-file', secret)['good'], True, 'a backup made now is the ledger as it is')
    shop.run('restore', 'after.cfbackup', '--passphrase-file', secret, '--db', 'restored.db')
    equal(shop.json('verify', '--db', 'restored.db')['redacted'], 3, 'also once it is restored')
    pages = [shop.say('export', 'json'), shop.say('log'), shop.say('log', '--json'), shop.say('customer', 'show', 'Q1'), shop.say('explain', 'account', '1200')]
    pages += [shop.say('export', 'journal', '--format', kind) for kind in ('hledger', 'csv', 'iif')]
    pages += [path.read_text() for path in (shop.folder / 'csv').rglob('*.csv')]
    pages += [path.read_bytes().decode('latin-1') for path in shop.folder.glob('*.db*')]
    for page in pages:
        for word in known:
            equal(word.lower() in page.lower(), False, f'{word} in {page[:80]}')
    has(shop.say('customer', 'list', '--archived'), 'Removed Q1')
    shop.run('init', '--db', 'new.db')
    shop.run('import', 'customers', 'csv/import/customers.csv', '--db', 'new.db')


@case('/record/merge')
def merge(shop):
    shop.customer()
    shop.customer('Ada Signs')
    shop.invoice('Sign @ 10')
    shop.invoice('Sign @ 5', customer='Ada Signs')
    shop.run('customer', 'merge', 'Ada Signs', '--into', 'Ada Sign Co.')
    equal((shop.aging()['balance'], len(shop.json('aging')['customers'])), (1500, 1), 'shown under one')
    equal(shop.refused('customer', 'merge', 'Ada Sign Co.', '--into', 'C000002')['code'], 'wrong-state', 'no ring')
    shop.run('customer', 'unmerge', 'C000002')
    equal(shop.aging()['balance'], 1000, 'taken back')


@case('/record/search/T1')
def search(shop):
    shop.customer(email='ada@signs.example', phone='212 555 0199')
    shop.customer('Bo Müller')
    number = shop.invoice('Sign @ 10', po='PO-4711')['number']
    for typed, name in (('ada', 'Ada Sign Co.'), ('sig co', 'Ada Sign Co.'), ('5550199', 'Ada Sign Co.'), ('signs.ex', 'Ada Sign Co.'), ('muller', 'Bo Müller'), ('C000002', 'Bo Müller')):
        equal([row['name'] for row in shop.json('search', typed)['customers']], [name], typed)
    equal([row['number'] for row in shop.json('search', number)['invoices']], [number], 'a document by number')
    equal([row['number'] for row in shop.json('search', 'PO-4711')['invoices']], [number], 'by the order number')
    equal(shop.json('search', 'zzz'), {'customers': [], 'invoices': []}, 'nothing')


@case('/record/warnings/T10')
def warnings(shop):
    shop.customer(credit_limit=5, note='Pays in coins')
    shop.invoice('Sign @ 10', date=shop.day(-60), reason='allowed')
    shop.run('customer', 'hold', 'Ada Sign Co.', '--reason', 'no funds')
    equal(shop.json('customer', 'show', 'Ada Sign Co.')['warnings'], ['hold', 'over-limit', 'past-due', 'note'], 'before selling')
    has(shop.say('customer', 'show', 'Ada Sign Co.'), 'On hold: no funds', 'Over the credit limit of 5.00', '10.00 USD past due', 'Pays in coins')


@case('/record/override/T11')
def override(shop):
    staff(shop)
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    clerk = ('--as', 'Cleo', '--pin-file', 'Cleo.pin')
    for words in (('invoice', 'void', number), ('invoice', 'write-off', number), ('invoice', 'credit', number),
                  ('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'Sign @ 10 -50%', '--issue')):
        equal(shop.refused(*words, *clerk, '--reason', 'asked')['code'], 'needs-permission', ' '.join(words[:2]))
    shop.run('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'Sign @ 10 -50%', '--issue', *clerk, '--approve-pin-file', 'Olga.pin', '--reason', 'a friend')
    shop.run('invoice', 'void', number, *clerk, '--approve-pin-file', 'Olga.pin', '--reason', 'a mistake')
    newest = shop.json('log', '--count', '1')['commits'][0]
    equal((newest['act'], newest['actor'], newest['approver'], newest['reason']), ('invoice.void', 'Cleo', 'Olga', 'a mistake'), 'both names')
    has(shop.say('log', '--count', '1'), 'by Cleo, allowed by Olga: a mistake')
    equal(shop.refused('settings', 'set', 'shop.name', 'Mine', '--as', 'Cleo', '--pin-file', 'Olga.pin')['code'], 'wrong-pin', "somebody else's PIN")
    shop.json('customer', 'add', '--name', 'By PIN', '--as', 'Cleo', '--pin-stdin', input='8246\n')
    equal(shop.json('log', '--count', '1')['commits'][0]['actor'], 'Cleo', 'by standard input')
    equal(shop.refused('invoice', 'void', number, *clerk, '--approve-pin-file', shop.file('x.pin', '0000'), '--reason', 'x')['code'], 'wrong-pin', 'a wrong PIN approves nothing')


@case('/record/override/work')
def override_of_work(shop):
    staff(shop)
    shop.customer()
    shop.invoice('Sign @ 100')
    clerk, allowed = ('--as', 'Cleo', '--pin-file', 'Cleo.pin'), ('--approve-pin-file', 'Olga.pin')
    rows = shop.file('rows.csv', 'number,customer,date,amount,tax_rate\nI1,New Kid,2025-01-05,10,8\nI2,New Kid,2025-01-06,20,8\n')
    for words in (('import', 'invoices', rows, '--create-customers'), ('statement', '--all', '--out', 'st'), ('generate', '--customers', '3', '--invoices', '5', '--issued')):
        before = shop.head()
        equal(shop.refused(*words, *clerk)['code'], 'needs-permission', words[0])
        equal((shop.head(), (shop.folder / 'st').exists()), (before, words[0] == 'generate'), 'nothing was done, nor drawn')
        equal(shop.refused(*words, *clerk, '--approve-pin-file', 'Cleo.pin')['code'], 'needs-permission', 'nobody approves for themselves')
        shop.run(*words, *clerk, *allowed)
        newest = shop.json('log', '--count', '1')['commits'][0]
        equal((newest['actor'], newest['approver']), ('Cleo', 'Olga'), f'both names: {words[0]}')
    equal(shop.refused('invoice', 'void', 'I1', *clerk, '--reason', 'x')['code'], 'needs-permission', 'for that work only')
    equal([c['approver'] for c in shop.json('log', '--act', 'invoice.import')['commits']][-2:], ['Olga', 'Olga'], 'each document names who allowed it')


@case('/record/pins')
def pins(shop):
    staff(shop)
    for pin, code in (('1234', 'pin-weak'), ('7391', 'pin-taken'), ('12', 'pin-weak')):
        equal(shop.refused('staff', 'pin', 'Cleo', '--new-pin-file', shop.file('new.pin', pin), *OWNER)['code'], code, pin)
    equal(shop.refused('staff', 'edit', 'Olga', '--role', 'clerk', *OWNER)['code'], 'in-use', 'the last owner stays')
    for words in (('add', '--name', 'Eve', '--role', 'owner'), ('edit', 'Cleo', '--role', 'owner'), ('pin', 'Olga', '--new-pin-file', shop.file('eve.pin', '9058'))):
        equal(shop.refused('staff', *words)['code'], 'needs-permission', f'the file alone makes no owner: {words[0]}')
        equal(shop.refused('staff', *words, '--approve-pin-file', 'Cleo.pin')['code'], 'needs-permission', f'a clerk makes no owner: {words[0]}')
    forgotten = ('staff', 'pin', 'Olga', '--new-pin-file', shop.file('Olga.pin', '6174'), '--forgotten')
    equal(shop.refused(*forgotten)['code'], 'needs-reason', 'a way back, with a word in the log')
    equal(shop.refused('staff', 'pin', 'Cleo', '--new-pin-file', 'eve.pin', '--forgotten', '--reason', 'x')['code'], 'needs-permission', 'for owners')
    shop.run(*forgotten, '--reason', 'nobody knows it any more')
    equal(shop.json('log', '--count', '1')['commits'][0]['reason'], 'nobody knows it any more', 'the log tells it')
    shop.run('staff', 'pin', 'Cleo', '--new-pin-file', 'eve.pin', '--as', 'Olga', '--pin-file', 'Olga.pin')
    equal([(row['name'], row['role'], row['has_pin']) for row in shop.json('staff', 'list')['staff']], [('Olga', 'owner', True), ('Cleo', 'clerk', True)], 'listed')
    equal('scrypt' in shop.say('staff', 'list', '--json') + shop.say('log', '--count', '0', '--json') + shop.say('export', 'json'), False, 'no hash leaves')


@case('/record/settings')
def settings(shop):
    for name, value, shown in (('shop.name', 'New Print', 'New Print'), ('receivables.terms', 'Net 15', 'Net 15'), ('money.cash-rounding', '0.05', '0.05'), ('late-fee.rate', '1.5', '1.5%'),
                               ('documents.date-format', 'dd.MM.yyyy', 'dd.MM.yyyy')):
        equal(shop.json('settings', 'set', name, value)['value'], shown, name)
        equal(shop.say('settings', 'get', name), f'{shown}\n', name)
    has(shop.say('aging'), datetime.date.fromisoformat(shop.day(0)).strftime('%d.%m.%Y'))
    equal(shop.json('settings', 'unset', 'documents.date-format')['chosen'], False, 'the standard again')
    for name, value, status in (('no.such', 'x', NOT_FOUND), ('money.cash-rounding', 'x', REFUSED), ('tax.rounds', 'never', REFUSED), ('receivables.terms', 'Net 99', NOT_FOUND),
                                ('shop.timezone', 'Mars/North', REFUSED), ('money.currency', 'XXQ', REFUSED)):
        shop.refused('settings', 'set', name, value, status=status)
    equal(len(shop.json('settings', 'list')['settings']) > 30, True, 'listed')


@case('/record/catalogue')
def catalogue(shop):
    shop.run('terms', 'add', '--name', 'Slow', '--words', '2/15 n/45')
    terms = [row for row in shop.json('terms', 'list')['terms'] if row['name'] == 'Slow'][0]
    equal((terms['days'], terms['discount_days'], terms['discount_rate']), (45, 15, '0.02'), 'terms in words')
    equal(shop.refused('terms', 'add', '--name', 'Odd', '--words', 'when I like')['code'], 'not-a-choice', 'no terms')
    item = shop.json('item', 'add', '--code', 'A', '--name', 'Apple', '--price', '1.5', '--break', '10=1.25')
    equal(shop.json('item', 'edit', 'apple', '--break', '')['price_breaks'], [], 'breaks taken away')
    equal(shop.json('item', 'show', item['id'])['unit_price'], '1.5', 'by id')
    equal(shop.refused('item', 'add', '--code', 'A', '--name', 'Other')['code'], 'name-taken', 'one code, one item')
    shop.run('tax', 'add', '--name', 'VAT', '--rate', '20')
    shop.run('tax', 'group', 'add', '--name', 'Gross', '--rate', 'VAT', '--inclusive', 'yes')
    shop.customer(tax_group='Gross')
    equal(shop.invoice('Sign @ 12')['tax'], 200, 'tax within the price')


@case('/record/yen', country='JP', currency='JPY')
def yen(shop):
    shop.customer()
    shop.invoice('Sign @ 1200')
    equal((shop.aging()['balance'], shop.json('info')['currency']), (1200, 'JPY'), 'no minor units')
    has(shop.say('aging'), '1,200')
    equal(shop.refused('payment', 'take', '--customer', 'Ada Sign Co.', '--tender', 'cash:1.5', status=USAGE)['code'], 'too-precise', 'half a yen')


@case('/record/dinar', country='KW', currency='KWD')
def dinar(shop):
    shop.customer()
    shop.invoice('Sign @ 1.2345')
    equal(shop.aging()['balance'], 1235, 'three minor units, rounded once')
    shop.pay(customer='Ada Sign Co.', tender='cash:0.235')
    equal(shop.aging()['balance'], 1000, 'to the fils')


main()
