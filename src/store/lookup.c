/* lookup.c: see lookup.h. Every statement here runs on an index. */
#include "lookup.h"

CF_SQL (contacts_of, "SELECT id FROM contact WHERE customer_id = $1 AND archived = 0 ORDER BY id");
CF_SQL (locations_of, "SELECT id FROM location WHERE customer_id = $1 AND archived = 0 ORDER BY id");
CF_SQL (certificates_of, "SELECT id FROM certificate WHERE customer_id = $1 AND archived = 0 ORDER BY id");
CF_SQL (documents_about, "SELECT id FROM invoice WHERE subject_id = $1 AND subject_id <> 0 ORDER BY id");
CF_SQL (invoice_of_draft, "SELECT id FROM invoice WHERE draft_id = $1 AND draft_id <> 0 ORDER BY id");
CF_SQL (voids_of, "SELECT id FROM invoice_void WHERE invoice_id = $1 ORDER BY id");
CF_SQL (groups_of, "SELECT g.id FROM group_member m JOIN invoice_group g ON g.id = m.invoice_group_id WHERE m.invoice_id = $1 AND g.dissolved = 0 ORDER BY g.id");
CF_SQL (events_of, "SELECT id FROM payment_event WHERE payment_id = $1 ORDER BY pos, id");
CF_SQL (refunds_of, "SELECT id FROM refund WHERE source_id = $1 ORDER BY id");
CF_SQL (uses_of, "SELECT id FROM deposit_use WHERE deposit_id = $1 ORDER BY id");
CF_SQL (payments_of_sale, "SELECT p.id FROM payment s JOIN payment p ON p.customer_id = s.customer_id AND p.date = s.date WHERE s.id = $1 AND p.sale_id = s.sale_id ORDER BY p.id");
CF_SQL (taxes_of, "SELECT tax_rate_id FROM tax_group_member WHERE tax_group_id = $1 ORDER BY line");
CF_SQL (write_offs_of, "SELECT w.id FROM write_off w WHERE w.item_id = $1 AND NOT EXISTS (SELECT 1 FROM allocation_line l JOIN entry e ON e.id = l.debit_id "
                       "WHERE l.credit_id = w.id AND e.reverses_id = w.id) ORDER BY w.id");
CF_SQL (jobs_of, "SELECT id FROM job WHERE order_id = $1 AND removed = 0 ORDER BY sequence, id");
CF_SQL (jobs_ever_of, "SELECT id FROM job WHERE order_id = $1 ORDER BY sequence, id");
CF_SQL (deposits_of_order, "SELECT id FROM payment WHERE order_id = $1 AND order_id <> 0 AND kind = 2 ORDER BY id");
CF_SQL (invoices_of_order, "SELECT id FROM invoice WHERE order_id = $1 AND order_id <> 0 ORDER BY id");
CF_SQL (invoices_of_job, "SELECT DISTINCT invoice_id FROM invoice_line WHERE job_id = $1 AND job_id <> 0 ORDER BY invoice_id");
CF_SQL (drafts_of_order, "SELECT d.id FROM draft d WHERE d.order_id = $1 AND d.order_id <> 0 AND d.discarded = 0 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0) ORDER BY d.id");
CF_SQL (orders_of_estimate, "SELECT id FROM sales_order WHERE estimate_id = $1 AND estimate_id <> 0 ORDER BY id");
CF_SQL (orders_from_order, "SELECT id FROM sales_order WHERE source_id = $1 AND source_id <> 0 ORDER BY id");
CF_SQL (versions_of, "SELECT id FROM estimate_version WHERE estimate_id = $1 ORDER BY version, id");
CF_SQL (proofs_of, "SELECT id FROM proof WHERE job_id = $1 ORDER BY version, id");
CF_SQL (approvals_of, "SELECT id FROM approval WHERE subject_id = $1 ORDER BY at, id");
CF_SQL (shipments_of, "SELECT id FROM shipment WHERE order_id = $1 ORDER BY id");
CF_SQL (events_of_shipment, "SELECT id FROM shipment_event WHERE shipment_id = $1 ORDER BY at, id");
CF_SQL (notes_of, "SELECT id FROM work_note WHERE subject_id = $1 ORDER BY id");
CF_SQL (files_of, "SELECT id FROM work_file WHERE subject_id = $1 ORDER BY id");
CF_SQL (statuses_all, "SELECT id FROM item_status WHERE archived = 0 AND CAST($1 AS BIGINT) = 0 ORDER BY place, id");
CF_SQL (by_number, "SELECT id FROM invoice WHERE number = $1 ORDER BY id");
CF_SQL (by_number_in, "SELECT id FROM invoice WHERE number = $1 AND series_id = $2 ORDER BY id");
CF_SQL (series_of, "SELECT id FROM series WHERE kind = $1 AND archived = 0 AND (station = $2 OR kind = 4) ORDER BY id DESC LIMIT 1");
CF_SQL (last_invoice, "SELECT sequence FROM invoice WHERE series_id = $1 ORDER BY sequence DESC LIMIT 1");
CF_SQL (last_group, "SELECT sequence FROM invoice_group WHERE series_id = $1 ORDER BY sequence DESC LIMIT 1");
CF_SQL (fee_steps, "SELECT step AS step FROM invoice WHERE subject_id = $1 AND subject_id <> 0 AND kind = 3 UNION SELECT step FROM fee_waiver WHERE invoice_id = $1 ORDER BY step");
CF_SQL (alias_of, "SELECT merged_into_id FROM customer WHERE id = $1");
CF_SQL (settings_all, "SELECT id, value FROM setting ORDER BY id");
CF_SQL (lock_newest, "SELECT l.before FROM period_lock l LEFT JOIN commit_log c ON c.pos = l.pos LEFT JOIN station s ON s.id = c.station_id ORDER BY COALESCE(c.stamp, 0) DESC, s.life DESC, l.id DESC "
                     "LIMIT 1");      /* by when it was done, the same on every station: its id was made before its button was pressed, its place in the log is this replica's */

#define HOPS_MAX 64

static gboolean
gather (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 value = cf_int (stmt, 0);
    g_array_append_val (ret, value);
  }
  return step == CF_DONE;
}

gboolean
cf_lookup_ids (CfDb *db, CfLookup lookup, CfId key, GArray *ret, GError **error)
{
  static const CfSql *const statements[CF_N_LOOKUPS] = {
    [CF_CERTIFICATES_OF_CUSTOMER] = &certificates_of, [CF_DOCUMENTS_ABOUT] = &documents_about, [CF_INVOICE_OF_DRAFT] = &invoice_of_draft, [CF_VOIDS_OF_INVOICE] = &voids_of,
    [CF_GROUPS_OF_INVOICE] = &groups_of, [CF_EVENTS_OF_PAYMENT] = &events_of, [CF_REFUNDS_OF_SOURCE] = &refunds_of, [CF_USES_OF_DEPOSIT] = &uses_of,
    [CF_PAYMENTS_OF_SALE] = &payments_of_sale, [CF_TAXES_OF_GROUP] = &taxes_of, [CF_WRITE_OFFS_OF_ITEM] = &write_offs_of,
    [CF_CONTACTS_OF_CUSTOMER] = &contacts_of, [CF_LOCATIONS_OF_CUSTOMER] = &locations_of,
    [CF_JOBS_OF_ORDER] = &jobs_of, [CF_JOBS_EVER_OF_ORDER] = &jobs_ever_of, [CF_DEPOSITS_OF_ORDER] = &deposits_of_order, [CF_INVOICES_OF_ORDER] = &invoices_of_order,
    [CF_INVOICES_OF_JOB] = &invoices_of_job, [CF_DRAFTS_OF_ORDER] = &drafts_of_order, [CF_ORDERS_OF_ESTIMATE] = &orders_of_estimate, [CF_ORDERS_FROM_ORDER] = &orders_from_order,
    [CF_VERSIONS_OF_ESTIMATE] = &versions_of, [CF_PROOFS_OF_JOB] = &proofs_of, [CF_APPROVALS_OF] = &approvals_of, [CF_SHIPMENTS_OF_ORDER] = &shipments_of,
    [CF_EVENTS_OF_SHIPMENT] = &events_of_shipment, [CF_NOTES_OF] = &notes_of, [CF_FILES_OF] = &files_of, [CF_STATUSES] = &statuses_all,
  };
  CfStmt *stmt = cf_db_stmt (db, statements[lookup], error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  return gather (stmt, ret, error);
}

gboolean
cf_lookup_number (CfDb *db, CfId series_id, const char *number, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, series_id ? &by_number_in : &by_number, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, number);
  if (series_id)
    cf_bind_int (stmt, 2, series_id);
  return gather (stmt, ret, error);
}

/* The first column of the first row; 0 where there is none. */
static gboolean
one (CfStmt *stmt, gint64 *ret, GError **error)
{
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_lookup_series (CfDb *db, CfSeriesKind kind, gint64 station, CfId *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &series_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, kind);
  cf_bind_int (stmt, 2, station);
  return one (stmt, ret, error);
}

gboolean
cf_lookup_last_number (CfDb *db, const CfSeries *series, gint64 *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, series->kind == CF_SERIES_GROUP ? &last_group : &last_invoice, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, series->id);
  return one (stmt, ret, error);
}

gboolean
cf_lookup_fee_steps (CfDb *db, CfId invoice_id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &fee_steps, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, invoice_id);
  return gather (stmt, ret, error);
}

/* Whom @customer_id was merged into, one step; 0: nobody. */
static gboolean
merged_into (CfDb *db, CfId customer_id, CfId *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &alias_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  return one (stmt, ret, error);
}

gboolean
cf_lookup_alias (CfDb *db, CfId customer_id, CfId *ret, GError **error)
{
  CfId at = customer_id, into, smallest;
  for (guint hops = 0; hops < HOPS_MAX; hops++, at = into) {
    if (!merged_into (db, at, &into, error))
      return FALSE;
    if (into == 0) {
      *ret = at;
      return TRUE;
    }
  }
  smallest = at;                                                        /* so long a chain is a ring */
  for (guint hops = 0; hops < HOPS_MAX; hops++, at = into) {
    if (!merged_into (db, at, &into, error))
      return FALSE;
    smallest = into ? MIN (smallest, into) : smallest;
  }
  *ret = smallest;
  return TRUE;
}

gboolean
cf_lookup_settings (CfDb *db, GArray *ret, CfDate *ret_locked_before, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &settings_all, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfSetting setting = { cf_int (stmt, 0), g_strdup (cf_text (stmt, 1)) };
    g_array_append_val (ret, setting);
  }
  return step == CF_DONE && (stmt = cf_db_stmt (db, &lock_newest, error)) && one (stmt, ret_locked_before, error);
}

CF_SQL (deposit_used, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM deposit_use WHERE deposit_id = $1");
CF_SQL (refunded, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM refund WHERE source_id = $1");

static gboolean
sum (CfDb *db, const CfSql *sql, CfId key, CfMoney *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  return one (stmt, ret, error);
}

gboolean
cf_refunded (CfDb *db, CfId source_id, CfMoney *ret, GError **error)
{
  return sum (db, &refunded, source_id, ret, error);
}

gboolean
cf_deposit_left (CfDb *db, const CfPayment *deposit, CfMoney *ret, GError **error)
{
  CfMoney used, back;
  if (!sum (db, &deposit_used, deposit->id, &used, error) || !sum (db, &refunded, deposit->id, &back, error))
    return FALSE;
  *ret = deposit->amount_minor - used - back;
  return TRUE;
}
