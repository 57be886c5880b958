/* attempt-test.c: the states of a card payment (W1, DESIGN law 8): what is open can end, what has ended stays so, money is told from no money, and an answer that is not for this attempt is seen. */
#include "base/outcome.h"
#include "ledger/attempt.h"

#define LAST CF_ATTEMPT_DECLINED_LATE

static void
test_states (void)
{
  for (int from = 0; from <= LAST + 1; from++)
    for (int to = 0; to <= LAST + 1; to++) {
      gboolean known = from >= CF_ATTEMPT_JOURNALED && from <= LAST && to >= CF_ATTEMPT_JOURNALED && to <= LAST && !g_str_equal (cf_enum_name (cf_attempt_states, from), "?") &&
                       !g_str_equal (cf_enum_name (cf_attempt_states, to), "?");
      if (!cf_attempt_follows (from, to))
        continue;
      g_assert_true (known && from != to);
      g_assert_true (to != CF_ATTEMPT_JOURNALED);                        /* never again from the start: that is another attempt */
      if (to == CF_ATTEMPT_SENT)
        g_assert_cmpint (from, ==, CF_ATTEMPT_JOURNALED);                /* no blind resend */
      if (to == CF_ATTEMPT_RESOLVED_CHARGED || to == CF_ATTEMPT_RESOLVED_NOT_CHARGED)
        g_assert_cmpint (from, ==, CF_ATTEMPT_UNKNOWN);                  /* nobody decides while the device may still answer */
      if (!cf_attempt_is_open (from))
        g_assert_true (from == CF_ATTEMPT_OFFLINE_APPROVED || from == CF_ATTEMPT_FORWARDED);
    }
  for (const CfEnumName *n = cf_attempt_states; n->name; n++) {          /* each that is open can become unknown and so come to an end, or was never sent */
    if (cf_attempt_is_open (n->value) && n->value != CF_ATTEMPT_JOURNALED && n->value != CF_ATTEMPT_UNKNOWN)
      g_assert_true (cf_attempt_follows (n->value, CF_ATTEMPT_UNKNOWN));
    g_assert_false (cf_attempt_is_open (n->value) && cf_attempt_is_charged (n->value));
  }
  g_assert_true (cf_attempt_follows (CF_ATTEMPT_JOURNALED, CF_ATTEMPT_CANCELLED));
  g_assert_false (cf_attempt_follows (CF_ATTEMPT_JOURNALED, CF_ATTEMPT_APPROVED));
  g_assert_false (cf_attempt_follows (CF_ATTEMPT_RESOLVED_NOT_CHARGED, CF_ATTEMPT_SENT));
}

static CfAttempt attempt = { .id = 1, .kind = CF_ATTEMPT_SALE, .terminal_id = 7, .currency = 840, .amount_minor = 10000 };

static CfOutcome
check (CfId terminal, gint64 currency, CfMoney amount, CfMoney tip, CfAttemptState state)
{
  CfAttemptResult result = { .attempt_id = 1, .state = state, .terminal_id = terminal, .currency = currency, .amount_minor = amount, .tip_minor = tip };
  return cf_attempt_check (&attempt, &result, NULL);
}

static void
test_answers (void)
{
  g_assert_cmpint (check (7, 840, 10000, 0, CF_ATTEMPT_APPROVED), ==, CF_OK);
  g_assert_cmpint (check (7, 840, 4000, 500, CF_ATTEMPT_APPROVED_PARTIAL), ==, CF_OK);
  g_assert_cmpint (check (7, 840, 0, 0, CF_ATTEMPT_DECLINED), ==, CF_OK);
  g_assert_cmpint (check (8, 840, 10000, 0, CF_ATTEMPT_APPROVED), ==, CF_WRONG_STATE);
  g_assert_cmpint (check (7, 978, 10000, 0, CF_ATTEMPT_APPROVED), ==, CF_WRONG_CURRENCY);
  g_assert_cmpint (check (7, 840, 10001, 0, CF_ATTEMPT_APPROVED), ==, CF_OVER_APPLIED);
  g_assert_cmpint (check (7, 840, 10000, -1, CF_ATTEMPT_APPROVED), ==, CF_NEGATIVE);
  g_assert_cmpint (check (7, 840, 0, 0, CF_ATTEMPT_APPROVED), ==, CF_NOT_POSITIVE);
}

/* The lines are filled in their order; never more than was approved, never more than a line is meant to get. */
static void
test_share (void)
{
  CfAttemptLine lines[] = { { 11, 3000 }, { 12, 5000 }, { 13, 1000 } };
  CfAttempt a = attempt;
  a.lines = lines;
  a.n_lines = G_N_ELEMENTS (lines);
  for (CfMoney approved = 0; approved <= 10000; approved += 500) {
    g_autofree CfSettleChoice *choices = NULL;
    guint n;
    CfMoney sum = 0;
    cf_attempt_share (&a, approved, &choices, &n);
    for (guint i = 0; i < n; i++) {
      g_assert_cmpint (choices[i].item_id, ==, lines[i].item_id);
      g_assert_cmpint (choices[i].amount_minor, <=, lines[i].amount_minor);
      sum += choices[i].amount_minor;
    }
    g_assert_cmpint (sum, ==, MIN (approved, 9000));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/attempt/states/W1", test_states);
  g_test_add_func ("/attempt/answers", test_answers);
  g_test_add_func ("/attempt/share", test_share);
  return g_test_run ();
}
