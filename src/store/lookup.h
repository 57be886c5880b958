/* lookup.h: the small questions acts ask inside their transaction: which records hang on which. */
#pragma once
#include "records.h"

typedef enum {
  CF_CERTIFICATES_OF_CUSTOMER,       /* not archived */
  CF_DOCUMENTS_ABOUT,                /* invoices whose subject is it: credit memos, late fees, return fees */
  CF_INVOICE_OF_DRAFT,
  CF_VOIDS_OF_INVOICE,
  CF_GROUPS_OF_INVOICE,              /* not dissolved */
  CF_EVENTS_OF_PAYMENT,
  CF_REFUNDS_OF_SOURCE,
  CF_USES_OF_DEPOSIT,
  CF_PAYMENTS_OF_SALE,               /* the tenders of one sale; by the customer's payments of that day */
  CF_TAXES_OF_GROUP,
  CF_WRITE_OFFS_OF_ITEM,             /* that stand */
  CF_CONTACTS_OF_CUSTOMER,           /* not archived */
  CF_LOCATIONS_OF_CUSTOMER,          /* not archived */
  CF_JOBS_OF_ORDER,                  /* not removed; by their places */
  CF_JOBS_EVER_OF_ORDER,             /* removed ones too */
  CF_DEPOSITS_OF_ORDER,
  CF_INVOICES_OF_ORDER,              /* void ones too */
  CF_INVOICES_OF_JOB,
  CF_DRAFTS_OF_ORDER,                /* not issued, not discarded */
  CF_ORDERS_OF_ESTIMATE,
  CF_ORDERS_FROM_ORDER,              /* that repeat it */
  CF_VERSIONS_OF_ESTIMATE,           /* by number */
  CF_PROOFS_OF_JOB,                  /* by version */
  CF_APPROVALS_OF,                   /* answers to a proof, or to a version of an estimate, in their order */
  CF_SHIPMENTS_OF_ORDER,
  CF_EVENTS_OF_SHIPMENT,             /* in the order in which they happened */
  CF_NOTES_OF,                       /* of an order, job or estimate */
  CF_FILES_OF,
  CF_STATUSES,                       /* key 0: all that are not archived, in the shop's order */
  CF_N_LOOKUPS,
} CfLookup;

/* Ids in *ret, ascending. */
gboolean cf_lookup_ids (CfDb *db, CfLookup lookup, CfId key, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Invoices by number in one series, or in all (0). */
gboolean cf_lookup_number (CfDb *db, CfId series_id, const char *number, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The series that @station numbers documents of @kind in; 0 if it has none, or none that is not frozen. Kind IMPORTED: any station's. */
gboolean cf_lookup_series (CfDb *db, CfSeriesKind kind, gint64 station, CfId *ret, GError **error) CF_WARN_UNUSED;
/* The last place given in a series; 0 if none. */
gboolean cf_lookup_last_number (CfDb *db, const CfSeries *series, gint64 *ret, GError **error) CF_WARN_UNUSED;
/* Steps of late fees of an invoice that were charged or waived. gint64 in *ret. */
gboolean cf_lookup_fee_steps (CfDb *db, CfId invoice_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Whom a customer was merged into, to the end of the chain (itself if nobody); of a ring the smallest id stands for all, as in alias.h. */
gboolean cf_lookup_alias (CfDb *db, CfId customer_id, CfId *ret, GError **error) CF_WARN_UNUSED;
/* All settings that are stored: CfSetting in *ret (values owned by the caller), and the period lock that was set last, on whichever station. */
gboolean cf_lookup_settings (CfDb *db, GArray *ret, CfDate *ret_locked_before, GError **error) CF_WARN_UNUSED;
/* What is left of a deposit: its amount less what was used and given back. */
gboolean cf_deposit_left (CfDb *db, const CfPayment *deposit, CfMoney *ret, GError **error) CF_WARN_UNUSED;
/* What was given back from a payment or credit memo so far. */
gboolean cf_refunded (CfDb *db, CfId source_id, CfMoney *ret, GError **error) CF_WARN_UNUSED;
