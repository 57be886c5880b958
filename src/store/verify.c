/* verify.c: see verify.h. Four questions, in this order: is the file sound; does each station's chain hold, without a gap; is every row what its ops say, and does every row have an op;
 * is what is derived what the facts say. A tail cut off together with its rows and head needs a witness: the head printed on a report (--head). */
#include "verify.h"
#include "apply.h"
#include "base/id.h"
#include "edit.h"
#include "records.h"
#include "schema.h"
#include <string.h>

CF_SQL_FOR (integrity, "sqlite", "PRAGMA integrity_check(20)");
CF_SQL_FOR (triggers, "sqlite", "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
CF_SQL (edits_count, "SELECT COUNT(*) FROM edit");
CF_SQL (edit_find, "SELECT base_stamp, base_station, pos FROM edit WHERE type = $1 AND id = $2 AND grp = $3 AND stamp = $4 AND station = $5");
CF_SQL (tail_from, "SELECT c.hash FROM commit_log c WHERE c.station_id = $1 AND c.seq = $2");
CF_SQL (head_hash, "SELECT pos FROM commit_log WHERE hash >= $1 AND hash <= $2 LIMIT 1");

typedef struct {
  CfDb           *db;
  CfVerifyReport *report;
  CfHead          head;
  GHashTable     *chains;                                              /* station id → Chain */
  GHashTable     *seen[256];                                           /* by type tag: ids whose row names the commit that adds it */
  gint64          pos, edits;
  CfStamp         stamp;                                               /* the newest */
  gboolean        collided, log_read;
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

/* The row names this commit as the one that added it. */
static gboolean
check_own (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row, GError **error)
{
  if (!v->seen[type->tag])
    v->seen[type->tag] = g_hash_table_new (NULL, NULL);
  g_hash_table_add (v->seen[type->tag], GSIZE_TO_POINTER (op->id));
  if (op->kind == CF_OP_REDACTED)
    return TRUE;
  if (type->nature == CF_DOCUMENT)
    return check_document (v, type, op, commit, row, error);
  if (!row_is (type, op, row, commit->held != CF_HELD_NOT))
    problem_record (v, type, op->id, commit, "the row is not what its commit says");
  return TRUE;
}

/* The row names another commit: then that one says the same of a fact, or this one is held; of a document it says something newer. */
static gboolean
check_other (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, gconstpointer row, gint64 pos, GError **error)
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

static gboolean
check_add (Verify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error)
{
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
  if (cf_version_compare (newest, version) != 0 || op->kind == CF_OP_REDACTED)
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

static gboolean
check_ops (Verify *v, const CfCommit *commit, GError **error)
{
  v->collided = FALSE;
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end;) {
    CfOp op;
    if (!cf_op_next (&p, end, &op))
      return TRUE;                                                      /* its hash has said so already */
    const CfRecord *type = op.kind == CF_OP_REASON ? NULL : cf_record_by_tag (op.type);
    if (!type)
      continue;
    if (type == &CF_ENTRY)
      v->report->entries++;
    if (!(op.group ? check_edit (v, type, &op, commit, error) : check_add (v, type, &op, commit, error)))
      return FALSE;
  }
  if (commit->held == CF_HELD_COLLISION && !v->collided)
    problem (v, place_commit (commit), "it is held back as differing from a row, but does not");
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
  v->stamp = MAX (v->stamp, commit->stamp);
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
  CfHeld form = cf_apply_form (commit);
  if (commit->held != (gint64) form && !(commit->held == CF_HELD_COLLISION && form != CF_HELD_BROKEN))
    problem (v, place_commit (commit), "whether it is held back is not what its content asks for");
  return form == CF_HELD_BROKEN || check_ops (v, commit, error);
}

static void
check_head (Verify *v)
{
  const Chain *own = g_hash_table_lookup (v->chains, GSIZE_TO_POINTER (v->head.station_id));
  static const guint8 zeros[CF_HASH_SIZE];
  if (v->head.pos != v->pos)
    problem (v, g_strdup ("head"), "the log does not end where the head says: commits at the end are missing, or were added");
  else if ((own ? own->seq : 0) != v->head.seq || memcmp (own ? own->hash : zeros, v->head.hash, CF_HASH_SIZE) != 0)
    problem (v, g_strdup ("head"), "the head is not this station's last commit");
  if (v->head.stamp < v->stamp)
    problem (v, g_strdup ("head"), "the head's clock is behind the log");
  if (v->head.schema != CF_SCHEMA)
    problem (v, g_strdup ("head"), "the head names another schema");
}

static gboolean
check_log (Verify *v, GError **error)
{
  if (!cf_head_load (v->db, &v->head, error) || !cf_log_each (v->db, 0, check_commit, v, error))
    return FALSE;
  v->log_read = TRUE;
  check_head (v);
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

/* A document of which only edits have come: there is one, and the other groups are empty. */
static gboolean
check_early (Verify *v, const CfRecord *type, CfId id, GError **error)
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

static gboolean
check_lines (Verify *v, const CfRecord *type, const char *part, GError **error)
{
  const char *root = type->name;
  return check_none (v, type, g_strdup_printf ("SELECT DISTINCT p.%s_id FROM %s p WHERE NOT EXISTS (SELECT 1 FROM %s r WHERE r.id = p.%s_id)", root, part, root, root),
                     "it has lines, but the row is missing", error) &&
         check_none (v, type, g_strdup_printf ("SELECT %s_id FROM %s GROUP BY %s_id HAVING MIN(line) <> 1 OR MAX(line) <> COUNT(*)", root, part, root),
                     "its lines are not numbered from 1 without gaps", error);
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
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    if (v->seen[type->tag] && g_hash_table_contains (v->seen[type->tag], GSIZE_TO_POINTER (id)))
      continue;
    if (type->nature != CF_DOCUMENT || cf_int (stmt, 1) != CF_POS_EARLY)
      problem_record (v, type, id, NULL, "there is no commit that made this row");
    else if (!check_early (v, type, id, error))
      return FALSE;
  }
  for (guint i = 0; step == CF_DONE && i < type->n_parts; i++)
    if (!check_lines (v, type, type->parts[i].type->name, error))
      return FALSE;
  return step == CF_DONE;
}

static gboolean
check_records (Verify *v, GError **error)
{
  for (guint i = 0; v->log_read && cf_records[i]; i++)
    if (!check_rows (v, cf_records[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
check_edits_count (Verify *v, GError **error)
{
  if (!v->log_read)
    return TRUE;
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

/* The guards are what keeps another program from changing a fact in passing. */
static gboolean
check_guards (Verify *v, GError **error)
{
  g_autofree char *script = cf_schema_guards ("sqlite");
  g_auto (GStrv) guards = g_strsplit (script, ";\n", -1);
  g_autoptr (GHashTable) expected = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CfRows) stmt = cf_db_stmt (v->db, &triggers, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  for (char **guard = guards; *guard && **guard; guard++)
    g_hash_table_add (expected, *guard);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (!g_hash_table_remove (expected, cf_text (stmt, 1)))
      problem (v, g_strdup_printf ("trigger %s", cf_text (stmt, 0)), "it does not belong to a ledger");
  for (char **guard = guards; *guard && **guard; guard++)
    if (g_hash_table_contains (expected, *guard)) {
      g_auto (GStrv) words = g_strsplit (*guard, " ", 4);
      problem (v, g_strdup_printf ("trigger %s", words[2]), "this guard has been taken away");
    }
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
check_derived (Verify *v, GError **error)
{
  return cf_derived_verify (v->db, derived_problem, v, error);
}

/* What is damaged so that it cannot be read is a problem that was found; other failures end the work. */
static gboolean
run (Verify *v, const char *head, GError **error)
{
  static const struct { const char *what; gboolean (*check) (Verify *v, GError **error); } steps[] = {
    { "file", check_file }, { "file", check_guards }, { "log", check_log }, { "record", check_records }, { "edit", check_edits_count }, { "open_item", check_derived },
  };
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_autoptr (GError) failed = NULL;
    if (steps[i].check (v, &failed))
      continue;
    if (!g_error_matches (failed, CF_ERROR, CF_ERROR_CORRUPT)) {
      g_propagate_error (error, g_steal_pointer (&failed));
      return FALSE;
    }
    problem (v, g_strdup (steps[i].what), failed->message);
  }
  return !head || !*head || check_wanted (v, head, error);
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
  t.n = MAX (0, t.head.pos - (gint64) n);
  gboolean ok = cf_log_each (db, t.n, tail_commit, &t, error);
  const Chain *own = g_hash_table_lookup (t.chains, GSIZE_TO_POINTER (t.head.station_id));
  if (ok && (t.n != t.head.pos || (own && (own->seq != t.head.seq || memcmp (own->hash, t.head.hash, CF_HASH_SIZE) != 0)))) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the log does not end where the ledger's head says; run “counterfoilctl verify”, or restore a backup", cf_db_path (db));
    ok = FALSE;
  }
  g_hash_table_unref (t.chains);
  return ok;
}
