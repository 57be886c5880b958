/* demo-stories.c: cases that every demo shop has, whatever chance brings, each with a customer of its own and counted back from the last day: so each state that a document can have, and each bucket,
 * is there to look at. */
#include "demo-names.h"
#include "demo-private.h"
#include "base/date.h"
#include "shop/apply-credit.h"
#include "shop/correct-invoice.h"
#include "shop/give-back.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"

#define SCHOOL    "P.S. 58 The Carroll School, Parents Association"
#define BAGELS    "Borough Bagel Holdings, LLC"
#define COMMITTEE "Kings County Street Fair Committee"

/* The customer of a story that goes on; 0 if it has not begun. */
static guint
known (Demo *d, const char *name)
{
  guint i = d->customers->len - 1;
  while (i && !g_str_equal (demo_customer (d, i)->name, name))
    i--;
  return i;
}

static void
save_certificate (Demo *d, guint customer, const char *number, CfDate from, CfDate expires)
{
  CfCertificate certificate = { .id = cf_shop_id (d->shop), .customer_id = demo_customer (d, customer)->id, .region = (char *) "NY", .reason = (char *) "Exempt organization (ST-119.1)",
                                .number = (char *) number, .valid_from = from, .expires = expires };
  if (demo_as (d, IRENE, NULL))
    demo_done (d, "certificate", cf_save_certificate (d->shop, &d->who, &certificate, &d->error));
}

/* A school: no sales tax while its certificate is valid; for some weeks it was not. */
static void
school (Demo *d)
{
  guint i = demo_newcomer (d, SCHOOL, ACCOUNT, CULTURE, CF_TERMS_NET_30_ID);
  CfDate lapse = d->last - 298;
  demo_customer (d, i)->tender = CF_TENDER_ACH;
  save_certificate (d, i, "EX-221 4087", d->today - 300, lapse);
  for (CfDate day = d->today + 5; day < d->last; day += 33)
    demo_plan (d, day, DO_SALE, i, 0, 0);
}

static void
school_renews (Demo *d)
{
  save_certificate (d, known (d, SCHOOL), "EX-221 9914", d->today, d->today + 3 * 365);
}

/* One firm, six shops: an invoice for each every month, and one number over them. */
static guint
bagels (Demo *d)
{
  static const char *const shops[] = { "Court Street", "Seventh Avenue", "Bedford Avenue", "Cortelyou Road", "Montague Street", "Vanderbilt Avenue" };
  guint i = known (d, BAGELS);
  if (i)
    return i;
  i = demo_newcomer (d, BAGELS, ACCOUNT, SHOPS, CF_TERMS_NET_30_ID);
  DemoCustomer *c = demo_customer (d, i);
  for (guint k = 0; k < G_N_ELEMENTS (shops) && !d->error; k++) {
    g_auto (CfLocation) location = { .id = cf_shop_id (d->shop), .customer_id = c->id, .name = g_strdup_printf ("Borough Bagel %s", shops[k]), .country = g_strdup ("US") };
    demo_place (d, &location.address, &location.city, &location.region, &location.postcode);
    c->locations[c->n_locations++] = location.id;
    if (demo_as (d, IRENE, NULL))
      demo_done (d, "location", cf_save_location (d->shop, &d->who, &location, &d->error));
  }
  return i;
}

static void
bagels_month (Demo *d)
{
  guint i = bagels (d), n = demo_customer (d, i)->n_locations;
  CfId invoices[8];
  g_auto (CfInvoiceGroup) group = { 0 };
  for (guint k = 0; k < n; k++) {
    invoices[k] = demo_invoice (d, i, k, "BB-STORES", demo_between (d, 60, 190) * 100);
    if (!invoices[k])
      return;
  }
  if (demo_as (d, IRENE, NULL))
    demo_done (d, "group", cf_group_invoices (d->shop, &d->who, cf_shop_id (d->shop), invoices, n, &group, &d->error));
  if (d->last - d->today > 600 && demo_as (d, IRENE, NULL))             /* the first month they wanted them apart */
    demo_done (d, "group", cf_ungroup (d->shop, &d->who, group.id, &d->error));
  demo_plan (d, d->today + 33, DO_PAY, i, invoices[0], 0);
}

/* Owes something in each bucket. */
static void
committee_month (Demo *d)
{
  guint i = known (d, COMMITTEE);
  if (!i)
    i = demo_newcomer (d, COMMITTEE, ACCOUNT, CULTURE, CF_TERMS_NET_30_ID);
  demo_customer (d, i)->stops_paying = d->first;
  demo_customer (d, i)->gone = TRUE;                                    /* known to pay late: not put on hold for it */
  demo_invoice (d, i, 0, "FAIR", demo_between (d, 120, 420) * 100);
}

static void
part_paid (Demo *d)
{
  guint i = demo_newcomer (d, "Erie Basin Boat Club", ACCOUNT, CULTURE, CF_TERMS_NET_15_ID);
  CfId invoice = demo_invoice (d, i, 0, NULL, 148000);
  demo_pay_invoice (d, i, invoice, CF_TENDER_CHECK, 60000);
  demo_credit (d, i, demo_invoice (d, i, 0, NULL, 54000), 25, TRUE, "Two panels scratched at installation");
}

static void
on_hold (Demo *d)
{
  guint i = demo_newcomer (d, "Tidewater Harbor Tours", ACCOUNT, FLEETS, CF_TERMS_NET_15_ID);
  demo_invoice (d, i, 0, NULL, 93000);
  demo_hold (d, i, "Disputes invoice; wait for Rosa to talk to them");
  demo_draft (d, i, "Deck signs, second set. Do not print before the first is paid.");
}

static void
over_limit (Demo *d)
{
  g_auto (CfCustomer) record = { 0 };
  gboolean found;
  guint i = demo_newcomer (d, "Wallabout Catering Hall", ACCOUNT, SHOPS, CF_TERMS_NET_30_ID);
  if (d->error || !cf_record_load (d->shop->db, &CF_CUSTOMER, demo_customer (d, i)->id, &record, &found, &d->error) || !found)
    return;
  record.has_limit = 1;
  record.credit_limit_minor = 75000;
  if (demo_as (d, MARCUS, NULL))
    demo_done (d, "limit", cf_save_customer (d->shop, &d->who, &record, &d->error));
  demo_invoice (d, i, 0, NULL, 51000);
  demo_invoice (d, i, 0, NULL, 46000);
}

static void
deposits (Demo *d)
{
  g_auto (CfDepositUse) use = { 0 };
  guint i = demo_newcomer (d, "Columbia Street Film Festival", ACCOUNT, CULTURE, CF_TERMS_NET_30_ID);
  demo_pay_ahead (d, i, CF_TENDER_CHECK, 180000, "Festival signs, 40 locations", CF_PAYMENT_DEPOSIT);
  CfId part = demo_pay_ahead (d, i, CF_TENDER_CARD, 90000, "Programs, first run", CF_PAYMENT_DEPOSIT);
  CfId invoice = demo_invoice (d, i, 0, NULL, 61000);
  if (invoice && demo_as (d, IRENE, NULL))
    demo_done (d, "deposit", cf_use_deposit (d->shop, &d->who, cf_shop_id (d->shop), part, invoice, 40000, 0, &use, &d->error));
  CfId cancelled = demo_pay_ahead (d, i, CF_TENDER_CARD, 35000, "Tent banners", CF_PAYMENT_DEPOSIT);
  g_auto (CfRefund) refund = { 0 };
  if (demo_as (d, MARCUS, "Tents were cancelled"))
    demo_done (d, "refund", cf_refund (d->shop, &d->who, cf_shop_id (d->shop), cancelled, 0, 0, FALSE, NULL, 0, &refund, &d->error));
}

static void
credits (Demo *d)
{
  guint i = demo_newcomer (d, "Sackett Street Letterpress", ACCOUNT, OFFICES, CF_TERMS_NET_30_ID);
  CfId invoice = demo_invoice (d, i, 0, NULL, 72000), other = demo_invoice (d, i, 0, NULL, 38000);
  demo_pay_invoice (d, i, invoice, CF_TENDER_CHECK, 0);
  demo_credit (d, i, invoice, 30, TRUE, "Plates were ours; credited for the next job");
  demo_credit (d, i, other, 40, TRUE, "Wrong stock");
  demo_pay_ahead (d, i, CF_TENDER_CHECK, 25000, NULL, CF_PAYMENT_PAYMENT);
}

/* A check that comes back, and an ACH debit: both invoices are open again, and there is a fee. */
static void
money_returns (Demo *d)
{
  guint i = demo_newcomer (d, "Buttermilk Channel Charters", ACCOUNT, FLEETS, CF_TERMS_NET_15_ID);
  CfId first = demo_pay_invoice (d, i, demo_invoice (d, i, 0, NULL, 86000), CF_TENDER_CHECK, 0);
  CfId second = demo_pay_invoice (d, i, demo_invoice (d, i, 0, NULL, 41000), CF_TENDER_ACH, 0);
  demo_plan (d, d->today + 7, DO_RETURN, i, first, CF_TENDER_CHECK);
  demo_plan (d, d->today + 5, DO_RETURN, i, second, CF_TENDER_ACH);
  demo_customer (d, i)->stops_paying = d->today + 1;
}

/* Paid by ACH on the last days: not settled yet. */
static void
still_pending (Demo *d)
{
  guint i = demo_newcomer (d, "Third Street Rowing Studio", ACCOUNT, SHOPS, CF_TERMS_NET_15_ID);
  demo_pay_invoice (d, i, demo_invoice (d, i, 0, NULL, 67000), CF_TENDER_ACH, 0);
  demo_invoice (d, i, 0, NULL, 22000);
}

/* One debit was typed wrong and failed; one payment was put on the wrong customer and voided. */
static void
money_undone (Demo *d)
{
  guint i = demo_newcomer (d, "Myrtle Avenue Bike Exchange", ACCOUNT, SHOPS, CF_TERMS_NET_15_ID);
  CfId invoice = demo_invoice (d, i, 0, NULL, 58000);
  demo_payment_event (d, demo_pay_invoice (d, i, invoice, CF_TENDER_ACH, 0), CF_PAYMENT_FAILED, "R03", "Account number typed wrong");
  demo_payment_event (d, demo_pay_invoice (d, i, invoice, CF_TENDER_CHECK, 0), CF_PAYMENT_VOIDED, NULL, "Check is from somebody else");
  demo_pay_invoice (d, i, invoice, CF_TENDER_CHECK, 0);
}

/* All of it back, and a part of it. */
static void
money_back (Demo *d)
{
  guint i = demo_newcomer (d, "Ditmas Park Chamber Players", COUNTER, CULTURE, CF_TERMS_ON_RECEIPT_ID);
  CfId invoice = demo_invoice (d, i, 0, NULL, 24000), whole = demo_pay_invoice (d, i, invoice, CF_TENDER_CARD, 0);
  demo_refund (d, whole, 0, CF_TENDER_CARD, TRUE, "Concert was called off");
  demo_credit (d, i, invoice, 100, TRUE, "Concert was called off");
  CfId other = demo_invoice (d, i, 0, NULL, 31000), part = demo_pay_invoice (d, i, other, CF_TENDER_CARD, 0);
  demo_refund (d, part, 8000, CF_TENDER_CARD, TRUE, "Rush fee given back: a day late");
}

static void
given_up (Demo *d)
{
  guint i = demo_newcomer (d, "Navy Yard Pop-Up Market", ACCOUNT, SHOPS, CF_TERMS_NET_15_ID);
  CfId small = demo_invoice (d, i, 0, NULL, 36000), discount = demo_invoice (d, i, 0, NULL, 64000), bad = demo_invoice (d, i, 0, NULL, 29000);
  CfTenderKind tender = CF_TENDER_CHECK;
  demo_pay_invoice (d, i, small, tender, demo_open_of (d, small) - 85);
  demo_write_off (d, small, CF_WRITE_OFF_SMALL, "85 cents short");
  demo_pay_invoice (d, i, discount, tender, demo_open_of (d, discount) * 98 / 100);
  demo_write_off (d, discount, CF_WRITE_OFF_DISCOUNT, "2 % agreed by telephone");
  demo_write_off (d, bad, CF_WRITE_OFF_BAD_DEBT, "Market is gone, no assets");
}

/* The same shop twice, and a shop that is no more. */
static void
merged_and_archived (Demo *d)
{
  g_auto (CfCustomer) gone = { 0 };
  gboolean found;
  guint one = demo_newcomer (d, "Gowanus Cycle Works", ACCOUNT, SHOPS, CF_TERMS_NET_30_ID), two = demo_newcomer (d, "Gowanus Cycleworks", ACCOUNT, SHOPS, CF_TERMS_NET_30_ID);
  guint closed = demo_newcomer (d, "Pier 9 Antiques", COUNTER, SHOPS, CF_TERMS_ON_RECEIPT_ID);
  demo_invoice (d, one, 0, NULL, 44000);
  demo_invoice (d, two, 0, NULL, 17500);
  demo_pay_invoice (d, closed, demo_invoice (d, closed, 0, NULL, 12000), CF_TENDER_CARD, 0);
  if (demo_as (d, IRENE, "Same shop, entered twice"))
    demo_done (d, "merge", cf_merge_customer (d->shop, &d->who, demo_customer (d, two)->id, demo_customer (d, one)->id, &d->error));
  if (d->error || !cf_record_load (d->shop->db, &CF_CUSTOMER, demo_customer (d, closed)->id, &gone, &found, &d->error) || !found || !demo_as (d, MIA, NULL))
    return;
  gone.archived = 1;
  demo_done (d, "archive", cf_save_customer (d->shop, &d->who, &gone, &d->error));
}

/* A payment that was put on the wrong invoice. */
static void
put_right (Demo *d)
{
  guint i = demo_newcomer (d, "Windsor Terrace Veterinary", ACCOUNT, OFFICES, CF_TERMS_NET_30_ID);
  CfId wrong = demo_invoice (d, i, 0, NULL, 26000), right = demo_invoice (d, i, 0, NULL, 26000);
  CfId payment = demo_pay_invoice (d, i, wrong, CF_TENDER_CHECK, 0);
  CfSettleChoice choice = { right, 0 };
  g_auto (CfAllocation) off = { 0 }, on = { 0 };
  if (demo_as (d, IRENE, "Meant for the second invoice"))
    demo_done (d, "un-apply", cf_unapply (d->shop, &d->who, cf_shop_id (d->shop), payment, wrong, 0, 0, &off, &d->error));
  if (demo_as (d, IRENE, NULL))
    demo_done (d, "apply", cf_apply_credit (d->shop, &d->who, cf_shop_id (d->shop), payment, 0, CF_SETTLE_NAMED, &choice, 1, 0, &on, &d->error));
}

/* What lies on the desk: drafts of all kinds. */
static void
drafts (Demo *d)
{
  guint i = demo_newcomer (d, "Van Brunt Ceramics", ACCOUNT, SHOPS, CF_TERMS_NET_30_ID);
  CfId invoice = demo_invoice (d, i, 0, "VBC-118", 52000);
  g_auto (CfInvoiceVoid) undone = { 0 };
  if (demo_as (d, IRENE, "Prices of another job; made again") && invoice)
    demo_done (d, "void", cf_void_invoice (d->shop, &d->who, cf_shop_id (d->shop), invoice, 0, &undone, &d->error));
  demo_draft (d, i, "Waiting for the proof.");
  demo_draft (d, i, "Ready Thursday.");
  CfId draft_id = demo_draft (d, i, "They went elsewhere.");
  g_auto (CfDraft) draft = { 0 };
  gboolean found;
  if (d->error || !cf_record_load (d->shop->db, &CF_DRAFT, draft_id, &draft, &found, &d->error) || !found || !demo_as (d, MIA, NULL))
    return;
  draft.discarded = 1;
  demo_done (d, "draft", cf_save_draft (d->shop, &d->who, &draft, &d->error));
}

/* What some owed when the shop began to keep its books here. */
static void
openings (Demo *d)
{
  guint n = 0;
  for (guint i = 1; i < d->customers->len && n < 5 && !d->error; i++) {
    const DemoCustomer *c = demo_customer (d, i);
    CfMoney amount = n == 3 ? -4500 : (CfMoney) demo_between (d, 90, 1300) * 100;
    char number[16];
    if (!c->id || c->kind == COUNTER)
      continue;
    g_snprintf (number, sizeof number, "OB-%04u", ++n);
    CfInvoiceLine line = { .description = (char *) "Balance brought forward", .quantity = CF_DECIMAL_ONE, .unit_price = amount * 10000, .amount_minor = amount };
    CfInvoice invoice = { .id = cf_shop_id (d->shop), .kind = CF_INVOICE_OPENING, .number = number, .customer_id = c->id, .date = d->today, .due = d->today, .currency = 840,
                          .subtotal_minor = amount, .total_minor = amount, .lines = &line, .n_lines = 1 };
    CfInvoiceParty party = { .name = (char *) c->name };
    if (demo_as (d, IRENE, NULL))
      demo_done (d, number, cf_import_invoice (d->shop, &d->who, &invoice, &party, &d->error));
    demo_plan (d, d->today + demo_between (d, 10, 40), DO_PAY, i, invoice.id, 0);
  }
}

static const struct { int days_before; void (*tell) (Demo *d); } stories[] = {
  { 716, openings }, { 690, school }, { 255, school_renews },
  { 160, committee_month }, { 105, committee_month }, { 75, committee_month }, { 40, committee_month }, { 5, committee_month },
  { 20, part_paid }, { 33, on_hold }, { 12, over_limit }, { 9, deposits }, { 11, credits }, { 21, money_returns }, { 0, still_pending }, { 17, money_undone }, { 30, money_back },
  { 55, given_up }, { 48, merged_and_archived }, { 26, put_right }, { 3, drafts },
};

void
demo_story (Demo *d, guint n)
{
  if (n < G_N_ELEMENTS (stories))
    stories[n].tell (d);
  else
    bagels_month (d);
}

/* A story does not fall off the end: what would come on a closed day comes before it. */
static void
plan_story (Demo *d, CfDate date, guint n)
{
  while (!demo_open (date))
    date--;
  demo_plan (d, date, DO_STORY, 0, 0, n);
}

void
demo_plan_stories (Demo *d)
{
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    plan_story (d, d->last - stories[i].days_before, i);
  for (CfDate date = d->last - 10; date > d->last - 640; date -= 30)
    plan_story (d, date, G_N_ELEMENTS (stories));
  for (CfDate date = d->first; date <= d->last; date++) {
    int y, m, dd;
    cf_date_to_ymd (date, &y, &m, &dd);
    if (dd == 5)
      demo_plan (d, date, DO_MONTH, 0, 0, 0);
    if (cf_date_weekday (date) == 5)
      demo_plan (d, date, DO_BANK, 0, 0, 0);
  }
}
