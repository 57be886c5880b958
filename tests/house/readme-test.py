#!/usr/bin/env python3
"""Files and folders that the README files name are there. A name is what stands in `back quotes` or a link, has a slash or a known suffix, and is found from the
file's folder, the top, or src; what a build makes (build…) and patterns are left out."""
import re

import house

NAME = re.compile(r'`([\w./-]+)`|\]\(([\w./-]+)\)')
SUFFIXES = ('.c', '.h', '.py', '.md', '.sql', '.txt', '.build')


def problems(path, text):
    for match in NAME.finditer(text):
        given = (match[1] or match[2]).rstrip('/')
        if given in SUFFIXES or given.startswith(('build', '/', '-', '~')) or not ('/' in given or given.endswith(SUFFIXES)):
            continue
        if not any((start / given).exists() for start in (path.parent, house.SOURCE, house.SOURCE / 'src')):
            yield f'{house.name(path)}:{text.count(chr(10), 0, match.start()) + 1}: there is no {given}'


report = house.Report()
report.must_find('a file that is not there', problems(house.SOURCE / 'README.md', 'see `src/nowhere.c`'))
report.must_find('a link that leads nowhere', problems(house.SOURCE / 'README.md', 'see [it](nowhere.md)'))
for path in house.files(suffixes='.md'):
    report.case(house.name(path), problems(path, path.read_text()))
report.done()
