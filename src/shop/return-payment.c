/* return-payment.c: what becomes of a payment (give-back.h): it reaches the bank, or it bounces, fails, was a mistake. The latter is a debit item that stands against the payment, so that
 * what the payment had paid is open again, with its own due date. */
#include "give-back.h"
#include "allocate.h"
#include "base/id.h"
#include "document.h"
#include "ledger/posting.h"
#include "ledger/settlement.h"
#include "store/tidy.h"

/* Is @kind possible after what has happened to the payment already? */
static void
check_event (CfAct *act, CfId payment_id, CfPaymentEventKind kind, gboolean *ret_settled)
{
  g_autoptr (GArray) refunds = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (kind < CF_PAYMENT_SETTLED || kind > CF_PAYMENT_FAILED)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "kind", NULL);
  cf_allocate_check_stands (act, payment_id, ret_settled);
  cf_act_ids (act, CF_REFUNDS_OF_SOURCE, payment_id, refunds);
  if (*ret_settled && (kind == CF_PAYMENT_SETTLED || kind == CF_PAYMENT_VOIDED || kind == CF_PAYMENT_FAILED))
    cf_act_refuse (act, CF_WRONG_STATE, "payment", NULL);
  if (refunds->len && kind == CF_PAYMENT_VOIDED)
    cf_act_refuse (act, CF_WRONG_STATE, "payment", NULL);
}

/* What a deposit was used for is open again. */
static void
undo_uses (CfAct *act, const CfPayment *deposit, const CfPaymentEvent *event)
{
  g_autoptr (GArray) uses = g_array_new (FALSE, FALSE, sizeof (CfId)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  cf_act_ids (act, CF_USES_OF_DEPOSIT, deposit->id, uses);
  for (guint i = 0; i < uses->len && !act->stop; i++) {
    g_auto (CfDepositUse) use = { 0 };
    g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
    cf_act_load (act, &CF_DEPOSIT_USE, g_array_index (uses, CfId, i), "deposit", &use);
    cf_allocate_applied (act, use.id, applied);
    if (!act->stop)
      cf_allocate_reverse (act, use.id, use.amount_minor, event->date, applied, lines);
  }
  cf_allocate (act, event->id, deposit->customer_id, event->date, (CfAllocationLine *) (gpointer) lines->data, lines->len);
}

/* Re-opens what the payment had paid: its allocations are taken back and its credit stands against the event. Money already given back stays given back: that much of the event stays open. */
static void
reopen (CfAct *act, const CfPayment *payment, const CfPaymentEvent *event, CfMoney refunded)
{
  g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autofree CfAllocationLine *back = NULL;
  guint n = 0;
  cf_allocate_applied (act, payment->id, applied);
  if (act->stop)
    return;
  if (cf_allocate_is_applied (applied) && !cf_act_check (act, cf_settlement_unapply ((CfAllocationLine *) (gpointer) applied->data, applied->len, payment->id, 0, 0, &back, &n, &act->who->refusal)))
    return;
  g_array_append_vals (lines, back, n);
  cf_allocate_fall (act, payment, 0, event->date, lines);
  CfAllocationLine against = { payment->id, event->id, payment->amount_minor - refunded };
  if (against.amount_minor > 0)
    g_array_append_val (lines, against);
  cf_allocate (act, event->id, payment->customer_id, event->date, (CfAllocationLine *) (gpointer) lines->data, lines->len);
}

/* The fee is a document of its own; its id follows from the event, so that a repeat charges nothing. */
static void
charge_return_fee (CfAct *act, const CfPayment *payment, const CfPaymentEvent *event, CfMoney fee)
{
  gboolean has_code = event->code && *event->code;
  if (act->stop || fee <= 0)
    return;
  g_auto (CfInvoice) invoice = { .id = cf_id_derive ("return-fee", event->date, &event->id, 1, NULL), .kind = CF_INVOICE_RETURN_FEE, .date = event->date, .total_minor = fee,
                                 .subject_id = payment->id, .reference = g_strdup (payment->reference) };
  g_autofree char *what = g_strdup_printf ("Returned payment%s%s", has_code ? ", " : "", has_code ? event->code : "");
  cf_document_charge (act, &invoice, payment->customer_id, what);
}

static CfPermission
permission_of (CfPaymentEventKind kind)
{
  return kind == CF_PAYMENT_SETTLED ? CF_MAY_SETTLE : kind == CF_PAYMENT_VOIDED ? CF_MAY_VOID_PAYMENT : CF_MAY_RETURN_PAYMENT;
}

static const char *
act_of (CfPaymentEventKind kind)
{
  switch (kind) {
    case CF_PAYMENT_SETTLED: return "payment.settle";
    case CF_PAYMENT_RETURNED: return "payment.return";
    case CF_PAYMENT_VOIDED: return "payment.void";
    default: return "payment.fail";
  }
}

CfOutcome
cf_payment_event (CfShop *shop, CfWho *who, CfId id, CfId payment_id, CfPaymentEventKind kind, const char *code, CfMoney fee_minor, CfDate date, CfPaymentEvent *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfPayment) payment = { 0 };
  g_auto (CfEntry) original = { 0 }, entry = { 0 };
  CfMoney refunded = 0;
  GError *failed = NULL;
  gboolean settled;
  cf_act_begin (&act, shop, act_of (kind), who, &CF_PAYMENT_EVENT, id, ret);
  cf_act_repeat (&act, ret->payment_id == payment_id && ret->kind == kind);
  cf_act_load (&act, &CF_PAYMENT, payment_id, "payment", &payment);
  cf_act_permit (&act, permission_of (kind), payment.amount_minor);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  if (!act.stop && date < payment.date)
    cf_act_refuse (&act, CF_DATED_BEFORE, "date", payment.reference);
  check_event (&act, payment_id, kind, &settled);
  cf_act_load (&act, &CF_ENTRY, payment_id, "payment", &original);
  if (!act.stop && !cf_refunded (shop->db, payment_id, &refunded, &failed))
    cf_act_fail (&act, failed);
  if (!act.stop) {
    *ret = (CfPaymentEvent) { .id = id, .payment_id = payment_id, .customer_id = payment.customer_id, .kind = kind, .date = date, .code = g_strdup (code),
                              .reason = g_strdup (act.reason), .shift_id = shop->shift_id };
    if (cf_act_check (&act, cf_record_tidy (&CF_PAYMENT_EVENT, ret, &who->refusal)) &&
        cf_act_check (&act, cf_posting_payment_event (ret, &original, settled, refunded, &entry, &who->refusal))) {
      cf_act_add (&act, &CF_PAYMENT_EVENT, ret);
      cf_act_add (&act, &CF_ENTRY, &entry);
    }
  }
  if (kind != CF_PAYMENT_SETTLED && payment.kind == CF_PAYMENT_DEPOSIT)
    undo_uses (&act, &payment, ret);
  else if (kind != CF_PAYMENT_SETTLED)
    reopen (&act, &payment, ret, refunded);
  if (kind == CF_PAYMENT_RETURNED)
    charge_return_fee (&act, &payment, ret, fee_minor < 0 ? shop->rules.return_fee_minor : fee_minor);
  return cf_act_end (&act, error);
}
