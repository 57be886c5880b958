/* decimal-fuzz.c: any text as an amount and as a quantity. What is read is read again from its own form; and where nobody said what the decimal mark
 * is, an answer is one of the two that the marks would give. */
#include <glib.h>
#include <string.h>
#include "base/decimal.h"
#include "base/money.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
try_money (const char *text, const CfCurrency *currency)
{
  CfMoney value[3] = { 0 }, back;
  CfOutcome outcome[3];
  static const char marks[] = { 0, '.', ',' };

  for (int i = 0; i < 3; i++) {
    outcome[i] = cf_money_parse (text, currency, marks[i], &value[i]);
    if (outcome[i])
      continue;
    g_autofree char *plain = cf_money_plain (value[i], currency);
    char buf[48];
    g_assert_cmpint (cf_money_parse (plain, currency, '.', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, value[i]);
    g_assert_cmpint (cf_money_parse (cf_money_pretty (buf, sizeof buf, value[i], currency, ',', ' '), currency, ',', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, value[i]);
  }
  if (outcome[0] == CF_OK) {
    g_assert_true ((outcome[1] == CF_OK && value[1] == value[0]) || (outcome[2] == CF_OK && value[2] == value[0]));
    /* If both marks can read it, they agree, or else it could have been read two ways. */
    g_assert_true (outcome[1] || outcome[2] || value[1] == value[2]);
  }
}

static void
try_decimal (const char *text)
{
  static const char marks[] = { 0, '.', ',' };
  for (int i = 0; i < 3; i++) {
    CfDecimal value, back;
    char buf[32], percent[40];
    if (cf_decimal_parse (text, marks[i], &value))
      continue;
    g_assert_cmpint (cf_decimal_parse (cf_decimal_format (buf, sizeof buf, value, 2, '.'), '.', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, value);
    g_snprintf (percent, sizeof percent, "%s %%", cf_decimal_percent (buf, sizeof buf, value, ','));
    g_assert_cmpint (cf_decimal_parse (percent, ',', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, value);
  }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static const char *const codes[] = { "USD", "JPY", "KWD", "EUR", "CHF", "PAB", "CLF", "SEK" };
  g_autofree char *text = g_strndup ((const char *) data, size);
  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    try_money (text, cf_currency_by_code (codes[i]));
  try_decimal (text);
  return 0;
}
