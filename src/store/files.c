/* files.c: see files.h. */
#include "files.h"
#include "base/whole-file.h"
#include "wire.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

char *
cf_hash_hex (gconstpointer bytes, gsize size, char buf[CF_FILE_HASH])
{
  guint8 hash[CF_HASH_SIZE];
  cf_sha256 (&(CfBytes) { bytes, size }, 1, hash);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_snprintf (buf + 2 * i, 3, "%02x", hash[i]);
  return buf;
}

gboolean
cf_make_folder (const char *path, GError **error)
{
  return g_mkdir_with_parents (path, 0777) == 0 || cf_file_error ("making the folder", path, errno, error);
}

static char *root;                       /* set before there are threads */

void
cf_files_set_root (const char *folder)
{
  g_free (root);
  root = g_strdup (folder);
}

/* A ledger on a server has no place beside it: what is kept of it here goes by its shop's name, and by its whole address, for there may be another of that name. */
char *
cf_files_folder (CfDb *db)
{
  const char *path = cf_db_path (db), *shop = strrchr (path, '#');
  char hash[CF_FILE_HASH];
  if (g_str_equal (cf_db_engine (db), "sqlite"))
    return g_strconcat (path, "-files", NULL);
  g_autofree char *slug = cf_file_slug (shop ? shop + 1 : "shop"), *name = g_strdup_printf ("%s-%.8s-files", slug, cf_hash_hex (path, strlen (path), hash));
  return root ? g_build_filename (root, name, NULL) : g_build_filename (g_get_user_data_dir (), "counterfoil", name, NULL);
}

gboolean
cf_files_put_bytes (CfDb *db, gconstpointer bytes, gsize size, char ret_hash[CF_FILE_HASH], GError **error)
{
  g_autofree char *folder = cf_files_folder (db), *to = g_build_filename (folder, cf_hash_hex (bytes, size, ret_hash), NULL);
  return cf_make_folder (folder, error) && (g_file_test (to, G_FILE_TEST_EXISTS) || cf_whole_file_write (to, NULL, bytes, size, TRUE, error));
}

gboolean
cf_files_put (CfDb *db, const char *path, char ret_hash[CF_FILE_HASH], GError **error)
{
  g_autofree char *bytes = NULL;
  gsize size;
  g_autoptr (GError) failed = NULL;
  if (!g_file_get_contents (path, &bytes, &size, &failed)) {
    g_set_error (error, CF_ERROR, g_error_matches (failed, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? CF_ERROR_NOT_FOUND : CF_ERROR_DENIED, "reading %s: %s", path, failed->message);
    return FALSE;
  }
  if (size > CF_FILE_MAX) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s is too large to be kept: at most %d MB", path, CF_FILE_MAX / 1024 / 1024);
    return FALSE;
  }
  return cf_files_put_bytes (db, bytes, size, ret_hash, error);
}

void
cf_files_drop (CfDb *db, const char *hash)
{
  g_autofree char *folder = cf_files_folder (db), *path = g_build_filename (folder, hash, NULL);
  g_unlink (path);
}

gboolean
cf_files_has (CfDb *db, const char *hash)
{
  g_autofree char *folder = cf_files_folder (db), *path = g_build_filename (folder, hash, NULL);
  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

gint64
cf_files_size (CfDb *db)
{
  g_autofree char *folder = cf_files_folder (db);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gint64 sum = 0;
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    GStatBuf st;
    sum += g_stat (path, &st) == 0 && S_ISREG (st.st_mode) ? st.st_size : 0;
  }
  return sum;
}

gboolean
cf_file_hash_valid (const char *text)
{
  return strlen (text) == CF_FILE_HASH - 1 && strspn (text, "0123456789abcdef") == CF_FILE_HASH - 1;
}

GBytes *
cf_files_get (CfDb *db, const char *hash, GError **error)
{
  g_autofree char *folder = cf_files_folder (db), *path = g_build_filename (folder, hash, NULL), *bytes = NULL;
  gsize size;
  char is[CF_FILE_HASH];
  if (!g_file_get_contents (path, &bytes, &size, NULL)) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "the file %s is not beside the ledger", path);
    return NULL;
  }
  if (g_ascii_strcasecmp (cf_hash_hex (bytes, size, is), hash) != 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s is not what it was: its SHA-256 is %s", path, is);
    return NULL;
  }
  return g_bytes_new_take (g_steal_pointer (&bytes), size);
}

char *
cf_file_slug (const char *text)
{
  g_autoptr (GString) slug = g_string_new (NULL);
  gboolean gap = FALSE;
  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (!g_unichar_isalnum (c) && !g_unichar_ismark (c)) {
      gap = slug->len > 0;
      continue;
    }
    char utf8[6];
    int n = g_unichar_to_utf8 (g_unichar_tolower (c), utf8);
    if (slug->len + gap + n > 60)
      break;
    if (gap)
      g_string_append_c (slug, '-');
    gap = FALSE;
    g_string_append_len (slug, utf8, n);
  }
  return g_string_free (g_steal_pointer (&slug), FALSE);
}
