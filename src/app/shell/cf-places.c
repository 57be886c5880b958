/* cf-places.c: see cf-places.h. The only file that knows every place. */
#include "cf-places.h"
#include "cf-counter-place.h"
#include "cf-customers-place.h"
#include "cf-invoices-place.h"
#include "cf-orders-place.h"
#include "cf-payment-sheet.h"
#include "cf-payments-place.h"
#include "cf-reports-place.h"
#include "cf-settings-place.h"
#include "cf-outbox-place.h"
#include "cf-statements-place.h"
#include "cf-till-place.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const CfPlaceInfo places[] = {
  { "counter", N_("Counter"), "cf-counter-symbolic", '1', "", cf_counter_place_get_type, FALSE },
  { "orders", N_("Orders"), "cf-orders-symbolic", '2', "order job estimate board", cf_orders_place_get_type, FALSE },
  { "invoices", N_("Invoices"), "cf-invoices-symbolic", '3', "invoice draft group", cf_invoices_place_get_type, FALSE },
  { "customers", N_("Customers"), "cf-customers-symbolic", '4', "customer", cf_customers_place_get_type, FALSE },
  { "payments", N_("Payments"), "cf-payments-symbolic", '5', "payment", cf_payments_place_get_type, FALSE, cf_payment_sheet_open, "payment" },
  { "statements", N_("Statements"), "cf-statements-symbolic", '6', "statement", cf_statements_place_get_type, FALSE },
  { "reports", N_("Reports"), "cf-reports-symbolic", '7', "report log", cf_reports_place_get_type, FALSE },
  { "till", N_("Till"), "cf-till-symbolic", '8', "shift", cf_till_place_get_type, FALSE },
  { "outbox", N_("Outbox"), "mail-send-symbolic", '0', "", cf_outbox_place_get_type, TRUE },
  { "settings", N_("Settings"), "cf-settings-symbolic", '9', "setting", cf_settings_place_get_type, TRUE },
};

const CfPlaceInfo *
cf_places (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (places);
  return places;
}

static gboolean
is_word_of (const CfPlaceInfo *place, const char *word)
{
  g_auto (GStrv) words = g_strsplit (place->words, " ", -1);
  return strcmp (place->name, word) == 0 || g_strv_contains ((const char *const *) words, word);
}

const CfPlaceInfo *
cf_places_find (const char *address, char **ret_word, const char **ret_path)
{
  gsize length = strcspn (address, "/?");
  g_autofree char *word = g_strndup (address, length);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (is_word_of (&places[i], word)) {
      *ret_word = g_steal_pointer (&word);
      *ret_path = address[length] == '/' ? address + length + 1 : address + length;
      return &places[i];
    }
  return NULL;
}
