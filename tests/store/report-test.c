/* report-test.c: proves that the tax report ties to the invoices and to account 2200 in any period, accrued and by cash (T19); that periods add up; that the series report names what is missing;
 * that money by tender is what was posted; and that what came late is named (D26). */
#include "busy.h"
#include "store/late.h"
#include "store/log.h"
#include "store/report-series.h"
#include "store/report-tax.h"
#include "store/report-tenders.h"

static const CfTaxRow *
rate (const CfTaxReport *r, const char *name)
{
  for (guint i = 0; i < r->rows->len; i++)
    if (g_str_equal (g_array_index (r->rows, CfTaxRow, i).name, name))
      return &g_array_index (r->rows, CfTaxRow, i);
  return NULL;
}

static void
expect_row (const CfTaxReport *r, const char *name, CfMoney base, CfMoney exempt, CfMoney tax)
{
  const CfTaxRow *row = rate (r, name);
  g_assert_cmpint (row ? row->base_minor : 0, ==, base);
  g_assert_cmpint (row ? row->exempt_minor : 0, ==, exempt);
  g_assert_cmpint (row ? row->tax_minor : 0, ==, tax);
}

static CfId
taxed (Fixture *f, CfId customer, CfDraftKind kind, CfMoney price)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  CfId id = cf_shop_id (f->shop), draft = fixture_draft (f, customer, kind, 0, f->tax_group, &price, 1);
  fixture_ok (f, cf_issue_invoice (f->shop, &f->who, id, draft, FALSE, &invoice, &error));
  g_assert_no_error (error);
  return id;
}

/* Sums worked out by hand: 4 % + 4.5 % + 0.375 % of 100.00. */
static void
test_tax_by_hand (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId exempt = fixture_customer (&f, "School");
  CfCertificate certificate = { .id = cf_shop_id (f.shop), .customer_id = exempt, .region = (char *) "NY", .reason = (char *) "school", .number = (char *) "EX-1" };
  fixture_ok (&f, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  CfId first = taxed (&f, f.customer, CF_DRAFT_INVOICE, 10000);
  taxed (&f, exempt, CF_DRAFT_INVOICE, 5000);
  CfId wrong = taxed (&f, f.customer, CF_DRAFT_INVOICE, 20000);
  fixture_invoice (&f, f.customer, 700);
  fixture_on (&f, 2026, 4, 1);
  taxed (&f, f.customer, CF_DRAFT_CREDIT_MEMO, 1000);
  g_auto (CfInvoiceVoid) v = { 0 };
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), wrong, 0, &v, &error));
  fixture_pay (&f, f.customer, f.check, 5444, first);
  CfDate march = fixture_date (2026, 3, 1), april = fixture_date (2026, 4, 1), may = fixture_date (2026, 5, 1);

  g_auto (CfTaxReport) m = { 0 }, a = { 0 }, cash_march = { 0 }, cash = { 0 };
  g_assert_true (cf_report_tax (f.shop->db, CF_TAX_ACCRUAL, march, april - 1, &m, &error));
  expect_row (&m, "State", 30000, 5000, 1200);
  expect_row (&m, "City", 30000, 5000, 1350);
  expect_row (&m, "MCTD", 30000, 5000, 113);                             /* 0.38 + 0.75: each document rounds */
  g_assert_cmpint (m.sales_minor, ==, 35700);
  g_assert_cmpint (m.untaxed_minor, ==, 700);
  g_assert_cmpint (m.tax_minor, ==, 2663);
  g_assert_cmpint (m.posted_minor, ==, 2663);
  g_assert_cmpuint (m.exempt->len, ==, 1);
  const CfTaxExempt *e = &g_array_index (m.exempt, CfTaxExempt, 0);
  g_assert_cmpstr (e->certificate, ==, "EX-1");
  g_assert_cmpstr (e->customer, ==, "School");
  g_assert_cmpint (e->exempt_minor, ==, 5000);
  g_assert_cmpstr (rate (&m, "State")->jurisdiction, ==, "New York State");

  g_assert_true (cf_report_tax (f.shop->db, CF_TAX_ACCRUAL, april, may - 1, &a, &error));
  expect_row (&a, "State", -21000, 0, -840);
  g_assert_cmpint (a.posted_minor, ==, a.tax_minor);

  g_assert_true (cf_report_tax (f.shop->db, CF_TAX_CASH, march, april - 1, &cash_march, &error));
  g_assert_cmpuint (cash_march.rows->len, ==, 0);
  g_assert_true (cf_report_tax (f.shop->db, CF_TAX_CASH, april, may - 1, &cash, &error));
  expect_row (&cash, "State", 5000, 0, 200);
  expect_row (&cash, "City", 5000, 0, 225);
  expect_row (&cash, "MCTD", 5000, 0, 19);
  g_assert_cmpint (cash.sales_minor, ==, 5000);

  fixture_on (&f, 2026, 5, 2);                                           /* the rest: all together is the document's tax */
  fixture_pay (&f, f.customer, f.cash, 5444, first);
  g_auto (CfTaxReport) rest = { 0 };
  g_assert_true (cf_report_tax (f.shop->db, CF_TAX_CASH, may, may + 30, &rest, &error));
  expect_row (&rest, "MCTD", 5000, 0, 19);
  g_assert_cmpint (rest.tax_minor + cash.tax_minor, ==, 888);
  fixture_close (&f);
}

typedef struct { Busy *b; CfDate from, to; CfMoney sales, tax, untaxed, state_base, state_tax, exempt; } Sums;

static void
count_invoice (Sums *s, const CfInvoice *i, int sign)
{
  CfMoney exempt = 0, base = 0, untaxed = 0;
  sign *= i->kind == CF_INVOICE_CREDIT_MEMO ? -1 : 1;
  s->sales += sign * i->subtotal_minor;
  s->tax += sign * i->tax_minor;
  for (guint k = 0; k < i->n_lines; k++)
    if (!i->lines[k].tax_group_id)
      untaxed += i->lines[k].amount_minor;
  for (guint k = 0; k < i->n_taxes; k++)
    if (g_str_equal (i->taxes[k].name, "State")) {
      base += i->taxes[k].base_minor;
      exempt += i->taxes[k].exempt_minor;
      s->state_tax += sign * i->taxes[k].tax_minor;
    }
  g_assert_cmpint (base + exempt + untaxed, ==, i->subtotal_minor);      /* every line is one of the three */
  s->untaxed += sign * untaxed;
  s->state_base += sign * base;
  s->exempt += sign * exempt;
}

static gboolean
each_invoice (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfInvoice *i = record;
  Sums *s = user;
  if (i->kind <= CF_INVOICE_CREDIT_MEMO && i->date >= s->from && i->date <= s->to)
    count_invoice (s, i, 1);
  return TRUE;
}

static gboolean
each_void (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfInvoiceVoid *v = record;
  Sums *s = user;
  g_auto (CfInvoice) i = { 0 };
  gboolean found;
  if (v->date < s->from || v->date > s->to)
    return TRUE;
  if (!cf_record_load (s->b->f.shop->db, &CF_INVOICE, v->invoice_id, &i, &found, error))
    return FALSE;
  count_invoice (s, &i, -1);
  return TRUE;
}

static void
add_reports (CfTaxReport *a, const CfTaxReport *b, int sign)
{
  a->sales_minor += sign * b->sales_minor;
  a->tax_minor += sign * b->tax_minor;
  a->untaxed_minor += sign * b->untaxed_minor;
  a->posted_minor += sign * b->posted_minor;
}

static void
test_tax_random (void)
{
  Busy b;
  busy_open (&b, 150);
  for (guint round = 0; round < 10; round++) {
    g_autoptr (GError) error = NULL;
    CfDate x = busy_day (&b), y = busy_day (&b), from = MIN (x, y), to = MAX (x, y), middle = (from + to) / 2;
    Sums s = { .b = &b, .from = from, .to = to };
    g_auto (CfTaxReport) r = { 0 };
    CfMoney tax = 0, listed = 0;
    g_assert_true (cf_report_tax (b.f.shop->db, CF_TAX_ACCRUAL, from, to, &r, &error));
    g_assert_true (cf_record_each (b.f.shop->db, &CF_INVOICE, each_invoice, &s, &error) && cf_record_each (b.f.shop->db, &CF_INVOICE_VOID, each_void, &s, &error));
    g_assert_cmpint (r.sales_minor, ==, s.sales);
    g_assert_cmpint (r.tax_minor, ==, s.tax);
    g_assert_cmpint (r.untaxed_minor, ==, s.untaxed);
    g_assert_cmpint (r.posted_minor, ==, s.tax);
    expect_row (&r, "State", s.state_base, s.exempt, s.state_tax);
    for (guint i = 0; i < r.rows->len; i++)
      tax += g_array_index (r.rows, CfTaxRow, i).tax_minor;
    g_assert_cmpint (tax, ==, r.tax_minor);
    for (guint i = 0; i < r.exempt->len; i++)
      listed += g_array_index (r.exempt, CfTaxExempt, i).exempt_minor;
    g_assert_cmpint (listed, ==, s.exempt);
    for (CfTaxBasis basis = CF_TAX_ACCRUAL; basis <= CF_TAX_CASH; basis++) {      /* two halves make the whole */
      g_auto (CfTaxReport) whole = { 0 }, one = { 0 }, two = { 0 };
      g_assert_true (cf_report_tax (b.f.shop->db, basis, from, to, &whole, &error) && cf_report_tax (b.f.shop->db, basis, from, middle, &one, &error) &&
                     cf_report_tax (b.f.shop->db, basis, middle + 1, to, &two, &error));
      add_reports (&whole, &one, -1);
      add_reports (&whole, &two, -1);
      g_assert_cmpint (whole.sales_minor | whole.tax_minor | whole.untaxed_minor | whole.posted_minor, ==, 0);
    }
  }
  busy_close (&b);
}

/* By cash, a document that was paid to the last cent has brought its tax; one that was not has brought its share. */
static void
test_tax_cash (void)
{
  Busy b;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaxReport) r = { 0 };
  CfMoney tax = 0;
  busy_open (&b, 150);
  g_assert_true (cf_report_tax (b.f.shop->db, CF_TAX_CASH, b.first - 100, b.last + 100, &r, &error));
  for (guint part = 0; part < 2; part++) {
    GArray *ids = part ? b.credits : b.invoices;
    for (guint i = 0; i < ids->len; i++) {
      g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
      g_auto (CfInvoice) invoice = { 0 };
      gboolean found;
      CfMoney cash = 0, share;
      g_assert_true (cf_record_load (b.f.shop->db, &CF_INVOICE, g_array_index (ids, CfId, i), &invoice, &found, &error) && found);
      g_assert_true (cf_allocations_load (b.f.shop->db, invoice.id, lines, &error));
      for (guint k = 0; k < lines->len; k++) {
        const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, k);
        g_auto (CfEntry) other = { 0 };
        g_assert_true (cf_record_load (b.f.shop->db, &CF_ENTRY, part ? line->debit_id : line->credit_id, &other, &found, &error) && found);
        if (part ? other.kind == CF_ENTRY_REFUND || other.kind == CF_ENTRY_INVOICE || (other.kind >= CF_ENTRY_LATE_FEE && other.kind <= CF_ENTRY_RETURN_FEE)
                 : other.kind == CF_ENTRY_PAYMENT || other.kind == CF_ENTRY_DEPOSIT_USE || other.kind == CF_ENTRY_CREDIT_MEMO || other.kind == CF_ENTRY_OPENING)
          cash += line->amount_minor;
      }
      g_assert_true (invoice.total_minor == 0 || cf_mul_div (invoice.tax_minor, cash, invoice.total_minor, CF_ROUND_HALF_UP, &share));
      tax += part ? -share : share;
    }
  }
  g_assert_cmpint (r.tax_minor, ==, tax);
  g_assert_cmpint (tax, !=, 0);
  busy_close (&b);
}

static void
add_numbered (Fixture *f, CfId series, gint64 sequence)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAct) act = CF_ACT_INIT;
  CfInvoice invoice = { .id = cf_shop_id (f->shop), .series_id = series, .sequence = sequence, .customer_id = f->customer };
  cf_act_begin (&act, f->shop, "test", &f->who, NULL, 0, NULL);
  cf_act_add (&act, &CF_INVOICE, &invoice);
  fixture_ok (f, cf_act_end (&act, &error));
}

static void
test_series (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfSeriesRow));
  static const gint64 given[] = { 502, 503, 503, 507, 511 };
  fixture_open (&f);
  g_array_set_clear_func (rows, cf_series_row_clear);
  CfSeries series = { .id = cf_shop_id (f.shop), .kind = CF_SERIES_INVOICE, .prefix = (char *) "X", .first = 500 };
  fixture_ok (&f, cf_save_series (f.shop, &f.who, &series, &error));
  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    add_numbered (&f, series.id, given[i]);
  g_assert_true (cf_series_load (f.shop->db, rows, &error));
  g_assert_cmpuint (rows->len, ==, 4);                                   /* invoices, these, credit memos, groups; not the imported ones */
  guint found = 0;
  for (guint i = 0; i < rows->len; i++) {
    const CfSeriesRow *row = &g_array_index (rows, CfSeriesRow, i);
    if (row->series.id != series.id) {
      g_assert_cmpuint (row->n_gaps, ==, 0);
      continue;
    }
    found++;
    g_assert_cmpint (row->last, ==, 511);
    g_assert_cmpint (row->count, ==, 5);
    g_assert_cmpint (row->repeats, ==, 1);
    g_assert_cmpuint (row->n_gaps, ==, 3);
    g_assert_cmpint (row->gaps[0].from, ==, 500);
    g_assert_cmpint (row->gaps[0].to, ==, 501);
    g_assert_cmpint (row->gaps[1].from, ==, 504);
    g_assert_cmpint (row->gaps[2].to, ==, 510);
  }
  g_assert_cmpuint (found, ==, 1);
  fixture_close (&f);
}

typedef struct { CfDb *db; CfDate from, to; CfMoney in, refunded, returned; gint64 n; } Money;

static gboolean
each_payment (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfPayment *p = record;
  Money *m = user;
  if (p->date >= m->from && p->date <= m->to) {
    m->in += p->amount_minor + p->rounding_minor;
    m->n++;
  }
  return TRUE;
}

static gboolean
each_refund (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfRefund *r = record;
  Money *m = user;
  if (r->date >= m->from && r->date <= m->to)
    m->refunded += r->amount_minor + r->rounding_minor;
  return TRUE;
}

static gboolean
each_event (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfPaymentEvent *e = record;
  Money *m = user;
  g_auto (CfPayment) p = { 0 };
  gboolean found;
  if (e->kind == CF_PAYMENT_SETTLED || e->date < m->from || e->date > m->to)
    return TRUE;
  if (!cf_record_load (m->db, &CF_PAYMENT, e->payment_id, &p, &found, error))
    return FALSE;
  m->returned += p.amount_minor + p.rounding_minor;
  return TRUE;
}

static void
test_tenders (void)
{
  Busy b;
  busy_open (&b, 150);
  for (guint round = 0; round < 10; round++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfTenderRow));
    CfDate x = busy_day (&b), y = busy_day (&b);
    Money m = { .db = b.f.shop->db, .from = MIN (x, y), .to = MAX (x, y) }, sum = { 0 };
    g_array_set_clear_func (rows, cf_tender_row_clear);
    g_assert_true (cf_report_tenders (b.f.shop->db, m.from, m.to, rows, &error));
    g_assert_true (cf_record_each (m.db, &CF_PAYMENT, each_payment, &m, &error) && cf_record_each (m.db, &CF_REFUND, each_refund, &m, &error) &&
                   cf_record_each (m.db, &CF_PAYMENT_EVENT, each_event, &m, &error));
    for (guint i = 0; i < rows->len; i++) {
      const CfTenderRow *row = &g_array_index (rows, CfTenderRow, i);
      sum.in += row->in_minor;
      sum.refunded += row->refunded_minor;
      sum.returned += row->returned_minor;
      sum.n += row->n_in;
      g_assert_cmpint (row->net_minor, ==, row->in_minor - row->refunded_minor - row->returned_minor);
      g_assert_cmpstr (row->name, !=, "");
      g_assert_true (i == 0 || g_array_index (rows, CfTenderRow, i - 1).date <= row->date);
    }
    g_assert_cmpint (sum.in, ==, m.in);
    g_assert_cmpint (sum.refunded, ==, m.refunded);
    g_assert_cmpint (sum.returned, ==, m.returned);
    g_assert_cmpint (sum.n, ==, m.n);
  }
  busy_close (&b);
}

/* D26: what is dated until a day but was not known when that day's papers were made. */
static void
test_late (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfLate));
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfDraft) draft = { 0 };
  gboolean found;
  g_array_set_clear_func (rows, cf_late_clear);
  fixture_open (&f);
  CfDate day = fixture_date (2026, 3, 2);
  fixture_invoice (&f, f.customer, 100);
  g_autofree char *seen = cf_log_vector (f.shop->db, &error);
  g_assert_true (cf_late_load (f.shop->db, day, seen, rows, &error));
  g_assert_cmpuint (rows->len, ==, 0);
  fixture_on (&f, 2026, 3, 9);
  fixture_invoice (&f, f.customer, 200);                                 /* dated later: not late */
  CfId id = cf_shop_id (f.shop), d = fixture_draft (&f, f.customer, CF_DRAFT_INVOICE, 0, 0, &(CfMoney) { 300 }, 1);
  g_assert_true (cf_record_load (f.shop->db, &CF_DRAFT, d, &draft, &found, &error) && found);
  draft.date = day;
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, id, d, FALSE, &invoice, &error));
  g_assert_true (cf_late_load (f.shop->db, day, seen, rows, &error));
  g_assert_cmpuint (rows->len, ==, 1);
  const CfLate *late = &g_array_index (rows, CfLate, 0);
  g_assert_cmpint (late->id, ==, id);
  g_assert_cmpint (late->kind, ==, CF_ENTRY_INVOICE);
  g_assert_cmpint (late->customer_id, ==, f.customer);
  g_assert_cmpint (late->amount_minor, ==, 300);
  g_assert_cmpstr (late->number, ==, "1003");
  g_array_set_size (rows, 0);
  g_assert_true (cf_late_load (f.shop->db, day, "", rows, &error));      /* nothing was known: all that is dated so */
  g_assert_cmpuint (rows->len, ==, 2);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/tax/by-hand/T19", test_tax_by_hand);
  g_test_add_func ("/report/tax/random/T19", test_tax_random);
  g_test_add_func ("/report/tax/cash/T19", test_tax_cash);
  g_test_add_func ("/report/series", test_series);
  g_test_add_func ("/report/tenders", test_tenders);
  g_test_add_func ("/report/late/D26", test_late);
  return g_test_run ();
}
