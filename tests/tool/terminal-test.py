#!/usr/bin/env python3
"""counterfoilctl terminal decode: every vector of every protocol through the program, as text and JSON; what is wrong is told with byte and field, and what could be read stands before it; no card number is shown."""
import json
import pathlib

from shop import DONE, INPUT, USAGE, case, equal, has, main

DATA = pathlib.Path(__file__).parent.parent / 'data/terminal'


def vectors(protocol):
    """(name, hex, {path: value}) of each vector of the file."""
    found = []
    for line in (DATA / f'{protocol}-vectors.txt').read_text().splitlines():
        if line.startswith('= '):
            found.append((line.split()[1], [], {}))
        elif '=' in line and not line.startswith('#'):
            path, value = line.split('=', 1)
            found[-1][2][path] = value
        elif line and not line.startswith('#'):
            found[-1][1].append(line)
    return found


def at(value, path):
    for step in path.split('.'):
        try:
            value = value[int(step) if isinstance(value, list) else step]
        except (KeyError, IndexError):
            return '-'
    return {True: 'true', False: 'false'}[value] if isinstance(value, bool) else value if isinstance(value, str) else json.dumps(value)


@case('/terminal/decode/vectors')
def decodes(shop):
    for file in ('clover', 'pax', 'zvt'):
        for name, lines, expected in vectors(file):
            protocol = file if file != 'zvt' else 'zvt-serial' if lines[0].startswith('1002') else 'zvt-apdu'
            run = shop.run('terminal', 'decode', '--protocol', protocol, '--json', *lines, status=None)
            answer = json.loads(run.stdout)
            equal(run.returncode, INPUT if 'error' in answer else DONE, name)
            equal(answer['protocol'], protocol, name)
            for path, value in expected.items():
                is_ = at(answer, path[1:]) if path.startswith('/') else at(answer['frames'], '0.' + path)
                equal(is_, value.replace('\\n', '\n'), f'{name}: {path}')


@case('/terminal/decode/words')
def words(shop):
    said = shop.say('terminal', 'decode', '--protocol', 'pax', '-', input='02 30:1C 54 30 31 1C 31 2E 34 30 1C\n31 30 30 30 30 31 1C 54 49 4D 45 4F 55 54 03 26')
    has(said, 'frame 1', 'command: T01', 'result: timed out at the terminal', 'lrc ok: yes')
    has(shop.say('terminal', 'decode', '--protocol', 'zvt-serial', '06 10 02 06 1E 01 6C 10 03 C9 F2'), 'kind: ack', 'meaning: Aborted: Timeout, or the abort key was pressed')
    bad = shop.run('terminal', 'decode', '--protocol', 'pax', '06024131341C312E33351C035F', status=INPUT)
    has(bad.stdout, 'name: ACK', 'command: A14', 'lrc ok: no')
    has(bad.stderr, 'At byte 12, LRC: is 5F, should be 5E')
    for wrong in ('0', 'XY', '0 2', '02 4'):
        shop.run('terminal', 'decode', '--protocol', 'clover', wrong, status=USAGE)
    shop.run('terminal', 'decode', '--protocol', 'morse', '00', status=USAGE)
    shop.run('terminal', 'decode', '00', status=USAGE)


@case('/terminal/decode/masked')
def masked(shop):
    keyed = next(lines for name, lines, _ in vectors('pax') if name == 'X9')
    for more in ((), ('--json',)):
        said = shop.say('terminal', 'decode', '--protocol', 'pax', *keyed, *more)
        has(said, '************0098')
        equal('502244' in said, False, 'no card number')


@case('/terminal/devices')
def devices(shop):
    answer = shop.json('terminal', 'devices')
    equal(sorted(answer), ['devices', 'rules'], 'what is said')
    said = shop.say('terminal', 'devices')
    has(said, f'{len(answer["devices"])} device')
    for device in answer['devices']:
        has(said, device['address'])
    if answer['rules']:
        has(answer['rules'], '70-counterfoil.rules')
        has(said, answer['rules'])


main()
