/* cf-order-data.c: see cf-order-data.h. */
#include "cf-order-data.h"
#include "shop/order.h"
#include "store/label.h"
#include "store/lookup.h"

static void
job_clear (gpointer p)
{
  CfOrderJob *job = p;
  cf_job_row_clear (&job->row);
  cf_job_clear (&job->job);
  cf_art_proof_clear (&job->proof);
}

static void
shipment_clear (gpointer p)
{
  cf_shipment_clear (&((CfOrderShipment *) p)->shipment);
  g_array_unref (((CfOrderShipment *) p)->events);
}

static void
note_clear (gpointer p)
{
  g_free (((CfOrderNote *) p)->who);
  g_free (((CfOrderNote *) p)->text);
}

static void status_clear (gpointer p) { cf_item_status_clear (p); }
static void event_clear (gpointer p) { cf_shipment_event_clear (p); }
static void file_clear (gpointer p) { cf_work_file_clear (p); }

static GArray *
array_of (guint size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, size);
  g_array_set_clear_func (array, clear);
  return array;
}

/* Adds an element and gives it. */
static gpointer
add (GArray *array, gsize size)
{
  g_array_set_size (array, array->len + 1);
  return array->data + (array->len - 1) * size;
}

void
cf_order_data_free (gpointer p)
{
  CfOrderData *self = p;
  cf_order_clear (&self->order);
  g_free (self->customer);
  g_free (self->assignee);
  g_free (self->estimate);
  g_free (self->source);
  GArray *arrays[] = { self->jobs, self->statuses, self->invoices, self->shipments, self->files, self->notes };
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_array_unref (arrays[i]);
  g_free (self);
}

const CfOrderJob *
cf_order_data_job (const CfOrderData *data, CfId job_id)
{
  for (guint i = 0; i < data->jobs->len; i++)
    if (g_array_index (data->jobs, CfOrderJob, i).row.id == job_id)
      return &g_array_index (data->jobs, CfOrderJob, i);
  return NULL;
}

const CfItemStatus *
cf_order_data_status (const CfOrderData *data, CfId id)
{
  for (guint i = 0; i < data->statuses->len; i++)
    if (g_array_index (data->statuses, CfItemStatus, i).id == id)
      return &g_array_index (data->statuses, CfItemStatus, i);
  return NULL;
}

const CfItemStatus *
cf_order_data_next (const CfOrderData *data, const CfOrderJob *job)
{
  const CfItemStatus *now = cf_order_data_status (data, job->row.status_id);
  if (job->row.removed || job->row.charge || data->order.cancelled || !now || now->stage == CF_STAGE_CANCELLED)
    return NULL;
  for (guint i = 0; i < data->statuses->len; i++) {
    const CfItemStatus *status = &g_array_index (data->statuses, CfItemStatus, i);
    if ((status->place > now->place || (status->place == now->place && status->id > now->id)) && status->stage != CF_STAGE_CANCELLED)
      return status;
  }
  return NULL;
}

gboolean
cf_order_data_has_unbilled (const CfOrderData *data)
{
  for (guint i = 0; i < data->jobs->len; i++) {
    const CfOrderJob *job = &g_array_index (data->jobs, CfOrderJob, i);
    if (!job->row.removed && job->billed < job->row.quantity)
      return TRUE;
  }
  return FALSE;
}

/* --- reading --- */

static gboolean
load_name (CfDb *db, const CfRecord *type, CfId id, char **ret, GError **error)
{
  *ret = id ? cf_label (db, type, id, error) : g_strdup ("");
  return *ret != NULL;
}

static gboolean
load_jobs (CfDb *db, CfOrderData *self, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));      /* their texts go to self->jobs */
  gboolean ok = cf_list_jobs_of (db, self->order.id, rows, error), found;
  for (guint i = 0; i < rows->len; i++)
    ((CfOrderJob *) add (self->jobs, sizeof (CfOrderJob)))->row = g_array_index (rows, CfJobRow, i);
  for (guint i = 0; ok && i < self->jobs->len; i++) {
    CfOrderJob *job = &g_array_index (self->jobs, CfOrderJob, i);
    CfId proof;
    ok = cf_record_load (db, &CF_JOB, job->row.id, &job->job, &found, error) && cf_job_billed (db, job->row.id, &job->billed, error) && cf_newest_proof (db, job->row.id, &proof, error) &&
         (!proof || (cf_record_load (db, &CF_PROOF, proof, &job->proof, &found, error) && cf_proof_state (db, &job->proof, &job->proof_state, &job->outdated, error)));
  }
  return ok;
}

/* Calls @take for each record that @lookup gives. */
static gboolean
each (CfDb *db, CfLookup lookup, CfId key, gboolean (*take) (CfDb *db, CfOrderData *self, CfId id, GError **error), CfOrderData *self, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean ok = cf_lookup_ids (db, lookup, key, ids, error);
  for (guint i = 0; ok && i < ids->len; i++)
    ok = take (db, self, g_array_index (ids, CfId, i), error);
  return ok;
}

static gboolean
take_status (CfDb *db, CfOrderData *self, CfId id, GError **error)
{
  gboolean found;
  return cf_record_load (db, &CF_ITEM_STATUS, id, add (self->statuses, sizeof (CfItemStatus)), &found, error);
}

static gboolean take_invoice (CfDb *db, CfOrderData *self, CfId id, GError **error) { return cf_list_invoice (db, id, self->invoices, error); }

static gboolean
take_shipment (CfDb *db, CfOrderData *self, CfId id, GError **error)
{
  CfOrderShipment *shipment = add (self->shipments, sizeof (CfOrderShipment));
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found;
  shipment->events = array_of (sizeof (CfShipmentEvent), event_clear);
  gboolean ok = cf_record_load (db, &CF_SHIPMENT, id, &shipment->shipment, &found, error) && cf_lookup_ids (db, CF_EVENTS_OF_SHIPMENT, id, events, error);
  for (guint i = 0; ok && i < events->len; i++)
    ok = cf_record_load (db, &CF_SHIPMENT_EVENT, g_array_index (events, CfId, i), add (shipment->events, sizeof (CfShipmentEvent)), &found, error);
  return ok;
}

static gboolean
take_file (CfDb *db, CfOrderData *self, CfId id, GError **error)
{
  gboolean found;
  return cf_record_load (db, &CF_WORK_FILE, id, add (self->files, sizeof (CfWorkFile)), &found, error);
}

static gboolean
take_note (CfDb *db, CfOrderData *self, CfId id, GError **error)
{
  CfOrderNote *into = add (self->notes, sizeof (CfOrderNote));
  g_auto (CfWorkNote) note = { 0 };
  gboolean found;
  if (!cf_record_load (db, &CF_WORK_NOTE, id, &note, &found, error))
    return FALSE;
  into->at = note.at;
  into->text = g_strdup (note.text ? note.text : "");
  into->shown = note.shown != 0;
  return note.contact_id ? load_name (db, &CF_CONTACT, note.contact_id, &into->who, error) : load_name (db, &CF_STAFF, note.staff_id, &into->who, error);
}

/* What it comes to; an order that cannot be added up (nothing in it, or what it is for is gone) has no total. */
static gboolean
load_total (CfShop *shop, CfOrderData *self, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  CfOutcome outcome = cf_order_totals (shop, &who, self->order.id, &invoice, &party, error);
  self->has_total = outcome == CF_OK;
  self->total_minor = invoice.total_minor;
  return outcome != CF_FAILED;
}

static gboolean
load_state (CfDb *db, CfOrderData *self, GError **error)
{
  g_autoptr (GArray) rows = array_of (sizeof (CfOrderRow), cf_order_row_clear);
  if (!cf_list_order (db, self->order.id, rows, error))
    return FALSE;
  self->state = rows->len ? g_array_index (rows, CfOrderRow, 0).state : CF_ORDER_NEW;
  return TRUE;
}

gpointer
cf_order_data_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfOrderData *self = g_new0 (CfOrderData, 1);
  CfId id = *(CfId *) data;
  CfDb *db = shop->db;
  gboolean found = FALSE;
  self->jobs = array_of (sizeof (CfOrderJob), job_clear);
  self->statuses = array_of (sizeof (CfItemStatus), status_clear);
  self->invoices = array_of (sizeof (CfInvoiceRow), cf_invoice_row_clear);
  self->shipments = array_of (sizeof (CfOrderShipment), shipment_clear);
  self->files = array_of (sizeof (CfWorkFile), file_clear);
  self->notes = array_of (sizeof (CfOrderNote), note_clear);
  gboolean ok = cf_record_load (db, &CF_ORDER, id, &self->order, &found, error);
  if (ok && !found) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, "opening the order: there is none with this id");
    ok = FALSE;
  }
  ok = ok && load_name (db, &CF_CUSTOMER, self->order.customer_id, &self->customer, error) && load_name (db, &CF_STAFF, self->order.assignee_id, &self->assignee, error) &&
       load_name (db, &CF_ESTIMATE, self->order.estimate_id, &self->estimate, error) && load_name (db, &CF_ORDER, self->order.source_id, &self->source, error) && load_state (db, self, error) &&
       load_jobs (db, self, error) && each (db, CF_STATUSES, 0, take_status, self, error) && each (db, CF_INVOICES_OF_ORDER, id, take_invoice, self, error) &&
       each (db, CF_SHIPMENTS_OF_ORDER, id, take_shipment, self, error) && each (db, CF_FILES_OF, id, take_file, self, error) &&
       each (db, CF_NOTES_OF, id, take_note, self, error) && cf_order_money (db, id, &self->money, error) && load_total (shop, self, error);
  if (ok)
    return self;
  cf_order_data_free (self);
  return NULL;
}
