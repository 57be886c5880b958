/* work.c: see work.h. */
#include "work.h"
#include "show.h"
#include "store/order-list.h"
#include "store/order-money.h"
#include "store/order-sum.h"
#include <string.h>

/* --- finding --- */

static CfId
find_numbered (CfTool *tool, const CfRecord *type, gboolean (*numbered) (CfDb *db, const char *number, GArray *ret, GError **error), const char *what, gboolean required)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autofree char *number = g_ascii_strup (what, -1);
  GError *error = NULL;
  gint64 pos = 0;
  CfId id;

  if (tool->exit)
    return 0;
  if (!numbered (tool->shop->db, number, ids, &error) || (!ids->len && cf_id_parse (what, &id) && !cf_record_pos (tool->shop->db, type, id, &pos, &error))) {
    cf_tool_error (tool, error);
    return 0;
  }
  if (pos)
    return id;
  if (ids->len == 1)
    return g_array_index (ids, CfId, 0);
  if (ids->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "ambiguous", type->name, "More than one has the number '%s'. Give the id: %s, %s.", number, cf_id_shown (g_array_index (ids, CfId, 0)), cf_id_shown (g_array_index (ids, CfId, 1)));
  else if (required)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", type->name, "There is no %s '%s'.", type == &CF_ESTIMATE ? "estimate" : "order", what);
  return 0;
}

CfId cf_find_order (CfTool *tool, const char *what) { return find_numbered (tool, &CF_ORDER, cf_orders_numbered, what, TRUE); }
CfId cf_seek_order (CfTool *tool, const char *what) { return find_numbered (tool, &CF_ORDER, cf_orders_numbered, what, FALSE); }
CfId cf_find_estimate (CfTool *tool, const char *what) { return find_numbered (tool, &CF_ESTIMATE, cf_estimates_numbered, what, TRUE); }

/* A job by its number; 0: it is none. */
static CfId
seek_job (CfTool *tool, const char *what)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  gint64 sequence;
  g_autofree char *number = cf_job_number_split (what, &sequence);
  CfId order = number ? cf_seek_order (tool, number) : 0, id = 0;
  GError *error = NULL;
  gint64 pos = 0;

  g_array_set_clear_func (rows, cf_job_row_clear);
  if (!order && cf_id_parse (what, &id) && !cf_record_pos (tool->shop->db, &CF_JOB, id, &pos, &error))
    cf_tool_error (tool, error);
  if (!order || tool->exit)
    return pos ? id : 0;
  if (!cf_list_jobs_of (tool->shop->db, order, rows, &error)) {
    cf_tool_error (tool, error);
    return 0;
  }
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, CfJobRow, i).sequence == sequence)
      return g_array_index (rows, CfJobRow, i).id;
  return 0;
}

CfId
cf_find_job (CfTool *tool, const char *what)
{
  CfId id = seek_job (tool, what);

  if (!id)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "job", "There is no job '%s'. A job is called by its order's number and its own: O-1001-2.", what);
  return tool->exit ? 0 : id;
}

CfId
cf_find_work (CfTool *tool, const char *what)
{
  CfId id = cf_seek_order (tool, what);

  if (!id && !tool->exit)
    id = find_numbered (tool, &CF_ESTIMATE, cf_estimates_numbered, what, FALSE);
  return id || tool->exit ? id : cf_find_job (tool, what);
}

/* --- reading --- */

gboolean
cf_work_head (CfTool *tool, const CfRecord *type, CfId *customer_id, CfId *location_id, gpointer record)
{
  if (cf_has (tool, "customer"))
    *customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (!*customer_id && !tool->exit)
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "customer", "Say for whom it is: --customer NAME.");
  if (cf_has (tool, "location") && !tool->exit)
    *location_id = cf_find_record (tool, &CF_LOCATION, *customer_id, cf_given (tool, "location"));
  return !tool->exit && cf_fill (tool, type, record);
}

static void
line_clear (gpointer p)
{
  CfDraftLine *line = p;
  g_free (line->code);
  g_free (line->description);
  g_free (line->unit);
}

GArray *
cf_lines_new (void)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (CfDraftLine));
  g_array_set_clear_func (lines, line_clear);
  return lines;
}

gboolean
cf_work_line (CfTool *tool, CfId customer_id, CfId location_id, const char *text, CfDraftLine *ret)
{
  CfDraft draft = { .kind = CF_DRAFT_INVOICE, .customer_id = customer_id, .location_id = location_id };
  return cf_line_read (tool, &draft, text, ret);
}

gboolean
cf_work_minute (CfTool *tool, const char *text, gint64 *ret)
{
  guint hour, minute;
  char rest;

  *ret = 0;
  if (!text || !*text)
    return TRUE;
  if (sscanf (text, "%2u:%2u%c", &hour, &minute, &rest) != 2 || hour > 23 || minute > 59) {
    cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-choice", "at", "--at %s: write the time as 16:30.", text);
    return FALSE;
  }
  *ret = hour * 60 + minute + 1;
  return TRUE;
}

const char *
cf_due_text (CfTool *tool, CfDate due, gint64 minute)
{
  static char text[64];
  if (!due || !minute)
    return cf_date_text (tool, due);
  g_snprintf (text, sizeof text, "%s %02d:%02d", cf_date_text (tool, due), (int) ((minute - 1) / 60), (int) ((minute - 1) % 60));
  return text;
}

/* --- showing --- */

json_t *
cf_order_row_json (const CfOrderRow *row)
{
  return json_pack ("{s:o, s:o, s:o, s:o, s:s, s:o, s:o, s:o, s:o, s:I, s:I, s:b, s:b}", "id", cf_json_id (row->id), "number", cf_json_text (row->number), "customer_id", cf_json_id (row->customer_id), "customer",
                    cf_json_text (row->customer), "state", cf_enum_name (cf_order_states, row->state), "date", cf_json_date (row->date), "due", cf_json_date (row->due), "po", cf_json_text (row->po), "tags",
                    cf_json_text (row->tags), "jobs", (json_int_t) row->jobs, "done", (json_int_t) row->done, "rush", row->rush != 0, "review", row->review != 0);
}

json_t *
cf_job_row_json (const CfJobRow *row)
{
  return json_pack ("{s:o, s:o, s:o, s:o, s:o, s:o, s:s, s:o, s:o, s:b, s:b, s:b}", "id", cf_json_id (row->id), "number", cf_json_text (row->number), "order_id", cf_json_id (row->order_id), "customer",
                    cf_json_text (row->customer), "description", cf_json_text (row->description), "status", cf_json_text (row->status), "stage", row->stage ? cf_enum_name (cf_stages, row->stage) : "", "quantity",
                    cf_json_decimal (row->quantity), "due", cf_json_date (row->due), "charge", row->charge != 0, "removed", row->removed != 0, "rush", row->rush != 0);
}

json_t *
cf_links_json (CfTool *tool, CfLookup what, CfId key, const CfRecord *type)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  json_t *list = json_array ();

  if (!tool->exit && !cf_lookup_ids (tool->shop->db, what, key, ids, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < ids->len && !tool->exit; i++) {
    g_autofree gpointer record = g_malloc0 (type->size);
    if (cf_load (tool, type, g_array_index (ids, CfId, i), record))
      json_array_append_new (list, cf_json_record (type, record));
    cf_record_clear (type, record);
  }
  return list;
}

/* "Invoices: 1001, 1002." where there are any. */
static void
say_numbers (CfTool *tool, const char *title, json_t *list)
{
  g_autoptr (GString) text = g_string_new (NULL);
  json_t *one;
  size_t at;
  json_array_foreach (list, at, one)
    g_string_append_printf (text, "%s%s", at ? ", " : "", json_string_value (json_object_get (one, "number")));
  if (text->len)
    cf_say (tool, "%s: %s.", title, text->str);
}

static void
say_jobs (CfTool *tool, const GArray *rows)
{
  g_autoptr (CfTable) table = cf_table_new ("Job|What|>Quantity|Due|Status");
  for (guint i = 0; i < rows->len; i++) {
    const CfJobRow *row = &g_array_index (rows, CfJobRow, i);
    cf_table_row (table, row->number, row->description, cf_decimal_text (tool, row->quantity, 0), cf_due_text (tool, row->due, row->due_minute), row->removed ? "Removed" : row->charge ? "Charge" : row->status, NULL);
  }
  cf_show_table (tool, table);
}

void
cf_say_order (CfTool *tool, CfId id)
{
  g_auto (CfOrder) order = { 0 };
  g_auto (CfInvoice) whole = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfOrderRow)), jobs = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  CfOrderMoney money = { 0 };
  CfOrderSum sum = { 0 };
  GError *error = NULL;
  json_t *answer, *list = json_array (), *invoices, *again;

  g_array_set_clear_func (rows, cf_order_row_clear);
  g_array_set_clear_func (jobs, cf_job_row_clear);
  answer = cf_load (tool, &CF_ORDER, id, &order) ? cf_json_record (&CF_ORDER, &order) : json_object ();
  if (!tool->exit && (!cf_list_order (tool->shop->db, id, rows, &error) || !cf_list_jobs_of (tool->shop->db, id, jobs, &error) || !cf_order_money (tool->shop->db, id, &money, &error) ||
                      !cf_order_sum_load (tool->shop->db, id, &sum, &error)))
    cf_tool_error (tool, g_steal_pointer (&error));
  if (!tool->exit && jobs->len) {
    CfOutcome outcome = cf_order_totals (tool->shop, &tool->who, id, &whole, &party, &error);
    cf_tool_done (tool, outcome, error);
  }
  invoices = cf_links_json (tool, CF_INVOICES_OF_ORDER, id, &CF_INVOICE);
  again = cf_links_json (tool, CF_ORDERS_FROM_ORDER, id, &CF_ORDER);
  for (guint i = 0; i < jobs->len; i++)
    json_array_append_new (list, cf_job_row_json (&g_array_index (jobs, CfJobRow, i)));
  if (!tool->exit && rows->len) {
    const CfOrderRow *row = &g_array_index (rows, CfOrderRow, 0);
    const char *state = cf_enum_name (cf_order_states, row->state);
    g_autofree char *words = g_strdelimit (g_strdup (state), "_", ' ');
    cf_say (tool, "Order %s of %s, %s: %s%s%s.", order.number, cf_date_text (tool, order.date), row->customer, words, order.rush ? ", rush" : "", order.review ? ", to be reviewed" : "");
    if (order.due)
      cf_say (tool, "Due %s.", cf_due_text (tool, order.due, order.due_minute));
    if (order.tags && *order.tags)
      cf_say (tool, "Tags: %s.", order.tags);
    say_jobs (tool, jobs);
    cf_say (tool, "Total %s; deposits %s; invoiced %s, of which open %s.", cf_price_text (tool, whole.total_minor), cf_money_text (tool, money.deposits_minor), cf_money_text (tool, money.invoiced_minor),
            cf_money_text (tool, money.open_minor));
    if (money.credited_minor)
      cf_say (tool, "Credit memos took back %s of what was invoiced.", cf_money_text (tool, money.credited_minor));
    if (sum.over_billed)
      cf_say (tool, "Of %s more is billed than there is: take back what was billed twice.", cf_count_text (sum.over_billed, "job", "jobs"));
    say_numbers (tool, "Invoices", invoices);
    say_numbers (tool, "Repeated by", again);
    json_object_set_new (answer, "state", json_string (state));
  }
  json_object_set_new (answer, "jobs", list);
  json_object_set_new (answer, "invoices", invoices);
  json_object_set_new (answer, "repeated_by", again);
  json_object_set_new (answer, "shipments", cf_links_json (tool, CF_SHIPMENTS_OF_ORDER, id, &CF_SHIPMENT));
  json_object_set_new (answer, "notes", cf_links_json (tool, CF_NOTES_OF, id, &CF_WORK_NOTE));
  json_object_set_new (answer, "files", cf_links_json (tool, CF_FILES_OF, id, &CF_WORK_FILE));
  json_object_set_new (answer, "total", json_integer (whole.total_minor));
  json_object_set_new (answer, "deposits", json_integer (money.deposits_minor));
  json_object_set_new (answer, "deposits_used", json_integer (money.used_minor));
  json_object_set_new (answer, "invoiced", json_integer (money.invoiced_minor));
  json_object_set_new (answer, "credited", json_integer (money.credited_minor));
  json_object_set_new (answer, "open", json_integer (money.open_minor));
  json_object_set_new (answer, "over_billed", json_integer (sum.over_billed));
  cf_answer (tool, answer);
}

void
cf_say_job (CfTool *tool, CfId id)
{
  g_auto (CfJob) job = { 0 };
  g_auto (CfOrder) order = { 0 };
  g_autofree char *status = NULL, *number = NULL;
  GError *error = NULL;
  CfDecimal billed = 0;
  json_t *answer;

  if (!cf_load (tool, &CF_JOB, id, &job) || !cf_load (tool, &CF_ORDER, job.order_id, &order))
    return;
  if (!cf_job_billed (tool->shop->db, id, &billed, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  status = cf_name_of (tool, &CF_ITEM_STATUS, job.status_id);
  number = cf_job_number (order.number, job.sequence);
  cf_say (tool, "Job %s: %s × %s. %s.", number, cf_decimal_text (tool, job.quantity, 0), job.description, job.removed ? "Removed" : job.charge ? "A charge: it is not made" : status);
  if (job.options && *job.options)
    cf_say (tool, "%s", job.options);
  if (job.due || order.due)
    cf_say (tool, "Due %s.", cf_due_text (tool, job.due ? job.due : order.due, job.due ? job.due_minute : order.due_minute));
  if (billed)
    cf_say (tool, "Billed: %s.", cf_decimal_text (tool, billed, 0));
  answer = cf_json_record (&CF_JOB, &job);
  json_object_set_new (answer, "number", json_string (number));
  json_object_set_new (answer, "status", json_string (status));
  json_object_set_new (answer, "billed", cf_json_decimal (billed));
  json_object_set_new (answer, "invoices", cf_links_json (tool, CF_INVOICES_OF_JOB, id, &CF_INVOICE));
  json_object_set_new (answer, "proofs", cf_links_json (tool, CF_PROOFS_OF_JOB, id, &CF_PROOF));
  json_object_set_new (answer, "notes", cf_links_json (tool, CF_NOTES_OF, id, &CF_WORK_NOTE));
  json_object_set_new (answer, "files", cf_links_json (tool, CF_FILES_OF, id, &CF_WORK_FILE));
  cf_answer (tool, answer);
}

void
cf_say_estimate (CfTool *tool, CfId id)
{
  g_auto (CfEstimate) estimate = { 0 };
  g_autoptr (CfTable) table = cf_table_new (">Line|What|>Quantity|>Price|");
  g_autofree char *customer = NULL;
  json_t *answer, *orders, *versions;

  if (!cf_load (tool, &CF_ESTIMATE, id, &estimate))
    return;
  customer = cf_name_of (tool, &CF_CUSTOMER, estimate.customer_id);
  cf_say (tool, "Estimate %s of %s, %s: %s.", estimate.number, cf_date_text (tool, estimate.date), customer, cf_enum_name (cf_estimate_states, estimate.state));
  if (estimate.reason && *estimate.reason)
    cf_say (tool, "Because: %s.", estimate.reason);
  if (estimate.expires)
    cf_say (tool, "It expires on %s.", cf_date_text (tool, estimate.expires));
  for (guint i = 0; i < estimate.n_lines; i++) {
    const CfEstimateLine *line = &estimate.lines[i];
    g_autofree char *place = g_strdup_printf ("%u", i + 1), *what = line->choice ? g_strdup_printf ("choice %d", (int) line->choice) : g_strdup (line->optional ? "optional" : "");
    cf_table_row (table, place, line->description, cf_decimal_text (tool, line->quantity, 0), cf_decimal_text (tool, line->unit_price, 2), what, NULL);
  }
  cf_show_table (tool, table);
  answer = cf_json_record (&CF_ESTIMATE, &estimate);
  orders = cf_links_json (tool, CF_ORDERS_OF_ESTIMATE, id, &CF_ORDER);
  versions = cf_links_json (tool, CF_VERSIONS_OF_ESTIMATE, id, &CF_ESTIMATE_VERSION);
  say_numbers (tool, "Orders", orders);
  if (json_array_size (versions))
    cf_say (tool, "Offered: %s.", cf_count_text ((gint64) json_array_size (versions), "1 version", "versions"));
  json_object_set_new (answer, "orders", orders);
  json_object_set_new (answer, "versions", versions);
  cf_answer (tool, answer);
}
