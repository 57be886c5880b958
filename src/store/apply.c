/* apply.c: see apply.h. Facts: inserted unless there; the same bytes again: nothing; other bytes under a known id: the commit is held and a person must look.
 * Documents: the row is made by whichever op comes first, and each group shows its newest version. */
#include "apply.h"
#include "edit.h"
#include "ledger/posting.h"
#include "order-sum.h"
#include "records.h"
#include <string.h>

/* An op whose record is known here, decoded. */
typedef struct { const CfRecord *type; CfOp op; gpointer record; gboolean unknown; } Decoded;

typedef struct {
  CfDb           *db;
  const CfCommit *commit;
  CfTouched      *touched;
  CfVersion       version;
  CfHeld          held;
  gboolean        again;                 /* applied in part before, by a program that knew less */
} Apply;

/* No act writes more; and what derived sums could not hold would stop everything that comes after it. */
static gboolean
in_range (CfMoney amount_minor)
{
  return amount_minor >= -CF_AMOUNT_MAX && amount_minor <= CF_AMOUNT_MAX;
}

static gboolean
entry_in_balance (const CfEntry *entry)
{
  CfMoney sum = 0;
  guint receivable = 0;
  for (guint i = 0; i < entry->n_postings; i++) {
    if (!in_range (entry->postings[i].amount_minor) || __builtin_add_overflow (sum, entry->postings[i].amount_minor, &sum))
      return FALSE;
    receivable += entry->postings[i].account == CF_ACCOUNT_RECEIVABLE;
  }
  return sum == 0 && receivable <= 1;
}

static gboolean
allocation_in_range (const CfAllocation *allocation)
{
  for (guint i = 0; i < allocation->n_lines; i++)
    if (!in_range (allocation->lines[i].amount_minor))
      return FALSE;
  return TRUE;
}

static gboolean
has_group (const CfRecord *type, guint group)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].group == group)
      return TRUE;
  for (guint i = 0; i < type->n_parts; i++)
    if (type->parts[i].group == group)
      return TRUE;
  return FALSE;
}

static gboolean
is_edit (const CfOp *op)
{
  return op->kind == CF_OP_EDIT || (op->kind == CF_OP_REDACTED && op->group);
}

/* Reads one op; FALSE where its form is broken. A type that is not known here is left (type NULL). */
static gboolean
decode (const CfOp *op, Decoded *ret)
{
  *ret = (Decoded) { .type = op->kind == CF_OP_REASON || op->kind == CF_OP_APPROVER ? NULL : cf_record_by_tag (op->type), .op = *op };
  if (!ret->type)
    return op->kind == CF_OP_REASON || op->kind == CF_OP_APPROVER || op->kind == CF_OP_REDACTED || (ret->unknown = TRUE);
  if ((is_edit (op) && (ret->type->nature != CF_DOCUMENT || op->group == 0)) || (op->kind == CF_OP_REDACTED && !cf_record_is_personal (ret->type)))
    return FALSE;
  ret->unknown = is_edit (op) && !has_group (ret->type, op->group);
  ret->record = g_malloc0 (ret->type->size);
  ((CfRoot *) ret->record)->id = op->id;
  if (op->id == 0 || !cf_record_decode (ret->type, op->fields, op->size, ret->record, &ret->unknown))
    return FALSE;
  return ret->type == &CF_ENTRY ? entry_in_balance (ret->record) : ret->type == &CF_ALLOCATION ? allocation_in_range (ret->record) : TRUE;
}

/* What a removal leaves: an op of a type that has personal fields; no other may change after it was hashed. */
static gboolean
decode_removal (const CfOp *op, Decoded *ret)
{
  CfOp left;
  *ret = (Decoded) { .op = *op };
  if (!cf_op_removed (op, &left))
    return FALSE;
  const CfRecord *type = cf_record_by_tag (left.type);
  ret->unknown = !type;
  return !type || (cf_record_is_personal (type) && (left.group == 0) == (op->base_stamp == 0));
}

static void
decoded_clear (gpointer p)
{
  Decoded *d = p;
  if (d->record)
    cf_record_clear (d->type, d->record);
  g_free (d->record);
}

/* What derived data hangs on a fact. */
static void
touch_fact (Apply *a, const CfRecord *type, gconstpointer record)
{
  CfId id = ((const CfRoot *) record)->id;
  if (type == &CF_ENTRY) {
    const CfEntry *entry = record;
    for (guint i = 0; i < entry->n_postings; i++)
      if (entry->postings[i].account == CF_ACCOUNT_RECEIVABLE)
        cf_touch_item (a->touched, id);
  } else if (type == &CF_ALLOCATION) {
    const CfAllocation *allocation = record;
    for (guint i = 0; i < allocation->n_lines; i++) {
      cf_touch_item (a->touched, allocation->lines[i].credit_id);
      cf_touch_item (a->touched, allocation->lines[i].debit_id);
    }
  } else if (type == &CF_INVOICE) {
    const CfInvoice *invoice = record;
    gboolean bills = invoice->subject_id != 0;
    for (guint i = 0; i < invoice->n_lines; i++)
      bills = bills || invoice->lines[i].job_id;
    if (bills)
      cf_touch_invoice (a->touched, id);
  } else if (type == &CF_INVOICE_VOID)
    cf_touch_invoice (a->touched, ((const CfInvoiceVoid *) record)->invoice_id);
  else if (type == &CF_MESSAGE)
    cf_touch_message (a->touched, id);
  else if (type == &CF_MESSAGE_EVENT)
    cf_touch_message (a->touched, ((const CfMessageEvent *) record)->message_id);
}

static gboolean
touch_job (Apply *a, CfId id, GError **error)
{
  g_auto (CfJob) job = { 0 };
  gboolean found;
  if (!cf_record_load (a->db, &CF_JOB, id, &job, &found, error))
    return FALSE;
  if (job.order_id)
    cf_touch_order (a->touched, job.order_id);
  return TRUE;
}

/* What hangs on a document, such as a customer's search words, as its row stands: asked before a change and after it, for a contact may move. */
static gboolean
touch_document (Apply *a, const CfRecord *type, CfId id, guint group, GError **error)
{
  g_auto (CfContact) contact = { 0 };
  gboolean found;
  if (type == &CF_CUSTOMER)
    cf_touch_customer (a->touched, id);
  if (type == &CF_ORDER)
    cf_touch_order (a->touched, id);
  if (type == &CF_ITEM_STATUS && (group == 0 || group == CF_ITEM_STATUS_STAGE))
    cf_touch_status (a->touched, id);
  if (type == &CF_JOB)
    return touch_job (a, id, error);
  if (type != &CF_CONTACT)
    return TRUE;
  if (!cf_record_load (a->db, &CF_CONTACT, id, &contact, &found, error))
    return FALSE;
  if (contact.customer_id)
    cf_touch_customer (a->touched, contact.customer_id);
  return TRUE;
}

static gboolean
apply_fact (Apply *a, const Decoded *d, GError **error)
{
  g_autofree gpointer there = g_malloc0 (d->type->size);
  gboolean found;
  gint64 pos;
  if (!cf_record_pos (a->db, d->type, d->op.id, &pos, error))
    return FALSE;
  if (pos == 0) {
    touch_fact (a, d->type, d->record);
    return cf_record_insert (a->db, d->type, d->record, a->commit->pos, error);
  }
  if (a->again && pos == a->commit->pos) {
    touch_fact (a, d->type, d->record);
    return cf_record_remove (a->db, d->type, d->op.id, error) && cf_record_insert (a->db, d->type, d->record, pos, error);
  }
  if (!cf_record_load (a->db, d->type, d->op.id, there, &found, error))
    return FALSE;
  if (d->op.kind != CF_OP_REDACTED && cf_record_diff (d->type, there, d->record))
    a->held = CF_HELD_COLLISION;
  cf_record_clear (d->type, there);
  return TRUE;
}

/* Whose `+` a document shows in groups that nobody edited: the only one, or the newest of those that stations made of one id without knowing of each other (a setting's id is its number). */
static gboolean
is_newer_add (Apply *a, gint64 pos, gboolean *ret, GError **error)
{
  CfVersion there;
  *ret = TRUE;
  if (pos == CF_POS_EARLY)
    return TRUE;
  if (!cf_edit_version_at (a->db, pos, &there, error))
    return FALSE;
  *ret = cf_version_compare (a->version, there) > 0;
  return TRUE;
}

/* The groups that nobody edited show what added the record. */
static gboolean
fill_groups (Apply *a, const Decoded *d, GError **error)
{
  for (guint group = 1; group <= cf_record_groups (d->type); group++) {
    CfVersion newest;
    if (!cf_edit_version (a->db, d->type, d->op.id, group, &newest, error))
      return FALSE;
    if (newest.stamp == 0 && !cf_record_update (a->db, d->type, d->record, group, a->commit->schema, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
apply_document (Apply *a, const Decoded *d, GError **error)
{
  gboolean newer;
  gint64 pos;
  if (!cf_record_pos (a->db, d->type, d->op.id, &pos, error))
    return FALSE;
  if (pos == 0)
    return cf_record_insert (a->db, d->type, d->record, a->commit->pos, error) && touch_document (a, d->type, d->op.id, d->op.group, error);
  if (pos == a->commit->pos && !a->again)
    return TRUE;                                                        /* applied before */
  if (!is_newer_add (a, pos, &newer, error))
    return FALSE;
  return !newer || (touch_document (a, d->type, d->op.id, d->op.group, error) && fill_groups (a, d, error) && cf_record_place (a->db, d->type, d->op.id, a->commit->pos, error) &&
                    touch_document (a, d->type, d->op.id, d->op.group, error));
}

static gboolean
ensure_row (Apply *a, const Decoded *d, GError **error)
{
  g_autofree gpointer blank = g_malloc0 (d->type->size);
  gint64 pos;
  if (!cf_record_pos (a->db, d->type, d->op.id, &pos, error))
    return FALSE;
  if (pos)
    return TRUE;
  ((CfRoot *) blank)->id = d->op.id;
  return cf_record_insert (a->db, d->type, blank, CF_POS_EARLY, error);
}

static gboolean
apply_edit (Apply *a, const Decoded *d, GError **error)
{
  CfVersion newest;
  gboolean is_new;
  if (!cf_edit_version (a->db, d->type, d->op.id, d->op.group, &newest, error) || !cf_edit_add (a->db, &d->op, a->version, a->commit->pos, &is_new, error))
    return FALSE;
  if ((!is_new && !a->again) || cf_version_compare (a->version, newest) < 0)
    return TRUE;
  return ensure_row (a, d, error) && touch_document (a, d->type, d->op.id, d->op.group, error) &&
         cf_record_update (a->db, d->type, d->record, d->op.group, a->commit->schema, error) && touch_document (a, d->type, d->op.id, d->op.group, error);
}

/* @body with @left in the place of the op that it is what is left of; FALSE: that op is not in it, or not as it was. */
static gboolean
put_left (const CfCommit *commit, const CfOp *left, GByteArray *body)
{
  gboolean put = FALSE;
  CfOp op;
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end && cf_op_next (&p, end, &op);) {
    guint8 hash[CF_HASH_SIZE];
    gboolean same = (op.kind == CF_OP_ADD || op.kind == CF_OP_EDIT) && op.type == left->type && op.id == left->id && op.group == left->group;
    if (same)
      cf_op_hash (&op, hash);
    same = same && memcmp (hash, left->was, CF_HASH_SIZE) == 0;
    put = put || same;
    g_byte_array_append (body, same ? left->raw : op.raw, same ? left->raw_size : op.raw_size);
  }
  return put;
}

/* The row follows its op, where it shows it. */
static gboolean
forget_row (Apply *a, const Decoded *left, CfVersion version, GError **error)
{
  CfVersion newest = version;
  if (left->type->nature == CF_FACT)
    return cf_record_forget (a->db, left->type, left->op.id, error);
  if (left->op.group && !cf_edit_version (a->db, left->type, left->op.id, left->op.group, &newest, error))
    return FALSE;
  if (cf_version_compare (newest, version) != 0)
    return TRUE;
  return touch_document (a, left->type, left->op.id, left->op.group, error) &&
         (left->op.group ? cf_record_update (a->db, left->type, left->record, left->op.group, a->commit->schema, error) : fill_groups (a, left, error)) &&
         touch_document (a, left->type, left->op.id, left->op.group, error);
}

/* Takes a person's data out of the log and the row, and notes it for what has not come here yet (redact.h). */
static gboolean
apply_removal (Apply *a, const Decoded *d, GError **error)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  g_autoptr (CfRows) stmt = NULL;
  CfVersion version = { d->op.base_stamp, d->op.base_station };
  CfCommit commit;
  Decoded left = { 0 };
  gboolean is_new;
  CfOp op;
  gint64 pos = 0;
  if (!cf_op_removed (&d->op, &op) || !decode (&op, &left) || !left.type) {
    decoded_clear (&left);
    return TRUE;
  }
  gboolean ok = cf_edit_add (a->db, &(CfOp) { .type = op.type, .id = op.id }, a->version, a->commit->pos, &is_new, error) &&
                cf_edit_pos (a->db, left.type, op.id, op.group, version, &pos, error) && (pos <= 0 || cf_log_at (a->db, pos, &commit, &stmt, error));
  if (ok && pos > 0 && put_left (&commit, &op, body)) {
    g_clear_pointer (&stmt, cf_stmt_reset);
    ok = cf_log_rewrite (a->db, pos, body, error) && forget_row (a, &left, version, error);
  }
  decoded_clear (&left);
  return ok;
}

static gboolean
apply_op (Apply *a, const Decoded *d, GError **error)
{
  if (d->op.kind == CF_OP_REMOVE)
    return apply_removal (a, d, error);
  if (is_edit (&d->op))
    return apply_edit (a, d, error);
  return d->type->nature == CF_FACT ? apply_fact (a, d, error) : apply_document (a, d, error);
}

/* Reads all ops of a commit into @ops; CF_HELD_BROKEN if its form is. */
static CfHeld
decode_all (const CfCommit *commit, GArray *ops)
{
  CfHeld held = CF_HELD_NOT;
  g_array_set_clear_func (ops, decoded_clear);
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end;) {
    CfOp op;
    Decoded d = { 0 };
    gboolean ok = cf_op_next (&p, end, &op) && (op.kind == CF_OP_REMOVE ? decode_removal (&op, &d) : decode (&op, &d));
    if (d.unknown)
      held = CF_HELD_UNKNOWN;
    if (d.type || d.op.kind == CF_OP_REMOVE)
      g_array_append_val (ops, d);
    if (!ok)
      return CF_HELD_BROKEN;
  }
  return held;
}

CfHeld
cf_apply_form (const CfCommit *commit)
{
  g_autoptr (GArray) ops = g_array_new (FALSE, FALSE, sizeof (Decoded));
  return decode_all (commit, ops);
}

static gboolean
apply (CfDb *db, const CfCommit *commit, CfTouched *touched, gboolean again, CfHeld *ret_held, GError **error)
{
  g_autoptr (GArray) ops = g_array_new (FALSE, FALSE, sizeof (Decoded));
  Apply a = { db, commit, touched, { commit->stamp, cf_life_key (commit->life) }, decode_all (commit, ops), again };
  for (guint i = 0; a.held != CF_HELD_BROKEN && i < ops->len; i++)
    if (!apply_op (&a, &g_array_index (ops, Decoded, i), error))
      return FALSE;
  *ret_held = a.held;
  return TRUE;
}

gboolean
cf_apply (CfDb *db, const CfCommit *commit, CfTouched *touched, CfHeld *ret_held, GError **error)
{
  return apply (db, commit, touched, FALSE, ret_held, error);
}

gboolean
cf_apply_again (CfDb *db, const CfCommit *commit, CfTouched *touched, CfHeld *ret_held, GError **error)
{
  return apply (db, commit, touched, TRUE, ret_held, error);
}
