/* backup-rolling.c: a backup an hour, and which old ones go (backup.h). A file belongs to this life of this ledger by the end of its name; nothing else is ever deleted: not another shop's,
 * not what was there before a restore, not what a person has renamed. */
#include "backup.h"
#include "store/files.h"
#include "base/date.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#define HOURS 24
#define DAYS 30
#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

static int
newest_first (gconstpointer a, gconstpointer b)
{
  const CfBackupFile *x = a, *y = b;
  return x->made != y->made ? (x->made < y->made) - (x->made > y->made) : -strcmp (x->path, y->path);
}

gboolean
cf_backup_list (const char *folder, GArray *ret, GError **error)
{
  g_autoptr (GError) failed = NULL;
  GStatBuf st = { 0 };
  if (g_stat (folder, &st) != 0 || !S_ISDIR (st.st_mode))
    return cf_file_error ("looking for backups in the folder", folder, st.st_mode ? ENOTDIR : errno, error);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &failed);
  if (!dir)
    return cf_file_error ("looking for backups in the folder", folder, g_error_matches (failed, G_FILE_ERROR, G_FILE_ERROR_ACCES) ? EACCES : EIO, error);
  g_array_set_clear_func (ret, cf_backup_file_clear);
  for (const char *name; (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    CfBackupFile file;
    if (g_str_has_suffix (name, CF_BACKUP_SUFFIX) && cf_backup_info (path, &file, NULL))
      g_array_append_val (ret, file);
  }
  g_array_sort (ret, newest_first);
  return TRUE;
}

/* "-3fa9c2d1.cfbackup": what the names of this life's backups end in. */
static char *
ending (CfShop *shop)
{
  const guint8 *life = shop->head.life;
  return g_strdup_printf ("-%02x%02x%02x%02x" CF_BACKUP_SUFFIX, life[0], life[1], life[2], life[3]);
}

static char *
name_for (CfShop *shop, CfInstant now)
{
  g_autofree char *slug = cf_file_slug (cf_shop_setting (shop, CF_SET_SHOP_NAME)), *tail = ending (shop);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (now / G_USEC_PER_SEC);
  g_autofree char *time = utc ? g_date_time_format (utc, "%Y-%m-%dT%H%M%SZ") : g_strdup ("undated");
  return g_strdup_printf ("%s-%s%s", *slug ? slug : "shop", time, tail);
}

/* Only this life's stay in @files. */
static void
keep_own (CfShop *shop, GArray *files)
{
  g_autofree char *tail = ending (shop);
  for (guint i = files->len; i-- > 0;)
    if (!g_str_has_suffix (g_array_index (files, CfBackupFile, i).path, tail))
      g_array_remove_index (files, i);
}

/* Goes from the newest to the oldest; the first of its hour or day is its newest. A file that cannot be deleted is no reason to fail: the backup is made. */
static void
thin_out (CfShop *shop, GArray *files)
{
  gint64 hour = G_MININT64, day = G_MININT64;
  guint hours = 0, days = 0;
  for (guint i = 0; i < files->len; i++) {
    const CfBackupFile *file = &g_array_index (files, CfBackupFile, i);
    gint64 its_hour = file->made / HOUR, its_day = cf_date_at (file->made, shop->tz);
    gboolean keep = (its_hour != hour && hours < HOURS) || (its_day != day && days < DAYS);
    hours += its_hour != hour;
    days += its_day != day;
    hour = its_hour;
    day = its_day;
    if (!keep && g_unlink (file->path) != 0)
      g_debug ("%s: cannot be deleted: %s", file->path, g_strerror (errno));
  }
}

gboolean
cf_backup_rolling (CfShop *shop, const char *folder, const char *passphrase, CfBackupFile *ret, gboolean *ret_made, GError **error)
{
  g_autoptr (GArray) before = g_array_new (FALSE, TRUE, sizeof (CfBackupFile)), after = g_array_new (FALSE, TRUE, sizeof (CfBackupFile));
  CfInstant now = cf_clock_now (shop->clock);
  if (ret_made)
    *ret_made = FALSE;
  if (!cf_shop_refresh (shop, error) || !cf_backup_list (folder, before, error))
    return FALSE;
  keep_own (shop, before);
  for (guint i = 0; i < before->len; i++)
    if (g_array_index (before, CfBackupFile, i).made / HOUR == now / HOUR)
      return TRUE;
  g_autofree char *name = name_for (shop, now), *path = g_build_filename (folder, name, NULL);
  if (!cf_backup_write (shop, path, passphrase, ret, error))
    return FALSE;
  if (ret_made)
    *ret_made = TRUE;
  if (!cf_backup_list (folder, after, NULL))
    return TRUE;
  keep_own (shop, after);
  thin_out (shop, after);
  return TRUE;
}
