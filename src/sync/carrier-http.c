/* carrier-http.c: see carrier-http.h. One easy handle within a multi handle, because only a multi handle can be woken from another thread. */
#include "carrier-http.h"
#include <curl/curl.h>
#include <gio/gio.h>
#include <string.h>
#include "parcel.h"

#define CONNECT_S 10L
#define ANSWER_S 60L                     /* beyond what it was asked to wait */
#define PUSH_S 180L                      /* a megabyte over a bad line */
#define ANSWER_MAX (CF_PARCEL_MAX + 65536)

struct _CfHttpCarrier {
  CfCarrier base;                        /* first */
  char     *address, *host, *authority;
  CURLM    *multi;
  CURL     *easy;
  gint      waits, all;                  /* interrupts, from other threads */
  char      problem[CURL_ERROR_SIZE];
};

static gboolean
is_here (const char *host)
{
  return g_str_equal (host, "localhost") || g_str_equal (host, "127.0.0.1") || g_str_equal (host, "::1") || g_str_equal (host, "[::1]");
}

static size_t
take_body (char *bytes, size_t size, size_t n, void *into)
{
  GByteArray *body = into;
  if (body->len + size * n > ANSWER_MAX)
    return 0;
  g_byte_array_append (body, (const guint8 *) bytes, size * n);
  return size * n;
}

/* How long the portal was asked to wait for news; 0: not. */
static long
waits_of (const char *path)
{
  const char *wait = strstr (path, "wait=");
  return wait ? CLAMP (atol (wait + 5), 0, 3600) : 0;
}

static gboolean
interrupted (CfHttpCarrier *h, gboolean waits)
{
  return g_atomic_int_get (&h->all) || (waits && g_atomic_int_compare_and_exchange (&h->waits, 1, 0));
}

/* The transfer to its end. FALSE: interrupted. */
static gboolean
perform (CfHttpCarrier *h, gboolean waits, CURLcode *ret)
{
  int running = 1, left;
  gboolean on = TRUE;
  *ret = CURLE_OK;
  curl_multi_add_handle (h->multi, h->easy);
  while (on && running) {
    CURLMcode code = curl_multi_perform (h->multi, &running);
    if (code == CURLM_OK && running)
      code = curl_multi_poll (h->multi, NULL, 0, 1000, NULL);
    if (code != CURLM_OK) {
      *ret = CURLE_FAILED_INIT;
      break;
    }
    on = !interrupted (h, waits);
  }
  for (CURLMsg *message; (message = curl_multi_info_read (h->multi, &left));)
    if (message->msg == CURLMSG_DONE)
      *ret = message->data.result;
  if (g_atomic_int_get (&h->all))
    curl_easy_setopt (h->easy, CURLOPT_QUICK_EXIT, 1L);                     /* who looks up a name that nobody answers for is not waited for */
  curl_multi_remove_handle (h->multi, h->easy);
  return on;
}

static void
say_trouble (CfHttpCarrier *h, CURLcode code, GError **error)
{
  const char *detail = *h->problem ? h->problem : curl_easy_strerror (code);
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: case CURLE_COULDNT_RESOLVE_PROXY:
      g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "There is no network, or no server named %s.", h->host);
      break;
    case CURLE_COULDNT_CONNECT:
      g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "The portal at %s does not answer.", h->host);
      break;
    case CURLE_OPERATION_TIMEDOUT:
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "The portal at %s took too long to answer.", h->host);
      break;
    case CURLE_PEER_FAILED_VERIFICATION: case CURLE_SSL_CACERT_BADFILE: case CURLE_SSL_ISSUER_ERROR:
      g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "%s does not prove that it is who it says: nothing is sent to it (%s).", h->host, detail);
      break;
    case CURLE_WRITE_ERROR:
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s answered with more than a portal says.", h->host);
      break;
    default:
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "The connection to %s broke (%s).", h->host, detail);
  }
}

static struct curl_slist *
headers_of (const char *token, GBytes *body)
{
  struct curl_slist *headers = curl_slist_append (NULL, "Expect:");
  gsize size;
  const char *bytes = body ? g_bytes_get_data (body, &size) : NULL;
  if (token) {
    g_autofree char *bearer = g_strconcat ("Authorization: Bearer ", token, NULL);
    headers = curl_slist_append (headers, bearer);
  }
  if (body)
    headers = curl_slist_append (headers, size && *bytes == '{' ? "Content-Type: application/json" : "Content-Type: " CF_PARCEL_TYPE);
  return headers;
}

static gboolean
ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  CfHttpCarrier *h = (CfHttpCarrier *) carrier;
  g_autofree char *url = g_strconcat (h->address, path, NULL);
  g_autoptr (GByteArray) answer = g_byte_array_sized_new (4096);
  struct curl_slist *headers = headers_of (token, body);
  long wait_s = waits_of (path), status = 0;
  CURLcode code = CURLE_OK;
  *h->problem = 0;
  curl_easy_setopt (h->easy, CURLOPT_URL, url);
  curl_easy_setopt (h->easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt (h->easy, CURLOPT_TIMEOUT, body ? PUSH_S : ANSWER_S + wait_s);
  curl_easy_setopt (h->easy, CURLOPT_WRITEDATA, answer);
  if (body) {
    gsize size;
    gconstpointer bytes = g_bytes_get_data (body, &size);
    curl_easy_setopt (h->easy, CURLOPT_POST, 1L);
    curl_easy_setopt (h->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) size);
    curl_easy_setopt (h->easy, CURLOPT_POSTFIELDS, size ? bytes : "");
  } else
    curl_easy_setopt (h->easy, CURLOPT_HTTPGET, 1L);
  gboolean on = !interrupted (h, wait_s > 0) && perform (h, wait_s > 0, &code);
  curl_easy_getinfo (h->easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_setopt (h->easy, CURLOPT_HTTPHEADER, NULL);
  curl_slist_free_all (headers);
  if (!on)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "asking the portal: interrupted");
  else if (code != CURLE_OK)
    say_trouble (h, code, error);
  else {
    *ret_status = (guint) status;
    *ret_body = g_byte_array_free_to_bytes (g_steal_pointer (&answer));
  }
  return on && code == CURLE_OK;
}

static gboolean
read_address (CfHttpCarrier *h, const char *address, GError **error)
{
  g_autoptr (GUri) uri = g_uri_parse (address, G_URI_FLAGS_NONE, NULL);
  const char *scheme = uri ? g_uri_get_scheme (uri) : "", *host = uri ? g_uri_get_host (uri) : NULL, *path = uri ? g_uri_get_path (uri) : "";
  gboolean web = g_str_equal (scheme, "https") || g_str_equal (scheme, "http");
  if (!web || !host || !*host || g_uri_get_userinfo (uri) || g_uri_get_query (uri) || g_uri_get_fragment (uri) || strlen (path) < 2) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” is not the address of a shop at a portal; it looks like https://portal.example/shop", address);
    return FALSE;
  }
  if (g_str_equal (scheme, "http") && !is_here (host)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” would send the shop's books in the open; the address begins with https://", address);
    return FALSE;
  }
  h->host = g_strdup (host);
  h->address = g_strdup (address);
  for (gsize n = strlen (h->address); n && h->address[n - 1] == '/'; n--)
    h->address[n - 1] = 0;
  return TRUE;
}

static gpointer
start_library (gpointer unused)
{
  curl_global_init (CURL_GLOBAL_DEFAULT);
  return NULL;
}

CfHttpCarrier *
cf_http_carrier_new (const char *address, const char *authority, GError **error)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (CfHttpCarrier) h = g_new0 (CfHttpCarrier, 1);
  h->base.ask = ask;
  g_once (&once, start_library, NULL);
  if (!read_address (h, address, error))
    return NULL;
  h->authority = authority && *authority ? g_strdup (authority) : NULL;
  h->multi = curl_multi_init ();
  h->easy = curl_easy_init ();
  g_assert (h->multi && h->easy);
  curl_easy_setopt (h->easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt (h->easy, CURLOPT_PROTOCOLS_STR, g_str_has_prefix (h->address, "https:") ? "https" : "http");
  curl_easy_setopt (h->easy, CURLOPT_CONNECTTIMEOUT, CONNECT_S);
  curl_easy_setopt (h->easy, CURLOPT_ERRORBUFFER, h->problem);
  curl_easy_setopt (h->easy, CURLOPT_USERAGENT, "counterfoil/" CF_VERSION);
  curl_easy_setopt (h->easy, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt (h->easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt (h->easy, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt (h->easy, CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
  curl_easy_setopt (h->easy, CURLOPT_TCP_KEEPALIVE, 1L);
  if (h->authority)
    curl_easy_setopt (h->easy, CURLOPT_CAINFO, h->authority);
  if (is_here (h->host))
    curl_easy_setopt (h->easy, CURLOPT_PROXY, "");
  return g_steal_pointer (&h);
}

void
cf_http_carrier_free (CfHttpCarrier *h)
{
  if (!h)
    return;
  if (h->easy)
    curl_easy_cleanup (h->easy);
  if (h->multi)
    curl_multi_cleanup (h->multi);
  g_free (h->address);
  g_free (h->host);
  g_free (h->authority);
  g_free (h);
}

CfCarrier *cf_http_carrier_base (CfHttpCarrier *h) { return &h->base; }

void
cf_http_carrier_interrupt (CfHttpCarrier *h, CfInterrupt what)
{
  g_atomic_int_set (what == CF_INTERRUPT_ALL ? &h->all : &h->waits, 1);
  curl_multi_wakeup (h->multi);
}
