/* document.h: from a draft to the content of a document: the same computation for the preview on the screen and for issuing. Private to shop. */
#pragma once
#include "act.h"

/* Computes @draft as of @date into *ret (no id, number or series) and *ret_party; both are zeroed first and stay clear-able. Checks permissions for discounts and changed prices if
 * @checks. The customer is the one merged into, if merged. */
void cf_document_compute (CfAct *act, const CfDraft *draft, CfDate date, gboolean checks, CfInvoice *ret, CfInvoiceParty *ret_party);
/* The party of @customer (and @location, NULL: none) as it stands now. */
void cf_document_party (const CfCustomer *customer, const CfLocation *location, CfInvoiceParty *ret);
/* Loads the customer, following aliases. */
void cf_document_customer (CfAct *act, CfId id, CfCustomer *ret);
/* The next number of @kind: fills series_id, sequence and number. Refuses CF_SERIES_FROZEN. */
void cf_document_number (CfAct *act, CfSeriesKind kind, CfId *ret_series_id, gint64 *ret_sequence, char **ret_number);
/* Posts @invoice: its entry. */
void cf_document_post (CfAct *act, const CfInvoice *invoice);
/* One allocation line as a record: @id, dated the latest of @date and both items' dates. */
void cf_allocate (CfAct *act, CfId id, CfId customer_id, CfDate date, const CfAllocationLine *lines, guint n);
/* What a credit was put on, oldest first: lines on documents only. What stands against money that went back (refunds, returns, voids) is not to be taken off. */
void cf_document_applied (CfAct *act, CfId credit_id, GArray *ret);
