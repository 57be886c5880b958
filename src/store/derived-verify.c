/* derived-verify.c: is what is derived (derived.h) what the facts say? Postings, allocations and spans are each read once, in order of item, and meet there: an item that only one of them
 * names is looked at too. */
#include "derived-private.h"
#include "message-sum.h"
#include "order-sum.h"

CF_SQL (postings_all, "SELECT p.entry_id, e.date, p.amount_minor, p.customer_id, p.due FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.account = 1200 ORDER BY p.entry_id");
CF_SQL (allocations_all, "SELECT a.date, a.customer_id, l.debit_id, l.credit_id, l.amount_minor FROM allocation a JOIN allocation_line l ON l.allocation_id = a.id");
CF_SQL (spans_all, "SELECT item_id, from_date, to_date, due, customer_id, open_minor FROM open_item ORDER BY item_id, from_date");
CF_SQL (sum_of_spans, "SELECT customer_id, CAST(SUM(CASE WHEN open_minor > 0 THEN open_minor ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN open_minor < 0 THEN -open_minor ELSE 0 END) AS BIGINT) "
                      "FROM open_item WHERE to_date = 2932897 GROUP BY customer_id");
CF_SQL (sums_each, "SELECT customer_id, open_minor, unapplied_minor FROM customer_sum WHERE open_minor <> 0 OR unapplied_minor <> 0");

/* All facts and spans, the next of each at hand. */
typedef struct {
  CfStmt *postings, *spans;          /* NULL: at its end */
  CfId    posting_item, span_item;   /* valid until then */
  GArray *allocated;                 /* CfItemFact, by item */
  guint   next;
} Streams;

static gboolean
advance (CfStmt **stmt, CfId *ret_item, GError **error)
{
  CfStep step = cf_step (*stmt, error);
  if (step == CF_ROW)
    *ret_item = cf_int (*stmt, 0);
  else
    *stmt = NULL;
  return step != CF_STEP_FAILED;
}

static int
item_compare (gconstpointer a, gconstpointer b)
{
  const CfItemFact *x = a, *y = b;
  return (x->item_id > y->item_id) - (x->item_id < y->item_id);
}

static gboolean
load_allocated (CfDb *db, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &allocations_all, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfDate date = cf_int (stmt, 0);
    CfId customer_id = cf_int (stmt, 1);
    CfMoney amount = cf_int (stmt, 4);
    CfItemFact facts[] = { { cf_int (stmt, 2), FALSE, date, (CfMoney) -(guint64) amount, customer_id, date }, { cf_int (stmt, 3), FALSE, date, amount, customer_id, date } };
    g_array_append_vals (into, facts, 2);
  }
  g_array_sort (into, item_compare);
  return step == CF_DONE;
}

static gboolean
open_streams (CfDb *db, Streams *s, GError **error)
{
  return load_allocated (db, s->allocated, error) && (s->postings = cf_db_stmt (db, &postings_all, error)) && (s->spans = cf_db_stmt (db, &spans_all, error)) &&
         advance (&s->postings, &s->posting_item, error) && advance (&s->spans, &s->span_item, error);
}

/* The smallest item that any of them names; FALSE: none is left. */
static gboolean
next_item (const Streams *s, CfId *ret)
{
  gboolean allocated = s->next < s->allocated->len;
  *ret = allocated ? g_array_index (s->allocated, CfItemFact, s->next).item_id : G_MAXINT64;
  if (s->postings)
    *ret = MIN (*ret, s->posting_item);
  if (s->spans)
    *ret = MIN (*ret, s->span_item);
  return allocated || s->postings || s->spans;
}

static gboolean
take_item (Streams *s, CfId item_id, GArray *facts, GArray *spans, GError **error)
{
  g_array_set_size (facts, 0);
  g_array_set_size (spans, 0);
  while (s->postings && s->posting_item == item_id) {
    CfStmt *p = s->postings;
    CfItemFact fact = { item_id, TRUE, cf_int (p, 1), cf_int (p, 2), cf_int (p, 3), cf_int (p, 4) };
    g_array_append_val (facts, fact);
    if (!advance (&s->postings, &s->posting_item, error))
      return FALSE;
  }
  for (; s->next < s->allocated->len && g_array_index (s->allocated, CfItemFact, s->next).item_id == item_id; s->next++)
    g_array_append_val (facts, g_array_index (s->allocated, CfItemFact, s->next));
  while (s->spans && s->span_item == item_id) {
    CfStmt *o = s->spans;
    CfSpan span = { cf_int (o, 1), cf_int (o, 2), cf_int (o, 3), cf_int (o, 4), cf_int (o, 5) };
    g_array_append_val (spans, span);
    if (!advance (&s->spans, &s->span_item, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
verify_items (CfDb *db, Streams *s, CfDerivedProblem problem, gpointer user, GError **error)
{
  g_autoptr (GArray) facts = g_array_new (FALSE, FALSE, sizeof (CfItemFact)), was = g_array_new (FALSE, FALSE, sizeof (CfSpan)), is = g_array_new (FALSE, FALSE, sizeof (CfSpan));
  for (CfId id; next_item (s, &id);) {
    g_array_set_size (is, 0);
    if (!take_item (s, id, facts, was, error) || !cf_spans_from_facts (db, facts, is, error))
      return FALSE;
    if (cf_spans_equal (was, is))
      continue;
    g_autofree char *where = g_strdup_printf ("open_item %" G_GINT64_FORMAT, id);
    problem (where, "does not equal what the entries and allocations say", user);
  }
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
  g_autoptr (GArray) allocated = g_array_new (FALSE, FALSE, sizeof (CfItemFact));
  Streams s = { .allocated = allocated };
  gboolean ok = open_streams (db, &s, error) && verify_items (db, &s, problem, user, error);
  cf_stmt_reset (s.postings);
  cf_stmt_reset (s.spans);
  return ok && verify_sums (db, problem, user, error) && cf_order_sum_verify (db, problem, user, error) && cf_message_sum_verify (db, problem, user, error);
}
