/* report-test.c: the bookkeeper's reports (T13, T19, T23): each is gathered on the demo shop for several dates; sums agree with the ledger's own queries, figures with what explains them (W2), CSV
 * has a line a row, and every one is drawn as a PDF. */
#include "base/csv.h"
#include "base/date.h"
#include "desk/demo.h"
#include "desk/report-pdf.h"
#include "store/query.h"
#include <glib/gstdio.h>
#include <string.h>

typedef struct { char *folder, *path; CfShop *shop; } Demo;

static void
up (Demo *d)
{
  g_autoptr (GError) error = NULL;
  CfDemoMade made = { 0 };
  d->folder = g_dir_make_tmp ("counterfoil-report-XXXXXX", NULL);
  d->path = g_build_filename (d->folder, "demo.cf", NULL);
  CfDemoAsk ask = { .customers = 40, .now = G_GINT64_CONSTANT (1793620800000000) };
  g_assert_true (cf_demo_make (d->path, &ask, &made, &error));
  g_assert_no_error (error);
  d->shop = cf_shop_open (d->path, TRUE, NULL, &error);
  g_assert_no_error (error);
}

static void
down (Demo *d)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;
  cf_shop_close (d->shop);
  dir = g_dir_open (d->folder, 0, NULL);
  while ((name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (d->folder, name, NULL);
    g_remove (path);
  }
  g_rmdir (d->folder);
  g_free (d->folder);
  g_free (d->path);
}

static CfDate
day (const char *iso)
{
  CfDate date = 0;
  g_assert_cmpint (cf_date_parse (iso, &date), ==, CF_OK);
  return date;
}

static CfReport *
report_of (Demo *d, const char *name, const char *from, const char *to)
{
  g_autoptr (GError) error = NULL;
  CfReport *report = cf_report_gather (d->shop, cf_report_info (name), from ? day (from) : 0, day (to), &error);
  g_assert_no_error (error);
  return report;
}

/* Different documents among the leaves. */
static guint
count_leaves (const CfWhy *why, GHashTable *seen)
{
  for (guint i = 0; why->children && i < why->children->len; i++) {
    const CfWhy *child = &g_array_index (why->children, CfWhy, i);
    if (!child->children)
      g_hash_table_add (seen, GSIZE_TO_POINTER (child->id));
    count_leaves (child, seen);
  }
  return g_hash_table_size (seen);
}

/* W2: a figure is what its tree comes to, in its own sign; a count is how many documents are in it. */
static void
check_cell (Demo *d, const CfReportColumn *column, const CfReportCell *cell)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  CfWhy why = { 0 };
  g_assert_true (cf_explain (d->shop->db, &cell->why, &why, &error));
  g_assert_no_error (error);
  g_assert_cmpint (column->kind == CF_CELL_COUNT ? count_leaves (&why, seen) : why.amount_minor, ==, cell->value);
  cf_why_clear (&why);
}

static void
check_figures (Demo *d, const CfReport *report)
{
  guint n = 0;
  for (guint i = 0; i <= report->rows->len && i < 12; i++)
    for (guint k = 0; k < report->n_columns; k++) {
      const CfReportCell *cell = i < report->rows->len ? &g_array_index (report->rows, CfReportRow, i).cells[k] : &report->sums[k];
      if (!cell->why.figure)
        continue;
      check_cell (d, &report->columns[k], cell);
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

static void
test_aging (void)
{
  Demo d;
  up (&d);
  for (const char *const *at = (const char *const[]) { "2026-10-31", "2026-01-15", "2025-06-30", NULL }; *at; at++) {
    g_autoptr (CfReport) report = report_of (&d, "aging", NULL, *at), detail = report_of (&d, "aging-detail", NULL, *at);
    g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
    g_autoptr (GError) error = NULL;
    CfAging total = { 0 };
    CfMoney posted = 0;
    g_assert_true (cf_aging_load (d.shop->db, day (*at), rows, &total, &error));
    g_assert_cmpint (report->rows->len, ==, rows->len);
    for (guint i = 0; i < CF_N_BUCKETS; i++) {
      g_assert_cmpint (report->sums[2 + i].value, ==, total.buckets[i]);
      g_assert_cmpint (g_array_index (report->bars, CfReportBar, i).value, ==, total.buckets[i]);
      posted += report->sums[2 + i].value;
    }
    g_assert_cmpint (report->sums[8].value, ==, posted - report->sums[7].value);
    g_assert_cmpint (detail->sums[7].value, ==, report->sums[8].value);
    check_figures (&d, report);
    check_figures (&d, detail);
    CfWhy why = { 0 };
    g_assert_true (cf_explain (d.shop->db, &report->sums[8].why, &why, &error));
    g_assert_cmpint (why.amount_minor, ==, report->sums[8].value);
    cf_why_clear (&why);
  }
  down (&d);
}

static void
test_period (void)
{
  Demo d;
  up (&d);
  g_autoptr (CfReport) sales = report_of (&d, "sales", "2025-12-01", "2026-10-31"), tax = report_of (&d, "tax", "2025-12-01", "2026-10-31");
  g_autoptr (CfReport) journal = report_of (&d, "journal", "2026-10-01", "2026-10-31"), tenders = report_of (&d, "tenders", "2026-10-01", "2026-10-31");
  g_assert_cmpint (sales->rows->len, ==, 11);
  g_assert_cmpint (sales->sums[6].value, ==, tax->sums[5].value);       /* two ways to the same tax */
  g_assert_false (tax->note_alerts);
  g_assert_cmpint (journal->sums[4].value, ==, journal->sums[5].value);
  g_assert_cmpint (journal->sums[4].value, >, 0);
  g_assert_cmpint (tenders->sums[6].value, ==, tenders->sums[3].value - tenders->sums[4].value - tenders->sums[5].value);
  check_figures (&d, sales);
  check_figures (&d, tax);
  check_figures (&d, tenders);
  for (guint k = 1; k < sales->n_columns; k++)                          /* every figure: what is no figure is the month */
    g_assert_true (sales->sums[k].why.figure && g_array_index (sales->rows, CfReportRow, 0).cells[k].why.figure);
  gboolean said = FALSE;                                                /* who consented stands beside who did it */
  for (CfDate on = day ("2026-10-31"); !said && on > day ("2025-01-01"); on--) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CfReport) book = cf_report_gather (d.shop, cf_report_info ("day-book"), 0, on, &error);
    g_assert_no_error (error);
    for (guint i = 0; i < book->rows->len; i++) {
      const char *by = g_array_index (book->rows, CfReportRow, i).cells[3].text;
      said = said || (by && strstr (by, ", allowed by "));
    }
  }
  g_assert_true (said);
  g_autoptr (CfReport) gaps = report_of (&d, "gaps", NULL, "2026-10-31");
  g_assert_false (gaps->note_alerts);
  down (&d);
}

static void
test_everything_leaves (void)
{
  Demo d;
  guint n;
  up (&d);
  const CfReportInfo *all = cf_reports (&n);
  for (guint i = 0; i < n; i++) {
    g_autoptr (CfReport) report = report_of (&d, all[i].name, "2026-09-01", "2026-10-30");
    g_autoptr (GError) error = NULL;
    g_autoptr (GBytes) pdf = cf_report_pdf (d.shop, report, &error), again = cf_report_pdf (d.shop, report, &error);
    GString *csv = g_string_new (NULL);
    guint lines = 0;
    g_assert_no_error (error);
    g_assert_true (g_bytes_equal (pdf, again));
    g_assert_true (memcmp (g_bytes_get_data (pdf, NULL), "%PDF", 4) == 0);
    cf_report_csv (d.shop, report, csv);
    g_autoptr (CfCsv) back = cf_csv_open_memory ("report", csv->str, csv->len, NULL, &error);
    CfCsvRecord record;
    while (cf_csv_next (back, &record, &error)) {
      g_assert_cmpint (record.n_fields, ==, report->n_columns);
      lines++;
    }
    g_assert_no_error (error);
    g_assert_cmpint (lines, >=, report->rows->len + 1);                 /* heads, rows, and sums where there are any */
    g_assert_cmpint (lines, <=, report->rows->len + 2);
    g_string_free (csv, TRUE);
    g_test_message ("%s: %u rows", all[i].name, report->rows->len);
    g_assert_cmpint (report->rows->len, >, 0);
  }
  down (&d);
}

/* Months as words, how many with thousands marks, numbers that name something without; machines read them plain. */
static void
test_words (void)
{
  static const CfReportColumn count = { "Invoices", CF_CELL_COUNT }, place = { "Last", CF_CELL_PLACE };
  Demo d;
  up (&d);
  g_autoptr (CfReport) sales = report_of (&d, "sales", "2025-12-01", "2026-02-28");
  CfReportCell many = { .value = 2223 };
  g_autofree char *month = cf_report_text (d.shop, &sales->columns[0], g_array_index (sales->rows, CfReportRow, 0).cells), *sum = cf_report_text (d.shop, &sales->columns[0], &sales->sums[0]);
  g_autofree char *counted = cf_report_text (d.shop, &count, &many), *named = cf_report_text (d.shop, &place, &many);
  g_assert_cmpstr (month, ==, "Dec 2025");
  g_assert_cmpstr (g_array_index (sales->bars, CfReportBar, 0).label, ==, "Dec 2025");
  g_assert_cmpstr (sum, ==, "Sum");
  g_assert_cmpstr (counted, ==, "2,223");
  g_assert_cmpstr (named, ==, "2223");
  GString *csv = g_string_new (NULL);
  cf_report_csv (d.shop, sales, csv);
  g_assert_nonnull (strstr (csv->str, "\n2025-12,"));
  g_assert_nonnull (strstr (csv->str, "\nSum,"));
  g_string_free (csv, TRUE);
  down (&d);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/report/T13-W3-aging-at-any-date-ties-out", test_aging);
  g_test_add_func ("/desk/report/T19-period", test_period);
  g_test_add_func ("/desk/report/T22-csv-and-pdf", test_everything_leaves);
  g_test_add_func ("/desk/report/words", test_words);
  return g_test_run ();
}
