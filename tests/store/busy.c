#include "busy.h"

static guint   pick (guint n) { return g_test_rand_int_range (0, n); }
static CfId    any (GArray *ids) { return ids->len ? g_array_index (ids, CfId, pick (ids->len)) : 0; }
static CfMoney amount (void) { return 1 + pick (20000); }
static CfId    somebody (Busy *b) { return b->customers[pick (BUSY_CUSTOMERS)]; }

CfDate
busy_day (Busy *b)
{
  return b->first - 5 + pick (b->last - b->first + 10);
}

static CfId
keep (Busy *b, CfOutcome outcome, CfId id, GArray *into, GError *error)
{
  g_assert_no_error (error);
  b->done += outcome == CF_OK;
  b->refused += outcome != CF_OK;
  if (outcome == CF_OK && into)
    g_array_append_val (into, id);
  return id;
}

static void
document (Busy *b, CfDraftKind kind)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfDraft) draft = { 0 };
  gboolean found;
  CfMoney prices[] = { amount (), amount (), amount () };
  CfId id = fixture_draft (&b->f, somebody (b), kind, 0, pick (3) ? b->f.tax_group : 0, prices, 1 + pick (3)), issue = cf_shop_id (b->f.shop);
  g_assert_true (cf_record_load (b->f.shop->db, &CF_DRAFT, id, &draft, &found, &error) && found);
  if (draft.n_lines > 1)
    draft.lines[1].tax_group_id = 0;
  if (!pick (6))
    draft.date = b->last - pick (20);                                   /* written up late */
  g_assert_cmpint (cf_save_draft (b->f.shop, &b->f.who, &draft, &error), ==, CF_OK);
  CfOutcome outcome = cf_issue_invoice (b->f.shop, &b->f.who, issue, id, FALSE, &invoice, &error);
  keep (b, outcome, issue, kind == CF_DRAFT_INVOICE ? b->invoices : b->credits, error);
}

static void
payment (Busy *b, CfPaymentKind kind)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  const CfId tenders[] = { b->f.cash, b->f.check, b->f.card, b->f.ach };
  CfTenderAsk t = { cf_shop_id (b->f.shop), tenders[pick (4)], amount (), "77" };
  CfTakePayment ask = { .customer_id = somebody (b), .tenders = &t, .n_tenders = 1, .kind = kind, .mode = pick (4) && kind == CF_PAYMENT_PAYMENT ? CF_SETTLE_OLDEST : CF_SETTLE_NONE,
                        .subject = "order 7" };
  CfOutcome outcome = cf_take_payment (b->f.shop, &b->f.who, &ask, &taken, &error);
  keep (b, outcome, t.id, kind == CF_PAYMENT_PAYMENT ? b->payments : b->deposits, error);
}

static void
merge (Busy *b)
{
  g_autoptr (GError) error = NULL;
  keep (b, cf_merge_customer (b->f.shop, &b->f.who, b->customers[3], pick (2) ? b->customers[2] : 0, &error), 0, NULL, error);
}

static void
undo (Busy *b, guint what)
{
  g_autoptr (GError) error = NULL;
  CfShop *shop = b->f.shop;
  CfWho *who = &b->f.who;
  CfId id = cf_shop_id (shop);
  g_auto (CfInvoiceVoid) v = { 0 };
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  g_auto (CfWriteOff) write_off = { 0 };
  g_auto (CfDepositUse) use = { 0 };
  g_auto (CfAllocation) allocation = { 0 };
  CfOutcome outcome = CF_OK;
  switch (what) {
    case 0: outcome = cf_void_invoice (shop, who, id, any (pick (3) ? b->invoices : b->credits), 0, &v, &error); break;
    case 1: outcome = cf_refund (shop, who, id, any (pick (2) ? b->payments : b->credits), 0, pick (2) ? 0 : b->f.check, pick (2), "r", 0, &refund, &error); break;
    case 2: outcome = cf_payment_event (shop, who, id, any (b->payments), 1 + pick (4), "R01", 0, 0, &event, &error); break;
    case 3: outcome = cf_write_off (shop, who, id, any (b->invoices), CF_WRITE_OFF_BAD_DEBT, 0, 0, &write_off, &error); break;
    case 4: outcome = cf_use_deposit (shop, who, id, any (b->deposits), 0, 0, 0, &use, &error); break;
    case 5: outcome = cf_apply_credit (shop, who, id, any (pick (2) ? b->payments : b->credits), 0, CF_SETTLE_OLDEST, NULL, 0, 0, &allocation, &error); break;
    default: outcome = cf_unapply (shop, who, id, any (b->payments), 0, 0, 0, &allocation, &error); break;
  }
  keep (b, outcome, id, NULL, error);
}

void
busy_open (Busy *b, guint n)
{
  g_autoptr (GError) error = NULL;
  fixture_open (&b->f);
  b->invoices = g_array_new (FALSE, FALSE, sizeof (CfId));
  b->credits = g_array_new (FALSE, FALSE, sizeof (CfId));
  b->payments = g_array_new (FALSE, FALSE, sizeof (CfId));
  b->deposits = g_array_new (FALSE, FALSE, sizeof (CfId));
  b->done = b->refused = 0;
  b->first = b->last = fixture_date (2026, 3, 2);
  b->customers[0] = b->f.customer;
  for (guint i = 1; i < BUSY_CUSTOMERS; i++) {
    g_autofree char *name = g_strdup_printf ("Customer %u", i);
    b->customers[i] = fixture_customer (&b->f, name);
  }
  CfCertificate certificate = { .id = cf_shop_id (b->f.shop), .customer_id = b->customers[1], .region = (char *) "NY", .reason = (char *) "resale", .number = (char *) "ST-120 77" };
  g_assert_cmpint (cf_save_certificate (b->f.shop, &b->f.who, &certificate, &error), ==, CF_OK);
  for (guint i = 0; i < n; i++) {
    guint what = pick (16);
    if (pick (2)) {
      b->f.clock.at += (CfInstant) 86400 * G_USEC_PER_SEC;
      b->last++;
    }
    if (what < 5)
      document (b, CF_DRAFT_INVOICE);
    else if (what < 6)
      document (b, CF_DRAFT_CREDIT_MEMO);
    else if (what < 9)
      payment (b, pick (8) ? CF_PAYMENT_PAYMENT : CF_PAYMENT_DEPOSIT);
    else if (what < 15)
      undo (b, pick (7));
    else
      merge (b);
  }
  b->last += 20;
  g_test_message ("%u acts done, %u refused", b->done, b->refused);
  g_assert_cmpuint (b->done, >, b->refused / 2);
}

void
busy_close (Busy *b)
{
  g_array_unref (b->invoices);
  g_array_unref (b->credits);
  g_array_unref (b->payments);
  g_array_unref (b->deposits);
  fixture_close (&b->f);
}
