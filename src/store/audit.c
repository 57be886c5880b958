/* audit.c: see audit.h. Commits about a customer or a record are found through their rows' positions, by indexes (but for allocations and events,
 * which are scanned: some ms); others by walking the log from its end. */
#include "audit-private.h"
#include "edit.h"
#include "label.h"
#include "ledger/settings.h"
#include "records.h"
#include <string.h>

#define EDITS_OF(table, tag) "UNION SELECT d.pos FROM " table " t JOIN edit d ON d.type = " tag " AND d.id = t.id WHERE t.customer_id = $1 "
CF_SQL (pos_walk, "SELECT pos FROM commit_log WHERE pos < $1 AND stamp >= $2 AND stamp <= $3 AND (CAST($4 AS BIGINT) = 0 OR actor_id = $4 OR approver_id <> 0) ORDER BY pos DESC");
CF_SQL (pos_of_customer, "SELECT pos AS pos FROM customer WHERE id = $1 UNION SELECT pos FROM edit WHERE type = 14 AND id = $1 "
                         "UNION SELECT e.pos FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.customer_id = $1 AND p.customer_id <> 0 "
                         "UNION SELECT pos FROM invoice WHERE customer_id = $1 UNION SELECT pos FROM payment WHERE customer_id = $1 "
                         "UNION SELECT pos FROM allocation WHERE customer_id = $1 UNION SELECT pos FROM payment_event WHERE customer_id = $1 "
                         "UNION SELECT v.pos FROM payment y JOIN payment_event v ON v.payment_id = y.id WHERE y.customer_id = $1 "
                         "UNION SELECT w.pos FROM invoice i JOIN fee_waiver w ON w.invoice_id = i.id WHERE i.customer_id = $1 "
                         "UNION SELECT g.pos FROM invoice i JOIN group_member m ON m.invoice_id = i.id JOIN invoice_group g ON g.id = m.invoice_group_id WHERE i.customer_id = $1 "
                         "UNION SELECT pos FROM contact WHERE customer_id = $1 UNION SELECT pos FROM location WHERE customer_id = $1 UNION SELECT pos FROM certificate WHERE customer_id = $1 "
                         "UNION SELECT pos FROM draft WHERE customer_id = $1 UNION SELECT pos FROM collection WHERE customer_id = $1 " EDITS_OF ("contact", "15") EDITS_OF ("location", "16") EDITS_OF ("certificate", "17") EDITS_OF ("draft", "27")
                         EDITS_OF ("collection", "128")
                         "UNION SELECT pos FROM sales_order WHERE customer_id = $1 UNION SELECT pos FROM estimate WHERE customer_id = $1 UNION SELECT pos FROM approval WHERE customer_id = $1 "
                         "UNION SELECT pos FROM shipment WHERE customer_id = $1 UNION SELECT pos FROM shipment_event WHERE customer_id = $1 UNION SELECT pos FROM work_note WHERE customer_id = $1 "
                         "UNION SELECT pos FROM message WHERE customer_id = $1 UNION SELECT pos FROM message_event WHERE customer_id = $1 "
                         "UNION SELECT j.pos FROM sales_order o JOIN job j ON j.order_id = o.id WHERE o.customer_id = $1 UNION SELECT p.pos FROM sales_order o JOIN proof p ON p.order_id = o.id WHERE o.customer_id = $1 "
                         "UNION SELECT d.pos FROM sales_order o JOIN job j ON j.order_id = o.id JOIN edit d ON d.type = 81 AND d.id = j.id WHERE o.customer_id = $1 "
                         EDITS_OF ("sales_order", "129") EDITS_OF ("estimate", "130") EDITS_OF ("shipment", "132")
                         "ORDER BY pos DESC");
CF_SQL (pos_of_edits, "SELECT pos FROM edit WHERE type = $1 AND id = $2 ORDER BY pos DESC");
/* What was done to a document or payment. */
CF_SQL (pos_about, "SELECT pos AS pos FROM entry WHERE id = $1 UNION SELECT pos FROM invoice_void WHERE invoice_id = $1 UNION SELECT pos FROM write_off WHERE item_id = $1 "
                   "UNION SELECT pos FROM payment_event WHERE payment_id = $1 UNION SELECT pos FROM refund WHERE source_id = $1 UNION SELECT pos FROM deposit_use WHERE deposit_id = $1 "
                   "UNION SELECT pos FROM message WHERE document_id = $1 AND document_id <> 0 UNION SELECT e.pos FROM message m JOIN message_event e ON e.message_id = m.id WHERE m.document_id = $1 AND m.document_id <> 0 "
                   "UNION SELECT pos FROM message_event WHERE message_id = $1 UNION SELECT pos FROM collection WHERE id = $1 UNION SELECT pos FROM link_end WHERE document_id = $1 UNION SELECT pos FROM document_view WHERE document_id = $1 "
                   "UNION SELECT o.pos FROM online_payment_line l JOIN online_payment o ON o.id = l.online_payment_id WHERE l.item_id = $1 "
                   "UNION SELECT pos FROM edit WHERE type = 128 AND id = $1 "
                   "UNION SELECT pos FROM invoice WHERE subject_id = $1 AND subject_id <> 0 UNION SELECT pos FROM fee_waiver WHERE invoice_id = $1 "
                   "UNION SELECT a.pos FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.debit_id = $1 "
                   "UNION SELECT a.pos FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id WHERE l.credit_id = $1 "
                   "UNION SELECT g.pos FROM group_member m JOIN invoice_group g ON g.id = m.invoice_group_id WHERE m.invoice_id = $1 ORDER BY pos DESC");
CF_SQL (currency_of_shop, "SELECT value FROM setting WHERE id = 20");

void
cf_audit_commit_clear (gpointer p)
{
  CfAuditCommit *commit = p;
  g_free (commit->actor);
  g_free (commit->approver);
  g_free (commit->act);
  g_free (commit->reason);
  g_clear_pointer (&commit->changes, g_array_unref);
}

static gboolean
load_currency (CfDb *db, const CfCurrency **ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &currency_of_shop, error);
  CfStep step = stmt ? cf_step (stmt, error) : CF_STEP_FAILED;
  if (step == CF_STEP_FAILED)
    return FALSE;
  *ret = step == CF_ROW ? cf_currency_by_code (cf_text (stmt, 0)) : NULL;
  cf_stmt_reset (stmt);
  if (!*ret)
    *ret = cf_currency_by_code (cf_setting_by_number (CF_SET_CURRENCY)->standard);
  return TRUE;
}

/* A member of staff, or a customer's contact at the portal. */
static char *
name_of (CfDb *db, CfId id, GError **error)
{
  g_auto (CfStaff) staff = { 0 };
  gboolean found;
  if (id == 0)
    return g_strdup ("");
  if (!cf_record_load (db, &CF_STAFF, id, &staff, &found, error))
    return NULL;
  return found ? g_strdup (staff.name) : cf_label (db, &CF_CONTACT, id, error);
}

/* Everybody who allowed a commit. */
static char *
approvers (CfDb *db, const CfCommit *c, GError **error)
{
  g_autofree char *first = name_of (db, c->approver_id, error);
  g_autoptr (GString) all = g_string_new (first);
  CfOp op;
  gboolean ok = first != NULL;
  for (const guint8 *p = c->body, *end = p + c->size; ok && p < end && cf_op_next (&p, end, &op);) {
    if (op.kind != CF_OP_APPROVER)
      continue;
    g_autofree char *name = name_of (db, op.id, error);
    ok = name != NULL;
    if (ok)
      g_string_append_printf (all, ", %s", name);
  }
  return ok ? g_strdup (all->str) : NULL;
}

static gboolean
is_allowed_by (const CfCommit *c, CfId staff_id)
{
  CfOp op;
  if (c->approver_id == staff_id)
    return TRUE;
  for (const guint8 *p = c->body, *end = p + c->size; p < end && cf_op_next (&p, end, &op);)
    if (op.kind == CF_OP_APPROVER && op.id == staff_id)
      return TRUE;
  return FALSE;
}

static gboolean
read_commit (CfDb *db, const CfCurrency *currency, const CfCommit *c, CfAuditCommit *ret, GError **error)
{
  *ret = (CfAuditCommit) { .pos = c->pos, .station = c->number, .seq = c->seq, .at = (c->stamp >> 16) * 1000, .actor_id = c->actor_id, .approver_id = c->approver_id,
                           .act = g_strdup (c->act), .held = c->held != CF_HELD_NOT, .changes = g_array_new (FALSE, TRUE, sizeof (CfAuditChange)) };
  g_array_set_clear_func (ret->changes, cf_audit_change_clear);
  if ((ret->actor = name_of (db, c->actor_id, error)) && (ret->approver = approvers (db, c, error)) &&
      cf_audit_changes (db, currency, c, ret->changes, &ret->reason, error)) {
    ret->reason = ret->reason ? ret->reason : g_strdup ("");
    return TRUE;
  }
  cf_audit_commit_clear (ret);
  return FALSE;
}

/* A commit with its own copy of the bytes: reading what it says looks at other commits. */
typedef struct { CfCommit commit; GBytes *body; char *act; } Copy;

static void
copy_clear (Copy *copy)
{
  g_clear_pointer (&copy->body, g_bytes_unref);
  g_clear_pointer (&copy->act, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Copy, copy_clear)

static gboolean
copy_commit (CfDb *db, gint64 pos, Copy *ret, GError **error)
{
  g_autoptr (CfRows) stmt = NULL;
  if (!cf_log_at (db, pos, &ret->commit, &stmt, error))
    return FALSE;
  ret->body = g_bytes_new (ret->commit.body, ret->commit.size);
  ret->act = g_strdup (ret->commit.act);
  ret->commit.body = g_bytes_get_data (ret->body, NULL);
  ret->commit.act = ret->act;
  ret->commit.life = ret->commit.hash = NULL;
  return TRUE;
}

gboolean
cf_audit_commit (CfDb *db, gint64 pos, CfAuditCommit *ret, GError **error)
{
  g_auto (Copy) copy = { 0 };
  const CfCurrency *currency;
  return load_currency (db, &currency, error) && copy_commit (db, pos, &copy, error) && read_commit (db, currency, &copy.commit, ret, error);
}

static gboolean
gather (CfStmt *stmt, GArray *into, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 pos = cf_int (stmt, 0);
    if (pos > 0)
      g_array_append_val (into, pos);
  }
  return step == CF_DONE;
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;
  return (x < y) - (x > y);
}

/* Positions of commits about what is asked, newest first. */
static gboolean
gather_about (CfDb *db, const CfAuditAsk *ask, GArray *into, GError **error)
{
  CfStmt *stmt;
  gint64 pos;
  if (ask->customer_id) {
    if (!(stmt = cf_db_stmt (db, &pos_of_customer, error)))
      return FALSE;
    cf_bind_int (stmt, 1, ask->customer_id);
    return gather (stmt, into, error);
  }
  if (!cf_record_pos (db, ask->type, ask->id, &pos, error) || !(stmt = cf_db_stmt (db, &pos_of_edits, error)))
    return FALSE;
  if (pos > 0)
    g_array_append_val (into, pos);
  cf_bind_int (stmt, 1, ask->type->tag);
  cf_bind_int (stmt, 2, ask->id);
  if (!gather (stmt, into, error))
    return FALSE;
  if (ask->type == &CF_INVOICE || ask->type == &CF_PAYMENT || ask->type == &CF_ENTRY) {
    if (!(stmt = cf_db_stmt (db, &pos_about, error)))
      return FALSE;
    cf_bind_int (stmt, 1, ask->id);
    if (!gather (stmt, into, error))
      return FALSE;
  }
  g_array_sort (into, newest_first);
  return TRUE;
}

static gboolean
wanted (const CfAuditAsk *ask, const CfCommit *c)
{
  CfInstant at = (c->stamp >> 16) * 1000;
  return (!ask->before_pos || c->pos < ask->before_pos) && (!ask->from || at >= ask->from) && (!ask->to || at <= ask->to) &&
         (!ask->staff_id || c->actor_id == ask->staff_id || is_allowed_by (c, ask->staff_id)) && (!ask->act || g_str_has_prefix (c->act, ask->act));
}

static gboolean
add_if_wanted (CfDb *db, const CfCurrency *currency, const CfAuditAsk *ask, gint64 pos, GArray *ret, GError **error)
{
  g_auto (Copy) copy = { 0 };
  CfAuditCommit commit;
  if (ask->before_pos && pos >= ask->before_pos)
    return TRUE;
  if (!copy_commit (db, pos, &copy, error))
    return FALSE;
  if (!wanted (ask, &copy.commit))
    return TRUE;
  if (!read_commit (db, currency, &copy.commit, &commit, error))
    return FALSE;
  g_array_append_val (ret, commit);
  return TRUE;
}

static gboolean
walk (CfDb *db, const CfCurrency *currency, const CfAuditAsk *ask, guint n_max, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &pos_walk, error);
  CfStep step = CF_DONE;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, ask->before_pos ? ask->before_pos : G_MAXINT64);
  cf_bind_int (stmt, 2, (ask->from / 1000) << 16);
  cf_bind_int (stmt, 3, ask->to ? (ask->to / 1000 << 16) + 0xffff : G_MAXINT64);
  cf_bind_int (stmt, 4, ask->staff_id);
  while (ret->len < n_max && (step = cf_step (stmt, error)) == CF_ROW)
    if (!add_if_wanted (db, currency, ask, cf_int (stmt, 0), ret, error))
      return FALSE;
  return step != CF_STEP_FAILED;
}

gboolean
cf_audit_load (CfDb *db, const CfAuditAsk *ask, GArray *ret, GError **error)
{
  guint n_max = ask->count_max ? ret->len + ask->count_max : G_MAXUINT;
  const CfCurrency *currency;
  gint64 last = 0;
  g_assert (!ask->customer_id || !ask->type);
  if (!load_currency (db, &currency, error))
    return FALSE;
  if (!ask->customer_id && !ask->type)
    return walk (db, currency, ask, n_max, ret, error);
  g_autoptr (GArray) about = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (!gather_about (db, ask, about, error))
    return FALSE;
  for (guint i = 0; i < about->len && ret->len < n_max; i++) {
    gint64 pos = g_array_index (about, gint64, i);
    if (pos != last && !add_if_wanted (db, currency, ask, pos, ret, error))
      return FALSE;
    last = pos;
  }
  return TRUE;
}
