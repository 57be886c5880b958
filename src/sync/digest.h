/* digest.h: what two stations compare when neither has news for the other: how far each knows every station, the hash there, how many records of each kind there are, and the sum of all postings.
 * The state follows from the log, so equal chains with unequal counts are a fault, for people to look at. */
#pragma once
#include <jansson.h>
#include "receive.h"

/* {"have": {life: [seq, hash]}, "records": {table: count}, "balance": "0"}; NULL on error. In one read transaction of the caller's. */
json_t *cf_digest (CfDb *db, GError **error) CF_WARN_UNUSED;
/* What differs between two, as names of tables, or "have" or "balance"; NULL: nothing. Caller frees. */
char   *cf_digest_differ (json_t *mine, json_t *theirs);
