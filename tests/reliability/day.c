#include "day.h"
#include "base/id.h"
#include "shop/apply-credit.h"
#include "shop/built-in.h"
#include "shop/correct-invoice.h"
#include "shop/give-back.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "shop/take-payment.h"

enum { CUSTOMER, DRAFT, INVOICE, PAYMENT, ON_ACCOUNT, APPLY, GIVE_UP, EDIT, STEPS };

static CfId
id_of (guint customer, guint step)
{
  const gint64 numbers[] = { customer, step };
  return cf_id_derive ("test.day", 0, numbers, 2, NULL);
}

static void
phone_of (guint step, char buf[20])
{
  g_snprintf (buf, 20, "555 %07u", step);
}

void
day_make (const char *path, CfClock *clock)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_create (path, &(CfShopStart) { .name = "Day", .country = "US" }, clock, &error);
  g_assert_no_error (error);
}

static CfOutcome
save_customer (CfShop *shop, CfWho *who, guint k, const char *phone, GError **error)
{
  g_autofree char *name = g_strdup_printf ("Customer %u", k), *number = g_strdup_printf ("D%06u", k);
  return cf_save_customer (shop, who, &(CfCustomer) { .id = id_of (k, CUSTOMER), .number = number, .name = name, .phone = (char *) phone, .terms_id = CF_TERMS_NET_30_ID }, error);
}

static CfOutcome
save_draft (CfShop *shop, CfWho *who, guint k, GError **error)
{
  CfDraftLine lines[3];
  for (guint i = 0; i < 3; i++)
    lines[i] = (CfDraftLine) { .description = (char *) "Banner, both sides, with eyelets", .quantity = (i + 1) * CF_DECIMAL_ONE, .unit_price = (10 + k % 50) * CF_DECIMAL_ONE };
  return cf_save_draft (shop, who, &(CfDraft) { .id = id_of (k, DRAFT), .kind = CF_DRAFT_INVOICE, .customer_id = id_of (k, CUSTOMER), .holder = shop->head.number, .lines = lines, .n_lines = 3 }, error);
}

static CfOutcome
pay (CfShop *shop, CfWho *who, guint k, guint step, CfMoney amount, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk tender = { id_of (k, step), step == PAYMENT ? CF_TENDER_CASH_ID : CF_TENDER_CHECK_ID, amount, step == PAYMENT ? NULL : "4711" };
  CfSettleChoice choice = { id_of (k, INVOICE), 0 };
  return cf_take_payment (shop, who, &(CfTakePayment) { .customer_id = id_of (k, CUSTOMER), .kind = CF_PAYMENT_PAYMENT, .tenders = &tender, .n_tenders = 1,
                          .mode = step == PAYMENT ? CF_SETTLE_NAMED : CF_SETTLE_NONE, .choices = &choice, .n_choices = step == PAYMENT }, &taken, error);
}

/* Writes off a little of the invoice, or gives back a little of what is on account. */
static CfOutcome
give_up (CfShop *shop, CfWho *who, guint k, GError **error)
{
  g_auto (CfWriteOff) write_off = { 0 };
  g_auto (CfRefund) refund = { 0 };
  return k % 2 ? cf_write_off (shop, who, id_of (k, GIVE_UP), id_of (k, INVOICE), CF_WRITE_OFF_BAD_DEBT, 300, 0, &write_off, error)
               : cf_refund (shop, who, id_of (k, GIVE_UP), id_of (k, ON_ACCOUNT), 500, 0, FALSE, "4712", 0, &refund, error);
}

CfOutcome
day_step (CfShop *shop, guint step, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "a day like any other" };
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfAllocation) allocation = { 0 };
  char phone[20];
  guint k = step / STEPS;
  CfOutcome outcome;
  phone_of (step, phone);
  switch (step % STEPS) {
    case CUSTOMER: outcome = save_customer (shop, &who, k, "", error); break;
    case DRAFT: outcome = save_draft (shop, &who, k, error); break;
    case INVOICE: outcome = cf_issue_invoice (shop, &who, id_of (k, INVOICE), id_of (k, DRAFT), FALSE, &invoice, error); break;
    case PAYMENT: outcome = pay (shop, &who, k, PAYMENT, 1000, error); break;
    case ON_ACCOUNT: outcome = pay (shop, &who, k, ON_ACCOUNT, 5000, error); break;
    case APPLY: outcome = cf_apply_credit (shop, &who, id_of (k, APPLY), id_of (k, ON_ACCOUNT), 2000, CF_SETTLE_OLDEST, NULL, 0, 0, &allocation, error); break;
    case GIVE_UP: outcome = give_up (shop, &who, k, error); break;
    default: outcome = save_customer (shop, &who, k, phone, error);
  }
  if (cf_refused (outcome)) {
    g_autofree char *sentence = cf_refusal_sentence (&who.refusal);
    g_error ("step %u: %s", step, sentence);
  }
  return outcome;
}

static gboolean
has (CfDb *db, const CfRecord *type, CfId id)
{
  GError *error = NULL;
  gint64 pos;
  gboolean ok = cf_record_pos (db, type, id, &pos, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  return pos > 0;
}

static gboolean
has_phone (CfDb *db, guint k, const char *phone)
{
  g_auto (CfCustomer) customer = { 0 };
  GError *error = NULL;
  gboolean found, ok = cf_record_load (db, &CF_CUSTOMER, id_of (k, CUSTOMER), &customer, &found, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  return found && g_strcmp0 (customer.phone, phone) == 0;
}

gboolean
day_done (CfDb *db, guint step)
{
  /* What comes together: all roots of a step carry its id. */
  static const CfRecord *const roots[STEPS][4] = { { &CF_CUSTOMER }, { &CF_DRAFT }, { &CF_INVOICE, &CF_INVOICE_PARTY, &CF_ENTRY }, { &CF_PAYMENT, &CF_ENTRY, &CF_ALLOCATION }, { &CF_PAYMENT, &CF_ENTRY },
                                                   { &CF_ALLOCATION }, { &CF_ENTRY, &CF_ALLOCATION }, { NULL } };
  guint k = step / STEPS, kind = step % STEPS, n = 0, found = 0;
  char phone[20];
  phone_of (step, phone);
  if (kind == EDIT)
    return has_phone (db, k, phone);
  for (; n < 4 && roots[kind][n]; n++)
    found += has (db, roots[kind][n], id_of (k, kind));
  if (kind == GIVE_UP) {
    n++;
    found += has (db, k % 2 ? &CF_WRITE_OFF : &CF_REFUND, id_of (k, kind));
  }
  g_assert_true (found == 0 || found == n);
  return found == n;
}
