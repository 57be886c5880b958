/* fees-test.c: T18: late fees by rule, on a table; whoever asks, and however often, gets each step once; a step depends on nothing but the invoice's own
 * history. */
#include <string.h>
#include "ledger/fees.h"

/* Due on day 100, 1,000.00 open from day 70; 400.00 paid on day 120; the rest on day 200. */
static const CfOpenSpan spans[] = { { 70, 120, 100000 }, { 120, 200, 60000 } };

/* steps: number@date days/base=amount */
static const struct { const char *what; CfFeeRule rule; CfDate as_of; const char *taken, *steps; } table[] = {
  { "off", { .kind = CF_FEE_NONE, .amount_minor = 500, .repeat_days = 30 }, 300, "", "" },
  { "not yet", { .kind = CF_FEE_FIXED, .amount_minor = 500 }, 100, "", "" },
  { "fixed", { .kind = CF_FEE_FIXED, .amount_minor = 500 }, 300, "", "1@101 1/100000=500" },
  { "within grace", { .kind = CF_FEE_FIXED, .amount_minor = 500, .grace_days = 10 }, 110, "", "" },
  { "after grace", { .kind = CF_FEE_FIXED, .amount_minor = 500, .grace_days = 10 }, 111, "", "1@111 11/100000=500" },
  { "again and again", { .kind = CF_FEE_FIXED, .amount_minor = 500, .repeat_days = 30 }, 300, "",
    "1@101 1/100000=500 2@131 31/60000=500 3@161 61/60000=500 4@191 91/60000=500" },
  { "at most two", { .kind = CF_FEE_FIXED, .amount_minor = 500, .repeat_days = 30, .steps_max = 2 }, 300, "", "1@101 1/100000=500 2@131 31/60000=500" },
  { "one charged, one waived", { .kind = CF_FEE_FIXED, .amount_minor = 500, .repeat_days = 30 }, 170, "1 3", "2@131 31/60000=500" },
  { "percent", { .kind = CF_FEE_PERCENT, .rate = 15000, .repeat_days = 30 }, 140, "", "1@101 1/100000=1500 2@131 31/60000=900" },
  { "percent, at least", { .kind = CF_FEE_PERCENT, .rate = 15000, .repeat_days = 30, .minimum_minor = 1000 }, 140, "",
    "1@101 1/100000=1500 2@131 31/60000=1000" },
  { "no rate", { .kind = CF_FEE_PERCENT, .repeat_days = 30 }, 140, "", "" },
  /* interest: one night; then 19 nights on 1,000.00 and 11 on 600.00; then 30 on 600.00 */
  { "interest", { .kind = CF_FEE_ANNUAL, .rate = 80000, .repeat_days = 30 }, 170, "", "1@101 1/100000=22 2@131 30/60000=561 3@161 30/60000=395" },
  /* 20 and 10 nights, from the due day */
  { "interest after grace", { .kind = CF_FEE_ANNUAL, .rate = 80000, .grace_days = 29, .repeat_days = 30 }, 140, "", "1@130 30/60000=570" },
  { "paid on the day", { .kind = CF_FEE_FIXED, .amount_minor = 500, .grace_days = 99 }, 300, "", "" },
  { "the day before", { .kind = CF_FEE_FIXED, .amount_minor = 500, .grace_days = 98 }, 300, "", "1@199 99/60000=500" },
};

static char *
ask (const CfFeeRule *rule, CfDate as_of, const char *taken, guint *ret_n)
{
  g_auto (GStrv) words = g_strsplit (taken, " ", -1);
  gint64 numbers[8];
  guint n_taken = 0, n;
  g_autofree CfFeeStep *steps = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  GString *text = g_string_new (NULL);

  for (; words[n_taken] != NULL; n_taken++)
    numbers[n_taken] = g_ascii_strtoll (words[n_taken], NULL, 10);
  g_assert_cmpint (cf_fees_due (rule, CF_ROUND_HALF_UP, 100, spans, G_N_ELEMENTS (spans), numbers, n_taken, as_of, &steps, &n, &refusal), ==, CF_OK);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%" G_GINT64_FORMAT "@%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "=%" G_GINT64_FORMAT,
                            i > 0 ? " " : "", steps[i].step, steps[i].date, steps[i].days,
                            steps[i].base_minor, steps[i].amount_minor);
  *ret_n = n;
  return g_string_free (text, FALSE);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      guint n;
      g_autofree char *got = ask (&table[i].rule, table[i].as_of, table[i].taken, &n);

      g_test_message ("%s", table[i].what);
      g_assert_cmpstr (got, ==, table[i].steps);
    }
}

/* Run every day, or once at the end: the same steps with the same amounts. */
static void
test_any_day (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *before = g_strdup ("");
      guint n;

      for (CfDate day = 95; day <= 260; day++)
        {
          g_autofree char *now = ask (&table[i].rule, day, "", &n);

          g_assert_true (g_str_has_prefix (now, before));
          g_free (before);
          before = g_steal_pointer (&now);
        }
    }
}

static void
test_bounds (void)
{
  CfFeeRule daily = { .kind = CF_FEE_FIXED, .amount_minor = 1, .repeat_days = 1 }, interest = { .kind = CF_FEE_ANNUAL, .rate = 100 * CF_DECIMAL_ONE,
                                                                                                .grace_days = 3650 };
  CfOpenSpan forever = { 1, 2932896, G_MAXINT64 / 2 };
  g_autofree CfFeeStep *steps = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  guint n;

  g_assert_cmpint (cf_fees_due (&daily, CF_ROUND_HALF_UP, 100, &forever, 1, NULL, 0, 100000, &steps, &n, &refusal), ==, CF_OK);
  g_assert_cmpuint (n, ==, 1000);
  g_assert_cmpint (cf_fees_due (&interest, CF_ROUND_HALF_UP, 100, &forever, 1, NULL, 0, 100000, &steps, &n, &refusal), ==, CF_OVERFLOW);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fees/table", test_table);
  g_test_add_func ("/fees/any-day", test_any_day);
  g_test_add_func ("/fees/bounds", test_bounds);
  return g_test_run ();
}
