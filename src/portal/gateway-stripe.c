/* gateway-stripe.c: Stripe by its hosted Checkout: no card field, no script of others on our pages (gateway.md §0–§3). A payment is known by its Checkout session. Keys of the group:
 *   secret-key-file=, webhook-secret-file=   readable by the portal's user only; webhooks go to ADDRESS/SHOP/hook/NAME
 *   api=https://api.stripe.com
 *
 * Each session has an idempotency key that follows from the payment; a key whose answer was a 500 answers so for a day, so the next
 * number is taken then: a session whose address nobody saw cannot be paid. */
#include "gateway.h"
#include "signature.h"
#include "stripe-call.h"
#include "stripe-saved.h"
#include "base/id.h"
#include "base/money.h"
#include <curl/curl.h>
#include <jansson.h>
#include <string.h>

typedef CfStripe Stripe;

static void
close_it (gpointer impl)
{
  Stripe *stripe = impl;
  g_free (stripe->api);
  g_free (stripe->key);
  g_free (stripe->secret);
  g_free (stripe);
}

static char *
read_secret (GKeyFile *file, const char *group, const char *key, GError **error)
{
  g_autofree char *path = g_key_file_get_string (file, group, key, NULL);
  g_autoptr (GError) failed = NULL;
  char *text = NULL;
  if (!path)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[%s] %s= is missing: the file that holds it", group, key);
  else if (!g_file_get_contents (path, &text, NULL, &failed))
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "[%s] %s: %s", group, key, failed->message);
  else if (!*g_strstrip (text)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[%s] %s: the file is empty", group, key);
    g_clear_pointer (&text, g_free);
  }
  return text;
}

static gpointer
open_it (CfPortal *portal, const char *name, GKeyFile *file, const char *group, GError **error)
{
  static gsize once;
  if (g_once_init_enter (&once)) {
    curl_global_init (CURL_GLOBAL_DEFAULT);
    g_once_init_leave (&once, 1);
  }
  Stripe *stripe = g_new0 (Stripe, 1);
  stripe->api = g_key_file_get_string (file, group, "api", NULL);
  if (!stripe->api)
    stripe->api = g_strdup ("https://api.stripe.com");
  if ((stripe->key = read_secret (file, group, "secret-key-file", error)) && (stripe->secret = read_secret (file, group, "webhook-secret-file", error)))
    return stripe;
  close_it (stripe);
  return NULL;
}

/* --- what a gateway does --- */

static gboolean
create (gpointer impl, const CfGatewayAsk *ask, CfGatewayPage *ret, GError **error)
{
  char id[CF_ID_TEXT];
  const CfCurrency *currency = cf_currency_by_number (ask->currency);
  g_autoptr (GString) form = g_string_new (NULL);
  g_autofree char *code = g_ascii_strdown (currency->code, -1), *amount = g_strdup_printf ("%" G_GINT64_FORMAT, ask->amount_minor), *keys = g_strdup_printf ("pay:%s:", cf_id_text (ask->online_id, id));
  cf_stripe_put (form, "mode", "payment");
  cf_stripe_put (form, "client_reference_id", id);
  cf_stripe_put (form, "metadata[shop]", ask->shop);
  cf_stripe_put (form, "success_url", ask->success_url);
  cf_stripe_put (form, "cancel_url", ask->cancel_url);
  cf_stripe_put (form, "line_items[0][quantity]", "1");
  cf_stripe_put (form, "line_items[0][price_data][currency]", code);
  cf_stripe_put (form, "line_items[0][price_data][unit_amount]", amount);
  cf_stripe_put (form, "line_items[0][price_data][product_data][name]", ask->description);
  cf_stripe_put (form, "payment_intent_data[description]", ask->description);
  cf_stripe_put (form, "payment_intent_data[metadata][payment]", id);
  cf_stripe_put (form, "payment_intent_data[metadata][shop]", ask->shop);
  cf_stripe_put (form, "allowed_payment_method_types[0]", ask->method == CF_ONLINE_BANK ? "us_bank_account" : "card");
  cf_stripe_put (form, "submit_type", "pay");
  if (ask->payer)
    cf_stripe_put (form, "customer", ask->payer);
  if (ask->payer && ask->save)
    cf_stripe_put (form, "payment_intent_data[setup_future_usage]", "off_session");
  json_t *root = cf_stripe_ask (impl, "/v1/checkout/sessions", form->str, keys, error);
  const char *session = NULL, *url = NULL;
  if (!root)
    return FALSE;
  json_unpack (root, "{s:s, s?s}", "id", &session, "url", &url);
  ret->reference = g_strdup (session);
  ret->url = g_strdup (url);
  json_decref (root);
  if (ret->reference && ret->url)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "Stripe made a session without an address");
  return FALSE;
}

/* How it stands, by session, intent and charge. */
static CfOnlineState
state_of (const char *session, const char *intent, gboolean failed, gboolean disputed)
{
  if (g_strcmp0 (intent, "succeeded") == 0)
    return disputed ? CF_ONLINE_RETURNED : CF_ONLINE_SUCCEEDED;
  if (g_strcmp0 (intent, "processing") == 0)
    return CF_ONLINE_PROCESSING;
  if (g_strcmp0 (intent, "canceled") == 0 || g_strcmp0 (session, "expired") == 0)
    return CF_ONLINE_CANCELED;
  return failed && g_strcmp0 (session, "complete") == 0 ? CF_ONLINE_FAILED : 0;      /* while the page is open the customer may try another card */
}

static gboolean
get (gpointer impl, const char *reference, CfGatewayTold *ret, GError **error)
{
  gboolean is_intent = g_str_has_prefix (reference, "pi_");
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE);
  g_autofree char *path = g_strdup_printf (is_intent ? "/v1/payment_intents/%s?expand[0]=latest_charge" : "/v1/checkout/sessions/%s?expand[0]=payment_intent.latest_charge", name);
  json_t *root = cf_stripe_ask (impl, path, NULL, NULL, error), *intent = NULL, *charge = NULL, *failure = NULL;
  const char *status = NULL, *paid = NULL, *code = NULL, *brand = NULL, *last4 = NULL, *why = NULL, *message = NULL, *decline = NULL;
  json_int_t total = 0, received = 0;
  int disputed = FALSE;
  memset (ret, 0, sizeof *ret);
  if (!root)
    return FALSE;
  json_unpack (root, "{s?s, s?o, s?s, s?I}", "status", &status, "payment_intent", &intent, "currency", &code, is_intent ? "amount" : "amount_total", &total);
  if (is_intent) {
    intent = root;
    status = "complete";                                                /* nobody has a page on which to try again */
  }
  if (json_is_object (intent))
    json_unpack (intent, "{s?s, s?I, s?o, s?o}", "status", &paid, "amount_received", &received, "latest_charge", &charge, "last_payment_error", &failure);
  if (json_is_object (charge)) {
    json_unpack (charge, "{s?b, s?{s?{s?s, s?s}}}", "disputed", &disputed, "payment_method_details", "card", "brand", &brand, "last4", &last4);
    if (!last4)
      json_unpack (charge, "{s?{s?{s?s}}}", "payment_method_details", "us_bank_account", "last4", &last4);
  }
  if (json_is_object (failure))
    json_unpack (failure, "{s?s, s?s, s?s}", "code", &why, "decline_code", &decline, "message", &message);
  g_autofree char *capitals = g_ascii_strup (code ? code : "", -1);
  const CfCurrency *currency = cf_currency_by_code (capitals);
  ret->state = state_of (status, paid, json_is_object (failure), disputed);
  ret->currency = currency ? currency->number : 0;
  ret->amount_minor = ret->state == CF_ONLINE_SUCCEEDED || ret->state == CF_ONLINE_RETURNED ? received : ret->state == CF_ONLINE_PROCESSING ? total : 0;
  ret->brand = g_strdup (brand ? brand : last4 ? "bank" : NULL);
  ret->last4 = g_strdup (last4);
  ret->code = g_strdup (ret->state == CF_ONLINE_RETURNED ? "disputed" : decline ? decline : why);
  ret->message = g_strdup (message);
  json_decref (root);
  return TRUE;
}

static gboolean
expire (gpointer impl, const char *reference, GError **error)
{
  if (g_str_has_prefix (reference, "pi_"))
    return TRUE;
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strdup_printf ("/v1/checkout/sessions/%s/expire", name), *keys = g_strdup_printf ("expire:%s:", reference);
  g_autoptr (GError) failed = NULL;
  json_t *root = cf_stripe_ask (impl, path, "", keys, &failed);
  json_decref (root);
  if (root || g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED))      /* it is over already: asking tells how */
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failed));
  return FALSE;
}

/* By the session itself, or by the intent that was paid in it. A session without an intent is a page on which nobody did anything: two may have been made where an answer was lost, and one is nobody's. */
static gboolean
find (gpointer impl, const char *reference, CfGatewayFound *ret, GError **error)
{
  gboolean page = g_str_has_prefix (reference, "cs_");
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strdup_printf (page ? "/v1/checkout/sessions/%s" : "/v1/checkout/sessions?payment_intent=%s&limit=1", name);
  g_autoptr (GError) failed = NULL;
  json_t *root = cf_stripe_ask (impl, path, NULL, NULL, &failed);
  const char *id = NULL, *shop = NULL, *payment = NULL, *intent = NULL;
  memset (ret, 0, sizeof *ret);
  if (!root && (g_error_matches (failed, CF_ERROR, CF_ERROR_NOT_FOUND) || g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED)))
    return TRUE;
  if (!root) {
    g_propagate_error (error, g_steal_pointer (&failed));
    return FALSE;
  }
  json_t *session = page ? root : json_array_get (json_object_get (root, "data"), 0);
  if (session && json_unpack (session, "{s:s, s?s, s?s, s?{s?s}}", "id", &id, "payment_intent", &intent, "client_reference_id", &payment, "metadata", "shop", &shop) == 0 && intent) {
    *ret = (CfGatewayFound) { .reference = g_strdup (id), .shop = g_strdup (shop) };
    if (payment && !cf_id_parse (payment, &ret->online_id))
      ret->online_id = 0;
  }
  json_decref (root);
  return id || !g_str_has_prefix (reference, "pi_") || cf_stripe_find_intent (impl, reference, ret, error);      /* charged without a page */
}

/* What event @root is about: the session or intent by which a payment is known here, NULL: about nothing of ours. */
static const char *
event_reference (json_t *root, const char **ret_id)
{
  const char *kind = NULL, *object = NULL, *intent = NULL;
  json_t *about = NULL;
  *ret_id = NULL;
  if (json_unpack (root, "{s:s, s:{s:o}}", "id", ret_id, "data", "object", &about) != 0)
    return NULL;
  json_unpack (about, "{s?s, s?s}", "object", &kind, "id", &object);
  if (g_strcmp0 (kind, "checkout.session") == 0 || g_strcmp0 (kind, "payment_intent") == 0)
    return object;
  json_unpack (about, "{s?s}", "payment_intent", &intent);
  return intent;
}

static gboolean
verify (gpointer impl, CfHeaderOf header, gpointer user, gconstpointer body, gsize size, CfInstant now, char **ret_event_id, char **ret_reference, GError **error)
{
  Stripe *stripe = impl;
  const char *id = NULL;
  if (!cf_signature_check (header (user, "Stripe-Signature"), stripe->secret, body, size, now, error))
    return FALSE;
  json_t *root = json_loadb (body, size, 0, NULL);
  const char *reference = root ? event_reference (root, &id) : NULL;
  *ret_event_id = g_strdup (id);
  *ret_reference = g_strdup (reference);
  json_decref (root);
  if (!*ret_event_id)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "an event of Stripe's is not understood");
  return *ret_event_id != NULL;
}

/* Newest first, page by page, until what is older than @since. */
static gboolean
news (gpointer impl, gint64 since, CfGatewayHeard heard, gpointer user, gint64 *ret_newest, GError **error)
{
  g_autofree char *after = NULL;
  gboolean more = TRUE, ok = TRUE;
  *ret_newest = since;
  while (ok && more) {
    g_autofree char *path = g_strdup_printf ("/v1/events?created[gte]=%" G_GINT64_FORMAT "&limit=100%s%s", since, after ? "&starting_after=" : "", after ? after : "");
    json_t *root = cf_stripe_ask (impl, path, NULL, NULL, error), *event;
    size_t i;
    if (!root)
      return FALSE;
    more = json_is_true (json_object_get (root, "has_more"));
    json_array_foreach (json_object_get (root, "data"), i, event) {
      const char *id, *reference = event_reference (event, &id);
      *ret_newest = MAX (*ret_newest, json_integer_value (json_object_get (event, "created")));
      if (id) {
        g_free (after);
        after = g_uri_escape_string (id, NULL, FALSE);
      }
      if (reference && !(ok = heard (user, id, reference, error)))
        break;
    }
    more &= i > 0;
    json_decref (root);
  }
  return ok;
}

static CfOnlineRefundState
refund_state (const char *word)
{
  return g_strcmp0 (word, "succeeded") == 0 ? CF_ONLINE_REFUND_SENT : g_strcmp0 (word, "failed") == 0 || g_strcmp0 (word, "canceled") == 0 ? CF_ONLINE_REFUND_FAILED : CF_ONLINE_REFUND_PENDING;
}

/* The intent that session @reference was paid by. */
static char *
intent_of (Stripe *stripe, const char *reference, GError **error)
{
  if (g_str_has_prefix (reference, "pi_"))
    return g_strdup (reference);
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strconcat ("/v1/checkout/sessions/", name, NULL);
  json_t *root = cf_stripe_ask (stripe, path, NULL, NULL, error);
  const char *intent = NULL;
  if (!root)
    return NULL;
  json_unpack (root, "{s?s}", "payment_intent", &intent);
  char *found = g_strdup (intent);
  json_decref (root);
  if (!found)
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "nothing was paid on that page");
  return found;
}

static gboolean
refund (gpointer impl, const char *reference, CfId refund_id, CfMoney amount_minor, char **refund_reference, CfOnlineRefundState *ret_state, GError **error)
{
  char id[CF_ID_TEXT];
  const char *made = NULL, *status = NULL;
  json_t *root;
  if (*refund_reference && **refund_reference) {
    g_autofree char *name = g_uri_escape_string (*refund_reference, NULL, FALSE), *path = g_strconcat ("/v1/refunds/", name, NULL);
    root = cf_stripe_ask (impl, path, NULL, NULL, error);
  } else {
    g_autoptr (GString) form = g_string_new (NULL);
    g_autofree char *intent = intent_of (impl, reference, error), *amount = g_strdup_printf ("%" G_GINT64_FORMAT, amount_minor), *key = g_strdup_printf ("ref:%s", cf_id_text (refund_id, id));
    if (!intent)
      return FALSE;
    cf_stripe_put (form, "payment_intent", intent);
    cf_stripe_put (form, "amount", amount);
    cf_stripe_put (form, "reason", "requested_by_customer");
    cf_stripe_put (form, "metadata[refund]", id);
    root = cf_stripe_ask_once (impl, "/v1/refunds", form->str, key, error);
  }
  if (!root)
    return FALSE;
  json_unpack (root, "{s?s, s?s}", "id", &made, "status", &status);
  *ret_state = refund_state (status);
  if (made) {
    g_free (*refund_reference);
    *refund_reference = g_strdup (made);
  }
  json_decref (root);
  return TRUE;
}

const CfGatewayDriver cf_gateway_stripe = { "stripe", TRUE, open_it, close_it, create, get, expire, verify, refund, NULL, find, cf_stripe_payer, cf_stripe_methods, cf_stripe_forget, cf_stripe_charge, news };
