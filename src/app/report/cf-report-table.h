/* cf-report-table.h: the rows of a report as a column view: figures that explain themselves are opened by Enter or a click on them, rows open what they are about. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/report.h"

#define CF_TYPE_REPORT_TABLE (cf_report_table_get_type ())
G_DECLARE_FINAL_TYPE (CfReportTable, cf_report_table, CF, REPORT_TABLE, GtkWidget)

void cf_report_table_set_session (CfReportTable *self, CfSession *session);
/* Takes @report (NULL: empty). */
void cf_report_table_take (CfReportTable *self, CfReport *report);
CfReport *cf_report_table_get (CfReportTable *self);
