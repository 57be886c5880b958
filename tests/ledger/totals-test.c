/* totals-test.c: the one totals function on a table of carts (0, 100 %, inclusive, exclusive, several rates, negative lines, both roundings, per line and per
 * document, exempt, currencies without and with three decimals), what it refuses, how a certificate is found, and what an invoice is filled with. */
#include <stdio.h>
#include <string.h>
#include "base/decimal.h"
#include "ledger/totals.h"

enum { NY = 1, NYC, MTA, VAT, GST, QST, ZERO };
#define TEXT(s) (char *) (s)
static const CfTaxRate rates[] = {
  { .id = NY, .name = TEXT ("New York"), .jurisdiction = TEXT ("NY"), .rate = 40000 },
  { .id = NYC, .name = TEXT ("New York City"), .jurisdiction = TEXT ("NYC"), .rate = 45000 },
  { .id = MTA, .name = TEXT ("Commuter district"), .jurisdiction = TEXT ("MCTD"), .rate = 3750 },
  { .id = VAT, .name = TEXT ("VAT"), .jurisdiction = TEXT ("GB"), .rate = 200000 },
  { .id = GST, .name = TEXT ("GST"), .jurisdiction = TEXT ("CA"), .rate = 50000 },
  { .id = QST, .name = TEXT ("QST"), .jurisdiction = TEXT ("QC"), .rate = 99750 },
  { .id = ZERO, .name = TEXT ("Zero rated"), .jurisdiction = TEXT ("GB"), .rate = 0 },
};
static CfTaxGroupMember city[] = { { NY }, { NYC }, { MTA } }, state[] = { { NY } }, vat[] = { { VAT } }, quebec[] = { { GST }, { QST } },
zero[] = { { ZERO } }, unknown[] = { { 99 } },
                        twice[] = { { NY }, { NY } };
/* letters of the table: c city (exclusive 8.875 %), s state (exclusive 4 %), v VAT inclusive 20 %, q Quebec inclusive 5 + 9.975 %, z zero rated, n a group
 * without rates */
static const CfTaxGroup groups[] = {
  { .id = 'c', .members = city, .n_members = 3 }, { .id = 's', .members = state, .n_members = 1 },
  { .id = 'v', .inclusive = 1, .members = vat, .n_members = 1 },
  { .id = 'q', .inclusive = 1, .members = quebec, .n_members = 2 }, { .id = 'z', .members = zero, .n_members = 1 }, { .id = 'n' },
  { .id = 'u', .members = unknown, .n_members = 1 }, { .id = 't', .members = twice, .n_members = 2 },
};

/* how: line or doc, + up or even, + exempt; lines: quantity x price - discount group; then line amounts, subtotal tax total, and rows:
 * rate:base:tax[:exempt] */
static const struct { const char *how, *currency, *lines, *amounts, *sums, *rows; } table[] = {
  { "line up", "USD", "2 x 10.00 - 0 -", "2000", "2000 0 2000", "" },
  { "line up", "USD", "0 x 10.00 - 0 c", "0", "0 0 0", "1:0:0 2:0:0 3:0:0" },
  { "line up", "USD", "1 x 100.00 - 0 c", "10000", "10000 888 10888", "1:10000:400 2:10000:450 3:10000:38" },
  { "line even", "USD", "1 x 100.00 - 0 c", "10000", "10000 888 10888", "1:10000:400 2:10000:450 3:10000:38" },
  { "line up", "USD", "-1 x 100.00 - 0 c", "-10000", "-10000 -888 -10888", "1:-10000:-400 2:-10000:-450 3:-10000:-38" },
  { "line up", "USD", "1 x 100.00 - 100 c", "0", "0 0 0", "1:0:0 2:0:0 3:0:0" },
  { "line up", "GBP", "1 x 100.00 - 100 v", "0", "0 0 0", "4:0:0" },
  { "doc up", "GBP", "1 x 100.00 - 100 v", "0", "0 0 0", "4:0:0" },
  { "line up", "GBP", "1 x 0.01 - 0 v", "1", "1 0 1", "4:1:0" },
  { "line up", "GBP", "1 x 0.03 - 0 v", "3", "2 1 3", "4:2:1" },
  { "line even", "GBP", "1 x 0.03 - 0 v", "3", "3 0 3", "4:3:0" },                           /* contained tax is half a penny */
  { "line up", "GBP", "1 x 120.00 - 0 v", "12000", "10000 2000 12000", "4:10000:2000" },
  /* contained: 1666.5 and -166.5, halves away from 0 */
  { "line up", "GBP", "3 x 33.33 - 0 v; -1 x 9.99 - 0 v", "9999 -999", "7500 1500 9000", "4:7500:1500" },
  { "line up", "CAD", "1 x 114.98 - 0 q", "11498", "10000 1498 11498", "5:10000:500 6:10000:998" },
  { "line up", "CAD", "1 x 0.10 - 0 q", "10", "9 1 10", "5:9:0 6:9:1" },
  { "doc up", "USD", "1 x 0.10 - 0 s; 1 x 0.10 - 0 s; 1 x 0.10 - 0 s; 1 x 0.10 - 0 s", "10 10 10 10", "40 2 42", "1:40:2" },
  { "line up", "USD", "1 x 0.10 - 0 s; 1 x 0.10 - 0 s; 1 x 0.10 - 0 s; 1 x 0.10 - 0 s", "10 10 10 10", "40 0 40", "1:40:0" },
  { "line up", "USD", "1 x 0.125 - 0 s; 1 x 0.135 - 0 -", "13 14", "27 1 28", "1:13:1" },
  { "line even", "USD", "1 x 0.125 - 0 s; 1 x 0.135 - 0 -", "12 14", "26 0 26", "1:12:0" },
  { "doc up", "USD", "1 x 0.10 - 0 s; 1 x 0.10 - 0 c", "10 10", "20 1 21", "1:10:0 1:10:1 2:10:0 3:10:0" },   /* one rate in two groups is rounded once: 0.8 */
  { "line up", "USD", "1 x 0.10 - 0 s; 1 x 0.10 - 0 c", "10 10", "20 0 20", "1:10:0 1:10:0 2:10:0 3:10:0" },
  { "doc up", "GBP", "1 x 0.03 - 0 v; 1 x 0.03 - 0 v; 1 x 5.00 - 0 z", "3 3 500", "505 1 506", "4:5:1 7:500:0" },
  { "line up", "GBP", "1 x 0.03 - 0 v; 1 x 0.03 - 0 v; 1 x 5.00 - 0 z", "3 3 500", "504 2 506", "4:4:2 7:500:0" },
  { "line up", "USD", "1 x 5.00 - 0 n", "500", "500 0 500", "" },
  { "line up", "USD", "12.5 x 3.333333 - 10 -", "3750", "3750 0 3750", "" },
  { "line up", "USD", "0.000001 x 5000 - 0 -; 0.000001 x 4999.999999 - 0 -", "1 0", "1 0 1", "" },
  { "line up", "USD", "3 x 19.99 - 33.3333 -", "3998", "3998 0 3998", "" },
  { "line up", "JPY", "3 x 333 - 0 s", "999", "999 40 1039", "1:999:40" },
  { "line up", "JPY", "1 x 99.5 - 0 -", "100", "100 0 100", "" },
  { "line up", "KWD", "1 x 1.2345 - 0 s", "1235", "1235 49 1284", "1:1235:49" },
  { "line up exempt", "USD", "1 x 100.00 - 0 c; 1 x 7.00 - 0 -", "10000 700", "10700 0 10700", "1:0:0:10000 2:0:0:10000 3:0:0:10000" },
  { "line up exempt", "GBP", "1 x 120.00 - 0 v", "10000", "10000 0 10000", "4:0:0:10000" },
  { "doc up exempt", "GBP", "1 x 0.03 - 0 v; 1 x 0.03 - 0 v", "2 2", "4 0 4", "4:0:0:4" },
  { "line up", "USD", "9000000 x 1000000 - 0 -", "900000000000000", "900000000000000 0 900000000000000", "" },
};

static guint
read_lines (const char *text, CfDraftLine *lines)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);
  guint n = 0;

  for (; parts[n] != NULL; n++)
    {
      char quantity[24], price[24], discount[24], group;
      g_autofree char *percent = NULL;

      g_assert_cmpint (sscanf (parts[n], " %23s x %23s - %23s %c", quantity, price, discount, &group), ==, 4);
      percent = g_strconcat (discount, "%", NULL);
      lines[n] = (CfDraftLine) { .tax_group_id = group == '-' ? 0 : group };
      g_assert_cmpint (cf_decimal_parse (quantity, '.', &lines[n].quantity), ==, CF_OK);
      g_assert_cmpint (cf_decimal_parse (price, '.', &lines[n].unit_price), ==, CF_OK);
      g_assert_cmpint (cf_decimal_parse (percent, '.', &lines[n].discount_rate), ==, CF_OK);
    }
  return n;
}

static CfTotalsAsk
ask_for (const char *how, const char *currency, CfDraftLine *lines, guint n)
{
  return (CfTotalsAsk) {
    .lines = lines, .n_lines = n, .groups = groups, .n_groups = G_N_ELEMENTS (groups), .rates = rates, .n_rates = G_N_ELEMENTS (rates),
    .exempt = strstr (how, "exempt") != NULL, .rounds_per_document = g_str_has_prefix (how, "doc"),
    .rounding = strstr (how, "even") != NULL ? CF_ROUND_HALF_EVEN : CF_ROUND_HALF_UP,
    .currency = cf_currency_by_code (currency),
  };
}

static char *
amounts_text (const CfTotals *t)
{
  GString *s = g_string_new (NULL);

  for (guint i = 0; i < t->n_amounts; i++)
    g_string_append_printf (s, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "", t->amounts[i]);
  return g_string_free (s, FALSE);
}

static char *
rows_text (const CfTotals *t)
{
  GString *s = g_string_new (NULL);

  for (guint i = 0; i < t->n_taxes; i++)
    {
      const CfInvoiceTax *row = &t->taxes[i];

      g_string_append_printf (s, "%s%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, i > 0 ? " " : "", row->tax_rate_id, row->base_minor,
                              row->tax_minor);
      if (row->exempt_minor != 0)
        g_string_append_printf (s, ":%" G_GINT64_FORMAT, row->exempt_minor);
    }
  return g_string_free (s, FALSE);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      CfDraftLine lines[8];
      guint n = read_lines (table[i].lines, lines);
      CfTotalsAsk ask = ask_for (table[i].how, table[i].currency, lines, n);
      g_auto (CfRefusal) refusal = { 0 };
      g_auto (CfTotals) t = { 0 };
      g_autofree char *amounts = NULL, *sums = NULL, *rows = NULL;

      g_test_message ("%s %s: %s", table[i].how, table[i].currency, table[i].lines);
      g_assert_cmpint (cf_totals_compute (&ask, &t, &refusal), ==, CF_OK);
      amounts = amounts_text (&t);
      sums = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, t.subtotal_minor, t.tax_minor, t.total_minor);
      rows = rows_text (&t);
      g_assert_cmpstr (amounts, ==, table[i].amounts);
      g_assert_cmpstr (sums, ==, table[i].sums);
      g_assert_cmpstr (rows, ==, table[i].rows);
    }
}

static void
test_refused (void)
{
  static const struct { const char *line; CfOutcome code; const char *field; } bad[] = {
    { "1 x 1 - 0 x", CF_UNKNOWN_REFERENCE, "tax_group_id" }, { "1 x 1 - 0 u", CF_UNKNOWN_REFERENCE, "tax_rate_id" },
    { "1 x 1 - 0 t", CF_TWO_READINGS, "tax_rate_id" },
    { "1 x 1 - 100.0001 -", CF_TOO_LARGE, "discount_rate" }, { "1 x 1 - -1 -", CF_NEGATIVE, "discount_rate" },
    { "9000000000000 x 9000000000000 - 0 -", CF_OVERFLOW, "total_minor" },
    { "10000000 x 1000000.01 - 0 -", CF_OVERFLOW, "total_minor" }, { "10000000 x 1000000 - 0 c", CF_OVERFLOW, "total_minor" },
    { "10000000 x 1000000 - 0 -; 1 x 0.01 - 0 -", CF_OVERFLOW, "total_minor" },
  };
  CfDraftLine lines[2];
  g_auto (CfRefusal) refusal = { 0 };
  CfTotals t;
  CfTotalsAsk none = ask_for ("line up", "USD", lines, 0);

  g_assert_cmpint (cf_totals_compute (&none, &t, &refusal), ==, CF_NO_LINES);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      CfTotalsAsk ask = ask_for ("line up", "USD", lines, read_lines (bad[i].line, lines));

      lines[0].description = TEXT ("Banner");
      g_test_message ("%s", bad[i].line);
      g_assert_cmpint (cf_totals_compute (&ask, &t, &refusal), ==, bad[i].code);
      g_assert_cmpstr (refusal.field, ==, bad[i].field);
      ask.rounds_per_document = TRUE;
      g_assert_cmpint (cf_totals_compute (&ask, &t, &refusal), ==, bad[i].code);
    }
}

static void
test_certificate (void)
{
  CfCertificate c[] = {
    { .id = 1, .region = TEXT ("NY"), .valid_from = 100, .expires = 200 }, { .id = 2, .region = TEXT ("NY"), .valid_from = 100, .expires = 300 },
    { .id = 3, .region = TEXT (""), .valid_from = 150 },
    { .id = 4, .region = TEXT ("nj"), .archived = 1 }, { .id = 5, .region = TEXT ("nj"), .valid_from = 100, .expires = 120 },
  };
  static const struct { const char *region; CfDate date; CfId id; } cases[] = {
    { "NY", 99, 0 }, { "NY", 100, 2 }, { "ny", 200, 2 }, { "NY", 300, 2 }, { "NY", 301, 3 }, { "NJ", 120, 5 }, { "NJ", 121, 0 }, { "NJ", 150, 3 },
    { "CT", 100, 0 }, { "CT", 150, 3 }, { "", 150, 3 }, { NULL, 149, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const CfCertificate *found = cf_totals_certificate (c, G_N_ELEMENTS (c), cases[i].region, cases[i].date);

      g_test_message ("%s on %" G_GINT64_FORMAT, cases[i].region, cases[i].date);
      g_assert_cmpint (found != NULL ? found->id : 0, ==, cases[i].id);
    }
}

static void
test_fill (void)
{
  CfDraftLine lines[2];
  CfTotalsAsk ask = ask_for ("line up", "USD", lines, read_lines ("2 x 10.00 - 10 c; 1 x 5.00 - 0 -", lines));
  g_auto (CfRefusal) refusal = { 0 };
  CfTotals t;
  CfInvoice invoice = { 0 };

  lines[0].description = TEXT ("Banner");
  lines[1].subject_line = 7;
  g_assert_cmpint (cf_totals_compute (&ask, &t, &refusal), ==, CF_OK);
  cf_totals_fill (&t, lines, 2, &invoice);
  g_assert_cmpuint (invoice.n_lines, ==, 2);
  g_assert_cmpstr (invoice.lines[0].description, ==, "Banner");
  g_assert_true (invoice.lines[0].description != lines[0].description);
  g_assert_cmpint (invoice.lines[0].amount_minor, ==, 1800);
  g_assert_cmpint (invoice.lines[0].tax_group_id, ==, 'c');
  g_assert_cmpint (invoice.lines[1].subject_line, ==, 7);
  g_assert_cmpuint (invoice.n_taxes, ==, 3);
  g_assert_cmpstr (invoice.taxes[2].jurisdiction, ==, "MCTD");
  g_assert_cmpint (invoice.total_minor, ==, 2300 + 72 + 81 + 7);
  g_assert_null (t.amounts);
  for (guint i = 0; i < 2; i++)
    g_free (invoice.lines[i].description);
  for (guint i = 0; i < 3; i++)
    {
      g_free (invoice.taxes[i].name);
      g_free (invoice.taxes[i].jurisdiction);
    }
  g_free (invoice.lines);
  g_free (invoice.taxes);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/totals/table", test_table);
  g_test_add_func ("/totals/refused", test_refused);
  g_test_add_func ("/totals/certificate", test_certificate);
  g_test_add_func ("/totals/fill", test_fill);
  return g_test_run ();
}
