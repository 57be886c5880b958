/* closeout.h: what a person does about a difference between a card terminal and our books (store/closeout.h, W6). Each is one act, once: the same difference seen at two registers is put right once. A charge of the
 * terminal that we did not ask for is first written down as the terminal's word (an orphan) and then settled like any other, so that what goes back is that charge, by the terminal's own number, and never a
 * payment of ours. */
#pragma once
#include "card.h"
#include "store/closeout.h"

/* The orphan that @row's charge is, or becomes when it is settled: what an approval of cf_closeout_settle is for is cf_closeout_settle_id. */
CfId      cf_closeout_orphan    (const CfBatchRow *row);
CfId      cf_closeout_settle_id (const CfBatchRow *row);
/* Only the first half: the charge waits as an orphan, whoever settles it. */
CfOutcome cf_closeout_write_down (CfShop *shop, const CfBatchRow *row, GError **error) CF_WARN_UNUSED;
/* @row: DOUBLED or MISSING_HERE, or one that was taken back here only. Books it as @ask says (ASSIGNED, GIVEN_BACK: the caller goes on with a void or refund of *ret_payment_id at the terminal; ELSEWHERE). In the batch it
 * was listed in, also if that is closed. CF_MAY_RESOLVE_CARD, a reason. Refusals: CF_WRONG_STATE (no such row), those of cf_orphan_settle. */
CfOutcome cf_closeout_settle    (CfShop *shop, CfWho *who, const CfBatchRow *row, const CfOrphanAsk *ask, CfId *ret_payment_id, GError **error) CF_WARN_UNUSED;
/* @row: ours that the terminal does not have, or took back: so do our books, and what it had paid is open again. CF_MAY_VOID_PAYMENT, a reason. Refusals: CF_WRONG_STATE, those of a void. */
CfId      cf_closeout_take_back_id (const CfBatchRow *row);
CfOutcome cf_closeout_take_back (CfShop *shop, CfWho *who, const CfBatchRow *row, GError **error) CF_WARN_UNUSED;
/* Leaves it as it is, with a reason (CF_NEEDS_REASON), which the Z report prints. CF_MAY_CLOSE_SHIFT. */
CfId      cf_closeout_carry_id  (const CfBatchRow *row);
CfOutcome cf_closeout_carry     (CfShop *shop, CfWho *who, const CfBatchRow *row, GError **error) CF_WARN_UNUSED;
