/* Proves: amounts are read in every common notation and refused where they could be read two ways or would have to be rounded; writing and reading
 * are inverse; arithmetic is exact against 128-bit references, rounds ties by the rule that was asked for, and says FALSE instead of overflowing;
 * currencies have the minor units of ISO 4217. */
#include <glib.h>
#include <string.h>
#include "base/money.h"

typedef struct { const char *text, *currency; char decimal; CfOutcome outcome; CfMoney amount; } Case;

static const Case cases[] = {
  { "0", "USD", '.', CF_OK, 0 }, { "1", "USD", '.', CF_OK, 100 }, { "1.5", "USD", '.', CF_OK, 150 }, { "1,234.50", "USD", '.', CF_OK, 123450 },
  { "-1234.50", "USD", '.', CF_OK, -123450 }, { "+3", "USD", '.', CF_OK, 300 }, { "(12.34)", "USD", '.', CF_OK, -1234 },
  { "( 12.34 )", "USD", '.', CF_OK, -1234 },
  { "12.34-", "USD", '.', CF_OK, -1234 }, { "\xe2\x88\x92" "12.34", "USD", '.', CF_OK, -1234 }, { ".5", "USD", '.', CF_OK, 50 },
  { "5.", "USD", '.', CF_OK, 500 },
  { "000123.10", "USD", '.', CF_OK, 12310 }, { "  7 ", "USD", '.', CF_OK, 700 }, { "1.500000", "USD", '.', CF_OK, 150 }, { "-0.00", "USD", '.', CF_OK, 0 },
  /* symbols and codes */
  { "$5", "USD", '.', CF_OK, 500 }, { "-$5", "USD", '.', CF_OK, -500 }, { "$-5", "USD", '.', CF_OK, -500 }, { "($5.00)", "USD", '.', CF_OK, -500 },
  { "$(5.00)", "USD", '.', CF_OK, -500 },
  { "US$5", "USD", '.', CF_OK, 500 }, { "C$5", "CAD", '.', CF_OK, 500 }, { "CA$ 5", "CAD", '.', CF_OK, 500 }, { "usd 5", "USD", '.', CF_OK, 500 },
  { "USD 5", "USD", '.', CF_OK, 500 },
  { "5 USD", "USD", '.', CF_OK, 500 }, { "$5.00 USD", "USD", '.', CF_OK, 500 }, { "USD $5.00", "USD", '.', CF_OK, 500 }, { "-5 USD", "USD", '.', CF_OK, -500 },
  { "1.234,50 €", "EUR", ',', CF_OK, 123450 }, { "1.234,50\xc2\xa0€", "EUR", ',', CF_OK, 123450 }, { "€ -3,5", "EUR", ',', CF_OK, -350 },
  { "CHF 1'234.50", "CHF", '.', CF_OK, 123450 },
  { "1’234.50", "CHF", '.', CF_OK, 123450 }, { "B/.5.00", "PAB", '.', CF_OK, 500 }, { "R1 234,50", "ZAR", ',', CF_OK, 123450 },
  { "12 Kč", "CZK", ',', CF_OK, 1200 },
  { "£5", "USD", '.', CF_WRONG_CURRENCY, 0 }, { "5 EUR", "USD", '.', CF_WRONG_CURRENCY, 0 }, { "eur5", "USD", '.', CF_WRONG_CURRENCY, 0 },
  { "₿5", "USD", '.', CF_WRONG_CURRENCY, 0 },
  { "HK$5", "USD", '.', CF_WRONG_CURRENCY, 0 }, { "$5", "EUR", '.', CF_WRONG_CURRENCY, 0 },
  /* grouping */
  { "1,234,567.89", "USD", '.', CF_OK, 123456789 }, { "12,34,567.00", "INR", '.', CF_OK, 123456700 }, { "1 234 567.89", "USD", '.', CF_OK, 123456789 },
  { "1\xe2\x80\xaf" "234,50", "EUR", ',', CF_OK, 123450 }, { "1,23", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "1,2345", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "1234,567", "USD", '.', CF_NOT_A_NUMBER, 0 }, { ",123", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "1,,234", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "1.234,50", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "1.234.567", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "1,234 567", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "0,123", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "0,123", "USD", 0, CF_TOO_PRECISE, 0 }, { "1 23", "USD", '.', CF_NOT_A_NUMBER, 0 },
  /* the mark is not known */
  { "1,234", "USD", 0, CF_TWO_READINGS, 0 }, { "1.234", "USD", 0, CF_TWO_READINGS, 0 }, { "12.345", "KWD", 0, CF_TWO_READINGS, 0 },
  { "$1,234", "USD", 0, CF_TWO_READINGS, 0 },
  { "1,234.50", "USD", 0, CF_OK, 123450 }, { "1.234,50", "USD", 0, CF_OK, 123450 }, { "1,5", "USD", 0, CF_OK, 150 }, { "1.5", "USD", 0, CF_OK, 150 },
  { "12,34", "USD", 0, CF_OK, 1234 },
  { "1,234,567", "USD", 0, CF_OK, 123456700 }, { "1.234.567", "USD", 0, CF_OK, 123456700 }, { "1234,50", "USD", 0, CF_OK, 123450 },
  { "0,123", "KWD", 0, CF_OK, 123 },
  { "1234.567", "KWD", 0, CF_OK, 1234567 }, { "1 234", "USD", 0, CF_OK, 123400 }, { "1 234,567", "KWD", 0, CF_OK, 1234567 },
  { "1.234,567.8", "USD", 0, CF_NOT_A_NUMBER, 0 },
  { "1,234,567.891", "KWD", 0, CF_OK, 1234567891 }, { "1234", "USD", 0, CF_OK, 123400 },
  /* minor units */
  { "1234", "JPY", '.', CF_OK, 1234 }, { "1,234", "JPY", '.', CF_OK, 1234 }, { "1.00", "JPY", '.', CF_OK, 1 },
  { "1.5", "JPY", '.', CF_TOO_PRECISE, 0 }, { "¥5", "JPY", '.', CF_OK, 5 },
  { "1.234", "KWD", '.', CF_OK, 1234 }, { "1.2345", "KWD", '.', CF_TOO_PRECISE, 0 }, { "1.2340", "KWD", '.', CF_OK, 1234 },
  { "0.001", "USD", '.', CF_TOO_PRECISE, 0 },
  { "1.0000000000000000000000000000", "USD", '.', CF_OK, 100 }, { "1.0000000000000000000000000001", "USD", '.', CF_TOO_PRECISE, 0 },
  { "1.2345", "CLF", '.', CF_OK, 12345 },
  /* bounds */
  { "92233720368547758.07", "USD", '.', CF_OK, G_MAXINT64 }, { "-92233720368547758.07", "USD", '.', CF_OK, -G_MAXINT64 },
  { "92233720368547758.08", "USD", '.', CF_TOO_LARGE, 0 },
  { "-92233720368547758.08", "USD", '.', CF_TOO_LARGE, 0 }, { "9223372036854775807", "JPY", '.', CF_OK, G_MAXINT64 },
  { "9223372036854775808", "JPY", '.', CF_TOO_LARGE, 0 },
  { "99999999999999999999999999999999999999999999999999", "USD", '.', CF_TOO_LARGE, 0 },
  { "00000000000000000000000000000000000000000000000001", "USD", '.', CF_OK, 100 },
  /* nothing, or no number */
  { "", "USD", '.', CF_REQUIRED, 0 }, { "   \xc2\xa0", "USD", '.', CF_REQUIRED, 0 }, { NULL, "USD", '.', CF_REQUIRED, 0 },
  { "abc", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "$", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "-", "USD", '.', CF_NOT_A_NUMBER, 0 }, { ".", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "()", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "--5", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "(-5)", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "-5-", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "-$-5", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "$$5", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "1e5", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "0x10", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "1.2.3", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "5%", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "\xff" "5", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "5\xe2\x82", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "١٢", "USD", '.', CF_NOT_A_NUMBER, 0 },
  { "1-2", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "NaN", "USD", '.', CF_NOT_A_NUMBER, 0 }, { "1\n2", "USD", '.', CF_NOT_A_NUMBER, 0 },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *c = &cases[i];
    CfMoney amount = 4711;
    CfOutcome outcome = cf_money_parse (c->text, cf_currency_by_code (c->currency), c->decimal, &amount);
    if (outcome != c->outcome || amount != (c->outcome ? 4711 : c->amount))
      g_error ("“%s” as %s: %s, %" G_GINT64_FORMAT, c->text, c->currency, cf_outcome_name (outcome), amount);
  }
}

static void
test_format (void)
{
  const CfCurrency *usd = cf_currency_by_code ("USD"), *jpy = cf_currency_by_code ("JPY"), *kwd = cf_currency_by_code ("KWD");
  char buf[48];
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 123450, usd, '.', ','), ==, "1,234.50");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, -123450, usd, '.', ','), ==, "-1,234.50");
  g_assert_cmpstr (cf_money_pretty (buf, sizeof buf, -123450, usd, '.', ','), ==, "\xe2\x88\x92" "1,234.50");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 5, usd, ',', '.'), ==, "0,05");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 100000000, usd, '.', 0), ==, "1000000.00");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 99999, usd, '.', ','), ==, "999.99");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 100000000, usd, ',', ' '), ==, "1\xc2\xa0" "000\xc2\xa0" "000,00");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 1234, jpy, '.', ','), ==, "1,234");
  g_assert_cmpstr (cf_money_format (buf, sizeof buf, 1234, kwd, '.', ','), ==, "1.234");
  g_assert_cmpstr (cf_money_pretty (buf, sizeof buf, G_MININT64, usd, '.', ' '), ==,
                   "\xe2\x88\x92" "92\xc2\xa0" "233\xc2\xa0" "720\xc2\xa0" "368\xc2\xa0" "547\xc2\xa0" "758.08");
  g_autofree char *plain = cf_money_plain (-1234567, kwd), *zero = cf_money_plain (0, jpy);
  g_assert_cmpstr (plain, ==, "-1234.567");
  g_assert_cmpstr (zero, ==, "0");
}

/* A random int64 of any magnitude, its bounds among them. */
static gint64
random_int64 (void)
{
  static const gint64 corners[] = { 0, 1, -1, 2, 5, 10, 100, G_MAXINT64, G_MAXINT64 - 1, -G_MAXINT64, G_MININT64, G_MAXINT32, G_MININT32 };
  if (g_test_rand_int_range (0, 8) == 0)
    return corners[g_test_rand_int_range (0, G_N_ELEMENTS (corners))];
  guint64 bits = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
  gint64 value = (gint64) (bits >> g_test_rand_int_range (1, 64));
  return g_test_rand_bit () ? value : -value;
}

static void
test_read_what_was_written (void)
{
  static const char *const codes[] = { "JPY", "USD", "KWD", "CLF" };
  static const char marks[][2] = { { '.', ',' }, { ',', '.' }, { ',', ' ' }, { '.', '\'' }, { '.', 0 } };
  for (int i = 0; i < 100000; i++) {
    const CfCurrency *currency = cf_currency_by_code (codes[i % 4]);
    const char *mark = marks[i % 5];
    CfMoney amount = random_int64 (), back = 1;
    char buf[48];
    if (amount == G_MININT64)
      continue;
    g_autofree char *plain = cf_money_plain (amount, currency);
    g_assert_cmpint (cf_money_parse (plain, currency, '.', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, amount);
    g_assert_cmpint (cf_money_parse (cf_money_pretty (buf, sizeof buf, amount, currency, mark[0], mark[1]), currency, mark[0], &back), ==, CF_OK);
    g_assert_cmpint (back, ==, amount);
    /* Without knowing the mark it is either read as it was meant, or not at all. */
    CfOutcome outcome = cf_money_parse (buf, currency, 0, &back);
    g_assert_true (outcome == CF_TWO_READINGS || (outcome == CF_OK && back == amount));
  }
}

/* Rounds from the floor, by comparing twice the rest with the divisor: another way than the code takes. */
static gboolean
reference (__int128 product, gint64 divisor, CfRounding rounding, gint64 *ret)
{
  __int128 floor = product / divisor, rest = product % divisor, rounded;
  if (rest < 0) {
    floor--;
    rest += divisor;
  }
  __int128 twice = rest * 2;
  if (twice != divisor)
    rounded = floor + (twice > divisor);
  else if (rounding == CF_ROUND_HALF_EVEN)
    rounded = floor + (floor & 1);
  else
    rounded = product > 0 ? floor + 1 : floor;
  *ret = (gint64) rounded;
  return rounded >= G_MININT64 && rounded <= G_MAXINT64;
}

static void
test_mul_div (void)
{
  for (int i = 0; i < 300000; i++) {
    gint64 a = random_int64 (), b = random_int64 (), c = random_int64 (), divisor = random_int64 (), expected, got = 4711;
    CfRounding rounding = i & 1 ? CF_ROUND_HALF_EVEN : CF_ROUND_HALF_UP;
    __int128 product;
    if (i % 3 == 0) {      /* ties are rare by chance */
      divisor = 2 * (gint64) g_test_rand_int_range (1, 1000);
      a = g_test_rand_int_range (-100000, 100000);
      b = divisor / 2;
    }
    if (divisor <= 0)
      divisor = MAX (1, -(divisor + 1));
    gboolean fits = reference ((__int128) a * b, divisor, rounding, &expected);
    g_assert_cmpint (cf_mul_div (a, b, divisor, rounding, &got), ==, fits);
    g_assert_cmpint (got, ==, fits ? expected : 4711);
    got = 4711;
    g_assert_cmpint (cf_mul3_div (a, 1, b, divisor, rounding, &got), ==, fits);
    g_assert_cmpint (got, ==, fits ? expected : 4711);
    /* What does not fit into 127 bits does not fit into 64 after any division by 63. */
    fits = !__builtin_mul_overflow ((__int128) a * b, (__int128) c, &product) && reference (product, divisor, rounding, &expected);
    got = 4711;
    g_assert_cmpint (cf_mul3_div (a, b, c, divisor, rounding, &got), ==, fits);
    g_assert_cmpint (got, ==, fits ? expected : 4711);
  }
}

static void
test_ties (void)
{
  static const struct { gint64 a, up, even; } rows[] = { { 5, 1, 0 }, { 15, 2, 2 }, { 25, 3, 2 }, { 35, 4, 4 }, { -5, -1, 0 }, { -15, -2, -2 }, { -25, -3, -2 }, { 4, 0, 0 }, { 6, 1, 1 },
                                                         { -6, -1, -1 } };
  gint64 got;
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_assert_true (cf_mul_div (rows[i].a, 1, 10, CF_ROUND_HALF_UP, &got));
    g_assert_cmpint (got, ==, rows[i].up);
    g_assert_true (cf_mul_div (rows[i].a, 1, 10, CF_ROUND_HALF_EVEN, &got));
    g_assert_cmpint (got, ==, rows[i].even);
  }
  g_assert_true (cf_mul_div (G_MININT64, G_MAXINT64, G_MAXINT64, CF_ROUND_HALF_UP, &got));
  g_assert_cmpint (got, ==, G_MININT64);
  g_assert_false (cf_mul_div (G_MININT64, -1, 1, CF_ROUND_HALF_UP, &got));
}

static void
test_add_sub (void)
{
  for (int i = 0; i < 100000; i++) {
    gint64 a = random_int64 (), b = random_int64 (), got = 4711;
    __int128 sum = (__int128) a + b, difference = (__int128) a - b;
    gboolean fits = sum >= G_MININT64 && sum <= G_MAXINT64;
    g_assert_cmpint (cf_add (a, b, &got), ==, fits);
    g_assert_cmpint (got, ==, fits ? (gint64) sum : 4711);
    got = 4711;
    fits = difference >= G_MININT64 && difference <= G_MAXINT64;
    g_assert_cmpint (cf_sub (a, b, &got), ==, fits);
    g_assert_cmpint (got, ==, fits ? (gint64) difference : 4711);
  }
}

static void
test_currencies (void)
{
  static const struct { const char *code; int number, digits; } rows[] = {
    { "USD", 840, 2 }, { "EUR", 978, 2 }, { "GBP", 826, 2 }, { "JPY", 392, 0 }, { "KWD", 414, 3 }, { "BHD", 48, 3 }, { "CLP", 152, 0 },
    { "CLF", 990, 4 }, { "TND", 788, 3 },
    { "ISK", 352, 0 }, { "KRW", 410, 0 }, { "VND", 704, 0 }, { "XAF", 950, 0 }, { "MRU", 929, 2 }, { "ALL", 8, 2 }, { "ZWG", 924, 2 }, { "HUF", 348, 2 }, { "UYW", 927, 4 } };
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    const CfCurrency *currency = cf_currency_by_code (rows[i].code);
    g_assert_nonnull (currency);
    g_assert_cmpint (currency->number, ==, rows[i].number);
    g_assert_cmpint (currency->digits, ==, rows[i].digits);
    g_assert_true (cf_currency_by_number (rows[i].number) == currency);
  }
  g_assert_null (cf_currency_by_code (NULL));
  g_assert_null (cf_currency_by_code (""));
  g_assert_null (cf_currency_by_code ("usd"));
  g_assert_null (cf_currency_by_code ("XXX"));
  g_assert_null (cf_currency_by_code ("XAU"));
  g_assert_null (cf_currency_by_number (0));
  g_assert_null (cf_currency_by_number (999));
  g_assert_null (cf_currency_by_number (840 + (G_GINT64_CONSTANT (1) << 32)));
}

/* Every currency is found by its number and its code, and what is written with its symbol is read again. */
static void
test_every_currency (void)
{
  int n = 0;
  for (int number = 0; number < 1000; number++) {
    const CfCurrency *currency = cf_currency_by_number (number);
    if (!currency)
      continue;
    n++;
    g_assert_true (cf_currency_by_code (currency->code) == currency);
    g_assert_cmpuint (strlen (currency->code), ==, 3);
    g_assert_true (currency->digits >= 0 && currency->digits <= 4);
    g_assert_true (currency->symbol && *currency->symbol && g_utf8_validate (currency->symbol, -1, NULL));
    const char *const formats[][2] = { { currency->symbol, "12" }, { currency->code, " 12" }, { "12 ", currency->code }, { "12 ", currency->symbol } };
    for (gsize i = 0; i < G_N_ELEMENTS (formats); i++) {
      CfMoney amount;
      g_autofree char *text = g_strconcat (formats[i][0], formats[i][1], NULL);
      if (i == 3 && strchr (currency->symbol, '.'))      /* "12 B/." is not written */
        continue;
      g_assert_cmpint (cf_money_parse (text, currency, '.', &amount), ==, CF_OK);
      while (amount % 10 == 0)
        amount /= 10;
      g_assert_cmpint (amount, ==, 12);
    }
  }
  g_assert_cmpint (n, ==, 166);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money/parse", test_parse);
  g_test_add_func ("/money/format", test_format);
  g_test_add_func ("/money/read-what-was-written", test_read_what_was_written);
  g_test_add_func ("/money/mul-div", test_mul_div);
  g_test_add_func ("/money/ties", test_ties);
  g_test_add_func ("/money/add-sub", test_add_sub);
  g_test_add_func ("/money/currencies", test_currencies);
  g_test_add_func ("/money/every-currency", test_every_currency);
  return g_test_run ();
}
