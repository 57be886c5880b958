/* explain-account.c: why the sum of an account, the tax of a rate or the money of a tender is what it is (explain.h): the figure as the report has it, the leaves from the postings and documents. */
#include "explain-private.h"
#include "alias.h"
#include "label.h"
#include "ledger/chart.h"
#include "report-tax.h"
#include "report-tenders.h"

#define ACCOUNT_WHERE \
  "WHERE ((p.account >= $1 AND p.account <= $6) OR p.account = $8) AND p.account <> $9 AND (CAST($2 AS BIGINT) = 0 OR p.sub_id = $2) AND (CAST($3 AS BIGINT) = 0 OR p.customer_id = $3) AND e.date >= $4 AND e.date <= $5 " \
  "AND (CAST($7 AS BIGINT) = 0 OR ((CAST($7 AS BIGINT) >> CAST(e.kind AS INTEGER)) & 1) = 1) "
CF_SQL (why_account, "SELECT e.id, e.kind, e.date, p.due, p.amount_minor, p.account, p.customer_id, " CF_LABEL_NUMBER " FROM posting p JOIN entry e ON e.id = p.entry_id " CF_LABEL_JOINS
                     ACCOUNT_WHERE "ORDER BY e.date, e.id, p.line");
CF_SQL (account_sum, "SELECT CAST(COALESCE(SUM(p.amount_minor), 0) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id " ACCOUNT_WHERE);
CF_SQL (why_tender, "SELECT e.id, e.kind, e.date, p.due, p.amount_minor, p.account, p.customer_id, " CF_LABEL_NUMBER " FROM entry e JOIN posting p ON p.entry_id = e.id AND p.account >= 1000 AND p.account <= 1099 "
                    CF_LABEL_JOINS "WHERE e.date >= $2 AND e.date <= $3 AND e.kind IN (10, 11, 13, 14, 15) AND COALESCE(ly.tender_id, lf.tender_id, lp.tender_id, 0) = $1 "
                    "AND (CAST($4 AS BIGINT) = 0 OR ((CAST($4 AS BIGINT) >> CAST(e.kind AS INTEGER)) & 1) = 1) ORDER BY e.date, e.id, p.line");
CF_SQL (why_taxed, "SELECT d.id, d.kind, d.date, d.sign * (CASE WHEN i.kind = 2 THEN -1 ELSE 1 END) * "
                   "(CASE WHEN CAST($5 AS BIGINT) = 9 THEN t.base_minor WHEN CAST($5 AS BIGINT) = 10 THEN t.exempt_minor ELSE t.tax_minor END), i.customer_id, i.number "
                   "FROM (SELECT e.id AS id, e.id AS invoice_id, e.kind AS kind, e.date AS date, 1 AS sign FROM entry e WHERE e.date >= $1 AND e.date <= $2 AND e.kind IN (1, 2) "
                   "UNION ALL SELECT e.id, v.invoice_id, e.kind, e.date, -1 FROM entry e JOIN invoice_void v ON v.id = e.id WHERE e.date >= $1 AND e.date <= $2 AND e.kind = 6) d "
                   "JOIN invoice i ON i.id = d.invoice_id AND i.kind IN (1, 2) JOIN invoice_tax t ON t.invoice_id = i.id "
                   "WHERE t.tax_rate_id = $3 AND (CAST($4 AS BIGINT) = 0 OR t.rate = $4) ORDER BY d.date, d.id, t.line");

static int
sign_of (const CfExplain *x)
{
  return x->ask->credit ? -1 : 1;
}

static CfStmt *
account_stmt (CfExplain *x, const CfSql *sql, gint64 account, CfId customer_id)
{
  CfStmt *stmt = cf_db_stmt (x->db, sql, x->error);
  if (!stmt)
    return NULL;
  cf_bind_int (stmt, 1, account);
  cf_bind_int (stmt, 2, x->ask->sub_id);
  cf_bind_int (stmt, 3, customer_id);
  cf_bind_int (stmt, 4, x->from);
  cf_bind_int (stmt, 5, x->as_of);
  cf_bind_int (stmt, 6, x->ask->account_to ? x->ask->account_to : account);
  cf_bind_int (stmt, 7, x->ask->kinds);
  cf_bind_int (stmt, 8, x->ask->account_also);
  cf_bind_int (stmt, 9, x->ask->account_except);
  return stmt;
}

gboolean
cf_explain_account (CfExplain *x, CfWhy *root)
{
  g_autoptr (GArray) family = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (x->ask->customer_id && !cf_family_load (x->db, x->ask->customer_id, x->as_of, family, x->error))
    return FALSE;
  for (guint i = 0; i < MAX (family->len, 1); i++) {
    CfId member = family->len ? g_array_index (family, CfId, i) : 0;
    CfStmt *stmt = account_stmt (x, &account_sum, x->ask->account, member);
    if (!stmt || cf_step (stmt, x->error) != CF_ROW)
      return FALSE;
    root->amount_minor += sign_of (x) * cf_int (stmt, 0);
    cf_stmt_reset (stmt);
    if (!(stmt = account_stmt (x, &why_account, x->ask->account, member)) || !cf_why_add_postings (x, stmt, sign_of (x), root))
      return FALSE;
  }
  root->account = x->ask->account;
  return TRUE;
}

/* --- tax --- */

/* Of the documents' own taxes. */
static gboolean
add_documents (CfExplain *x, CfWhy *root)
{
  CfStmt *stmt = cf_db_stmt (x->db, &why_taxed, x->error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, x->from);
  cf_bind_int (stmt, 2, x->as_of);
  cf_bind_int (stmt, 3, x->ask->sub_id);
  cf_bind_int (stmt, 4, x->ask->rate);
  cf_bind_int (stmt, 5, x->ask->figure);
  while ((step = cf_step (stmt, x->error)) == CF_ROW)
    if (cf_int (stmt, 3) != 0)
      cf_why_add (root, (CfWhy) { .kind = CF_WHY_DOCUMENT, .id = cf_int (stmt, 0), .entry_kind = cf_int (stmt, 1), .date = cf_int (stmt, 2), .amount_minor = cf_int (stmt, 3),
                           .customer_id = cf_int (stmt, 4), .number = g_strdup (cf_text (stmt, 5)) });
  return step == CF_DONE;
}

static CfMoney
of_rate (const CfExplain *x, const CfTaxRow *row)
{
  return x->ask->figure == CF_FIGURE_TAXED ? row->base_minor : x->ask->figure == CF_FIGURE_EXEMPT ? row->exempt_minor : row->tax_minor;
}

/* Tax by its postings; of a rate as it once was, which postings do not tell, and what it was counted on, by the documents. */
gboolean
cf_explain_tax (CfExplain *x, CfWhy *root)
{
  g_auto (CfTaxReport) report = { 0 };
  if (!cf_report_tax (x->db, CF_TAX_ACCRUAL, x->from, x->as_of, &report, x->error))
    return FALSE;
  for (guint i = 0; i < report.rows->len; i++) {
    const CfTaxRow *row = &g_array_index (report.rows, CfTaxRow, i);
    if (row->tax_rate_id == x->ask->sub_id && (!x->ask->rate || row->rate == x->ask->rate))
      root->amount_minor += of_rate (x, row);
  }
  if (x->ask->figure != CF_FIGURE_TAX || x->ask->rate)
    return add_documents (x, root);
  root->account = CF_ACCOUNT_SALES_TAX;
  CfStmt *stmt = account_stmt (x, &why_account, CF_ACCOUNT_SALES_TAX, 0);
  return stmt && cf_why_add_postings (x, stmt, -1, root);
}

/* --- tenders --- */

static gboolean
counts_kind (const CfExplain *x, CfEntryKind kind)
{
  return x->ask->kinds == 0 || (x->ask->kinds >> kind & 1);
}

gboolean
cf_explain_tender (CfExplain *x, CfWhy *root)
{
  g_autoptr (GArray) days = g_array_new (FALSE, TRUE, sizeof (CfTenderRow));
  g_array_set_clear_func (days, cf_tender_row_clear);
  if (!cf_report_tenders (x->db, x->from, x->as_of, days, x->error))
    return FALSE;
  for (guint i = 0; i < days->len; i++) {
    const CfTenderRow *day = &g_array_index (days, CfTenderRow, i);
    if (day->tender_id == x->ask->sub_id)
      root->amount_minor += sign_of (x) * ((counts_kind (x, CF_ENTRY_PAYMENT) ? day->in_minor : 0) - (counts_kind (x, CF_ENTRY_REFUND) ? day->refunded_minor : 0) -
                                           (counts_kind (x, CF_ENTRY_RETURN) ? day->returned_minor : 0));
  }
  CfStmt *stmt = cf_db_stmt (x->db, &why_tender, x->error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, x->ask->sub_id);
  cf_bind_int (stmt, 2, x->from);
  cf_bind_int (stmt, 3, x->as_of);
  cf_bind_int (stmt, 4, x->ask->kinds);
  return cf_why_add_postings (x, stmt, sign_of (x), root);
}
