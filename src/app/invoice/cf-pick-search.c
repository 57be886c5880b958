/* cf-pick-search.c: what completes in cf-pick-entry.h: the catalogue and the customers. */
#include "cf-pick-entry.h"
#include "base/decimal.h"
#include "base/text.h"
#include "ledger/settings.h"
#include "store/listing.h"
#include "store/search.h"
#include <string.h>

#define PICKS_MAX 8

gboolean
cf_pick_items (CfShop *shop, const char *typed, GArray *into, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GArray) rows = cf_listing_rows_new (CF_LIST_ITEMS);
  g_autofree char *folded = cf_text_fold (typed);
  CfFormats formats;
  if (!cf_listing_ids (shop->db, &(CfListingAsk) { .kind = CF_LIST_ITEMS, .typed = typed }, PICKS_MAX, NULL, NULL, ids, NULL, NULL, error) ||
      !cf_listing_rows (shop->db, CF_LIST_ITEMS, 0, (CfId *) (gpointer) ids->data, ids->len, rows, error))
    return FALSE;
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  for (guint i = 0; i < rows->len; i++) {
    const CfItem *item = &g_array_index (rows, CfItem, i);
    g_autofree char *code = cf_text_fold (item->code);
    char price[32];
    cf_decimal_format (price, sizeof price, item->unit_price, shop->rules.currency->digits, formats.decimal);
    CfPick pick = { item->id, item->code && *item->code ? g_strdup_printf ("%s  %s", item->code, item->name) : g_strdup (item->name), g_strdup (price), *code && strcmp (code, folded) == 0 };
    if (item->id)
      g_array_append_val (into, pick);
    else
      cf_pick_clear (&pick);
  }
  return TRUE;
}

gboolean
cf_pick_customers (CfShop *shop, const char *typed, GArray *into, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autofree char *folded = cf_text_fold (typed);
  if (!cf_search_customers (shop->db, typed, PICKS_MAX, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfCustomer) customer = { 0 };
    gboolean found;
    if (!cf_record_load (shop->db, &CF_CUSTOMER, g_array_index (ids, CfId, i), &customer, &found, error))
      return FALSE;
    if (!found)
      continue;
    g_autofree char *number = cf_text_fold (customer.number);
    CfPick pick = { customer.id, g_strdup (customer.name), g_strjoin ("  ", customer.number ? customer.number : "", customer.phone ? customer.phone : "", NULL), *number && strcmp (number, folded) == 0 };
    g_array_append_val (into, pick);
  }
  return TRUE;
}
