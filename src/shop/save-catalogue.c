/* save-catalogue.c: what is sold, and by which terms, taxes and payment methods (records.h). */
#include "records.h"
#include "ledger/due.h"
#include "ledger/price.h"
#include "save.h"

CfOutcome
cf_save_item (CfShop *shop, CfWho *who, const CfItem *item, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfItem) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "item.save", who, &CF_ITEM, item, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_CATALOGUE, 0);
  cf_save_required (&act, "code", after.code);
  cf_save_required (&act, "name", after.name);
  cf_save_unique (&act, &CF_ITEM, after.id, "code", before.code, after.code, CF_NAME_TAKEN);
  cf_save_reference (&act, &CF_TAX_GROUP, after.tax_group_id, "tax_group_id");
  if (!act.stop)
    cf_act_check (&act, cf_price_check (&after, &who->refusal));
  cf_save_flag (&after.untaxed);
  cf_save_flag (&after.archived);
  return cf_save_end (&act, &CF_ITEM, there, &before, &after, error);
}

CfOutcome
cf_save_terms (CfShop *shop, CfWho *who, const CfTerms *terms, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfTerms) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "terms.save", who, &CF_TERMS, terms, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_CREDIT, 0);
  if (!act.stop && cf_act_check (&act, cf_due_check (&after, &who->refusal)) && cf_save_is_empty (after.name)) {
    g_free (after.name);
    after.name = cf_due_words (&after);
  }
  cf_save_flag (&after.archived);
  if (!after.archived)
    cf_save_unique (&act, &CF_TERMS, after.id, "name", before.archived ? NULL : before.name, after.name, CF_NAME_TAKEN);
  return cf_save_end (&act, &CF_TERMS, there, &before, &after, error);
}

CfOutcome
cf_save_tax_rate (CfShop *shop, CfWho *who, const CfTaxRate *rate, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfTaxRate) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "tax-rate.save", who, &CF_TAX_RATE, rate, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_TAXES, 0);
  cf_save_required (&act, "name", after.name);
  if (cf_save_is_empty (after.jurisdiction)) {
    g_free (after.jurisdiction);
    after.jurisdiction = g_strdup (after.name);
  }
  if (after.rate < 0)
    cf_act_refuse (&act, CF_NEGATIVE, "rate", NULL);
  if (after.rate > CF_DECIMAL_ONE)
    cf_act_refuse (&act, CF_TOO_LARGE, "rate", NULL);
  cf_save_flag (&after.archived);
  if (!after.archived)
    cf_save_unique (&act, &CF_TAX_RATE, after.id, "name", before.archived ? NULL : before.name, after.name, CF_NAME_TAKEN);
  return cf_save_end (&act, &CF_TAX_RATE, there, &before, &after, error);
}

static void
check_members (CfAct *act, const CfTaxGroup *group)
{
  for (guint i = 0; i < group->n_members && !act->stop; i++) {
    CfId id = group->members[i].tax_rate_id;
    if (id == 0)
      cf_act_refuse (act, CF_REQUIRED, "tax_rate_id", NULL);
    cf_save_reference (act, &CF_TAX_RATE, id, "tax_rate_id");
    for (guint k = 0; k < i; k++)
      if (group->members[k].tax_rate_id == id)
        cf_act_refuse (act, CF_TWO_READINGS, "tax_rate_id", NULL);
  }
}

CfOutcome
cf_save_tax_group (CfShop *shop, CfWho *who, const CfTaxGroup *group, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfTaxGroup) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "tax-group.save", who, &CF_TAX_GROUP, group, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_TAXES, 0);
  cf_save_required (&act, "name", after.name);
  check_members (&act, &after);
  cf_save_flag (&after.inclusive);
  cf_save_flag (&after.archived);
  if (!after.archived)
    cf_save_unique (&act, &CF_TAX_GROUP, after.id, "name", before.archived ? NULL : before.name, after.name, CF_NAME_TAKEN);
  return cf_save_end (&act, &CF_TAX_GROUP, there, &before, &after, error);
}

CfOutcome
cf_save_tender (CfShop *shop, CfWho *who, const CfTender *tender, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfTender) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "tender.save", who, &CF_TENDER, tender, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_TENDERS, 0);
  cf_save_required (&act, "name", after.name);
  if (after.kind < CF_TENDER_CASH || after.kind > CF_TENDER_OTHER)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  cf_save_flag (&after.needs_reference);
  cf_save_flag (&after.archived);
  if (!after.archived)
    cf_save_unique (&act, &CF_TENDER, after.id, "name", before.archived ? NULL : before.name, after.name, CF_NAME_TAKEN);
  return cf_save_end (&act, &CF_TENDER, there, &before, &after, error);
}
