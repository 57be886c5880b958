/* apply.c: see apply.h. Facts: inserted unless there; the same bytes again: nothing; other bytes under a known id: the commit is held and a person must look.
 * Documents: the row is made by whichever op comes first, and each group shows its newest version. */
#include "apply.h"
#include "edit.h"
#include "ledger/posting.h"
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

/* Reads one op; FALSE where its form is broken. A type that is not known here is left (type NULL). */
static gboolean
decode (const CfOp *op, Decoded *ret)
{
  *ret = (Decoded) { .type = op->kind == CF_OP_REASON ? NULL : cf_record_by_tag (op->type), .op = *op };
  if (!ret->type)
    return op->kind == CF_OP_REASON || op->kind == CF_OP_REDACTED || (ret->unknown = TRUE);
  if (op->kind == CF_OP_EDIT && (ret->type->nature != CF_DOCUMENT || op->group == 0))
    return FALSE;
  ret->unknown = op->kind == CF_OP_EDIT && !has_group (ret->type, op->group);
  ret->record = g_malloc0 (ret->type->size);
  ((CfRoot *) ret->record)->id = op->id;
  if (op->kind == CF_OP_REDACTED)
    return TRUE;
  if (op->id == 0 || !cf_record_decode (ret->type, op->fields, op->size, ret->record, &ret->unknown))
    return FALSE;
  return ret->type == &CF_ENTRY ? entry_in_balance (ret->record) : ret->type == &CF_ALLOCATION ? allocation_in_range (ret->record) : TRUE;
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
  }
}

/* The customer whose search words hang on a document, as its row stands: asked before a change and after it, for a contact may move. */
static gboolean
touch_document (Apply *a, const CfRecord *type, CfId id, GError **error)
{
  g_auto (CfContact) contact = { 0 };
  gboolean found;
  if (type == &CF_CUSTOMER)
    cf_touch_customer (a->touched, id);
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

static gboolean
fill_document (Apply *a, const Decoded *d, GError **error)
{
  for (guint group = 1; group <= cf_record_groups (d->type); group++) {
    CfVersion newest;
    if (!cf_edit_version (a->db, d->type, d->op.id, group, &newest, error))
      return FALSE;
    if (newest.stamp == 0 && !cf_record_update (a->db, d->type, d->record, group, a->commit->schema, error))
      return FALSE;
  }
  return cf_record_place (a->db, d->type, d->op.id, a->commit->pos, error);
}

static gboolean
apply_document (Apply *a, const Decoded *d, GError **error)
{
  gboolean newer;
  gint64 pos;
  if (!cf_record_pos (a->db, d->type, d->op.id, &pos, error))
    return FALSE;
  if (pos == 0)
    return cf_record_insert (a->db, d->type, d->record, a->commit->pos, error) && touch_document (a, d->type, d->op.id, error);
  if (pos == a->commit->pos)
    return TRUE;                                                        /* applied before */
  if (!is_newer_add (a, pos, &newer, error))
    return FALSE;
  return !newer || (touch_document (a, d->type, d->op.id, error) && fill_document (a, d, error) && touch_document (a, d->type, d->op.id, error));
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
  if (!is_new || cf_version_compare (a->version, newest) < 0)
    return TRUE;
  return ensure_row (a, d, error) && touch_document (a, d->type, d->op.id, error) &&
         cf_record_update (a->db, d->type, d->record, d->op.group, a->commit->schema, error) && touch_document (a, d->type, d->op.id, error);
}

static gboolean
apply_op (Apply *a, const Decoded *d, GError **error)
{
  if (d->op.kind == CF_OP_EDIT)
    return apply_edit (a, d, error);
  if (d->op.kind == CF_OP_REDACTED && d->op.group)
    return TRUE;                                                        /* an edit that was redacted: a later edit carries what is left */
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
    gboolean ok = cf_op_next (&p, end, &op) && decode (&op, &d);
    if (d.unknown)
      held = CF_HELD_UNKNOWN;
    if (d.type)
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

gboolean
cf_apply (CfDb *db, const CfCommit *commit, CfTouched *touched, CfHeld *ret_held, GError **error)
{
  g_autoptr (GArray) ops = g_array_new (FALSE, FALSE, sizeof (Decoded));
  Apply a = { db, commit, touched, { commit->stamp, cf_life_key (commit->life) }, decode_all (commit, ops) };
  for (guint i = 0; a.held != CF_HELD_BROKEN && i < ops->len; i++)
    if (!apply_op (&a, &g_array_index (ops, Decoded, i), error))
      return FALSE;
  *ret_held = a.held;
  return TRUE;
}
