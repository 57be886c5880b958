/* merge.c: see merge.h. */
#include "merge.h"

/* Has an edit after @lost the same value? */
static gboolean
is_back (CfDb *db, const CfLostEdit *lost, gboolean *ret, GError **error)
{
  g_autoptr (GArray) edits = g_array_new (FALSE, FALSE, sizeof (CfEdit));
  g_autofree CfRoot *mine = g_malloc0 (lost->type->size), *other = g_malloc0 (lost->type->size);
  gboolean found = FALSE, ok;
  *ret = FALSE;
  mine->id = other->id = lost->id;
  ok = cf_edit_value (db, lost->type, lost->id, lost->group, lost->version, mine, &found, error) && cf_edit_each (db, lost->type, lost->id, edits, error);
  for (guint i = 0; ok && found && !*ret && i < edits->len; i++) {
    const CfEdit *edit = &g_array_index (edits, CfEdit, i);
    gboolean there = FALSE;
    if (edit->group != lost->group || cf_version_compare (edit->version, lost->version) <= 0)
      continue;
    ok = cf_edit_value (db, lost->type, lost->id, lost->group, edit->version, other, &there, error);
    *ret = ok && there && !(cf_record_diff (lost->type, mine, other) & (G_GUINT64_CONSTANT (1) << lost->group));
    cf_record_clear (lost->type, other);
    other->id = lost->id;
  }
  cf_record_clear (lost->type, mine);
  return ok;
}

gboolean
cf_merge_list (CfDb *db, GArray *into, GError **error)
{
  g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (CfLostEdit));
  if (!cf_edit_lost (db, lost, error))
    return FALSE;
  for (guint i = 0; i < lost->len; i++) {
    gboolean back = FALSE;
    if (!is_back (db, &g_array_index (lost, CfLostEdit, i), &back, error))
      return FALSE;
    if (!back)
      g_array_append_val (into, g_array_index (lost, CfLostEdit, i));
  }
  return TRUE;
}

gboolean
cf_merge_turned (CfDb *db, const CfLostEdit *lost, gpointer ret, gboolean *ret_found, GError **error)
{
  gboolean there = FALSE;
  if (!cf_record_load (db, lost->type, lost->id, ret, ret_found, error))
    return FALSE;
  if (!*ret_found)
    return TRUE;
  cf_edit_blank (lost->type, lost->group, ret);
  if (!cf_edit_value (db, lost->type, lost->id, lost->group, lost->version, ret, &there, error)) {
    cf_record_clear (lost->type, ret);
    return FALSE;
  }
  *ret_found = there;
  if (!there)
    cf_record_clear (lost->type, ret);
  return TRUE;
}
