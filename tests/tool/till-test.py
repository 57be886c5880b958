#!/usr/bin/env python3
"""T7, T6, T20: a shift at the command line from its float to its Z report, on a page too; a no-sale is logged; 3.00 short demands a reason; verify finds the printed head; a deposit slip empties the safe."""
import subprocess

from shop import DONE, NOT_FOUND, USAGE, case, equal, has, main


@case('/till/T7-T6-T20-a-day')
def a_day(shop):
    shop.refused('shift', 'drop', '5', '--reason', 'too full')
    shop.run('report', 'x', status=NOT_FOUND)
    equal(shop.json('shift', 'open', '100')['float'], 10000, 'what was answered')
    equal(shop.refused('shift', 'open', '100')['code'], 'shift-open', 'what was answered')
    shop.run('shift', 'pay-in', '50', '--for', 'change', '--reason', 'Coins from the bank')
    shop.run('shift', 'pay-out', '12.50', '--for', 'supplies', '--reason', 'Tape')
    equal(shop.refused('shift', 'no-sale')['code'], 'needs-reason', 'what was answered')
    shop.run('shift', 'no-sale', '--reason', 'Change for a parking meter')
    has(shop.say('log'), 'parking meter')
    has(shop.say('report', 'x'), 'Expected in the drawer: 137.50')
    shop.run('shift', 'count')
    equal('137.50' in shop.say('report', 'x'), False, 'the count is blind')
    shop.run('shift', 'close', '20.00xmany', status=USAGE)
    equal(shop.refused('shift', 'close', '20.00x6', '14.50')['code'], 'needs-reason', 'what was answered')
    z = shop.json('shift', 'close', '20.00x6', '14.50', '--leave', '100', '--reason', 'Gave too much change')
    equal((z['number'], z['expected'], z['counted'], z['over'], z['left']), (1, 13750, 13450, -300, 10000), 'what was answered')
    shop.run('verify', '--head', z['head'], status=DONE)
    page = shop.folder / 'z.pdf'
    has(shop.say('report', 'z', '--number', '1', '--pdf', page), 'short 3.00', 'Written:')
    text = subprocess.run(['pdftotext', '-layout', str(page), '-'], capture_output=True, text=True, check=True).stdout
    has(text, 'Z report 1', 'Short', '−3.00', z['head'])
    shop.run('report', 'z', '--number', '2', status=NOT_FOUND)
    equal(shop.refused('bank', 'deposit', '50')['code'], 'not-enough', 'what was answered')
    slip = shop.folder / 'slip.pdf'
    equal(shop.json('bank', 'deposit', '34.50', '--pdf', slip)['total'], 3450, 'what was answered')
    has(subprocess.run(['pdftotext', '-layout', str(slip), '-'], capture_output=True, text=True, check=True).stdout, 'Bank deposit', '34.50')
    shop.run('shift', 'reopen', '--reason', 'Forgot a coin roll')
    shop.run('shift', 'count')
    z = shop.json('shift', 'close', '100')
    equal((z['number'], z['expected'], z['over']), (2, 10000, 0), 'what was answered')
    equal([f['amount'] for f in z['figures'] if f['kind'] == 'earlier_close'], [-3750], 'what the first close took out')
    roll = shop.folder / 'z.bin'
    shop.say('report', 'z', '--roll', roll)
    has(roll.read_bytes().decode('latin-1'), 'Z report 2', 'Earlier close')
    equal([row['state'] for row in shop.json('shift', 'list')], ['closed'], 'what was answered')
    shop.run('verify')


@case('/till/T7-W6-the-count-stands-and-all-sides-are-compared')
def sides(shop):
    first = shop.json('shift', 'open', '100')['id']
    shop.run('shift', 'count')
    has(shop.say('shift', 'compare'), 'not counted yet')
    equal(shop.json('shift', 'compare')['expected'], None, 'the count is blind')
    shop.run('shift', 'close', status=USAGE)
    shop.run('shift', 'counted', '20.00x4', '15')
    answer = shop.json('shift', 'compare')
    equal((answer['counted'], answer['expected'], answer['differences']), (9500, 10000, 0), 'now it is told')
    shop.run('shift', 'go-on')
    shop.run('shift', 'count')
    equal(shop.json('shift', 'compare')['expected'], None, 'blind once more')
    shop.run('shift', 'counted', '20.00x5')
    z = shop.json('shift', 'close')
    equal((z['counted'], z['counts'], z['first'], z['over']), (10000, 2, 9500, 0), 'both counts are kept')
    has(shop.say('report', 'z'), 'Counted 2 times', '95.00')
    shop.run('shift', 'fix', '1', 'carry', '--reason', 'no such line', status=NOT_FOUND)
    second = shop.json('shift', 'open', '100')['id']
    shop.run('customer', 'add', '--name', 'Smith')
    payment = shop.json('payment', 'take', '--customer', 'Smith', '--tender', 'cash:12.50')
    paid = payment['payments'][0]['id'] if 'payments' in payment else payment['id']
    shop.refused('shift', 'move', paid, '--to', second, '--reason', 'it is there')
    shop.run('shift', 'move', paid, '--to', first, '--reason', 'came before the close')
    has(shop.say('report', 'z'), 'Late: Payments', '12.50')
    has(shop.say('report', 'x'), 'Expected in the drawer: 100.00')
    shop.run('verify')


main()
