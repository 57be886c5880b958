/* listing-scan.h: what a pass over a list sees of each row, whatever the kind: the statements of listing.h. */
#pragma once
#include "listing.h"

enum { CF_LISTED_VOID = 1, CF_LISTED_HOLD = 2, CF_LISTED_ARCHIVED = 4, CF_LISTED_CREDIT = 8, CF_LISTED_RUSH = 16, CF_LISTED_REVIEW = 32 };
#define CF_LISTED_STATE(row) ((row)->flags >> 8)      /* CfOrderState, CfEstimateState */

typedef struct {
  CfId        id, customer_id;
  CfDate      date, due;
  CfMoney     total_minor, open_minor;     /* as the account sees them; payments: amount and unapplied, both positive; customers: open and unapplied; items: the price;
                                              orders and estimates: open 1 = neither ended nor answered */
  gint64      flags;
  const char *number, *text, *name;        /* number: of a document or customer, a payment's reference, an item's code, of an order or estimate. text: PO, city. name: of a customer or item. Valid until the next step */
} CfListed;

typedef enum { CF_SCAN_ALL, CF_SCAN_FIRST, CF_SCAN_LATEST } CfScan;

/* The rows to look at for @ask: all of the kind (invoices and payments without what is open: cf_listing_open), or of the customer; CF_SCAN_FIRST: the beginning in the usual order, in that order, at most @n of them, found among the newest @window entries (each kind of
 * document has one); CF_SCAN_LATEST: the same, found among the @n documents made last: where one kind makes up all the newest entries, say the payments of a day on which nothing was sold. */
CfStmt *cf_listing_scan (CfDb *db, const CfListingAsk *ask, CfScan scan, guint n, guint window, GError **error) CF_WARN_UNUSED;
gboolean cf_listing_scans_latest (const CfListingAsk *ask);
void    cf_listing_read (CfStmt *stmt, CfListed *ret);

/* What is open now on any item, and which documents are void. */
typedef struct { CfId id; CfMoney open_minor; } CfOpenNow;
typedef struct { GArray *items; /* CfOpenNow, by id */ GHashTable *voids; guint at; } CfListingOpen;
gboolean cf_listing_open       (CfDb *db, CfListingOpen *ret, GError **error) CF_WARN_UNUSED;
void     cf_listing_open_clear (CfListingOpen *open);
void     cf_listing_put_open   (CfListingOpen *open, CfListed *row, gboolean is_payment);
