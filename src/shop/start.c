/* start.c: a new ledger (shop.h): its tables, then one commit "shop.start" with what every shop has. The file gets its name last, so that what has the name is a whole ledger; whatever
 * goes wrong before leaves nothing behind. */
#include "act.h"
#include "base/date.h"
#include "built-in.h"
#include "country.h"
#include "db/file.h"
#include "store/schema.h"

static void
add_terms (CfAct *act)
{
  static const CfTerms usual[] = {
    { CF_TERMS_ON_RECEIPT_ID, (char *) "Due on receipt", CF_TERMS_ON_RECEIPT, 0, 0, 0, 0 },
    { CF_TERMS_NET_15_ID, (char *) "Net 15", CF_TERMS_NET, 15, 0, 0, 0 },
    { CF_TERMS_NET_30_ID, (char *) "Net 30", CF_TERMS_NET, 30, 0, 0, 0 },
    { CF_TERMS_2_10_NET_30_ID, (char *) "2 % 10 net 30", CF_TERMS_NET, 30, 20000, 10, 0 },
    { CF_TERMS_END_OF_MONTH_ID, (char *) "End of month", CF_TERMS_END_OF_MONTH, 0, 0, 0, 0 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    cf_act_add (act, &CF_TERMS, &usual[i]);
}

static void
add_tenders (CfAct *act)
{
  static const CfTender usual[] = {
    { CF_TENDER_CASH_ID, (char *) "Cash", CF_TENDER_CASH, 0, 0, 1 },
    { CF_TENDER_CHECK_ID, (char *) "Check", CF_TENDER_CHECK, 1, 0, 2 },
    { CF_TENDER_TERMINAL_ID, (char *) "Card", CF_TENDER_CARD, 0, 0, 3 },
    { CF_TENDER_ACH_ID, (char *) "ACH", CF_TENDER_ACH, 0, 0, 4 },
    { CF_TENDER_WIRE_ID, (char *) "Wire", CF_TENDER_WIRE, 0, 0, 5 },
    { CF_TENDER_CARD_ID, (char *) "Card (recorded elsewhere)", CF_TENDER_CARD, 0, 0, 6 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    cf_act_add (act, &CF_TENDER, &usual[i]);
}

static void
add_series (CfAct *act, gint64 station)
{
  const CfSeries usual[] = {
    { CF_SERIES_IMPORTED_ID, CF_SERIES_IMPORTED, 0, (char *) "", 0, 0 },
    { CF_SERIES_INVOICE_ID, CF_SERIES_INVOICE, station, (char *) "", 1001, 0 },
    { CF_SERIES_CREDIT_MEMO_ID, CF_SERIES_CREDIT_MEMO, station, (char *) "CM-", 1001, 0 },
    { CF_SERIES_GROUP_ID, CF_SERIES_GROUP, station, (char *) "G-", 1001, 0 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    cf_act_add (act, &CF_SERIES, &usual[i]);
}

/* A print shop's usual steps; each shop makes them its own. */
static void
add_statuses (CfAct *act)
{
  const CfItemStatus usual[] = {
    { CF_STATUS_NEW_ID, (char *) "New", (char *) "Received", CF_STAGE_NEW, .place = 1 },
    { CF_STATUS_FILES_ID, (char *) "Awaiting files", (char *) "We need your files", CF_STAGE_WAITING, 1, CF_ACTION_SEND_FILES | CF_ACTION_ANSWER, CF_ACTION_SEND_FILES, .place = 2 },
    { CF_STATUS_PROOF_ID, (char *) "Awaiting proof approval", (char *) "Please approve your proof", CF_STAGE_WAITING, 1, CF_ACTION_APPROVE_PROOF | CF_ACTION_ANSWER, CF_ACTION_APPROVE_PROOF,
      CF_STATUS_APPROVED_ID, CF_STATUS_CHANGES_ID, .place = 3 },
    { CF_STATUS_CHANGES_ID, (char *) "Changes requested", (char *) "We are changing your proof", CF_STAGE_NEW, .place = 4 },
    { CF_STATUS_APPROVED_ID, (char *) "Approved", (char *) "Approved", CF_STAGE_NEW, .place = 5 },
    { CF_STATUS_PRODUCTION_ID, (char *) "In production", (char *) "In production", CF_STAGE_WORKING, .place = 6 },
    { CF_STATUS_PICK_UP_ID, (char *) "Ready for pick-up", (char *) "Ready for pick-up", CF_STAGE_READY, 0, CF_ACTION_PICK_UP, .place = 7 },
    { CF_STATUS_SHIPPED_ID, (char *) "Shipped", (char *) "Shipped", CF_STAGE_DONE, .place = 8 },
    { CF_STATUS_DONE_ID, (char *) "Completed", (char *) "Completed", CF_STAGE_DONE, .place = 9 },
    { CF_STATUS_CANCELLED_ID, (char *) "Cancelled", (char *) "Cancelled", CF_STAGE_CANCELLED, .place = 10 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    cf_act_add (act, &CF_ITEM_STATUS, &usual[i]);
}

typedef struct { CfSettingNumber number; char *value; } Value;
#define N_VALUES 4

static void
values_clear (Value *values)
{
  for (guint i = 0; i < N_VALUES; i++)
    g_free (values[i].value);
}

/* The settings of @start in canonical form, before any file is made. */
static gboolean
read_start (const CfShopStart *start, Value ret[N_VALUES], GError **error)
{
  const char *country = start->country && *start->country ? start->country : "US";
  g_autofree char *capitals = g_ascii_strup (country, -1);
  const CfCurrency *usual = cf_country_currency (capitals);
  const char *texts[N_VALUES] = { start->name && *start->name ? start->name : "My shop", country,
                                  start->currency && *start->currency ? start->currency : usual ? usual->code : "", start->timezone && *start->timezone ? start->timezone : "UTC" };
  static const CfSettingNumber numbers[N_VALUES] = { CF_SET_SHOP_NAME, CF_SET_SHOP_COUNTRY, CF_SET_CURRENCY, CF_SET_SHOP_TIMEZONE };
  for (guint i = 0; i < N_VALUES; i++) {
    g_auto (CfRefusal) refusal = { 0 };
    const CfSettingInfo *info = cf_setting_by_number (numbers[i]);
    ret[i].number = numbers[i];
    CfOutcome outcome = *texts[i] ? cf_setting_parse (info, texts[i], cf_currency_by_code ("USD"), 0, &ret[i].value, &refusal) : cf_refuse (&refusal, CF_REQUIRED, info->name, NULL);
    if (outcome == CF_OK && numbers[i] == CF_SET_SHOP_TIMEZONE) {
      g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (ret[i].value);
      outcome = tz ? CF_OK : cf_refuse (&refusal, CF_NOT_A_CHOICE, info->name, ret[i].value);
    }
    if (outcome) {
      g_autofree char *sentence = cf_refusal_sentence (&refusal);
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "making a ledger: %s: %s", info->name, sentence);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
write_start (CfShop *shop, const Value values[N_VALUES], GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  cf_act_begin (&act, shop, "shop.start", &who, NULL, 0, NULL);
  for (guint i = 0; i < N_VALUES; i++)
    cf_act_add (&act, &CF_SETTING, &(CfSetting) { values[i].number, values[i].value });
  add_terms (&act);
  add_tenders (&act);
  add_series (&act, shop->head.number);
  add_statuses (&act);
  CfOutcome outcome = cf_act_end (&act, error);
  g_assert (!cf_refused (outcome));                                      /* nothing above asks a rule */
  return outcome == CF_OK;
}

/* Tables and first commit in a file of another name. */
static gboolean
make (const char *path, gint64 station, const Value values[N_VALUES], CfClock *clock, GError **error)
{
  g_autoptr (CfDb) db = cf_db_open (path, CF_DB_CREATE, error);
  if (!db || !cf_schema_create (db, error) || !cf_head_set_number (db, station, error))
    return FALSE;
  g_clear_pointer (&db, cf_db_close);
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, clock, error);
  return shop && write_start (shop, values, error);
}

CfShop *
cf_shop_create (const char *path, const CfShopStart *start, CfClock *clock, GError **error)
{
  Value values[N_VALUES] = { 0 };
  g_assert (start->station >= 0 && start->station <= 4095);
  g_autofree char *making = cf_file_make (path, error);
  gboolean ok = making && read_start (start, values, error) && make (making, start->station ? start->station : 1, values, clock, error) && cf_file_publish (making, path, error);
  values_clear (values);
  if (making && !ok)
    cf_file_discard (making);
  return ok ? cf_shop_open (path, FALSE, clock, error) : NULL;
}
