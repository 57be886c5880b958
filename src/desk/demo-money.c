/* demo-money.c: money at the demo shop: at the counter, by mail, by ACH; in part, too much, in advance; what the bank does with it; and what goes back. */
#include "demo-private.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include "shop/take-payment.h"
#include "store/query.h"

static const CfId tender_ids[] = { 0, CF_TENDER_CASH_ID, CF_TENDER_CHECK_ID, CF_TENDER_CARD_ID, CF_TENDER_ACH_ID, CF_TENDER_WIRE_ID };

/* The number on a check, the last digits of a card, a trace number. */
static char *
reference_of (Demo *d, CfTenderKind kind)
{
  switch (kind) {
    case CF_TENDER_CHECK: return g_strdup_printf ("%u", d->check += demo_between (d, 1, 7));
    case CF_TENDER_CARD: return g_strdup_printf ("%s ····%04u", demo_chance (d, 550) ? "Visa" : "Mastercard", demo_between (d, 1000, 9999));
    case CF_TENDER_ACH: return g_strdup_printf ("0210%08u", demo_between (d, 1, 99999999));
    case CF_TENDER_OTHER: return g_strdup_printf ("GC-%u", demo_between (d, 20000, 29999));
    default: return NULL;
  }
}

/* What the bank will do with it. */
static void
expect (Demo *d, guint customer, const CfPayment *payment)
{
  gboolean bad = customer && demo_customer (d, customer)->kind != COUNTER && demo_chance (d, 9);
  if (payment->tender_kind == CF_TENDER_CARD)
    demo_plan (d, d->today + 1, DO_SETTLE, customer, payment->id, 0);
  if (payment->tender_kind == CF_TENDER_ACH)
    demo_plan (d, d->today + 3, bad ? DO_RETURN : DO_SETTLE, customer, payment->id, CF_TENDER_ACH);
  if (payment->tender_kind == CF_TENDER_CHECK && bad)
    demo_plan (d, d->today + demo_between (d, 8, 12), DO_RETURN, customer, payment->id, CF_TENDER_CHECK);
}

/* Takes what @ask says; its tenders are filled in here. The id of the first payment, or 0. */
static CfId
take (Demo *d, guint customer, guint person, CfTakePayment *ask, const CfTenderKind *kinds, const CfMoney *amounts, guint n)
{
  CfTenderAsk tenders[2] = { 0 };
  g_auto (CfTaken) taken = { 0 };
  CfId id = 0;
  for (guint i = 0; i < n; i++)
    tenders[i] = (CfTenderAsk) { cf_shop_id (d->shop), kinds[i] == CF_TENDER_OTHER ? d->gift_card : tender_ids[kinds[i]], amounts[i], reference_of (d, kinds[i]) };
  ask->customer_id = demo_customer (d, customer)->id;
  ask->tenders = tenders;
  ask->n_tenders = n;
  if (demo_as (d, person, NULL) && demo_done (d, "payment", cf_take_payment (d->shop, &d->who, ask, &taken, &d->error))) {
    id = taken.payments[0].id;
    for (guint i = 0; i < taken.n_payments; i++)
      expect (d, customer, &taken.payments[i]);
  }
  for (guint i = 0; i < n; i++)
    g_free ((char *) tenders[i].reference);
  return id;
}

static GArray *
open_items (Demo *d, guint customer)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_array_set_clear_func (rows, cf_item_row_clear);
  if (!d->error && !cf_open_items_load (d->shop->db, demo_customer (d, customer)->id, CF_FOREVER - 1, CF_OLDEST_BY_DATE, rows, &d->error))
    g_array_set_size (rows, 0);
  return rows;
}

CfMoney
demo_open_of (Demo *d, CfId item_id)
{
  CfItemRow row = { 0 };
  if (d->error || !cf_open_item_load (d->shop->db, item_id, &row, &d->error))
    return 0;
  CfMoney open = row.item.open_minor;
  cf_item_row_clear (&row);
  return open;
}

CfId
demo_pay_invoice (Demo *d, guint customer, CfId invoice_id, CfTenderKind tender, CfMoney amount_minor)
{
  CfMoney open = demo_open_of (d, invoice_id), amount = amount_minor ? amount_minor : open;
  CfSettleChoice choice = { invoice_id, 0 };
  CfTakePayment ask = { .mode = CF_SETTLE_NAMED, .choices = &choice, .n_choices = 1 };
  return open > 0 ? take (d, customer, IRENE, &ask, &tender, &amount, 1) : 0;
}

CfId
demo_pay_ahead (Demo *d, guint customer, CfTenderKind tender, CfMoney amount_minor, const char *for_what, CfPaymentKind kind)
{
  CfTakePayment ask = { .mode = CF_SETTLE_NONE, .kind = kind, .subject = for_what };
  return take (d, customer, demo_clerk (d), &ask, &tender, &amount_minor, 1);
}

/* Cash is handed over in notes, and there is change; some pay a part by card, or with a gift card. */
void
demo_pay_counter (Demo *d, guint customer, CfId invoice_id)
{
  CfMoney open = demo_open_of (d, invoice_id), amounts[2] = { open };
  CfTenderKind kinds[2] = { demo_customer (d, customer)->tender };
  CfSettleChoice choice = { invoice_id, 0 };
  CfTakePayment ask = { .mode = CF_SETTLE_NAMED, .choices = &choice, .n_choices = 1, .asked_minor = open };
  guint n = 1, luck = demo_between (d, 0, 999);
  if (open <= 0)
    return;
  if (kinds[0] == CF_TENDER_CASH && open > 40000)
    kinds[0] = CF_TENDER_CARD;
  if (luck < 35 && open > 6000) {
    kinds[0] = luck < 12 ? CF_TENDER_OTHER : CF_TENDER_CARD;
    amounts[0] = open / 2 / 500 * 500;
    kinds[n] = CF_TENDER_CASH;
    amounts[n++] = open - amounts[0];
  }
  if (kinds[n - 1] == CF_TENDER_CASH) {
    CfMoney note = amounts[n - 1] > 8000 ? 2000 : amounts[n - 1] > 1500 ? 1000 : 500;
    amounts[n - 1] = (amounts[n - 1] + note - 1) / note * note;
  }
  take (d, customer, demo_clerk (d), &ask, kinds, amounts, n);
}

/* Credit that lies there is used before money is. */
static void
use_credit (Demo *d, GArray *rows)
{
  for (guint i = 0; i < rows->len && !d->error; i++) {
    const CfOpenItem *item = &g_array_index (rows, CfItemRow, i).item;
    g_auto (CfAllocation) allocation = { 0 };
    if (item->open_minor >= 0 || demo_chance (d, 350) || !demo_as (d, IRENE, NULL))
      continue;
    CfOutcome outcome = cf_apply_credit (d->shop, &d->who, cf_shop_id (d->shop), item->id, 0, CF_SETTLE_OLDEST, NULL, 0, 0, &allocation, &d->error);
    if (outcome != CF_NOT_OPEN)                                         /* nothing is left that it could go on */
      demo_done (d, "credit", outcome);
  }
}

/* The items on a remittance: the one it is about, and all that is due. What is to be paid for them goes to *ret_sum. */
static guint
choose (Demo *d, GArray *rows, CfId about, CfSettleChoice *ret, CfMoney *ret_sum)
{
  guint n = 0;
  *ret_sum = 0;
  for (guint i = 0; i < rows->len; i++) {
    const CfOpenItem *item = &g_array_index (rows, CfItemRow, i).item;
    if (item->open_minor <= 0 || (item->id != about && item->due > d->today + 2))
      continue;
    gboolean discounted = item->discount_minor > 0 && item->discount_minor < item->open_minor && d->today <= item->discount_until + 2;
    ret[n++] = (CfSettleChoice) { item->id, 0 };
    *ret_sum += item->open_minor - (discounted ? item->discount_minor : 0);
  }
  return n;
}

void
demo_pay (Demo *d, guint customer, CfId invoice_id)
{
  const DemoCustomer *c = demo_customer (d, customer);
  g_autoptr (GArray) before = NULL, rows = NULL;
  CfMoney sum;
  if ((c->stops_paying && d->today >= c->stops_paying) || d->error)
    return;
  before = open_items (d, customer);
  use_credit (d, before);
  rows = open_items (d, customer);
  g_autofree CfSettleChoice *choices = g_new (CfSettleChoice, rows->len + 1);
  guint n = choose (d, rows, invoice_id, choices, &sum), luck = demo_between (d, 0, 999);
  CfTakePayment ask = { .mode = CF_SETTLE_NAMED, .choices = choices, .n_choices = n, .take_discount = TRUE };
  CfTenderKind tender = c->tender;
  if (n == 0)
    return;
  if (luck < 45 && sum > 20000) {                                       /* in part, the rest later */
    sum = sum * demo_between (d, 35, 75) / 100 / 1000 * 1000;
    ask.take_discount = FALSE;
    demo_plan (d, d->today + demo_between (d, 14, 50), DO_PAY, customer, invoice_id, 0);
  } else if (luck < 60) {                                               /* they read it wrong: not worth a letter */
    sum -= demo_between (d, 5, 180);
    ask.write_off_small = TRUE;
  } else if (luck < 75)                                                 /* too much: stays as credit */
    sum += demo_between (d, 5, 60) * 100;
  if (sum > 0)
    take (d, customer, tender == CF_TENDER_CARD ? demo_clerk (d) : IRENE, &ask, &tender, &sum, 1);
}

void
demo_payment_event (Demo *d, CfId payment_id, CfPaymentEventKind kind, const char *code, const char *reason)
{
  g_auto (CfPaymentEvent) event = { 0 };
  if (demo_as (d, IRENE, reason)) {
    CfOutcome outcome = cf_payment_event (d->shop, &d->who, cf_shop_id (d->shop), payment_id, kind, code, -1, 0, &event, &d->error);
    if (outcome != CF_ALREADY_RETURNED)                                 /* voided meanwhile: nothing is left to settle */
      demo_done (d, "what the bank said", outcome);
  }
}

void
demo_refund (Demo *d, CfId source_id, CfMoney amount_minor, CfTenderKind tender, gboolean unapply, const char *reason)
{
  g_auto (CfRefund) refund = { 0 };
  CfId id = cf_shop_id (d->shop);
  CfMoney left = -demo_open_of (d, source_id);
  g_auto (CfInvoice) memo = { 0 };
  gboolean is_memo;
  if (d->error || (!unapply && left <= 0) || !cf_record_load (d->shop->db, &CF_INVOICE, source_id, &memo, &is_memo, &d->error))
    return;
  if (demo_allowed (d, demo_clerk (d), CF_MAY_REFUND, id, reason))
    demo_done (d, "refund", cf_refund (d->shop, &d->who, id, source_id, amount_minor, !is_memo ? 0 : tender == CF_TENDER_CARD ? CF_TENDER_CARD_ID : CF_TENDER_CASH_ID, unapply, NULL, 0, &refund, &d->error));
}

/* A large job: half of it is paid before the press runs. */
void
demo_deposit (Demo *d, guint customer)
{
  static const char *const jobs[] = { "Storefront signs", "Trade show booth", "Van wrap", "Campaign kit", "Wayfinding signs", "Season brochure" };
  CfMoney total = demo_between (d, 60, 380) * 1000;
  const char *job = jobs[demo_between (d, 0, G_N_ELEMENTS (jobs) - 1)];
  CfId deposit = demo_pay_ahead (d, customer, demo_chance (d, 600) ? CF_TENDER_CARD : CF_TENDER_WIRE, total / 2, job, CF_PAYMENT_DEPOSIT);
  if (deposit)
    demo_plan (d, d->today + demo_between (d, 5, 18), DO_FINISH, customer, deposit, total);
}

void
demo_finish (Demo *d, guint customer, CfId deposit_id, CfMoney total_minor)
{
  g_auto (CfDepositUse) use = { 0 };
  CfId invoice = demo_customer (d, customer)->gone ? 0 : demo_invoice (d, customer, 0, NULL, total_minor);
  if (!invoice || !demo_as (d, IRENE, NULL) ||
      !demo_done (d, "deposit", cf_use_deposit (d->shop, &d->who, cf_shop_id (d->shop), deposit_id, invoice, 0, 0, &use, &d->error)))
    return;
  demo_plan (d, d->today + 20 + demo_between (d, 0, 20), DO_PAY, customer, invoice, 0);
}
