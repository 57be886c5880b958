/* cf-series-waiting.c: see cf-series-waiting.h. */
#include "cf-series-waiting.h"
#include "cf-act-run.h"
#include "desk/restore.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfSession *session; GtkWidget *group; GPtrArray *rows; } Waiting;
typedef struct { char *series, *prefix; gint64 last; } Answer;

static void
waiting_free (gpointer p)
{
  Waiting *waiting = p;
  g_object_unref (waiting->session);
  g_ptr_array_unref (waiting->rows);
  g_free (waiting);
}

static void
answer_free (gpointer p)
{
  Answer *answer = p;
  g_free (answer->series);
  g_free (answer->prefix);
  g_free (answer);
}

static CfOutcome
give (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Answer *answer = data;
  return cf_series_answer (shop, who, &(CfSeriesAnswer) { answer->series, answer->last, answer->prefix }, error);
}

static void
on_given (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer group)
{
  if (outcome != CF_OK && outcome != CF_ALREADY && outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (group, outcome, refusal, error);
}

/* Digits are the last number on paper, also with the prefix before them, as it is printed; anything else is a new prefix. */
static void
on_apply (AdwEntryRow *row, Waiting *waiting)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
  const char *prefix = g_object_get_data (G_OBJECT (row), "prefix"), *digits = *prefix && g_str_has_prefix (text, prefix) ? text + strlen (prefix) : text;
  Answer *answer = g_new0 (Answer, 1);
  char *end = NULL;
  answer->series = g_strdup (g_object_get_data (G_OBJECT (row), "series"));
  answer->last = g_ascii_strtoll (digits, &end, 10);
  if (end == digits || *end) {
    answer->last = 0;
    answer->prefix = g_strdup (text);
  }
  cf_act_run (GTK_WIDGET (row), &(CfActAsk) { .session = waiting->session, .title = _("Answer for a number series"), .id = cf_session_next_id (waiting->session), .work = give, .data = answer,
                                              .data_free = answer_free, .done = on_given, .user = G_OBJECT (waiting->group) });
}

static const char *
series_name (const CfSeriesState *state)
{
  return state->prefix && *state->prefix ? state->prefix : state->kind == CF_SERIES_INVOICE ? "invoice" : state->kind == CF_SERIES_CREDIT_MEMO ? "credit-memo" : "group";
}

static gboolean
shows (Waiting *waiting, const GArray *frozen)
{
  for (guint i = 0; frozen->len == waiting->rows->len && i < frozen->len; i++)
    if (strcmp (g_object_get_data (waiting->rows->pdata[i], "series"), series_name (&g_array_index (frozen, CfSeriesState, i))) != 0)
      return FALSE;
  return frozen->len > 0 && frozen->len == waiting->rows->len;
}

static void
fill (Waiting *waiting)
{
  g_autoptr (GArray) frozen = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  g_autoptr (GError) error = NULL;
  g_array_set_clear_func (frozen, cf_series_state_clear);
  if (!cf_series_frozen (cf_session_get_shop (waiting->session), frozen, &error)) {
    g_debug ("series that wait: %s", error->message);
    return;
  }
  if (shows (waiting, frozen))                                          /* what is being typed stays */
    return;
  for (guint i = 0; i < waiting->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (waiting->group), g_ptr_array_index (waiting->rows, i));
  g_ptr_array_set_size (waiting->rows, 0);
  for (guint i = 0; i < frozen->len; i++) {
    const CfSeriesState *state = &g_array_index (frozen, CfSeriesState, i);
    GtkWidget *row = adw_entry_row_new ();
    g_autofree char *title = g_strdup_printf (_("%s: last number on paper (the backup knows %s%d), or a new prefix"), series_name (state), state->prefix ? state->prefix : "", (int) state->last);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
    g_object_set_data_full (G_OBJECT (row), "series", g_strdup (series_name (state)), g_free);
    g_object_set_data_full (G_OBJECT (row), "prefix", g_strdup (state->prefix ? state->prefix : ""), g_free);
    g_signal_connect (row, "apply", G_CALLBACK (on_apply), waiting);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (waiting->group), row);
    g_ptr_array_add (waiting->rows, row);
  }
  gtk_widget_set_visible (waiting->group, frozen->len > 0);
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  fill (g_object_get_data (G_OBJECT (group), "cf-waiting"));
}

GtkWidget *
cf_series_waiting_new (CfSession *session)
{
  Waiting *waiting = g_new0 (Waiting, 1);
  *waiting = (Waiting) { g_object_ref (session), adw_preferences_group_new (), g_ptr_array_new () };
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (waiting->group), _("These numbers wait for an answer"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (waiting->group), _("This ledger was restored. Look at the last document on paper of each series: no number may be given twice."));
  g_object_set_data_full (G_OBJECT (waiting->group), "cf-waiting", waiting, waiting_free);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), waiting->group, 0);
  fill (waiting);
  return waiting->group;
}
