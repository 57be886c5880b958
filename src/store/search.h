/* search.h: finding customers by what people type: name, company, number, phone, e-mail, and the same of their contacts. Derived; the index is the engine's own. */
#pragma once
#include "db/db.h"

gboolean cf_search_refresh (CfDb *db, CfId customer_id, GError **error) CF_WARN_UNUSED;
gboolean cf_search_empty   (CfDb *db, GError **error) CF_WARN_UNUSED;
/* The index is made anew of the words that are there: it keeps what was taken out of it until then. */
gboolean cf_search_renew   (CfDb *db, GError **error) CF_WARN_UNUSED;
/* Customers of whom every word of @typed begins some word, and an e-mail address begins theirs; at most @count_max, oldest customer first (never ranked: ranking one or two letters costs 100 ms). Adds CfId to @into. */
gboolean cf_search_customers (CfDb *db, const char *typed, guint count_max, GArray *into, GError **error) CF_WARN_UNUSED;
