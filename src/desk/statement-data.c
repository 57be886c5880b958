/* statement-data.c: see statement-data.h. Open item: what is open at the end of the day, oldest first. Overdue: of that, what is past due. Activity: a balance brought forward and every posting since, so
 * that forward + rows = balance. The aging strip and the three figures (D4) are the same in all kinds. */
#include "statement-data.h"
#include "ledger/due.h"
#include "store/alias.h"
#include "store/derived.h"
#include "store/edit.h"
#include "store/query.h"
#include <string.h>

CF_SQL (activity_rows, "SELECT e.id, e.kind, e.date, p.amount_minor, p.due, COALESCE(i.number, r.number, ''), COALESCE(i.po, ''), "
                       "COALESCE(i.reference, y.reference, f.reference, v.code, ''), COALESCE(y.tender_name, f.tender_name, '') "
                       "FROM posting p JOIN entry e ON e.id = p.entry_id LEFT JOIN invoice i ON i.id = e.id LEFT JOIN invoice r ON r.id = e.reverses_id "
                       "LEFT JOIN payment y ON y.id = e.id LEFT JOIN refund f ON f.id = e.id LEFT JOIN payment_event v ON v.id = e.id "
                       "WHERE p.customer_id = $1 AND p.account = 1200 AND e.date >= $2 AND e.date <= $3");
CF_SQL (activity_before, "SELECT CAST(COALESCE(SUM(p.amount_minor), 0) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id "
                         "WHERE p.customer_id = $1 AND p.account = 1200 AND e.date < $2");
CF_SQL (active_between, "SELECT DISTINCT p.customer_id FROM entry e JOIN posting p ON p.entry_id = e.id WHERE e.date >= $1 AND e.date <= $2 AND p.account = 1200");
CF_SQL (payment_words, "SELECT tender_name FROM payment WHERE id = $1");

/* --- the shop on that day --- */

static void family_free (gpointer p) { g_array_unref (p); }

static void
make_families (CfStatementContext *context)
{
  GHashTableIter iter;
  gpointer from, into;
  context->families = g_hash_table_new_full (NULL, NULL, NULL, family_free);
  g_hash_table_iter_init (&iter, context->aliases);
  while (g_hash_table_iter_next (&iter, &from, &into)) {
    GArray *family = g_hash_table_lookup (context->families, into);
    CfId id = GPOINTER_TO_SIZE (from);
    if (from == into)
      continue;
    if (!family)
      g_hash_table_insert (context->families, into, family = g_array_new (FALSE, FALSE, sizeof (CfId)));
    g_array_append_val (family, id);
  }
}

gboolean
cf_statement_context_load (CfDb *db, CfDate as_of, CfDate since, CfStatementKind kind, gboolean detail, CfStatementContext *ret, GError **error)
{
  CfStamp at;
  *ret = (CfStatementContext) { .as_of = as_of, .since = since, .kind = kind, .detail = detail };
  if (!cf_day_end_load (db, as_of, &at, error) || !cf_then_load (db, at, &ret->then, error))
    return FALSE;
  if (!(ret->aliases = cf_aliases_load (db, as_of, error))) {
    cf_statement_context_clear (ret);
    return FALSE;
  }
  make_families (ret);
  return TRUE;
}

void
cf_statement_context_clear (CfStatementContext *context)
{
  cf_then_clear (&context->then);
  g_clear_pointer (&context->aliases, g_hash_table_unref);
  g_clear_pointer (&context->families, g_hash_table_unref);
}

/* --- one statement --- */

static void invoice_free (gpointer p) { cf_record_clear (&CF_INVOICE, p); g_free (p); }

void
cf_statement_data_init (CfStatementData *data)
{
  *data = (CfStatementData) { .items = g_array_new (FALSE, TRUE, sizeof (CfPaperItem)), .rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow)),
                              .texts = g_ptr_array_new_with_free_func (g_free), .invoices = g_ptr_array_new_with_free_func (invoice_free) };
  g_array_set_clear_func (data->rows, cf_item_row_clear);
}

static void
data_reset (CfStatementData *data)
{
  cf_customer_clear (&data->customer);
  memset (&data->paper, 0, sizeof data->paper);
  g_array_set_size (data->items, 0);
  g_array_set_size (data->rows, 0);
  g_ptr_array_set_size (data->texts, 0);
  g_ptr_array_set_size (data->invoices, 0);
  g_clear_pointer (&data->terms, g_free);
}

void
cf_statement_data_clear (CfStatementData *data)
{
  data_reset (data);
  g_array_unref (data->items);
  g_array_unref (data->rows);
  g_ptr_array_unref (data->texts);
  g_ptr_array_unref (data->invoices);
}

static const char *
keep (CfStatementData *data, char *text)
{
  g_ptr_array_add (data->texts, text);
  return text;
}

static gboolean
overflow (CfDb *db, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the amounts of a statement are too large to be added", cf_db_path (db));
  return FALSE;
}

/* Lines of a document, for detail; a payment has none. */
static gboolean
add_lines (CfDb *db, const CfStatementContext *context, CfStatementData *data, CfId id, gint64 kind, CfPaperItem *item, GError **error)
{
  gboolean found;
  if (!context->detail || kind > CF_ENTRY_RETURN_FEE)
    return TRUE;
  CfInvoice *invoice = g_new0 (CfInvoice, 1);
  g_ptr_array_add (data->invoices, invoice);
  if (!cf_record_load (db, &CF_INVOICE, id, invoice, &found, error))
    return FALSE;
  item->lines = invoice->lines;
  item->n_lines = invoice->n_lines;
  return TRUE;
}

static gboolean
tender_words (CfDb *db, CfStatementData *data, CfId id, const char **ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &payment_words, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW && *cf_text (stmt, 0) ? keep (data, g_strdup (cf_text (stmt, 0))) : NULL;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

/* Sums over everything that is open, and the rows of the kinds that list it. */
static gboolean
gather_open (CfDb *db, const CfStatementContext *context, CfStatementKind kind, gboolean omits, CfStatementData *data, GError **error)
{
  CfPaperStatement *paper = &data->paper;
  CfAging aging = { 0 };
  for (guint i = 0; i < data->rows->len; i++) {
    const CfItemRow *row = &g_array_index (data->rows, CfItemRow, i);
    const CfOpenItem *open = &row->item;
    if (!cf_aging_add (&aging, open->due, open->open_minor, context->as_of))
      return overflow (db, error);
    gint64 late = open->open_minor > 0 ? cf_aging_days_late (open->due, context->as_of) : 0;
    if (kind == CF_STATEMENT_ACTIVITY || (kind == CF_STATEMENT_OVERDUE && late == 0) || (omits && open->open_minor > 0 && open->due > context->as_of))
      continue;
    CfPaperItem item = { .kind = open->kind, .number = row->number, .reference = row->po && *row->po ? row->po : row->reference, .date = open->date,
                         .due = open->open_minor > 0 ? open->due : 0,
                         .amount_minor = row->total_minor, .open_minor = open->open_minor, .days_late = late };
    if (!cf_add (paper->listed_minor, open->open_minor, &paper->listed_minor))
      return overflow (db, error);
    if ((open->kind == CF_ENTRY_PAYMENT && !tender_words (db, data, open->id, &item.words, error)) ||
        !add_lines (db, context, data, open->id, open->kind, &item, error))
      return FALSE;
    g_array_append_val (data->items, item);
  }
  paper->current_minor = aging.buckets[CF_BUCKET_CURRENT];
  paper->d1_30_minor = aging.buckets[CF_BUCKET_1_30];
  paper->d31_60_minor = aging.buckets[CF_BUCKET_31_60];
  paper->d61_90_minor = aging.buckets[CF_BUCKET_61_90];
  paper->over_90_minor = aging.buckets[CF_BUCKET_OVER_90];
  paper->unapplied_minor = aging.unapplied_minor;
  paper->balance_minor = aging.balance_minor;
  paper->open_minor = aging.balance_minor + aging.unapplied_minor;      /* the sum of the buckets, which did not overflow */
  paper->overdue_minor = cf_aging_overdue (&aging);
  return TRUE;
}

typedef struct { CfPaperItem item; CfId id; } Activity;

static int
by_day (gconstpointer a, gconstpointer b)
{
  const Activity *x = a, *y = b;
  return x->item.date != y->item.date ? (x->item.date > y->item.date) - (x->item.date < y->item.date) : (x->id > y->id) - (x->id < y->id);
}

static gboolean
read_activity (CfDb *db, const CfStatementContext *context, CfId customer_id, CfStatementData *data, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &activity_rows, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  cf_bind_int (stmt, 2, context->since);
  cf_bind_int (stmt, 3, context->as_of);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    const char *po = cf_text (stmt, 6), *tender = cf_text (stmt, 8);
    gint64 kind = cf_int (stmt, 1), amount = cf_int (stmt, 3);
    Activity row = { { .kind = kind, .date = cf_int (stmt, 2), .amount_minor = amount, .due = amount > 0 && kind <= CF_ENTRY_RETURN_FEE ? cf_int (stmt, 4) : 0 },
                     cf_int (stmt, 0) };
    row.item.number = keep (data, g_strdup (cf_text (stmt, 5)));
    row.item.reference = keep (data, g_strdup (*po ? po : cf_text (stmt, 7)));
    row.item.words = kind == CF_ENTRY_PAYMENT && *tender ? keep (data, g_strdup (tender)) : NULL;
    g_array_append_val (into, row);
  }
  if (step == CF_STEP_FAILED || !(stmt = cf_db_stmt (db, &activity_before, error)))
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  cf_bind_int (stmt, 2, context->since);
  step = cf_step (stmt, error);
  CfMoney before = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  if (step != CF_STEP_FAILED && !cf_add (data->paper.forward_minor, before, &data->paper.forward_minor))
    return overflow (db, error);
  return step != CF_STEP_FAILED;
}

static gboolean
gather_activity (CfDb *db, const CfStatementContext *context, CfId customer_id, CfStatementData *data, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (Activity));
  GArray *family = g_hash_table_lookup (context->families, GSIZE_TO_POINTER (customer_id));
  if (!read_activity (db, context, customer_id, data, rows, error))
    return FALSE;
  for (guint i = 0; family && i < family->len; i++)
    if (!read_activity (db, context, g_array_index (family, CfId, i), data, rows, error))
      return FALSE;
  g_array_sort (rows, by_day);
  CfMoney balance = data->paper.forward_minor;
  for (guint i = 0; i < rows->len; i++) {
    Activity *row = &g_array_index (rows, Activity, i);
    if (!cf_add (balance, row->item.amount_minor, &balance))
      return overflow (db, error);
    row->item.open_minor = balance;
    if (!add_lines (db, context, data, row->id, row->item.kind, &row->item, error))
      return FALSE;
    g_array_append_val (data->items, row->item);
  }
  data->paper.listed_minor = balance;
  return TRUE;
}

static gboolean
gather_terms (CfDb *db, const CfStatementContext *context, CfStatementData *data, GError **error)
{
  g_auto (CfTerms) terms = { 0 };
  CfId id = data->customer.terms_id ? data->customer.terms_id : context->then.rules.terms_id;
  gboolean found = FALSE;
  if (id && !cf_record_load_at (db, &CF_TERMS, id, context->then.at, &terms, &found, error))
    return FALSE;
  data->terms = cf_due_words (found ? &terms : NULL);
  return TRUE;
}

gboolean
cf_statement_gather (CfDb *db, const CfStatementContext *context, CfId customer_id, CfStatementData *data, gboolean *ret_shows, GError **error)
{
  gboolean found;
  data_reset (data);
  if (!cf_record_load_at (db, &CF_CUSTOMER, customer_id, context->then.at, &data->customer, &found, error))
    return FALSE;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "%s: there is no such customer", cf_db_path (db));
    return FALSE;
  }
  CfStatementKind kind = context->kind ? context->kind : data->customer.statement_kind ? data->customer.statement_kind : context->then.rules.statement_kind;
  gboolean omits = data->customer.statement_omit_not_due || context->then.rules.statement_omits_not_due;
  if (!cf_open_items_load (db, customer_id, context->as_of, context->then.rules.oldest_by, data->rows, error) ||
      !gather_open (db, context, kind, omits, data, error) ||
      (kind == CF_STATEMENT_ACTIVITY && !gather_activity (db, context, customer_id, data, error)) || !gather_terms (db, context, data, error))
    return FALSE;
  CfPaperStatement *paper = &data->paper;
  paper->kind = kind;
  paper->customer = &data->customer;
  paper->terms = data->terms;
  paper->code = cf_code_text (CF_CODE_CUSTOMER, data->customer.id, data->code);
  paper->as_of = context->as_of;
  paper->since = kind == CF_STATEMENT_ACTIVITY ? context->since : 0;
  paper->currency = context->then.rules.currency->number;
  paper->items = (CfPaperItem *) (gpointer) data->items->data;
  paper->n_items = data->items->len;
  *ret_shows = data->items->len > 0 || (kind == CF_STATEMENT_ACTIVITY && paper->balance_minor != 0);
  return TRUE;
}

/* --- who gets one --- */

static int
by_id (gconstpointer a, gconstpointer b)
{
  const CfId *x = a, *y = b;
  return (*x > *y) - (*x < *y);
}

static gboolean
add_active (CfDb *db, const CfStatementContext *context, GHashTable *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &active_between, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, context->since);
  cf_bind_int (stmt, 2, context->as_of);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    g_hash_table_add (into, GSIZE_TO_POINTER (cf_alias_of (context->aliases, cf_int (stmt, 0))));
  return step == CF_DONE;
}

gboolean
cf_statement_candidates (CfDb *db, const CfStatementContext *context, GArray *ret, GError **error)
{
  g_autoptr (GArray) aging = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  g_autoptr (GHashTable) ids = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer id;
  CfAging total;
  if (!cf_aging_load (db, context->as_of, aging, &total, error))
    return FALSE;
  for (guint i = 0; i < aging->len; i++)
    g_hash_table_add (ids, GSIZE_TO_POINTER (g_array_index (aging, CfAgingRow, i).customer_id));
  if ((context->kind == 0 || context->kind == CF_STATEMENT_ACTIVITY) && !add_active (db, context, ids, error))
    return FALSE;
  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL)) {
    CfId customer_id = GPOINTER_TO_SIZE (id);
    g_array_append_val (ret, customer_id);
  }
  g_array_sort (ret, by_id);
  return TRUE;
}
