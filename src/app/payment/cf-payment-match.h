/* cf-payment-match.h: the remittance solver (W5): which open items make an amount, ranked; or those that a customer's text names. A page of the payment sheet. */
#pragma once
#include <adwaita.h>
#include "ledger/payment-plan.h"
#include "cf-session.h"
#include "ledger/match.h"

#define CF_TYPE_PAYMENT_MATCH (cf_payment_match_get_type ())
G_DECLARE_FINAL_TYPE (CfPaymentMatch, cf_payment_match, CF, PAYMENT_MATCH, AdwBin)

/* Property "session". Signals: "picked": an answer was chosen; "left": none. */
/* Asks for @amount (0: only what is pasted) among the items of @plan, which are copied. */
void         cf_payment_match_ask (CfPaymentMatch *self, const CfPaymentPlan *plan, CfMoney amount);
/* The answer chosen: what is put on each; negative for a credit used; amount 0: all of it. Borrowed, until the next question. */
const CfMatchLine *cf_payment_match_get (CfPaymentMatch *self, guint *ret_n, gboolean *ret_discounts, CfMoney *ret_total);
/* Puts the focus on the best answer, or where there is none on the text. */
void         cf_payment_match_focus (CfPaymentMatch *self);
