/* allocate.h: what all acts share that put money on items or take it off. Private to shop. */
#pragma once
#include "act.h"

/* The lines as one allocation @id, dated @date, or later where its items were not there or had no room for it (store/since.h). Refuses CF_OVER_APPLIED where they have none today: a fault of
 * the act, which ought to have asked. */
void cf_allocate (CfAct *act, CfId id, CfId customer_id, CfDate date, const CfAllocationLine *lines, guint n);
/* What a credit was put on, oldest first: CfAllocationLine in @ret. What it stands against that took back the credit itself (its refunds, return, void) is not to be taken off, and left out. */
void cf_allocate_applied (CfAct *act, CfId credit_id, GArray *ret);
/* Is anything of it still there? */
gboolean cf_allocate_is_applied (GArray *applied);
/* Reverses the entry of a credit that falls with the money it came with, dated @date or when it was made: what it was put on (@applied) is taken off, and it stands against its reversal.
 * The reversal is added to the act, CfAllocationLine to @lines. */
void cf_allocate_reverse (CfAct *act, CfId credit_id, CfMoney amount, CfDate date, GArray *applied, GArray *lines);
/* A discount or small rest was given because money of a sale paid the rest of an invoice: it falls (as above) once @payment, one of that sale's tenders, is taken off @debit_id (0: off all). */
void cf_allocate_fall (CfAct *act, const CfPayment *payment, CfId debit_id, CfDate date, GArray *lines);
/* Refuses CF_ALREADY_RETURNED where a payment or deposit bounced, failed or was voided: it brought nothing that could be used. TRUE in *ret_settled (or NULL) where it reached the bank. */
void cf_allocate_check_stands (CfAct *act, CfId payment_id, gboolean *ret_settled);
