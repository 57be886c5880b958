/* portal-fuzz.c: what anybody may send to the portal. The first byte says to which reader: a path to the table of routes, a form's body, what stands after ?, the signature of a webhook, the body of a register that joins
 * or asks, a configuration. Whatever it is: an answer or a refusal, valid UTF-8 only, and a signature is right only where it was made with the secret. */
#include <glib.h>
#include <string.h>
#include "portal/config.h"
#include "portal/routes.h"
#include "portal/signature.h"

#define NOW (G_GINT64_CONSTANT (1780000000) * G_TIME_SPAN_SECOND)

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
try_path (const char *text)
{
  static const char *const methods[] = { "GET", "HEAD", "POST", "PUT" };
  for (guint i = 0; i < G_N_ELEMENTS (methods); i++) {
    char *params[CF_PARAMS_MAX] = { NULL };
    const char *allow;
    const CfRoute *route = cf_route_find (methods[i], text, params, &allow);
    for (guint k = 0; k < CF_PARAMS_MAX; k++) {
      g_assert_true (!params[k] || (route && *params[k] && !strchr (params[k], '/') && g_utf8_validate (params[k], -1, NULL)));
      g_free (params[k]);
    }
  }
}

static const char *
form_type (gpointer connection, const char *name)
{
  return "application/x-www-form-urlencoded";
}

static void
each_pair (gpointer connection, GHashTable *ret)
{
  g_auto (GStrv) pairs = g_strsplit (connection, "&", 100);
  for (char **pair = pairs; *pair; pair++) {
    char *equals = strchr (*pair, '=');
    g_hash_table_insert (ret, g_strndup (*pair, equals ? (gsize) (equals - *pair) : strlen (*pair)), g_strdup (equals ? equals + 1 : ""));
  }
}

static void
judge (GHashTable *found)
{
  GHashTableIter iter;
  gpointer name, value;
  if (!found)
    return;
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &name, &value))
    g_assert_true (g_utf8_validate (value, -1, NULL));
  g_hash_table_unref (found);
}

static void
try_forms (const guint8 *data, gsize size, char *text)
{
  CfCall call = { .header = form_type, .connection = text, .each_query = each_pair, .body = g_byte_array_append (g_byte_array_new (), data, size) };
  judge (cf_call_form (&call));
  judge (cf_call_query (&call));
  g_byte_array_unref (call.body);
}

static void
try_signature (const char *text)
{
  static char *good;
  g_autoptr (GError) error = NULL;
  if (!good)
    good = cf_signature_make ("whsec_a", "{}", 2, NOW);
  gboolean right = cf_signature_check (text, "whsec_a", "{}", 2, NOW, &error);
  g_assert_true (right == (error == NULL));
  g_assert_true (!right || strstr (text, strstr (good, "v1=")) != NULL);
  g_assert_true (!error || strstr (error->message, "whsec") == NULL);
}

static void
try_config (const char *text)
{
  g_autoptr (GError) error = NULL;
  if (strstr (text, "-file"))
    return;                                                               /* names a file to be read */
  g_autoptr (CfConfig) config = cf_config_read (text, &error);
  g_assert_true ((config == NULL) == (error != NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  if (size == 0)
    return 0;
  g_autofree char *text = g_strndup ((const char *) data + 1, size - 1);
  switch (data[0] % 4) {
    case 0:
      try_path (text);
      break;
    case 1:
      try_forms (data + 1, size - 1, text);
      break;
    case 2:
      try_signature (text);
      break;
    default:
      if (g_utf8_validate (text, -1, NULL))
        try_config (text);
  }
  return 0;
}
