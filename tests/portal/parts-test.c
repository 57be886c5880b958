/* Proves: signatures of webhooks are accepted exactly as gateway.md §4 says; no shop's name can leave its folder or hide a route; each route's pattern finds itself and nothing else; a configuration that cannot be meant is
 * refused with a sentence; limits count by address; the shop's colour is made readable whatever it is; the portal's own database keeps news and pages through a restart, once each. */
#include <glib.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include "portal/config.h"
#include "portal/page.h"
#include "portal/places.h"
#include "portal/rate.h"
#include "portal/routes.h"
#include "portal/signature.h"

#define NOW (G_GINT64_CONSTANT (1780000000) * G_TIME_SPAN_SECOND)
#define SECRET "whsec_a"
#define BODY "{\"id\":\"evt_1\"}"

static gboolean
check (const char *header, const char *secret, const char *body)
{
  g_autoptr (GError) error = NULL;
  gboolean good = cf_signature_check (header, secret, body, strlen (body), NOW, &error);
  g_assert_true (good || g_error_matches (error, CF_ERROR, CF_ERROR_DENIED));
  g_assert_true (good || strstr (error->message, secret && *secret ? secret : "nothing of it") == NULL);
  return good;
}

static void
signatures (void)
{
  g_autofree char *good = cf_signature_make (SECRET, BODY, strlen (BODY), NOW), *other = cf_signature_make ("whsec_b", BODY, strlen (BODY), NOW);
  g_autofree char *old = cf_signature_make (SECRET, BODY, strlen (BODY), NOW - 301 * G_TIME_SPAN_SECOND), *young = cf_signature_make (SECRET, BODY, strlen (BODY), NOW + 301 * G_TIME_SPAN_SECOND);
  g_autofree char *edge = cf_signature_make (SECRET, BODY, strlen (BODY), NOW - 300 * G_TIME_SPAN_SECOND), *rotated = g_strdup_printf ("%s,%s,v0=abc", other, strstr (good, "v1="));
  g_autofree char *twice = g_strdup_printf ("%s,t=1", good), *plus = g_strdup_printf ("t=+%s", good + 2), *cut = g_strndup (good, strlen (good) - 1), *much = g_strnfill (5000, 'x'), *scheme = g_strdup (good);
  *strstr (scheme, "v1=") = 'w';
  g_assert_true (check (good, SECRET, BODY) && check (edge, SECRET, BODY) && check (rotated, SECRET, BODY));
  const char *const bad[] = { other, old, young, twice, plus, cut, much, scheme, "", "t=1", "v1=", "t=,v1=", ",,,", "t=99999999999999999999,v1=0" };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (check (bad[i], SECRET, BODY));
  g_assert_false (check (NULL, SECRET, BODY));
  g_assert_false (check (good, SECRET, BODY " "));
  g_assert_false (check (good, "", BODY));
  g_assert_false (check (good, " \n", BODY));
  g_assert_false (check (good, NULL, BODY));
}

static void
names (void)
{
  const char *const good[] = { "acme", "a", "riverside-print-2", "0" }, *const bad[] = { "", "-", "-a", "a-", "A", "a.b", "..", "a/b", "a b", "ä", "assets", "sync", "sandbox", "healthz", "metrics",
                                                                                         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" };
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (cf_place_name_valid (good[i]));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (cf_place_name_valid (bad[i]));
}

static const CfRoute *
find (const char *method, const char *path, guint *ret_params, const char **ret_allow)
{
  char *params[CF_PARAMS_MAX] = { NULL };
  const CfRoute *route = cf_route_find (method, path, params, ret_allow);
  *ret_params = 0;
  for (guint i = 0; i < CF_PARAMS_MAX; i++) {
    *ret_params += params[i] != NULL;
    g_free (params[i]);
  }
  return route;
}

static void
routes (void)
{
  guint n, params;
  const char *allow;
  const CfRoute *all = cf_routes (&n);
  g_assert_cmpuint (n, <=, CF_METRICS_ROUTES - 1);
  for (guint i = 0; i < n; i++) {
    g_autofree char *path = g_strdelimit (g_strdup (all[i].pattern), "{}", 'x');
    g_assert_true (find (all[i].method, path, &params, &allow) == &all[i]);
    g_assert_true (!g_str_equal (all[i].method, "GET") || find ("HEAD", path, &params, &allow) == &all[i]);
    g_assert_null (find ("DELETE", path, &params, &allow));
    g_assert_nonnull (allow);
    g_assert_cmpuint (params, ==, 0);
    g_autofree char *more = g_strconcat (path, "/", NULL);
    g_assert_true (find (all[i].method, more, &params, &allow) != &all[i]);
    g_assert_true (all[i].body_max == 0 || g_str_equal (all[i].method, "POST"));
    g_assert_true (!all[i].changes || all[i].slow);                     /* what writes is never on the threads that serve connections */
    g_assert_cmpuint (cf_route_index (&all[i]), ==, i);
  }
  const char *const strange[] = { "", "/", "//", "x", "/healthz/x", "/acme/d/a%00b", "/acme/d/%ff", "/acme/d/a%2fb", "/acme/d//pay" };
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    g_assert_null (find ("GET", strange[i], &params, &allow));
}

static void
configurations (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfConfig) config = cf_config_read ("[portal]\nlisten=[::1]:9\naddress=https://pay.example/\nfolder=/x\npages-megabytes=0\n", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (config->host, ==, "::1");
  g_assert_cmpuint (config->port, ==, 9);
  g_assert_cmpstr (config->address, ==, "https://pay.example");
  g_assert_cmpstr (config->state, ==, "/x/portal.db");
  g_assert_cmpuint (config->pages_max, ==, 0);
  g_autoptr (CfConfig) usual = cf_config_read ("[portal]\n", &error);
  g_assert_cmpuint (usual->pages_max, ==, 32 * 1024 * 1024);
  const char *const bad[] = { "[portal]\nlisten=nowhere\n", "[portal]\nlisten=127.0.0.1:99999\n", "[portal]\nconnections=-1\n", "[portal]\nconnections=many\n", "[portal]\npages-megabytes=70000\n", "[portal]\ncertificate=/x\n", "nothing" };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr (GError) failed = NULL;
    g_assert_null (cf_config_read (bad[i], &failed));
    g_assert_error (failed, CF_ERROR, CF_ERROR_INVALID);
  }
}

static void
limits (void)
{
  CfRate *rate = cf_rate_new ();
  guint taken = 0;
  for (guint i = 0; i < 100; i++)
    taken += cf_rate_ask (rate, CF_RATE_STRANGE, "192.0.2.1", 1000);
  g_assert_cmpuint (taken, ==, 40);
  g_assert_true (cf_rate_ask (rate, CF_RATE_STRANGE, "192.0.2.2", 1000));
  g_assert_true (cf_rate_ask (rate, CF_RATE_CHANGE, "192.0.2.1", 1000));
  g_assert_true (cf_rate_ask (rate, CF_RATE_STRANGE, "192.0.2.1", 1000 + 61 * G_TIME_SPAN_SECOND));
  for (guint i = 0; i < 30000; i++) {                                   /* more addresses than are kept */
    g_autofree char *address = g_strdup_printf ("10.%u.%u.%u", i >> 16, i >> 8 & 255, i & 255);
    taken += cf_rate_ask (rate, CF_RATE_STRANGE, address, 1000 + 62 * G_TIME_SPAN_SECOND);
  }
  g_assert_cmpuint (taken, <, 40 + 20100);
  cf_rate_free (rate);
}

/* Relative luminance of WCAG, by the curve of sRGB. */
static double
light (guint32 colour)
{
  static const double weights[] = { .0722, .7152, .2126 };
  double sum = 0;
  for (guint i = 0; i < 3; i++) {
    double v = (colour >> (8 * i) & 255) / 255.0;
    sum += weights[i] * (v <= .04045 ? v / 12.92 : pow ((v + .055) / 1.055, 2.4));
  }
  return sum;
}

static void
colours (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  for (guint i = 0; i < 2000; i++) {
    guint32 dark, pale, accent = i == 0 ? 0xffffff : i == 1 ? 0 : i == 2 ? 0xffff00 : g_rand_int (rand) & 0xffffff;
    cf_page_colours (accent, &dark, &pale);
    g_assert_cmpfloat (1.05 / (light (dark) + .05), >=, 4.5);           /* white on it, and it on white */
    g_assert_cmpfloat ((light (pale) + .05) / (light (0x1b2027) + .05), >=, 4.5);      /* it on a dark card, and dark text on it */
  }
}

static void
state_is_kept (void)
{
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-test-XXXXXX", NULL), *path = g_build_filename (folder, "portal.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfTemplates) pages = cf_pages_load (CF_ENGLISH, &error);               /* also registers what the database is made of */
  g_assert_no_error (error);
  gboolean fresh;
  gint64 fetches;
  for (guint round = 0; round < 2; round++) {
    CfState *state = cf_state_open (path, &error);
    g_assert_no_error (error);
    CfGatewaySession session = { 7, (char *) "acme", (char *) "sandbox", (char *) "sbx_1", (char *) (round ? "http://other/" : "http://first/"), 0 };
    g_assert_true (cf_state_session_put (state, &session, NOW, &error));
    g_auto (CfGatewaySession) got = { 0 };
    g_assert_true (cf_state_session (state, 0, "sandbox", "sbx_1", &got, &error));
    g_assert_cmpint (got.online_id, ==, 7);
    g_assert_cmpstr (got.url, ==, "http://first/");
    g_assert_true (cf_state_event_put (state, "sandbox", "evt_1", "acme", "sbx_1", "\xff\xfe", 2, NOW, &fresh, &error));
    g_assert_cmpint (fresh, ==, round == 0);
    g_autoptr (GArray) events = g_array_new (FALSE, TRUE, sizeof (CfGatewayEvent));
    g_array_set_clear_func (events, (GDestroyNotify) cf_gateway_event_clear);
    g_assert_true (cf_state_events_open (state, events, &error));
    g_assert_cmpuint (events->len, ==, round == 0);
    g_autoptr (GPtrArray) done = g_ptr_array_new ();
    g_ptr_array_add (done, &(CfGatewayEvent) { (char *) "sandbox", (char *) "evt_1", NULL, NULL });
    g_assert_true (cf_state_events_done (state, done, &error));
    for (guint i = 0; i < 3; i++)
      cf_state_fetched (state, "acme", 9, NOW);
    g_assert_true (cf_state_fetches (state, "acme", 9, &fetches, &error));
    g_assert_cmpint (fetches, ==, 3 * (round + 1));
    g_assert_true (cf_state_flush (state, &error));
    g_assert_true (cf_state_fetches (state, "acme", 9, &fetches, &error));
    g_assert_cmpint (fetches, ==, 3 * (round + 1));
    cf_state_close (state);
  }
  static const char *const ends[] = { "", "-wal", "-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    g_autofree char *file = g_strconcat (path, ends[i], NULL);
    g_unlink (file);
  }
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portal/signatures", signatures);
  g_test_add_func ("/portal/names of shops", names);
  g_test_add_func ("/portal/routes", routes);
  g_test_add_func ("/portal/configurations", configurations);
  g_test_add_func ("/portal/limits", limits);
  g_test_add_func ("/portal/colours", colours);
  g_test_add_func ("/portal/state is kept", state_is_kept);
  return g_test_run ();
}
