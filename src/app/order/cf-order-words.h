/* cf-order-words.h: states of orders, jobs and estimates as the window says them: a sign before the word, never colour alone. */
#pragma once
#include "ledger/shipment.h"
#include "store/order-list.h"
#include "cf-session.h"

/* Translated; static. */
const char *cf_order_state_words    (CfOrderState state);
const char *cf_order_stage_words    (CfStage stage);
/* "UPS", "Fetched at the counter": static, or the shipment's. */
const char *cf_order_shipping_words (const CfShipment *shipment);
/* "◐ In work": caller frees. *ret_style: a CSS class or NULL. */
char       *cf_order_state_cell     (CfOrderState state, const char **ret_style);
/* "◐ Printing": a job's own step. */
char       *cf_order_job_cell       (const CfJobRow *job, const char **ret_style);
/* "◇ Open", "▲ Expired", "✓ Won", "✕ Lost". */
char       *cf_order_estimate_cell  (CfEstimateState state, CfDate expires, CfDate today, const char **ret_style);
/* "Nov 28, 14:30"; "" for none. Caller frees. */
char       *cf_order_due_words      (CfSession *session, CfDate due, gint64 due_minute);
/* "12.5": as typed here; caller frees. */
char       *cf_order_quantity_words (CfSession *session, CfDecimal quantity);
/* "75.00": at least as many digits as the currency has; caller frees. */
char       *cf_order_price_words    (CfSession *session, CfDecimal price);
