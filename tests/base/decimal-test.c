/* Proves: quantities and rates are read to six decimals and no further, percent as hundredths, doubtful marks refused; writing drops trailing zeros
 * and reading gives the same back. */
#include <glib.h>
#include "base/decimal.h"

typedef struct { const char *text; char decimal; CfOutcome outcome; CfDecimal value; } Case;

static const Case cases[] = {
  { "2", '.', CF_OK, 2000000 }, { "1.25", '.', CF_OK, 1250000 }, { "1,5", ',', CF_OK, 1500000 }, { "-0.000001", '.', CF_OK, -1 },
  { "0.0000001", '.', CF_TOO_PRECISE, 0 },
  { "0.1234560", '.', CF_OK, 123456 }, { "1,234.5", '.', CF_OK, 1234500000 }, { "1 234,5", ',', CF_OK, 1234500000 }, { "(3)", '.', CF_OK, -3000000 },
  { "3-", '.', CF_OK, -3000000 },
  { "8.875%", '.', CF_OK, 88750 }, { "8.875 %", '.', CF_OK, 88750 }, { "100%", '.', CF_OK, 1000000 }, { "-5%", '.', CF_OK, -50000 },
  { "0.0001%", '.', CF_OK, 1 }, { "(5%)", '.', CF_OK, -50000 },
  { "0.00001%", '.', CF_TOO_PRECISE, 0 }, { "5%%", '.', CF_NOT_A_NUMBER, 0 }, { "%", '.', CF_NOT_A_NUMBER, 0 }, { "%5", '.', CF_NOT_A_NUMBER, 0 },
  { "1.234", 0, CF_TWO_READINGS, 0 }, { "1,234", 0, CF_TWO_READINGS, 0 }, { "8,875%", 0, CF_TWO_READINGS, 0 }, { "1.25", 0, CF_OK, 1250000 },
  { "1,25", 0, CF_OK, 1250000 },
  { "0.125", 0, CF_OK, 125000 }, { "1.2345", 0, CF_OK, 1234500 }, { "1,234.5", 0, CF_OK, 1234500000 },
  { "9223372036854.775807", '.', CF_OK, G_MAXINT64 }, { "9223372036854.775808", '.', CF_TOO_LARGE, 0 }, { "-9223372036854.775807", '.', CF_OK, -G_MAXINT64 },
  { "-9223372036854.775808", '.', CF_TOO_LARGE, 0 }, { "99999999999999999999999999", '.', CF_TOO_LARGE, 0 },
  { NULL, '.', CF_REQUIRED, 0 }, { "", '.', CF_REQUIRED, 0 }, { " \t", '.', CF_REQUIRED, 0 }, { "x", '.', CF_NOT_A_NUMBER, 0 },
  { "$5", '.', CF_NOT_A_NUMBER, 0 }, { "1/2", '.', CF_NOT_A_NUMBER, 0 },
  { "1.5e3", '.', CF_NOT_A_NUMBER, 0 }, { "--1", '.', CF_NOT_A_NUMBER, 0 }, { "-", '.', CF_NOT_A_NUMBER, 0 }, { "inf", '.', CF_NOT_A_NUMBER, 0 },
  { "\xff", '.', CF_NOT_A_NUMBER, 0 },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *c = &cases[i];
    CfDecimal value = 4711;
    CfOutcome outcome = cf_decimal_parse (c->text, c->decimal, &value);
    if (outcome != c->outcome || value != (c->outcome ? 4711 : c->value))
      g_error ("“%s”: %s, %" G_GINT64_FORMAT, c->text, cf_outcome_name (outcome), value);
  }
}

static void
test_format (void)
{
  char buf[32];
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, 1250000, 0, '.'), ==, "1.25");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, 2000000, 0, '.'), ==, "2");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, 2000000, 2, '.'), ==, "2.00");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, 2125000, 2, ','), ==, "2,125");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, -1, 0, '.'), ==, "-0.000001");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, 100000, 0, '.'), ==, "0.1");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, 0, 0, '.'), ==, "0");
  g_assert_cmpstr (cf_decimal_format (buf, sizeof buf, G_MININT64, 0, '.'), ==, "-9223372036854.775808");
  g_assert_cmpstr (cf_decimal_percent (buf, sizeof buf, 88750, '.'), ==, "8.875");
  g_assert_cmpstr (cf_decimal_percent (buf, sizeof buf, 100000, '.'), ==, "10");
  g_assert_cmpstr (cf_decimal_percent (buf, sizeof buf, -5000, ','), ==, "-0,5");
}

static void
test_read_what_was_written (void)
{
  for (int i = 0; i < 100000; i++) {
    guint64 bits = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
    CfDecimal value = (gint64) (bits >> g_test_rand_int_range (1, 64)), back;
    char buf[32], percent[33];
    if (g_test_rand_bit ())
      value = -value;
    g_assert_cmpint (cf_decimal_parse (cf_decimal_format (buf, sizeof buf, value, i % 7, '.'), '.', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, value);
    g_snprintf (percent, sizeof percent, "%s%%", cf_decimal_percent (buf, sizeof buf, value, ','));
    g_assert_cmpint (cf_decimal_parse (percent, ',', &back), ==, CF_OK);
    g_assert_cmpint (back, ==, value);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decimal/parse", test_parse);
  g_test_add_func ("/decimal/format", test_format);
  g_test_add_func ("/decimal/read-what-was-written", test_read_what_was_written);
  return g_test_run ();
}
