/* holder.c: see holder.h. The kernel lists what each process has open; of other people's processes it says nothing. */
#include "holder.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static gboolean
has_open (const char *process, const char *device)
{
  g_autofree char *folder = g_build_filename ("/proc", process, "fd", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *link = g_build_filename (folder, name, NULL), *target = g_file_read_link (link, NULL);
    if (g_strcmp0 (target, device) == 0)
      return TRUE;
  }
  return FALSE;
}

char *
cf_device_holder (const char *path)
{
  g_autofree char *device = NULL, *ours = g_strdup_printf ("%d", (int) getpid ());
  g_autoptr (GDir) dir = g_dir_open ("/proc", 0, NULL);
  char *real = realpath (path, NULL);
  device = g_strdup (real ? real : path);
  free (real);
  for (const char *process; dir && (process = g_dir_read_name (dir));) {
    if (!g_ascii_isdigit (*process) || strcmp (process, ours) == 0 || !has_open (process, device))
      continue;
    g_autofree char *about = g_build_filename ("/proc", process, "comm", NULL), *name = NULL;
    if (!g_file_get_contents (about, &name, NULL, NULL))
      continue;
    g_autofree char *valid = g_utf8_make_valid (g_strstrip (name), -1);
    return g_strdup_printf ("%s (process %s)", valid, process);
  }
  return NULL;
}
