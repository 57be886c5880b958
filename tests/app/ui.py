"""Drives the register from outside, as a person with a keyboard and a screen reader would: through the accessibility tree (AT-SPI) and real key presses (xdotool).
Run what uses this under tests/app/session, with Debian's own python3.

    with Ui([program, '--ledger', path]) as ui:
        ui.sign_in('7391', 'Rosa Delgado')
        ui.key('ctrl+k')
        ui.type('acme')
        ui.find('label', 'Acme Signs, Inc.')
        ui.picture('search.png')

Nothing sleeps and hopes: find and wait ask again until it is so, and fail after some seconds with what is on the screen.

What GTK 4.8 does to this tree: "click" lands a quarter of a second later, so wait for its effect; a button with a mnemonic is named "_Add Add" unless it has a label of its own; rows of
lists have no action, they need keys or the mouse; positions are right only within their window; combo rows and drop-downs want keys; and a page of a stack that was shown once
looks as if it still were, which is told apart for the places of the sidebar only. A whole look at a full screen takes some tenths of a second: look under what is found already.
"""
import os
import re
import subprocess
import sys
import time

# A warning is fatal in the program; AT-SPI's client side gives harmless ones here (something went away while it was asked for), which nobody needs to read.
os.environ.pop('G_DEBUG', None)
import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

GLib.log_set_handler('dbind', GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None, None)

PLACE = re.compile(r'Cf\w+Place')
PATIENCE = float(os.environ.get('COUNTERFOIL_PATIENCE', 15))


class Ui:
    def __init__(self, command, **environment):
        """Starts @command, waits until its window is there. The words are more of its environment."""
        self.command = command
        self.environment = {**os.environ, 'G_DEBUG': 'fatal-warnings', **environment}
        self.application = None
        self.rows = []                                         # of the sidebar
        self.strokes = 0                                       # keys pressed so far
        self.process = subprocess.Popen(command, env=self.environment, stdout=sys.stderr)      # what it says is not the test's result
        try:
            self.application = self.wait(self._application, 'the program to be in the accessibility tree')
            self.wait(self.windows, 'its window')
            # The mouse is out of the way: no row is lit by it, and no tooltip is open when the window goes, of which GTK 4.8 warns.
            subprocess.run(['xdotool', 'mousemove', '0', '0'], check=True)
        except BaseException:
            self.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.close() if kind is None else self.kill()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            if one and one.get_process_id() == self.process.pid and one.get_child_count() > 0:
                return one

    # --- waiting and finding ---

    def wait(self, condition, what, patience=PATIENCE):
        """What @condition () gives as soon as it is true."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f'the program ended with {self.process.returncode} while waiting for {what}')
            try:
                answer = condition()
                if answer:
                    return answer
            except GLib.Error:
                pass                                           # something went away while we looked at it
            time.sleep(0.02)
        raise AssertionError(f'waited in vain for {what}; on the screen:\n{self.words()}')

    def walk(self, node=None):
        """What is visible below @node, top to bottom; of the places only the one that is shown."""
        top = node or self.application
        top.clear_cache()
        yield from self._walk(top, self._shown() if node is None else None)

    def _walk(self, node, shown):
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if not child or not child.get_state_set().contains(Atspi.StateType.VISIBLE):
                continue
            if shown and child.get_role() == Atspi.Role.FILLER and PLACE.fullmatch(child.get_name() or '') and child.get_name() != shown:
                continue
            yield from self._walk(child, shown)

    def _shown(self):
        """The class of the place that the sidebar marks; None: there is no sidebar yet."""
        if not self.rows:
            for bar in self._walk(self.application, 'no place'):
                if bar.get_name() == 'CfSidebar':
                    self.rows = [row for row in self._walk(bar, None) if row.get_role_name() == 'list item']
                    break
        return next((f'Cf{row.get_name()}Place' for row in self.rows if self.has_state(row, Atspi.StateType.SELECTED)), None)

    def windows(self):
        return [self.application.get_child_at_index(i) for i in range(self.application.get_child_count())]

    def look(self, role, name=None, under=None, part=False):
        """What has this role and name (@part: that begins so), or None. Asks once."""
        for node in self.walk(under):
            if node.get_role_name() == role:
                said = node.get_name() or ''
                if name is None or said == name or (part and said.startswith(name)):
                    return node

    def find(self, role, name=None, under=None, part=False):
        return self.wait(lambda: self.look(role, name, under, part), f'{role} “{name}”')

    def gone(self, role, name):
        self.wait(lambda: not self.look(role, name), f'{role} “{name}” to go')

    def words(self, under=None):
        if not self.application:
            return '(nothing)'
        try:
            return '\n'.join(f'{node.get_role_name()}: {node.get_name()}' for node in self.walk(under) if node.get_name() and not node.get_name().startswith(('Gtk', 'Adw')))
        except GLib.Error as error:
            return f'(cannot be read: {error})'

    def says(self, text):
        """Waits until something on the screen has @text in its name; that."""
        return self.wait(lambda: next((node for node in self.walk() if text in (node.get_name() or '')), None), f'“{text}”')

    def text(self, node):
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    def focus(self, role=None, name=None):
        """Role and name of what has the focus; waits until that is what is asked for."""
        def now():
            # A dialog comes after what it stands over, which may still be the one that says that it is active. Whether the keyboard went with it the next key shows.
            windows = list(self.windows())
            for window in reversed([window for i, window in enumerate(windows) if i == len(windows) - 1 or self.has_state(window, Atspi.StateType.ACTIVE)]):
                for node in self._walk(window, self._shown()):
                    if node.get_state_set().contains(Atspi.StateType.FOCUSED) and node.get_role_name() != 'frame':
                        found = node.get_role_name(), node.get_name()
                        if (role is None or role == found[0]) and (name is None or name == found[1]):
                            return found
                        break
        return self.wait(now, f'the focus to be in {role or "something"} “{name or ""}”')

    # --- acting ---

    def press(self, role, name=None, under=None, part=False):
        """Presses a button, switch or menu item; its effect comes a little later."""
        node = self.find(role, name, under, part)
        self.wait(lambda: self.has_state(node, Atspi.StateType.SENSITIVE), f'“{name}” to be sensitive')
        assert node.do_action(0), f'“{name}” cannot be pressed'

    def fill(self, name, text, role='text'):
        """Replaces what stands in the entry @name."""
        node = self.find(role, name)
        assert Atspi.EditableText.set_text_contents(node, text), f'“{name}” cannot be written in'
        self.wait(lambda: self.text(node) == text, f'“{text}” in “{name}”')

    def key(self, *keys):
        """Presses keys, as xdotool names them: 'F8', 'ctrl+k', 'Return'."""
        self.strokes += len(keys)
        subprocess.run(['xdotool', 'key', '--delay', '15', *keys], check=True)

    def type(self, text):
        """Types plain letters and digits where the focus is. For other letters use fill."""
        self.strokes += len(text)
        subprocess.run(['xdotool', 'type', '--delay', '8', text], check=True)
        time.sleep(0.06)                       # a person's pause before Enter: what types as fast and has none is taken for a scanner

    def point(self, node):
        """Clicks on it with the mouse."""
        window = subprocess.run(['xdotool', 'getactivewindow'], check=True, capture_output=True, text=True).stdout.strip()
        at = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        subprocess.run(['xdotool', 'mousemove', '--window', window, str(at.x + at.width // 2), str(at.y + at.height // 2), 'click', '1'], check=True)

    def front(self):
        """The window in front, by the window manager of a session with a desktop; "" for none."""
        return subprocess.run(['xdotool', 'getactivewindow'], capture_output=True, text=True).stdout.strip()

    def answer(self, key):
        """Ends the dialog in front by a key, and waits until it is gone. To look at the tree in the moment in which a dialog goes makes GTK 4.8 warn."""
        dialog = self.front()
        self.key(key)
        self.wait(lambda: self.front() not in ('', dialog), 'the dialog to go')

    def has_state(self, node, state):
        node.clear_cache()
        return node.get_state_set().contains(state)

    def sign_in(self, pin, name):
        """@name: whose PIN it is, as the sidebar shows it."""
        entry = self.find('password text', 'PIN')
        self.wait(lambda: self.has_state(entry, Atspi.StateType.FOCUSED), 'the focus to be in the PIN')
        self.type(pin)
        self.key('Return')
        self.find('push button', name, part=True)

    def place(self, title):
        """Waits until the sidebar says that this place is shown; what is in it. The class of a place is named by its title: CfCustomersPlace."""
        self.wait(lambda: self._shown() == f'Cf{title}Place', f'the place “{title}”')
        return self.find('filler', f'Cf{title}Place')

    def title(self, text):
        """Waits until the header says what is shown: the label after the way back."""
        def now():
            nodes = self.walk()
            return any(node.get_name() == 'Back' and node.get_role_name() == 'push button' for node in nodes) and \
                next((node.get_name() for node in nodes if node.get_role_name() == 'label' and node.get_name()), None) == text
        self.wait(now, f'the header to say “{text}”')

    def open(self, address):
        """Shows an address, as `counterfoil ADDRESS` in a terminal does."""
        subprocess.run([self.command[0], address], env=self.environment, check=True, timeout=PATIENCE)

    # --- pictures ---

    def settle(self):
        """Waits until the picture on the screen does not change any more."""
        last, end = None, time.monotonic() + PATIENCE
        while time.monotonic() < end:
            now = subprocess.run(['import', '-silent', '-window', 'root', 'rgb:-'], check=True, capture_output=True).stdout
            if now == last:
                return
            last = now
            time.sleep(0.15)
        raise AssertionError('the picture does not come to rest')

    def picture(self, path):
        self.settle()
        subprocess.run(['import', '-silent', '-window', 'root', path], check=True)

    # --- measuring ---

    def spent(self):
        """The seconds that a person has needed up to now, whatever else this machine is doing: three keys a second, and the time that the program has computed (being looked at included)."""
        with open(f'/proc/{self.process.pid}/stat', encoding='ascii') as stat:
            user, system = stat.read().rpartition(')')[2].split()[11:13]
        return self.strokes / 3 + (int(user) + int(system)) / os.sysconf('SC_CLK_TCK')

    # --- the end ---

    def close(self):
        """Closes the window as a person does, and waits for the program's end, which must be a good one."""
        self.key('ctrl+q')
        assert self.process.wait(PATIENCE) == 0, f'the program ended with {self.process.returncode}'

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
