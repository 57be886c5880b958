"""What the tests of this folder share: the files of the source tree, the words of a C file, and a report in TAP.

Each test is started as `<what>-test.py SOURCE_ROOT BUILD_ROOT`. A test that looks for something wrong is first shown a small example that is
wrong (`must_find`), so that it cannot pass because it sees nothing.
"""
import os
import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1])
BUILD = pathlib.Path(sys.argv[2])


def files(*folders, suffixes=None):
    """The files of the source tree below these folders (all: ''), without build folders; sorted."""
    found = []
    for folder in folders or ('',):
        for at, inner, names in os.walk(SOURCE / folder):
            inner[:] = [name for name in inner if name not in ('.git', 'node_modules', 'tour', '__pycache__')
                        and not pathlib.Path(at, name, 'meson-private').exists()]
            found += [pathlib.Path(at, name) for name in names if not suffixes or name.endswith(suffixes)]
    return sorted(found)


def name(path):
    return path.relative_to(SOURCE).as_posix()


def c_files(*folders):
    return files(*[f'src/{folder}' for folder in folders or ('',)], suffixes=('.c', '.h'))


TOKEN = re.compile(r'''(?P<comment>/\*.*?\*/|//[^\n]*) | (?P<include>\#\s*include[^\n]*) | (?P<string>"(?:\\.|[^"\\\n])*") | (?P<char>'(?:\\.|[^'\\\n])+')
                     | (?P<number>\.?\d(?:[eEpP][+-]|[\w.])*) | (?P<word>[A-Za-z_]\w*) | (?P<other>\S)''', re.X | re.S)


def c_tokens(text):
    """(kind, text, line) of each token of a C file; kinds as in TOKEN. A string comes without its quotes."""
    line, seen = 1, 0
    for match in TOKEN.finditer(text):
        line += text.count('\n', seen, match.start())
        seen = match.start()
        kind = match.lastgroup
        yield kind, match.group()[1:-1] if kind == 'string' else match.group(), line


class Report:
    """Collects cases; done() prints them as TAP and ends the program."""

    def __init__(self):
        self.cases = []

    def case(self, title, problems):
        self.cases.append((title, list(problems)))

    def must_find(self, title, problems):
        self.cases.append((f'finds {title}', [] if list(problems) else ['nothing was found']))

    def done(self):
        print(f'1..{len(self.cases)}')
        for number, (title, problems) in enumerate(self.cases, 1):
            for problem in problems:
                print(problem, file=sys.stderr)                # meson shows this of a test that fails
            print(f'{"not " if problems else ""}ok {number} - {title}')
        sys.exit(any(problems for _, problems in self.cases))
