/* query-aging.c: aging (query.h) of any day: one scan of open_item_customer, which is in order of customer and holds all that is asked, so that nothing is sorted or looked up. Buckets are
 * chosen by ledger/aging.c, like everywhere else; a shop of 130,000 spans takes some 25 ms. */
#include "query.h"
#include "alias.h"
#include "base/date.h"

CF_SQL (aging_scan, "SELECT customer_id, due, open_minor FROM open_item WHERE to_date > $1 AND from_date <= $1 ORDER BY customer_id");

static gboolean
too_large (CfDb *db, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: aging: the amounts are too large to be counted", cf_db_path (db));
  return FALSE;
}

static gboolean
scan (CfDb *db, CfDate as_of, GArray *rows, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &aging_scan, error);
  CfAgingRow *row = NULL;
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, as_of);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId customer_id = cf_int (stmt, 0);
    if (!row || row->customer_id != customer_id) {
      g_array_set_size (rows, rows->len + 1);
      row = &g_array_index (rows, CfAgingRow, rows->len - 1);
      row->customer_id = customer_id;
    }
    if (!cf_aging_add (&row->aging, cf_int (stmt, 1), cf_int (stmt, 2), as_of)) {
      cf_stmt_reset (stmt);
      return too_large (db, error);
    }
  }
  return step == CF_DONE;
}

static int
by_customer (gconstpointer a, gconstpointer b)
{
  const CfAgingRow *x = a, *y = b;
  return (x->customer_id > y->customer_id) - (x->customer_id < y->customer_id);
}

/* Adds the rows of those merged to the rows of whom they stand for. */
static gboolean
fold (CfDb *db, GHashTable *aliases, GArray *rows, GError **error)
{
  guint kept = 0;
  if (g_hash_table_size (aliases) == 0)
    return TRUE;
  for (guint i = 0; i < rows->len; i++) {
    CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    row->customer_id = cf_alias_of (aliases, row->customer_id);
  }
  g_array_sort (rows, by_customer);
  for (guint i = 0; i < rows->len; i++) {
    CfAgingRow *row = &g_array_index (rows, CfAgingRow, i), *last = kept ? &g_array_index (rows, CfAgingRow, kept - 1) : NULL;
    if (!last || last->customer_id != row->customer_id)
      g_array_index (rows, CfAgingRow, kept++) = *row;
    else if (!cf_aging_sum (&last->aging, &row->aging))
      return too_large (db, error);
  }
  g_array_set_size (rows, kept);
  return TRUE;
}

gboolean
cf_aging_load (CfDb *db, CfDate as_of, GArray *ret, CfAging *ret_total, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
  CfAging total = { 0 };
  as_of = MIN (as_of, CF_DATE_MAX);
  g_autoptr (GHashTable) aliases = cf_aliases_load (db, as_of, error);
  if (!aliases || !scan (db, as_of, rows, error) || !fold (db, aliases, rows, error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!cf_aging_sum (&total, &g_array_index (rows, CfAgingRow, i).aging))
      return too_large (db, error);
  if (rows->len)
    g_array_append_vals (ret, rows->data, rows->len);
  if (ret_total)
    *ret_total = total;
  return TRUE;
}
