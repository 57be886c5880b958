"""What people at the register do in a day, by keyboard, each waiting for what they would wait for: shared by the tests from outside and by packaging/tour."""
import re


def find_customer(ui, typed, name):
    """From anywhere, by the search box, to the customer's page."""
    ui.key('ctrl+k')
    ui.focus('entry', 'Search anything')
    ui.key('ctrl+a')
    ui.type(typed)
    ui.find('label', name)
    ui.key('Return')
    ui.find('label', name, under=ui.place('Customers'))


def write_invoice(ui, lines):
    """A new invoice to the customer who is shown. @lines: [(what is typed for the item, its code, quantity)]."""
    ui.key('F7')
    for number, (typed, code, quantity) in enumerate(lines, 1):
        ui.focus('text', f'Item of line {number}')
        ui.type(typed)
        ui.find('label', f'{code} ', part=True)
        ui.key('Return')
        ui.focus('text', f'Quantity of line {number}')
        ui.type(quantity)
        ui.key('Return')


def issue(ui):
    """Issues the invoice that is shown; its number."""
    ui.key('ctrl+Return')
    place = ui.place('Invoices')
    heading = ui.wait(lambda: next((node for node in ui.walk(place) if re.fullmatch(r'Invoice \S*\d', node.get_name() or '')), None), 'the issued invoice')
    return heading.get_name().split()[1]


def begin_payment(ui):
    ui.key('F8')
    ui.focus('text', 'Amount')


def take(ui):
    """Takes what stands in the payment sheet; what the sheet says then, as lines."""
    ui.key('Return')
    panel = ui.find('panel', 'The payment was taken')
    return [node.get_name() for node in ui.walk(panel) if node.get_role_name() == 'label']


def close_payment(ui):
    ui.key('Escape')
    ui.wait(lambda: len(ui.windows()) == 1, 'the payment sheet to close')


def open_invoice(ui, number):
    """An issued document, by its address."""
    ui.open(f'invoice/{number}')
    ui.find('label', f'Invoice {number}', under=ui.place('Invoices'))


def choose(ui, words):
    """Something of the menu of the issued document that is shown."""
    page = ui.find('filler', 'CfInvoicePage')
    ui.wait(lambda: [node for node in ui.walk(page) if node.get_name() == 'More'], 'the menu')[-1].do_action(0)      # the button in the menu button
    ui.press('menu item', words, under=page)


def give_pin(ui, pin):
    """Somebody who may gives their PIN on the spot."""
    ui.focus('password text', 'PIN of somebody who may')
    ui.type(pin)
    ui.answer('Return')


def give_reason(ui, words):
    ui.focus('text', 'Reason')
    ui.type(words)
    ui.answer('Return')


def run_statements(ui):
    """Statements of everybody with a balance, as of today; how many and how much, as the program says it."""
    ui.open('statements')
    ui.place('Statements')
    ui.key('F5')
    return ui.wait(lambda: next((node for node in ui.walk() if re.match(r'\d[\d,.]* statements', node.get_name() or '')), None), 'the statements').get_name()


def save_statements(ui):
    """What run_statements showed, one PDF each; the folder in which the program says they are."""
    ui.key('alt+p')
    return ui.wait(lambda: next((node.get_name().partition(' pages: ')[2] for node in ui.walk() if ' pages: ' in (node.get_name() or '')), None), 'the statements to be saved')
