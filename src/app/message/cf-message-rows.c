/* cf-message-rows.c: see cf-message-rows.h. */
#include "cf-message-rows.h"
#include "cf-act-run.h"
#include "cf-sync-rows.h"
#include "cf-window.h"
#include "shop/message.h"
#include <glib/gi18n-lib.h>

static CfMessageState
state_of (CfSession *session, const CfMessageRow *row)
{
  return cf_message_state (row->sum.state, row->sum.tries, row->sum.next_at, cf_clock_now (cf_session_get_shop (session)->clock));
}

char *
cf_message_words_state (CfSession *session, const CfMessageRow *row, const char **ret_icon)
{
  static const struct { const char *words, *icon; } states[] = {
    [CF_MESSAGE_IS_QUEUED] = { N_("Waits, next at %s"), "document-open-recent-symbolic" }, [CF_MESSAGE_IS_SENDING] = { N_("Being sent since %s"), "mail-send-symbolic" },
    [CF_MESSAGE_IS_ACCEPTED] = { N_("Sent %s"), "emblem-ok-symbolic" }, [CF_MESSAGE_IS_BOUNCED] = { N_("Came back %s"), "dialog-warning-symbolic" },
    [CF_MESSAGE_IS_FAILED] = { N_("Failed %s"), "dialog-warning-symbolic" }, [CF_MESSAGE_IS_UNSURE] = { N_("May have gone %s"), "dialog-question-symbolic" },
    [CF_MESSAGE_IS_WITHHELD] = { N_("Not sent %s"), "dialog-information-symbolic" }, [CF_MESSAGE_IS_RECALLED] = { N_("Taken back %s"), "edit-undo-symbolic" },
    [CF_MESSAGE_IS_HELD] = { N_("Held until %s"), "document-open-recent-symbolic" },
  };
  CfMessageState state = state_of (session, row);
  g_autofree char *time = cf_session_time (session, state == CF_MESSAGE_IS_QUEUED || state == CF_MESSAGE_IS_HELD ? row->sum.next_at : row->sum.since);
  if (state < CF_MESSAGE_IS_QUEUED || state > CF_MESSAGE_IS_HELD)        /* a newer version's */
    state = CF_MESSAGE_IS_UNSURE;
  *ret_icon = states[state].icon;
  g_autoptr (GString) words = g_string_new (NULL);
  const char *pattern = _(states[state].words), *at = strstr (pattern, "%s");
  g_string_append_len (words, pattern, at ? at - pattern : (gssize) strlen (pattern));
  if (at)
    g_string_append_printf (words, "%s%s", time, at + 2);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
cf_message_words_sent (CfSession *session, const CfSent *sent)
{
  if (!sent->count)
    return NULL;
  g_autofree char *last = cf_session_time (session, sent->last);
  return sent->count == 1 ? g_strdup_printf (_("sent %s"), last) : g_strdup_printf (_("sent %d times, last %s"), (int) sent->count, last);
}

char *
cf_message_words_viewed (CfSession *session, const CfViews *views)
{
  if (!views->count)
    return NULL;
  g_autofree char *last = cf_session_time (session, views->last);
  return views->count == 1 ? g_strdup_printf (_("viewed %s"), last) : g_strdup_printf (_("viewed %d times, last %s"), (int) views->count, last);
}

/* --- acts --- */

typedef struct { CfId id; CfOutcome (*act) (CfShop *shop, CfWho *who, CfId id, GError **error); const char *done; } Act;

static CfOutcome
act_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Act *act = data;
  return act->act (shop, who, act->id, error);
}

static void
on_acted (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Act *act = data;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (user, _(act->done));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (user, outcome, refusal, error);
}

typedef struct { CfSession *session; GtkWidget *parent; Act act; const char *title; } Press;      /* parent: weak */

static void
press_free (gpointer p, GClosure *closure)
{
  Press *press = p;
  g_clear_weak_pointer (&press->parent);
  g_object_unref (press->session);
  g_free (press);
}

static void
on_press (GtkButton *button, Press *press)
{
  if (!press->parent)
    return;
  cf_act_run (press->parent, &(CfActAsk) { .session = press->session, .title = _(press->title), .id = press->act.id, .work = act_work, .data = g_memdup2 (&press->act, sizeof press->act), .data_free = g_free,
                                           .done = on_acted, .user = G_OBJECT (press->parent) });
}

static void
add_button (CfSession *session, GtkWidget *parent, GtkWidget *row, const CfMessageRow *message, const char *label, const char *id, Act act, const char *title)
{
  g_autofree char *plain = g_strdup (label), *name = NULL;
  Press *press = g_new0 (Press, 1);
  *press = (Press) { g_object_ref (session), NULL, act, title };
  g_set_weak_pointer (&press->parent, parent);
  for (char *p = strchr (plain, '_'); p; p = NULL)
    memmove (p, p + 1, strlen (p));
  name = g_strdup_printf ("%s: %s", plain, message->recipient);
  GtkWidget *button = cf_sync_button (row, label, name);
  gtk_widget_set_name (button, id);
  g_signal_connect_data (button, "clicked", G_CALLBACK (on_press), press, press_free, 0);
}

GtkWidget *
cf_message_row_new (CfSession *session, GtkWidget *parent, const CfMessageRow *message)
{
  const char *icon;
  CfMessageState state = state_of (session, message);
  g_autofree char *words = cf_message_words_state (session, message, &icon), *said = state == CF_MESSAGE_IS_ACCEPTED ? NULL : cf_message_said (message->said);
  g_autofree char *title = g_strdup_printf ("%s · %s", message->recipient && *message->recipient ? message->recipient : "–", message->subject);
  g_autofree char *subtitle = g_strdup_printf ("%s%s%s", words, said && *said ? " · " : "", said ? said : "");
  GtkWidget *row = cf_sync_row (title, subtitle), *image = gtk_image_new_from_icon_name (icon);
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  if (state == CF_MESSAGE_IS_BOUNCED || state == CF_MESSAGE_IS_FAILED || state == CF_MESSAGE_IS_UNSURE)
    gtk_widget_add_css_class (image, "warning");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  if (state == CF_MESSAGE_IS_UNSURE)
    add_button (session, parent, row, message, _("It _Arrived"), "message_arrived", (Act) { message->id, cf_message_arrived, N_("Noted as sent") }, N_("Note a message as sent"));
  if (cf_message_may_retry (state) && state != CF_MESSAGE_IS_HELD)
    add_button (session, parent, row, message, state == CF_MESSAGE_IS_QUEUED ? _("Send _Now") : _("Send _Again"), "message_retry", (Act) { message->id, cf_message_retry, N_("It is sent as soon as may be") }, N_("Send a message again"));
  if (cf_message_may_recall (state))
    add_button (session, parent, row, message, state == CF_MESSAGE_IS_QUEUED || state == CF_MESSAGE_IS_HELD ? _("_Take Back") : _("_Dismiss"), "message_recall", (Act) { message->id, cf_message_recall, N_("It is not sent") },
                N_("Take a message back"));
  return row;
}
