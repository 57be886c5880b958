"""What the tests of this folder share: a shop in a folder of its own, the program run on it as a person or a script would, and a report in TAP.

Each test is started as `<what>-test.py PROGRAM`. A case is a function marked @case (name); it gets a new shop. A name that ends in an id (S0-17, T3) is the case of that row.
"""
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SHOWN = 2000      # characters of what was found, in a report of what is wrong
DONE, REFUSED, USAGE, INPUT, NOT_FOUND, BUSY, DAMAGED, SYSTEM, UNKNOWN = range(9)


class Shop:
    """A ledger, and the program on it."""

    def __init__(self, **start):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='counterfoil-tool-'))
        self.db = self.folder / 'shop.db'
        self.run('init', *words(name='Corner Print', timezone='UTC', **start))
        self.today = datetime.date.fromisoformat(self.json('aging')['as_of'])

    def close(self):
        shutil.rmtree(self.folder)

    def run(self, *arguments, status=DONE, input=None, before=(), **more):
        """Runs a command that must end with @status. @before: what is put before the program's name."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith(('COUNTERFOIL_', 'LC_', 'LANG'))}
        environment |= {'COUNTERFOIL_DB': str(self.db), 'LC_ALL': 'C.UTF-8'}
        command = [*map(str, before), str(PROGRAM), *map(str, arguments)]
        run = subprocess.run(command, input=input, capture_output='stdout' not in more, text=True, cwd=self.folder, env=environment, timeout=300, **more)
        if status is not None and run.returncode != status:
            raise AssertionError(f'{" ".join(map(repr, arguments))} ended with {run.returncode}, not {status}:\n{run.stdout}\n{run.stderr}')
        return run

    def say(self, *arguments, **more):
        return self.run(*arguments, **more).stdout

    def json(self, *arguments, **more):
        return json.loads(self.run(*arguments, '--json', **more).stdout)

    def refused(self, *arguments, status=REFUSED, **more):
        """The error that a command must end with: {"code", "field", "message"}; the ledger is as it was."""
        before = self.head()
        run = self.run(*arguments, '--json', status=status, **more)
        error = json.loads(run.stdout)['error']
        equal(error['message'].split('\n')[0] in run.stderr, True, f'the sentence on standard error: {run.stderr}')
        equal(self.head(), before, 'the ledger is as it was')
        return error

    def head(self):
        return self.json('info')['head']

    def day(self, days):
        return (self.today + datetime.timedelta(days=days)).isoformat()

    def customer(self, name='Ada Sign Co.', **options):
        return self.json('customer', 'add', *words(name=name, **options))

    def invoice(self, *lines, customer='Ada Sign Co.', **options):
        """Issued; its JSON."""
        return self.json('invoice', 'new', '--issue', *words(customer=customer, **options), *(word for line in lines for word in ('--line', line)))

    def pay(self, *arguments, **options):
        return self.json('payment', 'take', *arguments, *words(**options))

    def aging(self, name='Ada Sign Co.', *arguments):
        """The row of one customer; zeros where there is none."""
        found = [row for row in self.json('aging', *arguments)['customers'] if row['name'] == name]
        return found[0] if found else dict.fromkeys(('current', 'd1_30', 'd31_60', 'd61_90', 'over_90', 'unapplied', 'balance'), 0)

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text, newline='')
        return path

    def verify(self):
        equal(self.json('verify')['ok'], True, 'the ledger is sound')


def words(**options):
    """name='Ada', json=True → --name Ada --json."""
    for name, value in options.items():
        if value is not False:
            yield f'--{name.replace("_", "-").strip("-")}'
        if value is not True and value is not False:
            yield str(value)


def equal(found, wanted, what):
    if found != wanted:
        raise AssertionError(f'{what}: {repr(found)[:SHOWN]}, not {repr(wanted)[:SHOWN]}')


def has(text, *parts):
    for part in parts:
        if part not in text:
            raise AssertionError(f'{part!r} is not in {text[:SHOWN]!r}')


CASES = []


def case(name, **start):
    """Marks a case; its shop is started with these options."""
    def mark(function):
        CASES.append((name, function, start))
        return function
    return mark


def main():
    print(f'1..{len(CASES)}')
    failed = False
    for number, (name, function, start) in enumerate(CASES, 1):
        shop = None
        try:
            shop = Shop(**start)
            function(shop)
            shop.verify()
            print(f'ok {number} - {name}', flush=True)
        except Exception:
            failed = True
            print(''.join(f'# {line}\n' for line in traceback.format_exc().splitlines()), end='')
            print(f'not ok {number} - {name}', flush=True)
        finally:
            if shop:
                shop.close()
    sys.exit(failed)
