/* shop.c: opening a ledger and keeping what acts need at hand. */
#include "shop.h"
#include "base/date.h"
#include "store/held.h"
#include "store/lookup.h"
#include "store/schema.h"
#include "store/shift.h"
#include "store/verify.h"
#include <string.h>

#define TAIL_COMMITS 100                                                /* checked at each open */

static void
settings_clear (CfShop *shop)
{
  for (guint i = 0; i < shop->n_settings; i++)
    g_free (shop->settings[i].value);
  g_clear_pointer (&shop->settings, g_free);
  shop->n_settings = 0;
}

void
cf_shop_close (CfShop *shop)
{
  if (!shop)
    return;
  settings_clear (shop);
  cf_touched_clear (&shop->touched);
  g_clear_pointer (&shop->tz, g_time_zone_unref);
  cf_db_close (shop->db);
  g_free (shop);
}

static gboolean
load_rules (CfShop *shop, GError **error)
{
  g_autoptr (GArray) values = g_array_new (FALSE, TRUE, sizeof (CfSetting));
  CfDate locked_before = 0;
  gboolean ok = cf_lookup_settings (shop->db, values, &locked_before, error);
  settings_clear (shop);
  shop->n_settings = values->len;
  shop->settings = (CfSetting *) (gpointer) g_array_free (g_steal_pointer (&values), FALSE);
  if (!ok)
    return FALSE;
  cf_settings_rules (shop->settings, shop->n_settings, &shop->rules);
  g_clear_pointer (&shop->tz, g_time_zone_unref);
  shop->tz = g_time_zone_new_identifier (cf_shop_setting (shop, CF_SET_SHOP_TIMEZONE));
  if (!shop->tz)
    shop->tz = g_time_zone_new_utc ();
  shop->rules.locked_before = locked_before;
  return TRUE;
}

static gboolean
load_shift (CfShop *shop, GError **error)
{
  CfShiftState state;
  if (!cf_shift_now (shop->db, shop->head.number, &shop->shift_id, &shop->shift_date, &state, error))
    return FALSE;
  if (state == CF_SHIFT_NONE || state == CF_SHIFT_CLOSED)
    shop->shift_id = shop->shift_date = 0;
  return TRUE;
}

gboolean
cf_shop_refresh (CfShop *shop, GError **error)
{
  if (!shop->in_batch && !cf_head_load (shop->db, &shop->head, error))     /* a batch saves its head at its end */
    return FALSE;
  if (shop->shift_pos == shop->head.pos && shop->rules_pos == shop->head.pos)
    return TRUE;
  if (!load_shift (shop, error))
    return FALSE;
  shop->shift_pos = shop->head.pos;
  if (shop->rules_pos == shop->head.pos)
    return TRUE;
  if (!load_rules (shop, error))
    return FALSE;
  shop->rules_pos = shop->head.pos;
  cf_id_maker_init (&shop->ids, shop->head.number, MAX (shop->head.last_id, shop->ids.last), 0);
  return TRUE;
}

static CfShop *
shop_new (CfDb *db, gboolean read_only, CfClock *clock)
{
  CfShop *shop = g_new0 (CfShop, 1);
  shop->db = db;
  shop->clock = clock ? clock : cf_clock_system ();
  shop->read_only = read_only;
  shop->rules_pos = shop->shift_pos = -1;
  cf_touched_init (&shop->touched);
  return shop;
}

CfShop *
cf_shop_open (const char *path, gboolean read_only, CfClock *clock, GError **error)
{
  gint64 version;
  g_autoptr (CfDb) db = cf_db_open (path, read_only ? CF_DB_READ_ONLY : CF_DB_READ_WRITE, error);
  if (!db || !cf_schema_version (db, &version, error))
    return NULL;
  if ((version != CF_SCHEMA || !read_only) && !cf_schema_upgrade (db, error))
    return NULL;
  cf_db_guard (db, cf_record_owns_table);
  g_autoptr (CfShop) shop = shop_new (g_steal_pointer (&db), read_only, clock);
  guint more;
  if (!cf_shop_refresh (shop, error) || !cf_verify_tail (shop->db, TAIL_COMMITS, error) || (!read_only && !cf_held_again (shop->db, &more, error)))
    return NULL;
  return g_steal_pointer (&shop);
}

CfDate
cf_shop_today (CfShop *shop)
{
  return shop->shift_id ? shop->shift_date : cf_date_at (cf_clock_now (shop->clock), shop->tz);
}

CfStamp
cf_shop_end_of (CfShop *shop, CfDate date)
{
  return cf_stamp_end_of (date, shop->tz);
}

CfId
cf_shop_id (CfShop *shop)
{
  return cf_id_next (&shop->ids, cf_clock_now (shop->clock));
}

const char *
cf_shop_setting (CfShop *shop, CfSettingNumber number)
{
  return cf_settings_text (shop->settings, shop->n_settings, number);
}

gboolean
cf_batch_begin (CfShop *shop, GError **error)
{
  g_assert (!shop->in_batch);
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (!cf_shop_refresh (shop, error)) {
    cf_db_rollback (shop->db);
    return FALSE;
  }
  shop->in_batch = TRUE;
  shop->batch_failed = FALSE;
  return TRUE;
}

void
cf_batch_abort (CfShop *shop)
{
  if (!shop->in_batch)
    return;
  shop->in_batch = FALSE;
  shop->batch_failed = FALSE;
  shop->rules_pos = shop->shift_pos = -1;
  cf_db_rollback (shop->db);
}

gboolean
cf_batch_end (CfShop *shop, GError **error)
{
  g_assert (shop->in_batch);
  if (shop->batch_failed) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "a step of the batch failed; nothing was changed");
    cf_batch_abort (shop);
    return FALSE;
  }
  if (!cf_head_save (shop->db, &shop->head, error) || !cf_db_commit (shop->db, error)) {
    cf_batch_abort (shop);
    return FALSE;
  }
  shop->in_batch = FALSE;
  return TRUE;
}
