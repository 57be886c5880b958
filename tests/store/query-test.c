/* query-test.c: proves that open items, balances and aging agree with each other and with the facts on any day, also where customers were merged and parted; that a terms discount shows until
 * it is taken; and how documents and customers are found. Test names carry the feature rows they prove. */
#include "busy.h"
#include "shop/built-in.h"
#include "store/alias.h"
#include "store/query.h"

static void
load_items (Busy *b, CfId customer, CfDate day, GArray *rows)
{
  g_autoptr (GError) error = NULL;
  g_array_set_clear_func (rows, cf_item_row_clear);
  g_assert_true (cf_open_items_load (b->f.shop->db, customer, day, CF_OLDEST_BY_DATE, rows, &error));
  g_assert_no_error (error);
}

/* Aging of each customer equals their open items, bucket by bucket; the open items equal the allocations on file. */
static void
test_agree (void)
{
  Busy b;
  busy_open (&b, 120);
  for (guint round = 0; round < 12; round++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
    CfDate day = round ? busy_day (&b) : CF_DATE_MAX;
    CfAging total, sum = { 0 };
    CfId last = 0;
    g_assert_true (cf_aging_load (b.f.shop->db, day, rows, &total, &error));
    for (guint i = 0; i < rows->len; i++) {
      const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
      g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (CfItemRow));
      CfAging mine = { 0 };
      load_items (&b, row->customer_id, day, items);
      for (guint k = 0; k < items->len; k++) {
        const CfItemRow *item = &g_array_index (items, CfItemRow, k);
        g_assert_true (cf_aging_add (&mine, item->item.due, item->item.open_minor, day));
        g_assert_cmpint (item->item.customer_id, ==, row->customer_id);
        g_assert_true (item->item.number == item->number);
        g_assert_cmpint (ABS (item->item.open_minor), <=, ABS (item->total_minor));
        g_assert_true (k == 0 || items->len < 2 || g_array_index (items, CfItemRow, k - 1).item.date <= item->item.date);
      }
      g_assert_cmpmem (&mine, sizeof mine, &row->aging, sizeof mine);
      g_assert_cmpint (row->customer_id, >, last);
      last = row->customer_id;
      g_assert_true (cf_aging_sum (&sum, &row->aging));
      if (day == CF_DATE_MAX)
        g_assert_cmpint (fixture_balance (&b.f, row->customer_id).balance_minor, ==, row->aging.balance_minor);
    }
    g_assert_cmpmem (&sum, sizeof sum, &total, sizeof total);
  }
  busy_close (&b);
}

/* Every line ever written about an item: they make its open amount. */
static void
test_allocations (void)
{
  Busy b;
  guint n = 0;
  busy_open (&b, 80);
  for (guint i = 0; i < b.invoices->len; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
    g_auto (CfInvoice) invoice = { 0 };
    CfItemRow row;
    CfInvoiceState state;
    CfMoney open = 0, left;
    gboolean found;
    CfId id = g_array_index (b.invoices, CfId, i);
    g_assert_true (cf_open_item_load (b.f.shop->db, id, &row, &error) && cf_allocations_load (b.f.shop->db, id, lines, &error));
    open = row.total_minor;
    for (guint k = 0; k < lines->len; k++, n++) {
      const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, k);
      open -= line->amount_minor;
      g_assert_cmpint (line->debit_id, ==, id);
    }
    g_assert_cmpint (open, ==, row.item.open_minor);
    g_assert_true (cf_record_load (b.f.shop->db, &CF_INVOICE, id, &invoice, &found, &error) && found && cf_invoice_state (b.f.shop->db, &invoice, &state, &left, &error));
    g_assert_cmpint (left, ==, open);
    g_assert_true (state == CF_STATE_VOID ? open == 0 : state == CF_STATE_PAID ? open == 0 : state == CF_STATE_ISSUED ? open == invoice.total_minor : open > 0 && open < invoice.total_minor);
    cf_item_row_clear (&row);
  }
  g_assert_cmpuint (n, >, 0);
  busy_close (&b);
}

static CfMoney
balance_on (Fixture *f, CfId customer, CfDate day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  CfAging total;
  CfMoney balance = 0;
  g_assert_true (cf_aging_load (f->shop->db, day, rows, &total, &error));
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, CfAgingRow, i).customer_id == customer)
      balance = g_array_index (rows, CfAgingRow, i).aging.balance_minor;
  return balance;
}

/* As of a past day a customer shows under whom they stood for then. */
static void
test_merged_then (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId a = f.customer, b = fixture_customer (&f, "B"), c = fixture_customer (&f, "C");
  fixture_invoice (&f, a, 100);
  fixture_invoice (&f, b, 20);
  fixture_invoice (&f, c, 3);
  fixture_on (&f, 2026, 3, 5);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, c, b, &error));
  fixture_on (&f, 2026, 3, 10);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, b, a, &error));
  fixture_on (&f, 2026, 3, 15);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, b, 0, &error));
  const struct { int day; CfMoney a, b, c; } then[] = { { 2, 100, 20, 3 }, { 4, 100, 20, 3 }, { 5, 100, 23, 0 }, { 9, 100, 23, 0 }, { 10, 123, 0, 0 }, { 14, 123, 0, 0 }, { 15, 100, 23, 0 } };
  for (guint i = 0; i < G_N_ELEMENTS (then); i++) {
    CfDate day = fixture_date (2026, 3, then[i].day);
    g_autoptr (GArray) family = g_array_new (FALSE, FALSE, sizeof (CfId));
    g_assert_cmpint (balance_on (&f, a, day), ==, then[i].a);
    g_assert_cmpint (balance_on (&f, b, day), ==, then[i].b);
    g_assert_cmpint (balance_on (&f, c, day), ==, then[i].c);
    g_assert_true (cf_family_load (f.shop->db, a, day, family, &error));
    g_assert_cmpuint (family->len, ==, then[i].a == 123 ? 3 : 1);
  }
  g_assert_cmpint (balance_on (&f, b, CF_DATE_MAX), ==, 23);
  fixture_close (&f);
}

/* Two stations that merge each into the other make a ring: all money shows, once. */
static void
test_ring (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId a = f.customer, b = fixture_customer (&f, "B");
  fixture_invoice (&f, a, 100);
  fixture_invoice (&f, b, 20);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, a, b, &error));
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCustomer) before = { 0 }, after = { 0 };
  cf_act_begin (&act, f.shop, "test", &f.who, NULL, 0, NULL);
  cf_act_load (&act, &CF_CUSTOMER, b, "b", &before);
  cf_record_copy (&CF_CUSTOMER, &before, &after);
  after.merged_into_id = a;
  cf_act_change (&act, &CF_CUSTOMER, &before, &after);
  fixture_ok (&f, cf_act_end (&act, &error));
  g_assert_cmpint (balance_on (&f, MIN (a, b), CF_DATE_MAX), ==, 120);
  g_assert_cmpint (balance_on (&f, MAX (a, b), CF_DATE_MAX), ==, 0);
  g_assert_cmpint (fixture_balance (&f, a).balance_minor, ==, 120);
  fixture_close (&f);
}

static void
test_discount (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) acme = { 0 };
  g_auto (CfTaken) taken = { 0 };
  CfItemRow row;
  gboolean found;
  fixture_open (&f);
  g_assert_true (cf_record_load (f.shop->db, &CF_CUSTOMER, f.customer, &acme, &found, &error) && found);
  acme.terms_id = CF_TERMS_2_10_NET_30_ID;
  fixture_ok (&f, cf_save_customer (f.shop, &f.who, &acme, &error));
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  g_assert_true (cf_open_item_load (f.shop->db, invoice, &row, &error));
  g_assert_cmpint (row.item.discount_minor, ==, 200);
  g_assert_cmpint (row.item.discount_until, ==, fixture_date (2026, 3, 12));
  g_assert_cmpstr (row.number, ==, "1001");
  cf_item_row_clear (&row);
  fixture_on (&f, 2026, 3, 4);
  CfTenderAsk t = { cf_shop_id (f.shop), f.check, 9800, "9" };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_OLDEST, .take_discount = TRUE };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  g_assert_true (cf_open_item_load (f.shop->db, invoice, &row, &error));
  g_assert_cmpint (row.item.open_minor, ==, 0);
  g_assert_cmpint (row.item.discount_minor, ==, 0);
  cf_item_row_clear (&row);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfItemRow));
  g_array_set_clear_func (rows, cf_item_row_clear);
  g_assert_true (cf_open_items_load (f.shop->db, f.customer, fixture_date (2026, 3, 3), CF_OLDEST_BY_DUE, rows, &error));      /* the day before it was taken */
  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpint (g_array_index (rows, CfItemRow, 0).item.discount_minor, ==, 200);
  g_assert_false (cf_open_item_load (f.shop->db, 4711, &row, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  fixture_close (&f);
}

static void
test_find (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  char text[CF_ID_TEXT];
  CfId id;
  fixture_open (&f);
  CfId twin = fixture_customer (&f, "Acme Signs"), invoice = fixture_invoice (&f, f.customer, 100);
  g_assert_true (cf_customer_find (f.shop->db, "C000002", &id, &error));
  g_assert_cmpint (id, ==, twin);
  g_assert_true (cf_customer_find (f.shop->db, cf_id_text (f.customer, text), &id, &error));
  g_assert_cmpint (id, ==, f.customer);
  g_assert_true (cf_customer_find (f.shop->db, "nobody", &id, &error) && id == 0);
  g_assert_true (cf_customer_find (f.shop->db, "", &id, &error) && id == 0);
  g_assert_false (cf_customer_find (f.shop->db, "Acme Signs", &id, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  g_clear_error (&error);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, twin, f.customer, &error));
  g_assert_true (cf_customer_find (f.shop->db, "Acme Signs", &id, &error));
  g_assert_cmpint (id, ==, f.customer);
  g_assert_true (cf_invoices_by_number (f.shop->db, "1001", ids, &error));
  g_assert_true (ids->len == 1 && g_array_index (ids, CfId, 0) == invoice);
  g_array_set_size (ids, 0);
  g_assert_true (cf_invoices_by_number (f.shop->db, cf_id_text (invoice, text), ids, &error));
  g_assert_true (ids->len == 1 && g_array_index (ids, CfId, 0) == invoice);
  g_array_set_size (ids, 0);
  g_assert_true (cf_invoices_by_number (f.shop->db, "999", ids, &error) && ids->len == 0);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/agree/T13", test_agree);
  g_test_add_func ("/query/allocations", test_allocations);
  g_test_add_func ("/query/merged-then/D24", test_merged_then);
  g_test_add_func ("/query/ring", test_ring);
  g_test_add_func ("/query/discount", test_discount);
  g_test_add_func ("/query/find", test_find);
  return g_test_run ();
}
