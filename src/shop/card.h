/* card.h: card payments at a terminal, as acts. What is asked is durable before the first byte leaves; what became of it, and the money it moved, are one transaction. Which states there are and
 * which may follow which: ledger/attempt.h. Who talks to the device: desk/card-payment.h. */
#pragma once
#include "act.h"
#include "ledger/attempt.h"
#include "take-payment.h"

/* Writes @attempt and the first step of its journal. The id, kind, terminal, amount and what it is about come filled in; the rest is filled in here (customer, tender and reason of a refund or
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

/* A person decides about an attempt of which nobody else can tell, seeing @evidence. Needs CF_MAY_RESOLVE_CARD and a reason. CF_WRONG_STATE: it is not unknown. */
CfOutcome cf_card_resolve (CfShop *shop, CfWho *who, CfId attempt_id, gboolean charged, CfMoney amount_minor, const char *evidence, CfTaken *ret, GError **error) CF_WARN_UNUSED;

CfOutcome cf_save_card_terminal (CfShop *shop, CfWho *who, const CfCardTerminal *terminal, GError **error) CF_WARN_UNUSED;           /* CF_NAME_TAKEN; its driver is not known to this floor */
