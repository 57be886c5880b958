#!/usr/bin/env python3
"""Each folder of src includes only what its floor may use: floors.txt, beside this file, is DESIGN's table of the house."""
import fnmatch
import re

import house

LINE = re.compile(r'(floor|headers) (\w+):([^|]*)(?:\|(.*))?')
floors, headers = {}, {}
for line in (house.SOURCE / 'tests/house/floors.txt').read_text().splitlines():
    match = LINE.match(line)
    if match and match[1] == 'floor':
        floors[match[2]] = (match[3].split(), match[4].split())
    elif match:
        headers[match[2]] = match[3].split()


def problems(floor, where, text, own):
    """What is wrong with the includes of a file of @floor; @own: names of the headers in its folder."""
    uses, libraries = floors[floor]
    allowed = [pattern for library in libraries for pattern in headers[library]]
    for kind, token, line in house.c_tokens(text):
        match = re.match(r'#\s*include\s*([<"])([^>"]+)[>"]', token) if kind == 'include' else None
        if kind == 'include' and not match:
            yield f'{where}:{line}: cannot read {token}'
        elif not match:
            continue
        elif match[1] == '<':
            if not any(fnmatch.fnmatch(match[2], pattern) for pattern in allowed):
                yield f'{where}:{line}: {floor} may not use <{match[2]}>'
        elif '..' in match[2]:
            yield f'{where}:{line}: {match[2]}: write "floor/header.h"'
        elif '/' in match[2]:
            if match[2].split('/')[0] not in uses:
                yield f'{where}:{line}: {floor} may not use {match[2]}'
        elif match[2] not in own:
            yield f'{where}:{line}: {match[2]} is not in {floor}'


def all_problems():
    generated = {path.name for path in (house.BUILD / 'data').rglob('*.h')}
    for floor in sorted(path.name for path in (house.SOURCE / 'src').iterdir() if path.is_dir()):
        if floor not in floors:
            yield f'src/{floor} is not in floors.txt'
            continue
        paths = house.c_files(floor)
        own = {path.name for path in paths} | generated                 # app has a folder for each place; names are unique
        for path in paths:
            yield from problems(floor, house.name(path), path.read_text(), own)


report = house.Report()
report.must_find('a floor that reaches up', problems('ledger', 'x.c', '#include "store/record.h"\n', set()))
report.must_find('a library that a floor may not use', problems('ledger', 'x.c', '#include <sqlite3.h>\n', set()))
report.must_find('a way round', problems('base', 'x.c', '#include "../db/db.h"\n', set()))
report.must_find("another floor's header as one's own", problems('store', 'x.c', '#include "db.h"\n', {'record.h'}))
report.case('folders include only what their floor allows', all_problems())
report.done()
