/* report-numbers.c: see report-numbers.h; and the report of document numbers. */
#include "report-numbers.h"
#include "report-private.h"
#include <glib/gi18n-lib.h>

static void
append_span (GString *out, const char *prefix, const CfGap *gap)
{
  g_autofree char *from = cf_number_text (prefix, gap->from), *to = cf_number_text (prefix, gap->to);
  g_string_append_printf (out, "%s%s", out->len ? ", " : "", from);
  if (gap->to != gap->from)
    g_string_append_printf (out, "–%s", to);
}

static const char *
prefix_of (const CfSeriesRow *row)
{
  return row->series.prefix ? row->series.prefix : "";
}

char *
cf_series_missing (const CfSeriesRow *row)
{
  GString *out = g_string_new (NULL);
  for (guint i = 0; i < row->n_gaps; i++)
    append_span (out, prefix_of (row), &row->gaps[i]);
  return g_string_free (out, FALSE);
}

char *
cf_series_lost (const CfSeriesRow *row)
{
  GString *out = g_string_new (NULL);
  if (row->lost.from)
    append_span (out, prefix_of (row), &row->lost);
  return g_string_free (out, row->lost.from == 0);
}

char *
cf_series_lost_sentence (const CfSeriesRow *row)
{
  g_autofree char *lost = cf_series_lost (row), *first = cf_number_text (prefix_of (row), row->series.first);
  if (!lost)
    return NULL;
  return g_strdup_printf (_("%s were printed before a backup was restored: the series went on at %s, and their documents are not in this ledger."), lost, first);
}

/* --- the report --- */

enum { SERIES, REGISTER, FIRST, LAST, DOCUMENTS, MISSING, LOST, TWICE };

static const CfReportColumn columns[] = {
  [SERIES] = { N_("Series"), CF_CELL_TEXT, FALSE, TRUE }, [REGISTER] = { N_("Register"), CF_CELL_PLACE, FALSE }, [FIRST] = { N_("First"), CF_CELL_PLACE, FALSE },
  [LAST] = { N_("Last"), CF_CELL_PLACE, FALSE }, [DOCUMENTS] = { N_("Documents"), CF_CELL_COUNT, TRUE }, [MISSING] = { N_("Missing"), CF_CELL_TEXT, FALSE, TRUE },
  [LOST] = { N_("Lost in a restore"), CF_CELL_TEXT, FALSE, TRUE }, [TWICE] = { N_("Given twice"), CF_CELL_COUNT, FALSE },
};

static void
put_alert (CfReportRow *row, guint column, const char *text)
{
  cf_report_put_text (row, column, text);
  row->cells[column].alert = text && *text;
}

static void
put_series (CfReport *report, const CfSeriesRow *one)
{
  static const char *const kinds[] = { NULL, N_("Invoices"), N_("Credit memos"), N_("Groups") };
  CfReportRow *row = cf_report_row (report, CF_OPENS_NOTHING, 0, 0);
  g_autofree char *missing = cf_series_missing (one), *lost = cf_series_lost (one);
  const char *kind = one->series.kind > 0 && one->series.kind < G_N_ELEMENTS (kinds) ? _(kinds[one->series.kind]) : "";
  g_autofree char *title = *prefix_of (one) ? g_strdup_printf ("%s %s", kind, prefix_of (one)) : g_strdup (kind);
  cf_report_put_text (row, SERIES, title);
  cf_report_put (row, REGISTER, one->series.station, NULL);
  cf_report_put (row, FIRST, one->series.first, NULL);
  if (one->last)
    cf_report_put (row, LAST, one->last, NULL);
  cf_report_put (row, DOCUMENTS, one->count, NULL);
  put_alert (row, MISSING, missing);
  put_alert (row, LOST, lost);
  cf_report_put (row, TWICE, one->repeats, NULL);
}

gboolean
cf_gather_gaps (CfShop *shop, CfReport *report, GError **error)
{
  g_autoptr (GArray) series = g_array_new (FALSE, TRUE, sizeof (CfSeriesRow));
  g_autoptr (GString) note = g_string_new (NULL);
  gboolean wrong = FALSE, lost = FALSE;
  g_array_set_clear_func (series, cf_series_row_clear);
  report->columns = columns;
  report->n_columns = G_N_ELEMENTS (columns);
  if (!cf_series_load (shop->db, series, error))
    return FALSE;
  for (guint i = 0; i < series->len; i++) {
    const CfSeriesRow *one = &g_array_index (series, CfSeriesRow, i);
    put_series (report, one);
    wrong = wrong || one->n_gaps > 0 || one->repeats > 0;
    lost = lost || one->lost.from;
  }
  g_string_append (note, wrong ? _("Numbers are missing, or were given twice: find out why before the books are closed.") : _("No number is missing, and none was given twice."));
  for (guint i = 0; i < series->len; i++) {
    g_autofree char *sentence = cf_series_lost_sentence (&g_array_index (series, CfSeriesRow, i));
    if (sentence)
      g_string_append_printf (note, "\n%s", sentence);
  }
  if (lost)
    g_string_append_printf (note, "\n%s", _("Enter these documents again from paper, or note why they are not there."));
  report->note = g_string_free (g_steal_pointer (&note), FALSE);
  report->note_alerts = wrong || lost;
  return TRUE;
}
