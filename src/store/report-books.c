/* report-books.c: see report-books.h. */
#include "report-books.h"
#include "label.h"

CF_SQL (postings, "SELECT e.id, e.kind, e.date, p.account, p.amount_minor, p.customer_id, " CF_LABEL_NUMBER ", COALESCE(c.name, ''), l.stamp, COALESCE(s.name, ''), COALESCE(a.name, '') "
                  "FROM entry e JOIN posting p ON p.entry_id = e.id " CF_LABEL_JOINS
                  "LEFT JOIN customer c ON c.id = p.customer_id AND p.customer_id <> 0 LEFT JOIN commit_log l ON l.pos = e.pos LEFT JOIN staff s ON s.id = l.actor_id LEFT JOIN staff a ON a.id = l.approver_id "
                  "WHERE e.date >= $1 AND e.date <= $2 ORDER BY e.date, e.id, p.line LIMIT $3");
CF_SQL (sales, "SELECT e.date, e.kind, p.account, COUNT(DISTINCT e.id), CAST(SUM(p.amount_minor) AS BIGINT) FROM entry e JOIN posting p ON p.entry_id = e.id "
               "WHERE e.date >= $1 AND e.date <= $2 AND (p.account = 2200 OR (p.account >= 4000 AND p.account <= 4199)) GROUP BY e.date, e.kind, p.account ORDER BY 1, 2, 3");

void
cf_posting_row_clear (gpointer p)
{
  CfPostingRow *row = p;
  g_clear_pointer (&row->number, g_free);
  g_clear_pointer (&row->customer, g_free);
  g_clear_pointer (&row->actor, g_free);
  g_clear_pointer (&row->approver, g_free);
}

gboolean
cf_report_postings (CfDb *db, CfDate from, CfDate to, guint count_max, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &postings, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, from);
  cf_bind_int (stmt, 2, to);
  cf_bind_int (stmt, 3, count_max ? count_max + 1 : G_MAXINT64);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfPostingRow row = {
      .entry_id = cf_int (stmt, 0), .kind = cf_int (stmt, 1), .date = cf_int (stmt, 2), .account = cf_int (stmt, 3), .amount_minor = cf_int (stmt, 4), .customer_id = cf_int (stmt, 5),
      .number = g_strdup (cf_text (stmt, 6)), .customer = g_strdup (cf_text (stmt, 7)), .at = (cf_int (stmt, 8) >> 16) * 1000, .actor = g_strdup (cf_text (stmt, 9)),
      .approver = g_strdup (cf_text (stmt, 10)),
    };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_report_sales (CfDb *db, CfDate from, CfDate to, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &sales, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, from);
  cf_bind_int (stmt, 2, to);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfDaySum row = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3), cf_int (stmt, 4) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}
