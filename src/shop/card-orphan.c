/* card-orphan.c: a charge that a terminal told of and nobody here had asked for. What it becomes is an attempt of its own with the terminal's result, so that it is voided, refunded and matched to its batch like
 * any other. Ids follow from the orphan's: two registers that settle it at once make one payment. */
#include "card.h"
#include "store/attempt.h"
#include "store/tidy.h"

static void
end_orphan (CfAct *act, const CfAttemptResult *orphan, const CfOrphanAsk *ask, CfAttempt *attempt, CfAttemptResult *result)
{
  g_auto (CfTender) tender = { 0 };
  CfOrphanEnd end = { .id = act->id, .orphan_id = orphan->id, .kind = ask->kind, .staff_id = act->who->kind == CF_WHO_STAFF ? act->who->actor_id : 0, .reason = act->reason };
  char text[CF_ID_TEXT];
  if (ask->kind != CF_ORPHAN_ELSEWHERE) {
    cf_act_load (act, &CF_TENDER, ask->tender_id, "tender", &tender);
    if (!act->stop && tender.kind != CF_TENDER_CARD)
      cf_act_refuse (act, CF_NOT_A_CHOICE, "tender", tender.name);
    end.attempt_id = attempt->id = cf_id_derive ("orphan-attempt", 0, &orphan->id, 1, NULL);
    end.payment_id = attempt->payment_id = attempt->sale_id = cf_id_derive ("orphan-payment", 0, &orphan->id, 1, NULL);
    attempt->kind = CF_ATTEMPT_SALE;
    attempt->payment_kind = CF_PAYMENT_PAYMENT;
    attempt->staff_id = end.staff_id;
    attempt->customer_id = ask->customer_id;
    attempt->terminal_id = orphan->terminal_id;
    attempt->tender_id = ask->tender_id;
    attempt->date = act->today;
    attempt->currency = orphan->currency;
    attempt->amount_minor = orphan->amount_minor;
    attempt->reason = g_strdup (act->reason);
    attempt->lines = g_memdup2 (ask->lines, ask->n_lines * sizeof *ask->lines);
    attempt->n_lines = ask->n_lines;
    cf_record_copy (&CF_ATTEMPT_RESULT, orphan, result);
    result->id = cf_id_derive ("orphan-result", 0, &orphan->id, 1, NULL);
    result->attempt_id = attempt->id;
    if (result->state != CF_ATTEMPT_OFFLINE_APPROVED)
      result->state = CF_ATTEMPT_RESOLVED_CHARGED;
    g_free (result->evidence);
    result->evidence = g_strdup (cf_id_text (orphan->id, text));
  }
  if (act->stop)
    return;
  if (attempt->id && cf_act_check (act, cf_record_tidy (&CF_ATTEMPT, attempt, &act->who->refusal)) && cf_act_check (act, cf_record_tidy (&CF_ATTEMPT_RESULT, result, &act->who->refusal))) {
    cf_act_add (act, &CF_ATTEMPT, attempt);
    cf_act_add (act, &CF_ATTEMPT_RESULT, result);
  }
  if (!act->stop)
    cf_act_add (act, &CF_ORPHAN_END, &end);
}

CfOutcome
cf_orphan_settle_in_batch (CfShop *shop, CfWho *who, CfId orphan_id, const CfOrphanAsk *ask, CfId *ret_payment_id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfAttemptResult) orphan = { 0 }, result = { 0 };
  g_auto (CfAttempt) attempt = { 0 };
  g_auto (CfOrphanEnd) there = { 0 };
  g_auto (CfTaken) taken = { 0 };
  cf_act_begin (&act, shop, "card.orphan-end", who, &CF_ORPHAN_END, cf_id_derive ("orphan-end", 0, &orphan_id, 1, NULL), &there);
  *ret_payment_id = there.payment_id;
  cf_act_load (&act, &CF_ATTEMPT_RESULT, orphan_id, "orphan", &orphan);
  if (!act.stop && (orphan.attempt_id || !cf_attempt_is_charged (orphan.state)))
    cf_act_refuse (&act, CF_WRONG_STATE, "orphan", cf_enum_name (cf_attempt_states, orphan.state));
  if (!act.stop && ask->kind != CF_ORPHAN_ELSEWHERE && orphan.amount_minor <= 0)
    cf_act_refuse (&act, CF_NOT_POSITIVE, "amount", NULL);
  if (ask->kind < CF_ORPHAN_ASSIGNED || ask->kind > CF_ORPHAN_ELSEWHERE)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  cf_act_permit (&act, CF_MAY_RESOLVE_CARD, orphan.amount_minor);
  end_orphan (&act, &orphan, ask, &attempt, &result);
  CfOutcome outcome = cf_act_end (&act, error);
  if (outcome != CF_OK || ask->kind == CF_ORPHAN_ELSEWHERE)
    return outcome;
  *ret_payment_id = attempt.payment_id;
  outcome = cf_card_book_sale (shop, &attempt, &result, &taken, error);
  if (cf_refused (outcome))
    return cf_refuse (&who->refusal, outcome, "payment", NULL);
  return outcome == CF_ALREADY ? CF_OK : outcome;
}

CfOutcome
cf_orphan_settle (CfShop *shop, CfWho *who, CfId orphan_id, const CfOrphanAsk *ask, CfId *ret_payment_id, GError **error)
{
  *ret_payment_id = 0;
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = cf_orphan_settle_in_batch (shop, who, orphan_id, ask, ret_payment_id, error);
  if (outcome == CF_OK && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (outcome != CF_OK)
    cf_batch_abort (shop);
  return outcome;
}
