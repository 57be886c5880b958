#!/usr/bin/env python3
"""Every file with words for people is in po/POTFILES; every language of po/LINGUAS compiles, and its formats and plural forms fit what they translate."""
import subprocess
import tempfile

import house

LANGUAGES = [line for line in (house.SOURCE / 'po/LINGUAS').read_text().splitlines() if line and not line.startswith('#')]


def problems(path):
    run = subprocess.run(['msgfmt', '--check', '--check-accelerators=_', '--output-file=-', path], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if run.returncode:
        yield from run.stderr.splitlines()


report = house.Report()
with tempfile.NamedTemporaryFile('w', suffix='.po') as wrong:
    wrong.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n#, c-format\nmsgid "%s owes"\nmsgstr "%d schuldet"\n')
    wrong.flush()
    report.must_find('a format that does not fit', problems(wrong.name))
files = subprocess.run([house.SOURCE / 'po/update-potfiles', '--check'], capture_output=True, text=True)
report.case('po/POTFILES', files.stdout.splitlines())
for language in LANGUAGES:
    report.case(f'{language} compiles', problems(house.SOURCE / f'po/{language}.po'))
report.done()
