/* log.c: appending to, chaining and walking the commit log, and this replica's head. */
#include "log.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <openssl/rand.h>
#include <string.h>

CF_SQL (head_load, "SELECT h.station_id, s.number, h.schema, s.life, h.pos, h.seq, h.stamp, h.last_id, h.hash FROM head h JOIN station s ON s.id = h.station_id WHERE h.one = 1");
CF_SQL (head_save, "UPDATE head SET station_id = $1, schema = $2, pos = $3, seq = $4, stamp = $5, last_id = $6, hash = $7 WHERE one = 1");
CF_SQL (head_start, "INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, $1, $2, 0, 0, 0, 0, $3)");
CF_SQL (station_add, "INSERT INTO station(id, life, number, place) VALUES ($1, $2, $3, $4)");
CF_SQL (station_number, "UPDATE station SET number = $1 WHERE id = (SELECT station_id FROM head WHERE one = 1 AND seq = 0)");
CF_SQL (station_count, "SELECT COUNT(*) FROM station");
CF_SQL (station_place, "SELECT s.place FROM head h JOIN station s ON s.id = h.station_id WHERE h.one = 1");
CF_SQL (station_settle, "UPDATE station SET place = $1 WHERE id = (SELECT station_id FROM head WHERE one = 1)");
CF_SQL (log_insert, "INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
CF_SQL (log_rewrite, "UPDATE commit_log SET body = $2 WHERE pos = $1");
CF_SQL (log_each, "SELECT c.pos, c.station_id, s.life, s.number, c.seq, c.stamp, c.schema, c.actor_id, c.approver_id, c.act, c.held, c.hash, c.body "
                  "FROM commit_log c JOIN station s ON s.id = c.station_id WHERE c.pos > $1 ORDER BY c.pos");
CF_SQL (log_at, "SELECT c.pos, c.station_id, s.life, s.number, c.seq, c.stamp, c.schema, c.actor_id, c.approver_id, c.act, c.held, c.hash, c.body "
                "FROM commit_log c JOIN station s ON s.id = c.station_id WHERE c.pos = $1");
CF_SQL (log_vector, "SELECT s.life, MAX(c.seq) FROM commit_log c JOIN station s ON s.id = c.station_id GROUP BY s.id, s.life ORDER BY s.life");

gint64
cf_life_key (const guint8 life[CF_LIFE_SIZE])
{
  guint64 be;
  memcpy (&be, life, 8);
  return (gint64) (GUINT64_FROM_BE (be) & G_MAXINT64);
}

gboolean
cf_head_load (CfDb *db, CfHead *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &head_load, error);
  if (!stmt)
    return FALSE;
  CfStep step = cf_step (stmt, error);
  if (step == CF_STEP_FAILED)
    return FALSE;
  gsize n_life = 0, n_hash = 0;
  gconstpointer life = step == CF_ROW ? cf_blob (stmt, 3, &n_life) : NULL, hash = step == CF_ROW ? cf_blob (stmt, 8, &n_hash) : NULL;
  if (n_life != CF_LIFE_SIZE || n_hash != CF_HASH_SIZE) {
    cf_stmt_reset (stmt);
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the ledger's head is damaged; restore a backup", cf_db_path (db));
    return FALSE;
  }
  *ret = (CfHead) { .station_id = cf_int (stmt, 0), .number = cf_int (stmt, 1), .schema = cf_int (stmt, 2), .pos = cf_int (stmt, 4), .seq = cf_int (stmt, 5),
                    .stamp = cf_int (stmt, 6), .last_id = cf_int (stmt, 7) };
  memcpy (ret->life, life, CF_LIFE_SIZE);
  memcpy (ret->hash, hash, CF_HASH_SIZE);
  ret->life_key = cf_life_key (ret->life);
  cf_stmt_reset (stmt);
  return TRUE;
}

gboolean
cf_head_save (CfDb *db, const CfHead *head, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &head_save, error);
  if (!stmt)
    return FALSE;
  const gint64 v[] = { head->station_id, head->schema, head->pos, head->seq, head->stamp, head->last_id };
  for (guint i = 0; i < G_N_ELEMENTS (v); i++)
    cf_bind_int (stmt, i + 1, v[i]);
  cf_bind_blob (stmt, 7, head->hash, CF_HASH_SIZE);
  return cf_run (stmt, error);
}

/* Where this life began: machine and inode. A copy of the file differs in one of them; a disk may get another device number with every start of the machine. */
static char *
place_of (CfDb *db)
{
  g_autofree char *machine = NULL;
  GStatBuf st = { 0 };
  if (!g_file_get_contents ("/etc/machine-id", &machine, NULL, NULL))
    machine = g_strdup ("?");
  g_strstrip (machine);
  if (g_stat (cf_db_path (db), &st) != 0)
    return g_strdup (machine);
  return g_strdup_printf ("%s %" G_GUINT64_FORMAT, machine, (guint64) st.st_ino);
}

static gboolean
add_station (CfDb *db, gint64 number, guint8 ret_life[CF_LIFE_SIZE], gint64 *ret_id, GError **error)
{
  g_autofree char *place = place_of (db);
  CfStmt *stmt = cf_db_stmt (db, &station_count, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret_id = cf_int (stmt, 0) + 1;
  cf_stmt_reset (stmt);
  if (RAND_bytes (ret_life, CF_LIFE_SIZE) != 1)
    g_error ("the system has no random numbers");
  if (!(stmt = cf_db_stmt (db, &station_add, error)))
    return FALSE;
  cf_bind_int (stmt, 1, *ret_id);
  cf_bind_blob (stmt, 2, ret_life, CF_LIFE_SIZE);
  cf_bind_int (stmt, 3, number);
  cf_bind_text (stmt, 4, place);
  return cf_run (stmt, error);
}

gboolean
cf_head_start (CfDb *db, gint64 number, GError **error)
{
  static const guint8 zeros[CF_HASH_SIZE];
  guint8 life[CF_LIFE_SIZE];
  gint64 id;
  CfStmt *stmt;
  if (!add_station (db, number, life, &id, error) || !(stmt = cf_db_stmt (db, &head_start, error)))
    return FALSE;
  cf_bind_int (stmt, 1, id);
  cf_bind_int (stmt, 2, CF_SCHEMA);
  cf_bind_blob (stmt, 3, zeros, sizeof zeros);
  return cf_run (stmt, error);
}

gboolean
cf_head_set_number (CfDb *db, gint64 number, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &station_number, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, number);
  return cf_run (stmt, error);
}

gboolean
cf_head_rebirth (CfDb *db, GError **error)
{
  CfHead head;
  if (!cf_head_load (db, &head, error) || !add_station (db, head.number, head.life, &head.station_id, error))
    return FALSE;
  head.seq = 0;
  memset (head.hash, 0, sizeof head.hash);
  return cf_head_save (db, &head, error);
}

gboolean
cf_head_settle (CfDb *db, GError **error)
{
  g_autofree char *here = place_of (db);
  CfStmt *stmt = cf_db_stmt (db, &station_settle, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, here);
  return cf_run (stmt, error);
}

gboolean
cf_head_moved (CfDb *db, gboolean *ret_moved, GError **error)
{
  g_autofree char *here = place_of (db);
  CfStmt *stmt = cf_db_stmt (db, &station_place, error);
  if (!stmt)
    return FALSE;
  CfStep step = cf_step (stmt, error);
  if (step == CF_STEP_FAILED)
    return FALSE;
  *ret_moved = step == CF_ROW && !g_str_equal (cf_text (stmt, 0), here);
  cf_stmt_reset (stmt);
  return TRUE;
}

static guint8 *put16 (guint8 *p, guint16 v) { v = GUINT16_TO_LE (v); memcpy (p, &v, 2); return p + 2; }
static guint8 *put32 (guint8 *p, guint32 v) { v = GUINT32_TO_LE (v); memcpy (p, &v, 4); return p + 4; }
static guint8 *put64 (guint8 *p, guint64 v) { v = GUINT64_TO_LE (v); memcpy (p, &v, 8); return p + 8; }

gboolean
cf_commit_hash (const guint8 prev[CF_HASH_SIZE], const CfCommit *commit, guint8 ret_hash[CF_HASH_SIZE])
{
  guint8 few[8 * CF_HASH_SIZE], header[64 + CF_LIFE_SIZE], *h = header;
  g_autoptr (GByteArray) many = NULL;
  const guint8 *p = commit->body, *end = p + commit->size;
  guint n = 0;
  CfOp op;
  for (; p < end; n++) {
    if (!cf_op_next (&p, end, &op))
      return FALSE;
    guint8 one[CF_HASH_SIZE];
    cf_op_hash (&op, one);
    if (n < 8)
      memcpy (few + n * CF_HASH_SIZE, one, CF_HASH_SIZE);
    if (n == 8) {
      many = g_byte_array_new ();
      g_byte_array_append (many, few, sizeof few);
    }
    if (n >= 8)
      g_byte_array_append (many, one, CF_HASH_SIZE);
  }
  guint8 ops[CF_HASH_SIZE];
  cf_sha256 (&(CfBytes) { many ? many->data : few, n * CF_HASH_SIZE }, 1, ops);
  gsize act = strlen (commit->act);
  *h++ = 1;
  memcpy (h, commit->life, CF_LIFE_SIZE);
  h = put64 (h + CF_LIFE_SIZE, commit->seq);
  h = put64 (h, commit->stamp);
  h = put32 (h, commit->schema);
  h = put16 (h, commit->number);
  h = put64 (h, commit->actor_id);
  h = put64 (h, commit->approver_id);
  *h++ = act;
  cf_sha256 ((CfBytes[]) { { prev, CF_HASH_SIZE }, { header, h - header }, { commit->act, act }, { ops, CF_HASH_SIZE } }, 4, ret_hash);
  return TRUE;
}

gboolean
cf_log_insert (CfDb *db, const CfCommit *commit, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &log_insert, error);
  if (!stmt)
    return FALSE;
  const gint64 v[] = { commit->pos, commit->station_id, commit->seq, commit->stamp, commit->schema, commit->actor_id, commit->approver_id };
  for (guint i = 0; i < G_N_ELEMENTS (v); i++)
    cf_bind_int (stmt, i + 1, v[i]);
  cf_bind_text (stmt, 8, commit->act);
  cf_bind_int (stmt, 9, commit->held);
  cf_bind_blob (stmt, 10, commit->hash, CF_HASH_SIZE);
  cf_bind_blob (stmt, 11, commit->body, commit->size);
  return cf_run (stmt, error);
}

gboolean
cf_log_rewrite (CfDb *db, gint64 pos, const GByteArray *body, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &log_rewrite, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, pos);
  cf_bind_blob (stmt, 2, body->data, body->len);
  return cf_run (stmt, error);
}

static gboolean
read_commit (CfDb *db, CfStmt *stmt, CfCommit *ret, GError **error)
{
  gsize n_life, n_hash;
  *ret = (CfCommit) { .pos = cf_int (stmt, 0), .station_id = cf_int (stmt, 1), .number = cf_int (stmt, 3), .seq = cf_int (stmt, 4), .stamp = cf_int (stmt, 5), .schema = cf_int (stmt, 6),
                      .actor_id = cf_int (stmt, 7), .approver_id = cf_int (stmt, 8), .act = cf_text (stmt, 9), .held = cf_int (stmt, 10) };
  ret->life = cf_blob (stmt, 2, &n_life);
  ret->hash = cf_blob (stmt, 11, &n_hash);
  ret->body = cf_blob (stmt, 12, &ret->size);
  if (n_life == CF_LIFE_SIZE && n_hash == CF_HASH_SIZE && strlen (ret->act) < 256)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: commit %" G_GINT64_FORMAT " of the log is damaged", cf_db_path (db), ret->pos);
  return FALSE;
}

gboolean
cf_log_each (CfDb *db, gint64 after, CfCommitFunc func, gpointer user, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &log_each, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, after);
  for (;;) {
    CfCommit commit;
    g_autoptr (GError) stopped = NULL;
    CfStep step = cf_step (stmt, error);
    if (step != CF_ROW)
      return step == CF_DONE;
    if (!read_commit (db, stmt, &commit, error))
      return FALSE;
    if (!func (&commit, user, &stopped)) {
      gboolean ok = stopped == NULL;
      if (!ok)
        g_propagate_error (error, g_steal_pointer (&stopped));
      return ok;
    }
  }
}

gboolean
cf_log_at (CfDb *db, gint64 pos, CfCommit *ret, CfRows **ret_stmt, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &log_at, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, pos);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW && read_commit (db, stmt, ret, error)) {
    *ret_stmt = stmt;
    return TRUE;
  }
  cf_stmt_reset (stmt);
  if (step == CF_DONE)
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "%s: there is no commit %" G_GINT64_FORMAT " in the log", cf_db_path (db), pos);
  return FALSE;
}

char *
cf_log_vector (CfDb *db, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &log_vector, error);
  if (!stmt)
    return NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gsize n;
    const guint8 *life = cf_blob (stmt, 0, &n);
    if (n != CF_LIFE_SIZE)
      continue;
    g_string_append_printf (out, "%s%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, out->len ? " " : "", cf_life_key (life), cf_int (stmt, 1));
  }
  return step == CF_DONE ? g_strdup (out->str) : NULL;
}

gint64
cf_vector_seq (const char *vector, gint64 life_key)
{
  for (const char *p = vector; p && *p;) {
    char *after;
    gint64 life = g_ascii_strtoll (p, &after, 10);
    if (*after != ':')
      return 0;
    gint64 seq = g_ascii_strtoll (after + 1, &after, 10);
    if (life == life_key)
      return seq;
    p = *after == ' ' ? after + 1 : after;
  }
  return 0;
}

gboolean
cf_vector_has (const char *vector, gint64 life_key, gint64 seq)
{
  return seq <= cf_vector_seq (vector, life_key);
}
