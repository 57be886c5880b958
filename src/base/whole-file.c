/* whole-file.c: see whole-file.h. */
#include "whole-file.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define LINKS_MAX 40

/* Where links lead; nothing needs to be there. *ret_special: what is there is to be written to as it stands. */
static char *
follow (const char *path, gboolean *ret_special)
{
  GStatBuf st;
  char *place = g_strdup (path), *link = NULL;
  *ret_special = g_stat (path, &st) == 0 && !S_ISREG (st.st_mode);
  for (guint i = 0; !*ret_special && (link = g_file_read_link (place, NULL)); i++) {
    g_autofree char *from = g_steal_pointer (&place), *folder = g_path_get_dirname (from);
    place = g_path_is_absolute (link) ? g_strdup (link) : g_build_filename (folder, link, NULL);
    g_free (link);
    *ret_special = i == LINKS_MAX;                                       /* they lead in a circle: opening it says so */
  }
  return place;
}

gboolean
cf_whole_file_open (CfWholeFile *ret, const char *path, const char *beside, GError **error)
{
  gboolean special;
  g_autofree char *place = follow (path, &special), *written = special ? NULL : beside ? g_strdup (beside) : g_strdup_printf ("%s.%d.part", place, (int) getpid ());
  int fd = g_open (special ? path : written, O_WRONLY | O_TRUNC | O_CLOEXEC | (special ? 0 : O_CREAT), 0666);
  if (fd < 0)
    return cf_file_error ("writing", path, errno, error);
  *ret = (CfWholeFile) { fdopen (fd, "w"), g_strdup (path), g_steal_pointer (&place), g_steal_pointer (&written) };
  return TRUE;
}

/* Not everything that is written to can be synced. */
static gboolean
flush (CfWholeFile *file, gboolean sync)
{
  return fflush (file->out) == 0 && (!sync || fdatasync (fileno (file->out)) == 0 || (!file->beside && (errno == EINVAL || errno == ENOTSUP || errno == EROFS)));
}

gboolean
cf_whole_file_end (CfWholeFile *file, gboolean good, gboolean sync, GError **error)
{
  gboolean ok = good && flush (file, sync);
  int failed = errno;
  if (fclose (file->out) != 0 && ok) {
    failed = errno;
    ok = FALSE;
  }
  if (ok && file->beside && g_rename (file->beside, file->place) != 0) {
    failed = errno;
    ok = FALSE;
  }
  if (!ok && file->beside)
    g_unlink (file->beside);
  if (!ok && good)
    cf_file_error ("writing", file->path, failed, error);
  g_free (file->path);
  g_free (file->place);
  g_free (file->beside);
  return ok;
}

gboolean
cf_whole_file_write (const char *path, const char *beside, gconstpointer bytes, gsize size, gboolean sync, GError **error)
{
  CfWholeFile file;
  if (!cf_whole_file_open (&file, path, beside, error))
    return FALSE;
  setvbuf (file.out, NULL, _IONBF, 0);
  gboolean good = fwrite (bytes, 1, size, file.out) == size || cf_file_error ("writing", path, errno, error);
  return cf_whole_file_end (&file, good, sync, error);
}
