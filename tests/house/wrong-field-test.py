#!/usr/bin/env python3
"""A record field of the wrong type does not compile: each macro of store/record.h takes members of its own C type and no other.

SOURCE_ROOT BUILD_ROOT COMPILER… (the compiler and its options, as meson uses them)
"""
import subprocess
import sys
import tempfile

import house

# Macro → C type of its member. The int64 kinds share one C type: which of them is meant is for the reader, and for the descriptor.
MACROS = {'CF_TEXT': 'char *', 'CF_ENUM': 'Choice', 'CF_REF': 'CfId', 'CF_MONEY': 'CfMoney', 'CF_DECIMAL': 'CfDecimal', 'CF_DATE': 'CfDate',
          'CF_INSTANT': 'CfInstant', 'CF_INT': 'gint64', 'CF_FLAG': 'gint64', 'CF_CURRENCY': 'gint64'}
WRONG = {'CF_TEXT': ['CfDate', 'Choice', 'const char *', 'char'], 'CF_ENUM': ['char *', 'gint64', 'int'],
         **{macro: ['char *', 'int', 'guint64'] for macro in MACROS if macro not in ('CF_TEXT', 'CF_ENUM')}}


def source(macro, member):
    more = ', Choice, choices' if macro == 'CF_ENUM' else ''
    return f'''#include "store/record.h"
typedef enum {{ ONE = 1 }} Choice;
typedef struct {{ CfId id; {member} field; }} Thing;
extern const CfEnumName choices[];
extern const CfField fields[];
const CfField fields[] = {{ {macro} (Thing, field, 1{more}) }};
'''


def compiles(text):
    """(whether it does, what the compiler said)"""
    floors = [f'-I{path}' for path in sorted((house.BUILD / 'src/floor').iterdir())]
    with tempfile.NamedTemporaryFile('w', suffix='.c') as file:
        file.write(text)
        file.flush()
        run = subprocess.run([*sys.argv[3:], *floors, '-fsyntax-only', file.name], capture_output=True, text=True)
    return run.returncode == 0, run.stderr


report = house.Report()
for macro, member in MACROS.items():
    good, said = compiles(source(macro, member))
    report.case(f'{macro} takes {member}', [] if good else said.splitlines())
    for wrong in WRONG[macro]:
        good, said = compiles(source(macro, wrong))
        refused = not good and 'negative' in said               # for the reason that is meant, not for another
        report.case(f'{macro} refuses {wrong}', [] if refused else said.splitlines() or ['it compiled'])
report.done()
