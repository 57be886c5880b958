/* publish.c: an unpacked ledger gets its place (pack.h): first its files, then the ledger, so that what has the name is complete. */
#include "pack.h"
#include "store/files.h"
#include "db/file.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

static gboolean
sync_folder (const char *folder, GError **error)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean ok = fd >= 0 && (fsync (fd) == 0 || errno == EINVAL);         /* EINVAL: the file system cannot */
  int failed = errno;
  if (fd >= 0)
    close (fd);
  return ok || cf_file_error ("saving the folder", folder, failed, error);
}

/* Files have one content for ever: what is there already under a name stays. @moved: the names that came. */
static gboolean
move_files (const char *from, const char *to, GPtrArray *moved, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  if (!dir)
    return TRUE;
  if (!cf_make_folder (to, error))
    return FALSE;
  for (const char *name; (name = g_dir_read_name (dir));) {
    g_autofree char *here = g_build_filename (from, name, NULL), *there = g_build_filename (to, name, NULL);
    if (g_file_test (there, G_FILE_TEST_EXISTS))
      continue;
    if (g_rename (here, there) != 0)
      return cf_file_error ("writing", there, errno, error);
    g_ptr_array_add (moved, g_steal_pointer (&there));
  }
  return sync_folder (to, error);
}

gboolean
cf_pack_publish (const char *ledger, const char *to, GError **error)
{
  g_autofree char *from = cf_pack_files_folder (ledger), *folder = cf_pack_files_folder (to);
  g_autoptr (GPtrArray) moved = g_ptr_array_new_with_free_func (g_free);
  if (move_files (from, folder, moved, error) && cf_file_publish (ledger, to, error))
    return TRUE;
  for (guint i = 0; i < moved->len; i++)
    g_unlink (g_ptr_array_index (moved, i));
  g_rmdir (folder);                                                      /* stays where it is not empty */
  return FALSE;
}
