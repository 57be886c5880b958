/* order-money.c: see order-money.h. Each statement begins at the order's or the job's own rows. */
#include "order-money.h"
#include "order-billed.h"
#include <string.h>

/* A deposit that bounced, failed or was voided brought nothing. */
#define STANDS "NOT EXISTS (SELECT 1 FROM payment_event v WHERE v.payment_id = p.id AND v.kind IN (2, 3, 4))"
CF_SQL (order_deposits, "SELECT CAST(COALESCE(SUM(p.amount_minor - COALESCE((SELECT SUM(r.amount_minor) FROM refund r WHERE r.source_id = p.id), 0)), 0) AS BIGINT), "
                        "CAST(COALESCE(SUM(COALESCE((SELECT SUM(u.amount_minor) FROM deposit_use u WHERE u.deposit_id = p.id), 0)), 0) AS BIGINT) FROM payment p WHERE p.order_id = $1 AND p.order_id <> 0 AND p.kind = 2 AND " STANDS);
CF_SQL (order_billed, "SELECT CAST(COALESCE(SUM(i.total_minor), 0) AS BIGINT), CAST(COALESCE(SUM(COALESCE((SELECT n.open_minor FROM open_item n WHERE n.item_id = i.id AND n.to_date = 2932897), 0)), 0) AS BIGINT), "
                      "CAST(COALESCE(SUM(COALESCE((SELECT SUM(m.total_minor) FROM invoice m WHERE m.subject_id = i.id AND m.subject_id <> 0 AND m.kind = 2 AND NOT EXISTS (SELECT 1 FROM invoice_void w WHERE w.invoice_id = m.id)), 0)), 0) AS BIGINT) "
                      "FROM invoice i WHERE i.order_id = $1 AND i.order_id <> 0 AND i.kind = 1 AND NOT EXISTS (SELECT 1 FROM invoice_void v WHERE v.invoice_id = i.id)");
/* What credit memos about an order's invoices were put on its invoices: it settles them and is no money. */
CF_SQL (order_own_credit, "SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM invoice i JOIN invoice m ON m.subject_id = i.id AND m.subject_id <> 0 AND m.kind = 2 JOIN allocation_line a ON a.credit_id = m.id "
                          "JOIN invoice d ON d.id = a.debit_id AND d.order_id = i.order_id WHERE i.order_id = $1 AND i.order_id <> 0 AND i.kind = 1");
CF_SQL (job_billed, "SELECT CAST(" CF_BILLED_OF ("$1", "$2") " AS BIGINT)");

/* The first row's @n numbers, with @keys from $1 on; zeroes where there is none. */
static gboolean
numbers (CfDb *db, const CfSql *sql, const gint64 *keys, guint n_keys, gint64 *ret, guint n, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, sql, error);
  memset (ret, 0, n * sizeof *ret);
  if (!rows)
    return FALSE;
  for (guint i = 0; i < n_keys; i++)
    cf_bind_int (rows, (int) i + 1, keys[i]);
  CfStep step = cf_step (rows, error);
  for (guint i = 0; step == CF_ROW && i < n; i++)
    ret[i] = cf_int (rows, (int) i);
  return step != CF_STEP_FAILED;
}

gboolean
cf_order_money (CfDb *db, CfId order_id, CfOrderMoney *ret, GError **error)
{
  gint64 held[2], billed[3], own;
  if (!numbers (db, &order_deposits, &order_id, 1, held, 2, error) || !numbers (db, &order_billed, &order_id, 1, billed, 3, error) || !numbers (db, &order_own_credit, &order_id, 1, &own, 1, error))
    return FALSE;
  *ret = (CfOrderMoney) { .deposits_minor = held[0], .used_minor = held[1], .invoiced_minor = billed[0] - billed[2], .credited_minor = billed[2], .open_minor = billed[1], .settled_minor = billed[0] - billed[1] - own };
  return TRUE;
}


gboolean cf_job_billed_without (CfDb *db, CfId job_id, CfId memo_id, CfDecimal *ret, GError **error) { return numbers (db, &job_billed, (gint64[]) { job_id, memo_id }, 2, ret, 1, error); }
gboolean cf_job_billed (CfDb *db, CfId job_id, CfDecimal *ret, GError **error) { return cf_job_billed_without (db, job_id, 0, ret, error); }
