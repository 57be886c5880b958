/* cf-listing.h: a GListModel over a list of the ledger, however long (DESIGN §9). What is asked for is answered with the first page at once; a worker then makes the whole order as a vector of ids
 * (8 bytes a row), the model grows to it, and rows are read by id, a page at a time, when they are looked at. A change of the ledger makes a new vector; rows that stayed keep their place. */
#pragma once
#include <gio/gio.h>
#include "cf-session.h"
#include "store/listing.h"

/* One row: a GObject only because GTK asks for it. */
#define CF_TYPE_ROW (cf_row_get_type ())
G_DECLARE_FINAL_TYPE (CfRow, cf_row, CF, ROW, GObject)
CfId          cf_row_get_id   (CfRow *self);
/* CfInvoiceRow, CfCustomerSum, CfPaymentRow, … by the listing's kind. Borrowed. NULL where the record is gone. */
gconstpointer cf_row_get_data (CfRow *self);

#define CF_TYPE_LISTING (cf_listing_get_type ())
G_DECLARE_FINAL_TYPE (CfListing, cf_listing, CF, LISTING, GObject)

/* Properties: "counting" (gboolean: the worker is still at it: n-items is not yet the whole). Signal "answered": the whole answer is there. */
CfListing  *cf_listing_new (CfSession *session, CfListKind kind);
/* Asks: takes a copy of @ask. The same question again asks anew. */
void        cf_listing_ask (CfListing *self, const CfListingAsk *ask);
const CfListingAsk *cf_listing_get_ask (CfListing *self);
/* The ledger changed: the same question again; the model stays as it is until the answer is there. */
void        cf_listing_refresh (CfListing *self);
gboolean    cf_listing_get_counting (CfListing *self);
/* The sums of the whole answer ("118 invoices · 48,120.00 open"); n 0 while it is counted. */
void        cf_listing_get_totals (CfListing *self, guint *ret_n, CfMoney *ret_total_minor, CfMoney *ret_open_minor);
/* Where @id is; G_MAXUINT: not in it. */
guint       cf_listing_find (CfListing *self, CfId id);
