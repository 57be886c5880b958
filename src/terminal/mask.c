/* mask.c: taking card numbers and tracks out of a terminal's words. A track is masked whatever its check digit says: test cards and damaged reads are
 * tracks too. */
#include "mask.h"
#include "base/text.h"
#include <string.h>

#define TRACK_DIGITS_MIN 12

static gboolean
ends_track_number (const char *at)
{
  if (*at == '=' || *at == '^')
    return TRUE;
  return (*at == 'D' || *at == 'd') && strspn (at + 1, "0123456789") >= 4;
}

/* The end of the number at @p, in which single spaces and dashes may stand between digits. */
static const char *
end_of_number (const char *p, guint *ret_digits)
{
  *ret_digits = 0;
  for (;; p++) {
    if (g_ascii_isdigit (*p))
      ++*ret_digits;
    else if (!((*p == ' ' || *p == '-') && g_ascii_isdigit (p[1])))
      return p;
  }
}

void
cf_terminal_mask_tracks (char *text)
{
  for (char *p = text; *p;) {
    guint digits;
    const char *end = g_ascii_isdigit (*p) ? end_of_number (p, &digits) : NULL;
    if (end && digits >= TRACK_DIGITS_MIN && digits <= 19 && ends_track_number (end)) {
      gboolean named = *end == '^';                               /* track 1 has a name with spaces in it */
      while (*p && *p != '?' && (p < end || named || (*p != ' ' && *p != '\n')))
        *p++ = '*';
    }
    else
      p += end ? strspn (p, "0123456789") : 1;
  }
}

char *
cf_terminal_safe_text (const char *bytes, gsize n)
{
  g_autofree char *copy = g_malloc (n + 1);
  for (gsize i = 0; i < n; i++)
    copy[i] = (guchar) bytes[i] < 0x20 || bytes[i] == 0x7f ? ' ' : bytes[i];
  copy[n] = 0;
  cf_terminal_mask_tracks (copy);
  char *text = g_utf8_make_valid (copy, n);
  explicit_bzero (copy, n);
  char *masked = cf_mask_card_numbers (text);
  if (masked) {
    cf_terminal_wipe (text, strlen (text));
    text = masked;
  }
  return g_strstrip (text);
}

void
cf_terminal_last4 (const char *bytes, gsize n, char ret[5])
{
  ret[0] = ret[4] = 0;
  while (n && bytes[n - 1] == ' ')
    n--;
  if (n < 4)
    return;
  for (gsize i = n - 4; i < n; i++)
    if (!g_ascii_isdigit (bytes[i]))
      return;
  memcpy (ret, bytes + n - 4, 4);
}

void
cf_terminal_wipe (char *text, gsize n)
{
  if (text)
    explicit_bzero (text, n);
  g_free (text);
}
