/* order-sum.c: see order-sum.h. One statement counts an order's jobs by stage, or those of all orders in order of id; the rule is ledger/order.h's. */
#include "order-sum.h"
#include "order-billed.h"
#include "records.h"

/* Charges are not made, and a job that was removed is none. A job whose status has not come here yet counts as new. */
#define COUNTED "SELECT o.id, o.customer_id, o.cancelled, o.due, COUNT(j.id), " \
  "CAST(COALESCE(SUM(CASE WHEN s.stage = 3 THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN s.stage = 4 THEN 1 ELSE 0 END), 0) AS BIGINT), " \
  "CAST(COALESCE(SUM(CASE WHEN s.stage = 5 THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN s.stage = 6 THEN 1 ELSE 0 END), 0) AS BIGINT), " \
  "(SELECT COUNT(*) FROM job b WHERE b.order_id = o.id AND " CF_BILLED_OF ("b.id", "0") " > CASE WHEN b.removed <> 0 THEN 0 ELSE b.quantity END) " \
  "FROM sales_order o LEFT JOIN job j ON j.order_id = o.id AND j.removed = 0 AND j.charge = 0 LEFT JOIN item_status s ON s.id = j.status_id "

CF_SQL (order_counted, COUNTED "WHERE o.id = $1 GROUP BY o.id, o.customer_id, o.cancelled, o.due");
CF_SQL (orders_counted, COUNTED "GROUP BY o.id, o.customer_id, o.cancelled, o.due ORDER BY o.id");
CF_SQL (order_sum_one, "SELECT order_id, customer_id, state, due, jobs, done, over_billed FROM order_sum WHERE order_id = $1");
CF_SQL (order_sums_all, "SELECT order_id, customer_id, state, due, jobs, done, over_billed FROM order_sum ORDER BY order_id");
CF_SQL (order_sum_put, "INSERT INTO order_sum(order_id, customer_id, state, due, jobs, done, over_billed) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (order_id) DO UPDATE SET "
                       "customer_id = excluded.customer_id, state = excluded.state, due = excluded.due, jobs = excluded.jobs, done = excluded.done, over_billed = excluded.over_billed");
CF_SQL (order_sum_gone, "DELETE FROM order_sum WHERE order_id = $1");
CF_SQL (order_sums_empty, "DELETE FROM order_sum");
CF_SQL (orders_in_status, "SELECT DISTINCT order_id FROM job WHERE status_id = $1 AND removed = 0 ORDER BY order_id");
/* By the jobs that a document's lines name, or those of the invoice that it is about. */
CF_SQL (orders_billed_by, "SELECT DISTINCT j.order_id FROM invoice_line l JOIN job j ON j.id = l.job_id WHERE l.job_id <> 0 AND l.invoice_id IN ($1, COALESCE((SELECT i.subject_id FROM invoice i WHERE i.id = $1), 0)) "
                          "ORDER BY j.order_id");
CF_SQL (orders_over_billed, "SELECT order_id FROM order_sum WHERE over_billed > 0 ORDER BY order_id LIMIT $1");

static void
read_counted (CfStmt *stmt, CfOrderSum *ret)
{
  CfJobCounts counts = { .all = (guint) cf_int (stmt, 4), .working = (guint) cf_int (stmt, 5), .ready = (guint) cf_int (stmt, 6), .done = (guint) cf_int (stmt, 7), .cancelled = (guint) cf_int (stmt, 8) };
  *ret = (CfOrderSum) { cf_int (stmt, 0), cf_int (stmt, 1), cf_order_state (cf_int (stmt, 2) != 0, &counts), cf_int (stmt, 3), counts.all, counts.done, cf_int (stmt, 9) };
}

static void
read_kept (CfStmt *stmt, CfOrderSum *ret)
{
  *ret = (CfOrderSum) { cf_int (stmt, 0), cf_int (stmt, 1), (CfOrderState) cf_int (stmt, 2), cf_int (stmt, 3), cf_int (stmt, 4), cf_int (stmt, 5), cf_int (stmt, 6) };
}

static gboolean
one (CfDb *db, const CfSql *sql, CfId order_id, void (*read) (CfStmt *stmt, CfOrderSum *ret), CfOrderSum *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  *ret = (CfOrderSum) { 0 };
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, order_id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    read (stmt, ret);
  return step != CF_STEP_FAILED;
}

gboolean cf_order_sum_load (CfDb *db, CfId order_id, CfOrderSum *ret, GError **error) { return one (db, &order_sum_one, order_id, read_kept, ret, error); }
gboolean cf_order_sum_compute (CfDb *db, CfId order_id, CfOrderSum *ret, GError **error) { return one (db, &order_counted, order_id, read_counted, ret, error); }

static gboolean
same (const CfOrderSum *a, const CfOrderSum *b)
{
  return a->order_id == b->order_id && a->customer_id == b->customer_id && a->state == b->state && a->due == b->due && a->jobs == b->jobs && a->done == b->done && a->over_billed == b->over_billed;
}

static gboolean
put (CfDb *db, const CfOrderSum *sum, GError **error)
{
  const gint64 values[] = { sum->order_id, sum->customer_id, sum->state, sum->due, sum->jobs, sum->done, sum->over_billed };
  CfStmt *stmt = cf_db_stmt (db, &order_sum_put, error);
  if (!stmt)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    cf_bind_int (stmt, i + 1, values[i]);
  return cf_run (stmt, error);
}

gboolean
cf_order_sum_refresh (CfDb *db, CfId order_id, GError **error)
{
  CfOrderSum was, is;
  if (!cf_order_sum_load (db, order_id, &was, error) || !cf_order_sum_compute (db, order_id, &is, error))
    return FALSE;
  if (same (&was, &is))
    return TRUE;
  if (is.order_id)
    return put (db, &is, error);
  CfStmt *stmt = cf_db_stmt (db, &order_sum_gone, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, order_id);
  return cf_run (stmt, error);
}

/* Orders that @sql, bound to @key, names. */
static gboolean
orders (CfDb *db, const CfSql *sql, gint64 key, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

static gboolean
refresh_all (CfDb *db, const CfSql *sql, CfId key, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!orders (db, sql, key, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!cf_order_sum_refresh (db, g_array_index (ids, CfId, i), error))
      return FALSE;
  return TRUE;
}

gboolean cf_order_sum_status (CfDb *db, CfId status_id, GError **error) { return refresh_all (db, &orders_in_status, status_id, error); }
gboolean cf_order_sum_billed (CfDb *db, CfId invoice_id, GError **error) { return refresh_all (db, &orders_billed_by, invoice_id, error); }
gboolean cf_orders_over_billed (CfDb *db, guint count_max, GArray *ret, GError **error) { return orders (db, &orders_over_billed, count_max, ret, error); }

/* CfOrderSum of all orders, by id. */
static gboolean
all (CfDb *db, const CfSql *sql, void (*read) (CfStmt *stmt, CfOrderSum *ret), GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfOrderSum sum;
    read (stmt, &sum);
    g_array_append_val (ret, sum);
  }
  return step == CF_DONE;
}

gboolean
cf_order_sum_rebuild (CfDb *db, GError **error)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, FALSE, sizeof (CfOrderSum));
  CfStmt *stmt = cf_db_stmt (db, &order_sums_empty, error);
  if (!stmt || !cf_run (stmt, error) || !all (db, &orders_counted, read_counted, sums, error))
    return FALSE;
  for (guint i = 0; i < sums->len; i++)
    if (!put (db, &g_array_index (sums, CfOrderSum, i), error))
      return FALSE;
  return TRUE;
}

gboolean
cf_order_sum_verify (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error)
{
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (CfOrderSum)), counted = g_array_new (FALSE, FALSE, sizeof (CfOrderSum));
  if (!all (db, &order_sums_all, read_kept, kept, error) || !all (db, &orders_counted, read_counted, counted, error))
    return FALSE;
  for (guint i = 0, k = 0; i < kept->len || k < counted->len;) {
    const CfOrderSum *a = i < kept->len ? &g_array_index (kept, CfOrderSum, i) : NULL, *b = k < counted->len ? &g_array_index (counted, CfOrderSum, k) : NULL;
    CfId id = !b || (a && a->order_id < b->order_id) ? a->order_id : b->order_id;
    g_autofree char *where = g_strdup_printf ("order_sum %" G_GINT64_FORMAT, id);
    if (!a || !b || !same (a, b))
      problem (where, "does not equal what the order and its jobs say", user);
    i += a && a->order_id == id;
    k += b && b->order_id == id;
  }
  return TRUE;
}
