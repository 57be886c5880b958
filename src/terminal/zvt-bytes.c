/* zvt-bytes.c: see zvt-bytes.h. Invariant: at ≤ size, and nothing is read but what cf_zvt_bytes_take gave. */
#include "zvt-bytes.h"

const guint8 *
cf_zvt_bytes_take (CfZvtBytes *bytes, gsize n, const char *field, GError **error)
{
  gsize left = cf_zvt_bytes_left (bytes);
  const guint8 *data = bytes->data + bytes->at;

  if (n > left) {
    cf_zvt_bytes_fail (bytes->offset + bytes->at, field, error, "%" G_GSIZE_FORMAT " byte%s should follow, there %s %" G_GSIZE_FORMAT,
                       n, n == 1 ? "" : "s", left == 1 ? "is" : "are", left);
    return NULL;
  }
  bytes->at += n;
  return data;
}

gboolean
cf_zvt_bytes_fail (gsize offset, const char *field, GError **error, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list list;

  va_start (list, format);
  sentence = g_strdup_vprintf (format, list);
  va_end (list);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte %" G_GSIZE_FORMAT ", %s: %s", offset, field, sentence);
  return FALSE;
}

gboolean
cf_zvt_bcd (const guint8 *data, gsize n, gint64 *ret)
{
  gint64 value = 0;

  if (n > 9)
    return FALSE;
  for (gsize i = 0; i < n; i++) {
    if (data[i] >> 4 > 9 || (data[i] & 15) > 9)
      return FALSE;
    value = value * 100 + (data[i] >> 4) * 10 + (data[i] & 15);
  }
  *ret = value;
  return TRUE;
}

void
cf_zvt_put_bcd (GByteArray *to, gint64 value, gsize n)
{
  guint8 bytes[9];

  g_assert (n <= sizeof bytes && value >= 0);
  for (gsize i = n; i > 0; i--, value /= 100)
    bytes[i - 1] = value / 10 % 10 << 4 | value % 10;
  g_assert (value == 0);
  g_byte_array_append (to, bytes, n);
}

char *
cf_zvt_hex (const guint8 *data, gsize n)
{
  GString *text = g_string_sized_new (n * 3 + 1);

  for (gsize i = 0; i < n; i++)
    g_string_append_printf (text, "%s%02X", i ? " " : "", data[i]);
  return g_string_free (text, FALSE);
}
