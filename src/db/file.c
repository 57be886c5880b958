/* file.c: see file.h. */
#include "file.h"
#include "driver.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <unistd.h>

static CfError
code_of (int e)
{
  switch (e) {
    case EEXIST: return CF_ERROR_CONFLICT;
    case ENOENT: case ENOTDIR: return CF_ERROR_NOT_FOUND;
    case EACCES: case EPERM: case EROFS: return CF_ERROR_DENIED;
    case ENOSPC: case EDQUOT: return CF_ERROR_FULL;
    default: return CF_ERROR_RETRY;
  }
}

static gboolean
fail (const char *path, const char *what, int e, GError **error)
{
  if (e == EEXIST)
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "%s: there is already a file of this name; choose another, or move it away", path);
  else
    g_set_error (error, CF_ERROR, code_of (e), "%s: %s: %s", path, what, g_strerror (e));
  return FALSE;
}

/* SQLite would play the log of a database that had this name into the new one. */
static gboolean
has_leftover (const char *path, GError **error)
{
  static const char *const kinds[] = { "-wal", "-journal" };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *name = g_strconcat (path, kinds[i], NULL);
    if (!g_file_test (name, G_FILE_TEST_EXISTS))
      continue;
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "%s: is what is left of another ledger of this name; choose another name, or move it away", name);
    return TRUE;
  }
  return FALSE;
}

char *
cf_file_make (const char *path, GError **error)
{
  if (cf_postgresql_is_address (path))
    return cf_postgresql_make (path, error);
  GStatBuf st;
  if (g_lstat (path, &st) == 0 && !(S_ISREG (st.st_mode) && st.st_size == 0)) {
    fail (path, "making", EEXIST, error);
    return NULL;
  }
  if (has_leftover (path, error))
    return NULL;
  g_autofree char *making = g_strconcat (path, ".new-XXXXXX", NULL);
  int fd = g_mkstemp_full (making, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0) {
    fail (path, "cannot be made", errno, error);
    return NULL;
  }
  close (fd);
  return g_steal_pointer (&making);
}

/* A name is on the disk once its folder is. */
static gboolean
sync_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return fail (path, "saving its name", errno, error);
  gboolean ok = fsync (fd) == 0 || errno == EINVAL || fail (path, "saving its name", errno, error);      /* EINVAL: the file system cannot */
  close (fd);
  return ok;
}

/* An empty file may have the name: somebody made it for us, as `mktemp` does. */
static void
remove_empty (const char *path)
{
  GStatBuf st;
  if (g_lstat (path, &st) == 0 && S_ISREG (st.st_mode) && st.st_size == 0)
    g_unlink (path);
}

gboolean
cf_file_publish (const char *making, const char *path, GError **error)
{
  if (cf_postgresql_is_address (path))
    return cf_postgresql_publish (making, path, error);
  g_autofree char *wal = g_strconcat (making, "-wal", NULL);
  if (g_file_test (wal, G_FILE_TEST_EXISTS)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: could not be written to its end", path);
    return FALSE;
  }
  if (has_leftover (path, error))
    return FALSE;
  remove_empty (path);
  if (renameat2 (AT_FDCWD, making, AT_FDCWD, path, RENAME_NOREPLACE) != 0) {
    if (errno != EINVAL && errno != ENOSYS)
      return fail (path, "giving the file its name", errno, error);
    if (link (making, path) != 0 || unlink (making) != 0)                /* a file system that cannot rename so */
      return fail (path, "giving the file its name", errno, error);
  }
  if (sync_folder (path, error))
    return TRUE;
  g_unlink (path);                                                       /* it was given a moment ago, and nobody was told */
  return FALSE;
}

void
cf_file_discard (const char *making)
{
  if (cf_postgresql_is_address (making)) {
    cf_postgresql_discard (making);
    return;
  }
  static const char *const beside[] = { "", "-wal", "-shm", "-journal" };
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *name = g_strconcat (making, beside[i], NULL);
    g_unlink (name);
  }
}
