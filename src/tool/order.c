/* order.c: orders and jobs at the command line, and the shop's list of item statuses. */
#include "commands.h"
#include "base/decimal.h"
#include "order-import.h"
#include "show.h"
#include "store/find.h"
#include "work.h"
#include "invoice-show.h"
#include <string.h>

/* --- lists of the shop --- */

static const CfEnumName *const action_words = cf_actions;

/* "approve-proof,answer" as bits. FALSE and a problem. */
static gboolean
read_actions (CfTool *tool, const char *name, gint64 *ret)
{
  g_auto (GStrv) words = g_strsplit (cf_given (tool, name), ",", -1);

  *ret = 0;
  for (char **word = words; *word; word++) {
    int bit;
    if (!*g_strstrip (*word) || strcmp (*word, "none") == 0)
      continue;
    if (!cf_enum_value (action_words, *word, &bit)) {
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-choice", name, "--%s %s: choose of approve-proof, pay, send-files, answer, pick-up; or none.", name, *word);
      return FALSE;
    }
    *ret |= bit;
  }
  return TRUE;
}

static gboolean
fill_status (CfTool *tool, CfItemStatus *status)
{
  if (!cf_fill (tool, &CF_ITEM_STATUS, status) || (cf_has (tool, "offers") && !read_actions (tool, "offers", &status->actions)) ||
      (cf_has (tool, "mandatory") && !read_actions (tool, "mandatory", &status->mandatory)))
    return FALSE;
  if (cf_has (tool, "when-approved"))
    status->approved_id = cf_find_record (tool, &CF_ITEM_STATUS, 0, cf_given (tool, "when-approved"));
  if (cf_has (tool, "when-changed"))
    status->changes_id = cf_find_record (tool, &CF_ITEM_STATUS, 0, cf_given (tool, "when-changed"));
  return !tool->exit;
}

static void
save_status (CfTool *tool, CfItemStatus *status)
{
  GError *error = NULL;
  CfOutcome outcome;

  do
    outcome = cf_save_item_status (tool->shop, &tool->who, status, &error);
  while (cf_tool_again (tool, status->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Saved: %s.", status->name);
  cf_answer (tool, cf_json_record (&CF_ITEM_STATUS, status));
}

static void
status_add (CfTool *tool)
{
  g_auto (CfItemStatus) status = { .id = tool->id, .name = g_strdup (cf_given (tool, "NAME")), .stage = CF_STAGE_NEW };

  if (fill_status (tool, &status))
    save_status (tool, &status);
}

static void
status_edit (CfTool *tool)
{
  g_auto (CfItemStatus) status = { 0 };

  if (cf_load (tool, &CF_ITEM_STATUS, cf_find_record (tool, &CF_ITEM_STATUS, 0, cf_given (tool, "STATUS")), &status) && fill_status (tool, &status))
    save_status (tool, &status);
}

static char *
actions_text (gint64 bits)
{
  GString *text = g_string_new (NULL);
  for (const CfEnumName *n = action_words; n->name; n++)
    if (bits & n->value)
      g_string_append_printf (text, "%s%s", text->len ? ", " : "", n->name);
  return g_string_free (text, FALSE);
}

static void
status_list (CfTool *tool)
{
  g_autoptr (CfTable) table = cf_table_new ("Status|The customer reads|Means|Waits for them|Must|May");
  json_t *list = cf_links_json (tool, CF_STATUSES, 0, &CF_ITEM_STATUS), *one;
  size_t at;

  json_array_foreach (list, at, one) {
    g_autofree char *must = actions_text (json_integer_value (json_object_get (one, "mandatory"))), *may = actions_text (json_integer_value (json_object_get (one, "actions")));
    cf_table_row (table, json_string_value (json_object_get (one, "name")), json_string_value (json_object_get (one, "portal_label")), json_string_value (json_object_get (one, "stage")),
                  json_is_true (json_object_get (one, "action_required")) ? "yes" : "", must, may, NULL);
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

static void
terms_set (CfTool *tool)
{
  g_autofree char *text = cf_tool_text (tool, cf_given (tool, "FILE"));
  g_auto (CfApprovalTerms) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!text)
    return;
  do {
    cf_approval_terms_clear (&made);
    outcome = cf_approval_terms (tool->shop, &tool->who, tool->id, text, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Version %d of the approval terms.", (int) made.version);
  cf_answer (tool, cf_json_record (&CF_APPROVAL_TERMS, &made));
}

static void
terms_show (CfTool *tool)
{
  g_auto (CfApprovalTerms) newest = { 0 };
  GError *error = NULL;
  CfId id = 0;

  if (!cf_newest_terms (tool->shop->db, &id, &error))
    cf_tool_error (tool, error);
  else if (!id)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "approval_terms", "This shop has no approval terms.");
  else if (cf_load (tool, &CF_APPROVAL_TERMS, id, &newest)) {
    cf_say (tool, "Version %d:\n%s", (int) newest.version, newest.text);
    cf_answer (tool, cf_json_record (&CF_APPROVAL_TERMS, &newest));
  }
}

/* --- orders --- */

static gboolean
fill_order (CfTool *tool, CfOrder *order)
{
  if (!cf_work_head (tool, &CF_ORDER, &order->customer_id, &order->location_id, order) || (cf_has (tool, "at") && !cf_work_minute (tool, cf_given (tool, "at"), &order->due_minute)))
    return FALSE;
  if (cf_has (tool, "assignee"))
    order->assignee_id = *cf_given (tool, "assignee") ? cf_find_record (tool, &CF_STAFF, 0, cf_given (tool, "assignee")) : 0;
  order->has_rate = order->has_rate || cf_has (tool, "production-rate");
  return !tool->exit;
}

static CfJob
job_of (const CfDraftLine *line, gboolean charge)
{
  return (CfJob) { .item_id = line->item_id, .code = line->code, .description = line->description, .unit = line->unit, .quantity = line->quantity, .unit_price = line->unit_price, .discount_rate = line->discount_rate,
                   .tax_group_id = line->tax_group_id, .charge = charge };
}

static gboolean
read_jobs (CfTool *tool, const CfOrder *order, GArray *lines, GArray *jobs)
{
  static const char *const options[] = { "line", "charge" };
  const CfArgValue *value;

  for (guint k = 0; k < G_N_ELEMENTS (options); k++)
    for (guint i = 0; (value = cf_arguments_nth (&tool->args, options[k], i)) != NULL; i++) {
      CfDraftLine line;
      if (!cf_work_line (tool, order->customer_id, order->location_id, value->text, &line))
        return FALSE;
      CfJob job = job_of (&line, k == 1);
      g_array_append_val (lines, line);
      g_array_append_val (jobs, job);
    }
  return TRUE;
}

static void
order_new (CfTool *tool)
{
  g_auto (CfOrder) order = { .id = tool->id }, made = { 0 };
  g_autoptr (GArray) lines = cf_lines_new (), jobs = g_array_new (FALSE, TRUE, sizeof (CfJob));      /* jobs borrow the lines' texts */
  GError *error = NULL;
  CfOutcome outcome;

  if (!fill_order (tool, &order) || !read_jobs (tool, &order, lines, jobs))
    return;
  do {
    cf_order_clear (&made);
    outcome = cf_order_new (tool->shop, &tool->who, &order, (const CfJob *) (gpointer) jobs->data, jobs->len, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_order (tool, made.id);
}

static void
order_edit (CfTool *tool)
{
  g_auto (CfOrder) order = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!cf_load (tool, &CF_ORDER, cf_find_order (tool, cf_given (tool, "ORDER")), &order) || !fill_order (tool, &order))
    return;
  if (cf_has (tool, "reviewed"))
    order.review = 0;
  do
    outcome = cf_order_change (tool->shop, &tool->who, &order, &error);
  while (cf_tool_again (tool, order.id, outcome, &error));
  if (!tool->exit)
    cf_say_order (tool, order.id);
}

static void
order_show (CfTool *tool)
{
  CfId id = cf_find_order (tool, cf_given (tool, "ORDER"));
  if (id)
    cf_say_order (tool, id);
}

static void
order_list (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfOrderRow));
  g_autoptr (CfTable) table = cf_table_new ("Order|Date|Due|Customer|PO|>Jobs|State");
  CfWorkAsk ask = { .state = cf_number (tool, "state", 0), .open_only = cf_has (tool, "open"), .count_max = (guint) cf_number (tool, "count", 0) };
  json_t *list = json_array ();
  GError *error = NULL;

  g_array_set_clear_func (rows, cf_order_row_clear);
  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (!tool->exit && !cf_list_orders (tool->shop->db, &ask, rows, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < rows->len; i++) {
    const CfOrderRow *row = &g_array_index (rows, CfOrderRow, i);
    g_autofree char *done = g_strdup_printf ("%d/%d", (int) row->done, (int) row->jobs), *state = g_strdelimit (g_strdup (cf_enum_name (cf_order_states, row->state)), "_", ' ');
    cf_table_row (table, row->number, cf_date_text (tool, row->date), cf_due_text (tool, row->due, row->due_minute), row->customer, row->po, done, state, NULL);
    json_array_append_new (list, cf_order_row_json (row));
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

static void
order_cancel (CfTool *tool)
{
  CfId id = cf_find_order (tool, cf_given (tool, "ORDER"));
  GError *error = NULL;
  CfOutcome outcome;

  if (!id)
    return;
  do
    outcome = cf_order_cancel (tool->shop, &tool->who, id, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (!tool->exit)
    cf_say_order (tool, id);
}

static void
order_again (CfTool *tool)
{
  CfId source = cf_find_order (tool, cf_given (tool, "ORDER"));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (CfPriceChange));
  g_auto (CfOrder) made = { 0 };
  json_t *list;
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_order_clear (&made);
    g_array_set_size (changes, 0);
    outcome = cf_order_again (tool->shop, &tool->who, tool->id, source, !cf_has (tool, "old-prices"), &made, changes, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say_order (tool, made.id);
  list = json_array ();
  for (guint i = 0; i < changes->len; i++) {
    const CfPriceChange *c = &g_array_index (changes, CfPriceChange, i);
    if (c->gone)
      cf_say (tool, "Job %d: the item is no longer sold; its old price stays.", (int) c->sequence);
    else
      cf_say (tool, "Job %d: the price was %s, it is %s now.", (int) c->sequence, cf_decimal_text (tool, c->before, 2), cf_decimal_text (tool, c->now, 2));
    json_array_append_new (list, json_pack ("{s:I, s:o, s:o, s:b}", "job", (json_int_t) c->sequence, "before", cf_json_decimal (c->before), "now", cf_json_decimal (c->now), "gone", c->gone));
  }
  cf_answer_set (tool, "price_changes", list);
}

/* "O-1001-2", or "O-1001-2=400" for a part of it. */
static gboolean
read_parts (CfTool *tool, GArray *parts)
{
  const CfArgValue *value;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "job", i)) != NULL; i++) {
    g_auto (GStrv) halves = g_strsplit (value->text, "=", 2);
    CfBillPart part = { cf_find_job (tool, halves[0] ? halves[0] : ""), 0 };
    if (!tool->exit && halves[0] && halves[1] && cf_decimal_parse (halves[1], cf_tool_mark (tool), &part.quantity) != CF_OK)
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-number", "job", "--job %s: '%s' is no quantity.", value->text, halves[1]);
    if (tool->exit)
      return FALSE;
    g_array_append_val (parts, part);
  }
  return TRUE;
}

static void
order_invoice (CfTool *tool)
{
  CfId id = cf_find_order (tool, cf_given (tool, "ORDER"));
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (CfBillPart));
  g_auto (CfInvoice) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!id || !read_parts (tool, parts))
    return;
  do {
    cf_invoice_clear (&made);
    outcome = cf_order_invoice (tool->shop, &tool->who, tool->id, id, (const CfBillPart *) (gpointer) parts->data, parts->len, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_invoice (tool, made.id);
}

static void
note (CfTool *tool)
{
  CfWorkNote note = { .id = tool->id, .subject_id = cf_find_work (tool, cf_given (tool, "WHAT")), .shown = cf_has (tool, "shown"), .text = (char *) cf_given (tool, "TEXT") };
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do
    outcome = cf_work_note (tool->shop, &tool->who, &note, &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Noted%s.", note.shown ? "; the customer can read it" : "");
  cf_answer (tool, json_pack ("{s:o}", "id", cf_json_id (note.id)));
}

static void
work_find (CfTool *tool)
{
  static const char *const kinds[] = { [CF_FOUND_ORDER] = "order", [CF_FOUND_JOB] = "job", [CF_FOUND_ESTIMATE] = "estimate" };
  g_autoptr (GArray) found = g_array_new (FALSE, TRUE, sizeof (CfFound));
  g_autoptr (CfTable) table = cf_table_new ("Number|Kind|Customer|What|Due");
  json_t *list = json_array ();
  GError *error = NULL;

  g_array_set_clear_func (found, cf_found_clear);
  if (!cf_find_orders (tool->shop->db, cf_given (tool, "TEXT"), (guint) cf_number (tool, "count", 20), found, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < found->len; i++) {
    const CfFound *f = &g_array_index (found, CfFound, i);
    cf_table_row (table, f->number, kinds[f->kind], f->name, f->detail, cf_date_text (tool, f->due), NULL);
    json_array_append_new (list, json_pack ("{s:o, s:s, s:o, s:o, s:o, s:o, s:b}", "id", cf_json_id (f->id), "kind", kinds[f->kind], "number", cf_json_text (f->number), "customer", cf_json_text (f->name), "what",
                                            cf_json_text (f->detail), "due", cf_json_date (f->due), "exact", f->exact));
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

/* --- jobs --- */

static gboolean
fill_job (CfTool *tool, CfJob *job)
{
  if (!cf_fill (tool, &CF_JOB, job) || (cf_has (tool, "at") && !cf_work_minute (tool, cf_given (tool, "at"), &job->due_minute)))
    return FALSE;
  if (cf_has (tool, "assignee"))
    job->assignee_id = *cf_given (tool, "assignee") ? cf_find_record (tool, &CF_STAFF, 0, cf_given (tool, "assignee")) : 0;
  return !tool->exit;
}

static void
save_job (CfTool *tool, const CfJob *job)
{
  GError *error = NULL;
  CfOutcome outcome;

  do
    outcome = cf_job_save (tool->shop, &tool->who, job, &error);
  while (cf_tool_again (tool, job->id, outcome, &error));
  if (!tool->exit)
    cf_say_job (tool, job->id);
}

static void
job_add (CfTool *tool)
{
  g_auto (CfOrder) order = { 0 };
  g_autoptr (GArray) lines = cf_lines_new ();
  CfDraftLine line;

  if (!cf_load (tool, &CF_ORDER, cf_find_order (tool, cf_given (tool, "ORDER")), &order) || !cf_work_line (tool, order.customer_id, order.location_id, cf_given (tool, "LINE"), &line))
    return;
  g_array_append_val (lines, line);
  CfJob borrowed = job_of (&line, cf_has (tool, "charge"));
  g_auto (CfJob) job = { 0 };
  cf_record_copy (&CF_JOB, &borrowed, &job);
  job.id = tool->id;
  job.order_id = order.id;
  if (fill_job (tool, &job))
    save_job (tool, &job);
}

static void
job_edit (CfTool *tool)
{
  g_auto (CfJob) job = { 0 };

  if (!cf_load (tool, &CF_JOB, cf_find_job (tool, cf_given (tool, "JOB")), &job) || !fill_job (tool, &job))
    return;
  job.removed = job.removed || cf_has (tool, "remove");
  save_job (tool, &job);
}

static void
job_show (CfTool *tool)
{
  CfId id = cf_find_job (tool, cf_given (tool, "JOB"));
  if (id)
    cf_say_job (tool, id);
}

static void
job_move (CfTool *tool)
{
  CfId id = cf_find_job (tool, cf_given (tool, "JOB")), status = tool->exit ? 0 : cf_find_record (tool, &CF_ITEM_STATUS, 0, cf_given (tool, "STATUS"));
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do
    outcome = cf_job_move (tool->shop, &tool->who, id, status, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (!tool->exit)
    cf_say_job (tool, id);
}

static void
job_list (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  g_autoptr (CfTable) table = cf_table_new ("Job|Customer|What|>Quantity|Due|Status");
  CfDb *db = tool->shop->db;
  guint count = (guint) cf_number (tool, "count", 0);
  json_t *list = json_array ();
  GError *error = NULL;
  gboolean ok = FALSE;

  g_array_set_clear_func (rows, cf_job_row_clear);
  CfId order = cf_has (tool, "order") ? cf_find_order (tool, cf_given (tool, "order")) : 0, status = cf_has (tool, "status") ? cf_find_record (tool, &CF_ITEM_STATUS, 0, cf_given (tool, "status")) : 0;
  CfId customer = cf_has (tool, "customer") ? cf_find_customer (tool, cf_given (tool, "customer")) : 0;
  if (!tool->exit)
    ok = order ? cf_list_jobs_of (db, order, rows, &error) : cf_has (tool, "waiting") ? cf_list_jobs_waiting (db, customer, rows, &error) : status ? cf_list_jobs_in (db, status, 0, count, rows, &error) :
         cf_list_jobs (db, 0, count, rows, &error);
  if (!ok && error)
    cf_tool_error (tool, error);
  for (guint i = 0; i < rows->len; i++) {
    const CfJobRow *row = &g_array_index (rows, CfJobRow, i);
    cf_table_row (table, row->number, row->customer, row->description, cf_decimal_text (tool, row->quantity, 0), cf_due_text (tool, row->due, row->due_minute),
                  row->removed ? "Removed" : row->charge ? "Charge" : row->status, NULL);
    json_array_append_new (list, cf_job_row_json (row));
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

/* --- the table --- */

#define ORDER_OPERAND { "ORDER", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }
#define JOB_OPERAND { "JOB", CF_ARG_TEXT, NULL, "Number, such as O-1001-2, or id", CF_ARG_REQUIRED }
#define ORDER_OPTIONS \
  { "customer", CF_ARG_TEXT, NULL, "Number, id or exact name" }, { "location", CF_ARG_TEXT, NULL, "Where it goes: the location's name" }, { "due", CF_ARG_DATE, NULL, "The day it is due" }, \
  { "at", CF_ARG_TEXT, "TIME", "The time it is due, as 16:30" }, { "rush", CF_ARG_CHOICE, NULL, "In a hurry", 0, cf_yes_no }, { "assignee", CF_ARG_TEXT, "STAFF", "Who sees to it; \"\" for nobody" }, \
  { "po", CF_ARG_TEXT, NULL, "The customer's order number" }, { "reference", CF_ARG_TEXT, NULL, "The shop's own reference" }, { "tags", CF_ARG_TEXT, NULL, "Words, parted by commas" }, \
  { "note", CF_ARG_TEXT, NULL, "For the customer" }, { "remark", CF_ARG_TEXT, NULL, "For the shop" }, { "deposit", CF_ARG_MONEY, NULL, "The deposit that is asked for" }, \
  { "production-rate", CF_ARG_RATE, NULL, "How much must be paid before it is made; the setting orders.deposit if not given" }
#define JOB_OPTIONS \
  { "options", CF_ARG_TEXT, NULL, "How it is to be made" }, { "due", CF_ARG_DATE, NULL, "Its own due day" }, { "at", CF_ARG_TEXT, "TIME", "The time, as 16:30" }, \
  { "assignee", CF_ARG_TEXT, "STAFF", "Who makes it" }, { "note", CF_ARG_TEXT, NULL, "For those who make it" }
#define COUNT { "count", CF_ARG_COUNT, NULL, "At most so many; all if not given" }

static const CfArg new_args[] = { { "line", CF_ARG_TEXT, "LINE", "A job, as in 'invoice new'", CF_ARG_MANY }, { "charge", CF_ARG_TEXT, "LINE", "What is billed but not made", CF_ARG_MANY }, ORDER_OPTIONS, { NULL } };
static const CfArg edit_args[] = { ORDER_OPERAND, ORDER_OPTIONS, { "reviewed", CF_ARG_FLAG, NULL, "Somebody has looked at it" }, { NULL } };
static const CfArg one_args[] = { ORDER_OPERAND, { NULL } };
static const CfArg list_args[] = { { "customer", CF_ARG_TEXT, NULL, "Only theirs" }, { "state", CF_ARG_CHOICE, NULL, "Only those in this state", 0, cf_order_states }, { "open", CF_ARG_FLAG, NULL, "Neither completed nor cancelled" }, COUNT,
                                   { NULL } };
static const CfArg again_args[] = { ORDER_OPERAND, { "old-prices", CF_ARG_FLAG, NULL, "At the prices of then" }, { NULL } };
static const CfArg invoice_args[] = { ORDER_OPERAND, { "job", CF_ARG_TEXT, "JOB[=QUANTITY]", "Only this job, or so much of it", CF_ARG_MANY }, { NULL } };
static const CfArg note_args[] = { { "WHAT", CF_ARG_TEXT, NULL, "Number of an order, job or estimate", CF_ARG_REQUIRED }, { "TEXT", CF_ARG_TEXT, NULL, "What there is to say", CF_ARG_REQUIRED },
                                   { "shown", CF_ARG_FLAG, NULL, "The customer can read it too" }, { NULL } };
static const CfArg find_args[] = { { "TEXT", CF_ARG_TEXT, NULL, "A number, the beginning of one, or the customer's PO", CF_ARG_REQUIRED }, { "count", CF_ARG_COUNT, NULL, "At most so many each way; 20 if not given" }, { NULL } };
static const CfArg job_add_args[] = { ORDER_OPERAND, { "LINE", CF_ARG_TEXT, NULL, "What, as in 'invoice new'", CF_ARG_REQUIRED }, { "charge", CF_ARG_FLAG, NULL, "Billed, not made" }, JOB_OPTIONS, { NULL } };
static const CfArg job_edit_args[] = { JOB_OPERAND, { "description", CF_ARG_TEXT, NULL, "What it is" }, { "quantity", CF_ARG_DECIMAL, NULL, "How many" }, { "unit-price", CF_ARG_DECIMAL, NULL, "The price of one" }, JOB_OPTIONS,
                                       { "remove", CF_ARG_FLAG, NULL, "Take it out of the order" }, { NULL } };
static const CfArg job_args[] = { JOB_OPERAND, { NULL } };
static const CfArg move_args[] = { JOB_OPERAND, { "STATUS", CF_ARG_TEXT, NULL, "Name of the item status", CF_ARG_REQUIRED }, { NULL } };
static const CfArg job_list_args[] = { { "order", CF_ARG_TEXT, NULL, "Only those of this order" }, { "status", CF_ARG_TEXT, NULL, "Only those in this item status" }, { "waiting", CF_ARG_FLAG, NULL, "What waits for the customer" },
                                       { "customer", CF_ARG_TEXT, NULL, "With --waiting: for this one" }, COUNT, { NULL } };
#define STATUS_OPTIONS \
  { "portal-label", CF_ARG_TEXT, NULL, "What the customer reads" }, { "stage", CF_ARG_CHOICE, NULL, "What it means", 0, cf_stages }, { "action-required", CF_ARG_CHOICE, NULL, "It waits for the customer", 0, cf_yes_no }, \
  { "offers", CF_ARG_TEXT, "ACTIONS", "What the customer may do: approve-proof, pay, send-files, answer, pick-up" }, { "mandatory", CF_ARG_TEXT, "ACTIONS", "What of it they must" }, \
  { "when-approved", CF_ARG_TEXT, "STATUS", "Where a job goes when its proof is approved" }, { "when-changed", CF_ARG_TEXT, "STATUS", "Where it goes when changes are asked for" }, \
  { "place", CF_ARG_COUNT, NULL, "Its place in the list" }
static const CfArg status_add_args[] = { { "NAME", CF_ARG_TEXT, NULL, "What it is called", CF_ARG_REQUIRED }, STATUS_OPTIONS, { NULL } };
static const CfArg status_edit_args[] = { { "STATUS", CF_ARG_TEXT, NULL, "Its name", CF_ARG_REQUIRED }, { "name", CF_ARG_TEXT, NULL, "Another name" }, STATUS_OPTIONS,
                                          { "archived", CF_ARG_CHOICE, NULL, "Put away", 0, cf_yes_no }, { NULL } };
static const CfArg terms_args[] = { { "FILE", CF_ARG_FILE, NULL, "The text; - is standard input", CF_ARG_REQUIRED }, { NULL } };
static const CfArg import_args[] = { { "FILE", CF_ARG_FILE, NULL, "The file; - is standard input", CF_ARG_REQUIRED }, { "dry-run", CF_ARG_FLAG, NULL, "Only say what would be done" }, { NULL } };

const CfCommand cf_order_commands[] = {
  { "order new", CF_OPEN_WRITE, order_new, "Take an order: each line is a job, numbered with the order", new_args },
  { "order edit", CF_OPEN_WRITE, order_edit, "Change when it is due, who sees to it, its notes", edit_args },
  { "order show", CF_OPEN_READ, order_show, "An order with its jobs, its money and its invoices", one_args },
  { "order list", CF_OPEN_READ, order_list, "Orders, the newest first", list_args },
  { "order find", CF_OPEN_READ, work_find, "Orders, jobs and estimates by number or PO", find_args },
  { "order cancel", CF_OPEN_WRITE, order_cancel, "Cancel an order; needs --reason", one_args, "Invoices that nothing was paid on are voided; others are credited, so that the money can be given back or kept as credit. Deposits stay and can be given back." },
  { "order again", CF_OPEN_WRITE, order_again, "Repeat an order, at today's prices", again_args, "Every job is copied; what the catalogue prices otherwise by now is said." },
  { "order invoice", CF_OPEN_WRITE, order_invoice, "Issue an invoice of all that is left, or of some jobs, or parts of them", invoice_args, "Deposits of the order go on it at once." },
  { "order note", CF_OPEN_WRITE, note, "Add a comment to an order, job or estimate", note_args },
  { "order import", CF_OPEN_WRITE, cf_order_import, "Read orders with their lines from a CSV file", import_args,
    "Columns: order, customer, date, due, po, description, quantity, price, and as they are needed code, status, note, tags. Rows of one order number are its jobs. The number is kept as the order's reference; an order whose reference is "
    "there already for the same customer is left out, so that a file can be read again. All or nothing." },
  { NULL },
};

const CfCommand cf_job_commands[] = {
  { "job list", CF_OPEN_READ, job_list, "Jobs, the newest first", job_list_args },
  { "job show", CF_OPEN_READ, job_show, "A job with its proofs and invoices", job_args },
  { "job add", CF_OPEN_WRITE, job_add, "Add a job to an order", job_add_args },
  { "job edit", CF_OPEN_WRITE, job_edit, "Change a job, or take it out of its order", job_edit_args },
  { "job move", CF_OPEN_WRITE, job_move, "Move a job to another step", move_args },
  { "item-status list", CF_OPEN_READ, status_list, "The steps of a job in this shop, and what the customer sees of them", NULL },
  { "item-status add", CF_OPEN_WRITE, status_add, "Add a step", status_add_args },
  { "item-status edit", CF_OPEN_WRITE, status_edit, "Change a step", status_edit_args },
  { "approval-terms show", CF_OPEN_READ, terms_show, "What has to be accepted with an approval", NULL },
  { "approval-terms set", CF_OPEN_WRITE, terms_set, "Set another text: a new version", terms_args },
  { NULL },
};
