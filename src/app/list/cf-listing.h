/* cf-listing.h: a GListModel over a list of the ledger, however long (DESIGN §9). What is asked for is answered with the first page at once; a worker then makes the whole order as a vector of ids
 * (8 bytes a row), the model grows to it, and rows are read by id, a page at a time, when they are looked at. A change of the ledger makes a new vector; rows that stayed keep their place. */
#pragma once
#include <gio/gio.h>
#include "cf-session.h"
#include "store/listing.h"

/* One row: a GObject only because GTK asks for it, made when it is looked at and the same one as long as somebody holds it, wherever in the list it moves. */
#define CF_TYPE_ROW (cf_row_get_type ())
G_DECLARE_FINAL_TYPE (CfRow, cf_row, CF, LIST_ROW, GObject)      /* CF_ROW is what a step of a statement gives */
CfId          cf_row_get_id   (CfRow *self);
/* CfInvoiceRow, CfCustomerSum, CfPaymentRow, … by the listing's kind. Borrowed, until the main loop runs. NULL where the record is gone. */
gconstpointer cf_row_get_data (CfRow *self);

#define CF_TYPE_LISTING (cf_listing_get_type ())
G_DECLARE_FINAL_TYPE (CfListing, cf_listing, CF, LISTING, GObject)

/* Properties: "counting" (gboolean: the worker is still at it: n-items is not yet the whole). Signals: "asked": another question was asked, and its first page is there if it has one (where it has none
 * the rows of the last question stay until they are answered); "answered": the whole answer is there; "updated": rows that somebody holds were read again and may say something else. */
CfListing  *cf_listing_new (CfSession *session, CfListKind kind);
/* Asks: takes a copy of @ask. The same question again asks anew. kind and today are the listing's own; sort 0: the one of cf_listing_set_sort. */
void        cf_listing_ask (CfListing *self, const CfListingAsk *ask);
/* As it was asked, with the sort that is used. */
const CfListingAsk *cf_listing_get_ask (CfListing *self);
/* For this question and those to come that name no sort: what heads of columns are for. 0: the usual one. Asks where something was asked before. */
void        cf_listing_set_sort (CfListing *self, CfListSort sort, gboolean descending);
/* Not until it is released, or some tenths of a second are over, does a worker begin on a question whose first page is there: that is to be drawn first. */
void        cf_listing_hold (CfListing *self);
void        cf_listing_release (CfListing *self);
/* The ledger changed: rows that are held are read again now, the same question is asked again; the model stays as it is until the answer is there. */
void        cf_listing_refresh (CfListing *self);
gboolean    cf_listing_get_counting (CfListing *self);
/* Why the last question has no answer: a sentence; NULL: it has one, or will. */
const char *cf_listing_get_error (CfListing *self);
/* The sums of the whole answer ("118 invoices · 48,120.00 open"); n 0 while it is counted. */
void        cf_listing_get_totals (CfListing *self, guint *ret_n, CfMoney *ret_total_minor, CfMoney *ret_open_minor);
/* Where @id is; G_MAXUINT: not in it. */
guint       cf_listing_find (CfListing *self, CfId id);
/* Which row that is, without making it; 0: none. */
CfId        cf_listing_get_id (CfListing *self, guint position);
CfListKind  cf_listing_get_kind (CfListing *self);
