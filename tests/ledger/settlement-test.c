/* settlement-test.c: T9, T3, S0-17: money goes oldest first, on what was named, or as typed; terms discounts and small rests; split tender with change and
 * cash rounding (D18); taking back. For random items and asks the lines and what stays unapplied are always the amount, and no item gets more than is open on
 * it. */
#include <stdio.h>
#include <string.h>
#include "ledger/settlement.h"

enum { CUSTOMER = 5 };

/* number, date, due, open, discount until, discount; d is of another customer, e is a credit */
static const CfOpenItem items[] = {
  { .id = 1, .customer_id = CUSTOMER, .number = "10", .date = 100, .due = 130, .open_minor = 10000 },
  { .id = 2, .customer_id = CUSTOMER, .number = "9", .date = 100, .due = 140, .open_minor = 5000, .discount_until = 110, .discount_minor = 100 },
  { .id = 3, .customer_id = CUSTOMER, .number = "11", .date = 105, .due = 105, .open_minor = 3000 },
  { .id = 4, .customer_id = 6, .number = "1", .date = 90, .due = 90, .open_minor = 7000 },
  { .id = 5, .customer_id = CUSTOMER, .number = "P1", .date = 95, .due = 95, .open_minor = -2000 },
};

static CfRules
rules_with (CfOldestBy by, CfMoney small, CfMoney coin)
{
  return (CfRules) { .currency = cf_currency_by_code ("USD"), .oldest_by = by, .small_write_off_minor = small, .cash_rounding_minor = coin };
}

/* how: o(ldest) n(amed) t(yped) x (none), + D discount, + W small rest up to 0.50, + U by due date, + L date after the discount. choices: id[=amount]. Then
 * lines id:amount[d discount][w write-off][l left], and what is unapplied; or the refusal. */
static const struct { const char *how; CfMoney amount; const char *choices, *lines; CfMoney unapplied; CfOutcome refused; } plans[] = {
  { "o", 6000, "", "2:5000 1:1000l9000", 0 },                             /* same date: number 9 before 10 */
  { "oU", 6000, "", "3:3000 1:3000l7000", 0 },
  /* the rest stays unapplied; neither the other customer's item nor the credit gets any */
  { "o", 20000, "", "2:5000 1:10000 3:3000", 2000 },
  { "oD", 17900, "", "2:4900d100 1:10000 3:3000", 0 },
  { "oDL", 17900, "", "2:5000 1:10000 3:2900l100", 0 },
  { "oD", 4800, "", "2:4800l200", 0 },                                    /* no discount on part payment */
  { "oDW", 4870, "", "2:4870d100w30", 0 },                                /* short by 0.30 of what was to be paid with the discount */
  { "oW", 17960, "", "2:5000 1:10000 3:2960w40", 0 },
  { "oW", 17949, "", "2:5000 1:10000 3:2949l51", 0 },
  { "x", 100, "", "", 100 },
  { "n", 3500, "3 1", "3:3000 1:500l9500", 0 },
  { "n", 9000, "3=1000 1", "3:1000l2000 1:8000l2000", 0 },
  { "n", 2000, "3 1", "3:2000l1000", 0 },
  { "t", 3500, "1=2000 3=1000", "1:2000l8000 3:1000l2000", 500 },
  { "tD", 4900, "2=4900", "2:4900d100", 0 },
  { "tD", 5000, "2=5000", "2:5000", 0 },                                  /* paid in full, though a discount was to be had */
  { "t", 100, "1=101", NULL, 0, CF_NOT_ENOUGH },
  { "t", 20000, "3=3001", NULL, 0, CF_OVER_APPLIED },
  { "t", 100, "3=0", NULL, 0, CF_NOT_POSITIVE },
  { "t", 100, "3=-5", NULL, 0, CF_NOT_POSITIVE },
  { "t", 100, "4=100", NULL, 0, CF_OTHER_CUSTOMER },
  { "n", 100, "5", NULL, 0, CF_NOT_OPEN },
  { "n", 100, "77", NULL, 0, CF_NOT_OPEN },
  { "t", 100, "1=10 1=10", NULL, 0, CF_TWO_READINGS },
  { "o", 0, "", NULL, 0, CF_NOT_POSITIVE },
  { "o", -1, "", NULL, 0, CF_NOT_POSITIVE },
};

static guint
read_choices (const char *text, CfSettleChoice *choices)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint n = 0;

  for (; words[n] != NULL; n++)
    {
      char *end;

      choices[n].item_id = g_ascii_strtoll (words[n], &end, 10);
      choices[n].amount_minor = *end == '=' ? g_ascii_strtoll (end + 1, NULL, 10) : 0;
    }
  return n;
}

static char *
lines_text (const CfSettlement *s)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < s->n_lines; i++)
    {
      const CfSettleLine *l = &s->lines[i];

      g_string_append_printf (text, "%s%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, i > 0 ? " " : "", l->item_id, l->amount_minor);
      if (l->discount_minor != 0)
        g_string_append_printf (text, "d%" G_GINT64_FORMAT, l->discount_minor);
      if (l->write_off_minor != 0)
        g_string_append_printf (text, "w%" G_GINT64_FORMAT, l->write_off_minor);
      if (l->left_minor != 0)
        g_string_append_printf (text, "l%" G_GINT64_FORMAT, l->left_minor);
    }
  return g_string_free (text, FALSE);
}

static void
test_plans (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      const char *how = plans[i].how;
      CfRules rules = rules_with (strchr (how, 'U') ? CF_OLDEST_BY_DUE : CF_OLDEST_BY_DATE, 50, 0);
      CfSettleChoice choices[4];
      CfSettleAsk ask = {
        .mode = how[0] == 'o' ? CF_SETTLE_OLDEST : how[0] == 'n' ? CF_SETTLE_NAMED : how[0] == 't' ? CF_SETTLE_TYPED : CF_SETTLE_NONE, .customer_id = CUSTOMER,
        .date = strchr (how, 'L') ? 111 : 110, .amount_minor = plans[i].amount, .takes_discount = strchr (how, 'D') != NULL,
        .writes_off_small = strchr (how, 'W') != NULL,
        .choices = choices, .n_choices = read_choices (plans[i].choices, choices),
      };
      g_auto (CfRefusal) refusal = { 0 };
      g_auto (CfSettlement) s = { 0 };
      CfOutcome outcome = cf_settlement_plan (&rules, &ask, items, G_N_ELEMENTS (items), &s, &refusal);
      g_autofree char *text = lines_text (&s);

      g_test_message ("%s %" G_GINT64_FORMAT " %s", how, plans[i].amount, plans[i].choices);
      g_assert_cmpint (outcome, ==, plans[i].refused);
      if (outcome != CF_OK)
        continue;
      g_assert_cmpstr (text, ==, plans[i].lines);
      g_assert_cmpint (s.unapplied_minor, ==, plans[i].unapplied);
      g_assert_cmpint (s.applied_minor, ==, plans[i].amount - plans[i].unapplied);
    }
}

static void
test_grace (void)
{
  CfRules rules = rules_with (CF_OLDEST_BY_DATE, 0, 0);
  CfSettleAsk ask = { .mode = CF_SETTLE_OLDEST, .customer_id = CUSTOMER, .date = 113, .amount_minor = 4900, .takes_discount = TRUE };
  g_auto (CfRefusal) refusal = { 0 };

  for (int grace = 2; grace <= 3; grace++)
    {
      g_auto (CfSettlement) s = { 0 };

      rules.discount_grace_days = grace;
      g_assert_cmpint (cf_settlement_plan (&rules, &ask, items, G_N_ELEMENTS (items), &s, &refusal), ==, CF_OK);
      g_assert_cmpint (s.discount_minor, ==, grace == 3 ? 100 : 0);
    }
}

static void
test_random (void)
{
  for (int round = 0; round < 5000; round++)
    {
      CfOpenItem some[12];
      CfSettleChoice choices[12];
      guint n = g_test_rand_int_range (0, 13);
      CfRules rules = rules_with (g_test_rand_int_range (1, 3), g_test_rand_int_range (0, 300), 0);
      CfSettleAsk ask = {
        .mode = g_test_rand_int_range (1, 5), .customer_id = CUSTOMER, .date = g_test_rand_int_range (95, 115),
        .amount_minor = g_test_rand_int_range (1, 40000),
        .takes_discount = g_test_rand_int_range (0, 2), .writes_off_small = g_test_rand_int_range (0, 2), .choices = choices, .n_choices = 0,
      };
      g_auto (CfRefusal) refusal = { 0 };
      g_auto (CfSettlement) s = { 0 };
      g_autofree CfAllocationLine *lines = NULL;
      guint n_lines;
      CfMoney sum = 0;

      for (guint i = 0; i < n; i++)
        {
          some[i] = (CfOpenItem) { .id = i + 1, .customer_id = CUSTOMER, .date = g_test_rand_int_range (90, 100), .due = g_test_rand_int_range (100, 130),
                                   .open_minor = g_test_rand_int_range (-2000, 9000) };
          if (g_test_rand_int_range (0, 2))
            {
              some[i].discount_until = g_test_rand_int_range (98, 112);
              some[i].discount_minor = g_test_rand_int_range (0, 300);
            }
          if (some[i].open_minor > 0 && g_test_rand_int_range (0, 2))
            choices[ask.n_choices++] = (CfSettleChoice) { some[i].id, g_test_rand_int_range (1, some[i].open_minor + 1) };
        }
      if (cf_settlement_plan (&rules, &ask, some, n, &s, &refusal) != CF_OK)
        {
          g_assert_cmpint (refusal.code, ==, CF_NOT_ENOUGH);      /* typed: more than there is; nothing else is wrong with these */
          g_assert_cmpint (ask.mode, ==, CF_SETTLE_TYPED);
          continue;
        }
      for (guint i = 0; i < s.n_lines; i++)
        {
          const CfSettleLine *l = &s.lines[i];
          const CfOpenItem *item = &some[l->item_id - 1];

          sum += l->amount_minor;
          g_assert_true (l->amount_minor >= 0 && l->discount_minor >= 0 && l->write_off_minor >= 0 && l->left_minor >= 0);
          g_assert_cmpint (l->amount_minor + l->discount_minor + l->write_off_minor + l->left_minor, ==, item->open_minor);
          g_assert_cmpint (l->write_off_minor, <=, ask.writes_off_small ? rules.small_write_off_minor : 0);
          g_assert_true (l->discount_minor == 0 || (ask.takes_discount && ask.date <= item->discount_until && l->left_minor == 0
                                                    && l->discount_minor <= item->discount_minor));
        }
      g_assert_cmpint (sum, ==, s.applied_minor);
      g_assert_cmpint (sum + s.unapplied_minor, ==, ask.amount_minor);
      g_assert_cmpint (s.unapplied_minor, >=, 0);

      cf_settlement_lines (&s, 99, &lines, &n_lines);
      for (guint i = 0; i < n_lines; i++)
        {
          g_assert_cmpint (lines[i].amount_minor, >, 0);
          g_assert_cmpint (lines[i].credit_id, ==, 99);
          sum -= lines[i].amount_minor;
        }
      g_assert_cmpint (sum, ==, 0);
    }
}

static void
test_sort (void)
{
  CfOpenItem sorted[] = {
    { .id = 1, .date = 2, .due = 9, .number = "B-10" }, { .id = 2, .date = 2, .due = 9, .number = "B-9" },
    { .id = 3, .date = 1, .due = 9, .number = "B-11" }, { .id = 4, .date = 3, .due = 8, .number = "B-1" },
    { .id = 6, .date = 2, .due = 9, .number = "B-9" },
  };

  cf_open_items_sort (sorted, 5, CF_OLDEST_BY_DATE);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (sorted[i].id, ==, ((int[]) { 3, 2, 6, 1, 4 })[i]);
  cf_open_items_sort (sorted, 5, CF_OLDEST_BY_DUE);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (sorted[i].id, ==, ((int[]) { 4, 3, 2, 6, 1 })[i]);
}

/* coin; asked; tenders: letter (c cash, k check, r check with its number missing, d card) and amount; then for each amount/change/rounding, or the refusal
 * and its amount */
static const struct { CfMoney coin, asked; const char *tenders, *expected; CfOutcome refused; CfMoney amount; } tenders[] = {
  { 0, 4000, "c5000", "4000/1000/0" },
  { 0, 0, "c5000", "5000/0/0" },
  { 0, 10000, "k6000 d1500 c3000", "6000/0/0 1500/0/0 2500/500/0" },                   /* T3 */
  { 0, 10000, "c3000 k6000 d1500", "2500/500/0 6000/0/0 1500/0/0" },
  { 0, 10000, "k6000 d4000", "6000/0/0 4000/0/0" },
  { 0, 10000, "c6000 c5000", "6000/0/0 4000/1000/0" },
  { 5, 1003, "c2000", "1003/995/2" },
  { 5, 1002, "c1000", "1002/0/-2" },
  { 5, 1002, "d500 c500", "500/0/0 502/0/-2" },
  { 5, 1002, "d1002", "1002/0/0" },                                                    /* no rounding without cash */
  { 5, 2, "c5", "2/5/-2" },
  { 100, 1060, "c1090 c10", "1050/0/40 10/0/0" },                                      /* rounded up by 0.40, once */
  { 0, 4000, "c3999", NULL, CF_NOT_ENOUGH, 1 },
  { 5, 1003, "c1000", NULL, CF_NOT_ENOUGH, 5 },
  { 0, 4000, "d3000", NULL, CF_NOT_ENOUGH, 1000 },
  { 0, 4000, "d4001", NULL, CF_CHANGE_WITHOUT_CASH, 1 },
  { 0, 4000, "d4500 c100", NULL, CF_CHANGE_WITHOUT_CASH, 500 },
  { 0, 4000, "d4000 c100", NULL, CF_NOT_POSITIVE, 0 },
  { 0, 4000, "c0", NULL, CF_NOT_POSITIVE, 0 },
  { 0, -1, "c100", NULL, CF_NOT_POSITIVE, 0 },
  { 0, 4000, "r4000", NULL, CF_NEEDS_REFERENCE, 0 },
  { 0, 4000, "", NULL, CF_REQUIRED, 0 },
};

static guint
read_tenders (const char *text, CfTenderPart *parts)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; n++)
    {
      char *end;

      parts[n] = (CfTenderPart) {
        .kind = *p == 'c' ? CF_TENDER_CASH : *p == 'd' ? CF_TENDER_CARD : CF_TENDER_CHECK, .needs_reference = *p == 'k' || *p == 'r',
        .reference = *p == 'k' ? "123" : *p == 'r' ? " " : NULL,
        .tendered_minor = g_ascii_strtoll (p + 1, &end, 10),
      };
      p = end + strspn (end, " ");
    }
  return n;
}

static void
test_tenders (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tenders); i++)
    {
      CfRules rules = rules_with (CF_OLDEST_BY_DATE, 0, tenders[i].coin);
      CfTenderPart parts[4];
      guint n = read_tenders (tenders[i].tenders, parts);
      g_auto (CfRefusal) refusal = { 0 };
      CfOutcome outcome = cf_settlement_tender (&rules, tenders[i].asked, parts, n, &refusal);
      g_autoptr (GString) got = g_string_new (NULL);

      g_test_message ("%" G_GINT64_FORMAT " by %s", tenders[i].asked, tenders[i].tenders);
      g_assert_cmpint (outcome, ==, tenders[i].refused);
      if (outcome != CF_OK)
        {
          g_assert_cmpint (refusal.amount, ==, tenders[i].amount);
          continue;
        }
      for (guint j = 0; j < n; j++)
        g_string_append_printf (got, "%s%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, j > 0 ? " " : "", parts[j].amount_minor,
                                parts[j].change_minor, parts[j].rounding_minor);
      g_assert_cmpstr (got->str, ==, tenders[i].expected);
    }
}

static void
test_tenders_random (void)
{
  for (int round = 0; round < 5000; round++)
    {
      static const CfMoney coins[] = { 0, 1, 5, 10, 100 };
      CfRules rules = rules_with (CF_OLDEST_BY_DATE, 0, coins[g_test_rand_int_range (0, 5)]);
      CfTenderPart parts[4];
      guint n = g_test_rand_int_range (1, 5);
      CfMoney asked = g_test_rand_int_range (1, 4000), sum = 0;
      g_auto (CfRefusal) refusal = { 0 };

      for (guint i = 0; i < n; i++)
        parts[i] = (CfTenderPart) { .kind = g_test_rand_int_range (1, 7), .tendered_minor = g_test_rand_int_range (1, 2500) };
      if (cf_settlement_tender (&rules, asked, parts, n, &refusal) != CF_OK)
        continue;
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpint (parts[i].amount_minor, >, 0);
          g_assert_cmpint (parts[i].tendered_minor - parts[i].change_minor, ==, parts[i].amount_minor + parts[i].rounding_minor);
          g_assert_true (parts[i].kind == CF_TENDER_CASH || (parts[i].change_minor == 0 && parts[i].rounding_minor == 0));
          sum += parts[i].amount_minor;
        }
      g_assert_cmpint (sum, ==, asked);
    }
}

/* A split tender's parts fill the invoices one after the other. */
static void
test_split (void)
{
  CfRules rules = rules_with (CF_OLDEST_BY_DATE, 0, 0);
  CfSettleAsk ask = { .mode = CF_SETTLE_OLDEST, .customer_id = CUSTOMER, .date = 110, .amount_minor = 20000 };
  CfTenderPart parts[] = { { .amount_minor = 6000 }, { .amount_minor = 13000 }, { .amount_minor = 1000 } };
  CfId ids[] = { 70, 71, 72 };
  static const CfAllocationLine expected[] = { { 70, 2, 5000 }, { 70, 1, 1000 }, { 71, 1, 9000 }, { 71, 3, 3000 } };
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfSettlement) s = { 0 };
  g_autofree CfAllocationLine *lines = NULL;
  guint n;

  g_assert_cmpint (cf_settlement_plan (&rules, &ask, items, G_N_ELEMENTS (items), &s, &refusal), ==, CF_OK);
  cf_settlement_split (&s, parts, ids, 3, &lines, &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpint (lines[i].credit_id, ==, expected[i].credit_id);
      g_assert_cmpint (lines[i].debit_id, ==, expected[i].debit_id);
      g_assert_cmpint (lines[i].amount_minor, ==, expected[i].amount_minor);
    }
}

static void
test_unapply (void)
{
  static const CfAllocationLine applied[] = { { 70, 1, 1000 }, { 70, 2, 500 }, { 71, 1, 300 }, { 70, 1, -400 }, { 70, 3, 50 }, { 70, 3, -50 } };
  static const struct { CfId credit, debit; CfMoney amount; const char *lines; CfOutcome refused; } cases[] = {
    { 70, 0, 0, "70>1:-600 70>2:-500" }, { 70, 1, 0, "70>1:-600" }, { 0, 1, 0, "70>1:-600 71>1:-300" }, { 70, 0, 700, "70>1:-600 70>2:-100" },
    { 70, 1, 601, NULL, CF_NOT_ENOUGH },
    { 70, 3, 0, NULL, CF_NOT_OPEN }, { 72, 0, 0, NULL, CF_NOT_OPEN }, { 70, 0, -1, NULL, CF_NEGATIVE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (CfRefusal) refusal = { 0 };
      g_autofree CfAllocationLine *lines = NULL;
      g_autoptr (GString) got = g_string_new (NULL);
      guint n = 0;

      g_assert_cmpint (cf_settlement_unapply (applied, G_N_ELEMENTS (applied), cases[i].credit, cases[i].debit, cases[i].amount, &lines, &n, &refusal), ==,
                       cases[i].refused);
      if (cases[i].refused != CF_OK)
        continue;
      for (guint j = 0; j < n; j++)
        g_string_append_printf (got, "%s%" G_GINT64_FORMAT ">%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, j > 0 ? " " : "", lines[j].credit_id,
                                lines[j].debit_id, lines[j].amount_minor);
      g_assert_cmpstr (got->str, ==, cases[i].lines);
    }
}

static void
test_refund (void)
{
  const CfCurrency *usd = cf_currency_by_code ("USD");
  g_auto (CfRefusal) refusal = { 0 };

  g_assert_cmpint (cf_settlement_check_refund (500, 500, usd, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_settlement_check_refund (500, 501, usd, &refusal), ==, CF_OVER_REFUND);
  g_assert_cmpint (refusal.amount, ==, 500);
  g_assert_cmpint (cf_settlement_check_refund (-5, 1, usd, &refusal), ==, CF_OVER_REFUND);
  g_assert_cmpint (refusal.amount, ==, 0);
  g_assert_cmpint (cf_settlement_check_refund (500, 0, usd, &refusal), ==, CF_NOT_POSITIVE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/settlement/plans", test_plans);
  g_test_add_func ("/settlement/grace", test_grace);
  g_test_add_func ("/settlement/random", test_random);
  g_test_add_func ("/settlement/sort", test_sort);
  g_test_add_func ("/settlement/tenders", test_tenders);
  g_test_add_func ("/settlement/tenders-random", test_tenders_random);
  g_test_add_func ("/settlement/split", test_split);
  g_test_add_func ("/settlement/unapply", test_unapply);
  g_test_add_func ("/settlement/refund", test_refund);
  return g_test_run ();
}
