/* take-payment.h: money comes in. One or several tenders, put on one or many open items, the rest unapplied; or a deposit. */
#pragma once
#include "act.h"
#include "ledger/settlement.h"

typedef struct { CfId id; CfId tender_id; CfMoney tendered_minor; const char *reference; CfMoney tip_minor; } CfTenderAsk;   /* id: of the payment it becomes; borrowed; tip: beside the amount, by card */
typedef struct {
  CfId            customer_id;
  CfDate          date;                                      /* 0 = today */
  CfPaymentKind   kind;                                      /* deposit: nothing is applied, money is held */
  const CfTenderAsk *tenders; guint n_tenders;               /* the first one's id is the intent */
  CfMoney         asked_minor;                               /* what all tenders together shall pay; 0 = what they come to (no change) */
  CfSettleMode    mode;                                      /* of ledger/settlement.h; 0 = oldest first */
  const CfSettleChoice *choices; guint n_choices;
  gboolean        take_discount;                             /* the terms' discount where the date allows */
  gboolean        write_off_small;                           /* a rest up to the shop's limit */
  const char     *subject;                                   /* deposit: for which order */
  CfId            order_id;                                  /* deposit: the same, by its id; 0 = none that is known here */
  const char     *note;
  CfId            sale_id;                                   /* a payment that was taken before for the same sale (by card): these go with it; 0 = the first one's own */
  CfId            shift_id;                                  /* its own, where it became known later; 0 = the one that is open */
  gboolean        imported;                                  /* no change computed, no reference demanded */
} CfTakePayment;

typedef struct { CfPayment *payments; guint n_payments; CfAllocation allocation; CfMoney unapplied_minor, change_minor; } CfTaken;
void cf_taken_clear (CfTaken *taken);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfTaken, cf_taken_clear)

/* *ret is filled on CF_OK and CF_ALREADY, and empty otherwise. Refusals: those of cf_settlement_plan and cf_settlement_tender, CF_PERIOD_LOCKED, CF_NOT_FOUND, CF_ARCHIVED (tender). */
CfOutcome cf_take_payment (CfShop *shop, CfWho *who, const CfTakePayment *ask, CfTaken *ret, GError **error) CF_WARN_UNUSED;
