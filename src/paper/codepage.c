/* codepage.c: from a character to the byte of a code page. The pages are small: a search from the front is quick enough for a receipt. */
#include "codepage.h"
#include <string.h>

const CfCodePage *
cf_code_page_find (const char *name)
{
  for (const CfCodePage *page = cf_code_pages; page->name; page++)
    if (strcmp (page->name, name) == 0)
      return page;
  return NULL;
}

guint8
cf_code_page_byte (const CfCodePage *page, gunichar c)
{
  if (c >= 0x20 && c < 0x7f)
    return (guint8) c;
  for (guint i = 0; page && c >= 0x80 && i < 128; i++)
    if (page->high[i] == c)
      return (guint8) (0x80 + i);
  return 0;
}

/* What is only another shape of a plain sign. */
static const char *
plain_sign (gunichar c)
{
  switch (c) {
    case 0x00a0: case 0x2002: case 0x2003: case 0x2007: case 0x2009: case 0x202f: case '\t': return " ";
    case 0x00ad: case 0x200b: case 0x200e: case 0x200f: case 0x2060: case 0xfeff: return "";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return "-";
    case 0x2018: case 0x2019: case 0x201a: case 0x2032: return "'";
    case 0x201c: case 0x201d: case 0x201e: case 0x2033: return "\"";
    case 0x2022: return "*";
    case 0x2026: return "...";
    default: return c < 0x20 || c == 0x7f ? "" : NULL;
  }
}

char *
cf_code_page_plain (const char *text)
{
  GString *plain = g_string_new (NULL);
  for (const char *at = text; *at;) {
    gunichar c = g_utf8_get_char_validated (at, -1);
    if (c == (gunichar) -1 || c == (gunichar) -2) {
      g_string_append_c (plain, '?');
      at++;
      continue;
    }
    const char *sign = plain_sign (c);
    if (sign)
      g_string_append (plain, sign);
    else
      g_string_append_unichar (plain, c);
    at = g_utf8_next_char (at);
  }
  return g_string_free (plain, FALSE);
}
