/* private-folder.c: see private-folder.h. The lock (flock on the folder itself) is what tells a folder in use from one left behind; where the file system has no locks, nothing is swept. */
#include "private-folder.h"
#include "store/files.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define PREFIX ".counterfoil-working-"
#define TRIES 16

/* All that is in @path and itself, following no links. */
static void
remove_tree (const char *path)
{
  GStatBuf st;
  if (g_lstat (path, &st) != 0)
    return;
  if (!S_ISDIR (st.st_mode)) {
    g_unlink (path);
    return;
  }
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *below = g_build_filename (path, name, NULL);
    remove_tree (below);
  }
  g_rmdir (path);
}

/* *ret_locked FALSE though it is open: the file system has no locks. -1 where somebody else holds it, or it has gone. */
static int
open_locked (const char *path, gboolean *ret_locked)
{
  GStatBuf st;
  int fd = open (path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0)
    return -1;
  *ret_locked = flock (fd, LOCK_EX | LOCK_NB) == 0;
  if ((*ret_locked || errno != EWOULDBLOCK) && g_lstat (path, &st) == 0)
    return fd;
  close (fd);
  return -1;
}

/* Nothing is in it but what programs of ours put there: a person's own folder of such a name is left alone. */
static gboolean
looks_ours (const char *path)
{
  GStatBuf st;
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  if (!dir || g_lstat (path, &st) != 0 || st.st_uid != geteuid ())
    return FALSE;
  for (const char *name; (name = g_dir_read_name (dir));)
    if (!g_str_has_prefix (name, CF_PRIVATE_LEDGER) && !g_str_has_prefix (name, CF_PRIVATE_STATEMENT) && !g_str_equal (name, CF_PRIVATE_BACKUP))
      return FALSE;
  return TRUE;
}

/* Removes what nobody holds. */
static void
sweep (const char *in)
{
  g_autoptr (GDir) dir = g_dir_open (in, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    gboolean locked;
    if (!g_str_has_prefix (name, PREFIX) || strlen (name) != strlen (PREFIX) + 6)
      continue;
    g_autofree char *path = g_build_filename (in, name, NULL);
    int fd = open_locked (path, &locked);
    if (fd < 0)
      continue;
    if (locked && looks_ours (path))
      remove_tree (path);
    close (fd);
  }
}

gboolean
cf_private_folder_make (const char *in, CfPrivateFolder *ret, GError **error)
{
  sweep (in);
  for (guint i = 0; i < TRIES; i++) {
    g_autofree char *path = g_build_filename (in, PREFIX "XXXXXX", NULL);
    gboolean locked;
    if (!g_mkdtemp_full (path, 0700))
      return cf_file_error ("making a private folder in", in, errno, error);
    int fd = open_locked (path, &locked);
    if (fd < 0)                                                          /* somebody swept between the two */
      continue;
    *ret = (CfPrivateFolder) { g_steal_pointer (&path), fd };
    return TRUE;
  }
  return cf_file_error ("making a private folder in", in, EBUSY, error);
}

gboolean
cf_private_folder_near (const char *path, CfPrivateFolder *ret, GError **error)
{
  g_autofree char *in = path ? g_path_get_dirname (path) : NULL;
  return (in && cf_private_folder_make (in, ret, NULL)) || cf_private_folder_make (g_get_tmp_dir (), ret, error);
}

char *
cf_private_folder_file (const CfPrivateFolder *folder, const char *name)
{
  return g_build_filename (folder->path, name, NULL);
}

void
cf_private_folder_remove (CfPrivateFolder *folder)
{
  if (folder->path)
    remove_tree (folder->path);
  if (folder->fd >= 0)
    close (folder->fd);
  g_free (folder->path);
  *folder = (CfPrivateFolder) CF_PRIVATE_FOLDER_INIT;
}
