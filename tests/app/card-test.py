#!/usr/bin/python3
"""The real register at a real line to each of the three simulated terminals: approved, declined, in part with the rest in cash, the cable pulled before, during and after the tap, and the register killed
in the middle and started again. Each ends right on the screen, in the ledger, and in the terminal's own journal, which has each charge once. (Issue 4; S0-13, S0-15, S0-16, T3, T5, W1.)
Then, by the owner: a void before the batch is closed, the batch, a refund to the card after it. (T8.)
Usage: card-test.py COUNTERFOIL COUNTERFOILCTL COUNTERFOIL-TERMINAL-SIM PROTOCOL [FOLDER-FOR-PICTURES [STORY…]]
With a folder each end leaves its picture; packaging/run --tour shows some of the stories."""
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile

import day
from shop import Shop, money
from ui import PATIENCE, Ui

program, ctl, simulator, protocol = sys.argv[1:5]
pictures = pathlib.Path(sys.argv[5]) if len(sys.argv) > 5 else None
ANSWERS = 60       # seconds that a terminal may take, by its protocol, to say what happened


class Terminal:
    """counterfoil-terminal-sim without a window, commanded by its control socket."""

    def __init__(self, folder):
        self.control = str(pathlib.Path(folder, 'control'))
        self.process = subprocess.Popen([simulator, '--protocol', protocol, '--headless', '--auto', 'approve', '--customer', '20', '--speed', '10', '--control', self.control,
                                         '--journal', str(pathlib.Path(folder, 'terminal.journal'))], stdout=subprocess.PIPE, text=True)
        self.address = next(line for line in self.process.stdout if line.startswith('tcp:')).strip()

    def __call__(self, command):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(PATIENCE)
            line.connect(self.control)
            line.sendall(command.encode() + b'\n')
            answer = b''
            while not answer.endswith(b'\n'):
                answer += line.recv(65536)
        assert answer.startswith(b'ok'), (command, answer)
        return answer[2:].decode().strip()

    def is_paying(self):
        return ' paying ' in f' {self("status")} '

    def total(self):
        return json.loads(self('list'))['total']

    def end(self):
        self.process.terminate()
        self.process.wait()


class Counter:
    """One clerk, one customer, one terminal; what the terminal should have charged by now."""

    def __init__(self, folder):
        self.terminal = Terminal(folder)
        self.shop = Shop(ctl, folder, 20, '--terminal', self.terminal.address, '--driver', protocol)
        self.customer = self.shop.ask('customer', 'list')['customers'][0]
        self.charged = 0
        self.ui = None
        self.start()

    def start(self, pin='2947', name='Dev Patel'):
        self.ui = Ui([program, '--ledger', self.shop.path])
        self.ui.sign_in(pin, name)

    def owner(self):
        """From now on it is the owner who stands there."""
        self.ui.close()
        self.start('7391', 'Rosa Delgado')

    def begin(self):
        """A new invoice, and the payment sheet over it with the card chosen; its number and what is open of it."""
        number = self.shop.issue(self.customer, '1 Banner @ 64.00')
        self.again(number)
        return number, self.shop.ask('invoice', 'show', number)['open']

    def again(self, number):
        day.open_invoice(self.ui, number)
        day.begin_payment(self.ui)
        self.ui.press('push button', 'Card')
        self.ui.says(' is connected.')

    def at_terminal(self):
        self.ui.find('push button', 'Charge ', part=True)
        self.ui.key('Return')
        self.ui.wait(self.terminal.is_paying, 'the terminal to want a card')

    def button(self, words):
        """A button that may have a mnemonic."""
        return self.ui.wait(lambda: next((node for node in self.ui.walk() if node.get_role_name() == 'push button' and (node.get_name() or '').endswith(words)), None), words)

    def press(self, words):
        assert self.button(words).do_action(0), words

    def picture(self, name):
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
            self.ui.picture(str(pictures / f'{protocol}-{name}.png'))

    def paid(self, number, charged, name):
        """It ends as paid on the screen, in the ledger and in the terminal's journal."""
        panel = self.ui.find('panel', 'The payment was taken')
        self.ui.wait(lambda: self.ui.look('label', 'Paid', panel), 'the payment to be taken', PATIENCE + ANSWERS)
        self.picture(name)
        day.close_payment(self.ui)
        self.agrees(number, charged)

    def agrees(self, number, charged):
        self.charged += charged
        assert self.shop.ask('invoice', 'show', number)['open'] == 0, number
        assert self.terminal.total() == self.charged, (self.terminal('list'), self.charged)

    def recovered(self):
        self.ui.wait(lambda: self.ui.look('push button', 'Terminal ready'), 'the terminal to be asked about everything', PATIENCE + ANSWERS)

    def back(self, words):
        """It ends as not charged: the sheet says so in @words and can be used again."""
        self.ui.wait(lambda: any(words in (node.get_name() or '') for node in self.ui.walk()), words, PATIENCE + ANSWERS)
        assert self.terminal.total() == self.charged, (self.terminal('list'), self.charged)


def approved(counter):
    number, due = counter.begin()
    counter.at_terminal()
    counter.picture('1-tap')
    counter.terminal('do approve')
    counter.paid(number, due, '1-approved')


def declined(counter):
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('do decline')
    counter.back('The card was declined')
    counter.picture('2-declined')
    counter.at_terminal()
    counter.terminal('do approve')
    counter.paid(number, due, '2-again')


def in_part(counter):
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('do partial')
    given = counter.terminal.total() - counter.charged
    counter.ui.says(f'The card gave only {money(given)}.')
    counter.picture('3-partial')
    counter.ui.press('push button', 'Cash')
    counter.ui.says(f'Take {money(due - given)}')
    counter.ui.key('Return')
    counter.paid(number, given, '3-split')


def pulled_before(counter):
    """Before the tap: the customer never gets to it."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('unplug')
    counter.ui.says('Do not run it again.')
    counter.picture('4-unplugged')
    if counter.terminal.is_paying():
        counter.terminal('do cancel')
    counter.terminal('plug')
    counter.back('Not charged: ')
    counter.picture('4-plugged')
    counter.at_terminal()
    counter.terminal('do approve')
    counter.paid(number, due, '4-again')


def pulled_during(counter):
    """The customer taps while the cable is out."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('unplug')
    counter.ui.says('Do not run it again.')
    counter.terminal('do approve')
    counter.terminal('plug')
    counter.paid(number, due, '5-found')


def pulled_after(counter):
    """It is charged, and the cable is out before that was told."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('do cut-after')
    counter.paid(number, due, '6-found')


def killed_charged(counter):
    """The register dies; the customer taps; the next register finds it."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.ui.kill()
    counter.terminal('do approve')
    counter.start()
    counter.ui.wait(lambda: counter.shop.ask('invoice', 'show', number)['open'] == 0, 'the payment to end by itself', PATIENCE + ANSWERS)
    day.open_invoice(counter.ui, number)
    counter.recovered()
    counter.picture('7-started-again')
    counter.agrees(number, due)


def killed_not_charged(counter):
    """The register dies, and so does the customer's wish: the invoice can be paid again."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.ui.kill()
    counter.terminal('do cancel')
    counter.start()
    counter.recovered()
    counter.again(number)
    counter.at_terminal()
    counter.terminal('do approve')
    counter.paid(number, due, '8-again')


def payment_of(counter, button):
    """The page of the newest payment, when it has this button."""
    counter.ui.open('payment/' + counter.shop.ask('payment', 'list')['payments'][0]['id'])
    counter.press(button)


def voided(counter):
    """Before the batch is closed: by the owner, with a reason."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('do approve')
    counter.paid(number, due, '9-to-be-voided')
    counter.owner()
    payment_of(counter, 'Void on Terminal…')
    day.give_reason(counter.ui, 'wrong invoice')
    counter.ui.wait(lambda: counter.shop.ask('invoice', 'show', number)['open'] == due, 'the invoice to be open again', PATIENCE + ANSWERS)
    counter.ui.wait(lambda: len(counter.ui.windows()) == 1, 'its window to close')
    counter.picture('9-voided')
    counter.charged -= due
    assert counter.terminal.total() == counter.charged, counter.terminal('list')


def refunded(counter):
    """After it was closed: money goes back to the card."""
    number, due = counter.begin()
    counter.at_terminal()
    counter.terminal('do approve')
    counter.paid(number, due, '10-to-be-refunded')
    counter.ui.open('settings/terminals')
    counter.button('Close Batch…')
    counter.picture('10-terminals')
    counter.press('Close Batch…')
    counter.ui.wait(lambda: any('agrees with the terminal' in (node.get_name() or '') for node in counter.ui.walk()), 'the batch to be closed', PATIENCE + ANSWERS)
    counter.ui.wait(lambda: len(counter.ui.windows()) == 1, 'its window to close')
    counter.picture('10-batch')
    counter.owner()
    payment_of(counter, 'Refund to Card…')
    counter.ui.wait(lambda: len(counter.ui.windows()) == 2, 'how much goes back', PATIENCE + ANSWERS)
    counter.terminal('usual approve')
    counter.picture('10-refund')
    counter.ui.answer('alt+r')
    day.give_reason(counter.ui, 'returned')
    counter.ui.wait(lambda: counter.shop.ask('invoice', 'show', number)['open'] == due, 'the invoice to be open again', PATIENCE + ANSWERS)
    counter.ui.wait(lambda: len(counter.ui.windows()) == 1, 'its window to close')
    counter.picture('10-refunded')


STORIES = [approved, declined, in_part, pulled_before, pulled_during, pulled_after, killed_charged, killed_not_charged, voided, refunded]
stories = [story for story in STORIES if len(sys.argv) < 7 or story.__name__ in sys.argv[6:]]
print(f'1..{len(stories)}')

with tempfile.TemporaryDirectory() as folder:
    counter = Counter(folder)
    try:
        counter.terminal('usual ask')
        for number, story in enumerate(stories, 1):
            story(counter)
            print(f'ok {number} - {protocol}: {story.__name__.replace("_", " ")}', flush=True)
        counter.ui.close()
        counter.shop.verify()
    finally:
        counter.ui.kill()
        counter.terminal.end()
