/* pax-fields.c: bounds are those of the body; nothing here trusts a count. */
#include "pax-fields.h"
#include "mask.h"
#include <string.h>

#define DIGITS_MAX 12

gboolean
cf_pax_fields (const char *body, gsize n, CfPaxFields *ret, GError **error)
{
  gsize start = 0;
  ret->n = 0;
  for (gsize i = 0; i <= n; i++) {
    if (i < n && body[i] != CF_PAX_FS)
      continue;
    if (ret->n == CF_PAX_FIELDS_MAX) {
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte %" G_GSIZE_FORMAT ", field %d: more fields than any message has", start, CF_PAX_FIELDS_MAX);
      return FALSE;
    }
    ret->fields[ret->n++] = (CfPaxSlice) { body + start, i - start, start };
    start = i + 1;
  }
  return TRUE;
}

CfPaxSlice
cf_pax_field (const CfPaxFields *fields, guint field)
{
  static const CfPaxSlice none = { "", 0, 0 };
  return field < fields->n ? fields->fields[field] : none;
}

CfPaxSlice
cf_pax_slice_part (CfPaxSlice field, guint part)
{
  const char *at = field.text, *end = field.text + field.length;
  for (;;) {
    const char *next = at < end ? memchr (at, CF_PAX_US, end - at) : NULL;
    if (part == 0)
      return (CfPaxSlice) { at, (next ? next : end) - at, field.offset + (at - field.text) };
    if (!next)
      return (CfPaxSlice) { "", 0, field.offset + field.length };
    at = next + 1;
    part--;
  }
}

CfPaxSlice
cf_pax_part (const CfPaxFields *fields, guint field, guint part)
{
  return cf_pax_slice_part (cf_pax_field (fields, field), part);
}

guint
cf_pax_slice_parts (CfPaxSlice field)
{
  guint n = field.length ? 1 : 0;
  for (guint i = 0; i < field.length; i++)
    n += field.text[i] == CF_PAX_US;
  return n;
}

gboolean
cf_pax_slice_is (CfPaxSlice slice, const char *text)
{
  return strlen (text) == slice.length && memcmp (slice.text, text, slice.length) == 0;
}

char *
cf_pax_slice_text (CfPaxSlice slice)
{
  return cf_terminal_safe_text (slice.text, slice.length);
}

void
cf_pax_slice_word (CfPaxSlice slice, char *buf, gsize size)
{
  buf[0] = 0;
  if (slice.length >= size)
    return;
  for (guint i = 0; i < slice.length; i++)
    if (!g_ascii_isgraph (slice.text[i]))
      return;
  memcpy (buf, slice.text, slice.length);
  buf[slice.length] = 0;
}

gboolean
cf_pax_slice_number (CfPaxSlice slice, const char *name, gint64 *ret, gboolean *ret_given, GError **error)
{
  gint64 value = 0;
  gboolean good = slice.length <= DIGITS_MAX;
  for (guint i = 0; good && i < slice.length; i++) {
    good = g_ascii_isdigit (slice.text[i]);
    value = value * 10 + (slice.text[i] - '0');
  }
  if (!good) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte %u, %s: %u characters that are no whole number", slice.offset, name, slice.length);
    return FALSE;
  }
  *ret = value;
  if (ret_given)
    *ret_given = slice.length > 0;
  return TRUE;
}
