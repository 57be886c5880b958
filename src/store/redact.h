/* redact.h: a person's data leave the ledger on request (D24). What was written of a record stays in the log as what is left of it, with the hash it had (wire.h), so that the chain still verifies, and
 * the row follows: apply does both, here and wherever else the commit comes. Money, numbers and dates are no personal fields, and stay. */
#pragma once
#include "log.h"

/* Ids of the records of @type that are about a customer (CF_CONTACT, CF_LOCATION, CF_DRAFT, CF_INVOICE_PARTY, CF_COLLECTION, CF_ORDER, CF_ESTIMATE, CF_APPROVAL, CF_SHIPMENT, CF_SHIPMENT_EVENT, CF_WORK_NOTE). CfId in *ret, ascending. */
gboolean cf_redact_about (CfDb *db, const CfRecord *type, CfId customer_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Deposits held for a customer: what they paid ahead; less than 0, as it is posted. */
gboolean cf_redact_held (CfDb *db, CfId customer_id, CfMoney *ret, GError **error) CF_WARN_UNUSED;
/* Adds to @body one removal for each op on the record in this log that has something personal other than what @kept has (NULL: nothing), and their number to *count. NEWER: one has what this
 * program does not know. */
gboolean cf_redact_record (CfDb *db, const CfRecord *type, CfId id, gconstpointer kept, GByteArray *body, guint *count, GError **error) CF_WARN_UNUSED;
/* A peer's commit in which there is something that was removed here already: *ret_body is what to apply and to keep of it; NULL: as it is. */
gboolean cf_redact_incoming (CfDb *db, const CfCommit *commit, GByteArray **ret_body, GError **error) CF_WARN_UNUSED;
/* Outside a transaction, afterwards: no copy is left in the search index, nor in the file that the engine writes ahead, unless another program reads the ledger just now. */
gboolean cf_redact_wipe (CfDb *db, GError **error) CF_WARN_UNUSED;
