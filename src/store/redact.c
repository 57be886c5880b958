/* redact.c: see redact.h. */
#include "redact.h"
#include "edit.h"
#include "record-access.h"
#include "records.h"
#include "search.h"
#include <string.h>

CF_SQL (redact_contacts, "SELECT id FROM contact WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_locations, "SELECT id FROM location WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_drafts, "SELECT id FROM draft WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_collections, "SELECT id FROM collection WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_orders, "SELECT id FROM sales_order WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_estimates, "SELECT id FROM estimate WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_approvals, "SELECT id FROM approval WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_shipments, "SELECT id FROM shipment WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_shipment_events, "SELECT id FROM shipment_event WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_work_notes, "SELECT id FROM work_note WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_messages, "SELECT id FROM message WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_message_events, "SELECT id FROM message_event WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_parties, "SELECT id FROM invoice_party WHERE customer_id = $1 ORDER BY id");
CF_SQL (redact_commits, "SELECT pos FROM edit WHERE type = $1 AND id = $2 AND grp = 0 ORDER BY pos");
CF_SQL (redact_held, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting WHERE account = $1 AND customer_id = $2");
CF_SQL_FOR (redact_ahead, "sqlite", "PRAGMA wal_checkpoint(TRUNCATE)");

gboolean
cf_redact_about (CfDb *db, const CfRecord *type, CfId customer_id, GArray *ret, GError **error)
{
  static const struct { const CfRecord *type; const CfSql *sql; } kinds[] = {
    { &CF_CONTACT, &redact_contacts }, { &CF_LOCATION, &redact_locations }, { &CF_DRAFT, &redact_drafts }, { &CF_COLLECTION, &redact_collections }, { &CF_INVOICE_PARTY, &redact_parties },
    { &CF_ORDER, &redact_orders }, { &CF_ESTIMATE, &redact_estimates }, { &CF_APPROVAL, &redact_approvals }, { &CF_SHIPMENT, &redact_shipments }, { &CF_SHIPMENT_EVENT, &redact_shipment_events },
    { &CF_WORK_NOTE, &redact_work_notes }, { &CF_MESSAGE, &redact_messages }, { &CF_MESSAGE_EVENT, &redact_message_events },
  };
  const CfSql *sql = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    sql = kinds[i].type == type ? kinds[i].sql : sql;
  g_assert (sql);
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean
cf_redact_held (CfDb *db, CfId customer_id, CfMoney *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &redact_held, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, CF_ACCOUNT_DEPOSITS_HELD);
  cf_bind_int (stmt, 2, customer_id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  return TRUE;
}

/* Nothing in @op is personal but what @kept has. */
static gboolean
is_kept (const CfRecord *type, const CfOp *op, gconstpointer kept)
{
  g_autofree gpointer record = g_malloc0 (type->size);
  gboolean unknown, same = cf_record_decode (type, op->fields, op->size, record, &unknown);
  for (guint i = 0; same && i < type->n_fields; i++)
    if (type->fields[i].flags & CF_PERSONAL && *cf_field_str (&type->fields[i], record))
      same = g_str_equal (cf_field_str (&type->fields[i], record), cf_field_str (&type->fields[i], kept));
  cf_record_clear (type, record);
  return same;
}

static gboolean
remove_op (CfDb *db, const CfRecord *type, CfId id, gconstpointer kept, const CfEdit *edit, GByteArray *body, guint *count, GError **error)
{
  g_autoptr (GByteArray) left = g_byte_array_new ();
  g_autoptr (CfRows) stmt = NULL;
  CfCommit commit;
  CfOp op;
  if (!cf_log_at (db, edit->pos, &commit, &stmt, error))
    return FALSE;
  for (const guint8 *p = commit.body, *end = p + commit.size; p < end && cf_op_next (&p, end, &op);) {
    gboolean unknown = FALSE;
    if ((op.kind != CF_OP_ADD && op.kind != CF_OP_EDIT) || op.type != type->tag || op.id != id || op.group != edit->group)
      continue;
    if (kept && is_kept (type, &op, kept))
      return TRUE;
    if (cf_op_redact (left, &op, &unknown)) {
      cf_op_remove (body, edit->version.stamp, edit->version.station, left);
      ++*count;
    } else if (unknown) {
      g_set_error (error, CF_ERROR, CF_ERROR_NEWER, "removing a person's data: a %s was written by a newer Counterfoil; update this program first", type->name);
      return FALSE;
    }
    return TRUE;
  }
  return TRUE;
}

gboolean
cf_redact_record (CfDb *db, const CfRecord *type, CfId id, gconstpointer kept, GByteArray *body, guint *count, GError **error)
{
  g_autoptr (GArray) edits = g_array_new (FALSE, FALSE, sizeof (CfEdit));
  gboolean ok = cf_edit_each (db, type, id, edits, error);
  for (guint i = 0; ok && i < edits->len; i++)
    ok = remove_op (db, type, id, kept, &g_array_index (edits, CfEdit, i), body, count, error);
  return ok;
}

/* What a removal in commit @pos leaves of @op, onto @body. */
static gboolean
left_by (CfDb *db, gint64 pos, const CfOp *op, const guint8 hash[CF_HASH_SIZE], GByteArray *body, gboolean *ret_found, GError **error)
{
  g_autoptr (CfRows) stmt = NULL;
  CfCommit commit;
  CfOp removal, left;
  if (!cf_log_at (db, pos, &commit, &stmt, error))
    return FALSE;
  for (const guint8 *p = commit.body, *end = p + commit.size; !*ret_found && p < end && cf_op_next (&p, end, &removal);)
    if (removal.kind == CF_OP_REMOVE && cf_op_removed (&removal, &left) && left.type == op->type && left.id == op->id && left.group == op->group &&
        memcmp (left.was, hash, CF_HASH_SIZE) == 0) {
      g_byte_array_append (body, left.raw, left.raw_size);
      *ret_found = TRUE;
    }
  return TRUE;
}

static gboolean
left_of (CfDb *db, const CfOp *op, GByteArray *body, gboolean *ret_found, GError **error)
{
  const CfRecord *type = op->kind == CF_OP_ADD || op->kind == CF_OP_EDIT ? cf_record_by_tag (op->type) : NULL;
  g_autoptr (GArray) commits = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint8 hash[CF_HASH_SIZE];
  CfStmt *stmt;
  CfStep step;
  *ret_found = FALSE;
  if (!type || !cf_record_is_personal (type))
    return TRUE;
  if (!(stmt = cf_db_stmt (db, &redact_commits, error)))
    return FALSE;
  cf_bind_int (stmt, 1, op->type);
  cf_bind_int (stmt, 2, op->id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 pos = cf_int (stmt, 0);
    g_array_append_val (commits, pos);
  }
  cf_op_hash (op, hash);
  gboolean ok = step == CF_DONE;
  for (guint i = 0; ok && !*ret_found && i < commits->len; i++)
    ok = left_by (db, g_array_index (commits, gint64, i), op, hash, body, ret_found, error);
  return ok;
}

gboolean
cf_redact_incoming (CfDb *db, const CfCommit *commit, GByteArray **ret_body, GError **error)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  gboolean any = FALSE, found;
  CfOp op;
  *ret_body = NULL;
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end && cf_op_next (&p, end, &op);) {
    if (!left_of (db, &op, body, &found, error))
      return FALSE;
    if (!found)
      g_byte_array_append (body, op.raw, op.raw_size);
    any = any || found;
  }
  if (any)
    *ret_body = g_steal_pointer (&body);
  return TRUE;
}

gboolean
cf_redact_wipe (CfDb *db, GError **error)
{
  if (!g_str_equal (cf_db_engine (db), "sqlite"))
    return TRUE;
  CfStmt *stmt = NULL;
  if (!cf_db_begin (db, TRUE, error))
    return FALSE;
  if (!cf_search_renew (db, error) || !cf_db_commit (db, error)) {
    cf_db_rollback (db);
    return FALSE;
  }
  return (stmt = cf_db_stmt (db, &redact_ahead, error)) && cf_run (stmt, error);
}
