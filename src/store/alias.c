/* alias.c: see alias.h. Today's aliases are a partial index; those of a past day come from the edits of that column group, which are few, and the log. */
#include "alias.h"
#include "base/clock.h"
#include "base/date.h"
#include "derived.h"
#include "edit.h"
#include "ledger/settings.h"
#include "records.h"

CF_SQL (aliases_now, "SELECT id, merged_into_id FROM customer WHERE merged_into_id <> 0");
CF_SQL (aliases_ever, "SELECT DISTINCT id FROM edit WHERE type = 14 AND grp = 13 ORDER BY id");
CF_SQL (family_now, "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
                    "SELECT id FROM family");
CF_SQL (zone_of_shop, "SELECT value FROM setting WHERE id = 9");

gboolean
cf_day_end_load (CfDb *db, CfDate date, CfStamp *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &zone_of_shop, error);
  CfStep step = stmt ? cf_step (stmt, error) : CF_STEP_FAILED;
  if (step == CF_STEP_FAILED)
    return FALSE;
  const char *name = step == CF_ROW ? cf_text (stmt, 0) : "";
  g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (*name ? name : cf_setting_by_number (CF_SET_SHOP_TIMEZONE)->standard);
  cf_stmt_reset (stmt);
  if (!tz)
    tz = g_time_zone_new_utc ();
  *ret = cf_stamp_end_of (date, tz);
  return TRUE;
}

/* Follows the chain; of a ring the smallest id stands for all. */
static CfId
resolve (GHashTable *merged, CfId id)
{
  CfId at = id, smallest = 0;
  for (guint hops = g_hash_table_size (merged) + 1; hops; hops--) {
    gpointer into;
    if (!g_hash_table_lookup_extended (merged, GSIZE_TO_POINTER (at), NULL, &into))
      return at;
    at = GPOINTER_TO_SIZE (into);
  }
  for (CfId first = at; smallest == 0 || at != first; at = GPOINTER_TO_SIZE (g_hash_table_lookup (merged, GSIZE_TO_POINTER (at))))
    smallest = smallest == 0 || at < smallest ? at : smallest;
  return smallest;
}

static gboolean
load_now (CfDb *db, GHashTable *merged, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &aliases_now, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    g_hash_table_insert (merged, GSIZE_TO_POINTER (cf_int (stmt, 0)), GSIZE_TO_POINTER (cf_int (stmt, 1)));
  return step == CF_DONE;
}

static gboolean
load_then (CfDb *db, CfStamp at, GHashTable *merged, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfStmt *stmt = cf_db_stmt (db, &aliases_ever, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ids, id);
  }
  if (step == CF_STEP_FAILED)
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfCustomer) customer = { 0 };
    gboolean found;
    if (!cf_record_load_at (db, &CF_CUSTOMER, g_array_index (ids, CfId, i), at, &customer, &found, error))
      return FALSE;
    if (found && customer.merged_into_id)
      g_hash_table_insert (merged, GSIZE_TO_POINTER (customer.id), GSIZE_TO_POINTER (customer.merged_into_id));
  }
  return TRUE;
}

/* *ret_stamp: the end of @as_of; 0 where nothing in the log is newer, so that what stands in the rows is what stood there then. */
static gboolean
stamp_of (CfDb *db, CfDate as_of, CfStamp *ret_stamp, GError **error)
{
  CfHead head;
  *ret_stamp = 0;
  if (as_of >= CF_DATE_MAX)
    return TRUE;
  if (!cf_head_load (db, &head, error) || !cf_day_end_load (db, as_of, ret_stamp, error))
    return FALSE;
  if (*ret_stamp >= head.stamp)
    *ret_stamp = 0;
  return TRUE;
}

GHashTable *
cf_aliases_load (CfDb *db, CfDate as_of, GError **error)
{
  g_autoptr (GHashTable) merged = g_hash_table_new (NULL, NULL), into = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer id;
  CfStamp at;
  if (!stamp_of (db, as_of, &at, error) || !(at ? load_then (db, at, merged, error) : load_now (db, merged, error)))
    return NULL;
  g_hash_table_iter_init (&iter, merged);
  while (g_hash_table_iter_next (&iter, &id, NULL)) {
    CfId whom = resolve (merged, GPOINTER_TO_SIZE (id));
    if (whom != (CfId) GPOINTER_TO_SIZE (id))
      g_hash_table_insert (into, id, GSIZE_TO_POINTER (whom));
  }
  return g_steal_pointer (&into);
}

CfId
cf_alias_of (GHashTable *aliases, CfId customer_id)
{
  gpointer into = g_hash_table_size (aliases) ? g_hash_table_lookup (aliases, GSIZE_TO_POINTER (customer_id)) : NULL;
  return into ? (CfId) GPOINTER_TO_SIZE (into) : customer_id;
}

static gboolean
family_now_load (CfDb *db, CfId customer_id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &family_now, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    if (id != customer_id)
      g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean
cf_family_load (CfDb *db, CfId customer_id, CfDate as_of, GArray *ret, GError **error)
{
  CfStamp at;
  GHashTableIter iter;
  gpointer id, into;
  g_array_append_val (ret, customer_id);
  if (!stamp_of (db, as_of, &at, error))
    return FALSE;
  if (at == 0)
    return family_now_load (db, customer_id, ret, error);
  g_autoptr (GHashTable) aliases = cf_aliases_load (db, as_of, error);
  if (!aliases)
    return FALSE;
  g_hash_table_iter_init (&iter, aliases);
  while (g_hash_table_iter_next (&iter, &id, &into))
    if ((CfId) GPOINTER_TO_SIZE (into) == customer_id) {
      CfId member = GPOINTER_TO_SIZE (id);
      g_array_append_val (ret, member);
    }
  return TRUE;
}
