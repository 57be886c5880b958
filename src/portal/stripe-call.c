/* stripe-call.c: see stripe-call.h. */
#include "stripe-call.h"
#include "base/error.h"
#include <curl/curl.h>
#include <string.h>

#define VERSION "2026-10-28.endive"
#define ANSWER_MAX (4 * 1024 * 1024)
#define TRIES 3

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

/* Each thread keeps its connection. */
static GPrivate handle = G_PRIVATE_INIT (curl_easy_cleanup);

static CURL *
take_handle (void)
{
  CURL *curl = g_private_get (&handle);
  if (curl)
    curl_easy_reset (curl);
  else
    g_private_set (&handle, curl = curl_easy_init ());
  return curl;
}

/* Sends it once. FALSE: no answer came; it may have been heard. */
static gboolean
send_once (const CfStripe *stripe, const char *path, const char *form, const char *key, Answer *answer, GError **error)
{
  CURL *curl = take_handle ();
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
call (const CfStripe *stripe, const char *path, const char *form, const char *keys, gboolean fixed, GError **error)
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

json_t *
cf_stripe_ask (const CfStripe *stripe, const char *path, const char *form, const char *keys, GError **error)
{
  return call (stripe, path, form, keys, FALSE, error);
}

json_t *
cf_stripe_ask_once (const CfStripe *stripe, const char *path, const char *form, const char *key, GError **error)
{
  return call (stripe, path, form, key, TRUE, error);
}

void
cf_stripe_put (GString *form, const char *name, const char *value)
{
  g_autofree char *escaped = g_uri_escape_string (value ? value : "", NULL, FALSE);
  g_string_append_printf (form, "%s%s=%s", form->len ? "&" : "", name, escaped);
}
