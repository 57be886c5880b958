/* report.c: see report.h. The table of reports, and what they share; what stands in each is report-owed.c's and report-books.c's. */
#include "report-private.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/decimal.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const CfReportInfo all[] = {
  { "aging", N_("Receivables by age"), N_("What each customer owed on a day, by days past due"), CF_REPORT_AS_OF, cf_gather_aging },
  { "aging-detail", N_("Open documents by age"), N_("Every document open on a day, with its days past due"), CF_REPORT_AS_OF, cf_gather_detail },
  { "sales", N_("Sales by month"), N_("What was invoiced less what was credited, without tax"), CF_REPORT_PERIOD, cf_gather_sales },
  { "tax", N_("Sales tax by jurisdiction"), N_("Taxable sales, exempt sales and tax of each rate"), CF_REPORT_PERIOD, cf_gather_tax },
  { "tenders", N_("Payments by tender"), N_("What came in and went back, by tender and day"), CF_REPORT_PERIOD, cf_gather_tenders },
  { "journal", N_("Journal"), N_("Every entry with its debits and credits"), CF_REPORT_PERIOD, cf_gather_journal },
  { "day-book", N_("Day book"), N_("What was done on a day, when and by whom"), CF_REPORT_AS_OF, cf_gather_day_book },
  { "gaps", N_("Document numbers"), N_("That no number is missing, or which"), CF_REPORT_TIMELESS, cf_gather_gaps },
};

const CfReportInfo *
cf_reports (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (all);
  return all;
}

const CfReportInfo *
cf_report_info (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (strcmp (all[i].name, name) == 0)
      return &all[i];
  return NULL;
}

/* --- filling --- */

CfReportCell *
cf_report_blanks (const CfReport *report)
{
  CfReportCell *cells = g_new0 (CfReportCell, report->n_columns);
  for (guint i = 0; i < report->n_columns; i++)
    cells[i].blank = TRUE;
  return cells;
}

CfReportRow *
cf_report_row (CfReport *report, CfReportOpens opens, gint64 entry_kind, CfId id)
{
  CfReportRow row = { opens, id, entry_kind, cf_report_blanks (report) };
  g_array_append_val (report->rows, row);
  return &g_array_index (report->rows, CfReportRow, report->rows->len - 1);
}

void
cf_report_put_text (CfReportRow *row, guint column, const char *text)
{
  row->cells[column].text = g_strdup (text ? text : "");
  row->cells[column].blank = FALSE;
}

void
cf_report_put (CfReportRow *row, guint column, gint64 value, const CfExplainAsk *why)
{
  row->cells[column].value = value;
  row->cells[column].blank = FALSE;
  if (why)
    row->cells[column].why = *why;
}

void
cf_report_bar (CfReport *report, const char *label, CfMoney value)
{
  CfReportBar bar = { g_strdup (label), value };
  g_array_append_val (report->bars, bar);
}

static gboolean
sum_up (CfReport *report, GError **error)
{
  gboolean any = FALSE;
  for (guint i = 0; i < report->n_columns; i++) {
    CfReportCell *sum = &report->sums[i];
    if (!report->columns[i].sums)
      continue;
    sum->blank = FALSE;
    for (guint k = 0; k < report->rows->len; k++) {
      const CfReportCell *cell = &g_array_index (report->rows, CfReportRow, k).cells[i];
      if (!cell->blank && !cf_add (sum->value, cell->value, &sum->value)) {
        g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the amounts are too large to be added up", report->info->name);
        return FALSE;
      }
    }
    any = TRUE;
  }
  if (any && report->sums[0].blank)
    report->sums[0] = (CfReportCell) { .text = g_strdup (_("Sum")) };
  return TRUE;
}

CfReport *
cf_report_gather (CfShop *shop, const CfReportInfo *info, CfDate from, CfDate to, GError **error)
{
  g_autoptr (CfReport) report = g_atomic_rc_box_new0 (CfReport);
  report->info = info;
  report->from = info->time == CF_REPORT_PERIOD ? from : 0;
  report->to = to;
  report->rows = g_array_new (FALSE, TRUE, sizeof (CfReportRow));
  report->bars = g_array_new (FALSE, TRUE, sizeof (CfReportBar));
  if (!info->gather (shop, report, error))
    return NULL;
  if (!report->sums)
    report->sums = cf_report_blanks (report);
  return sum_up (report, error) ? g_steal_pointer (&report) : NULL;
}

static void
cells_free (CfReportCell *cells, guint n)
{
  for (guint i = 0; cells && i < n; i++)
    g_free (cells[i].text);
  g_free (cells);
}

static void
report_clear (gpointer p)
{
  CfReport *report = p;
  for (guint i = 0; report->rows && i < report->rows->len; i++)
    cells_free (g_array_index (report->rows, CfReportRow, i).cells, report->n_columns);
  for (guint i = 0; report->bars && i < report->bars->len; i++)
    g_free (g_array_index (report->bars, CfReportBar, i).label);
  cells_free (report->sums, report->n_columns);
  g_clear_pointer (&report->rows, g_array_unref);
  g_clear_pointer (&report->bars, g_array_unref);
  g_free (report->note);
}

CfReport *
cf_report_ref (CfReport *report)
{
  return g_atomic_rc_box_acquire (report);
}

void
cf_report_free (CfReport *report)
{
  if (report)
    g_atomic_rc_box_release_full (report, report_clear);
}

/* --- writing --- */

gboolean
cf_report_is_number (CfCellKind kind)
{
  return kind == CF_CELL_MONEY || kind == CF_CELL_COUNT || kind == CF_CELL_RATE || kind == CF_CELL_PLACE;
}

/* "Dec 2025" */
char *
cf_report_month (CfDate first)
{
  static const char *const names[] = { NC_("month", "Jan"), NC_("month", "Feb"), NC_("month", "Mar"), NC_("month", "Apr"), NC_("month", "May"), NC_("month", "Jun"), NC_("month", "Jul"),
    NC_("month", "Aug"), NC_("month", "Sep"), NC_("month", "Oct"), NC_("month", "Nov"), NC_("month", "Dec") };
  int year, month, day;
  cf_date_to_ymd (first, &year, &month, &day);
  return g_strdup_printf (C_("month and year", "%s %d"), g_dpgettext2 (GETTEXT_PACKAGE, "month", names[month - 1]), year);
}

char *
cf_report_text (CfShop *shop, const CfReportColumn *column, const CfReportCell *cell)
{
  static const CfCurrency whole = { 0 };                                /* no minor units: grouped as amounts are */
  CfFormats formats;
  char buf[64];
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  if (cell->blank || cell->text)
    return g_strdup (cell->blank ? "" : cell->text);
  switch (column->kind) {
  case CF_CELL_MONEY:
    return g_strdup (cf_money_pretty (buf, sizeof buf, cell->value, shop->rules.currency, formats.decimal, formats.group));
  case CF_CELL_DATE:
    return g_strdup (cf_date_format (buf, sizeof buf, cell->value, formats.date));
  case CF_CELL_COUNT:
    return g_strdup (cf_money_pretty (buf, sizeof buf, cell->value, &whole, formats.decimal, formats.group));
  case CF_CELL_PLACE:
    return g_strdup_printf ("%" G_GINT64_FORMAT, cell->value);
  case CF_CELL_MONTH:
    return cf_report_month (cell->value);
  case CF_CELL_RATE:
    return g_strdup_printf ("%s %%", cf_decimal_percent (buf, sizeof buf, cell->value, formats.decimal));
  case CF_CELL_INSTANT: {
    g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (cell->value / G_USEC_PER_SEC);
    g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, shop->tz);
    return g_date_time_format (local, "%H:%M");
  }
  default:
    return g_strdup (cell->text);
  }
}

/* A cell as machines read it; caller frees. */
static char *
plain (CfShop *shop, const CfReportColumn *column, const CfReportCell *cell)
{
  char buf[64];
  if (cell->blank || cell->text)
    return cf_report_text (shop, column, cell);
  if (column->kind == CF_CELL_MONEY)
    return cf_money_plain (cell->value, shop->rules.currency);
  if (column->kind == CF_CELL_DATE)
    return g_strdup (cf_date_iso (buf, sizeof buf, cell->value));
  if (column->kind == CF_CELL_MONTH)
    return g_strdup (cf_date_format (buf, sizeof buf, cell->value, "yyyy-MM"));
  if (column->kind == CF_CELL_COUNT)
    return g_strdup_printf ("%" G_GINT64_FORMAT, cell->value);
  return cf_report_text (shop, column, cell);
}

void
cf_report_csv (CfShop *shop, const CfReport *report, GString *out)
{
  guint n = report->n_columns;
  g_autofree const char **heads = g_new0 (const char *, n);
  for (guint i = 0; i < n; i++)
    heads[i] = _(report->columns[i].title);
  cf_csv_append (out, ',', heads, n);
  for (guint k = 0; k <= report->rows->len; k++) {
    const CfReportCell *cells = k < report->rows->len ? g_array_index (report->rows, CfReportRow, k).cells : report->sums;
    g_auto (GStrv) fields = g_new0 (char *, n + 1);
    for (guint i = 0; i < n; i++)
      fields[i] = plain (shop, &report->columns[i], &cells[i]);
    cf_csv_append (out, ',', (const char *const *) fields, n);
  }
}
