/* online.c: see online.h. Invariant: a payment is booked in the transaction of the first result that says money moves (on its way by bank, or there), under the id that follows from the online payment's. */
#include "online.h"
#include "base/id.h"
#include "built-in.h"
#include "give-back.h"
#include "store/online.h"
#include "store/tidy.h"
#include <string.h>

static CfId payment_id_of (CfId online_id) { return cf_id_derive ("online-payment", 0, &online_id, 1, NULL); }

static void
check_lines (CfAct *act, const CfOnlinePayment *payment, CfMoney *ret_sum)
{
  const char *code = cf_act_rules (act)->currency->code;
  *ret_sum = 0;
  if (!act->stop && payment->n_lines == 0)
    cf_act_refuse (act, CF_REQUIRED, "invoice", NULL);
  for (guint i = 0; i < payment->n_lines && !act->stop; i++) {
    const CfOnlineLine *line = &payment->lines[i];
    CfItemRow item;
    cf_act_item (act, line->item_id, "invoice", &item);
    if (!act->stop && cf_act_alias (act, item.item.customer_id) != cf_act_alias (act, payment->customer_id))
      cf_act_refuse (act, CF_OTHER_CUSTOMER, "invoice", item.item.number);
    if (!act->stop && item.item.open_minor <= 0)
      cf_act_refuse (act, CF_NOT_OPEN, "invoice", item.item.number);
    if (!act->stop && line->amount_minor <= 0)
      cf_act_refuse (act, CF_NOT_POSITIVE, "amount", NULL);
    if (!act->stop && line->amount_minor > item.item.open_minor)
      cf_act_check (act, cf_refuse_amount (&act->who->refusal, CF_OVER_APPLIED, "amount", item.item.open_minor, code));
    for (guint k = 0; k < i; k++)
      if (payment->lines[k].item_id == line->item_id)
        cf_act_refuse (act, CF_TWO_READINGS, "invoice", item.item.number);
    if (!act->stop && !cf_add (*ret_sum, line->amount_minor, ret_sum))
      cf_act_refuse (act, CF_OVERFLOW, "amount", NULL);
    cf_item_row_clear (&item);
  }
  if (!act->stop && *ret_sum < CF_ONLINE_LEAST)
    cf_act_check (act, cf_refuse_amount (&act->who->refusal, CF_NOT_ENOUGH, "amount", CF_ONLINE_LEAST, code));
}

static gboolean
is_same (const CfOnlinePayment *a, const CfOnlinePayment *b)
{
  gboolean same = a->customer_id == b->customer_id && a->method == b->method && g_strcmp0 (a->gateway, b->gateway) == 0 && a->n_lines == b->n_lines;
  for (guint i = 0; same && i < a->n_lines; i++)
    same = a->lines[i].item_id == b->lines[i].item_id && a->lines[i].amount_minor == b->lines[i].amount_minor;
  return same;
}

CfOutcome
cf_online_begin (CfShop *shop, const CfOnlinePayment *payment, CfOnlinePayment *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_CONTACT, .actor_id = payment->contact_id };
  CfMoney sum;
  cf_act_begin (&act, shop, "online.begin", &who, &CF_ONLINE_PAYMENT, payment->id, ret);
  cf_act_repeat (&act, is_same (payment, ret));
  if (!act.stop && payment->method != CF_ONLINE_CARD && payment->method != CF_ONLINE_BANK)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "method", NULL);
  check_lines (&act, payment, &sum);
  if (!act.stop) {
    cf_record_copy (&CF_ONLINE_PAYMENT, payment, ret);
    ret->payment_id = payment_id_of (payment->id);
    ret->date = act.today;
    ret->currency = cf_act_rules (&act)->currency->number;
    ret->amount_minor = sum;
    if (cf_act_check (&act, cf_record_tidy (&CF_ONLINE_PAYMENT, ret, &who.refusal)))
      cf_act_add (&act, &CF_ONLINE_PAYMENT, ret);
  }
  CfOutcome outcome = cf_act_end (&act, error);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_online_payment_clear (ret);
  return outcome;
}

/* --- results --- */

/* The gateway's words are not refused as a person's would be. */
static void
fit (char **text, glong length_max)
{
  if (!*text)
    return;
  g_autofree char *valid = g_utf8_make_valid (*text, -1);
  for (char *p = valid; *p; p++)
    if ((guchar) *p < 0x20 || *p == 0x7f)
      *p = ' ';
  g_free (*text);
  *text = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), length_max));
}

static CfOutcome
add_result (CfShop *shop, CfWho *who, const CfOnlineResult *result, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfOnlineResult) row = { 0 }, there = { 0 };
  gint64 key[] = { result->online_id, result->state };
  cf_record_copy (&CF_ONLINE_RESULT, result, &row);
  row.id = cf_id_derive ("online-result", 0, key, G_N_ELEMENTS (key), NULL);
  char **texts[] = { &row.reference, &row.brand, &row.last4, &row.code };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    fit (texts[i], i ? 60 : 120);
  fit (&row.message, 300);
  cf_act_begin (&act, shop, "online.result", who, &CF_ONLINE_RESULT, row.id, &there);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_ONLINE_RESULT, &row, &who->refusal)))
    cf_act_add (&act, &CF_ONLINE_RESULT, &row);
  return cf_act_end (&act, error);
}

/* Where its invoice was paid or voided meanwhile, or the day was locked, the money still counts: unapplied, then today. */
static CfOutcome
take (CfShop *shop, CfWho *who, const CfOnlinePayment *payment, const CfOnlineResult *result, CfTaken *ret, GError **error)
{
  g_autofree CfSettleChoice *choices = g_new0 (CfSettleChoice, payment->n_lines + 1);
  g_autofree char *card = result->brand && *result->brand ? g_strdup_printf ("%s ···%s, ", result->brand, result->last4 ? result->last4 : "") : g_strdup ("");
  g_autofree char *reference = g_strdup_printf ("%s%s", card, result->reference ? result->reference : "");
  CfTenderAsk tender = { payment->payment_id, payment->method == CF_ONLINE_BANK ? CF_TENDER_ACH_ID : CF_TENDER_CARD_ID, result->amount_minor, reference, 0 };
  CfTakePayment ask = { .customer_id = payment->customer_id, .date = payment->date, .kind = CF_PAYMENT_PAYMENT, .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_NONE, .choices = choices };
  CfMoney left = result->amount_minor;
  for (guint i = 0; i < payment->n_lines && left > 0; i++) {            /* each item gets what is still open of what it was meant to get */
    CfItemRow item = { 0 };
    g_autoptr (GError) missing = NULL;
    CfMoney part = 0;
    if (cf_open_item_load (shop->db, payment->lines[i].item_id, &item, &missing))
      part = MIN (MIN (payment->lines[i].amount_minor, left), item.item.open_minor);
    if (part > 0)
      choices[ask.n_choices++] = (CfSettleChoice) { payment->lines[i].item_id, part };
    left -= MAX (part, 0);
    cf_item_row_clear (&item);
  }
  ask.mode = ask.n_choices ? CF_SETTLE_TYPED : CF_SETTLE_NONE;
  CfOutcome outcome = cf_take_payment (shop, who, &ask, ret, error);
  if (outcome == CF_PERIOD_LOCKED) {
    ask.date = 0;
    outcome = cf_take_payment (shop, who, &ask, ret, error);
  }
  if (cf_refused (outcome) && ask.mode == CF_SETTLE_TYPED) {
    ask.mode = CF_SETTLE_NONE;
    ask.n_choices = 0;
    outcome = cf_take_payment (shop, who, &ask, ret, error);
  }
  return outcome;
}

static CfOutcome
event (CfShop *shop, CfWho *who, const CfOnlinePayment *payment, const CfOnlineResult *result, CfPaymentEventKind kind, GError **error)
{
  g_auto (CfPaymentEvent) made = { 0 };
  gint64 key[] = { payment->payment_id, kind };
  return cf_payment_event (shop, who, cf_id_derive ("online-event", 0, key, G_N_ELEMENTS (key), NULL), payment->payment_id, kind, result->code, 0, 0, &made, error);
}

/* What the books say about it. */
static CfOutcome
book (CfShop *shop, CfWho *who, const CfOnlinePayment *payment, const CfOnlineResult *result, gboolean booked, CfTaken *ret, GError **error)
{
  gboolean moves = result->state == CF_ONLINE_PROCESSING || result->state == CF_ONLINE_SUCCEEDED;
  CfOutcome outcome = CF_OK;
  if (moves && !booked)
    outcome = take (shop, who, payment, result, ret, error);
  if (outcome == CF_FAILED || cf_refused (outcome))
    return outcome;
  if (result->state == CF_ONLINE_SUCCEEDED && payment->method == CF_ONLINE_BANK)
    return event (shop, who, payment, result, CF_PAYMENT_SETTLED, error);
  if (result->state == CF_ONLINE_FAILED && booked)
    return event (shop, who, payment, result, CF_PAYMENT_FAILED, error);
  if (result->state == CF_ONLINE_RETURNED && booked)
    return event (shop, who, payment, result, CF_PAYMENT_RETURNED, error);
  return outcome;
}

static CfOutcome
check (const CfOnlinePayment *payment, const CfOnlineResult *result, CfRefusal *refusal)
{
  gboolean moves = result->state == CF_ONLINE_PROCESSING || result->state == CF_ONLINE_SUCCEEDED;
  if (result->currency != payment->currency)
    return cf_refuse (refusal, CF_WRONG_CURRENCY, "currency", NULL);
  if (moves && result->amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount", NULL);
  if (result->amount_minor > payment->amount_minor)
    return cf_refuse (refusal, CF_OVER_APPLIED, "amount", NULL);
  return CF_OK;
}

/* In the batch that is open. */
static CfOutcome
settle (CfShop *shop, CfWho *who, const CfOnlineResult *result, CfTaken *ret, GError **error)
{
  g_auto (CfOnlinePayment) payment = { 0 };
  g_auto (CfPayment) there = { 0 };
  CfOnlineState now;
  gboolean found, booked;
  if (!cf_record_load (shop->db, &CF_ONLINE_PAYMENT, result->online_id, &payment, &found, error))
    return CF_FAILED;
  if (!found)
    return cf_refuse (&who->refusal, CF_NOT_FOUND, "payment", NULL);
  CfOutcome outcome = check (&payment, result, &who->refusal);
  if (outcome != CF_OK)
    return outcome;
  if (!cf_online_state (shop->db, payment.id, &now, NULL, error) || !cf_record_load (shop->db, &CF_PAYMENT, payment.payment_id, &there, &booked, error))
    return CF_FAILED;
  if (!cf_online_follows (now, result->state))
    return CF_ALREADY;
  outcome = add_result (shop, who, result, error);
  return outcome == CF_OK ? book (shop, who, &payment, result, booked, ret, error) : outcome;
}

CfOutcome
cf_online_result (CfShop *shop, const CfOnlineResult *result, CfTaken *ret_taken, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_GATEWAY, .reason = "by the payment gateway" };
  memset (ret_taken, 0, sizeof *ret_taken);
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = settle (shop, &who, result, ret_taken, error);
  if (outcome == CF_OK && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (outcome != CF_OK) {
    cf_batch_abort (shop);
    cf_taken_clear (ret_taken);
  }
  return outcome;
}

CfOutcome
cf_online_refunded (CfShop *shop, CfId refund_id, CfId online_id, CfOnlineRefundState state, const char *reference, const char *message, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_GATEWAY };
  g_auto (CfRefund) refund = { 0 };
  gint64 key[] = { refund_id, state };
  g_auto (CfOnlineRefund) row = { .id = cf_id_derive ("online-refund", 0, key, G_N_ELEMENTS (key), NULL), .refund_id = refund_id, .online_id = online_id, .state = state,
                                  .reference = g_strdup (reference), .message = g_strdup (message) };
  fit (&row.reference, 120);
  fit (&row.message, 300);
  cf_act_begin (&act, shop, "online.refund", &who, &CF_ONLINE_REFUND, row.id, NULL);
  cf_act_load (&act, &CF_REFUND, refund_id, "refund", &refund);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_ONLINE_REFUND, &row, &who.refusal)))
    cf_act_add (&act, &CF_ONLINE_REFUND, &row);
  return cf_act_end (&act, error);
}
