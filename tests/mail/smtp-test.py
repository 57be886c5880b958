#!/usr/bin/python3
"""Messages as other people's programs see them: composed and sent by our side, taken by a real SMTP server (aiosmtpd) over STARTTLS, TLS and plain, read by Python's own mail library; and every way in which
a server can refuse, put off, stall or break the line, told apart. (Issue 8, done when 1; S0-19.)
Usage: smtp-test.py MAIL-SEND"""
import email
import email.policy
import json
import logging
import pathlib
import random
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

warnings.simplefilter('ignore')                                       # of the server's library, about servers without TLS: meant here
logging.disable(logging.CRITICAL)
program = sys.argv[1]
folder = tempfile.TemporaryDirectory()
here = pathlib.Path(folder.name)
count = 0
failed = 0
SECRET = 'pä§§ word'


def ok(good, name):
    global count, failed
    count += 1
    failed += not good
    print(f'{"ok" if good else "not ok"} {count} - {name}', flush=True)


def same(got, wanted, name):
    if got != wanted:
        print(f'# got {got!r}, wanted {wanted!r}')
    ok(got == wanted, name)


def run(mail, smtp=None, send_to=(), write=None):
    """What became of it, a (how, code, said) for each recipient."""
    told = {'mail': mail, 'send_to': list(send_to)}
    if smtp:
        told['smtp'] = smtp
    if write:
        told['write'] = str(write)
    out = subprocess.run([program], input=json.dumps(told).encode(), stdout=subprocess.PIPE, check=True, timeout=120).stdout.decode()
    return [tuple(line.split(' ', 2)) for line in out.splitlines()]


def message(**more):
    return {'from': {'name': 'Brightwater Sign & Print', 'address': 'office@brightwater.example'}, 'to': [{'name': 'Fern Café', 'address': 'fern@example.com'}], 'subject': 'Invoice 1042', 'text': 'Hello\n',
            'id': '0CNA3738P0028@brightwater.example', 'at': 1795438980, **more}


class Server:
    """A mail server that knows ada, and writes down what it takes."""

    def __init__(self, mode):
        self.taken = []
        options = {'hostname': '127.0.0.1', 'server_hostname': 'localhost', 'port': 0, 'authenticator': self.judge, 'auth_required': True}
        if mode == 'starttls':
            options |= {'tls_context': context, 'require_starttls': True}
        elif mode == 'tls':
            options |= {'ssl_context': context, 'auth_require_tls': False}
        else:
            options |= {'auth_require_tls': False, 'auth_required': mode != 'open'}
        with socket.create_server(('127.0.0.1', 0)) as free:
            options['port'] = free.getsockname()[1]
        self.controller = Controller(self, **options)
        self.controller.start()
        self.smtp = {'host': 'localhost' if mode in ('starttls', 'tls') else '127.0.0.1', 'port': options['port'], 'security': 'plain' if mode == 'open' else mode, 'user': 'ada', 'secret': SECRET,
                     'authorities': str(here / 'cert.pem'), 'seconds': 20}
        if mode == 'open':
            self.smtp |= {'user': None, 'secret': None}

    @staticmethod
    def judge(server, session, envelope, mechanism, data):
        return AuthResult(success=isinstance(data, LoginPassword) and data.login == b'ada' and data.password == SECRET.encode(), handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('unknown@'):
            return '550 5.1.1 no such mailbox'
        if address.startswith('later@'):
            return '451 4.3.0 try again later'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        self.taken.append((envelope.mail_from, envelope.rcpt_tos, envelope.content, session.ssl is not None))
        return '552 5.3.4 too large for us' if b'TOO LARGE' in envelope.content else '250 2.0.0 queued as 17'

    def stop(self):
        self.controller.stop()


class Odd:
    """A server that says its lines in turn, and then does what @ends says: 'close' or 'stall'. None among the lines: read a whole message."""

    def __init__(self, lines, ends='close'):
        self.lines, self.ends, self.bytes = lines, ends, b''
        self.socket = socket.create_server(('127.0.0.1', 0))
        self.smtp = {'host': '127.0.0.1', 'port': self.socket.getsockname()[1], 'security': 'plain', 'seconds': 3}
        self.over = threading.Event()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        client, _ = self.socket.accept()
        with client:
            stream = client.makefile('rwb')
            for number, line in enumerate(self.lines):
                if number and self.lines[number - 1] is not None:
                    self.bytes += stream.readline()
                if line is None:
                    while self.bytes[-5:] != b'\r\n.\r\n':
                        got = stream.readline()
                        if not got:
                            return
                        self.bytes += got
                    continue
                stream.write(line.encode() + b'\r\n')
                stream.flush()
            if self.ends == 'stall':
                self.over.wait(60)

    def stop(self):
        self.over.set()
        self.socket.close()


subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1',
                '-keyout', here / 'key.pem', '-out', here / 'cert.pem'], check=True, capture_output=True)
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(here / 'cert.pem', here / 'key.pem')


# --- the bytes ---

pdf = random.Random(7).randbytes(70_001)
(here / 'a.pdf').write_bytes(pdf)
(here / 'empty').write_bytes(b'')
TEXT = 'Grüße aus Köln,\n.\n..two dots\nFrom the start of a line\n' + 'long ' * 400 + '\n\nlast line without an end'
HTML = '<p>Grüße — <b>$1,982.63</b></p>' + '<i>x</i>' * 300
whole = message(reply_to={'name': 'Rosa Delgado', 'address': 'rosa@brightwater.example'}, to=[{'name': 'Müller, Söhne & Co. (“Köln”)', 'address': 'info@mü-söhne.example'}, {'address': 'fern@example.com'}],
                subject='Rechnung 1042 – fällig am 30. November: Schilder für das Café “Zur schönen Aussicht” an der Straße', text=TEXT, html=HTML, answers='abc@example.com', automatic=True,
                files=[{'name': 'Rechnung 1042 – Köln.pdf', 'type': 'application/pdf', 'path': str(here / 'a.pdf')}, {'name': 'leer.txt', 'type': 'text/plain', 'path': str(here / 'empty')}])
same(run(whole, write=here / 'one.eml'), [], 'a message is composed')
run(whole, write=here / 'two.eml')
raw = (here / 'one.eml').read_bytes()
same(raw, (here / 'two.eml').read_bytes(), 'the same message has the same bytes')
ok(b'\n' not in raw.replace(b'\r\n', b'') and b'\r' not in raw.replace(b'\r\n', b''), 'every line ends with CR LF')
ok(max(map(len, raw.split(b'\r\n'))) <= 78 and raw.isascii(), 'no line is longer than 78 characters, and all are ASCII')
got = email.message_from_bytes(raw, policy=email.policy.default)
same(got['Subject'], whole['subject'], 'the subject is read back')
same([(a.display_name, a.username) for a in got['To'].addresses], [('Müller, Söhne & Co. (“Köln”)', 'info'), ('', 'fern')], 'recipients are read back')
same(got['To'].addresses[0].domain.encode().decode('idna'), 'mü-söhne.example', 'a domain goes as ASCII and means the same')
same([(a.display_name, a.addr_spec) for a in got['From'].addresses + got['Reply-To'].addresses], [('Brightwater Sign & Print', 'office@brightwater.example'), ('Rosa Delgado', 'rosa@brightwater.example')],
     'sender and reply address are read back')
same((got['Message-ID'], got['In-Reply-To'], got['References'], got['Auto-Submitted'], got['MIME-Version'], got['Date'].datetime.timestamp()),
     ('<0CNA3738P0028@brightwater.example>', '<abc@example.com>', '<abc@example.com>', 'auto-generated', '1.0', 1795438980), 'the other headers are read back')
same(got.get_content_type(), 'multipart/mixed', 'files stand beside the text')
body = got.get_body(('plain',)).get_content()
same(body.replace('\r\n', '\n').rstrip('\n'), TEXT.rstrip('\n'), 'the text is read back, with its dots and its From')
same(got.get_body(('html',)).get_content().rstrip('\r\n'), HTML, 'the page is read back')
same([part.get_content_type() for part in next(got.iter_parts()).iter_parts()], ['text/plain', 'text/html'], 'the richer form comes last')
files = list(got.iter_attachments())
same([(part.get_filename(), part.get_content_type(), part.get_payload(decode=True)) for part in files], [('Rechnung 1042 – Köln.pdf', 'application/pdf', pdf), ('leer.txt', 'text/plain', b'')], 'files come with name, type and bytes')
run(message(), write=here / 'least.eml')
same(email.message_from_bytes((here / 'least.eml').read_bytes()).get_content_type(), 'text/plain', 'text alone is one part')

# --- what cannot be sent ---

for wrong in ('nobody', '@example.com', 'a@', 'a b@example.com', 'a@b@example.com', 'a..b@example.com', '.a@example.com', 'a@exam ple.com', 'a@-.', 'fern@localhost', 'a\r\nBcc: x@example.com', 'x' * 65 + '@example.com',
              'a@' + 'x' * 250 + '.example', 'münchen@example.com'):
    answer = run(message(to=[{'address': wrong}]))
    if answer[0][0] != 'invalid' or 'is no mail address' not in ' '.join(part for line in answer for part in line):
        print(f'# {wrong!r}: {answer}')
        ok(False, 'what is no address is refused in words')
        break
else:
    ok(True, 'what is no address is refused in words')
same(run(message(subject='a\r\nBcc: victim@example.com'))[0][0], 'invalid', 'a subject of two lines is refused: nobody adds a header')
same(run(message(to=[{'name': 'a\nBcc: victim@example.com', 'address': 'fern@example.com'}]))[0][0], 'invalid', 'so is a name')
same(run(message(to=[{'address': "o'brien+signs@sub.example.co"}])), [], 'unusual but right addresses are taken')

# --- a server that takes it ---

for mode in ('starttls', 'tls', 'plain', 'open'):
    server = Server(mode)
    answers = run(whole, server.smtp, ['fern@example.com', 'unknown@example.com', 'later@example.com', 'info@mü-söhne.example'])
    same([(how, code) for how, code, _ in answers], [('accepted', '250'), ('refused', '550'), ('later', '451'), ('accepted', '250')], f'{mode}: each recipient has an answer of their own')
    ok('no such mailbox' in answers[1][2] and 'try again later' in answers[2][2], f'{mode}: the server is quoted')
    same([to for _, to, _, _ in server.taken], [['fern@example.com'], ['info@' + got['To'].addresses[0].domain]], f'{mode}: it went to those who were meant')
    same({content for _, _, content, _ in server.taken}, {raw}, f'{mode}: it came byte for byte')
    if mode == 'starttls':
        same({secure for _, _, _, secure in server.taken}, {True}, 'nothing was said before the line was closed to others')
    if mode == 'plain':
        how, code, said = run(message(), {**server.smtp, 'secret': 'wrong'}, ['fern@example.com'])[0]
        same((how, code, 'wrong' in said), ('settings', '535', False), 'a wrong password is the settings\' fault, and is not repeated')
        same(run(message(), {**server.smtp, 'user': None, 'secret': None}, ['fern@example.com'])[0][:2], ('settings', '530'), 'so is none')
    if mode == 'starttls':
        same(run(message(), {**server.smtp, 'authorities': None}, ['fern@example.com'])[0][0], 'settings', 'a certificate that nobody vouches for is not trusted')
        same(run(message(text='TOO LARGE'), server.smtp, ['fern@example.com'])[0][:2], ('refused', '552'), 'what is refused after its last byte was not taken')
    if mode == 'tls':
        same(run(message(), {**server.smtp, 'host': '127.0.0.1'}, ['fern@example.com'])[0][0], 'accepted', 'a certificate is good for each of its names')
    if mode == 'open':
        same(run(message(), {**server.smtp, 'security': 'starttls'}, ['fern@example.com'])[0][0], 'settings', 'a server without STARTTLS gets nothing where it was asked for')
    server.stop()

# --- servers that do not ---

HELLO = ['220 odd', '250 odd']
for name, lines, ends, wanted in (
        ('a server that is busy puts off', ['421 busy'], 'close', ('later', '421')),
        ('a server that wants nobody refuses', ['554 no service'], 'close', ('refused', '554')),
        ('a sender that it does not like is refused', HELLO + ['553 not you'], 'close', ('refused', '553')),
        ('too many at once is put off', HELLO + ['250 ok', '452 too many'], 'close', ('later', '452')),
        ('refused before the first byte', HELLO + ['250 ok', '250 ok', '554 no data'], 'close', ('refused', '554')),
        ('put off after the last byte', HELLO + ['250 ok', '250 ok', '354 go on', None, '451 disk'], 'close', ('later', '451')),
        ('the line breaks before the greeting', [], 'close', ('later', '0')),
        ('the line breaks before the message', HELLO + ['250 ok', '250 ok'], 'close', ('later', '250')),
        ('the line breaks after the last byte: nobody knows', HELLO + ['250 ok', '250 ok', '354 go on', None], 'close', ('unsure', '354')),
        ('no answer after the last byte: nobody knows', HELLO + ['250 ok', '250 ok', '354 go on', None], 'stall', ('unsure', '354')),
        ('no greeting', [], 'stall', ('later', '0')),
        ('what is said is cut', ['554 ' + 'x' * 400], 'close', ('refused', '554'))):
    odd = Odd(lines, ends)
    began = time.monotonic()
    answer = run(message(), odd.smtp, ['fern@example.com'])[0]
    same((answer[:2], time.monotonic() - began < 20), (wanted, True), name)
    if len(answer[2]) > 250:
        ok(False, f'{name}: {answer[2]}')
    odd.stop()
with socket.create_server(('127.0.0.1', 0)) as closed:
    port = closed.getsockname()[1]
same(run(message(), {'host': '127.0.0.1', 'port': port, 'security': 'plain', 'seconds': 3}, ['fern@example.com'])[0][:2], ('later', '0'), 'nobody listens: later')

print(f'1..{count}')
folder.cleanup()
sys.exit(failed > 0)
