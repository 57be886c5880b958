/* document.h: what the page of a document is made of, for all that show it. */
#pragma once
#include "call.h"
#include "base/id.h"
#include "paper/format.h"

/* How the shop writes amounts and dates. */
void    cf_document_format (CfCall *call, CfFormat *ret);
/* Everything document.mustache shows, among it the number of a payment that may be made there. NULL: @error. Caller owns. */
CfData *cf_document_data   (CfCall *call, char ret_payment_id[CF_ID_TEXT], GError **error) CF_WARN_UNUSED;
/* It can no longer be paid here (D14). */
gboolean cf_document_is_expired (CfCall *call, const CfInvoice *invoice);
