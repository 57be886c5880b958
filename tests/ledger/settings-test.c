/* settings-test.c: every setting is described once and soundly; what a person types becomes one canonical text or a refusal; the rules and formats are filled
 * from the stored values, and a value that cannot be read counts as the standard. */
#include <string.h>
#include "ledger/settings.h"

static const CfCurrency *usd, *jpy;

static void
test_table (void)
{
  guint n;
  const CfSettingInfo *all = cf_settings_all (&n);

  for (guint i = 0; i < n; i++)
    {
      g_auto (CfRefusal) refusal = { 0 };
      g_autofree char *again = NULL;

      g_test_message ("%s", all[i].name);
      g_assert_true (cf_setting_by_name (all[i].name) == &all[i]);
      g_assert_true (cf_setting_by_number (all[i].number) == &all[i]);
      g_assert_cmpuint (strlen (all[i].help), >=, 10);
      g_assert_true ((all[i].choices != NULL) == (all[i].kind == CF_SETTING_CHOICE));
      g_assert_true ((all[i].length_max > 0) == (all[i].kind == CF_SETTING_TEXT || all[i].kind == CF_SETTING_LINES || all[i].kind == CF_SETTING_CODE
                                                 || all[i].kind == CF_SETTING_COUNT
                                                 || all[i].kind == CF_SETTING_RATE));
      /* a standard is as canonical as what is typed */
      g_assert_cmpint (cf_setting_parse (&all[i], all[i].standard, usd, '.', &again, &refusal), ==, CF_OK);
      if (all[i].kind != CF_SETTING_MONEY)
        g_assert_cmpstr (again, ==, all[i].standard);
    }
  g_assert_null (cf_setting_by_name ("shop"));
  g_assert_null (cf_setting_by_number (9999));
}

/* The numbers are on disk: this list may only grow. */
static void
test_numbers (void)
{
  static const struct { int number; const char *name; } frozen[] = {
    { 1, "shop.name" }, { 2, "shop.address" }, { 3, "shop.phone" }, { 4, "shop.email" }, { 5, "shop.web" }, { 6, "shop.tax-id" }, { 7, "shop.country" },
    { 8, "shop.language" }, { 9, "shop.timezone" },
    { 10, "shop.logo" }, { 20, "money.currency" }, { 21, "money.rounding" }, { 22, "tax.rounds" }, { 23, "money.cash-rounding" },
    { 24, "tax.prices-include" }, { 25, "tax.group" },
    { 26, "money.decimal-mark" }, { 40, "documents.paper" }, { 41, "documents.date-format" }, { 42, "documents.pay-link" }, { 43, "documents.pay-qr" },
    { 44, "documents.footer" },
    { 45, "documents.remittance" }, { 46, "documents.remittance-slip" }, { 60, "statement.kind" }, { 61, "statement.omit-not-due" },
    { 80, "receivables.terms" }, { 81, "receivables.oldest-by" },
    { 82, "receivables.small-write-off" }, { 83, "receivables.enforce-limit" }, { 84, "receivables.discount-grace" }, { 100, "late-fee.kind" },
    { 101, "late-fee.amount" }, { 102, "late-fee.rate" },
    { 103, "late-fee.grace" }, { 104, "late-fee.repeat" }, { 105, "late-fee.steps" }, { 106, "late-fee.minimum" }, { 107, "late-fee.returned-payment" },
    { 120, "staff.clerk-discount" },
    { 121, "staff.clerk-refund" },
  };
  guint n;

  cf_settings_all (&n);
  g_assert_cmpuint (n, >=, G_N_ELEMENTS (frozen));
  for (guint i = 0; i < G_N_ELEMENTS (frozen); i++)
    {
      g_assert_nonnull (cf_setting_by_number (frozen[i].number));
      g_assert_cmpstr (cf_setting_by_number (frozen[i].number)->name, ==, frozen[i].name);
    }
}

static void
test_parse (void)
{
  static const struct { const char *name, *text, *value; CfOutcome refused; } cases[] = {
    { "shop.name", "  Nordisk Skilt & Tryk  ", "Nordisk Skilt & Tryk" }, { "shop.name", "a\nb", NULL, CF_NOT_TEXT },
    { "shop.name", "\xff\xfe", NULL, CF_NOT_TEXT }, { "shop.name", "a\x07", NULL, CF_NOT_TEXT },
    { "shop.name", "", "" }, { "shop.address", "1 Main St\r\nSuite 5\r\n", "1 Main St\nSuite 5" }, { "shop.address", "a\tb\rc", "a b\nc" },
    { "shop.email", "a@b.example", "a@b.example" }, { "shop.email", "a@b@c", NULL, CF_NOT_A_CHOICE }, { "shop.email", "x", NULL, CF_NOT_A_CHOICE },
    { "shop.email", "@b", NULL, CF_NOT_A_CHOICE },
    { "shop.country", "ca", "CA" }, { "shop.country", "USA", NULL, CF_TOO_LONG }, { "shop.country", "U1", NULL, CF_NOT_A_CHOICE },
    { "shop.country", "U", NULL, CF_NOT_A_CHOICE },
    { "shop.language", "de-CH", "de-CH" }, { "shop.language", "1", NULL, CF_NOT_A_CHOICE },
    { "shop.timezone", "America/Port-au-Prince", "America/Port-au-Prince" },
    { "shop.timezone", "../etc", NULL, CF_NOT_A_CHOICE }, { "shop.logo", "abc", NULL, CF_NOT_A_CHOICE },
    { "shop.logo", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" },
    { "money.currency", "eur", "EUR" }, { "money.currency", "XXQ", NULL, CF_NOT_A_CHOICE }, { "money.rounding", "Half-Even", "half-even" },
    { "money.rounding", "up", NULL, CF_NOT_A_CHOICE },
    { "money.cash-rounding", "$0.05", "0.05" }, { "money.cash-rounding", ".05", "0.05" }, { "money.cash-rounding", "0.005", NULL, CF_TOO_PRECISE },
    { "money.cash-rounding", "-1", NULL, CF_NEGATIVE },
    { "late-fee.rate", "1.5", "1.5%" }, { "late-fee.rate", "1.50 %", "1.5%" }, { "late-fee.rate", "1001", NULL, CF_TOO_LARGE },
    { "late-fee.rate", "-1", NULL, CF_NEGATIVE },
    { "late-fee.rate", "much", NULL, CF_NOT_A_NUMBER }, { "staff.clerk-discount", "101%", NULL, CF_TOO_LARGE }, { "staff.clerk-discount", "100%", "100%" },
    { "late-fee.grace", "010", "10" }, { "late-fee.grace", "3651", NULL, CF_TOO_LARGE }, { "late-fee.grace", "99999999999999999999", NULL, CF_TOO_LARGE },
    { "late-fee.grace", "-1", NULL, CF_NOT_A_NUMBER },
    { "late-fee.grace", "1.5", NULL, CF_NOT_A_NUMBER }, { "documents.pay-qr", "TRUE", "yes" }, { "documents.pay-qr", "off", "no" },
    { "documents.pay-qr", "maybe", NULL, CF_NOT_A_CHOICE },
    { "documents.paper", "a4", "A4" }, { "documents.pay-link", "https://pay.example/", "https://pay.example/" },
    { "documents.pay-link", "javascript:x", NULL, CF_NOT_A_CHOICE },
    { "receivables.terms", "nope", NULL, CF_NOT_A_CHOICE }, { "receivables.terms", "0000000000a1l", "0000000000A11" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (CfRefusal) refusal = { 0 };
      g_autofree char *value = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (cf_setting_parse (cf_setting_by_name (cases[i].name), cases[i].text, usd, '.', &value, &refusal), ==, cases[i].refused);
      g_assert_cmpstr (value, ==, cases[i].value);
      if (cases[i].refused != CF_OK)
        g_assert_cmpstr (refusal.field, ==, cases[i].name);
    }
}

static void
test_too_long (void)
{
  g_auto (CfRefusal) refusal = { 0 };
  g_autofree char *text = g_strnfill (121, 'x'), *value = NULL;

  g_assert_cmpint (cf_setting_parse (cf_setting_by_name ("shop.name"), text, usd, '.', &value, &refusal), ==, CF_TOO_LONG);
  text[120] = '\0';
  g_assert_cmpint (cf_setting_parse (cf_setting_by_name ("shop.name"), text, usd, '.', &value, &refusal), ==, CF_OK);
}

static void
test_rules (void)
{
  CfSetting values[] = {
    { CF_SET_CURRENCY, (char *) "JPY" }, { CF_SET_ROUNDING, (char *) "half-even" }, { CF_SET_TAX_ROUNDS, (char *) "document" },
    { CF_SET_CASH_ROUNDING, (char *) "10" },
    { CF_SET_OLDEST_BY, (char *) "due" }, { CF_SET_SMALL_WRITE_OFF, (char *) "0.50" /* more digits than yen have */ },
    { CF_SET_LATE_FEE, (char *) "annual" }, { CF_SET_LATE_FEE_RATE, (char *) "8.25%" },
    { CF_SET_LATE_FEE_GRACE, (char *) "5" }, { CF_SET_LATE_FEE_REPEAT, (char *) "nonsense" }, { CF_SET_TERMS, (char *) "0000000000A11" },
    { CF_SET_STATEMENT_KIND, (char *) "of a newer version" },
    { CF_SET_STATEMENT_OMIT_NOT_DUE, (char *) "yes" }, { CF_SET_ENFORCE_LIMIT, (char *) "no" }, { CF_SET_RETURN_FEE, (char *) "2500" },
    { CF_SET_SHOP_NAME, (char *) "" },
    { CF_SET_CLERK_DISCOUNT, NULL }, { 9999, (char *) "a newer version's" },
  };
  CfRules rules;

  cf_settings_rules (values, G_N_ELEMENTS (values), &rules);
  g_assert_true (rules.currency == jpy);
  g_assert_cmpint (rules.rounding, ==, CF_ROUND_HALF_EVEN);
  g_assert_true (rules.rounds_per_document);
  g_assert_cmpint (rules.cash_rounding_minor, ==, 10);
  g_assert_cmpint (rules.oldest_by, ==, CF_OLDEST_BY_DUE);
  g_assert_cmpint (rules.small_write_off_minor, ==, 0);
  g_assert_cmpint (rules.late_fee.kind, ==, CF_FEE_ANNUAL);
  g_assert_cmpint (rules.late_fee.rate, ==, 82500);
  g_assert_cmpint (rules.late_fee.grace_days, ==, 5);
  g_assert_cmpint (rules.late_fee.repeat_days, ==, 30);
  g_assert_cmpint (rules.terms_id, !=, 0);
  g_assert_cmpint (rules.tax_group_id, ==, 0);
  g_assert_cmpint (rules.statement_kind, ==, CF_STATEMENT_OPEN_ITEM);
  g_assert_true (rules.statement_omits_not_due);
  g_assert_false (rules.enforces_limit);
  g_assert_cmpint (rules.return_fee_minor, ==, 2500);
  g_assert_cmpint (rules.clerk_discount_rate, ==, 100000);
  g_assert_cmpint (rules.locked_before, ==, 0);

  cf_settings_rules (NULL, 0, &rules);
  g_assert_true (rules.currency == usd);
  g_assert_cmpint (rules.late_fee.kind, ==, CF_FEE_NONE);      /* off by default */
  g_assert_false (rules.rounds_per_document);      /* D17 */
  g_assert_cmpint (rules.rounding, ==, CF_ROUND_HALF_UP);
  g_assert_cmpint (rules.oldest_by, ==, CF_OLDEST_BY_DATE);      /* D3 */
}

static void
test_formats (void)
{
  static const struct { const char *country, *paper, *mark, *date; const char *expect_paper, *expect_date; char decimal, group; } cases[] = {
    { "US", "", "", "", "Letter", "MMM d, yyyy", '.', ',' }, { "CA", "auto", "", "", "Letter", "d MMM yyyy", '.', ',' },
    { "MX", "", "", "", "Letter", "d MMM yyyy", '.', ',' },
    { "GB", "", "", "", "A4", "d MMM yyyy", '.', ',' }, { "DE", "", "", "", "A4", "dd.MM.yyyy", ',', '.' },
    { "DE", "Letter", "point", "yyyy-MM-dd", "Letter", "yyyy-MM-dd", '.', ',' },
    { "US", "A4", "comma", "dd/MM/yyyy", "A4", "dd/MM/yyyy", ',', '.' }, { "CH", "", "", "", "A4", "dd.MM.yyyy", '.', ',' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      CfSetting values[] = { { CF_SET_SHOP_COUNTRY, (char *) cases[i].country }, { CF_SET_PAPER, (char *) cases[i].paper },
                             { CF_SET_DECIMAL_MARK, (char *) cases[i].mark },
                             { CF_SET_DATE_FORMAT, (char *) cases[i].date } };
      CfFormats formats;

      cf_settings_formats (values, G_N_ELEMENTS (values), &formats);
      g_assert_cmpstr (formats.paper, ==, cases[i].expect_paper);
      g_assert_cmpstr (formats.date, ==, cases[i].expect_date);
      g_assert_cmpint (formats.decimal, ==, cases[i].decimal);
      g_assert_cmpint (formats.group, ==, cases[i].group);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  usd = cf_currency_by_code ("USD");
  jpy = cf_currency_by_code ("JPY");
  g_test_add_func ("/settings/table", test_table);
  g_test_add_func ("/settings/numbers", test_numbers);
  g_test_add_func ("/settings/parse", test_parse);
  g_test_add_func ("/settings/too-long", test_too_long);
  g_test_add_func ("/settings/rules", test_rules);
  g_test_add_func ("/settings/formats", test_formats);
  return g_test_run ();
}
