/* order-list.c: see order-list.h. Invariant: each statement that gives many rows is served by an index in the order in which they come; CROSS JOIN keeps SQLite at the customer's own orders where it would walk all of them. */
#include "order-list.h"
#include <string.h>

#define FAMILY "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
#define ORDER_COLUMNS "SELECT o.id, o.customer_id, o.number, COALESCE(c.name, ''), o.po, o.tags, o.date, o.due, s.state, s.jobs, s.done, o.rush, o.review, o.due_minute, o.assignee_id "
#define ORDER_FROM "JOIN sales_order o ON o.id = s.order_id LEFT JOIN customer c ON c.id = o.customer_id "
CF_SQL (orders_all, ORDER_COLUMNS "FROM order_sum s " ORDER_FROM "WHERE CAST($1 AS BIGINT) = 0 AND CAST($2 AS BIGINT) = 0 AND s.order_id < $3 ORDER BY s.order_id DESC LIMIT $4");
CF_SQL (orders_in, ORDER_COLUMNS "FROM order_sum s " ORDER_FROM "WHERE CAST($1 AS BIGINT) = 0 AND s.state = $2 AND s.order_id < $3 ORDER BY s.order_id DESC LIMIT $4");
CF_SQL (orders_open, ORDER_COLUMNS "FROM order_sum s " ORDER_FROM "WHERE CAST($1 AS BIGINT) = 0 AND CAST($2 AS BIGINT) = 0 AND s.state < 5 AND s.order_id < $3 ORDER BY s.order_id DESC LIMIT $4");
CF_SQL (orders_of, FAMILY ORDER_COLUMNS "FROM family f CROSS JOIN order_sum s " ORDER_FROM "WHERE s.customer_id = f.id AND CAST($2 AS BIGINT) IN (0, s.state) AND s.order_id < $3 ORDER BY s.order_id DESC LIMIT $4");
CF_SQL (orders_open_of, FAMILY ORDER_COLUMNS "FROM family f CROSS JOIN order_sum s " ORDER_FROM "WHERE s.customer_id = f.id AND s.state < 5 AND CAST($2 AS BIGINT) = 0 AND s.order_id < $3 ORDER BY s.order_id DESC LIMIT $4");
CF_SQL (orders_one, ORDER_COLUMNS "FROM order_sum s " ORDER_FROM "WHERE s.order_id = $1");

#define JOB_COLUMNS "SELECT j.id, j.order_id, COALESCE(o.customer_id, 0), j.status_id, CASE WHEN j.assignee_id <> 0 THEN j.assignee_id ELSE COALESCE(o.assignee_id, 0) END, COALESCE(o.number, ''), COALESCE(c.name, ''), j.description, COALESCE(s.name, ''), j.sequence, j.charge, j.removed, " \
  "COALESCE(o.rush, 0), COALESCE(s.stage, 0), j.quantity, CASE WHEN j.due <> 0 THEN j.due ELSE COALESCE(o.due, 0) END, CASE WHEN j.due <> 0 THEN j.due_minute ELSE COALESCE(o.due_minute, 0) END "
#define JOB_JOINS "LEFT JOIN sales_order o ON o.id = j.order_id LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN item_status s ON s.id = j.status_id "
CF_SQL (jobs_shown_of, JOB_COLUMNS "FROM job j " JOB_JOINS "WHERE j.order_id = $1 ORDER BY j.sequence, j.id");
CF_SQL (jobs_in, JOB_COLUMNS "FROM job j " JOB_JOINS "WHERE j.status_id = $1 AND j.removed = 0 AND COALESCE(o.cancelled, 0) = 0 AND j.id < $2 ORDER BY j.id DESC LIMIT $3");
CF_SQL (jobs_newest, JOB_COLUMNS "FROM job j " JOB_JOINS "WHERE j.id < $1 AND j.removed = 0 ORDER BY j.id DESC LIMIT $2");
CF_SQL (jobs_waiting, JOB_COLUMNS "FROM item_status s CROSS JOIN job j LEFT JOIN sales_order o ON o.id = j.order_id LEFT JOIN customer c ON c.id = o.customer_id "
                      "WHERE s.action_required <> 0 AND j.status_id = s.id AND j.removed = 0 AND COALESCE(o.cancelled, 0) = 0 AND CAST($1 AS BIGINT) = 0 ORDER BY j.id + 0");
CF_SQL (jobs_waiting_of, FAMILY JOB_COLUMNS "FROM family f CROSS JOIN order_sum x CROSS JOIN job j "
                         "JOIN item_status s ON s.id = j.status_id AND s.action_required <> 0 LEFT JOIN sales_order o ON o.id = j.order_id LEFT JOIN customer c ON c.id = o.customer_id "
                         "WHERE x.customer_id = f.id AND x.state < 5 AND j.order_id = x.order_id AND j.removed = 0 ORDER BY j.id + 0");

#define ESTIMATE_COLUMNS "SELECT e.id, e.customer_id, e.number, COALESCE(c.name, ''), e.po, e.date, e.expires, e.state, (SELECT COUNT(*) FROM estimate_version v WHERE v.estimate_id = e.id), " \
  "COALESCE((SELECT v.total_minor FROM estimate_version v WHERE v.estimate_id = e.id ORDER BY v.version DESC, v.id DESC LIMIT 1), 0) "
CF_SQL (estimates_all, ESTIMATE_COLUMNS "FROM estimate e LEFT JOIN customer c ON c.id = e.customer_id WHERE CAST($1 AS BIGINT) = 0 AND CAST($2 AS BIGINT) = 0 AND e.id < $3 ORDER BY e.id DESC LIMIT $4");
CF_SQL (estimates_in, ESTIMATE_COLUMNS "FROM estimate e LEFT JOIN customer c ON c.id = e.customer_id WHERE CAST($1 AS BIGINT) = 0 AND e.state = $2 AND e.id < $3 ORDER BY e.id DESC LIMIT $4");
CF_SQL (estimates_one, ESTIMATE_COLUMNS "FROM estimate e LEFT JOIN customer c ON c.id = e.customer_id WHERE e.id = $1");
CF_SQL (estimates_of, FAMILY ESTIMATE_COLUMNS "FROM family f CROSS JOIN estimate e LEFT JOIN customer c ON c.id = e.customer_id WHERE e.customer_id = f.id AND CAST($2 AS BIGINT) IN (0, e.state) AND e.id < $3 ORDER BY e.id DESC LIMIT $4");

CF_SQL (last_order, "SELECT sequence FROM sales_order WHERE station = $1 ORDER BY sequence DESC LIMIT 1");
CF_SQL (last_estimate, "SELECT sequence FROM estimate WHERE station = $1 ORDER BY sequence DESC LIMIT 1");
CF_SQL (orders_by_number, "SELECT id FROM sales_order WHERE number = $1 ORDER BY id");
CF_SQL (estimates_by_number, "SELECT id FROM estimate WHERE number = $1 ORDER BY id");
CF_SQL (shipments_by_tracking, "SELECT id FROM shipment WHERE tracking = $1 AND tracking <> '' AND cancelled = 0 ORDER BY id");
CF_SQL (terms_newest, "SELECT id FROM approval_terms ORDER BY version DESC, id DESC LIMIT 1");
CF_SQL (proof_newest, "SELECT id FROM proof WHERE job_id = $1 ORDER BY version DESC, id DESC LIMIT 1");
/* The newest answer that was given while nothing newer than the proof was there; and whether there is one that came later. */
CF_SQL (proof_answers, "SELECT a.answer, CASE WHEN EXISTS (SELECT 1 FROM proof n WHERE n.job_id = $2 AND (n.version > $3 OR (n.version = $3 AND n.id > $1)) AND n.at <= a.at) THEN 1 ELSE 0 END "
                       "FROM approval a WHERE a.subject_id = $1 ORDER BY a.at, a.id");

static gint64 limit (guint count_max) { return count_max ? count_max : G_MAXINT32; }

void
cf_order_row_clear (gpointer p)
{
  CfOrderRow *row = p;
  g_free (row->number);
  g_free (row->customer);
  g_free (row->po);
  g_free (row->tags);
}

static gboolean
read_orders (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfOrderRow row = { .id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .number = g_strdup (cf_text (stmt, 2)), .customer = g_strdup (cf_text (stmt, 3)), .po = g_strdup (cf_text (stmt, 4)),
                       .tags = g_strdup (cf_text (stmt, 5)), .date = cf_int (stmt, 6), .due = cf_int (stmt, 7), .state = (CfOrderState) cf_int (stmt, 8), .jobs = cf_int (stmt, 9), .done = cf_int (stmt, 10),
                       .rush = cf_int (stmt, 11), .review = cf_int (stmt, 12), .due_minute = cf_int (stmt, 13), .assignee_id = cf_int (stmt, 14) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

static CfStmt *
ask_stmt (CfDb *db, const CfSql *sql, const CfWorkAsk *ask, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return NULL;
  cf_bind_int (stmt, 1, ask->customer_id);
  cf_bind_int (stmt, 2, ask->state);
  cf_bind_int (stmt, 3, ask->before_id ? ask->before_id : G_MAXINT64);
  cf_bind_int (stmt, 4, limit (ask->count_max));
  return stmt;
}

gboolean
cf_list_orders (CfDb *db, const CfWorkAsk *ask, GArray *ret, GError **error)
{
  gboolean open = ask->open_only && !ask->state;
  CfStmt *stmt = ask_stmt (db, ask->customer_id ? (open ? &orders_open_of : &orders_of) : ask->state ? &orders_in : open ? &orders_open : &orders_all, ask, error);
  return stmt && read_orders (stmt, ret, error);
}

gboolean
cf_list_order (CfDb *db, CfId id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &orders_one, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return read_orders (stmt, ret, error);
}

void
cf_job_row_clear (gpointer p)
{
  CfJobRow *row = p;
  g_free (row->number);
  g_free (row->customer);
  g_free (row->description);
  g_free (row->status);
}

/* Binds @n values from $1 on and reads. */
static gboolean
jobs (CfDb *db, const CfSql *sql, const gint64 *values, guint n, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  for (guint i = 0; i < n; i++)
    cf_bind_int (stmt, i + 1, values[i]);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfJobRow row = { .id = cf_int (stmt, 0), .order_id = cf_int (stmt, 1), .customer_id = cf_int (stmt, 2), .status_id = cf_int (stmt, 3), .assignee_id = cf_int (stmt, 4),
                     .number = cf_job_number (cf_text (stmt, 5), cf_int (stmt, 9)), .customer = g_strdup (cf_text (stmt, 6)), .description = g_strdup (cf_text (stmt, 7)), .status = g_strdup (cf_text (stmt, 8)),
                     .sequence = cf_int (stmt, 9), .charge = cf_int (stmt, 10), .removed = cf_int (stmt, 11), .rush = cf_int (stmt, 12), .stage = (CfStage) cf_int (stmt, 13), .quantity = cf_int (stmt, 14),
                     .due = cf_int (stmt, 15), .due_minute = cf_int (stmt, 16) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_list_jobs_of (CfDb *db, CfId order_id, GArray *ret, GError **error)
{
  return jobs (db, &jobs_shown_of, &order_id, 1, ret, error);
}

gboolean
cf_list_jobs_in (CfDb *db, CfId status_id, CfId before_id, guint count_max, GArray *ret, GError **error)
{
  return jobs (db, &jobs_in, (gint64[]) { status_id, before_id ? before_id : G_MAXINT64, limit (count_max) }, 3, ret, error);
}

gboolean
cf_list_jobs (CfDb *db, CfId before_id, guint count_max, GArray *ret, GError **error)
{
  return jobs (db, &jobs_newest, (gint64[]) { before_id ? before_id : G_MAXINT64, limit (count_max) }, 2, ret, error);
}

gboolean
cf_list_jobs_waiting (CfDb *db, CfId customer_id, GArray *ret, GError **error)
{
  return jobs (db, customer_id ? &jobs_waiting_of : &jobs_waiting, &customer_id, 1, ret, error);
}

void
cf_estimate_row_clear (gpointer p)
{
  CfEstimateRow *row = p;
  g_free (row->number);
  g_free (row->customer);
  g_free (row->po);
}

static gboolean
read_estimates (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfEstimateRow row = { .id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .number = g_strdup (cf_text (stmt, 2)), .customer = g_strdup (cf_text (stmt, 3)), .po = g_strdup (cf_text (stmt, 4)),
                          .date = cf_int (stmt, 5), .expires = cf_int (stmt, 6), .state = (CfEstimateState) cf_int (stmt, 7), .versions = cf_int (stmt, 8), .total_minor = cf_int (stmt, 9) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_list_estimates (CfDb *db, const CfWorkAsk *asked, GArray *ret, GError **error)
{
  CfWorkAsk ask = *asked;
  ask.state = ask.open_only && !ask.state ? CF_ESTIMATE_OPEN : ask.state;
  CfStmt *stmt = ask_stmt (db, ask.customer_id ? &estimates_of : ask.state ? &estimates_in : &estimates_all, &ask, error);
  return stmt && read_estimates (stmt, ret, error);
}

gboolean
cf_list_estimate (CfDb *db, CfId id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &estimates_one, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return read_estimates (stmt, ret, error);
}

/* The first row's first column, 0 where there is none; @key NULL: the statement has none. */
static gboolean
number (CfDb *db, const CfSql *sql, const gint64 *key, gint64 *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  *ret = 0;
  if (!stmt)
    return FALSE;
  if (key)
    cf_bind_int (stmt, 1, *key);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    *ret = cf_int (stmt, 0);
  return step != CF_STEP_FAILED;
}

gboolean cf_last_order_place (CfDb *db, gint64 station, gint64 *ret, GError **error) { return number (db, &last_order, &station, ret, error); }
gboolean cf_last_estimate_place (CfDb *db, gint64 station, gint64 *ret, GError **error) { return number (db, &last_estimate, &station, ret, error); }
gboolean cf_newest_terms (CfDb *db, CfId *ret, GError **error) { return number (db, &terms_newest, NULL, ret, error); }
gboolean cf_newest_proof (CfDb *db, CfId job_id, CfId *ret, GError **error) { return number (db, &proof_newest, &job_id, ret, error); }

static gboolean
by_number (CfDb *db, const CfSql *sql, const char *number, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, number);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean cf_orders_numbered (CfDb *db, const char *number, GArray *ret, GError **error) { return by_number (db, &orders_by_number, number, ret, error); }
gboolean cf_shipments_tracked (CfDb *db, const char *tracking, GArray *ret, GError **error) { return by_number (db, &shipments_by_tracking, tracking, ret, error); }
gboolean cf_estimates_numbered (CfDb *db, const char *number, GArray *ret, GError **error) { return by_number (db, &estimates_by_number, number, ret, error); }

gboolean
cf_proof_state (CfDb *db, const CfArtProof *proof, CfProofState *ret, gboolean *ret_outdated, GError **error)
{
  CfId newest;
  gint64 answer = 0;
  CfStep step;
  *ret_outdated = FALSE;
  if (!cf_newest_proof (db, proof->job_id, &newest, error))
    return FALSE;
  CfStmt *stmt = cf_db_stmt (db, &proof_answers, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, proof->id);
  cf_bind_int (stmt, 2, proof->job_id);
  cf_bind_int (stmt, 3, proof->version);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (cf_int (stmt, 1))
      *ret_outdated = TRUE;
    else
      answer = cf_int (stmt, 0);
  if (answer == CF_ANSWER_APPROVED)
    *ret = CF_PROOF_APPROVED;
  else if (proof->id != newest)
    *ret = CF_PROOF_REPLACED;
  else
    *ret = answer ? CF_PROOF_CHANGES : CF_PROOF_WAITING;
  return step == CF_DONE;
}
