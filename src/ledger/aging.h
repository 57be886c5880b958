/* aging.h: buckets by due date. Bounds cover (−∞, +∞): every date falls in exactly one. Due today is not overdue. */
#pragma once
#include "base/money.h"

typedef enum { CF_BUCKET_CURRENT = 0, CF_BUCKET_1_30 = 1, CF_BUCKET_31_60 = 2, CF_BUCKET_61_90 = 3, CF_BUCKET_OVER_90 = 4 } CfBucket;
#define CF_N_BUCKETS 5

typedef struct { CfMoney buckets[CF_N_BUCKETS]; CfMoney unapplied_minor, balance_minor; } CfAging;      /* balance = sum of buckets − unapplied */

CfBucket    cf_aging_bucket (CfDate due, CfDate as_of);
/* Due dates of @bucket, both ends in it; the outer ends are G_MININT64 and G_MAXINT64. */
void        cf_aging_bounds (CfBucket bucket, CfDate as_of, CfDate *ret_from, CfDate *ret_to);
/* "current", "d1_30", "d31_60", "d61_90", "over_90": in JSON and CSV. */
const char *cf_aging_name (CfBucket bucket);
/* Counts an item: open > 0 in the bucket of @due, open < 0 as unapplied. FALSE on overflow, *aging untouched. */
gboolean    cf_aging_add (CfAging *aging, CfDate due, CfMoney open_minor, CfDate as_of) CF_WARN_UNUSED;
gboolean    cf_aging_sum (CfAging *aging, const CfAging *other) CF_WARN_UNUSED;
gint64      cf_aging_days_late (CfDate due, CfDate as_of);      /* 0 when not overdue */
/* All that is past due. */
CfMoney     cf_aging_overdue (const CfAging *aging);
