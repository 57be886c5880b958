/* cf-card-notice.c: see cf-card-notice.h. */
#include "cf-card-notice.h"
#include "base/id.h"
#include "cf-window.h"
#include "store/attempt.h"
#include <glib/gi18n-lib.h>

static void
on_ask (GtkWidget *button)
{
  cf_window_open (button, g_object_get_data (G_OBJECT (button), "address"));
}

static gboolean
is_about (const CfAttempt *attempt, CfId customer_id, CfId item_id)
{
  if (customer_id)
    return attempt->customer_id == customer_id;
  for (guint i = 0; i < attempt->n_lines; i++)
    if (attempt->lines[i].item_id == item_id)
      return TRUE;
  return FALSE;
}

static GtkWidget *
line_new (CfSession *session, const CfAttempt *attempt, CfAttemptState state)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8), *image = gtk_image_new_from_icon_name ("dialog-warning-symbolic"), *words, *button;
  g_autofree char *money = cf_session_money_symbol (session, attempt->amount_minor);
  g_autofree char *text = g_strdup_printf (state == CF_ATTEMPT_UNKNOWN ? _("The outcome of a card payment of %s is not known yet. Do not run it again.") : _("A card payment of %s is at the terminal just now."), money);
  char id[CF_ID_TEXT];
  words = gtk_label_new (text);
  gtk_widget_add_css_class (line, "warning-line");
  g_object_set (words, "wrap", TRUE, "xalign", 0.0f, "hexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (line), image);
  gtk_box_append (GTK_BOX (line), words);
  if (state != CF_ATTEMPT_UNKNOWN)
    return line;
  button = gtk_button_new_with_mnemonic (_("_What Happened?"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "address", g_strdup_printf ("payment/unknown?attempt=%s", cf_id_text (attempt->id, id)), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_ask), NULL);
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

static GArray *
open_ones (CfDb *db, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  return cf_attempts_open (db, 0, open, error) ? g_steal_pointer (&open) : NULL;
}

GtkWidget *
cf_card_notice_new (CfSession *session, CfId customer_id, CfId item_id)
{
  g_autoptr (GError) error = NULL;
  CfDb *db = cf_session_get_shop (session)->db;
  g_autoptr (GArray) open = open_ones (db, &error);
  for (guint i = 0; open && i < open->len; i++) {                       /* as many as there are terminals */
    const CfAttemptJournal *journal = &g_array_index (open, CfAttemptJournal, i);
    g_auto (CfAttempt) attempt = { 0 };
    gboolean found;
    if (cf_record_load (db, &CF_ATTEMPT, journal->attempt_id, &attempt, &found, &error) && found && is_about (&attempt, customer_id, item_id))
      return line_new (session, &attempt, journal->state);
    g_clear_error (&error);
  }
  return NULL;
}

void
cf_card_waiting_clear (gpointer p)
{
  g_free (((CfCardWaiting *) p)->customer);
}

GArray *
cf_card_waiting_load (CfShop *shop, GError **error)
{
  g_autoptr (GArray) open = open_ones (shop->db, error), rows = g_array_new (FALSE, TRUE, sizeof (CfCardWaiting));
  g_array_set_clear_func (rows, cf_card_waiting_clear);
  if (!open)
    return NULL;
  for (guint i = 0; i < open->len; i++) {
    const CfAttemptJournal *journal = &g_array_index (open, CfAttemptJournal, i);
    g_auto (CfAttempt) attempt = { 0 };
    g_auto (CfCustomer) customer = { 0 };
    gboolean found;
    if (journal->state != CF_ATTEMPT_UNKNOWN)
      continue;
    if (!cf_record_load (shop->db, &CF_ATTEMPT, journal->attempt_id, &attempt, &found, error) || !cf_record_load (shop->db, &CF_CUSTOMER, attempt.customer_id, &customer, &found, error))
      return NULL;
    CfCardWaiting row = { journal->attempt_id, attempt.customer_id, g_steal_pointer (&customer.name), attempt.amount_minor, journal->at };
    g_array_append_val (rows, row);
  }
  return g_steal_pointer (&rows);
}
