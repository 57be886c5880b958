/* fee.c: late fees: never twice for one step. */
#include "commands.h"
#include "edit.h"
#include "shop/charge-fees.h"
#include "show.h"

/* What is due as of --as-of, of one customer if asked. CfFeeDue in @fees. */
static gboolean
load (CfTool *tool, CfDate as_of, GArray *fees)
{
  CfId customer = cf_has (tool, "customer") ? cf_find_customer (tool, cf_given (tool, "customer")) : 0;
  g_autoptr (GError) error = NULL;

  g_array_set_clear_func (fees, cf_fee_due_clear);
  if (tool->exit)
    return FALSE;
  if (!cf_fees_preview (tool->shop, as_of, fees, &error))
    return cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = fees->len; i-- > 0 && customer;)
    if (g_array_index (fees, CfFeeDue, i).customer_id != customer)
      g_array_remove_index (fees, i);
  return TRUE;
}

static json_t *
fee_json (const CfFeeDue *fee)
{
  return json_pack ("{s:o, s:o, s:o, s:I, s:o, s:I, s:I}", "invoice_id", cf_json_id (fee->invoice_id), "number", cf_json_text (fee->number), "customer_id",
                    cf_json_id (fee->customer_id), "step", (json_int_t) fee->step, "date", cf_json_date (fee->date), "amount", (json_int_t) fee->amount_minor,
                    "days_late", (json_int_t) fee->days_late);
}

static void
add_row (CfTool *tool, CfTable *table, const CfFeeDue *fee, const char *number)
{
  g_autofree char *customer = cf_name_of (tool, &CF_CUSTOMER, fee->customer_id);
  g_autofree char *step = g_strdup_printf ("%" G_GINT64_FORMAT, fee->step);
  g_autofree char *days = g_strdup_printf ("%" G_GINT64_FORMAT, fee->days_late);

  cf_table_row (table, fee->number, customer, step, days, cf_money_text (tool, fee->amount_minor), number, NULL);
}

static void
say_total (CfTool *tool, CfTable *table, CfMoney total, guint n, const char *what)
{
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", cf_money_text (tool, total), "", NULL);
  if (n)
    cf_show_table (tool, table);
  cf_say (tool, n == 1 ? "%u late fee %s." : "%u late fees %s.", n, what);
}

static void
preview (CfTool *tool)
{
  g_autoptr (GArray) fees = g_array_new (FALSE, TRUE, sizeof (CfFeeDue));
  g_autoptr (CfTable) table = cf_table_new ("Invoice|Customer|>Step|>Days late|>Fee|");
  json_t *list = json_array ();
  CfMoney total = 0;

  load (tool, cf_number (tool, "as-of", cf_shop_today (tool->shop)), fees);
  for (guint i = 0; i < fees->len && !tool->exit; i++) {
    const CfFeeDue *fee = &g_array_index (fees, CfFeeDue, i);
    if (!cf_add (total, fee->amount_minor, &total))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum of the fees is too large.");
    add_row (tool, table, fee, "");
    json_array_append_new (list, fee_json (fee));
  }
  say_total (tool, table, total, fees->len, "would be charged");
  if (tool->exit) {
    json_decref (list);
    return;
  }
  cf_answer_set (tool, "fees", list);
  cf_answer_set (tool, "total", json_integer (total));
}

static void
charge_all (CfTool *tool, GArray *fees, CfDate date, CfTable *table, json_t *list)
{
  CfMoney total = 0;
  guint n = 0;

  for (guint i = 0; i < fees->len && !tool->exit; i++) {
    const CfFeeDue *fee = &g_array_index (fees, CfFeeDue, i);
    g_auto (CfInvoice) made = { 0 };
    CfId id = cf_fee_id (fee->invoice_id, fee->step);
    GError *error = NULL;
    CfOutcome outcome;
    json_t *json;
    do {
      cf_invoice_clear (&made);
      outcome = cf_charge_fee (tool->shop, &tool->who, fee, date, &made, &error);
    } while (cf_tool_again (tool, id, outcome, &error));
    if (tool->exit || outcome == CF_ALREADY)
      continue;
    n++;
    if (!cf_add (total, made.total_minor, &total))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum of the fees is too large.");
    add_row (tool, table, fee, made.number);
    json = fee_json (fee);
    json_object_set_new (json, "fee_id", cf_json_id (made.id));
    json_object_set_new (json, "fee_number", cf_json_text (made.number));
    json_array_append_new (list, json);
  }
  say_total (tool, table, total, n, "charged");
  if (!tool->exit)
    cf_answer_set (tool, "total", json_integer (total));
}

static void
run (CfTool *tool)
{
  g_autoptr (GArray) fees = g_array_new (FALSE, TRUE, sizeof (CfFeeDue));
  g_autoptr (CfTable) table = cf_table_new ("Invoice|Customer|>Step|>Days late|>Fee|Charged as");
  g_autoptr (GError) error = NULL;
  CfDate as_of = cf_number (tool, "as-of", cf_shop_today (tool->shop));
  gboolean batch = !tool->approve_pin;                       /* all or nothing; but each fee that is approved is approved by itself */
  json_t *list = json_array ();

  if (load (tool, as_of, fees) && batch && !cf_batch_begin (tool->shop, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  if (!tool->exit) {
    charge_all (tool, fees, as_of, table, list);
    if (batch && tool->exit)
      cf_batch_abort (tool->shop);
    else if (batch && !cf_batch_end (tool->shop, &error))
      cf_tool_error (tool, g_steal_pointer (&error));
  }
  if (tool->exit)
    json_decref (list);
  else
    cf_answer_set (tool, "fees", list);
}

static void
waive (CfTool *tool)
{
  CfId invoice_id = cf_find_invoice (tool, cf_given (tool, "INVOICE"));
  gint64 step = cf_number (tool, "step", 1);
  CfId fee_id = cf_fee_id (invoice_id, step);
  gint64 charged = 0;
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  if (!cf_record_pos (tool->shop->db, &CF_INVOICE, fee_id, &charged, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  do
    outcome = cf_waive_fee (tool->shop, &tool->who, invoice_id, step, cf_number (tool, "date", cf_shop_today (tool->shop)), &error);
  while (cf_tool_again (tool, charged ? cf_fee_void_id (fee_id) : fee_id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Step %" G_GINT64_FORMAT " of the late fee on %s is waived.", step, cf_given (tool, "INVOICE"));
  cf_answer (tool, json_pack ("{s:o, s:I, s:b}", "invoice_id", cf_json_id (invoice_id), "step", (json_int_t) step, "already", outcome == CF_ALREADY));
}

#define RUN_OPTIONS \
  { "as-of", CF_ARG_DATE, NULL, "What had fallen due by then; today if not given" }, \
  { "customer", CF_ARG_TEXT, NULL, "Only this customer's invoices" }
static const CfArg run_args[] = { RUN_OPTIONS, { NULL } };
static const CfArg waive_args[] = { { "INVOICE", CF_ARG_TEXT, NULL, "Number or id of the late invoice", CF_ARG_REQUIRED },
                                    { "step", CF_ARG_COUNT, NULL, "Which fee; the first if not given" },
                                    { "date", CF_ARG_DATE, NULL, "The day it counts for; today if not given" },
                                    { NULL } };

const CfCommand cf_fee_commands[] = {
  { "fee preview", CF_OPEN_READ, preview, "Show what late fees would be charged", run_args },
  { "fee run", CF_OPEN_WRITE, run, "Charge the late fees that have fallen due; never twice for one step", run_args,
    "The rule stands in the settings that begin with late-fee." },
  { "fee waive", CF_OPEN_WRITE, waive, "Waive one late fee, charged or not", waive_args, "Needs --reason." },
  { NULL },
};
