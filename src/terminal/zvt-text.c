/* zvt-text.c: see zvt-text.h. Code page 437 and the 7-bit set stand here as tables, since not every system converts them. */
#include "zvt-text.h"
#include <string.h>
#include "base/text.h"
#include "mask.h"

static const gunichar2 upper[128] = {
  0xC7, 0xFC, 0xE9, 0xE2, 0xE4, 0xE0, 0xE5, 0xE7, 0xEA, 0xEB, 0xE8, 0xEF, 0xEE, 0xEC, 0xC4, 0xC5,
  0xC9, 0xE6, 0xC6, 0xF4, 0xF6, 0xF2, 0xFB, 0xF9, 0xFF, 0xD6, 0xDC, 0xA2, 0xA3, 0xA5, 0x20A7, 0x192,
  0xE1, 0xED, 0xF3, 0xFA, 0xF1, 0xD1, 0xAA, 0xBA, 0xBF, 0x2310, 0xAC, 0xBD, 0xBC, 0xA1, 0xAB, 0xBB,
  0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557, 0x255D, 0x255C, 0x255B, 0x2510,
  0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x2567,
  0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256B, 0x256A, 0x2518, 0x250C, 0x2588, 0x2584, 0x258C, 0x2590, 0x2580,
  0x3B1, 0xDF, 0x393, 0x3C0, 0x3A3, 0x3C3, 0xB5, 0x3C4, 0x3A6, 0x398, 0x3A9, 0x3B4, 0x221E, 0x3C6, 0x3B5, 0x2229,
  0x2261, 0xB1, 0x2265, 0x2264, 0x2320, 0x2321, 0xF7, 0x2248, 0xB0, 0x2219, 0xB7, 0x221A, 0x207F, 0xB2, 0x25A0, 0xA0,
};

static gunichar
seven_bit (guint8 byte)
{
  static const char from[] = "[\\]{|}~";
  static const gunichar2 to[] = { 0xC4, 0xD6, 0xDC, 0xE4, 0xF6, 0xFC, 0xDF };
  const char *at = byte ? strchr (from, byte) : NULL;

  return at ? to[at - from] : byte < 0x80 ? byte : 0xFFFD;
}

/* ISO 8859-@part as UTF-8: where the system cannot, as part 1. */
static char *
from_iso (const guint8 *data, gsize n, guint8 part)
{
  g_autofree char *name = g_strdup_printf ("ISO-8859-%u", part);
  char *text = g_convert_with_fallback ((const char *) data, n, "UTF-8", name, "?", NULL, NULL, NULL);
  GString *out;

  if (text)
    return text;
  out = g_string_new (NULL);
  for (gsize i = 0; i < n; i++)
    g_string_append_unichar (out, data[i]);
  return g_string_free (out, FALSE);
}

static char *
to_utf8 (const guint8 *data, gsize n, guint8 charset)
{
  GString *out;

  if (charset == CF_ZVT_UTF8)
    return g_utf8_make_valid ((const char *) data, n);
  if (charset != CF_ZVT_CP437 && charset != CF_ZVT_SEVEN_BIT)
    return from_iso (data, n, charset);
  out = g_string_sized_new (n + 8);
  for (gsize i = 0; i < n; i++)
    g_string_append_unichar (out, charset == CF_ZVT_SEVEN_BIT ? seven_bit (data[i]) : data[i] < 0x80 ? data[i] : upper[data[i] - 0x80]);
  return g_string_free (out, FALSE);
}

char *
cf_zvt_text (const guint8 *data, gsize n, guint8 charset)
{
  const guint8 *end = n ? memchr (data, 0, n) : NULL;
  g_autofree char *raw = to_utf8 (n ? data : (const guint8 *) "", end ? (gsize) (end - data) : n, charset);
  GString *text = g_string_new (NULL);
  char *masked;

  for (const char *p = raw; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c == '\r')
      c = p[1] == '\n' ? 0 : '\n';
    if (c == '\n' || (c && !g_unichar_iscntrl (c)))
      g_string_append_unichar (text, c);
  }
  while (text->len && (text->str[text->len - 1] == ' ' || text->str[text->len - 1] == '\n'))
    g_string_truncate (text, text->len - 1);
  cf_terminal_mask_tracks (text->str);
  masked = cf_mask_card_numbers (text->str);
  if (!masked)
    return g_string_free (text, FALSE);
  g_string_free (text, TRUE);
  return masked;
}

const char *
cf_zvt_charset_name (guint8 charset)
{
  static _Thread_local char name[20];

  if (charset == CF_ZVT_CP437 || charset == CF_ZVT_UTF8)
    return charset == CF_ZVT_UTF8 ? "UTF-8" : "CP437";
  if (charset == CF_ZVT_SEVEN_BIT)
    return "7-bit";
  g_snprintf (name, sizeof name, "ISO 8859-%u", charset);
  return name;
}
