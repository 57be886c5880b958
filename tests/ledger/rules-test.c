/* rules-test.c: the period lock (T21), hold and credit limit (T10), and price breaks. */
#include "ledger/price.h"
#include "ledger/rules.h"

static void
test_lock (void)
{
  CfRules rules = { .locked_before = 200 };
  g_auto (CfRefusal) refusal = { 0 };

  g_assert_cmpint (cf_rules_check_date (&rules, 199, 300, &refusal), ==, CF_PERIOD_LOCKED);
  g_assert_cmpstr (refusal.field, ==, "date");
  g_assert_cmpint (cf_rules_check_date (&rules, 200, 300, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_rules_check_date (&rules, 0, 300, &refusal), ==, CF_REQUIRED);
  rules.locked_before = 0;
  g_assert_cmpint (cf_rules_check_date (&rules, -20000, 300, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_rules_check_date (&rules, -26000, 300, &refusal), ==, CF_NOT_A_DATE);      /* before 1900 */
  g_assert_cmpint (cf_rules_check_date (&rules, 300 + 3660, 300, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_rules_check_date (&rules, 300 + 3661, 300, &refusal), ==, CF_NOT_A_DATE);
  g_assert_cmpint (cf_rules_check_date (&rules, G_MAXINT64, 300, &refusal), ==, CF_NOT_A_DATE);
}

static void
test_credit (void)
{
  CfRules rules = { .currency = cf_currency_by_code ("USD"), .enforces_limit = TRUE };
  CfCustomer customer = { .name = (char *) "Ada", .hold_reason = (char *) "bounced check", .has_limit = 1, .credit_limit_minor = 10000 };
  g_auto (CfRefusal) refusal = { 0 };

  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 9000, 1000, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 9000, 1001, &refusal), ==, CF_OVER_LIMIT);
  g_assert_cmpint (refusal.amount, ==, 1);
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, -500, 10500, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, G_MAXINT64, 1, &refusal), ==, CF_OVERFLOW);
  customer.credit_limit_minor = 0;      /* a limit of nothing is a limit */
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 0, 1, &refusal), ==, CF_OVER_LIMIT);
  customer.has_limit = 0;
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 0, 1, &refusal), ==, CF_OK);
  customer.has_limit = 1;
  rules.enforces_limit = FALSE;
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 0, 1, &refusal), ==, CF_OK);
  customer.hold = 1;
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 0, 1, &refusal), ==, CF_ON_HOLD);
  g_assert_cmpstr (refusal.text, ==, "bounced check");
  customer.archived = 1;
  g_assert_cmpint (cf_rules_check_credit (&rules, &customer, 0, 1, &refusal), ==, CF_ARCHIVED);
}

static void
test_price (void)
{
  CfPriceBreak breaks[] = { { 10 * CF_DECIMAL_ONE, 900000 }, { 100 * CF_DECIMAL_ONE, 700000 }, { 1000 * CF_DECIMAL_ONE, 0 } };
  CfItem item = { .unit_price = CF_DECIMAL_ONE, .price_breaks = breaks, .n_price_breaks = 3 };
  static const struct { CfDecimal quantity, price; } cases[] = {
    { 0, 1000000 }, { 1000000, 1000000 }, { 9999999, 1000000 }, { 10000000, 900000 }, { 99999999, 900000 }, { 100000000, 700000 }, { -100000000, 700000 },
    { 1000000000, 0 }, { G_MAXINT64, 0 }, { G_MININT64, 0 },
  };
  g_auto (CfRefusal) refusal = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (cf_price_of (&item, cases[i].quantity), ==, cases[i].price);
  g_assert_cmpint (cf_price_check (&item, &refusal), ==, CF_OK);
  breaks[2].unit_price = -1;
  g_assert_cmpint (cf_price_check (&item, &refusal), ==, CF_NEGATIVE);
  breaks[2].min_quantity = breaks[1].min_quantity;
  g_assert_cmpint (cf_price_check (&item, &refusal), ==, CF_TWO_READINGS);
  breaks[0].min_quantity = 0;
  g_assert_cmpint (cf_price_check (&item, &refusal), ==, CF_NOT_POSITIVE);
  item.unit_price = -1;
  g_assert_cmpint (cf_price_check (&item, &refusal), ==, CF_NEGATIVE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/lock", test_lock);
  g_test_add_func ("/rules/credit", test_credit);
  g_test_add_func ("/rules/price", test_price);
  return g_test_run ();
}
