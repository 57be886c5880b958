/* property-test.c: random shops from a printed seed. After every act, refused or not: buckets less unapplied = balance = sum of receivable postings, for any date; what is refused leaves the
 * ledger byte for byte as it was; on no day is more open on an item than was posted, or less than nothing; sums kept for speed equal sums over facts; and at the end applying the log to an
 * empty ledger gives the same ledger. (T13, lessons 59–61.) */
#include "fixture.h"

#define ACTS 250
#define CUSTOMERS 4

CF_SQL (posted_until, "SELECT p.customer_id, CAST(SUM(p.amount_minor) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.account = 1200 AND e.date <= $1 GROUP BY p.customer_id");

CF_SQL (overdrawn, "SELECT o.item_id, o.from_date, o.open_minor, p.amount_minor FROM open_item o JOIN posting p ON p.entry_id = o.item_id AND p.account = 1200 "
                   "WHERE o.open_minor < CASE WHEN p.amount_minor < 0 THEN p.amount_minor ELSE 0 END OR o.open_minor > CASE WHEN p.amount_minor > 0 THEN p.amount_minor ELSE 0 END");

typedef struct {
  Fixture f;
  GRand  *rand;
  CfId    customers[CUSTOMERS];
  GArray *invoices, *credits, *payments, *deposits, *events, *write_offs;      /* CfId */
  guint   done, refused;
} World;

static guint pick (World *w, guint n) { return g_rand_int_range (w->rand, 0, n); }
static CfId  any (World *w, GArray *ids) { return ids->len ? g_array_index (ids, CfId, pick (w, ids->len)) : 0; }
static CfId  any_debit (World *w) { return any (w, pick (w, 4) ? w->invoices : w->events); }
static CfId  any_credit (World *w) { return any (w, pick (w, 2) ? w->payments : pick (w, 3) ? w->credits : w->write_offs); }
static CfMoney amount (World *w) { return pick (w, 12) ? (CfMoney) pick (w, 20000) : (CfMoney) pick (w, 3) - 1; }      /* now and then 0 or −1: to be refused */
static CfDate some_day (World *w) { return fixture_date (2026, 3, 2) - 40 + pick (w, 90); }

/* Does the ledger agree with itself on @day? */
static void
check_day (World *w, CfDate day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
  g_autoptr (GHashTable) posted = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  CfAging total = { 0 };
  CfMoney sum = 0;
  CfStmt *stmt = cf_db_stmt (w->f.shop->db, &posted_until, &error);
  g_assert_no_error (error);
  cf_bind_int (stmt, 1, day);
  while (cf_step (stmt, &error) == CF_ROW) {
    CfMoney *m = g_new (CfMoney, 1);
    *m = cf_int (stmt, 1);
    sum += *m;
    g_hash_table_insert (posted, GSIZE_TO_POINTER (cf_int (stmt, 0)), m);
  }
  g_assert_true (cf_aging_load (w->f.shop->db, day, rows, &total, &error));
  g_assert_no_error (error);
  g_assert_cmpint (total.balance_minor, ==, sum);
  for (guint i = 0; i < rows->len; i++) {
    const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    CfMoney *m = g_hash_table_lookup (posted, GSIZE_TO_POINTER (row->customer_id)), buckets = 0;
    for (guint b = 0; b < CF_N_BUCKETS; b++)
      buckets += row->aging.buckets[b];
    g_assert_cmpint (buckets - row->aging.unapplied_minor, ==, row->aging.balance_minor);
    g_assert_cmpint (row->aging.balance_minor, ==, m ? *m : 0);
    g_hash_table_remove (posted, GSIZE_TO_POINTER (row->customer_id));
  }
  GHashTableIter iter;
  gpointer left;
  g_hash_table_iter_init (&iter, posted);
  while (g_hash_table_iter_next (&iter, NULL, &left))
    g_assert_cmpint (*(CfMoney *) left, ==, 0);
}

/* On no day is more open than was posted, or less than nothing. */
static void
check_overdrawn (World *w)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfRows) stmt = cf_db_stmt (w->f.shop->db, &overdrawn, &error);
  if (cf_step (stmt, &error) == CF_ROW)
    g_error ("item %" G_GINT64_FORMAT " from day %" G_GINT64_FORMAT ": %" G_GINT64_FORMAT " open of %" G_GINT64_FORMAT, cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3));
}

static void
check_now (World *w)
{
  g_autoptr (GError) error = NULL;
  g_assert_no_error (error);
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
  CfAging total = { 0 };
  g_assert_true (cf_aging_load (w->f.shop->db, CF_FOREVER - 1, rows, &total, &error));
  for (guint i = 0; i < rows->len; i++) {
    const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    g_assert_cmpint (fixture_balance (&w->f, row->customer_id).balance_minor, ==, row->aging.balance_minor);
    g_assert_cmpint (fixture_balance (&w->f, row->customer_id).unapplied_minor, ==, row->aging.unapplied_minor);
  }
}

static CfOutcome
do_invoice (World *w, gboolean memo, CfId *ret_id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  CfMoney prices[3] = { pick (w, 9000), pick (w, 9000), pick (w, 500) };
  CfId customer = w->customers[pick (w, CUSTOMERS)];
  CfId draft = fixture_draft (&w->f, customer, memo ? CF_DRAFT_CREDIT_MEMO : CF_DRAFT_INVOICE, 0, pick (w, 2) ? w->f.tax_group : 0, prices, 1 + pick (w, 3));
  *ret_id = cf_shop_id (w->f.shop);
  return cf_issue_invoice (w->f.shop, &w->f.who, *ret_id, draft, FALSE, &invoice, &error);
}

/* Takes back all that is left of an invoice, with its evidence. */
static CfOutcome
do_credit (World *w, CfId subject, CfId *ret_id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) original = { 0 }, memo = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (w->f.shop->db, &CF_INVOICE, subject, &original, &found, &error));
  if (!found)
    return CF_NOT_FOUND;
  guint line = pick (w, original.n_lines);
  CfDraftLine back = { .description = (char *) "Back", .quantity = original.lines[line].quantity, .unit_price = original.lines[line].unit_price,
                       .tax_group_id = original.lines[line].tax_group_id, .subject_line = line + 1 };
  CfDraft draft = { .id = cf_shop_id (w->f.shop), .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = original.customer_id, .subject_id = subject, .holder = w->f.shop->head.number,
                    .lines = &back, .n_lines = 1 };
  CfOutcome outcome = cf_save_draft (w->f.shop, &w->f.who, &draft, &error);
  *ret_id = cf_shop_id (w->f.shop);
  return outcome ? outcome : cf_issue_invoice (w->f.shop, &w->f.who, *ret_id, draft.id, pick (w, 2), &memo, &error);
}

static CfOutcome
do_payment (World *w, gboolean deposit, CfId *ret_id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfId tenders[] = { w->f.cash, w->f.check, w->f.card, w->f.ach };
  CfTenderAsk t[2] = { { cf_shop_id (w->f.shop), tenders[pick (w, 4)], amount (w), "9" }, { cf_shop_id (w->f.shop), tenders[pick (w, 4)], amount (w), "10" } };
  CfSettleChoice choice = { any_debit (w), pick (w, 2) ? amount (w) : 0 };
  CfTakePayment ask = { .customer_id = w->customers[pick (w, CUSTOMERS)], .date = pick (w, 3) ? 0 : some_day (w), .kind = deposit ? CF_PAYMENT_DEPOSIT : CF_PAYMENT_PAYMENT, .tenders = t,
                        .n_tenders = 1 + pick (w, 2), .mode = 1 + pick (w, 4), .choices = &choice, .n_choices = 1, .take_discount = pick (w, 2), .write_off_small = pick (w, 2) };
  *ret_id = t[0].id;
  return cf_take_payment (w->f.shop, &w->f.who, &ask, &taken, &error);
}

/* One random act. Returns its outcome; notes what it made. */
static CfOutcome
one_act (World *w)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAllocation) allocation = { 0 };
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfWriteOff) off = { 0 };
  g_auto (CfDepositUse) use = { 0 };
  CfShop *shop = w->f.shop;
  CfWho *who = &w->f.who;
  CfId id = cf_shop_id (shop), made = 0;
  CfDate day = pick (w, 3) ? 0 : some_day (w);
  CfSettleChoice choice = { any_debit (w), 0 };
  GArray *into = NULL;
  CfOutcome outcome;
  switch (pick (w, 15)) {
    case 0: case 1: case 2: outcome = do_invoice (w, FALSE, &made); into = w->invoices; break;
    case 3: outcome = pick (w, 2) ? do_invoice (w, TRUE, &made) : do_credit (w, any (w, w->invoices), &made); into = w->credits; break;
    case 4: case 5: case 6: outcome = do_payment (w, FALSE, &made); into = w->payments; break;
    case 7: outcome = do_payment (w, TRUE, &made); into = w->deposits; break;
    case 8: outcome = cf_apply_credit (shop, who, id, any_credit (w), pick (w, 2) ? amount (w) : 0, pick (w, 2) ? CF_SETTLE_OLDEST : CF_SETTLE_NAMED, &choice, 1, day, &allocation, &error); break;
    case 9: outcome = cf_unapply (shop, who, id, any_credit (w), pick (w, 2) ? any_debit (w) : 0, pick (w, 2) ? amount (w) : 0, day, &allocation, &error); break;
    case 10: outcome = cf_refund (shop, who, id, any (w, pick (w, 2) ? w->payments : w->credits), pick (w, 2) ? amount (w) : 0, pick (w, 2) ? w->f.cash : 0, pick (w, 2), NULL, day, &refund, &error); break;
    case 11: outcome = cf_payment_event (shop, who, id, any (w, pick (w, 4) ? w->payments : w->deposits), 1 + pick (w, 4), "R01", pick (w, 2) ? 1500 : 0, day, &event, &error); made = id; into = w->events; break;
    case 12: outcome = cf_void_invoice (shop, who, id, any (w, pick (w, 4) ? w->invoices : w->credits), day, &gone, &error); break;
    case 13: outcome = pick (w, 3) ? cf_write_off (shop, who, made = id, any_debit (w), CF_WRITE_OFF_BAD_DEBT, pick (w, 2) ? amount (w) : 0, day, &off, &error)
                                   : cf_void_write_off (shop, who, id, any (w, w->write_offs), day, &allocation, &error);
             into = made ? w->write_offs : NULL; break;
    default: outcome = cf_use_deposit (shop, who, id, any (w, w->deposits), pick (w, 2) ? any_debit (w) : 0, pick (w, 2) ? amount (w) : 0, day, &use, &error); break;
  }
  g_assert_no_error (error);
  if (outcome == CF_OK && into)
    g_array_append_val (into, made);
  return outcome;
}

/* Two of the customers get a discount for paying early; a small rest is given up to anybody. */
static void
give_discounts (World *w)
{
  g_autoptr (GError) error = NULL;
  CfTerms terms = { .id = cf_shop_id (w->f.shop), .name = (char *) "2/30", .kind = CF_TERMS_NET, .days = 45, .discount_rate = 20000, .discount_days = 30 };
  fixture_ok (&w->f, cf_save_terms (w->f.shop, &w->f.who, &terms, &error));
  fixture_ok (&w->f, cf_change_setting (w->f.shop, &w->f.who, CF_SET_SMALL_WRITE_OFF, "15.00", &error));
  for (guint i = 0; i < 2; i++) {
    g_auto (CfCustomer) customer = { 0 };
    gboolean found;
    g_assert_true (cf_record_load (w->f.shop->db, &CF_CUSTOMER, w->customers[i], &customer, &found, &error));
    customer.terms_id = terms.id;
    fixture_ok (&w->f, cf_save_customer (w->f.shop, &w->f.who, &customer, &error));
  }
}

static void
test_random (gconstpointer seed)
{
  World w = { .rand = g_rand_new_with_seed (GPOINTER_TO_UINT (seed)) };
  GArray **lists[] = { &w.invoices, &w.credits, &w.payments, &w.deposits, &w.events, &w.write_offs };
  g_test_message ("seed %u", GPOINTER_TO_UINT (seed));
  fixture_open (&w.f);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    *lists[i] = g_array_new (FALSE, FALSE, sizeof (CfId));
  w.customers[0] = w.f.customer;
  for (guint i = 1; i < CUSTOMERS; i++)
    w.customers[i] = fixture_customer (&w.f, "Random customer");
  give_discounts (&w);
  for (guint i = 0; i < ACTS; i++) {
    g_autofree char *before = i % 10 == 0 ? fixture_digest (w.f.shop->db) : NULL;
    gint64 commits = fixture_commits (&w.f);
    CfOutcome outcome = one_act (&w);
    if (outcome == CF_OK)
      w.done++;
    else {
      g_assert_cmpint (outcome, !=, CF_FAILED);
      const CfRefusal *r = &w.f.who.refusal;
      g_assert_true (outcome != CF_OVER_APPLIED || *r->currency || g_strcmp0 (r->field, "amount") != 0);      /* the act asked; it was not left to cf_allocate to stop it */
      w.refused++;
    }
    g_autofree char *after = before && outcome != CF_OK && commits == fixture_commits (&w.f) ? fixture_digest (w.f.shop->db) : NULL;
    if (after)
      g_assert_cmpstr (before, ==, after);
    w.f.clock.at += (gint64) pick (&w, 20) * 3600 * G_USEC_PER_SEC;
    check_day (&w, some_day (&w));
    check_now (&w);
    check_overdrawn (&w);
  }
  g_test_message ("%u done, %u refused", w.done, w.refused);
  g_assert_cmpuint (w.done, >, ACTS / 4);
  g_assert_cmpuint (w.refused, >, 0);
  fixture_replay (w.f.shop->db, w.f.folder);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_array_unref (*lists[i]);
  g_rand_free (w.rand);
  fixture_close (&w.f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  guint32 first = g_test_rand_int ();
  for (guint i = 0; i < 8; i++) {
    g_autofree char *path = g_strdup_printf ("/shop/property/%u", i);
    g_test_add_data_func (path, GUINT_TO_POINTER (i < 4 ? i + 1 : first + i), test_random);
  }
  return g_test_run ();
}
