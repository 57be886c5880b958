#!/usr/bin/env python3
"""S0-61, S0-03, S0-02, S0-18, S2-07, S2-43, S2-55, S2-56, S0-36, S0-60: the way from an estimate to a job that is proofed, made, billed and shipped, at the command line; on paper; orders from a CSV file, once however often it is read."""
import subprocess

from shop import INPUT, NOT_FOUND, USAGE, case, equal, has, main


@case('/orders/S0-61-from-estimate-to-shipped')
def the_way(shop):
    shop.run('customer', 'add', '--name', 'Ada Signs')
    shop.run('settings', 'set', 'estimates.expiry', '14')
    (shop.folder / 'terms.txt').write_text('Colours may differ.')
    equal(shop.json('approval-terms', 'set', 'terms.txt')['version'], 1, 'terms')
    estimate = shop.json('estimate', 'new', '--customer', 'Ada Signs', '--line', '2 x Banner @ 85.00', '--choice', '1: 100 cards @ 40', '--choice', '1: 250 cards @ 70', '--optional', 'Delivery @ 25')
    equal((estimate['number'], len(estimate['lines']), estimate['state']), ('E-1001', 4, 'open'), 'the estimate')
    equal(shop.refused('estimate', 'answer', 'E-1001', 'approved', '--by', 'Ada', status=NOT_FOUND)['code'], 'not-found', 'it was not offered')
    offered = shop.json('estimate', 'offer', 'E-1001')
    equal((offered['version'], offered['total']), (1, 21000), 'offered')
    equal(shop.json('estimate', 'answer', 'E-1001', 'approved', '--by', 'Ada', '--from', 'telephone')['sha256'], offered['sha256'], 'what was approved')
    equal(shop.refused('estimate', 'convert', 'E-1001', '--take', '1')['code'], 'required', 'every choice wants one')
    order = shop.json('estimate', 'convert', 'E-1001', '--take', '3', '--take', '4')
    equal((order['number'], order['state'], [job['number'] for job in order['jobs']], order['total']), ('O-1001', 'new', ['O-1001-1', 'O-1001-2', 'O-1001-3'], 26500), 'the order')
    equal([o['number'] for o in shop.json('estimate', 'show', 'E-1001')['orders']], ['O-1001'], 'and back')
    shop.run('order', 'edit', 'O-1001', '--due', shop.day(5), '--at', '16:30', '--rush', 'yes', '--production-rate', '50', '--tags', 'window, vinyl')
    has(shop.say('order', 'show', 'o-1001'), '16:30', 'rush', 'vinyl, window')
    (shop.folder / 'art.pdf').write_bytes(b'%PDF-1.4 one')
    equal(shop.json('proof', 'add', 'O-1001-1', 'art.pdf')['version'], 1, 'a proof')
    shop.run('job', 'move', 'O-1001-1', 'awaiting proof approval')
    equal([job['number'] for job in shop.json('job', 'list', '--waiting', '--customer', 'Ada Signs')], ['O-1001-1'], 'what waits for them')
    equal(shop.refused('job', 'move', 'O-1001-1', 'In production')['code'], 'needs-deposit', 'the deposit first')
    shop.run('payment', 'take', '--customer', 'Ada Signs', '--tender', 'cash:132.50', '--deposit', '--for', 'O-1001')
    equal(shop.refused('job', 'move', 'O-1001-1', 'In production')['code'], 'not-approved', 'then the proof')
    shop.run('proof', 'answer', 'O-1001-1', 'changes', '--by', 'Ada', '--message', 'Larger')
    (shop.folder / 'art.pdf').write_bytes(b'%PDF-1.4 two')
    shop.run('proof', 'add', 'O-1001-1', 'art.pdf')
    shop.run('job', 'move', 'O-1001-1', 'Awaiting proof approval')
    shop.run('proof', 'answer', 'O-1001-1', 'approved', '--by', 'Ada', '--number', '1')
    equal(shop.json('job', 'show', 'O-1001-1')['status'], 'Awaiting proof approval', 'an answer to the old one moves nothing')
    equal([(p['state'], p['outdated_answer']) for p in shop.json('proof', 'list', 'O-1001-1')], [('replaced', True), ('waiting', False)], 'and is told')
    shop.run('proof', 'answer', 'O-1001-1', 'approved', '--by', 'Ada')
    equal(shop.json('job', 'show', 'O-1001-1')['status'], 'Approved', 'the newest one moves it')
    shop.run('job', 'move', 'O-1001-1', 'In production')
    shop.run('job', 'move', 'O-1001-1', 'Completed')
    equal(shop.json('order', 'show', 'O-1001')['state'], 'partially_completed', 'one is done')
    shop.run('job', 'move', 'O-1001-2', 'In production')
    shop.run('job', 'edit', 'O-1001-3', '--remove')
    invoice = shop.json('order', 'invoice', 'O-1001', '--job', 'O-1001-1=1')
    equal((invoice['total'], invoice['open']), (8500, 0), 'the deposit is on it')
    equal(shop.refused('order', 'invoice', 'O-1001', '--job', 'O-1001-1=2')['code'], 'over-billed', 'not twice')
    rest = shop.json('order', 'invoice', 'O-1001')
    equal((rest['total'], rest['open']), (15500, 15500 - 4750), 'the rest')
    shown = shop.json('order', 'show', 'O-1001')
    equal((shown['deposits'], shown['deposits_used'], len(shown['invoices'])), (13250, 13250, 2), 'money')
    shipment = shop.json('shipment', 'new', 'O-1001', '--carrier', 'UPS', '--service', 'Ground', '--tracking', '1Z999', '--package', 'Tube')
    equal(shipment['tracking'], '1Z999', 'it has a number')
    has(shop.say('shipment', 'event', shipment['id'], 'handed_over', '--place', 'Albany', '--move', 'Shipped'), '1Z999', 'Albany')
    equal(shop.json('order', 'show', 'O-1001')['state'], 'completed', 'all is done')
    again = shop.json('order', 'again', 'O-1001')
    equal((again['number'], len(again['jobs']), [o['number'] for o in shop.json('order', 'show', 'O-1001')['repeated_by']]), ('O-1002', 2, ['O-1002']), 'again')
    equal(shop.refused('order', 'cancel', 'O-1002')['code'], 'needs-reason', 'why?')
    equal(shop.json('order', 'cancel', 'O-1002', '--reason', 'by mistake')['state'], 'cancelled', 'cancelled')
    equal([(row['number'], row['state']) for row in shop.json('order', 'list')], [('O-1002', 'cancelled'), ('O-1001', 'completed')], 'the list')
    equal(shop.json('order', 'list', '--open'), [], 'nothing is open')
    shop.run('order', 'note', 'O-1001-1', 'Came back for more', '--shown')
    equal(len(shop.json('job', 'show', 'O-1001-1')['notes']), 1, 'a comment')
    shop.run('job', 'show', 'O-1001-9', status=NOT_FOUND)
    shop.run('order', 'edit', 'O-1001', '--at', '25:00', status=USAGE)
    shop.run('verify')


@case('/orders/T1-found-by-number-and-po')
def found(shop):
    shop.run('customer', 'add', '--name', 'Ada Signs')
    for po in ('PO 77', 'po-78', ''):
        shop.run('order', 'new', '--customer', 'Ada Signs', '--line', 'Banner @ 85', '--line', 'Cards @ 9', '--po', po)
    shop.run('estimate', 'new', '--customer', 'Ada Signs', '--line', 'Banner @ 85')
    def find(text):
        return [(row['kind'], row['number'], row['exact']) for row in shop.json('order', 'find', text)]
    equal(find(' o-1001-2 '), [('job', 'O-1001-2', True)], 'a job, as a scanner types it')
    equal(find('O-1002'), [('order', 'O-1002', True)], 'an order')
    equal(find('o-100'), [('order', f'O-100{n}', False) for n in (1, 2, 3)], 'how it begins')
    equal(find('e-1001'), [('estimate', 'E-1001', True)], 'an estimate')
    equal((find('PO 7'), find('po-78'), find('po 77')), ([('order', 'O-1001', False)], [('order', 'O-1002', False)], [('order', 'O-1001', False)]), 'by PO')
    shop.run('job', 'edit', 'O-1001-2', '--remove')
    equal((find('O-1001-2'), find('O-1001-9'), find("'; --"), find('%'), find('O-99999999999999999999-1')), ([], [], [], [], []), 'nothing')


def read(path):
    return subprocess.run(['pdftotext', '-layout', str(path), '-'], check=True, capture_output=True, text=True).stdout


@case('/orders/T24-on-paper')
def on_paper(shop):
    shop.run('customer', 'add', '--name', 'Ada Signs')
    (shop.folder / 'terms.txt').write_text('Colours may differ.')
    shop.run('approval-terms', 'set', 'terms.txt')
    shop.run('estimate', 'new', '--customer', 'Ada Signs', '--line', '2 x Banner @ 85.00', '--choice', '1: 100 cards @ 40', '--choice', '1: 250 cards @ 70', '--optional', 'Delivery @ 25')
    shop.run('estimate', 'pdf', 'E-1001', '--out', 'draft.pdf')
    has(read(shop.folder / 'draft.pdf'), 'not offered yet', 'DRAFT')
    shop.run('estimate', 'offer', 'E-1001')
    shop.run('estimate', 'edit', 'E-1001', '--line', '1 x Another @ 1.00')
    shop.run('estimate', 'pdf', 'E-1001', '--out', 'one.pdf')
    shop.run('estimate', 'pdf', 'E-1001', '--number', '1', '--out', 'two.pdf')
    equal((shop.folder / 'one.pdf').read_bytes() == (shop.folder / 'two.pdf').read_bytes(), True, 'the same bytes')
    offered = read(shop.folder / 'one.pdf')
    has(offered, 'Banner', '$210.00', 'Choice 1: instead, not in the total', 'On wish, not in the total', 'Terms, version 1', 'Colours may differ.', 'I accept estimate E-1001, version 1')
    equal('Another' in offered, False, 'what was offered stays what it was')
    shop.run('estimate', 'pdf', 'E-1001', '--draft', '--out', 'now.pdf')
    has(read(shop.folder / 'now.pdf'), 'Another')
    equal(shop.refused('estimate', 'pdf', 'E-1001', '--number', '7', status=NOT_FOUND)['code'], 'not-found', 'no such version')
    shop.run('estimate', 'answer', 'E-1001', 'approved', '--by', 'Ada Lovelace')
    shop.run('estimate', 'pdf', 'E-1001', '--out', 'one.pdf')
    has(read(shop.folder / 'one.pdf'), 'Approved by Ada Lovelace on')
    shop.run('order', 'new', '--customer', 'Ada Signs', '--line', '2 x Banner @ 85.00', '--line', 'Sign @ 30', '--charge', 'Putting up @ 20', '--due', '2031-10-03', '--at', '16:30', '--rush', 'yes', '--deposit', '100', '--remark', 'Side door')
    shop.run('payment', 'take', '--customer', 'Ada Signs', '--tender', 'cash:60', '--deposit', '--for', 'O-1001')
    shop.run('order', 'pdf', 'O-1001', '--out', 'order.pdf')
    has(read(shop.folder / 'order.pdf'), 'O-1001', 'Putting up', '16:30', 'Deposit still asked for', '$40.00', 'Left to pay', '$160.00')
    shop.run('job', 'move', 'O-1001-2', 'Awaiting files')
    shop.run('job', 'ticket', 'O-1001', '--out', 'tickets.pdf')
    tickets = read(shop.folder / 'tickets.pdf')
    equal((tickets.count('FRIDAY'), tickets.count('RUSH')), (2, 2), 'one a job, none for a charge')
    has(tickets, 'O-1001-1', 'O-1001-2', '1 of 2', '2 of 2', 'Side door')
    shop.run('job', 'ticket', 'O-1001-9', status=NOT_FOUND)
    shop.run('job', 'sheet', '--date', '2031-10-03', '--out', 'sheet.pdf')
    has(read(shop.folder / 'sheet.pdf'), '2 jobs due by then', 'Awaiting files', 'Banner', '16:30, rush')
    shop.run('job', 'sheet', '--date', '2031-10-02', '--out', 'sheet.pdf')
    has(read(shop.folder / 'sheet.pdf'), '0 jobs due by then', 'Nothing to show.')


@case('/orders/S2-07-S2-10-the-shops-own-steps')
def steps(shop):
    equal(len(shop.json('item-status', 'list')), 10, 'a shop begins with the usual ones')
    shop.run('item-status', 'add', 'At the engraver', '--stage', 'waiting', '--action-required', 'yes', '--mandatory', 'pay', '--offers', 'answer', '--place', '5')
    has(shop.say('item-status', 'list'), 'At the engraver', 'pay, answer')
    equal(shop.refused('item-status', 'add', 'At the engraver')['code'], 'name-taken', 'once')
    shop.run('item-status', 'edit', 'New', '--mandatory', 'dance', status=USAGE)


@case('/orders/orders-from-a-file')
def from_file(shop):
    shop.run('customer', 'add', '--name', 'Ada Signs')
    (shop.folder / 'orders.csv').write_text('order,customer,due,po,description,quantity,price,status\n'
                                            'A-7,Ada Signs,2026-12-01,PO 1,"Banner, large",2,85.00,\nB-8,Ada Signs,,,Cards,500,0.12,In production\nA-7,Ada Signs,,,Flyers,100,0.30,\n')
    equal(shop.json('order', 'import', 'orders.csv', '--dry-run'), {'orders': 2, 'already': 0}, 'what it would do')
    equal(shop.json('order', 'list'), [], 'nothing was written')
    equal(shop.json('order', 'import', 'orders.csv'), {'orders': 2, 'already': 0}, 'two orders')
    equal(shop.json('order', 'import', 'orders.csv'), {'orders': 0, 'already': 2}, 'once')
    first = shop.json('order', 'show', 'O-1001')
    equal((first['reference'], first['po'], len(first['jobs']), first['total']), ('A-7', 'PO 1', 2, 20000), 'the first')
    equal(shop.json('order', 'show', 'O-1002')['state'], 'in_work', 'with its step')
    for wrong, line in (('order,customer,quantity,price,colour\n', 1), ('order,customer,quantity,price,description\nC,Ada Signs,many,1,X\n', 2), ('order,customer,quantity,price,description\nC,Ada Signs,1,1,X\n,Ada Signs,1,1,Y\n', 3)):
        (shop.folder / 'wrong.csv').write_text(wrong)
        has(shop.refused('order', 'import', 'wrong.csv', status=INPUT)['message'], f'wrong.csv:{line}:')
    (shop.folder / 'nobody.csv').write_text('order,customer,quantity,price,description\nD,Ada Signs,1,1,X\nE,Nobody,1,1,X\n')
    shop.refused('order', 'import', 'nobody.csv', status=NOT_FOUND)
    equal(len(shop.json('order', 'list')), 2, 'all or nothing')



@case('/orders/S0-36-a-carriers-file')
def carrier(shop):
    shop.run('customer', 'add', '--name', 'Ada Signs')
    shop.run('order', 'new', '--customer', 'Ada Signs', '--line', 'Banner @ 85')
    shipment = shop.json('shipment', 'new', 'O-1001', '--carrier', 'UPS', '--tracking', '1Z7')
    (shop.folder / 'events.csv').write_text('tracking,event,at,place,message\n1Z7,in_transit,2026-11-22T16:30:00Z,Albany,"Departed, on time"\n1Z7,delivered,2026-11-23T09:00:00Z,Troy,\n9X,delivered,2026-11-23T09:00:00Z,,\n')
    equal(shop.json('shipment', 'import', 'events.csv'), {'events': 2, 'already': 0, 'strange': 1}, 'what it brought')
    equal(shop.json('shipment', 'import', 'events.csv'), {'events': 0, 'already': 2, 'strange': 1}, 'once')
    equal([(e['kind'], e['place']) for e in shop.json('shipment', 'show', shipment['id'])['events']], [('in_transit', 'Albany'), ('delivered', 'Troy')], 'in their order')
    for wrong, line in (('tracking,event\n', 1), ('tracking,event,at\n1Z7,delivered,yesterday\n', 2), ('tracking,event,at\n1Z7,in_transit,2026-11-24T09:00:00Z\n1Z7,lost,2026-11-24T09:00:00Z\n', 3)):
        (shop.folder / 'wrong.csv').write_text(wrong)
        has(shop.refused('shipment', 'import', 'wrong.csv', status=INPUT)['message'], f'wrong.csv:{line}:')
    shop.run('verify')


main()
