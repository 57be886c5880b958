/* cf-waiting.c: see cf-waiting.h. */
#include "cf-waiting.h"
#include "base/date.h"
#include "cf-backup-work.h"
#include "store/scratch.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* The newest of this shop: others may lie in the same folder. */
static CfInstant
newest (CfShop *shop, const char *folder)
{
  g_autoptr (GArray) files = g_array_new (FALSE, TRUE, sizeof (CfBackupFile));
  g_autoptr (GError) unreadable = NULL;                                 /* a stick that is not plugged in */
  g_array_set_clear_func (files, cf_backup_file_clear);
  if (!cf_backup_list (folder, files, &unreadable))
    return 0;
  for (guint i = 0; i < files->len; i++) {
    const CfBackupFile *file = &g_array_index (files, CfBackupFile, i);
    if (strcmp (file->label, cf_shop_setting (shop, CF_SET_SHOP_NAME)) == 0)
      return file->made;
  }
  return 0;
}

gpointer
cf_waiting_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  g_autofree CfWaiting *waiting = g_new0 (CfWaiting, 1);
  g_autofree char *folder = NULL;
  g_autoptr (GArray) frozen = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  g_array_set_clear_func (frozen, cf_series_state_clear);
  if (!cf_scratch_load (shop->db, CF_BACKUP_FOLDER, &folder, NULL, error) || !cf_series_frozen (shop, frozen, error))
    return NULL;
  waiting->has_folder = folder && *folder;
  waiting->backup = waiting->has_folder ? newest (shop, folder) : 0;
  waiting->n_frozen = frozen->len;
  return g_steal_pointer (&waiting);
}

char *
cf_waiting_text (CfSession *session, const CfWaiting *waiting, gboolean *ret_needs, const char **ret_address)
{
  *ret_needs = waiting->n_frozen > 0;
  *ret_address = waiting->n_frozen ? "settings/documents" : "settings/backups";
  if (waiting->n_frozen)
    return g_strdup (_("Numbers wait for an answer"));
  if (!waiting->has_folder)
    return g_strdup (_("All saved · no backups yet"));
  if (!waiting->backup)
    return g_strdup (_("All saved · no backup found"));
  gint64 days = cf_session_today (session) - cf_date_at (waiting->backup, cf_session_get_shop (session)->tz);
  if (days > 1)
    return g_strdup_printf (ngettext ("All saved · backup %d day old", "All saved · backup %d days old", (gulong) days), (int) days);
  g_autofree char *at = cf_session_time (session, waiting->backup);
  return days == 1 ? g_strdup (_("All saved · backup yesterday")) : g_strdup_printf (_("All saved · backup %s"), at);
}
