#!/usr/bin/env python3
"""Receipts to real peers (T4, T6): a listener at a TCP port as network printers have it, a raw queue of a print server of our own (cupsd on loopback, run as this user), a file, a serial line. What
arrives is what the file has, byte for byte. A printer without paper, with its cover open, switched off or gone in the middle is a sentence, and the receipt can be printed again."""
import os
import pathlib
import pty
import select
import socket
import subprocess
import threading
import time
import tty

from shop import INPUT, NOT_FOUND, SYSTEM, UNKNOWN, USAGE, case, equal, has, main


class Printer:
    """At TCP: takes jobs, and answers DLE EOT with what it is told to."""

    def __init__(self, answers=None, cut=None):
        self.socket = socket.create_server(('127.0.0.1', 0))
        self.port = self.socket.getsockname()[1]
        self.answers, self.cut, self.jobs = answers or {}, cut, []
        self.came = threading.Condition()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            try:
                peer, _ = self.socket.accept()
            except OSError:
                return
            job = b''
            while True:
                try:
                    got = peer.recv(65536)
                except OSError:
                    break
                if not got:
                    break
                job += got
                while job[:2] == b'\x10\x04' and len(job) >= 3 and self.answers is not None:
                    answer = self.answers.get(job[2])
                    job = job[3:]
                    if answer is not None:
                        peer.sendall(bytes([answer]))
            peer.close()
            with self.came:
                self.jobs.append(job)
                self.came.notify_all()

    def job(self, n):
        with self.came:
            assert self.came.wait_for(lambda: len(self.jobs) > n, 20), 'no job came'
            return self.jobs[n]

    @property
    def address(self):
        return f'tcp:127.0.0.1:{self.port}'


READY = {2: 0x12, 4: 0x12}


def sale(shop):
    shop.run('customer', 'add', '--name', 'Müller & Søn', '--terms', 'Net 30')
    shop.run('payment', 'take', '--customer', 'Müller & Søn', '--amount', '120.00', '--tender', 'Check', '--reference', '10233')
    return '10233'


def bytes_of(shop, *options):
    file = shop.folder / 'receipt.bin'
    shop.run('receipt', 'print', '10233', '--file', file, *options)
    return file.read_bytes()


@case('/receipt/T4 to a file')
def to_file(shop):
    sale(shop)
    plain = bytes_of(shop)
    equal(plain[:2], b'\x1b@', 'begins')
    has(plain.decode('cp850', 'replace'), 'Received', '120.00', 'Check', '10233')
    equal(b'\x1bp' in plain, False, 'the drawer stays shut')
    equal(b' COPY ' in bytes_of(shop, '--copy'), True, 'T6: a reprint says so')
    equal(b' COPY ' in plain, False, 'the first says nothing')
    narrow = bytes_of(shop, '--profile', 'epson-tm-t20', '--width', '58')
    equal(plain != narrow, True, 'widths differ')
    shop.run('receipt', 'print', '10233', '--profile', 'generic-58', '--width', '80', '--file', 'x', status=INPUT)
    shop.run('receipt', 'print', '10233', '--profile', 'laser', '--file', 'x', status=NOT_FOUND)
    shop.run('receipt', 'print', '10233', status=USAGE)
    shop.run('receipt', 'print', '10233', '--printer', 'tcp:nowhere', status=INPUT)
    for profile in shop.json('receipt', 'profiles')['profiles']:
        shop.run('receipt', 'test', '--profile', profile['name'], '--file', shop.folder / 'test.bin')
    bad = shop.folder / 'mine.ini'
    bad.write_text('[printer]\ntitle = Mine\ndots_80 = lots\n')
    has(shop.run('receipt', 'test', '--profile', bad, '--file', 'x', status=INPUT).stderr, 'mine.ini line 3')
    queue = shop.folder / 'all.bin'
    for _ in range(2):
        shop.run('receipt', 'print', '10233', '--printer', f'file:{queue}')
    equal(queue.read_bytes(), plain * 2, 'a file: address is added to')


@case('/receipt/W10 a badge')
def badge(shop):
    shop.run('staff', 'add', '--name', 'Dana Reyes', '--role', 'clerk')
    person = shop.json('staff', 'list')['staff'][-1]
    file = shop.folder / 'badge.bin'
    shop.run('receipt', 'badge', 'Dana Reyes', '--file', file, '--profile', 'epson-tm-t20')
    equal(f'{{BCFB{person["id"]}'.encode() in file.read_bytes(), True, 'the bar code')
    shop.run('receipt', 'badge', 'Nobody', '--file', file, status=NOT_FOUND)


@case('/receipt/T6 to port 9100')
def to_tcp(shop):
    sale(shop)
    expected = bytes_of(shop, '--profile', 'epson-tm-t88')
    printer = Printer(READY)
    shop.run('receipt', 'print', '10233', '--printer', printer.address, '--profile', 'epson-tm-t88')
    equal(printer.job(0), expected, 'what the printer got')
    silent = Printer({})
    shop.run('receipt', 'print', '10233', '--printer', silent.address, '--profile', 'epson-tm-t88')
    equal(silent.job(0), expected, 'one that never answers is printed to all the same')


@case('/receipt/what a printer says')
def says(shop):
    sale(shop)
    for answers, words in (({2: 0x16, 4: 0x12}, 'its cover is open'), ({2: 0x32, 4: 0x12}, 'it has no paper'), ({2: 0x12, 4: 0x72}, 'it has no paper'), ({2: 0x52, 4: 0x12}, 'it has a fault')):
        printer = Printer(answers)
        run = shop.run('receipt', 'print', '10233', '--printer', printer.address, '--profile', 'epson-tm-t20', status=None)
        has(run.stderr, words)
        equal(run.returncode != 0, True, words)
        equal(printer.job(0), b'', 'nothing was printed')
    closed = socket.create_server(('127.0.0.1', 0))
    port = closed.getsockname()[1]
    closed.close()
    run = shop.run('receipt', 'print', '10233', '--printer', f'tcp:127.0.0.1:{port}', status=None)
    has(run.stderr, 'The receipt printer: ', 'Connection refused')
    equal(len(shop.json('payment', 'list')['payments']), 1, 'the payment stands')


@case('/receipt/serial')
def to_serial(shop):
    sale(shop)
    expected = bytes_of(shop)
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    got = bytearray()

    def read():
        while len(got) < len(expected) and select.select([ours], [], [], 20)[0]:
            got.extend(os.read(ours, 4096))

    reader = threading.Thread(target=read)
    reader.start()
    shop.run('receipt', 'print', '10233', '--printer', f'serial:{os.ttyname(theirs)},115200')
    reader.join()
    os.close(theirs)
    os.close(ours)
    equal(bytes(got), expected, 'what came over the line')


def print_server(folder, port, device):
    """cupsd with one raw queue, as whoever runs this test."""
    for part in ('etc', 'spool/tmp', 'cache', 'state/certs', 'log'):
        (folder / part).mkdir(parents=True)
    user, group = subprocess.check_output(['id', '-un'], text=True).strip(), subprocess.check_output(['id', '-gn'], text=True).strip()
    if user == 'root':                 # it refuses to run its helpers as root
        user, group = 'lp', 'lp'
        for path in (folder.parent, folder, *folder.rglob('*')):
            path.chmod(0o755)
            if path != folder.parent:
                os.chown(path, 0, __import__('grp').getgrnam('lp').gr_gid)
        for path in (folder / 'spool', folder / 'spool/tmp', folder / 'cache'):
            path.chmod(0o770)
    (folder / 'etc/cups-files.conf').write_text(
        f'ServerRoot {folder}/etc\nRequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\nCacheDir {folder}/cache\nStateDir {folder}/state\nAccessLog {folder}/log/access\n'
        f'ErrorLog {folder}/log/error\nPageLog {folder}/log/page\nServerBin /usr/lib/cups\nDataDir /usr/share/cups\nUser {user}\nGroup {group}\nSystemGroup root\n')
    (folder / 'etc/cupsd.conf').write_text(
        f'LogLevel info\nListen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n<Location />\n Order allow,deny\n Allow all\n</Location>\n'
        '<Policy default>\n <Limit All>\n  Order deny,allow\n </Limit>\n</Policy>\n')
    (folder / 'etc/printers.conf').write_text(
        f'<Printer receipts>\nDeviceURI {device}\nState Idle\nAccepting Yes\nShared No\nOpPolicy default\nErrorPolicy stop-printer\n</Printer>\n')
    return subprocess.Popen(['/usr/sbin/cupsd', '-f', '-c', folder / 'etc/cupsd.conf', '-s', folder / 'etc/cups-files.conf'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@case('/receipt/T6 to a queue of the print system')
def to_queue(shop):
    sale(shop)
    expected = bytes_of(shop)
    printer = Printer()
    printer.answers = None             # CUPS asks nothing
    free = socket.create_server(('127.0.0.1', 0))
    port = free.getsockname()[1]
    free.close()
    server = print_server(shop.folder / 'cups', port, f'socket://127.0.0.1:{printer.port}')
    try:
        for _ in range(200):
            try:
                socket.create_connection(('127.0.0.1', port)).close()
                break
            except OSError:
                assert server.poll() is None, (shop.folder / 'cups/log/error').read_text()
                time.sleep(0.05)
        os.environ['CUPS_SERVER'] = f'127.0.0.1:{port}'
        equal([one['address'] for one in shop.json('receipt', 'printers')['printers'] if one['address'].startswith('cups:')], ['cups:receipts'], 'the queue is found')
        shop.run('receipt', 'print', '10233', '--printer', 'cups:receipts')
        equal(printer.job(0), expected, 'what the queue brought')
        run = shop.run('receipt', 'print', '10233', '--printer', 'cups:nobody', status=None)
        has(run.stderr, 'The print queue “nobody” took nothing')
    finally:
        os.environ.pop('CUPS_SERVER', None)
        server.terminate()
        server.wait()


main()
