/* cf-file-in.c: see cf-file-in.h. */
#include "cf-file-in.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-file-out.h"
#include "store/files.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

/* --- choosing --- */

typedef struct { GtkWidget *parent; GCallback then; gpointer data; GDestroyNotify data_free; } Caller;

static Caller *
caller_new (GtkWidget *parent, GCallback then, gpointer data, GDestroyNotify data_free)
{
  Caller *caller = g_new0 (Caller, 1);
  *caller = (Caller) { NULL, then, data, data_free };
  g_set_weak_pointer (&caller->parent, parent);
  return caller;
}

static void
caller_free (Caller *caller)
{
  g_clear_weak_pointer (&caller->parent);
  if (caller->data_free)
    caller->data_free (caller->data);
  g_free (caller);
}

static void
on_response (GtkNativeDialog *dialog, int response, Caller *caller)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;
  g_autofree char *path = file ? g_file_get_path (file) : NULL;
  gtk_native_dialog_hide (dialog);
  if (path && caller->parent)
    ((CfFileChosen) caller->then) (caller->parent, path, caller->data);
  caller_free (caller);
  g_object_unref (dialog);
}

void
cf_file_choose (GtkWidget *parent, const char *title, const char *accept, CfFileChosen chosen, gpointer data, GDestroyNotify data_free)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (parent)), GTK_FILE_CHOOSER_ACTION_OPEN, accept, _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), caller_new (parent, G_CALLBACK (chosen), data, data_free));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/* --- keeping --- */

typedef struct { char *path, *name; GdkTexture *picture; } Keep;        /* picture NULL: what is at path */

static void
keep_free (gpointer p)
{
  Keep *keep = p;
  g_free (keep->path);
  g_free (keep->name);
  g_clear_object (&keep->picture);
  g_free (keep);
}

static void
kept_free (gpointer p)
{
  CfKeptFile *file = p;
  g_free (file->sha256);
  g_free (file->name);
  g_free (file->media);
  g_free (file);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfKeptFile, kept_free)

static char *
media_of (gconstpointer bytes, gsize size)
{
  g_autofree char *type = g_content_type_guess (NULL, bytes, size, NULL);
  char *media = g_content_type_get_mime_type (type);
  return media ? media : g_strdup ("application/octet-stream");
}

static gpointer
keep_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Keep *keep = data;
  char hash[CF_FILE_HASH];
  gsize size;
  g_autoptr (GBytes) bytes = keep->picture ? gdk_texture_save_to_png_bytes (keep->picture) : NULL;
  if (!(bytes ? cf_files_put_bytes (shop->db, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), hash, error) : cf_files_put (shop->db, keep->path, hash, error)) ||
      (!bytes && !(bytes = cf_files_get (shop->db, hash, error))))
    return NULL;
  gconstpointer data_of = g_bytes_get_data (bytes, &size);
  CfKeptFile *file = g_new0 (CfKeptFile, 1);
  *file = (CfKeptFile) { g_strdup (hash), g_strdup (keep->name), media_of (data_of, size), (gint64) size };
  return file;
}

static void
on_kept (GObject *source, GAsyncResult *result, gpointer user)
{
  Caller *caller = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfKeptFile) file = cf_session_finish (result, &error);
  if (caller->parent)
    ((CfFileKept) caller->then) (caller->parent, file, error, caller->data);
  caller_free (caller);
}

void
cf_file_keep (GtkWidget *parent, CfSession *session, const char *path, GdkTexture *picture, CfFileKept kept, gpointer data, GDestroyNotify data_free)
{
  Keep *keep = g_new0 (Keep, 1);
  g_autofree char *name = g_path_get_basename (path);
  *keep = (Keep) { g_strdup (path), g_filename_display_name (name), picture ? g_object_ref (picture) : NULL };
  cf_session_job (session, keep_work, keep, keep_free, kept_free, NULL, on_kept, caller_new (parent, G_CALLBACK (kept), data, data_free));
}

/* --- looking --- */

typedef struct { GtkWidget *parent; CfSession *session; char *sha256, *name; gboolean save; } Look;
typedef struct { char sha256[CF_FILE_HASH]; gboolean save; } Want;
typedef struct { GBytes *bytes; char *path; } Found;                    /* path of the copy; NULL: not one that is shown */

static const struct { const char *media, *suffix; } shown[] = {
  { "application/pdf", "pdf" }, { "image/png", "png" }, { "image/jpeg", "jpg" }, { "image/gif", "gif" }, { "image/webp", "webp" }, { "image/tiff", "tif" }, { "image/bmp", "bmp" }, { "text/plain", "txt" },
};

static void
found_free (gpointer p)
{
  Found *found = p;
  g_clear_pointer (&found->bytes, g_bytes_unref);
  g_free (found->path);
  g_free (found);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Found, found_free)

/* Copies of the day before go. */
static void
clear_old (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GStatBuf seen;
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    if (g_stat (path, &seen) == 0 && seen.st_mtime < g_get_real_time () / G_USEC_PER_SEC - 24 * 60 * 60)
      g_unlink (path);
  }
}

static char *
copy_to_look_at (const char *sha256, GBytes *bytes, const char *suffix, GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "counterfoil-files", NULL), *path = g_strdup_printf ("%s/%s.%s", folder, sha256, suffix);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  if (!cf_make_folder (folder, error))
    return NULL;
  g_chmod (folder, 0700);
  clear_old (folder);
  return g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0400, error) ? g_steal_pointer (&path) : NULL;
}

static gpointer
look_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Want *want = data;
  g_autoptr (Found) found = g_new0 (Found, 1);
  found->bytes = cf_files_get (shop->db, want->sha256, error);
  if (!found->bytes)
    return NULL;
  g_autofree char *media = media_of (g_bytes_get_data (found->bytes, NULL), g_bytes_get_size (found->bytes));
  for (guint i = 0; i < G_N_ELEMENTS (shown) && !want->save && !found->path; i++)
    if (strcmp (media, shown[i].media) == 0 && !(found->path = copy_to_look_at (want->sha256, found->bytes, shown[i].suffix, error)))
      return NULL;
  return g_steal_pointer (&found);
}

static void
look_free (Look *look)
{
  g_clear_weak_pointer (&look->parent);
  g_object_unref (look->session);
  g_free (look->sha256);
  g_free (look->name);
  g_free (look);
}

static void
on_save_instead (const char *yes, gpointer user)
{
  Look *look = user;
  if (yes && look->parent)
    cf_file_save (look->parent, look->session, look->sha256, look->name);
  look_free (look);
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer user)
{
  Look *look = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (Found) found = cf_session_finish (result, &error);
  GtkRoot *root = look->parent ? gtk_widget_get_root (look->parent) : NULL;
  g_autofree char *uri = found && found->path ? g_filename_to_uri (found->path, NULL, NULL) : NULL;
  if (root && !found && g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND))
    cf_ask_tell (look->parent, _("The File Is Not Here Yet"), _("It was added at another station or at the portal, and comes with the next sync. Sync now, then open it again."));
  else if (root && !found)
    cf_act_show (look->parent, CF_FAILED, NULL, error);
  else if (root && look->save)
    cf_file_out_bytes (look->parent, look->session, _("Save File"), look->name, found->bytes);
  else if (root && uri)
    gtk_show_uri (GTK_WINDOW (root), uri, GDK_CURRENT_TIME);
  else if (root) {
    cf_ask_confirm (look->parent, _("This File Is Only Kept"), _("It is neither a picture, a PDF nor plain text, whatever its name says, and could bring a program with it. It can be saved, and opened where that is safe."), _("_Save…"), FALSE, on_save_instead, look);
    return;
  }
  look_free (look);
}

static void
get_file (GtkWidget *parent, CfSession *session, const char *sha256, const char *name, gboolean save)
{
  Look *look = g_new0 (Look, 1);
  Want *want = g_new0 (Want, 1);
  g_strlcpy (want->sha256, sha256, sizeof want->sha256);
  want->save = save;
  *look = (Look) { .session = g_object_ref (session), .sha256 = g_strdup (sha256), .name = g_strdup (name && *name ? name : sha256), .save = save };
  g_set_weak_pointer (&look->parent, parent);
  cf_session_read (session, look_work, want, g_free, found_free, NULL, on_found, look);
}

void cf_file_look (GtkWidget *parent, CfSession *session, const char *sha256, const char *name) { get_file (parent, session, sha256, name, FALSE); }
void cf_file_save (GtkWidget *parent, CfSession *session, const char *sha256, const char *name) { get_file (parent, session, sha256, name, TRUE); }
