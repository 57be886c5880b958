/* verify-record.c: is every row what its ops say, and does every row have an op? A row is encoded again and compared with the bytes of its op. */
#include "verify-private.h"
#include "base/id.h"
#include "edit.h"
#include <string.h>

CF_SQL (edits_count, "SELECT COUNT(*) FROM edit");
CF_SQL (edit_find, "SELECT base_stamp, base_station, pos FROM edit WHERE type = $1 AND id = $2 AND grp = $3 AND stamp = $4 AND station = $5");

static char *
place_record (const CfRecord *type, CfId id)
{
  char text[CF_ID_TEXT];
  return id < 4096 ? g_strdup_printf ("%s %" G_GINT64_FORMAT, type->name, id) : g_strdup_printf ("%s %s", type->name, cf_id_text (id, text));
}

static void
problem_record (CfVerify *v, const CfRecord *type, CfId id, const CfCommit *commit, const char *what)
{
  g_autofree char *record = place_record (type, id), *at = commit ? cf_verify_place (commit) : NULL;
  cf_verify_problem (v, at ? g_strdup_printf ("%s, %s", record, at) : g_strdup (record), what);
}

static gboolean
same_bytes (GByteArray *bytes, const guint8 *fields, gsize size)
{
  return bytes->len == size && (size == 0 || memcmp (bytes->data, fields, size) == 0);
}

/* Is what this program understands of the op what stands in the row? */
static gboolean
row_is (const CfRecord *type, const CfOp *op, gconstpointer row, gboolean newer)
{
  g_autoptr (GByteArray) is = g_byte_array_new (), known = g_byte_array_new ();
  cf_record_encode (type, row, op->group, is);
  if (!newer)
    return same_bytes (is, op->fields, op->size);
  g_autofree gpointer record = g_malloc0 (type->size);
  gboolean unknown;
  if (cf_record_decode (type, op->fields, op->size, record, &unknown))
    cf_record_encode (type, record, op->group, known);
  cf_record_clear (type, record);
  return same_bytes (is, known->data, known->len);
}

/* A document as added: every group that nobody edited since shows the added value. */
static gboolean
check_document (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row, GError **error)
{
  g_autofree gpointer added = g_malloc0 (type->size);
  g_autoptr (GByteArray) was = g_byte_array_new (), is = g_byte_array_new ();
  gboolean unknown, ok = TRUE;
  if (!cf_record_decode (type, op->fields, op->size, added, &unknown)) {
    problem_record (v, type, op->id, commit, "the commit's op cannot be read");
    cf_record_clear (type, added);
    return TRUE;
  }
  for (guint group = 1; ok && group <= cf_record_groups (type); group++) {
    CfVersion newest;
    ok = cf_edit_version (v->db, type, op->id, group, &newest, error);
    if (!ok || newest.stamp)
      continue;
    g_byte_array_set_size (was, 0);
    g_byte_array_set_size (is, 0);
    cf_record_encode (type, added, group, was);
    cf_record_encode (type, row, group, is);
    if (!same_bytes (is, was->data, was->len))
      problem_record (v, type, op->id, commit, "the row is not what its commit says");
  }
  cf_record_clear (type, added);
  return ok;
}

/* The row names this commit as the one that added it. */
static gboolean
check_own (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row, GError **error)
{
  CfPrint *print = cf_verify_print (v, type, op->id);
  if (print)
    print->met = TRUE;
  if (type->nature == CF_DOCUMENT)
    return check_document (v, type, op, commit, row, error);
  if (!row_is (type, op, row, commit->held != CF_HELD_NOT))
    problem_record (v, type, op->id, commit, "the row is not what its commit says");
  return TRUE;
}

/* The row names another commit: then that one says the same of a fact, or this one is held; of a document it says something newer. */
static gboolean
check_other (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row, gint64 pos, GError **error)
{
  CfVersion there, here = { commit->stamp, cf_life_key (commit->life) };
  if (type->nature == CF_FACT) {
    gboolean differs = op->kind == CF_OP_ADD && !row_is (type, op, row, commit->held != CF_HELD_NOT);
    v->collided |= differs;
    if (differs && commit->held != CF_HELD_COLLISION)
      problem_record (v, type, op->id, commit, "the row is not what its commit says");
    return TRUE;
  }
  g_autoptr (GError) missing = NULL;
  gboolean named = cf_edit_version_at (v->db, pos, &there, &missing);
  if (!named && !g_error_matches (missing, CF_ERROR, CF_ERROR_NOT_FOUND)) {
    g_propagate_error (error, g_steal_pointer (&missing));
    return FALSE;
  }
  if (!named || cf_version_compare (there, here) <= 0)
    problem_record (v, type, op->id, commit, "the row names another commit as its own");
  return TRUE;
}

/* The row names this commit, and all of it is what the op says: nearly every row. */
static gboolean
is_as_added (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit)
{
  CfPrint *print = op->kind == CF_OP_ADD && commit->held == CF_HELD_NOT ? cf_verify_print (v, type, op->id) : NULL;
  if (!print || print->pos != commit->pos || print->sum != cf_verify_sum (v, op->fields, op->size))
    return FALSE;
  print->met = TRUE;
  return TRUE;
}

gboolean
cf_verify_add (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error)
{
  if (is_as_added (v, type, op, commit))
    return TRUE;
  g_autofree gpointer row = g_malloc0 (type->size);
  gboolean found, ok = TRUE;
  gint64 pos;
  if (!cf_record_pos (v->db, type, op->id, &pos, error) || !cf_record_load (v->db, type, op->id, row, &found, error))
    return FALSE;
  if (!found)
    problem_record (v, type, op->id, commit, "the row is missing");
  else
    ok = pos == commit->pos ? check_own (v, type, op, commit, row, error) : check_other (v, type, op, commit, row, pos, error);
  cf_record_clear (type, row);
  return ok;
}

static gboolean
is_indexed (CfVerify *v, const CfOp *op, const CfCommit *commit, gboolean *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (v->db, &edit_find, error);
  if (!stmt)
    return FALSE;
  const gint64 key[] = { op->type, op->id, op->group, commit->stamp, cf_life_key (commit->life) };
  for (guint i = 0; i < G_N_ELEMENTS (key); i++)
    cf_bind_int (stmt, i + 1, key[i]);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW && cf_int (stmt, 0) == op->base_stamp && cf_int (stmt, 1) == op->base_station && cf_int (stmt, 2) == commit->pos;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_verify_edit (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error)
{
  CfVersion version = { commit->stamp, cf_life_key (commit->life) }, newest;
  gboolean same;
  v->edits++;
  if (!is_indexed (v, op, commit, &same, error))
    return FALSE;
  if (!same)
    problem_record (v, type, op->id, commit, "the edit is not in the index of edits as its commit says");
  if (!cf_edit_version (v->db, type, op->id, op->group, &newest, error))
    return FALSE;
  if (cf_version_compare (newest, version) != 0)
    return TRUE;
  g_autofree gpointer row = g_malloc0 (type->size);
  gboolean found;
  if (!cf_record_load (v->db, type, op->id, row, &found, error))
    return FALSE;
  if (!found || !row_is (type, op, row, commit->held != CF_HELD_NOT))
    problem_record (v, type, op->id, commit, found ? "the row is not what its newest edit says" : "the row is missing");
  cf_record_clear (type, row);
  return TRUE;
}

/* The index of edits has one row for all that a commit removes from a record. */
static gboolean
check_noted (CfVerify *v, const CfRecord *type, const CfOp *left, const CfCommit *commit, GError **error)
{
  char *key = g_strdup_printf ("%u %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, left->type, left->id, commit->pos);
  CfOp note = { .type = left->type, .id = left->id };
  gboolean same;
  if (!g_hash_table_add (v->noted, key))
    return TRUE;
  v->edits++;
  if (!is_indexed (v, &note, commit, &same, error))
    return FALSE;
  if (!same)
    problem_record (v, type, left->id, commit, "the index of edits does not say that something of it was removed");
  return TRUE;
}

/* What it removes is not in the log any more, where it has come. */
static gboolean
check_gone (CfVerify *v, const CfRecord *type, const CfOp *removal, const CfOp *left, const CfCommit *commit, GError **error)
{
  g_autoptr (CfRows) stmt = NULL;
  g_autoptr (GError) missing = NULL;
  CfCommit of;
  CfOp op;
  gint64 pos;
  if (!cf_edit_pos (v->db, type, left->id, left->group, (CfVersion) { removal->base_stamp, removal->base_station }, &pos, error))
    return FALSE;
  if (pos <= 0)
    return TRUE;
  if (!cf_log_at (v->db, pos, &of, &stmt, &missing)) {
    if (g_error_matches (missing, CF_ERROR, CF_ERROR_NOT_FOUND))
      return TRUE;                                                      /* its own place says so */
    g_propagate_error (error, g_steal_pointer (&missing));
    return FALSE;
  }
  for (const guint8 *p = of.body, *end = p + of.size; p < end && cf_op_next (&p, end, &op);) {
    guint8 hash[CF_HASH_SIZE];
    if ((op.kind != CF_OP_ADD && op.kind != CF_OP_EDIT) || op.type != left->type || op.id != left->id || op.group != left->group)
      continue;
    cf_op_hash (&op, hash);
    if (memcmp (hash, left->was, CF_HASH_SIZE) == 0)
      problem_record (v, type, left->id, commit, "what it removes is still in the log");
  }
  return TRUE;
}

gboolean
cf_verify_removal (CfVerify *v, const CfOp *removal, const CfCommit *commit, GError **error)
{
  CfOp left;
  const CfRecord *type = cf_op_removed (removal, &left) ? cf_record_by_tag (left.type) : NULL;
  return !type || (check_noted (v, type, &left, commit, error) && check_gone (v, type, removal, &left, commit, error));
}

/* A document of which only edits have come: there is one, and the other groups are empty. */
static gboolean
check_early (CfVerify *v, const CfRecord *type, CfId id, GError **error)
{
  g_autofree gpointer row = g_malloc0 (type->size);
  g_autoptr (GByteArray) is = g_byte_array_new ();
  gboolean found, edited = FALSE, ok = cf_record_load (v->db, type, id, row, &found, error);
  for (guint group = 1; ok && group <= cf_record_groups (type); group++) {
    CfVersion newest;
    ok = cf_edit_version (v->db, type, id, group, &newest, error);
    if (ok && newest.stamp == 0)
      cf_record_encode (type, row, group, is);
    edited = edited || newest.stamp;
  }
  if (ok && (!edited || is->len))
    problem_record (v, type, id, NULL, "there is no commit that made this row");
  cf_record_clear (type, row);
  return ok;
}

/* It names the commit that it says it is from, if any: there the log and the row part. */
static void
problem_unmade (CfVerify *v, const CfRecord *type, const CfPrint *print)
{
  g_autofree char *record = place_record (type, print->id);
  cf_verify_problem (v, print->pos > 0 ? g_strdup_printf ("%s, of commit %" G_GINT64_FORMAT " as it says", record, print->pos) : g_strdup (record), "there is no commit that made this row");
}

/* Rows that no op made. */
static gboolean
check_rows (CfVerify *v, const CfRecord *type, GError **error)
{
  GArray *prints = v->prints[type->tag];
  for (guint i = 0; i < prints->len; i++) {
    const CfPrint *print = &g_array_index (prints, CfPrint, i);
    if (print->met)
      continue;
    if (type->nature != CF_DOCUMENT || print->pos != CF_POS_EARLY)
      problem_unmade (v, type, print);
    else if (!check_early (v, type, print->id, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
check_edits_count (CfVerify *v, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (v->db, &edits_count, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  if (cf_int (stmt, 0) != v->edits)
    cf_verify_problem (v, g_strdup ("edit"), "the index of edits has rows that no commit made, or lacks some");
  return TRUE;
}

gboolean
cf_verify_rows (CfVerify *v, GError **error)
{
  for (guint i = 0; i < v->notes->len; i++) {
    const CfRowNote *note = &g_array_index (v->notes, CfRowNote, i);
    problem_record (v, note->type, note->id, NULL, note->what);
  }
  for (guint i = 0; cf_records[i]; i++)
    if (!check_rows (v, cf_records[i], error))
      return FALSE;
  return check_edits_count (v, error);
}
