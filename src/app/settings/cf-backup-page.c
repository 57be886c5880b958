/* cf-backup-page.c: see cf-backup-page.h. What is done is cf-backup-work.c's; here are the rows, and what is said about it. */
#include "cf-backup-page.h"
#include "cf-act-run.h"
#include "cf-backup-work.h"
#include "cf-keyring.h"
#include "cf-restore-window.h"
#include "cf-text-window.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

typedef struct {
  CfSession *session;
  GtkWidget *page, *group, *folder_row, *passphrase_row, *make, *spinner, *list, *empty;
  GPtrArray *rows;
  char      *folder;
  gboolean   busy;
} Page;

static void
page_free (gpointer p)
{
  Page *page = p;
  g_object_unref (page->session);
  g_ptr_array_unref (page->rows);
  g_free (page->folder);
  g_free (page);
}

/* NULL: the page went while something was on its way, and its rows with it. */
static Page *
page_of (gpointer widget)
{
  return gtk_widget_get_root (widget) ? g_object_get_data (G_OBJECT (widget), "cf-backups") : NULL;
}

static void
show_busy (Page *page, gboolean busy)
{
  page->busy = busy;
  gtk_widget_set_sensitive (page->make, !busy && page->folder);
  gtk_widget_set_sensitive (page->list, !busy);
  if (busy)
    gtk_spinner_start (GTK_SPINNER (page->spinner));
  else
    gtk_spinner_stop (GTK_SPINNER (page->spinner));
}

static void refresh (Page *page);

/* --- prove --- */

static void
on_proved (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  g_autoptr (GError) error = NULL;
  CfProof *proof = cf_session_finish (result, &error);
  if (page)
    show_busy (page, FALSE);
  if (!page)
    ;
  else if (!proof)
    cf_act_show (widget, CF_FAILED, NULL, error);
  else
    cf_text_window_show (widget, page->session, proof->good ? _("This Backup Is Good") : _("This Backup Is Not Good"), proof->good ? _("Print the certificate, and keep it with the books") : proof->why, proof->certificate,
                         "certificate.txt");
  cf_backup_proof_free (proof);
}

static void
on_prove (GtkButton *button, Page *page)
{
  const char *path = g_object_get_data (G_OBJECT (button), "path");
  show_busy (page, TRUE);
  cf_session_job (page->session, cf_backup_prove_work, g_strdup (path), g_free, (GDestroyNotify) cf_backup_proof_free, NULL, on_proved, g_object_ref (page->page));
}

static void
on_restore (GtkButton *button, Page *page)
{
  cf_restore_window_show (GTK_WIDGET (button), cf_session_get_path (page->session), g_object_get_data (G_OBJECT (button), "path"));
}

/* --- the list --- */

static GtkWidget *
file_button (const char *label, const char *name, const char *path, GCallback clicked, Page *page)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "path", g_strdup (path), g_free);
  g_signal_connect (button, "clicked", clicked, page);
  return button;
}

static void
add_file (Page *page, const CfBackupFile *file)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *made = cf_session_time (page->session, file->made), *size = g_format_size (file->size), *base = g_path_get_basename (file->path);
  g_autofree char *about = g_strdup_printf ("%s · %s", size, base);
  g_autofree char *prove = g_strdup_printf (_("Prove the backup of %s"), made), *restore = g_strdup_printf (_("Restore the backup of %s"), made);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), made);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), file_button (_("Prove"), prove, file->path, G_CALLBACK (on_prove), page));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), file_button (_("Restore…"), restore, file->path, G_CALLBACK (on_restore), page));
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->list), row);
  g_ptr_array_add (page->rows, row);
}

static void
on_state (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  g_autoptr (GError) error = NULL;
  CfBackupState *state = cf_session_finish (result, &error);
  if (!state || !page) {
    cf_backup_state_free (state);
    return;
  }
  g_free (page->folder);
  page->folder = g_strdup (state->folder);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (page->folder_row), state->folder ? state->folder : _("Not chosen yet: a folder on another disk, or a stick"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (page->passphrase_row),
                               state->has_passphrase ? _("Known on this machine. The recovery sheet in the drawer has it too.") : _("Made with the first backup, and shown once: print it."));
  for (guint i = 0; i < page->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (page->list), g_ptr_array_index (page->rows, i));
  g_ptr_array_set_size (page->rows, 0);
  for (guint i = 0; i < state->files->len; i++)
    add_file (page, &g_array_index (state->files, CfBackupFile, i));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (page->list), state->files->len ? NULL : _("There are none yet."));
  show_busy (page, page->busy);
  cf_backup_state_free (state);
}

static void
refresh (Page *page)
{
  cf_session_read (page->session, cf_backup_state_work, NULL, NULL, (GDestroyNotify) cf_backup_state_free, NULL, on_state, g_object_ref (page->page));
}

/* --- folder and backup --- */

static void
on_noted (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (error)
    cf_act_show (widget, CF_FAILED, NULL, error);
  if (!page_of (widget))
    return;
  refresh (page_of (widget));
  cf_session_tell_backed_up (page_of (widget)->session);
}

static void
on_folder (GtkNativeDialog *dialog, int response, GtkWidget *widget)
{
  if (response == GTK_RESPONSE_ACCEPT && page_of (widget)) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    cf_session_write (page_of (widget)->session, cf_backup_folder_work, g_file_get_path (file), g_free, NULL, on_noted, g_object_ref (widget));
  }
  g_object_unref (dialog);
}

static void
on_choose (GtkButton *button, Page *page)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Folder for Backups"), GTK_WINDOW (gtk_widget_get_root (page->page)), GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Choose"), _("_Cancel"));
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_folder), page->page, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
on_made (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  g_autoptr (GError) error = NULL;
  CfBackupMade *made = cf_session_finish (result, &error);
  if (page)
    show_busy (page, FALSE);
  if (!page)
    ;
  else if (!made)
    cf_act_show (widget, CF_FAILED, NULL, error);
  else if (made->sheet)
    cf_text_window_show (widget, page->session, _("Recovery Sheet"),
                         made->kept ? _("Shown once: print it and put it in a drawer") : _("Shown once, and no key ring on this machine keeps it: print it now"), made->sheet, "recovery-sheet.txt");
  else
    cf_window_toast (widget, made->made ? _("The backup is made.") : _("There is a backup of this hour already."));
  cf_backup_made_free (made);
  if (!page)
    return;
  refresh (page);
  cf_session_tell_backed_up (page->session);
}

static void
on_make (GtkButton *button, Page *page)
{
  CfBackupAsk *ask = g_new0 (CfBackupAsk, 1);
  ask->folder = g_strdup (page->folder);
  show_busy (page, TRUE);
  cf_session_job (page->session, cf_backup_work, ask, cf_backup_ask_free, (GDestroyNotify) cf_backup_made_free, NULL, on_made, g_object_ref (page->page));
}

static GtkWidget *
row_new (const char *title, GtkWidget *suffix)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  if (suffix) {
    gtk_widget_set_valign (suffix, GTK_ALIGN_CENTER);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), suffix);
    gtk_widget_set_focusable (row, FALSE);
  }
  return row;
}

GtkWidget *
cf_backup_page_new (CfSession *session)
{
  Page *page = g_new0 (Page, 1);
  GtkWidget *choose = gtk_button_new_with_label (_("Choose…")), *notice = cf_keyring_notice_new (), *make_row;
  page->session = g_object_ref (session);
  page->rows = g_ptr_array_new ();
  page->page = adw_preferences_page_new ();
  page->group = adw_preferences_group_new ();
  page->list = adw_preferences_group_new ();
  page->make = gtk_button_new_with_label (_("Back Up Now"));
  page->spinner = gtk_spinner_new ();
  page->folder_row = row_new (_("Folder"), choose);
  page->passphrase_row = row_new (_("Passphrase"), NULL);
  make_row = row_new (_("One each hour while the program runs; the last 24 hours and 30 days are kept"), page->spinner);
  gtk_widget_set_margin_top (notice, 12);
  gtk_widget_set_valign (page->make, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (make_row), page->make);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choose), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose the folder for backups"), -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (page->group), _("Backups"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (page->group), _("Encrypted copies of the whole ledger. A backup that was never proved is a hope: prove one now and then."));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (page->list), _("In this folder"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), page->folder_row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), page->passphrase_row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), make_row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), notice);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (page->group));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (page->list));
  g_object_set_data_full (G_OBJECT (page->page), "cf-backups", page, page_free);
  g_signal_connect (choose, "clicked", G_CALLBACK (on_choose), page);
  g_signal_connect (page->make, "clicked", G_CALLBACK (on_make), page);
  show_busy (page, FALSE);
  refresh (page);
  return page->page;
}
