/* derived.c: open items, sums per customer and the search index, recomputed from facts by touched id. The same code serves acts, a peer's commits, rebuild and verify.
 *
 * An item is an entry with a receivable posting; it is named by the entry's id. Its open amount on a day = the posting if dated until then, plus what allocations until then put on it.
 * Each span of days with a constant amount that is not 0 is one row; so any past day costs what today costs. An allocation whose item has not come yet still counts, with the
 * allocation's customer and date: buckets less unapplied = balance whatever has met. */
#include "derived.h"
#include "ledger/entry.h"
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
CF_SQL (sum_of_spans, "SELECT customer_id, CAST(SUM(CASE WHEN open_minor > 0 THEN open_minor ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN open_minor < 0 THEN -open_minor ELSE 0 END) AS BIGINT) "
                      "FROM open_item WHERE to_date = 2932897 GROUP BY customer_id");
CF_SQL (sums_each, "SELECT customer_id, open_minor, unapplied_minor FROM customer_sum WHERE open_minor <> 0 OR unapplied_minor <> 0");
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
}

void
cf_touched_clear (CfTouched *touched)
{
  g_clear_pointer (&touched->items, g_hash_table_unref);
  g_clear_pointer (&touched->customers, g_hash_table_unref);
}

void cf_touch_item (CfTouched *touched, CfId item_id) { g_hash_table_add (touched->items, GSIZE_TO_POINTER (item_id)); }
void cf_touch_customer (CfTouched *touched, CfId customer_id) { g_hash_table_add (touched->customers, GSIZE_TO_POINTER (customer_id)); }

typedef struct { CfDate date; CfMoney amount; } Event;

static int
event_compare (gconstpointer a, gconstpointer b)
{
  const Event *x = a, *y = b;
  return (x->date > y->date) - (x->date < y->date);
}

static gboolean
spans_from_events (CfDb *db, GArray *events, CfId customer_id, CfDate due, GArray *into, GError **error)
{
  CfMoney open = 0;
  g_array_sort (events, event_compare);
  for (guint i = 0; i < events->len; i++) {
    const Event *e = &g_array_index (events, Event, i);
    if (__builtin_add_overflow (open, e->amount, &open)) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: an open amount is too large to be counted", cf_db_path (db));
      return FALSE;
    }
    CfDate next = i + 1 < events->len ? g_array_index (events, Event, i + 1).date : CF_FOREVER;
    if (open && next > e->date) {
      CfSpan span = { e->date, next, due, customer_id, open };
      g_array_append_val (into, span);
    }
  }
  return TRUE;
}

/* Whose item it is and when it is due: as posted; as long as the posting has not come, as the first allocation says. Ids are not 0, and whatever order rows come in, the answer is the same. */
gboolean
cf_spans_compute (CfDb *db, CfId item_id, GArray *into, GError **error)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (Event));
  CfStmt *stmt = cf_db_stmt (db, &item_facts, error);
  gboolean posted = FALSE;
  CfId customer_id = 0;
  CfDate due = 0;
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    Event e = { cf_int (stmt, 1), cf_int (stmt, 2) };
    CfId whose = cf_int (stmt, 3);
    CfDate when = cf_int (stmt, 4);
    gboolean is_posting = cf_int (stmt, 0) != 0, earlier = !customer_id || when < due || (when == due && whose < customer_id);
    if (is_posting || (!posted && earlier)) {
      posted = is_posting;
      customer_id = whose;
      due = when;
    }
    g_array_append_val (events, e);
  }
  return step != CF_STEP_FAILED && spans_from_events (db, events, customer_id, due, into, error);
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

static gboolean
spans_equal (GArray *a, GArray *b)
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
  return spans_equal (was, is) || (spans_replace (db, item_id, was, is, error) && sums_change (db, was, is, error));
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
  g_hash_table_remove_all (touched->items);
  g_hash_table_remove_all (touched->customers);
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
  return TRUE;
}

/* customer → sums, of one of two statements with the same columns. */
static gboolean
load_sums (CfDb *db, const CfSql *sql, GHashTable *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 *sums = g_new (gint64, 2);
    sums[0] = cf_int (stmt, 1);
    sums[1] = cf_int (stmt, 2);
    g_hash_table_insert (into, GSIZE_TO_POINTER (cf_int (stmt, 0)), sums);
  }
  return step == CF_DONE;
}

static gboolean
verify_sums (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error)
{
  g_autoptr (GHashTable) facts = g_hash_table_new_full (NULL, NULL, NULL, g_free), kept = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GHashTableIter iter;
  gpointer id, value;
  if (!load_sums (db, &sum_of_spans, facts, error) || !load_sums (db, &sums_each, kept, error))
    return FALSE;
  g_hash_table_iter_init (&iter, facts);
  while (g_hash_table_iter_next (&iter, &id, &value)) {
    gint64 *a = value, *b = g_hash_table_lookup (kept, id);
    g_autofree char *where = g_strdup_printf ("customer_sum %" G_GINT64_FORMAT, (gint64) GPOINTER_TO_SIZE (id));
    if (!b || a[0] != b[0] || a[1] != b[1])
      problem (where, "does not equal the sum of the customer's open items", user);
    g_hash_table_remove (kept, id);
  }
  g_hash_table_iter_init (&iter, kept);
  while (g_hash_table_iter_next (&iter, &id, NULL)) {
    g_autofree char *where = g_strdup_printf ("customer_sum %" G_GINT64_FORMAT, (gint64) GPOINTER_TO_SIZE (id));
    problem (where, "has a sum, but the customer has no open items", user);
  }
  return TRUE;
}

gboolean
cf_derived_verify (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GArray) was = g_array_new (FALSE, FALSE, sizeof (CfSpan)), is = g_array_new (FALSE, FALSE, sizeof (CfSpan));
  if (!ids_of (db, &items_all, items, error))
    return FALSE;
  for (guint i = 0; i < items->len; i++) {
    CfId id = g_array_index (items, CfId, i);
    g_array_set_size (was, 0);
    g_array_set_size (is, 0);
    if (!spans_load (db, id, was, error) || !cf_spans_compute (db, id, is, error))
      return FALSE;
    if (!spans_equal (was, is)) {
      g_autofree char *where = g_strdup_printf ("open_item %" G_GINT64_FORMAT, id);
      problem (where, "does not equal what the entries and allocations say", user);
    }
  }
  return verify_sums (db, problem, user, error);
}
