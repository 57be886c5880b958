/* report-pdf.h: a report on the shop's paper, upright or across as its columns need. */
#pragma once
#include "report.h"

GBytes *cf_report_pdf (CfShop *shop, const CfReport *report, GError **error) CF_WARN_UNUSED;
/* "Oct 1, 2026 – Oct 31, 2026", "On Oct 31, 2026", "" : what stands under its title. Caller frees. */
char   *cf_report_dates (CfShop *shop, const CfReport *report);
