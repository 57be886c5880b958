/* save-settings.c: settings and document series (records.h). */
#include "link.h"
#include "records.h"
#include "save.h"
#include "store/taken.h"

/* What only the ledger can tell about a value: whether what it names is there, and whether it may still change. */
static void
check_value (CfAct *act, const CfSettingInfo *info, const char *value)
{
  GError *error = NULL;
  gboolean nothing = TRUE;
  CfId id = 0;
  if (act->stop || !*value)
    return;
  if (info->kind == CF_SETTING_ID && !cf_id_parse (value, &id))
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, info->name, value);
  if (info->number == CF_SET_TERMS)
    cf_save_reference (act, &CF_TERMS, id, info->name);
  if (info->number == CF_SET_TAX_GROUP)
    cf_save_reference (act, &CF_TAX_GROUP, id, info->name);
  if (info->number == CF_SET_SHOP_TIMEZONE) {
    g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (value);
    if (!tz)
      cf_act_refuse (act, CF_NOT_A_CHOICE, info->name, value);
  }
  if (info->number != CF_SET_CURRENCY || act->stop || g_str_equal (value, cf_act_rules (act)->currency->code))
    return;
  if (!cf_nothing_posted (cf_act_db (act), &nothing, &error))
    cf_act_fail (act, error);
  else if (!nothing)
    cf_act_refuse (act, CF_IN_USE, info->name, value);
}

CfOutcome
cf_change_setting (CfShop *shop, CfWho *who, CfSettingNumber number, const char *text, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfSetting) before = { 0 }, after = { .id = number };
  const CfSettingInfo *info = cf_setting_by_number (number);
  cf_act_begin (&act, shop, "settings.change", who, NULL, number, NULL);
  cf_act_permit (&act, CF_MAY_EDIT_SETTINGS, 0);
  if (!info)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "setting", NULL);
  gboolean there = cf_act_find (&act, &CF_SETTING, number, &before);
  if (!act.stop)
    cf_act_check (&act, cf_setting_parse (info, text, cf_act_rules (&act)->currency, 0, &after.value, &who->refusal));
  if (!act.stop)
    check_value (&act, info, after.value);
  if (!act.stop && number == CF_SET_CURRENCY && !*after.value)           /* back to the standard is a change too */
    check_value (&act, info, info->standard);
  if (number == CF_SET_PAY_LINK && !act.stop && *after.value)            /* from now on documents have links */
    cf_link_add_key (&act);
  if (!there && (act.stop || !*after.value))
    return cf_act_end (&act, error);
  return cf_save_end (&act, &CF_SETTING, there, &before, &after, error);
}

static gboolean differ (const char *a, const char *b) { return g_strcmp0 (a ? a : "", b ? b : "") != 0; }

CfOutcome
cf_save_series (CfShop *shop, CfWho *who, const CfSeries *series, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfSeries) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "series.save", who, &CF_SERIES, series, &before, &after), used = FALSE;
  GError *failed = NULL;
  cf_act_permit (&act, CF_MAY_EDIT_SERIES, 0);
  cf_save_flag (&after.archived);
  if (after.kind < CF_SERIES_INVOICE || after.kind > CF_SERIES_GROUP)    /* there is one imported series, and it came with the shop */
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  if (after.first <= 0)
    cf_act_refuse (&act, CF_NOT_POSITIVE, "first", NULL);
  if (after.station == 0)
    after.station = shop->head.number;
  if (after.station < 0 || after.station > 4095)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "station", NULL);
  if (!act.stop && there && !cf_series_used (shop->db, after.id, &used, &failed))
    cf_act_fail (&act, failed);
  if (used && (after.kind != before.kind || after.station != before.station || after.first != before.first || differ (after.prefix, before.prefix)))
    cf_act_refuse (&act, CF_IN_USE, "prefix", before.prefix);
  if (!act.stop && (!there || differ (before.prefix, after.prefix))) {
    gboolean taken;                                                     /* "" is a prefix too */
    if (!cf_taken (shop->db, &CF_SERIES, after.prefix ? after.prefix : "", after.id, &taken, &failed))
      cf_act_fail (&act, failed);
    else if (taken)
      cf_act_refuse (&act, CF_NAME_TAKEN, "prefix", after.prefix);
  }
  return cf_save_end (&act, &CF_SERIES, there, &before, &after, error);
}
