/* shop.h: one open ledger: what every act needs. No globals: the register, the portal and the command line build one each. A CfShop belongs to one thread; other threads open their own. */
#pragma once
#include "base/clock.h"
#include "base/id.h"
#include "db/db.h"
#include "ledger/permission.h"
#include "ledger/settings.h"
#include "store/derived.h"
#include "store/log.h"
#include "store/records.h"

typedef struct {
  CfDb      *db;
  CfClock   *clock;                  /* borrowed */
  CfHead     head;                   /* as of the transaction that is open, else of the last one */
  CfIdMaker  ids;
  CfTouched  touched;
  CfRules    rules;                  /* as of head.pos == rules_pos */
  CfSetting *settings; guint n_settings;
  GTimeZone *tz;
  gint64     rules_pos, shift_pos;   /* -1: not loaded */
  CfId       shift_id;               /* of this register, open or being counted; 0: none */
  CfDate     shift_date;             /* its business date */
  gboolean   in_batch, batch_failed;
  gboolean   read_only;
} CfShop;

typedef struct {
  const char *name, *country, *currency, *timezone;      /* country ISO 3166 alpha-2, currency ISO 4217, zone "America/New_York"; NULL: "My shop", US, by country, UTC */
  gint64      station;                                   /* 0: 1, standing alone */
} CfShopStart;

/* Makes a new ledger at @path with the usual terms, tenders and series of a shop in that country. CONFLICT if a file is there. */
CfShop  *cf_shop_create (const char *path, const CfShopStart *start, CfClock *clock, GError **error) CF_WARN_UNUSED;
/* Opens, after a check of header, schema, WAL and the last commits (some ms); upgrades an older schema. @read_only: nothing is written, not even that. */
CfShop  *cf_shop_open   (const char *path, gboolean read_only, CfClock *clock, GError **error) CF_WARN_UNUSED;
void     cf_shop_close  (CfShop *shop);

/* Reloads head, and settings where a commit came since. Acts do it themselves; readers call it before they show something. */
gboolean cf_shop_refresh (CfShop *shop, GError **error) CF_WARN_UNUSED;
CfDate   cf_shop_today  (CfShop *shop);                     /* the business date of the open shift; without one, the calendar day in the shop's zone (D19) */
CfStamp  cf_shop_end_of (CfShop *shop, CfDate date);        /* the last stamp of that day: documents as of a date */
CfId     cf_shop_id     (CfShop *shop);                     /* a new id */
const char *cf_shop_setting (CfShop *shop, CfSettingNumber number);   /* borrowed, never NULL */

/* Many acts in one transaction (an import): all or nothing. Each act is still one commit. */
gboolean cf_batch_begin (CfShop *shop, GError **error) CF_WARN_UNUSED;
gboolean cf_batch_end   (CfShop *shop, GError **error) CF_WARN_UNUSED;
void     cf_batch_abort (CfShop *shop);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfShop, cf_shop_close)
