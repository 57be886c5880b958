#!/usr/bin/env python3
"""packaging/in-browser: a simulated terminal stands at the right of the register, which leaves it that room (a newcomer reaches both with the mouse), comes without taking the keyboard, and when it is gone the register
has the whole screen again. Usage: beside-test.py IN-BROWSER COUNTERFOIL COUNTERFOIL-TERMINAL-SIM. What in-browser runs is this script again, as --inside."""
import os
import re
import subprocess
import sys
import tempfile
import time

PATIENCE = float(os.environ.get('COUNTERFOIL_PATIENCE', 15)) * 2


def xdotool(*words):
    return subprocess.run(['xdotool', *words], capture_output=True, text=True).stdout.split()


def class_of(window):
    said = subprocess.run(['xprop', '-id', window, 'WM_CLASS'], capture_output=True, text=True).stdout
    return said.rpartition('"')[0].rpartition('"')[2]


def places():
    """{class: (x, width)} of the windows that are shown."""
    found = {}
    for window in xdotool('search', '--onlyvisible', '--class', 'counterfoil'):
        at = dict(re.findall(r'^(X|WIDTH)=(\d+)$', '\n'.join(xdotool('getwindowgeometry', '--shell', window)), re.MULTILINE))
        if at:
            found[class_of(window)] = int(at['X']), int(at['WIDTH'])
    return found


def wait(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f'waited in vain for {what}: {places()}')
        time.sleep(0.05)


def inside(register, simulator, folder):
    terminal = subprocess.Popen([simulator, '--protocol', 'pax'], stdout=subprocess.DEVNULL)
    window = subprocess.Popen([register, '--ledger', folder + '/none.counterfoil'])
    try:
        wait(lambda: places() == {'counterfoil-terminal-sim': (880, 400), 'counterfoil': (0, 880)}, 'both side by side')
        print('ok 1 - the terminal is beside the register', flush=True)
        wait(lambda: [class_of(window) for window in xdotool('getwindowfocus')] == ['counterfoil'], 'the keyboard to be at the register')
        print('ok 2 - the keyboard stays with the register', flush=True)
        terminal.terminate()
        wait(lambda: places() == {'counterfoil': (0, 1280)}, 'the register to have the screen')
        print('ok 3 - without a terminal the register has the screen', flush=True)
    finally:
        for process in (terminal, window):
            process.kill()
            process.wait()


if sys.argv[1] == '--inside':
    inside(*sys.argv[2:])
    sys.exit()
in_browser, counterfoil, terminal_sim = sys.argv[1:]
print('1..3', flush=True)
with tempfile.TemporaryDirectory() as home:
    process = subprocess.Popen([in_browser, home, sys.executable, os.path.abspath(__file__), '--inside', counterfoil, terminal_sim, home], stdout=subprocess.PIPE, text=True, env={**os.environ, 'TMPDIR': home})
    for line in process.stdout:
        if line.startswith('ok '):
            print(line, end='', flush=True)
    status = process.wait(PATIENCE)
sys.exit(status)
