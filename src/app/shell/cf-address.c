/* cf-address.c: see cf-address.h. */
#include "cf-address.h"
#include "base/date.h"
#include "base/id.h"
#include <string.h>

char *
cf_address_path (const char *path)
{
  return g_strndup (path, strcspn (path, "?"));
}

char *
cf_address_get (const char *path, const char *name)
{
  const char *query = strchr (path, '?');
  if (!query)
    return NULL;
  g_auto (GStrv) parts = g_strsplit (query + 1, "&", -1);
  for (guint i = 0; parts[i]; i++) {
    char *equals = strchr (parts[i], '=');
    if (equals && (gsize) (equals - parts[i]) == strlen (name) && g_str_has_prefix (parts[i], name)) {
      char *value = g_uri_unescape_string (equals + 1, NULL);
      return value ? value : g_strdup (equals + 1);
    }
  }
  return NULL;
}

CfId
cf_address_id (const char *path, const char *name)
{
  g_autofree char *text = cf_address_get (path, name);
  CfId id = 0;
  return text && cf_id_parse (text, &id) ? id : 0;
}

CfDate
cf_address_date (const char *path, const char *name)
{
  g_autofree char *text = cf_address_get (path, name);
  CfDate date = 0;
  return text && cf_date_parse (text, &date) == CF_OK ? date : 0;
}
