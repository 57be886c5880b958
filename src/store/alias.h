/* alias.h: customers merged into others (D24). Money stays where it was posted; whoever shows it asks here under whom. Of a ring, which two stations can make together, the smallest id stands
 * for all. */
#pragma once
#include "record.h"

/* Who was merged, and for whom each stands, at the end of @as_of in the shop's zone (CF_FOREVER − 1: now): id → id, by GSIZE_TO_POINTER. Caller unrefs. */
GHashTable *cf_aliases_load (CfDb *db, CfDate as_of, GError **error) CF_WARN_UNUSED;
/* For whom @customer_id stands among @aliases: itself, if it was not merged. */
CfId        cf_alias_of     (GHashTable *aliases, CfId customer_id);
/* @customer_id, and all who were merged into it then, through others too. CfId in *ret; @customer_id first. */
gboolean    cf_family_load  (CfDb *db, CfId customer_id, CfDate as_of, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The last stamp of @date in the shop's zone: documents as of a date (edit.h). */
gboolean    cf_day_end_load (CfDb *db, CfDate date, CfStamp *ret, GError **error) CF_WARN_UNUSED;
