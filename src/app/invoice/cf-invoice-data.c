/* cf-invoice-data.c: see cf-invoice-data.h. */
#include "cf-invoice-data.h"
#include "ledger/totals.h"
#include "shop/records.h"
#include "store/label.h"
#include <string.h>

#define HISTORY_MAX 60
#define MESSAGES_MAX 50

static void
other_clear (gpointer p)
{
  g_clear_pointer (&((CfOtherSide *) p)->number, g_free);
}

static void
related_clear (gpointer p)
{
  g_clear_pointer (&((CfRelated *) p)->number, g_free);
}

static void shipment_clear (gpointer p) { cf_shipment_clear (p); }
static void file_clear (gpointer p) { cf_work_file_clear (p); }

static GArray *
array_new (gsize size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, size);
  g_array_set_clear_func (array, clear);
  return array;
}

void
cf_invoice_data_free (gpointer p)
{
  CfInvoiceData *data = p;
  if (!data)
    return;
  cf_invoice_clear (&data->invoice);
  cf_invoice_party_clear (&data->party);
  cf_customer_clear (&data->customer);
  cf_invoice_void_clear (&data->voided);
  cf_invoice_group_clear (&data->group);
  g_array_unref (data->others);
  g_array_unref (data->related);
  g_array_unref (data->history);
  g_array_unref (data->orders);
  g_array_unref (data->jobs);
  g_array_unref (data->shipments);
  g_array_unref (data->files);
  g_array_unref (data->messages);
  g_free (data->location);
  g_free (data);
}

/* --- what was put on it --- */

static CfOtherSide *
other_side (CfInvoiceData *data, CfDb *db, CfId id, GError **error)
{
  CfEntryLabel label = { 0 };
  for (guint i = 0; i < data->others->len; i++)
    if (g_array_index (data->others, CfOtherSide, i).other_id == id)
      return &g_array_index (data->others, CfOtherSide, i);
  if (!cf_entry_label_load (db, id, &label, error))
    return NULL;
  CfOtherSide side = { id, label.kind, g_steal_pointer (&label.number), label.date, 0 };
  cf_entry_label_clear (&label);
  g_array_append_val (data->others, side);
  return &g_array_index (data->others, CfOtherSide, data->others->len - 1);
}

static gboolean
load_others (CfDb *db, CfInvoiceData *data, GError **error)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  CfId id = data->invoice.id;
  if (!cf_allocations_load (db, id, lines, error))
    return FALSE;
  for (guint i = 0; i < lines->len; i++) {
    const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, i);
    CfOtherSide *side = other_side (data, db, line->debit_id == id ? line->credit_id : line->debit_id, error);
    if (!side)
      return FALSE;
    side->amount_minor += line->amount_minor;
  }
  for (guint i = data->others->len; i-- > 0;)
    if (g_array_index (data->others, CfOtherSide, i).amount_minor == 0)
      g_array_remove_index (data->others, i);
  return TRUE;
}

/* --- documents about it --- */

static gboolean
add_related (CfDb *db, CfInvoiceData *data, CfId id, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found;
  if (!cf_record_load (db, &CF_INVOICE, id, &invoice, &found, error) || !cf_lookup_ids (db, CF_VOIDS_OF_INVOICE, id, voids, error))
    return FALSE;
  CfRelated related = { id, invoice.kind, g_strdup (invoice.number), invoice.total_minor, voids->len > 0 };
  if (found)
    g_array_append_val (data->related, related);
  else
    g_free (related.number);                                            /* a return fee is about a payment */
  return TRUE;
}

static gboolean
load_related (CfDb *db, CfInvoiceData *data, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (db, CF_DOCUMENTS_ABOUT, data->invoice.id, ids, error))
    return FALSE;
  if (data->invoice.subject_id)
    g_array_prepend_val (ids, data->invoice.subject_id);
  for (guint i = 0; i < ids->len; i++)
    if (!add_related (db, data, g_array_index (ids, CfId, i), error))
      return FALSE;
  return TRUE;
}

/* The order that it bills, as it stands by now (S0-01, S0-05, S0-06). */
static gboolean
load_order (CfDb *db, CfInvoiceData *data, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), files = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfId id = data->invoice.order_id;
  gboolean found, ok = !id || (cf_list_order (db, id, data->orders, error) && cf_list_jobs_of (db, id, data->jobs, error) && cf_lookup_ids (db, CF_SHIPMENTS_OF_ORDER, id, ids, error) &&
                               cf_lookup_ids (db, CF_FILES_OF, id, files, error));
  for (guint i = 0; ok && i < ids->len; i++) {
    g_auto (CfShipment) shipment = { 0 };
    ok = cf_record_load (db, &CF_SHIPMENT, g_array_index (ids, CfId, i), &shipment, &found, error);
    if (!ok || !found || shipment.cancelled)
      continue;
    g_array_append_val (data->shipments, shipment);
    shipment = (CfShipment) { 0 };                                      /* its texts are the array's */
  }
  for (guint i = 0; ok && i < files->len; i++) {
    g_array_set_size (data->files, i + 1);
    ok = cf_record_load (db, &CF_WORK_FILE, g_array_index (files, CfId, i), &g_array_index (data->files, CfWorkFile, i), &found, error);
  }
  return ok;
}

/* --- all of it --- */

static gboolean
load_first (CfDb *db, const CfRecord *type, CfLookup lookup, CfId key, gpointer ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found;
  return cf_lookup_ids (db, lookup, key, ids, error) && (ids->len == 0 || cf_record_load (db, type, g_array_index (ids, CfId, 0), ret, &found, error));
}

static gboolean
load_sums (CfDb *db, CfInvoiceData *data, GError **error)
{
  CfItemRow item = { 0 };
  CfBalance balance = { 0 };
  if (!cf_open_item_load (db, data->invoice.id, &item, error))
    return FALSE;
  data->total_minor = item.total_minor;
  data->open_minor = item.item.open_minor;
  cf_item_row_clear (&item);
  if (!cf_balance_load (db, data->invoice.customer_id, &balance, error))
    return FALSE;
  data->credit_minor = balance.unapplied_minor;
  return TRUE;
}

CfInvoiceData *
cf_invoice_data_load (CfShop *shop, CfId invoice_id, GError **error)
{
  CfInvoiceData *data = g_new0 (CfInvoiceData, 1);
  CfDb *db = shop->db;
  g_auto (CfLocation) location = { 0 };
  CfId customer_id = 0;
  gboolean found, placed;
  char text[CF_ID_TEXT];
  data->others = array_new (sizeof (CfOtherSide), other_clear);
  data->related = array_new (sizeof (CfRelated), related_clear);
  data->history = array_new (sizeof (CfAuditCommit), cf_audit_commit_clear);
  data->orders = array_new (sizeof (CfOrderRow), cf_order_row_clear);
  data->jobs = array_new (sizeof (CfJobRow), cf_job_row_clear);
  data->shipments = array_new (sizeof (CfShipment), shipment_clear);
  data->files = array_new (sizeof (CfWorkFile), file_clear);
  data->messages = array_new (sizeof (CfMessageRow), cf_message_row_clear);
  gboolean ok = cf_record_load (db, &CF_INVOICE, invoice_id, &data->invoice, &found, error);
  if (ok && !found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "there is no invoice %s", cf_id_text (invoice_id, text));
    ok = FALSE;
  }
  ok = ok && cf_record_load (db, &CF_INVOICE_PARTY, invoice_id, &data->party, &found, error) && cf_lookup_alias (db, data->invoice.customer_id, &customer_id, error) &&
       cf_record_load (db, &CF_CUSTOMER, customer_id, &data->customer, &found, error) && load_first (db, &CF_INVOICE_VOID, CF_VOIDS_OF_INVOICE, invoice_id, &data->voided, error) &&
       load_first (db, &CF_INVOICE_GROUP, CF_GROUPS_OF_INVOICE, invoice_id, &data->group, error) && load_sums (db, data, error) && load_others (db, data, error) && load_related (db, data, error) && load_order (db, data, error) &&
       (!data->invoice.location_id || cf_record_load (db, &CF_LOCATION, data->invoice.location_id, &location, &placed, error)) &&
       cf_messages_list (db, CF_MESSAGES_ALL, invoice_id, 0, MESSAGES_MAX, data->messages, error) && cf_sent_load (db, invoice_id, &data->sent, error) && cf_views_load (db, invoice_id, &data->views, error) &&
       cf_audit_load (db, &(CfAuditAsk) { .type = &CF_INVOICE, .id = invoice_id, .count_max = HISTORY_MAX }, data->history, error);
  if (!ok) {
    cf_invoice_data_free (data);
    return NULL;
  }
  data->location = g_strdup (location.name);
  return data;
}

/* --- drafts made of it --- */

static gboolean
load_earlier (CfDb *db, CfId invoice_id, GPtrArray *earlier, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (db, CF_DOCUMENTS_ABOUT, invoice_id, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
    CfInvoice *memo = g_new0 (CfInvoice, 1);
    gboolean found;
    g_ptr_array_add (earlier, memo);
    if (!cf_record_load (db, &CF_INVOICE, g_array_index (ids, CfId, i), memo, &found, error) || !cf_lookup_ids (db, CF_VOIDS_OF_INVOICE, memo->id, voids, error))
      return FALSE;
    if (voids->len || memo->kind != CF_INVOICE_CREDIT_MEMO)
      g_ptr_array_remove_index (earlier, earlier->len - 1);
  }
  return TRUE;
}

static void
invoice_free (gpointer p)
{
  cf_invoice_clear (p);
  g_free (p);
}

CfOutcome
cf_invoice_draft_credit (CfShop *shop, CfId invoice_id, CfDraft *ret, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_autoptr (GPtrArray) earlier = g_ptr_array_new_with_free_func (invoice_free);
  gboolean found;
  memset (ret, 0, sizeof *ret);
  if (!cf_record_load (shop->db, &CF_INVOICE, invoice_id, &invoice, &found, error) || !load_earlier (shop->db, invoice_id, earlier, error))
    return CF_FAILED;
  *ret = (CfDraft) { .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = invoice.customer_id, .location_id = invoice.location_id, .po = g_strdup (invoice.po), .reference = g_strdup (invoice.reference),
                     .subject_id = invoice.id };
  cf_totals_credit_rest (&invoice, (const CfInvoice *const *) earlier->pdata, earlier->len, shop->rules.currency, &ret->lines, &ret->n_lines);
  return ret->n_lines ? CF_OK : CF_NO_LINES;
}

CfOutcome
cf_invoice_draft_copy (CfShop *shop, CfWho *who, CfId invoice_id, CfDraft *ret, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  gboolean found;
  memset (ret, 0, sizeof *ret);
  if (!cf_record_load (shop->db, &CF_INVOICE, invoice_id, &invoice, &found, error))
    return CF_FAILED;
  *ret = (CfDraft) { .kind = CF_DRAFT_INVOICE, .customer_id = invoice.customer_id, .location_id = invoice.location_id, .po = g_strdup (invoice.po), .reference = g_strdup (invoice.reference),
                     .note = g_strdup (invoice.note), .lines = g_new0 (CfDraftLine, invoice.n_lines), .n_lines = invoice.n_lines };
  for (guint i = 0; i < invoice.n_lines; i++) {
    const CfInvoiceLine *from = &invoice.lines[i];
    CfDraftLine *to = &ret->lines[i];
    *to = (CfDraftLine) { .item_id = from->item_id, .code = g_strdup (from->code), .description = g_strdup (from->description), .unit = g_strdup (from->unit), .quantity = from->quantity,
                          .unit_price = from->unit_price, .discount_rate = from->discount_rate, .tax_group_id = from->tax_group_id };
    CfOutcome outcome = from->item_id ? cf_draft_price (shop, who, ret, to, error) : CF_OK;
    if (outcome == CF_FAILED)
      return CF_FAILED;
    if (outcome)                                                        /* no longer in the catalogue: as it was sold then */
      to->item_id = 0;
  }
  return CF_OK;
}
