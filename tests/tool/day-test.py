#!/usr/bin/env python3
"""A bookkeeper's days, from an empty folder to statements and a backup that is proved, each step as she types it; at the end the sums are what the steps say."""
from shop import DAMAGED, REFUSED, USAGE, case, equal, has, main


@case('/day/bookkeeper')
def bookkeeper(shop):
    # The first day: settings, catalogue, people, customers with what they owe from before.
    for name, value in (('shop.address', '12 Main St\nBrooklyn, NY 11201'), ('shop.phone', '718 555 0100'), ('receivables.terms', 'Net 30'), ('late-fee.kind', 'fixed'), ('late-fee.amount', '15')):
        shop.run('settings', 'set', name, value)
    shop.run('tax', 'add', '--name', 'NY sales tax', '--rate', '8.875', '--jurisdiction', 'New York')
    shop.run('tax', 'group', 'add', '--name', 'NY', '--rate', 'NY sales tax')
    shop.run('settings', 'set', 'tax.group', 'NY')
    shop.run('item', 'add', '--code', 'BANNER', '--name', 'Banner', '--price', '89', '--unit', 'piece')
    shop.file('customers.csv', 'Number,Name,Email,Terms\nK1,Crown Heights Bakery,crown@example.org,Net 30\nK2,"Ortega, Vega & Hijos",,Net 15\nK3,Blue Gate Gallery,,\n')
    shop.run('import', 'customers', 'customers.csv')
    shop.file('opening.csv', f'Customer,Number,Date,Due,Amount\nK1,OLD-1,{shop.day(-70)},{shop.day(-40)},250.00\nK3,OLD-2,{shop.day(-20)},{shop.day(-20)},-30.00\n')
    shop.run('import', 'opening', 'opening.csv')
    equal(shop.json('aging')['balance'], 22000, 'what was brought forward')

    # Sales: a draft that is changed and issued, one at once, one voided.
    draft = shop.json('invoice', 'new', '--customer', 'K1', '--line', '2 x BANNER', '--po', 'PO-9')
    shop.run('invoice', 'edit', draft['id'], '--append', '--line', 'Setting up @ 45 tax=none')
    first = shop.json('invoice', 'issue', draft['id'])
    equal((first['subtotal'], first['tax'], first['total']), (22300, 1580, 23880), 'two banners with tax, work without')
    second = shop.invoice('10 x BANNER -15%', customer='Ortega, Vega & Hijos')
    wrong = shop.invoice('BANNER', customer='K3')
    shop.run('invoice', 'void', wrong['number'], '--reason', 'wrong customer')
    equal(shop.aging('Blue Gate Gallery')['balance'], -3000, 'the void does not count')

    # Money: a check for the oldest first, a split tender, credit put on an invoice, a check that bounces.
    shop.pay(customer='K1', tender='check:300:1021')
    equal((shop.json('invoice', 'show', 'OLD-1')['open'], shop.json('invoice', 'show', first['number'])['open']), (0, 18880), 'oldest first')
    shop.pay('--tender', 'cash:500', '--tender', 'check::77', invoice=second['number'])
    equal(shop.json('invoice', 'show', second['number'])['state'], 'paid', 'cash and a check')
    third = shop.invoice('BANNER', customer='K3')
    shop.run('payment', 'apply', 'OLD-2', '--invoice', third['number'])
    equal(shop.aging('Blue Gate Gallery')['balance'], third['total'] - 3000, 'credit used')
    shop.run('payment', 'return', '1021', '--code', 'NSF', '--fee', '35')
    equal(shop.aging('Crown Heights Bakery')['balance'], 25000 + first['total'] + 3500, 'the check came back')

    # The month's end: late fees once, statements, the lock, the reports.
    late = shop.invoice('Poster @ 20 tax=none', customer='K3', date=shop.day(-60))
    preview, charged = shop.json('fee', 'preview'), shop.json('fee', 'run')
    equal([(fee['number'], fee['amount']) for fee in charged['fees']], [(fee['number'], fee['amount']) for fee in preview['fees']], 'as the preview said')
    equal({fee['number'] for fee in charged['fees']}, {late['number']}, 'what is late')
    equal(shop.json('fee', 'run')['fees'], [], 'once')
    run = shop.json('statement', '--all', '--out', 'statements', '--print-file', 'all.pdf')
    equal((run['failed'], run['total']), (0, shop.json('aging')['balance']), 'statements of all who owe')
    shop.run('lock', shop.day(0))
    shop.refused('payment', 'take', '--customer', 'K1', '--tender', 'cash:1', '--date', shop.day(-1), status=REFUSED)
    report = shop.json('tax', 'report', '--from', shop.day(-1), '--to', shop.day(0))
    equal(report['tax'], first['tax'] + second['tax'] + third['tax'], 'the tax of the month')
    has(shop.say('series', 'gaps'), 'No number is missing.')
    equal(shop.json('explain', 'account', '1200')['amount'], shop.json('aging')['balance'], 'tied to the ledger')


@case('/day/backup/T25')
def backup(shop):
    shop.customer()
    shop.invoice('Sign @ 100')
    made = shop.json('backup', 'one.cfbackup')
    has(made['recovery_sheet'], made['passphrase'])
    secret = shop.file('passphrase', made['passphrase'] + '\n')
    proof = shop.json('prove', 'one.cfbackup', '--passphrase-file', secret)
    equal((proof['good'], proof['compared'], proof['behind'], proof['receivable']), (True, True, 0, 10000), 'known to restore')
    shop.invoice('Sign @ 5')
    equal(shop.json('prove', 'one.cfbackup', '--passphrase-file', secret)['behind'] > 0, True, 'behind the live ledger')
    restored = shop.folder / 'restored.db'
    report = shop.json('restore', 'one.cfbackup', '--passphrase-file', secret, '--db', restored, '--last', 'invoice=1005')
    equal([row['frozen'] for row in report['series'] if row['kind'] == 'invoice'], [False], 'the series goes on')
    equal(shop.json('verify', '--db', restored)['ok'], True, 'sound')
    equal(shop.json('aging', '--db', restored)['balance'], 10000, 'as it was')
    after = shop.json('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'Sign @ 1', '--issue', '--db', restored)
    equal(after['number'], '1006', 'after the last number on paper')
    equal([row['lost'] for row in shop.json('series', 'gaps', '--db', restored)['series'] if row['kind'] == 'invoice'], [None, {'from': 1002, 'to': 1005}], 'what was printed in between')
    has(shop.say('series', 'gaps', '--db', restored), '1002–1005 were printed before a backup was restored', 'No number is missing.')
    frozen = [row['kind'] for row in shop.json('series', 'frozen', '--db', restored)['series']]
    equal('credit-memo' in frozen, True, 'the others wait')
    shop.run('series', 'answer', '--last', 'credit-memo=0', '--db', restored)
    shop.run('invoice', 'credit', '1001', '--reason', 'no', '--db', restored)
    equal(shop.run('restore', 'one.cfbackup', '--passphrase-file', secret, status=REFUSED).returncode, REFUSED, 'never over a ledger')
    (shop.folder / 'backups').mkdir()
    for written in (True, False):
        equal(shop.json('backup', '--folder', 'backups', '--passphrase-file', secret)['written'], written, 'one an hour')
    equal(len(shop.json('backup', 'list', 'backups')['backups']), 1, 'listed')
    shop.refused('backup', status=USAGE)


@case('/day/prove/W15')
def prove(shop):
    shop.customer()
    shop.invoice('Sign @ 100')
    secret = shop.file('passphrase', shop.json('backup', 'one.cfbackup')['passphrase'])
    good = (shop.folder / 'one.cfbackup').read_bytes()
    has(shop.say('prove', 'one.cfbackup', '--passphrase-file', secret, '--alone'), 'CERTIFICATE', 'GOOD')
    for place in (len(good) // 2, len(good) - 1, 30):
        flipped = bytearray(good)
        flipped[place] ^= 1
        (shop.folder / 'bad.cfbackup').write_bytes(flipped)
        run = shop.run('prove', 'bad.cfbackup', '--passphrase-file', secret, status=None)
        equal(run.returncode in (DAMAGED, 7), True, f'byte {place}: {run.returncode}')
        has(run.stdout + run.stderr, 'bad.cfbackup')
    (shop.folder / 'short.cfbackup').write_bytes(good[:-100])
    equal(shop.json('prove', 'short.cfbackup', '--passphrase-file', secret, status=DAMAGED)['good'], False, 'cut off')


main()
