/* cf-terminal-needs.c: see cf-terminal-needs.h. Read in a thread at each change; a row says what it is, and a press on it opens what settles it. */
#include "cf-terminal-needs.h"
#include "base/id.h"
#include "cf-card-doubt.h"
#include "cf-orphan-window.h"
#include "cf-window.h"
#include "store/attempt.h"
#include "store/card-needs.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *group; GPtrArray *rows; GCancellable *reading; } Needs;
typedef struct { CfId attempt_id; CfMoney amount; CfInstant at; } Unknown;
typedef struct { GArray *orphans, *unknown, *declined; } Found;

static void
needs_free (gpointer p)
{
  Needs *needs = p;
  g_cancellable_cancel (needs->reading);
  g_clear_object (&needs->reading);
  g_ptr_array_unref (needs->rows);
  g_object_unref (needs->session);
  g_free (needs);
}

static void
found_free (gpointer p)
{
  Found *found = p;
  g_array_unref (found->orphans);
  g_array_unref (found->unknown);
  g_array_unref (found->declined);
  g_free (found);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Found, found_free)

static gboolean
load_unknown (CfShop *shop, GArray *ret, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  if (!cf_attempts_open (shop->db, 0, open, error))
    return FALSE;
  for (guint i = 0; i < open->len; i++) {
    const CfAttemptJournal *journal = &g_array_index (open, CfAttemptJournal, i);
    g_auto (CfAttempt) attempt = { 0 };
    gboolean there;
    if (journal->state != CF_ATTEMPT_UNKNOWN)
      continue;
    if (!cf_record_load (shop->db, &CF_ATTEMPT, journal->attempt_id, &attempt, &there, error))
      return FALSE;
    Unknown unknown = { journal->attempt_id, attempt.amount_minor, journal->at };
    g_array_append_val (ret, unknown);
  }
  return TRUE;
}

static gpointer
read_needs (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (Found) found = g_new0 (Found, 1);
  found->orphans = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  found->unknown = g_array_new (FALSE, TRUE, sizeof (Unknown));
  found->declined = g_array_new (FALSE, TRUE, sizeof (CfRiskRow));
  g_array_set_clear_func (found->orphans, (GDestroyNotify) cf_attempt_result_clear);
  g_array_set_clear_func (found->declined, cf_risk_row_clear);
  if (!cf_orphans_waiting (shop->db, found->orphans, error) || !load_unknown (shop, found->unknown, error) || !cf_card_declined_late (shop->db, cf_shop_today (shop), found->declined, error))
    return NULL;
  return g_steal_pointer (&found);
}

static void
on_open (AdwActionRow *row)
{
  cf_window_open (GTK_WIDGET (row), g_object_get_data (G_OBJECT (row), "address"));
}

static void
on_unknown (AdwActionRow *row, Needs *needs)
{
  cf_card_doubt_window (GTK_WIDGET (row), needs->session, *(const CfId *) g_object_get_data (G_OBJECT (row), "id"));
}

static void
on_orphan (AdwActionRow *row, Needs *needs)
{
  cf_orphan_window_show (GTK_WIDGET (row), needs->session, *(const CfId *) g_object_get_data (G_OBJECT (row), "id"));
}

static GtkWidget *
add_row (Needs *needs, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new (), *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  gtk_widget_add_css_class (icon, "warning");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (needs->group), row);
  g_ptr_array_add (needs->rows, row);
  return row;
}

static void
opens (GtkWidget *row, const char *word, CfId id)
{
  char text[CF_ID_TEXT];
  g_object_set_data_full (G_OBJECT (row), "address", g_strdup_printf ("%s/%s", word, cf_id_text (id, text)), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_open), NULL);
}

static void
on_copy (GtkWidget *button)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), g_object_get_data (G_OBJECT (button), "text"));
  cf_window_toast (button, _("The message is in the clipboard: paste it into a mail or a letter."));
}

/* What to write to the customer, whom the shop knows. */
static void
add_message (Needs *needs, GtkWidget *row, const CfRiskRow *declined, const char *money)
{
  GtkWidget *button = gtk_button_new_with_label (_("Copy a Message"));
  g_autofree char *at = cf_session_date (needs->session, cf_session_today (needs->session));
  const char *shop = cf_shop_setting (cf_session_get_shop (needs->session), CF_SET_SHOP_NAME);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "text",
    g_strdup_printf (_("Dear %s,\n\nyour card payment of %s (%s) was accepted here while the bank could not be reached, and the bank has now refused it. What it paid is open again. "
                       "Please call us, or pay in another way.\n\n%s %s"), declined->customer, money, declined->card, shop, at), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_copy), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_arrow (gpointer row, gpointer unused)
{
  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
}

static void
show (Needs *needs, const Found *found)
{
  CfSession *session = needs->session;
  for (guint i = 0; i < needs->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (needs->group), needs->rows->pdata[i]);
  g_ptr_array_set_size (needs->rows, 0);
  for (guint i = 0; i < found->unknown->len; i++) {
    const Unknown *unknown = &g_array_index (found->unknown, Unknown, i);
    g_autofree char *money = cf_session_money_symbol (session, unknown->amount), *at = cf_session_time (session, unknown->at);
    g_autofree char *title = unknown->amount ? g_strdup_printf (_("Was %s charged? Nobody knows"), money) : g_strdup (_("Was the batch closed? Nobody knows"));
    g_autofree char *about = g_strdup_printf (_("Since %s. Its terminal and its invoice wait; it is asked for again by itself, or you decide."), at);
    GtkWidget *row = add_row (needs, title, about);
    g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&unknown->attempt_id, sizeof unknown->attempt_id), g_free);
    g_signal_connect (row, "activated", G_CALLBACK (on_unknown), needs);
  }
  for (guint i = 0; i < found->orphans->len; i++) {
    const CfAttemptResult *orphan = &g_array_index (found->orphans, CfAttemptResult, i);
    g_autofree char *money = cf_session_money_symbol (session, orphan->amount_minor + orphan->tip_minor), *at = cf_session_time (session, orphan->at);
    g_autofree char *title = g_strdup_printf (_("%s charged, and nobody here asked for it"), money);
    g_autofree char *about = g_strdup_printf (_("%s ···%s %s. Say whose payment it is, give it back, or note that it is another till’s."), orphan->brand ? orphan->brand : "", orphan->last4 ? orphan->last4 : "?",
                                              orphan->at ? at : "");
    GtkWidget *row = add_row (needs, title, about);
    g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&orphan->id, sizeof orphan->id), g_free);
    g_signal_connect (row, "activated", G_CALLBACK (on_orphan), needs);
  }
  for (guint i = 0; i < found->declined->len; i++) {
    const CfRiskRow *declined = &g_array_index (found->declined, CfRiskRow, i);
    g_autofree char *money = cf_session_money_symbol (session, declined->amount_minor);
    g_autofree char *title = g_strdup_printf (_("%s: the bank refused %s that was approved offline"), declined->customer, money);
    GtkWidget *row = add_row (needs, title, _("What it had paid is open again: ask the customer for another way to pay."));
    opens (row, "customer", declined->customer_id);
    add_message (needs, row, declined, money);
  }
  g_ptr_array_foreach (needs->rows, add_arrow, NULL);                    /* after a button, where there is one */
  gtk_widget_set_visible (needs->group, needs->rows->len > 0);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  Needs *needs = user;                                                  /* alive: what it reads is taken back when it goes */
  g_autoptr (GError) error = NULL;
  g_autoptr (Found) found = cf_session_finish (result, &error);
  g_clear_object (&needs->reading);
  if (found)
    show (needs, found);
  else
    g_debug ("card payments that wait: %s", error->message);
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  Needs *needs = g_object_get_data (G_OBJECT (group), "cf-needs");
  g_cancellable_cancel (needs->reading);
  g_clear_object (&needs->reading);
  needs->reading = g_cancellable_new ();
  cf_session_read (session, read_needs, NULL, NULL, found_free, needs->reading, on_read, needs);
}

GtkWidget *
cf_terminal_needs_new (CfSession *session)
{
  Needs *needs = g_new0 (Needs, 1);
  *needs = (Needs) { g_object_ref (session), adw_preferences_group_new (), g_ptr_array_new (), NULL };
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (needs->group), _("Needs a person"));
  gtk_widget_set_name (needs->group, "needs");
  gtk_widget_set_visible (needs->group, FALSE);
  g_object_set_data_full (G_OBJECT (needs->group), "cf-needs", needs, needs_free);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), needs->group, 0);
  on_changed (session, needs->group);
  return needs->group;
}
