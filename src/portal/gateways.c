/* gateways.c: the gateways of a portal (gateway.h). */
#include "gateway.h"
#include <string.h>

struct _CfGateways { GPtrArray *all; };

static const CfGatewayDriver *const drivers[] = { &cf_gateway_sandbox, &cf_gateway_stripe };

void
cf_gateway_page_clear (CfGatewayPage *page)
{
  g_free (page->reference);
  g_free (page->url);
  memset (page, 0, sizeof *page);
}

void
cf_gateway_told_clear (CfGatewayTold *told)
{
  g_free (told->brand);
  g_free (told->last4);
  g_free (told->code);
  g_free (told->message);
  memset (told, 0, sizeof *told);
}

void
cf_gateway_found_clear (CfGatewayFound *found)
{
  g_free (found->reference);
  g_free (found->shop);
  memset (found, 0, sizeof *found);
}

static void
gateway_free (gpointer data)
{
  CfGateway *gateway = data;
  if (gateway->impl)
    gateway->driver->close (gateway->impl);
  g_strfreev (gateway->shops);
  g_free (gateway->name);
  g_free (gateway);
}

static char **
words_of (GKeyFile *file, const char *group, const char *key, const char *standard)
{
  g_autofree char *text = g_key_file_get_string (file, group, key, NULL);
  g_auto (GStrv) all = g_strsplit_set (text ? text : standard, " ,;", -1);
  g_autoptr (GStrvBuilder) some = g_strv_builder_new ();
  for (char **word = all; *word; word++)
    if (**word)
      g_strv_builder_add (some, *word);
  return g_strv_builder_end (some);
}

static CfGateway *
open_one (CfPortal *portal, GKeyFile *file, const char *group, GError **error)
{
  CfGateway *gateway = g_new0 (CfGateway, 1);
  gateway->name = g_strdup (group + strlen ("gateway "));
  g_autofree char *driver = g_key_file_get_string (file, group, "driver", NULL);
  g_auto (GStrv) methods = words_of (file, group, "methods", "card bank");
  gateway->shops = words_of (file, group, "shops", "");
  gateway->card = g_strv_contains ((const char *const *) methods, "card");
  gateway->bank = g_strv_contains ((const char *const *) methods, "bank");
  for (guint i = 0; i < G_N_ELEMENTS (drivers); i++)
    if (g_strcmp0 (driver ? driver : gateway->name, drivers[i]->name) == 0)
      gateway->driver = drivers[i];
  if (!gateway->driver)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[%s] driver=%s: there is no such gateway", group, driver ? driver : gateway->name);
  else
    gateway->impl = gateway->driver->open (portal, gateway->name, file, group, error);
  if (!gateway->impl)
    g_clear_pointer (&gateway, gateway_free);
  return gateway;
}

CfGateways *
cf_gateways_open (CfPortal *portal, GKeyFile *file, GError **error)
{
  CfGateways *gateways = g_new0 (CfGateways, 1);
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  gateways->all = g_ptr_array_new_with_free_func (gateway_free);
  for (char **group = groups; *group; group++) {
    if (!g_str_has_prefix (*group, "gateway "))
      continue;
    CfGateway *gateway = open_one (portal, file, *group, error);
    if (!gateway) {
      cf_gateways_close (gateways);
      return NULL;
    }
    g_ptr_array_add (gateways->all, gateway);
  }
  return gateways;
}

void
cf_gateways_close (CfGateways *gateways)
{
  if (!gateways)
    return;
  g_ptr_array_unref (gateways->all);
  g_free (gateways);
}

CfGateway *
cf_gateways_find (CfGateways *gateways, const char *name)
{
  for (guint i = 0; i < gateways->all->len; i++) {
    CfGateway *gateway = g_ptr_array_index (gateways->all, i);
    if (g_str_equal (gateway->name, name))
      return gateway;
  }
  return NULL;
}

guint cf_gateways_count (CfGateways *gateways) { return gateways->all->len; }
CfGateway *cf_gateways_at (CfGateways *gateways, guint i) { return g_ptr_array_index (gateways->all, i); }

gboolean
cf_gateway_serves (const CfGateway *gateway, const char *shop, CfOnlineMethod method)
{
  return (method == CF_ONLINE_BANK ? gateway->bank : gateway->card) && (!*gateway->shops || g_strv_contains ((const char *const *) gateway->shops, shop));
}

void
cf_gateways_tick (CfGateways *gateways)
{
  for (guint i = 0; i < gateways->all->len; i++) {
    CfGateway *gateway = g_ptr_array_index (gateways->all, i);
    if (gateway->driver->tick)
      gateway->driver->tick (gateway->impl);
  }
}
