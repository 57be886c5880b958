/* frozen.c: freezing the series of a restored ledger, and the answers that let them go on (restore.h, D29). An answer is one act; the note is changed in its transaction. */
#include "frozen.h"
#include "ledger/numbering.h"
#include "store/scratch.h"
#include "store/taken.h"
#include "store/tidy.h"
#include <string.h>

#define NOTE "series.frozen"
#define NUMBER_MAX G_GINT64_CONSTANT (1000000000000000)

CF_SQL (series_in_use, "SELECT id FROM series WHERE station = $1 AND kind <> 4 AND archived = 0 ORDER BY kind, id");

void
cf_series_state_clear (gpointer p)
{
  CfSeriesState *state = p;
  g_clear_pointer (&state->prefix, g_free);
  g_clear_pointer (&state->answer, g_free);
}

static gboolean
load_note (CfDb *db, GArray *ret_ids, GError **error)
{
  g_autofree char *body = NULL;
  if (!cf_scratch_load (db, NOTE, &body, NULL, error))
    return FALSE;
  g_auto (GStrv) words = g_strsplit (body ? body : "", " ", -1);
  for (char **word = words; *word; word++) {
    CfId id = g_ascii_strtoll (*word, NULL, 10);
    if (id)
      g_array_append_val (ret_ids, id);
  }
  return TRUE;
}

static gboolean
save_note (CfShop *shop, GArray *ids, GError **error)
{
  g_autoptr (GString) body = g_string_new (NULL);
  if (ids->len == 0)
    return cf_scratch_remove (shop->db, NOTE, error);
  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (body, "%s%" G_GINT64_FORMAT, i ? " " : "", g_array_index (ids, CfId, i));
  return cf_scratch_save (shop->db, NOTE, body->str, cf_clock_now (shop->clock), error);
}

/* Adds the state of series @id if it is in use (or not), as @archived asks. */
static gboolean
add_state (CfDb *db, CfId id, gboolean archived, GArray *into, GError **error)
{
  g_auto (CfSeries) series = { 0 };
  gboolean found;
  gint64 last;
  if (!cf_record_load (db, &CF_SERIES, id, &series, &found, error) || (found && !cf_lookup_last_number (db, &series, &last, error)))
    return FALSE;
  if (!found || (series.archived != 0) != archived)
    return TRUE;
  CfSeriesState state = { .id = id, .kind = series.kind, .prefix = g_strdup (series.prefix ? series.prefix : ""), .last = last };
  g_array_append_val (into, state);
  return TRUE;
}

gboolean
cf_series_frozen (CfShop *shop, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_array_set_clear_func (ret, cf_series_state_clear);
  if (!load_note (shop->db, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!add_state (shop->db, g_array_index (ids, CfId, i), TRUE, ret, error))
      return FALSE;
  return TRUE;
}

/* Series of this station that give numbers. */
static gboolean
load_in_use (CfShop *shop, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfStep step;
  CfStmt *stmt = cf_db_stmt (shop->db, &series_in_use, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, shop->head.number);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ids, id);
  }
  gboolean ok = step == CF_DONE;
  for (guint i = 0; ok && i < ids->len; i++)
    ok = add_state (shop->db, g_array_index (ids, CfId, i), FALSE, ret, error);
  return ok;
}

/* Takes a series out of use, or back. */
static void
set_archived (CfAct *act, CfId id, gboolean archived)
{
  g_auto (CfSeries) before = { 0 }, after = { 0 };
  cf_act_load (act, &CF_SERIES, id, "series", &before);
  if (act->stop)
    return;
  cf_record_copy (&CF_SERIES, &before, &after);
  after.archived = archived;
  cf_act_change (act, &CF_SERIES, &before, &after);
}

gboolean
cf_series_freeze (CfShop *shop, CfWho *who, GArray *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert (shop->in_batch);
  g_array_set_clear_func (ret, cf_series_state_clear);
  if (!cf_series_frozen (shop, ret, error) || !load_in_use (shop, ret, error))      /* those that waited when the backup was made wait still */
    return FALSE;
  cf_act_begin (&act, shop, "ledger.restore", who, NULL, 0, NULL);
  for (guint i = 0; i < ret->len; i++) {
    CfId id = g_array_index (ret, CfSeriesState, i).id;
    set_archived (&act, id, TRUE);
    g_array_append_val (ids, id);
  }
  CfOutcome outcome = cf_act_end (&act, error);
  g_assert (!cf_refused (outcome));                                      /* the system asks; the series were there a moment ago */
  return outcome == CF_OK && save_note (shop, ids, error);
}

static const char *
word_of (gint64 kind)
{
  return kind == CF_SERIES_INVOICE ? "invoice" : kind == CF_SERIES_CREDIT_MEMO ? "credit-memo" : kind == CF_SERIES_GROUP ? "group" : "";
}

int
cf_series_answered (GArray *states, const CfSeriesAnswer *answer)
{
  int by_prefix = -1, by_kind = -1;
  for (guint i = 0; i < states->len; i++) {
    const CfSeriesState *state = &g_array_index (states, CfSeriesState, i);
    if (g_str_equal (state->prefix, answer->series) && (by_prefix < 0 || state->id > g_array_index (states, CfSeriesState, by_prefix).id))
      by_prefix = i;
    if (g_str_equal (word_of (state->kind), answer->series) && (by_kind < 0 || state->id > g_array_index (states, CfSeriesState, by_kind).id))
      by_kind = i;
  }
  return by_prefix >= 0 ? by_prefix : by_kind;
}

char *
cf_series_answer_words (const CfSeriesState *state, const CfSeriesAnswer *answer)
{
  if (answer->new_prefix)
    return g_strdup_printf ("ended; numbers now begin with “%s”", answer->new_prefix);
  if (answer->last_printed == 0)
    return g_strdup ("begins at its first number: none was printed");
  g_autofree char *next = cf_number_text (state->prefix, answer->last_printed + 1);
  return g_strdup_printf ("goes on at %s", next);
}

/* A new series of the same kind: after the last number on paper, or with a prefix of its own from the start. */
static void
open_successor (CfAct *act, const CfSeriesState *state, const CfSeriesAnswer *answer)
{
  g_auto (CfSeries) old = { 0 }, series = { 0 };
  GError *error = NULL;
  gboolean taken = FALSE;
  cf_act_load (act, &CF_SERIES, state->id, "series", &old);
  if (act->stop)
    return;
  cf_record_copy (&CF_SERIES, &old, &series);
  series.id = cf_act_id (act);
  series.archived = 0;
  if (!answer->new_prefix) {
    series.first = answer->last_printed + 1;
    cf_act_add (act, &CF_SERIES, &series);
    return;
  }
  g_free (series.prefix);
  series.prefix = g_strdup (answer->new_prefix);
  if (!cf_act_check (act, cf_record_tidy (&CF_SERIES, &series, &act->who->refusal)))
    return;
  if (!cf_taken (cf_act_db (act), &CF_SERIES, series.prefix ? series.prefix : "", 0, &taken, &error))
    cf_act_fail (act, error);
  else if (taken)
    cf_act_refuse (act, CF_NAME_TAKEN, "prefix", series.prefix);
  cf_act_add (act, &CF_SERIES, &series);
}

static void
answer_last_printed (CfAct *act, const CfSeriesState *state, const CfSeriesAnswer *answer)
{
  g_autofree char *last = cf_number_text (state->prefix, state->last), *said = cf_number_text (state->prefix, answer->last_printed);
  if (answer->last_printed < 0)
    cf_act_refuse (act, CF_NEGATIVE, "last_printed", said);
  else if (answer->last_printed > NUMBER_MAX)
    cf_act_refuse (act, CF_TOO_LARGE, "last_printed", said);
  else if (answer->last_printed < state->last)
    cf_act_refuse (act, CF_NUMBER_TAKEN, NULL, last);
  else if (answer->last_printed == state->last)
    set_archived (act, state->id, FALSE);
  else
    open_successor (act, state, answer);
}

/* The note without the series that was answered, in the act's transaction. */
static void
forget (CfAct *act, GArray *states, int answered)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  if (act->stop)
    return;
  for (guint i = 0; i < states->len; i++)
    if ((int) i != answered)
      g_array_append_val (ids, g_array_index (states, CfSeriesState, i).id);
  if (!save_note (act->shop, ids, &error))
    cf_act_fail (act, error);
}

CfOutcome
cf_series_answer (CfShop *shop, CfWho *who, const CfSeriesAnswer *answer, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_autoptr (GArray) states = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  GError *failed = NULL;
  int at = -1;
  cf_act_begin (&act, shop, "series.answer", who, NULL, 0, NULL);
  cf_act_permit (&act, CF_MAY_EDIT_SERIES, 0);
  if (!act.stop && !cf_series_frozen (shop, states, &failed))
    cf_act_fail (&act, failed);
  if (!act.stop && (at = cf_series_answered (states, answer)) < 0)
    cf_act_refuse (&act, CF_NOT_FOUND, "series", answer->series);
  if (!act.stop && answer->new_prefix)
    open_successor (&act, &g_array_index (states, CfSeriesState, at), answer);
  else if (!act.stop)
    answer_last_printed (&act, &g_array_index (states, CfSeriesState, at), answer);
  forget (&act, states, at);
  return cf_act_end (&act, error);
}
