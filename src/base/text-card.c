/* text-card.c: card numbers in text (D22): found by form and check digit, and masked. Works on groups of digits: a number is a sequence of whole
 * groups, so that a part of a longer run (an IBAN, a tracking number) is never taken for one. */
#include "text.h"
#include <string.h>

#define DIGITS_MIN 13
#define DIGITS_MAX 19
#define SHOWN      4
#define GROUP_MIN  4       /* digits in each group but the last */

typedef struct { gsize at; char digit; guint8 length; } Digit;      /* where in the text, its value, and its length in bytes */
/* Digits [first, first + n). mark: what stands before it, 0: not joined to the group before. rest: the last digits of a number that was masked before. */
typedef struct { guint first, n; char mark; gboolean rest; } Group;

/* The separator at @p if a group may go on after it: a space, dash or dot, 0 else. */
static char
mark_at (const char *p, gsize *ret_length)
{
  static const struct { const char *text; char mark; } marks[] = {
    { " ", ' ' }, { "\xc2\xa0", ' ' }, { "\xe2\x80\xaf", ' ' },
    { "-", '-' }, { "\xe2\x80\x90", '-' }, { "\xe2\x80\x91", '-' }, { "\xe2\x80\x93", '-' }, { ".", '.' } };
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (p, marks[i].text)) {
      *ret_length = strlen (marks[i].text);
      return marks[i].mark;
    }
  return 0;
}

/* The separator that ends at *@p, which moves before it; 0 if there is none. */
static char
mark_before (const char *text, const char **p)
{
  gsize n;
  for (gsize back = 1; back <= 3 && *p - text >= (gssize) back; back++) {
    char mark = mark_at (*p - back, &n);
    if (mark && n == back) {
      *p -= back;
      return mark;
    }
  }
  return 0;
}

/* Do the stars of a number that was masked before stand before @p? Then its last digits are not the first of another one. */
static gboolean
is_rest (const char *text, const char *p)
{
  guint n = 0;
  for (mark_before (text, &p); p > text && p[-1] == '*' && n < DIGITS_MIN - SHOWN; n++, mark_before (text, &p))
    p--;
  return n == DIGITS_MIN - SHOWN;
}

/* The value of the digit at @p, of any script, or -1. */
static int
digit_at (const char *p, gsize *ret_length)
{
  *ret_length = 1;
  if ((guchar) *p < 0x80)
    return g_ascii_digit_value (*p);
  gunichar c = g_utf8_get_char_validated (p, -1);
  if (c == (gunichar) -1 || c == (gunichar) -2)
    return -1;
  *ret_length = g_utf8_skip[(guchar) *p];
  return g_unichar_digit_value (c);
}

static void
find_groups (const char *text, GArray *digits, GArray *groups)
{
  gboolean inside = FALSE;
  gsize n;

  for (const char *p = text; *p; p += n) {
    int value = digit_at (p, &n);
    if (value < 0) {
      inside = FALSE;
      continue;
    }
    if (!inside) {
      const Digit *last = digits->len ? &g_array_index (digits, Digit, digits->len - 1) : NULL;
      const char *before = p;
      char mark = mark_before (text, &before);
      gboolean joined = mark && last && last->at + last->length == (gsize) (before - text);
      Group group = { digits->len, 0, joined ? mark : 0, is_rest (text, p) };
      g_array_append_val (groups, group);
      inside = TRUE;
    }
    Digit digit = { p - text, value, n };
    g_array_append_val (digits, digit);
    g_array_index (groups, Group, groups->len - 1).n++;
  }
}

static gboolean
looks_like_card (const Digit *digits, guint n)
{
  static const char *const first[] = { "456", "356", "12356" };      /* of 13, 14 and 15 digits */
  guint sum = 0;

  if (digits[0].digit == 0 || (n < 16 && !strchr (first[n - DIGITS_MIN], '0' + digits[0].digit)))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    guint value = digits[n - 1 - i].digit;
    if (i % 2)
      value = value * 2 > 9 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 == 0;
}

/* How many groups from @groups on make a card number? 0: none. The longest counts. */
static guint
card_groups (const Group *groups, guint n, const Digit *digits)
{
  guint found = 0, n_digits = 0;
  if (groups[0].rest && groups[0].n <= SHOWN)
    return 0;
  for (guint i = 0; i < n && n_digits <= DIGITS_MAX; i++) {
    if (i > 0 && (!groups[i].mark || groups[i].mark != groups[1].mark || groups[i - 1].n < GROUP_MIN))
      break;
    n_digits += groups[i].n;
    gboolean decimal = i == 1 && groups[1].mark == '.';      /* "1234567890.1234" is an amount */
    if (n_digits >= DIGITS_MIN && n_digits <= DIGITS_MAX && !decimal && looks_like_card (digits + groups[0].first, n_digits))
      found = i + 1;
  }
  return found;
}

/* Do the digits at @at stand in a name that a machine gave ("sbx_0307…", "pi_3Mtw…": a word in small letters, '_', then letters and digits in one)? One such name in some hundred has a run of digits
 * that a card could have, and masked it would name nothing. Nobody writes a card number so; "card_4111…" is all digits after its '_', and is one. */
static gboolean
is_name (const char *text, gsize at)
{
  const char *start = text + at, *end = text + at, *stroke;
  while (start > text && (g_ascii_isalnum (start[-1]) || start[-1] == '_'))
    start--;
  while (g_ascii_isalnum (*end) || *end == '_')
    end++;
  for (stroke = end; stroke > start && *stroke != '_'; stroke--) ;
  gboolean mixed = FALSE;
  for (const char *p = stroke + 1; p < end; p++)
    mixed |= g_ascii_isalpha (*p);
  return stroke > start && stroke < text + at && g_ascii_islower (*start) && mixed;
}

char *
cf_mask_card_numbers (const char *text)
{
  g_autoptr(GArray) digits = NULL;
  g_autoptr(GArray) groups = NULL;
  GString *out = NULL;
  gsize done = 0;
  guint n_digits = 0;

  for (const char *p = text; p && *p && n_digits < DIGITS_MIN; p++)      /* nearly all text ends here; other scripts' digits count as well */
    n_digits += g_ascii_isdigit (*p) || (guchar) *p >= 0xc0;
  if (n_digits < DIGITS_MIN)
    return NULL;
  digits = g_array_new (FALSE, FALSE, sizeof (Digit));
  groups = g_array_new (FALSE, FALSE, sizeof (Group));
  find_groups (text, digits, groups);

  const Digit *digit = (const Digit *) digits->data;
  for (guint i = 0; i < groups->len;) {
    const Group *group = &g_array_index (groups, Group, i);
    guint n = card_groups (group, groups->len - i, digit);
    if (n == 0 || is_name (text, digit[group->first].at)) {
      i++;
      continue;
    }
    if (!out)
      out = g_string_new (NULL);
    guint last = group[n - 1].first + group[n - 1].n;
    for (guint k = group->first; k + SHOWN < last; k++) {
      g_string_append_len (out, text + done, digit[k].at - done);
      g_string_append_c (out, '*');
      done = digit[k].at + digit[k].length;
    }
    i += n;
  }
  if (!out)
    return NULL;
  g_string_append (out, text + done);
  return g_string_free (out, FALSE);
}
