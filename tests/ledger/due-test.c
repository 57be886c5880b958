/* due-test.c: S0-57: terms give due dates, discounts and words; words give terms. */
#include "ledger/due.h"

static CfDate
day (const char *iso)
{
  CfDate date;

  g_assert_cmpint (cf_date_parse (iso, &date), ==, CF_OK);
  return date;
}

static const struct { CfTerms terms; const char *words, *date; CfMoney total; const char *due, *until; CfMoney discount; } table[] = {
  { { .kind = CF_TERMS_ON_RECEIPT }, "Due on receipt", "2026-01-31", 10000, "2026-01-31", "", 0 },
  { { .kind = CF_TERMS_NET, .days = 30 }, "Net 30", "2026-01-31", 10000, "2026-03-02", "", 0 },
  { { .kind = CF_TERMS_NET, .days = 30 }, "Net 30", "2028-01-31", 10000, "2028-03-01", "", 0 },
  { { .kind = CF_TERMS_NET }, "Net 0", "2026-12-31", 10000, "2026-12-31", "", 0 },
  { { .kind = CF_TERMS_NET, .days = 30, .discount_rate = 20000, .discount_days = 10 }, "2 % 10 net 30", "2026-12-25", 12345, "2027-01-24", "2027-01-04", 247 },
  { { .kind = CF_TERMS_NET, .days = 60, .discount_rate = 15000, .discount_days = 0 }, "1.5 % 0 net 60", "2026-01-01", 100, "2026-03-02", "2026-01-01", 2 },
  { { .kind = CF_TERMS_NET, .days = 30, .discount_rate = 20000, .discount_days = 10 }, "2 % 10 net 30", "2026-01-01", 0, "2026-01-31", "", 0 },
  { { .kind = CF_TERMS_NET, .days = 30, .discount_rate = 20000, .discount_days = 10 }, "2 % 10 net 30", "2026-01-01", -500, "2026-01-31", "", 0 },
  { { .kind = CF_TERMS_END_OF_MONTH }, "End of month", "2028-02-01", 10000, "2028-02-29", "", 0 },
  { { .kind = CF_TERMS_END_OF_MONTH, .days = 10 }, "End of month + 10", "2026-11-30", 10000, "2026-12-10", "", 0 },
};

static CfDate
day_or_none (const char *iso)
{
  return *iso != '\0' ? day (iso) : 0;
}

static void
test_compute (void)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfDue due;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *words = cf_due_words (&table[i].terms);
      CfTerms read = { .id = 7, .archived = 1 };

      g_test_message ("%s from %s", table[i].words, table[i].date);
      g_assert_cmpint (cf_due_compute (&table[i].terms, day (table[i].date), table[i].total, CF_ROUND_HALF_UP, &due, &refusal), ==, CF_OK);
      g_assert_cmpint (due.due, ==, day (table[i].due));
      g_assert_cmpint (due.discount_until, ==, day_or_none (table[i].until));
      g_assert_cmpint (due.discount_minor, ==, table[i].discount);

      /* and there and back */
      g_assert_cmpstr (words, ==, table[i].words);
      g_assert_cmpint (cf_due_parse (words, &read, &refusal), ==, CF_OK);
      g_assert_cmpint (read.kind, ==, table[i].terms.kind);
      g_assert_cmpint (read.days, ==, table[i].terms.days);
      g_assert_cmpint (read.discount_rate, ==, table[i].terms.discount_rate);
      g_assert_cmpint (read.discount_days, ==, table[i].terms.discount_days);
      g_assert_cmpint (read.id, ==, 7);
      g_assert_cmpint (read.archived, ==, 1);
    }
  g_assert_cmpint (cf_due_compute (NULL, 100, 5, CF_ROUND_HALF_UP, &due, &refusal), ==, CF_OK);
  g_assert_cmpint (due.due, ==, 100);
}

static void
test_too_far (void)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfTerms net = { .kind = CF_TERMS_NET, .days = 1 }, far = { .kind = CF_TERMS_NET, .days = G_MAXINT64 },
  discount = { .kind = CF_TERMS_NET, .discount_rate = 1, .discount_days = 1 };
  CfDue due;

  g_assert_cmpint (cf_due_compute (&net, CF_DATE_MAX - 1, 5, CF_ROUND_HALF_UP, &due, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_due_compute (&net, CF_DATE_MAX, 5, CF_ROUND_HALF_UP, &due, &refusal), ==, CF_TOO_LARGE);
  g_assert_cmpint (cf_due_compute (&far, 100, 5, CF_ROUND_HALF_UP, &due, &refusal), ==, CF_TOO_LARGE);
  g_assert_cmpint (cf_due_compute (&discount, CF_DATE_MAX, 5, CF_ROUND_HALF_UP, &due, &refusal), ==, CF_TOO_LARGE);
  g_assert_cmpstr (refusal.field, ==, "discount_days");
}

static void
test_parse (void)
{
  static const struct { const char *text, *words; CfOutcome refused; } cases[] = {
    { "net 30", "Net 30" }, { "NET30", "Net 30" }, { "Net 30 days", "Net 30" }, { "30", "Net 30" }, { "30 days", "Net 30" }, { "30 days net", "Net 30" },
    { "n/30", "Net 30" }, { "n30", "Net 30" },
    { "Payment due within 14 days.", "Net 14" }, { "due in 7 days", "Net 7" },
    { "due on receipt", "Due on receipt" }, { "Receipt", "Due on receipt" }, { "Due upon receipt.", "Due on receipt" }, { "COD", "Due on receipt" },
    { "immediate", "Due on receipt" },
    { "EOM", "End of month" }, { "end of month", "End of month" }, { "month end", "End of month" }, { "due end of the month", "End of month" },
    { "10 EOM", "End of month + 10" },
    { "EOM+10", "End of month + 10" }, { "net 15 EOM", "End of month + 15" }, { "Net EOM 10", "End of month + 10" },
    { "End of month + 10 days", "End of month + 10" },
    { "2% 10 net 30", "2 % 10 net 30" }, { "2%10net30", "2 % 10 net 30" }, { "2/10 net 30", "2 % 10 net 30" }, { "2/10, n/30", "2 % 10 net 30" },
    { "2/10/net 30", "2 % 10 net 30" },
    { "2.5 % 10 days, net 45 days", "2.5 % 10 net 45" }, { "2% 10, Net 30", "2 % 10 net 30" }, { "0.5% 5 net 60", "0.5 % 5 net 60" },
    { "", NULL, CF_REQUIRED }, { "  ", NULL, CF_REQUIRED }, { NULL, NULL, CF_REQUIRED },
    { "whenever", NULL, CF_NOT_A_CHOICE }, { "net", NULL, CF_NOT_A_CHOICE }, { "net 30 60", NULL, CF_NOT_A_CHOICE }, { "2 10 30", NULL, CF_NOT_A_CHOICE },
    { "1 month", NULL, CF_NOT_A_CHOICE },
    { "net 1.5", NULL, CF_NOT_A_CHOICE }, { "net -5", NULL, CF_NOT_A_CHOICE }, { "-5", NULL, CF_NOT_A_CHOICE }, { "Net-30", "Net 30" },
    { "2% - 10 net-30", "2 % 10 net 30" }, { "2% 10 EOM", NULL, CF_NOT_A_CHOICE }, { "net 30 \xc3\xa9", NULL, CF_NOT_A_CHOICE },
    { "1 2 3 4", NULL, CF_NOT_A_CHOICE },
    { "net 99999", NULL, CF_TOO_LARGE }, { "2% 40 net 30", NULL, CF_TOO_LARGE }, { "101% 10 net 30", NULL, CF_TOO_LARGE },
    { "net 123456789012", NULL, CF_NOT_A_CHOICE },
    { "%%%%%%%%%%%%%%%%%%%%", NULL, CF_NOT_A_CHOICE }, { "1.2.3% 10 net 30", NULL, CF_NOT_A_CHOICE }, { "0.00001% 10 net 30", NULL, CF_NOT_A_CHOICE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (CfRefusal) refusal = { 0 };
      CfTerms terms = { 0 };

      g_test_message ("\"%s\"", cases[i].text);
      g_assert_cmpint (cf_due_parse (cases[i].text, &terms, &refusal), ==, cases[i].refused);
      if (cases[i].refused == CF_OK)
        {
          g_autofree char *words = cf_due_words (&terms);
          g_assert_cmpstr (words, ==, cases[i].words);
        }
    }
}

static void
test_check (void)
{
  static const struct { CfTerms terms; CfOutcome refused; const char *field; } cases[] = {
    { { .kind = CF_TERMS_NET, .days = 3650 }, CF_OK }, { { .kind = 0 }, CF_NOT_A_CHOICE, "kind" }, { { .kind = 4 }, CF_NOT_A_CHOICE, "kind" },
    { { .kind = CF_TERMS_NET, .days = -1 }, CF_NEGATIVE, "days" },
    { { .kind = CF_TERMS_NET, .days = 3651 }, CF_TOO_LARGE, "days" }, { { .kind = CF_TERMS_NET, .discount_rate = -1 }, CF_NEGATIVE, "discount_rate" },
    { { .kind = CF_TERMS_END_OF_MONTH, .discount_rate = 1 }, CF_NOT_A_CHOICE, "discount_rate" },
    { { .kind = CF_TERMS_NET, .days = 30, .discount_rate = 1000001 }, CF_TOO_LARGE, "discount_rate" },
    { { .kind = CF_TERMS_NET, .days = 30, .discount_rate = 1, .discount_days = 31 }, CF_TOO_LARGE, "discount_days" },
    { { .kind = CF_TERMS_NET, .discount_days = -1 }, CF_NEGATIVE, "discount_days" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (CfRefusal) refusal = { 0 };

      g_assert_cmpint (cf_due_check (&cases[i].terms, &refusal), ==, cases[i].refused);
      g_assert_cmpstr (refusal.field, ==, cases[i].field);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/compute", test_compute);
  g_test_add_func ("/due/too-far", test_too_far);
  g_test_add_func ("/due/parse", test_parse);
  g_test_add_func ("/due/check", test_check);
  return g_test_run ();
}
