/* money.c: checked arithmetic on minor units and how amounts are read and written. Products go through 128 bits and are rounded once. */
#include "money.h"
#include "number.h"
#include <string.h>

gboolean
cf_add (gint64 a, gint64 b, gint64 *ret)
{
  gint64 sum;
  if (__builtin_add_overflow (a, b, &sum))
    return FALSE;
  *ret = sum;
  return TRUE;
}

gboolean
cf_sub (gint64 a, gint64 b, gint64 *ret)
{
  gint64 difference;
  if (__builtin_sub_overflow (a, b, &difference))
    return FALSE;
  *ret = difference;
  return TRUE;
}

static guint64
magnitude (gint64 value)
{
  return value < 0 ? -(guint64) value : (guint64) value;
}

/* Rounds @quotient by what is left over and puts the sign on. */
static gboolean
finish (unsigned __int128 quotient, guint64 rest, guint64 divisor, gboolean negative, CfRounding rounding, gint64 *ret)
{
  guint64 opposite = divisor - rest;      /* rest ⋛ divisor / 2 without doubling */
  if (rest > opposite || (rest == opposite && (rounding == CF_ROUND_HALF_UP || (quotient & 1))))
    quotient++;
  if (quotient > (unsigned __int128) G_MAXINT64 + negative)
    return FALSE;
  *ret = negative ? (gint64) -(guint64) quotient : (gint64) quotient;
  return TRUE;
}

gboolean
cf_mul_div (gint64 a, gint64 b, gint64 divisor, CfRounding rounding, gint64 *ret)
{
  g_assert (divisor > 0);
  unsigned __int128 product = (unsigned __int128) magnitude (a) * magnitude (b);
  guint64 d = divisor;
  if (product <= G_MAXUINT64)      /* nearly always; dividing 128 bits costs several times as much */
    return finish ((guint64) product / d, (guint64) product % d, d, (a < 0) != (b < 0), rounding, ret);
  return finish (product / d, (guint64) (product % d), d, (a < 0) != (b < 0), rounding, ret);
}

gboolean
cf_mul3_div (gint64 a, gint64 b, gint64 c, gint64 divisor, CfRounding rounding, gint64 *ret)
{
  g_assert (divisor > 0);
  /* A product that needs more than 128 bits has a quotient of more than 64: that is an overflow, whatever the rest is. */
  unsigned __int128 product;
  if (__builtin_mul_overflow ((unsigned __int128) magnitude (a) * magnitude (b), (unsigned __int128) magnitude (c), &product))
    return FALSE;
  guint64 d = divisor;
  return finish (product / d, (guint64) (product % d), d, (a < 0) ^ (b < 0) ^ (c < 0), rounding, ret);
}

enum { AFFIX_CODE = 1, AFFIX_SYMBOL = 2 };

/* The code in any case; the symbol; or its sign with letters of the country before it: "US$", "C$". 0: not of this currency. */
static int
own_affix (const char *affix, gsize n, const CfCurrency *currency)
{
  gsize length = strlen (currency->symbol);
  if (n == 3 && g_ascii_strncasecmp (affix, currency->code, 3) == 0)
    return AFFIX_CODE;
  if (n == length && memcmp (affix, currency->symbol, n) == 0)
    return AFFIX_SYMBOL;
  const char *sign = g_utf8_find_prev_char (currency->symbol, currency->symbol + length);
  if (!sign || g_unichar_type (g_utf8_get_char (sign)) != G_UNICODE_CURRENCY_SYMBOL)
    return 0;
  gsize n_sign = strlen (sign);
  gboolean own = n >= n_sign && n <= n_sign + 2 && memcmp (affix + n - n_sign, sign, n_sign) == 0
                 && g_ascii_strncasecmp (affix, currency->code, n - n_sign) == 0;
  return own ? AFFIX_SYMBOL : 0;
}

/* Notes in @seen what of the currency was there; each may come once ("$5.00 USD"). What is not its own: another currency's, or just no number? */
static CfOutcome
judge_affix (const char *affix, gsize n, const CfCurrency *currency, int *seen)
{
  if (n == 0)
    return CF_OK;
  int own = own_affix (affix, n, currency);
  if (own) {
    gboolean again = (*seen & own) != 0;
    *seen |= own;
    return again ? CF_NOT_A_NUMBER : CF_OK;
  }
  if (n == 3) {
    char code[4] = { g_ascii_toupper (affix[0]), g_ascii_toupper (affix[1]), g_ascii_toupper (affix[2]) };
    if (cf_currency_by_code (code))
      return CF_WRONG_CURRENCY;
  }
  for (const char *p = affix; p < affix + n; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char_validated (p, affix + n - p);
    if (c == (gunichar) -1 || c == (gunichar) -2)
      return CF_NOT_A_NUMBER;
    if (g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL)
      return CF_WRONG_CURRENCY;
  }
  return CF_NOT_A_NUMBER;
}

static gboolean
is_number_part (const char *p, const char *end)
{
  return g_ascii_isdigit (*p) || strchr (".,'-+()", *p) || cf_number_space (p, end) || (end - p >= 3 && memcmp (p, "\xe2\x88\x92", 3) == 0);
}

/* Takes what is not part of a number off both ends, and judges it. */
static CfOutcome
take_affixes (const char **text, const char **end, const CfCurrency *currency, int *seen)
{
  const char *p = *text, *q = *end;
  gsize n_symbol = strlen (currency->symbol);

  if ((gsize) (q - p) > n_symbol && memcmp (p, currency->symbol, n_symbol) == 0)
    p += n_symbol;      /* symbols may contain a dot: "B/." */
  else
    while (p < q && !is_number_part (p, q))
      p++;
  CfOutcome outcome = judge_affix (*text, p - *text, currency, seen);
  if (outcome)
    return outcome;

  while (q > p && !g_ascii_isdigit (q[-1]) && !strchr (".,'-+() \t", q[-1]))
    q--;
  for (int n; q < *end && (n = cf_number_space (q, *end));)      /* a no-break space before a symbol */
    q += n;
  outcome = judge_affix (q, *end - q, currency, seen);
  cf_number_trim (&p, &q);
  *text = p;
  *end = q;
  return outcome;
}

CfOutcome
cf_money_parse (const char *text, const CfCurrency *currency, char decimal, CfMoney *ret)
{
  const char *p = text, *end;
  gboolean negative = FALSE;
  int signs = 0, seen = 0;
  CfNumber number;

  if (!text)
    return CF_REQUIRED;
  end = p + strlen (p);
  cf_number_trim (&p, &end);
  if (p == end)
    return CF_REQUIRED;
  /* Twice, since signs stand outside as well as inside of symbols, and a code beside a symbol: "-$5", "$-5", "USD $5". */
  for (int i = 0; i < 2 && p < end; i++) {
    signs += cf_number_sign (&p, &end, &negative);
    CfOutcome outcome = take_affixes (&p, &end, currency, &seen);
    if (outcome)
      return outcome;
  }
  if (p < end)
    signs += cf_number_sign (&p, &end, &negative);
  if (signs > 1 || p == end)
    return CF_NOT_A_NUMBER;
  CfOutcome outcome = cf_number_scan (p, end, decimal, &number);
  return outcome ? outcome : cf_number_scale (&number, negative, currency->digits, ret);
}

char *
cf_money_plain (CfMoney amount, const CfCurrency *currency)
{
  char buf[48];
  return g_strdup (cf_number_format (buf, sizeof buf, amount, currency->digits, currency->digits, '.', 0, "-"));
}

char *
cf_money_format (char *buf, gsize size, CfMoney amount, const CfCurrency *currency, char decimal, char group)
{
  return cf_number_format (buf, size, amount, currency->digits, currency->digits, decimal, group, "-");
}

char *
cf_money_pretty (char *buf, gsize size, CfMoney amount, const CfCurrency *currency, char decimal, char group)
{
  return cf_number_format (buf, size, amount, currency->digits, currency->digits, decimal, group, "\xe2\x88\x92");
}
