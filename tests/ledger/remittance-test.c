/* remittance-test.c: W5, pasted text: numbers of open items are found wherever they stand, amounts beside them are read, and what is not about a document is
 * passed over. */
#include <string.h>
#include "ledger/remittance.h"

static const CfOpenItem items[] = {
  { .id = 1, .number = "1042" }, { .id = 2, .number = "B-1043" }, { .id = 3, .number = "INV-7" }, { .id = 4, .number = "2026/15" }, { .id = 5 /* no number */ },
};

/* One text; then number=amount?item for each line, "-" where there is no amount. */
static const struct { const char *text; char decimal; const char *expected; } table[] = {
  { "1042 125.00", '.', "1042=12500?1" },
  { "Invoice 1042   $1,250.50\nInvoice B-1043\t125\n", '.', "1042=125050?1 B-1043=12500?2" },
  { "INV-1042;125.00\r\n#b-1043;99.5\r\n7;1.00", '.', "INV-1042=12500?1 #b-1043=9950?2 7=100?3" },
  { "INV 1042, 03/04/2026, 125.00", '.', "1042=12500?1" },
  { "2026-11-22 1042 2026/15", '.', "1042=-?1 2026/15=-?4" },                 /* two documents in one line: whose would the amount be? */
  { "2026/15 22.11.2026 1.250,50", ',', "2026/15=125050?4" },
  { "\"1042\",\"Banners, large\",\"1,250.50\"", '.', "1042=125050?1" },
  { "1042,125.00", '.', "1042=12500?1" },
  { "1042,2026-11-22,125.00,USD", '.', "1042=12500?1" },
  { "9999 45.00", '.', "9999=4500?0" },
  { "Z-88 (45.00)", '.', "Z-88=-4500?0" },
  { "Amount 125.00", '.', "" },
  { "Total: $1,250.50", '.', "" },
  { "Thank you for your business\n\n\n", '.', "" },
  { "please see 1042", '.', "1042=-?1" },
  { "100.00 gross 2.00 discount 98.00 net for 1042", '.', "1042=9800?1" },
  { "1042 USD 12,500.00 (paid)", '.', "1042=1250000?1" },
  { "qty 3 B-1043 paid 17.00", '.', "B-1043=1700?2" },
  { "1042 12.345", '.', "1042=-?1" },                                         /* too precise to be an amount */
  { "1042 \xff\xfe 125.00", '.', "1042=12500?1" },
  { "1042\xc2\xa0" "125.00", '.', "1042=12500?1" },
  { "\"1042 125.00", '.', "1042=12500?1" },
  { "", '.', "" }, { "\"", '.', "" }, { ",,,", '.', "" }, { "\"\"", '.', "" },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_auto (CfRemittance) r = { 0 };
      g_autoptr (GString) got = g_string_new (NULL);
      CfMoney total = 0;

      cf_remittance_parse (table[i].text, cf_currency_by_code ("USD"), table[i].decimal, items, G_N_ELEMENTS (items), &r);
      for (guint j = 0; j < r.n_lines; j++)
        {
          const CfRemittanceLine *l = &r.lines[j];
          g_autofree char *amount = l->has_amount ? g_strdup_printf ("%" G_GINT64_FORMAT, l->amount_minor) : g_strdup ("-");

          g_string_append_printf (got, "%s%s=%s?%" G_GINT64_FORMAT, j > 0 ? " " : "", l->number, amount, l->item_id);
          total += l->amount_minor;
        }
      g_test_message ("case %u", i);
      g_assert_cmpstr (got->str, ==, table[i].expected);
      g_assert_cmpint (r.total_minor, ==, total);
    }
}

static void
test_lines (void)
{
  g_auto (CfRemittance) r = { 0 };

  cf_remittance_parse ("Remittance\r\n\r\n1042 1.00\r1042 2.00\nend", cf_currency_by_code ("USD"), '.', items, G_N_ELEMENTS (items), &r);
  g_assert_cmpuint (r.n_lines, ==, 2);
  g_assert_cmpuint (r.lines[0].line, ==, 3);
  g_assert_cmpuint (r.lines[1].line, ==, 4);
  g_assert_cmpint (r.total_minor, ==, 300);
}

/* Sums do not overflow, and no bytes whatever do harm. */
static void
test_hostile (void)
{
  g_auto (CfRemittance) large = { 0 };

  cf_remittance_parse ("1042 90000000000000000\n1042 90000000000000000\n", cf_currency_by_code ("USD"), '.', items, G_N_ELEMENTS (items), &large);
  g_assert_cmpuint (large.n_lines, ==, 2);
  g_assert_true (large.lines[0].has_amount);
  g_assert_false (large.lines[1].has_amount);
  g_assert_cmpint (large.total_minor, ==, G_GINT64_CONSTANT (9000000000000000000));

  for (int round = 0; round < 20000; round++)
    {
      static const char letters[] = "0123456789.,;|\"' \t\r\n-#/$()INVBinvb\xc3\xa9\xff\xe2";
      char text[40];
      g_auto (CfRemittance) r = { 0 };

      for (guint i = 0; i < sizeof text; i++)
        text[i] = letters[g_test_rand_int_range (0, sizeof letters - 1)];
      text[g_test_rand_int_range (0, sizeof text)] = '\0';
      text[sizeof text - 1] = '\0';
      cf_remittance_parse (text, cf_currency_by_code ("USD"), round % 2 ? '.' : 0, items, G_N_ELEMENTS (items), &r);
      for (guint i = 0; i < r.n_lines; i++)
        g_assert_true (g_utf8_validate (r.lines[i].number, -1, NULL) && (r.lines[i].item_id != 0 || r.lines[i].has_amount));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/remittance/table", test_table);
  g_test_add_func ("/remittance/lines", test_lines);
  g_test_add_func ("/remittance/hostile", test_hostile);
  return g_test_run ();
}
