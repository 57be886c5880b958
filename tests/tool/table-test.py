#!/usr/bin/env python3
"""One table of commands drives parsing, --help, the manual page and completion: here they are compared, each command and option of each. SECOND ARGUMENT: the folder with the pages that were built."""
import pathlib
import re
import shlex
import subprocess
import sys

from shop import PROGRAM, USAGE, case, equal, has, main

PAGES = pathlib.Path(sys.argv[2])
ASKED = '''init, demo, import customers|items|invoices|payments|opening|sales, customer add|list|show|merge, item add|list|show, invoice new|issue|void|credit|write-off|list|show|pdf,
payment take|apply|unapply|refund|return|match, fee run|waive, staff add|list, settings list|get|set, lock, aging, tax report, series gaps, statement, export journal|csv|json, verify, backup, restore,
prove, explain, log, generate, tender add|list'''


def options_of(command):
    return [f'--{row["name"]}' for row in command['takes'] if not row['operand']]


@case('/table/complete')
def complete(shop):
    names = [command['name'] for command in shop.json('help')['commands']]
    equal(len(names), len(set(names)), 'each name once')
    for group in ASKED.replace('\n', ' ').split(', '):
        first, _, seconds = group.partition(' ')
        for second in seconds.split('|') if seconds else ['']:
            equal(f'{first} {second}'.strip() in names, True, f'there is a command {first} {second}')


@case('/table/sane')
def sane(shop):
    everything = shop.json('help')
    shared = {row['name'] for row in everything['options']}
    for command in everything['commands']:
        options = [row['name'] for row in command['takes']]
        equal(len(options), len(set(options)), f'{command["name"]}: each option once')
        equal(shared & set(options), set(), f'{command["name"]}: none that every command has')
        for row in [command, *command['takes']]:
            equal(row['help'].endswith('.') or not row['help'][0].isupper() and not row['help'][0].isdigit(), False, f'{command["name"]}: "{row["help"]}" begins with a capital and ends without a dot')
        operands = [row for row in command['takes'] if row['operand']]
        equal([row['required'] for row in operands], sorted((row['required'] for row in operands), reverse=True), f'{command["name"]}: what must be given comes first')
        equal(any(row['repeated'] for row in operands[:-1]), False, f'{command["name"]}: only the last takes the rest')


@case('/table/help')
def help(shop):
    overview = shop.say('--help')
    for command in shop.json('help')['commands']:
        has(overview, command['name'])
        text = shop.say(*command['name'].split(), '--help')
        equal(text, shop.say('help', *command['name'].split()), 'the same both ways')
        has(' '.join(text.split()), command['help'], *[row['name'] for row in command['takes']], *[' '.join(row['help'].split()) for row in command['takes']])
        equal(max(len(line) for line in text.splitlines() if not line.startswith(('Usage', '  '))) <= 100, True, f'{command["name"]}: lines are not too long')


@case('/table/required')
def required(shop):
    for command in shop.json('help')['commands']:
        needed = [row for row in command['takes'] if row['required']]
        if needed:
            has(shop.run(*command['name'].split(), status=USAGE).stderr, needed[0]['name'])


@case('/table/manual')
def manual(shop):
    page = (PAGES / 'counterfoilctl.1').read_text()
    equal(page, shop.say('help', '--format', 'man'), 'as built')
    page = page.replace('\\-', '-').replace('\\e', '\\')
    for command in shop.json('help')['commands']:
        start = page.index(f'\\fB{command["name"]}\\fR')
        text = page[start:page.index('\\fB', start + 5)] if '\\fB' in page[start + 5:] else page[start:]
        has(text, command['help'])
        for row in command['takes']:
            has(text, f'.I {row["name"]}' if row['operand'] else f'--{row["name"]}', row['help'])
    for row in shop.json('help')['exits']:
        has(page, f'.B {row["status"]}\n{row["help"]}')
    equal(re.findall(r'^\.(?!TH|SH|SS|TP|PP|RS|RE|nf|fi|B|BR|I)\S+', page, re.M), [], 'only macros of man')


@case('/table/bash')
def bash(shop):
    def offered(*words):
        """What bash would offer for the last of @words."""
        script = f'''source {shlex.quote(str(PAGES / 'counterfoilctl.bash'))}; compopt () {{ :; }}
          COMP_WORDS=(counterfoilctl {' '.join(map(shlex.quote, words))}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _counterfoilctl; printf '%s\\n' "${{COMPREPLY[@]}}"'''
        return subprocess.run(['bash', '-c', script], capture_output=True, text=True, check=True, cwd=shop.folder).stdout.split()

    everything = shop.json('help')
    equal((PAGES / 'counterfoilctl.bash').read_text(), shop.say('help', '--format', 'bash'), 'as built')
    equal(sorted(offered('')), sorted({command['name'].split()[0] for command in everything['commands']}), 'first words')
    shared = [f'--{row["name"]}' for row in everything['options']]
    for command in everything['commands']:
        equal(sorted(offered(*command['name'].split(), '--')), sorted(options_of(command) + shared), command['name'])
    has(offered('customer', ''), 'add', 'contact', 'merge')
    has(offered('--db', 'x.db', '--json', 'customer', 'contact', ''), 'add', 'edit')
    equal(sorted(offered('statement', 'Ada', '--kind', '')), ['activity', 'open_item', 'overdue'], 'choices')
    shop.file('orders.csv', '')
    equal(offered('import', 'customers', 'ord'), ['orders.csv'], 'files')


@case('/table/other-shells')
def other_shells(shop):
    for shell, name in (('zsh', '_counterfoilctl'), ('fish', 'counterfoilctl.fish')):
        text = (PAGES / name).read_text()
        equal(text, shop.say('help', '--format', shell), 'as built')
        for command in shop.json('help')['commands']:
            has(text, command['name'].split()[-1], *[row['name'] for row in command['takes'] if not row['operand']])
    equal(PROGRAM.exists(), True, 'the program')


main()
