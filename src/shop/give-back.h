/* give-back.h: money goes back: refunds, payments that bounced, were taken by mistake, failed or were settled. */
#pragma once
#include "act.h"

/* Gives @amount (0: all that may be) back from a payment, deposit or credit memo @source_id: first what is unapplied; with @unapply also what is applied, newest first. To the tender it came by
 * unless @tender_id names another (CF_MAY_REFUND_OTHER_TENDER: D23). Refusals: CF_OVER_REFUND (more than it brought less what went back), CF_OTHER_TENDER. */
CfOutcome cf_refund (CfShop *shop, CfWho *who, CfId id, CfId source_id, CfMoney amount_minor, CfId tender_id, gboolean unapply, const char *reference, CfDate date, CfRefund *ret,
                     GError **error) CF_WARN_UNUSED;
/* What became of a payment. RETURNED and FAILED re-open what it had paid, with @code; VOIDED does so for one taken by mistake, before it was settled; SETTLED moves ACH to the bank. @fee_minor > 0
 * (RETURNED): a return fee is charged as a document of its own; -1: the shop's standard. Refusals: CF_ALREADY_RETURNED, CF_WRONG_STATE. */
CfOutcome cf_payment_event (CfShop *shop, CfWho *who, CfId id, CfId payment_id, CfPaymentEventKind kind, const char *code, CfMoney fee_minor, CfDate date, CfPaymentEvent *ret,
                            GError **error) CF_WARN_UNUSED;
