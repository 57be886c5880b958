/* order.c: see order.h. */
#include "order.h"
#include <string.h>

#define OWN_MAX 999

const CfEnumName cf_stages[] = { { CF_STAGE_NEW, "new" }, { CF_STAGE_WAITING, "waiting" }, { CF_STAGE_WORKING, "working" }, { CF_STAGE_READY, "ready" }, { CF_STAGE_DONE, "done" },
                                 { CF_STAGE_CANCELLED, "cancelled" }, { 0, NULL } };
const CfEnumName cf_actions[] = { { CF_ACTION_APPROVE_PROOF, "approve-proof" }, { CF_ACTION_PAY, "pay" }, { CF_ACTION_SEND_FILES, "send-files" }, { CF_ACTION_ANSWER, "answer" },
                                  { CF_ACTION_PICK_UP, "pick-up" }, { 0, NULL } };
const CfEnumName cf_order_states[] = { { CF_ORDER_NEW, "new" }, { CF_ORDER_IN_WORK, "in_work" }, { CF_ORDER_READY, "ready" }, { CF_ORDER_PARTIALLY_COMPLETED, "partially_completed" },
                                       { CF_ORDER_COMPLETED, "completed" }, { CF_ORDER_CANCELLED, "cancelled" }, { 0, NULL } };

void
cf_job_count (CfJobCounts *counts, CfStage stage)
{
  counts->all++;
  counts->working += stage == CF_STAGE_WORKING;
  counts->ready += stage == CF_STAGE_READY;
  counts->done += stage == CF_STAGE_DONE;
  counts->cancelled += stage == CF_STAGE_CANCELLED;
}

CfOrderState
cf_order_state (gboolean cancelled, const CfJobCounts *c)
{
  guint alive = c->all - c->cancelled;
  if (cancelled || (c->all && !alive))
    return CF_ORDER_CANCELLED;
  if (alive && c->done == alive)
    return CF_ORDER_COMPLETED;
  if (c->done)
    return CF_ORDER_PARTIALLY_COMPLETED;
  if (alive && c->ready == alive)
    return CF_ORDER_READY;
  return c->working || c->ready ? CF_ORDER_IN_WORK : CF_ORDER_NEW;
}

char *
cf_work_number (char letter, gint64 station, gint64 sequence)
{
  if (station == 1)
    return g_strdup_printf ("%c-%" G_GINT64_FORMAT, letter, sequence);
  if (station > 1 && station <= 26)
    return g_strdup_printf ("%c%c-%" G_GINT64_FORMAT, letter, (char) ('A' + station - 1), sequence);
  return g_strdup_printf ("%c%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT, letter, station, sequence);
}

char *
cf_job_number (const char *order_number, gint64 sequence)
{
  return g_strdup_printf ("%s-%" G_GINT64_FORMAT, order_number ? order_number : "", sequence);
}

char *
cf_job_number_split (const char *text, gint64 *ret_sequence)
{
  const char *dash = strrchr (text, '-');
  if (!dash || dash == text || !g_ascii_isdigit (dash[1]) || strspn (dash + 1, "0123456789") != strlen (dash + 1) || strlen (dash + 1) > 9)
    return NULL;
  *ret_sequence = g_ascii_strtoll (dash + 1, NULL, 10);
  return g_strndup (text, dash - text);
}

CfOutcome
cf_job_next (gint64 own, gint64 station, const gint64 *taken, guint n, gint64 *ret, CfRefusal *refusal)
{
  gint64 base = station == own ? 0 : (station + 1) * (OWN_MAX + 1), last = base;
  for (guint i = 0; i < n; i++)
    if (taken[i] > base && taken[i] <= base + OWN_MAX)
      last = MAX (last, taken[i]);
  if (last == base + OWN_MAX)
    return cf_refuse (refusal, CF_TOO_LARGE, "jobs", NULL);
  *ret = last + 1;
  return CF_OK;
}

static int
by_text (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

char *
cf_tags_tidy (const char *tags)
{
  g_auto (GStrv) words = g_strsplit (tags ? tags : "", ",", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  GString *text = g_string_new (NULL);
  for (char **word = words; *word; word++)
    if (*g_strstrip (*word))
      g_ptr_array_add (kept, *word);
  g_ptr_array_sort (kept, by_text);
  for (guint i = 0; i < kept->len; i++)
    if (i == 0 || strcmp (kept->pdata[i], kept->pdata[i - 1]) != 0)
      g_string_append_printf (text, "%s%s", text->len ? ", " : "", (char *) kept->pdata[i]);
  return g_string_free (text, FALSE);
}

CfOutcome
cf_order_check_paid (CfMoney total_minor, CfMoney covered_minor, CfDecimal rate, const char *currency, CfRefusal *refusal)
{
  __int128 wanted = ((__int128) total_minor * rate + CF_DECIMAL_ONE - 1) / CF_DECIMAL_ONE;      /* to the next cent: x % is x % */
  if (total_minor <= 0 || rate <= 0 || (__int128) covered_minor >= wanted)
    return CF_OK;
  return cf_refuse_amount (refusal, CF_NEEDS_DEPOSIT, "order", (CfMoney) (wanted - covered_minor), currency);
}

CfOutcome
cf_job_check_move (CfStage from, CfStage to, const char *reason, CfRefusal *refusal)
{
  gboolean back = cf_stage_is_begun (from) && (!cf_stage_is_begun (to) || (from == CF_STAGE_DONE && to != CF_STAGE_DONE));
  if ((back || (from == CF_STAGE_CANCELLED && to != CF_STAGE_CANCELLED)) && (!reason || !*reason))
    return cf_refuse (refusal, CF_IN_WORK, "job", NULL);
  return CF_OK;
}
