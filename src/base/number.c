/* number.c: digits with marks. "1,234.50", "1.234,50", "1 234,50", "1'234.50", "12,34,567.00" and "1234.5" are one family; what could belong to two
 * is never guessed at (D33). Values stay text until they are scaled, so that nothing is rounded on the way. */
#include "number.h"
#include <string.h>

#define MARKS_MAX 24

typedef struct { const char *at; int length; char kind; } Mark;      /* kind: '.', ',', ' ', '\'' */

int
cf_number_space (const char *text, const char *end)
{
  static const char *const spaces[] = { " ", "\t", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xe2\x80\x87" };
  for (guint i = 0; i < G_N_ELEMENTS (spaces); i++) {
    int n = strlen (spaces[i]);
    if (end - text >= n && memcmp (text, spaces[i], n) == 0)
      return n;
  }
  return 0;
}

void
cf_number_trim (const char **text, const char **end)
{
  int n;
  while (*text < *end && (n = cf_number_space (*text, *end)))
    *text += n;
  const char *last = *text;
  for (const char *p = *text; p < *end;)      /* forwards, since white space may have several bytes */
    if ((n = cf_number_space (p, *end)))
      p += n;
    else
      last = ++p;
  *end = last;
}

int
cf_number_sign (const char **text, const char **end, gboolean *negative)
{
  const char *p = *text, *q = *end;
  int signs = 0;

  if (q - p > 2 && *p == '(' && q[-1] == ')') {
    *negative = TRUE;
    signs++, p++, q--;
    cf_number_trim (&p, &q);
  }
  if (q - p > 1 && (*p == '-' || *p == '+'))
    *negative |= *p == '-', signs++, p++;
  else if (q - p > 3 && memcmp (p, "\xe2\x88\x92", 3) == 0)      /* U+2212 */
    *negative = TRUE, signs++, p += 3;
  else if (q - p > 1 && q[-1] == '-')
    *negative = TRUE, signs++, q--;
  cf_number_trim (&p, &q);
  *text = p;
  *end = q;
  return signs;
}

static gboolean
mark_at (const char *p, const char *end, Mark *ret)
{
  int space = cf_number_space (p, end);
  if (space)
    *ret = (Mark) { p, space, ' ' };
  else if (*p == '.' || *p == ',' || *p == '\'')
    *ret = (Mark) { p, 1, *p };
  else if (end - p >= 3 && memcmp (p, "\xe2\x80\x99", 3) == 0)      /* ’ */
    *ret = (Mark) { p, 3, '\'' };
  else
    return FALSE;
  return TRUE;
}

/* Are marks [0, n) of one kind, and the digits between them in threes, or in twos before a last three? @end: where the whole part ends. */
static gboolean
grouped_well (const char *text, const char *end, const Mark *marks, int n)
{
  if (n == 0)
    return TRUE;
  gsize first = marks[0].at - text;
  if (*text == '0')      /* "0,123" is not a grouped 123 */
    return FALSE;
  gboolean threes = first >= 1 && first <= 3, twos = first >= 1 && first <= 2;
  for (int i = 0; i < n; i++) {
    const char *next = i + 1 < n ? marks[i + 1].at : end;
    gsize width = next - marks[i].at - marks[i].length;
    if (marks[i].kind != marks[0].kind)
      return FALSE;
    threes &= width == 3;
    twos &= width == (i + 1 < n ? 2 : 3);
  }
  return threes || twos;
}

/* Which mark, if any, is the decimal one? -1: none. */
static CfOutcome
find_decimal (const char *text, const char *end, const Mark *marks, int n, char decimal, int *ret)
{
  *ret = -1;
  if (n == 0)
    return CF_OK;
  const Mark *last = &marks[n - 1];
  int alike = 0;
  for (int i = 0; i < n; i++)
    alike += marks[i].kind == last->kind;
  if (decimal) {
    if (last->kind == decimal)
      *ret = n - 1;
    return CF_OK;
  }
  if (last->kind == ' ' || last->kind == '\'' || alike > 1)
    return CF_OK;
  /* A single dot or comma: three digits after it and one to three before (not a lone zero) could be a group as well as decimals. */
  gsize before = last->at - text, after = end - last->at - last->length;
  if (n == 1 && after == 3 && before >= 1 && before <= 3 && text[0] != '0')
    return CF_TWO_READINGS;
  *ret = n - 1;
  return CF_OK;
}

static void
keep_digits (const char *text, const char *end, const char *fraction, CfNumber *ret)
{
  memset (ret, 0, sizeof *ret);
  for (const char *p = text; p < (fraction ? fraction : end); p++)
    if (g_ascii_isdigit (*p) && (ret->n_whole > 0 || *p != '0')) {
      if (ret->n_whole < (int) sizeof ret->whole - 1)
        ret->whole[ret->n_whole] = *p;
      ret->n_whole++;
    }
  for (const char *p = fraction; p && p < end; p++)
    if (ret->n_fraction < (int) sizeof ret->fraction - 1)
      ret->fraction[ret->n_fraction++] = *p;
    else
      ret->tail |= *p != '0';
}

CfOutcome
cf_number_scan (const char *text, const char *end, char decimal, CfNumber *ret)
{
  Mark marks[MARKS_MAX];
  int n = 0, n_digits = 0, mark;

  for (const char *p = text; p < end;)
    if (g_ascii_isdigit (*p))
      n_digits++, p++;
    else if (n < MARKS_MAX && mark_at (p, end, &marks[n]))
      p += marks[n++].length;
    else
      return CF_NOT_A_NUMBER;
  if (n_digits == 0)
    return CF_NOT_A_NUMBER;

  CfOutcome outcome = find_decimal (text, end, marks, n, decimal, &mark);
  if (outcome)
    return outcome;
  const char *whole_end = mark >= 0 ? marks[mark].at : end;
  int n_groups = mark >= 0 ? n - 1 : n;
  if (n_groups > 0 && (marks[0].kind == (decimal ? decimal : mark >= 0 ? marks[mark].kind : 0) || !grouped_well (text, whole_end, marks, n_groups)))
    return CF_NOT_A_NUMBER;
  keep_digits (text, end, mark >= 0 ? marks[mark].at + marks[mark].length : NULL, ret);
  return CF_OK;
}

CfOutcome
cf_number_scale (const CfNumber *number, gboolean negative, int digits, gint64 *ret)
{
  unsigned __int128 value = 0;

  g_assert (digits >= 0 && digits < 18);
  if (number->tail)
    return CF_TOO_PRECISE;
  for (int i = digits; i < number->n_fraction; i++)
    if (number->fraction[i] != '0')
      return CF_TOO_PRECISE;
  if (number->n_whole > (int) sizeof number->whole - 1)
    return CF_TOO_LARGE;
  for (int i = 0; i < number->n_whole; i++)
    value = value * 10 + (number->whole[i] - '0');
  for (int i = 0; i < digits; i++)
    value = value * 10 + (i < number->n_fraction ? number->fraction[i] - '0' : 0);
  if (value > G_MAXINT64)
    return CF_TOO_LARGE;
  *ret = negative ? -(gint64) value : (gint64) value;
  return CF_OK;
}

char *
cf_number_format (char *buf, gsize size, gint64 value, int digits, int min_digits, char decimal, char group, const char *minus)
{
  guint64 rest = value < 0 ? -(guint64) value : (guint64) value;
  char reversed[64];
  int n = 0, written = 0;

  g_assert (size >= 48 && digits >= 0 && digits < 18);
  for (int i = 0; i < digits; i++, rest /= 10)
    if (n > 0 || rest % 10 || i >= digits - min_digits)
      reversed[n++] = '0' + rest % 10;
  if (n > 0)
    reversed[n++] = decimal;
  do {
    if (group && written > 0 && written % 3 == 0) {
      if (group == ' ')
        reversed[n++] = '\xa0';
      reversed[n++] = group == ' ' ? '\xc2' : group;
    }
    reversed[n++] = '0' + rest % 10;
    rest /= 10;
    written++;
  } while (rest);

  char *out = value < 0 ? g_stpcpy (buf, minus) : buf;
  while (n > 0)
    *out++ = reversed[--n];
  *out = '\0';
  return buf;
}
