/* report-pdf.c: see report-pdf.h. */
#include "report-pdf.h"
#include "base/date.h"
#include "document-pdf.h"
#include <glib/gi18n-lib.h>

#define UPRIGHT_COLUMNS 6

char *
cf_report_dates (CfShop *shop, const CfReport *report)
{
  CfFormats formats;
  char from[64], to[64];
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  cf_date_format (from, sizeof from, report->from, formats.date);
  cf_date_format (to, sizeof to, report->to, formats.date);
  if (report->info->time == CF_REPORT_PERIOD)
    return g_strdup_printf (_("%s to %s"), from, to);
  return report->info->time == CF_REPORT_AS_OF ? g_strdup_printf (_("On %s"), to) : g_strdup (to);
}

/* The texts of a row's cells, into @out. */
static void
put_texts (CfShop *shop, const CfReport *report, const CfReportCell *cells, GPtrArray *out)
{
  for (guint i = 0; i < report->n_columns; i++)
    g_ptr_array_add (out, cf_report_text (shop, &report->columns[i], &cells[i]));
}

GBytes *
cf_report_pdf (CfShop *shop, const CfReport *report, GError **error)
{
  guint n = report->n_columns;
  gboolean any_sums = FALSE;
  g_auto (CfPaperLooks) looks = { 0 };
  g_autofree CfPaperColumn *columns = g_new0 (CfPaperColumn, n);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free), sums = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *dates = cf_report_dates (shop, report);
  if (!cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  if (n > UPRIGHT_COLUMNS)
    looks.shop.size = looks.shop.size == CF_PAPER_A4 ? CF_PAPER_A4_ACROSS : CF_PAPER_LETTER_ACROSS;
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  if (!paper)
    return NULL;
  for (guint i = 0; i < n; i++) {
    columns[i] = (CfPaperColumn) { _(report->columns[i].title), cf_report_is_number (report->columns[i].kind) };
    any_sums = any_sums || !report->sums[i].blank;
  }
  for (guint i = 0; i < report->rows->len; i++)
    put_texts (shop, report, g_array_index (report->rows, CfReportRow, i).cells, cells);
  put_texts (shop, report, report->sums, sums);
  CfPaperReport drawn = { .title = _(report->info->title), .subtitle = dates, .date = report->to ? report->to : cf_shop_today (shop), .columns = columns, .n_columns = n,
    .cells = (const char *const *) cells->pdata, .n_rows = report->rows->len, .sums = any_sums ? (const char *const *) sums->pdata : NULL, .note = report->note };
  return cf_paper_bytes (paper, &(CfPaperDocument) { .report = &drawn }, NULL, error);
}
