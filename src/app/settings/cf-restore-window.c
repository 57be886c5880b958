/* cf-restore-window.c: see cf-restore-window.h. No session may be open: the work has a thread of its own, and closing the window stops it, which leaves nothing behind. The series of the restored ledger are frozen
 * until somebody says what was printed last: the window then opens where that is asked (cf-series-waiting.h). A task never holds the window, which may not live longer than the one that it stands over. */
#include "cf-restore-window.h"
#include "cf-ledgers.h"
#include "cf-passphrase-store.h"
#include "desk/restore.h"
#include <glib/gi18n-lib.h>

#define LOOK_EVERY_MS 100

typedef struct { char *backup, *to, *ledger, *typed; gint stop, done, total; } Work;

struct _CfRestoreWindow {
  AdwWindow  parent;
  GtkWidget *about, *how, *passphrase, *target, *why, *go, *progress;
  GtkWidget *over;                                                      /* weak: the window that opens what came back */
  char      *ledger, *backup, *to;
  gboolean   known;                                                     /* this machine knows the passphrase */
  Work      *work;                                                      /* NULL: nothing is on its way; the task's */
  guint      look_id;
};

G_DEFINE_TYPE (CfRestoreWindow, cf_restore_window, ADW_TYPE_WINDOW)

static void
work_free (gpointer p)
{
  Work *work = p;
  g_free (work->backup);
  g_free (work->to);
  g_free (work->ledger);
  cf_passphrase_free (work->typed);
  g_free (work);
}

/* Whom a task answers: NULL where the window went meanwhile. */
static CfRestoreWindow **
asker_new (CfRestoreWindow *self)
{
  CfRestoreWindow **asker = g_new0 (CfRestoreWindow *, 1);
  g_set_weak_pointer (asker, self);
  return asker;
}

static CfRestoreWindow *
asker_free (CfRestoreWindow **asker)
{
  CfRestoreWindow *self = *asker;
  g_clear_weak_pointer (asker);
  g_free (asker);
  return self;
}

/* --- the passphrase --- */

static void
look_up (GTask *task, gpointer source, gpointer ledger, GCancellable *cancel)
{
  char *found = cf_passphrase_lookup (ledger, NULL);
  g_task_return_boolean (task, found != NULL);
  cf_passphrase_free (found);
}

static void
show_ready (CfRestoreWindow *self)
{
  gtk_widget_set_sensitive (self->go, !self->work && (self->known || *gtk_editable_get_text (GTK_EDITABLE (self->passphrase))));
}

static void
on_looked_up (GObject *source, GAsyncResult *result, gpointer asker)
{
  CfRestoreWindow *self = asker_free (asker);
  gboolean known = g_task_propagate_boolean (G_TASK (result), NULL);
  if (!self)
    return;
  self->known = known;
  if (self->known)
    gtk_label_set_label (GTK_LABEL (self->how), _("The key ring of this computer knows the passphrase of this shop's backups. If it is not the one of this backup, type that one."));
  show_ready (self);
}

/* --- the work --- */

static gboolean
on_step (guint64 done, guint64 total, gpointer user)
{
  Work *work = user;
  g_atomic_int_set (&work->total, 1000);                                /* bytes would not fit */
  g_atomic_int_set (&work->done, total ? (gint) (done * 1000 / total) : 0);
  return !g_atomic_int_get (&work->stop);
}

static gboolean
bring_back (const Work *work, const char *passphrase, GError **error)
{
  g_auto (CfRestoreReport) report = { 0 };
  g_autofree char *folder = g_path_get_dirname (work->to);
  gboolean kept;
  g_mkdir_with_parents (folder, 0700);                                  /* where that fails the restore says why */
  return cf_restore (work->backup, passphrase, work->to, NULL, 0, NULL, on_step, (gpointer) work, &report, error) && cf_passphrase_keep (work->to, passphrase, &kept, error);
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancel)
{
  const Work *work = data;
  GError *error = NULL;
  char *passphrase = *work->typed ? g_strdup (work->typed) : cf_passphrase_lookup (work->ledger, &error);
  if (!passphrase && !error)
    g_set_error_literal (&error, CF_ERROR, CF_ERROR_DENIED, _("This computer does not know the passphrase any more: type it."));
  if (passphrase && bring_back (work, passphrase, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  cf_passphrase_free (passphrase);
}

static gboolean
on_look (gpointer user)
{
  CfRestoreWindow *self = user;
  gint total = g_atomic_int_get (&self->work->total);
  if (total > 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), g_atomic_int_get (&self->work->done) / (double) total);
  else
    gtk_progress_bar_pulse (GTK_PROGRESS_BAR (self->progress));
  return G_SOURCE_CONTINUE;
}

static void
show_work (CfRestoreWindow *self, Work *work)
{
  g_clear_handle_id (&self->look_id, g_source_remove);
  self->work = work;
  if (work)
    self->look_id = g_timeout_add (LOOK_EVERY_MS, on_look, self);
  gtk_widget_set_visible (self->progress, work != NULL);
  gtk_widget_set_sensitive (self->passphrase, !work);
  gtk_widget_set_sensitive (self->target, !work);
  show_ready (self);
}

/* What came back asks for its numbers first. */
static void
use (CfRestoreWindow *self)
{
  g_autoptr (GtkWidget) over = self->over ? g_object_ref (self->over) : NULL;
  g_autofree char *to = g_strdup (self->to);
  gtk_window_destroy (GTK_WINDOW (self));
  if (over) {
    gtk_widget_activate_action (over, "win.use-ledger", "s", to);
    gtk_widget_activate_action (over, "win.open", "s", "settings/documents");
  }
}

static void
on_back (GObject *source, GAsyncResult *result, gpointer asker)
{
  CfRestoreWindow *self = asker_free (asker);
  const Work *work = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean ok = g_task_propagate_boolean (G_TASK (result), &error);
  gboolean wrong = g_error_matches (error, CF_ERROR, CF_ERROR_DENIED) && *work->typed;
  if (!self)
    return;
  show_work (self, NULL);
  if (ok) {
    use (self);
    return;
  }
  gtk_label_set_label (GTK_LABEL (self->why), wrong ? _("That is not the passphrase of this backup.") : error->message);
  gtk_widget_set_visible (self->why, TRUE);
  gtk_widget_grab_focus (self->passphrase);
}

static void
on_go (CfRestoreWindow *self)
{
  if (!gtk_widget_get_sensitive (self->go))                             /* Return in the entry, with nothing typed */
    return;
  Work *work = g_new0 (Work, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_back, asker_new (self));
  *work = (Work) { .backup = g_strdup (self->backup), .to = g_strdup (self->to), .ledger = g_strdup (self->ledger), .typed = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->passphrase))) };
  g_task_set_task_data (task, work, work_free);
  gtk_widget_set_visible (self->why, FALSE);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), 0);
  show_work (self, work);
  g_task_run_in_thread (task, run);
}

/* --- where to --- */

static void
set_target (CfRestoreWindow *self, char *path)
{
  g_free (self->to);
  self->to = path;
  g_autofree char *shown = g_filename_display_name (path);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->target), shown);
}

static void
on_target (GtkNativeDialog *dialog, int response, CfRestoreWindow *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    set_target (self, g_file_get_path (file));
  }
  g_object_unref (dialog);
}

static void
on_choose (CfRestoreWindow *self)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("The Restored Ledger"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Choose"), _("_Cancel"));
  g_autofree char *name = g_path_get_basename (self->to), *shown = g_filename_display_name (name);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), shown);
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_target), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* @ledger where nothing is there; else a free name beside it. */
static char *
proposed (const char *ledger)
{
  g_autofree char *folder = g_path_get_dirname (ledger);
  return g_file_test (ledger, G_FILE_TEST_EXISTS) ? cf_ledgers_free_path (folder, "restored") : g_strdup (ledger);
}

/* --- the widget --- */

static void
cf_restore_window_dispose (GObject *object)
{
  CfRestoreWindow *self = CF_RESTORE_WINDOW (object);
  if (self->work)
    g_atomic_int_set (&self->work->stop, 1);
  self->work = NULL;
  g_clear_handle_id (&self->look_id, g_source_remove);
  g_clear_weak_pointer (&self->over);
  G_OBJECT_CLASS (cf_restore_window_parent_class)->dispose (object);
}

static void
cf_restore_window_finalize (GObject *object)
{
  CfRestoreWindow *self = CF_RESTORE_WINDOW (object);
  g_free (self->ledger);
  g_free (self->backup);
  g_free (self->to);
  G_OBJECT_CLASS (cf_restore_window_parent_class)->finalize (object);
}

static void
cf_restore_window_class_init (CfRestoreWindowClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_restore_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_restore_window_finalize;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-restore-window.ui");
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, about);
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, how);
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, passphrase);
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, target);
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, why);
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, go);
  gtk_widget_class_bind_template_child (widget, CfRestoreWindow, progress);
  gtk_widget_class_bind_template_callback (widget, on_go);
  gtk_widget_class_bind_template_callback (widget, on_choose);
  gtk_widget_class_bind_template_callback (widget, show_ready);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cf_restore_window_init (CfRestoreWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
cf_restore_window_show (GtkWidget *parent, const char *ledger, const char *backup)
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
  CfRestoreWindow *self = g_object_new (CF_TYPE_RESTORE_WINDOW, "transient-for", over, NULL);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_looked_up, asker_new (self));
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (file.made / G_USEC_PER_SEC), local = g_date_time_to_local (utc);
  g_autofree char *when = g_date_time_format (local, "%c");
  g_autofree char *about = g_strdup_printf (_("The backup of “%s”, made %s, comes back into a new file. Every other ledger stays as it is. "
                                              "It asks for the last printed number of each series before it gives new ones."), file.label, when);
  gtk_label_set_label (GTK_LABEL (self->about), about);
  self->ledger = g_strdup (ledger);
  self->backup = g_strdup (backup);
  set_target (self, proposed (ledger));
  g_set_weak_pointer (&self->over, GTK_WIDGET (over));
  cf_backup_file_clear (&file);
  g_task_set_task_data (task, g_strdup (ledger), g_free);
  g_task_run_in_thread (task, look_up);
  show_ready (self);
  gtk_window_present (GTK_WINDOW (self));
}

static void
on_file (GtkNativeDialog *dialog, int response, GtkWidget *parent)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_autofree char *path = g_file_get_path (file);
    cf_restore_window_show (parent, g_object_get_data (G_OBJECT (dialog), "ledger"), path);
  }
  g_object_unref (dialog);
}

void
cf_restore_window_begin (GtkWidget *parent, const char *ledger)
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
