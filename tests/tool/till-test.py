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
    equal(shop.json('shift', 'close', '100')['number'], 2, 'what was answered')
    equal([row['state'] for row in shop.json('shift', 'list')], ['closed'], 'what was answered')
    shop.run('verify')


main()
