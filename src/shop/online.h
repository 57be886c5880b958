/* online.h: payments through a gateway, as acts. A payment is durable before the gateway hears of it; what the gateway says of it, and the money that moved, are one transaction. Whatever the gateway says,
 * however often and in whatever order, each movement of money is booked once: all ids follow from the payment's. Money that arrived is never refused: what cannot go where it was meant for
 * stays unapplied. */
#pragma once
#include "act.h"
#include "ledger/online.h"
#include "take-payment.h"

/* What a gateway takes at least, in minor units. */
#define CF_ONLINE_LEAST 50

/* Writes @payment: id, method, gateway, customer and lines come filled in (amounts are of the lines), the rest is filled in here. Who may see a document may pay it: the caller has looked at the link or
 * session. CF_ALREADY: the same again; *ret is what was begun. Refusals: CF_NOT_OPEN, CF_OTHER_CUSTOMER, CF_OVER_APPLIED (amount: what is open), CF_NOT_ENOUGH (amount: the least a gateway takes),
 * CF_TWO_READINGS, CF_ID_REUSED. */
CfOutcome cf_online_begin  (CfShop *shop, const CfOnlinePayment *payment, CfOnlinePayment *ret, GError **error) CF_WARN_UNUSED;

/* What became of one. Its id and nothing else of @result is filled in here. CF_ALREADY: told before, or late (something newer is known). CF_NOT_FOUND: no such payment.
 * CF_WRONG_CURRENCY, CF_OVER_APPLIED: it is not of this payment. *ret_taken (cleared by the caller): what was booked, empty where nothing was. */
CfOutcome cf_online_result (CfShop *shop, const CfOnlineResult *result, CfTaken *ret_taken, GError **error) CF_WARN_UNUSED;

/* What the gateway did about refund @refund_id, made at the counter. CF_ALREADY: told before. CF_NOT_FOUND. */
CfOutcome cf_online_refunded (CfShop *shop, CfId refund_id, CfId online_id, CfOnlineRefundState state, const char *reference, const char *message, GError **error) CF_WARN_UNUSED;
