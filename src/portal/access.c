/* access.c: who may call a route (routes.h). It is looked at here, before any handler runs, so that no handler can forget it. What a link is that nobody made and one whose document has not come yet cannot be told
 * apart, by us or by who guesses. */
#include "routes.h"
#include "kept.h"
#include "login.h"
#include "base/text.h"
#include <openssl/crypto.h>
#include <string.h>

CF_SQL (language_of_document, "SELECT c.language FROM invoice i JOIN customer c ON c.id = i.customer_id WHERE i.id = $1");
CF_SQL (language_of_customer, "SELECT language FROM customer WHERE id = $1");

/* The customer's own language, else the shop's; where neither says, what the browser asked for stays. */
static gboolean
find_language (CfCall *call)
{
  GError *error = NULL;
  CfId id = call->document_id ? call->document_id : call->customer_id;
  CfStmt *stmt = cf_db_stmt (call->shop->db, call->document_id ? &language_of_document : &language_of_customer, &error);
  CfStep step = CF_STEP_FAILED;
  gboolean known = FALSE;
  if (stmt) {
    cf_bind_int (stmt, 1, id);
    if ((step = cf_step (stmt, &error)) == CF_ROW)
      known = cf_language_of (cf_text (stmt, 0), &call->language);
    cf_stmt_reset (stmt);
  }
  if (step == CF_STEP_FAILED) {
    cf_call_failed (call, error);
    return FALSE;
  }
  if (!known)
    cf_language_of (cf_shop_setting (call->shop, CF_SET_SHOP_LANGUAGE), &call->language);
  return TRUE;
}

static gboolean
open_shop (CfCall *call)
{
  g_autoptr (GError) error = NULL;
  if (!cf_place_name_valid (call->params[0]))
    g_set_error (&error, CF_ERROR, CF_ERROR_NOT_FOUND, "there is no such shop here");
  else
    call->shop = cf_places_take (call->portal->places, call->params[0], &call->place, &error);
  if (call->shop)
    return TRUE;
  if (g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND))
    cf_call_notice (call, 404, "There is nothing here", "The address is not one of ours. Please check that it is complete: a link in a message is sometimes cut at the end of a line.");
  else
    cf_call_failed (call, g_steal_pointer (&error));
  return FALSE;
}

/* Who has signed in, on whichever page; a cookie that lets nobody in is none. */
static gboolean
look_at_login (CfCall *call)
{
  g_autofree char *token = cf_call_cookie (call, CF_LOGIN_COOKIE);
  GError *error = NULL;
  if (!token || cf_login_find (call->portal->state, call->params[0], token, cf_clock_now (call->portal->clock), &call->customer_id, &error))
    return TRUE;
  cf_call_failed (call, error);
  return FALSE;
}

static gboolean
look_at_customer (CfCall *call)
{
  if (!open_shop (call) || !look_at_login (call))
    return FALSE;
  if (call->customer_id)
    return find_language (call);
  cf_call_notice (call, 401, "Please sign in first", "Open the link of one of your invoices, and choose Sign in there: a code is sent to your e-mail address.");
  return FALSE;
}

static gboolean
look_at_link (CfCall *call)
{
  GError *error = NULL;
  if (!open_shop (call))
    return FALSE;
  if (!cf_call_header (call, "Cookie") && cf_kept_find (call->portal->kept, call))
    return TRUE;
  if (call->route->reads && !(cf_db_begin (call->shop->db, FALSE, &error) && cf_shop_refresh (call->shop, &error))) {
    cf_call_failed (call, error);
    return FALSE;
  }
  if (!cf_link_read (call->shop, call->params[1], &call->link, &call->document_id, &error)) {
    cf_call_failed (call, error);
    return FALSE;
  }
  if (call->link == CF_LINK_GOOD)
    return look_at_login (call) && find_language (call);
  if (call->link == CF_LINK_ENDED) {
    call->document_id = 0;
    cf_call_notice (call, 410, "This link is no longer in use", "The shop has ended it, perhaps because there is a newer one. Please ask the shop for a new link.");
    return FALSE;
  }
  g_atomic_int_inc (&call->portal->metrics.links_strange);
  if (!cf_rate_ask (call->portal->rate, CF_RATE_STRANGE, call->address, g_get_monotonic_time ())) {
    g_atomic_int_inc (&call->portal->metrics.limited);
    cf_call_add (call, "Retry-After", "60");
    cf_call_notice (call, 429, "Too many tries", "Please wait a minute and try again.");
    return FALSE;
  }
  cf_call_notice (call, 404, "Not here yet",
                  "This document has not arrived here. If you were given the link just now, it will work within a few minutes, when the shop is online again. "
                  "If it was some time ago, please check that the link is complete.");
  return FALSE;
}

/* A retired one is let in: what it sends is kept apart, and it is told (sync/server.h). */
static gboolean
look_at_device (CfCall *call)
{
  const char *shown = cf_call_header (call, "Authorization");
  GError *error = NULL;
  if (!open_shop (call))
    return FALSE;
  if (shown && g_str_has_prefix (shown, "Bearer ") && strlen (shown) < 300 && !cf_device_find (call->shop, shown + 7, &call->device, &error)) {
    cf_call_failed (call, error);
    return FALSE;
  }
  if (call->device.id)
    return TRUE;
  cf_sync_unknown (call);
  return FALSE;
}

static gboolean
is_here (const char *address)
{
  return g_str_equal (address, "127.0.0.1") || g_str_equal (address, "::1") || g_str_equal (address, "::ffff:127.0.0.1");
}

static gboolean
is_operator (CfCall *call)
{
  const char *token = call->portal->config->metrics_token, *shown = cf_call_header (call, "Authorization");
  if (token && *token && shown && g_str_has_prefix (shown, "Bearer ") && strlen (shown + 7) == strlen (token) && CRYPTO_memcmp (shown + 7, token, strlen (token)) == 0)
    return TRUE;
  return is_here (call->address) && !cf_call_header (call, "X-Forwarded-For") && !cf_call_header (call, "Forwarded");
}

/* What changes something comes from our own pages: a browser says where it comes from, and a form on another site is told by that. */
static gboolean
is_cross_site (CfCall *call)
{
  const char *site = cf_call_header (call, "Sec-Fetch-Site"), *origin = cf_call_header (call, "Origin");
  if (site)
    return !g_str_equal (site, "same-origin") && !g_str_equal (site, "none");
  if (!origin || g_str_equal (origin, "null"))
    return FALSE;
  g_autoptr (GUri) ours = g_uri_parse (call->portal->config->address, G_URI_FLAGS_NONE, NULL), theirs = g_uri_parse (origin, G_URI_FLAGS_NONE, NULL);
  return !ours || !theirs || g_strcmp0 (g_uri_get_host (ours), g_uri_get_host (theirs)) != 0;
}

gboolean
cf_access (CfCall *call)
{
  if (call->route->changes) {
    if (is_cross_site (call)) {
      cf_call_notice (call, 403, "Not from there", "This can only be done on our own pages. Please open your link and try again.");
      return FALSE;
    }
    if (!cf_rate_ask (call->portal->rate, CF_RATE_CHANGE, call->address, g_get_monotonic_time ())) {
      g_atomic_int_inc (&call->portal->metrics.limited);
      cf_call_add (call, "Retry-After", "60");
      cf_call_notice (call, 429, "Too many tries", "Please wait a minute and try again.");
      return FALSE;
    }
  }
  switch (call->route->may) {
    case CF_MAY_LINK:
      return look_at_link (call);
    case CF_MAY_CUSTOMER:
      return look_at_customer (call);
    case CF_MAY_DEVICE:
      return look_at_device (call);
    case CF_MAY_SHOP:
      return open_shop (call);
    case CF_MAY_OPERATOR:
      if (is_operator (call))
        return TRUE;
      cf_call_text (call, 403, "text/plain; charset=utf-8", "Only from this machine, or with the token of the configuration.\n");
      return FALSE;
    default:
      return TRUE;
  }
}

void
cf_answer (CfCall *call)
{
  if (cf_access (call))
    call->route->run (call);
  if (call->shop && call->route->reads && cf_db_in_transaction (call->shop->db))
    cf_db_rollback (call->shop->db);                                    /* nothing was written */
  g_assert (call->status != 0);
}
