/* charge-fees.h: late fees, never twice for one step: the fee's id is a pure function of (invoice, step). */
#pragma once
#include "act.h"

typedef struct { CfId invoice_id; char *number; CfId customer_id; gint64 step; CfDate date; CfMoney amount_minor; gint64 days_late; } CfFeeDue;
void      cf_fee_due_clear (gpointer fee);                   /* CfFeeDue *, for arrays */
/* The id of the act that charges a step or waives it uncharged, and of the one that waives it once it was charged: for an approval of it. */
CfId      cf_fee_id      (CfId invoice_id, gint64 step);
CfId      cf_fee_void_id (CfId fee_id);
/* What would be charged as of @as_of: CfFeeDue in *ret. */
gboolean  cf_fees_preview (CfShop *shop, CfDate as_of, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Charges one step, as @fee says. CF_ALREADY if it was charged or waived; CF_WRONG_STATE if the invoice was voided since the step was found due. */
CfOutcome cf_charge_fee  (CfShop *shop, CfWho *who, const CfFeeDue *fee, CfDate date, CfInvoice *ret, GError **error) CF_WARN_UNUSED;
/* Waives step @step of an invoice: voids it if it was charged and is unpaid, and keeps it from being charged if not. */
CfOutcome cf_waive_fee   (CfShop *shop, CfWho *who, CfId invoice_id, gint64 step, CfDate date, GError **error) CF_WARN_UNUSED;
