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


def run_statements(ui):
    """Statements of everybody with a balance, as of today; how many and how much, as the program says it."""
    ui.open('statements')
    ui.place('Statements')
    ui.key('F5')
    return ui.wait(lambda: next((node for node in ui.walk() if re.match(r'\d[\d,.]* statements', node.get_name() or '')), None), 'the statements').get_name()
