/* list-filter-test.c: proves that each filter gives those and only those it says, in order, and that pages by boundary keys lose and repeat nobody. */
#include "busy.h"
#include "store/list-filter.h"
#include <string.h>

#define S(text) ((char *) (text))

static GArray *
filter (CfDb *db, CfCustomerAsk ask)
{
  g_autoptr (GError) error = NULL;
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfCustomerSum));
  g_array_set_clear_func (rows, cf_customer_sum_clear);
  g_assert_true (cf_filter_customers (db, &ask, rows, &error));
  g_assert_no_error (error);
  return rows;
}

static const CfCustomerSum *at (GArray *rows, guint i) { return &g_array_index (rows, CfCustomerSum, i); }

/* What a filter lets through, out of all. */
static void
expect_filtered (CfDb *db, GArray *all, CfCustomerAsk ask)
{
  g_autoptr (GArray) some = filter (db, ask);
  guint n = 0;
  for (guint i = 0; i < all->len; i++) {
    const CfCustomerSum *c = at (all, i);
    gboolean in = (!ask.owing || c->open_minor) && (!ask.overdue || c->overdue_minor) && (!ask.on_hold || c->row.hold) && (ask.archived || !c->row.archived) &&
                  (!ask.typed || g_str_has_prefix (c->row.name, ask.typed));
    if (!in)
      continue;
    g_assert_cmpuint (n, <, some->len);
    g_assert_cmpint (at (some, n)->row.id, ==, c->row.id);
    g_assert_cmpint (at (some, n)->overdue_minor, ==, c->overdue_minor);
    n++;
  }
  g_assert_cmpuint (some->len, ==, n);

  const char *name = NULL;                                              /* the same in pages of three */
  CfId id = 0;
  for (guint seen = 0;;) {
    CfCustomerAsk paged = ask;
    paged.after_name = name;
    paged.after_id = id;
    paged.count_max = 3;
    g_autoptr (GArray) page = filter (db, paged);
    g_assert_cmpuint (page->len, ==, MIN (3, n - seen));
    for (guint i = 0; i < page->len; i++)
      g_assert_cmpint (at (page, i)->row.id, ==, at (some, seen++)->row.id);
    if (page->len < 3)
      break;
    name = at (some, seen - 1)->row.name;
    id = at (some, seen - 1)->row.id;
  }
}

static void
test_customers (void)
{
  Busy b;
  g_autoptr (GError) error = NULL;
  busy_open (&b, 100);
  for (guint i = 0; i < 20; i++) {                                       /* twins by name, some on hold, some archived, some owing */
    CfCustomer c = { .id = cf_shop_id (b.f.shop), .name = S (i % 2 ? "Twin" : "Zoe"), .hold = i % 3 == 0 };
    g_assert_cmpint (cf_save_customer (b.f.shop, &b.f.who, &c, &error), ==, CF_OK);
    if (i % 4 == 0 && !c.hold)
      fixture_invoice (&b.f, c.id, 100);
    c.archived = i % 5 == 0;
    g_assert_cmpint (cf_save_customer (b.f.shop, &b.f.who, &c, &error), ==, CF_OK);
  }
  CfDate today = cf_shop_today (b.f.shop) + 40;
  g_autoptr (GArray) all = filter (b.f.shop->db, (CfCustomerAsk) { .archived = TRUE, .today = today });
  g_assert_cmpuint (all->len, >=, 23);
  for (guint i = 1; i < all->len; i++)
    g_assert_cmpstr (at (all, i - 1)->row.name, <=, at (all, i)->row.name);
  guint n_overdue = 0;
  for (guint i = 0; i < all->len; i++) {
    n_overdue += at (all, i)->overdue_minor != 0;
    CfBalance balance = fixture_balance (&b.f, at (all, i)->row.id);
    g_assert_cmpint (balance.open_minor, ==, at (all, i)->open_minor);
    g_assert_cmpint (balance.unapplied_minor, ==, at (all, i)->unapplied_minor);
  }
  g_assert_cmpuint (n_overdue, >, 0);
  for (guint bits = 0; bits < 32; bits++)
    expect_filtered (b.f.shop->db, all, (CfCustomerAsk) { .owing = bits & 1, .overdue = (bits & 2) != 0, .on_hold = (bits & 4) != 0, .archived = (bits & 8) != 0,
                                                          .typed = bits & 16 ? "Twin" : NULL, .today = today });
  busy_close (&b);
}

static void
test_items (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  for (guint i = 0; i < 10; i++) {
    g_autofree char *code = g_strdup_printf ("I%02u", 9 - i);
    CfItem item = { .id = cf_shop_id (f.shop), .code = code, .name = S ("Thing"), .archived = i == 4 };
    fixture_ok (&f, cf_save_item (f.shop, &f.who, &item, &error));
  }
  g_autofree char *code = NULL;
  CfId id = 0;
  guint n = 0;
  for (guint page = 0; page < 4; page++) {
    g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItem));
    g_assert_true (cf_list_items (f.shop->db, FALSE, code, id, 4, rows, &error));
    for (guint i = 0; i < rows->len; i++, n++) {
      CfItem *item = &g_array_index (rows, CfItem, i);
      g_assert_cmpstr (item->code, >, code ? code : "");
      g_free (code);
      code = g_strdup (item->code);
      id = item->id;
      g_assert_false (item->archived);
      cf_item_clear (item);
    }
  }
  g_assert_cmpuint (n, ==, 10);                                          /* the fixture's banner, and nine of the ten */
  fixture_close (&f);
}

static void
expect_drafts (Fixture *f, CfId customer, CfId before, guint n, CfId first)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfDraft));
  g_assert_true (cf_list_drafts (f->shop->db, customer, before, 0, rows, &error));
  g_assert_cmpuint (rows->len, ==, n);
  for (guint i = 0; i < rows->len; i++) {
    CfDraft *draft = &g_array_index (rows, CfDraft, i);
    g_assert_true (i > 0 || draft->id == first);
    cf_draft_clear (draft);
  }
}

static void
test_drafts (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfDraft) gone = { 0 };
  gboolean found;
  fixture_open (&f);
  CfId twin = fixture_customer (&f, "Twin"), drafts[4];
  for (guint i = 0; i < 4; i++)
    drafts[i] = fixture_draft (&f, i == 3 ? twin : f.customer, CF_DRAFT_INVOICE, 0, 0, &(CfMoney) { 100 }, 1);
  expect_drafts (&f, 0, 0, 4, drafts[3]);
  expect_drafts (&f, f.customer, 0, 3, drafts[2]);
  expect_drafts (&f, f.customer, drafts[2], 2, drafts[1]);
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), drafts[2], FALSE, &invoice, &error));
  g_assert_true (cf_record_load (f.shop->db, &CF_DRAFT, drafts[1], &gone, &found, &error) && found);
  gone.discarded = 1;
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &gone, &error));
  expect_drafts (&f, f.customer, 0, 1, drafts[0]);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, twin, f.customer, &error));
  expect_drafts (&f, f.customer, 0, 2, drafts[3]);
  fixture_close (&f);
}

static void
test_documents (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  CfId ids[12];
  fixture_open (&f);
  for (guint i = 0; i < 12; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    g_auto (CfDraft) draft = { 0 };
    gboolean found;
    CfId d = fixture_draft (&f, f.customer, CF_DRAFT_INVOICE, 0, 0, &(CfMoney) { 100 }, 1);
    g_assert_true (cf_record_load (f.shop->db, &CF_DRAFT, d, &draft, &found, &error) && found);
    if (i == 2)
      draft.po = g_strdup ("101");
    if (i == 3)
      draft.reference = g_strdup ("101");
    fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
    ids[i] = cf_shop_id (f.shop);
    fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, ids[i], d, FALSE, &invoice, &error));      /* 1001 … 1012 */
  }
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_filter_documents (f.shop->db, "101", 0, found, &error));
  const CfId want[] = { ids[11], ids[10], ids[9], ids[3], ids[2] };
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (want));
  for (guint i = 0; i < G_N_ELEMENTS (want); i++)
    g_assert_cmpint (g_array_index (found, CfId, i), ==, want[i]);
  g_array_set_size (found, 0);
  g_assert_true (cf_filter_documents (f.shop->db, "101", 4, found, &error) && found->len == 4);
  g_array_set_size (found, 0);
  g_assert_true (cf_filter_documents (f.shop->db, "", 4, found, &error) && found->len == 0);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/filter/customers", test_customers);
  g_test_add_func ("/filter/items", test_items);
  g_test_add_func ("/filter/drafts", test_drafts);
  g_test_add_func ("/filter/documents", test_documents);
  return g_test_run ();
}
