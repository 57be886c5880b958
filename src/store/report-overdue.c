/* report-overdue.c: see report-overdue.h. */
#include "report-overdue.h"

CF_SQL (overdue, "SELECT i.id, o.customer_id, i.number, i.date, o.due, o.open_minor FROM open_item o JOIN invoice i ON i.id = o.item_id "
                 "WHERE o.from_date <= $1 AND o.to_date > $1 AND o.due < $1 AND o.open_minor > 0 AND i.kind = 1 ORDER BY o.due, i.id");

void
cf_overdue_clear (gpointer row)
{
  g_free (((CfOverdue *) row)->number);
}

gboolean
cf_overdue_load (CfDb *db, CfDate as_of, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &overdue, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, as_of);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfOverdue row = { cf_int (stmt, 0), cf_int (stmt, 1), g_strdup (cf_text (stmt, 2)), cf_int (stmt, 3), cf_int (stmt, 4), cf_int (stmt, 5) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}
