/* list-filter.c: see list-filter.h. Customers who owe are few beside all: they come from aging (one scan), then by name; other filters walk the list by name and leave out. */
#include "list-filter.h"
#include "alias.h"
#include "base/date.h"
#include "query.h"
#include "search.h"
#include <string.h>

CF_SQL (items_page, "SELECT id FROM item WHERE (code, id) > ($1, $4) AND (archived = 0 OR CAST($2 AS BIGINT) = 1) ORDER BY code, id LIMIT $3");
CF_SQL (drafts_all, "SELECT d.id FROM draft d WHERE d.id < $2 AND CAST($1 AS BIGINT) = 0 AND d.discarded = 0 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0) "
                    "ORDER BY d.id DESC LIMIT $3");
CF_SQL (drafts_of, "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
                   "SELECT d.id FROM family f JOIN draft d ON d.customer_id = f.id WHERE d.id < $2 AND d.discarded = 0 "
                   "AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0) ORDER BY d.id DESC LIMIT $3");
CF_SQL (documents_numbered, "SELECT id FROM invoice WHERE number >= $1 AND number < $2 ORDER BY date DESC, id DESC LIMIT $3");
CF_SQL (documents_referring, "SELECT id FROM invoice WHERE (po = $1 OR reference = $1) AND NOT (number >= $1 AND number < $2) ORDER BY date DESC, id DESC LIMIT $3");
CF_SQL (customer_row, "SELECT number, name, company, city, phone, email, hold, archived FROM customer WHERE id = $1 AND merged_into_id = 0");

static gint64 limit (guint count_max) { return count_max ? count_max : G_MAXINT32; }

void
cf_customer_sum_clear (gpointer p)
{
  cf_customer_row_clear (&((CfCustomerSum *) p)->row);
}

static gboolean
gather (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

/* --- customers --- */

static int
compare_places (const char *name_a, CfId a, const char *name_b, CfId b)
{
  int order = strcmp (name_a, name_b);
  return order ? order : (a > b) - (a < b);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const CfCustomerSum *x = a, *y = b;
  return compare_places (x->row.name, x->row.id, y->row.name, y->row.id);
}

static gboolean
wanted (const CfCustomerAsk *ask, const CfCustomerSum *c)
{
  return (!ask->owing || c->open_minor) && (!ask->overdue || c->overdue_minor) && (!ask->on_hold || c->row.hold) && (ask->archived || !c->row.archived) &&
         (!ask->after_name || compare_places (c->row.name, c->row.id, ask->after_name, ask->after_id) > 0);
}

static gboolean
load_row (CfDb *db, CfId id, CfCustomerRow *ret, gboolean *ret_found, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &customer_row, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  *ret_found = step == CF_ROW;
  if (step == CF_ROW)
    *ret = (CfCustomerRow) { .id = id, .number = g_strdup (cf_text (stmt, 0)), .name = g_strdup (cf_text (stmt, 1)), .company = g_strdup (cf_text (stmt, 2)), .city = g_strdup (cf_text (stmt, 3)),
                             .phone = g_strdup (cf_text (stmt, 4)), .email = g_strdup (cf_text (stmt, 5)), .hold = cf_int (stmt, 6), .archived = cf_int (stmt, 7) };
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

/* id → CfAging at @today of all who have something open. */
static GHashTable *
load_aging (CfDb *db, CfDate today, GError **error)
{
  g_autoptr (GHashTable) aging = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  if (!cf_aging_load (db, today, rows, NULL, error))
    return NULL;
  for (guint i = 0; i < rows->len; i++) {
    CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    g_hash_table_insert (aging, GSIZE_TO_POINTER (row->customer_id), g_memdup2 (&row->aging, sizeof row->aging));
  }
  return g_steal_pointer (&aging);
}

static void
put_sums (GHashTable *aging, CfCustomerSum *c)
{
  const CfAging *a = g_hash_table_lookup (aging, GSIZE_TO_POINTER (c->row.id));
  if (!a)
    return;
  c->open_minor = a->balance_minor + a->unapplied_minor;
  c->unapplied_minor = a->unapplied_minor;
  c->overdue_minor = cf_aging_overdue (a);
}

/* Those of @ids who are wanted, sorted, as many as asked for. */
static gboolean
take (CfDb *db, const CfCustomerAsk *ask, GHashTable *aging, GArray *ids, GArray *ret, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (CfCustomerSum));
  gboolean found, ok = TRUE;
  for (guint i = 0; ok && i < ids->len; i++) {
    CfCustomerSum c = { 0 };
    ok = load_row (db, g_array_index (ids, CfId, i), &c.row, &found, error);
    if (!ok || !found)
      continue;
    put_sums (aging, &c);
    if (wanted (ask, &c))
      g_array_append_val (all, c);
    else
      cf_customer_sum_clear (&c);
  }
  g_array_sort (all, by_name);
  guint n = ok ? MIN (all->len, limit (ask->count_max)) : 0;
  if (n)
    g_array_append_vals (ret, all->data, n);
  for (guint i = n; i < all->len; i++)
    cf_customer_sum_clear (&g_array_index (all, CfCustomerSum, i));
  return ok;
}

/* Walks the list by name, some at a time, until there are enough. */
static gboolean
walk (CfDb *db, const CfCustomerAsk *ask, GHashTable *aging, GArray *ret, GError **error)
{
  g_autofree char *name = g_strdup (ask->after_name);
  CfId id = ask->after_id;
  gint64 left = limit (ask->count_max);
  guint n, page = ask->count_max ? MAX (ask->count_max, 50) : 1000;
  do {
    g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfCustomerRow));
    if (!cf_list_customers (db, ask->archived, name, id, page, rows, error)) {
      g_array_set_clear_func (rows, cf_customer_row_clear);
      return FALSE;
    }
    n = rows->len;
    for (guint i = 0; i < n; i++) {
      CfCustomerSum c = { .row = g_array_index (rows, CfCustomerRow, i) };
      if (i == n - 1) {
        g_free (name);
        name = g_strdup (c.row.name);
        id = c.row.id;
      }
      put_sums (aging, &c);
      if (left > 0 && wanted (ask, &c)) {
        g_array_append_val (ret, c);
        left--;
      } else
        cf_customer_sum_clear (&c);
    }
  } while (n == page && left > 0);
  return TRUE;
}

gboolean
cf_filter_customers (CfDb *db, const CfCustomerAsk *ask, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GHashTable) aging = load_aging (db, ask->today, error);
  if (!aging)
    return FALSE;
  if (ask->typed && *ask->typed)
    return cf_search_customers (db, ask->typed, G_MAXINT32, ids, error) && take (db, ask, aging, ids, ret, error);
  if (!ask->owing && !ask->overdue)
    return walk (db, ask, aging, ret, error);
  GHashTableIter iter;
  gpointer id;
  g_hash_table_iter_init (&iter, aging);
  while (g_hash_table_iter_next (&iter, &id, NULL)) {
    CfId customer = GPOINTER_TO_SIZE (id);
    g_array_append_val (ids, customer);
  }
  return take (db, ask, aging, ids, ret, error);
}

/* --- items, drafts, documents --- */

static gboolean
load_all (CfDb *db, const CfRecord *type, GArray *ids, GArray *ret, GError **error)
{
  for (guint i = 0; i < ids->len; i++) {
    gboolean found;
    g_array_set_size (ret, ret->len + 1);
    gpointer record = ret->data + (ret->len - 1) * type->size;
    if (!cf_record_load (db, type, g_array_index (ids, CfId, i), record, &found, error)) {
      memset (record, 0, type->size);
      return FALSE;
    }
  }
  return TRUE;
}

gboolean
cf_list_items (CfDb *db, gboolean archived, const char *after_code, CfId after_id, guint count_max, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfStmt *stmt = cf_db_stmt (db, &items_page, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, after_code);
  cf_bind_int (stmt, 2, archived != 0);
  cf_bind_int (stmt, 3, limit (count_max));
  cf_bind_int (stmt, 4, after_id);
  return gather (stmt, ids, error) && load_all (db, &CF_ITEM, ids, ret, error);
}

gboolean
cf_list_drafts (CfDb *db, CfId customer_id, CfId before_id, guint count_max, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfStmt *stmt = cf_db_stmt (db, customer_id ? &drafts_of : &drafts_all, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  cf_bind_int (stmt, 2, before_id ? before_id : G_MAXINT64);
  cf_bind_int (stmt, 3, limit (count_max));
  return gather (stmt, ids, error) && load_all (db, &CF_DRAFT, ids, ret, error);
}

gboolean
cf_filter_documents (CfDb *db, const char *typed, guint count_max, GArray *ret, GError **error)
{
  static const CfSql *const statements[] = { &documents_numbered, &documents_referring };
  g_autofree char *after = g_strconcat (typed, "\xf4\x8f\xbf\xbf", NULL);      /* the last character of all */
  gint64 end = ret->len + limit (count_max);
  if (!*typed)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++) {
    CfStmt *stmt = cf_db_stmt (db, statements[i], error);
    if (!stmt)
      return FALSE;
    cf_bind_text (stmt, 1, typed);
    cf_bind_text (stmt, 2, after);
    cf_bind_int (stmt, 3, end - ret->len);
    if (!gather (stmt, ret, error))
      return FALSE;
  }
  return TRUE;
}
