/* issue-invoice.c: the fact "issued": number, frozen content, bill-to, entry, all in one commit. */
#include "issue-invoice.h"
#include "allocate.h"
#include "document.h"
#include "order-private.h"
#include "store/edit.h"

/* Whether the customer may be sold this on account. The rule names what stands in the way; somebody who may can allow it, with a reason. */
static void
check_credit (CfAct *act, const CfInvoice *invoice)
{
  g_auto (CfCustomer) customer = { 0 };
  GError *error = NULL;
  CfBalance balance = { 0 };
  if (act->stop || invoice->kind != CF_INVOICE_INVOICE)
    return;
  cf_act_load (act, &CF_CUSTOMER, invoice->customer_id, "customer", &customer);
  if (!act->stop && (customer.has_limit || customer.hold) && !cf_balance_load (cf_act_db (act), customer.id, &balance, &error))
    cf_act_fail (act, error);
  if (act->stop)
    return;
  CfOutcome outcome = cf_rules_check_credit (cf_act_rules (act), &customer, balance.balance_minor, invoice->total_minor, &act->who->refusal);
  gboolean can_be_allowed = outcome == CF_ON_HOLD || outcome == CF_OVER_LIMIT;
  if (!can_be_allowed || (act->who->kind == CF_WHO_SYSTEM && !act->reason)) {
    cf_act_check (act, outcome);
    return;
  }
  cf_act_permit (act, outcome == CF_ON_HOLD ? CF_MAY_SELL_ON_HOLD : CF_MAY_SELL_OVER_LIMIT, act->who->refusal.amount);
}

/* A draft is issued once, by the station that holds it. */
static void
check_draft (CfAct *act, const CfDraft *draft)
{
  g_autoptr (GArray) issued = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_INVOICE_OF_DRAFT, draft->id, issued);
  if (issued->len || draft->discarded)
    cf_act_refuse (act, CF_WRONG_STATE, "draft", NULL);
  else if (draft->holder != act->shop->head.number)
    cf_act_refuse (act, CF_NOT_HOLDER, "draft", NULL);
}

/* Puts a credit memo on the invoice it corrects, as far as that is open. */
static void
put_against (CfAct *act, const CfInvoice *memo)
{
  CfItemRow subject;
  if (act->stop || !memo->subject_id || !memo->total_minor)
    return;
  cf_act_item (act, memo->subject_id, "subject", &subject);
  CfMoney amount = MIN (subject.item.open_minor, memo->total_minor);
  if (amount > 0)
    cf_allocate (act, memo->id, memo->customer_id, MAX (memo->date, subject.item.date), &(CfAllocationLine) { memo->id, memo->subject_id, amount }, 1);
  cf_item_row_clear (&subject);
}

CfOutcome
cf_issue_invoice (CfShop *shop, CfWho *who, CfId id, CfId draft_id, gboolean against, CfInvoice *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfDraft) draft = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  cf_act_begin (&act, shop, "invoice.issue", who, &CF_INVOICE, id, ret);
  cf_act_repeat (&act, ret->draft_id == draft_id);
  cf_act_load (&act, &CF_DRAFT, draft_id, "draft", &draft);
  check_draft (&act, &draft);
  cf_act_permit (&act, draft.kind == CF_DRAFT_CREDIT_MEMO ? CF_MAY_CREDIT : CF_MAY_ISSUE, 0);
  cf_act_date (&act, draft.date ? draft.date : act.today);
  if (act.stop)
    return cf_act_end (&act, error);

  cf_document_compute (&act, &draft, draft.date ? draft.date : act.today, TRUE, ret, &party);
  check_credit (&act, ret);
  cf_document_number (&act, draft.kind == CF_DRAFT_CREDIT_MEMO ? CF_SERIES_CREDIT_MEMO : CF_SERIES_INVOICE, &ret->series_id, &ret->sequence, &ret->number);
  ret->id = party.id = id;
  if (!act.stop && !(ret->draft_version = cf_edit_vector (shop->db, &CF_DRAFT, draft_id, &act.error)))
    act.stop = CF_FAILED;
  cf_act_add (&act, &CF_INVOICE, ret);
  cf_act_add (&act, &CF_INVOICE_PARTY, &party);
  cf_document_post (&act, ret);
  cf_order_check_billed (&act, ret);
  cf_order_use_deposits (&act, ret);
  if (against && ret->kind == CF_INVOICE_CREDIT_MEMO)
    put_against (&act, ret);
  return cf_act_end (&act, error);
}

CfOutcome
cf_draft_totals (CfShop *shop, CfWho *who, const CfDraft *draft, CfInvoice *ret, CfInvoiceParty *ret_party, GError **error)
{
  g_auto (CfAct) act = { .shop = shop, .who = who, .name = "invoice.preview", .body = g_byte_array_new (), .today = cf_shop_today (shop) };
  cf_refusal_clear (&who->refusal);
  if (!cf_shop_refresh (shop, &act.error))
    act.stop = CF_FAILED;
  cf_document_compute (&act, draft, draft->date ? draft->date : act.today, FALSE, ret, ret_party);
  return cf_act_end (&act, error);
}
