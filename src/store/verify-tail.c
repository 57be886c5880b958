/* verify-tail.c: the check at opening: the last commits follow from each other, and the head from them. */
#include "verify-private.h"
#include "base/id.h"
#include <string.h>

CF_SQL (tail_from, "SELECT c.hash FROM commit_log c WHERE c.station_id = $1 AND c.seq = $2");

typedef struct { CfHead head; gint64 n; GHashTable *chains; CfDb *db; } Tail;

static gboolean
tail_commit (const CfCommit *commit, gpointer user, GError **error)
{
  Tail *t = user;
  guint8 hash[CF_HASH_SIZE];
  CfChain *chain = g_hash_table_lookup (t->chains, GSIZE_TO_POINTER (commit->station_id));
  if (!chain) {                                                         /* the first of this station that is looked at: its predecessor is taken on trust */
    chain = g_new0 (CfChain, 1);
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
    g_autofree char *place = cf_verify_place (commit);
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: %s does not follow from the one before it; run “counterfoilctl verify”, or restore a backup", cf_db_path (t->db), place);
    return FALSE;
  }
  chain->seq = commit->seq;
  memcpy (chain->hash, commit->hash, CF_HASH_SIZE);
  t->n = commit->pos;
  return TRUE;
}

static gboolean
check (Tail *t, guint n, GError **error)
{
  if (!cf_head_load (t->db, &t->head, error))
    return FALSE;
  t->n = MAX (0, t->head.pos - (gint64) n);
  if (!cf_log_each (t->db, t->n, tail_commit, t, error))
    return FALSE;
  const CfChain *own = g_hash_table_lookup (t->chains, GSIZE_TO_POINTER (t->head.station_id));
  if (t->n == t->head.pos && (!own || (own->seq == t->head.seq && memcmp (own->hash, t->head.hash, CF_HASH_SIZE) == 0)))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the log does not end where the ledger's head says; run “counterfoilctl verify”, or restore a backup", cf_db_path (t->db));
  return FALSE;
}

/* The head and the log are read as of one moment: another program may be writing. */
gboolean
cf_verify_tail (CfDb *db, guint n, GError **error)
{
  gboolean own = !cf_db_in_transaction (db);
  if (own && !cf_db_begin (db, FALSE, error))
    return FALSE;
  Tail t = { .db = db, .chains = g_hash_table_new_full (NULL, NULL, NULL, g_free) };
  gboolean ok = check (&t, n, error);
  if (own)
    cf_db_rollback (db);
  g_hash_table_unref (t.chains);
  return ok;
}
