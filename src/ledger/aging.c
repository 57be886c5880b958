/* aging.c: buckets. Invariant: every due date falls in exactly one, and sum of buckets − unapplied = balance. */
#include "aging.h"

#define FOREVER G_MAXINT64

/* Days late at which each bucket ends, itself in it. */
static const struct { const char *name; gint64 last; } buckets[CF_N_BUCKETS] = {
  [CF_BUCKET_CURRENT] = { "current", 0 }, [CF_BUCKET_1_30] = { "d1_30", 30 }, [CF_BUCKET_31_60] = { "d31_60", 60 }, [CF_BUCKET_61_90] = { "d61_90", 90 },
  [CF_BUCKET_OVER_90] = { "over_90", FOREVER },
};

gint64
cf_aging_days_late (CfDate due, CfDate as_of)
{
  gint64 days;

  if (due >= as_of)
    return 0;
  return cf_sub (as_of, due, &days) ? days : FOREVER;
}

CfBucket
cf_aging_bucket (CfDate due, CfDate as_of)
{
  gint64 late = cf_aging_days_late (due, as_of);
  CfBucket bucket = CF_BUCKET_CURRENT;

  while (late > buckets[bucket].last)
    bucket++;
  return bucket;
}

void
cf_aging_bounds (CfBucket bucket, CfDate as_of, CfDate *ret_from, CfDate *ret_to)
{
  *ret_from = bucket == CF_BUCKET_OVER_90 ? G_MININT64 : as_of - buckets[bucket].last;
  *ret_to = bucket == CF_BUCKET_CURRENT ? G_MAXINT64 : as_of - buckets[bucket - 1].last - 1;
}

const char *
cf_aging_name (CfBucket bucket)
{
  return buckets[bucket].name;
}

gboolean
cf_aging_add (CfAging *aging, CfDate due, CfMoney open_minor, CfDate as_of)
{
  CfMoney *part = open_minor < 0 ? &aging->unapplied_minor : &aging->buckets[cf_aging_bucket (due, as_of)];
  CfMoney balance, sum;

  if (!cf_add (aging->balance_minor, open_minor, &balance) || !(open_minor < 0 ? cf_sub (*part, open_minor, &sum) : cf_add (*part, open_minor, &sum)))
    return FALSE;
  *part = sum;
  aging->balance_minor = balance;
  return TRUE;
}

gboolean
cf_aging_sum (CfAging *aging, const CfAging *other)
{
  CfAging sum = *aging;

  for (int i = 0; i < CF_N_BUCKETS; i++)
    if (!cf_add (sum.buckets[i], other->buckets[i], &sum.buckets[i]))
      return FALSE;
  if (!cf_add (sum.unapplied_minor, other->unapplied_minor, &sum.unapplied_minor) || !cf_add (sum.balance_minor, other->balance_minor, &sum.balance_minor))
    return FALSE;
  *aging = sum;
  return TRUE;
}

CfMoney
cf_aging_overdue (const CfAging *aging)
{
  CfMoney sum = 0;

  for (int i = CF_BUCKET_1_30; i < CF_N_BUCKETS; i++)
    sum += aging->buckets[i];
  return sum;
}
