/* late.c: see late.h. Commits of one station come in order of pos, so everything at or after the first unseen commit is looked at, and only that. */
#include "late.h"
#include "label.h"
#include "log.h"

CF_SQL (stations, "SELECT id, life FROM station ORDER BY id");
CF_SQL (first_unseen, "SELECT pos FROM commit_log WHERE station_id = $1 AND seq > $2 ORDER BY seq LIMIT 1");
CF_SQL (late_facts, "SELECT e.id AS id, COALESCE(p.customer_id, 0), e.kind, e.date AS date, " CF_LABEL_NUMBER ", COALESCE(p.amount_minor, 0), e.pos AS pos, s.life, c.seq "
                    "FROM entry e JOIN commit_log c ON c.pos = e.pos JOIN station s ON s.id = c.station_id LEFT JOIN posting p ON p.entry_id = e.id AND p.account = 1200 " CF_LABEL_JOINS
                    "WHERE e.date <= $1 AND e.pos >= $2 "
                    "UNION ALL SELECT a.id, a.customer_id, 0, a.date, '', (SELECT CAST(COALESCE(SUM(l.amount_minor), 0) AS BIGINT) FROM allocation_line l WHERE l.allocation_id = a.id), "
                    "a.pos, s.life, c.seq FROM allocation a JOIN commit_log c ON c.pos = a.pos JOIN station s ON s.id = c.station_id WHERE a.date <= $1 AND a.pos >= $2 ORDER BY date, id, pos");

void
cf_late_clear (gpointer p)
{
  g_clear_pointer (&((CfLate *) p)->number, g_free);
}

static gboolean
first_of (CfDb *db, gint64 station_id, gint64 seq, gint64 *first, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &first_unseen, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station_id);
  cf_bind_int (stmt, 2, seq);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    *first = MIN (*first, cf_int (stmt, 0));
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

/* The first commit that was not seen; G_MAXINT64 where there is none. */
static gboolean
first_pos (CfDb *db, const char *seen, gint64 *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &stations, error);
  CfStep step;
  *ret = G_MAXINT64;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gsize n;
    const guint8 *life = cf_blob (stmt, 1, &n);
    gint64 seq = n == CF_LIFE_SIZE ? cf_vector_seq (seen, cf_life_key (life)) : 0;
    if (!first_of (db, cf_int (stmt, 0), seq, ret, error))
      return FALSE;
  }
  return step == CF_DONE;
}

gboolean
cf_late_load (CfDb *db, CfDate until, const char *seen, GArray *ret, GError **error)
{
  gint64 first;
  CfStep step;
  if (!first_pos (db, seen, &first, error))
    return FALSE;
  if (first == G_MAXINT64)
    return TRUE;
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &late_facts, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, until);
  cf_bind_int (stmt, 2, first);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gsize n;
    const guint8 *life = cf_blob (stmt, 7, &n);
    if (n != CF_LIFE_SIZE || cf_vector_has (seen, cf_life_key (life), cf_int (stmt, 8)))
      continue;
    CfLate late = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), cf_int (stmt, 3), g_strdup (cf_text (stmt, 4)), cf_int (stmt, 5), cf_int (stmt, 6) };
    g_array_append_val (ret, late);
  }
  return step == CF_DONE;
}
