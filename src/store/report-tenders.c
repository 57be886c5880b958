/* report-tenders.c: see report-tenders.h. Entry kinds: 10 payment, 11 deposit, 13 refund, 14 return, 15 payment void. A settlement moves money between two of our accounts and is left out. */
#include "report-tenders.h"
#include "base/money.h"

CF_SQL (tender_days, "SELECT e.date, COALESCE(y.tender_id, f.tender_id, p.tender_id, 0), COALESCE(y.tender_kind, f.tender_kind, p.tender_kind, 0), "
                     "COALESCE(y.tender_name, f.tender_name, p.tender_name, ''), e.kind, COUNT(DISTINCT e.id), CAST(SUM(g.amount_minor) AS BIGINT) "
                     "FROM entry e JOIN posting g ON g.entry_id = e.id AND g.account >= 1000 AND g.account <= 1099 LEFT JOIN payment y ON y.id = e.id LEFT JOIN refund f ON f.id = e.id "
                     "LEFT JOIN payment_event v ON v.id = e.id LEFT JOIN payment p ON p.id = v.payment_id "
                     "WHERE e.date >= $1 AND e.date <= $2 AND e.kind IN (10, 11, 13, 14, 15) GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 3, 2, 4, 5");

void
cf_tender_row_clear (gpointer p)
{
  g_clear_pointer (&((CfTenderRow *) p)->name, g_free);
}

/* Adds one kind of entry to its row. @money: debit > 0. */
static gboolean
count (CfTenderRow *row, gint64 kind, gint64 n, CfMoney money)
{
  CfMoney *sum = kind <= CF_ENTRY_DEPOSIT ? &row->in_minor : kind == CF_ENTRY_REFUND ? &row->refunded_minor : &row->returned_minor;
  gint64 *number = kind <= CF_ENTRY_DEPOSIT ? &row->n_in : kind == CF_ENTRY_REFUND ? &row->n_refunded : &row->n_returned;
  *number += n;
  return (kind <= CF_ENTRY_DEPOSIT ? cf_add (*sum, money, sum) : cf_sub (*sum, money, sum)) && cf_add (row->net_minor, money, &row->net_minor);
}

gboolean
cf_report_tenders (CfDb *db, CfDate from, CfDate to, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &tender_days, error);
  CfTenderRow *row = NULL;
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, from);
  cf_bind_int (stmt, 2, to);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    if (!row || row->date != cf_int (stmt, 0) || row->tender_id != cf_int (stmt, 1) || row->kind != (CfTenderKind) cf_int (stmt, 2) || !g_str_equal (row->name, cf_text (stmt, 3))) {
      CfTenderRow next = { .date = cf_int (stmt, 0), .tender_id = cf_int (stmt, 1), .kind = cf_int (stmt, 2), .name = g_strdup (cf_text (stmt, 3)) };
      g_array_append_val (ret, next);
      row = &g_array_index (ret, CfTenderRow, ret->len - 1);
    }
    if (!count (row, cf_int (stmt, 4), cf_int (stmt, 5), cf_int (stmt, 6))) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: payments by tender: the amounts are too large to be counted", cf_db_path (db));
      return FALSE;
    }
  }
  return step == CF_DONE;
}
