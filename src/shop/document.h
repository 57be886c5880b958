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
/* Issues a document of one line @what over @invoice->total_minor, due at once: a fee. The caller sets id, kind, date, total and what it is about; the rest is filled in. Refusals:
 * CF_NOT_POSITIVE, CF_TOO_LARGE. */
void cf_document_charge (CfAct *act, CfInvoice *invoice, CfId customer_id, const char *what);
/* Takes a whole document back, within an act that may (correct-invoice.h says what it refuses). */
void cf_document_void (CfAct *act, CfId id, CfId invoice_id, CfDate date, CfInvoiceVoid *ret);
