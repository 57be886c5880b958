/* decimal.c: quantities, unit prices and rates as millionths. Reading refuses what it would have to round. */
#include "decimal.h"
#include "number.h"
#include <string.h>

#define DIGITS 6

CfOutcome
cf_decimal_parse (const char *text, char decimal, CfDecimal *ret)
{
  const char *p = text, *end;
  gboolean negative = FALSE;
  int digits = DIGITS;
  CfNumber number;

  if (!text)
    return CF_REQUIRED;
  end = p + strlen (p);
  cf_number_trim (&p, &end);
  if (p == end)
    return CF_REQUIRED;
  if (cf_number_sign (&p, &end, &negative) > 1 || p == end)
    return CF_NOT_A_NUMBER;
  if (end[-1] == '%') {
    digits -= 2;
    end--;
    cf_number_trim (&p, &end);
  }
  CfOutcome outcome = cf_number_scan (p, end, decimal, &number);
  return outcome ? outcome : cf_number_scale (&number, negative, digits, ret);
}

char *
cf_decimal_format (char *buf, gsize size, CfDecimal value, int min_digits, char mark)
{
  char text[48];
  g_assert (size >= 32);
  g_strlcpy (buf, cf_number_format (text, sizeof text, value, DIGITS, min_digits, mark, 0, "-"), size);
  return buf;
}

char *
cf_decimal_percent (char *buf, gsize size, CfDecimal value, char mark)
{
  char text[48];
  g_assert (size >= 32);
  g_strlcpy (buf, cf_number_format (text, sizeof text, value, DIGITS - 2, 0, mark, 0, "-"), size);
  return buf;
}
