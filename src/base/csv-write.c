/* csv-write.c: records to text. Whatever cf_csv_next reads back is what was given (line breaks as '\n'). */
#include "csv.h"
#include <string.h>

static gboolean
needs_quotes (const char *field, char delimiter, gboolean first, gboolean alone)
{
  const char special[] = { '"', '\r', '\n', delimiter, '\0' };
  if (strpbrk (field, special))
    return TRUE;
  gsize n = strlen (field);
  if (n == 0)
    return alone;      /* else the line would be empty, and left out */
  if (g_ascii_isspace (field[0]) || g_ascii_isspace (field[n - 1]))      /* some programs trim them */
    return TRUE;
  /* What has a meaning at the start of a file: "sep=", a byte order mark. */
  return first && (g_ascii_strncasecmp (field, "sep=", 4) == 0 || g_str_has_prefix (field, "\xef\xbb\xbf"));
}

void
cf_csv_append (GString *out, char delimiter, const char *const *fields, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++) {
    const char *field = fields[i] ? fields[i] : "";
    if (i > 0)
      g_string_append_c (out, delimiter);
    if (!needs_quotes (field, delimiter, i == 0, n_fields == 1)) {
      g_string_append (out, field);
      continue;
    }
    g_string_append_c (out, '"');
    for (const char *quote; (quote = strchr (field, '"')); field = quote + 1) {
      g_string_append_len (out, field, quote - field + 1);
      g_string_append_c (out, '"');
    }
    g_string_append (out, field);
    g_string_append_c (out, '"');
  }
  g_string_append_c (out, '\n');
}
