/* audit-changes.c: the ops of one commit as fields before and after, from the records' descriptions alone. */
#include "audit-private.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "edit.h"
#include "label.h"
#include "record-access.h"
#include "record-text.h"
#include "records.h"
#include <string.h>

#define NOT_SHOWN "(not shown)"

typedef struct { CfDb *db; const CfCurrency *currency; GArray *fields; GError **error; } Changes;

/* Which kind of record a reference names, by the field's name. */
static const struct { const char *field; const CfRecord *type; } references[] = {
  { "customer_id", &CF_CUSTOMER }, { "merged_into_id", &CF_CUSTOMER }, { "terms_id", &CF_TERMS }, { "tax_group_id", &CF_TAX_GROUP }, { "tax_rate_id", &CF_TAX_RATE },
  { "tender_id", &CF_TENDER }, { "location_id", &CF_LOCATION }, { "ship_location_id", &CF_LOCATION }, { "series_id", &CF_SERIES }, { "certificate_id", &CF_CERTIFICATE },
  { "item_id", &CF_ITEM }, { "invoice_id", &CF_INVOICE }, { "subject_id", &CF_ENTRY }, { "credit_id", &CF_ENTRY }, { "debit_id", &CF_ENTRY }, { "source_id", &CF_ENTRY },
  { "payment_id", &CF_ENTRY }, { "deposit_id", &CF_ENTRY }, { "sale_id", &CF_ENTRY }, { "reverses_id", &CF_ENTRY },
};

static void
field_clear (gpointer p)
{
  CfAuditField *field = p;
  g_free (field->before);
  g_free (field->after);
}

void
cf_audit_change_clear (gpointer p)
{
  CfAuditChange *change = p;
  g_free (change->label);
  g_clear_pointer (&change->fields, g_array_unref);
}

static char *
reference_text (Changes *c, const CfRecord *owner, const char *field, CfId id)
{
  char text[CF_ID_TEXT];
  const CfRecord *type = owner == &CF_WRITE_OFF && strcmp (field, "item_id") == 0 ? &CF_ENTRY : NULL;
  for (guint i = 0; !type && i < G_N_ELEMENTS (references); i++)
    if (strcmp (references[i].field, field) == 0)
      type = references[i].type;
  return type ? cf_label (c->db, type, id, c->error) : g_strdup (cf_id_text (id, text));
}

static gboolean
is_empty (const CfField *field, gconstpointer record)
{
  return field->kind == CF_KIND_TEXT ? !*cf_field_str (field, record) : cf_field_get (field, record) == 0;
}

/* A field's value as people read it; NULL on error. Caller frees. */
static char *
value_text (Changes *c, const CfRecord *owner, const CfField *field, gconstpointer record)
{
  if (field->flags & CF_SECRET)
    return g_strdup (is_empty (field, record) ? "" : NOT_SHOWN);
  if (field->kind == CF_KIND_FLAG)
    return g_strdup (cf_field_get (field, record) ? "yes" : "no");
  if (is_empty (field, record) && field->kind != CF_KIND_MONEY && field->kind != CF_KIND_DECIMAL)
    return g_strdup ("");
  if (field->kind == CF_KIND_MONEY)
    return cf_money_plain (cf_field_get (field, record), c->currency);
  if (field->kind == CF_KIND_ID)
    return reference_text (c, owner, field->name, cf_field_get (field, record));
  GString *out = g_string_new (NULL);
  cf_field_text_value (field, record, out);
  return g_string_free (out, FALSE);
}

/* A line of a list in one text: what it has, one after the other. */
static char *
line_text (Changes *c, const CfRecord *part, gconstpointer line)
{
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < part->n_fields; i++) {
    if (is_empty (&part->fields[i], line))
      continue;
    g_autofree char *value = value_text (c, part, &part->fields[i], line);
    if (!value)
      return NULL;
    g_string_append_printf (out, "%s%s %s", out->len ? ", " : "", part->fields[i].name, value);
  }
  return g_strdup (out->str);
}

static gboolean
add_field (Changes *c, CfAuditField field, gboolean complete)
{
  if (complete)
    g_array_append_val (c->fields, field);
  else
    field_clear (&field);
  return complete;
}

static gboolean
add_value (Changes *c, const CfRecord *owner, const CfField *field, const char *list, guint line, gconstpointer before, gconstpointer after)
{
  CfAuditField f = { .field = field->name, .list = list, .line = line };
  if (before)
    f.before = value_text (c, owner, field, before);
  f.after = value_text (c, owner, field, after);
  return add_field (c, f, (!before || f.before) && f.after);
}

static gboolean
differs (const CfField *field, gconstpointer a, gconstpointer b)
{
  return field->kind == CF_KIND_TEXT ? strcmp (cf_field_str (field, a), cf_field_str (field, b)) != 0 : cf_field_get (field, a) != cf_field_get (field, b);
}

/* Line by line: what differs in lines that both have; lines that only one has as a whole. */
static gboolean
compare_lists (Changes *c, const CfPart *part, gconstpointer before, gconstpointer after)
{
  guint n = before ? cf_part_count (part, before) : 0, m = cf_part_count (part, after);
  for (guint i = 0; i < MAX (n, m); i++) {
    gconstpointer was = i < n ? cf_part_items (part, before) + i * part->type->size : NULL, is = i < m ? cf_part_items (part, after) + i * part->type->size : NULL;
    if (was && is) {
      for (guint k = 0; k < part->type->n_fields; k++)
        if (differs (&part->type->fields[k], was, is) && !add_value (c, part->type, &part->type->fields[k], part->name, i + 1, was, is))
          return FALSE;
      continue;
    }
    CfAuditField f = { .field = part->name, .list = part->name, .line = i + 1, .before = was ? line_text (c, part->type, was) : NULL, .after = is ? line_text (c, part->type, is) : NULL };
    if (!add_field (c, f, f.before || f.after))
      return FALSE;
  }
  return TRUE;
}

static gboolean
added (Changes *c, const CfRecord *type, gconstpointer record)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (!is_empty (&type->fields[i], record) && !add_value (c, type, &type->fields[i], NULL, 0, NULL, record))
      return FALSE;
  for (guint i = 0; i < type->n_parts; i++)
    if (!compare_lists (c, &type->parts[i], NULL, record))
      return FALSE;
  return TRUE;
}

/* @before NULL: the version that was changed has not come here. */
static gboolean
changed (Changes *c, const CfRecord *type, guint group, gconstpointer before, gconstpointer after)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].group == group && (!before || differs (&type->fields[i], before, after)) && !add_value (c, type, &type->fields[i], NULL, 0, before, after))
      return FALSE;
  for (guint i = 0; i < type->n_parts; i++)
    if (type->parts[i].group == group && !compare_lists (c, &type->parts[i], before, after))
      return FALSE;
  return TRUE;
}

static gboolean
read_edit (Changes *c, const CfRecord *type, const CfOp *op, gconstpointer after)
{
  g_autofree gpointer before = g_malloc0 (type->size);
  gboolean found;
  ((CfRoot *) before)->id = op->id;
  gboolean ok = cf_edit_value (c->db, type, op->id, op->group, (CfVersion) { op->base_stamp, op->base_station }, before, &found, c->error) &&
                changed (c, type, op->group, found ? before : NULL, after);
  cf_record_clear (type, before);
  return ok;
}

/* One op into @change; edits of several groups of one record come one after the other and are one change to people. */
static gboolean
read_op (Changes *c, const CfRecord *type, const CfOp *op)
{
  g_autofree gpointer record = g_malloc0 (type->size);
  gboolean unknown;
  ((CfRoot *) record)->id = op->id;
  if (op->kind == CF_OP_REDACTED || op->kind == CF_OP_REMOVE)
    return TRUE;
  if (!cf_record_decode (type, op->fields, op->size, record, &unknown)) {
    cf_record_clear (type, record);
    return TRUE;                                                        /* a commit that is held: verify names it */
  }
  gboolean ok = op->kind == CF_OP_EDIT ? read_edit (c, type, op, record) : added (c, type, record);
  cf_record_clear (type, record);
  return ok;
}

static CfAuditKind
kind_of (const CfRecord *type, const CfOp *op)
{
  return op->kind == CF_OP_REMOVE ? CF_AUDIT_REMOVED : !type ? CF_AUDIT_UNKNOWN : op->kind == CF_OP_REDACTED ? CF_AUDIT_REMOVED : op->kind == CF_OP_EDIT ? CF_AUDIT_CHANGED : CF_AUDIT_ADDED;
}

/* The change that @op belongs to: a new one, or the last. NULL on error. */
static CfAuditChange *
change_of (Changes *c, GArray *changes, const CfRecord *type, const CfOp *op)
{
  CfAuditChange *last = changes->len ? &g_array_index (changes, CfAuditChange, changes->len - 1) : NULL;
  const char *name = type ? type->name : "";
  if (last && last->id == op->id && last->kind == kind_of (type, op) && (op->kind == CF_OP_EDIT || op->kind == CF_OP_REMOVE) && strcmp (last->type, name) == 0)
    return last;
  CfAuditChange change = { .kind = kind_of (type, op), .type = name, .id = op->id };
  if (!(change.label = type ? cf_label (c->db, type, op->id, c->error) : g_strdup ("")))
    return NULL;
  change.fields = g_array_new (FALSE, TRUE, sizeof (CfAuditField));
  g_array_set_clear_func (change.fields, field_clear);
  g_array_append_val (changes, change);
  return &g_array_index (changes, CfAuditChange, changes->len - 1);
}

gboolean
cf_audit_changes (CfDb *db, const CfCurrency *currency, const CfCommit *commit, GArray *changes, char **ret_reason, GError **error)
{
  Changes c = { db, currency, NULL, error };
  CfOp op;
  for (const guint8 *p = commit->body, *end = p + commit->size; p < end && cf_op_next (&p, end, &op);) {
    if (op.kind == CF_OP_REASON) {
      g_free (*ret_reason);
      *ret_reason = g_strndup ((const char *) op.fields, op.size);
      continue;
    }
    if (op.kind == CF_OP_APPROVER)
      continue;
    if (op.kind == CF_OP_REMOVE) {
      CfOp removal = op;
      if (!cf_op_removed (&removal, &op))
        continue;
      op.kind = CF_OP_REMOVE;
    }
    const CfRecord *type = cf_record_by_tag (op.type);
    CfAuditChange *change = change_of (&c, changes, type, &op);
    if (!change)
      return FALSE;
    c.fields = change->fields;
    if (type && !read_op (&c, type, &op))
      return FALSE;
  }
  return TRUE;
}
