/* clover-json.c: see clover-json.h. Depth of nested strings is bounded, since a device could nest for ever. */
#include "clover-json.h"
#include "mask.h"
#include <string.h>

#define NUMBER_MAX G_GINT64_CONSTANT (1000000000000000)
#define NESTED_MAX 4
#define DEPTH_MAX 64

static gboolean
wrong (const char *key, const char *what, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte 0, %s: %s", key, what);
  return FALSE;
}

static gboolean
absent (json_t *value)
{
  return !value || json_is_null (value);
}

json_t *
cf_clover_json_load (const char *text, gsize n, const char *name, GError **error)
{
  json_error_t why;
  json_t *json = json_loadb (text, n, JSON_REJECT_DUPLICATES, &why);
  if (json && json_is_object (json))
    return json;
  if (json)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte 0, %s: is no JSON object", name);
  else {
    static const char *const what[] = { [json_error_premature_end_of_input] = "ends too early", [json_error_invalid_utf8] = "is not UTF-8", [json_error_duplicate_key] = "has a key twice",
      [json_error_stack_overflow] = "is nested too deeply", [json_error_null_character] = "has a NUL", [json_error_numeric_overflow] = "has a number that is too large" };
    enum json_error_code code = json_error_code (&why);      /* its text would quote what stands there */
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte %d, %s: %s", MAX (why.position, 0), name,
                 code < G_N_ELEMENTS (what) && what[code] ? what[code] : "is no valid JSON");
  }
  json_decref (json);
  return NULL;
}

gboolean
cf_clover_json_object (json_t *from, const char *key, json_t **ret, GError **error)
{
  json_t *value = json_object_get (from, key);
  *ret = NULL;
  if (absent (value) || (json_is_string (value) && json_string_length (value) == 0))
    return TRUE;
  if (json_is_string (value))
    return (*ret = cf_clover_json_load (json_string_value (value), json_string_length (value), key, error)) != NULL;
  if (!json_is_object (value))
    return wrong (key, "is neither an object nor the text of one", error);
  *ret = json_incref (value);
  return TRUE;
}

gboolean
cf_clover_json_array (json_t *from, const char *key, json_t **ret, GError **error)
{
  json_t *value = json_object_get (from, key);
  *ret = NULL;
  if (json_is_object (value))
    value = json_object_get (value, "elements");
  if (absent (value))
    return TRUE;
  if (!json_is_array (value))
    return wrong (key, "is neither a list nor has it elements", error);
  *ret = json_incref (value);
  return TRUE;
}

gboolean
cf_clover_json_int (json_t *from, const char *key, gint64 *ret, GError **error)
{
  json_t *value = json_object_get (from, key);
  if (absent (value))
    return TRUE;
  if (!json_is_integer (value) || json_integer_value (value) > NUMBER_MAX || json_integer_value (value) < -NUMBER_MAX)
    return wrong (key, "is no whole number that can be an amount", error);
  *ret = json_integer_value (value);
  return TRUE;
}

gboolean
cf_clover_json_bool (json_t *from, const char *key, gboolean *ret, GError **error)
{
  json_t *value = json_object_get (from, key);
  if (absent (value))
    return TRUE;
  if (!json_is_boolean (value))
    return wrong (key, "is neither true nor false", error);
  *ret = json_is_true (value);
  return TRUE;
}

gboolean
cf_clover_json_text (json_t *from, const char *key, char **ret, GError **error)
{
  json_t *value = json_object_get (from, key);
  if (absent (value))
    return TRUE;
  if (!json_is_string (value))
    return wrong (key, "is no text", error);
  g_free (*ret);
  *ret = cf_terminal_safe_text (json_string_value (value), json_string_length (value));
  return TRUE;
}

static gboolean
may_not_be_shown (const char *key)
{
  static const char *const keys[] = { "first6", "cardholderName", "token", "vaultedCard", "track1", "track2", "track3", "pan", "cardNumber", "cvv", "cvv2", "expirationDate", "exp", "encrypted", "cardData",
    "maskedTrack1", "maskedTrack2", "maskedTrack3", "firstName", "lastName", "cryptogram", "iccContainer" };
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_ascii_strcasecmp (keys[i], key) == 0)
      return TRUE;
  return FALSE;
}

static json_t *safe (json_t *value, guint nested, guint depth);

static json_t *
safe_object (json_t *value, guint nested, guint depth)
{
  json_t *copy = json_object ();
  const char *key;
  json_t *inner;
  json_object_foreach (value, key, inner) {
    g_autofree char *name = cf_terminal_safe_text (key, strlen (key));
    if (!json_is_null (inner))
      json_object_set_new (copy, name, may_not_be_shown (key) ? json_string ("withheld") : safe (inner, nested, depth + 1));
  }
  return copy;
}

static json_t *
safe_text (json_t *value, guint nested, guint depth)
{
  const char *text = json_string_value (value);
  gsize n = json_string_length (value);
  json_t *inside = nested < NESTED_MAX && n && (text[0] == '{' || text[0] == '[') ? json_loadb (text, n, 0, NULL) : NULL;
  if (inside) {
    json_t *copy = safe (inside, nested + 1, depth + 1);
    json_decref (inside);
    return copy;
  }
  g_autofree char *masked = cf_terminal_safe_text (text, n);
  return json_string (masked);
}

/* A number with as many digits as a card has may be one. */
static json_t *
safe_number (json_t *value)
{
  g_autofree char *text = g_strdup_printf ("%" JSON_INTEGER_FORMAT, json_integer_value (value));
  g_autofree char *masked = cf_terminal_safe_text (text, strlen (text));
  return strcmp (text, masked) == 0 ? json_integer (json_integer_value (value)) : json_string (masked);
}

static json_t *
safe (json_t *value, guint nested, guint depth)
{
  if (depth > DEPTH_MAX)
    return json_string ("withheld: nested too deeply");
  if (json_is_object (value))
    return safe_object (value, nested, depth);
  if (json_is_array (value)) {
    json_t *copy = json_array (), *inner;
    gsize i;
    json_array_foreach (value, i, inner)
      json_array_append_new (copy, safe (inner, nested, depth + 1));
    return copy;
  }
  if (json_is_string (value))
    return safe_text (value, nested, depth);
  return json_is_integer (value) ? safe_number (value) : json_is_real (value) ? json_string ("withheld: a number with a fraction") : json_incref (value);
}

json_t *
cf_clover_json_safe (json_t *payload)
{
  return safe (payload, 0, 0);
}
