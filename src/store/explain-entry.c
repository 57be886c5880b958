/* explain-entry.c: why the sums of one document or payment are what they are (explain.h): the figure as the record has it, the leaves from the postings of its entry, by the table in ledger/README.md. */
#include "explain-private.h"
#include "label.h"
#include "ledger/chart.h"

CF_SQL (why_entry, "SELECT e.id, e.kind, e.date, p.due, p.amount_minor, p.account, p.customer_id, " CF_LABEL_NUMBER " FROM posting p JOIN entry e ON e.id = p.entry_id " CF_LABEL_JOINS
                   "WHERE p.entry_id = $1 AND (p.account = $2 OR p.account = $3) AND (CAST($4 AS BIGINT) = 0 OR p.sub_id = $4) ORDER BY p.line");

static gboolean
add_postings (CfExplain *x, CfWhy *root, gint64 account, gint64 other, int sign)
{
  CfStmt *stmt = cf_db_stmt (x->db, &why_entry, x->error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, x->ask->item_id);
  cf_bind_int (stmt, 2, account);
  cf_bind_int (stmt, 3, other);
  cf_bind_int (stmt, 4, x->ask->figure == CF_FIGURE_DOCUMENT_TAX ? x->ask->sub_id : 0);
  root->account = account;
  return cf_why_add_postings (x, stmt, sign, root);
}

static gboolean
none (CfExplain *x, const char *what)
{
  g_set_error (x->error, CF_ERROR, CF_ERROR_NOT_FOUND, "explaining a figure: there is no such %s", what);
  return FALSE;
}

static CfMoney
tax_of (const CfInvoice *invoice, CfId rate_id)
{
  CfMoney sum = 0;
  for (guint i = 0; i < invoice->n_taxes; i++)
    sum += invoice->taxes[i].tax_rate_id == rate_id ? invoice->taxes[i].tax_minor : 0;
  return sum;
}

gboolean
cf_explain_document (CfExplain *x, CfWhy *root)
{
  g_auto (CfInvoice) invoice = { 0 };
  gboolean found;
  if (!cf_record_load (x->db, &CF_INVOICE, x->ask->item_id, &invoice, &found, x->error))
    return FALSE;
  if (!found)
    return none (x, "document");
  int sign = invoice.kind == CF_INVOICE_CREDIT_MEMO ? -1 : 1;           /* its own figures are positive, and it posts the other way round */
  root->customer_id = invoice.customer_id;
  switch (x->ask->figure) {
    case CF_FIGURE_NET:
      root->amount_minor = invoice.subtotal_minor;
      return add_postings (x, root, CF_ACCOUNT_SALES, CF_ACCOUNT_SALES, -sign);
    case CF_FIGURE_DOCUMENT_TAX:
      root->amount_minor = tax_of (&invoice, x->ask->sub_id);
      return add_postings (x, root, CF_ACCOUNT_SALES_TAX, CF_ACCOUNT_SALES_TAX, -sign);
    default:
      root->amount_minor = invoice.total_minor;
      return add_postings (x, root, CF_ACCOUNT_RECEIVABLE, CF_ACCOUNT_RECEIVABLE, sign);
  }
}

gboolean
cf_explain_payment (CfExplain *x, CfWhy *root)
{
  g_auto (CfPayment) payment = { 0 };
  gboolean found;
  if (!cf_record_load (x->db, &CF_PAYMENT, x->ask->item_id, &payment, &found, x->error))
    return FALSE;
  if (!found)
    return none (x, "payment");
  root->customer_id = payment.customer_id;
  root->amount_minor = payment.amount_minor;
  return add_postings (x, root, CF_ACCOUNT_RECEIVABLE, CF_ACCOUNT_DEPOSITS_HELD, -1);
}
