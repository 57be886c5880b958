#!/usr/bin/env python3
"""What the command line says about a ledger: aging, tax, gaps, the log, explanations, verify, the period lock, statements. Every sum is compared with another way to it."""
import fcntl
import os
import pty
import sqlite3
import struct
import termios

from shop import DAMAGED, INPUT, USAGE, case, equal, has, main

BUCKETS = ('current', 'd1_30', 'd31_60', 'd61_90', 'over_90')


def add_up(aging):
    for row in [aging, *aging['customers']]:
        equal(sum(row[bucket] for bucket in BUCKETS) - row['unapplied'], row['balance'], 'buckets less unapplied are the balance')
    for column in (*BUCKETS, 'unapplied', 'balance'):
        equal(sum(row[column] for row in aging['customers']), aging[column], f'the sum of {column}')


@case('/report/aging/T13')
def aging(shop):
    shop.customer()
    shop.customer('Bo Print')
    for days, price in ((0, 1), (-1, 2), (-30, 4), (-31, 8), (-60, 16), (-61, 32), (-90, 64), (-91, 128), (-400, 256)):
        shop.invoice(f'Sign @ {price}', date=shop.day(days), terms='Due on receipt')
    shop.pay(customer='Bo Print', tender='check:5:1')
    now = shop.json('aging')
    add_up(now)
    equal(list(now), ['as_of', 'currency', *BUCKETS, 'unapplied', 'balance', 'customers'], 'the form')
    equal(list(now['customers'][0]), ['id', 'name', *BUCKETS, 'unapplied', 'balance'], 'the form of a customer')
    equal([now[bucket] for bucket in BUCKETS], [100, 600, 2400, 9600, 38400], 'due today is not late; 30 days are within the first')
    equal((now['unapplied'], now['currency'], now['as_of']), (500, 'USD', shop.day(0)), 'credit is apart')
    for day in (-1, -35, -95, -401):
        then = shop.json('aging', '--as-of', shop.day(day))
        add_up(then)
        equal(then['balance'], 100 * sum(price for days, price in ((-1, 2), (-30, 4), (-31, 8), (-60, 16), (-61, 32), (-90, 64), (-91, 128), (-400, 256)) if days <= day), f'{day} days')
    detail = shop.json('aging', '--detail')
    for row in detail['customers']:
        equal(sum(item['open'] for item in row['items']), row['balance'], 'down to the documents')
    equal(shop.json('explain', 'account', '1200')['amount'], now['balance'], "the ledger's own account says the same")
    has(shop.say('aging'), '511.00', '506.00', 'Bo Print')


@case('/report/tax/T19')
def tax(shop):
    shop.run('tax', 'add', '--name', 'State', '--rate', '4', '--jurisdiction', 'New York')
    shop.run('tax', 'add', '--name', 'City', '--rate', '4.875%', '--jurisdiction', 'New York City')
    shop.run('tax', 'group', 'add', '--name', 'NYC', '--rate', 'State', '--rate', 'City')
    shop.run('settings', 'set', 'tax.group', 'NYC')
    shop.customer(region='NY')
    shop.customer('School', region='NY')
    shop.run('customer', 'certificate', 'add', 'School', '--because', 'government', '--number', 'ST-119', '--region', 'NY', '--expires', shop.day(30))
    first, second = shop.invoice('Sign @ 100'), shop.invoice('Pole @ 33.33', 'Free @ 10 tax=none')
    exempt = shop.invoice('Sign @ 80', customer='School')
    equal(exempt['tax'], 0, 'exempt')
    report = shop.json('tax', 'report')
    equal(report['tax'], first['tax'] + second['tax'], 'totals tie to the invoices')
    equal(sum(row['tax'] for row in report['taxes']), report['tax'], 'and are the sum of the jurisdictions')
    equal(report['posted'], report['tax'], 'and what stands in the ledger')
    equal([(row['number'], row['certificate'], row['reason'], row['exempt']) for row in report['exempt']], [(exempt['number'], 'ST-119', 'government', 8000)], 'with the certificate')
    equal(report['untaxed'], 1000, 'under no tax')
    shop.run('invoice', 'void', second['number'], '--reason', 'no')
    equal(shop.json('tax', 'report')['tax'], first['tax'], 'a void counts less')
    equal(shop.json('tax', 'report', '--basis', 'cash')['tax'], 0, 'nothing is paid')
    shop.pay(invoice=first['number'], tender='check::1')
    equal(shop.json('tax', 'report', '--basis', 'cash')['tax'], first['tax'], 'paid')
    equal(shop.json('tax', 'report', '--from', shop.day(1), '--to', shop.day(9))['tax'], 0, 'other days')
    equal(shop.refused('tax', 'report', '--from', shop.day(9), '--to', shop.day(1), status=USAGE)['field'], 'from', 'the wrong way round')


@case('/report/lock/T21')
def lock(shop):
    shop.customer()
    shop.invoice('Sign @ 10', date=shop.day(-40))
    shop.run('lock', shop.day(-30))
    equal(shop.json('info')['locked_before'], shop.day(-30), 'locked')
    for words in (('invoice', 'new', '--customer', 'Ada Sign Co.', '--line', 'A @ 1', '--date', shop.day(-31), '--issue'),
                  ('payment', 'take', '--customer', 'Ada Sign Co.', '--tender', 'cash:1', '--date', shop.day(-31))):
        equal(shop.refused(*words)['code'], 'period-locked', ' '.join(words[:2]))
    shop.invoice('Sign @ 10', date=shop.day(-30))
    equal(shop.refused('lock', '--open')['code'], 'needs-reason', 'opening needs a reason')
    shop.run('lock', '--open', '--reason', 'the accountant asked')
    shop.invoice('Sign @ 10', date=shop.day(-31))
    shop.refused('lock', status=USAGE)


@case('/report/log/T23')
def log(shop):
    shop.run('item', 'add', '--code', 'POLE', '--name', 'Pole', '--price', '12.50')
    shop.run('item', 'edit', 'POLE', '--price', '13.75', '--reason', 'dearer aluminium')
    newest = shop.json('log', '--count', '1')['commits'][0]
    field = newest['changes'][0]['fields'][0]
    equal((field['field'], field['before'], field['after'], newest['reason']), ('unit_price', '12.5', '13.75', 'dearer aluminium'), 'before, after and why')
    has(shop.say('log'), '12.5 → 13.75', 'dearer aluminium')
    shop.customer()
    shop.customer('Bo Print')
    shop.invoice('Sign @ 10')
    for commit in shop.json('log', '--customer', 'Ada Sign Co.')['commits']:
        equal('Bo Print' in str(commit), False, 'only of that customer')
    equal({commit['act'].split('.')[0] for commit in shop.json('log', '--act', 'invoice')['commits']}, {'invoice'}, 'only these acts')
    everything = shop.json('log', '--count', '0')['commits']
    equal([commit['commit'] for commit in everything], list(range(len(everything), 0, -1)), 'all of them, newest first')
    equal(shop.json('log', '--from', shop.day(1))['commits'], [], 'none tomorrow')


@case('/report/explain/W2')
def explain(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100', terms='Due on receipt', date=shop.day(-20))['number']
    shop.invoice('Sign @ 30')
    shop.pay(invoice=number, amount=45, tender='check', reference=1)
    shop.pay(customer='Ada Sign Co.', tender='cash:7', unapplied=True)

    def leaves(why):
        return [why['amount']] if 'because' not in why else [leaf for below in why['because'] for leaf in leaves(below)]

    aging = shop.aging()
    for words, figure in (((), aging['balance']), (('--figure', 'open'), 8500), (('--figure', 'unapplied'), 700), (('--bucket', '1-30'), aging['d1_30']),
                          (('--as-of', shop.day(-10)), 10000), (('--bucket', 'over-90'), 0)):
        why = shop.json('explain', '--customer', 'Ada Sign Co.', *words)
        equal((why['amount'], sum(leaves(why))), (figure, figure), f'the tree sums to the figure: {words}')
    why = shop.json('explain', 'item', number)
    equal((why['amount'], sorted(leaves(why))), (5500, [-4500, 10000]), 'one invoice')
    equal(shop.json('explain', 'account', '1200')['amount'], aging['balance'], 'an account')
    has(shop.say('explain', 'item', number), '-45.00', '100.00', '55.00')


@case('/report/tamper/W11')
def tamper(shop):
    shop.customer()
    number = shop.invoice('Sign @ 100')['number']
    head = shop.head()
    shop.pay(invoice=number, tender='check::1')
    good = shop.json('verify')
    equal(list(good), ['ok', 'commits', 'entries', 'problems', 'redacted'], 'the form')
    equal((good['ok'], good['entries'], good['problems'], good['redacted']), (True, 2, [], 0), 'sound')
    equal(shop.json('verify', '--head', head)['ok'], True, 'a head that was printed before is in the log')
    equal(shop.json('verify', '--head', 'deadbeef' * 8, status=DAMAGED)['ok'], False, 'another is not')
    copy = shop.folder / 'copy.db'
    for statement in ("UPDATE invoice SET total_minor = 9000 WHERE number = '1001'", "DELETE FROM posting WHERE line = 1", "UPDATE commit_log SET reason = '' WHERE pos = 2",
                      "UPDATE commit_log SET body = zeroblob(length(body)) WHERE pos = 3", "DELETE FROM commit_log WHERE pos = (SELECT MAX(pos) FROM commit_log)",
                      "UPDATE open_item SET open_minor = open_minor + 1", "UPDATE customer SET name = 'Eve'"):
        with sqlite3.connect(shop.db) as original:
            original.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        copy.write_bytes(shop.db.read_bytes())
        with sqlite3.connect(copy) as connection:
            triggers = [name for name, in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            for name in triggers:
                connection.execute(f'DROP TRIGGER {name}')
            try:
                if connection.execute(statement).rowcount == 0:
                    continue
            except sqlite3.OperationalError:
                continue
        found = shop.json('--db', copy, 'verify', status=DAMAGED)
        equal(found['ok'], False, statement)
        equal(sorted(found['problems'][0]), ['what', 'where'], 'names the place')


@case('/report/gaps')
def gaps(shop):
    shop.customer()
    for _ in range(3):
        shop.invoice('Sign @ 1')
    shop.run('invoice', 'void', '1002', '--reason', 'no')
    series = {row['kind']: row for row in shop.json('series', 'gaps')['series']}
    equal((series['invoice']['first'], series['invoice']['last'], series['invoice']['documents'], series['invoice']['gaps']), (1001, 1003, 3, []), 'a void keeps its number')
    has(shop.say('series', 'gaps'), 'No number is missing.')
    shop.run('series', 'add', '--kind', 'invoice', '--prefix', 'B-', '--first', '1')


@case('/report/statement/T14')
def statement(shop):
    for name in ('Ada Sign Co.', 'Bo Print', 'Cy Paid'):
        shop.customer(name)
        shop.invoice('Sign @ 10', customer=name, date=shop.day(-40))
    shop.pay(customer='Cy Paid', tender='cash:10')
    run = shop.json('statement', '--all', '--out', 'st', '--print-file', 'all.pdf', '--jobs', '2')
    equal((sorted(row['name'] for row in run['statements']), run['failed'], run['total']), (['Ada Sign Co.', 'Bo Print'], 0, 2000), 'everybody with a balance')
    bytes_of = {row['file']: (shop.folder / 'st' / row['file']).read_bytes() for row in run['statements']}
    equal(all(text.startswith(b'%PDF-') for text in [*bytes_of.values(), (shop.folder / 'all.pdf').read_bytes()]), True, 'pages')
    again = shop.json('statement', '--all', '--out', 'st2')
    for row in again['statements']:
        equal((shop.folder / 'st2' / row['file']).read_bytes(), bytes_of[row['file']], 'twice the same bytes')
    for kind in ('open_item', 'overdue', 'activity'):
        equal(shop.json('statement', 'Bo Print', '--kind', kind, '--detail', '--out', kind)['statements'][0]['kind'], kind, kind)
    shop.refused('statement', '--out', 'st', status=USAGE)
    shop.refused('statement', '--all', status=USAGE)
    shop.refused('statement', '--all', 'Bo Print', '--out', 'st', status=USAGE)


@case('/report/time-machine/W3')
def time_machine(shop):
    shop.customer(address='1 Old Road')
    first = shop.invoice('Sign @ 100', date=shop.day(-60))['number']
    then = shop.day(-30)
    one = shop.json('statement', 'Ada Sign Co.', '--as-of', then, '--out', 'one')['statements'][0]
    shop.invoice('Sign @ 50')
    shop.pay(invoice=first, tender='check::1')
    two = shop.json('statement', 'Ada Sign Co.', '--as-of', then, '--out', 'two')
    equal((two['statements'][0]['sha256'], two['late']), (one['sha256'], []), 'the past is as it was')
    late = shop.invoice('Forgotten @ 7', date=shop.day(-45))
    three = shop.json('statement', 'Ada Sign Co.', '--as-of', then, '--out', 'three')
    equal(three['statements'][0]['sha256'] == one['sha256'], False, 'a back-dated fact changes it')
    equal([(row['number'], row['amount']) for row in three['late']], [(late['number'], 700)], 'and is named')


def on_terminal(shop, columns, *words):
    """What a terminal of so many columns gets."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
    shop.run(*words, stdout=theirs, stderr=theirs)
    os.close(theirs)
    text = b''
    try:
        while chunk := os.read(ours, 65536):
            text += chunk
    except OSError:
        pass                         # Linux says EIO where the other end is closed
    os.close(ours)
    return text.decode()


@case('/report/terminal')
def terminal(shop):
    shop.customer('A very long name of a customer, much longer than any terminal would like to show it 日本語', city='Llanfairpwllgwyngyll')
    shop.invoice('Sign @ 10', customer='C000001')
    shown = on_terminal(shop, 80, 'customer', 'list')
    has(shown, '…', '10.00')
    equal(max(sum(2 if '\u1100' < c < '\uffe6' and c not in '–─…' else 1 for c in line) for line in shown.splitlines()) <= 80, True, 'tables fit the terminal')
    has(on_terminal(shop, 80, 'statement', '--all', '--out', 'st'), 'Statements', '█', '1 of 1')
    equal('Statements' in shop.run('statement', '--all', '--out', 'st').stderr, False, 'no bar where nobody looks')


@case('/report/tenders')
def tenders(shop):
    shop.customer()
    shop.pay('--tender', 'cash:10', '--tender', 'check:5:1', customer='Ada Sign Co.', unapplied=True)
    shop.run('payment', 'refund', '1', '--reason', 'too much')
    rows = {row['tender']: row for row in shop.json('tender', 'report')['tenders']}
    equal((rows['Cash']['net'], rows['Check']['in'], rows['Check']['refunded']), (1000, 500, 500), 'by tender')
    equal(shop.json('tender', 'report')['net'], 1000, 'together')


@case('/report/import/T22')
def import_export(shop):
    shop.file('customers.csv', 'Number;Name;E-Mail;City\nK1;Müller & Söhne;m@example.org;Köln\nK2;Ohne Ort;;\n')
    equal(shop.json('import', 'customers', 'customers.csv'), {'read': 2, 'imported': 2, 'already': 0, 'refused': []}, 'customers')
    equal(shop.json('import', 'customers', 'customers.csv')['already'], 2, 'again')
    shop.file('open.csv', 'Customer,Invoice No,Date,Amount\nK1,R-7,2026-01-31,100.00\nK2,R-8,2026-02-31,5\nK9,R-9,2026-01-31,5\n')
    refused = shop.json('import', 'invoices', 'open.csv', status=INPUT)
    equal((refused['read'], refused['imported'], [row['line'] for row in refused['refused']]), (3, 0, [3, 4]), 'the whole file, or nothing')
    equal(shop.json('aging')['balance'], 0, 'nothing')
    has(shop.run('import', 'invoices', 'open.csv', status=INPUT).stderr, 'open.csv', 'line 3, date', 'line 4', '--skip-refused')
    equal(shop.json('import', 'invoices', 'open.csv', '--skip-refused', '--dry-run')['imported'], 1, 'a trial')
    equal(shop.json('aging')['balance'], 0, 'changes nothing')
    equal(shop.json('import', 'invoices', '-', '--skip-refused', input=(shop.folder / 'open.csv').read_text())['imported'], 1, 'the rest, from standard input')
    equal(shop.json('invoice', 'show', 'R-7')['open'], 10000, 'with its own number')
    shop.file('mapped.csv', 'wer|was|wann\nK1|7,50|31.01.2026\n')
    equal(shop.json('import', 'opening', 'mapped.csv', '--map', 'customer=wer,amount=was', '--map', 'date=wann', '--delimiter', '|', '--decimal', ',')['imported'], 1, 'mapped')
    has(shop.say('import', 'fields', 'payments'), 'tender', 'needed')
    has(shop.say('export', 'journal', '--format', 'hledger'), 'assets:receivable', '100.00')
    shop.run('export', 'journal', '--format', 'csv', '--out', 'journal.csv')
    equal((shop.folder / 'journal.csv').read_text().count('\n') > 2, True, 'to a file')
    shop.refused('import', 'customers', 'nowhere.csv', status=4)


main()
