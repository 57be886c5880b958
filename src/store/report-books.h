/* report-books.h: entries of a period as they were posted: the journal, the day book, sales by day. */
#pragma once
#include "records.h"

typedef struct {
  CfId      entry_id, customer_id;   /* customer: of the posting; 0 = none */
  gint64    kind, account;           /* CfEntryKind, CfAccount */
  CfDate    date;
  CfMoney   amount_minor;            /* debit > 0 */
  char     *number, *customer;       /* of the document and of its customer; "" = none */
  CfInstant at; char *actor, *approver;      /* when it was written, by whom ("" = the owner at the command line, a job), and who allowed it ("" = nobody had to) */
} CfPostingRow;
void     cf_posting_row_clear (gpointer row);                /* for arrays */
/* Postings of entries dated @from to @to, both in it, by date, entry and line; at most @count_max (0 = all), one more tells that there are more. CfPostingRow in *ret. */
gboolean cf_report_postings (CfDb *db, CfDate from, CfDate to, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;

typedef struct { CfDate date; gint64 kind, account; gint64 n; CfMoney amount_minor; } CfDaySum;      /* n: entries */
/* Sums by day, kind of entry and account (sales, fees and tax: 2200, 4000–4199), by date. CfDaySum in *ret. */
gboolean cf_report_sales (CfDb *db, CfDate from, CfDate to, GArray *ret, GError **error) CF_WARN_UNUSED;
