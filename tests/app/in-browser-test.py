#!/usr/bin/env python3
"""packaging/in-browser: the register in a web browser on this machine, probed as a browser would. Proves: pages come from 127.0.0.1 and nothing listens elsewhere; the picture needs the
password of the address; with it there is a screen; another start has another password; when it is told to end, nothing of it stays. Usage: in-browser-test.py IN-BROWSER COUNTERFOIL"""
import base64
import os
import pathlib
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request

in_browser, register = sys.argv[1:]
PATIENCE = float(os.environ.get('COUNTERFOIL_PATIENCE', 15)) * 2


def des(key, block):
    """One block of DES. Only the old provider of OpenSSL still has it."""
    run = subprocess.run(['openssl', 'enc', '-des-ecb', '-nopad', '-K', key.hex(), '-provider', 'legacy', '-provider', 'default'], input=block, capture_output=True, check=True)
    return run.stdout


class Picture:
    """A picture in the making: RFB (RFC 6143) in the frames of a web socket."""

    def __init__(self, port):
        self.socket = socket.create_connection(('127.0.0.1', port), PATIENCE)
        self.bytes = b''
        self.socket.sendall(f'GET /websockify HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'
                            f'Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\nSec-WebSocket-Protocol: binary\r\n\r\n'.encode())
        answer = b''
        while not answer.endswith(b'\r\n\r\n'):
            answer += self.raw(1)
        assert b' 101 ' in answer, answer

    def raw(self, size):
        got = b''
        while len(got) < size:
            more = self.socket.recv(size - len(got))
            if not more:
                raise EOFError
            got += more
        return got

    def read(self, size):
        while len(self.bytes) < size:
            _, length = self.raw(2)
            if length == 126:
                length, = struct.unpack('>H', self.raw(2))
            elif length == 127:
                length, = struct.unpack('>Q', self.raw(8))
            self.bytes += self.raw(length)
        got, self.bytes = self.bytes[:size], self.bytes[size:]
        return got

    def write(self, data):
        assert len(data) < 126
        mask = os.urandom(4)
        self.socket.sendall(bytes([0x82, 0x80 | len(data)]) + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))

    def enter(self, password):
        """Whether the password opens it. VNC's DES takes the bits of each byte of the key in reverse."""
        assert self.read(12).startswith(b'RFB 003.')
        self.write(b'RFB 003.008\n')
        kinds = self.read(self.read(1)[0])
        assert kinds == b'\x02', f'not only by password: {kinds}'
        self.write(b'\x02')
        key = bytes(int(f'{byte:08b}'[::-1], 2) for byte in password.encode().ljust(8, b'\0')[:8])
        self.write(des(key, self.read(16)))
        return struct.unpack('>I', self.read(4))[0] == 0

    def size(self):
        self.write(b'\x01')
        return struct.unpack('>HH', self.read(4))


def start(folder):
    """The process, its port and its password."""
    process = subprocess.Popen([in_browser, folder, register, '--ledger', folder + '/none.counterfoil'], stdout=subprocess.PIPE, text=True, start_new_session=True,
                               env={**os.environ, 'TMPDIR': folder})
    for line in process.stdout:
        match = re.search(r'http://127\.0\.0\.1:(\d+)/vnc\.html\S*#password=(\S+)', line)
        if match:
            return process, int(match[1]), match[2]
    raise AssertionError('it printed no address')


def listeners(port):
    """The addresses at which somebody listens on this port, as /proc has them."""
    rows = [row.split() for name in ('tcp', 'tcp6') for row in pathlib.Path('/proc/net', name).read_text().splitlines()[1:]]
    return {row[1].split(':')[0] for row in rows if row[3] == '0A' and int(row[1].split(':')[1], 16) == port}


def left(folder):
    """Programs that still know the folder."""
    found = []
    for process in pathlib.Path('/proc').glob('[0-9]*'):
        try:
            if folder.encode() in (process / 'cmdline').read_bytes() + (process / 'environ').read_bytes():
                found.append((process / 'cmdline').read_bytes().replace(b'\0', b' ').decode())
        except OSError:
            continue
    return found


print('1..6')
with tempfile.TemporaryDirectory() as folder:
    process, port, password = start(folder)
    try:
        page = urllib.request.urlopen(f'http://127.0.0.1:{port}/vnc.html', timeout=PATIENCE).read()
        assert b'noVNC' in page and listeners(port) == {'0100007F'}, listeners(port)
        print('ok 1 - the page comes from this machine only', flush=True)
        assert not Picture(port).enter('wrong')
        print('ok 2 - a wrong password opens nothing', flush=True)
        picture = Picture(port)
        assert picture.enter(password)
        print('ok 3 - the password of the address opens it', flush=True)
        assert picture.size() == (1280, 800)
        print('ok 4 - there is a screen', flush=True)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)
    end = time.monotonic() + PATIENCE
    while left(folder) and time.monotonic() < end:
        time.sleep(0.05)
    assert not left(folder), left(folder)
    print('ok 5 - nothing of it stays', flush=True)
    process, port, other = start(folder)
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)
    assert other != password
    print('ok 6 - the next start has another password', flush=True)
