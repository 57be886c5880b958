/* held.c: see held.h. Which commits wait is a note of this installation's (scratch): where the first of them stands. Facts are append-only for everybody else (schema.h): here the guards are lifted within the transaction, and put back as this
 * program knows them. */
#include "held.h"
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>
#include "schema.h"
#include "scratch.h"

#define NOTE "held"

CF_SQL (held_set, "UPDATE commit_log SET held = $2 WHERE pos = $1");
CF_SQL (held_list, "SELECT pos FROM commit_log WHERE pos >= $1 AND held IN (1, 2) ORDER BY pos");
CF_SQL (fork_list, "SELECT pos FROM commit_log WHERE station_id = $1 AND seq > $2 ORDER BY seq");
CF_SQL (fork_move, "UPDATE commit_log SET station_id = $2, seq = $3, hash = $4 WHERE pos = $1");
CF_SQL (fork_old, "SELECT life FROM station WHERE id = $1");
CF_SQL (fork_new, "INSERT INTO station(id, life, number, place) SELECT COUNT(*) + 1, $1, $2, '' FROM station RETURNING id");
CF_SQL (fork_edits, "UPDATE edit SET station = $2 WHERE pos = $1 AND station = $3");

static gboolean
set_held (CfDb *db, gint64 pos, CfHeld held, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &held_set, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, pos);
  cf_bind_int (stmt, 2, held);
  return cf_run (stmt, error);
}

static gboolean
load_first (CfDb *db, gint64 *ret, GError **error)
{
  g_autofree char *note = NULL;
  *ret = 0;
  if (!cf_scratch_load (db, NOTE, &note, NULL, error))
    return FALSE;
  *ret = note ? strtoll (note, NULL, 10) : 0;
  return TRUE;
}

static gboolean
save_first (CfDb *db, gint64 pos, GError **error)
{
  g_autofree char *note = g_strdup_printf ("%" G_GINT64_FORMAT, pos);
  return pos ? cf_scratch_save (db, NOTE, note, 0, error) : cf_scratch_remove (db, NOTE, error);
}

gboolean
cf_held_mark (CfDb *db, gint64 pos, CfHeld held, GError **error)
{
  gint64 first;
  return set_held (db, pos, held, error) && (held == CF_HELD_COLLISION || (load_first (db, &first, error) && (first || save_first (db, pos, error))));
}

static gboolean
list (CfDb *db, const CfSql *sql, gint64 a, gint64 b, GArray *into, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!rows)
    return FALSE;
  cf_bind_int (rows, 1, a);
  if (sql == &fork_list)
    cf_bind_int (rows, 2, b);
  while ((step = cf_step (rows, error)) == CF_ROW) {
    gint64 pos = cf_int (rows, 0);
    g_array_append_val (into, pos);
  }
  return step == CF_DONE;
}

/* What is read of a commit now, and whether that is more than when it came. */
static gboolean
try_one (CfDb *db, gint64 pos, CfTouched *touched, CfHeld *ret, GError **error)
{
  g_autoptr (CfRows) rows = NULL;
  CfCommit commit;
  if (!cf_log_at (db, pos, &commit, &rows, error))
    return FALSE;
  *ret = cf_apply_form (&commit);
  if (*ret == CF_HELD_BROKEN || (gint64) *ret == commit.held)
    return TRUE;
  g_autofree guint8 *body = g_memdup2 (commit.body, commit.size), *life = g_memdup2 (commit.life, CF_LIFE_SIZE);
  g_autofree char *act = g_strdup (commit.act);
  commit.body = body;
  commit.life = life;
  commit.act = act;
  commit.hash = NULL;
  g_clear_pointer (&rows, cf_stmt_reset);                                 /* to apply reads the log, too */
  return cf_apply_again (db, &commit, touched, ret, error) && set_held (db, pos, *ret, error);
}

static gboolean
try_all (CfDb *db, gint64 first, CfTouched *touched, guint *ret, GError **error)
{
  g_autoptr (GArray) waiting = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 still = 0;
  *ret = 0;
  if (!cf_schema_lift (db, error) || !list (db, &held_list, first, 0, waiting, error))
    return FALSE;
  for (guint i = 0; i < waiting->len; i++) {
    gint64 pos = g_array_index (waiting, gint64, i);
    CfHeld held;
    if (!try_one (db, pos, touched, &held, error))
      return FALSE;
    if (held == CF_HELD_UNKNOWN || held == CF_HELD_BROKEN)
      still = still ? still : pos;
    else
      ++*ret;
  }
  return cf_derived_refresh (db, touched, error) && save_first (db, still, error) && cf_schema_guard (db, error);
}

gboolean
cf_held_again (CfDb *db, guint *ret, GError **error)
{
  CfTouched touched;
  gint64 first;
  *ret = 0;
  if (!load_first (db, &first, error))
    return FALSE;
  if (!first)
    return TRUE;
  if (!cf_db_begin (db, TRUE, error))
    return FALSE;
  cf_touched_init (&touched);
  gboolean ok = try_all (db, first, &touched, ret, error) && cf_db_commit (db, error);
  cf_touched_clear (&touched);
  if (!ok)
    cf_db_rollback (db);
  return ok;
}

/* Commit @pos as the next of @head's chain. */
static gboolean
move (CfDb *db, gint64 pos, gint64 old_key, CfHead *head, GError **error)
{
  g_autoptr (CfRows) rows = NULL;
  guint8 hash[CF_HASH_SIZE];
  CfCommit commit;
  if (!cf_log_at (db, pos, &commit, &rows, error))
    return FALSE;
  commit.life = head->life;
  commit.number = head->number;
  commit.seq = head->seq + 1;
  if (!cf_commit_hash (head->hash, &commit, hash)) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: commit %" G_GINT64_FORMAT " of the log is damaged", cf_db_path (db), pos);
    return FALSE;
  }
  g_clear_pointer (&rows, cf_stmt_reset);
  CfStmt *stmt = cf_db_stmt (db, &fork_move, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, pos);
  cf_bind_int (stmt, 2, head->station_id);
  cf_bind_int (stmt, 3, commit.seq);
  cf_bind_blob (stmt, 4, hash, sizeof hash);
  if (!cf_run (stmt, error) || !(stmt = cf_db_stmt (db, &fork_edits, error)))
    return FALSE;
  cf_bind_int (stmt, 1, pos);
  cf_bind_int (stmt, 2, head->life_key);
  cf_bind_int (stmt, 3, old_key);
  head->seq = commit.seq;
  memcpy (head->hash, hash, sizeof hash);
  return cf_run (stmt, error);
}

static gboolean
key_of (CfDb *db, gint64 station_id, gint64 *ret, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &fork_old, error);
  gsize size = 0;
  if (!rows)
    return FALSE;
  cf_bind_int (rows, 1, station_id);
  gconstpointer life = cf_step (rows, error) == CF_ROW ? cf_blob (rows, 0, &size) : NULL;
  if (size == CF_LIFE_SIZE)
    *ret = cf_life_key (life);
  return size == CF_LIFE_SIZE;
}

/* A station that nobody is: what another wrote, and only we have, stands under its name. */
static gboolean
add_nobody (CfDb *db, gint64 number, CfHead *ret, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &fork_new, error);
  *ret = (CfHead) { .number = number };
  if (RAND_bytes (ret->life, CF_LIFE_SIZE) != 1)
    g_error ("the system has no random numbers");
  if (!rows)
    return FALSE;
  cf_bind_blob (rows, 1, ret->life, CF_LIFE_SIZE);
  cf_bind_int (rows, 2, number);
  if (cf_step (rows, error) != CF_ROW)
    return FALSE;
  ret->station_id = cf_int (rows, 0);
  ret->life_key = cf_life_key (ret->life);
  return TRUE;
}

gboolean
cf_held_fork (CfDb *db, gint64 station_id, gint64 seq, gint64 number, CfHead *head, GError **error)
{
  g_autoptr (GArray) moved = g_array_new (FALSE, FALSE, sizeof (gint64));
  CfHead other, *chain = head;
  gint64 old_key;
  if (!cf_head_load (db, head, error) || !key_of (db, station_id, &old_key, error) || !list (db, &fork_list, station_id, seq, moved, error))
    return FALSE;
  gboolean own = head->station_id == station_id;
  if (own && (!cf_head_rebirth (db, error) || !cf_head_set_number (db, number, error) || !cf_head_load (db, head, error)))
    return FALSE;
  if (!own && !add_nobody (db, number, chain = &other, error))
    return FALSE;
  if (!cf_schema_lift (db, error))
    return FALSE;
  for (guint i = 0; i < moved->len; i++)
    if (!move (db, g_array_index (moved, gint64, i), old_key, chain, error))
      return FALSE;
  return cf_schema_guard (db, error) && (!own || cf_head_save (db, head, error));
}
