/* metrics.c: see metrics.h. */
#include "metrics.h"

static const gint64 bounds_ms[] = { 5, 25, 100, 500, 2500 };

void
cf_metrics_count (CfMetrics *metrics, guint route, guint status, gint64 usec)
{
  guint i = 0;
  while (i < G_N_ELEMENTS (bounds_ms) && usec > bounds_ms[i] * 1000)
    i++;
  g_atomic_int_inc (&metrics->slow[i]);
  g_atomic_int_inc (&metrics->requests[MIN (route, CF_METRICS_ROUTES - 1)][MIN (status / 100, 5)]);
}

static void
one (GString *out, const char *name, const char *type, const char *help, gint value)
{
  g_string_append_printf (out, "# HELP counterfoil_%s %s\n# TYPE counterfoil_%s %s\ncounterfoil_%s %d\n", name, help, name, type, name, value);
}

char *
cf_metrics_text (CfMetrics *metrics, const char *const *names, guint n, guint open_ledgers)
{
  GString *out = g_string_new ("# HELP counterfoil_requests_total Requests answered.\n# TYPE counterfoil_requests_total counter\n");
  gint below = 0;
  for (guint i = 0; i < MIN (n, CF_METRICS_ROUTES); i++)
    for (guint k = 0; k < 6; k++) {
      gint count = g_atomic_int_get (&metrics->requests[i][k]);
      if (count)
        g_string_append_printf (out, "counterfoil_requests_total{route=\"%s\",status=\"%uxx\"} %d\n", names[i], k, count);
    }
  g_string_append (out, "# HELP counterfoil_request_seconds Time to answer.\n# TYPE counterfoil_request_seconds histogram\n");
  for (guint i = 0; i < G_N_ELEMENTS (bounds_ms); i++) {
    below += g_atomic_int_get (&metrics->slow[i]);
    g_string_append_printf (out, "counterfoil_request_seconds_bucket{le=\"%d.%03d\"} %d\n", (int) bounds_ms[i] / 1000, (int) bounds_ms[i] % 1000, below);
  }
  below += g_atomic_int_get (&metrics->slow[G_N_ELEMENTS (bounds_ms)]);
  g_string_append_printf (out, "counterfoil_request_seconds_bucket{le=\"+Inf\"} %d\ncounterfoil_request_seconds_count %d\n", below, below);
  one (out, "connections", "gauge", "Connections that are open.", g_atomic_int_get (&metrics->connections));
  one (out, "open_ledgers", "gauge", "Ledgers that are open.", open_ledgers);
  one (out, "strange_links_total", "counter", "Links that nobody here has made.", g_atomic_int_get (&metrics->links_strange));
  one (out, "limited_total", "counter", "Requests refused because there were too many.", g_atomic_int_get (&metrics->limited));
  one (out, "gateway_events_total", "counter", "News from payment gateways.", g_atomic_int_get (&metrics->events));
  one (out, "payments_total", "counter", "Payments booked.", g_atomic_int_get (&metrics->payments));
  one (out, "errors_total", "counter", "Requests that failed here.", g_atomic_int_get (&metrics->errors));
  return g_string_free (out, FALSE);
}
