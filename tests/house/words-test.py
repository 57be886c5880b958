#!/usr/bin/env python3
"""Words that may not stand in the source: floating point below the paper and the desk (DESIGN law 1), paths of one machine, and unfinished work."""
import re

import house

EXACT = ('base', 'ledger', 'db', 'store', 'shop')                 # the floors through which money goes
FLOATING = re.compile(r'g?float|g?double|_Float\w*|str_?to[fd]|strtold|g_(?:ascii_)?strtod|g_ascii_dtostr|g_ascii_formatd|atof|sqlite3_\w+_double'
                      r'|json_(?:real|real_set|real_value|number_value)|g_timer_elapsed|g_variant_\w+_double|difftime')
MACHINE = re.compile(r'(?:^|[\s"\'(=:`<])(/(?:work|root|farm|Users|nix|mnt)/[\w.]|/tmp/(?:b-|team))', re.M)
UNFINISHED = re.compile(r'\b(?:TODO|FIXME|HACK|[Nn]ot implemented|[Uu]nimplemented)\b')
MINE = 'tests/house/words-test.py'


def floating(where, text):
    for kind, token, line in house.c_tokens(text):
        if kind == 'word' and FLOATING.fullmatch(token):
            yield f'{where}:{line}: {token}'
        elif kind == 'number' and not token.lower().startswith('0x') and re.search(r'[.eE]', token):
            yield f'{where}:{line}: {token}'
        elif kind == 'string' and re.search(r'%[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?l?[fFeEgGaA](?![A-Za-z])', token.replace('%%', '')):
            yield f'{where}:{line}: prints a floating point number: "{token}"'
        elif kind == 'include' and 'math.h' in token:
            yield f'{where}:{line}: {token}'


def words(pattern, where, text):
    for match in pattern.finditer(text):
        yield f'{where}:{text.count(chr(10), 0, match.start()) + 1}: {match.group().strip()}'


def texts():
    for path in house.files():
        data = path.read_bytes()
        if house.name(path) not in (MINE, 'LICENSE') and b'\0' not in data[:4096]:
            yield house.name(path), data.decode(errors='replace')


report = house.Report()
for wrong in ('double x;', 'gfloat y = 0;', 'x = 0.5;', 'x = 1e3;', 'json_real_value (v)', 'g_print ("%.2f", x);', '#include <math.h>\n'):
    report.must_find(wrong.strip(), floating('x.c', wrong))
report.case('whole numbers pass', floating('x.c', '/* a double */ x = 0x1e5 + 10UL; f ("double 0.5 %d %%f %" G_GINT64_FORMAT, y); s.x = a[1].b;'))
report.case('no floating point where money goes', [p for path in house.c_files(*EXACT) for p in floating(house.name(path), path.read_text())])
report.must_find('a path of one machine', words(MACHINE, 'x', 'see /' + 'work/main'))
report.case('no path of one machine', [p for where, text in texts() for p in words(MACHINE, where, text)])
report.must_find('unfinished work', words(UNFINISHED, 'x', '/* TODO */'))
report.case('nothing is left unfinished', [p for where, text in texts() for p in words(UNFINISHED, where, text)])
report.done()
