/* cf-report-chart.h: the bars of a report: each with its label and amount as words; negative ones hang below the line. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/report.h"

#define CF_TYPE_REPORT_CHART (cf_report_chart_get_type ())
G_DECLARE_FINAL_TYPE (CfReportChart, cf_report_chart, CF, REPORT_CHART, GtkWidget)

/* @report NULL: nothing. Its bars are copied. */
void cf_report_chart_set (CfReportChart *self, CfSession *session, const CfReport *report);
