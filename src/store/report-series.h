/* report-series.h: the gap report: that no number of a series is missing, or which (DESIGN §3). The imported series is outside it (D33). */
#pragma once
#include "ledger/numbering.h"
#include "records.h"

typedef struct {
  CfSeries series;
  gint64   last, count;              /* last place given, 0 = none; how many documents */
  gint64   repeats;                  /* places given more than once: two lives of one station numbered on */
  CfGap   *gaps; guint n_gaps;
  CfGap    lost;                     /* numbers between the end of the series that this one goes on from and its first: printed before a restore, their documents are not in the backup. From 0 = none */
} CfSeriesRow;
void     cf_series_row_clear (gpointer row);                 /* for arrays */
/* Every series but the imported one, archived ones too, by station and kind. CfSeriesRow in *ret. */
gboolean cf_series_load (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
