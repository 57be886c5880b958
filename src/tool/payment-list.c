/* payment-list.c: looking at payments. */
#include "commands.h"
#include "edit.h"
#include "payment-show.h"
#include "show.h"
#include "store/list.h"

static const CfEnumName kinds[] = { { CF_PAYMENT_PAYMENT, "payment" }, { CF_PAYMENT_DEPOSIT, "deposit" }, { 0, NULL } };

static json_t *
row_json (const CfPaymentRow *row, const char *state)
{
  return json_pack ("{s:o, s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:I, s:I, s:I}", "id", cf_json_id (row->id), "kind", cf_enum_name (kinds, row->kind),
                    "state", state, "customer_id", cf_json_id (row->customer_id), "customer", cf_json_text (row->customer), "date", cf_json_date (row->date),
                    "tender", cf_json_text (row->tender), "reference", cf_json_text (row->reference), "subject", cf_json_text (row->subject), "amount",
                    (json_int_t) row->amount_minor, "unapplied", (json_int_t) row->unapplied_minor, "refunded", (json_int_t) row->refunded_minor);
}

static void
list (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfPaymentRow));
  g_autoptr (CfTable) table = cf_table_new ("Payment|Date|Customer|Tender|Reference|>Amount|>Unapplied|State");
  g_autoptr (GError) error = NULL;
  CfListAsk ask = { .from = cf_number (tool, "from", 0),
                    .to = cf_number (tool, "to", 0),
                    .open_only = cf_has (tool, "unapplied"),
                    .kind = cf_number (tool, "kind", 0),
                    .reference = cf_given (tool, "reference"),
                    .count_max = (guint) cf_number (tool, "count", 0) };
  json_t *list = json_array ();
  CfMoney total = 0, unapplied = 0;

  g_array_set_clear_func (rows, cf_payment_row_clear);
  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (!tool->exit && !cf_list_payments (tool->shop->db, &ask, rows, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < rows->len; i++) {
    const CfPaymentRow *row = &g_array_index (rows, CfPaymentRow, i);
    const char *state = cf_payment_state (row->tender_kind, row->event, row->amount_minor, row->refunded_minor);
    g_autofree char *words = g_strdelimit (g_strdup (state), "_", ' ');
    if ((row->event <= CF_PAYMENT_SETTLED && !cf_add (total, row->amount_minor, &total)) || !cf_add (unapplied, row->unapplied_minor, &unapplied))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum is too large.");
    if (tool->json) {                                        /* a long list is made for one reader only */
      json_array_append_new (list, row_json (row, state));
      continue;
    }
    cf_table_row (table, cf_id_shown (row->id), cf_date_text (tool, row->date), row->customer, row->tender, row->reference,
                  cf_money_text (tool, row->amount_minor), row->unapplied_minor ? cf_money_text (tool, row->unapplied_minor) : "",
                  row->kind == CF_PAYMENT_DEPOSIT ? "deposit" : words, NULL);
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", "", cf_money_text (tool, total), cf_money_text (tool, unapplied), "", NULL);
  if (rows->len)
    cf_show_table (tool, table);
  cf_say (tool,
          rows->len == 1 ? "%u payment; what came back or was voided is not in the total." : "%u payments; what came back or was voided is not in the total.",
          rows->len);
  if (tool->exit)
    json_decref (list);
  else
    cf_answer_set (tool, "payments", list);
}

static void
show (CfTool *tool)
{
  CfId id = cf_find_payment (tool, cf_given (tool, "PAYMENT"));

  if (id)
    cf_say_payment (tool, id);
}

static const CfArg list_args[] = {
  { "customer", CF_ARG_TEXT, NULL, "Only this customer's: number, id or exact name" },
  { "unapplied", CF_ARG_FLAG, NULL, "Only those of which something is unapplied" },
  { "kind", CF_ARG_CHOICE, NULL, "Only these", 0, kinds },
  { "reference", CF_ARG_TEXT, NULL, "Only with this reference" },
  { "from", CF_ARG_DATE, NULL, "First day" },
  { "to", CF_ARG_DATE, NULL, "Last day" },
  { "count", CF_ARG_COUNT, NULL, "The newest so many" },
  { NULL },
};
static const CfArg show_args[] = { { "PAYMENT", CF_ARG_TEXT, NULL, "Id, or reference such as the check number", CF_ARG_REQUIRED }, { NULL } };

const CfCommand cf_payment_list_commands[] = {
  { "payment list", CF_OPEN_READ, list, "List payments and deposits, the newest first", list_args },
  { "payment show", CF_OPEN_READ, show, "Show a payment: where it went and what became of it", show_args },
  { NULL },
};
