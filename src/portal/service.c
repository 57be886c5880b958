/* service.c: what is there for machines: health, figures, the style sheet. */
#include "routes.h"
#include "page.h"
#include <string.h>

/* Alive, and able to read its own database: what a load balancer wants to know. */
void
cf_run_health (CfCall *call)
{
  gint64 fetches;
  g_autoptr (GError) error = NULL;
  gboolean well = !g_atomic_int_get (&call->portal->stopping) && cf_state_fetches (call->portal->state, "", 0, &fetches, &error);
  cf_call_text (call, well ? 200 : 503, "application/json", well ? "{\"status\":\"ok\"}\n" : "{\"status\":\"unwell\"}\n");
}

void
cf_run_metrics (CfCall *call)
{
  const char *names[CF_METRICS_ROUTES] = { 0 };
  guint n;
  const CfRoute *routes = cf_routes (&n);
  for (guint i = 0; i < n; i++)
    names[i] = routes[i].pattern;
  for (guint i = n; i < CF_METRICS_ROUTES; i++)
    names[i] = "";
  g_autofree char *text = cf_metrics_text (&call->portal->metrics, names, CF_METRICS_ROUTES, cf_places_open_count (call->portal->places));
  cf_call_text (call, 200, "text/plain; version=0.0.4; charset=utf-8", text);
}

void
cf_run_robots (CfCall *call)
{
  cf_call_text (call, 200, "text/plain; charset=utf-8", "User-agent: *\nDisallow: /\n");
}

/* The name holds the content's hash, so that a browser may keep it for ever. */
void
cf_run_asset (CfCall *call)
{
  g_autoptr (GBytes) css = g_resources_lookup_data ("/org/counterfoil/portal/portal.css", 0, NULL);
  if (!g_str_equal (call->params[0], cf_page_style ())) {
    cf_call_text (call, 404, "text/plain; charset=utf-8", "There is nothing here.\n");
    return;
  }
  cf_call_bytes (call, 200, "text/css; charset=utf-8", css);
  cf_call_add (call, "Cache-Control", "public, max-age=31536000, immutable");
}
