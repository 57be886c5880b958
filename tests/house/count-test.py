#!/usr/bin/env python3
"""packaging/count-tests, on which "N passed, N failed" rests: cases of TAP programs count one by one; a crash, a time-out, a skip, a test that is missing from the
log and a run of nothing count as failed."""
import json
import pathlib
import subprocess
import tempfile

import house


def count(tests, expected=None):
    """What count-tests says of these {name: (result, output)}; expected: names, if others than these."""
    with tempfile.TemporaryDirectory() as folder:
        logs = pathlib.Path(folder, 'meson-logs')
        logs.mkdir()
        logs.joinpath('expected.txt').write_text(''.join(f'{name}\n' for name in (tests if expected is None else expected)))
        logs.joinpath('testlog.json').write_text(''.join(json.dumps({'name': name, 'result': result, 'stdout': output}) + '\n' for name, (result, output) in tests.items()))
        run = subprocess.run([house.SOURCE / 'packaging/count-tests', folder], capture_output=True, text=True, check=True)
        return run.stdout.strip()


report = house.Report()
for title, is_, should in (
        ('a program that passes', count({'a': ('OK', '')}), '1 0'),
        ('a program that fails', count({'a': ('FAIL', '')}), '0 1'),
        ('one that should fail, and does', count({'a': ('EXPECTEDFAIL', '')}), '1 0'),
        ('a time-out', count({'a': ('TIMEOUT', '')}), '0 1'),
        ('a skipped program', count({'a': ('SKIP', '1..0\n')}), '0 1'),
        ('cases', count({'a': ('OK', '1..2\nok 1 /a\nok 2 - b c\n# said ok 3\n')}), '2 0'),
        ('a case that fails', count({'a': ('FAIL', 'ok 1\nnot ok 2 - b\n1..2\n')}), '1 1'),
        ('a case that is skipped', count({'a': ('OK', '1..2\nok 1 - a\nok 2 - b # SKIP no disk\n')}), '1 1'),
        ('a case that is not done', count({'a': ('OK', '1..1\nnot ok 1 - a # todo later\n')}), '0 1'),
        ('a crash after good cases', count({'a': ('ERROR', '1..1\nok 1 - a\n')}), '1 1'),
        ('"ok" in the words of a program that is no TAP', count({'a': ('OK', 'ok then\nok\n')}), '1 0'),
        ('one that did not run', count({'a': ('OK', '')}, ['a', 'b']), '1 1'),
        ('nothing at all', count({}), '0 1')):
    report.case(title, [] if is_ == should else [f'counted {is_}, should be {should}'])
report.done()
