/* edit.c: the index of edits, and a document as it was on a day. The value of an edit is read from the log, at its pos. A row with group 0 is no edit: the commit at pos removes a person's data from
 * what was written of the record (redact.h). */
#include "edit.h"
#include <string.h>

CF_SQL (edit_version, "SELECT stamp, station FROM edit WHERE type = $1 AND id = $2 AND grp = $3 ORDER BY stamp DESC, station DESC LIMIT 1");
CF_SQL (edit_add, "INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
                  "ON CONFLICT (type, id, grp, stamp, station) DO NOTHING RETURNING pos");
CF_SQL (edit_vector, "SELECT grp, stamp, station FROM edit WHERE type = $1 AND id = $2 AND grp > 0 ORDER BY grp, stamp, station");
CF_SQL (edit_pos, "SELECT pos FROM edit WHERE type = $1 AND id = $2 AND grp = $3 AND stamp = $4 AND station = $5");
CF_SQL (edit_each, "SELECT grp, stamp, station, pos FROM edit WHERE type = $1 AND id = $2 AND grp > 0 ORDER BY grp, stamp, station");
CF_SQL (edit_until, "SELECT grp, pos FROM edit WHERE type = $1 AND id = $2 AND grp > 0 AND stamp <= $3 ORDER BY grp, stamp DESC, station DESC");
CF_SQL (edit_lost, "SELECT e.type, e.id, e.grp, e.stamp, e.station, e.pos FROM edit e WHERE e.grp > 0 AND "
                   "EXISTS (SELECT 1 FROM edit n WHERE n.type = e.type AND n.id = e.id AND n.grp = e.grp AND (n.stamp, n.station) > (e.stamp, e.station)) AND "
                   "NOT EXISTS (SELECT 1 FROM edit b WHERE b.type = e.type AND b.id = e.id AND b.grp = e.grp AND b.base_stamp = e.stamp AND b.base_station = e.station) "
                   "ORDER BY e.type, e.id, e.grp, e.stamp, e.station");

static CfStmt *
with_record (CfDb *db, const CfSql *sql, guint type, CfId id, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (stmt) {
    cf_bind_int (stmt, 1, type);
    cf_bind_int (stmt, 2, id);
  }
  return stmt;
}

static gboolean
newest (CfDb *db, guint type, CfId id, guint group, CfVersion *ret, GError **error)
{
  *ret = (CfVersion) { 0 };
  CfStmt *stmt = with_record (db, &edit_version, type, id, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 3, group);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW) {
    *ret = (CfVersion) { cf_int (stmt, 0), cf_int (stmt, 1) };
    cf_stmt_reset (stmt);
  }
  return step != CF_STEP_FAILED;
}

gboolean
cf_edit_version (CfDb *db, const CfRecord *type, CfId id, guint group, CfVersion *ret, GError **error)
{
  return newest (db, type->tag, id, group, ret, error);
}

gboolean
cf_edit_version_at (CfDb *db, gint64 pos, CfVersion *ret, GError **error)
{
  g_autoptr (CfRows) stmt = NULL;
  CfCommit commit;
  if (!cf_log_at (db, pos, &commit, &stmt, error))
    return FALSE;
  *ret = (CfVersion) { commit.stamp, cf_life_key (commit.life) };
  return TRUE;
}

gboolean
cf_edit_add (CfDb *db, const CfOp *op, CfVersion version, gint64 pos, gboolean *ret_new, GError **error)
{
  CfStmt *stmt = with_record (db, &edit_add, op->type, op->id, error);
  if (!stmt)
    return FALSE;
  const gint64 v[] = { op->group, version.stamp, version.station, op->base_stamp, op->base_station, pos };
  for (guint i = 0; i < G_N_ELEMENTS (v); i++)
    cf_bind_int (stmt, i + 3, v[i]);
  CfStep step = cf_step (stmt, error);
  *ret_new = step == CF_ROW;
  if (step == CF_ROW)
    return cf_run (stmt, error);                                        /* to its end: the row is written by then on either engine */
  return step == CF_DONE;
}

char *
cf_edit_vector (CfDb *db, const CfRecord *type, CfId id, GError **error)
{
  g_autoptr (CfRows) stmt = with_record (db, &edit_vector, type->tag, id, error);
  if (!stmt)
    return NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  gint64 group = 0;
  gsize at = 0;
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {                    /* the last of each group counts */
    if (cf_int (stmt, 0) == group)
      g_string_truncate (out, at);
    group = cf_int (stmt, 0);
    at = out->len;
    g_string_append_printf (out, "%s%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, out->len ? " " : "", group, cf_int (stmt, 1), cf_int (stmt, 2));
  }
  return step == CF_DONE ? g_strdup (out->str) : NULL;
}

/* Takes the op on (@type, @id, @group) out of commit @pos and adds its fields to @record. Group 0: the op that added it. */
static gboolean
take_op (CfDb *db, const CfRecord *type, CfId id, guint group, gint64 pos, gpointer record, GError **error)
{
  g_autoptr (CfRows) stmt = NULL;
  CfCommit commit;
  CfOp op;
  gboolean unknown;
  if (!cf_log_at (db, pos, &commit, &stmt, error))
    return FALSE;
  for (const guint8 *p = commit.body, *end = p + commit.size; p < end && cf_op_next (&p, end, &op);)
    if (op.type == type->tag && op.id == id && op.group == group)
      return cf_record_decode (type, op.fields, op.size, record, &unknown);
  return TRUE;
}

/* Blanks a group of @record, so that an edit's fields, which leave out defaults, stand alone. */
void
cf_edit_blank (const CfRecord *type, guint group, gpointer record)
{
  g_autofree gpointer blank = g_malloc0 (type->size);
  g_autoptr (GByteArray) others = g_byte_array_new ();
  gboolean unknown;
  for (guint g = 1; g <= cf_record_groups (type); g++)
    if (g != group)
      cf_record_encode (type, record, g, others);
  ((CfRoot *) blank)->id = ((CfRoot *) record)->id;
  gboolean ok = cf_record_decode (type, others->data, others->len, blank, &unknown);
  g_assert (ok);
  cf_record_clear (type, record);
  memcpy (record, blank, type->size);
}

gboolean
cf_edit_pos (CfDb *db, const CfRecord *type, CfId id, guint group, CfVersion version, gint64 *ret_pos, GError **error)
{
  if (version.stamp == 0)
    return cf_record_pos (db, type, id, ret_pos, error);
  CfStmt *stmt = with_record (db, &edit_pos, type->tag, id, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 3, group);
  cf_bind_int (stmt, 4, version.stamp);
  cf_bind_int (stmt, 5, version.station);
  CfStep step = cf_step (stmt, error);
  *ret_pos = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_edit_each (CfDb *db, const CfRecord *type, CfId id, GArray *into, GError **error)
{
  CfEdit edit = { 0 };
  CfStep step;
  if (!cf_record_pos (db, type, id, &edit.pos, error))
    return FALSE;
  if (edit.pos > 0)
    g_array_append_val (into, edit);
  g_autoptr (CfRows) stmt = with_record (db, &edit_each, type->tag, id, error);
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    edit = (CfEdit) { cf_int (stmt, 0), { cf_int (stmt, 1), cf_int (stmt, 2) }, cf_int (stmt, 3) };
    g_array_append_val (into, edit);
  }
  return step == CF_DONE;
}

gboolean
cf_edit_value (CfDb *db, const CfRecord *type, CfId id, guint group, CfVersion version, gpointer record, gboolean *ret_found, GError **error)
{
  gint64 pos;
  *ret_found = FALSE;
  if (!cf_edit_pos (db, type, id, group, version, &pos, error))
    return FALSE;
  if (pos <= 0)
    return TRUE;
  *ret_found = TRUE;
  return take_op (db, type, id, version.stamp ? group : 0, pos, record, error);
}

gboolean
cf_record_load_at (CfDb *db, const CfRecord *type, CfId id, CfStamp at, gpointer ret, gboolean *ret_found, GError **error)
{
  g_autoptr (GArray) edits = g_array_new (FALSE, FALSE, sizeof (gint64) * 2);
  memset (ret, 0, type->size);
  *ret_found = FALSE;
  gint64 pos;
  if (!cf_record_pos (db, type, id, &pos, error))
    return FALSE;
  if (pos == 0)
    return TRUE;
  g_autoptr (CfRows) stmt = with_record (db, &edit_until, type->tag, id, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 3, at);
  CfStep step;
  gint64 last = 0;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 edit[2] = { cf_int (stmt, 0), cf_int (stmt, 1) };
    if (edit[0] != last)
      g_array_append_val (edits, edit);
    last = edit[0];
  }
  if (step == CF_STEP_FAILED)
    return FALSE;
  ((CfRoot *) ret)->id = id;
  gboolean ok = pos == CF_POS_EARLY || take_op (db, type, id, 0, pos, ret, error);
  for (guint i = 0; ok && i < edits->len; i++) {
    gint64 *edit = (gint64 *) (gpointer) edits->data + i * 2;
    cf_edit_blank (type, edit[0], ret);
    ok = take_op (db, type, id, edit[0], edit[1], ret, error);
  }
  if (!ok)
    cf_record_clear (type, ret);
  *ret_found = ok;
  return ok;
}

gboolean
cf_edit_lost (CfDb *db, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &edit_lost, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  guint first = into->len;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfLostEdit lost = { cf_record_by_tag (cf_int (stmt, 0)), cf_int (stmt, 1), cf_int (stmt, 2), { cf_int (stmt, 3), cf_int (stmt, 4) }, { 0 }, cf_int (stmt, 5) };
    if (lost.type)
      g_array_append_val (into, lost);
  }
  if (step == CF_STEP_FAILED)
    return FALSE;
  for (guint i = first; i < into->len; i++) {
    CfLostEdit *lost = &g_array_index (into, CfLostEdit, i);
    if (!newest (db, lost->type->tag, lost->id, lost->group, &lost->winner, error))
      return FALSE;
  }
  return TRUE;
}
