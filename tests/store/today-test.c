/* today-test.c: proves that the glance of the counter shows what the ledger says: what was taken is the report's, what is overdue is aging's, the lists hold those and only those they say, and each
 * customer was here last once. On shops after some months of random business, on any day. */
#include "busy.h"
#include "store/list-filter.h"
#include "store/report-tenders.h"
#include "store/today.h"

#define S(text) ((char *) (text))

static void
load (CfDb *db, CfDate date, guint count_max, CfToday *ret)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_today_load (db, date, count_max, ret, &error));
  g_assert_no_error (error);
}

static void
expect_sums (CfDb *db, CfDate date)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfToday) today = { 0 };
  CfMoney taken = 0;
  g_autoptr (GArray) tenders = g_array_new (FALSE, TRUE, sizeof (CfTenderRow)), drafts = g_array_new (FALSE, TRUE, sizeof (CfDraft));
  g_array_set_clear_func (tenders, cf_tender_row_clear);
  g_array_set_clear_func (drafts, (GDestroyNotify) cf_draft_clear);
  load (db, date, 50, &today);
  g_assert_true (cf_report_tenders (db, date, date, tenders, &error));
  for (guint i = 0; i < tenders->len; i++)
    taken += g_array_index (tenders, CfTenderRow, i).net_minor;
  g_assert_cmpint (today.taken_minor, ==, taken);
  g_assert_cmpuint (today.tenders->len, ==, tenders->len);
  g_assert_true (cf_list_drafts (db, 0, 0, 0, drafts, &error));
  g_assert_cmpint (today.n_drafts, ==, drafts->len);
  for (guint i = 0; i < today.recent->len; i++) {
    CfRecentRow *row = &g_array_index (today.recent, CfRecentRow, i);
    g_assert_cmpstr (row->name, !=, "");
    for (guint k = 0; k < i; k++)
      g_assert_cmpint (g_array_index (today.recent, CfRecentRow, k).customer_id, !=, row->customer_id);
  }
}

/* On the last day, with nothing dated later, the overdue sum is aging's. */
static void
test_sums (void)
{
  Busy b;
  g_autoptr (GError) error = NULL;
  busy_open (&b, 150);
  for (guint i = 0; i < 12; i++)
    expect_sums (b.f.shop->db, busy_day (&b));
  for (CfDate day = b.last; day < b.last + 90; day += 17) {
    g_auto (CfToday) today = { 0 };
    CfAging aging = { 0 };
    g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
    load (b.f.shop->db, day, 8, &today);
    g_assert_true (cf_aging_load (b.f.shop->db, day, rows, &aging, &error));
    g_assert_cmpint (today.overdue_minor, ==, cf_aging_overdue (&aging));
    g_assert_cmpuint (today.needs->len, <=, 8);
    g_assert_cmpint (today.n_needs, >=, today.needs->len);
    g_assert_cmpuint (today.recent->len, >, 0);
  }
  busy_close (&b);
}

static const CfNeedRow *
need (const CfToday *today, CfNeed kind)
{
  for (guint i = 0; i < today->needs->len; i++)
    if (g_array_index (today->needs, CfNeedRow, i).need == kind)
      return &g_array_index (today->needs, CfNeedRow, i);
  return NULL;
}

static void
test_needs (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfDate first = cf_shop_today (f.shop);
  g_auto (CfToday) empty = { 0 }, now = { 0 }, later = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  CfId invoice = fixture_invoice (&f, f.customer, 12345), paid = fixture_pay (&f, f.customer, f.check, 12345, invoice), other = fixture_customer (&f, "Credit Co");
  load (f.shop->db, first, 8, &empty);
  g_assert_cmpint (empty.n_needs, ==, 0);
  g_assert_cmpint (empty.taken_minor, ==, 12345);
  fixture_pay (&f, other, f.cash, 4000, 0);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), paid, CF_PAYMENT_RETURNED, "NSF", 0, first, &event, &error));
  CfMoney price = 700;
  CfId draft = fixture_draft (&f, other, CF_DRAFT_INVOICE, 0, 0, &price, 1);
  CfCustomer held = { .id = other, .name = S ("Credit Co"), .hold = 1 };
  fixture_ok (&f, cf_save_customer (f.shop, &f.who, &held, &error));

  load (f.shop->db, first, 8, &now);
  g_assert_cmpint (now.n_needs, ==, 2);
  g_assert_cmpint (need (&now, CF_NEEDS_RETURNED)->id, ==, paid);
  g_assert_cmpint (need (&now, CF_NEEDS_RETURNED)->amount_minor, ==, 12345);
  g_assert_cmpint (need (&now, CF_NEEDS_HOLD)->id, ==, draft);
  g_assert_cmpint (now.n_drafts, ==, 1);
  g_assert_cmpint (g_array_index (now.recent, CfRecentRow, 0).customer_id, ==, f.customer);
  g_assert_cmpint (g_array_index (now.recent, CfRecentRow, 0).at, >, 0);

  load (f.shop->db, first + 31, 8, &later);                             /* the credit is old by then, the returned check forgotten */
  g_assert_cmpint (later.n_needs, ==, 2);
  g_assert_null (need (&later, CF_NEEDS_RETURNED));
  g_assert_cmpint (need (&later, CF_NEEDS_CREDIT)->amount_minor, ==, 4000);
  g_assert_cmpstr (need (&later, CF_NEEDS_CREDIT)->name, ==, "Credit Co");
  g_assert_cmpint (later.n_overdue, ==, 1);                             /* the invoice is open again */
  g_assert_cmpint (later.overdue_minor, ==, 12345);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/today/sums", test_sums);
  g_test_add_func ("/today/needs", test_needs);
  return g_test_run ();
}
