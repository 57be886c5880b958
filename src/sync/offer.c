/* offer.c: see offer.h. */
#include "offer.h"
#include <string.h>

CF_SQL (offer_station, "SELECT c.pos, s.life, s.number, c.seq, c.stamp, c.schema, c.actor_id, c.approver_id, c.act, c.hash, c.body "
                       "FROM commit_log c JOIN station s ON s.id = c.station_id WHERE c.station_id = $1 AND c.seq > $2 ORDER BY c.seq LIMIT $3");
CF_SQL (offer_count, "SELECT COUNT(*), COALESCE(MIN(stamp), 0) FROM commit_log WHERE station_id = $1 AND seq > $2");

typedef struct { const guint8 *skip; const CfOfferLimits *limits; CfPacker *packer; gint64 next; gboolean all; } Offer;

static gboolean
has_room (const Offer *o, gsize size)
{
  return o->packer->commits == 0 || (o->packer->commits < o->limits->commits && o->packer->body->len + size <= o->limits->bytes);
}

static gboolean
offer_one (const CfCommit *commit, gpointer user, GError **error)
{
  Offer *o = user;
  if (o->skip && memcmp (commit->life, o->skip, CF_LIFE_SIZE) == 0) {
    o->next = commit->pos;
    return TRUE;
  }
  if (!has_room (o, commit->size))
    return FALSE;
  if (!cf_packer_add (o->packer, commit)) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "sending commits: commit %" G_GINT64_FORMAT " of the log does not go on where its station's last one ended; verify the ledger", commit->pos);
    return FALSE;
  }
  o->next = commit->pos;
  return TRUE;
}

gboolean
cf_offer_after (CfDb *db, gint64 after, const guint8 *skip, const CfOfferLimits *limits, CfPacker *packer, gint64 *ret_next, GError **error)
{
  Offer o = { skip, limits, packer, after, TRUE };
  if (!cf_log_each (db, after, offer_one, &o, error))
    return FALSE;
  *ret_next = o.next;
  return TRUE;
}

gboolean
cf_offer_station (CfDb *db, gint64 station_id, gint64 seq, const CfOfferLimits *limits, CfPacker *packer, gboolean *ret_all, GError **error)
{
  Offer o = { NULL, limits, packer, 0, TRUE };
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &offer_station, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station_id);
  cf_bind_int (stmt, 2, seq);
  cf_bind_int (stmt, 3, limits->commits + 1);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gsize n_life, n_hash;
    CfCommit c = { .pos = cf_int (stmt, 0), .number = cf_int (stmt, 2), .seq = cf_int (stmt, 3), .stamp = cf_int (stmt, 4), .schema = cf_int (stmt, 5), .actor_id = cf_int (stmt, 6),
                   .approver_id = cf_int (stmt, 7), .act = cf_text (stmt, 8) };
    c.life = cf_blob (stmt, 1, &n_life);
    c.hash = cf_blob (stmt, 9, &n_hash);
    c.body = cf_blob (stmt, 10, &c.size);
    if (n_life != CF_LIFE_SIZE || n_hash != CF_HASH_SIZE) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "sending commits: commit %" G_GINT64_FORMAT " of the log is damaged", c.pos);
      return FALSE;
    }
    if (!has_room (&o, c.size)) {
      *ret_all = FALSE;
      return TRUE;
    }
    if (!offer_one (&c, &o, error))
      return FALSE;
  }
  *ret_all = TRUE;
  return step == CF_DONE;
}

gboolean
cf_offer_count (CfDb *db, gint64 station_id, gint64 seq, gint64 *ret_count, CfStamp *ret_oldest, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &offer_count, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station_id);
  cf_bind_int (stmt, 2, seq);
  CfStep step = cf_step (stmt, error);
  if (step != CF_ROW)
    return FALSE;
  *ret_count = cf_int (stmt, 0);
  *ret_oldest = cf_int (stmt, 1);
  cf_stmt_reset (stmt);
  return TRUE;
}
