/* cf-report-page.h: one report: its date or period, chart, table, print and export. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "desk/report.h"

#define CF_TYPE_REPORT_PAGE (cf_report_page_get_type ())
G_DECLARE_FINAL_TYPE (CfReportPage, cf_report_page, CF, REPORT_PAGE, AdwBin)

void cf_report_page_set_session (CfReportPage *self, CfSession *session);
/* Shows @info; @from, @to 0: the usual ones (today; this month). */
void cf_report_page_show    (CfReportPage *self, const CfReportInfo *info, CfDate from, CfDate to);
void cf_report_page_refresh (CfReportPage *self);
