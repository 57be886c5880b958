/* till.c: the till at the command line: shifts of this register's drawer, X and Z reports, deposit slips. A count is blind: what is expected is said after it. */
#include "till.h"
#include "commands.h"
#include "find.h"
#include "json.h"
#include "desk/till-pdf.h"
#include "shop/built-in.h"
#include "shop/till.h"
#include "show.h"

/* --- acts --- */

static void
open_shift (CfTool *tool)
{
  CfShift made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  do
    outcome = cf_shift_open (tool->shop, &tool->who, tool->id, cf_number (tool, "FLOAT", 0), cf_number (tool, "in-safe", -1), cf_number (tool, "date", 0), &made, &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "A shift of %s is open with %s in the drawer.", cf_date_text (tool, made.date), cf_price_text (tool, made.float_minor));
  cf_answer (tool, cf_json_record (&CF_SHIFT, &made));
}

static void
move (CfTool *tool, CfDrawerKind kind, const char *what)
{
  g_auto (CfDrawerEntry) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;
  CfMoney amount = kind == CF_DRAWER_NO_SALE ? 0 : cf_number (tool, "AMOUNT", 0);
  gboolean categorised = kind == CF_DRAWER_PAY_IN || kind == CF_DRAWER_PAY_OUT;

  do {
    cf_drawer_entry_clear (&made);
    outcome = cf_drawer_move (tool->shop, &tool->who, tool->id, kind, categorised ? cf_number (tool, "for", 0) : 0, amount, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  if (kind == CF_DRAWER_NO_SALE)
    cf_say (tool, "%s", what);
  else
    cf_say (tool, "%s: %s.", what, cf_price_text (tool, amount));
  cf_answer (tool, cf_json_record (&CF_DRAWER_ENTRY, &made));
}

static void pay_in (CfTool *tool) { move (tool, CF_DRAWER_PAY_IN, "Paid in"); }
static void pay_out (CfTool *tool) { move (tool, CF_DRAWER_PAY_OUT, "Paid out"); }
static void drop (CfTool *tool) { move (tool, CF_DRAWER_DROP, "Put in the safe"); }
static void no_sale (CfTool *tool) { move (tool, CF_DRAWER_NO_SALE, "The drawer was opened without a sale."); }

static void
happen (CfTool *tool, CfShiftEventKind kind, const char *what)
{
  g_auto (CfShiftEvent) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  do {
    cf_shift_event_clear (&made);
    outcome = cf_shift_event (tool->shop, &tool->who, tool->id, kind, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "%s", what);
  cf_answer (tool, cf_json_record (&CF_SHIFT_EVENT, &made));
}

static void count (CfTool *tool) { happen (tool, CF_SHIFT_BEGAN_COUNT, "The drawer is being counted."); }
static void go_on (CfTool *tool) { happen (tool, CF_SHIFT_WENT_ON, "The shift goes on."); }
static void reopen (CfTool *tool) { happen (tool, CF_SHIFT_REOPENED, "The shift is open again."); }

/* "20.00x3", or an amount that was not sorted. */
static gboolean
read_cash (CfTool *tool, const char *name, GArray *ret)
{
  const CfArgValue *value;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, name, i)); i++) {
    g_auto (GStrv) parts = g_strsplit (value->text, "x", 2);
    CfCash cash = { 1, 0 };
    CfMoney amount;
    guint64 n = 0;
    if (!cf_tool_money (tool, name, parts[0], &amount))
      return FALSE;
    if (parts[0] && parts[1] && !g_ascii_string_to_unsigned (parts[1], 10, 0, 1000000, &n, NULL)) {
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-number", name, "'%s' is no count: write the value, x, and how many, as in 20.00x3.", value->text);
      return FALSE;
    }
    if (parts[1])
      cash = (CfCash) { amount, (gint64) n };
    else
      cash.count = amount;
    g_array_append_val (ret, cash);
  }
  return TRUE;
}

static void
counted (CfTool *tool)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash));
  g_auto (CfDrawerCount) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!read_cash (tool, "COUNT", cash))
    return;
  do {
    cf_drawer_count_clear (&made);
    outcome = cf_drawer_count (tool->shop, &tool->who, tool->id, (const CfCash *) (gpointer) cash->data, cash->len, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Counted: %s. Look at all sides with: shift compare", cf_price_text (tool, made.counted_minor));
  cf_answer (tool, cf_json_record (&CF_DRAWER_COUNT, &made));
}

static void
move_payment (CfTool *tool)
{
  CfId payment = cf_find_payment (tool, cf_given (tool, "PAYMENT"));
  g_auto (CfShiftMove) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_shift_move_clear (&made);
    outcome = cf_shift_move (tool->shop, &tool->who, tool->id, payment, cf_number (tool, "to", 0), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "It counts in shift %s now.", cf_id_shown (made.to_shift_id));
  cf_answer (tool, cf_json_record (&CF_SHIFT_MOVE, &made));
}

static void
close_shift (CfTool *tool)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash));
  g_auto (CfShiftClose) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!read_cash (tool, "COUNT", cash) || (cash->len == 0 && !cf_till_count_stands (tool)))
    return;
  do {
    cf_shift_close_clear (&made);
    outcome = cf_shift_close (tool->shop, &tool->who, tool->id, (const CfCash *) (gpointer) cash->data, cash->len, cf_number (tool, "leave", -1), NULL, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_till_say_z (tool, &made);
}

static void
deposit (CfTool *tool)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash)), checks = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfBankDeposit) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;
  CfMoney safe;

  if (!read_cash (tool, "CASH", cash))
    return;
  if (cf_has (tool, "checks") && !cf_undeposited (tool->shop->db, CF_TENDER_CASH_ID, &safe, checks, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  do {
    cf_bank_deposit_clear (&made);
    outcome = cf_bank_deposit (tool->shop, &tool->who, tool->id, (const CfCash *) (gpointer) cash->data, cash->len, (const CfId *) (gpointer) checks->data, checks->len, cf_given (tool, "reference"),
                               cf_number (tool, "date", 0), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  for (guint i = 0; i < made.n_cash; i++)
    cf_say (tool, "Cash  %s × %" G_GINT64_FORMAT, cf_money_text (tool, made.cash[i].value_minor), made.cash[i].count);
  for (guint i = 0; i < made.n_checks; i++) {
    g_auto (CfPayment) payment = { 0 };
    if (cf_load (tool, &CF_PAYMENT, made.checks[i].payment_id, &payment))
      cf_say (tool, "Check %s  %s", payment.reference && *payment.reference ? payment.reference : "without a number", cf_money_text (tool, payment.amount_minor));
  }
  cf_say (tool, "Deposit of %s: cash %s, %s.", cf_price_text (tool, made.total_minor), cf_money_text (tool, made.cash_minor), cf_count_text (made.n_checks, "1 check", "checks"));
  cf_answer (tool, cf_json_record (&CF_BANK_DEPOSIT, &made));
  if (cf_has (tool, "pdf")) {
    GBytes *pdf = cf_deposit_pdf (tool->shop, &made, &error);
    cf_till_write_pdf (tool, pdf, error);
  }
}

/* --- reports --- */

/* The owner at the command line, or one of the staff who may. */
static gboolean
sees_drawer (CfTool *tool)
{
  g_auto (CfStaff) staff = { 0 };
  gboolean found;

  if (tool->who.kind != CF_WHO_STAFF)
    return TRUE;
  return cf_record_load (tool->shop->db, &CF_STAFF, tool->who.actor_id, &staff, &found, NULL) && found && cf_permit (&tool->shop->rules, staff.role, CF_MAY_SEE_DRAWER, 0, NULL) == CF_OK;
}

static void
report_x (CfTool *tool)
{
  g_auto (CfShiftClose) x = { 0 };
  CfShift shift = { 0 };
  CfShiftState state;
  GError *error = NULL;

  if (!cf_till_find_shift (tool, &shift, &state))
    return;
  if (!cf_shift_x (tool->shop, shift.id, sees_drawer (tool), &x, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  cf_say (tool, "X of drawer %" G_GINT64_FORMAT ", %s, %s", shift.station, cf_date_text (tool, shift.date), cf_enum_name (cf_shift_states, state));
  cf_till_say_figures (tool, &x, shift.float_minor);
  if (x.expected_minor >= 0)
    cf_say (tool, "Expected in the drawer: %s", cf_price_text (tool, x.expected_minor));
  else
    cf_say (tool, state == CF_SHIFT_COUNTING ? "The drawer is being counted: what is expected is told when the count stands." : "What is expected in the drawer is told when it is counted.");
  cf_till_say_differences (tool, &x);
  cf_till_say_carried (tool, &x);
  cf_answer (tool, cf_json_record (&CF_SHIFT_CLOSE, &x));
  cf_till_write_sheets (tool, &x);
}

static void
report_z (CfTool *tool)
{
  g_autoptr (GArray) shifts = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  gint64 wanted = cf_number (tool, "number", 0);

  if (!cf_shift_closes (tool->shop->db, tool->shop->head.number, shifts, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  for (guint i = 0; i < shifts->len; i++) {
    g_auto (CfShiftClose) z = { 0 };
    if (!cf_load (tool, &CF_SHIFT_CLOSE, g_array_index (shifts, CfId, i), &z))
      return;
    if (!wanted || z.number == wanted) {
      cf_till_say_z (tool, &z);
      cf_till_write_sheets (tool, &z);
      return;
    }
  }
  cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "number", "This drawer has no such Z report.");
}

static void
list (CfTool *tool)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (CfTable) table = cf_table_new ("Shift|Date|>Drawer|State|>Float|>Z|>Expected|>Counted|>Over or short");
  json_t *answer = json_array ();
  GError *error = NULL;

  if (!cf_shifts (tool->shop->db, 0, 200, ids, &error)) {
    cf_tool_error (tool, error);
    json_decref (answer);
    return;
  }
  for (guint i = 0; i < ids->len && !tool->exit; i++) {
    g_auto (CfShiftClose) z = { 0 };
    CfShift shift = { 0 };
    CfShiftState state = CF_SHIFT_NONE;
    CfId close = 0;
    if (!cf_load (tool, &CF_SHIFT, g_array_index (ids, CfId, i), &shift))
      break;
    if (!cf_shift_state (tool->shop->db, shift.id, &state, &error) || !cf_shift_close_of (tool->shop->db, shift.id, &close, &error)) {
      cf_tool_error (tool, error);
      break;
    }
    if (close && state == CF_SHIFT_CLOSED && !cf_load (tool, &CF_SHIFT_CLOSE, close, &z))
      break;
    g_autofree char *station = g_strdup_printf ("%" G_GINT64_FORMAT, shift.station), *number = z.id ? g_strdup_printf ("%" G_GINT64_FORMAT, z.number) : g_strdup ("");
    cf_table_row (table, cf_id_shown (shift.id), cf_date_text (tool, shift.date), station, cf_enum_name (cf_shift_states, state), cf_money_text (tool, shift.float_minor), number,
                  z.id ? cf_money_text (tool, z.expected_minor) : "", z.id ? cf_money_text (tool, z.counted_minor) : "", z.id ? cf_money_text (tool, z.over_minor) : "", NULL);
    json_t *row = cf_json_record (&CF_SHIFT, &shift);
    json_object_set_new (row, "state", json_string (cf_enum_name (cf_shift_states, state)));
    json_object_set_new (row, "close", z.id ? cf_json_record (&CF_SHIFT_CLOSE, &z) : json_null ());
    json_array_append_new (answer, row);
  }
  if (cf_table_rows (table))
    cf_show_table (tool, table);
  else
    cf_say (tool, "No shift was opened yet.");
  cf_answer (tool, answer);
}

#define ROLL { "roll", CF_ARG_FILE, NULL, "Write what an 80 mm receipt printer is sent to this file" }
#define PDF { "pdf", CF_ARG_FILE, NULL, "Write it as a page to this file too" }
static const CfArg open_args[] = { { "FLOAT", CF_ARG_MONEY, NULL, "What was counted into the drawer", CF_ARG_REQUIRED },
                                   { "in-safe", CF_ARG_MONEY, NULL, "The drawer's first shift: how much of the cash that was taken before lies in the safe; the owner took the rest" },
                                   { "date", CF_ARG_DATE, NULL, "The business date; today if not given" }, { NULL } };
static const CfArg pay_args[] = { { "AMOUNT", CF_ARG_MONEY, NULL, "How much", CF_ARG_REQUIRED }, { "for", CF_ARG_CHOICE, NULL, "What for; other if not given", 0, cf_drawer_categories }, { NULL } };
static const CfArg drop_args[] = { { "AMOUNT", CF_ARG_MONEY, NULL, "How much", CF_ARG_REQUIRED }, { NULL } };
static const CfArg close_args[] = { { "COUNT", CF_ARG_TEXT, NULL, "What was counted: 20.00x3 for three notes of 20.00, or an amount; the count that stands if not given", CF_ARG_MANY },
                                    { "leave", CF_ARG_MONEY, NULL, "What stays in the drawer; as much as the float if not given" }, { NULL } };
static const CfArg counted_args[] = { { "COUNT", CF_ARG_TEXT, NULL, "What was counted: 20.00x3 for three notes of 20.00, or an amount", CF_ARG_REQUIRED | CF_ARG_MANY }, { NULL } };
static const CfArg compare_args[] = { { "all", CF_ARG_FLAG, NULL, "Also what agrees" }, { NULL } };
static const CfArg fix_args[] = { { "LINE", CF_ARG_COUNT, NULL, "Which one, as numbered by shift compare", CF_ARG_REQUIRED }, { "WHAT", CF_ARG_CHOICE, NULL, "What to do", CF_ARG_REQUIRED, cf_till_fixes },
                                  { "customer", CF_ARG_TEXT, NULL, "Whose payment it is: number, id or name; whose it doubles if not given" },
                                  { "invoice", CF_ARG_TEXT, NULL, "What it pays" }, { NULL } };
static const CfArg move_args[] = { { "PAYMENT", CF_ARG_TEXT, NULL, "Id or reference", CF_ARG_REQUIRED }, { "to", CF_ARG_ID, NULL, "The shift it counts in, as listed by shift list", CF_ARG_REQUIRED }, { NULL } };
static const CfArg deposit_args[] = { { "CASH", CF_ARG_TEXT, NULL, "Cash from the safe: 20.00x3 for three notes of 20.00, or an amount", CF_ARG_MANY },
                                      { "checks", CF_ARG_FLAG, NULL, "All checks that were not brought to the bank yet" }, { "reference", CF_ARG_TEXT, NULL, "The bank's reference" },
                                      { "date", CF_ARG_DATE, NULL, "The day of the deposit; today if not given" }, PDF, { NULL } };
static const CfArg x_args[] = { PDF, ROLL, { NULL } };
static const CfArg z_args[] = { PDF, ROLL, { "number", CF_ARG_COUNT, NULL, "Which one; the last if not given" }, { NULL } };

const CfCommand cf_till_commands[] = {
  { "shift open", CF_OPEN_WRITE, open_shift, "Open a shift of this register's drawer", open_args,
    "What is posted while it is open has its business date, also after midnight. What lay in the drawer by the books goes to the safe, or comes from it. Before a drawer's first shift nobody knows where that is: --in-safe says it, once. A shop need not use shifts." },
  { "shift pay-in", CF_OPEN_WRITE, pay_in, "Put cash in the drawer that is no payment", pay_args },
  { "shift pay-out", CF_OPEN_WRITE, pay_out, "Take cash from the drawer for something", pay_args },
  { "shift drop", CF_OPEN_WRITE, drop, "Put cash from the drawer in the safe", drop_args },
  { "shift no-sale", CF_OPEN_WRITE, no_sale, "Note that the drawer was opened without a sale", NULL },
  { "shift count", CF_OPEN_WRITE, count, "Begin to count the drawer", NULL, "The count is blind: from now on nothing says what is expected, until a count stands." },
  { "shift counted", CF_OPEN_WRITE, counted, "Say what was counted: the count stands", counted_args,
    "From here on it is told what should be in the drawer. Who counts again after that can: both counts are kept, and the Z report says so." },
  { "shift compare", CF_OPEN_READ, cf_till_compare, "Drawer, books and card terminals side by side", compare_args,
    "Each card payment is matched with a line of a terminal's batch that was closed during the shift; what does not agree comes first. The register asks terminals that are open, too." },
  { "shift fix", CF_OPEN_WRITE, cf_till_fix, "Put a difference between a card terminal and the books right", fix_args,
    "book: a charge that we did not have is somebody's payment. give-back: the same, to go back to the card. elsewhere: it is in another till's books, or in ours. take-back: ours that the terminal does not have is void. "
    "carry: it stays so, and the Z report gives the reason." },
  { "shift move", CF_OPEN_WRITE, move_payment, "Put a payment in the shift that it belongs to", move_args, "Printed Z reports stay as they are. Where a closed drawer had it as over or short, that is put right." },
  { "shift go-on", CF_OPEN_WRITE, go_on, "Give up a count: the shift goes on", NULL },
  { "shift close", CF_OPEN_WRITE, close_shift, "Close the shift with what was counted: the Z report", close_args,
    "Where money is missing or too much a reason is demanded. Drafts, card payments without an end and cards that do not agree do not keep a shift from closing: they are listed, with the reason." },
  { "shift reopen", CF_OPEN_WRITE, reopen, "Open the last shift once more", NULL, "Its Z report stays as it was printed; the next close gets a number of its own." },
  { "shift list", CF_OPEN_READ, list, "Shifts and how they were closed", NULL },
  { "report x", CF_OPEN_READ, report_x, "The figures of the shift as of now", x_args },
  { "report z", CF_OPEN_READ, report_z, "A Z report as it was when the shift was closed", z_args },
  { "bank deposit", CF_OPEN_WRITE, deposit, "Bring cash from the safe, and checks, to the bank", deposit_args },
  { NULL },
};
