/* cf-draft-about.c: see cf-draft-about.h. */
#include "cf-draft-about.h"

static GArray *
array_new (gsize size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, size);
  g_array_set_clear_func (array, clear);
  return array;
}

static void clear_contact (gpointer p) { cf_record_clear (&CF_CONTACT, p); }
static void clear_location (gpointer p) { cf_record_clear (&CF_LOCATION, p); }
static void clear_terms (gpointer p) { cf_record_clear (&CF_TERMS, p); }

void
cf_draft_about_free (gpointer p)
{
  CfDraftAbout *about = p;
  if (!about)
    return;
  cf_customer_clear (&about->customer);
  g_array_unref (about->contacts);
  g_array_unref (about->locations);
  g_array_unref (about->terms);
  g_free (about->terms_name);
  g_free (about->subject);
  g_free (about);
}

static gboolean
load_all (CfDb *db, const CfRecord *type, CfLookup lookup, CfId customer_id, GArray *into, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found;
  if (!cf_lookup_ids (db, lookup, customer_id, ids, error))
    return FALSE;
  g_array_set_size (into, ids->len);
  for (guint i = 0; i < ids->len; i++)
    if (!cf_record_load (db, type, g_array_index (ids, CfId, i), into->data + i * type->size, &found, error))
      return FALSE;
  return TRUE;
}

static gboolean
add_terms (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfTerms *terms = record;
  GArray *into = user;
  if (terms->archived)
    return TRUE;
  g_array_set_size (into, into->len + 1);
  cf_record_copy (&CF_TERMS, terms, &g_array_index (into, CfTerms, into->len - 1));
  return TRUE;
}

static gboolean
load_standing (CfShop *shop, CfDraftAbout *about, GError **error)
{
  g_autoptr (GArray) items = array_new (sizeof (CfItemRow), cf_item_row_clear);
  return cf_open_items_load (shop->db, about->customer.id, CF_FOREVER - 1, CF_OLDEST_BY_DUE, items, error) &&
         cf_standing_count (items, cf_shop_today (shop), &about->customer, about->balance.balance_minor, &about->standing, error);
}

CfDraftAbout *
cf_draft_about_load (CfShop *shop, CfId customer_id, CfId subject_id, GError **error)
{
  CfDraftAbout *about = g_new0 (CfDraftAbout, 1);
  g_auto (CfTerms) terms = { 0 };
  g_auto (CfInvoice) subject = { 0 };
  gboolean found = FALSE, ok;
  about->contacts = array_new (sizeof (CfContact), clear_contact);
  about->locations = array_new (sizeof (CfLocation), clear_location);
  about->terms = array_new (sizeof (CfTerms), clear_terms);
  ok = cf_lookup_alias (shop->db, customer_id, &customer_id, error) && cf_record_load (shop->db, &CF_CUSTOMER, customer_id, &about->customer, &found, error) &&
       load_all (shop->db, &CF_CONTACT, CF_CONTACTS_OF_CUSTOMER, customer_id, about->contacts, error) &&
       load_all (shop->db, &CF_LOCATION, CF_LOCATIONS_OF_CUSTOMER, customer_id, about->locations, error) && cf_record_each (shop->db, &CF_TERMS, add_terms, about->terms, error) &&
       cf_balance_load (shop->db, customer_id, &about->balance, error) && load_standing (shop, about, error);
  CfId terms_id = about->customer.terms_id ? about->customer.terms_id : shop->rules.terms_id;
  ok = ok && (!terms_id || cf_record_load (shop->db, &CF_TERMS, terms_id, &terms, &found, error)) && (!subject_id || cf_record_load (shop->db, &CF_INVOICE, subject_id, &subject, &found, error));
  if (!ok) {
    cf_draft_about_free (about);
    return NULL;
  }
  about->terms_name = g_strdup (terms.name ? terms.name : "");
  about->subject = g_strdup (subject.number ? subject.number : "");
  return about;
}
