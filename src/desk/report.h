/* report.h: the bookkeeper's reports as tables: columns, rows, sums, and what a row or a figure opens. Gathered once from the ledger; the window shows them, the printer draws them, CSV exports
 * them: the same figures everywhere. Readers only. */
#pragma once
#include "shop/shop.h"
#include "store/explain.h"

/* COUNT: how many, with thousands marks; PLACE: a number that names something, without; MONTH: its first day, shown as "Dec 2025". */
typedef enum { CF_CELL_TEXT = 1, CF_CELL_DATE, CF_CELL_MONEY, CF_CELL_COUNT, CF_CELL_RATE, CF_CELL_INSTANT, CF_CELL_PLACE, CF_CELL_MONTH } CfCellKind;
typedef struct {
  const char *title;                 /* static, marked for translation */
  CfCellKind  kind;
  gboolean    sums;                  /* has a sum in the last line */
  gboolean    wide;                  /* text that takes what room is left */
} CfReportColumn;

typedef struct {
  char         *text;                /* text; NULL for the others. Where it is not, it stands there whatever the column is: "Sum" */
  gint64        value;               /* day, minor units, count, rate, µs */
  gboolean      blank;               /* nothing stands here */
  gboolean      alert;               /* wants to be seen: overdue, missing */
  CfExplainAsk  why;                 /* figure 0: it does not explain itself */
} CfReportCell;

typedef enum { CF_OPENS_NOTHING = 0, CF_OPENS_CUSTOMER, CF_OPENS_ENTRY } CfReportOpens;
typedef struct { CfReportOpens opens; CfId id; gint64 entry_kind; CfReportCell *cells; } CfReportRow;

/* One bar of the chart beside the table. */
typedef struct { char *label; CfMoney value; } CfReportBar;

typedef struct {
  const struct _CfReportInfo *info;
  CfDate      from, to;              /* period; as of: to, and from is 0 */
  const CfReportColumn *columns; guint n_columns;      /* static */
  GArray     *rows;                  /* CfReportRow, each with n_columns cells */
  CfReportCell *sums;                /* n_columns cells; blank where a column has none */
  GArray     *bars;                  /* CfReportBar; empty: no chart */
  char       *note;                  /* a sentence under the table: what ties out, what is missing; NULL = none */
  gboolean    note_alerts;
} CfReport;

typedef enum { CF_REPORT_AS_OF = 1 /* one date */, CF_REPORT_PERIOD = 2, CF_REPORT_TIMELESS = 3 } CfReportTime;
typedef struct _CfReportInfo {
  const char  *name;                 /* "aging": in addresses and file names */
  const char  *title, *about;        /* static, marked for translation */
  CfReportTime time;
  gboolean   (*gather) (CfShop *shop, CfReport *report, GError **error);
} CfReportInfo;

const CfReportInfo *cf_reports (guint *ret_n);
const CfReportInfo *cf_report_info (const char *name);       /* NULL: there is none */

/* @from, @to: as @info's time says; 0 where it has none. It does not change any more, so threads may share it; each who has it frees it with cf_report_free. */
CfReport *cf_report_gather (CfShop *shop, const CfReportInfo *info, CfDate from, CfDate to, GError **error) CF_WARN_UNUSED;
CfReport *cf_report_ref    (CfReport *report);
void      cf_report_free   (CfReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfReport, cf_report_free)

/* A cell in the shop's way of writing; "" where it is blank. Caller frees. */
/* Does its column stand to the right, digits below digits? */
gboolean  cf_report_is_number (CfCellKind kind);
char     *cf_report_text   (CfShop *shop, const CfReportColumn *column, const CfReportCell *cell);
/* With heads and sums, as machines read it: amounts "1234.50", dates ISO. Appended. */
void      cf_report_csv    (CfShop *shop, const CfReport *report, GString *out);
