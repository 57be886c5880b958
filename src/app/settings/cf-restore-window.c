/* cf-restore-window.c: see cf-restore-window.h. Number series of the restored ledger are frozen until somebody says what was printed last: settings/documents asks that (cf-series-waiting.h). */
#include "cf-restore-window.h"
#include "cf-backup-work.h"
#include "cf-passphrase-store.h"
#include "cf-window.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; char *backup, *to; GtkWidget *parent, *window, *passphrase, *target, *say, *go, *spinner; } Restore;

static void
restore_free (gpointer p)
{
  Restore *restore = p;
  g_clear_weak_pointer (&restore->parent);
  g_object_unref (restore->session);
  g_free (restore->backup);
  g_free (restore->to);
  g_free (restore);
}

typedef struct { char *backup, *passphrase, *to; } Ask;

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_free (ask->backup);
  g_free (ask->to);
  cf_passphrase_free (ask->passphrase);
  g_free (ask);
}

static gpointer
bring_back (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Ask *ask = data;
  g_auto (CfRestoreReport) report = { 0 };
  char *known = ask->passphrase && *ask->passphrase ? g_strdup (ask->passphrase) : cf_passphrase_lookup (cf_db_path (shop->db), error);
  gboolean ok = known != NULL, kept;
  if (!ok && error && !*error)
    g_set_error_literal (error, CF_ERROR, CF_ERROR_DENIED, _("This machine does not know the passphrase: type it from the recovery sheet."));
  ok = ok && cf_restore (ask->backup, known, ask->to, NULL, 0, shop->clock, NULL, NULL, &report, error);
  if (ok)
    ok = cf_passphrase_keep (ask->to, known, &kept, error);
  cf_passphrase_free (known);
  return ok ? g_strdup (ask->to) : NULL;
}

static void
on_back (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) window = p;
  Restore *restore = g_object_get_data (G_OBJECT (window), "cf-restore");
  g_autoptr (GError) error = NULL;
  g_autofree char *to = cf_session_finish (result, &error);
  gtk_spinner_stop (GTK_SPINNER (restore->spinner));
  gtk_widget_set_sensitive (restore->go, TRUE);
  if (!to) {
    gtk_label_set_label (GTK_LABEL (restore->say), error->message);
    return;
  }
  GtkWidget *parent = restore->parent;
  gtk_window_destroy (GTK_WINDOW (window));
  if (parent) {
    cf_window_open (parent, "settings/documents");
    gtk_widget_activate_action (parent, "win.use-ledger", "s", to);
  }
}

static void
on_go (Restore *restore)
{
  Ask *ask = g_new0 (Ask, 1);
  ask->backup = g_strdup (restore->backup);
  ask->passphrase = g_strdup (gtk_editable_get_text (GTK_EDITABLE (restore->passphrase)));
  ask->to = g_strdup (restore->to);
  gtk_label_set_label (GTK_LABEL (restore->say), "");
  gtk_spinner_start (GTK_SPINNER (restore->spinner));
  gtk_widget_set_sensitive (restore->go, FALSE);
  cf_session_job (restore->session, bring_back, ask, ask_free, g_free, NULL, on_back, g_object_ref (restore->window));
}

static void
on_target (GtkNativeDialog *dialog, int response, GtkWidget *window)
{
  Restore *restore = g_object_get_data (G_OBJECT (window), "cf-restore");
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_free (restore->to);
    restore->to = g_file_get_path (file);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (restore->target), restore->to);
  }
  g_object_unref (dialog);
}

static void
on_choose (GtkButton *button, Restore *restore)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("The Restored Ledger"), GTK_WINDOW (restore->window), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Choose"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), "restored.cf");
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_target), restore->window, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* A free name beside the ledger. */
static char *
proposed (const char *ledger)
{
  g_autofree char *folder = g_path_get_dirname (ledger);
  for (guint i = 1;; i++) {
    g_autofree char *name = i == 1 ? g_strdup ("restored.cf") : g_strdup_printf ("restored-%u.cf", i);
    char *path = g_build_filename (folder, name, NULL);
    if (!g_file_test (path, G_FILE_TEST_EXISTS))
      return path;
    g_free (path);
  }
}

void
cf_restore_window_show (GtkWidget *parent, CfSession *session, const char *backup)
{
  Restore *restore = g_new0 (Restore, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *page = adw_preferences_page_new (), *group = adw_preferences_group_new ();
  GtkWidget *choose = gtk_button_new_with_label (_("Choose…"));
  restore->session = g_object_ref (session);
  restore->backup = g_strdup (backup);
  restore->to = proposed (cf_session_get_path (session));
  g_set_weak_pointer (&restore->parent, parent);
  restore->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 560, "default-height", 420, "title", _("Restore a Backup"), "destroy-with-parent", TRUE, NULL);
  restore->passphrase = adw_password_entry_row_new ();
  restore->target = adw_action_row_new ();
  restore->say = gtk_label_new ("");
  restore->go = gtk_button_new_with_mnemonic (_("_Restore"));
  restore->spinner = gtk_spinner_new ();
  g_object_set_data_full (G_OBJECT (restore->window), "cf-restore", restore, restore_free);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group),
                                         _("The ledger that is open stays as it is. The restored one is a new file and a new life of this register: it asks for the last printed number of each series before it gives new ones."));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (restore->passphrase), _("Passphrase, where this machine does not know it"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (restore->target), _("New ledger"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (restore->target), FALSE);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (restore->target), restore->to);
  gtk_widget_set_valign (choose, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choose), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose where the restored ledger goes"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (restore->target), choose);
  gtk_widget_set_focusable (restore->target, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), restore->passphrase);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), restore->target);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), restore->say);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  gtk_label_set_wrap (GTK_LABEL (restore->say), TRUE);
  gtk_widget_add_css_class (restore->say, "error");
  gtk_widget_add_css_class (restore->go, "suggested-action");
  gtk_widget_set_vexpand (page, TRUE);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), restore->go);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), restore->spinner);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (restore->window), box);
  g_signal_connect (choose, "clicked", G_CALLBACK (on_choose), restore);
  g_signal_connect_swapped (restore->go, "clicked", G_CALLBACK (on_go), restore);
  gtk_window_present (GTK_WINDOW (restore->window));
}
