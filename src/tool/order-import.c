/* order-import.c: see order-import.h. Rows of one order number, wherever they stand, are its jobs. Each order has an id that follows from customer and number: the same file read again makes nothing twice. All orders of a file are
 * one transaction: whatever is wrong in it is named with its line, and nothing is there. */
#include "order-import.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/decimal.h"
#include "shop/records.h"
#include "work.h"
#include <string.h>

enum { ORDER, CUSTOMER, DATE, DUE, PO, TAGS, NOTE, CODE, DESCRIPTION, QUANTITY, PRICE, STATUS, N_COLUMNS };
static const char *const columns[N_COLUMNS] = { "order", "customer", "date", "due", "po", "tags", "note", "code", "description", "quantity", "price", "status" };

typedef struct { CfOrder order; GArray *jobs; gint64 line; } Read;      /* CfJob, owned */

static void
read_free (gpointer p)
{
  Read *read = p;
  for (guint i = 0; i < read->jobs->len; i++)
    cf_job_clear (&g_array_index (read->jobs, CfJob, i));
  g_array_unref (read->jobs);
  cf_order_clear (&read->order);
  g_free (read);
}

typedef struct { CfTool *tool; CfCsv *csv; int place[N_COLUMNS]; GPtrArray *orders; GHashTable *by_number; gint64 line; } Import;

static gboolean
wrong (Import *in, const char *field, const char *what)
{
  cf_tool_fail (in->tool, CF_EXIT_INPUT, "invalid", field, "%s:%" G_GINT64_FORMAT ": %s: %s.", cf_csv_name (in->csv), in->line, field, what);
  return FALSE;
}

static const char *
cell (Import *in, const CfCsvRecord *record, int column)
{
  int at = in->place[column];
  return at >= 0 && (guint) at < record->n_fields ? record->fields[at] : "";
}

static gboolean
read_heads (Import *in, const CfCsvRecord *record)
{
  static const int needed[] = { ORDER, CUSTOMER, QUANTITY, PRICE };
  for (int i = 0; i < N_COLUMNS; i++)
    in->place[i] = -1;
  for (guint k = 0; k < record->n_fields; k++) {
    g_autofree char *head = g_strstrip (g_ascii_strdown (record->fields[k], -1));
    int i = 0;
    while (i < N_COLUMNS && strcmp (columns[i], head) != 0)
      i++;
    if (i == N_COLUMNS)
      return wrong (in, head, "there is no such column");
    if (in->place[i] >= 0)
      return wrong (in, head, "the column is there twice");
    in->place[i] = (int) k;
  }
  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (in->place[needed[i]] < 0)
      return wrong (in, columns[needed[i]], "the column is missing");
  return TRUE;
}

static gboolean
read_date (Import *in, const CfCsvRecord *record, int column, CfDate *ret)
{
  const char *text = cell (in, record, column);
  return !*text || cf_date_parse_format (text, NULL, ret) == CF_OK || wrong (in, columns[column], "this is no date that can be read one way; write 2026-11-22");
}

/* The order that the row belongs to, made by its first one. */
static Read *
order_of (Import *in, const CfCsvRecord *record)
{
  const char *number = cell (in, record, ORDER);
  Read *read = g_hash_table_lookup (in->by_number, number);
  if (!*number)
    return wrong (in, "order", "every row needs its order's number"), NULL;
  if (read)
    return read;
  CfId customer = cf_find_customer (in->tool, cell (in, record, CUSTOMER));
  if (!customer)
    return NULL;
  read = g_new0 (Read, 1);
  read->jobs = g_array_new (FALSE, TRUE, sizeof (CfJob));
  read->line = in->line;
  read->order = (CfOrder) { .id = cf_id_derive ("order of a file", 0, &customer, 1, number), .customer_id = customer, .reference = g_strdup (number), .po = g_strdup (cell (in, record, PO)),
                            .tags = g_strdup (cell (in, record, TAGS)), .note = g_strdup (cell (in, record, NOTE)) };
  g_ptr_array_add (in->orders, read);
  g_hash_table_insert (in->by_number, read->order.reference, read);
  return read_date (in, record, DATE, &read->order.date) && read_date (in, record, DUE, &read->order.due) ? read : NULL;
}

/* What the catalogue says of an item, but for its price; and the usual tax. */
static gboolean
fill_usual (Import *in, CfId customer_id, CfJob *job)
{
  CfDraft draft = { .kind = CF_DRAFT_INVOICE, .customer_id = customer_id };
  CfDraftLine line = { .item_id = job->item_id, .code = job->code, .description = job->description, .quantity = CF_DECIMAL_ONE };
  GError *error = NULL;
  CfOutcome outcome = cf_draft_price (in->tool->shop, &in->tool->who, &draft, &line, &error);
  job->code = line.code;
  job->description = line.description;
  job->unit = line.unit;
  job->tax_group_id = line.tax_group_id;
  return cf_tool_done (in->tool, outcome, error);
}

static gboolean
read_row (Import *in, const CfCsvRecord *record)
{
  Read *read = order_of (in, record);
  char mark = cf_tool_mark (in->tool);
  if (!read)
    return FALSE;
  CfJob job = { .code = g_strdup (cell (in, record, CODE)), .description = g_strdup (cell (in, record, DESCRIPTION)) };
  if (*job.code)
    job.item_id = cf_seek_record (in->tool, &CF_ITEM, 0, job.code);
  g_array_append_val (read->jobs, job);
  CfJob *kept = &g_array_index (read->jobs, CfJob, read->jobs->len - 1);
  if (!fill_usual (in, read->order.customer_id, kept))
    return FALSE;
  if (cf_decimal_parse (cell (in, record, QUANTITY), mark, &kept->quantity) != CF_OK)
    return wrong (in, "quantity", "this is no number");
  if (cf_decimal_parse (cell (in, record, PRICE), mark, &kept->unit_price) != CF_OK)
    return wrong (in, "price", "this is no price");
  if (*cell (in, record, STATUS))
    kept->status_id = cf_find_record (in->tool, &CF_ITEM_STATUS, 0, cell (in, record, STATUS));
  return !in->tool->exit;
}

static gboolean
read_file (Import *in)
{
  CfCsvRecord record;
  GError *error = NULL;
  gboolean heads = FALSE;
  while (cf_csv_next (in->csv, &record, &error)) {
    in->line = record.line;
    if (!(heads ? read_row (in, &record) : read_heads (in, &record)))
      return FALSE;
    heads = TRUE;
  }
  if (error)
    return cf_tool_error (in->tool, error);
  return heads || wrong (in, "order", "the file is empty");
}

/* All or none; *ret_there: those that were there already. */
static CfOutcome
write_all (Import *in, gboolean keep, guint *ret_there, GError **error)
{
  CfTool *tool = in->tool;
  *ret_there = 0;
  if (!cf_batch_begin (tool->shop, error))
    return CF_FAILED;
  CfOutcome outcome = CF_OK;
  for (guint i = 0; i < in->orders->len && outcome == CF_OK; i++) {
    const Read *read = in->orders->pdata[i];
    g_auto (CfOrder) made = { 0 };
    in->line = read->line;
    outcome = cf_order_new (tool->shop, &tool->who, &read->order, (const CfJob *) (gpointer) read->jobs->data, read->jobs->len, &made, error);
    *ret_there += outcome == CF_ALREADY;
    outcome = outcome == CF_ALREADY ? CF_OK : outcome;
  }
  if (outcome != CF_OK || !keep)
    cf_batch_abort (tool->shop);
  else if (!cf_batch_end (tool->shop, error))
    outcome = CF_FAILED;
  return outcome;
}

void
cf_order_import (CfTool *tool)
{
  GError *error = NULL;
  g_autoptr (CfCsv) csv = cf_csv_open (cf_given (tool, "FILE"), NULL, &error);
  g_autoptr (GPtrArray) orders = g_ptr_array_new_with_free_func (read_free);
  g_autoptr (GHashTable) by_number = g_hash_table_new (g_str_hash, g_str_equal);
  Import in = { .tool = tool, .csv = csv, .orders = orders, .by_number = by_number };
  guint there = 0;
  gboolean keep = !cf_has (tool, "dry-run");

  if (!csv) {
    cf_tool_error (tool, error);
    return;
  }
  if (!read_file (&in))
    return;
  CfOutcome outcome;
  do
    outcome = write_all (&in, keep, &there, &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "%s: %s; %u were there already.%s", cf_csv_name (csv), cf_count_text (orders->len - there, "1 order", "orders"), there, keep ? "" : " Nothing was written.");
  cf_answer (tool, json_pack ("{s:I, s:I}", "orders", (json_int_t) (orders->len - there), "already", (json_int_t) there));
}
