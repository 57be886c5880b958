/* receive.c: see receive.h. Invariants: pos goes up by one for each commit stored, in the transaction that stores it; a run's chain is computed before anything of it is stored; this station's own chain grows by its own acts only; the clock only learns
 * (greatest stamp). */
#include "receive.h"
#include "store/held.h"
#include "store/redact.h"
#include <string.h>

CF_SQL (known_station, "SELECT id FROM station WHERE life = $1");
CF_SQL (known_last, "SELECT seq, hash FROM commit_log WHERE station_id = $1 ORDER BY seq DESC LIMIT 1");
CF_SQL (known_hash, "SELECT hash FROM commit_log WHERE station_id = $1 AND seq = $2");
CF_SQL (known_all, "SELECT s.id, s.life, COALESCE((SELECT MAX(c.seq) FROM commit_log c WHERE c.station_id = s.id), 0) FROM station s ORDER BY s.life");
CF_SQL (station_count, "SELECT COUNT(*) FROM station");
CF_SQL (station_add, "INSERT INTO station(id, life, number, place) VALUES ($1, $2, $3, '')");
CF_SQL (quarantine_add, "INSERT INTO sync_quarantine(life, seq, hash, at, code, source, act, body, number, stamp, schema, actor_id, approver_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (life, seq, hash) DO NOTHING");
CF_SQL (quarantine_count, "SELECT COUNT(*) FROM sync_quarantine");
CF_SQL (quarantine_leave, "DELETE FROM sync_quarantine WHERE hash = $1 AND code <> 'retired'");
CF_SQL (apply_save, "SAVEPOINT received");
CF_SQL (apply_keep, "RELEASE SAVEPOINT received");
CF_SQL (apply_undo, "ROLLBACK TO SAVEPOINT received");

/* A run of the parcel, beside what is known of its station. */
typedef struct {
  gint64   station_id, have;             /* 0: new */
  gint64   seq;                          /* of the last commit that was chained */
  guint8   prev[CF_HASH_SIZE];           /* its hash */
  gboolean take;
  const char *code;                      /* of quarantine; NULL: fits */
} Run;

typedef struct {
  CfShop         *shop;
  const CfParcel *parcel;
  const char     *from;
  CfReceived     *ret;
  Run            *runs;
  guint8         *hashes;                /* CF_HASH_SIZE for each commit */
  gint64          quarantined;           /* before this parcel */
} Receive;

gboolean
cf_known_at (CfDb *db, gint64 station_id, gint64 seq, guint8 ret[CF_HASH_SIZE], gboolean *ret_found, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &known_hash, error);
  gsize size = 0;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station_id);
  cf_bind_int (stmt, 2, seq);
  CfStep step = cf_step (stmt, error);
  gconstpointer hash = step == CF_ROW ? cf_blob (stmt, 0, &size) : NULL;
  *ret_found = size == CF_HASH_SIZE;
  if (*ret_found)
    memcpy (ret, hash, size);
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_known (CfDb *db, const guint8 life[CF_LIFE_SIZE], gint64 *ret_station_id, gint64 *ret_seq, guint8 ret_hash[CF_HASH_SIZE], GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &known_station, error);
  gsize size = 0;
  if (!stmt)
    return FALSE;
  cf_bind_blob (stmt, 1, life, CF_LIFE_SIZE);
  CfStep step = cf_step (stmt, error);
  *ret_station_id = step == CF_ROW ? cf_int (stmt, 0) : 0;
  *ret_seq = 0;
  memset (ret_hash, 0, CF_HASH_SIZE);
  cf_stmt_reset (stmt);
  if (step != CF_ROW)
    return step == CF_DONE;
  if (!(stmt = cf_db_stmt (db, &known_last, error)))
    return FALSE;
  cf_bind_int (stmt, 1, *ret_station_id);
  if ((step = cf_step (stmt, error)) == CF_ROW) {
    gconstpointer hash = cf_blob (stmt, 1, &size);
    *ret_seq = cf_int (stmt, 0);
    if (size == CF_HASH_SIZE)
      memcpy (ret_hash, hash, size);
  }
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_known_first (CfDb *db, const guint8 life[CF_LIFE_SIZE], guint8 ret_hash[CF_HASH_SIZE], gboolean *ret_found, GError **error)
{
  guint8 last[CF_HASH_SIZE];
  gint64 station_id, seq;
  *ret_found = FALSE;
  return cf_known (db, life, &station_id, &seq, last, error) && (!station_id || cf_known_at (db, station_id, 1, ret_hash, ret_found, error));
}

gboolean
cf_known_all (CfDb *db, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &known_all, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    gsize size;
    CfKnown known = { .station_id = cf_int (stmt, 0), .seq = cf_int (stmt, 2) };
    gconstpointer life = cf_blob (stmt, 1, &size);
    if (size != CF_LIFE_SIZE)
      continue;
    memcpy (known.life, life, size);
    g_array_append_val (ret, known);
  }
  return step == CF_DONE;
}

/* Somebody knows more of this station's chain than it does itself: it was set back to an older state. What it writes from now on, another life writes (and a portal's registers see a new epoch). */
static gboolean
renew (Receive *r, const CfRun *from, GError **error)
{
  CfHead *head = &r->shop->head;
  if (memcmp (from->life, head->life, CF_LIFE_SIZE) != 0 || from->first_seq + from->count - 1 <= head->seq)
    return TRUE;
  return cf_head_save (r->shop->db, head, error) && cf_head_rebirth (r->shop->db, error) && cf_head_load (r->shop->db, head, error);
}

/* Where each run begins, beside what is here. */
static gboolean
begin_run (Receive *r, guint i, GError **error)
{
  const CfRun *from = &g_array_index (r->parcel->runs, CfRun, i);
  Run *run = &r->runs[i];
  guint8 last[CF_HASH_SIZE];
  gboolean found;
  if (!renew (r, from, error) || !cf_known (r->shop->db, from->life, &run->station_id, &run->have, last, error))
    return FALSE;
  run->seq = from->first_seq - 1;
  run->take = from->first_seq <= run->have + 1;
  r->ret->early += !run->take;
  if (from->first_seq == run->have + 1)
    memcpy (run->prev, last, CF_HASH_SIZE);
  else if (run->take && from->first_seq > 1 && !cf_known_at (r->shop->db, run->station_id, from->first_seq - 1, run->prev, &found, error))
    return FALSE;
  return TRUE;
}

/* Computes a run's chain up to @c and compares it with what is known there. */
static gboolean
chain (Receive *r, guint i, GError **error)
{
  const CfCommit *c = &g_array_index (r->parcel->commits, CfCommit, i);
  Run *run = &r->runs[c->station_id];
  guint8 *hash = r->hashes + i * CF_HASH_SIZE, known[CF_HASH_SIZE];
  gboolean found = FALSE;
  if (!run->take || run->code)
    return TRUE;
  if (!cf_commit_hash (run->prev, c, hash)) {
    run->code = "broken";
    return TRUE;
  }
  memcpy (run->prev, hash, CF_HASH_SIZE);
  run->seq = c->seq;
  if (c->seq == run->have && !cf_known_at (r->shop->db, run->station_id, c->seq, known, &found, error))
    return FALSE;
  if (found && memcmp (known, hash, CF_HASH_SIZE) != 0)
    run->code = "fork";
  return TRUE;
}

/* A run that ends before what is known here ends is compared at its end. */
static gboolean
end_run (Receive *r, guint i, GError **error)
{
  const CfRun *from = &g_array_index (r->parcel->runs, CfRun, i);
  Run *run = &r->runs[i];
  guint8 known[CF_HASH_SIZE];
  gboolean found = FALSE;
  if (!run->take)
    return TRUE;
  if (!run->code && memcmp (run->prev, from->hash, CF_HASH_SIZE) != 0)
    run->code = "broken";
  if (run->code && g_str_equal (run->code, "broken") && run->have >= from->first_seq)     /* two stories under one name, or damaged on the way? */
    run->code = "fork";
  if (!run->code && run->seq < run->have && !cf_known_at (r->shop->db, run->station_id, run->seq, known, &found, error))
    return FALSE;
  if (found && memcmp (known, from->hash, CF_HASH_SIZE) != 0)
    run->code = "fork";
  if (run->code) {
    r->ret->forks += g_str_equal (run->code, "fork");
    r->ret->broken += g_str_equal (run->code, "broken");
    memcpy (r->ret->suspect, from->life, CF_LIFE_SIZE);
  }
  return TRUE;
}

static gboolean
quarantine (CfShop *shop, const CfCommit *c, const char *from, const char *code, GError **error)
{
  CfStmt *stmt = cf_db_stmt (shop->db, &quarantine_add, error);
  guint8 digest[CF_HASH_SIZE];
  if (!stmt)
    return FALSE;
  cf_sha256 (&(CfBytes) { c->body, c->size }, 1, digest);
  cf_bind_blob (stmt, 1, c->life, CF_LIFE_SIZE);
  cf_bind_int (stmt, 2, c->seq);
  cf_bind_blob (stmt, 3, digest, sizeof digest);
  cf_bind_int (stmt, 4, cf_clock_now (shop->clock));
  cf_bind_text (stmt, 5, code);
  cf_bind_text (stmt, 6, from);
  cf_bind_text (stmt, 7, c->act);
  cf_bind_blob (stmt, 8, c->body, c->size);
  cf_bind_int (stmt, 9, c->number);
  cf_bind_int (stmt, 10, c->stamp);
  cf_bind_int (stmt, 11, c->schema);
  cf_bind_int (stmt, 12, c->actor_id);
  cf_bind_int (stmt, 13, c->approver_id);
  return cf_run (stmt, error);
}

static gboolean
add_station (CfDb *db, const CfRun *from, gint64 *ret_id, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &station_count, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret_id = cf_int (stmt, 0) + 1;
  cf_stmt_reset (stmt);
  if (!(stmt = cf_db_stmt (db, &station_add, error)))
    return FALSE;
  cf_bind_int (stmt, 1, *ret_id);
  cf_bind_blob (stmt, 2, from->life, CF_LIFE_SIZE);
  cf_bind_int (stmt, 3, from->number);
  return cf_run (stmt, error);
}

static gboolean
simply (CfDb *db, const CfSql *sql, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  return stmt && cf_run (stmt, error);
}

/* Applies one commit; what the database refuses of it is its own fault, and takes back nothing else. */
static gboolean
apply (Receive *r, const CfCommit *c, CfHeld *ret_held, GError **error)
{
  CfDb *db = r->shop->db;
  g_autoptr (GError) fault = NULL;
  if (!simply (db, &apply_save, error))
    return FALSE;
  if (cf_apply (db, c, &r->shop->touched, ret_held, &fault))
    return simply (db, &apply_keep, error);
  if (!g_error_matches (fault, CF_ERROR, CF_ERROR_CONFLICT) && !g_error_matches (fault, CF_ERROR, CF_ERROR_INVALID)) {
    g_propagate_error (error, g_steal_pointer (&fault));
    return FALSE;
  }
  *ret_held = CF_HELD_BROKEN;
  return simply (db, &apply_undo, error) && simply (db, &apply_keep, error);
}

/* What was set aside, and has come in order since (of a chain that parted, under another name), is set aside no more. */
static gboolean
leave_quarantine (CfDb *db, const CfCommit *c, GError **error)
{
  guint8 digest[CF_HASH_SIZE];
  CfStmt *stmt = cf_db_stmt (db, &quarantine_leave, error);
  if (!stmt)
    return FALSE;
  cf_sha256 (&(CfBytes) { c->body, c->size }, 1, digest);
  cf_bind_blob (stmt, 1, digest, sizeof digest);
  return cf_run (stmt, error);
}

static gboolean
store (Receive *r, guint i, GError **error)
{
  CfShop *shop = r->shop;
  CfCommit c = g_array_index (r->parcel->commits, CfCommit, i);
  Run *run = &r->runs[c.station_id];
  g_autoptr (GByteArray) left = NULL;
  CfHeld held = CF_HELD_NOT;
  if (run->code)
    return quarantine (shop, &c, r->from, run->code, error);
  if (!run->take)
    return TRUE;
  if (c.seq <= run->have) {
    r->ret->known++;
    return TRUE;
  }
  if (!run->station_id && !add_station (shop->db, &g_array_index (r->parcel->runs, CfRun, c.station_id), &run->station_id, error))
    return FALSE;
  c.station_id = run->station_id;
  c.pos = shop->head.pos + 1;
  c.hash = r->hashes + i * CF_HASH_SIZE;
  if ((r->quarantined && !leave_quarantine (shop->db, &c, error)) || !cf_redact_incoming (shop->db, &c, &left, error))
    return FALSE;
  if (left) {
    c.body = left->data;
    c.size = left->len;
  }
  if (!cf_log_insert (shop->db, &c, error) || !apply (r, &c, &held, error) || (held != CF_HELD_NOT && !cf_held_mark (shop->db, c.pos, held, error)))
    return FALSE;
  shop->head.pos = c.pos;
  shop->head.stamp = MAX (shop->head.stamp, c.stamp);
  r->ret->stored++;
  r->ret->held += held != CF_HELD_NOT;
  return TRUE;
}

static gboolean
receive (Receive *r, GError **error)
{
  for (guint i = 0; i < r->parcel->runs->len; i++)
    if (!begin_run (r, i, error))
      return FALSE;
  for (guint i = 0; i < r->parcel->commits->len; i++)
    if (!chain (r, i, error))
      return FALSE;
  for (guint i = 0; i < r->parcel->runs->len; i++)
    if (!end_run (r, i, error))
      return FALSE;
  for (guint i = 0; i < r->parcel->commits->len; i++)
    if (!store (r, i, error))
      return FALSE;
  return cf_derived_refresh (r->shop->db, &r->shop->touched, error);
}

gboolean
cf_receive (CfShop *shop, const CfParcel *parcel, const char *from, CfReceived *ret, GError **error)
{
  g_autofree Run *runs = g_new0 (Run, parcel->runs->len + 1);
  g_autofree guint8 *hashes = g_malloc ((gsize) parcel->commits->len * CF_HASH_SIZE + 1);
  Receive r = { shop, parcel, from, ret, runs, hashes, 0 };
  *ret = (CfReceived) { 0 };
  g_assert (shop->in_batch);
  gboolean ok = cf_receive_quarantined (shop->db, &r.quarantined, error) && receive (&r, error);
  if (!ok) {
    cf_touched_forget (&shop->touched);
  }
  shop->rules_pos = shop->shift_pos = -1;                      /* settings and shifts may be among it */
  return ok;
}

gboolean
cf_receive_apart (CfShop *shop, const CfParcel *parcel, const char *from, const char *code, GError **error)
{
  for (guint i = 0; i < parcel->commits->len; i++)
    if (!quarantine (shop, &g_array_index (parcel->commits, CfCommit, i), from, code, error))
      return FALSE;
  return TRUE;
}

gboolean
cf_receive_quarantined (CfDb *db, gint64 *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &quarantine_count, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return TRUE;
}
