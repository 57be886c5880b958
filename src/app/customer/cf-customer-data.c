/* cf-customer-data.c: see cf-customer-data.h. */
#include "cf-customer-data.h"
#include "store/list-filter.h"
#include "store/lookup.h"

CfCustomerData *
cf_customer_data_ref (CfCustomerData *self)
{
  g_atomic_int_inc (&self->refs);
  return self;
}

static void
clear_contact (gpointer p)
{
  cf_contact_clear (p);
}

static void
clear_location (gpointer p)
{
  cf_location_clear (p);
}

static void
clear_certificate (gpointer p)
{
  cf_certificate_clear (p);
}

static void
clear_invoice (gpointer p)
{
  cf_invoice_row_clear (&((CfCustomerInvoice *) p)->row);
}

static GArray *
array_of (guint size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, size);
  g_array_set_clear_func (array, clear);
  return array;
}

void
cf_customer_data_unref (gpointer p)
{
  CfCustomerData *self = p;
  if (!self || !g_atomic_int_dec_and_test (&self->refs))
    return;
  cf_customer_clear (&self->customer);
  cf_terms_clear (&self->terms);
  cf_tax_group_clear (&self->tax_group);
  g_free (self->alias);
  g_array_unref (self->contacts);
  g_array_unref (self->locations);
  g_array_unref (self->certificates);
  g_array_unref (self->invoices);
  g_array_unref (self->collections);
  g_clear_pointer (&self->payments, g_array_unref);
  g_array_unref (self->items);
  g_free (self);
}

static gboolean
load_parts (CfDb *db, CfLookup lookup, CfId customer, const CfRecord *type, GArray *into, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (db, lookup, customer, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    gboolean found;
    g_array_set_size (into, into->len + 1);
    if (!cf_record_load (db, type, g_array_index (ids, CfId, i), into->data + (into->len - 1) * type->size, &found, error))
      return FALSE;
    if (!found)
      g_array_set_size (into, into->len - 1);
  }
  return TRUE;
}

static gboolean
load_customer (CfShop *shop, CfId asked, CfCustomerData *self, GError **error)
{
  gboolean found, any;
  if (!cf_lookup_alias (shop->db, asked, &self->id, error) || !cf_record_load (shop->db, &CF_CUSTOMER, self->id, &self->customer, &found, error))
    return FALSE;
  if (!found) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, "opening the customer: there is none with this id");
    return FALSE;
  }
  if (self->id != asked) {
    g_auto (CfCustomer) alias = { 0 };
    if (!cf_record_load (shop->db, &CF_CUSTOMER, asked, &alias, &any, error))
      return FALSE;
    self->alias = g_strdup (alias.name);
  }
  CfId terms = self->customer.terms_id ? self->customer.terms_id : shop->rules.terms_id;
  CfId group = self->customer.tax_group_id ? self->customer.tax_group_id : shop->rules.tax_group_id;
  return cf_record_load (shop->db, &CF_TERMS, terms, &self->terms, &any, error) && cf_record_load (shop->db, &CF_TAX_GROUP, group, &self->tax_group, &any, error);
}

/* Balances and aging are sums over the items that were open at the end of the day. */
static gboolean
sum_items (CfCustomerData *self, GArray *rows, GHashTable *open, GError **error)
{
  for (guint i = 0; i < rows->len; i++) {
    const CfOpenItem *item = &g_array_index (rows, CfItemRow, i).item;
    g_hash_table_insert (open, (gpointer) &item->id, (gpointer) item);
    if (!cf_aging_add (&self->aging, item->due, item->open_minor, self->day)) {
      g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "adding up what is open: the sum is too large");
      return FALSE;
    }
  }
  self->unapplied_minor = self->aging.unapplied_minor;
  self->balance_minor = self->aging.balance_minor;
  self->open_minor = self->balance_minor + self->unapplied_minor;
  return TRUE;
}

/* Newest first; both lists are in an order of ids, documents' ids are not quite that of their dates, so each is looked up. */
static void
take_invoices (CfCustomerData *self, GArray *rows, GHashTable *open)
{
  g_autoptr (GHashTable) noted = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < self->collections->len; i++) {
    CfCollection *c = &g_array_index (self->collections, CfCollection, i);
    g_hash_table_insert (noted, &c->id, c);
  }
  g_array_set_size (self->invoices, rows->len);
  for (guint i = 0; i < rows->len; i++) {
    CfCustomerInvoice *invoice = &g_array_index (self->invoices, CfCustomerInvoice, i);
    invoice->row = g_array_index (rows, CfInvoiceRow, i);
    const CfOpenItem *item = g_hash_table_lookup (open, &invoice->row.id);
    if (self->past)
      invoice->row.open_minor = item ? item->open_minor : 0;
    invoice->collection = g_hash_table_lookup (noted, &invoice->row.id);
    invoice->days_late = invoice->row.open_minor > 0 ? cf_aging_days_late (invoice->row.due, self->day) : 0;
  }
}

static gboolean
load_money (CfShop *shop, CfCustomerData *self, guint invoices_max, GError **error)
{
  g_autoptr (GArray) then = array_of (sizeof (CfItemRow), cf_item_row_clear);
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfInvoiceRow));      /* their texts go to self->invoices */
  g_autoptr (GHashTable) open = g_hash_table_new (g_int64_hash, g_int64_equal);
  CfListAsk ask = { .customer_id = self->id, .to = self->past ? self->day : 0 }, newest = ask;
  newest.count_max = invoices_max;
  CfBalance now;
  if (!cf_balance_load (shop->db, self->id, &now, error) || !cf_open_items_load (shop->db, self->id, CF_FOREVER - 1, shop->rules.oldest_by, self->items, error) ||
      (self->past && !cf_open_items_load (shop->db, self->id, self->day, shop->rules.oldest_by, then, error)) || !sum_items (self, self->past ? then : self->items, open, error) ||
      !cf_standing_count (self->past ? then : self->items, self->day, &self->customer, now.balance_minor, &self->standing, error) ||
      !cf_collections_load (shop->db, self->id, self->collections, error) || (self->payments && !cf_list_payments (shop->db, &ask, self->payments, error)) || !cf_list_invoices (shop->db, &newest, rows, error))
    return FALSE;
  self->more = invoices_max && rows->len == invoices_max;
  take_invoices (self, rows, open);
  return TRUE;
}

gpointer
cf_customer_data_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const CfCustomerWanted *wanted = data;
  g_autoptr (CfCustomerData) self = g_new0 (CfCustomerData, 1);
  g_autoptr (GArray) drafts = array_of (sizeof (CfDraft), NULL);
  *self = (CfCustomerData) {
    .refs = 1, .today = cf_shop_today (shop),
    .contacts = array_of (sizeof (CfContact), clear_contact), .locations = array_of (sizeof (CfLocation), clear_location), .certificates = array_of (sizeof (CfCertificate), clear_certificate),
    .invoices = array_of (sizeof (CfCustomerInvoice), clear_invoice), .collections = array_of (sizeof (CfCollection), cf_collection_row_clear),
    .payments = wanted->payments ? array_of (sizeof (CfPaymentRow), cf_payment_row_clear) : NULL, .items = array_of (sizeof (CfItemRow), cf_item_row_clear),
  };
  self->past = wanted->day && wanted->day != self->today;
  self->day = self->past ? wanted->day : self->today;
  if (!load_customer (shop, wanted->id, self, error) || !load_parts (shop->db, CF_CONTACTS_OF_CUSTOMER, self->id, &CF_CONTACT, self->contacts, error) ||
      !load_parts (shop->db, CF_LOCATIONS_OF_CUSTOMER, self->id, &CF_LOCATION, self->locations, error) ||
      !load_parts (shop->db, CF_CERTIFICATES_OF_CUSTOMER, self->id, &CF_CERTIFICATE, self->certificates, error) || !load_money (shop, self, wanted->invoices_max, error))
    return NULL;
  gboolean ok = cf_list_drafts (shop->db, self->id, 0, 0, drafts, error);
  self->n_drafts = drafts->len;
  for (guint i = 0; i < drafts->len; i++)
    cf_draft_clear (&g_array_index (drafts, CfDraft, i));
  return ok ? g_steal_pointer (&self) : NULL;
}
