/* save-collection.c: see save-collection.h. */
#include "save-collection.h"
#include "save.h"

CfOutcome
cf_save_collection (CfShop *shop, CfWho *who, const CfCollection *collection, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCollection) before = { 0 }, after = { 0 };
  g_auto (CfInvoice) invoice = { 0 };
  gboolean there = cf_save_begin (&act, shop, "collection.save", who, &CF_COLLECTION, collection, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_CUSTOMERS, 0);
  cf_act_load (&act, &CF_INVOICE, after.id, "invoice", &invoice);
  after.customer_id = invoice.customer_id;
  if (!act.stop && invoice.kind == CF_INVOICE_CREDIT_MEMO)
    cf_act_refuse (&act, CF_WRONG_STATE, "invoice", invoice.number);
  if (after.status < CF_COLLECTION_NONE || after.status > CF_COLLECTION_WAIT)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "status", NULL);
  if (after.status != CF_COLLECTION_PROMISED) {
    after.promise_date = 0;
    after.promise_minor = 0;
  } else if (after.promise_date == 0)
    cf_act_refuse (&act, CF_REQUIRED, "promise_date", NULL);
  if (after.promise_minor < 0)
    cf_act_refuse (&act, CF_NEGATIVE, "promise_minor", NULL);
  return cf_save_end (&act, &CF_COLLECTION, there, &before, &after, error);
}
