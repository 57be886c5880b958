/* text-test.c: proves how text is measured and broken into lines (no line is wider than asked, nothing is lost), how numbers are written, and how addresses are laid out. */
#include "paper/address.h"
#include "paper/format.h"
#include "paper/shape.h"
#include "paper/text.h"
#include <string.h>

static CfFonts fonts;

typedef struct { GString *all; double width, widest; CfType type; guint shaped; } Seen;

static void
see (gpointer data, const char *start, gsize length, PangoLayoutLine *line)
{
  Seen *seen = data;
  double width = 0;
  if (line)
    {
      width = cf_shape_line_width (line);
      seen->shaped++;
    }
  else
    g_assert_true (cf_fonts_run (&fonts, seen->type, start, length, NULL, NULL, &width));
  seen->widest = MAX (seen->widest, width);
  if (!line)
    g_string_append_len (seen->all, start, length);
}

/* Without its spaces: breaking may drop those at a line's end and no others. */
static char *
unspaced (const char *text)
{
  GString *out = g_string_new (NULL);
  for (; *text; text++)
    if (*text != ' ' && *text != '\n')
      g_string_append_c (out, *text);
  return g_string_free (out, FALSE);
}

static guint
lines (const char *text, double width)
{
  Seen seen = { g_string_new (NULL), width, 0, CF_TYPE_BODY, 0 };
  guint n = cf_text_each_line (&fonts, CF_TYPE_BODY, width, text, see, &seen);
  g_autofree char *given = unspaced (text), *got = unspaced (seen.all->str);

  g_assert_cmpuint (n, ==, cf_text_lines (&fonts, CF_TYPE_BODY, width, text));
  g_assert_cmpfloat (seen.widest, <=, width + 0.01);
  if (!seen.shaped)
    g_assert_cmpstr (got, ==, given);
  g_string_free (seen.all, TRUE);
  return n;
}

static void
test_lines (void)
{
  g_assert_cmpuint (lines ("Business cards", 200), ==, 1);
  g_assert_cmpuint (lines ("Business cards", 50), ==, 2);
  g_assert_cmpuint (lines ("one\ntwo\nthree", 200), ==, 3);
  g_assert_cmpuint (lines ("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 60), >, 3);
  g_assert_cmpuint (lines ("PO-2026-11-02/Procurement/Europe", 60), >, 1);
  g_assert_cmpuint (lines ("株式会社リバーサイド印刷営業部", 60), >, 1);
  g_assert_cmpuint (lines ("لافتة قماشية مع حلقات", 40), >, 1);
  g_assert_cmpuint (cf_text_lines (&fonts, CF_TYPE_BODY, 100, NULL), ==, 0);
  g_assert_cmpuint (cf_text_lines (&fonts, CF_TYPE_BODY, 100, ""), ==, 0);
}

static void
test_random_lines (void)
{
  static const char *parts[] = { "a", "Wave", " ", " ", "-", "/", "ÅÇñ", "Ω", "Жук", "1,234.56", "supercalifragilistic", "  " };
  for (guint round = 0; round < 5000; round++)
    {
      GString *text = g_string_new (NULL);
      for (guint n = g_test_rand_int_range (1, 30); n; n--)
        g_string_append (text, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
      if (*g_strstrip (text->str))
        lines (text->str, g_test_rand_int_range (20, 200));
      g_string_free (text, TRUE);
    }
}

/* Latin, Greek and Cyrillic go the quick way; the rest does not; damage is not fatal. */
static void
test_who_sets_it (void)
{
  double width;
  g_assert_true (cf_fonts_run (&fonts, CF_TYPE_BODY, "Łódź Ωμέγα Жук €£¥ − … “q” 3 × 6", strlen ("Łódź Ωμέγα Жук €£¥ − … “q” 3 × 6"), NULL, NULL, &width));
  g_assert_false (cf_fonts_run (&fonts, CF_TYPE_BODY, "שלום", strlen ("שלום"), NULL, NULL, &width));
  g_assert_false (cf_fonts_run (&fonts, CF_TYPE_BODY, "e\u0301", 3, NULL, NULL, &width));
  g_assert_false (cf_fonts_run (&fonts, CF_TYPE_BODY, "ab\xff", 3, NULL, NULL, &width));
  g_assert_false (cf_fonts_run (&fonts, CF_TYPE_BODY, "ab\xe2\x82", 4, NULL, NULL, &width));
  g_assert_cmpfloat (cf_fonts_width (&fonts, CF_TYPE_BODY, "ab\xff\xfe"), >, cf_fonts_width (&fonts, CF_TYPE_BODY, "ab"));
  g_assert_cmpfloat (cf_fonts_width (&fonts, CF_TYPE_BODY, "שלום"), >, 10);
}

static void
test_widths (void)
{
  double digit = cf_fonts_width (&fonts, CF_TYPE_BODY, "0");
  for (char c = '1'; c <= '9'; c++)
    g_assert_cmpfloat_with_epsilon (cf_fonts_width (&fonts, CF_TYPE_BODY, (char[]) { c, 0 }), digit, 1e-9);
  /* kerned: closer than the two alone */
  g_assert_cmpfloat (cf_fonts_width (&fonts, CF_TYPE_BODY, "AV"), <, cf_fonts_width (&fonts, CF_TYPE_BODY, "A") + cf_fonts_width (&fonts, CF_TYPE_BODY, "V"));
}

static void
test_numbers (void)
{
  CfFormat format = { .decimal = '.', .group = ',', .date_format = "MMM d, yyyy" };
  CfDate date;
  g_assert_cmpstr (cf_format_money (&format, -123456, cf_currency_by_code ("USD")), ==, "−1,234.56");
  g_assert_cmpstr (cf_format_price (&format, -123456, cf_currency_by_code ("USD")), ==, "−$1,234.56");
  g_assert_cmpstr (cf_format_price (&format, 123456, cf_currency_by_code ("KWD")), ==, "KWD\u00a0123.456");
  g_assert_cmpstr (cf_format_price (&format, 123456, cf_currency_by_code ("JPY")), ==, "¥123,456");
  g_assert_cmpstr (cf_format_price (&format, 6000, cf_currency_by_code ("NOK")), ==, "kr\u00a060.00");
  g_assert_cmpstr (cf_format_price (&format, 6000, cf_currency_by_code ("HKD")), ==, "HK$60.00");
  g_assert_cmpstr (cf_format_decimal (&format, 1234567891, 2), ==, "1,234.567891");
  g_assert_cmpstr (cf_format_percent (&format, 88750), ==, "8.875\u00a0%");
  g_assert_cmpuint (cf_format_digits (18500000, 0), ==, 1);
  g_assert_cmpuint (cf_format_digits (18000000, 0), ==, 0);
  g_assert_cmpuint (cf_format_digits (18000000, 2), ==, 2);
  g_assert_cmpuint (cf_format_digits (1, 2), ==, 6);
  g_assert_true (cf_date_from_ymd (2026, 11, 22, &date));
  g_assert_cmpstr (cf_format_date (&format, date), ==, "Nov 22, 2026");
  /* two dates that share a place in the cache */
  g_assert_cmpstr (cf_format_date (&format, date + CF_FORMAT_DATES), ==, "Aug 5, 2027");
  g_assert_cmpstr (cf_format_date (&format, date), ==, "Nov 22, 2026");
  g_assert_cmpstr (cf_format_date (&format, 0), ==, "");
}

static void
test_addresses (void)
{
  static const struct { CfAddress address; const char *home, *lines; } cases[] = {
    { { "Acme Signs", "Accounts", "88 Signal Street\nSuite 4", "Queens", "NY", "11101", "US" }, "US", "Acme Signs\nAccounts\n88 Signal Street\nSuite 4\nQueens, NY 11101" },
    { { "Acme Signs", NULL, NULL, "Toronto", "ON", "M5V 2T6", "CA" }, "US", "Acme Signs\nToronto, ON M5V 2T6\nCANADA" },
    { { "Quayside", "Quayside", "12 Lower Quay", "Bristol", NULL, "BS1 4XQ", "GB" }, "US", "Quayside\n12 Lower Quay\nBristol\nBS1 4XQ\nUNITED KINGDOM" },
    { { "Müller", NULL, "Große Bleichen 12", "Hamburg", NULL, "20354", "DE" }, "DE", "Müller\nGroße Bleichen 12\n20354 Hamburg" },
    { { "Müller", NULL, NULL, NULL, NULL, "20354", "de" }, NULL, "Müller\n20354" },
    { { "X", NULL, NULL, NULL, "NY", NULL, NULL }, "US", "X\nNY" },
    { { NULL, NULL, NULL, NULL, NULL, NULL, "ZZ" }, "US", "ZZ" },
    { { NULL }, NULL, "" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *got = cf_address_lines (&cases[i].address, cases[i].home);
      g_assert_cmpstr (got, ==, cases[i].lines);
    }
}

int
main (int argc, char **argv)
{
  int result;
  g_test_init (&argc, &argv, NULL);
  cf_fonts_init (&fonts);
  g_test_add_func ("/paper/text/lines", test_lines);
  g_test_add_func ("/paper/text/random-lines", test_random_lines);
  g_test_add_func ("/paper/text/who-sets-it", test_who_sets_it);
  g_test_add_func ("/paper/text/widths", test_widths);
  g_test_add_func ("/paper/format", test_numbers);
  g_test_add_func ("/paper/address", test_addresses);
  result = g_test_run ();
  cf_fonts_clear (&fonts);
  return result;
}
