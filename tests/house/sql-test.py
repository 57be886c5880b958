#!/usr/bin/env python3
"""Nothing writes to a record table but apply, through the statements that store/record-sql.c makes from the records' descriptions (DESIGN law 6).

SQL that changes something stands in CF_SQL constants and writes to derived and local tables only; what a table is, is said by a comment before
its CREATE TABLE in data/schema: record, part, derived or local. (At run time SQLite's authorizer refuses the same: store's tests.)
"""
import re

import house

GENERATORS = ('src/store/record-sql.c',               # makes the writing statements; apply runs them
              'src/store/schema.c')                   # makes the guards
WRITES = re.compile(r'\b(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|DELETE\s+FROM|UPDATE(?=\s+\S+\s+(?:AS\s+\w+\s+)?SET\b))\s+(?P<table>[\w"]+)?', re.I)
PIECE = re.compile(r'^\s*(?:INSERT|REPLACE|UPDATE|DELETE)\s|\b(?:CREATE|ALTER|DROP)\s+(?:TABLE|TRIGGER|INDEX|VIEW)\b')
TABLE = re.compile(r'^--\s*(record|part|derived|local)\s*(?::.*)?$|^\s*CREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF NOT EXISTS\s+)?(\w+)', re.M)


def tables(sql):
    """{table: its kind, or None} of a schema file."""
    kind, found = None, {}
    for match in TABLE.finditer(sql):
        if match[1]:
            kind = match[1]
        else:
            found[match[2]], kind = kind, None
    return found


def literals(text):
    """(string, line, whether it is CF_SQL) of each run of strings of a C file; what stands between strings in CF_SQL (...) becomes a space."""
    depth, strings, start = None, [], 0
    before = ''
    for kind, token, line in house.c_tokens(text):
        if kind == 'comment':
            continue
        if depth is None and token == '(' and before in ('CF_SQL', 'CF_SQL_FOR'):
            if strings:
                yield ''.join(strings), start, False
            depth, strings, start = 0, [], line
        if depth is not None:
            depth += (token == '(') - (token == ')') if kind == 'other' else 0
            strings.append(token if kind == 'string' else ' ')
            if depth == 0:
                yield ''.join(strings), start, True
                depth, strings = None, []
        elif kind == 'string':
            start = start if strings else line
            strings.append(token)
        elif strings:
            yield ''.join(strings), start, False
            strings = []
        before = token
    if strings:
        yield ''.join(strings), start, False


def problems(where, text, kinds):
    for string, line, is_sql in literals(text):
        writes = list(WRITES.finditer(string))
        if not is_sql:
            if (writes or PIECE.search(string)) and where not in GENERATORS:
                yield f'{where}:{line}: SQL that writes, outside CF_SQL: {string[:60]}'
            continue
        for match in writes:
            table = (match['table'] or '').strip('"')
            if kinds.get(table) not in ('derived', 'local'):
                yield f'{where}:{line}: writes to {table or "a table without a name"}, which is {kinds.get(table) or "not in data/schema"}'


kinds = {}
for path in house.files('data/schema', suffixes='.sql'):
    kinds.update(tables(path.read_text()))

report = house.Report()
example = {'invoice': 'record', 'invoice_line': 'part', 'open_item': 'derived'}
report.must_find('a write to a record', problems('x.c', 'CF_SQL (A, "UPDATE invoice "\n "SET x = 1");', example))
report.must_find('a write to a part', problems('x.c', 'CF_SQL (A, "DELETE FROM" " invoice_line");', example))
report.must_find('a write that hides in a CTE', problems('x.c', 'CF_SQL (A, "WITH t AS (SELECT 1) INSERT INTO invoice SELECT 1");', example))
report.must_find('a write whose table is put in later', problems('x.c', 'CF_SQL (A, "INSERT INTO " TABLE " VALUES (1)");', example))
report.must_find('a write outside CF_SQL', problems('x.c', 'f (g_strdup_printf ("DELETE FROM %s", t));', example))
report.must_find('a piece of one', problems('x.c', 'g_string_append (s, "INSERT ");', example))
report.case('lets derived tables be written', problems('x.c', 'CF_SQL (A, "INSERT INTO open_item VALUES ($1)"); f ("Update the program.");', example))
report.must_find('a table of no kind', [] if tables('-- record\nCREATE TABLE a(x);\nCREATE TABLE b(x);') != {'a': 'record', 'b': None} else ['b'])
report.case('each table of the schema says its kind', [f'{table}: say record, part, derived or local before its CREATE TABLE' for table, kind in kinds.items() if not kind])
report.case('no other SQL writes to record tables',
            [problem for path in house.c_files() for problem in problems(house.name(path), path.read_text(), kinds)])
report.done()
