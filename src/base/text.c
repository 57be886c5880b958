/* text.c: folding for search and what may be stored. Card numbers are in text-card.c. */
#include "text.h"
#include <string.h>

/* Written without spaces between words, so that a search index must take each character for one. */
static gboolean
is_word_alone (gunichar c)
{
  if (c < 0x0e00)
    return FALSE;
  switch (g_unichar_get_script (c)) {
    case G_UNICODE_SCRIPT_HAN: case G_UNICODE_SCRIPT_HIRAGANA: case G_UNICODE_SCRIPT_KATAKANA: case G_UNICODE_SCRIPT_BOPOMOFO: case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_THAI: case G_UNICODE_SCRIPT_LAO: case G_UNICODE_SCRIPT_KHMER: case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
  }
}

/* Letters that Unicode does not take apart, but people who lack the key write so. */
static const char *
plain_letter (gunichar c)
{
  switch (c) {
    case 0x00e6: return "ae";      /* æ */
    case 0x00f0: return "d";       /* ð */
    case 0x00f8: return "o";       /* ø */
    case 0x00fe: return "th";      /* þ */
    case 0x0111: return "d";       /* đ */
    case 0x0127: return "h";       /* ħ */
    case 0x0131: return "i";       /* ı */
    case 0x0142: return "l";       /* ł */
    case 0x0153: return "oe";      /* œ */
    case 0x0167: return "t";       /* ŧ */
    default:     return NULL;
  }
}

/* An accent, not a sign that makes another letter: kana voicing marks stay, and so do the vowels of scripts in which they are marks of class 0. */
static gboolean
is_accent (gunichar c)
{
  return c >= 0x0300 && c != 0x3099 && c != 0x309a && g_unichar_combining_class (c) != 0;
}

/* g_utf8_casefold swaps the case of Cherokee instead of folding it: capitals for all. */
static gunichar
cherokee_capital (gunichar c)
{
  if (c >= 0xab70 && c <= 0xabbf)
    return c - 0xab70 + 0x13a0;
  return c >= 0x13f8 && c <= 0x13fd ? c - 8 : c;
}

/* Casefolded, taken apart, without accents, and put together again (Hangul, kana). */
static char *
without_accents (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *apart = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (apart, -1);
  g_autofree char *again = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);      /* casefolding may compose */
  g_autoptr(GString) out = g_string_sized_new (strlen (again));

  for (const char *p = again; *p; p = g_utf8_next_char (p)) {
    gunichar c = cherokee_capital (g_utf8_get_char (p));
    const char *plain = c < 0x80 ? NULL : plain_letter (c);
    if (plain)
      g_string_append (out, plain);
    else if (!is_accent (c))
      g_string_append_unichar (out, c);
  }
  return g_utf8_normalize (out->str, out->len, G_NORMALIZE_ALL_COMPOSE);
}

static gboolean
is_ascii (const char *text)
{
  for (; *text; text++)
    if ((guchar) *text >= 0x80)
      return FALSE;
  return TRUE;
}

char *
cf_text_fold (const char *text)
{
  g_autofree char *folded = NULL;
  gboolean gap = FALSE, alone = FALSE;

  if (!text)
    return g_strdup ("");
  folded = is_ascii (text) ? g_ascii_strdown (text, -1) : without_accents (text);
  GString *out = g_string_sized_new (strlen (folded) + 8);
  for (const char *p = folded; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c < 0x80 ? g_ascii_isspace (c) : g_unichar_isspace (c)) {
      gap = TRUE;
      continue;
    }
    gboolean is_alone = is_word_alone (c), is_mark = c >= 0x0300 && g_unichar_ismark (c);
    if ((gap || ((is_alone || alone) && !is_mark)) && out->len > 0)
      g_string_append_c (out, ' ');
    g_string_append_unichar (out, c);
    gap = FALSE;
    alone = is_alone || (alone && is_mark);
  }
  return g_string_free (out, FALSE);
}

gboolean
cf_text_valid (const char *text)
{
  if (!text)
    return TRUE;
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const guchar *p = (const guchar *) text; *p; p++)
    if ((*p < 0x20 && *p != '\t' && *p != '\n') || *p == 0x7f || (p[0] == 0xc2 && p[1] < 0xa0))      /* C2 80–C2 9F are U+0080–U+009F */
      return FALSE;
  return TRUE;
}

char *
cf_digits (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);
  GString *out = g_string_new (NULL);
  for (const char *p = valid; *p; p = g_utf8_next_char (p)) {
    int digit = g_unichar_digit_value (g_utf8_get_char (p));
    if (digit >= 0)
      g_string_append_c (out, '0' + digit);
  }
  return g_string_free (out, FALSE);
}
