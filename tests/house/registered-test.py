#!/usr/bin/env python3
"""Every test source is built and run: a C file below tests belongs to a target, a *-test.c to one that is a test or benchmark, a script is one or is used by one."""
import json
import os

import house


def problems(sources, targets, tests, text):
    """@sources: paths below tests; @targets: {target: (its sources, its programs)}; @tests: all words of all tests' commands;
    @text: {file: what it says}, of everything that could use a helper."""
    for path in sources:
        if path.endswith('.c'):
            owners = [programs for files, programs in targets.values() if path in files]
            if not owners:
                yield f'{path}: no target builds it'
            elif path.endswith('-test.c') and not any(program in tests for programs in owners for program in programs):
                yield f'{path}: built, but no test runs it'
        elif path not in tests:
            stem = path.rsplit('/', 1)[-1]
            users = (stem, 'import ' + stem.removesuffix('.py'))
            if stem.endswith(('-test.py', '-test.sh')) or not any(user in said for other, said in text.items() if other != path for user in users):
                yield f'{path}: no test runs it, and nothing uses it'


def is_script(path):
    if path.suffix in ('.py', '.sh', '.bash'):
        return True
    with path.open('rb') as file:
        return file.read(2) == b'#!'


def relative(word):
    """A path of the source tree as the test names it, one in the build folder in full (meson shortens it where it is a test's argument); any other word as it is."""
    if not word.startswith('/') and (house.BUILD / word).is_file():
        word = str(house.BUILD / word)
    return os.path.normpath(word).removeprefix(f'{house.SOURCE}/') if word.startswith('/') else word


def read(what):
    return json.loads((house.BUILD / f'meson-info/intro-{what}.json').read_text())


targets = {target['id']: ({relative(path) for group in target['target_sources'] for path in group.get('sources', [])},
                          [relative(program) for program in target['filename']]) for target in read('targets')}
tests = {relative(word) for kind in ('tests', 'benchmarks') for test in read(kind) for word in test['cmd']}
under = house.files('tests')
sources = [house.name(path) for path in under if path.suffix == '.c' or is_script(path)]
text = {house.name(path): path.read_text() for path in [*under, *house.files('packaging')] if path.suffix == '.c' or path.name == 'meson.build' or is_script(path)}

report = house.Report()
report.must_find('a source in no target', problems(['tests/a-test.c'], {}, set(), {}))
report.must_find('a program that no test runs', problems(['tests/a-test.c'], {'a': ({'tests/a-test.c'}, ['/b/a'])}, {'/b/x'}, {}))
report.must_find('a script that no test runs', problems(['tests/a-test.py'], {}, set(), {'tests/README.md': 'a-test.py'}))
report.must_find('a helper that nothing uses', problems(['tests/a.py'], {}, set(), {'tests/a.py': 'a.py'}))
report.case('every test source is registered', problems(sources, targets, tests, text))
report.done()
