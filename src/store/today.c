/* today.c: see today.h. Open items of now are read off one small index (open_item_open), so that a glance costs by what is open and not by all there ever was. */
#include "today.h"
#include "base/id.h"
#include "base/money.h"
#include "lookup.h"
#include "report-tenders.h"

#define NOW "2932897"                                                    /* CF_FOREVER */
#define LOOKED_AT 300                                                   /* entries that are looked through for recent customers */
#define ENTRY_COLUMNS "SELECT p.customer_id, e.id, e.kind, e.date FROM entry e JOIN posting p ON p.entry_id = e.id AND p.account IN (1200, 2300) AND p.customer_id <> 0 "
#define DERIVED "4611686018427387904"                                    /* ids from here on were not made at a moment (base/id.h) */

CF_SQL (open_by_due, "SELECT CAST(SUM(CASE WHEN due < $1 THEN 1 ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN due < $1 THEN open_minor ELSE 0 END) AS BIGINT), "
                     "CAST(SUM(CASE WHEN due < $1 THEN 0 ELSE 1 END) AS BIGINT), CAST(SUM(CASE WHEN due < $1 THEN 0 ELSE open_minor END) AS BIGINT) "
                     "FROM open_item WHERE to_date = " NOW " AND open_minor > 0 AND due <= $1");       /* not grouped: that would sort all that is open */
CF_SQL (drafts_waiting, "SELECT COUNT(*) FROM draft d WHERE d.discarded = 0 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0)");
CF_SQL (customer_any, "SELECT COUNT(*) FROM (SELECT id FROM customer LIMIT 1) c");
CF_SQL (returned_lately, "SELECT 1, e.payment_id, e.customer_id, 10, c.name, e.date, p.amount_minor FROM payment_event e JOIN payment p ON p.id = e.payment_id JOIN customer c ON c.id = e.customer_id "
                         "JOIN customer_sum s ON s.customer_id = e.customer_id AND s.open_minor > 0 WHERE e.kind IN (2, 4) AND e.date >= CAST($1 AS BIGINT) - 30 ORDER BY e.date DESC, e.id DESC");
CF_SQL (refund_not_sent, "SELECT 4, r.source_id, r.customer_id, 10, c.name, r.date, r.amount_minor FROM refund r JOIN customer c ON c.id = r.customer_id WHERE r.date >= CAST($1 AS BIGINT) - 60 "
                         "AND EXISTS (SELECT 1 FROM online_refund f WHERE f.refund_id = r.id AND f.state = 3) AND NOT EXISTS (SELECT 1 FROM online_refund f WHERE f.refund_id = r.id AND f.state = 2) "
                         "ORDER BY r.id DESC");
CF_SQL (held_drafts, "SELECT 2, d.id, d.customer_id, 0, c.name, d.date, 0 FROM draft d JOIN customer c ON c.id = d.customer_id AND c.hold <> 0 WHERE d.discarded = 0 AND CAST($1 AS BIGINT) <> 0 "
                     "AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0) ORDER BY d.id DESC");
CF_SQL (old_credit, "SELECT 3, o.item_id, o.customer_id, e.kind, c.name, o.due, -o.open_minor FROM open_item o JOIN entry e ON e.id = o.item_id AND e.kind IN (2, 10) "
                    "JOIN customer c ON c.id = o.customer_id WHERE o.to_date = " NOW " AND o.open_minor < 0 AND o.due < CAST($1 AS BIGINT) - 30 ORDER BY o.open_minor, o.item_id");
CF_SQL (made_last, ENTRY_COLUMNS "WHERE e.id < " DERIVED " ORDER BY e.id DESC LIMIT $1");
CF_SQL (dated_last, ENTRY_COLUMNS "ORDER BY e.date DESC, e.id DESC LIMIT $1");
CF_SQL (customer_name, "SELECT name FROM customer WHERE id = $1");

void
cf_need_row_clear (gpointer row)
{
  g_clear_pointer (&((CfNeedRow *) row)->name, g_free);
}

void
cf_recent_row_clear (gpointer row)
{
  g_clear_pointer (&((CfRecentRow *) row)->name, g_free);
}

void
cf_today_clear (CfToday *today)
{
  g_clear_pointer (&today->tenders, g_array_unref);
  g_clear_pointer (&today->needs, g_array_unref);
  g_clear_pointer (&today->recent, g_array_unref);
}

static GArray *
array (gsize size, GDestroyNotify clear)
{
  GArray *rows = g_array_new (FALSE, TRUE, size);
  g_array_set_clear_func (rows, clear);
  return rows;
}

static gboolean
load_taken (CfDb *db, CfToday *ret, GError **error)
{
  if (!cf_report_tenders (db, ret->date, ret->date, ret->tenders, error))
    return FALSE;
  for (guint i = 0; i < ret->tenders->len; i++)
    if (!cf_add (ret->taken_minor, g_array_index (ret->tenders, CfTenderRow, i).net_minor, &ret->taken_minor)) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: what was taken today is too large to be counted", cf_db_path (db));
      return FALSE;
    }
  return TRUE;
}

static gboolean
load_due (CfDb *db, CfToday *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &open_by_due, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, ret->date);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  ret->n_overdue = cf_int (stmt, 0);
  ret->overdue_minor = cf_int (stmt, 1);
  ret->n_due = cf_int (stmt, 2);
  ret->due_minor = cf_int (stmt, 3);
  return TRUE;
}

static gboolean
count (CfDb *db, const CfSql *sql, gint64 *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  return TRUE;
}

static gboolean
load_needs (CfDb *db, guint count_max, CfToday *ret, GError **error)
{
  static const CfSql *const statements[] = { &refund_not_sent, &returned_lately, &held_drafts, &old_credit };
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++) {
    CfStmt *stmt = cf_db_stmt (db, statements[i], error);
    CfStep step;
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, ret->date);
    while ((step = cf_step (stmt, error)) == CF_ROW) {
      ret->n_needs++;
      if (ret->needs->len >= count_max)
        continue;
      CfNeedRow row = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3), g_strdup (cf_text (stmt, 4)), cf_int (stmt, 5), cf_int (stmt, 6) };
      g_array_append_val (ret->needs, row);
    }
    if (step != CF_DONE)
      return FALSE;
  }
  return TRUE;
}

/* --- who was here last --- */

static gboolean
is_there (GArray *recent, CfId customer_id)
{
  for (guint i = 0; i < recent->len; i++)
    if (g_array_index (recent, CfRecentRow, i).customer_id == customer_id)
      return TRUE;
  return FALSE;
}

static gboolean
name_them (CfDb *db, GArray *recent, GError **error)
{
  for (guint i = 0; i < recent->len; i++) {
    CfRecentRow *row = &g_array_index (recent, CfRecentRow, i);
    CfStmt *stmt = row->name ? NULL : cf_db_stmt (db, &customer_name, error);
    if (row->name)
      continue;
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, row->customer_id);
    CfStep step = cf_step (stmt, error);
    row->name = g_strdup (step == CF_ROW ? cf_text (stmt, 0) : "");
    cf_stmt_reset (stmt);
    if (step == CF_STEP_FAILED)
      return FALSE;
  }
  return TRUE;
}

static gboolean
load_recent (CfDb *db, const CfSql *sql, guint count_max, CfToday *ret, GError **error)
{
  g_autoptr (CfRows) stmt = ret->recent->len < count_max ? cf_db_stmt (db, sql, error) : NULL;
  CfStep step = CF_DONE;
  if (ret->recent->len >= count_max)
    return TRUE;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, LOOKED_AT);
  while (ret->recent->len < count_max && (step = cf_step (stmt, error)) == CF_ROW) {
    CfRecentRow row = { .entry_id = cf_int (stmt, 1), .entry_kind = cf_int (stmt, 2), .date = cf_int (stmt, 3), .at = cf_id_instant (cf_int (stmt, 1)) };
    if (!cf_lookup_alias (db, cf_int (stmt, 0), &row.customer_id, error))
      return FALSE;
    if (!is_there (ret->recent, row.customer_id))
      g_array_append_val (ret->recent, row);
  }
  return step != CF_STEP_FAILED && name_them (db, ret->recent, error);
}

gboolean
cf_today_load (CfDb *db, CfDate date, guint count_max, CfToday *ret, GError **error)
{
  g_auto (CfToday) today = { .date = date, .tenders = array (sizeof (CfTenderRow), cf_tender_row_clear), .needs = array (sizeof (CfNeedRow), cf_need_row_clear),
                             .recent = array (sizeof (CfRecentRow), cf_recent_row_clear) };
  if (!load_taken (db, &today, error) || !load_due (db, &today, error) || !count (db, &drafts_waiting, &today.n_drafts, error) || !count (db, &customer_any, &today.n_customers, error) ||
      !load_needs (db, count_max, &today, error) || !load_recent (db, &made_last, count_max, &today, error) || !load_recent (db, &dated_last, count_max, &today, error))
    return FALSE;
  *ret = today;
  today = (CfToday) { 0 };
  return TRUE;
}
