/* verify.c: see verify.h. Four questions, in this order: is the file sound; does each station's chain hold, without a gap; is every row what its ops say, and does every row have an op;
 * is what is derived what the facts say. A tail cut off together with its rows and head needs a witness: the head printed on a report (--head). */
#include "verify.h"
#include "base/id.h"
#include "derived.h"
#include "edit.h"
#include "records.h"
#include <string.h>

CF_SQL_FOR (integrity, "sqlite", "PRAGMA integrity_check(20)");
CF_SQL (edits_count, "SELECT COUNT(*) FROM edit");
CF_SQL (edit_find, "SELECT base_stamp, base_station, pos FROM edit WHERE type = $1 AND id = $2 AND grp = $3 AND stamp = $4 AND station = $5");
CF_SQL (tail_from, "SELECT c.hash FROM commit_log c WHERE c.station_id = $1 AND c.seq = $2");
CF_SQL (head_hash, "SELECT pos FROM commit_log WHERE hash >= $1 AND hash <= $2 LIMIT 1");

typedef struct {
  CfDb           *db;
  CfVerifyReport *report;
  CfHead          head;
  GHashTable     *chains;                                              /* station id → Chain */
  GHashTable     *seen[256];                                           /* by type tag: ids whose + was met */
  gint64          pos, edits;
} Verify;

typedef struct { gint64 seq; guint8 hash[CF_HASH_SIZE]; } Chain;

static void
problem_free (gpointer p)
{
  CfProblem *problem = p;
  g_free (problem->where);
  g_free (problem->what);
  g_free (problem);
}

void
cf_verify_report_clear (CfVerifyReport *report)
{
  g_clear_pointer (&report->problems, g_ptr_array_unref);
}

static void
problem (Verify *v, char *where, const char *what)
{
  if (v->report->problems->len >= CF_PROBLEMS_MAX) {
    v->report->more = TRUE;
    g_free (where);
    return;
  }
  CfProblem *p = g_new (CfProblem, 1);
  *p = (CfProblem) { where, g_strdup (what) };
  g_ptr_array_add (v->report->problems, p);
}

static char *
place_commit (const CfCommit *commit)
{
  return g_strdup_printf ("commit %" G_GINT64_FORMAT " (station %" G_GINT64_FORMAT ", seq %" G_GINT64_FORMAT ", %s)", commit->pos, commit->number, commit->seq, commit->act);
}

static char *
place_record (const CfRecord *type, CfId id)
{
  char text[CF_ID_TEXT];
  return id < 4096 ? g_strdup_printf ("%s %" G_GINT64_FORMAT, type->name, id) : g_strdup_printf ("%s %s", type->name, cf_id_text (id, text));
}

static void
problem_record (Verify *v, const CfRecord *type, CfId id, const CfCommit *commit, const char *what)
{
  g_autofree char *record = place_record (type, id), *at = commit ? place_commit (commit) : NULL;
  problem (v, at ? g_strdup_printf ("%s, %s", record, at) : g_strdup (record), what);
}

static gboolean
same_bytes (GByteArray *bytes, const guint8 *fields, gsize size)
{
  return bytes->len == size && memcmp (bytes->data, fields, size) == 0;
}

static gboolean
check_fact (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cf_record_encode (type, row, 0, bytes);
  if (!same_bytes (bytes, op->fields, op->size))
    problem_record (v, type, op->id, commit, "the row is not what its commit says");
  return TRUE;
}

/* A document as added: every group that nobody edited since shows the added value. */
static gboolean
check_document (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row, GError **error)
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

static gboolean
check_add (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error)
{
  g_autofree gpointer row = g_malloc0 (type->size);
  gboolean found, ok = TRUE;
  gint64 pos;
  if (!v->seen[type->tag])
    v->seen[type->tag] = g_hash_table_new (NULL, NULL);
  gboolean first = g_hash_table_add (v->seen[type->tag], GSIZE_TO_POINTER (op->id));
  if (!cf_record_pos (v->db, type, op->id, &pos, error) || !cf_record_load (v->db, type, op->id, row, &found, error))
    return FALSE;
  if (!found)
    problem_record (v, type, op->id, commit, "the row is missing");
  else if (first && pos != commit->pos)
    problem_record (v, type, op->id, commit, "the row names another commit as its own");
  else if (op->kind == CF_OP_ADD && commit->held != CF_HELD_COLLISION && commit->held != CF_HELD_UNKNOWN)
    ok = type->nature == CF_FACT ? check_fact (v, type, op, commit, row) : check_document (v, type, op, commit, row, error);
  cf_record_clear (type, row);
  return ok;
}

static gboolean
check_edit (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error)
{
  CfVersion version = { commit->stamp, cf_life_key (commit->life) }, newest;
  CfStmt *stmt = cf_db_stmt (v->db, &edit_find, error);
  if (!stmt)
    return FALSE;
  v->edits++;
  const gint64 key[] = { op->type, op->id, op->group, version.stamp, version.station };
  for (guint i = 0; i < G_N_ELEMENTS (key); i++)
    cf_bind_int (stmt, i + 1, key[i]);
  CfStep step = cf_step (stmt, error);
  gboolean same = step == CF_ROW && cf_int (stmt, 0) == op->base_stamp && cf_int (stmt, 1) == op->base_station && cf_int (stmt, 2) == commit->pos;
  cf_stmt_reset (stmt);
  if (step == CF_STEP_FAILED)
    return FALSE;
  if (!same)
    problem_record (v, type, op->id, commit, "the edit is not in the index of edits as its commit says");
  if (!cf_edit_version (v->db, type, op->id, op->group, &newest, error))
    return FALSE;
  if (cf_version_compare (newest, version) != 0 || op->kind == CF_OP_REDACTED || commit->held == CF_HELD_UNKNOWN)
    return TRUE;
  g_autofree gpointer row = g_malloc0 (type->size);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gboolean found;
  if (!cf_record_load (v->db, type, op->id, row, &found, error))
    return FALSE;
  cf_record_encode (type, row, op->group, bytes);
  if (!found || !same_bytes (bytes, op->fields, op->size))
    problem_record (v, type, op->id, commit, found ? "the row is not what its newest edit says" : "the row is missing");
  cf_record_clear (type, row);
  return TRUE;
}

static gboolean
check_ops (Verify *v, const CfCommit *commit, GError **error)
{
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end;) {
    CfOp op;
    if (!cf_op_next (&p, end, &op)) {
      problem (v, place_commit (commit), "its body cannot be read");
      return TRUE;
    }
    const CfRecord *type = op.kind == CF_OP_REASON ? NULL : cf_record_by_tag (op.type);
    if (!type)
      continue;
    if (type == &CF_ENTRY)
      v->report->entries++;
    if (!(op.group ? check_edit (v, type, &op, commit, error) : check_add (v, type, &op, commit, error)))
      return FALSE;
  }
  return TRUE;
}

static gboolean
check_commit (const CfCommit *commit, gpointer user, GError **error)
{
  Verify *v = user;
  guint8 hash[CF_HASH_SIZE];
  v->report->commits++;
  if (commit->pos != v->pos + 1)
    problem (v, place_commit (commit), "commits are missing before it");
  v->pos = commit->pos;
  Chain *chain = g_hash_table_lookup (v->chains, GSIZE_TO_POINTER (commit->station_id));
  if (!chain) {
    chain = g_new0 (Chain, 1);
    g_hash_table_insert (v->chains, GSIZE_TO_POINTER (commit->station_id), chain);
  }
  if (commit->seq != chain->seq + 1)
    problem (v, place_commit (commit), "its station's commits before it are missing or out of order");
  chain->seq = commit->seq;
  if (!cf_commit_hash (chain->hash, commit, hash))
    problem (v, place_commit (commit), "its body cannot be read");
  else if (memcmp (hash, commit->hash, CF_HASH_SIZE) != 0)
    problem (v, place_commit (commit), "its hash does not follow from the commit before it and its content");
  memcpy (chain->hash, commit->hash, CF_HASH_SIZE);
  if (commit->held < CF_HELD_NOT || commit->held > CF_HELD_COLLISION)
    problem (v, place_commit (commit), "its state is not one there is");
  return commit->held == CF_HELD_BROKEN || check_ops (v, commit, error);
}

static gboolean
check_head (Verify *v, GError **error)
{
  const Chain *own = g_hash_table_lookup (v->chains, GSIZE_TO_POINTER (v->head.station_id));
  static const guint8 zeros[CF_HASH_SIZE];
  if (v->head.pos != v->pos)
    problem (v, g_strdup ("head"), "the log does not end where the head says: commits at the end are missing, or were added");
  else if ((own ? own->seq : 0) != v->head.seq || memcmp (own ? own->hash : zeros, v->head.hash, CF_HASH_SIZE) != 0)
    problem (v, g_strdup ("head"), "the head is not this station's last commit");
  if (v->head.schema != CF_SCHEMA)
    problem (v, g_strdup ("head"), "the head names another schema");
  return TRUE;
}

/* Runs generated @sql; each row's first column is an id that should not be there. */
static gboolean
check_none (Verify *v, const CfRecord *type, char *sql_taken, const char *what, GError **error)
{
  g_autofree char *sql = sql_taken;
  g_autoptr (CfRows) stmt = cf_db_stmt_text (v->db, g_intern_string (sql), sql, FALSE, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    problem_record (v, type, cf_int (stmt, 0), NULL, what);
  return step == CF_DONE;
}

/* Rows that no op made. */
static gboolean
check_rows (Verify *v, const CfRecord *type, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id, pos FROM %s ORDER BY id", type->name);
  g_autoptr (CfRows) stmt = cf_db_stmt_text (v->db, g_intern_string (sql), sql, FALSE, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (cf_int (stmt, 1) != CF_POS_EARLY && (!v->seen[type->tag] || !g_hash_table_contains (v->seen[type->tag], GSIZE_TO_POINTER (cf_int (stmt, 0)))))
      problem_record (v, type, cf_int (stmt, 0), NULL, "there is no commit that made this row");
  for (guint i = 0; step == CF_DONE && i < type->n_parts; i++) {
    const char *part = type->parts[i].type->name, *root = type->name;
    if (!check_none (v, type, g_strdup_printf ("SELECT DISTINCT p.%s_id FROM %s p WHERE NOT EXISTS (SELECT 1 FROM %s r WHERE r.id = p.%s_id)", root, part, root, root),
                     "it has lines, but the row is missing", error) ||
        !check_none (v, type, g_strdup_printf ("SELECT %s_id FROM %s GROUP BY %s_id HAVING MIN(line) <> 1 OR MAX(line) <> COUNT(*)", root, part, root),
                     "its lines are not numbered from 1 without gaps", error))
      return FALSE;
  }
  return step == CF_DONE;
}

static gboolean
check_edits_count (Verify *v, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (v->db, &edits_count, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  if (cf_int (stmt, 0) != v->edits)
    problem (v, g_strdup ("edit"), "the index of edits has rows that no commit made, or lacks some");
  return TRUE;
}

static gboolean
check_file (Verify *v, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (v->db, &integrity, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (!g_str_equal (cf_text (stmt, 0), "ok"))
      problem (v, g_strdup ("file"), cf_text (stmt, 0));
  return step == CF_DONE;
}

static void
derived_problem (const char *where, const char *what, gpointer user)
{
  problem (user, g_strdup (where), what);
}

/* A remembered head: is there a commit whose hash begins so? */
static gboolean
check_wanted (Verify *v, const char *head, GError **error)
{
  guint8 from[CF_HASH_SIZE] = { 0 }, to[CF_HASH_SIZE];
  gsize n = 0;
  memset (to, 0xff, sizeof to);
  for (const char *p = head; *p; p++) {
    if (g_ascii_isspace (*p) || *p == '-')
      continue;
    if (!g_ascii_isxdigit (*p) || n >= 2 * CF_HASH_SIZE) {
      n = 0;
      break;
    }
    guint shift = n % 2 ? 0 : 4;
    from[n / 2] |= g_ascii_xdigit_value (*p) << shift;
    to[n / 2] = (to[n / 2] & ~(0xf << shift)) | g_ascii_xdigit_value (*p) << shift;
    n++;
  }
  if (n < 8) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” is not a head: give the hexadecimal digits that were printed, at least 8 of them", head);
    return FALSE;
  }
  g_autoptr (CfRows) stmt = cf_db_stmt (v->db, &head_hash, error);
  if (!stmt)
    return FALSE;
  cf_bind_blob (stmt, 1, from, sizeof from);
  cf_bind_blob (stmt, 2, to, sizeof to);
  CfStep step = cf_step (stmt, error);
  v->report->head_found = step == CF_ROW;
  if (step == CF_DONE)
    problem (v, g_strdup_printf ("head %s", head), "no commit has this hash: the log was cut off or rewritten since it was printed");
  return step != CF_STEP_FAILED;
}

static gboolean
run (Verify *v, const char *head, GError **error)
{
  if (!check_file (v, error) || !cf_head_load (v->db, &v->head, error) || !cf_log_each (v->db, 0, check_commit, v, error) || !check_head (v, error))
    return FALSE;
  for (guint i = 0; cf_records[i]; i++)
    if (!check_rows (v, cf_records[i], error))
      return FALSE;
  return check_edits_count (v, error) && cf_derived_verify (v->db, derived_problem, v, error) && (!head || !*head || check_wanted (v, head, error));
}

gboolean
cf_verify (CfDb *db, const char *head, CfVerifyReport *ret, GError **error)
{
  *ret = (CfVerifyReport) { .problems = g_ptr_array_new_with_free_func (problem_free) };
  Verify v = { .db = db, .report = ret, .chains = g_hash_table_new_full (NULL, NULL, NULL, g_free) };
  gboolean own = !cf_db_in_transaction (db);
  gboolean ok = (!own || cf_db_begin (db, FALSE, error)) && run (&v, head, error);
  if (own)
    cf_db_rollback (db);
  g_hash_table_unref (v.chains);
  for (guint i = 0; i < G_N_ELEMENTS (v.seen); i++)
    g_clear_pointer (&v.seen[i], g_hash_table_unref);
  return ok;
}

typedef struct { CfHead head; gint64 n; GHashTable *chains; CfDb *db; } Tail;

static gboolean
tail_commit (const CfCommit *commit, gpointer user, GError **error)
{
  Tail *t = user;
  guint8 hash[CF_HASH_SIZE];
  Chain *chain = g_hash_table_lookup (t->chains, GSIZE_TO_POINTER (commit->station_id));
  if (!chain) {                                                         /* the first of this station that is looked at: its predecessor is taken on trust */
    chain = g_new0 (Chain, 1);
    g_hash_table_insert (t->chains, GSIZE_TO_POINTER (commit->station_id), chain);
    CfStmt *stmt = cf_db_stmt (t->db, &tail_from, error);
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, commit->station_id);
    cf_bind_int (stmt, 2, commit->seq - 1);
    CfStep step = cf_step (stmt, error);
    gsize n = 0;
    gconstpointer prev = step == CF_ROW ? cf_blob (stmt, 0, &n) : NULL;
    if (n == CF_HASH_SIZE)
      memcpy (chain->hash, prev, n);
    cf_stmt_reset (stmt);
    if (step == CF_STEP_FAILED)
      return FALSE;
    chain->seq = commit->seq - 1;
  }
  if (commit->seq != chain->seq + 1 || !cf_commit_hash (chain->hash, commit, hash) || memcmp (hash, commit->hash, CF_HASH_SIZE) != 0) {
    g_autofree char *place = place_commit (commit);
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: %s does not follow from the one before it; run “counterfoilctl verify”, or restore a backup", cf_db_path (t->db), place);
    return FALSE;
  }
  chain->seq = commit->seq;
  memcpy (chain->hash, commit->hash, CF_HASH_SIZE);
  t->n = commit->pos;
  return TRUE;
}

gboolean
cf_verify_tail (CfDb *db, guint n, GError **error)
{
  Tail t = { .db = db };
  if (!cf_head_load (db, &t.head, error))
    return FALSE;
  t.chains = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  t.n = t.head.pos;
  gboolean ok = cf_log_each (db, MAX (0, t.head.pos - (gint64) n), tail_commit, &t, error);
  const Chain *own = g_hash_table_lookup (t.chains, GSIZE_TO_POINTER (t.head.station_id));
  if (ok && (t.n != t.head.pos || (own && (own->seq != t.head.seq || memcmp (own->hash, t.head.hash, CF_HASH_SIZE) != 0)))) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the log does not end where the ledger's head says; run “counterfoilctl verify”, or restore a backup", cf_db_path (db));
    ok = FALSE;
  }
  g_hash_table_unref (t.chains);
  return ok;
}
