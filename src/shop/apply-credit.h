/* apply-credit.h: putting credit (payments, credit memos) on open items later, and taking it off again. Allocations post nothing. */
#pragma once
#include "act.h"
#include "ledger/settlement.h"

/* Puts @amount (0: all that is unapplied) of @credit_id on open items, by @mode and @choices as in take-payment.h. */
CfOutcome cf_apply_credit (CfShop *shop, CfWho *who, CfId id, CfId credit_id, CfMoney amount_minor, CfSettleMode mode, const CfSettleChoice *choices, guint n_choices, CfDate date,
                           CfAllocation *ret, GError **error) CF_WARN_UNUSED;
/* Takes @amount (0: all) of @credit_id off @debit_id (0: all items). A discount or small rest that was given because this payment paid the rest of an item falls with it, also where only a
 * part is taken off: then the rest is not paid. *ret: the lines taken off, and after them what fell. */
CfOutcome cf_unapply      (CfShop *shop, CfWho *who, CfId id, CfId credit_id, CfId debit_id, CfMoney amount_minor, CfDate date, CfAllocation *ret, GError **error) CF_WARN_UNUSED;
/* Turns @amount (0: the rest) of a deposit into credit and puts it on @item_id (0: unapplied). */
CfOutcome cf_use_deposit  (CfShop *shop, CfWho *who, CfId id, CfId deposit_id, CfId item_id, CfMoney amount_minor, CfDate date, CfDepositUse *ret, GError **error) CF_WARN_UNUSED;
