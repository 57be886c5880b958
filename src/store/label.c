/* label.c: see label.h. */
#include "label.h"
#include "base/id.h"
#include "ledger/settings.h"
#include "records.h"
#include <string.h>

CF_SQL (entry_label, "SELECT e.kind, e.date, COALESCE((SELECT MAX(p.customer_id) FROM posting p WHERE p.entry_id = e.id), 0), " CF_LABEL_NUMBER " FROM entry e " CF_LABEL_JOINS "WHERE e.id = $1");

CF_SQL (entry_seen, "SELECT CASE WHEN e.kind = 6 THEN COALESCE(lr.id, 0) WHEN e.kind = 7 THEN COALESCE(lo.item_id, 0) WHEN e.kind IN (12, 14, 15) THEN COALESCE(lp.id, 0) ELSE e.id END, "
                    "COALESCE((SELECT MAX(p.customer_id) FROM posting p WHERE p.entry_id = e.id), 0), e.kind FROM entry e " CF_LABEL_JOINS "WHERE e.id = $1");
CF_SQL (entry_kind, "SELECT kind FROM entry WHERE id = $1");

void
cf_entry_label_clear (CfEntryLabel *label)
{
  g_clear_pointer (&label->number, g_free);
}

gboolean
cf_entry_label_load (CfDb *db, CfId entry_id, CfEntryLabel *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &entry_label, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, entry_id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_STEP_FAILED)
    return FALSE;
  *ret = step == CF_ROW ? (CfEntryLabel) { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), g_strdup (cf_text (stmt, 3)) } : (CfEntryLabel) { .number = g_strdup ("") };
  cf_stmt_reset (stmt);
  return TRUE;
}

static gboolean
kind_of (CfDb *db, CfId entry_id, gint64 *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &entry_kind, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, entry_id);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_entry_seen_load (CfDb *db, CfId entry_id, CfEntrySeen *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &entry_seen, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, entry_id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_STEP_FAILED)
    return FALSE;
  *ret = step == CF_ROW ? (CfEntrySeen) { cf_int (stmt, 2), cf_int (stmt, 0), cf_int (stmt, 1) } : (CfEntrySeen) { 0 };
  cf_stmt_reset (stmt);
  return ret->id == entry_id || kind_of (db, ret->id, &ret->kind, error);
}

/* The field that names a record of a kind. */
static const struct { const CfRecord *type; const char *field; } names[] = {
  { &CF_CUSTOMER, "name" }, { &CF_CONTACT, "name" }, { &CF_LOCATION, "name" }, { &CF_ITEM, "code" }, { &CF_TERMS, "name" }, { &CF_TAX_RATE, "name" }, { &CF_TAX_GROUP, "name" },
  { &CF_TENDER, "name" }, { &CF_STAFF, "name" }, { &CF_INVOICE, "number" }, { &CF_INVOICE_GROUP, "number" }, { &CF_CERTIFICATE, "reason" }, { &CF_INVOICE_PARTY, "name" },
  { &CF_ITEM_STATUS, "name" }, { &CF_ORDER, "number" }, { &CF_ESTIMATE, "number" },
};

static const char *
named_by (const CfRecord *type, gconstpointer record)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint k = 0; names[i].type == type && k < type->n_fields; k++)
      if (strcmp (type->fields[k].name, names[i].field) == 0)
        return *(char **) ((char *) record + type->fields[k].offset);
  return NULL;
}

static const CfRecord *const of_entries[] = { &CF_ENTRY, &CF_PAYMENT, &CF_REFUND, &CF_PAYMENT_EVENT, &CF_WRITE_OFF, &CF_INVOICE_VOID, &CF_DEPOSIT_USE };

static char *
label_of (const CfRecord *type, CfId id, gconstpointer record)
{
  char text[CF_ID_TEXT];
  const char *name = record ? named_by (type, record) : NULL;
  if (type == &CF_SERIES && record)
    name = ((const CfSeries *) record)->prefix;
  if (type == &CF_SETTING && cf_setting_by_number (id))
    name = cf_setting_by_number (id)->name;
  return g_strdup (name && *name ? name : cf_id_text (id, text));
}

char *
cf_label (CfDb *db, const CfRecord *type, CfId id, GError **error)
{
  if (type == &CF_COLLECTION)                                             /* has the id of its invoice */
    type = &CF_INVOICE;
  for (guint i = 0; i < G_N_ELEMENTS (of_entries); i++)
    if (type == of_entries[i]) {
      CfEntryLabel label;
      if (!cf_entry_label_load (db, id, &label, error))
        return NULL;
      if (*label.number)
        return label.number;
      cf_entry_label_clear (&label);
    }
  g_autofree gpointer record = g_malloc0 (type->size);
  gboolean found;
  if (!cf_record_load (db, type, id, record, &found, error))
    return NULL;
  char *label = label_of (type, id, found ? record : NULL);
  cf_record_clear (type, record);
  return label;
}
