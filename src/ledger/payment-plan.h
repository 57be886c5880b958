/* payment-plan.h: a payment while it is being typed, and what it comes to by the rules of settlement.h: what is due, discounts, tenders and change, where the money and the credits go. Plain values: a
 * screen shows them, the act is asked with them. */
#pragma once
#include "settlement.h"

typedef struct {
  CfItemRow row;                     /* open_minor < 0: a credit that may be used */
  gboolean  ticked, has_typed;
  gboolean  locked;                  /* a card payment for it is under way: never ticked */
  CfMoney   typed_minor;             /* the most it gets; a credit: gives */
  CfMoney   gets_minor, discount_minor, write_off_minor, left_minor;      /* out; gets: of payment and credits; of a credit: what it gives */
} CfPlanItem;

typedef struct {
  CfId        id;                    /* of the payment it becomes */
  CfId        tender_id;
  CfTenderKind kind;
  char       *name, *reference;
  gboolean    needs_reference;
  CfMoney     tendered_minor;
  CfMoney     amount_minor, change_minor, rounding_minor;      /* out */
} CfPlanTender;

typedef struct {
  CfId     customer_id;
  CfDate   date;
  gboolean deposit;                  /* held for what is to come: nothing is put on anything */
  gboolean must_pay;                 /* all of what is ticked or nothing */
  gboolean takes_discount, writes_off_small, keeps_change;
  GArray  *items;                    /* CfPlanItem, oldest first, credits after them */
  GArray  *tenders;                  /* CfPlanTender; the last may be the one being typed */
  /* out */
  CfMoney  due_minor;                /* on what is ticked, less credits used and discounts taken */
  CfMoney  asked_minor;              /* for cf_take_payment: 0 = no change is given */
  CfMoney  taken_minor;              /* what the account is credited with */
  CfMoney  credit_minor;             /* credits used */
  CfMoney  change_minor, remaining_minor, unapplied_minor, discount_minor, write_off_minor;
  CfMoney  may_discount_minor;       /* the terms would still allow on what is ticked */
  CfMoney  may_write_off_minor;      /* the small rest that ticking writes_off_small gives up */
  CfMoney  may_keep_minor;           /* change that could stay as credit */
  CfOutcome outcome;                 /* CF_OK: can be taken */
  CfRefusal refusal;
} CfPaymentPlan;

void     cf_payment_plan_init    (CfPaymentPlan *plan);
void     cf_payment_plan_clear   (CfPaymentPlan *plan);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPaymentPlan, cf_payment_plan_clear)
/* New items from the ledger: what was ticked or typed stays with its item; new ones are ticked if @ticks. Takes over CfItemRow from @rows, which is empty afterwards. */
void     cf_payment_plan_take_items (CfPaymentPlan *plan, GArray *rows, gboolean ticks);
/* @ids: CfId of those that are locked now. */
void     cf_payment_plan_lock (CfPaymentPlan *plan, const GArray *ids);
/* Fills in all that is out. */
void     cf_payment_plan_compute (CfPaymentPlan *plan, const CfRules *rules);
/* How the items that are ticked are asked for: CfSettleChoice in *ret, g_new'd; typed ones first. OLDEST where all are ticked and none is typed. */
CfSettleMode cf_payment_plan_choices (const CfPaymentPlan *plan, CfSettleChoice **ret, guint *ret_n);
void     cf_plan_tender_clear    (gpointer tender);
