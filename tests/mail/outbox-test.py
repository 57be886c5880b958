#!/usr/bin/python3
"""The outbox against a real mail server (aiosmtpd), by the command line: an invoice leaves with its PDF, from the shop's own address (S0-19, S0-22, S0-24, S0-25, S0-29), counts as sent once the server has it (S0-30); refused, put off, let in by
nobody and broken off are told apart; a sender that is killed at any moment sends each message once or says that it may have gone.
Usage: outbox-test.py COUNTERFOILCTL [KILLS]"""
import asyncio
import email
import email.policy
import hashlib
import json
import logging
import os
import pathlib
import random
import socket
import subprocess
import sys
import tempfile
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

warnings.simplefilter('ignore')
logging.disable(logging.CRITICAL)
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
KILLS = int(os.environ.get('COUNTERFOIL_KILLS', sys.argv[2] if len(sys.argv) > 2 else 40))
SEED = int(os.environ.get('SEED', 7))
folder = tempfile.TemporaryDirectory()
here = pathlib.Path(folder.name)
environment = {key: value for key, value in os.environ.items() if not key.startswith(('COUNTERFOIL_', 'LC_', 'LANG'))} | {'COUNTERFOIL_DB': str(here / 'shop.db'), 'LC_ALL': 'C.UTF-8'}
count = failed = 0


def same(got, wanted, name):
    global count, failed
    count += 1
    failed += got != wanted
    if got != wanted:
        print(f'# got {got!r}, wanted {wanted!r}')
    print(f'{"ok" if got == wanted else "not ok"} {count} - {name}', flush=True)


def ctl(*arguments, status=0, **more):
    run = subprocess.run([PROGRAM, *arguments, '--json'], env=environment, capture_output=True, text=True, timeout=120, cwd=here, **more)
    if run.returncode != status:
        raise AssertionError(f'{arguments} ended with {run.returncode}: {run.stdout} {run.stderr}')
    return json.loads(run.stdout)


class Server:
    """A mail server for ada with a password; writes down what it takes, and may take its time over it."""

    def __init__(self):
        self.taken, self.breaks, self.random = [], False, None
        with socket.create_server(('127.0.0.1', 0)) as free:
            self.port = free.getsockname()[1]
        self.controller = Controller(self, hostname='127.0.0.1', port=self.port, authenticator=self.judge, auth_required=True, auth_require_tls=False)
        self.controller.start()

    @staticmethod
    def judge(server, session, envelope, mechanism, data):
        return AuthResult(success=isinstance(data, LoginPassword) and data.password == b'secret', handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('unknown@'):
            return '550 5.1.1 no such mailbox'
        if address.startswith('later@'):
            return '451 4.3.0 try again later'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        self.taken.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        if self.random:
            await asyncio.sleep(self.random.random() * 0.03)
        if self.breaks:
            server.transport.abort()
        return '250 2.0.0 queued'


server = Server()
(here / 'password').write_text('secret\n')
(here / 'wrong').write_text('wrong\n')


def send(password='password'):
    return ctl('message', 'send', '--password-file', password)


def states(*arguments):
    return {m['to']: m['state'] for m in ctl('message', 'list', *arguments)}


ctl('init', '--name', 'Brightwater Sign & Print', '--timezone', 'UTC')
for setting in (('mail.server', '127.0.0.1'), ('mail.port', str(server.port)), ('mail.security', 'none'), ('mail.user', 'ada'), ('mail.from', 'office@brightwater.example'), ('documents.pay-link', 'https://pay.example')):
    ctl('settings', 'set', *setting)
ctl('customer', 'add', '--name', 'Fern <Café> & Co.', '--email', 'main@fern.example')
ctl('customer', 'contact', 'add', 'Fern <Café> & Co.', '--name', 'Ann Bill', '--email', 'bill@fern.example', '--roles', 'billing')
ctl('customer', 'contact', 'add', 'Fern <Café> & Co.', '--name', 'Otto', '--email', 'otto@fern.example', '--roles', 'orders')
invoice = ctl('invoice', 'new', '--issue', '--customer', 'Fern <Café> & Co.', '--line', '2 x Banner @ 85.00')

# --- who sends ---

first = ctl('message', 'queue', invoice['number'])
same((first['to'], first['state']), ('bill@fern.example', 'queued'), 'S0-25: the billing contact is chosen')
same(ctl('message', 'send', status=1)['error']['code'], 'not-sender', 'nobody sends unless told to')
same(ctl('message', 'sender', '--here'), {'here': True, 'anybody': True}, 'this register sends')
same(send('wrong')['later'], 1, 'a wrong password: it waits')
same(('535' in ctl('message', 'show', first['id'])['said'], states()), (True, {'bill@fern.example': 'queued'}), 'and the server is quoted')
ctl('message', 'retry', first['id'])

# --- what arrives ---

same(send()['accepted'], 1, 'S0-22: it is handed over')
sender, to, content = server.taken.pop()
got = email.message_from_bytes(content, policy=email.policy.default)
pdf = next(got.iter_attachments())
same((sender, to, got['From'].addresses[0].addr_spec, got['From'].addresses[0].display_name), ('office@brightwater.example', ['bill@fern.example'], 'office@brightwater.example', 'Brightwater Sign & Print'), 'S0-29: from the shop\'s own address')
same((got['Subject'], got['To'].addresses[0].display_name), (f'Invoice {invoice["number"]} from Brightwater Sign & Print', 'Ann Bill'), 'S0-24: the template is filled')
text, page = got.get_body(('plain',)).get_content(), got.get_body(('html',)).get_content()
link = next(word for word in text.split() if word.startswith('https://pay.example/d/'))
same((('Hello Ann Bill,' in text), '$170.00' in text, f'href="{link}"' in page, 'Brightwater Sign &amp; Print' in page), (True, True, True, True), 'with the link, in words and as a button')
payload = pdf.get_payload(decode=True)
same((pdf.get_filename(), pdf.get_content_type(), payload[:5]), (f'Invoice {invoice["number"]}.pdf', 'application/pdf', b'%PDF-'), 'with its PDF')
shown = ctl('message', 'show', first['id'])
same((shown['state'], shown['events'][-1]['sha256'], shown['events'][-1]['kind']), ('accepted', hashlib.sha256(payload).hexdigest(), 'accepted'), 'S0-22: sent, and what was attached is known')
same(send()['accepted'], 0, 'once')

(here / 'text').write_text('Hi <b>there</b>,\n\nplease {{pay}} & thanks.\n')
ctl('message', 'queue', invoice['number'], '--to', 'main@fern.example', '--to', 'x.y@fern.example', '--subject', 'Edited', '--text-file', 'text')
same(send()['accepted'], 2, 'S0-25: two recipients, each on their own')
same(sorted(to for _, to, _ in server.taken), [['main@fern.example'], ['x.y@fern.example']], 'and neither sees the other')
got = email.message_from_bytes(server.taken.pop()[2], policy=email.policy.default)
page = got.get_body(('html',)).get_content()
same((got['Subject'], 'Hi &lt;b&gt;there&lt;/b&gt;' in page, '{{pay}} &amp; thanks' in page), ('Edited', True, True), 'S0-24: edits go as they were typed, and nothing in them is HTML')
same(next(got.iter_attachments()).get_payload(decode=True) == payload, True, 'the PDF is the one that was sent first')
server.taken.clear()

ctl('customer', 'add', '--name', 'Müller', '--email', 'info@mueller.example', '--language', 'de-AT')
german = ctl('invoice', 'new', '--issue', '--customer', 'Müller', '--line', 'Schild @ 5')
ctl('message', 'queue', german['number'])
send()
got = email.message_from_bytes(server.taken.pop()[2], policy=email.policy.default)
same((got['Subject'], next(got.iter_attachments()).get_filename(), 'lang="de"' in got.get_body(('html',)).get_content()), (f'Rechnung {german["number"]} von Brightwater Sign & Print', f'Rechnung {german["number"]}.pdf', True), 'S0-24: in the customer\'s language')

order = ctl('order', 'new', '--customer', 'Fern <Café> & Co.', '--line', '10 x Cards @ 4')
same(ctl('message', 'queue', order['number'], '--about', 'order')['to'], 'otto@fern.example', 'S0-19: an order\'s confirmation goes to who orders')
same(send()['accepted'], 1, 'S0-19: it is handed over')
got = email.message_from_bytes(server.taken.pop()[2], policy=email.policy.default)
same((got['Subject'], next(got.iter_attachments()).get_payload(decode=True)[:5]), (f'Order {order["number"]}: confirmation from Brightwater Sign & Print', b'%PDF-'), 'S0-19: with the confirmation as a PDF')

# --- what does not ---

for to in ('unknown@fern.example', 'later@fern.example'):
    ctl('message', 'queue', invoice['number'], '--to', to)
same({key: value for key, value in send().items() if value}, {'bounced': 1, 'later': 1}, 'never and later are told apart')
same(states(), {'unknown@fern.example': 'bounced', 'later@fern.example': 'queued'}, 'and stand in the outbox')
server.breaks = True
broken = ctl('message', 'queue', invoice['number'], '--to', 'broken@fern.example')
same(send()['unsure'], 1, 'broken off after the last byte: nobody knows')
server.breaks = False
same((send()['accepted'], len(server.taken)), (0, 1), 'and it is not sent again')
same(ctl('message', 'arrived', broken['id'])['state'], 'accepted', 'but a person may say')
void = ctl('invoice', 'new', '--issue', '--customer', 'Fern <Café> & Co.', '--line', 'Sign @ 5')
ctl('message', 'queue', void['number'])
ctl('invoice', 'void', void['number'], '--reason', 'wrong')
same((send()['withheld'], len(server.taken)), (1, 1), 'an invoice that was voided since stays here')
server.taken.clear()

# --- killed at any moment ---

draws = random.Random(SEED)
server.random = draws
ids = [ctl('message', 'queue', invoice['number'], '--to', f'k{i}@fern.example')['id'] for i in range(KILLS)]
kills = 0
while kills < KILLS * 20:
    run = subprocess.Popen([PROGRAM, 'message', 'send', '--password-file', 'password'], env=environment, cwd=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        run.wait(0.02 + draws.random() * 0.12)
        break
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
        kills += 1
send()
times = {}
for _, to, _ in server.taken:
    times[to[0]] = times.get(to[0], 0) + 1
after = {to: state for to, state in states('--all').items() if to.startswith('k')}
print(f'# seed {SEED}: {kills} kills, {len(server.taken)} delivered, {list(after.values()).count("unsure")} of {KILLS} unsure')
same(max(times.values()), 1, 'killed at any moment: nothing twice')
same({to for to, state in after.items() if state == 'accepted' and times.get(to) != 1}, set(), 'what is said to be sent was')
same({state for state in after.values()} <= {'accepted', 'unsure'}, True, 'and the rest says that it may have gone')
same(kills > 0, True, 'it was killed')
for message in ctl('message', 'list'):
    if message['state'] == 'unsure' and message['to'].startswith('k'):
        ctl('message', 'arrived' if times.get(message['to']) else 'retry', message['id'])
send()
times = [to[0] for _, to, _ in server.taken]
same(sorted(times), sorted(f'k{i}@fern.example' for i in range(KILLS)), 'by a person\'s word each goes once')
same(ctl('verify')['ok'], True, 'the ledger is sound')

print(f'1..{count}')
server.controller.stop()
folder.cleanup()
sys.exit(failed > 0)
