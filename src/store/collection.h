/* collection.h: where chasing stands, of all invoices of a customer at once. */
#pragma once
#include "records.h"

extern const CfEnumName cf_collection_statuses[];            /* "promised" */

/* Of @customer_id and those merged into it, in order of the invoices' ids; invoices nobody chased have none. CfCollection in *ret, owned. */
gboolean cf_collections_load    (CfDb *db, CfId customer_id, GArray *ret, GError **error) CF_WARN_UNUSED;
void     cf_collection_row_clear (gpointer row);             /* for arrays */
/* Customers with a promise that was broken by the end of @as_of (cf_promise_state), under whom they stood then; each once. CfId in *ret, in no order. */
gboolean cf_collections_broken  (CfDb *db, CfDate as_of, GArray *ret, GError **error) CF_WARN_UNUSED;
