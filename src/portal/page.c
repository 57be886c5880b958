/* page.c: see page.h. */
#include "page.h"
#include "store/files.h"
#include "portal-resources.h"
#include "routes.h"
#include <string.h>

#define ROOT "/org/counterfoil/portal/"

CfTemplates *
cf_pages_load (CfLanguage language, GError **error)
{
  g_autoptr (CfTemplates) templates = cf_templates_new ();
  g_resources_register (cf_portal_get_resource ());                     /* the linker leaves out what registers by itself */
  g_auto (GStrv) names = g_resources_enumerate_children (ROOT, 0, error);
  if (!names)
    return NULL;
  for (char **name = names; *name; name++) {
    if (!g_str_has_suffix (*name, ".mustache"))
      continue;
    g_autofree char *path = g_strconcat (ROOT, *name, NULL), *stem = g_strndup (*name, strlen (*name) - strlen (".mustache"));
    g_autoptr (GBytes) text = g_resources_lookup_data (path, 0, error);
    g_autofree char *said = text ? cf_words_put (language, g_bytes_get_data (text, NULL), g_bytes_get_size (text)) : NULL;
    if (!said || !cf_templates_add (templates, stem, said, -1, error))
      return NULL;
  }
  return g_steal_pointer (&templates);
}

const char *
cf_page_style (void)
{
  static char name[40];
  static gsize once;
  if (g_once_init_enter (&once)) {
    char hash[CF_FILE_HASH];
    g_autoptr (GBytes) css = g_resources_lookup_data (ROOT "portal.css", 0, NULL);
    cf_hash_hex (g_bytes_get_data (css, NULL), g_bytes_get_size (css), hash);
    g_snprintf (name, sizeof name, "portal-%.12s.css", hash);
    g_once_init_leave (&once, 1);
  }
  return name;
}

char *
cf_page_base (CfCall *call)
{
  g_autofree char *token = g_uri_escape_string (call->params[1], NULL, FALSE);
  return g_strdup_printf ("/%s/d/%s", call->params[0], token);
}

void
cf_page_common (CfCall *call, CfData *data)
{
  cf_data_set (data, "style", cf_page_style ());
  cf_data_set (data, "lang", cf_language_tag (call->language));
  if (!call->shop)
    return;
  CfShop *shop = call->shop;
  cf_data_set (data, "shop_name", cf_shop_setting (shop, CF_SET_SHOP_NAME));
  cf_data_set (data, "shop_phone", cf_shop_setting (shop, CF_SET_SHOP_PHONE));
  cf_data_set (data, "shop_email", cf_shop_setting (shop, CF_SET_SHOP_EMAIL));
  cf_data_set (data, "shop_web", cf_shop_setting (shop, CF_SET_SHOP_WEB));
  cf_data_set (data, "shop_address", cf_shop_setting (shop, CF_SET_SHOP_ADDRESS));
  if (call->document_id) {
    g_autofree char *base = cf_page_base (call);
    cf_data_set (data, "base", base);
    cf_data_set_flag (data, "has_logo", *cf_shop_setting (shop, CF_SET_SHOP_LOGO) != '\0');
  }
}

/* --- colours --- */

/* Luminance × 10^6, with gamma 2 for the curve of sRGB: for what is dark it says more than there is, so that contrast with white is at least what it says. */
static guint
light_of (guint32 colour)
{
  guint64 r = colour >> 16 & 255, g = colour >> 8 & 255, b = colour & 255;
  return (guint) ((2126 * r * r + 7152 * g * g + 722 * b * b) * 100 / 65025);
}

static guint32
mix (guint32 colour, guint32 other, guint percent)
{
  guint32 out = 0;
  for (int shift = 16; shift >= 0; shift -= 8)
    out |= (((colour >> shift & 255) * (100 - percent) + (other >> shift & 255) * percent + 50) / 100) << shift;
  return out;
}

void
cf_page_colours (guint32 accent, guint32 *ret_dark, guint32 *ret_light)
{
  guint percent = 0;
  *ret_dark = accent;
  while (light_of (*ret_dark) > 165000 && percent < 100)                /* (1 + .05) / (.165 + .05) = 4.9 */
    *ret_dark = mix (accent, 0x000000, percent += 4);
  percent = 0;
  *ret_light = accent;
  while (light_of (*ret_light) < 360000 && percent < 100)
    *ret_light = mix (accent, 0xffffff, percent += 4);
}
