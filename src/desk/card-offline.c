/* card-offline.c: see card-offline.h. A terminal that lists what it has not sent yet is asked for that first: what is not in the list has left it, and is asked about one by one. "Not found" proves nothing. */
#include "card-offline.h"
#include "card-payment-private.h"
#include "store/attempt.h"
#include "store/card-needs.h"
#include <string.h>

static gboolean
is_pending (GPtrArray *references, CfId attempt_id)
{
  char text[CF_ID_TEXT];
  cf_id_text (attempt_id, text);
  for (guint i = 0; references && i < references->len; i++)
    if (g_strcmp0 (references->pdata[i], text) == 0)
      return TRUE;
  return FALSE;
}

/* 0: as it was. */
static CfAttemptState
state_after (const CfTerminalResult *result, gboolean has_list, CfAttemptState before)
{
  if (result->outcome == CF_TERMINAL_DECLINED)
    return CF_ATTEMPT_DECLINED_LATE;
  if (result->outcome == CF_TERMINAL_APPROVED && !result->offline)
    return CF_ATTEMPT_APPROVED;
  return has_list && before == CF_ATTEMPT_OFFLINE_APPROVED ? CF_ATTEMPT_FORWARDED : 0;
}

static gboolean
keep (CfCardDesk *desk, const CfRiskRow *row, CfAttemptState state, const CfTerminalResult *result, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  gboolean orphan;
  CfAttemptResult fact = cf_card_desk_fact (desk, row->attempt_id, state, result);
  fact.receipt = NULL;
  if (state == CF_ATTEMPT_FORWARDED && !fact.amount_minor)
    fact.amount_minor = row->amount_minor;
  return cf_card_result (cf_card_desk_shop (desk), &fact, &taken, &orphan, error) != CF_FAILED;
}

static gboolean
ask_one (CfCardDesk *desk, const CfRiskRow *row, gboolean has_list, CfOfflineNews *news, GError **error)
{
  CfTerminal *terminal = cf_card_desk_terminal (desk);
  CfDb *db = cf_card_desk_shop (desk)->db;
  g_auto (CfAttempt) attempt = { 0 };
  g_auto (CfAttemptJournal) journal = { 0 };
  g_auto (CfTerminalAttempt) asked = { 0 };
  g_auto (CfTerminalResult) result = { 0 };
  gboolean found;
  if (!cf_record_load (db, &CF_ATTEMPT, row->attempt_id, &attempt, &found, error) || !cf_attempt_journal_load (db, row->attempt_id, &journal, error)
      || !cf_card_desk_asked (desk, &attempt, &journal, &asked, error) || !terminal->driver->recover (terminal, &asked, &result, error))
    return FALSE;
  CfAttemptState state = state_after (&result, has_list, row->state);
  news->n_forwarded += state == CF_ATTEMPT_FORWARDED;
  news->n_approved += state == CF_ATTEMPT_APPROVED;
  news->n_declined += state == CF_ATTEMPT_DECLINED_LATE;
  news->n_left += state == 0 || state == CF_ATTEMPT_FORWARDED;
  return state == 0 || keep (desk, row, state, &result, error);
}

gboolean
cf_card_offline_ask (CfCardDesk *desk, CfOfflineNews *ret, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfRiskRow));
  g_autoptr (GPtrArray) pending = NULL;
  CfTerminal *terminal = cf_card_desk_terminal (desk);
  *ret = (CfOfflineNews) { 0 };
  g_array_set_clear_func (rows, cf_risk_row_clear);
  if (!cf_card_risk_rows (cf_card_desk_shop (desk)->db, cf_card_desk_record (desk)->id, rows, error))
    return FALSE;
  if (rows->len == 0)
    return TRUE;
  if (!cf_card_desk_connect (desk, CF_SECONDS (10), error) || (terminal->driver->pending && !terminal->driver->pending (terminal, &pending, error)))
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    const CfRiskRow *row = &g_array_index (rows, CfRiskRow, i);
    ret->n_asked++;
    if (is_pending (pending, row->attempt_id))
      ret->n_left++;
    else if (!ask_one (desk, row, pending != NULL, ret, error))
      return FALSE;
  }
  return TRUE;
}
