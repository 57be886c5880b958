/* then.c: see then.h. */
#include "then.h"
#include "store/edit.h"
#include <string.h>

CF_SQL (setting_ids, "SELECT id FROM setting ORDER BY id");

void
cf_then_clear (CfThen *then)
{
  for (guint i = 0; i < then->n_settings; i++)
    cf_setting_clear (&then->settings[i]);
  g_free (then->settings);
  memset (then, 0, sizeof *then);
}

gboolean
cf_then_load (CfDb *db, CfStamp at, CfThen *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), values = g_array_new (FALSE, TRUE, sizeof (CfSetting));
  CfStmt *stmt = cf_db_stmt (db, &setting_ids, error);
  CfStep step;
  gboolean ok = TRUE;
  *ret = (CfThen) { .at = at };
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ids, id);
  }
  ok = step == CF_DONE;
  for (guint i = 0; ok && i < ids->len; i++) {
    CfSetting setting = { 0 };
    gboolean found = FALSE;
    ok = cf_record_load_at (db, &CF_SETTING, g_array_index (ids, CfId, i), at, &setting, &found, error);
    if (ok && found)
      g_array_append_val (values, setting);
  }
  ret->n_settings = values->len;
  ret->settings = (CfSetting *) (gpointer) g_array_free (g_steal_pointer (&values), FALSE);
  if (!ok) {
    cf_then_clear (ret);
    return FALSE;
  }
  cf_settings_rules (ret->settings, ret->n_settings, &ret->rules);
  cf_settings_formats (ret->settings, ret->n_settings, &ret->formats);
  return TRUE;
}

const char *
cf_then_text (const CfThen *then, CfSettingNumber number)
{
  return cf_settings_text (then->settings, then->n_settings, number);
}
