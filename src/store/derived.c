/* derived.c: open items, sums per customer, states of orders (order-sum.c) and messages (message-sum.c) and the search index, recomputed from facts by touched id. The same code serves acts, a peer's commits, rebuild and verify.
 *
 * An item is an entry with a receivable posting; it is named by the entry's id. Its open amount on a day = the posting if dated until then, plus what allocations until then put on it.
 * Each span of days with a constant amount that is not 0 is one row; so any past day costs what today costs. An allocation whose item has not come yet still counts, with the
 * allocation's customer and date: buckets less unapplied = balance whatever has met. */
#include "derived-private.h"
#include "ledger/entry.h"
#include "message-sum.h"
#include "order-sum.h"
#include "search.h"

/* An item's posting (1), if it has come, and what allocations put on it (0). */
CF_SQL (item_facts, "SELECT 1, e.date, p.amount_minor, p.customer_id, p.due FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.entry_id = $1 AND p.account = 1200 "
                    "UNION ALL SELECT 0, a.date, -l.amount_minor, a.customer_id, a.date FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.debit_id = $1 "
                    "UNION ALL SELECT 0, a.date, l.amount_minor, a.customer_id, a.date FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.credit_id = $1");
CF_SQL (item_spans, "SELECT from_date, to_date, due, customer_id, open_minor FROM open_item WHERE item_id = $1 ORDER BY from_date");
CF_SQL (spans_delete, "DELETE FROM open_item WHERE item_id = $1");
CF_SQL (span_insert, "INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES ($1, $2, $3, $4, $5, $6)");
CF_SQL (sum_add, "INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES ($1, $2, $3) ON CONFLICT (customer_id) "
                 "DO UPDATE SET open_minor = customer_sum.open_minor + excluded.open_minor, unapplied_minor = customer_sum.unapplied_minor + excluded.unapplied_minor");
CF_SQL (items_all, "SELECT p.entry_id AS item_id FROM posting p WHERE p.account = 1200 UNION SELECT debit_id FROM allocation_line UNION SELECT credit_id FROM allocation_line "
                   "UNION SELECT item_id FROM open_item ORDER BY item_id");
CF_SQL (customers_all, "SELECT id FROM customer ORDER BY id");
CF_SQL (spans_empty, "DELETE FROM open_item");
CF_SQL (sums_empty, "DELETE FROM customer_sum");

void
cf_touched_init (CfTouched *touched)
{
  touched->items = g_hash_table_new (NULL, NULL);
  touched->customers = g_hash_table_new (NULL, NULL);
  touched->orders = g_hash_table_new (NULL, NULL);
  touched->statuses = g_hash_table_new (NULL, NULL);
  touched->messages = g_hash_table_new (NULL, NULL);
  touched->invoices = g_hash_table_new (NULL, NULL);
}

void
cf_touched_clear (CfTouched *touched)
{
  g_clear_pointer (&touched->items, g_hash_table_unref);
  g_clear_pointer (&touched->customers, g_hash_table_unref);
  g_clear_pointer (&touched->orders, g_hash_table_unref);
  g_clear_pointer (&touched->statuses, g_hash_table_unref);
  g_clear_pointer (&touched->messages, g_hash_table_unref);
  g_clear_pointer (&touched->invoices, g_hash_table_unref);
}

void
cf_touched_forget (CfTouched *touched)
{
  g_hash_table_remove_all (touched->items);
  g_hash_table_remove_all (touched->customers);
  g_hash_table_remove_all (touched->orders);
  g_hash_table_remove_all (touched->statuses);
  g_hash_table_remove_all (touched->messages);
  g_hash_table_remove_all (touched->invoices);
}

void cf_touch_item (CfTouched *touched, CfId item_id) { g_hash_table_add (touched->items, GSIZE_TO_POINTER (item_id)); }
void cf_touch_customer (CfTouched *touched, CfId customer_id) { g_hash_table_add (touched->customers, GSIZE_TO_POINTER (customer_id)); }
void cf_touch_order (CfTouched *touched, CfId order_id) { g_hash_table_add (touched->orders, GSIZE_TO_POINTER (order_id)); }
void cf_touch_status (CfTouched *touched, CfId status_id) { g_hash_table_add (touched->statuses, GSIZE_TO_POINTER (status_id)); }
void cf_touch_invoice (CfTouched *touched, CfId invoice_id) { g_hash_table_add (touched->invoices, GSIZE_TO_POINTER (invoice_id)); }
void cf_touch_message (CfTouched *touched, CfId message_id) { g_hash_table_add (touched->messages, GSIZE_TO_POINTER (message_id)); }

static int
fact_compare (gconstpointer a, gconstpointer b)
{
  const CfItemFact *x = a, *y = b;
  return (x->date > y->date) - (x->date < y->date);
}

/* Whose item it is and when it is due: as posted; as long as the posting has not come, as the first allocation says. Whatever order rows come in, the answer is the same. */
static void
whose (GArray *facts, CfId *ret_customer_id, CfDate *ret_due)
{
  gboolean posted = FALSE;
  *ret_customer_id = 0;
  *ret_due = 0;
  for (guint i = 0; i < facts->len; i++) {
    const CfItemFact *f = &g_array_index (facts, CfItemFact, i);
    gboolean earlier = i == 0 || f->due < *ret_due || (f->due == *ret_due && f->customer_id < *ret_customer_id);
    if (!f->is_posting && (posted || !earlier))
      continue;
    posted = f->is_posting;
    *ret_customer_id = f->customer_id;
    *ret_due = f->due;
  }
}

gboolean
cf_spans_from_facts (CfDb *db, GArray *facts, GArray *into, GError **error)
{
  CfMoney open = 0;
  CfId customer_id;
  CfDate due;
  whose (facts, &customer_id, &due);
  if (facts->len > 1)
    g_array_sort (facts, fact_compare);
  for (guint i = 0; i < facts->len; i++) {
    const CfItemFact *f = &g_array_index (facts, CfItemFact, i);
    if (__builtin_add_overflow (open, f->amount_minor, &open)) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: an open amount is too large to be counted", cf_db_path (db));
      return FALSE;
    }
    CfDate next = i + 1 < facts->len ? g_array_index (facts, CfItemFact, i + 1).date : CF_FOREVER;
    if (open && next > f->date) {
      CfSpan span = { f->date, next, due, customer_id, open };
      g_array_append_val (into, span);
    }
  }
  return TRUE;
}

gboolean
cf_spans_compute (CfDb *db, CfId item_id, GArray *into, GError **error)
{
  g_autoptr (GArray) facts = g_array_new (FALSE, FALSE, sizeof (CfItemFact));
  CfStmt *stmt = cf_db_stmt (db, &item_facts, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfItemFact fact = { item_id, cf_int (stmt, 0) != 0, cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3), cf_int (stmt, 4) };
    g_array_append_val (facts, fact);
  }
  return step != CF_STEP_FAILED && cf_spans_from_facts (db, facts, into, error);
}

static gboolean
spans_load (CfDb *db, CfId item_id, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &item_spans, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfSpan span = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3), cf_int (stmt, 4) };
    g_array_append_val (into, span);
  }
  return step == CF_DONE;
}

gboolean
cf_spans_equal (GArray *a, GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++) {
    const CfSpan *x = &g_array_index (a, CfSpan, i), *y = &g_array_index (b, CfSpan, i);
    if (x->from != y->from || x->to != y->to || x->due != y->due || x->customer_id != y->customer_id || x->open_minor != y->open_minor)
      return FALSE;
  }
  return TRUE;
}

/* What is open without end, or NULL. */
static const CfSpan *
open_end (GArray *spans)
{
  const CfSpan *last = spans->len ? &g_array_index (spans, CfSpan, spans->len - 1) : NULL;
  return last && last->to == CF_FOREVER ? last : NULL;
}

static gboolean
sum_change (CfDb *db, CfId customer_id, CfMoney open_minor, CfMoney unapplied_minor, GError **error)
{
  CfStmt *stmt = open_minor || unapplied_minor ? cf_db_stmt (db, &sum_add, error) : NULL;
  if (!stmt)
    return !open_minor && !unapplied_minor;
  cf_bind_int (stmt, 1, customer_id);
  cf_bind_int (stmt, 2, open_minor);
  cf_bind_int (stmt, 3, unapplied_minor);
  return cf_run (stmt, error);
}

/* Adds to the sums of an item's customer (of both, where it changed hands) what its open end changed by. */
static gboolean
sums_change (CfDb *db, GArray *was, GArray *is, GError **error)
{
  const CfSpan *before = open_end (was), *after = open_end (is);
  CfMoney less = before ? before->open_minor : 0, more = after ? after->open_minor : 0;
  CfMoney open = MAX (more, 0), unapplied = MAX (-more, 0), open_before = MAX (less, 0), unapplied_before = MAX (-less, 0);
  if (before && after && before->customer_id == after->customer_id)
    return sum_change (db, after->customer_id, open - open_before, unapplied - unapplied_before, error);
  return (!before || sum_change (db, before->customer_id, -open_before, -unapplied_before, error)) && (!after || sum_change (db, after->customer_id, open, unapplied, error));
}

static gboolean
spans_replace (CfDb *db, CfId item_id, GArray *was, GArray *is, GError **error)
{
  CfStmt *stmt;
  if (was->len) {
    if (!(stmt = cf_db_stmt (db, &spans_delete, error)))
      return FALSE;
    cf_bind_int (stmt, 1, item_id);
    if (!cf_run (stmt, error))
      return FALSE;
  }
  for (guint i = 0; i < is->len; i++) {
    const CfSpan *span = &g_array_index (is, CfSpan, i);
    const gint64 v[] = { item_id, span->from, span->to, span->due, span->customer_id, span->open_minor };
    if (!(stmt = cf_db_stmt (db, &span_insert, error)))
      return FALSE;
    for (guint k = 0; k < G_N_ELEMENTS (v); k++)
      cf_bind_int (stmt, k + 1, v[k]);
    if (!cf_run (stmt, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
item_refresh (CfDb *db, CfId item_id, GArray *was, GArray *is, GError **error)
{
  g_array_set_size (was, 0);
  g_array_set_size (is, 0);
  if (!spans_load (db, item_id, was, error) || !cf_spans_compute (db, item_id, is, error))
    return FALSE;
  return cf_spans_equal (was, is) || (spans_replace (db, item_id, was, is, error) && sums_change (db, was, is, error));
}

gboolean
cf_derived_refresh (CfDb *db, CfTouched *touched, GError **error)
{
  g_autoptr (GArray) was = g_array_new (FALSE, FALSE, sizeof (CfSpan)), is = g_array_new (FALSE, FALSE, sizeof (CfSpan));
  GHashTableIter iter;
  gpointer id;
  gboolean ok = TRUE;
  g_hash_table_iter_init (&iter, touched->items);
  while (ok && g_hash_table_iter_next (&iter, &id, NULL))
    ok = item_refresh (db, GPOINTER_TO_SIZE (id), was, is, error);
  g_hash_table_iter_init (&iter, touched->customers);
  while (ok && g_hash_table_iter_next (&iter, &id, NULL))
    ok = cf_search_refresh (db, GPOINTER_TO_SIZE (id), error);
  g_hash_table_iter_init (&iter, touched->orders);
  while (ok && g_hash_table_iter_next (&iter, &id, NULL))
    ok = cf_order_sum_refresh (db, GPOINTER_TO_SIZE (id), error);
  g_hash_table_iter_init (&iter, touched->statuses);
  while (ok && g_hash_table_iter_next (&iter, &id, NULL))
    ok = cf_order_sum_status (db, GPOINTER_TO_SIZE (id), error);
  g_hash_table_iter_init (&iter, touched->invoices);
  while (ok && g_hash_table_iter_next (&iter, &id, NULL))
    ok = cf_order_sum_billed (db, GPOINTER_TO_SIZE (id), error);
  g_hash_table_iter_init (&iter, touched->messages);
  while (ok && g_hash_table_iter_next (&iter, &id, NULL))
    ok = cf_message_sum_refresh (db, GPOINTER_TO_SIZE (id), error);
  cf_touched_forget (touched);
  return ok;
}

static gboolean
ids_of (CfDb *db, const CfSql *sql, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (into, id);
  }
  return step == CF_DONE;
}

static gboolean
run_plain (CfDb *db, const CfSql *sql, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  return stmt && cf_run (stmt, error);
}

gboolean
cf_derived_rebuild (CfDb *db, GError **error)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (CfId)), customers = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GArray) was = g_array_new (FALSE, FALSE, sizeof (CfSpan)), is = g_array_new (FALSE, FALSE, sizeof (CfSpan));
  if (!run_plain (db, &spans_empty, error) || !run_plain (db, &sums_empty, error) || !cf_search_empty (db, error) || !ids_of (db, &items_all, items, error) ||
      !ids_of (db, &customers_all, customers, error))
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    if (!item_refresh (db, g_array_index (items, CfId, i), was, is, error))
      return FALSE;
  for (guint i = 0; i < customers->len; i++)
    if (!cf_search_refresh (db, g_array_index (customers, CfId, i), error))
      return FALSE;
  return cf_order_sum_rebuild (db, error) && cf_message_sum_rebuild (db, error);
}
