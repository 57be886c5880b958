/* decode-error.c: one shape for what is wrong, whatever the protocol. */
#include "decode-error.h"
#include <stdlib.h>
#include <string.h>

void
cf_decode_error (json_t *answer, gsize offset, const char *field, const char *message)
{
  if (json_object_get (answer, "error"))
    return;
  json_t *error = json_object ();
  json_object_set_new (error, "offset", json_integer (offset));
  json_object_set_new (error, "field", json_string (field));
  json_object_set_new (error, "message", json_string (message));
  json_object_set_new (answer, "error", error);
}

void
cf_decode_error_from (json_t *answer, gsize base, const GError *error)
{
  static const char head[] = "at byte ";
  const char *message = error->message, *what;
  char *end = NULL;
  guint64 offset = 0;

  if (g_str_has_prefix (message, head))
    offset = strtoull (message + strlen (head), &end, 10);
  if (!end || strncmp (end, ", ", 2) != 0 || !(what = strstr (end + 2, ": "))) {
    cf_decode_error (answer, base, "frame", message);
    return;
  }
  g_autofree char *field = g_strndup (end + 2, what - end - 2);
  cf_decode_error (answer, base + offset, field, what + 2);
}
