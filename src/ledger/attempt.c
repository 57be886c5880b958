/* attempt.c: the states of a card payment: one table says which may follow which. */
#include "attempt.h"
#include "base/outcome.h"
#include "card-batch.h"

const CfEnumName cf_attempt_states[] = {
  { CF_ATTEMPT_JOURNALED, "journaled" }, { CF_ATTEMPT_SENT, "sent_to_device" }, { CF_ATTEMPT_AWAITING_CARD, "awaiting_card" }, { CF_ATTEMPT_AWAITING_HOST, "awaiting_host" },
  { CF_ATTEMPT_TIMED_OUT, "timed_out" }, { CF_ATTEMPT_UNKNOWN, "unknown" }, { CF_ATTEMPT_APPROVED, "approved" }, { CF_ATTEMPT_APPROVED_PARTIAL, "approved_partial" },
  { CF_ATTEMPT_DECLINED, "declined" }, { CF_ATTEMPT_CANCELLED, "cancelled" }, { CF_ATTEMPT_RESOLVED_CHARGED, "resolved_charged" },
  { CF_ATTEMPT_RESOLVED_NOT_CHARGED, "resolved_not_charged" }, { CF_ATTEMPT_OFFLINE_APPROVED, "offline_approved" }, { CF_ATTEMPT_FORWARDED, "forwarded" },
  { CF_ATTEMPT_DECLINED_LATE, "declined_late" }, { 0, NULL },
};
const CfEnumName cf_attempt_kinds[] = { { CF_ATTEMPT_SALE, "sale" }, { CF_ATTEMPT_REFUND, "refund" }, { CF_ATTEMPT_VOID, "void" }, { CF_ATTEMPT_CLOSE, "close" }, { 0, NULL } };

const CfEnumName cf_orphan_kinds[] = { { CF_ORPHAN_ASSIGNED, "assigned" }, { CF_ORPHAN_GIVEN_BACK, "given_back" }, { CF_ORPHAN_ELSEWHERE, "elsewhere" }, { 0, NULL } };

#define TO(state) (1u << CF_ATTEMPT_##state)
#define ANSWERS   (TO (APPROVED) | TO (APPROVED_PARTIAL) | TO (DECLINED) | TO (CANCELLED) | TO (OFFLINE_APPROVED))

static const guint32 follows[] = {
  /* Nothing left this machine: it can only be sent, or never be. */
  [CF_ATTEMPT_JOURNALED] = TO (SENT) | TO (CANCELLED),
  [CF_ATTEMPT_SENT] = TO (AWAITING_CARD) | TO (AWAITING_HOST) | TO (TIMED_OUT) | TO (UNKNOWN) | ANSWERS,
  [CF_ATTEMPT_AWAITING_CARD] = TO (AWAITING_HOST) | TO (TIMED_OUT) | TO (UNKNOWN) | ANSWERS,
  [CF_ATTEMPT_AWAITING_HOST] = TO (AWAITING_CARD) | TO (TIMED_OUT) | TO (UNKNOWN) | ANSWERS,      /* back: another card, the PIN again */
  [CF_ATTEMPT_TIMED_OUT] = TO (UNKNOWN) | ANSWERS,
  /* The device's answer, or a person's word. */
  [CF_ATTEMPT_UNKNOWN] = TO (RESOLVED_CHARGED) | TO (RESOLVED_NOT_CHARGED) | ANSWERS,
  [CF_ATTEMPT_OFFLINE_APPROVED] = TO (FORWARDED) | TO (APPROVED) | TO (DECLINED_LATE),
  [CF_ATTEMPT_FORWARDED] = TO (APPROVED) | TO (DECLINED_LATE),
};

gboolean
cf_attempt_follows (CfAttemptState from, CfAttemptState to)
{
  return from >= 0 && from < G_N_ELEMENTS (follows) && to > 0 && to < 32 && (follows[from] >> to & 1);
}

gboolean
cf_card_terminal_may_offline (const CfCardTerminal *terminal, CfMoney amount_minor, CfMoney at_risk_minor, CfMoney customer_at_risk_minor, CfMoney *ret_room)
{
  CfMoney room = terminal->offline ? G_MAXINT64 : 0;
  if (terminal->offline_sale_minor)
    room = MIN (room, terminal->offline_sale_minor);
  if (terminal->offline_customer_minor)
    room = MIN (room, MAX (terminal->offline_customer_minor - customer_at_risk_minor, 0));
  if (terminal->offline_total_minor)
    room = MIN (room, MAX (terminal->offline_total_minor - at_risk_minor, 0));
  *ret_room = room;
  return amount_minor <= room;
}

void
cf_attempt_share (const CfAttempt *attempt, CfMoney amount_minor, CfSettleChoice **ret_lines, guint *ret_n)
{
  *ret_lines = g_new0 (CfSettleChoice, attempt->n_lines + 1);
  *ret_n = 0;
  for (guint i = 0; i < attempt->n_lines && amount_minor > 0; i++)
    {
      CfMoney part = MIN (amount_minor, attempt->lines[i].amount_minor);

      if (part <= 0)
        continue;
      (*ret_lines)[(*ret_n)++] = (CfSettleChoice) { attempt->lines[i].item_id, part };
      amount_minor -= part;
    }
}

CfOutcome
cf_attempt_check (const CfAttempt *attempt, const CfAttemptResult *result, CfRefusal *refusal)
{
  if (result->terminal_id != attempt->terminal_id)
    return cf_refuse (refusal, CF_WRONG_STATE, "terminal", NULL);
  if (result->currency != attempt->currency)
    return cf_refuse (refusal, CF_WRONG_CURRENCY, "amount_minor", NULL);
  if (result->amount_minor < 0 || result->tip_minor < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "amount_minor", NULL);
  if (result->amount_minor > attempt->amount_minor)
    return cf_refuse_amount (refusal, CF_OVER_APPLIED, "amount_minor", attempt->amount_minor, NULL);
  if (cf_attempt_is_charged (result->state) && result->amount_minor == 0 && attempt->kind != CF_ATTEMPT_CLOSE)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  return CF_OK;
}

gboolean
cf_terminal_option_is_secret (const char *name)
{
  static const char *const secrets[] = { "password", "token", "auth-token", "pairing-token" };
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    if (g_ascii_strcasecmp (name, secrets[i]) == 0)
      return TRUE;
  return FALSE;
}
