/* statement-late.c: see statement-late.h. A fact is late if its commit is outside the run's vector; so the answer is the same on every station, in whatever order commits came. */
#include "statement-late.h"
#include "store/alias.h"
#include "store/late.h"

CF_SQL (runs_like, "SELECT id FROM statement_run WHERE as_of = $1 AND since = $2 AND kind = $3 AND detail = $4 ORDER BY pos DESC LIMIT 100");
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

/* What @run did not know of those who look at it. */
static gboolean
add_late (CfDb *db, const CfEarlierRuns *earlier, const CfStatementRun *run, GHashTable *aliases, GArray *ret, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, TRUE, sizeof (CfLate));
  g_array_set_clear_func (all, cf_late_clear);
  if (!cf_late_load (db, run->as_of, run->seen ? run->seen : "", all, error))
    return FALSE;
  for (guint i = 0; i < all->len; i++) {
    CfLate *late = &g_array_index (all, CfLate, i);
    CfId customer_id = cf_alias_of (aliases, late->customer_id);
    if (!customer_id)
      continue;                                                         /* a float, a deposit at the bank: on no statement */
    const CfStatementRun *looks_at = g_hash_table_lookup (earlier->of, GSIZE_TO_POINTER (customer_id));
    if ((looks_at ? looks_at : earlier->others) != run)
      continue;
    CfLateFact fact = { .id = late->id, .kind = late->kind, .date = late->date, .customer_id = customer_id, .amount_minor = late->amount_minor,
                        .number = g_steal_pointer (&late->number) };
    g_array_append_val (ret, fact);
  }
  return TRUE;
}

static int
by_date (gconstpointer a, gconstpointer b)
{
  const CfLateFact *x = a, *y = b;
  return x->date != y->date ? (x->date > y->date) - (x->date < y->date) : (x->id > y->id) - (x->id < y->id);
}

gboolean
cf_earlier_runs_late (CfDb *db, const CfEarlierRuns *earlier, GHashTable *aliases, GArray *ret, GError **error)
{
  g_autoptr (GHashTable) runs = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer run;
  g_hash_table_add (runs, (gpointer) earlier->others);
  g_hash_table_iter_init (&iter, earlier->of);
  while (g_hash_table_iter_next (&iter, NULL, &run))
    g_hash_table_add (runs, run);
  g_hash_table_iter_init (&iter, runs);
  while (g_hash_table_iter_next (&iter, &run, NULL))
    if (!add_late (db, earlier, run, aliases, ret, error))
      return FALSE;
  g_array_sort (ret, by_date);
  return TRUE;
}
