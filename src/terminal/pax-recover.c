/* pax-recover.c: what became of an attempt (protocols.md §4.8): the terminal's journal is asked by our reference; where it has nothing, the last transaction of the batch must be the one that was the last before. */
#include "pax-private.h"
#include "pax-request.h"
#include <stdlib.h>
#include <string.h>

#define ASK_IDLE CF_SECONDS (15)
#define RECORDS_MAX 5000
#define SKEW CF_SECONDS (120)

static gboolean
not_found (const CfPaxAnswer *a)
{
  g_autofree char *text = g_ascii_strup (a->text, -1);
  if (a->result == CF_PAX_APPROVED)
    return a->total_records == 0 && !a->has_amount;
  return strcmp (a->code, "100023") == 0 || strstr (text, "NOT FOUND") || strstr (text, "NO RECORD") || strstr (text, "NO TRANS") || strstr (text, "EMPTY");
}

/* One record, or NULL: with @ret_none TRUE there is none. */
static CfPaxAnswer *
read_record (CfTerminal *terminal, const char *reference, gint64 number, gboolean *ret_none, GError **error)
{
  g_autofree char *which = reference && number == 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, number);
  g_autofree char *body = cf_pax_request_record (reference, which);
  g_autoptr(CfPaxAnswer) a = cf_pax_ask (terminal, body, "R03", ASK_IDLE, error);
  *ret_none = FALSE;
  if (!a)
    return NULL;
  if (not_found (a)) {
    *ret_none = TRUE;
    return NULL;
  }
  if (a->result != CF_PAX_APPROVED) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "asking the terminal's journal: it answered %s %s", a->code, a->text);
    return NULL;
  }
  return g_steal_pointer (&a);
}

static gboolean
is_void (const CfPaxAnswer *a)
{
  return strcmp (a->type, "16") == 0 || strcmp (a->type, "17") == 0 || strcmp (a->type, "18") == 0 || strcmp (a->type, "99") == 0;
}

/* A record that carries our reference, read for what the attempt was. */
static void
judge (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfPaxAnswer *record, CfTerminalResult *ret)
{
  static const char *const types[] = { [CF_TERMINAL_SALE] = "01", [CF_TERMINAL_REFUND] = "02" };
  cf_pax_to_result (terminal, attempt, record, ret);
  if (attempt->act == CF_TERMINAL_VOID && is_void (record) && ret->outcome != CF_TERMINAL_DECLINED) {
    ret->outcome = CF_TERMINAL_APPROVED;
    ret->amount_minor = attempt->amount_minor;
    g_clear_pointer (&ret->evidence, g_free);
  }
  else if (attempt->act != CF_TERMINAL_VOID && is_void (record)) {
    ret->outcome = CF_TERMINAL_CANCELLED;
    ret->amount_minor = ret->tip_minor = ret->cashback_minor = 0;
    g_clear_pointer (&ret->evidence, g_free);
    ret->reason = g_strdup ("The terminal has voided it.");
  }
  else if (attempt->act == CF_TERMINAL_VOID || strcmp (record->type, types[attempt->act]) != 0) {
    ret->outcome = CF_TERMINAL_MANUAL;
    ret->amount_minor = ret->tip_minor = ret->cashback_minor = 0;
    g_free (ret->evidence);
    ret->evidence = g_strdup_printf ("The terminal's journal has our reference at a transaction of type %s.", record->type);
  }
  else if (!cf_pax_answer_host_approved (record)) {
    ret->outcome = CF_TERMINAL_DECLINED;
    ret->reason = g_strdup_printf ("The host answered %s %s.", record->host_code, record->host_message);
    g_clear_pointer (&ret->evidence, g_free);
  }
  else if (ret->outcome == CF_TERMINAL_UNKNOWN)
    ret->outcome = CF_TERMINAL_MANUAL;
}

gboolean
cf_pax_look_up (CfTerminal *terminal, const CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  gint64 total = 1;
  gboolean none;
  cf_terminal_result_clear (ret);
  ret->outcome = CF_TERMINAL_UNKNOWN;
  for (gint64 i = 0; i < total && i < RECORDS_MAX; i++) {                 /* a sale and its void carry the same reference: the void counts */
    g_autoptr(CfPaxAnswer) record = read_record (terminal, attempt->reference, i, &none, error);
    if (!record)
      return none;
    total = MAX (record->total_records, 1);
    if (strcmp (record->ecr_ref, attempt->reference) != 0)
      continue;
    judge (terminal, attempt, record, ret);
    if (is_void (record))
      break;
  }
  return TRUE;
}

gboolean
cf_pax_read_last (CfTerminal *terminal, CfPaxLast *ret, GError **error)
{
  gboolean none;
  CfPaxLast last = { .known = TRUE };
  for (gint64 i = 0, total = 1; i < total; i = MAX (total - 1, i + 1)) {      /* the first record and the one at the end: firmware counts either way */
    g_autoptr(CfPaxAnswer) record = read_record (terminal, NULL, i, &none, error);
    if (!record && !none)
      return FALSE;
    if (!record)
      break;
    total = last.total = record->total_records;
    if (strcmp (record->timestamp, last.timestamp) >= 0) {
      g_strlcpy (last.transaction, record->terminal_txn, sizeof last.transaction);
      g_strlcpy (last.timestamp, record->timestamp, sizeof last.timestamp);
      g_strlcpy (last.batch, record->batch, sizeof last.batch);
    }
  }
  *ret = last;
  return TRUE;
}

char *
cf_pax_baseline (const CfPaxLast *last)
{
  return last->known ? g_strdup_printf ("%s/%s/%s", last->transaction, last->timestamp, last->batch) : NULL;
}

static CfInstant
local_instant (const char *timestamp)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *iso = strlen (timestamp) == 14 ? g_strdup_printf ("%.8sT%.6s", timestamp, timestamp + 8) : NULL;
  g_autoptr(GDateTime) time = iso ? g_date_time_new_from_iso8601 (iso, zone) : NULL;
  return time ? g_date_time_to_unix (time) * G_USEC_PER_SEC : 0;
}

/* Not found twice: the last transaction of the batch decides. */
static void
decide_by_last (const CfTerminalAttempt *attempt, const CfPaxLast *last, CfTerminalResult *ret)
{
  g_autofree char *now = cf_pax_baseline (last);
  CfInstant at = local_instant (last->timestamp);
  gboolean same = g_strcmp0 (now, attempt->baseline) == 0;
  gboolean older = !attempt->baseline && at && at + SKEW < attempt->sent_at;

  ret->outcome = same || older ? CF_TERMINAL_CANCELLED : CF_TERMINAL_MANUAL;
  if (ret->outcome == CF_TERMINAL_CANCELLED)
    ret->reason = g_strdup ("The terminal has no such transaction, and none since.");
  ret->evidence = g_strdup_printf ("The terminal's batch has no transaction with our reference %s. Its last one is %s of %s; before the attempt it was %s.", attempt->reference,
                                   *last->transaction ? last->transaction : "none", *last->timestamp ? last->timestamp : "no time", attempt->baseline ? attempt->baseline : "not known");
}

/* Transactions that wait to be forwarded are not in the batch: they can hide ours. */
static gboolean
may_be_stored (CfTerminal *terminal, GError **error)
{
  if (strcmp (cf_terminal_setting (terminal, "store-and-forward", "off"), "on") != 0)
    return FALSE;
  g_autofree char *body = cf_pax_request_stored ();
  g_autoptr(CfPaxAnswer) a = cf_pax_ask (terminal, body, "R11", ASK_IDLE, error);
  return !a || a->counts->len == 0 || g_array_index (a->counts, gint64, 0) != 0;
}

static gboolean
recover_close (CfTerminal *terminal, CfTerminalResult *ret, GError **error)
{
  CfPaxLast last;
  if (!cf_pax_read_last (terminal, &last, error))
    return FALSE;
  ret->outcome = *last.transaction ? CF_TERMINAL_CANCELLED : CF_TERMINAL_APPROVED;
  ret->reason = g_strdup (*last.transaction ? "The terminal's batch is still open." : "The terminal's batch is empty: it was closed.");
  return TRUE;
}

void
cf_pax_expect_late (CfTerminal *terminal, const char *reference)
{
  CfPax *pax = cf_pax_own (terminal);
  g_free (pax->late_for);
  pax->late_for = g_strdup (reference);
  g_clear_pointer (&pax->late, cf_pax_answer_free);
}

gboolean
cf_pax_take_late (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  g_autoptr(CfPaxAnswer) late = g_steal_pointer (&pax->late);
  if (!late)
    return FALSE;
  cf_pax_to_result (terminal, attempt, late, ret);
  if (ret->outcome == CF_TERMINAL_UNKNOWN || !terminal->host->result (terminal->host_data, attempt, ret, error))
    return FALSE;
  cf_pax_acknowledge (terminal);
  return TRUE;
}

static gboolean
ask_journal (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfPaxLast last;
  for (int round = 0; round < 2; round++) {
    if (round && !cf_pax_wait (terminal, CF_SECONDS (10)))
      return FALSE;
    if (!cf_pax_look_up (terminal, attempt, ret, error))
      return FALSE;
    if (ret->outcome != CF_TERMINAL_UNKNOWN)
      return TRUE;
  }
  if (may_be_stored (terminal, error)) {
    g_clear_error (error);
    ret->outcome = CF_TERMINAL_MANUAL;
    ret->evidence = g_strdup ("The terminal has approved payments that it has not yet sent on, and cannot say of which attempts they are.");
    return TRUE;
  }
  if (!cf_pax_read_last (terminal, &last, error))
    return FALSE;
  decide_by_last (attempt, &last, ret);
  return TRUE;
}

gboolean
cf_pax_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  gint64 until = cf_transport_now (terminal->transport) + CF_SECONDS (120);

  cf_pax_expect_late (terminal, attempt->reference);
  pax->last.unsure = TRUE;
  if (terminal->transport->is_open && !cf_pax_drain (terminal, cf_transport_now (terminal->transport) + CF_MS (500), NULL))
    cf_transport_close (terminal->transport);
  for (gboolean greeted = FALSE; !greeted;) {
    if (cf_pax_take_late (terminal, attempt, ret, NULL))
      return TRUE;
    g_clear_error (error);
    greeted = cf_pax_greet (terminal, ASK_IDLE, error);
    if (!greeted && (cf_transport_now (terminal->transport) >= until || !cf_pax_wait (terminal, CF_SECONDS (5))))
      return FALSE;
  }
  if (cf_pax_take_late (terminal, attempt, ret, NULL))
    return TRUE;
  cf_terminal_result_clear (ret);
  if (attempt->terminal_id && g_strcmp0 (attempt->terminal_id, terminal->identity.id) != 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "asking about the payment: this is terminal %s, it was sent to %s", terminal->identity.id, attempt->terminal_id);
    return FALSE;
  }
  return attempt->act == CF_TERMINAL_CLOSE ? recover_close (terminal, ret, error) : ask_journal (terminal, attempt, ret, error);
}

static CfTerminalAct
act_of (const CfPaxAnswer *record)
{
  return strcmp (record->type, "02") == 0 ? CF_TERMINAL_REFUND : is_void (record) ? CF_TERMINAL_VOID : CF_TERMINAL_SALE;
}

static CfTerminalBatchLine *
line_of (const CfPaxAnswer *record)
{
  CfTerminalBatchLine *line = g_new0 (CfTerminalBatchLine, 1);
  *line = (CfTerminalBatchLine) { .reference = g_strdup (record->ecr_ref), .transaction = g_strdup (record->terminal_txn), .brand = g_strdup (cf_pax_card_name (record->card_type)),
                                  .last4 = g_strdup (record->last4), .auth_code = g_strdup (record->auth_code), .act = act_of (record), .amount_minor = record->approved,
                                  .at = local_instant (record->timestamp), .voided = is_void (record), .offline = record->result == CF_PAX_OFFLINE };
  return line;
}

gboolean
cf_pax_batch (CfTerminal *terminal, CfTerminalResult *ret, GError **error)
{
  gint64 total = 1;
  gboolean none;
  cf_terminal_result_clear (ret);
  ret->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_batch_line_free);
  for (gint64 i = 0; i < total && i < RECORDS_MAX; i++) {
    g_autoptr(CfPaxAnswer) record = read_record (terminal, NULL, i, &none, error);
    if (!record)
      return none;
    total = record->total_records;
    g_ptr_array_add (ret->lines, line_of (record));
  }
  ret->outcome = CF_TERMINAL_APPROVED;
  return TRUE;
}
