/* metrics.h: counters, read by Prometheus (text format 0.0.4). Atomic; no person, address or token is in them. */
#pragma once
#include <glib.h>

#define CF_METRICS_ROUTES 48
typedef struct {
  gint requests[CF_METRICS_ROUTES][6];   /* by route and first digit of the status; 0: refused before a route was known */
  gint slow[6];                          /* requests by time: ≤ 5, 25, 100, 500, 2500 ms, more */
  gint connections, links_strange, limited, events, payments, errors;
} CfMetrics;

void  cf_metrics_count (CfMetrics *metrics, guint route, guint status, gint64 usec);
/* Caller frees. @names: the routes' patterns. */
char *cf_metrics_text  (CfMetrics *metrics, const char *const *names, guint n, guint open_ledgers);
