#!/usr/bin/python3
"""The code with which a customer signs in reaches them by mail: through a real SMTP server with STARTTLS and a password, from the shop by name, once; later where the server was away, also after a kill; never twice
where it may have it; and what is wrong in the configuration is said at the start. (D16, issue 5; S0-34.)
Usage: mail-test.py COUNTERFOIL-PORTAL COUNTERFOILCTL"""
import email
import email.policy
import http.cookiejar
import json
import logging
import os
import pathlib
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

warnings.simplefilter('ignore')
logging.disable(logging.CRITICAL)
program, ctl = sys.argv[1:3]
PATIENCE = float(os.environ.get('COUNTERFOIL_PATIENCE', 60))
count = 0
failed = 0


def ok(good, name):
    global count, failed
    count += 1
    failed += not good
    print(f'{"ok" if good else "not ok"} {count} - {name}', flush=True)


def same(got, wanted, name):
    if got != wanted:
        print(f'# got {got!r}, wanted {wanted!r}')
    ok(got == wanted, name)


def wait(condition, what):
    end = time.monotonic() + PATIENCE
    while not (got := condition()):
        if time.monotonic() > end:
            raise TimeoutError(f'waited in vain for {what}')
        time.sleep(.05)
    return got


def free_port():
    with socket.create_server(('127.0.0.1', 0)) as free:
        return free.getsockname()[1]


class Server:
    """A mail server at @port that knows ada. drops: hangs up after the last byte, without an answer."""

    def __init__(self, port, context, drops=False):
        self.taken, self.tried, self.drops, self.lines = [], 0, drops, set()
        self.controller = Controller(self, hostname='127.0.0.1', server_hostname='localhost', port=port, tls_context=context, require_starttls=True, auth_required=True,
                                     authenticator=lambda server, session, envelope, mechanism, data: AuthResult(
                                         success=isinstance(data, LoginPassword) and (data.login, data.password) == (b'ada', b'secret'), handled=False))
        self.controller.start()

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.tried += 1
        self.lines.add(server.transport)
        if address.startswith('gone@'):
            return '550 5.1.1 gone@example.com does not live here'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        self.taken.append((envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.default)))
        if self.drops:
            server.transport.get_extra_info('socket').shutdown(socket.SHUT_RDWR)
        return '250 2.0.0 queued'

    def stop(self):
        """As a server goes that is told to: who is connected is hung up on."""
        for line in self.lines:
            self.controller.loop.call_soon_threadsafe(line.close)
        time.sleep(.3)
        self.controller.stop()


class Portal:
    """The daemon with one shop."""

    def __init__(self, folder, mail_port):
        self.folder, self.config, self.port = folder, folder / 'portal.conf', free_port()
        (folder / 'password').write_text('secret\n')
        self.mail = {'host': 'localhost', 'port': mail_port, 'user': 'ada', 'password-file': folder / 'password', 'from': 'pay@brightwater.example', 'authorities': folder / 'cert.pem'}
        self.write(self.mail)
        self.run('init', '--name', 'Brightwater Sign & Print', '--country', 'US')
        self.run('settings', 'set', 'shop.email', 'office@brightwater.example')
        subprocess.run([program, '--config', self.config, '--ledger', folder / 'acme.cf', 'shop', 'add', 'acme'], check=True, stdout=subprocess.DEVNULL)
        self.run('settings', 'set', 'documents.pay-link', f'http://127.0.0.1:{self.port}/acme')

    def write(self, mail):
        lines = ''.join(f'{key}={value}\n' for key, value in mail.items())
        self.config.write_text(f'[portal]\nlisten=127.0.0.1:{self.port}\naddress=http://127.0.0.1:{self.port}\nfolder={self.folder}/shops\n[mail]\n{lines}')

    def run(self, *words):
        return json.loads(subprocess.run([ctl, '--db', self.folder / 'acme.cf', '--json', *words], check=True, stdout=subprocess.PIPE).stdout or '{}')

    def link(self, name, address):
        self.run('customer', 'add', '--name', name, '--email', address)
        number = self.run('invoice', 'new', '--customer', name, '--line', 'Banner @ 100.00', '--issue')['number']
        return self.run('invoice', 'link', number)['link']

    def start(self):
        self.said = open(self.folder / 'said', 'a+')
        self.process = subprocess.Popen([program, '--config', self.config], stderr=self.said)
        wait(lambda: self.answers(), 'the daemon to start')

    def answers(self):
        try:
            return urllib.request.urlopen(f'http://127.0.0.1:{self.port}/healthz').status == 200
        except OSError:
            assert self.process.poll() is None, self.journal()
            return False

    def journal(self):
        return (self.folder / 'said').read_text()

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        status = self.process.wait()
        self.said.close()
        return status

    def outbox(self):
        return subprocess.run([program, '--config', self.config, 'shop', 'mail', 'acme'], check=True, stdout=subprocess.PIPE, text=True).stdout

    def start_fails(self, mail):
        self.write(mail)
        done = subprocess.run([program, '--config', self.config], stderr=subprocess.PIPE, text=True, timeout=PATIENCE)
        self.write(self.mail)
        return (done.returncode, done.stderr.strip())


class Customer:
    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def post(self, url, **fields):
        try:
            return self.opener.open(url, urllib.parse.urlencode(fields).encode())
        except urllib.error.HTTPError as answer:
            return answer


with tempfile.TemporaryDirectory() as folder:
    here = pathlib.Path(folder)
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost',
                    '-keyout', here / 'key.pem', '-out', here / 'cert.pem'], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(here / 'cert.pem', here / 'key.pem')
    mail_port = free_port()
    portal = Portal(here, mail_port)
    fern, gone, basil, cedar = portal.link('Fern Café', 'fern@example.com'), portal.link('Gone', 'gone@example.com'), portal.link('Basil', 'basil@example.com'), portal.link('Cedar', 'cedar@example.com')
    portal.start()
    try:
        server = Server(mail_port, context)
        customer = Customer()
        same(customer.post(f'{fern}/sign-in').status, 200, 'one press asks for a code')
        wait(lambda: server.taken, 'the mail')
        recipients, letter = server.taken[0]
        same(recipients, ['fern@example.com'], 'it goes to the address that the shop has')
        same((str(letter['From'].addresses[0].display_name), letter['From'].addresses[0].addr_spec, letter['Reply-To'].addresses[0].addr_spec, letter['Auto-Submitted']),
             ('Brightwater Sign & Print', 'pay@brightwater.example', 'office@brightwater.example', 'auto-generated'), 'from the shop by name; answers go to the shop')
        ok('Brightwater' in letter['Subject'] and letter['Message-ID'].endswith('@brightwater.example>'), f'the subject says what it is: {letter["Subject"]}')
        code = re.search(r'^ {4}(\d{6})\s*$', letter.get_content(), re.M)[1]
        ok(customer.post(f'{fern}/code', code=code).url.endswith('/acme/account'), 'its code signs in')
        wait(lambda: not portal.outbox(), 'the outbox to be empty')
        same(customer.post(f'{gone}/sign-in').status, 200, 'somebody whose address is not good any more asks')
        wait(lambda: '"refused"' in portal.journal() and not portal.outbox(), 'the refusal')
        same(server.tried, 2, 'a refusal is not asked for again')
        server.stop()

        customer.post(f'{basil}/sign-in')
        wait(lambda: '"later"' in portal.journal(), 'the server to be missed')
        ok('basil@example.com' in portal.outbox(), 'while the server is away the mail waits')
        portal.end(signal.SIGKILL)
        portal.start()
        server = Server(mail_port, context)
        wait(lambda: server.taken, 'the mail, when the server is back')
        wait(lambda: not portal.outbox(), 'the outbox to be empty')
        same([to for to, _ in server.taken], [['basil@example.com']], 'after a kill it goes, once')
        server.stop()

        server = Server(mail_port, context, drops=True)
        customer.post(f'{cedar}/sign-in')
        wait(lambda: '"unsure"' in portal.journal() and not portal.outbox(), 'the line to break')
        same(len(server.taken), 1, 'what the server may have is not sent again')
        server.stop()
        journal = portal.journal()
        ok(not any(word in journal for word in ('fern@', 'gone@', 'basil@', 'cedar@', code, 'secret')), 'the log has no address, no code and no password')
    finally:
        same(portal.end(), 0, 'the daemon stops gracefully')
    for mail, words in (({**portal.mail, 'from': ''}, 'from'), ({**portal.mail, 'host': ''}, 'host'), ({**portal.mail, 'security': 'none'}, 'not “none”'), ({**portal.mail, 'security': 'plain', 'host': 'mail.example.com'}, 'on this machine'),
                        ({**portal.mail, 'password-file': here / 'missing'}, 'password-file'), ({**portal.mail, 'user': ''}, 'go together'), ({**portal.mail, 'from': 'nobody'}, 'no mail address')):
        status, said = portal.start_fails(mail)
        ok(status == 1 and words in said and len(said.splitlines()) == 1, f'said at the start: {said}')

print(f'1..{count}')
sys.exit(failed > 0)
