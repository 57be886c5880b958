/* numbering-test.c: numbers as text, the next place, gaps, and the order in which people expect numbers. */
#include "ledger/numbering.h"

static void
test_text (void)
{
  g_autofree char *a = cf_number_text ("B-", 1042), *b = cf_number_text (NULL, 7);

  g_assert_cmpstr (a, ==, "B-1042");
  g_assert_cmpstr (b, ==, "7");
  g_assert_cmpint (cf_number_next (1000, 0), ==, 1000);
  g_assert_cmpint (cf_number_next (0, 0), ==, 1);
  g_assert_cmpint (cf_number_next (1000, 1041), ==, 1042);
}

static void
test_gaps (void)
{
  static const gint64 issued[] = { 3, 4, 4, 7, 11 };
  g_autofree CfGap *gaps = NULL, *none = NULL, *first = NULL;
  guint n;

  cf_number_gaps (1, issued, G_N_ELEMENTS (issued), &gaps, &n);
  g_assert_cmpuint (n, ==, 3);
  for (guint i = 0; i < n; i++)
    {
      static const CfGap expected[] = { { 1, 2 }, { 5, 6 }, { 8, 10 } };

      g_assert_cmpint (gaps[i].from, ==, expected[i].from);
      g_assert_cmpint (gaps[i].to, ==, expected[i].to);
    }
  cf_number_gaps (1, issued, 0, &none, &n);
  g_assert_cmpuint (n, ==, 0);
  cf_number_gaps (3, issued, 3, &first, &n);
  g_assert_cmpuint (n, ==, 0);
  g_free (first);
  cf_number_gaps (4, issued, 3, &first, &n);      /* older than the series: not its business */
  g_assert_cmpuint (n, ==, 0);
}

static void
test_compare (void)
{
  static const char *const ascending[] = { "", "-", "1", "02", "2", "9", "10", "99999999999999999999998", "99999999999999999999999", "A", "a", "A-9", "A-10",
                                           "A-10-1", "A-10-02", "a10", "B-1", "INV-7", "inv-7",
                                           "INV-08", "\xc3\xa9" };

  for (guint i = 0; i < G_N_ELEMENTS (ascending); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ascending); j++)
      {
        int order = cf_number_compare (ascending[i], ascending[j]);

        g_test_message ("%s %s", ascending[i], ascending[j]);
        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
  g_assert_cmpint (cf_number_compare (NULL, ""), ==, 0);
}

/* An order at all: what is before stays before, whichever three are compared. */
static void
test_order (void)
{
  for (int round = 0; round < 20000; round++)
    {
      char s[3][6];

      for (int i = 0; i < 3; i++)
        {
          int n = g_test_rand_int_range (0, 6);

          for (int k = 0; k < n; k++)
            s[i][k] = "001aAB-"[g_test_rand_int_range (0, 7)];
          s[i][n] = '\0';
        }
      g_assert_cmpint (cf_number_compare (s[0], s[1]) > 0, ==, cf_number_compare (s[1], s[0]) < 0);
      g_assert_cmpint (cf_number_compare (s[0], s[1]) == 0, ==, g_str_equal (s[0], s[1]));
      if (cf_number_compare (s[0], s[1]) < 0 && cf_number_compare (s[1], s[2]) < 0)
        g_assert_cmpint (cf_number_compare (s[0], s[2]), <, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/numbering/text", test_text);
  g_test_add_func ("/numbering/gaps", test_gaps);
  g_test_add_func ("/numbering/compare", test_compare);
  g_test_add_func ("/numbering/order", test_order);
  return g_test_run ();
}
