/* closeout.c: see closeout.h. Ids follow from the transaction (its spot), not from who pressed. */
#include "closeout.h"
#include "base/id.h"
#include "give-back.h"
#include "store/tidy.h"

static CfId
note_id (const CfBatchRow *row, CfBatchNoteKind kind)
{
  gint64 key[] = { row->terminal_id, kind, kind == CF_BATCH_CARRIED ? (gint64) row->match : 0 };
  return cf_id_derive ("card-batch-note", 0, key, G_N_ELEMENTS (key), row->spot);
}

CfId
cf_closeout_orphan (const CfBatchRow *row)
{
  CfId note = note_id (row, CF_BATCH_WRITTEN_DOWN);
  return row->orphan_id ? row->orphan_id : cf_id_derive ("card-batch-orphan", 0, &note, 1, NULL);
}

CfId
cf_closeout_settle_id (const CfBatchRow *row)
{
  CfId orphan = cf_closeout_orphan (row);
  return cf_id_derive ("orphan-end", 0, &orphan, 1, NULL);
}

CfId cf_closeout_carry_id (const CfBatchRow *row) { return note_id (row, CF_BATCH_CARRIED); }
CfId cf_closeout_take_back_id (const CfBatchRow *row) { return cf_id_derive ("closeout-void", 0, &row->payment_id, 1, NULL); }

static CfBatchNote
note_of (const CfAct *act, const CfBatchRow *row, CfBatchNoteKind kind)
{
  return (CfBatchNote) { .id = act->id, .kind = kind, .match = row->match, .terminal_id = row->terminal_id, .batch_id = row->batch_id, .spot = row->spot, .attempt_id = row->attempt_id, .payment_id = row->payment_id,
                         .there_minor = row->there_minor, .here_minor = row->here_minor, .staff_id = act->who->kind == CF_WHO_STAFF ? act->who->actor_id : 0, .at = cf_clock_now (act->shop->clock),
                         .reason = act->reason };
}

/* The terminal's word of it, as far as its list has it; and which line of which batch that is. */
CfOutcome
cf_closeout_write_down (CfShop *shop, const CfBatchRow *row, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfBatchNote) there = { 0 };
  g_auto (CfAttemptResult) orphan = { 0 };
  cf_act_begin (&act, shop, "card.write-down", &who, &CF_BATCH_NOTE, note_id (row, CF_BATCH_WRITTEN_DOWN), &there);
  CfBatchNote note = note_of (&act, row, CF_BATCH_WRITTEN_DOWN);
  note.orphan_id = cf_closeout_orphan (row);
  orphan = (CfAttemptResult) { .id = note.orphan_id, .state = CF_ATTEMPT_APPROVED, .terminal_id = row->terminal_id, .currency = shop->rules.currency->number, .amount_minor = row->there_minor, .brand = g_strdup (row->brand),
                               .last4 = g_strdup (row->last4), .code = g_strdup (row->code), .reference = g_strdup (row->number), .at = row->at };
  if (!act.stop && !row->orphan_id && cf_act_check (&act, cf_record_tidy (&CF_ATTEMPT_RESULT, &orphan, &who.refusal)))
    cf_act_add (&act, &CF_ATTEMPT_RESULT, &orphan);
  if (!act.stop)
    cf_act_add (&act, &CF_BATCH_NOTE, &note);
  return cf_act_end (&act, error);
}

CfOutcome
cf_closeout_settle (CfShop *shop, CfWho *who, const CfBatchRow *row, const CfOrphanAsk *ask, CfId *ret_payment_id, GError **error)
{
  *ret_payment_id = 0;
  cf_refusal_clear (&who->refusal);
  if (!row->line || row->kind != CF_ATTEMPT_SALE || row->there_voided || !(row->match == CF_BATCH_DOUBLED || row->match == CF_BATCH_MISSING_HERE || (row->match == CF_BATCH_DIFFERS && row->here_voided)))
    return cf_refuse (&who->refusal, CF_WRONG_STATE, "orphan", cf_enum_name (cf_batch_matches, row->match));
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = cf_closeout_write_down (shop, row, error);
  if (outcome == CF_OK || outcome == CF_ALREADY)
    outcome = cf_orphan_settle_in_batch (shop, who, cf_closeout_orphan (row), ask, ret_payment_id, error);
  if (outcome == CF_OK && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (outcome != CF_OK)
    cf_batch_abort (shop);
  return outcome;
}

CfOutcome
cf_closeout_take_back (CfShop *shop, CfWho *who, const CfBatchRow *row, GError **error)
{
  g_auto (CfPaymentEvent) event = { 0 };
  gboolean fits = row->payment_id && !row->here_voided && row->kind == CF_ATTEMPT_SALE &&
                  (row->match == CF_BATCH_MISSING_THERE || row->match == CF_BATCH_BY_HAND || (row->match == CF_BATCH_DIFFERS && row->there_voided));
  if (!fits)
    return cf_refuse (&who->refusal, CF_WRONG_STATE, "payment", cf_enum_name (cf_batch_matches, row->match));
  return cf_payment_event (shop, who, cf_closeout_take_back_id (row), row->payment_id, CF_PAYMENT_VOIDED, NULL, 0, 0, &event, error);
}

CfOutcome
cf_closeout_carry (CfShop *shop, CfWho *who, const CfBatchRow *row, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfBatchNote) there = { 0 };
  cf_act_begin (&act, shop, "card.carry", who, &CF_BATCH_NOTE, cf_closeout_carry_id (row), &there);
  cf_act_permit (&act, CF_MAY_CLOSE_SHIFT, 0);
  if (!act.stop && (!act.reason || !*act.reason))
    cf_act_refuse (&act, CF_NEEDS_REASON, "reason", NULL);
  if (!act.stop && row->match == CF_BATCH_MATCHED)
    cf_act_refuse (&act, CF_WRONG_STATE, "payment", cf_enum_name (cf_batch_matches, row->match));
  if (!act.stop) {
    CfBatchNote note = note_of (&act, row, CF_BATCH_CARRIED);
    cf_act_add (&act, &CF_BATCH_NOTE, &note);
  }
  return cf_act_end (&act, error);
}
