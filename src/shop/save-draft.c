/* save-draft.c: drafts of invoices and credit memos, and what the catalogue says about a line of one (records.h). A draft is edited by the station that holds it. */
#include "records.h"
#include "ledger/price.h"
#include "save.h"
#include "store/lookup.h"

#define LINES_MAX 5000

static void
check_holder (CfAct *act, const CfDraft *before, CfDraft *after)
{
  g_autoptr (GArray) issued = g_array_new (FALSE, FALSE, sizeof (CfId));
  gint64 here = act->shop->head.number;
  GError *error = NULL;
  if (act->stop)
    return;
  if (!cf_lookup_ids (cf_act_db (act), CF_INVOICE_OF_DRAFT, before->id, issued, &error))
    cf_act_fail (act, error);
  else if (issued->len || before->discarded)
    cf_act_refuse (act, CF_WRONG_STATE, "draft", NULL);
  else if (before->holder != here && after->holder != here)
    cf_act_refuse (act, CF_NOT_HOLDER, "draft", NULL);
  else if (before->holder != here)
    cf_act_permit (act, CF_MAY_TAKE_OVER_DRAFT, 0);
  else
    after->holder = here;
}

static void
check_subject (CfAct *act, const CfDraft *draft)
{
  if (draft->kind != CF_DRAFT_INVOICE && draft->kind != CF_DRAFT_CREDIT_MEMO)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "kind", NULL);
  if (draft->subject_id && draft->kind != CF_DRAFT_CREDIT_MEMO)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "subject_id", NULL);
  cf_save_reference (act, &CF_INVOICE, draft->subject_id, "subject_id");
}

static void
check_customer (CfAct *act, const CfDraft *draft, gboolean there)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfLocation) location = { 0 };
  if (act->stop)
    return;
  if (!draft->customer_id)
    cf_act_refuse (act, CF_REQUIRED, "customer_id", NULL);
  else if (!cf_act_find (act, &CF_CUSTOMER, draft->customer_id, &customer))
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, "customer_id", NULL);
  else if (customer.archived && !there)
    cf_act_refuse (act, CF_ARCHIVED, "customer_id", customer.name);
  cf_save_reference (act, &CF_TERMS, draft->terms_id, "terms_id");
  if (act->stop || !draft->location_id)
    return;
  if (!cf_act_find (act, &CF_LOCATION, draft->location_id, &location))
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, "location_id", NULL);
  else if (location.customer_id != draft->customer_id && (!customer.merged_into_id || location.customer_id != customer.merged_into_id))
    cf_act_refuse (act, CF_OTHER_CUSTOMER, "location_id", location.name);
}

static void
check_lines (CfAct *act, const CfDraft *draft)
{
  CfId item_id = 0, tax_group_id = 0;                                   /* looked at already */
  if (draft->n_lines > LINES_MAX)
    cf_act_refuse (act, CF_TOO_LARGE, "lines", NULL);
  for (guint i = 0; i < draft->n_lines && !act->stop; i++) {
    const CfDraftLine *line = &draft->lines[i];
    if (line->discount_rate < 0)
      cf_act_refuse (act, CF_NEGATIVE, "discount_rate", line->description);
    if (line->discount_rate > CF_DECIMAL_ONE)
      cf_act_refuse (act, CF_TOO_LARGE, "discount_rate", line->description);
    if (line->subject_line < 0 || (line->subject_line && !draft->subject_id))
      cf_act_refuse (act, CF_NOT_FOUND, "subject_line", line->description);
    cf_save_reference (act, &CF_JOB, line->job_id, "job_id");
    if (line->item_id != item_id)
      cf_save_reference (act, &CF_ITEM, line->item_id, "item_id");
    if (line->tax_group_id != tax_group_id)
      cf_save_reference (act, &CF_TAX_GROUP, line->tax_group_id, "tax_group_id");
    item_id = line->item_id;
    tax_group_id = line->tax_group_id;
  }
}

CfOutcome
cf_save_draft (CfShop *shop, CfWho *who, const CfDraft *draft, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfDraft) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "draft.save", who, &CF_DRAFT, draft, &before, &after);
  cf_act_permit (&act, CF_MAY_DRAFT, 0);
  cf_save_flag (&after.discarded);
  if (!there)
    after.holder = shop->head.number;
  else if (!act.stop && cf_record_diff (&CF_DRAFT, &before, &after))
    check_holder (&act, &before, &after);
  cf_save_reference (&act, &CF_ORDER, after.order_id, "order_id");
  check_subject (&act, &after);
  check_customer (&act, &after, there);
  check_lines (&act, &after);
  return cf_save_end (&act, &CF_DRAFT, there, &before, &after, error);
}

/* Loads a record that may be missing: 0, or what only another station knows yet. */
static gboolean
find (CfShop *shop, const CfRecord *type, CfId id, gpointer ret, gboolean *ret_found, GError **error)
{
  *ret_found = FALSE;
  return id == 0 || cf_record_load (shop->db, type, id, ret, ret_found, error);
}

static void
fill (char **text, const char *with)
{
  if (!cf_save_is_empty (*text))
    return;
  g_free (*text);
  *text = g_strdup (with);
}

CfOutcome
cf_draft_price (CfShop *shop, CfWho *who, const CfDraft *draft, CfDraftLine *line, GError **error)
{
  g_auto (CfItem) item = { 0 };
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfLocation) location = { 0 };
  gboolean sold, known, placed;
  cf_refusal_clear (&who->refusal);
  if (!cf_shop_refresh (shop, error) || !find (shop, &CF_ITEM, line->item_id, &item, &sold, error) || !find (shop, &CF_CUSTOMER, draft->customer_id, &customer, &known, error) ||
      !find (shop, &CF_LOCATION, draft->location_id, &location, &placed, error))
    return CF_FAILED;
  if (line->item_id && !sold)
    return cf_refuse (&who->refusal, CF_UNKNOWN_REFERENCE, "item_id", NULL);
  if (sold && item.archived)
    return cf_refuse (&who->refusal, CF_ARCHIVED, "item_id", item.code);
  if (sold) {
    fill (&line->code, item.code);
    fill (&line->description, cf_save_is_empty (item.description) ? item.name : item.description);
    fill (&line->unit, item.unit);
    line->unit_price = cf_price_of (&item, line->quantity);
  }
  line->tax_group_id = item.untaxed ? 0 : item.tax_group_id ? item.tax_group_id : location.tax_group_id ? location.tax_group_id :
                       customer.tax_group_id ? customer.tax_group_id : shop->rules.tax_group_id;
  return CF_OK;
}
