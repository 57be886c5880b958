"""A demo shop of its own for a test from outside, and what counterfoilctl says of it: the window and the command line must agree."""
import json
import pathlib
import subprocess


class Shop:
    def __init__(self, ctl, folder, customers=None, *more):
        """@customers: how many; None: as many as the demo has. @more: other words for it."""
        self.ctl = ctl
        self.folder = pathlib.Path(folder)
        self.path = str(self.folder / 'shop.counterfoil')
        self.run('demo', *(['--customers', str(customers)] if customers else []), *more)

    def run(self, *words, good=True):
        """Gives it to counterfoilctl; what that says."""
        done = subprocess.run([self.ctl, '--db', self.path, *words], capture_output=True, text=True)
        assert not good or done.returncode == 0, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def ask(self, *words):
        return json.loads(self.run('--json', *words))

    def customer(self, name):
        return next(one for one in self.ask('customer', 'list')['customers'] if one['name'] == name)

    def issue(self, customer, *lines):
        """An invoice to @customer (as counterfoilctl gives it); its number. A line is "2 Posters @ 10.00"."""
        return self.ask('invoice', 'new', '--customer', customer['id'], *(word for line in lines for word in ('--line', line)), '--issue')['number']

    def verify(self):
        """Every figure in the ledger is recomputed and compared."""
        self.run('verify')


def money(minor):
    """As the window writes amounts: "1,234.50"."""
    return f'{"−" if minor < 0 else ""}{abs(minor) // 100:,}.{abs(minor) % 100:02}'
