/* report-tax.c: see report-tax.h. One statement gives each document that counts with its taxes, and how much of it counts: what was paid until before the period, until its end, and of how
 * much. The share of an amount is a difference of two rounded shares, so that all periods together give the amount. */
#include "report-tax.h"
#include <string.h>

#define COLUMNS \
  "i.id, i.kind, i.number, i.customer_id, i.subtotal_minor, i.tax_minor, i.certificate_id, i.exempt_region, i.exempt_reason, i.exempt_number, i.exempt_expires, " \
  "(SELECT CAST(COALESCE(SUM(l.amount_minor), 0) AS BIGINT) FROM invoice_line l WHERE l.invoice_id = i.id AND l.tax_group_id = 0), COALESCE(n.name, ''), " \
  "COALESCE(t.line, 0), COALESCE(t.tax_rate_id, 0), COALESCE(t.jurisdiction, ''), COALESCE(t.name, ''), COALESCE(t.rate, 0), COALESCE(t.tax_group_id, 0), COALESCE(t.base_minor, 0), " \
  "COALESCE(t.exempt_minor, 0), COALESCE(t.tax_minor, 0)"
#define JOINS "JOIN invoice i ON i.id = d.id AND i.kind IN (1, 2) LEFT JOIN invoice_party n ON n.id = i.id LEFT JOIN invoice_tax t ON t.invoice_id = i.id "

CF_SQL (tax_accrual, "SELECT d.date, 0, 1, 1, d.sign, " COLUMNS " FROM (SELECT e.id AS id, e.date AS date, 1 AS sign FROM entry e WHERE e.date >= $1 AND e.date <= $2 AND e.kind IN (1, 2) "
                     "UNION ALL SELECT v.invoice_id, e.date, -1 FROM entry e JOIN invoice_void v ON v.id = e.id WHERE e.date >= $1 AND e.date <= $2 AND e.kind = 6) d " JOINS
                     "ORDER BY d.date, i.id, d.sign, 19");
CF_SQL (tax_cash, "SELECT i.date, d.was, d.upto, i.total_minor, 1, " COLUMNS " FROM ("
                  "SELECT u.id AS id, CAST(SUM(u.was) AS BIGINT) AS was, CAST(SUM(u.upto) AS BIGINT) AS upto FROM ("
                  "SELECT l.debit_id AS id, CASE WHEN a.date < $1 THEN l.amount_minor ELSE 0 END AS was, l.amount_minor AS upto FROM allocation a "
                  "JOIN allocation_line l ON l.allocation_id = a.id JOIN entry e ON e.id = l.credit_id AND e.kind IN (2, 4, 10, 12) WHERE a.date <= $2 "
                  "UNION ALL SELECT l.credit_id, CASE WHEN a.date < $1 THEN l.amount_minor ELSE 0 END, l.amount_minor FROM allocation a "
                  "JOIN allocation_line l ON l.allocation_id = a.id JOIN entry e ON e.id = l.debit_id AND e.kind IN (1, 3, 4, 5, 13) WHERE a.date <= $2) u GROUP BY u.id HAVING SUM(u.was) <> SUM(u.upto)) d "
                  JOINS "WHERE i.total_minor > 0 ORDER BY i.date, i.id, 5, 19");
CF_SQL (tax_posted, "SELECT CAST(COALESCE(-SUM(p.amount_minor), 0) AS BIGINT) FROM entry e JOIN posting p ON p.entry_id = e.id AND p.account = 2200 WHERE e.date >= $1 AND e.date <= $2");

typedef struct { CfMoney was, upto, whole; int sign; } Share;
typedef struct {
  CfDb        *db;
  CfTaxReport *report;
  GHashTable  *places;                                                  /* key of a row → its place + 1 */
  gboolean     too_large;
  /* the document being read */
  CfId         id;
  CfDate       date;
  Share        share;
  CfTaxExempt  exempt;
  CfId         group;                                                   /* tax group whose exempt base was counted last: its other rates have the same */
} Reading;

static void
row_clear (gpointer p)
{
  CfTaxRow *row = p;
  g_free (row->jurisdiction);
  g_free (row->name);
}

static void
exempt_clear (gpointer p)
{
  CfTaxExempt *e = p;
  g_free (e->number);
  g_free (e->customer);
  g_free (e->region);
  g_free (e->reason);
  g_free (e->certificate);
}

void
cf_tax_report_clear (CfTaxReport *report)
{
  g_clear_pointer (&report->rows, g_array_unref);
  g_clear_pointer (&report->exempt, g_array_unref);
}

static void
add_share (Reading *r, CfMoney *sum, CfMoney amount)
{
  CfMoney upto, was;
  if (!cf_mul_div (amount, r->share.upto, r->share.whole, CF_ROUND_HALF_UP, &upto) || !cf_mul_div (amount, r->share.was, r->share.whole, CF_ROUND_HALF_UP, &was) ||
      !cf_add (*sum, r->share.sign * (upto - was), sum))
    r->too_large = TRUE;
}

static CfTaxRow *
row_of (Reading *r, CfStmt *stmt)
{
  g_autofree char *key = g_strdup_printf ("%s\n%s\n%" G_GINT64_FORMAT "\n%" G_GINT64_FORMAT, cf_text (stmt, 20), cf_text (stmt, 21), cf_int (stmt, 22), cf_int (stmt, 19));
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (r->places, key));
  if (place == 0) {
    CfTaxRow row = { .tax_rate_id = cf_int (stmt, 19), .jurisdiction = g_strdup (cf_text (stmt, 20)), .name = g_strdup (cf_text (stmt, 21)), .rate = cf_int (stmt, 22) };
    g_array_append_val (r->report->rows, row);
    place = r->report->rows->len;
    g_hash_table_insert (r->places, g_steal_pointer (&key), GUINT_TO_POINTER (place));
  }
  return &g_array_index (r->report->rows, CfTaxRow, place - 1);
}

static void
end_document (Reading *r)
{
  if (r->exempt.exempt_minor)
    g_array_append_val (r->report->exempt, r->exempt);
  else
    exempt_clear (&r->exempt);
  r->exempt = (CfTaxExempt) { 0 };
}

static void
begin_document (Reading *r, CfStmt *stmt, Share share)
{
  end_document (r);
  r->id = cf_int (stmt, 5);
  r->date = cf_int (stmt, 0);
  r->share = share;
  r->group = -1;
  r->report->n_documents++;
  add_share (r, &r->report->sales_minor, cf_int (stmt, 9));
  add_share (r, &r->report->tax_minor, cf_int (stmt, 10));
  add_share (r, &r->report->untaxed_minor, cf_int (stmt, 16));
  if (cf_int (stmt, 11))
    r->exempt = (CfTaxExempt) { .invoice_id = r->id, .customer_id = cf_int (stmt, 8), .certificate_id = cf_int (stmt, 11), .number = g_strdup (cf_text (stmt, 7)),
                                .customer = g_strdup (cf_text (stmt, 17)), .date = r->date, .region = g_strdup (cf_text (stmt, 12)), .reason = g_strdup (cf_text (stmt, 13)),
                                .certificate = g_strdup (cf_text (stmt, 14)), .expires = cf_int (stmt, 15) };
}

static void
read_row (Reading *r, CfStmt *stmt)
{
  int sign = cf_int (stmt, 4) * (cf_int (stmt, 6) == CF_INVOICE_CREDIT_MEMO ? -1 : 1);
  Share share = { cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3), sign };
  if (r->id != cf_int (stmt, 5) || r->date != cf_int (stmt, 0) || r->share.sign != sign)
    begin_document (r, stmt, share);
  if (cf_int (stmt, 18) == 0)
    return;                                                             /* no taxes */
  CfTaxRow *row = row_of (r, stmt);
  add_share (r, &row->base_minor, cf_int (stmt, 24));
  add_share (r, &row->exempt_minor, cf_int (stmt, 25));
  add_share (r, &row->tax_minor, cf_int (stmt, 26));
  if (r->exempt.invoice_id && r->group != cf_int (stmt, 23))
    add_share (r, &r->exempt.exempt_minor, cf_int (stmt, 25));
  r->group = cf_int (stmt, 23);
}

static int
by_jurisdiction (gconstpointer a, gconstpointer b)
{
  const CfTaxRow *x = a, *y = b;
  int order = strcmp (x->jurisdiction, y->jurisdiction);
  order = order ? order : strcmp (x->name, y->name);
  order = order ? order : (x->rate > y->rate) - (x->rate < y->rate);
  return order ? order : (x->tax_rate_id > y->tax_rate_id) - (x->tax_rate_id < y->tax_rate_id);
}

static gboolean
read_documents (Reading *r, CfTaxBasis basis, CfDate from, CfDate to, GError **error)
{
  CfStmt *stmt = cf_db_stmt (r->db, basis == CF_TAX_CASH ? &tax_cash : &tax_accrual, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, from);
  cf_bind_int (stmt, 2, to);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    read_row (r, stmt);
  end_document (r);
  return step == CF_DONE;
}

static gboolean
read_posted (CfDb *db, CfDate from, CfDate to, CfMoney *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &tax_posted, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, from);
  cf_bind_int (stmt, 2, to);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return TRUE;
}

gboolean
cf_report_tax (CfDb *db, CfTaxBasis basis, CfDate from, CfDate to, CfTaxReport *ret, GError **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading r = { .db = db, .report = ret, .places = places };
  *ret = (CfTaxReport) { .rows = g_array_new (FALSE, TRUE, sizeof (CfTaxRow)), .exempt = g_array_new (FALSE, TRUE, sizeof (CfTaxExempt)) };
  g_array_set_clear_func (ret->rows, row_clear);
  g_array_set_clear_func (ret->exempt, exempt_clear);
  gboolean ok = read_documents (&r, basis, from, to, error) && read_posted (db, from, to, &ret->posted_minor, error);
  if (ok && r.too_large) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: sales tax: the amounts are too large to be counted", cf_db_path (db));
    ok = FALSE;
  }
  g_array_sort (ret->rows, by_jurisdiction);
  if (!ok)
    cf_tax_report_clear (ret);
  return ok;
}
