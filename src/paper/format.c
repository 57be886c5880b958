/* format.c: numbers and dates as text. Buffers are a ring, so that a line of a table can hold several at once without freeing. */
#include "format.h"
#include "base/number.h"
#include <string.h>

#define DECIMALS 6             /* of a CfDecimal */

static char *
next (CfFormat *format)
{
  return format->ring[format->at++ % G_N_ELEMENTS (format->ring)];
}

const char *
cf_format_money (CfFormat *format, CfMoney amount, const CfCurrency *currency)
{
  return cf_money_pretty (next (format), sizeof format->ring[0], amount, currency, format->decimal, format->group);
}

/* "kr" and "CHF" stand apart from the number, "$" and "HK$" do not. */
static const char *
gap_after (const char *symbol)
{
  const char *last = g_utf8_find_prev_char (symbol, symbol + strlen (symbol));
  return last && (g_unichar_isalpha (g_utf8_get_char (last)) || *last == '.') ? "\u00a0" : "";
}

const char *
cf_format_price (CfFormat *format, CfMoney amount, const CfCurrency *currency)
{
  const char *number = cf_format_money (format, amount, currency);
  gboolean minus = amount < 0;
  char *text = next (format);
  if (minus)
    number = g_utf8_next_char (number);
  g_snprintf (text, sizeof format->ring[0], "%s%s%s%s", minus ? "−" : "", currency->symbol, gap_after (currency->symbol), number);
  return text;
}

const char *
cf_format_date (CfFormat *format, CfDate date)
{
  guint slot = (guint) (date & (CF_FORMAT_DATES - 1));
  if (format->dates[slot].date != date)
    {
      cf_date_format (format->dates[slot].text, sizeof format->dates[slot].text, date, format->date_format);
      format->dates[slot].date = date;
    }
  return format->dates[slot].text;
}

const char *
cf_format_decimal (CfFormat *format, CfDecimal value, int min_digits)
{
  return cf_number_format (next (format), sizeof format->ring[0], value, DECIMALS, min_digits, format->decimal, format->group, "−");
}

const char *
cf_format_percent (CfFormat *format, CfDecimal rate)
{
  char *text = next (format);
  cf_decimal_percent (text, sizeof format->ring[0], rate, format->decimal);
  g_strlcat (text, "\u00a0%", sizeof format->ring[0]);
  return text;
}

guint
cf_format_digits (CfDecimal value, guint min_digits)
{
  guint digits = 6;
  while (digits > min_digits && value % 10 == 0)
    {
      value /= 10;
      digits--;
    }
  return digits;
}
