/* cf-report-sums.h: the line of sums below a table, each figure under its column wherever that stands and however the table is scrolled sideways. Figures that explain themselves are buttons. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/report.h"

#define CF_TYPE_REPORT_SUMS (cf_report_sums_get_type ())
G_DECLARE_FINAL_TYPE (CfReportSums, cf_report_sums, CF, REPORT_SUMS, GtkWidget)

/* Signal "explain" (guint column): a figure was pressed. @view, the table above it, outlives it. */
GtkWidget *cf_report_sums_new (GtkColumnView *view);
/* What @report has; hidden where it has none. Columns of @view that are too narrow for their sum are widened. */
void       cf_report_sums_set (CfReportSums *self, CfSession *session, const CfReport *report);
