/* save-customer.c: customers, their contacts, locations and exemption certificates, and merging two customers into one (records.h). */
#include "records.h"
#include "save.h"
#include "store/lookup.h"
#include "store/query.h"
#include "store/taken.h"
#include <string.h>

/* What decides how much a customer may owe, and what tax they pay. */
static gboolean
credit_differs (const CfRules *rules, const CfCustomer *a, const CfCustomer *b, gboolean there)
{
  CfId usual = there ? a->terms_id : b->terms_id == rules->terms_id ? rules->terms_id : 0;
  return b->terms_id != usual || a->credit_limit_minor != b->credit_limit_minor || a->has_limit != b->has_limit || a->hold != b->hold || a->tax_group_id != b->tax_group_id;
}

/* "us" to "US"; a country that is not two letters stays as it was written. */
static void
fold_country (char *country)
{
  if (country && strlen (country) == 2 && g_ascii_isalpha (country[0]) && g_ascii_isalpha (country[1]))
    for (guint i = 0; i < 2; i++)
      country[i] = g_ascii_toupper (country[i]);
}

static void
check_customer (CfAct *act, CfCustomer *c)
{
  if (c->statement_kind < 0 || c->statement_kind > CF_STATEMENT_ACTIVITY)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "statement_kind", NULL);
  if (!cf_save_is_empty (c->language) && strspn (c->language, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != strlen (c->language))
    cf_act_refuse (act, CF_NOT_A_CHOICE, "language", c->language);
  if (c->credit_limit_minor < 0)
    cf_act_refuse (act, CF_NEGATIVE, "credit_limit_minor", NULL);
  cf_save_reference (act, &CF_TERMS, c->terms_id, "terms_id");
  cf_save_reference (act, &CF_TAX_GROUP, c->tax_group_id, "tax_group_id");
  cf_save_flag (&c->has_limit);
  cf_save_flag (&c->hold);
  cf_save_flag (&c->statement_omit_not_due);
  cf_save_flag (&c->archived);
  if (!c->has_limit)
    c->credit_limit_minor = 0;
  if (!c->hold)
    g_clear_pointer (&c->hold_reason, g_free);
  fold_country (c->country);
}

static void
check_shipping (CfAct *act, const CfCustomer *c)
{
  g_auto (CfLocation) location = { 0 };
  if (act->stop || !c->ship_location_id)
    return;
  if (!cf_act_find (act, &CF_LOCATION, c->ship_location_id, &location) || location.customer_id != c->id)
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, "ship_location_id", NULL);
}

CfOutcome
cf_save_customer (CfShop *shop, CfWho *who, const CfCustomer *customer, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCustomer) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "customer.save", who, &CF_CUSTOMER, customer, &before, &after);
  GError *failed = NULL;
  cf_act_permit (&act, CF_MAY_EDIT_CUSTOMERS, 0);
  cf_save_required (&act, "name", after.name);
  check_customer (&act, &after);
  check_shipping (&act, &after);
  after.merged_into_id = before.merged_into_id;                          /* cf_merge_customer */
  if (!act.stop && credit_differs (cf_act_rules (&act), &before, &after, there))
    cf_act_permit (&act, CF_MAY_EDIT_CREDIT, 0);
  if (there && cf_save_is_empty (after.number)) {
    g_free (after.number);
    after.number = g_strdup (before.number);
  }
  cf_save_unique (&act, &CF_CUSTOMER, after.id, "number", before.number, after.number, CF_NUMBER_TAKEN);
  if (!act.stop && cf_save_is_empty (after.number)) {
    g_free (after.number);
    if (!(after.number = cf_next_customer_number (shop->db, shop->head.number, &failed)))
      cf_act_fail (&act, failed);
  }
  if (!after.since)
    after.since = there ? before.since : act.today;
  return cf_save_end (&act, &CF_CUSTOMER, there, &before, &after, error);
}

/* What hangs on a customer stays with them. */
static void
check_owner (CfAct *act, gboolean there, CfId before, CfId after)
{
  if (act->stop)
    return;
  if (after == 0)
    cf_act_refuse (act, CF_REQUIRED, "customer_id", NULL);
  else if (there && before != after)
    cf_act_refuse (act, CF_OTHER_CUSTOMER, "customer_id", NULL);
  cf_save_reference (act, &CF_CUSTOMER, after, "customer_id");
}

CfOutcome
cf_save_contact (CfShop *shop, CfWho *who, const CfContact *contact, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfContact) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "contact.save", who, &CF_CONTACT, contact, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_CUSTOMERS, 0);
  check_owner (&act, there, before.customer_id, after.customer_id);
  if (cf_save_is_empty (after.email))
    cf_save_required (&act, "name", after.name);
  if (after.roles & ~(gint64) (CF_ROLE_BILLING | CF_ROLE_AP | CF_ROLE_ORDERS | CF_ROLE_ARTWORK))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "roles", NULL);
  cf_save_flag (&after.archived);
  return cf_save_end (&act, &CF_CONTACT, there, &before, &after, error);
}

CfOutcome
cf_save_location (CfShop *shop, CfWho *who, const CfLocation *location, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfLocation) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "location.save", who, &CF_LOCATION, location, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_CUSTOMERS, 0);
  check_owner (&act, there, before.customer_id, after.customer_id);
  cf_save_required (&act, "name", after.name);
  cf_save_reference (&act, &CF_TAX_GROUP, after.tax_group_id, "tax_group_id");
  if (!act.stop && after.tax_group_id != before.tax_group_id)
    cf_act_permit (&act, CF_MAY_EDIT_CREDIT, 0);
  fold_country (after.country);
  cf_save_flag (&after.archived);
  return cf_save_end (&act, &CF_LOCATION, there, &before, &after, error);
}

CfOutcome
cf_save_certificate (CfShop *shop, CfWho *who, const CfCertificate *certificate, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCertificate) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "certificate.save", who, &CF_CERTIFICATE, certificate, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_CREDIT, 0);
  check_owner (&act, there, before.customer_id, after.customer_id);
  cf_save_required (&act, "reason", after.reason);
  if (after.expires && after.expires < after.valid_from)
    cf_act_refuse (&act, CF_DATED_BEFORE, "expires", NULL);
  if (!cf_save_is_empty (after.scan_hash) && (strlen (after.scan_hash) != 64 || strspn (after.scan_hash, "0123456789abcdef") != 64))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "scan_hash", NULL);
  cf_save_flag (&after.archived);
  return cf_save_end (&act, &CF_CERTIFICATE, there, &before, &after, error);
}

/* Once one's credit was put on the other's item they owe what they owe together: parted, neither balance would follow from its own entries. */
static void
check_parting (CfAct *act, const CfCustomer *from)
{
  CfBalance balance = { 0 };
  CfMoney posted = 0;
  GError *error = NULL;
  if (act->stop)
    return;
  if (!cf_balance_load (cf_act_db (act), from->id, &balance, &error) || !cf_balance_posted (cf_act_db (act), from->id, &posted, &error))
    cf_act_fail (act, error);
  else if (posted != balance.balance_minor)
    cf_act_refuse (act, CF_HAS_PAYMENTS, "merged_into_id", from->name);
}

CfOutcome
cf_merge_customer (CfShop *shop, CfWho *who, CfId from_id, CfId into_id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCustomer) before = { 0 }, after = { 0 }, into = { 0 };
  GError *failed = NULL;
  CfId end = into_id;
  cf_act_begin (&act, shop, "customer.merge", who, NULL, from_id, NULL);
  cf_act_permit (&act, CF_MAY_MERGE_CUSTOMERS, 0);
  cf_act_load (&act, &CF_CUSTOMER, from_id, "customer_id", &before);
  if (into_id)
    cf_act_load (&act, &CF_CUSTOMER, into_id, "merged_into_id", &into);
  if (!act.stop && into_id && !cf_lookup_alias (shop->db, into_id, &end, &failed))
    cf_act_fail (&act, failed);
  if (!act.stop && into_id && (end == from_id || into_id == from_id))
    cf_act_refuse (&act, CF_WRONG_STATE, "merged_into_id", into.name);
  if (before.merged_into_id && before.merged_into_id != into_id)
    check_parting (&act, &before);
  if (act.stop)
    return cf_act_end (&act, error);
  cf_record_copy (&CF_CUSTOMER, &before, &after);
  after.merged_into_id = into_id;
  cf_act_change (&act, &CF_CUSTOMER, &before, &after);
  return cf_act_end (&act, error);
}
