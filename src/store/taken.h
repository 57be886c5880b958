/* taken.h: what acts ask before they give something a name: no constraint in the tables does it, because a peer's record is never refused (DESIGN §4). */
#pragma once
#include "records.h"

/* TRUE in *ret where another record than @except_id has it: a customer's number, an item's code, a series' prefix (archived ones count too: their documents stand); the name of terms, a tax
 * rate, a tax group, a tender or a staff member who is not archived. Exactly as written. */
gboolean cf_taken (CfDb *db, const CfRecord *type, const char *text, CfId except_id, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* The next customer number of @station: "C001042"; "C2-001042" of station 2. Caller frees. */
char    *cf_next_customer_number (CfDb *db, gint64 station, GError **error);
/* TRUE in *ret where nothing was ever posted. */
gboolean cf_nothing_posted (CfDb *db, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* TRUE in *ret where @series_id has numbered a document. */
gboolean cf_series_used (CfDb *db, CfId series_id, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* How many owners there are who are not archived, but for @except_id; in *ret. */
gboolean cf_count_owners (CfDb *db, CfId except_id, gint64 *ret, GError **error) CF_WARN_UNUSED;
/* Who has a PIN beside @except_id: owners, and everybody. */
gboolean cf_count_pins (CfDb *db, CfId except_id, gint64 *ret_owners, gint64 *ret_all, GError **error) CF_WARN_UNUSED;
