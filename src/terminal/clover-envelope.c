/* clover-envelope.c: see clover-envelope.h. */
#include "clover-envelope.h"
#include "clover-json.h"
#include <stdlib.h>
#include <string.h>

static const char *const types[] = { "COMMAND", "QUERY", "EVENT", "PING", "PONG" };

const char *
cf_clover_type_name (CfCloverType type)
{
  return type < G_N_ELEMENTS (types) ? types[type] : "other";
}

void
cf_clover_envelope_free (CfCloverEnvelope *envelope)
{
  if (!envelope)
    return;
  g_free (envelope->id);
  g_free (envelope->method);
  g_free (envelope->package);
  g_free (envelope->text);
  json_decref (envelope->payload);
  g_free (envelope);
}

static CfCloverType
type_of (const char *name)
{
  for (guint i = 0; name && i < G_N_ELEMENTS (types); i++)
    if (strcmp (types[i], name) == 0)
      return i;
  return CF_CLOVER_OTHER;
}

/* The id is text; a number is taken as well. */
static gboolean
read_id (json_t *json, CfCloverEnvelope *e, GError **error)
{
  json_t *id = json_object_get (json, "id");
  if (json_is_integer (id)) {
    e->id = g_strdup_printf ("%" JSON_INTEGER_FORMAT, json_integer_value (id));
    return TRUE;
  }
  return cf_clover_json_text (json, "id", &e->id, error);
}

static gboolean
read_fields (json_t *json, CfCloverEnvelope *e, GError **error)
{
  g_autofree char *type = NULL;
  if (!read_id (json, e, error) || !cf_clover_json_text (json, "type", &type, error) || !cf_clover_json_text (json, "method", &e->method, error)
      || !cf_clover_json_text (json, "packageName", &e->package, error) || !cf_clover_json_int (json, "version", &e->version, error)
      || !cf_clover_json_int (json, "remotePayCompatibilityVersion", &e->compatibility, error) || !cf_clover_json_int (json, "fragmentIndex", &e->fragment, error)
      || !cf_clover_json_bool (json, "lastFragment", &e->last_fragment, error))
    return FALSE;
  e->type = type_of (type);
  if (!e->method)
    e->method = g_strdup ("");
  if (e->fragment >= 0 || !*e->method)      /* a piece of a payload is no object */
    return cf_clover_json_text (json, "payload", &e->text, error);
  return cf_clover_json_object (json, "payload", &e->payload, error);
}

CfCloverEnvelope *
cf_clover_envelope_parse (const char *text, gsize n, GError **error)
{
  json_t *json = cf_clover_json_load (text, n, "envelope", error);
  if (!json)
    return NULL;
  g_autoptr(CfCloverEnvelope) e = g_new0 (CfCloverEnvelope, 1);
  e->fragment = -1;
  gboolean good = read_fields (json, e, error);
  json_decref (json);
  return good ? g_steal_pointer (&e) : NULL;
}

static void
set_text (json_t *json, const char *key, const char *value)
{
  if (value)
    json_object_set_new (json, key, json_string (value));
}

char *
cf_clover_envelope_text (const CfCloverSender *sender, guint64 id, CfCloverType type, const char *method, json_t *payload)
{
  json_t *json = json_object ();
  g_assert (type < G_N_ELEMENTS (types));
  if (id)
    json_object_set_new (json, "id", json_sprintf ("%" G_GUINT64_FORMAT, id));
  set_text (json, "type", types[type]);
  set_text (json, "method", method);
  set_text (json, "packageName", sender->package);
  set_text (json, "remoteApplicationID", sender->application);
  set_text (json, "remoteSourceSDK", sender->source);
  if (sender->version)
    json_object_set_new (json, "version", json_integer (sender->version));
  if (payload) {
    char *text = json_dumps (payload, JSON_COMPACT | JSON_SORT_KEYS);
    set_text (json, "payload", text);
    free (text);
    json_decref (payload);
  }
  char *text = json_dumps (json, JSON_COMPACT | JSON_SORT_KEYS), *copy = g_strdup (text);
  free (text);
  json_decref (json);
  return copy;
}
