/* file-part.c: see file-part.h. Invariant: nothing has its name in the folder before its bytes were proved and are on the disk. */
#include "file-part.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define STALE_S (24 * 60 * 60)
#define FREE_MIN (256 * 1024 * 1024)   /* the ledger itself needs room */

static char *
incoming (CfDb *db)
{
  g_autofree char *folder = cf_files_folder (db);
  return g_build_filename (folder, "incoming", NULL);
}

static char *
part_of (CfDb *db, const char *hash)
{
  g_autofree char *folder = incoming (db);
  return g_build_filename (folder, hash, NULL);
}

gint64
cf_file_part_size (CfDb *db, const char *hash)
{
  g_autofree char *path = part_of (db, hash);
  GStatBuf st;
  return g_stat (path, &st) == 0 ? st.st_size : 0;
}

void
cf_file_part_drop (CfDb *db, const char *hash)
{
  g_autofree char *path = part_of (db, hash);
  g_unlink (path);
}

/* How many are begun; those that nobody goes on with are taken away. */
static guint
begun (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    GStatBuf st;
    if (g_stat (path, &st) == 0 && g_get_real_time () / G_USEC_PER_SEC - (gint64) st.st_mtime > STALE_S)
      g_unlink (path);
    else
      n++;
  }
  return n;
}

/* Is there room for one more file? */
static gboolean
may_begin (const char *folder, GError **error)
{
  struct statvfs fs;
  if (statvfs (folder, &fs) == 0 && (guint64) fs.f_bavail * fs.f_frsize < FREE_MIN) {
    g_set_error (error, CF_ERROR, CF_ERROR_FULL, "keeping a file: the disk is nearly full");
    return FALSE;
  }
  if (begun (folder) >= CF_PARTS_MAX) {
    g_set_error (error, CF_ERROR, CF_ERROR_FULL, "keeping a file: %d others are on their way already", CF_PARTS_MAX);
    return FALSE;
  }
  return TRUE;
}

gboolean
cf_file_part_add (CfDb *db, const char *hash, gconstpointer bytes, gsize size, GError **error)
{
  g_autofree char *folder = incoming (db), *path = g_build_filename (folder, hash, NULL);
  if (!cf_make_folder (folder, error) || (!g_file_test (path, G_FILE_TEST_EXISTS) && !may_begin (folder, error)))
    return FALSE;
  int fd = g_open (path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  gboolean ok = fd >= 0;
  for (const char *p = bytes; ok && size;) {
    gssize n = write (fd, p, size);
    ok = n >= 0 || errno == EINTR;
    p += MAX (n, 0);
    size -= MAX (n, 0);
  }
  int failed = errno;
  if (fd >= 0)
    close (fd);
  return ok || cf_file_error ("writing", path, failed, error);
}

/* Its bytes as they lie on the disk. */
static gboolean
proved (const char *path, const char *hash)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  char is[CF_FILE_HASH];
  return file && g_str_equal (cf_hash_hex (g_mapped_file_get_length (file) ? g_mapped_file_get_contents (file) : "", g_mapped_file_get_length (file), is), hash);
}

gboolean
cf_file_part_end (CfDb *db, const char *hash, GError **error)
{
  g_autofree char *path = part_of (db, hash), *folder = cf_files_folder (db), *to = g_build_filename (folder, hash, NULL);
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean synced = fd >= 0 && fdatasync (fd) == 0;
  int failed = errno;
  if (fd >= 0)
    close (fd);
  if (!synced)
    return cf_file_error ("writing", path, failed, error);
  if (!proved (path, hash)) {
    g_unlink (path);
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "what came is another file than it was said to be; it is thrown away");
    return FALSE;
  }
  return g_rename (path, to) == 0 || cf_file_error ("keeping", to, errno, error);
}
