/* standing-test.c: proves T10 below the screen: what is past due is counted item by item, credits and what is not due yet are not in it, the oldest says how late; the limit holds to the cent; and a sum that
 * is too large is an error, not a small one. */
#include "store/standing.h"

static GArray *
items_of (guint n, const CfOpenItem *items)
{
  GArray *all = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  for (guint i = 0; i < n; i++) {
    CfItemRow row = { .item = items[i] };
    g_array_append_val (all, row);
  }
  return all;
}

static void
test_overdue (void)
{
  const CfOpenItem items[] = { { .id = 1, .due = 100, .open_minor = 500 }, { .id = 2, .due = 90, .open_minor = 70 }, { .id = 3, .due = 50, .open_minor = -300 }, { .id = 4, .due = 110, .open_minor = 9 } };
  g_autoptr (GArray) all = items_of (G_N_ELEMENTS (items), items);
  g_autoptr (GError) error = NULL;
  CfStanding s;
  g_assert_true (cf_standing_count (all, 101, &(CfCustomer) { 0 }, 279, &s, &error));
  g_assert_cmpint (s.overdue_minor, ==, 570);
  g_assert_cmpuint (s.n_overdue, ==, 2);
  g_assert_cmpint (s.days_late, ==, 11);
  g_assert_cmpint (s.over_limit_minor, ==, 0);                          /* there is none */
  g_assert_true (cf_standing_count (all, 100, &(CfCustomer) { 0 }, 279, &s, &error));
  g_assert_cmpuint (s.n_overdue, ==, 1);                                /* due today is not late */
}

static void
test_limit (void)
{
  g_autoptr (GArray) none = items_of (0, NULL);
  g_autoptr (GError) error = NULL;
  CfCustomer customer = { .has_limit = 1, .credit_limit_minor = 1000 };
  CfStanding s;
  g_assert_true (cf_standing_count (none, 1, &customer, 1000, &s, &error));
  g_assert_cmpint (s.over_limit_minor, ==, 0);
  g_assert_true (cf_standing_count (none, 1, &customer, 1001, &s, &error));
  g_assert_cmpint (s.over_limit_minor, ==, 1);
}

static void
test_too_large (void)
{
  const CfOpenItem items[] = { { .id = 1, .due = 1, .open_minor = G_MAXINT64 }, { .id = 2, .due = 1, .open_minor = 1 } };
  g_autoptr (GArray) all = items_of (G_N_ELEMENTS (items), items);
  g_autoptr (GError) error = NULL;
  CfStanding s;
  g_assert_false (cf_standing_count (all, 5, &(CfCustomer) { 0 }, 0, &s, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/standing/overdue/T10", test_overdue);
  g_test_add_func ("/standing/limit/T10", test_limit);
  g_test_add_func ("/standing/too-large", test_too_large);
  return g_test_run ();
}
