/* collection.c: where chasing an invoice stands. A document with the invoice's id: two stations that note something first make one record of it. Tags and groups are on the wire: append-only. */
#include "collection.h"
#include "alias.h"

const CfEnumName cf_collection_statuses[] = {
  { CF_COLLECTION_REMINDED, "reminded" }, { CF_COLLECTION_PROMISED, "promised" }, { CF_COLLECTION_DISPUTED, "disputed" }, { CF_COLLECTION_PLAN, "plan" },
  { CF_COLLECTION_AGENCY, "agency" }, { CF_COLLECTION_WAIT, "wait" }, { 0, NULL },
};

enum { COLLECTION_OWNER = 1, COLLECTION_STATUS = 2, COLLECTION_NOTE = 3 };
static const CfField collection_fields[] = {
  CF_REF (CfCollection, customer_id, 1, .group = COLLECTION_OWNER),
  CF_ENUM (CfCollection, status, 2, CfCollectionStatus, cf_collection_statuses, .group = COLLECTION_STATUS),
  CF_DATE (CfCollection, promise_date, 3, .group = COLLECTION_STATUS), CF_MONEY (CfCollection, promise_minor, 4, .group = COLLECTION_STATUS),
  CF_TEXT (CfCollection, note, 5, .group = COLLECTION_NOTE, .flags = CF_PERSONAL),
};
const CfRecord CF_COLLECTION = { "collection", 128, CF_DOCUMENT, sizeof (CfCollection), CF_TABLE (collection_fields), NULL, 0 };

CF_SQL (collections_of, "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
                        "SELECT n.id, n.customer_id, n.status, n.promise_date, n.promise_minor, n.note FROM family f JOIN collection n ON n.customer_id = f.id ORDER BY n.id");

CF_SQL (promises_broken, "SELECT DISTINCT o.customer_id FROM collection c JOIN open_item o ON o.item_id = c.id WHERE c.status = 2 AND c.promise_date > 0 AND c.promise_date < $1 "
                         "AND o.from_date <= $1 AND o.to_date > $1 AND o.open_minor > 0");

void
cf_collection_row_clear (gpointer row)
{
  cf_collection_clear (row);
}

gboolean
cf_collections_load (CfDb *db, CfId customer_id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &collections_of, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfCollection row = { .id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .status = (CfCollectionStatus) cf_int (stmt, 2), .promise_date = cf_int (stmt, 3),
                         .promise_minor = cf_int (stmt, 4), .note = g_strdup (cf_text (stmt, 5)) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_collections_broken (CfDb *db, CfDate as_of, GArray *ret, GError **error)
{
  g_autoptr (GHashTable) aliases = cf_aliases_load (db, as_of, error), had = g_hash_table_new (NULL, NULL);
  CfStmt *stmt = aliases ? cf_db_stmt (db, &promises_broken, error) : NULL;
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, as_of);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_alias_of (aliases, cf_int (stmt, 0));
    if (g_hash_table_add (had, GSIZE_TO_POINTER (id)))
      g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}
