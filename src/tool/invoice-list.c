/* invoice-list.c: looking at documents. */
#include "commands.h"
#include "edit.h"
#include "invoice-show.h"
#include "show.h"
#include "store/list-filter.h"

static const char *
state_word (const CfInvoiceRow *row)
{
  if (row->is_void)
    return cf_enum_name (cf_invoice_states, CF_STATE_VOID);
  return cf_enum_name (cf_invoice_states, row->open_minor == 0                ? CF_STATE_PAID :
                                          row->open_minor == row->total_minor ? CF_STATE_ISSUED :
                                                                                CF_STATE_PARTIALLY_PAID);
}

static json_t *
row_json (const CfInvoiceRow *row, CfDate today)
{
  return json_pack ("{s:o, s:s, s:o, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:I, s:I, s:b}", "id", cf_json_id (row->id), "kind",
                    cf_enum_name (cf_show_invoice_kinds, row->kind), "number", cf_json_text (row->number), "state", state_word (row), "customer_id",
                    cf_json_id (row->customer_id), "customer", cf_json_text (row->customer), "date", cf_json_date (row->date), "due", cf_json_date (row->due),
                    "po", cf_json_text (row->po), "reference", cf_json_text (row->reference), "total", (json_int_t) row->total_minor, "open",
                    (json_int_t) row->open_minor, "overdue", row->open_minor > 0 && cf_aging_days_late (row->due, today) > 0);
}

/* Of open documents those of which something is owed, the oldest first: at most @count_max (0 = all). */
static void
keep_owed (GArray *rows, guint count_max)
{
  for (guint i = rows->len; i-- > 0;)
    if (g_array_index (rows, CfInvoiceRow, i).open_minor <= 0)
      g_array_remove_index (rows, i);
  for (guint i = 0; i < rows->len / 2; i++) {
    CfInvoiceRow swap = g_array_index (rows, CfInvoiceRow, i);
    g_array_index (rows, CfInvoiceRow, i) = g_array_index (rows, CfInvoiceRow, rows->len - 1 - i);
    g_array_index (rows, CfInvoiceRow, rows->len - 1 - i) = swap;
  }
  if (count_max && count_max < rows->len)
    g_array_set_size (rows, count_max);
}

static void
list (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfInvoiceRow));
  g_autoptr (CfTable) table = cf_table_new ("Number|Date|Due|Customer||>Total|>Open|State");
  g_autoptr (GError) error = NULL;
  CfListAsk ask = { .from = cf_number (tool, "from", 0),
                    .to = cf_number (tool, "to", 0),
                    .open_only = cf_has (tool, "open"),
                    .kind = cf_number (tool, "kind", 0),
                    .count_max = cf_has (tool, "open") ? 0 : (guint) cf_number (tool, "count", 0) };
  CfDate today = cf_shop_today (tool->shop);
  json_t *list = json_array ();
  CfMoney total = 0, open = 0;

  g_array_set_clear_func (rows, cf_invoice_row_clear);
  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (!tool->exit && !cf_list_invoices (tool->shop->db, &ask, rows, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  if (cf_has (tool, "open"))
    keep_owed (rows, (guint) cf_number (tool, "count", 0));
  for (guint i = 0; i < rows->len; i++) {
    const CfInvoiceRow *row = &g_array_index (rows, CfInvoiceRow, i);
    gboolean late = row->open_minor > 0 && cf_aging_days_late (row->due, today) > 0;
    g_autofree char *state = NULL;
    if ((!row->is_void && !cf_add (total, row->total_minor, &total)) || !cf_add (open, row->open_minor, &open))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum is too large.");
    if (tool->json) {                                        /* a long list is made for one reader only */
      json_array_append_new (list, row_json (row, today));
      continue;
    }
    state = g_strdelimit (g_strconcat (state_word (row), late ? ", overdue" : "", NULL), "_", ' ');
    cf_table_row (table, row->number, cf_date_text (tool, row->date), row->kind == CF_INVOICE_CREDIT_MEMO ? "" : cf_date_text (tool, row->due), row->customer,
                  row->kind == CF_INVOICE_INVOICE ? "" : cf_show_invoice_kind (row->kind), cf_money_text (tool, row->total_minor),
                  cf_money_text (tool, row->open_minor), state, NULL);
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", "", cf_money_text (tool, total), cf_money_text (tool, open), "", NULL);
  if (rows->len)
    cf_show_table (tool, table);
  cf_say (tool, rows->len == 1 ? "%u document; void ones are not in the total." : "%u documents; void ones are not in the total.", rows->len);
  if (tool->exit)
    json_decref (list);
  else
    cf_answer_set (tool, "invoices", list);
}

static void
draft_clear (gpointer draft)
{
  cf_record_clear (&CF_DRAFT, draft);
}

static void
drafts (CfTool *tool)
{
  g_autoptr (GArray) all = g_array_new (FALSE, TRUE, sizeof (CfDraft));
  g_autoptr (CfTable) table = cf_table_new ("Draft|Date|Customer||>Lines|Reference");
  g_autoptr (GError) error = NULL;
  json_t *list = json_array ();
  CfId customer = cf_has (tool, "customer") ? cf_find_customer (tool, cf_given (tool, "customer")) : 0;

  g_array_set_clear_func (all, draft_clear);
  if (!tool->exit && !cf_list_drafts (tool->shop->db, customer, 0, 0, all, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < all->len; i++) {
    const CfDraft *draft = &g_array_index (all, CfDraft, i);
    g_autofree char *name = cf_name_of (tool, &CF_CUSTOMER, draft->customer_id);
    g_autofree char *lines = g_strdup_printf ("%u", draft->n_lines);
    cf_table_row (table, cf_id_shown (draft->id), cf_date_text (tool, draft->date), name, draft->kind == CF_DRAFT_CREDIT_MEMO ? "credit memo" : "", lines,
                  draft->reference ? draft->reference : "", NULL);
    json_array_append_new (list, cf_json_record (&CF_DRAFT, draft));
  }
  if (all->len)
    cf_show_table (tool, table);
  cf_say (tool, all->len == 1 ? "%u draft." : "%u drafts.", all->len);
  if (tool->exit)
    json_decref (list);
  else
    cf_answer_set (tool, "drafts", list);
}

/* A number may be an invoice's or a multi-site invoice's; an id also a draft's. */
static void
show (CfTool *tool)
{
  const char *what = cf_given (tool, "INVOICE");
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceGroup) group = { 0 };
  g_auto (CfDraft) draft = { 0 };
  CfId id;

  if (!cf_invoices_by_number (tool->shop->db, what, ids, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  if (!ids->len && (id = cf_seek_record (tool, &CF_INVOICE_GROUP, 0, what)) != 0 && cf_load (tool, &CF_INVOICE_GROUP, id, &group))
    cf_say_group (tool, &group);
  else if (!ids->len && !tool->exit && (id = cf_seek_record (tool, &CF_DRAFT, 0, what)) != 0 && cf_load (tool, &CF_DRAFT, id, &draft))
    cf_say_draft (tool, &draft);
  else if (!tool->exit && (id = cf_find_invoice (tool, what)) != 0)
    cf_say_invoice (tool, id);
}

static const CfArg list_args[] = {
  { "customer", CF_ARG_TEXT, NULL, "Only this customer's: number, id or exact name" },
  { "open", CF_ARG_FLAG, NULL, "Only what is still owed, the oldest first" },
  { "kind", CF_ARG_CHOICE, NULL, "Only this kind of document", 0, cf_show_invoice_kinds },
  { "from", CF_ARG_DATE, NULL, "First day" },
  { "to", CF_ARG_DATE, NULL, "Last day" },
  { "count", CF_ARG_COUNT, NULL, "So many at most" },
  { NULL },
};
static const CfArg drafts_args[] = { { "customer", CF_ARG_TEXT, NULL, "Only this customer's: number, id or exact name" }, { NULL } };
static const CfArg show_args[] = { { "INVOICE", CF_ARG_TEXT, NULL, "Number or id of a document, a draft or a multi-site invoice", CF_ARG_REQUIRED }, { NULL } };

const CfCommand cf_invoice_list_commands[] = {
  { "invoice list", CF_OPEN_READ, list, "List documents, the newest first", list_args },
  { "invoice drafts", CF_OPEN_READ, drafts, "List drafts that are not issued yet", drafts_args },
  { "invoice show", CF_OPEN_READ, show, "Show a document: lines, sums, payments, state", show_args },
  { NULL },
};
