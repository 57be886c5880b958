/* aging-test.c: T13: every due date falls in exactly one bucket, the bounds are the same buckets, due today is not overdue, and buckets less unapplied =
 * balance. */
#include <string.h>
#include "ledger/aging.h"

static void
test_buckets (void)
{
  static const struct { gint64 late; CfBucket bucket; gint64 days; } cases[] = {
    { -100000, CF_BUCKET_CURRENT, 0 }, { -1, CF_BUCKET_CURRENT, 0 }, { 0, CF_BUCKET_CURRENT, 0 }, { 1, CF_BUCKET_1_30, 1 }, { 30, CF_BUCKET_1_30, 30 },
    { 31, CF_BUCKET_31_60, 31 },
    { 60, CF_BUCKET_31_60, 60 }, { 61, CF_BUCKET_61_90, 61 }, { 90, CF_BUCKET_61_90, 90 }, { 91, CF_BUCKET_OVER_90, 91 }, { 30000, CF_BUCKET_OVER_90, 30000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (cf_aging_bucket (20000 - cases[i].late, 20000), ==, cases[i].bucket);
      g_assert_cmpint (cf_aging_days_late (20000 - cases[i].late, 20000), ==, cases[i].days);
    }
  g_assert_cmpint (cf_aging_bucket (G_MININT64, G_MAXINT64), ==, CF_BUCKET_OVER_90);
  g_assert_cmpint (cf_aging_bucket (G_MAXINT64, G_MININT64), ==, CF_BUCKET_CURRENT);
}

static void
test_bounds (void)
{
  CfDate from, to, next = G_MININT64;

  for (int b = CF_N_BUCKETS - 1; b >= 0; b--)      /* from the oldest: no gap, no overlap, from end to end */
    {
      cf_aging_bounds (b, 20000, &from, &to);
      g_assert_cmpint (from, ==, next);
      g_assert_cmpint (cf_aging_bucket (from, 20000), ==, b);
      g_assert_cmpint (cf_aging_bucket (to, 20000), ==, b);
      next = to == G_MAXINT64 ? 0 : to + 1;
    }
  g_assert_cmpint (to, ==, G_MAXINT64);
}

static void
test_random (void)
{
  for (int round = 0; round < 500; round++)
    {
      CfAging all = { 0 }, parts[2] = { all, all };
      CfMoney sum = 0, buckets = 0;

      for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
        {
          CfMoney open = g_test_rand_int_range (-100000, 100000);
          CfDate due = g_test_rand_int_range (19800, 20100);

          sum += open;
          g_assert_true (cf_aging_add (&all, due, open, 20000));
          g_assert_true (cf_aging_add (&parts[i % 2], due, open, 20000));
        }
      for (int b = 0; b < CF_N_BUCKETS; b++)
        buckets += all.buckets[b];
      g_assert_cmpint (all.balance_minor, ==, sum);
      g_assert_cmpint (buckets - all.unapplied_minor, ==, sum);
      g_assert_cmpint (cf_aging_overdue (&all), ==, buckets - all.buckets[CF_BUCKET_CURRENT]);
      g_assert_true (cf_aging_sum (&parts[0], &parts[1]));
      g_assert_cmpint (memcmp (&parts[0], &all, sizeof all), ==, 0);
    }
}

static void
test_overflow (void)
{
  CfAging a = { 0 }, before, other = { .unapplied_minor = 1, .balance_minor = -1 };

  g_assert_true (cf_aging_add (&a, 1, G_MAXINT64, 20000));
  before = a;
  g_assert_false (cf_aging_add (&a, 1, 1, 20000));
  g_assert_cmpint (memcmp (&a, &before, sizeof a), ==, 0);
  a.unapplied_minor = G_MAXINT64;
  before = a;
  g_assert_false (cf_aging_sum (&a, &other));
  g_assert_cmpint (memcmp (&a, &before, sizeof a), ==, 0);
  a = (CfAging) { 0 };
  g_assert_false (cf_aging_add (&a, 1, G_MININT64, 20000));
}

static void
test_names (void)
{
  static const char *const names[] = { "current", "d1_30", "d31_60", "d61_90", "over_90" };

  for (int b = 0; b < CF_N_BUCKETS; b++)
    g_assert_cmpstr (cf_aging_name (b), ==, names[b]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aging/buckets", test_buckets);
  g_test_add_func ("/aging/bounds", test_bounds);
  g_test_add_func ("/aging/random", test_random);
  g_test_add_func ("/aging/overflow", test_overflow);
  g_test_add_func ("/aging/names", test_names);
  return g_test_run ();
}
