/* csv-sniff.c: the delimiter is the character that parts the first records into the same number of fields as the first one, the heading; of several,
 * the one that does so in more records, then the one that gives more fields. */
#include "csv-sniff.h"
#include <string.h>

#define RECORDS_MAX 20

gsize
cf_csv_sniff_line (const char *text, gsize size, char *ret_delimiter)
{
  char c = size < 5 ? 0 : text[4];
  if (c == 0 || g_ascii_strncasecmp (text, "sep=", 4) != 0 || g_ascii_isalnum (c) || c == '"' || (guchar) c >= 0x80 || c == '\r' || c == '\n')
    return 0;
  *ret_delimiter = c;
  if (size == 5)
    return 5;
  if (text[5] == '\n')
    return 6;
  if (text[5] != '\r')
    return 0;
  return size > 6 && text[6] == '\n' ? 7 : 6;
}

/* How many of the first records have as many fields as the first? 0 if that one has a single field. */
static guint
records_alike (const char *text, const char *end, gboolean whole, char delimiter, guint *ret_fields)
{
  guint first = 0, fields = 1, alike = 0, records = 0;
  gboolean quoted = FALSE, field_start = TRUE, empty = TRUE;

  for (const char *p = text; p <= end && records < RECORDS_MAX; p++) {
    if (p == end ? !empty && (whole || records == 0) : !quoted && (*p == '\n' || *p == '\r')) {
      if (!empty) {
        if (records++ == 0)
          first = fields;
        alike += fields == first;
      }
      fields = 1;
      field_start = empty = TRUE;
      continue;
    }
    if (p == end)
      break;
    empty = FALSE;
    if (*p == '"' && (quoted || field_start))
      quoted = !quoted;      /* a doubled one closes and opens again at once */
    else if (!quoted && *p == delimiter)
      fields++;
    field_start = !quoted && (*p == delimiter || *p == '"');
  }
  *ret_fields = first;
  return first > 1 ? alike : 0;
}

char
cf_csv_sniff (const char *text, gsize size, gboolean whole)
{
  static const char candidates[] = { ',', ';', '\t', '|' };
  guint best_alike = 0, best_fields = 0;
  char best = ',';

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++) {
    guint fields, alike = records_alike (text, text + size, whole, candidates[i], &fields);
    if (alike > best_alike || (alike == best_alike && alike > 0 && fields > best_fields)) {
      best = candidates[i];
      best_alike = alike;
      best_fields = fields;
    }
  }
  return best;
}
