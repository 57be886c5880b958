/* verify.c: see verify.h. Four questions, in this order: is the file sound; does each station's chain hold, without a gap; is every row what its ops say, and does every row have an op;
 * is what is derived what the facts say. A tail cut off together with its rows and head needs a witness: the head printed on a report (--head). */
#include "verify-private.h"
#include "apply.h"
#include "schema.h"
#include "shift.h"
#include <string.h>

CF_SQL_FOR (integrity, "sqlite", "PRAGMA integrity_check(20)");
/* The engine looks for every row in every index: with the little room that readers have, it would read each page of them many times. */
CF_SQL_FOR (room_wide, "sqlite", "PRAGMA cache_size = -64000");
CF_SQL_FOR (room_usual, "sqlite", "PRAGMA cache_size = -4000");
CF_SQL_FOR (triggers, "sqlite", "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
CF_SQL (head_hash, "SELECT pos FROM commit_log WHERE hash >= $1 AND hash <= $2 LIMIT 1");

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

void
cf_verify_problem (CfVerify *v, char *where, const char *what)
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

char *
cf_verify_place (const CfCommit *commit)
{
  return g_strdup_printf ("commit %" G_GINT64_FORMAT " (station %" G_GINT64_FORMAT ", seq %" G_GINT64_FORMAT ", %s)", commit->pos, commit->number, commit->seq, commit->act);
}

/* What was taken out of the log hashed to op->was; what is left of it, to what is noted. */
static CfLeft *
note_left (GHashTable *table, const CfOp *op)
{
  CfLeft *left = g_new0 (CfLeft, 1);
  cf_sha256 (&(CfBytes) { op->raw, op->raw_size }, 1, left->hash);
  g_hash_table_insert (table, g_bytes_new (op->was, CF_HASH_SIZE), left);
  return left;
}

static void
left_free (gpointer p)
{
  g_free (((CfLeft *) p)->where);
  g_free (p);
}

/* What stands in the log with a person's data taken out is there, and as it is, because a commit, which is hashed, says so. From several stations the one may come before the other. */
static void
check_redacted (CfVerify *v)
{
  GHashTableIter iter;
  gpointer was, p;
  g_hash_table_iter_init (&iter, v->redacted);
  while (g_hash_table_iter_next (&iter, &was, &p)) {
    const CfLeft *is = p, *said = g_hash_table_lookup (v->removals, was);
    if (said ? memcmp (said->hash, is->hash, CF_HASH_SIZE) != 0 : !v->several)
      cf_verify_problem (v, g_strdup (is->where), said ? "what is left of removed data is not what the removal left" : "data were taken out of it that no commit removes");
  }
}

static gboolean
check_ops (CfVerify *v, const CfCommit *commit, GError **error)
{
  v->collided = FALSE;
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end;) {
    CfOp op;
    if (!cf_op_next (&p, end, &op))
      return TRUE;                                                      /* its hash has said so already */
    CfOp left;
    if (op.kind == CF_OP_REMOVE && cf_op_removed (&op, &left))
      note_left (v->removals, &left);
    if (op.kind == CF_OP_REMOVE && !cf_verify_removal (v, &op, commit, error))
      return FALSE;
    if (op.kind == CF_OP_REDACTED) {
      note_left (v->redacted, &op)->where = cf_verify_place (commit);
      v->report->redacted++;
    }
    const CfRecord *type = op.kind == CF_OP_REASON || op.kind == CF_OP_REMOVE ? NULL : cf_record_by_tag (op.type);
    if (!type)
      continue;
    if (type == &CF_ENTRY)
      v->report->entries++;
    if (!(op.group ? cf_verify_edit (v, type, &op, commit, error) : cf_verify_add (v, type, &op, commit, error)))
      return FALSE;
  }
  if (commit->held == CF_HELD_COLLISION && !v->collided)
    cf_verify_problem (v, cf_verify_place (commit), "it is held back as differing from a row, but does not");
  return TRUE;
}

static gboolean
check_commit (const CfCommit *commit, gpointer user, GError **error)
{
  CfVerify *v = user;
  guint8 hash[CF_HASH_SIZE];
  v->report->commits++;
  if (commit->pos != v->pos + 1)
    cf_verify_problem (v, cf_verify_place (commit), "commits are missing before it");
  v->pos = commit->pos;
  v->stamp = MAX (v->stamp, commit->stamp);
  CfChain *chain = g_hash_table_lookup (v->chains, GSIZE_TO_POINTER (commit->station_id));
  if (!chain) {
    chain = g_new0 (CfChain, 1);
    g_hash_table_insert (v->chains, GSIZE_TO_POINTER (commit->station_id), chain);
  }
  if (commit->seq != chain->seq + 1)
    cf_verify_problem (v, cf_verify_place (commit), "its station's commits before it are missing or out of order");
  chain->seq = commit->seq;
  v->several = v->several || (v->number && v->number != commit->number);
  v->number = commit->number;
  if (!cf_commit_hash (chain->hash, commit, hash))
    cf_verify_problem (v, cf_verify_place (commit), "its body cannot be read");
  else if (memcmp (hash, commit->hash, CF_HASH_SIZE) != 0)
    cf_verify_problem (v, cf_verify_place (commit), "its hash does not follow from the commit before it and its content");
  memcpy (chain->hash, commit->hash, CF_HASH_SIZE);
  CfHeld form = cf_apply_form (commit);
  if (commit->held != (gint64) form && !(commit->held == CF_HELD_COLLISION && form != CF_HELD_BROKEN))
    cf_verify_problem (v, cf_verify_place (commit), "whether it is held back is not what its content asks for");
  return form == CF_HELD_BROKEN || check_ops (v, commit, error);
}

static void
check_head (CfVerify *v)
{
  const CfChain *own = g_hash_table_lookup (v->chains, GSIZE_TO_POINTER (v->head.station_id));
  static const guint8 zeros[CF_HASH_SIZE];
  if (v->head.pos != v->pos)
    cf_verify_problem (v, g_strdup ("head"), "the log does not end where the head says: commits at the end are missing, or were added");
  else if ((own ? own->seq : 0) != v->head.seq || memcmp (own ? own->hash : zeros, v->head.hash, CF_HASH_SIZE) != 0)
    cf_verify_problem (v, g_strdup ("head"), "the head is not this station's last commit");
  if (v->head.stamp < v->stamp)
    cf_verify_problem (v, g_strdup ("head"), "the head's clock is behind the log");
  if (v->head.schema != CF_SCHEMA)
    cf_verify_problem (v, g_strdup ("head"), "the head names another schema");
}

static gboolean
check_log (CfVerify *v, GError **error)
{
  if (!cf_head_load (v->db, &v->head, error) || !cf_log_each (v->db, 0, check_commit, v, error))
    return FALSE;
  v->log_read = TRUE;
  check_redacted (v);
  check_head (v);
  return TRUE;
}

/* A server looks after its own files, and its guards are rights that a superuser passes by. */
static gboolean is_file (CfVerify *v) { return g_str_equal (cf_db_engine (v->db), "sqlite"); }

static gboolean
give_room (CfDb *db, const CfSql *room, GError **error)
{
  if (strcmp (cf_db_engine (db), "sqlite") != 0)                        /* a server has its own */
    return TRUE;
  g_autoptr (CfRows) stmt = cf_db_stmt (db, room, error);
  return stmt && cf_step (stmt, error) != CF_STEP_FAILED;
}

static gboolean
check_file (CfVerify *v, GError **error)
{
  if (!is_file (v))
    return TRUE;
  g_autoptr (CfRows) stmt = cf_db_stmt (v->db, &integrity, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (!g_str_equal (cf_text (stmt, 0), "ok"))
      cf_verify_problem (v, g_strdup ("file"), cf_text (stmt, 0));
  return step == CF_DONE;
}

/* The guards are what keeps another program from changing a fact in passing. */
static gboolean
check_guards (CfVerify *v, GError **error)
{
  if (!is_file (v))
    return TRUE;
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
      cf_verify_problem (v, g_strdup_printf ("trigger %s", cf_text (stmt, 0)), "it does not belong to a ledger");
  for (char **guard = guards; *guard && **guard; guard++)
    if (g_hash_table_contains (expected, *guard)) {
      g_auto (GStrv) words = g_strsplit (*guard, " ", 4);
      cf_verify_problem (v, g_strdup_printf ("trigger %s", words[2]), "this guard has been taken away");
    }
  return step == CF_DONE;
}

static void
derived_problem (const char *where, const char *what, gpointer user)
{
  cf_verify_problem (user, g_strdup (where), what);
}

/* A remembered head: is there a commit whose hash begins so? */
static gboolean
check_wanted (CfVerify *v, const char *head, GError **error)
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
    cf_verify_problem (v, g_strdup_printf ("head %s", head), "no commit has this hash: the log was cut off or rewritten since it was printed");
  return step != CF_STEP_FAILED;
}

static gboolean
check_records (CfVerify *v, GError **error)
{
  return !v->log_read || !v->scanned || cf_verify_rows (v, error);
}

static gboolean
check_shifts (CfVerify *v, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  gboolean ok = cf_shift_verify (v->db, found, error);
  for (guint i = 0; i < found->len; i++)
    cf_verify_problem (v, g_strdup ("till"), g_ptr_array_index (found, i));
  return ok;
}

static gboolean
check_derived (CfVerify *v, GError **error)
{
  return cf_derived_verify (v->db, derived_problem, v, error);
}

/* What is damaged so that it cannot be read is a problem that was found; other failures end the work. */
static gboolean
run (CfVerify *v, const char *head, GError **error)
{
  static const struct { const char *what; gboolean (*check) (CfVerify *v, GError **error); } steps[] = {
    { "file", check_file }, { "file", check_guards }, { "record", cf_verify_scan }, { "log", check_log }, { "record", check_records }, { "shift", check_shifts }, { "open_item", check_derived },
  };
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_autoptr (GError) failed = NULL;
    if (steps[i].check (v, &failed))
      continue;
    if (!g_error_matches (failed, CF_ERROR, CF_ERROR_CORRUPT)) {
      g_propagate_error (error, g_steal_pointer (&failed));
      return FALSE;
    }
    cf_verify_problem (v, g_strdup (steps[i].what), failed->message);
  }
  return !head || !*head || check_wanted (v, head, error);
}

gboolean
cf_verify (CfDb *db, const char *head, CfVerifyReport *ret, GError **error)
{
  *ret = (CfVerifyReport) { .problems = g_ptr_array_new_with_free_func (problem_free) };
  CfVerify v = { .db = db, .report = ret, .chains = g_hash_table_new_full (NULL, NULL, NULL, g_free),
                 .removals = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, left_free),
                 .redacted = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, left_free),
                 .noted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };
  gboolean own = !cf_db_in_transaction (db);
  cf_verify_scan_init (&v);
  gboolean ok = give_room (db, &room_wide, error) && (!own || cf_db_begin (db, FALSE, error)) && run (&v, head, error);
  ok = give_room (db, &room_usual, ok ? error : NULL) && ok;
  if (own)
    cf_db_rollback (db);
  g_hash_table_unref (v.chains);
  g_hash_table_unref (v.removals);
  g_hash_table_unref (v.redacted);
  g_hash_table_unref (v.noted);
  cf_verify_scan_clear (&v);
  return ok;
}
