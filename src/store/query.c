/* query.c: see query.h: balances, states, and finding a customer or document by what people call it. Open items: query-open.c; aging: query-aging.c. */
#include "query.h"
#include "base/id.h"

CF_SQL (balance_of, "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
                    "SELECT CAST(COALESCE(SUM(s.open_minor), 0) AS BIGINT), CAST(COALESCE(SUM(s.unapplied_minor), 0) AS BIGINT) FROM family f JOIN customer_sum s ON s.customer_id = f.id");
CF_SQL (posted_of, "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
                   "SELECT CAST(COALESCE(SUM(p.amount_minor), 0) AS BIGINT) FROM family f JOIN posting p ON p.customer_id = f.id AND p.customer_id <> 0 AND p.account = 1200");
CF_SQL (allocations_of, "SELECT l.credit_id AS credit_id, l.debit_id AS debit_id, l.amount_minor AS amount_minor, a.date AS date, a.id AS id, l.line AS line "
                        "FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.debit_id = $1 "
                        "UNION SELECT l.credit_id, l.debit_id, l.amount_minor, a.date, a.id, l.line "
                        "FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.credit_id = $1 ORDER BY date, id, line");
CF_SQL (applied_of, "SELECT l.credit_id, l.debit_id, l.amount_minor FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.credit_id = $1 "
                    "AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = l.debit_id AND e.reverses_id = l.credit_id) "
                    "AND NOT EXISTS (SELECT 1 FROM refund r WHERE r.id = l.debit_id AND r.source_id = l.credit_id) ORDER BY a.date, a.id, l.line");
CF_SQL (state_of, "SELECT (SELECT COUNT(*) FROM invoice_void v WHERE v.invoice_id = $1), "
                  "(SELECT CAST(COALESCE(SUM(o.open_minor), 0) AS BIGINT) FROM open_item o WHERE o.item_id = $1 AND o.to_date = 2932897)");
CF_SQL (invoices_numbered, "SELECT id FROM invoice WHERE number = $1 ORDER BY date DESC, id DESC");
CF_SQL (invoice_there, "SELECT id FROM invoice WHERE id = $1");
CF_SQL (customers_numbered, "SELECT id FROM customer WHERE number = $1 ORDER BY id LIMIT 2");
CF_SQL (customer_there, "SELECT id FROM customer WHERE id = $1");
CF_SQL (customers_named, "SELECT id FROM customer WHERE name = $1 AND merged_into_id = 0 ORDER BY id LIMIT 2");

const CfEnumName cf_invoice_states[] = {
  { CF_STATE_ISSUED, "issued" }, { CF_STATE_PARTIALLY_PAID, "partially_paid" }, { CF_STATE_PAID, "paid" }, { CF_STATE_VOID, "void" }, { 0, NULL },
};

gboolean
cf_balance_load (CfDb *db, CfId customer_id, CfBalance *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &balance_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = (CfBalance) { cf_int (stmt, 0), cf_int (stmt, 1), 0 };
  ret->balance_minor = ret->open_minor - ret->unapplied_minor;           /* both are sums of what fits by far (CF_AMOUNT_MAX) */
  cf_stmt_reset (stmt);
  return TRUE;
}

gboolean
cf_balance_posted (CfDb *db, CfId customer_id, CfMoney *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &posted_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return TRUE;
}

static gboolean
load_lines (CfDb *db, const CfSql *sql, CfId item_id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfAllocationLine line = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2) };
    g_array_append_val (ret, line);
  }
  return step == CF_DONE;
}

gboolean
cf_allocations_load (CfDb *db, CfId item_id, GArray *ret, GError **error)
{
  return load_lines (db, &allocations_of, item_id, ret, error);
}

gboolean
cf_applied_load (CfDb *db, CfId credit_id, GArray *ret, GError **error)
{
  return load_lines (db, &applied_of, credit_id, ret, error);
}

gboolean
cf_invoice_state (CfDb *db, const CfInvoice *invoice, CfInvoiceState *ret_state, CfMoney *ret_open_minor, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &state_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, invoice->id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  gboolean is_void = cf_int (stmt, 0) != 0;
  CfMoney open = cf_int (stmt, 1);
  cf_stmt_reset (stmt);
  if (ret_open_minor)
    *ret_open_minor = open;
  *ret_state = is_void ? CF_STATE_VOID : open == 0 ? CF_STATE_PAID : ABS (open) == ABS (invoice->total_minor) ? CF_STATE_ISSUED : CF_STATE_PARTIALLY_PAID;
  return TRUE;
}

static gboolean
ids_by_text (CfDb *db, const CfSql *sql, const char *text, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, text);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

/* Adds the id that @text spells, if there is such a record. */
static gboolean
id_by_text (CfDb *db, const CfSql *sql, const char *text, GArray *ret, GError **error)
{
  CfId id;
  if (!cf_id_parse (text, &id))
    return TRUE;
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    g_array_append_val (ret, id);
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_invoices_by_number (CfDb *db, const char *number, GArray *ret, GError **error)
{
  guint before = ret->len;
  return ids_by_text (db, &invoices_numbered, number, ret, error) && (ret->len > before || id_by_text (db, &invoice_there, number, ret, error));
}

gboolean
cf_customer_find (CfDb *db, const char *what, CfId *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  *ret = 0;
  if (!*what)
    return TRUE;
  if (!ids_by_text (db, &customers_numbered, what, ids, error) || (!ids->len && !id_by_text (db, &customer_there, what, ids, error)) ||
      (!ids->len && !ids_by_text (db, &customers_named, what, ids, error)))
    return FALSE;
  if (ids->len > 1) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "“%s” is more than one customer; say which by number or id", what);
    return FALSE;
  }
  *ret = ids->len ? g_array_index (ids, CfId, 0) : 0;
  return TRUE;
}
