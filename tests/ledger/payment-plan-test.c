/* payment-plan-test.c: a payment while it is typed: discounts with their days of grace, small rests, cash in coins that exist, change kept, a sale that is paid whole, credits, and a split tender (T3) whose
 * three parts bring the invoice to 0. */
#include "base/money.h"
#include "ledger/entry.h"
#include "ledger/payment-plan.h"

/* What the sheet says before anything is asked of the ledger: discounts, small rests, cash in coins that exist, change kept, a sale that is paid whole. */
static CfPaymentPlan *
plan_new (CfMoney open, CfMoney discount)
{
  CfPaymentPlan *plan = g_new0 (CfPaymentPlan, 1);
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  cf_payment_plan_init (plan);
  plan->customer_id = 7;
  plan->date = 20000;
  for (guint i = 0; i < 2; i++) {
    CfItemRow row = { .item = { .id = 100 + i, .customer_id = 7, .kind = CF_ENTRY_INVOICE, .date = 19990 + i, .due = 20010, .open_minor = open, .discount_until = 20005, .discount_minor = discount } };
    g_array_append_val (rows, row);
  }
  cf_payment_plan_take_items (plan, rows, TRUE);
  return plan;
}

static void
plan_free (CfPaymentPlan *plan)
{
  cf_payment_plan_clear (plan);
  g_free (plan);
}

static void
tender (CfPaymentPlan *plan, CfTenderKind kind, CfMoney amount)
{
  CfPlanTender given = { .id = 1 + plan->tenders->len, .tender_id = 1, .kind = kind, .tendered_minor = amount };
  g_array_append_val (plan->tenders, given);
}

static void
test_plan (void)
{
  CfRules rules = { .currency = cf_currency_by_code ("USD"), .cash_rounding_minor = 5, .oldest_by = CF_OLDEST_BY_DATE, .small_write_off_minor = 50 };
  CfPaymentPlan *plan = plan_new (10002, 200);
  tender (plan, CF_TENDER_CHECK, 19604);
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->due_minor, ==, 20004);
  g_assert_cmpint (plan->may_discount_minor, ==, 400);
  g_assert_cmpint (plan->remaining_minor, ==, 400);
  plan->takes_discount = TRUE;
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->due_minor, ==, 19604);
  g_assert_cmpint (plan->discount_minor, ==, 400);
  g_assert_cmpint (plan->remaining_minor, ==, 0);
  g_assert_cmpint (plan->outcome, ==, CF_OK);
  plan_free (plan);

  plan = plan_new (10000, 0);                                           /* 30 short: a small rest, given up by choice */
  tender (plan, CF_TENDER_CHECK, 19970);
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->may_write_off_minor, ==, 30);
  g_assert_cmpint (plan->remaining_minor, ==, 30);
  plan->writes_off_small = TRUE;
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->write_off_minor, ==, 30);
  g_assert_cmpint (plan->remaining_minor, ==, 0);
  plan_free (plan);

  plan = plan_new (5001, 0);                                            /* 100.02 in cash is 100.00; of 120.00 come back 20.00, or they stay as credit */
  tender (plan, CF_TENDER_CASH, 12000);
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->change_minor, ==, 2000);
  g_assert_cmpint (plan->taken_minor, ==, 10002);
  g_assert_cmpint (plan->remaining_minor, ==, 0);
  plan->keeps_change = TRUE;
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->change_minor, ==, 0);
  g_assert_cmpint (plan->unapplied_minor, ==, 12000 - 10002);
  plan->must_pay = TRUE;
  g_array_index (plan->tenders, CfPlanTender, 0).tendered_minor = 9000;
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->outcome, ==, CF_NOT_ENOUGH);
  plan_free (plan);

  plan = plan_new (10000, 0);                                           /* typed first, the rest on what is ticked */
  CfPlanItem *second = &g_array_index (plan->items, CfPlanItem, 1);
  second->has_typed = TRUE;
  second->typed_minor = 4000;
  tender (plan, CF_TENDER_CHECK, 9000);
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (g_array_index (plan->items, CfPlanItem, 0).gets_minor, ==, 5000);
  g_assert_cmpint (second->gets_minor, ==, 4000);
  g_assert_cmpint (plan->due_minor, ==, 14000);
  g_autofree CfSettleChoice *choices = NULL;
  guint n;
  g_assert_cmpint (cf_payment_plan_choices (plan, &choices, &n), ==, CF_SETTLE_NAMED);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (choices[0].item_id, ==, 101);
  tender (plan, CF_TENDER_CARD, -1);
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->outcome, ==, CF_NOT_POSITIVE);
  plan_free (plan);
}

/* T3: cash, card and a credit on one invoice: nothing is left of it, and the change is worked out. */
static void
test_split (void)
{
  CfRules rules = { .currency = cf_currency_by_code ("USD"), .oldest_by = CF_OLDEST_BY_DATE };
  CfPaymentPlan *plan = plan_new (10000, 0);
  g_array_index (plan->items, CfPlanItem, 1).ticked = FALSE;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  CfItemRow invoice = g_array_index (plan->items, CfPlanItem, 0).row, credit = { .item = { .id = 200, .customer_id = 7, .kind = CF_ENTRY_CREDIT_MEMO, .date = 19980, .open_minor = -2500 } };
  g_array_append_val (rows, invoice);
  g_array_append_val (rows, credit);
  cf_payment_plan_take_items (plan, rows, FALSE);
  g_assert_cmpuint (plan->items->len, ==, 2);
  g_assert_true (g_array_index (plan->items, CfPlanItem, 0).ticked);    /* as it was */
  g_array_index (plan->items, CfPlanItem, 1).ticked = TRUE;
  tender (plan, CF_TENDER_CARD, 4000);
  tender (plan, CF_TENDER_CASH, 5000);
  cf_payment_plan_compute (plan, &rules);
  g_assert_cmpint (plan->outcome, ==, CF_OK);
  g_assert_cmpint (plan->credit_minor, ==, 2500);
  g_assert_cmpint (plan->change_minor, ==, 1500);
  g_assert_cmpint (plan->taken_minor, ==, 7500);
  g_assert_cmpint (plan->remaining_minor, ==, 0);
  g_assert_cmpint (g_array_index (plan->items, CfPlanItem, 0).left_minor, ==, 0);
  plan_free (plan);
}

/* The same days of grace as where the payment is booked. */
static void
test_grace (void)
{
  CfRules rules = { .currency = cf_currency_by_code ("USD"), .oldest_by = CF_OLDEST_BY_DATE, .discount_grace_days = 3 };
  for (CfDate date = 20005; date <= 20010; date++) {
    CfPaymentPlan *plan = plan_new (10000, 200);
    plan->date = date;
    plan->takes_discount = TRUE;
    tender (plan, CF_TENDER_CHECK, 20000 - (date <= 20008 ? 400 : 0));
    cf_payment_plan_compute (plan, &rules);
    g_assert_cmpint (plan->may_discount_minor, ==, date <= 20008 ? 400 : 0);
    g_assert_cmpint (plan->discount_minor, ==, plan->may_discount_minor);
    g_assert_cmpint (plan->remaining_minor, ==, 0);
    g_assert_cmpint (plan->unapplied_minor, ==, 0);
    plan_free (plan);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/payment-plan/rules/D18/D5", test_plan);
  g_test_add_func ("/payment-plan/split/T3", test_split);
  g_test_add_func ("/payment-plan/grace", test_grace);
  return g_test_run ();
}
