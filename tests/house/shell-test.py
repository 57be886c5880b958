#!/usr/bin/env python3
"""Every shell script parses, and shellcheck has nothing to say. Scripts are found by suffix or first line."""
import shutil
import subprocess
import sys
import tempfile

import house


def shell(path):
    """bash or sh, if that is what reads the file."""
    with path.open('rb') as file:
        first = file.readline(200)
    if path.suffix == '.bash' or (first.startswith(b'#!') and b'bash' in first):
        return 'bash'
    return 'sh' if path.suffix == '.sh' or first in (b'#!/bin/sh\n', b'#!/usr/bin/env sh\n') else None


def problems(path, kind, where):
    for command in ([kind, '-n', path], ['shellcheck', '--external-sources', '--source-path=SCRIPTDIR', '--format=gcc', path]):
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode:
            yield from (line.replace(str(path), where) for line in (run.stdout + run.stderr).splitlines())


if not shutil.which('shellcheck'):
    print('1..0 # SKIP shellcheck is not installed')
    sys.exit(0)
report = house.Report()
with tempfile.NamedTemporaryFile('w', suffix='.sh') as wrong:
    wrong.write('#!/bin/sh\nrm -r $1\n')
    wrong.flush()
    report.must_find('an unquoted word', problems(wrong.name, 'sh', 'x'))
scripts = [(path, shell(path)) for path in house.files() if shell(path)]
for path, kind in scripts:
    report.case(house.name(path), problems(path, kind, house.name(path)))
report.done()
