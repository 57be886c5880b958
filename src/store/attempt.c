/* attempt.c: card payments. The attempt and its results are facts, a terminal is a document; the journal is local. Tags and groups are on the wire: append-only. */
#include "attempt.h"
#include "enums.h"
#include <string.h>

static const CfField attempt_line_fields[] = { CF_REF (CfAttemptLine, item_id, 1), CF_MONEY (CfAttemptLine, amount_minor, 2) };
static const CfRecord ATTEMPT_LINE = { "attempt_line", 0, CF_PART, sizeof (CfAttemptLine), CF_TABLE (attempt_line_fields), NULL, 0 };
static const CfEnumName payment_kinds[] = { { CF_PAYMENT_PAYMENT, "payment" }, { CF_PAYMENT_DEPOSIT, "deposit" }, { 0, NULL } };

static const CfField attempt_fields[] = {
  CF_ENUM (CfAttempt, kind, 1, CfAttemptKind, cf_attempt_kinds), CF_REF (CfAttempt, payment_id, 2), CF_REF (CfAttempt, refund_id, 3), CF_REF (CfAttempt, sale_id, 4),
  CF_REF (CfAttempt, staff_id, 5), CF_REF (CfAttempt, customer_id, 6), CF_REF (CfAttempt, terminal_id, 7), CF_REF (CfAttempt, tender_id, 8), CF_DATE (CfAttempt, date, 9),
  CF_ENUM (CfAttempt, payment_kind, 10, CfPaymentKind, payment_kinds), CF_CURRENCY (CfAttempt, currency, 11), CF_MONEY (CfAttempt, amount_minor, 12), CF_FLAG (CfAttempt, keyed, 13),
  CF_TEXT (CfAttempt, subject, 14), CF_TEXT (CfAttempt, reason, 16), CF_FLAG (CfAttempt, offline, 17), CF_FLAG (CfAttempt, takes_discount, 18), CF_REF (CfAttempt, order_id, 19),
};
static const CfPart attempt_parts[] = { CF_PARTS_OF (CfAttempt, lines, 15, &ATTEMPT_LINE) };
const CfRecord CF_ATTEMPT = { "attempt", 28, CF_FACT, sizeof (CfAttempt), CF_TABLE (attempt_fields), CF_TABLE (attempt_parts) };

static const CfField attempt_result_fields[] = {
  CF_REF (CfAttemptResult, attempt_id, 1), CF_ENUM (CfAttemptResult, state, 2, CfAttemptState, cf_attempt_states), CF_REF (CfAttemptResult, terminal_id, 3),
  CF_CURRENCY (CfAttemptResult, currency, 4), CF_MONEY (CfAttemptResult, amount_minor, 5), CF_MONEY (CfAttemptResult, tip_minor, 6), CF_TEXT (CfAttemptResult, brand, 7),
  CF_TEXT (CfAttemptResult, last4, 8), CF_TEXT (CfAttemptResult, entry, 9), CF_TEXT (CfAttemptResult, code, 10), CF_TEXT (CfAttemptResult, reference, 11),
  CF_TEXT (CfAttemptResult, batch, 12), CF_TEXT (CfAttemptResult, message, 13), CF_TEXT (CfAttemptResult, receipt, 14), CF_TEXT (CfAttemptResult, evidence, 15),
  CF_TEXT (CfAttemptResult, trace, 16), CF_TEXT (CfAttemptResult, identity, 17), CF_INSTANT (CfAttemptResult, at, 18),
};
const CfRecord CF_ATTEMPT_RESULT = { "attempt_result", 29, CF_FACT, sizeof (CfAttemptResult), CF_TABLE (attempt_result_fields), NULL, 0 };

enum { TERMINAL_NAME = 1, TERMINAL_REACH = 2, TERMINAL_TIPS = 3, TERMINAL_ARCHIVED = 4, TERMINAL_OFFLINE = 5 };
static const CfField terminal_fields[] = {
  CF_TEXT (CfCardTerminal, name, 1, .group = TERMINAL_NAME), CF_TEXT (CfCardTerminal, driver, 2, .group = TERMINAL_REACH), CF_TEXT (CfCardTerminal, address, 3, .group = TERMINAL_REACH),
  CF_TEXT (CfCardTerminal, identity, 4, .group = TERMINAL_REACH), CF_INT (CfCardTerminal, station, 5, .group = TERMINAL_REACH), CF_FLAG (CfCardTerminal, tips, 6, .group = TERMINAL_TIPS),
  CF_FLAG (CfCardTerminal, archived, 7, .group = TERMINAL_ARCHIVED), CF_FLAG (CfCardTerminal, offline, 8, .group = TERMINAL_OFFLINE),
  CF_MONEY (CfCardTerminal, offline_sale_minor, 9, .group = TERMINAL_OFFLINE), CF_MONEY (CfCardTerminal, offline_customer_minor, 10, .group = TERMINAL_OFFLINE),
  CF_MONEY (CfCardTerminal, offline_total_minor, 11, .group = TERMINAL_OFFLINE), CF_TEXT (CfCardTerminal, options, 12, .group = TERMINAL_REACH),
};
const CfRecord CF_CARD_TERMINAL = { "terminal", 30, CF_DOCUMENT, sizeof (CfCardTerminal), CF_TABLE (terminal_fields), NULL, 0 };

#define OPEN "j.state < 10"          /* CF_ATTEMPT_APPROVED: also the condition of the index */
#define JOURNAL "j.attempt_id, j.terminal_id, j.state, j.at, j.baseline, j.steps FROM attempt_journal j "
CF_SQL (journal_load, "SELECT " JOURNAL "WHERE j.attempt_id = $1");
CF_SQL (journal_step, "INSERT INTO attempt_journal(attempt_id, terminal_id, state, at, baseline, steps) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (attempt_id) DO UPDATE "
                      "SET state = excluded.state, at = excluded.at, baseline = CASE WHEN CAST($7 AS BIGINT) = 1 THEN excluded.baseline ELSE attempt_journal.baseline END, "
                      "steps = attempt_journal.steps || excluded.steps");
CF_SQL (attempts_open, "SELECT " JOURNAL "WHERE " OPEN " ORDER BY j.attempt_id");
CF_SQL (attempts_open_at, "SELECT " JOURNAL "WHERE " OPEN " AND j.terminal_id = $1 ORDER BY j.attempt_id");
CF_SQL (attempt_on_item, "SELECT j.attempt_id FROM attempt_journal j JOIN attempt_line l ON l.attempt_id = j.attempt_id WHERE " OPEN " AND l.item_id = $1 ORDER BY j.attempt_id LIMIT 1");
CF_SQL (attempts_lost, "SELECT a.id FROM attempt a JOIN commit_log c ON c.pos = a.pos JOIN station s ON s.id = c.station_id WHERE s.number = $1 "
                       "AND NOT EXISTS (SELECT 1 FROM attempt_result r WHERE r.attempt_id = a.id) AND NOT EXISTS (SELECT 1 FROM attempt_journal j WHERE j.attempt_id = a.id) ORDER BY a.id");
CF_SQL (results_of, "SELECT id FROM attempt_result WHERE attempt_id = $1 ORDER BY id");
CF_SQL (attempts_of_payment, "SELECT id FROM attempt WHERE payment_id = $1 ORDER BY id");

void
cf_attempt_journal_clear (CfAttemptJournal *journal)
{
  g_free (journal->baseline);
  g_free (journal->steps);
  memset (journal, 0, sizeof *journal);
}

CfInstant
cf_attempt_journal_sent_at (const CfAttemptJournal *journal)
{
  g_autofree char *word = g_strdup_printf ("\t%s\t", cf_enum_name (cf_attempt_states, CF_ATTEMPT_SENT));
  const char *at = journal->steps ? strstr (journal->steps, word) : NULL;
  while (at && at > journal->steps && at[-1] != '\n')
    at--;
  return at ? g_ascii_strtoll (at, NULL, 10) : 0;
}

static void
read_journal (CfStmt *stmt, CfAttemptJournal *ret)
{
  *ret = (CfAttemptJournal) { .attempt_id = cf_int (stmt, 0), .terminal_id = cf_int (stmt, 1), .state = (CfAttemptState) cf_int (stmt, 2), .at = cf_int (stmt, 3),
                              .baseline = g_strdup (cf_text (stmt, 4)), .steps = g_strdup (cf_text (stmt, 5)) };
}

gboolean
cf_attempt_journal_load (CfDb *db, CfId attempt_id, CfAttemptJournal *ret, GError **error)
{
  memset (ret, 0, sizeof *ret);
  CfStmt *stmt = cf_db_stmt (db, &journal_load, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, attempt_id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    read_journal (stmt, ret);
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_attempt_journal_step (CfDb *db, CfId attempt_id, CfId terminal_id, CfAttemptState state, CfInstant at, const char *said, const char *baseline, GError **error)
{
  g_autofree char *one_line = g_strdelimit (g_utf8_make_valid (said ? said : "", -1), "\r\n", ' ');      /* a device's words */
  g_autofree char *line = g_strdup_printf ("%" G_GINT64_FORMAT "\t%s\t%s\n", at, cf_enum_name (cf_attempt_states, state), one_line);
  CfStmt *stmt = cf_db_stmt (db, &journal_step, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, attempt_id);
  cf_bind_int (stmt, 2, terminal_id);
  cf_bind_int (stmt, 3, state);
  cf_bind_int (stmt, 4, at);
  cf_bind_text (stmt, 5, baseline ? baseline : "");
  cf_bind_text (stmt, 6, line);
  cf_bind_int (stmt, 7, baseline != NULL);
  return cf_run (stmt, error);
}

gboolean
cf_attempts_open (CfDb *db, CfId terminal_id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, terminal_id ? &attempts_open_at : &attempts_open, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  if (terminal_id)
    cf_bind_int (stmt, 1, terminal_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfAttemptJournal journal;
    read_journal (stmt, &journal);
    g_array_append_val (ret, journal);
  }
  return step == CF_DONE;
}

gboolean
cf_attempt_on_item (CfDb *db, CfId item_id, CfId *ret_attempt_id, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &attempt_on_item, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  CfStep step = cf_step (stmt, error);
  *ret_attempt_id = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

/* Ids in @ret of what @sql finds for @key. */
static gboolean
ids_of (CfDb *db, const CfSql *sql, gint64 key, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean
cf_attempts_lost (CfDb *db, gint64 station, GArray *ret, GError **error)
{
  return ids_of (db, &attempts_lost, station, ret, error);
}

gboolean
cf_attempts_of_payment (CfDb *db, CfId payment_id, GArray *ret, GError **error)
{
  return ids_of (db, &attempts_of_payment, payment_id, ret, error);
}

gboolean
cf_attempt_results (CfDb *db, CfId attempt_id, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!ids_of (db, &results_of, attempt_id, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    CfAttemptResult result;
    gboolean found;
    if (!cf_record_load (db, &CF_ATTEMPT_RESULT, g_array_index (ids, CfId, i), &result, &found, error))
      return FALSE;
    g_array_append_val (ret, result);
  }
  return TRUE;
}
