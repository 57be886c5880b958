/* give-back.c: refunds. A refund is a debit item that stands against the credit it takes back, so that what the credit had paid is open again, with its own due date. What becomes of a
 * payment by itself: return-payment.c. */
#include "give-back.h"
#include "allocate.h"
#include "ledger/posting.h"
#include "store/tidy.h"
#include <string.h>

/* What money is given back from. */
typedef struct {
  CfPayment payment;                 /* id 0: a credit memo */
  CfInvoice memo;
  CfId      customer_id;
  CfDate    date;
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
    ret->date = ret->payment.date;
    ret->brought = ret->payment.amount_minor;
  } else {
    cf_act_load (act, &CF_INVOICE, id, "payment", &ret->memo);
    if (!act->stop && ret->memo.kind != CF_INVOICE_CREDIT_MEMO)
      cf_act_refuse (act, CF_WRONG_STATE, "payment", ret->memo.number);
    ret->customer_id = ret->memo.customer_id;
    ret->date = ret->memo.date;
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

/* Which tender it goes back to: its own, or another with a manager's word. */
static void
choose_tender (CfAct *act, const Source *s, CfId tender_id, CfMoney amount, CfTender *ret)
{
  CfId own = s->payment.tender_id;
  memset (ret, 0, sizeof *ret);
  cf_act_load (act, &CF_TENDER, tender_id ? tender_id : own, "tender", ret);
  if (!act->stop && ret->archived && ret->id != own)
    cf_act_refuse (act, CF_ARCHIVED, "tender", ret->name);
  if (own && tender_id && tender_id != own)
    cf_act_permit (act, CF_MAY_REFUND_OTHER_TENDER, amount);
}

/* Frees @amount of a credit by taking back allocations, newest first, with what falls with them; negative lines are added to @lines. */
static void
free_credit (CfAct *act, const Source *s, CfId credit_id, CfMoney amount, CfDate date, GArray *lines)
{
  g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autofree CfAllocationLine *taken = NULL;
  guint n = 0;
  if (act->stop || amount <= 0)
    return;
  cf_allocate_applied (act, credit_id, applied);
  if (!act->stop && cf_act_check (act, cf_settlement_unapply ((CfAllocationLine *) (gpointer) applied->data, applied->len, credit_id, 0, amount, &taken, &n, &act->who->refusal)))
    g_array_append_vals (lines, taken, n);
  for (guint i = 0; i < n && s->payment.id; i++)
    cf_allocate_fall (act, &s->payment, taken[i].debit_id, date, lines);
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
  cf_act_repeat (&act, ret->source_id == source_id && (!amount_minor || ret->amount_minor == amount_minor) && (!tender_id || ret->tender_id == tender_id));
  date = date ? date : act.today;
  cf_act_date (&act, date);
  load_source (&act, source_id, &source);
  cf_allocate_check_stands (&act, source_id, NULL);
  if (!act.stop && date < source.date)
    cf_act_refuse (&act, CF_DATED_BEFORE, "date", NULL);
  CfMoney most = source.brought - source.refunded;
  gboolean deposit = source.payment.kind == CF_PAYMENT_DEPOSIT;
  if (!unapply || deposit)
    most = MIN (most, source.left);
  CfMoney amount = amount_minor ? amount_minor : most;
  if (!act.stop)
    cf_act_check (&act, cf_settlement_check_refund (most, amount, shop->rules.currency, &who->refusal));
  cf_act_permit (&act, CF_MAY_REFUND, amount);
  choose_tender (&act, &source, tender_id, amount, &tender);
  if (!deposit && !act.stop)
    free_credit (&act, &source, source_id, amount - source.left, date, lines);
  if (!act.stop) {
    *ret = (CfRefund) { .id = id, .source_id = source_id, .customer_id = source.customer_id, .date = date, .tender_id = tender.id, .tender_kind = tender.kind,
                        .tender_name = g_strdup (tender.name), .currency = shop->rules.currency->number, .amount_minor = amount, .reference = g_strdup (reference),
                        .reason = g_strdup (act.reason), .shift_id = shop->shift_id };
    if (tender.kind == CF_TENDER_CASH)
      ret->rounding_minor = cf_settlement_cash (cf_act_rules (&act), amount) - amount;
    if (cf_act_check (&act, cf_record_tidy (&CF_REFUND, ret, &who->refusal)) &&
        cf_act_check (&act, cf_posting_refund (ret, deposit, shop->head.number, &entry, &who->refusal))) {
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
