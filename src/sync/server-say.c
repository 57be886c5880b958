/* server-say.c: see server-say.h. */
#include "server-say.h"
#include <errno.h>
#include <string.h>

void
cf_reply_clear (CfReply *reply)
{
  g_clear_pointer (&reply->body, g_bytes_unref);
  g_clear_error (&reply->failure);
}

void
cf_reply_say (CfReply *ret, guint status, json_t *json)
{
  char *text = json_dumps (json, JSON_COMPACT);
  gsize size = strlen (text);
  ret->status = status;
  ret->type = "application/json";
  ret->body = g_bytes_new_with_free_func (text, size, free, text);
  json_decref (json);
}

void
cf_reply_refuse (CfReply *ret, guint status, const char *code, const char *text)
{
  cf_reply_say (ret, status, json_pack ("{s:s, s:s}", "code", code, "text", text));
}

void
cf_reply_failed (CfReply *ret, GError *error)
{
  gboolean busy = g_error_matches (error, CF_ERROR, CF_ERROR_BUSY) || g_error_matches (error, CF_ERROR, CF_ERROR_RETRY);
  ret->failure = error;
  cf_reply_refuse (ret, busy ? 503 : 500, busy ? "busy" : "failed", busy ? "The portal is busy; try again." : "Something went wrong at the portal; it was noted there.");
}

void
cf_server_unknown (CfReply *ret)
{
  *ret = (CfReply) { 0 };
  cf_reply_refuse (ret, 401, "unknown", "The portal does not know this register; enrol it again.");
}

const char *
cf_reply_asked (GHashTable *query, const char *name)
{
  const char *text = query ? g_hash_table_lookup (query, name) : NULL;
  return text ? text : "";
}

gboolean
cf_reply_asked_number (GHashTable *query, const char *name, gint64 *ret)
{
  char *end;
  const char *text = cf_reply_asked (query, name);
  errno = 0;
  *ret = g_ascii_strtoll (text, &end, 10);
  return g_ascii_isdigit (*text) && !*end && errno == 0;
}

gboolean
cf_reply_begin (CfShop *shop, const CfDevice *device, CfReply *ret)
{
  GError *error = NULL;
  *ret = (CfReply) { 0 };
  if (device && device->id == 0)
    cf_server_unknown (ret);
  else if (device && device->retired_at)
    cf_reply_refuse (ret, 403, "retired", "This register was retired from the shop. What it still sends is kept apart for the owner to look at.");
  else if (!cf_shop_refresh (shop, &error))
    cf_reply_failed (ret, error);
  return ret->status == 0;
}
