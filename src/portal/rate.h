/* rate.h: how much one address may ask for in a while. Kept in memory, for a bounded number of addresses. Threads share it. */
#pragma once
#include <glib.h>

typedef enum { CF_RATE_STRANGE = 0 /* links that nobody has made: guessing */, CF_RATE_CHANGE = 1 /* what writes */, CF_RATES = 2 } CfRateKind;
typedef struct _CfRate CfRate;

CfRate  *cf_rate_new  (void);
void     cf_rate_free (CfRate *rate);
/* Counts one at @now_usec (monotonic). FALSE: more than this kind allows in a minute. */
gboolean cf_rate_ask  (CfRate *rate, CfRateKind kind, const char *address, gint64 now_usec);
