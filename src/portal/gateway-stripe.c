/* gateway-stripe.c: Stripe by its hosted Checkout: no card field, no script of others on our pages (gateway.md §0–§3). A payment is known by its Checkout session. Keys of the group:
 *   secret-key-file=, webhook-secret-file=   readable by the portal's user only; webhooks go to ADDRESS/SHOP/hook/NAME
 *   api=https://api.stripe.com
 *
 * The version is pinned: from 2026-09-30 on the old name payment_method_types is refused. Each session has an idempotency key that follows from the payment; a key whose answer was a 500 answers so for a day, so the next
 * number is taken then: a session whose address nobody saw cannot be paid. */
#include "gateway.h"
#include "signature.h"
#include "base/id.h"
#include "base/money.h"
#include <curl/curl.h>
#include <jansson.h>
#include <string.h>

#define VERSION "2026-10-28.endive"
#define ANSWER_MAX (1024 * 1024)
#define TRIES 3

typedef struct { char *api, *key, *secret; } Stripe;

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

/* --- one call --- */

typedef struct { GString *body; char *should_retry; long status; } Answer;

static size_t
take_body (char *bytes, size_t size, size_t n, void *data)
{
  Answer *answer = data;
  if (answer->body->len + size * n > ANSWER_MAX)
    return 0;
  g_string_append_len (answer->body, bytes, size * n);
  return size * n;
}

static size_t
take_header (char *bytes, size_t size, size_t n, void *data)
{
  static const char name[] = "stripe-should-retry:";
  Answer *answer = data;
  if (size * n > strlen (name) && g_ascii_strncasecmp (bytes, name, strlen (name)) == 0) {
    g_free (answer->should_retry);
    answer->should_retry = g_strstrip (g_strndup (bytes + strlen (name), size * n - strlen (name)));
  }
  return size * n;
}

/* Sends it once. FALSE: no answer came; it may have been heard. */
static gboolean
send_once (Stripe *stripe, const char *path, const char *form, const char *key, Answer *answer, GError **error)
{
  CURL *curl = curl_easy_init ();
  struct curl_slist *headers = NULL;
  char problem[CURL_ERROR_SIZE] = "";
  g_autofree char *url = g_strconcat (stripe->api, path, NULL), *bearer = g_strconcat ("Authorization: Bearer ", stripe->key, NULL), *name = g_strdup_printf ("Idempotency-Key: %s", key ? key : "");
  g_string_truncate (answer->body, 0);
  g_clear_pointer (&answer->should_retry, g_free);
  headers = curl_slist_append (headers, bearer);
  headers = curl_slist_append (headers, "Stripe-Version: " VERSION);
  headers = curl_slist_append (headers, "Expect:");
  if (form)
    headers = curl_slist_append (headers, name);
  curl_easy_setopt (curl, CURLOPT_URL, url);
  curl_easy_setopt (curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt (curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt (curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt (curl, CURLOPT_CONNECTTIMEOUT, 10L);
  curl_easy_setopt (curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_setopt (curl, CURLOPT_ERRORBUFFER, problem);
  curl_easy_setopt (curl, CURLOPT_USERAGENT, "counterfoil/" CF_VERSION);
  curl_easy_setopt (curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt (curl, CURLOPT_WRITEDATA, answer);
  curl_easy_setopt (curl, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt (curl, CURLOPT_HEADERDATA, answer);
  if (form)
    curl_easy_setopt (curl, CURLOPT_POSTFIELDS, form);
  CURLcode code = curl_easy_perform (curl);
  curl_easy_getinfo (curl, CURLINFO_RESPONSE_CODE, &answer->status);
  curl_slist_free_all (headers);
  curl_easy_cleanup (curl);
  if (code == CURLE_OK)
    return TRUE;
  gboolean unreached = code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY;
  g_set_error (error, CF_ERROR, unreached ? CF_ERROR_OFFLINE : CF_ERROR_UNKNOWN, "asking Stripe: %s", *problem ? problem : curl_easy_strerror (code));
  return FALSE;
}

/* May the same be sent again? By what Stripe says, else by the status. */
static gboolean
may_repeat (const Answer *answer)
{
  if (answer->should_retry)
    return g_str_equal (answer->should_retry, "true");
  return answer->status == 409 || answer->status >= 500;
}

/* What was answered: an object, or why not. */
static json_t *
read_answer (const Answer *answer, GError **error)
{
  json_t *root = json_loadb (answer->body->str, answer->body->len, 0, NULL);
  const char *message = "", *type = "";
  if (root && answer->status == 200)
    return root;
  if (root)
    json_unpack (root, "{s:{s?s, s?s}}", "error", "message", &message, "type", &type);
  gboolean passing = answer->status == 409 || answer->status == 429 || answer->status >= 500 || answer->status == 200;
  g_set_error (error, CF_ERROR, passing ? CF_ERROR_RETRY : answer->status == 404 ? CF_ERROR_NOT_FOUND : CF_ERROR_DENIED, "Stripe answered %ld %s: %s", answer->status, type, message);
  json_decref (root);
  return NULL;
}

/* @keys: to which the number is put, or the key itself where @fixed; NULL: GET. Caller owns what is answered. */
static json_t *
call (Stripe *stripe, const char *path, const char *form, const char *keys, gboolean fixed, GError **error)
{
  Answer answer = { .body = g_string_new (NULL) };
  json_t *root = NULL;
  guint number = 1;
  for (guint i = 0; i < TRIES; i++) {
    g_autofree char *key = keys && !fixed ? g_strdup_printf ("%s%u", keys, number) : g_strdup (keys);
    g_autoptr (GError) failed = NULL;
    gboolean last = i + 1 == TRIES;
    if (!send_once (stripe, path, form, key, &answer, &failed)) {
      if (last)
        g_propagate_error (error, g_steal_pointer (&failed));
    } else if (last || answer.status == 200 || !may_repeat (&answer)) {
      root = read_answer (&answer, error);
      break;
    } else if (answer.status >= 500)
      number++;                                                         /* this key answers 500 from now on */
    if (!last)
      g_usleep ((200 << i) * G_TIME_SPAN_MILLISECOND + (gulong) g_random_int_range (0, 100000));
  }
  g_string_free (answer.body, TRUE);
  g_free (answer.should_retry);
  return root;
}

static json_t *
ask_stripe (Stripe *stripe, const char *path, const char *form, const char *keys, GError **error)
{
  return call (stripe, path, form, keys, FALSE, error);
}

/* What moves money without anybody looking has one key for ever: an answer of 500 is not the end of it, the books of Stripe are looked into by a person then. */
static json_t *
ask_once (Stripe *stripe, const char *path, const char *form, const char *key, GError **error)
{
  return call (stripe, path, form, key, TRUE, error);
}

/* --- what a gateway does --- */

static void
put (GString *form, const char *name, const char *value)
{
  g_autofree char *escaped = g_uri_escape_string (value ? value : "", NULL, FALSE);
  g_string_append_printf (form, "%s%s=%s", form->len ? "&" : "", name, escaped);
}

static gboolean
create (gpointer impl, const CfGatewayAsk *ask, CfGatewayPage *ret, GError **error)
{
  char id[CF_ID_TEXT];
  const CfCurrency *currency = cf_currency_by_number (ask->currency);
  g_autoptr (GString) form = g_string_new (NULL);
  g_autofree char *code = g_ascii_strdown (currency->code, -1), *amount = g_strdup_printf ("%" G_GINT64_FORMAT, ask->amount_minor), *keys = g_strdup_printf ("pay:%s:", cf_id_text (ask->online_id, id));
  put (form, "mode", "payment");
  put (form, "client_reference_id", id);
  put (form, "success_url", ask->success_url);
  put (form, "cancel_url", ask->cancel_url);
  put (form, "line_items[0][quantity]", "1");
  put (form, "line_items[0][price_data][currency]", code);
  put (form, "line_items[0][price_data][unit_amount]", amount);
  put (form, "line_items[0][price_data][product_data][name]", ask->description);
  put (form, "payment_intent_data[description]", ask->description);
  put (form, "payment_intent_data[metadata][payment]", id);
  put (form, "payment_intent_data[metadata][shop]", ask->shop);
  put (form, "allowed_payment_method_types[0]", ask->method == CF_ONLINE_BANK ? "us_bank_account" : "card");
  put (form, "submit_type", "pay");
  json_t *root = ask_stripe (impl, "/v1/checkout/sessions", form->str, keys, error);
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
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE);
  g_autofree char *path = g_strdup_printf ("/v1/checkout/sessions/%s?expand[0]=payment_intent.latest_charge", name);
  json_t *root = ask_stripe (impl, path, NULL, NULL, error), *intent = NULL, *charge = NULL, *failure = NULL;
  const char *status = NULL, *paid = NULL, *code = NULL, *brand = NULL, *last4 = NULL, *why = NULL, *message = NULL, *decline = NULL;
  json_int_t total = 0, received = 0;
  int disputed = FALSE;
  memset (ret, 0, sizeof *ret);
  if (!root)
    return FALSE;
  json_unpack (root, "{s?s, s?o, s?s, s?I}", "status", &status, "payment_intent", &intent, "currency", &code, "amount_total", &total);
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
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strdup_printf ("/v1/checkout/sessions/%s/expire", name), *keys = g_strdup_printf ("expire:%s:", reference);
  g_autoptr (GError) failed = NULL;
  json_t *root = ask_stripe (impl, path, "", keys, &failed);
  json_decref (root);
  if (root || g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED))      /* it is over already: asking tells how */
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failed));
  return FALSE;
}

/* The session in which intent @reference was paid. */
static gboolean
find (gpointer impl, const char *reference, char **ret_reference, GError **error)
{
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strdup_printf ("/v1/checkout/sessions?payment_intent=%s&limit=1", name);
  json_t *root = ask_stripe (impl, path, NULL, NULL, error);
  const char *session = NULL;
  if (!root)
    return FALSE;
  json_unpack (json_array_get (json_object_get (root, "data"), 0), "{s:s}", "id", &session);
  *ret_reference = g_strdup (session);
  json_decref (root);
  return TRUE;
}

static gboolean
verify (gpointer impl, CfHeaderOf header, gpointer user, gconstpointer body, gsize size, CfInstant now, char **ret_event_id, char **ret_reference, GError **error)
{
  Stripe *stripe = impl;
  const char *id = NULL, *kind = NULL, *object = NULL, *intent = NULL;
  if (!cf_signature_check (header (user, "Stripe-Signature"), stripe->secret, body, size, now, error))
    return FALSE;
  json_t *root = json_loadb (body, size, 0, NULL), *about = NULL;
  if (root && json_unpack (root, "{s:s, s:{s:o}}", "id", &id, "data", "object", &about) == 0)
    json_unpack (about, "{s?s, s?s, s?s}", "object", &kind, "id", &object, "payment_intent", &intent);
  gboolean ours = g_strcmp0 (kind, "checkout.session") == 0 || g_strcmp0 (kind, "payment_intent") == 0;
  *ret_event_id = g_strdup (id);
  *ret_reference = g_strdup (ours ? object : intent);
  json_decref (root);
  if (!*ret_event_id)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "an event of Stripe's is not understood");
  return *ret_event_id != NULL;
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
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strconcat ("/v1/checkout/sessions/", name, NULL);
  json_t *root = ask_stripe (stripe, path, NULL, NULL, error);
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
    root = ask_stripe (impl, path, NULL, NULL, error);
  } else {
    g_autoptr (GString) form = g_string_new (NULL);
    g_autofree char *intent = intent_of (impl, reference, error), *amount = g_strdup_printf ("%" G_GINT64_FORMAT, amount_minor), *key = g_strdup_printf ("ref:%s", cf_id_text (refund_id, id));
    if (!intent)
      return FALSE;
    put (form, "payment_intent", intent);
    put (form, "amount", amount);
    put (form, "reason", "requested_by_customer");
    put (form, "metadata[refund]", id);
    root = ask_once (impl, "/v1/refunds", form->str, key, error);
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

const CfGatewayDriver cf_gateway_stripe = { "stripe", TRUE, open_it, close_it, create, get, expire, verify, refund, NULL, find };
