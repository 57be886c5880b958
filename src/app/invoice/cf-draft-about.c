/* cf-draft-about.c: see cf-draft-about.h. */
#include "cf-draft-about.h"
#include <glib/gi18n-lib.h>

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
load_overdue (CfShop *shop, CfDraftAbout *about, GError **error)
{
  g_autoptr (GArray) items = array_new (sizeof (CfItemRow), cf_item_row_clear);
  CfDate today = cf_shop_today (shop);
  if (!cf_open_items_load (shop->db, about->customer.id, CF_FOREVER - 1, CF_OLDEST_BY_DUE, items, error))
    return FALSE;
  for (guint i = 0; i < items->len; i++) {
    const CfOpenItem *item = &g_array_index (items, CfItemRow, i).item;
    gint64 late = item->open_minor > 0 && item->due ? cf_aging_days_late (item->due, today) : 0;
    if (late <= 0)
      continue;
    about->overdue_minor += item->open_minor;
    about->n_overdue++;
    about->days_late = MAX (about->days_late, late);
  }
  return TRUE;
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
       cf_balance_load (shop->db, customer_id, &about->balance, error) && load_overdue (shop, about, error);
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

GPtrArray *
cf_draft_about_warnings (const CfDraftAbout *about, CfWriteMoney write, gpointer user)
{
  const CfCustomer *c = &about->customer;
  GPtrArray *all = g_ptr_array_new_with_free_func (g_free);
  if (c->hold)
    g_ptr_array_add (all, c->hold_reason && *c->hold_reason ? g_strdup_printf (_("On hold: %s"), c->hold_reason) : g_strdup (_("On hold: not to be sold to on account")));
  if (c->archived)
    g_ptr_array_add (all, g_strdup (_("Archived: nothing is sold to this customer any more")));
  if (c->has_limit && about->balance.balance_minor > c->credit_limit_minor) {
    g_autofree char *over = write (about->balance.balance_minor - c->credit_limit_minor, user), *limit = write (c->credit_limit_minor, user);
    g_ptr_array_add (all, g_strdup_printf (_("Over the credit limit of %s by %s"), limit, over));
  }
  if (about->n_overdue) {
    g_autofree char *sum = write (about->overdue_minor, user);
    g_ptr_array_add (all, g_strdup_printf (ngettext ("%u invoice past due: %s, the oldest by %d d", "%u invoices past due: %s, the oldest by %d d", about->n_overdue), about->n_overdue, sum,
                                           (int) about->days_late));
  }
  if (c->note && *c->note)
    g_ptr_array_add (all, g_strdup (c->note));
  return all;
}
