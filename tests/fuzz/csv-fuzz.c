/* csv-fuzz.c: the first three bytes choose encoding, delimiter and sizes, the rest is the file. Whatever it is: it is read alike in small chunks and
 * at once, its fields are valid text, its line numbers grow, and what was read, written again, is read alike. */
#include <glib.h>
#include <string.h>
#include "base/csv.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* All fields, each with what follows it; the sentence that reading ended with, or NULL; the records again as CSV in @ret_again. */
static char *
read_all (const guint8 *data, gsize size, CfCsvOptions options, GString *ret_again, char **ret_sentence)
{
  g_autoptr(GError) error = NULL;
  GString *out = g_string_new (NULL);
  CfCsvRecord record;
  gint64 line = 0;
  g_autoptr(CfCsv) csv = cf_csv_open_memory ("f", data, size, &options, &error);

  while (csv && cf_csv_next (csv, &record, &error)) {
    g_assert_cmpint (record.line, >, line);
    g_assert_cmpuint (record.n_fields, >, 0);
    line = record.line;
    for (guint i = 0; i < record.n_fields; i++) {
      g_assert_true (g_utf8_validate (record.fields[i], -1, NULL));
      g_string_append_printf (out, "%s\x1f", record.fields[i]);
    }
    g_string_append_c (out, '\x1e');
    if (ret_again)
      cf_csv_append (ret_again, ';', (const char *const *) record.fields, record.n_fields);
  }
  if (error) {
    g_assert_true (error->domain == CF_ERROR && g_str_has_prefix (error->message, "f:"));
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  }
  *ret_sentence = error ? g_strdup (error->message) : NULL;
  return g_string_free (out, FALSE);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static const char *const encodings[] = { NULL, NULL, NULL, "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "Shift_JIS", "ISO-2022-JP", "UTF-7", "UTF-32", "GB18030" };
  static const char delimiters[] = { 0, 0, ',', ';', '\t', '|', ':', ' ' };
  if (size < 3)
    return 0;
  CfCsvOptions options = { .encoding = encodings[data[0] % G_N_ELEMENTS (encodings)], .delimiter = delimiters[data[1] % G_N_ELEMENTS (delimiters)], .record_max = data[2] & 0x80 ? 40 : 0 };
  g_autoptr(GString) again = g_string_new (NULL);
  g_autofree char *sentence = NULL, *sentence_of_parts = NULL, *none = NULL;
  g_autofree char *whole = read_all (data + 3, size - 3, options, again, &sentence);
  options.chunk = 1 + data[2] % 16;
  g_autofree char *parts = read_all (data + 3, size - 3, options, NULL, &sentence_of_parts);
  g_assert_cmpstr (whole, ==, parts);
  g_assert_cmpstr (sentence, ==, sentence_of_parts);

  g_autofree char *same = read_all ((const guint8 *) again->str, again->len, (CfCsvOptions) { .delimiter = ';' }, NULL, &none);
  g_assert_cmpstr (same, ==, whole);
  g_assert_null (none);
  return 0;
}
