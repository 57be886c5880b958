/* give-back.c: refunds and what becomes of a payment. Each is a debit item that stands against the credit it takes back, so that what the credit had paid is open again, with its own due date. */
#include "give-back.h"
#include "base/id.h"
#include "document.h"
#include "ledger/posting.h"
#include <string.h>

/* What money is given back from. */
typedef struct {
  CfPayment payment;                 /* id 0: a credit memo */
  CfInvoice memo;
  CfId      customer_id;
  CfMoney   brought, refunded, left; /* came in by it; went back; neither applied nor gone */
} Source;

static void
source_clear (Source *s)
{
  cf_payment_clear (&s->payment);
  cf_invoice_clear (&s->memo);
}

static void
load_source (CfAct *act, CfId id, Source *ret)
{
  CfItemRow item = { 0 };
  GError *error = NULL;
  memset (ret, 0, sizeof *ret);
  if (cf_act_find (act, &CF_PAYMENT, id, &ret->payment)) {
    ret->customer_id = ret->payment.customer_id;
    ret->brought = ret->payment.amount_minor;
  } else {
    cf_act_load (act, &CF_INVOICE, id, "payment", &ret->memo);
    if (!act->stop && ret->memo.kind != CF_INVOICE_CREDIT_MEMO)
      cf_act_refuse (act, CF_WRONG_STATE, "payment", ret->memo.number);
    ret->customer_id = ret->memo.customer_id;
    ret->brought = ret->memo.total_minor;
  }
  if (!act->stop && !cf_refunded (cf_act_db (act), id, &ret->refunded, &error))
    cf_act_fail (act, error);
  if (act->stop)
    return;
  if (ret->payment.kind == CF_PAYMENT_DEPOSIT) {
    if (!cf_deposit_left (cf_act_db (act), &ret->payment, &ret->left, &error))
      cf_act_fail (act, error);
    return;
  }
  cf_act_item (act, id, "payment", &item);
  ret->left = -item.item.open_minor;
  cf_item_row_clear (&item);
}

/* A payment that bounced, failed or was voided brought nothing that could be given back. */
static void
check_not_undone (CfAct *act, CfId payment_id)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_EVENTS_OF_PAYMENT, payment_id, events);
  for (guint i = 0; i < events->len && !act->stop; i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    cf_act_load (act, &CF_PAYMENT_EVENT, g_array_index (events, CfId, i), "payment", &event);
    if (!act->stop && event.kind != CF_PAYMENT_SETTLED)
      cf_act_refuse (act, CF_ALREADY_RETURNED, "payment", event.code);
  }
}

/* Which tender it goes back to: its own, or another with a manager's word. */
static void
choose_tender (CfAct *act, const Source *s, CfId tender_id, CfMoney amount, CfTender *ret)
{
  CfId own = s->payment.tender_id;
  memset (ret, 0, sizeof *ret);
  cf_act_load (act, &CF_TENDER, tender_id ? tender_id : own, "tender", ret);
  if (own && tender_id && tender_id != own)
    cf_act_permit (act, CF_MAY_REFUND_OTHER_TENDER, amount);
}

/* Frees @amount of a credit by taking back allocations, newest first; negative lines are added to @lines. */
static void
free_credit (CfAct *act, CfId credit_id, CfMoney amount, GArray *lines)
{
  g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autofree CfAllocationLine *taken = NULL;
  guint n = 0;
  if (act->stop || amount <= 0)
    return;
  cf_document_applied (act, credit_id, applied);
  if (!act->stop && cf_act_check (act, cf_settlement_unapply ((CfAllocationLine *) (gpointer) applied->data, applied->len, credit_id, 0, amount, &taken, &n, &act->who->refusal)))
    g_array_append_vals (lines, taken, n);
}

CfOutcome
cf_refund (CfShop *shop, CfWho *who, CfId id, CfId source_id, CfMoney amount_minor, CfId tender_id, gboolean unapply, const char *reference, CfDate date, CfRefund *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfTender) tender = { 0 };
  g_auto (CfEntry) entry = { 0 };
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  Source source;
  cf_act_begin (&act, shop, "payment.refund", who, &CF_REFUND, id, ret);
  cf_act_repeat (&act, ret->source_id == source_id);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  load_source (&act, source_id, &source);
  check_not_undone (&act, source_id);
  CfMoney most = source.brought - source.refunded;
  gboolean deposit = source.payment.kind == CF_PAYMENT_DEPOSIT;
  if (!unapply || deposit)
    most = MIN (most, source.left);
  CfMoney amount = amount_minor ? amount_minor : most;
  if (!act.stop)
    cf_act_check (&act, cf_settlement_check_refund (most, amount, shop->rules.currency, &who->refusal));
  cf_act_permit (&act, CF_MAY_REFUND, amount);
  choose_tender (&act, &source, tender_id, amount, &tender);
  if (!deposit)
    free_credit (&act, source_id, amount - source.left, lines);
  if (!act.stop) {
    *ret = (CfRefund) { .id = id, .source_id = source_id, .customer_id = source.customer_id, .date = date, .tender_id = tender.id, .tender_kind = tender.kind,
                        .tender_name = g_strdup (tender.name), .currency = shop->rules.currency->number, .amount_minor = amount, .reference = g_strdup (reference),
                        .reason = g_strdup (who->reason) };
    if (tender.kind == CF_TENDER_CASH)
      ret->rounding_minor = cf_settlement_cash (cf_act_rules (&act), amount) - amount;
    if (cf_act_check (&act, cf_posting_refund (ret, deposit, shop->head.number, &entry, &who->refusal))) {
      cf_act_add (&act, &CF_REFUND, ret);
      cf_act_add (&act, &CF_ENTRY, &entry);
    }
  }
  if (!deposit && !act.stop) {
    CfAllocationLine line = { source_id, id, amount };
    g_array_append_val (lines, line);
    cf_allocate (&act, id, source.customer_id, date, (CfAllocationLine *) (gpointer) lines->data, lines->len);
  }
  source_clear (&source);
  return cf_act_end (&act, error);
}

/* Is @kind possible after what has happened to the payment already? */
static void
check_event (CfAct *act, CfId payment_id, CfPaymentEventKind kind, gboolean *ret_settled)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (CfId)), refunds = g_array_new (FALSE, FALSE, sizeof (CfId));
  *ret_settled = FALSE;
  cf_act_ids (act, CF_EVENTS_OF_PAYMENT, payment_id, events);
  cf_act_ids (act, CF_REFUNDS_OF_SOURCE, payment_id, refunds);
  for (guint i = 0; i < events->len && !act->stop; i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    cf_act_load (act, &CF_PAYMENT_EVENT, g_array_index (events, CfId, i), "payment", &event);
    *ret_settled = *ret_settled || event.kind == CF_PAYMENT_SETTLED;
    if (!act->stop && event.kind != CF_PAYMENT_SETTLED)
      cf_act_refuse (act, CF_ALREADY_RETURNED, "payment", event.code);
  }
  if (*ret_settled && (kind == CF_PAYMENT_SETTLED || kind == CF_PAYMENT_VOIDED || kind == CF_PAYMENT_FAILED))
    cf_act_refuse (act, CF_WRONG_STATE, "payment", NULL);
  if (refunds->len && kind == CF_PAYMENT_VOIDED)
    cf_act_refuse (act, CF_WRONG_STATE, "payment", NULL);
}

/* A terms discount that was taken with the payment falls with it: its write-off is reversed. */
static void
undo_discounts (CfAct *act, const CfPayment *payment, CfDate date, GArray *lines)
{
  g_auto (CfAllocation) allocation = { 0 };
  if (payment->sale_id != payment->id || !cf_act_find (act, &CF_ALLOCATION, payment->id, &allocation))
    return;
  for (guint i = 0; i < allocation.n_lines && !act->stop; i++) {
    g_auto (CfWriteOff) off = { 0 };
    g_auto (CfEntry) original = { 0 }, entry = { 0 };
    const CfAllocationLine *line = &allocation.lines[i];
    if (!cf_act_find (act, &CF_WRITE_OFF, line->credit_id, &off) || off.kind != CF_WRITE_OFF_DISCOUNT)
      continue;
    CfId id = cf_act_id (act);
    cf_act_load (act, &CF_ENTRY, off.id, "entry", &original);
    if (act->stop || !cf_act_check (act, cf_posting_reversal (&original, id, date, CF_ENTRY_VOID, &entry, &act->who->refusal)))
      return;
    cf_act_add (act, &CF_ENTRY, &entry);
    CfAllocationLine undo[2] = { { off.id, line->debit_id, -line->amount_minor }, { off.id, id, line->amount_minor } };
    g_array_append_vals (lines, undo, 2);
  }
}

static gboolean
still_applied (GArray *lines)
{
  CfMoney sum = 0;
  for (guint i = 0; i < lines->len; i++)
    sum += g_array_index (lines, CfAllocationLine, i).amount_minor;
  return sum != 0;
}

/* Re-opens what the payment had paid: its allocations are taken back and its credit stands against the event. Money already given back stays given back: that much of the event stays open. */
static void
reopen (CfAct *act, const CfPayment *payment, const CfPaymentEvent *event)
{
  g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autofree CfAllocationLine *back = NULL;
  GError *error = NULL;
  CfMoney refunded = 0;
  guint n = 0;
  cf_document_applied (act, payment->id, applied);
  if (!act->stop && !cf_refunded (cf_act_db (act), payment->id, &refunded, &error))
    cf_act_fail (act, error);
  if (act->stop)
    return;
  if (still_applied (applied) && !cf_act_check (act, cf_settlement_unapply ((CfAllocationLine *) (gpointer) applied->data, applied->len, payment->id, 0, 0, &back, &n, &act->who->refusal)))
    return;
  g_array_append_vals (lines, back, n);
  undo_discounts (act, payment, event->date, lines);
  CfAllocationLine against = { payment->id, event->id, payment->amount_minor - refunded };
  if (against.amount_minor > 0)
    g_array_append_val (lines, against);
  cf_allocate (act, event->id, payment->customer_id, event->date, (CfAllocationLine *) (gpointer) lines->data, lines->len);
}

/* The fee is a document of its own; its id follows from the event, so that a repeat charges nothing. */
static void
charge_return_fee (CfAct *act, const CfPayment *payment, const CfPaymentEvent *event, CfMoney fee)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  if (act->stop || fee <= 0)
    return;
  cf_document_customer (act, payment->customer_id, &customer);
  g_auto (CfInvoice) invoice = { .id = cf_id_derive ("return-fee", event->date, &event->id, 1, NULL), .kind = CF_INVOICE_RETURN_FEE, .customer_id = customer.id, .date = event->date,
                                 .due = event->date, .currency = payment->currency, .subtotal_minor = fee, .total_minor = fee, .subject_id = payment->id,
                                 .reference = g_strdup (payment->reference), .lines = g_new0 (CfInvoiceLine, 1), .n_lines = 1 };
  CfMoney scale = 1;
  for (int i = 0; i < cf_act_rules (act)->currency->digits; i++)
    scale *= 10;
  invoice.lines[0] = (CfInvoiceLine) { .description = g_strdup_printf ("Returned payment%s%s", event->code && *event->code ? ", " : "", event->code ? event->code : ""),
                                       .quantity = CF_DECIMAL_ONE, .unit_price = fee * (CF_DECIMAL_ONE / scale), .amount_minor = fee };
  cf_document_number (act, CF_SERIES_INVOICE, &invoice.series_id, &invoice.sequence, &invoice.number);
  cf_document_party (&customer, NULL, &party);
  party.id = invoice.id;
  cf_act_add (act, &CF_INVOICE, &invoice);
  cf_act_add (act, &CF_INVOICE_PARTY, &party);
  cf_document_post (act, &invoice);
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
  g_autoptr (GArray) uses = g_array_new (FALSE, FALSE, sizeof (CfId));
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
  cf_act_ids (&act, CF_USES_OF_DEPOSIT, payment_id, uses);
  if (uses->len && kind != CF_PAYMENT_SETTLED)                          /* its uses are credit items of their own: take those back first */
    cf_act_refuse (&act, CF_IN_USE, "deposit", payment.subject);
  cf_act_load (&act, &CF_ENTRY, payment_id, "payment", &original);
  if (!act.stop) {
    *ret = (CfPaymentEvent) { .id = id, .payment_id = payment_id, .customer_id = payment.customer_id, .kind = kind, .date = date, .code = g_strdup (code),
                              .reason = g_strdup (who->reason) };
    if (cf_act_check (&act, cf_posting_payment_event (ret, &original, settled, &entry, &who->refusal))) {
      cf_act_add (&act, &CF_PAYMENT_EVENT, ret);
      cf_act_add (&act, &CF_ENTRY, &entry);
    }
  }
  if (kind != CF_PAYMENT_SETTLED && payment.kind == CF_PAYMENT_PAYMENT)
    reopen (&act, &payment, ret);
  if (kind == CF_PAYMENT_RETURNED)
    charge_return_fee (&act, &payment, ret, fee_minor < 0 ? shop->rules.return_fee_minor : fee_minor);
  return cf_act_end (&act, error);
}
