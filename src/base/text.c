/* text.c: see text.h. */
#include "text.h"
#include <string.h>

static gboolean
written_without_spaces (gunichar c)
{
  switch (g_unichar_get_script (c)) {
    case G_UNICODE_SCRIPT_HAN: case G_UNICODE_SCRIPT_HIRAGANA: case G_UNICODE_SCRIPT_KATAKANA: case G_UNICODE_SCRIPT_THAI: case G_UNICODE_SCRIPT_LAO: case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
  }
}

char *
cf_text_fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (apart ? apart : "", -1);
  g_autofree char *again = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);      /* folding may compose */
  GString *out = g_string_new (NULL);
  for (const char *p = again; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_ismark (c))
      continue;
    g_string_append_unichar (out, c);
    if (written_without_spaces (c))
      g_string_append_c (out, ' ');
  }
  return g_string_free (out, FALSE);
}

gboolean
cf_text_valid (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_iscntrl (c) && c != '\t' && c != '\n')
      return FALSE;
  }
  return TRUE;
}

static gboolean
luhn (const char *digits, guint n)
{
  guint sum = 0;
  for (guint i = 0; i < n; i++) {
    guint d = digits[n - 1 - i] - '0';
    if (i % 2)
      d = d * 2 > 9 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return sum % 10 == 0;
}

/* A run of digits at @start, parted by single spaces or dashes, as long as it goes: how many digits, and where they stand. */
static guint
digit_run (const char *start, char *ret_digits, guint *ret_at, guint most)
{
  guint n = 0;
  for (guint i = 0; start[i] && n < most; i++) {
    if (g_ascii_isdigit (start[i])) {
      ret_at[n] = i;
      ret_digits[n++] = start[i];
    } else if (n == 0 || (start[i] != ' ' && start[i] != '-') || !g_ascii_isdigit (start[i + 1]))
      break;
  }
  return n;
}

char *
cf_mask_card_numbers (const char *text)
{
  g_autofree char *out = NULL;
  char digits[20];
  guint at[20];
  for (gsize i = 0; text[i]; i++) {
    if (!g_ascii_isdigit (text[i]) || (i > 0 && g_ascii_isdigit (text[i - 1])))
      continue;
    guint n = digit_run (text + i, digits, at, 20);
    for (guint len = MIN (n, 19); len >= 13; len--) {
      if (!luhn (digits, len) || g_ascii_isdigit (text[i + at[len - 1] + 1]))
        continue;
      if (!out)
        out = g_strdup (text);
      for (guint k = 0; k < len - 4; k++)
        out[i + at[k]] = '*';
      i += at[len - 1];
      break;
    }
  }
  return g_steal_pointer (&out);
}
