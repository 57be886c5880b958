/* message-recipients.c: see message-recipients.h. */
#include "message-recipients.h"
#include "message-words.h"
#include "store/message.h"

void
cf_recipient_choice_clear (gpointer p)
{
  CfRecipientChoice *choice = p;
  g_free (choice->name);
  g_free (choice->address);
}

static gboolean
add (CfShop *shop, GArray *ret, CfId contact_id, const char *name, const char *address, gint64 roles, GError **error)
{
  CfRecipientChoice choice = { .contact_id = contact_id, .roles = roles };
  g_autofree char *folded = address ? g_utf8_strdown (address, -1) : NULL;
  if (!cf_message_is_address (address))
    return TRUE;
  for (guint i = 0; i < ret->len; i++) {
    CfRecipientChoice *other = &g_array_index (ret, CfRecipientChoice, i);
    g_autofree char *there = g_utf8_strdown (other->address, -1);
    if (g_str_equal (there, folded)) {
      other->roles |= roles;
      return TRUE;
    }
  }
  if (!cf_address_bounced (shop->db, address, &choice.bounced_at, error))
    return FALSE;
  choice.name = g_strdup (name ? name : "");
  choice.address = g_strdup (address);
  g_array_append_val (ret, choice);
  return TRUE;
}

static gboolean
gather (CfShop *shop, CfId customer_id, GArray *ret, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found;
  if (!cf_record_load (shop->db, &CF_CUSTOMER, customer_id, &customer, &found, error) || !cf_lookup_ids (shop->db, CF_CONTACTS_OF_CUSTOMER, customer_id, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfContact) contact = { 0 };
    if (!cf_record_load (shop->db, &CF_CONTACT, g_array_index (ids, CfId, i), &contact, &found, error) || !add (shop, ret, contact.id, contact.name, contact.email, contact.roles, error))
      return FALSE;
  }
  return add (shop, ret, 0, customer.name, customer.email, 0, error);
}

/* The first rule that somebody with a working address answers to. */
static void
choose (GArray *choices, CfMessageAbout about)
{
  const gint64 roles[] = { about == CF_ABOUT_INVOICE ? CF_ROLE_BILLING : CF_ROLE_ORDERS, about == CF_ABOUT_INVOICE ? CF_ROLE_AP : CF_ROLE_BILLING };
  gboolean chosen = FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (roles) + 2 && !chosen; k++)
    for (guint i = 0; i < choices->len; i++) {
      CfRecipientChoice *choice = &g_array_index (choices, CfRecipientChoice, i);
      gboolean fits = k < G_N_ELEMENTS (roles) ? (choice->roles & roles[k]) != 0 : k == G_N_ELEMENTS (roles) ? choice->contact_id == 0 : !chosen;
      choice->usual = fits && !choice->bounced_at;
      chosen |= choice->usual;
    }
}

static int
usual_first (gconstpointer a, gconstpointer b)
{
  const CfRecipientChoice *x = a, *y = b;
  return x->usual != y->usual ? y->usual - x->usual : (x->contact_id > y->contact_id) - (x->contact_id < y->contact_id);
}

gboolean
cf_message_recipients (CfShop *shop, CfMessageAbout about, CfId document_id, CfId *ret_customer_id, GArray *ret, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  if (!cf_message_customer (shop, about, document_id, &customer, error))
    return FALSE;
  *ret_customer_id = customer.id;
  if (!gather (shop, customer.id, ret, error))
    return FALSE;
  choose (ret, about);
  g_array_sort (ret, usual_first);
  return TRUE;
}
