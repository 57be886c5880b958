/* statement-late.c: see statement-late.h. A fact is late if its commit is outside the run's vector; so the answer is the same on every station, in whatever order commits came. */
#include "statement-late.h"
#include "store/alias.h"
#include "store/log.h"

CF_SQL (runs_like, "SELECT id FROM statement_run WHERE as_of = $1 AND since = $2 AND kind = $3 AND detail = $4 ORDER BY pos DESC LIMIT 100");
CF_SQL (lives, "SELECT id, life FROM station ORDER BY id");
CF_SQL (first_beyond, "SELECT pos FROM commit_log WHERE station_id = $1 AND seq > $2 ORDER BY seq LIMIT 1");
CF_SQL (late_entries, "SELECT e.id, e.kind, e.date, p.customer_id, p.amount_minor, COALESCE(i.number, r.number, y.reference, ''), c.seq, s.life FROM entry e JOIN posting p ON p.entry_id = e.id AND p.account = 1200 "
                      "JOIN commit_log c ON c.pos = e.pos JOIN station s ON s.id = c.station_id LEFT JOIN invoice i ON i.id = e.id LEFT JOIN invoice r ON r.id = e.reverses_id "
                      "LEFT JOIN payment y ON y.id = e.id WHERE e.date <= $1 AND e.pos >= $2 ORDER BY e.date, e.id");
CF_SQL (late_allocations, "SELECT a.id, 0, a.date, a.customer_id, 0, COALESCE(i.number, ''), c.seq, s.life FROM allocation a JOIN allocation_line l ON l.allocation_id = a.id AND l.line = 1 "
                          "JOIN commit_log c ON c.pos = a.pos JOIN station s ON s.id = c.station_id LEFT JOIN invoice i ON i.id = l.debit_id "
                          "WHERE a.date <= $1 AND a.pos >= $2 AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = a.id) ORDER BY a.date, a.id");

static void run_clear (gpointer p) { cf_record_clear (&CF_STATEMENT_RUN, p); }

void
cf_late_fact_clear (gpointer p)
{
  g_free (((CfLateFact *) p)->number);
}

void
cf_earlier_runs_clear (CfEarlierRuns *earlier)
{
  g_clear_pointer (&earlier->lines, g_hash_table_unref);
  g_clear_pointer (&earlier->of, g_hash_table_unref);
  g_clear_pointer (&earlier->runs, g_array_unref);
}

static gboolean
load_ids (CfDb *db, const CfStatementRun *like, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &runs_like, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, like->as_of);
  cf_bind_int (stmt, 2, like->since);
  cf_bind_int (stmt, 3, like->kind);
  cf_bind_int (stmt, 4, like->detail);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (into, id);
  }
  return step == CF_DONE;
}

gboolean
cf_earlier_runs_load (CfDb *db, const CfStatementRun *like, CfEarlierRuns *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  ret->runs = g_array_new (FALSE, TRUE, sizeof (CfStatementRun));
  g_array_set_clear_func (ret->runs, run_clear);
  ret->lines = g_hash_table_new (NULL, NULL);
  ret->of = g_hash_table_new (NULL, NULL);
  if (!load_ids (db, like, ids, error))
    return FALSE;
  g_array_set_size (ret->runs, ids->len);                               /* it does not move any more: pointers into it stay */
  for (guint i = 0; i < ids->len; i++) {
    CfStatementRun *run = &g_array_index (ret->runs, CfStatementRun, i);
    gboolean found;
    if (!cf_record_load (db, &CF_STATEMENT_RUN, g_array_index (ids, CfId, i), run, &found, error))
      return FALSE;
    if (!ret->others && run->n_lines > 1)
      ret->others = run;
    for (guint k = 0; k < run->n_lines; k++) {
      gpointer customer = GSIZE_TO_POINTER (run->lines[k].customer_id);
      if (g_hash_table_contains (ret->of, customer))
        continue;
      g_hash_table_insert (ret->of, customer, run);
      g_hash_table_insert (ret->lines, customer, &run->lines[k]);
    }
  }
  if (!ret->others && ids->len)
    ret->others = &g_array_index (ret->runs, CfStatementRun, 0);
  return TRUE;
}

/* The highest seq of a life within a vector; 0 if it has none. */
static gint64
seen_of (const char *vector, gint64 life_key)
{
  for (const char *p = vector; p && *p;) {
    char *after;
    gint64 life = g_ascii_strtoll (p, &after, 10);
    gint64 seq = *after == ':' ? g_ascii_strtoll (after + 1, &after, 10) : 0;
    if (life == life_key)
      return seq;
    p = *after == ' ' ? after + 1 : NULL;
  }
  return 0;
}

typedef struct { gint64 station_id, life_key; } Life;

static gboolean
load_lives (CfDb *db, GArray *into, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &lives, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gsize size;
    const guint8 *life = cf_blob (stmt, 1, &size);
    Life l = { cf_int (stmt, 0), size == CF_LIFE_SIZE ? cf_life_key (life) : 0 };
    g_array_append_val (into, l);
  }
  return step == CF_DONE;
}

/* The first place in this replica's log that some run had not seen: nothing before it is late. */
static gboolean
first_unseen (CfDb *db, const CfEarlierRuns *earlier, gint64 *ret, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Life));
  *ret = G_MAXINT64;
  if (!load_lives (db, all, error))
    return FALSE;
  for (guint i = 0; i < all->len; i++) {
    const Life *life = &g_array_index (all, Life, i);
    gint64 least = G_MAXINT64;
    for (guint k = 0; k < earlier->runs->len; k++)
      least = MIN (least, seen_of (g_array_index (earlier->runs, CfStatementRun, k).seen, life->life_key));
    CfStmt *stmt = cf_db_stmt (db, &first_beyond, error);
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, life->station_id);
    cf_bind_int (stmt, 2, least);
    CfStep step = cf_step (stmt, error);
    if (step == CF_ROW)
      *ret = MIN (*ret, cf_int (stmt, 0));
    cf_stmt_reset (stmt);
    if (step == CF_STEP_FAILED)
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_late (CfDb *db, const CfSql *sql, const CfEarlierRuns *earlier, GHashTable *aliases, gint64 from, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, earlier->others->as_of);
  cf_bind_int (stmt, 2, from);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gsize size;
    const guint8 *life = cf_blob (stmt, 7, &size);
    CfId customer_id = cf_alias_of (aliases, cf_int (stmt, 3));
    const CfStatementRun *run = g_hash_table_lookup (earlier->of, GSIZE_TO_POINTER (customer_id));
    if (size != CF_LIFE_SIZE || cf_vector_has ((run ? run : earlier->others)->seen, cf_life_key (life), cf_int (stmt, 6)))
      continue;
    CfLateFact fact = { .id = cf_int (stmt, 0), .kind = cf_int (stmt, 1), .date = cf_int (stmt, 2), .customer_id = customer_id, .amount_minor = cf_int (stmt, 4),
                        .number = g_strdup (cf_text (stmt, 5)) };
    g_array_append_val (ret, fact);
  }
  return step == CF_DONE;
}

gboolean
cf_earlier_runs_late (CfDb *db, const CfEarlierRuns *earlier, GHashTable *aliases, GArray *ret, GError **error)
{
  gint64 from;
  return first_unseen (db, earlier, &from, error) && add_late (db, &late_entries, earlier, aliases, from, ret, error) &&
         add_late (db, &late_allocations, earlier, aliases, from, ret, error);
}
