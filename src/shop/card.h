/* card.h: card payments at a terminal, as acts. What is asked is durable before the first byte leaves; what became of it, and the money it moved, are one transaction. Which states there are and
 * which may follow which: ledger/attempt.h. Who talks to the device: desk/card-payment.h. */
#pragma once
#include "act.h"
#include "ledger/attempt.h"
#include "take-payment.h"

/* What the terminal may approve alone is decided here (@attempt->offline, W7): set by its limits where the caller left it 0; where the caller set it and they do not allow it, CF_MAY_RISK_OFFLINE is asked for.
 * CLOSE (CF_MAY_CLOSE_BATCH) has neither amount nor customer.
 * Writes @attempt and the first step of its journal. The id, kind, terminal, amount and what it is about come filled in; the rest is filled in here (customer, tender and reason of a refund or
 * void from its payment). Refusals: CF_TERMINAL_TAKEN, CF_ATTEMPT_OPEN (text: the invoice), CF_NOT_A_CHOICE (a tender that is no card), CF_NOT_POSITIVE, CF_OVER_REFUND, and those of the payment,
 * refund or void it would become. */
CfOutcome cf_card_begin (CfShop *shop, CfWho *who, CfAttempt *attempt, GError **error) CF_WARN_UNUSED;

/* One durable step of the journal, while the attempt is open. CONFLICT where it may not follow (another program ended it meanwhile). */
gboolean  cf_card_step (CfShop *shop, CfId attempt_id, CfAttemptState state, const char *said, const char *baseline, GError **error) CF_WARN_UNUSED;

/* The same, with the state as it is: what was said meanwhile. */
gboolean  cf_card_note (CfShop *shop, CfId attempt_id, const char *said, GError **error) CF_WARN_UNUSED;

/* A journal for an attempt that was lost with a restored ledger: unknown. */
gboolean  cf_card_adopt (CfShop *shop, CfId attempt_id, CfId terminal_id, GError **error) CF_WARN_UNUSED;

/* What became of an attempt, by the device's word. Writes the result and, the first time money moved, the payment, refund or void it becomes; a late decline takes the payment back. Nothing of
 * it is refused for what happened in the shop meanwhile: what cannot be put where it was meant for stays unapplied, and what matches no open attempt becomes an orphan, which *ret_orphan tells.
 * The result's id is made here. CF_ALREADY: said before. */
CfOutcome cf_card_result (CfShop *shop, const CfAttemptResult *result, CfTaken *ret, gboolean *ret_orphan, GError **error) CF_WARN_UNUSED;

/* The same for an attempt of kind CLOSE: an approval becomes a batch of what was at that terminal and in none before. @told: lines, totals, receipt, number and identity as the terminal said; NULL: it said nothing. */
CfOutcome cf_card_closed (CfShop *shop, const CfAttemptResult *result, const CfCardBatch *told, GError **error) CF_WARN_UNUSED;

/* A person says, of a payment that was approved offline and of which the terminal cannot tell, whether the money reached the bank. If not, what it had paid is open again. CF_MAY_RESOLVE_CARD, a reason. */
CfOutcome cf_card_offline_resolve (CfShop *shop, CfWho *who, CfId attempt_id, gboolean arrived, GError **error) CF_WARN_UNUSED;

/* What nobody here asked for: a person says what it is. CF_MAY_RESOLVE_CARD and a reason; each orphan ends once (CF_ALREADY), in one transaction. */
typedef struct {
  CfOrphanKind kind;                                         /* ASSIGNED; GIVEN_BACK: the same, and the caller goes on with a refund to the card; ELSEWHERE: nothing is booked */
  CfId         customer_id, tender_id;                       /* not ELSEWHERE; tender: a card's */
  const CfAttemptLine *lines; guint n_lines;                 /* open items that it pays, in their order; what is left of it stays unapplied */
} CfOrphanAsk;
/* *ret_payment_id: 0 for ELSEWHERE. Refusals: CF_NOT_FOUND, CF_WRONG_STATE (not charged, or money that went to the customer), CF_NOT_A_CHOICE (tender), those of a payment. */
CfOutcome cf_orphan_settle (CfShop *shop, CfWho *who, CfId orphan_id, const CfOrphanAsk *ask, CfId *ret_payment_id, GError **error) CF_WARN_UNUSED;

/* The same in a batch (cf_batch_begin) that is open, together with other acts. */
CfOutcome cf_orphan_settle_in_batch (CfShop *shop, CfWho *who, CfId orphan_id, const CfOrphanAsk *ask, CfId *ret_payment_id, GError **error) CF_WARN_UNUSED;

/* For card-orphan.c: the payment of a sale that was charged. */
CfOutcome cf_card_book_sale (CfShop *shop, const CfAttempt *attempt, const CfAttemptResult *result, CfTaken *ret, GError **error) CF_WARN_UNUSED;

/* A person decides about an attempt of which nobody else can tell, seeing @evidence. Needs CF_MAY_RESOLVE_CARD and a reason. CF_WRONG_STATE: it is not unknown. */
CfOutcome cf_card_resolve (CfShop *shop, CfWho *who, CfId attempt_id, gboolean charged, CfMoney amount_minor, const char *evidence, CfTaken *ret, GError **error) CF_WARN_UNUSED;

CfOutcome cf_save_card_terminal (CfShop *shop, CfWho *who, const CfCardTerminal *terminal, GError **error) CF_WARN_UNUSED;           /* CF_NAME_TAKEN; its driver is not known to this floor */
