#!/usr/bin/env python3
"""Each exit status of the program, and that it comes with a sentence and, with --json, with one JSON value; what goes wrong leaves the ledger as it was."""
import json
import os
import shutil
import sqlite3

from shop import BUSY, DAMAGED, DONE, INPUT, NOT_FOUND, PROGRAM, REFUSED, SYSTEM, UNKNOWN, USAGE, case, equal, has, main


@case('/status/0-done')
def done(shop):
    has(shop.say('version'), 'counterfoilctl ')
    equal(shop.say('--version'), shop.say('version'), 'either way')
    equal(list(shop.json('version')), ['version', 'schema'], 'the version')
    equal(shop.say('--json', 'info'), shop.say('info', '--json'), 'options may stand anywhere')
    equal(json.loads(shop.say('info', '--json', '--db', shop.db, before=('env', '-u', 'COUNTERFOIL_DB')))['name'], 'Corner Print', 'named with --db')


@case('/status/1-refused')
def refused(shop):
    shop.customer(number='K1')
    equal(shop.refused('customer', 'add', '--name', 'Bo', '--number', 'K1', status=REFUSED)['code'], 'number-taken', 'a rule says no')
    has(shop.run('customer', 'add', '--name', 'Bo', '--number', 'K1', status=REFUSED).stderr, 'K1')
    equal(shop.refused('init', '--name', 'Again', status=REFUSED)['code'], 'conflict', 'a file is there')


@case('/status/2-usage')
def usage(shop):
    for words, code in (
            (('nothing',), 'usage'), (('customer', 'ad'), 'usage'), (('customer', 'add'), 'usage'), (('customer', 'add', '--nam', 'x'), 'usage'), (('customer', 'add', '--name'), 'usage'),
            (('customer', 'list', 'extra'), 'usage'), (('aging', '--as-of', '2026-13-01'), 'not-a-date'), (('aging', '--as-of', '31 Feb 2026'), 'not-a-date'),
            (('aging', '--as-of', '3/4/2026'), 'two-readings'), (('aging', '--json=yes'), 'usage'), (('aging', '-x'), 'usage'), (('log', '--count', 'many'), 'usage'), (('log', '--count', '-3'), 'usage'),
            (('aging', '--as-of', 'today', '--as-of', 'today'), 'usage'), (('customer', 'add', '--name', 'x', '--id', 'short'), 'usage'),
            (('tender', 'add', '--name', 'x', '--kind', 'gold'), 'usage'), (('statement', '--all', '--kind', 'x', '--out', 'st'), 'usage'), (('info', '--as', 'Olga'), 'usage'),
            (('info', '--pin-stdin'), 'usage'), (('info', '--db', ''), 'usage')):
        equal(shop.refused(*words, status=USAGE)['code'], code, ' '.join(words))
    for words in (('--country', 'XX'), ('--currency', 'EURO'), ('--timezone', 'Mars/North')):
        shop.run('init', '--db', 'new.db', *words, status=USAGE)
        equal((shop.folder / 'new.db').exists(), False, f'nothing is left behind: {words}')
    for words in (('verify', '--head', ''), ('verify', '--head', 'zz'), ('help', 'nothing'), ('invoice', 'list', '--from', 'today', '--to', 'yesterday'),
                  ('statement', '--all', '--out', 'st', '--since', 'tomorrow')):
        equal(shop.json(*words, status=USAGE)['error']['code'], 'usage', ' '.join(words))
    equal(shop.json('invoice', 'list', '--kind', 'late-fee'), shop.json('invoice', 'list', '--kind', 'late_fee'), 'either dash')
    has(shop.run('customer', 'ad', status=USAGE).stderr, "Did you mean 'customer add'?", '--help')
    has(shop.run('aging', '--asof', 'x', status=USAGE).stderr, 'Did you mean --as-of?')
    has(shop.run('info', status=USAGE, before=('env', '-u', 'COUNTERFOIL_DB')).stderr, '--db', 'COUNTERFOIL_DB')
    has(shop.run('customer', status=USAGE).stdout, 'customer add', 'customer merge')
    bad = shop.run('customer', 'add', '--name', 'x', '--note', b'\xff\xfe'.decode('utf-8', 'surrogateescape'), '--json', status=USAGE)
    has(json.loads(bad.stdout)['error']['message'], 'UTF-8')


@case('/status/3-input')
def bad_input(shop):
    shop.file('bad.csv', 'Name\n"unfinished')
    has(shop.run('import', 'customers', 'bad.csv', status=INPUT).stderr, 'bad.csv')
    shop.file('bad.csv', '').write_bytes(b'Name\nM\xfcller\n')
    has(shop.run('import', 'customers', 'bad.csv', status=INPUT).stderr, 'bad.csv')
    shop.file('bad.csv', 'Colour\nred\n')
    has(shop.refused('import', 'customers', 'bad.csv', status=INPUT)['message'], 'bad.csv')
    shop.file('bad.csv', ',' * 200000 + '\n')
    has(shop.refused('import', 'customers', 'bad.csv', status=INPUT)['message'], 'bad.csv:1', 'without names')
    shop.file('wide.csv', 'Name' + ',Colour' * 30 + '\n')
    has(shop.say('import', 'customers', 'wide.csv'), 'Colour and 10 more.')


@case('/status/4-not-found')
def not_found(shop):
    for words in (('customer', 'show', 'Nobody'), ('invoice', 'show', '9'), ('payment', 'show', '9'), ('item', 'show', 'X'), ('settings', 'get', 'x.y'), ('import', 'customers', 'no.csv'),
                  ('explain', 'account', '7'), ('customer', 'add', '--name', 'x', '--terms', 'Net 31')):
        equal(shop.refused(*words, status=NOT_FOUND)['code'], 'not-found', ' '.join(words))
    has(shop.run('customer', 'add', '--name', 'x', '--terms', 'Net 31', status=NOT_FOUND).stderr, 'Net 30')
    shop.customer('Ada')
    shop.customer('Ada')
    equal(shop.refused('customer', 'show', 'Ada', status=NOT_FOUND)['code'], 'ambiguous', 'two of one name')
    equal(shop.json('info', '--db', 'nowhere.db', status=NOT_FOUND)['error']['code'], 'not-found', 'no ledger')


@case('/status/sentences')
def sentences(shop):
    """What a person reads names no field of a record, no control character, and no more than fits."""
    shop.customer(number='K1')
    shop.run('staff', 'add', '--name', 'Olga', '--role', 'owner')
    shop.file('weak', '1111\n')
    for words, sentence in (
            (('customer', 'add', '--name', 'Bo', '--number', 'K1'), 'The number “K1” is taken.'), (('customer', 'edit', 'K1', '--credit-limit', '-5'), 'Credit limit is less than zero.'),
            (('staff', 'pin', 'Olga', '--new-pin-file', 'weak'), 'This PIN is too easy to guess.'), (('settings', 'set', 'late-fee.kind', 'x'), 'none, fixed, percent'),
            (('payment', 'take', '--customer', 'K1', '--amount', '9', '--tender', 'cash:5'), 'This is not enough.'),
            (('payment', 'take', '--customer', 'K1', '--tender', 'check:5'), 'This tender needs a reference.')):
        has(shop.run(*words, status=REFUSED).stderr, sentence)
    shown = shop.run('customer', 'show', 'a\x1b[31m\u202eb' + 'x' * 20000, status=NOT_FOUND).stderr
    has(shown, "There is no customer 'a [31m b", 'the exact name')
    equal(len(shown) < 9000, True, 'and no more than a person would read')


@case('/status/no-file')
def no_file(shop):
    os.mkfifo(shop.folder / 'pipe')
    for name, what in (('.', 'a folder'), ('pipe', 'a pipe')):
        for command in (('aging',), ('verify',), ('customer', 'add', '--name', 'x'), ('init',)):
            has(shop.run('--db', name, *command, status=DAMAGED).stderr, what)      # and is not waited for


@case('/status/5-busy')
def busy(shop):
    before = shop.head()
    with sqlite3.connect(shop.db, isolation_level=None) as other:
        other.execute('BEGIN IMMEDIATE')
        error = shop.json('customer', 'add', '--name', 'x', status=BUSY)['error']
        other.execute('ROLLBACK')
    equal((error['code'], shop.head()), ('busy', before), 'another program writes')
    shop.customer()


@case('/status/6-damaged')
def damaged(shop):
    shop.customer()
    with sqlite3.connect(shop.db) as connection:
        connection.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    good = shop.db.read_bytes()
    for name, text in (('text.db', b'this is no ledger, but some text that is long enough to have a header of a hundred bytes or so; it goes on and on.' * 9),
                       ('short.db', good[:5000]), ('zeros.db', bytes(4096) + good[4096:]), ('empty.db', b'')):
        (shop.folder / name).write_bytes(text)
        if name != 'empty.db':
            verified = shop.json('verify', '--db', name, status=DAMAGED)
            equal((verified['ok'], len(verified['problems']) > 0), (False, True), f'verify {name}')
        run = shop.run('aging', '--db', name, status=DAMAGED)
        has(run.stderr, name)
        equal((shop.folder / name).read_bytes(), text, f'{name} is as it was')


@case('/status/7-system')
def system(shop):
    shop.customer()
    with open('/dev/full', 'w') as full:
        has(shop.run('aging', '--json', status=SYSTEM, stdout=full, stderr=-1).stderr, 'could not be written')
        has(shop.run('export', 'json', status=SYSTEM, stdout=full, stderr=-1).stderr, 'could not be written')
    for command in (('export', 'json'), ('export', 'journal', '--format', 'csv')):
        equal(shop.refused(*command, '--out', 'nowhere/x', status=NOT_FOUND)['code'], 'not-found', 'no such folder')


@case('/status/8-unknown')
def unknown(shop):
    """The disk fails while the commit is made durable: nobody knows. The same again, with the same id, does it once."""
    if not shutil.which('strace'):
        raise AssertionError('strace is not installed')
    shop.customer()
    same = ('payment', 'take', '--customer', 'Ada Sign Co.', '--tender', 'cash:10', '--unapplied', '--id', '0CN55K68400KM', '--json')
    statuses = set()
    no_leak_check = f'ASAN_OPTIONS={os.environ.get("ASAN_OPTIONS", "")}:detect_leaks=0'      # it cannot be done while traced
    for call in range(1, 6):
        run = shop.run(*same, status=None, before=('env', no_leak_check, 'strace', '-f', '-qq', '-o', shop.folder / 'trace', '-e', 'trace=fdatasync,fsync', '-e', f'inject=fdatasync,fsync:error=EIO:when={call}'))
        statuses.add(run.returncode)
        if run.returncode == UNKNOWN:
            equal(json.loads(run.stdout)['error']['code'], 'unknown', 'as it is')
            has(run.stderr, 'counterfoilctl: ')
    equal(UNKNOWN in statuses, True, f'a failing disk: {statuses}')
    shop.run(*same)
    equal(len(shop.json('payment', 'list')['payments']), 1, 'once')


@case('/status/table')
def table(shop):
    exits = shop.json('help')['exits']
    equal([row['status'] for row in exits], list(range(9)), 'each status is explained')
    has(shop.say('--help'), *[row['help'].split(':')[0] for row in exits])
    equal((DONE, PROGRAM.exists()), (0, True), 'as documented')


main()
