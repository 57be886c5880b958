/* settlement.h: which money goes on which open item. Plans only: acts make the records from them.
 * Always: sum (lines' amount) + unapplied = amount, and for each line amount + discount + write-off ≤ what was open. */
#pragma once
#include "base/money.h"
#include "payment.h"
#include "rules.h"

typedef struct {                                            /* borrowed texts */
  CfId        id, customer_id;                              /* id: the entry's */
  gint64      kind;                                         /* CfEntryKind */
  CfDate      date, due;
  const char *number;
  CfMoney     open_minor;                                   /* debit items > 0, credit items < 0 */
  CfDate      discount_until;  CfMoney discount_minor;      /* what the terms still allow: 0 once taken */
} CfOpenItem;

/* An open item with what a list shows of it. Texts owned. */
typedef struct {
  CfOpenItem item;                                          /* number points to @number */
  char      *number, *po, *reference;
  CfMoney    total_minor;                                   /* signed as open_minor */
} CfItemRow;
void cf_item_row_clear (gpointer row);                      /* for arrays */

/* What the terms still allow on @item for who pays its whole rest on @date: with the days of grace. */
CfMoney cf_settlement_discount (const CfRules *rules, const CfOpenItem *item, CfDate date);

/* Oldest first by invoice date or due date (D3); ties: date, then number in natural order, then id. */
void cf_open_items_sort (CfOpenItem *items, guint n, CfOldestBy by);

typedef enum {
  CF_SETTLE_OLDEST = 1,              /* fill oldest first */
  CF_SETTLE_NAMED  = 2,              /* fill the named items in the order given; amount_minor of a choice, where not 0, is the most it gets */
  CF_SETTLE_TYPED  = 3,              /* exactly the amounts given */
  CF_SETTLE_NONE   = 4,              /* all stays unapplied */
} CfSettleMode;
typedef struct { CfId item_id; CfMoney amount_minor; } CfSettleChoice;
typedef struct {
  CfSettleMode mode;
  CfId         customer_id;          /* whose money */
  CfDate       date;                 /* when it counts: decides on terms discounts */
  CfMoney      amount_minor;         /* what there is to apply, > 0 */
  gboolean     takes_discount;       /* a discount is taken where the money pays the whole rest of an item */
  gboolean     writes_off_small;     /* a rest up to rules' limit, of an item that got money, is written off */
  const CfSettleChoice *choices; guint n_choices;
} CfSettleAsk;
typedef struct { CfId item_id; CfMoney amount_minor, discount_minor, write_off_minor, left_minor; } CfSettleLine;
typedef struct {
  CfSettleLine *lines; guint n_lines;
  CfMoney amount_minor, applied_minor, unapplied_minor, discount_minor, write_off_minor;
} CfSettlement;

/* @items: the customer's, any order; credit items and items of others among them are passed over (oldest) or refused (named, typed). Refusals:
 * CF_NOT_POSITIVE, CF_NOT_OPEN (not among the items, or nothing open), CF_OTHER_CUSTOMER, CF_OVER_APPLIED (amount: what is open), CF_NOT_ENOUGH (amount: what
 * is missing), CF_TWO_READINGS (an item named twice). text: the item's number. */
CfOutcome cf_settlement_plan (const CfRules *rules, const CfSettleAsk *ask, const CfOpenItem *items, guint n_items, CfSettlement *ret,
                              CfRefusal *refusal) CF_WARN_UNUSED;
void      cf_settlement_clear (CfSettlement *settlement);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfSettlement, cf_settlement_clear)

/* The allocation lines of a plan that one credit item pays. *ret is g_new'd. */
void cf_settlement_lines (const CfSettlement *settlement, CfId credit_id, CfAllocationLine **ret, guint *ret_n);

/* One tender of a (split) payment: what is handed over goes in, what it comes to goes out. */
typedef struct {
  CfTenderKind kind;
  const char  *reference;  gboolean needs_reference;
  CfMoney      tendered_minor;
  CfMoney      amount_minor, change_minor, rounding_minor;      /* out: tendered − change = amount + rounding */
} CfTenderPart;
/* @asked_minor: what shall be paid by all of them together; 0 = what they come to (nothing is change). Other tenders than cash count as they are; cash pays
 * the rest, rounded by the setting (D18), in the order given; what is over is change. Refusals: CF_REQUIRED (no tender), CF_NOT_POSITIVE (also cash that is
 * not needed), CF_NEEDS_REFERENCE, CF_NOT_ENOUGH (amount: missing), CF_CHANGE_WITHOUT_CASH (amount: what is over), CF_OVERFLOW. */
CfOutcome cf_settlement_tender (const CfRules *rules, CfMoney asked_minor, CfTenderPart *parts, guint n_parts, CfRefusal *refusal) CF_WARN_UNUSED;
/* What a cash amount comes to in coins that exist: the nearest multiple, halves away from 0. */
CfMoney   cf_settlement_cash (const CfRules *rules, CfMoney amount_minor);
/* Parts fill the plan's lines in order: lines with credit_ids[part]. What is left of a part is its unapplied. *ret is g_new'd. */
void      cf_settlement_split (const CfSettlement *settlement, const CfTenderPart *parts, const CfId *credit_ids, guint n_parts, CfAllocationLine **ret,
                               guint *ret_n);

/* Taking back: of what @applied lines (all ever written about these items, negative ones too) leave between @credit_id and @debit_id (one of them may be 0 =
 * any), the newest first, up to @amount_minor (0 = all) as negative lines. Refusals: CF_NOT_OPEN (nothing is applied), CF_NOT_ENOUGH (amount: how much is),
 * CF_NEGATIVE. *ret is g_new'd. */
CfOutcome cf_settlement_unapply (const CfAllocationLine *applied, guint n_applied, CfId credit_id, CfId debit_id, CfMoney amount_minor,
                                 CfAllocationLine **ret, guint *ret_n, CfRefusal *refusal) CF_WARN_UNUSED;

/* May @amount_minor be given back from a payment or credit of which @left_minor is unapplied? Refusals: CF_NOT_POSITIVE, CF_OVER_REFUND (amount: what may
 * be). */
CfOutcome cf_settlement_check_refund (CfMoney left_minor, CfMoney amount_minor, const CfCurrency *currency, CfRefusal *refusal) CF_WARN_UNUSED;
