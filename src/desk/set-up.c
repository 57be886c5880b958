/* set-up.c: see set-up.h. The acts of the first minute are one batch, and a ledger in which they failed goes again. */
#include "set-up.h"
#include "base/decimal.h"
#include "db/file.h"
#include "shop/records.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

/* Standard rates as of 2026. */
static const CfUsualTax taxes[] = {
  { "AT", "USt.", "20", TRUE }, { "AU", "GST", "10", TRUE }, { "BE", "BTW/TVA", "21", TRUE }, { "BG", "ДДС", "20", TRUE }, { "CA", "GST", "5", FALSE }, { "CH", "MwSt.", "8.1", TRUE },
  { "CY", "VAT", "19", TRUE }, { "CZ", "DPH", "21", TRUE }, { "DE", "MwSt.", "19", TRUE }, { "DK", "Moms", "25", TRUE }, { "EE", "KM", "24", TRUE }, { "ES", "IVA", "21", TRUE },
  { "FI", "ALV", "25.5", TRUE }, { "FR", "TVA", "20", TRUE }, { "GB", "VAT", "20", TRUE }, { "GR", "ΦΠΑ", "24", TRUE }, { "HR", "PDV", "25", TRUE }, { "HU", "ÁFA", "27", TRUE },
  { "IE", "VAT", "23", TRUE }, { "IN", "GST", "18", FALSE }, { "IS", "VSK", "24", TRUE }, { "IT", "IVA", "22", TRUE }, { "JP", "消費税", "10", TRUE }, { "KR", "VAT", "10", TRUE },
  { "LT", "PVM", "21", TRUE }, { "LU", "TVA", "17", TRUE }, { "LV", "PVN", "21", TRUE }, { "MT", "VAT", "18", TRUE }, { "MX", "IVA", "16", TRUE }, { "NL", "BTW", "21", TRUE },
  { "NO", "MVA", "25", TRUE }, { "NZ", "GST", "15", TRUE }, { "PL", "VAT", "23", TRUE }, { "PT", "IVA", "23", TRUE }, { "RO", "TVA", "21", TRUE }, { "SE", "Moms", "25", TRUE },
  { "SG", "GST", "9", TRUE }, { "SI", "DDV", "22", TRUE }, { "SK", "DPH", "23", TRUE }, { "TR", "KDV", "20", TRUE }, { "US", "Sales tax", "", FALSE }, { "ZA", "VAT", "15", TRUE },
};

const CfUsualTax *
cf_usual_tax (const char *country)
{
  static const CfUsualTax none = { "", "", "", FALSE };
  for (guint i = 0; i < G_N_ELEMENTS (taxes); i++)
    if (strcmp (taxes[i].country, country) == 0)
      return &taxes[i];
  return &none;
}

static gboolean
refused (CfOutcome outcome, CfWho *who, const char *what, GError **error)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    return FALSE;
  if (outcome != CF_FAILED) {
    g_autofree char *sentence = cf_refusal_sentence (&who->refusal);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: %s", what, sentence);
  }
  return TRUE;
}

static gboolean
set (CfShop *shop, CfWho *who, CfSettingNumber number, const char *text, GError **error)
{
  return !refused (cf_change_setting (shop, who, number, text, error), who, cf_setting_by_number (number)->name, error);
}

#define NO_RATE "tax: "                                                 /* how the sentence about a rate begins */

gboolean
cf_set_up_is_tax_rate (const GError *error)
{
  return g_error_matches (error, CF_ERROR, CF_ERROR_INVALID) && g_str_has_prefix (error->message, NO_RATE "“");
}

const char *
cf_set_up_rate_example (const char *country)
{
  const CfSetting there = { .id = CF_SET_SHOP_COUNTRY, .value = (char *) country };
  CfFormats formats;
  cf_settings_formats (&there, 1, &formats);
  return formats.decimal == ',' ? "8,875" : "8.875";
}

/* "8.875" and "8,875 %" are 88750. */
static gboolean
read_rate (const CfSetUp *ask, char decimal, CfDecimal *ret, GError **error)
{
  g_autofree char *bare = g_strdup (ask->tax_rate ? ask->tax_rate : "");
  g_strdelimit (bare, "%", ' ');
  g_strstrip (bare);
  g_autofree char *percent = g_strconcat (bare, "%", NULL);
  CfOutcome outcome = *bare ? cf_decimal_parse (percent, decimal, ret) : CF_REQUIRED;
  if (outcome == CF_OK && *ret >= 0 && *ret <= 1000000)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, NO_RATE "“%s” is no rate in percent", bare);
  return FALSE;
}

static gboolean
add_tax (CfShop *shop, CfWho *who, const CfSetUp *ask, GError **error)
{
  CfFormats formats;
  CfTaxRate rate = { .name = (char *) ask->tax_name, .jurisdiction = (char *) ask->start.country };
  CfTaxGroupMember member;
  CfTaxGroup group = { .name = (char *) ask->tax_name, .inclusive = ask->prices_include_tax, .members = &member, .n_members = 1 };
  char id[CF_ID_TEXT];
  if (!ask->tax_name || !*ask->tax_name)
    return TRUE;
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  if (!read_rate (ask, formats.decimal, &rate.rate, error))
    return FALSE;
  rate.id = member.tax_rate_id = cf_shop_id (shop);
  group.id = cf_shop_id (shop);
  return !refused (cf_save_tax_rate (shop, who, &rate, error), who, "tax", error) && !refused (cf_save_tax_group (shop, who, &group, error), who, "tax", error) &&
         set (shop, who, CF_SET_TAX_GROUP, cf_id_text (group.id, id), error);
}

static gboolean
fill (CfShop *shop, const CfSetUp *ask, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  if (!cf_batch_begin (shop, error))
    return FALSE;
  if ((!ask->paper || set (shop, &who, CF_SET_PAPER, ask->paper, error)) && set (shop, &who, CF_SET_PRICES_INCLUDE_TAX, ask->prices_include_tax ? "yes" : "no", error) &&
      add_tax (shop, &who, ask, error))
    return cf_batch_end (shop, error);
  cf_batch_abort (shop);
  return FALSE;
}

gboolean
cf_set_up (const char *path, const CfSetUp *ask, CfClock *clock, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return cf_file_error ("making the folder", folder, errno, error);
  CfShop *shop = cf_shop_create (path, &ask->start, clock, error);
  if (!shop)
    return FALSE;
  gboolean ok = fill (shop, ask, error);
  cf_shop_close (shop);
  if (!ok)
    cf_file_discard (path);                                             /* it was made a moment ago, and nobody has used it */
  return ok;
}
