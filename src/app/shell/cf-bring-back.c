/* cf-bring-back.c: see cf-bring-back.h. No session is open here: the work has a thread of its own. The restored ledger's numbers wait until somebody says what was printed last; the counter says so. */
#include "cf-bring-back.h"
#include "desk/restore.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct { char *backup, *to, *passphrase; } Work;
typedef struct { GtkWidget *window, *parent /* weak */, *entry, *why, *spinner, *go; char *backup, *to; } Ask;

static void
work_free (gpointer p)
{
  Work *work = p;
  g_free (work->backup);
  g_free (work->to);
  cf_passphrase_free (work->passphrase);
  g_free (work);
}

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_clear_weak_pointer (&ask->parent);
  g_free (ask->backup);
  g_free (ask->to);
  g_free (ask);
}

/* A name beside the ledger that nothing has yet. */
static char *
new_path (const char *ledger)
{
  g_autofree char *folder = g_path_get_dirname (ledger);
  for (guint i = 1;; i++) {
    g_autofree char *name = i == 1 ? g_strdup ("restored.cf") : g_strdup_printf ("restored-%u.cf", i), *path = g_build_filename (folder, name, NULL);
    if (!g_file_test (path, G_FILE_TEST_EXISTS))
      return g_steal_pointer (&path);
  }
}

static void
bring_back (GTask *task, gpointer source, gpointer data, GCancellable *cancel)
{
  Work *work = data;
  g_auto (CfRestoreReport) report = { 0 };
  g_autofree char *folder = g_path_get_dirname (work->to);
  GError *error = NULL;
  g_mkdir_with_parents (folder, 0700);                                  /* where that fails the restore says why */
  if (cf_restore (work->backup, work->passphrase, work->to, NULL, 0, NULL, NULL, NULL, &report, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_back (GObject *window, GAsyncResult *result, gpointer p)
{
  Ask *ask = p;
  g_autoptr (GError) error = NULL;
  gtk_spinner_stop (GTK_SPINNER (ask->spinner));
  if (!g_task_propagate_boolean (G_TASK (result), &error)) {
    gtk_widget_set_sensitive (ask->go, TRUE);
    gtk_widget_set_sensitive (ask->entry, TRUE);
    gtk_label_set_label (GTK_LABEL (ask->why), g_error_matches (error, CF_ERROR, CF_ERROR_DENIED) ? _("That is not the passphrase of this backup.") : error->message);
    gtk_widget_grab_focus (ask->entry);
    return;
  }
  if (ask->parent)
    gtk_widget_activate_action (ask->parent, "win.use-ledger", "s", ask->to);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_go (Ask *ask)
{
  Work *work = g_new0 (Work, 1);
  g_autoptr (GTask) task = g_task_new (ask->window, NULL, on_back, ask);
  *work = (Work) { g_strdup (ask->backup), g_strdup (ask->to), g_strdup (gtk_editable_get_text (GTK_EDITABLE (ask->entry))) };
  g_task_set_task_data (task, work, work_free);
  gtk_label_set_label (GTK_LABEL (ask->why), "");
  gtk_widget_set_sensitive (ask->go, FALSE);
  gtk_widget_set_sensitive (ask->entry, FALSE);
  gtk_spinner_start (GTK_SPINNER (ask->spinner));
  g_task_run_in_thread (task, bring_back);
}

static gboolean
on_close (Ask *ask)
{
  return !gtk_widget_get_sensitive (ask->go);                           /* not while it is at it */
}

static GtkWidget *
text (const char *words, const char *style)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 52);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static char *
describe (const CfBackupFile *file)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (file->made / G_USEC_PER_SEC), local = g_date_time_to_local (utc);
  g_autofree char *when = g_date_time_format (local, "%c");
  return g_strdup_printf (_("The backup of “%s”, made %s, comes back into a new file. The ledger that could not be opened stays as it is."), file->label, when);
}

static void
build (Ask *ask, const char *what)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *view = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_window_set_title (GTK_WINDOW (ask->window), _("Restore a Backup"));
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 24);
  gtk_widget_set_margin_end (box, 24);
  ask->entry = gtk_password_entry_new ();
  gtk_password_entry_set_show_peek_icon (GTK_PASSWORD_ENTRY (ask->entry), TRUE);
  g_object_set (ask->entry, "placeholder-text", _("Passphrase"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (ask->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Passphrase"), -1);
  ask->why = text ("", "error");
  ask->spinner = gtk_spinner_new ();
  ask->go = gtk_button_new_with_mnemonic (_("_Restore"));
  gtk_widget_add_css_class (ask->go, "suggested-action");
  gtk_widget_set_hexpand (ask->spinner, TRUE);
  gtk_widget_set_halign (ask->spinner, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (line), ask->spinner);
  gtk_box_append (GTK_BOX (line), ask->go);
  gtk_box_append (GTK_BOX (box), text (what, NULL));
  gtk_box_append (GTK_BOX (box), text (_("Type the passphrase from the page that was printed when backups were set up."), NULL));
  gtk_box_append (GTK_BOX (box), ask->entry);
  gtk_box_append (GTK_BOX (box), ask->why);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (view), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (view), box);
  adw_window_set_content (ADW_WINDOW (ask->window), view);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (ask->window, keys);
  g_signal_connect_swapped (ask->go, "clicked", G_CALLBACK (on_go), ask);
  g_signal_connect_swapped (ask->entry, "activate", G_CALLBACK (gtk_widget_activate), ask->go);
  g_signal_connect_swapped (ask->window, "close-request", G_CALLBACK (on_close), ask);
}

void
cf_bring_back_ask (GtkWidget *parent, const char *ledger, const char *backup)
{
  g_autoptr (GError) error = NULL;
  CfBackupFile file = { 0 };
  GtkWindow *over = GTK_WINDOW (gtk_widget_get_root (parent));
  if (!cf_backup_info (backup, &file, &error)) {
    GtkWidget *dialog = adw_message_dialog_new (over, _("This Is No Backup"), error->message);
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
    gtk_window_present (GTK_WINDOW (dialog));
    return;
  }
  Ask *ask = g_new0 (Ask, 1);
  g_autofree char *what = describe (&file);
  ask->window = g_object_new (ADW_TYPE_WINDOW, "transient-for", over, "modal", TRUE, "destroy-with-parent", TRUE, "resizable", FALSE, NULL);
  ask->backup = g_strdup (backup);
  ask->to = new_path (ledger);
  g_set_weak_pointer (&ask->parent, GTK_WIDGET (over));
  g_object_set_data_full (G_OBJECT (ask->window), "ask", ask, ask_free);
  build (ask, what);
  cf_backup_file_clear (&file);
  gtk_window_present (GTK_WINDOW (ask->window));
}

static void
on_file (GtkNativeDialog *dialog, int response, GtkWidget *parent)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_autofree char *path = g_file_get_path (file);
    cf_bring_back_ask (parent, g_object_get_data (G_OBJECT (dialog), "ledger"), path);
  }
  g_object_unref (dialog);
}

void
cf_bring_back_begin (GtkWidget *parent, const char *ledger)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Restore a Backup"), GTK_WINDOW (gtk_widget_get_root (parent)), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  GtkFileFilter *filter = gtk_file_filter_new ();
  gtk_file_filter_set_name (filter, _("Backups"));
  gtk_file_filter_add_suffix (filter, CF_BACKUP_SUFFIX + 1);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  g_object_unref (filter);
  g_object_set_data_full (G_OBJECT (chooser), "ledger", g_strdup (ledger), g_free);
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_file), parent, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
