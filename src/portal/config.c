/* config.c: see config.h. */
#include "config.h"
#include <string.h>

void
cf_config_free (CfConfig *config)
{
  if (!config)
    return;
  g_free (config->host);
  g_free (config->address);
  g_free (config->folder);
  g_free (config->state);
  g_free (config->certificate);
  g_free (config->key);
  g_strfreev (config->proxies);
  g_free (config->metrics_token);
  g_clear_pointer (&config->file, g_key_file_unref);
  g_free (config);
}

static char *
text_of (GKeyFile *file, const char *key, const char *standard)
{
  g_autofree char *text = g_key_file_get_string (file, "portal", key, NULL);
  return text ? g_strdup (g_strstrip (text)) : g_strdup (standard);
}

static gboolean
count_of (GKeyFile *file, const char *key, guint standard, guint least, guint most, guint *ret, GError **error)
{
  g_autofree char *text = text_of (file, key, "");
  guint64 value = standard;
  if (*text && !g_ascii_string_to_unsigned (text, 10, least, most, &value, NULL)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[portal] %s=%s: a number from %u to %u is wanted", key, text, least, most);
    return FALSE;
  }
  *ret = value;
  return TRUE;
}

static gboolean
read_listen (CfConfig *config, GError **error)
{
  g_autofree char *text = text_of (config->file, "listen", "127.0.0.1:8420");
  char *colon = strrchr (text, ':');
  guint64 port;
  if (!colon || !g_ascii_string_to_unsigned (colon + 1, 10, 0, 65535, &port, NULL)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[portal] listen=%s: an address and a port are wanted, as in 127.0.0.1:8420", text);
    return FALSE;
  }
  *colon = '\0';
  if (*text == '[' && g_str_has_suffix (text, "]"))
    config->host = g_strndup (text + 1, strlen (text) - 2);
  else
    config->host = g_strdup (text);
  config->port = port;
  return TRUE;
}

static gboolean
read_token (CfConfig *config, GError **error)
{
  g_autofree char *path = text_of (config->file, "metrics-token-file", "");
  g_autoptr (GError) failed = NULL;
  if (!*path)
    return TRUE;
  if (!g_file_get_contents (path, &config->metrics_token, NULL, &failed)) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "[portal] metrics-token-file: %s", failed->message);
    return FALSE;
  }
  g_strstrip (config->metrics_token);
  return TRUE;
}

static CfConfig *
take (GKeyFile *file, GError **error)
{
  g_autoptr (CfConfig) config = g_new0 (CfConfig, 1);
  guint kilobytes, megabytes;
  config->file = file;
  config->address = text_of (file, "address", "");
  config->folder = text_of (file, "folder", "/var/lib/counterfoil-portal");
  config->state = text_of (file, "state", "");
  config->certificate = text_of (file, "certificate", "");
  config->key = text_of (file, "key", "");
  g_autofree char *proxies = text_of (file, "proxy", "");
  config->proxies = g_strsplit_set (proxies, " ,;", -1);
  if (!read_listen (config, error) || !read_token (config, error) || !count_of (file, "threads", CLAMP (g_get_num_processors (), 2, 16), 1, 256, &config->threads, error) ||
      !count_of (file, "connections", 1000, 4, 100000, &config->connections, error) || !count_of (file, "connections-per-address", 100, 1, 100000, &config->per_address, error) ||
      !count_of (file, "idle-seconds", 20, 1, 3600, &config->idle_s, error) || !count_of (file, "ledger-idle-seconds", 60, 1, 86400, &config->ledger_idle_s, error) || !count_of (file, "body-kilobytes", 8192, 1, 65536, &kilobytes, error) ||
      !count_of (file, "pages-megabytes", 32, 0, 65536, &megabytes, error))
    return NULL;
  config->body_max = (gsize) kilobytes * 1024;
  config->pages_max = (gsize) megabytes * 1024 * 1024;
  while (g_str_has_suffix (config->address, "/"))
    config->address[strlen (config->address) - 1] = '\0';
  if (!*config->address) {
    g_free (config->address);
    config->address = g_strdup_printf ("%s://%s%s%s:%u", *config->certificate ? "https" : "http", strchr (config->host, ':') ? "[" : "", config->host, strchr (config->host, ':') ? "]" : "", config->port);
  }
  if (!*config->state) {
    g_free (config->state);
    config->state = g_build_filename (config->folder, "portal.db", NULL);
  }
  if ((*config->certificate != '\0') != (*config->key != '\0')) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[portal] certificate and key go together: one of them is missing");
    return NULL;
  }
  return g_steal_pointer (&config);
}

CfConfig *
cf_config_load (const char *path, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) failed = NULL;
  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, &failed)) {
    g_set_error (error, CF_ERROR, g_error_matches (failed, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? CF_ERROR_NOT_FOUND : CF_ERROR_INVALID, "reading %s: %s", path, failed->message);
    return NULL;
  }
  return take (g_steal_pointer (&file), error);
}

CfConfig *
cf_config_read (const char *text, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) failed = NULL;
  if (!g_key_file_load_from_data (file, text, -1, G_KEY_FILE_NONE, &failed)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "reading the configuration: %s", failed->message);
    return NULL;
  }
  return take (g_steal_pointer (&file), error);
}
