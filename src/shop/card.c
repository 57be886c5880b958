/* card.c: see card.h. Invariant: an attempt has one result that says whether money moved (two where it was approved offline first), and its payment is written in the transaction of the result
 * that says so. */
#include "card.h"
#include "give-back.h"
#include "save.h"
#include "store/attempt.h"
#include "store/shift.h"
#include "store/card-batch.h"
#include "store/card-needs.h"
#include "store/taken.h"
#include "store/tidy.h"
#include <string.h>

/* --- begin --- */

static void
check_free (CfAct *act, const CfAttempt *attempt)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  GError *error = NULL;
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  if (act->stop)
    return;
  if (!cf_attempts_open (cf_act_db (act), attempt->terminal_id, open, &error)) {
    cf_act_fail (act, error);
    return;
  }
  if (open->len > 0)
    cf_act_refuse (act, CF_TERMINAL_TAKEN, "terminal", NULL);
}

/* Each line names an open item of that customer, once, and no more than is open: by the ledger, now. */
static void
check_lines (CfAct *act, const CfAttempt *attempt)
{
  CfMoney sum = 0;
  for (guint i = 0; i < attempt->n_lines && !act->stop; i++) {
    const CfAttemptLine *line = &attempt->lines[i];
    CfItemRow item;
    CfId other = 0;
    GError *error = NULL;
    cf_act_item (act, line->item_id, "invoice", &item);
    if (!act->stop && cf_act_alias (act, item.item.customer_id) != cf_act_alias (act, attempt->customer_id))
      cf_act_refuse (act, CF_OTHER_CUSTOMER, "invoice", item.item.number);
    if (!act->stop && item.item.open_minor <= 0)
      cf_act_refuse (act, CF_NOT_OPEN, "invoice", item.item.number);
    if (!act->stop && (line->amount_minor <= 0 || line->amount_minor > item.item.open_minor))
      cf_act_check (act, cf_refuse_amount (&act->who->refusal, CF_OVER_APPLIED, "amount", item.item.open_minor, cf_act_rules (act)->currency->code));
    if (!act->stop && !cf_attempt_on_item (cf_act_db (act), line->item_id, &other, &error))
      cf_act_fail (act, error);
    if (other)
      cf_act_refuse (act, CF_ATTEMPT_OPEN, "invoice", item.item.number);
    for (guint k = 0; k < i; k++)
      if (attempt->lines[k].item_id == line->item_id)
        cf_act_refuse (act, CF_TWO_READINGS, "invoice", item.item.number);
    if (!cf_add (sum, line->amount_minor, &sum))
      cf_act_refuse (act, CF_OVERFLOW, "amount", NULL);
    cf_item_row_clear (&item);
  }
  if (!act->stop && sum > attempt->amount_minor)
    cf_act_refuse (act, CF_NOT_ENOUGH, "amount", NULL);
}

static void
begin_sale (CfAct *act, CfAttempt *attempt)
{
  g_auto (CfTender) tender = { 0 };
  cf_act_permit (act, CF_MAY_TAKE_PAYMENT, attempt->amount_minor);
  cf_act_load (act, &CF_TENDER, attempt->tender_id, "tender", &tender);
  if (!act->stop && tender.kind != CF_TENDER_CARD)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "tender", tender.name);
  if (!act->stop && tender.archived)
    cf_act_refuse (act, CF_ARCHIVED, "tender", tender.name);
  if (!attempt->payment_kind)
    attempt->payment_kind = CF_PAYMENT_PAYMENT;
  if (!attempt->payment_id)
    attempt->payment_id = cf_act_id (act);
  if (!attempt->sale_id)
    attempt->sale_id = attempt->payment_id;
  check_lines (act, attempt);
}

/* Whether the terminal may approve it alone: within its limits always; above them if that was asked for and somebody may take the risk. */
static void
allow_offline (CfAct *act, const CfCardTerminal *terminal, CfAttempt *attempt)
{
  CfCardRisk all = { 0 }, theirs = { 0 };
  CfMoney room;
  GError *error = NULL;
  gboolean asked = attempt->offline != 0;                               /* what was asked for stays as it is where the act is refused: it is tried again with a PIN */
  if (act->stop || (!asked && !terminal->offline))
    return;
  if (!cf_card_risk (cf_act_db (act), terminal->id, 0, &all, &error) || !cf_card_risk (cf_act_db (act), 0, attempt->customer_id, &theirs, &error)) {
    cf_act_fail (act, error);
    return;
  }
  gboolean may = cf_card_terminal_may_offline (terminal, attempt->amount_minor, all.sum_minor, theirs.sum_minor, &room);
  if (asked && !may)
    may = cf_act_permit (act, CF_MAY_RISK_OFFLINE, attempt->amount_minor);
  if (!act->stop)
    attempt->offline = may;
}

/* Money that went through this terminal goes back through it, and no more than is left of it. */
static void
begin_back (CfAct *act, CfAttempt *attempt)
{
  g_auto (CfPayment) payment = { 0 };
  CfMoney refunded = 0;
  GError *error = NULL;
  cf_act_permit (act, attempt->kind == CF_ATTEMPT_VOID ? CF_MAY_VOID_PAYMENT : CF_MAY_REFUND, attempt->amount_minor);
  cf_act_load (act, &CF_PAYMENT, attempt->payment_id, "payment", &payment);
  if (!act->stop && payment.tender_kind != CF_TENDER_CARD)
    cf_act_refuse (act, CF_OTHER_TENDER, "tender", payment.tender_name);
  if (!act->stop && !cf_refunded (cf_act_db (act), attempt->payment_id, &refunded, &error))
    cf_act_fail (act, error);
  CfMoney most = payment.amount_minor - refunded;
  if (!act->stop && (attempt->kind == CF_ATTEMPT_VOID ? refunded != 0 || attempt->amount_minor != payment.amount_minor : attempt->amount_minor > most))
    cf_act_check (act, cf_refuse_amount (&act->who->refusal, CF_OVER_REFUND, "amount", most, cf_act_rules (act)->currency->code));
  attempt->customer_id = payment.customer_id;
  attempt->tender_id = payment.tender_id;
  if (!attempt->refund_id)
    attempt->refund_id = cf_act_id (act);
  g_free (attempt->reason);
  attempt->reason = g_strdup (act->reason);
}

CfOutcome
cf_card_begin (CfShop *shop, CfWho *who, CfAttempt *attempt, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCardTerminal) terminal = { 0 };
  g_auto (CfAttempt) there = { 0 };
  GError *failed = NULL;
  static const char *const names[] = { "card.sale", "card.sale", "card.refund", "card.void", "card.close" };
  gboolean closes = attempt->kind == CF_ATTEMPT_CLOSE;
  cf_act_begin (&act, shop, names[attempt->kind <= CF_ATTEMPT_CLOSE ? attempt->kind : 0], who, &CF_ATTEMPT, attempt->id, &there);
  cf_act_repeat (&act, there.kind == attempt->kind && there.amount_minor == attempt->amount_minor && there.terminal_id == attempt->terminal_id);
  cf_act_load (&act, &CF_CARD_TERMINAL, attempt->terminal_id, "terminal", &terminal);
  if (!act.stop && terminal.archived)
    cf_act_refuse (&act, CF_ARCHIVED, "terminal", terminal.name);
  if (!act.stop && !closes && attempt->amount_minor <= 0)
    cf_act_refuse (&act, CF_NOT_POSITIVE, "amount", NULL);
  if (attempt->kind < CF_ATTEMPT_SALE || attempt->kind > CF_ATTEMPT_CLOSE || (closes && attempt->amount_minor))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  check_free (&act, attempt);
  if (attempt->kind == CF_ATTEMPT_SALE) {
    begin_sale (&act, attempt);
    allow_offline (&act, &terminal, attempt);
  } else if (closes)
    cf_act_permit (&act, CF_MAY_CLOSE_BATCH, 0);
  else
    begin_back (&act, attempt);
  attempt->date = attempt->date ? attempt->date : act.today;
  cf_act_date (&act, attempt->date);
  attempt->currency = shop->rules.currency->number;
  attempt->staff_id = who->kind == CF_WHO_STAFF ? who->actor_id : 0;
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_ATTEMPT, attempt, &who->refusal))) {
    cf_act_add (&act, &CF_ATTEMPT, attempt);
    if (!cf_attempt_journal_step (shop->db, attempt->id, attempt->terminal_id, CF_ATTEMPT_JOURNALED, cf_clock_now (shop->clock), NULL, "", &failed))
      cf_act_fail (&act, failed);
  }
  return cf_act_end (&act, error);
}

/* --- steps --- */

/* The journal's step, in the transaction that is open. */
static gboolean
journal (CfShop *shop, CfId attempt_id, CfAttemptState state, const char *said, const char *baseline, GError **error)
{
  g_auto (CfAttemptJournal) now = { 0 };
  if (!cf_attempt_journal_load (shop->db, attempt_id, &now, error))
    return FALSE;
  if (!cf_attempt_follows (now.state, state)) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "a card payment that is %s cannot become %s", now.attempt_id ? cf_enum_name (cf_attempt_states, now.state) : "not there",
                 cf_enum_name (cf_attempt_states, state));
    return FALSE;
  }
  return cf_attempt_journal_step (shop->db, attempt_id, now.terminal_id, state, cf_clock_now (shop->clock), said, baseline, error);
}

gboolean
cf_card_step (CfShop *shop, CfId attempt_id, CfAttemptState state, const char *said, const char *baseline, GError **error)
{
  g_assert (cf_attempt_is_open (state));
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (journal (shop, attempt_id, state, said, baseline, error) && cf_db_commit (shop->db, error))
    return TRUE;
  cf_db_rollback (shop->db);
  return FALSE;
}

gboolean
cf_card_note (CfShop *shop, CfId attempt_id, const char *said, GError **error)
{
  g_auto (CfAttemptJournal) now = { 0 };
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (cf_attempt_journal_load (shop->db, attempt_id, &now, error) && now.attempt_id &&
      cf_attempt_journal_step (shop->db, attempt_id, now.terminal_id, now.state, cf_clock_now (shop->clock), said, NULL, error) && cf_db_commit (shop->db, error))
    return TRUE;
  cf_db_rollback (shop->db);
  if (error && !*error)
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "this register has no journal of that card payment");
  return FALSE;
}

gboolean
cf_card_adopt (CfShop *shop, CfId attempt_id, CfId terminal_id, GError **error)
{
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (cf_attempt_journal_step (shop->db, attempt_id, terminal_id, CF_ATTEMPT_UNKNOWN, cf_clock_now (shop->clock), "its journal was lost", "", error) && cf_db_commit (shop->db, error))
    return TRUE;
  cf_db_rollback (shop->db);
  return FALSE;
}

/* --- results --- */

static CfWho
who_began (const CfAttempt *attempt)
{
  return (CfWho) { .kind = CF_WHO_SYSTEM, .actor_id = attempt->staff_id, .reason = attempt->reason };
}

/* The sale's payment. Where the invoice was changed meanwhile, or the day was locked, the money still counts: unapplied, then today. */
static CfOutcome
take (CfShop *shop, const CfAttempt *attempt, const CfAttemptResult *result, CfTaken *ret, GError **error)
{
  g_auto (CfWho) who = who_began (attempt);
  g_autofree CfSettleChoice *choices = NULL;
  g_autofree char *reference = g_strdup_printf ("%s%s%s", result->code ? result->code : "", result->last4 && *result->last4 ? " ···" : "", result->last4 ? result->last4 : "");
  CfTenderAsk tender = { attempt->payment_id, attempt->tender_id, result->amount_minor, *reference ? reference : result->reference, result->tip_minor };
  CfTakePayment ask = { .customer_id = attempt->customer_id, .date = attempt->date, .kind = attempt->payment_kind, .tenders = &tender, .n_tenders = 1, .subject = attempt->subject, .order_id = attempt->order_id, .take_discount = attempt->takes_discount, .sale_id = attempt->sale_id == attempt->payment_id ? 0 : attempt->sale_id };
  cf_attempt_share (attempt, result->amount_minor, &choices, &ask.n_choices);
  ask.choices = choices;
  if (!cf_shift_at (shop->db, shop->head.number, attempt->id, &ask.shift_id, error))
    return CF_FAILED;
  ask.mode = ask.n_choices && attempt->payment_kind != CF_PAYMENT_DEPOSIT ? CF_SETTLE_TYPED : CF_SETTLE_NONE;
  CfOutcome outcome = cf_take_payment (shop, &who, &ask, ret, error);
  if (cf_refused (outcome) && ask.mode == CF_SETTLE_TYPED) {
    ask.mode = CF_SETTLE_NONE;
    ask.n_choices = 0;
    outcome = cf_take_payment (shop, &who, &ask, ret, error);
  }
  if (outcome == CF_PERIOD_LOCKED) {
    ask.date = 0;
    outcome = cf_take_payment (shop, &who, &ask, ret, error);
  }
  return outcome;
}

/* A device's words are not refused as a person's would be: what cannot be kept is made so that it can, since the result must not be lost for it. */
static void
fit (char **text, glong length_max)
{
  if (!*text)
    return;
  char *valid = g_utf8_make_valid (*text, -1);
  for (char *p = valid; *p; p++)
    if ((guchar) *p < 0x20 ? *p != '\n' : *p == 0x7f)
      *p = ' ';
  g_free (*text);
  *text = g_utf8_strlen (valid, -1) > length_max ? g_utf8_substring (valid, 0, length_max) : g_strdup (valid);
  g_free (valid);
}

/* The batch, with what was at this terminal and in none before. @told: what the terminal listed; NULL: nothing. */
static CfOutcome
close_batch (CfShop *shop, CfWho *who, const CfAttempt *attempt, const CfAttemptResult *result, const CfCardBatch *told, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCardBatch) batch = { 0 };
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *failed = NULL;
  if (told)
    cf_record_copy (&CF_CARD_BATCH, told, &batch);
  batch.id = attempt->id;
  batch.terminal_id = attempt->terminal_id;
  batch.staff_id = attempt->staff_id;
  batch.at = cf_clock_now (shop->clock);
  batch.currency = attempt->currency;
  for (guint i = 0; i < batch.n_lines; i++) {
    char **texts[] = { &batch.lines[i].reference, &batch.lines[i].number, &batch.lines[i].brand, &batch.lines[i].last4, &batch.lines[i].code };
    for (guint k = 0; k < G_N_ELEMENTS (texts); k++)
      fit (texts[k], 60);
  }
  for (guint i = 0; i < batch.n_totals; i++)
    fit (&batch.totals[i].name, 60);
  fit (&batch.number, 60);
  fit (&batch.identity, 60);
  fit (&batch.receipt, 20000);
  cf_act_begin (&act, shop, "card.batch", who, &CF_CARD_BATCH, batch.id, NULL);
  if (!act.stop && !cf_card_batch_members (shop->db, attempt->terminal_id, members, &failed))
    cf_act_fail (&act, failed);
  g_free (batch.members);
  batch.n_members = members->len;
  batch.members = g_new0 (CfCardBatchMember, members->len + 1);
  for (guint i = 0; i < members->len; i++)
    batch.members[i].attempt_id = g_array_index (members, CfId, i);
  if (result->evidence && !batch.evidence)
    batch.evidence = g_strdup (result->evidence);
  fit (&batch.evidence, 4000);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_CARD_BATCH, &batch, &who->refusal)))
    cf_act_add (&act, &CF_CARD_BATCH, &batch);
  return cf_act_end (&act, error);
}

/* The day on which money went back: today, unless the clock was set back behind the payment meanwhile. 0: today. */
static gboolean
day_of_back (CfShop *shop, const CfAttempt *attempt, CfDate *ret, GError **error)
{
  g_auto (CfPayment) payment = { 0 };
  gboolean found;
  CfDate today = cf_shop_today (shop);
  *ret = 0;
  if (!cf_record_load (shop->db, &CF_PAYMENT, attempt->payment_id, &payment, &found, error))
    return FALSE;
  if (found && today < payment.date)
    *ret = payment.date;
  return TRUE;
}

/* What the books say about money that moved. */
static CfOutcome
book (CfShop *shop, const CfAttempt *attempt, const CfAttemptResult *result, const CfCardBatch *told, CfTaken *ret, GError **error)
{
  g_auto (CfWho) who = who_began (attempt);
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  CfDate date = 0;
  if ((attempt->kind == CF_ATTEMPT_REFUND || attempt->kind == CF_ATTEMPT_VOID) && !day_of_back (shop, attempt, &date, error))
    return CF_FAILED;
  switch (attempt->kind) {
    case CF_ATTEMPT_REFUND:
      return cf_refund (shop, &who, attempt->refund_id, attempt->payment_id, result->amount_minor, 0, TRUE, result->reference, date, &refund, error);
    case CF_ATTEMPT_VOID:
      return cf_payment_event (shop, &who, attempt->refund_id, attempt->payment_id, CF_PAYMENT_VOIDED, result->code, 0, date, &event, error);
    case CF_ATTEMPT_CLOSE:
      return close_batch (shop, &who, attempt, result, told, error);
    default:
      return take (shop, attempt, result, ret, error);
  }
}

CfOutcome
cf_card_book_sale (CfShop *shop, const CfAttempt *attempt, const CfAttemptResult *result, CfTaken *ret, GError **error)
{
  return take (shop, attempt, result, ret, error);
}

/* What was approved offline, and paid for, is taken back. */
static CfOutcome
take_back (CfShop *shop, const CfAttempt *attempt, const CfAttemptResult *result, GError **error)
{
  g_auto (CfWho) who = who_began (attempt);
  g_auto (CfPaymentEvent) event = { 0 };
  who.reason = result->message && *result->message ? result->message : "declined after it was approved offline";
  return cf_payment_event (shop, &who, cf_id_derive ("declined-late", 0, &attempt->id, 1, NULL), attempt->payment_id, CF_PAYMENT_FAILED, result->code, 0, 0, &event, error);
}

/* The fact. An orphan keeps the reference it came with. */
static CfOutcome
add_result (CfShop *shop, CfWho *who, const CfAttempt *attempt, const CfAttemptResult *result, gboolean orphan, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfAttemptResult) row = { 0 }, there = { 0 };
  CfId key[] = { attempt->id, result->terminal_id, result->state, result->amount_minor };
  cf_record_copy (&CF_ATTEMPT_RESULT, result, &row);
  row.id = cf_id_derive (orphan ? "card-orphan" : "card-result", 0, key, G_N_ELEMENTS (key), orphan ? result->reference : NULL);
  row.attempt_id = orphan ? 0 : attempt->id;
  char **texts[] = { &row.brand, &row.last4, &row.entry, &row.code, &row.reference, &row.batch, &row.trace, &row.identity };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    fit (texts[i], 60);
  fit (&row.message, 500);
  fit (&row.receipt, 20000);
  fit (&row.evidence, 4000);
  if (orphan && attempt->id && !row.evidence) {                         /* it names an attempt of ours that was over, or differs from it */
    char text[CF_ID_TEXT];
    row.evidence = g_strdup (cf_id_text (attempt->id, text));
  }
  cf_act_begin (&act, shop, orphan ? "card.orphan" : "card.result", who, &CF_ATTEMPT_RESULT, row.id, &there);
  if (who->kind == CF_WHO_STAFF)
    cf_act_permit (&act, CF_MAY_RESOLVE_CARD, row.amount_minor);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_ATTEMPT_RESULT, &row, &who->refusal)))
    cf_act_add (&act, &CF_ATTEMPT_RESULT, &row);
  return cf_act_end (&act, error);
}

/* Whether money was booked for @attempt, and its state as the facts tell it (0: no result yet). */
static gboolean
load_past (CfShop *shop, CfId attempt_id, CfAttempt *ret, CfAttemptState *ret_state, gboolean *ret_charged, GError **error)
{
  g_autoptr (GArray) results = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  gboolean found;
  *ret_state = 0;
  *ret_charged = FALSE;
  g_array_set_clear_func (results, (GDestroyNotify) cf_attempt_result_clear);
  memset (ret, 0, sizeof *ret);
  if (attempt_id == 0)
    return TRUE;
  if (!cf_record_load (shop->db, &CF_ATTEMPT, attempt_id, ret, &found, error) || !cf_attempt_results (shop->db, attempt_id, results, error))
    return FALSE;
  for (guint i = 0; i < results->len; i++) {
    CfAttemptState state = g_array_index (results, CfAttemptResult, i).state;
    *ret_charged |= cf_attempt_is_charged (state);
    if (*ret_state == 0 || cf_attempt_follows (*ret_state, state))
      *ret_state = state;
  }
  return TRUE;
}

/* In the batch that is open: result, money, journal. */
static CfOutcome
settle (CfShop *shop, CfWho *who, const CfAttemptResult *result, const CfCardBatch *told, CfTaken *ret, gboolean *ret_orphan, GError **error)
{
  g_auto (CfAttempt) attempt = { 0 };
  g_auto (CfAttemptJournal) now = { 0 };
  CfAttemptState past;
  gboolean charged;
  if (!load_past (shop, result->attempt_id, &attempt, &past, &charged, error) || (attempt.id && !cf_attempt_journal_load (shop->db, attempt.id, &now, error)))
    return CF_FAILED;
  if (past == result->state)
    return CF_ALREADY;
  CfAttemptState from = past ? past : now.attempt_id ? now.state : CF_ATTEMPT_UNKNOWN;      /* a ledger that was restored has no journal */
  *ret_orphan = attempt.id == 0 || !cf_attempt_follows (from, result->state) || cf_attempt_check (&attempt, result, NULL) != CF_OK;
  CfOutcome outcome = add_result (shop, who, &attempt, result, *ret_orphan, error);
  if (outcome != CF_OK || *ret_orphan)
    return outcome;
  if (now.attempt_id && cf_attempt_is_open (now.state) && !journal (shop, attempt.id, result->state, result->message, NULL, error))
    return CF_FAILED;
  if (cf_attempt_is_charged (result->state) && !charged)
    outcome = book (shop, &attempt, result, told, ret, error);
  else if (result->state == CF_ATTEMPT_DECLINED_LATE && charged)
    outcome = take_back (shop, &attempt, result, error);
  return outcome == CF_FAILED ? CF_FAILED : CF_OK;                       /* what the books refuse is shown as a result without money: no result is lost for it */
}

static CfOutcome
settle_once (CfShop *shop, CfWho *who, const CfAttemptResult *result, const CfCardBatch *told, CfTaken *ret, gboolean *ret_orphan, GError **error)
{
  memset (ret, 0, sizeof *ret);
  *ret_orphan = FALSE;
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = settle (shop, who, result, told, ret, ret_orphan, error);
  if (outcome == CF_OK && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (outcome != CF_OK) {
    cf_batch_abort (shop);
    cf_taken_clear (ret);
  }
  return outcome;
}

CfOutcome
cf_card_result (CfShop *shop, const CfAttemptResult *result, CfTaken *ret, gboolean *ret_orphan, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  return settle_once (shop, &who, result, NULL, ret, ret_orphan, error);
}

CfOutcome
cf_card_closed (CfShop *shop, const CfAttemptResult *result, const CfCardBatch *told, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfTaken) taken = { 0 };
  gboolean orphan;
  return settle_once (shop, &who, result, told, &taken, &orphan, error);
}

CfOutcome
cf_card_resolve (CfShop *shop, CfWho *who, CfId attempt_id, gboolean charged, CfMoney amount_minor, const char *evidence, CfTaken *ret, GError **error)
{
  g_auto (CfAttemptJournal) now = { 0 };
  g_auto (CfAttempt) attempt = { 0 };
  gboolean orphan, found;
  memset (ret, 0, sizeof *ret);
  cf_refusal_clear (&who->refusal);
  if (!cf_attempt_journal_load (shop->db, attempt_id, &now, error) || !cf_record_load (shop->db, &CF_ATTEMPT, attempt_id, &attempt, &found, error))
    return CF_FAILED;
  if (!found)
    return cf_refuse (&who->refusal, CF_NOT_FOUND, "attempt", NULL);
  if (now.attempt_id && now.state != CF_ATTEMPT_UNKNOWN)
    return cf_refuse (&who->refusal, CF_WRONG_STATE, "attempt", cf_enum_name (cf_attempt_states, now.state));
  if (who->kind != CF_WHO_STAFF && (!who->reason || !*who->reason))      /* of staff the permission asks for it */
    return cf_refuse (&who->refusal, CF_NEEDS_REASON, "reason", NULL);
  CfAttemptResult result = { .attempt_id = attempt_id, .state = charged ? CF_ATTEMPT_RESOLVED_CHARGED : CF_ATTEMPT_RESOLVED_NOT_CHARGED, .terminal_id = attempt.terminal_id,
                             .currency = attempt.currency, .amount_minor = charged ? (amount_minor ? amount_minor : attempt.amount_minor) : 0, .evidence = (char *) evidence };
  CfOutcome outcome = cf_attempt_check (&attempt, &result, &who->refusal);
  return outcome == CF_OK ? settle_once (shop, who, &result, NULL, ret, &orphan, error) : outcome;
}

CfOutcome
cf_card_offline_resolve (CfShop *shop, CfWho *who, CfId attempt_id, gboolean arrived, GError **error)
{
  g_auto (CfAttempt) attempt = { 0 };
  g_auto (CfTaken) taken = { 0 };
  CfAttemptState past;
  gboolean charged, orphan;
  cf_refusal_clear (&who->refusal);
  if (!load_past (shop, attempt_id, &attempt, &past, &charged, error))
    return CF_FAILED;
  if (!attempt.id)
    return cf_refuse (&who->refusal, CF_NOT_FOUND, "attempt", NULL);
  if (past != CF_ATTEMPT_OFFLINE_APPROVED && past != CF_ATTEMPT_FORWARDED)
    return past == (arrived ? CF_ATTEMPT_APPROVED : CF_ATTEMPT_DECLINED_LATE) ? CF_ALREADY : cf_refuse (&who->refusal, CF_WRONG_STATE, "attempt", cf_enum_name (cf_attempt_states, past));
  CfAttemptResult result = { .attempt_id = attempt_id, .state = arrived ? CF_ATTEMPT_APPROVED : CF_ATTEMPT_DECLINED_LATE, .terminal_id = attempt.terminal_id, .currency = attempt.currency,
                             .amount_minor = arrived ? attempt.amount_minor : 0, .evidence = (char *) who->reason };
  return settle_once (shop, who, &result, NULL, &taken, &orphan, error);
}

/* --- terminals --- */

/* Nothing that only the key ring may have. */
static void
check_options (CfAct *act, const char *options)
{
  g_auto (GStrv) lines = g_strsplit (options ? options : "", "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    char *equals = strchr (lines[i], '=');
    g_autofree char *name = equals ? g_strstrip (g_strndup (lines[i], equals - lines[i])) : NULL;
    if (name && cf_terminal_option_is_secret (name))
      cf_act_refuse (act, CF_NOT_A_CHOICE, "options", name);
  }
}

CfOutcome
cf_save_card_terminal (CfShop *shop, CfWho *who, const CfCardTerminal *terminal, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCardTerminal) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "terminal.save", who, &CF_CARD_TERMINAL, terminal, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_TENDERS, 0);
  cf_save_required (&act, "name", after.name);
  cf_save_required (&act, "driver", after.driver);
  cf_save_required (&act, "address", after.address);
  check_options (&act, after.options);
  cf_save_flag (&after.tips);
  cf_save_flag (&after.offline);
  if (after.offline_sale_minor < 0 || after.offline_customer_minor < 0 || after.offline_total_minor < 0)
    cf_act_refuse (&act, CF_NEGATIVE, after.offline_sale_minor < 0 ? "offline_sale_minor" : after.offline_customer_minor < 0 ? "offline_customer_minor" : "offline_total_minor", NULL);
  cf_save_flag (&after.archived);
  if (after.station == 0)
    after.station = shop->head.number;
  if (!after.archived)
    cf_save_unique (&act, &CF_CARD_TERMINAL, after.id, "name", before.archived ? NULL : before.name, after.name, CF_NAME_TAKEN);
  return cf_save_end (&act, &CF_CARD_TERMINAL, there, &before, &after, error);
}
