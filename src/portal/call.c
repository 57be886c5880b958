/* call.c: see call.h. */
#include "call.h"
#include "journal.h"
#include "kept.h"
#include "page.h"
#include "routes.h"
#include <string.h>

void
cf_call_clear (CfCall *call)
{
  for (guint i = 0; i < CF_PARAMS_MAX; i++)
    g_free (call->params[i]);
  if (call->shop)
    cf_places_give (call->portal->places, call->place, call->shop);
  g_clear_pointer (&call->body, g_byte_array_unref);
  g_clear_pointer (&call->answer, g_bytes_unref);
  g_clear_pointer (&call->headers, g_ptr_array_unref);
  cf_device_clear (&call->device);
  cf_kept_page_unref (call->kept);
  memset (call, 0, sizeof *call);
}

GHashTable *
cf_call_query (CfCall *call)
{
  g_autoptr (GHashTable) raw = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free), query = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GHashTableIter iter;
  gpointer name, value;
  call->each_query (call->connection, raw);
  g_hash_table_iter_init (&iter, raw);
  while (g_hash_table_iter_next (&iter, &name, &value)) {
    g_autofree char *text = g_uri_unescape_string (value, NULL);
    if (!text || !g_utf8_validate (text, -1, NULL))
      return NULL;
    g_hash_table_insert (query, g_strdup (name), g_steal_pointer (&text));
  }
  return g_steal_pointer (&query);
}

const char *
cf_call_header (CfCall *call, const char *name)
{
  return call->header (call->connection, name);
}

const char *
cf_say (CfCall *call, const char *english)
{
  return cf_word (call->language, english);
}

char *
cf_call_cookie (CfCall *call, const char *name)
{
  const char *all = cf_call_header (call, "Cookie");
  if (!all)
    return NULL;
  g_auto (GStrv) pairs = g_strsplit (strlen (all) < 4096 ? all : "", ";", 50);
  for (char **pair = pairs; *pair; pair++) {
    const char *text = g_strstrip (*pair);
    if (g_str_has_prefix (text, name) && text[strlen (name)] == '=')
      return g_strdup (text + strlen (name) + 1);
  }
  return NULL;
}

void
cf_call_give_cookie (CfCall *call, const char *name, const char *value, guint seconds)
{
  const char *secure = g_str_has_prefix (call->portal->config->address, "https://") ? "; Secure" : "";
  g_autofree char *cookie = g_strdup_printf ("%s=%s; Path=/%s; Max-Age=%u; HttpOnly; SameSite=Lax%s", name, value, call->params[0], seconds, secure);
  cf_call_add (call, "Set-Cookie", cookie);
}

void
cf_call_add (CfCall *call, const char *name, const char *value)
{
  if (!call->headers)
    call->headers = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (call->headers, g_strdup (name));
  g_ptr_array_add (call->headers, g_strdup (value));
}

void
cf_call_bytes (CfCall *call, guint status, const char *type, GBytes *bytes)
{
  g_clear_pointer (&call->answer, g_bytes_unref);
  call->status = status;
  call->type = type;
  call->answer = g_bytes_ref (bytes);
}

void
cf_call_text (CfCall *call, guint status, const char *type, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  cf_call_bytes (call, status, type, bytes);
}

void
cf_call_see (CfCall *call, const char *location)
{
  cf_call_add (call, "Location", location);
  cf_call_text (call, 303, "text/plain; charset=utf-8", "");
}

void
cf_call_fill (CfCall *call, guint status, const char *template, CfData *data)
{
  g_autoptr (CfData) owned = data;
  g_autoptr (GError) error = NULL;
  gsize size;
  cf_page_common (call, data);
  char *html = cf_templates_fill (call->portal->templates[call->language], template, CF_TEMPLATE_HTML, data, &size, &error);
  g_autoptr (GBytes) bytes = html ? g_bytes_new_take (html, size) : NULL;
  if (bytes)
    cf_call_bytes (call, status, CF_HTML, bytes);
  else
    cf_call_failed (call, g_steal_pointer (&error));
}

void
cf_call_page (CfCall *call, guint status, const char *template, json_t *json)
{
  CfData *data = cf_data_new ();
  cf_data_set_json (data, json);
  json_decref (json);
  cf_call_fill (call, status, template, data);
}

void
cf_call_notice (CfCall *call, guint status, const char *title, const char *text)
{
  cf_call_page (call, status, "notice", json_pack ("{s:s, s:s}", "heading", cf_say (call, title), "text", cf_say (call, text)));
}

void
cf_call_failed (CfCall *call, GError *error)
{
  gboolean busy = g_error_matches (error, CF_ERROR, CF_ERROR_BUSY) || g_error_matches (error, CF_ERROR, CF_ERROR_RETRY) || g_error_matches (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_atomic_int_inc (&call->portal->metrics.errors);
  cf_journal ("error", "request-failed", json_pack ("{s:s, s:s}", "route", call->route ? call->route->pattern : "", "reason", error->message));
  g_error_free (error);
  cf_call_text (call, busy ? 503 : 500, "text/html; charset=utf-8",
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Not just now</title>"
                "<main><h1>Not just now</h1><p>Something went wrong here, and nothing was changed. Please try again in a minute.</p></main></html>");
  if (busy)
    cf_call_add (call, "Retry-After", "5");
}

/* One %-encoded piece; FALSE where it is not UTF-8 text. */
static char *
decode (const char *text, gsize length)
{
  g_autofree char *piece = g_strndup (text, length);
  g_strdelimit (piece, "+", ' ');
  return g_uri_unescape_string (piece, NULL);
}

GHashTable *
cf_call_form (CfCall *call)
{
  const char *type = cf_call_header (call, "Content-Type");
  g_autoptr (GHashTable) form = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!type || !g_str_has_prefix (type, "application/x-www-form-urlencoded"))
    return NULL;
  g_autofree char *text = g_strndup (call->body->len ? (const char *) call->body->data : "", call->body->len);      /* an empty body has no address */
  if (strlen (text) != call->body->len)
    return NULL;
  for (char *at = text; *at;) {
    char *end = strchrnul (at, '&'), *equals = memchr (at, '=', end - at);
    g_autofree char *name = decode (at, (equals ? equals : end) - at), *value = equals ? decode (equals + 1, end - equals - 1) : g_strdup ("");
    if (!name || !value || !g_utf8_validate (name, -1, NULL) || !g_utf8_validate (value, -1, NULL) || g_hash_table_size (form) >= 200)
      return NULL;
    if (g_hash_table_contains (form, name))
      return NULL;                                                      /* given twice: nobody meant that */
    g_hash_table_insert (form, g_steal_pointer (&name), g_steal_pointer (&value));
    at = *end ? end + 1 : end;
  }
  return g_steal_pointer (&form);
}
