/* listing.h: long lists for a window: any filter and order as a vector of ids, and rows by id. A vector of a million rows is 8 MB and takes one pass; rows by id cost some microseconds each whatever the
 * order, so that a jump into the middle of a list sorted by anything costs what the first page costs. Amounts open are as of now. */
#pragma once
#include "list-filter.h"
#include "order-list.h"

typedef enum { CF_LIST_INVOICES = 1, CF_LIST_CUSTOMERS = 2, CF_LIST_PAYMENTS = 3, CF_LIST_ITEMS = 4, CF_LIST_DRAFTS = 5, CF_LIST_ORDERS = 6, CF_LIST_ESTIMATES = 7 } CfListKind;

/* Row structs: CfInvoiceRow, CfCustomerSum, CfPaymentRow, CfItem, CfDraftRow, CfOrderRow, CfEstimateRow. */
typedef struct { CfId id, customer_id; gint64 kind; char *customer, *number /* of the customer */, *po, *reference; CfDate date; gint64 n_lines; CfInstant made; } CfDraftRow;
void     cf_draft_row_clear (gpointer row);

typedef enum {
  CF_SORT_DATE = 1, CF_SORT_NUMBER = 2, CF_SORT_CUSTOMER = 3, CF_SORT_DUE = 4, CF_SORT_TOTAL = 5, CF_SORT_OPEN = 6, CF_SORT_NAME = 7, CF_SORT_OVERDUE = 8, CF_SORT_CITY = 9, CF_SORT_CODE = 10,
  CF_SORT_AMOUNT = 11, CF_SORT_UNAPPLIED = 12, CF_SORT_REFERENCE = 13, CF_SORT_PRICE = 14,
} CfListSort;

/* States of invoices as lists filter them; computed (D32). Archived customers and items are in CF_FILTER_ARCHIVED only. */
typedef enum { CF_FILTER_ALL = 0, CF_FILTER_OPEN = 1 /* something owed on it */, CF_FILTER_OVERDUE = 2 /* and past due at @today; customers too */, CF_FILTER_PAID = 3, CF_FILTER_VOID = 4,
               CF_FILTER_CREDIT = 5 /* credit memos with something left */, CF_FILTER_OWING = 6 /* customers with something open */, CF_FILTER_ON_HOLD = 7, CF_FILTER_ARCHIVED = 8,
               CF_FILTER_UNAPPLIED = 9 /* payments with something left */,
               CF_FILTER_STATE = 10 /* + a CfOrderState or CfEstimateState: in just that one; orders that are neither completed nor cancelled and estimates without an answer are OPEN; OVERDUE: past due, or expired */,
               CF_FILTER_RUSH = 17 /* orders in a hurry, open */, CF_FILTER_REVIEW = 18 /* orders that staff have to look at first (D9) */ } CfListFilter;

typedef struct {
  CfListKind   kind;
  CfListFilter filter;
  CfListSort   sort;                 /* 0: the kind's usual: invoices, payments, drafts, orders and estimates newest first, customers by name, items by code */
  gboolean     descending;           /* turns the sort's natural direction round */
  CfId         customer_id;          /* with those merged into it; 0: all */
  CfDate       from, to;             /* date of invoices and payments; 0: open */
  CfDate       today;                /* for overdue */
  const char  *typed;                /* customers: as in search.h; items: the beginning of a code, or words of the name; documents and payments: the beginning of a number, PO or reference, or words of
                                        the customer's name; NULL, "": all */
} CfListingAsk;

/* What there is: to ask for another sort or filter is a programming error. */
gboolean   cf_listing_has_sort   (CfListKind kind, CfListSort sort);
gboolean   cf_listing_has_filter (CfListKind kind, CfListFilter filter);
CfListSort cf_listing_usual      (CfListKind kind);
/* Natural directions: dates newest first and amounts largest first; numbers, names, due dates and prices from the smallest up. Digits in texts count as numbers (9 before 10), case and accents do not count.
 * What is equal follows its id in the same direction. */
gboolean   cf_list_sort_ascends  (CfListSort sort);

/* Asked every few thousand rows; FALSE ends the pass with CF_ERROR_RETRY. */
typedef gboolean (*CfGoOn) (gpointer user);
/* At most @count_max (0: all) ids in order, into *ret (CfId), in one pass over all there is of the kind or of the customer. The sums are of the whole answer, also where @count_max cuts it: of invoices total
 * and open, of customers balance and open, of payments amount and unapplied; else 0. NULL: not asked for. @go_on NULL: always. */
gboolean cf_listing_ids   (CfDb *db, const CfListingAsk *ask, guint count_max, CfGoOn go_on, gpointer user, GArray *ret, CfMoney *ret_total_minor, CfMoney *ret_open_minor, GError **error) CF_WARN_UNUSED;
/* How the answer begins, as far as an index tells at once (some ms, whatever there is): at most @count_max ids, often fewer, none where only the whole pass can tell (an unusual order, what is typed). Names and
 * codes go byte by byte in an index, and documents that come to nothing are in none: the whole answer may put some in between. */
gboolean cf_listing_first (CfDb *db, const CfListingAsk *ask, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;

/* An array for rows of @kind, which clears them. */
GArray  *cf_listing_rows_new (CfListKind kind);
/* The rows of @ids, in their order, zeroed where the record is not there; appended to @ret (cf_listing_rows_new). A page of 128 costs about a millisecond. */
gboolean cf_listing_rows  (CfDb *db, CfListKind kind, CfDate today, const CfId *ids, guint n, GArray *ret, GError **error) CF_WARN_UNUSED;
