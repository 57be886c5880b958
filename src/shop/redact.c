/* redact.c: see redact.h. Invariant: a record gets its new name by an ordinary edit, made before its older ops are removed, so that whoever replays the log ends with the same row. */
#include "redact.h"
#include "store/alias.h"
#include "store/order-sum.h"
#include "store/redact.h"

typedef struct { CfAct act; guint count; } Redact;

static void
remove_ops (Redact *r, const CfRecord *type, CfId id, gconstpointer kept)
{
  GError *error = NULL;
  if (!r->act.stop && !cf_redact_record (cf_act_db (&r->act), type, id, kept, r->act.body, &r->count, &error))
    cf_act_fail (&r->act, error);
}

/* What people call by a name: it gets another, and is archived. */
typedef struct { const CfRecord *type; const char *field; gsize name, archived; } Named;
static const Named customers = { &CF_CUSTOMER, "customer_id", G_STRUCT_OFFSET (CfCustomer, name), G_STRUCT_OFFSET (CfCustomer, archived) };
static const Named contacts = { &CF_CONTACT, "contact_id", G_STRUCT_OFFSET (CfContact, name), G_STRUCT_OFFSET (CfContact, archived) };
static const Named locations = { &CF_LOCATION, "location_id", G_STRUCT_OFFSET (CfLocation, name), G_STRUCT_OFFSET (CfLocation, archived) };

static void
named (Redact *r, const Named *what, CfId id)
{
  g_autofree gpointer before = g_malloc0 (what->type->size), after = g_malloc0 (what->type->size);
  cf_act_load (&r->act, what->type, id, what->field, before);
  if (!r->act.stop) {
    const char *number = what == &customers ? ((CfCustomer *) before)->number : NULL;
    cf_record_copy (what->type, before, after);
    cf_record_depersonalise (what->type, after);
    G_STRUCT_MEMBER (char *, after, what->name) = number && *number ? g_strdup_printf ("Removed %s", number) : g_strdup ("Removed");
    G_STRUCT_MEMBER (gint64, after, what->archived) = TRUE;
    cf_act_change (&r->act, what->type, before, after);
    remove_ops (r, what->type, id, after);
  }
  cf_record_clear (what->type, before);
  cf_record_clear (what->type, after);
}

static void customer (Redact *r, CfId id) { named (r, &customers, id); }
static void contact (Redact *r, CfId id) { named (r, &contacts, id); }
static void location (Redact *r, CfId id) { named (r, &locations, id); }

/* Only a finished draft: its note goes, and its versions, by which its invoice knows what it was made from, stay. */
static void
draft (Redact *r, CfId id)
{
  g_auto (CfDraft) there = { 0 };
  g_autoptr (GArray) invoices = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_load (&r->act, &CF_DRAFT, id, "draft_id", &there);
  cf_act_ids (&r->act, CF_INVOICE_OF_DRAFT, id, invoices);
  if (!r->act.stop && !there.discarded && !invoices->len)
    cf_act_refuse (&r->act, CF_IN_USE, "draft", NULL);
  remove_ops (r, &CF_DRAFT, id, NULL);
}

static void
party (Redact *r, CfId id)
{
  remove_ops (r, &CF_INVOICE_PARTY, id, NULL);
}

static void
collection (Redact *r, CfId id)
{
  remove_ops (r, &CF_COLLECTION, id, NULL);
}

/* An order that is still being made, or an offer that stands, needs what its people wrote. */
static void
order (Redact *r, CfId id)
{
  CfOrderSum sum = { 0 };
  GError *error = NULL;
  if (!r->act.stop && !cf_order_sum_load (cf_act_db (&r->act), id, &sum, &error))
    cf_act_fail (&r->act, error);
  if (!r->act.stop && sum.order_id && sum.state < CF_ORDER_COMPLETED)
    cf_act_refuse (&r->act, CF_IN_USE, "order", NULL);
  remove_ops (r, &CF_ORDER, id, NULL);
}

static void estimate (Redact *r, CfId id) { remove_ops (r, &CF_ESTIMATE, id, NULL); }
static void approval (Redact *r, CfId id) { remove_ops (r, &CF_APPROVAL, id, NULL); }
static void shipment (Redact *r, CfId id) { remove_ops (r, &CF_SHIPMENT, id, NULL); }
static void shipment_event (Redact *r, CfId id) { remove_ops (r, &CF_SHIPMENT_EVENT, id, NULL); }
static void work_note (Redact *r, CfId id) { remove_ops (r, &CF_WORK_NOTE, id, NULL); }
static void message (Redact *r, CfId id) { remove_ops (r, &CF_MESSAGE, id, NULL); }
static void message_event (Redact *r, CfId id) { remove_ops (r, &CF_MESSAGE_EVENT, id, NULL); }

static void
about (Redact *r, const CfRecord *type, CfId customer_id, void (*redact) (Redact *r, CfId id))
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  if (!r->act.stop && !cf_redact_about (cf_act_db (&r->act), type, customer_id, ids, &error))
    cf_act_fail (&r->act, error);
  for (guint i = 0; !r->act.stop && i < ids->len; i++)
    redact (r, g_array_index (ids, CfId, i));
}

/* Who owes, or is owed, has to be known by name. */
static void
check_settled (Redact *r, GArray *family)
{
  CfAct *act = &r->act;
  CfBalance balance = { 0 };
  CfMoney held = 0;
  GError *error = NULL;
  if (act->stop)
    return;
  gboolean ok = cf_balance_load (cf_act_db (act), g_array_index (family, CfId, 0), &balance, &error);
  for (guint i = 0; ok && held == 0 && i < family->len; i++)
    ok = cf_redact_held (cf_act_db (act), g_array_index (family, CfId, i), &held, &error);
  if (!ok)
    cf_act_fail (act, error);
  else if (balance.open_minor || balance.unapplied_minor || held)
    cf_act_refuse (act, CF_IN_USE, "balance", NULL);
}

/* The log is the commit's; copies that the engine keeps for itself go once it stands. A failure there changes nothing of what was done. */
static CfOutcome
finish (Redact *r, guint *ret_count, GError **error)
{
  CfDb *db = cf_act_db (&r->act);
  gboolean wipes = !r->act.shop->in_batch;
  CfOutcome outcome = cf_act_end (&r->act, error);
  *ret_count = outcome == CF_OK ? r->count : 0;
  return outcome == CF_OK && r->count && wipes && !cf_redact_wipe (db, error) ? CF_FAILED : outcome;
}

CfOutcome
cf_redact_customer (CfShop *shop, CfWho *who, CfId customer_id, guint *ret_count, GError **error)
{
  Redact r = { .act = CF_ACT_INIT };
  g_autoptr (GArray) family = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *failed = NULL;
  cf_act_begin (&r.act, shop, "customer.redact", who, NULL, customer_id, NULL);
  cf_act_permit (&r.act, CF_MAY_REDACT, 0);
  customer_id = cf_act_alias (&r.act, customer_id);
  if (!r.act.stop && !cf_family_load (shop->db, customer_id, CF_FOREVER - 1, family, &failed))
    cf_act_fail (&r.act, failed);
  check_settled (&r, family);
  for (guint i = 0; !r.act.stop && i < family->len; i++) {
    CfId id = g_array_index (family, CfId, i);
    customer (&r, id);
    about (&r, &CF_CONTACT, id, contact);
    about (&r, &CF_LOCATION, id, location);
    about (&r, &CF_DRAFT, id, draft);
    about (&r, &CF_INVOICE_PARTY, id, party);
    about (&r, &CF_COLLECTION, id, collection);
    about (&r, &CF_ORDER, id, order);
    about (&r, &CF_ESTIMATE, id, estimate);
    about (&r, &CF_APPROVAL, id, approval);
    about (&r, &CF_SHIPMENT, id, shipment);
    about (&r, &CF_SHIPMENT_EVENT, id, shipment_event);
    about (&r, &CF_WORK_NOTE, id, work_note);
    about (&r, &CF_MESSAGE, id, message);
    about (&r, &CF_MESSAGE_EVENT, id, message_event);
  }
  return finish (&r, ret_count, error);
}

CfOutcome
cf_redact_contact (CfShop *shop, CfWho *who, CfId contact_id, guint *ret_count, GError **error)
{
  Redact r = { .act = CF_ACT_INIT };
  cf_act_begin (&r.act, shop, "contact.redact", who, NULL, contact_id, NULL);
  cf_act_permit (&r.act, CF_MAY_REDACT, 0);
  contact (&r, contact_id);
  return finish (&r, ret_count, error);
}
