/* file-needs.c: see file-needs.h. */
#include "file-needs.h"
#include "store/files.h"
#include "ledger/settings.h"

G_STATIC_ASSERT (CF_SET_SHOP_LOGO == 10 && CF_FILE_LOOK == 1000);
CF_SQL (file_named, "SELECT 1 FROM document_file WHERE sha256 = $1 UNION ALL SELECT 1 FROM certificate WHERE scan_hash = $1 UNION ALL SELECT 1 FROM setting WHERE id = 10 AND value = $1 LIMIT 1");
CF_SQL (files_after, "SELECT pos, sha256 FROM document_file WHERE pos > $1 UNION ALL SELECT pos, scan_hash FROM certificate WHERE pos > $1 AND scan_hash <> '' "
                     "UNION ALL SELECT pos, value FROM setting WHERE id = 10 AND pos > $1 AND value <> '' ORDER BY 1 LIMIT 1000");

gboolean
cf_file_named (CfDb *db, const char *hash, gboolean *ret, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &file_named, error);
  if (!rows)
    return FALSE;
  cf_bind_text (rows, 1, hash);
  CfStep step = cf_step (rows, error);
  *ret = step == CF_ROW;
  return step != CF_STEP_FAILED;
}

gboolean
cf_files_look (CfDb *db, gint64 after, GPtrArray *here, GPtrArray *missing, gint64 *ret_next, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &files_after, error);
  gint64 first = 0, last = after;
  CfStep step;
  guint n = 0;
  if (!rows)
    return FALSE;
  cf_bind_int (rows, 1, after);
  for (; (step = cf_step (rows, error)) == CF_ROW; n++) {
    const char *hash = cf_text (rows, 1);
    last = cf_int (rows, 0);
    first = n ? first : last;
    if (!cf_file_hash_valid (hash))
      continue;
    GPtrArray *into = cf_files_has (db, hash) ? here : missing;
    if (into)
      g_ptr_array_add (into, g_strdup (hash));
  }
  *ret_next = n == CF_FILE_LOOK && last > first ? last - 1 : last;       /* what one commit names is not cut in two */
  return step == CF_DONE;
}
