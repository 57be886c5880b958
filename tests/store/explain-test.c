/* explain-test.c: proves W2 below the screen: for every figure of a random shop on any day, the tree's leaves are ledger rows and add up to the figure as readers give it; and that a figure that
 * does not follow from the facts is found out. */
#include "busy.h"
#include "ledger/chart.h"
#include "store/explain.h"
#include "store/query.h"
#include "store/report-tax.h"

/* Sum of the leaves; every leaf names a row. */
static CfMoney
leaves (const CfWhy *why, guint *n)
{
  CfMoney sum = 0;
  if (why->kind == CF_WHY_POSTING || why->kind == CF_WHY_ALLOCATION) {
    g_assert_cmpint (why->id, !=, 0);
    g_assert_cmpint (why->date, !=, 0);
    g_assert_nonnull (why->number);
    (*n)++;
    return why->amount_minor;
  }
  for (guint i = 0; why->children && i < why->children->len; i++)
    sum += leaves (&g_array_index (why->children, CfWhy, i), n);
  return sum;
}

static guint
expect (Busy *b, CfExplainAsk ask, CfMoney figure)
{
  g_autoptr (GError) error = NULL;
  CfWhy why;
  guint n = 0;
  gboolean ok = cf_explain (b->f.shop->db, &ask, &why, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  g_assert_cmpint (why.amount_minor, ==, figure);
  g_assert_cmpint (leaves (&why, &n), ==, figure);
  cf_why_clear (&why);
  return n;
}

static void
expect_aging (Busy *b, CfId customer, CfDate day, const CfAging *aging)
{
  expect (b, (CfExplainAsk) { CF_FIGURE_BALANCE, .customer_id = customer, .as_of = day }, aging->balance_minor);
  expect (b, (CfExplainAsk) { CF_FIGURE_OPEN, .customer_id = customer, .as_of = day }, aging->balance_minor + aging->unapplied_minor);
  expect (b, (CfExplainAsk) { CF_FIGURE_UNAPPLIED, .customer_id = customer, .as_of = day }, aging->unapplied_minor);
  for (CfBucket bucket = 0; bucket < CF_N_BUCKETS; bucket++)
    expect (b, (CfExplainAsk) { CF_FIGURE_BUCKET, .customer_id = customer, .as_of = day, .bucket = bucket }, aging->buckets[bucket]);
}

typedef struct { Busy *b; guint n; } Documents;

static gboolean
expect_document (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Documents *d = user;
  const CfInvoice *invoice = record;
  g_assert_cmpuint (expect (d->b, (CfExplainAsk) { CF_FIGURE_TOTAL, .item_id = invoice->id }, invoice->total_minor), >=, invoice->total_minor != 0);
  if (invoice->kind == CF_INVOICE_INVOICE || invoice->kind == CF_INVOICE_CREDIT_MEMO) {
    expect (d->b, (CfExplainAsk) { CF_FIGURE_NET, .item_id = invoice->id }, invoice->subtotal_minor);
    for (guint i = 0; i < invoice->n_taxes; i++) {
      CfMoney tax = 0;
      for (guint k = 0; k < invoice->n_taxes; k++)
        tax += invoice->taxes[k].tax_rate_id == invoice->taxes[i].tax_rate_id ? invoice->taxes[k].tax_minor : 0;
      expect (d->b, (CfExplainAsk) { CF_FIGURE_DOCUMENT_TAX, .item_id = invoice->id, .sub_id = invoice->taxes[i].tax_rate_id }, tax);
    }
  }
  d->n++;
  return TRUE;
}

static gboolean
expect_payment (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Documents *d = user;
  const CfPayment *payment = record;
  expect (d->b, (CfExplainAsk) { CF_FIGURE_PAID, .item_id = payment->id }, payment->amount_minor);
  d->n++;
  return TRUE;
}

/* Each document's subtotal, taxes and total, each payment's amount, as they stand on it. */
static void
test_documents (void)
{
  Busy b;
  g_autoptr (GError) error = NULL;
  busy_open (&b, 150);
  Documents d = { &b, 0 };
  g_assert_true (cf_record_each (b.f.shop->db, &CF_INVOICE, expect_document, &d, &error));
  g_assert_cmpuint (d.n, >, 20);
  d.n = 0;
  g_assert_true (cf_record_each (b.f.shop->db, &CF_PAYMENT, expect_payment, &d, &error));
  g_assert_cmpuint (d.n, >, 5);
  CfWhy why;
  g_assert_false (cf_explain (b.f.shop->db, &(CfExplainAsk) { CF_FIGURE_TOTAL, .item_id = 1 }, &why, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  busy_close (&b);
}

static void
test_customers (void)
{
  Busy b;
  busy_open (&b, 150);
  for (guint round = 0; round < 8; round++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
    CfDate day = busy_day (&b);
    CfAging total;
    g_assert_true (cf_aging_load (b.f.shop->db, day, rows, &total, &error));
    expect_aging (&b, 0, day, &total);
    for (guint i = 0; i < rows->len; i++)
      expect_aging (&b, g_array_index (rows, CfAgingRow, i).customer_id, day, &g_array_index (rows, CfAgingRow, i).aging);
  }
  for (guint i = 0; i < BUSY_CUSTOMERS; i++) {
    CfBalance now = fixture_balance (&b.f, b.customers[i]);
    expect (&b, (CfExplainAsk) { CF_FIGURE_BALANCE, .customer_id = b.customers[i] }, now.balance_minor);
    expect (&b, (CfExplainAsk) { CF_FIGURE_OPEN, .customer_id = b.customers[i] }, now.open_minor);
    expect (&b, (CfExplainAsk) { CF_FIGURE_UNAPPLIED, .customer_id = b.customers[i] }, now.unapplied_minor);
  }
  busy_close (&b);
}

/* What the entry of an item put on the receivables. */
static CfMoney
posted (Busy *b, CfId id)
{
  CfWhy why;
  CfMoney sum = 0;
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_explain (b->f.shop->db, &(CfExplainAsk) { CF_FIGURE_ITEM, .item_id = id }, &why, &error));
  for (guint i = 0; why.children && i < why.children->len; i++)
    if (g_array_index (why.children, CfWhy, i).kind == CF_WHY_POSTING)
      sum += g_array_index (why.children, CfWhy, i).amount_minor;
  cf_why_clear (&why);
  return sum;
}

static void
test_items (void)
{
  Busy b;
  guint n = 0;
  busy_open (&b, 120);
  for (guint i = 0; i < b.invoices->len; i++)
    n += expect (&b, (CfExplainAsk) { CF_FIGURE_ITEM, .item_id = g_array_index (b.invoices, CfId, i) }, fixture_open_of (&b.f, g_array_index (b.invoices, CfId, i)));
  for (guint i = 0; i < b.payments->len; i++)
    n += expect (&b, (CfExplainAsk) { CF_FIGURE_ITEM, .item_id = g_array_index (b.payments, CfId, i) }, fixture_open_of (&b.f, g_array_index (b.payments, CfId, i)));
  g_assert_cmpuint (n, >, b.invoices->len + b.payments->len);
  for (guint i = 0; i < b.invoices->len; i++) {
    CfId id = g_array_index (b.invoices, CfId, i);
    expect (&b, (CfExplainAsk) { CF_FIGURE_USED, .item_id = id }, ABS (posted (&b, id) - fixture_open_of (&b.f, id)));
  }
  for (guint i = 0; i < b.payments->len; i++) {
    CfId id = g_array_index (b.payments, CfId, i);
    expect (&b, (CfExplainAsk) { CF_FIGURE_USED, .item_id = id }, ABS (posted (&b, id) - fixture_open_of (&b.f, id)));
  }
  g_autoptr (GError) error = NULL;
  CfWhy why;
  g_assert_false (cf_explain (b.f.shop->db, &(CfExplainAsk) { CF_FIGURE_ITEM, .item_id = 4711 }, &why, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  busy_close (&b);
}

/* All accounts together are nothing; receivable is what customers owe; tax is the report's. */
static void
test_accounts (void)
{
  Busy b;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaxReport) tax = { 0 };
  guint n_rows;
  const CfChartRow *chart = cf_chart (&n_rows);
  busy_open (&b, 150);
  for (guint round = 0; round < 5; round++) {
    CfDate day = busy_day (&b);
    CfMoney sum = 0;
    for (guint i = 0; i < n_rows; i++) {
      CfWhy why;
      g_assert_true (cf_explain (b.f.shop->db, &(CfExplainAsk) { CF_FIGURE_ACCOUNT, .account = chart[i].number, .as_of = day }, &why, &error));
      sum += why.amount_minor;
      cf_why_clear (&why);
    }
    g_assert_cmpint (sum, ==, 0);
  }
  CfMoney owed = 0, split = 0;
  for (guint i = 0; i < BUSY_CUSTOMERS; i++) {
    g_auto (CfCustomer) c = { 0 };
    gboolean found;
    g_assert_true (cf_record_load (b.f.shop->db, &CF_CUSTOMER, b.customers[i], &c, &found, &error) && found);
    CfMoney balance = c.merged_into_id ? 0 : fixture_balance (&b.f, b.customers[i]).balance_minor;
    owed += balance;
    if (!c.merged_into_id)
      expect (&b, (CfExplainAsk) { CF_FIGURE_ACCOUNT, .account = CF_ACCOUNT_RECEIVABLE, .customer_id = b.customers[i] }, balance);
  }
  expect (&b, (CfExplainAsk) { CF_FIGURE_ACCOUNT, .account = CF_ACCOUNT_RECEIVABLE }, owed);
  g_assert_true (cf_report_tax (b.f.shop->db, CF_TAX_ACCRUAL, b.first, b.last, &tax, &error));
  for (guint i = 0; i < tax.rows->len; i++) {
    const CfTaxRow *row = &g_array_index (tax.rows, CfTaxRow, i);
    expect (&b, (CfExplainAsk) { CF_FIGURE_TAX, .sub_id = row->tax_rate_id, .from = b.first, .as_of = b.last }, row->tax_minor);
    split += row->tax_minor;
  }
  g_assert_cmpint (split, ==, tax.posted_minor);
  busy_close (&b);
}

CF_SQL (spoil, "UPDATE customer_sum SET open_minor = open_minor + 1 WHERE customer_id = $1");
CF_SQL (mend, "UPDATE customer_sum SET open_minor = open_minor - 1 WHERE customer_id = $1");

static void
test_damage (void)
{
  Busy b;
  g_autoptr (GError) error = NULL;
  CfWhy why;
  busy_open (&b, 20);
  fixture_invoice (&b.f, b.customers[0], 100);
  CfStmt *stmt = cf_db_stmt (b.f.shop->db, &spoil, &error);
  cf_bind_int (stmt, 1, b.customers[0]);
  g_assert_true (cf_run (stmt, &error));
  g_assert_false (cf_explain (b.f.shop->db, &(CfExplainAsk) { CF_FIGURE_BALANCE, .customer_id = b.customers[0] }, &why, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CORRUPT);
  g_clear_error (&error);
  stmt = cf_db_stmt (b.f.shop->db, &mend, &error);
  cf_bind_int (stmt, 1, b.customers[0]);
  g_assert_true (cf_run (stmt, &error));
  busy_close (&b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/explain/customers/W2", test_customers);
  g_test_add_func ("/explain/items/W2", test_items);
  g_test_add_func ("/explain/accounts/W2", test_accounts);
  g_test_add_func ("/explain/damage", test_damage);
  g_test_add_func ("/explain/documents/W2", test_documents);
  return g_test_run ();
}
