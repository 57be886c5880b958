/* cf-terminal-batches.c: see cf-terminal-batches.h. */
#include "cf-terminal-batches.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-card-wait.h"
#include "cf-cards.h"
#include "cf-window.h"
#include "desk/card-batch.h"
#include "store/card-batch.h"
#include <glib/gi18n-lib.h>

#define SHOWN_MAX 8

typedef struct { CfSession *session; GtkWidget *group; GPtrArray *rows; GCancellable *reading; } Batches;
typedef struct { CfId id /* 0: the open one */, terminal_id; char *terminal; CfInstant at; CfBatchSums sums; } Line;

static void
batches_free (gpointer p)
{
  Batches *batches = p;
  g_cancellable_cancel (batches->reading);
  g_clear_object (&batches->reading);
  g_ptr_array_unref (batches->rows);
  g_object_unref (batches->session);
  g_free (batches);
}

static void
line_clear (gpointer p)
{
  g_free (((Line *) p)->terminal);
}

static GArray *
rows_new (void)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);
  return rows;
}

static gboolean
add_open (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfCardTerminal *terminal = record;
  g_autoptr (GArray) rows = rows_new ();
  struct { CfShop *shop; GArray *lines; } *reading = user;
  Line line = { .terminal_id = terminal->id };
  if (terminal->archived || terminal->station != reading->shop->head.number)
    return TRUE;
  if (!cf_card_batch_open (reading->shop->db, terminal->id, rows, &line.sums, error))
    return FALSE;
  line.terminal = g_strdup (terminal->name);
  g_array_append_val (reading->lines, line);
  return TRUE;
}

static gpointer
read_batches (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, TRUE, sizeof (Line)), ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  struct { CfShop *shop; GArray *lines; } reading = { shop, lines };
  g_array_set_clear_func (lines, line_clear);
  if (!cf_record_each (shop->db, &CF_CARD_TERMINAL, add_open, &reading, error) || !cf_card_batches (shop->db, 0, 0, G_MAXINT64, ids, error))
    return NULL;
  for (guint i = 0; i < MIN (ids->len, SHOWN_MAX); i++) {
    g_auto (CfCardBatch) batch = { 0 };
    g_auto (CfCardTerminal) terminal = { 0 };
    g_autoptr (GArray) rows = rows_new ();
    Line line = { .id = g_array_index (ids, CfId, i) };
    gboolean found;
    if (!cf_record_load (shop->db, &CF_CARD_BATCH, line.id, &batch, &found, error) || !cf_record_load (shop->db, &CF_CARD_TERMINAL, batch.terminal_id, &terminal, &found, error)
        || !cf_card_batch_rows (shop->db, line.id, rows, &line.sums, error))
      return NULL;
    line.at = batch.at;
    line.terminal = g_strdup (terminal.name);
    g_array_append_val (lines, line);
  }
  return g_steal_pointer (&lines);
}

/* --- closing --- */

static void
on_over (GObject *group, CfAttemptState state, const char *text)
{
  g_autofree char *words = cf_attempt_is_charged (state) ? g_strdup (_("The batch is closed."))
                         : cf_attempt_is_open (state) ? g_strdup (_("Nobody knows yet whether the batch was closed.")) : g_strdup_printf (_("The batch was not closed: %s"), text);
  cf_window_toast (GTK_WIDGET (group), words);
}

static void
on_close (GtkWidget *button, Batches *batches)
{
  CfAttempt attempt;
  cf_card_batch_ask (&attempt, cf_session_next_id (batches->session), *(const CfId *) g_object_get_data (G_OBJECT (button), "id"));
  cf_card_wait_run (button, batches->session, _("Close the Batch"), &attempt, on_over, G_OBJECT (batches->group));
}

static void
on_row (AdwActionRow *row, Batches *batches)
{
  cf_batch_window_show (GTK_WIDGET (row), batches->session, *(const CfId *) g_object_get_data (G_OBJECT (row), "id"));
}

/* --- the list --- */

static GtkWidget *
row_of (Batches *batches, const Line *line)
{
  GtkWidget *row = adw_action_row_new ();
  const CfBatchSums *sums = &line->sums;
  g_autofree char *here = cf_session_money_symbol (batches->session, sums->here_minor), *there = cf_session_money_symbol (batches->session, sums->there_minor);
  g_autofree char *n = g_strdup_printf (ngettext ("%d transaction", "%d transactions", (gulong) sums->n_here), (int) sums->n_here), *title = NULL, *about = NULL;
  gboolean told = sums->has_lines || sums->has_totals, wrong = line->id && told && (sums->n_faults || sums->here_minor != sums->there_minor);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  if (line->id) {
    g_autofree char *at = cf_session_time (batches->session, line->at);
    title = g_strdup_printf (_("%s, closed %s"), line->terminal, at);
    about = !told ? g_strdup_printf (_("%s, %s in our books; the terminal told no sum"), n, here)
          : wrong ? g_strdup_printf (_("%s in our books, %s at the terminal"), here, there) : g_strdup_printf (_("%s, %s: agrees with the terminal"), n, here);
  } else {
    title = g_strdup_printf (_("%s, open now"), line->terminal);
    about = sums->n_here ? g_strdup_printf (_("%s, %s"), n, here) : g_strdup (_("Nothing in it yet"));
  }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  if (line->id) {
    GtkWidget *icon = gtk_image_new_from_icon_name (wrong ? "dialog-warning-symbolic" : "object-select-symbolic");
    gtk_widget_add_css_class (icon, wrong ? "warning" : "dim-label");
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&line->id, sizeof line->id), g_free);
    g_signal_connect (row, "activated", G_CALLBACK (on_row), batches);
  } else {
    GtkWidget *button = gtk_button_new_with_label (_("Close Batch…"));
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_set_name (button, "close_batch");
    g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&line->terminal_id, sizeof line->terminal_id), g_free);
    g_signal_connect (button, "clicked", G_CALLBACK (on_close), batches);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return row;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  Batches *batches = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) lines = cf_session_finish (result, &error);
  g_clear_object (&batches->reading);
  if (!lines) {
    g_debug ("batches: %s", error->message);
    return;
  }
  for (guint i = 0; i < batches->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (batches->group), batches->rows->pdata[i]);
  g_ptr_array_set_size (batches->rows, 0);
  for (guint i = 0; i < lines->len; i++) {
    GtkWidget *row = row_of (batches, &g_array_index (lines, Line, i));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (batches->group), row);
    g_ptr_array_add (batches->rows, row);
  }
  gtk_widget_set_visible (batches->group, lines->len > 0);
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  Batches *batches = g_object_get_data (G_OBJECT (group), "cf-batches");
  g_cancellable_cancel (batches->reading);
  g_clear_object (&batches->reading);
  batches->reading = g_cancellable_new ();
  cf_session_read (session, read_batches, NULL, NULL, (GDestroyNotify) g_array_unref, batches->reading, on_read, batches);
}

GtkWidget *
cf_terminal_batches_new (CfSession *session)
{
  Batches *batches = g_new0 (Batches, 1);
  *batches = (Batches) { g_object_ref (session), adw_preferences_group_new (), g_ptr_array_new (), NULL };
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (batches->group), _("Batches"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (batches->group), _("A terminal hands its day to the bank when its batch is closed. Until then a payment can be voided; after that it is refunded."));
  gtk_widget_set_visible (batches->group, FALSE);
  gtk_widget_set_name (batches->group, "batches");
  g_object_set_data_full (G_OBJECT (batches->group), "cf-batches", batches, batches_free);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), batches->group, 0);
  on_changed (session, batches->group);
  return batches->group;
}

/* --- one batch --- */

static const char *
match_words (CfBatchMatch match)
{
  static const char *const words[] = { "", N_("Agrees"), N_("The two sides differ"), N_("Charged twice?"), N_("Not in our books"), N_("Not at the terminal"), N_("In our books") };
  return match > 0 && match < (int) G_N_ELEMENTS (words) ? _(words[match]) : "";
}

static void
on_payment (AdwActionRow *row)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (row)));
  GtkWidget *over = GTK_WIDGET (gtk_window_get_transient_for (window));
  g_autofree char *address = g_strdup (g_object_get_data (G_OBJECT (row), "address"));
  gtk_window_destroy (window);
  if (over)
    cf_window_open (over, address);
}

static GtkWidget *
batch_row (CfSession *session, const CfBatchRow *line)
{
  GtkWidget *row = adw_action_row_new (), *icon, *figures;
  gboolean good = line->match == CF_BATCH_MATCHED || line->match == CF_BATCH_NOT_LISTED;
  g_autofree char *here = cf_session_money (session, line->here_minor), *there = cf_session_money (session, line->there_minor), *at = cf_session_time (session, line->at);
  g_autofree char *card = g_strdup_printf ("%s ···%s", line->brand ? line->brand : "", line->last4 && *line->last4 ? line->last4 : "?");
  g_autofree char *title = g_strdup_printf ("%s · %s", match_words (line->match), card), *about = g_strdup_printf ("%s%s%s", at, line->kind == CF_ATTEMPT_REFUND ? _(" · refund") : "",
                                                                                                                     line->here_voided || line->there_voided ? _(" · voided") : "");
  g_autofree char *both = line->line ? g_strdup_printf (_("terminal %s   books %s"), there, here) : g_strdup_printf (_("books %s"), here);
  icon = gtk_image_new_from_icon_name (good ? "object-select-symbolic" : "dialog-warning-symbolic");
  gtk_widget_add_css_class (icon, good ? "dim-label" : "warning");
  figures = gtk_label_new (both);
  gtk_widget_add_css_class (figures, "numeric");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), figures);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (line->payment_id) {
    char text[CF_ID_TEXT];
    g_object_set_data_full (G_OBJECT (row), "address", g_strdup_printf ("payment/%s", cf_id_text (line->payment_id, text)), g_free);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_signal_connect (row, "activated", G_CALLBACK (on_payment), NULL);
  }
  return row;
}

void
cf_batch_window_show (GtkWidget *parent, CfSession *session, CfId batch_id)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *page = adw_preferences_page_new (), *group = adw_preferences_group_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  g_autoptr (GArray) rows = rows_new ();
  g_autoptr (GError) error = NULL;
  CfBatchSums sums = { 0 };
  if (!cf_card_batch_rows (cf_session_get_shop (session)->db, batch_id, rows, &sums, &error))
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), error->message);
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), batch_row (session, &g_array_index (rows, CfBatchRow, i)));
  g_autofree char *here = cf_session_money_symbol (session, sums.here_minor), *there = cf_session_money_symbol (session, sums.there_minor);
  g_autofree char *title = sums.has_lines || sums.has_totals ? g_strdup_printf (_("Terminal %s, books %s"), there, here) : g_strdup_printf (_("Books %s"), here);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  if (!error)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), sums.has_lines ? _("Line by line, what does not agree first. A press opens the payment.")
                                                                                        : _("This terminal lists no transactions: compare the sums, and its printed report."));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 720, "default-height", 600, "title", _("Batch"), "destroy-with-parent", TRUE, NULL);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  gtk_window_present (GTK_WINDOW (window));
}
