/* rate.c: see rate.h. A minute's counts are forgotten together; an address that finds the table full shares a count with all who do. */
#include "rate.h"

#define ADDRESSES_MAX 20000

static const guint allowed[CF_RATES] = { 40, 60 };

struct _CfRate {
  GMutex      lock;
  GHashTable *counts[CF_RATES];          /* address → count */
  gint64      since;
};

CfRate *
cf_rate_new (void)
{
  CfRate *rate = g_new0 (CfRate, 1);
  g_mutex_init (&rate->lock);
  for (guint i = 0; i < CF_RATES; i++)
    rate->counts[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return rate;
}

void
cf_rate_free (CfRate *rate)
{
  if (!rate)
    return;
  for (guint i = 0; i < CF_RATES; i++)
    g_hash_table_unref (rate->counts[i]);
  g_mutex_clear (&rate->lock);
  g_free (rate);
}

gboolean
cf_rate_ask (CfRate *rate, CfRateKind kind, const char *address, gint64 now_usec)
{
  g_mutex_lock (&rate->lock);
  if (now_usec - rate->since > G_TIME_SPAN_MINUTE) {
    for (guint i = 0; i < CF_RATES; i++)
      g_hash_table_remove_all (rate->counts[i]);
    rate->since = now_usec;
  }
  GHashTable *counts = rate->counts[kind];
  const char *key = g_hash_table_contains (counts, address) || g_hash_table_size (counts) < ADDRESSES_MAX ? address : "";
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;
  g_hash_table_insert (counts, g_strdup (key), GUINT_TO_POINTER (count));
  g_mutex_unlock (&rate->lock);
  return count <= allowed[kind];
}
