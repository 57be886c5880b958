#!/usr/bin/python3
"""The simulated terminal's window, as a person with a mouse or a screen reader uses it (issue 4: a window on which a person can tap, insert, swipe, decline, enter a tip, sign, pull the cable): every key has a name,
none can be pressed while nobody pays; the register (here a socket that speaks as one) hears what each does; a tip is typed, a signature drawn; the cable is pulled and put back; in German it speaks German.
Usage: window-test.py COUNTERFOIL-TERMINAL-SIM FOLDER-OF-TESTS/APP"""
import functools
import json
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile

simulator, helpers = sys.argv[1:3]
sys.path.insert(0, helpers)
from ui import PATIENCE, Atspi, Ui  # noqa: E402

ACK = b'\x06'
KEYS = ['Tap the card', 'Insert the card', 'Swipe the card and sign', 'The bank declines', 'The customer cancels', 'The bank approves half', 'Tap the card and add a tip of a fifth',
        'The terminal approves without the bank', 'The terminal asks the register whether the same again is meant', 'Charge the card, then the cable is out for five seconds']


class Window:
    def __init__(self, protocol, folder, **environment):
        self.control = str(pathlib.Path(folder, protocol + '.control'))
        self.ui = Ui([simulator, '--protocol', protocol, '--control', self.control], **environment)
        self.ui.wait(lambda: os.path.exists(self.control), 'its control socket')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.ui.kill()
        os.unlink(self.control)

    def say(self, command):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(PATIENCE)
            line.connect(self.control)
            line.sendall(command.encode() + b'\n')
            answer = b''
            while not answer.endswith(b'\n'):
                answer += line.recv(65536)
        return answer.decode().strip()

    def line(self):
        """A register's end of the line, at the address that the window says."""
        address = self.ui.says('tcp:127.0.0.1:').get_name().rpartition(':')[2]
        line = socket.create_connection(('127.0.0.1', int(address)), PATIENCE)
        self.ui.says('Connected to the register')
        return line

    def press(self, name):
        self.ui.press('push button', name)


def read(line, size):
    got = b''
    while len(got) < size:
        more = line.recv(size - len(got))
        if not more:
            raise EOFError
        got += more
    return got


def pax(line, text):
    """Sends a frame of PAX."""
    body = text.replace('|', '\x1c').replace('^', '\x1f').encode() + b'\x03'
    line.sendall(b'\x02' + body + bytes([functools.reduce(lambda a, b: a ^ b, body)]))


def answer(line):
    """The next frame's fields; signs of life before it are let by. Acknowledged."""
    while read(line, 1) != b'\x02':
        pass
    body = b''
    while not body.endswith(b'\x03'):
        body += read(line, 1)
    read(line, 1)
    line.sendall(ACK)
    return [field.split('\x1f') for field in body[:-1].decode().split('\x1c')]


def pay(window, line, act, amount=1000):
    pax(line, f'T00|1.35|01|{amount}||R{act}|||||')
    window.ui.says('Tap, insert or swipe the card')


def clover(line, method, payload):
    text = json.dumps({'id': '1', 'type': 'COMMAND', 'method': method, 'packageName': 'x', 'payload': json.dumps({'method': method, **payload})}).encode()
    line.sendall(struct.pack('>H4sI', len(text) + 8, b'\xcc\x77\x11\x22', len(text)) + text)


def message(line, method):
    """The payload of the next message of this name. The simulator's messages fit into one packet."""
    while True:
        size, = struct.unpack('>H', read(line, 2))
        envelope = json.loads(read(line, size)[8:])
        if envelope.get('method') == method:
            return json.loads(envelope['payload'])


def names(window):
    for name in KEYS:
        assert not window.ui.has_state(window.ui.find('push button', name), Atspi.StateType.SENSITIVE), f'“{name}” can be pressed while nobody pays'


def deeds(window):
    line = window.line()
    for act, (key, code) in enumerate([(KEYS[0], '000000'), (KEYS[1], '000000'), (KEYS[3], '000100'), (KEYS[4], '100002'), (KEYS[5], '000002'), (KEYS[7], '000001')]):
        pay(window, line, act)
        window.press(key)
        assert answer(line)[3] == [code], (key, code)
    pay(window, line, 'tip')
    window.ui.fill('Tip', '1.50')
    window.press(KEYS[0])
    assert answer(line)[7][:3] == ['1150', '0', '150']
    pay(window, line, 'fifth')
    window.press(KEYS[6])
    assert answer(line)[7][2] == '200'
    pay(window, line, 'none')                          # of the payment before nothing is left
    assert window.ui.text(window.ui.find('text', 'Tip')) == ''
    window.ui.fill('Tip', 'much')
    window.press(KEYS[0])                              # that is no amount: nothing is charged, and the entry has the focus
    window.ui.wait(lambda: window.ui.has_state(window.ui.find('text', 'Tip'), Atspi.StateType.FOCUSED), 'the focus to be in the tip')
    window.ui.fill('Tip', '')
    window.press(KEYS[0])
    assert answer(line)[7][0] == '1000'
    return line


def cable(window, line):
    window.press('Pull the Cable')
    window.ui.says('The cable is out')
    try:
        assert line.recv(100) == b''
    except ConnectionResetError:
        pass
    window.press('Put the Cable Back')
    window.ui.says('No register is connected')
    window.line().close()


def signature(window):
    line = window.line()
    clover(line, 'TX_START', {'payIntent': {'transactionType': 'PAYMENT', 'amount': 1000, 'externalPaymentId': 'K7Q2M9XW4T0BA'}, 'requestInfo': 'SALE'})
    window.ui.says('Tap, insert or swipe the card')
    area = next(node for node in window.ui.walk() if (node.get_name() or '').startswith('The customer’s signature'))
    at = Atspi.Component.get_extents(area, Atspi.CoordType.WINDOW)
    front = window.ui.wait(window.ui.front, 'the window in front')
    move = ['mousemove', '--window', front]
    subprocess.run(['xdotool', *move, str(at.x + 20), str(at.y + 50), 'mousedown', '1', *move, str(at.x + 60), str(at.y + 20), *move, str(at.x + 110), str(at.y + 60), 'mouseup', '1'], check=True)
    window.press(KEYS[2])
    strokes = message(line, 'VERIFY_SIGNATURE')['signature']['strokes']
    points = strokes[0]['points']
    assert len(strokes) == 1 and len(points) >= 2 and (points[0]['x'], points[0]['y']) != (60, 140) and points[-1]['x'] > points[0]['x'], strokes


print('1..5')
with tempfile.TemporaryDirectory() as folder:
    with Window('pax', folder) as pax_window:
        names(pax_window)
        print('ok 1 - every key has a name, and none acts while nobody pays', flush=True)
        register = deeds(pax_window)
        print('ok 2 - each key does what it says, with the tip that was typed', flush=True)
        cable(pax_window, register)
        print('ok 3 - the cable is pulled and put back', flush=True)
    with Window('clover', folder) as clover_window:
        signature(clover_window)
        print('ok 4 - a signature that is drawn is what the register gets', flush=True)
    with Window('zvt', folder, LANGUAGE='de', LC_ALL='C.UTF-8') as zvt_window:
        zvt_window.ui.says('Keine Kasse ist verbunden')
        print('ok 5 - it speaks German', flush=True)
