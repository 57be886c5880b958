/* listing.h: long lists for a window: any filter and order as a vector of ids, and rows by id. A vector of a million rows is 8 MB and takes one pass; rows by id cost some microseconds each whatever the
 * order, so that a jump into the middle of a list sorted by anything costs what the first page costs. Amounts open are as of now. */
#pragma once
#include "list-filter.h"

typedef enum { CF_LIST_INVOICES = 1, CF_LIST_CUSTOMERS = 2, CF_LIST_PAYMENTS = 3, CF_LIST_ITEMS = 4, CF_LIST_DRAFTS = 5 } CfListKind;

/* Row structs: CfInvoiceRow, CfCustomerSum, CfPaymentRow, CfItem, CfDraftRow. */
typedef struct { CfId id, customer_id; gint64 kind; char *customer, *number /* of the customer */, *po, *reference; CfDate date; gint64 n_lines; CfInstant made; } CfDraftRow;
void     cf_draft_row_clear (gpointer row);

typedef enum {
  CF_SORT_DATE = 1, CF_SORT_NUMBER = 2, CF_SORT_CUSTOMER = 3, CF_SORT_DUE = 4, CF_SORT_TOTAL = 5, CF_SORT_OPEN = 6, CF_SORT_NAME = 7, CF_SORT_OVERDUE = 8, CF_SORT_CITY = 9, CF_SORT_CODE = 10,
  CF_SORT_AMOUNT = 11, CF_SORT_UNAPPLIED = 12, CF_SORT_REFERENCE = 13, CF_SORT_PRICE = 14,
} CfListSort;

/* States of invoices as lists filter them; computed (D32). */
typedef enum { CF_FILTER_ALL = 0, CF_FILTER_OPEN = 1, CF_FILTER_OVERDUE = 2, CF_FILTER_PAID = 3, CF_FILTER_VOID = 4, CF_FILTER_CREDIT = 5 /* credit memos with something left */,
               CF_FILTER_OWING = 6 /* customers with a balance */, CF_FILTER_ON_HOLD = 7, CF_FILTER_ARCHIVED = 8, CF_FILTER_UNAPPLIED = 9 /* payments with something left */ } CfListFilter;

typedef struct {
  CfListKind   kind;
  CfListFilter filter;
  CfListSort   sort;                 /* 0: the kind's usual: invoices, payments and drafts newest first, customers by name, items by code */
  gboolean     descending;           /* turns the sort's natural direction round */
  CfId         customer_id;          /* with those merged into it; 0: all */
  CfDate       from, to;             /* documents' date; 0: open */
  CfDate       today;                /* for overdue */
  const char  *typed;                /* words as in search.h (customers, items), or the beginning of a number, PO or customer's name; NULL: all */
} CfListingAsk;

/* At most @count_max (0: all) ids in order, into *ret (CfId). With a small count_max and the usual order: a few ms. @go_on (NULL: always) is asked every few thousand rows; FALSE ends with CF_ERROR_RETRY. */
gboolean cf_listing_ids  (CfDb *db, const CfListingAsk *ask, guint count_max, gboolean (*go_on) (gpointer user), gpointer user, GArray *ret, CfMoney *ret_total_minor, CfMoney *ret_open_minor,
                          GError **error) CF_WARN_UNUSED;
/* The rows of @ids, in their order, @size bytes each, zeroed where the record is not there; appended to @ret (of the kind's struct, with its clear function). */
gboolean cf_listing_rows (CfDb *db, CfListKind kind, CfDate today, const CfId *ids, guint n, GArray *ret, GError **error) CF_WARN_UNUSED;
