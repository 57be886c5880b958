/* query-open.c: open items as lists show them (query.h). An item is an entry with a receivable posting; what it is called comes from the document or payment of the same id.
 * Every statement runs on open_item_customer or a primary key. */
#include "query.h"
#include "alias.h"
#include "base/date.h"
#include "derived.h"
#include "lookup.h"

/* What an item is called. A terms discount is gone once a write-off of that kind sits on the item. */
#define ITEM_TEXTS \
  "COALESCE(i.number, ''), COALESCE(i.po, ''), COALESCE(i.reference, y.reference, f.reference, v.code, ''), COALESCE(i.discount_until, 0), COALESCE(i.discount_minor, 0), " \
  "CASE WHEN i.discount_minor <> 0 THEN (SELECT CAST(COALESCE(SUM(l.amount_minor), 0) AS BIGINT) FROM write_off w JOIN allocation_line l ON l.credit_id = w.id AND l.debit_id = i.id " \
  "WHERE w.item_id = i.id AND w.kind = 3 AND w.date <= $2) ELSE 0 END"
#define ITEM_JOINS(id) \
  "LEFT JOIN invoice i ON i.id = " id " LEFT JOIN payment y ON y.id = " id " LEFT JOIN refund f ON f.id = " id " LEFT JOIN payment_event v ON v.id = " id " "

CF_SQL (items_of, "SELECT o.item_id, COALESCE(e.kind, 0), COALESCE(e.date, o.from_date), o.due, o.open_minor, COALESCE(p.amount_minor, o.open_minor), " ITEM_TEXTS ", o.customer_id "
                  "FROM open_item o LEFT JOIN entry e ON e.id = o.item_id LEFT JOIN posting p ON p.entry_id = o.item_id AND p.account = 1200 " ITEM_JOINS ("o.item_id")
                  "WHERE o.customer_id = $1 AND o.to_date > $2 AND o.from_date <= $2");
CF_SQL (item_one, "SELECT p.entry_id, e.kind, e.date, p.due, (SELECT CAST(COALESCE(SUM(s.open_minor), 0) AS BIGINT) FROM open_item s WHERE s.item_id = p.entry_id AND s.to_date = 2932897), "
                  "p.amount_minor, " ITEM_TEXTS ", p.customer_id FROM posting p JOIN entry e ON e.id = p.entry_id " ITEM_JOINS ("p.entry_id") "WHERE p.entry_id = $1 AND p.account = 1200");

static void
read_row (CfStmt *stmt, CfItemRow *ret)
{
  gboolean taken = cf_int (stmt, 11) > 0;
  *ret = (CfItemRow) {
    .item = { .id = cf_int (stmt, 0), .kind = cf_int (stmt, 1), .date = cf_int (stmt, 2), .due = cf_int (stmt, 3), .open_minor = cf_int (stmt, 4),
              .discount_until = taken ? 0 : cf_int (stmt, 9), .discount_minor = taken ? 0 : cf_int (stmt, 10), .customer_id = cf_int (stmt, 12) },
    .number = g_strdup (cf_text (stmt, 6)), .po = g_strdup (cf_text (stmt, 7)), .reference = g_strdup (cf_text (stmt, 8)), .total_minor = cf_int (stmt, 5),
  };
  ret->item.number = ret->number;
}

/* Orders rows from @first on as the rule orders items. */
static void
sort_rows (GArray *rows, guint first, CfOldestBy by)
{
  guint n = rows->len - first;
  if (n < 2)
    return;
  CfItemRow *row = &g_array_index (rows, CfItemRow, first);
  g_autofree CfItemRow *was = g_memdup2 (row, n * sizeof *row);
  g_autofree CfOpenItem *items = g_new (CfOpenItem, n);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < n; i++) {
    items[i] = was[i].item;
    g_hash_table_insert (places, GSIZE_TO_POINTER (items[i].id), GUINT_TO_POINTER (i));
  }
  cf_open_items_sort (items, n, by);
  for (guint i = 0; i < n; i++)
    row[i] = was[GPOINTER_TO_UINT (g_hash_table_lookup (places, GSIZE_TO_POINTER (items[i].id)))];
}

gboolean
cf_open_items_load (CfDb *db, CfId customer_id, CfDate as_of, CfOldestBy by, GArray *ret, GError **error)
{
  g_autoptr (GArray) family = g_array_new (FALSE, FALSE, sizeof (CfId));
  guint first = ret->len;
  as_of = MIN (as_of, CF_DATE_MAX);
  if (!cf_family_load (db, customer_id, as_of, family, error))
    return FALSE;
  for (guint i = 0; i < family->len; i++) {
    CfStmt *stmt = cf_db_stmt (db, &items_of, error);
    CfStep step;
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, g_array_index (family, CfId, i));
    cf_bind_int (stmt, 2, as_of);
    while ((step = cf_step (stmt, error)) == CF_ROW) {
      CfItemRow row;
      read_row (stmt, &row);
      row.item.customer_id = customer_id;
      g_array_append_val (ret, row);
    }
    if (step == CF_STEP_FAILED)
      return FALSE;
  }
  sort_rows (ret, first, by);
  return TRUE;
}

gboolean
cf_open_item_load (CfDb *db, CfId item_id, CfItemRow *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &item_one, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  cf_bind_int (stmt, 2, CF_DATE_MAX);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    read_row (stmt, ret);
  cf_stmt_reset (stmt);
  if (step == CF_DONE)
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "%s: there is no such open item", cf_db_path (db));
  if (step != CF_ROW)
    return FALSE;
  if (cf_lookup_alias (db, ret->item.customer_id, &ret->item.customer_id, error))
    return TRUE;
  cf_item_row_clear (ret);
  return FALSE;
}
