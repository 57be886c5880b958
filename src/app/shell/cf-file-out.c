/* cf-file-out.c: see cf-file-out.h. One Out lives from the question to the toast; the thread reads of it what does not change any more. */
#include "cf-file-out.h"
#include "base/whole-file.h"
#include "cf-act-run.h"
#include "desk/practice.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

typedef struct {
  CfFileOut  ask;                                                       /* title, name and accept are copies */
  GtkWidget *parent, *window;                                           /* weak; window: the main one, which stays where parent goes */
  CfId       id;
  char      *title, *name, *accept, *path;
} Out;

static void
out_free (gpointer p)
{
  Out *out = p;
  g_clear_weak_pointer (&out->parent);
  g_clear_weak_pointer (&out->window);
  if (out->ask.data_free)
    out->ask.data_free (out->ask.data);
  g_object_unref (out->ask.session);
  g_free (out->title);
  g_free (out->name);
  g_free (out->accept);
  g_free (out->path);
  g_free (out);
}

/* Where it is told what became of it; NULL: nobody is there. */
static GtkWidget *
teller (const Out *out)
{
  return out->parent && gtk_widget_get_mapped (out->parent) ? out->parent : out->window;
}

static gpointer
write_it (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Out *out = data;
  return out->ask.write (shop, out->path, out->ask.data, error) ? data : NULL;
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer user)
{
  Out *out = user;
  g_autoptr (GError) error = NULL;
  GtkWidget *parent = teller (out);
  if (cf_session_finish (result, &error) && parent) {
    g_autofree char *shown = g_filename_display_name (out->path), *said = g_strdup_printf (_("Saved as %s."), shown);
    cf_window_toast (parent, said);
  } else if (parent)
    cf_act_show (parent, CF_FAILED, NULL, error);
  out_free (out);
}

static void
on_chosen (GtkNativeDialog *dialog, int response, Out *out)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;
  GtkWidget *parent = teller (out);
  out->path = file ? g_file_get_path (file) : NULL;
  if (out->path)
    cf_session_job (out->ask.session, write_it, out, NULL, NULL, NULL, on_written, out);
  else {
    g_autoptr (GError) error = file ? g_error_new_literal (CF_ERROR, CF_ERROR_INVALID, _("This place is no folder of this computer.")) : NULL;
    if (error && parent)
      cf_act_show (parent, CF_FAILED, NULL, error);
    out_free (out);
  }
  g_object_unref (dialog);
}

/* From a copy for practice only paper leaves: each page of it says what it is (W12). */
static gboolean
may_leave (const Out *out, GtkWidget *parent)
{
  g_autoptr (GError) error = NULL;
  if ((out->name && g_str_has_suffix (out->name, ".pdf")) || cf_practice_lets (cf_session_get_shop (out->ask.session), _("Saving this"), &error))
    return TRUE;
  cf_act_show (parent, CF_FAILED, NULL, error);
  return FALSE;
}

static void
choose (Out *out)
{
  GtkWidget *parent = teller (out);
  GtkRoot *root = parent ? gtk_widget_get_root (parent) : NULL;
  if (!root || !may_leave (out, parent)) {
    out_free (out);
    return;
  }
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (out->title, GTK_WINDOW (root), out->name ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
                                                               out->accept ? out->accept : _("_Save"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  if (out->name)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), out->name);
  g_signal_connect (chooser, "response", G_CALLBACK (on_chosen), out);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* --- leave --- */

typedef struct { CfPermission permission; CfId id; Out *out; } Leave;   /* out: in the main thread only */

static CfOutcome
ask_leave (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Leave *leave = data;
  CfOutcome outcome = cf_work_begin (shop, who, "export", leave->permission, leave->id, error);
  cf_work_end (who);
  return outcome;
}

static void
on_leave (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Out *out = g_steal_pointer (&((Leave *) data)->out);
  GtkWidget *parent = teller (out);
  if (outcome == CF_OK) {
    choose (out);
    return;
  }
  if (parent && outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (parent, outcome, refusal, error);
  out_free (out);
}

void
cf_file_out (GtkWidget *parent, const CfFileOut *ask)
{
  Out *out = g_new0 (Out, 1);
  GtkRoot *root = gtk_widget_get_root (parent);
  while (GTK_IS_WINDOW (root) && gtk_window_get_transient_for (GTK_WINDOW (root)))
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  out->ask = *ask;
  g_object_ref (ask->session);
  out->title = g_strdup (ask->title);
  out->name = g_strdup (ask->name);
  out->accept = g_strdup (ask->accept);
  g_set_weak_pointer (&out->parent, parent);
  g_set_weak_pointer (&out->window, GTK_WIDGET (root));
  out->id = cf_session_next_id (ask->session);
  if (!ask->permission) {
    choose (out);
    return;
  }
  Leave *leave = g_new0 (Leave, 1);
  *leave = (Leave) { ask->permission, out->id, out };
  cf_act_run (parent, &(CfActAsk) { .session = ask->session, .title = ask->title, .id = out->id, .work = ask_leave, .keeps_nothing = TRUE, .data = leave, .data_free = g_free, .done = on_leave });
}

/* --- bytes --- */

static gboolean
write_bytes (CfShop *shop, const char *path, gpointer data, GError **error)
{
  gsize size;
  gconstpointer bytes = g_bytes_get_data (data, &size);
  return cf_whole_file_write (path, NULL, bytes, size, TRUE, error);
}

static void
unref_bytes (gpointer bytes)
{
  g_bytes_unref (bytes);
}

void
cf_file_out_bytes (GtkWidget *parent, CfSession *session, const char *title, const char *name, GBytes *bytes)
{
  cf_file_out (parent, &(CfFileOut) { .session = session, .title = title, .name = name, .write = write_bytes, .data = g_bytes_ref (bytes), .data_free = unref_bytes });
}
