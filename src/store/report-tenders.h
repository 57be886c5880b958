/* report-tenders.h: money by tender and day: what came in, what was given back, what came back from the bank. As posted to the accounts of money (1000–1099), cash rounding within. */
#pragma once
#include "records.h"

typedef struct {
  CfDate       date;
  CfId         tender_id;
  CfTenderKind kind;
  char        *name;                                         /* as it was called then */
  gint64       n_in, n_refunded, n_returned;
  CfMoney      in_minor, refunded_minor, returned_minor;      /* payments and deposits; refunds; returned, failed and voided payments: all ≥ 0 */
  CfMoney      net_minor;                                    /* in − refunded − returned */
} CfTenderRow;
void     cf_tender_row_clear (gpointer row);                 /* for arrays */
/* Days @from to @to, both in it, by date, then tender. CfTenderRow in *ret. */
gboolean cf_report_tenders (CfDb *db, CfDate from, CfDate to, GArray *ret, GError **error) CF_WARN_UNUSED;
