/* payment-show.h: payments for a person and as JSON. */
#pragma once
#include "find.h"
#include "shop/take-payment.h"

/* What came of a payment taken: tenders, where it went, change, and the customer's balance. */
void cf_say_taken   (CfTool *tool, const CfTaken *taken);
/* A payment and what became of it. */
void cf_say_payment (CfTool *tool, CfId payment_id);
/* An allocation's lines, with what is left of each item; as a list of {"invoice_id", "number", "amount", "left"}. */
json_t *cf_say_allocation (CfTool *tool, const CfAllocation *allocation);
/* A payment method by name or id, or the first of a kind: "check". 0 and a problem. */
CfId cf_find_tender (CfTool *tool, const char *what);
/* "recorded", "pending", "settled", "returned", "voided", "failed", "refunded", "partially_refunded". */
const char *cf_payment_state (CfTenderKind kind, CfPaymentEventKind event, CfMoney amount, CfMoney refunded);
