/* paper-looks.c: from settings to how documents look (document-pdf.h). */
#include "document-pdf.h"
#include "store/files.h"
#include "practice.h"
#include "then.h"
#include <string.h>

typedef struct { CfThen then; GBytes *logo; char *invoice_text; } Owned;

void
cf_paper_looks_clear (CfPaperLooks *looks)
{
  Owned *owned = looks->owned;
  if (owned) {
    cf_then_clear (&owned->then);
    g_clear_pointer (&owned->logo, g_bytes_unref);
    g_free (owned->invoice_text);
    g_free (owned);
  }
  memset (looks, 0, sizeof *looks);
}

/* A logo that is not there, or not what it was, is left out: a document is still a document. */
static GBytes *
load_logo (CfDb *db, const char *hash)
{
  return *hash ? cf_files_get (db, hash, NULL) : NULL;
}

gboolean
cf_paper_looks_load (CfShop *shop, CfStamp at, CfPaperLooks *ret, GError **error)
{
  Owned *owned = g_new0 (Owned, 1);
  *ret = (CfPaperLooks) { .owned = owned };
  if (!cf_then_load (shop->db, at, &owned->then, error)) {
    cf_paper_looks_clear (ret);
    return FALSE;
  }
  const CfThen *then = &owned->then;
  const char *footer = cf_then_text (then, CF_SET_INVOICE_FOOTER), *pay = cf_then_text (then, CF_SET_REMITTANCE);
  owned->logo = load_logo (shop->db, cf_then_text (then, CF_SET_SHOP_LOGO));
  owned->invoice_text = g_strjoin (*footer && *pay ? "\n" : "", pay, footer, NULL);
  ret->shop = (CfPaperShop) {
    .name = cf_then_text (then, CF_SET_SHOP_NAME), .address = cf_then_text (then, CF_SET_SHOP_ADDRESS), .country = cf_then_text (then, CF_SET_SHOP_COUNTRY),
    .phone = cf_then_text (then, CF_SET_SHOP_PHONE), .email = cf_then_text (then, CF_SET_SHOP_EMAIL), .web = cf_then_text (then, CF_SET_SHOP_WEB),
    .tax_id = cf_then_text (then, CF_SET_SHOP_TAX_ID), .size = g_str_equal (then->formats.paper, "Letter") ? CF_PAPER_LETTER : CF_PAPER_A4,
    .date_format = then->formats.date, .decimal = then->formats.decimal, .group = then->formats.group,
    .invoice_text = owned->invoice_text, .statement_text = pay, .slip = cf_settings_bool (then->settings, then->n_settings, CF_SET_REMITTANCE_SLIP),
    .no_code = !cf_settings_bool (then->settings, then->n_settings, CF_SET_PAY_QR),
  };
  if (!cf_practice_is (shop, &ret->shop.practice, error)) {
    cf_paper_looks_clear (ret);
    return FALSE;
  }
  if (owned->logo)
    ret->shop.logo = g_bytes_get_data (owned->logo, &ret->shop.logo_length);
  return TRUE;
}

gboolean
cf_logo_keep (CfShop *shop, const char *path, char ret_hash[CF_FILE_HASH], GError **error)
{
  if (!cf_files_put (shop->db, path, ret_hash, error))
    return FALSE;
  g_autoptr (GBytes) logo = cf_files_get (shop->db, ret_hash, error);
  if (!logo)
    return FALSE;
  CfPaperShop looks = { .name = "logo" };
  looks.logo = g_bytes_get_data (logo, &looks.logo_length);
  g_autoptr (CfPaper) paper = cf_paper_new (&looks, error);              /* one that cannot be drawn would stop every document */
  if (paper)
    return TRUE;
  g_prefix_error (error, "%s: ", path);
  cf_files_drop (shop->db, ret_hash);
  return FALSE;
}
