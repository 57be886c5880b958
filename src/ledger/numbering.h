/* numbering.h: document numbers: prefix and place in a series, gaps, and the order in which people expect numbers. */
#pragma once
#include "base/types.h"

typedef struct { gint64 from, to; } CfGap;      /* both missing, and all between */

/* "B-" and 1042 → "B-1042". Caller frees. */
char  *cf_number_text (const char *prefix, gint64 sequence);
/* The next place: @first in an empty series (@last 0), else @last + 1. */
gint64 cf_number_next (gint64 first, gint64 last);
/* What is missing from @first to the last of @sequences (ascending; repeats do no harm). *ret is g_new'd. */
void   cf_number_gaps (gint64 first, const gint64 *sequences, guint n, CfGap **ret, guint *ret_n);
/* As people count: "9" < "10", "A-9" < "A-10" < "B-1", case folded for ASCII; equal runs of digits of other length ("07", "7") and case decide last, so that
 * 0 means the same bytes. */
int    cf_number_compare (const char *a, const char *b);
