/* record.c: what can be done with a record in memory: clear, copy, compare, find its kind. */
#include "record-access.h"
#include "records.h"
#include <string.h>

/* In order of tag. Tags are the log's: append-only (tests/data/tags.txt holds them to it). */
const CfRecord *const cf_records[] = {
  &CF_ENTRY, &CF_INVOICE, &CF_INVOICE_PARTY, &CF_INVOICE_VOID, &CF_WRITE_OFF, &CF_FEE_WAIVER, &CF_PAYMENT, &CF_ALLOCATION, &CF_REFUND, &CF_PAYMENT_EVENT,
  &CF_DEPOSIT_USE, &CF_PERIOD_LOCK, &CF_STATEMENT_RUN, &CF_CUSTOMER, &CF_CONTACT, &CF_LOCATION, &CF_CERTIFICATE, &CF_ITEM, &CF_TERMS, &CF_TAX_RATE, &CF_TAX_GROUP,
  &CF_TENDER, &CF_STAFF, &CF_SETTING, &CF_SERIES, &CF_INVOICE_GROUP, &CF_DRAFT, &CF_ATTEMPT, &CF_ATTEMPT_RESULT, &CF_CARD_TERMINAL, &CF_SHIFT, &CF_DRAWER_ENTRY, &CF_SHIFT_EVENT, &CF_SHIFT_CLOSE, &CF_BANK_DEPOSIT, &CF_BATCH_NOTE, &CF_DRAWER_COUNT, &CF_SHIFT_MOVE, &CF_CARD_BATCH, &CF_ORPHAN_END,
  &CF_LINK_KEY, &CF_LINK_END, &CF_DOCUMENT_VIEW, &CF_DOCUMENT_FILE, &CF_ONLINE_PAYMENT, &CF_ONLINE_RESULT, &CF_ONLINE_REFUND, 
  &CF_ITEM_STATUS, &CF_JOB, &CF_ESTIMATE_VERSION, &CF_APPROVAL_TERMS, &CF_PROOF, &CF_WORK_FILE, &CF_MESSAGE_TEMPLATE,
  &CF_COLLECTION, &CF_ORDER, &CF_ESTIMATE, &CF_APPROVAL, &CF_SHIPMENT, &CF_SHIPMENT_EVENT, &CF_WORK_NOTE, &CF_MESSAGE, &CF_MESSAGE_EVENT, NULL,
};

const CfRecord *
cf_record_by_tag (guint tag)
{
  for (guint i = 0; cf_records[i]; i++)
    if (cf_records[i]->tag == tag)
      return cf_records[i];
  return NULL;
}

const CfRecord *
cf_record_by_name (const char *name)
{
  for (guint i = 0; cf_records[i]; i++)
    if (g_str_equal (cf_records[i]->name, name))
      return cf_records[i];
  return NULL;
}

gboolean
cf_record_owns_table (const char *table)
{
  for (guint i = 0; cf_records[i]; i++) {
    if (g_str_equal (cf_records[i]->name, table))
      return TRUE;
    for (guint k = 0; k < cf_records[i]->n_parts; k++)
      if (g_str_equal (cf_records[i]->parts[k].type->name, table))
        return TRUE;
  }
  return FALSE;
}

gboolean
cf_record_is_personal (const CfRecord *type)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].flags & CF_PERSONAL)
      return TRUE;
  return FALSE;
}

void
cf_record_depersonalise (const CfRecord *type, gpointer record)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].flags & CF_PERSONAL)
      g_clear_pointer (cf_field_text (&type->fields[i], record), g_free);
}

guint
cf_record_groups (const CfRecord *type)
{
  guint highest = 0;
  for (guint i = 0; i < type->n_fields; i++)
    highest = MAX (highest, type->fields[i].group);
  for (guint i = 0; i < type->n_parts; i++)
    highest = MAX (highest, type->parts[i].group);
  return highest;
}

gpointer
cf_part_add (const CfPart *part, gpointer record)
{
  guint *count = (guint *) ((char *) record + part->count);
  gpointer *items = (gpointer *) ((char *) record + part->items);
  if ((*count & (*count - 1)) == 0)                                     /* a power of two, or none: full */
    *items = g_realloc_n (*items, *count ? *count * 2 : 1, part->type->size);
  char *item = (char *) *items + *count * part->type->size;
  memset (item, 0, part->type->size);
  (*count)++;
  return item;
}

void
cf_record_clear (const CfRecord *type, gpointer record)
{
  if (!record)
    return;
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].kind == CF_KIND_TEXT)
      g_free (*cf_field_text (&type->fields[i], record));
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    for (guint k = 0; k < cf_part_count (part, record); k++)
      cf_record_clear (part->type, cf_part_items (part, record) + k * part->type->size);
    g_free (cf_part_items (part, record));
  }
  memset (record, 0, type->size);
}

void
cf_record_copy (const CfRecord *type, gconstpointer from, gpointer ret_to)
{
  memcpy (ret_to, from, type->size);
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].kind == CF_KIND_TEXT)
      *cf_field_text (&type->fields[i], ret_to) = g_strdup (*cf_field_text (&type->fields[i], from));
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    guint n = cf_part_count (part, from);
    *(gpointer *) ((char *) ret_to + part->items) = NULL;
    *(guint *) ((char *) ret_to + part->count) = 0;
    for (guint k = 0; k < n; k++)
      cf_record_copy (part->type, cf_part_items (part, from) + k * part->type->size, cf_part_add (part, ret_to));
  }
}

static gboolean
field_equal (const CfField *field, gconstpointer a, gconstpointer b)
{
  return field->kind == CF_KIND_TEXT ? g_str_equal (cf_field_str (field, a), cf_field_str (field, b)) : cf_field_get (field, a) == cf_field_get (field, b);
}

static gboolean
part_equal (const CfPart *part, gconstpointer a, gconstpointer b)
{
  guint n = cf_part_count (part, a);
  gboolean same = n == cf_part_count (part, b);
  for (guint k = 0; same && k < n; k++)
    same = !cf_record_diff (part->type, cf_part_items (part, a) + k * part->type->size, cf_part_items (part, b) + k * part->type->size);
  return same;
}

guint64
cf_record_diff (const CfRecord *type, gconstpointer a, gconstpointer b)
{
  guint64 groups = 0;
  for (guint i = 0; i < type->n_fields; i++)
    if (!field_equal (&type->fields[i], a, b))
      groups |= G_GUINT64_CONSTANT (1) << type->fields[i].group;
  for (guint i = 0; i < type->n_parts; i++)
    if (!part_equal (&type->parts[i], a, b))
      groups |= G_GUINT64_CONSTANT (1) << type->parts[i].group;
  return groups;
}

/* Puts @from's part in the place of @to's. */
static void
part_replace (const CfPart *part, gconstpointer from, gpointer to)
{
  for (guint k = 0; k < cf_part_count (part, to); k++)
    cf_record_clear (part->type, cf_part_items (part, to) + k * part->type->size);
  g_free (cf_part_items (part, to));
  *(gpointer *) ((char *) to + part->items) = NULL;
  *(guint *) ((char *) to + part->count) = 0;
  for (guint k = 0; k < cf_part_count (part, from); k++)
    cf_record_copy (part->type, cf_part_items (part, from) + k * part->type->size, cf_part_add (part, to));
}

void
cf_record_rebase (const CfRecord *type, gconstpointer base, gconstpointer now, gpointer edited)
{
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    if (!field_equal (field, base, edited) || field_equal (field, now, edited))
      continue;
    if (field->kind == CF_KIND_TEXT) {
      g_free (*cf_field_text (field, edited));
      *cf_field_text (field, edited) = g_strdup (*cf_field_text (field, now));
    } else
      cf_field_set (field, edited, cf_field_get (field, now));
  }
  for (guint i = 0; i < type->n_parts; i++)
    if (part_equal (&type->parts[i], base, edited) && !part_equal (&type->parts[i], now, edited))
      part_replace (&type->parts[i], now, edited);
}
