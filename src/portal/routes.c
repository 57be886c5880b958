/* routes.c: see routes.h. */
#include "routes.h"
#include "sync/server-files.h"
#include <string.h>

#define FORM (16 * 1024)

static const CfRoute routes[] = {
  { "GET",  "/healthz", CF_MAY_ANYBODY, cf_run_health },
  { "GET",  "/metrics", CF_MAY_OPERATOR, cf_run_metrics },
  { "GET",  "/robots.txt", CF_MAY_ANYBODY, cf_run_robots },
  { "GET",  "/assets/{file}", CF_MAY_ANYBODY, cf_run_asset },
  { "GET",  "/sandbox/{reference}", CF_MAY_ANYBODY, cf_run_sandbox, 0, TRUE },
  { "POST", "/sandbox/{reference}", CF_MAY_ANYBODY, cf_run_sandbox_choose, FORM, TRUE, TRUE },
  { "POST", "/{shop}/hook/{gateway}", CF_MAY_SHOP, cf_run_hook, 256 * 1024, TRUE },
  { "POST", "/{shop}/sync/v1/enrol", CF_MAY_SHOP, cf_run_sync_enrol, FORM, TRUE, TRUE },
  { "GET",  "/{shop}/sync/v1/hello", CF_MAY_DEVICE, cf_run_sync_hello, 0, TRUE },
  { "POST", "/{shop}/sync/v1/push", CF_MAY_DEVICE, cf_run_sync_push, CF_SYNC_BODY_MAX, TRUE },
  { "GET",  "/{shop}/sync/v1/pull", CF_MAY_DEVICE, cf_run_sync_pull, 0, TRUE },
  { "GET",  "/{shop}/sync/v1/snapshot", CF_MAY_DEVICE, cf_run_sync_snapshot, 0, TRUE },
  { "GET",  "/{shop}/sync/v1/digest", CF_MAY_DEVICE, cf_run_sync_digest, 0, TRUE },
  { "GET",  "/{shop}/sync/v1/files", CF_MAY_DEVICE, cf_run_sync_files, 0, TRUE },
  { "GET",  "/{shop}/sync/v1/file", CF_MAY_DEVICE, cf_run_sync_file, 0, TRUE },
  { "POST", "/{shop}/sync/v1/file", CF_MAY_DEVICE, cf_run_sync_keep, CF_FILE_PIECE, TRUE },
  { "POST", "/{shop}/sync/v1/leave", CF_MAY_DEVICE, cf_run_sync_leave, 64, TRUE },
  { "GET",  "/{shop}/d/{token}", CF_MAY_LINK, cf_run_document, .reads = TRUE },
  { "GET",  "/{shop}/d/{token}/look.css", CF_MAY_LINK, cf_run_look, .reads = TRUE },
  { "GET",  "/{shop}/d/{token}/logo", CF_MAY_LINK, cf_run_logo, .reads = TRUE },
  { "GET",  "/{shop}/d/{token}/seen", CF_MAY_LINK, cf_run_seen, 0, TRUE },
  { "GET",  "/{shop}/d/{token}/document.pdf", CF_MAY_LINK, cf_run_pdf, 0, TRUE },
  { "POST", "/{shop}/d/{token}/pay", CF_MAY_LINK, cf_run_pay, FORM, TRUE, TRUE },
  { "GET",  "/{shop}/d/{token}/payment/{payment}", CF_MAY_LINK, cf_run_paid, 0, TRUE },
  { "POST", "/{shop}/d/{token}/sign-in", CF_MAY_LINK, cf_run_sign_in, FORM, TRUE, TRUE },
  { "POST", "/{shop}/d/{token}/code", CF_MAY_LINK, cf_run_code, FORM, TRUE, TRUE },
  { "GET",  "/{shop}/account", CF_MAY_CUSTOMER, cf_run_account, 0, TRUE },
  { "POST", "/{shop}/account/sign-out", CF_MAY_CUSTOMER, cf_run_sign_out, FORM, TRUE, TRUE },
  { "POST", "/{shop}/account/forget", CF_MAY_CUSTOMER, cf_run_forget, FORM, TRUE, TRUE },
};

const CfRoute *
cf_routes (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (routes);
  return routes;
}

guint cf_route_index (const CfRoute *route) { return route ? (guint) (route - routes) : CF_METRICS_ROUTES - 1; }

char *
cf_routes_text (void)
{
  static const char *const names[] = { [CF_MAY_ANYBODY] = "anybody", [CF_MAY_LINK] = "link", [CF_MAY_SHOP] = "shop", [CF_MAY_OPERATOR] = "operator", [CF_MAY_DEVICE] = "device", [CF_MAY_CUSTOMER] = "customer" };
  json_t *all = json_array ();
  for (guint i = 0; i < G_N_ELEMENTS (routes); i++)
    json_array_append_new (all, json_pack ("{s:s, s:s, s:s, s:i, s:b}", "method", routes[i].method, "pattern", routes[i].pattern, "may", names[routes[i].may], "body_max", (int) routes[i].body_max, "changes", routes[i].changes));
  g_autofree char *text = json_dumps (all, JSON_INDENT (1) | JSON_COMPACT);
  json_decref (all);
  return g_strconcat (text, "\n", NULL);
}

static void
forget (char *params[CF_PARAMS_MAX])
{
  for (guint i = 0; i < CF_PARAMS_MAX; i++)
    g_clear_pointer (&params[i], g_free);
}

/* One piece of the path; NULL where it is not text that may stand in a path. */
static char *
piece (const char *from, const char *to)
{
  g_autofree char *text = g_uri_unescape_segment (from, to, "/");
  return text && *text && strlen (text) <= 200 && g_utf8_validate (text, -1, NULL) ? g_steal_pointer (&text) : NULL;
}

static gboolean
matches (const char *pattern, const char *path, char *params[CF_PARAMS_MAX])
{
  guint n = 0;
  while (*pattern == '/' && *path == '/') {
    const char *want = pattern + 1, *want_end = strchrnul (want, '/'), *got = path + 1, *got_end = strchrnul (got, '/');
    if (*want == '{') {
      if (n == CF_PARAMS_MAX || !(params[n++] = piece (got, got_end)))
        return FALSE;
    } else if (want_end - want != got_end - got || memcmp (want, got, got_end - got) != 0)
      return FALSE;
    pattern = want_end;
    path = got_end;
  }
  return !*pattern && !*path;
}

const CfRoute *
cf_route_find (const char *method, const char *path, char *params[CF_PARAMS_MAX], const char **ret_allow)
{
  const char *wanted = g_str_equal (method, "HEAD") ? "GET" : method;
  *ret_allow = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (routes); i++) {
    if (matches (routes[i].pattern, path, params)) {
      if (g_str_equal (routes[i].method, wanted))
        return &routes[i];
      *ret_allow = *ret_allow ? "GET, HEAD, POST" : g_str_equal (routes[i].method, "GET") ? "GET, HEAD" : "POST";
    }
    forget (params);
  }
  return NULL;
}
