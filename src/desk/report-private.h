/* report-private.h: how a report is filled. Private to desk/report*.c. */
#pragma once
#include "report.h"

#define REPORT_LINES_MAX 20000           /* of reports that list entries; more is said in the note: choose a shorter period */

/* Adds a row with blank cells. Valid until the next one is added. */
CfReportRow *cf_report_row   (CfReport *report, CfReportOpens opens, gint64 entry_kind, CfId id);
/* The last line, for explaining its figures: cells without a sum stay blank. */
CfReportCell *cf_report_blanks (const CfReport *report);
/* "Dec 2025"; caller frees. */
char *cf_report_month    (CfDate first);
void cf_report_put_text  (CfReportRow *row, guint column, const char *text);
void cf_report_put       (CfReportRow *row, guint column, gint64 value, const CfExplainAsk *why /* or NULL */);
void cf_report_bar       (CfReport *report, const char *label, CfMoney value);

gboolean cf_gather_aging    (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_detail   (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_sales    (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_tax      (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_tenders  (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_journal  (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_day_book (CfShop *shop, CfReport *report, GError **error);
gboolean cf_gather_gaps     (CfShop *shop, CfReport *report, GError **error);
