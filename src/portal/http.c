/* http.c: see http.h. An exchange is one request: it is made when its head is there, filled while its body comes, answered once, and freed when the connection is done with it. While a slow one is worked on its
 * connection is suspended, and nobody but the worker touches it. */
#include "http.h"
#include "journal.h"
#include "routes.h"
#include "tls.h"
#include <arpa/inet.h>
#include <microhttpd.h>
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define HEAD_MAX (16 * 1024)
#define REQUEST_SECONDS 60
#define WAITING_MAX 512
#define STOP_MS 5000
#define DRAIN_MAX (1024 * 1024)          /* of a body that is too large; then the connection is cut */

struct _CfHttp {
  CfPortal          *portal;
  struct MHD_Daemon *daemon;
  GThreadPool       *workers;
  GMutex             lock;
  GQueue             parked;             /* Exchange *: suspended, and waiting for news of a shop, without a thread */
  GThread           *waker;
  gint               unsent;             /* begun, and not yet with the client */
  gint               busy;               /* suspended connections: counted before it is asked whether we are stopping, so that none is left behind */
  guint16            port;
};

typedef struct {
  CfHttp *http;
  CfCall  call;
  struct MHD_Connection *connection;
  char   *address;
  gint64  started;
  gsize   over;                          /* bytes that came after the limit */
  gint64  wakes_at;                      /* parked: when it is asked again at the latest */
  gboolean head, done, counted;          /* counted: in unsent */
} Exchange;

static const char *
header_of (gpointer connection, const char *name)
{
  return MHD_lookup_connection_value (connection, MHD_HEADER_KIND, name);
}

static enum MHD_Result
put_query (void *ret, enum MHD_ValueKind kind, const char *name, const char *value)
{
  g_hash_table_insert (ret, g_strdup (name), g_strdup (value ? value : ""));
  return MHD_YES;
}

static void
each_query (gpointer connection, GHashTable *ret)
{
  MHD_get_connection_values (connection, MHD_GET_ARGUMENT_KIND, put_query, ret);
}

static char *
plain_address (const struct sockaddr *peer)
{
  char text[INET6_ADDRSTRLEN] = "";
  if (peer && peer->sa_family == AF_INET6)
    inet_ntop (AF_INET6, &((const struct sockaddr_in6 *) (gconstpointer) peer)->sin6_addr, text, sizeof text);
  else if (peer)
    inet_ntop (AF_INET, &((const struct sockaddr_in *) (gconstpointer) peer)->sin_addr, text, sizeof text);
  return g_strdup (g_str_has_prefix (text, "::ffff:") ? text + 7 : text);
}

/* Behind a proxy we trust, the client is the last it names. */
static char *
address_of (CfHttp *http, struct MHD_Connection *connection)
{
  const union MHD_ConnectionInfo *info = MHD_get_connection_info (connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  g_autofree char *peer = plain_address (info ? info->client_addr : NULL);
  const char *forwarded = header_of (connection, "X-Forwarded-For");
  if (!forwarded || !g_strv_contains ((const char *const *) http->portal->config->proxies, peer))
    return g_steal_pointer (&peer);
  const char *last = strrchr (forwarded, ',');
  char *client = g_strstrip (g_strdup (last ? last + 1 : forwarded));
  if (strlen (client) > 64 || !*client) {
    g_free (client);
    return g_steal_pointer (&peer);
  }
  return client;
}

static Exchange *
exchange_new (CfHttp *http, struct MHD_Connection *connection, const char *path, const char *method)
{
  Exchange *x = g_new0 (Exchange, 1);
  const char *allow;
  x->http = http;
  x->connection = connection;
  x->started = g_get_monotonic_time ();
  x->address = address_of (http, connection);
  x->head = g_str_equal (method, "HEAD");
  x->call = (CfCall) { .portal = http->portal, .method = method, .address = x->address, .header = header_of, .connection = connection, .each_query = each_query, .body = g_byte_array_sized_new (64) /* data is never NULL */ };
  x->call.language = x->call.asked = cf_language_accepted (header_of (connection, "Accept-Language"));
  x->call.route = cf_route_find (method, path, x->call.params, &allow);
  if (!x->call.route) {
    if (allow)
      cf_call_add (&x->call, "Allow", allow);
    cf_call_notice (&x->call, allow ? 405 : 404, allow ? "That cannot be done here" : "There is nothing here",
                    "The address is not one of ours. Please check that it is complete: a link in a message is sometimes cut at the end of a line.");
    x->done = TRUE;
  }
  return x;
}

static gsize
body_max (const Exchange *x)
{
  gsize most = x->call.route ? x->call.route->body_max : 0;
  return MIN (most, x->http->portal->config->body_max);
}

/* --- answering --- */

static void
add_headers (struct MHD_Response *response, CfCall *call)
{
  static const char *const always[][2] = {
    { "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self' https://checkout.stripe.com; frame-ancestors 'none'; base-uri 'none'" },
    { "X-Content-Type-Options", "nosniff" }, { "Referrer-Policy", "no-referrer" }, { "Cross-Origin-Opener-Policy", "same-origin" }, { "Cross-Origin-Resource-Policy", "same-origin" },
    { "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()" }, { "X-Robots-Tag", "noindex, nofollow" },
  };
  gboolean cached = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (always); i++)
    MHD_add_response_header (response, always[i][0], always[i][1]);
  if (g_str_has_prefix (call->portal->config->address, "https://"))
    MHD_add_response_header (response, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  for (guint i = 0; call->headers && i + 1 < call->headers->len; i += 2) {
    MHD_add_response_header (response, call->headers->pdata[i], call->headers->pdata[i + 1]);
    cached |= g_str_equal (call->headers->pdata[i], "Cache-Control");
  }
  if (!cached)
    MHD_add_response_header (response, "Cache-Control", "no-store");
  MHD_add_response_header (response, "Content-Type", call->type);
}

static void
release_bytes (void *bytes)
{
  g_bytes_unref (bytes);
}

static enum MHD_Result
send_answer (Exchange *x)
{
  gsize size;
  const char *bytes = g_bytes_get_data (x->call.answer, &size);
  struct MHD_Response *response = MHD_create_response_from_buffer_with_free_callback_cls (size, (void *) (bytes ? bytes : ""), release_bytes, g_bytes_ref (x->call.answer));
  if (!response)
    return MHD_NO;
  add_headers (response, &x->call);
  enum MHD_Result result = MHD_queue_response (x->connection, x->call.status, response);
  MHD_destroy_response (response);
  return result;
}

/* Those that wait for @shop (NULL: all that are due) are asked again. */
static void
wake (CfHttp *http, const char *shop)
{
  gint64 now = g_get_monotonic_time ();
  gboolean all = g_atomic_int_get (&http->portal->stopping) != 0;
  g_mutex_lock (&http->lock);
  for (GList *at = http->parked.head; at;) {
    GList *next = at->next;
    Exchange *x = at->data;
    if (all || (shop ? g_str_equal (x->call.params[0], shop) : x->wakes_at <= now)) {
      g_queue_delete_link (&http->parked, at);
      g_thread_pool_push (http->workers, x, NULL);
    }
    at = next;
  }
  g_mutex_unlock (&http->lock);
}

static gpointer
keep_waking (gpointer data)
{
  CfHttp *http = data;
  while (!g_atomic_int_get (&http->portal->stopping) || g_atomic_int_get (&http->busy) > 0) {
    wake (http, NULL);
    g_usleep (100 * G_TIME_SPAN_MILLISECOND);
  }
  return NULL;
}

/* Puts a pull that found nothing aside, without its ledger. FALSE: its time is over, or too many wait already. */
static gboolean
park (Exchange *x)
{
  CfHttp *http = x->http;
  gint64 now = g_get_monotonic_time ();
  if (!x->call.wait_s || g_atomic_int_get (&http->portal->stopping))
    return FALSE;
  if (!x->wakes_at)
    x->wakes_at = now + x->call.wait_s * G_TIME_SPAN_SECOND;
  if (now >= x->wakes_at)
    return FALSE;
  cf_places_give (http->portal->places, x->call.place, x->call.shop);
  x->call.shop = NULL;
  cf_device_clear (&x->call.device);
  g_mutex_lock (&http->lock);
  gboolean room = g_queue_get_length (&http->parked) < http->portal->config->connections / 2;
  if (room) {
    x->call.wait_s = 0;
    g_queue_push_tail (&http->parked, x);
  }
  g_mutex_unlock (&http->lock);
  return room;
}

static void
work (gpointer data, gpointer user)
{
  Exchange *x = data;
  cf_answer (&x->call);
  if (x->call.news)
    wake (x->http, x->call.params[0]);
  if (park (x))
    return;
  x->done = TRUE;
  CfHttp *http = x->http;                                               /* once resumed, the exchange is the connection's again */
  MHD_resume_connection (x->connection);
  g_atomic_int_add (&http->busy, -1);
}

static void
refuse (Exchange *x, guint status, const char *title, const char *text)
{
  cf_call_notice (&x->call, status, title, text);
  x->done = TRUE;
}

/* The whole request is there. */
static enum MHD_Result
dispatch (Exchange *x)
{
  CfPortal *portal = x->http->portal;
  if (!x->done && x->over)
    refuse (x, 413, "Too much at once", "More was sent than is taken here.");
  if (!x->counted)
    g_atomic_int_inc (&x->http->unsent);
  x->counted = TRUE;
  g_atomic_int_inc (&x->http->busy);
  if (!x->done && g_atomic_int_get (&portal->stopping)) {
    cf_call_add (&x->call, "Retry-After", "5");
    refuse (x, 503, "Back in a moment", "This service is being restarted. Please try again in a few seconds.");
  }
  if (!x->done && x->call.route->slow) {
    if (g_thread_pool_unprocessed (x->http->workers) >= WAITING_MAX) {
      g_atomic_int_inc (&portal->metrics.limited);
      cf_call_add (&x->call, "Retry-After", "5");
      refuse (x, 503, "Too much to do just now", "Please try again in a few seconds.");
    } else {
      MHD_suspend_connection (x->connection);
      g_thread_pool_push (x->http->workers, x, NULL);
      return MHD_YES;
    }
  }
  if (!x->done)
    cf_answer (&x->call);
  x->done = TRUE;
  g_atomic_int_add (&x->http->busy, -1);
  return send_answer (x);
}

static enum MHD_Result
take (void *cls, struct MHD_Connection *connection, const char *url, const char *method, const char *version, const char *upload, size_t *upload_size, void **con_cls)
{
  Exchange *x = *con_cls;
  if (!x) {
    x = *con_cls = exchange_new (cls, connection, url, method);
    const char *length = header_of (connection, "Content-Length");
    if (length && g_ascii_strtoull (length, NULL, 10) > body_max (x) + DRAIN_MAX)
      return MHD_NO;                                                    /* nobody sends that by mistake */
    return MHD_YES;
  }
  if (*upload_size > 0) {
    gsize room = body_max (x) - MIN (body_max (x), x->call.body->len), taken = MIN (room, *upload_size);
    g_byte_array_append (x->call.body, (const guint8 *) upload, taken);
    x->over += *upload_size - taken;
    *upload_size = 0;
    return x->over > DRAIN_MAX || g_get_monotonic_time () - x->started > REQUEST_SECONDS * G_TIME_SPAN_SECOND ? MHD_NO : MHD_YES;
  }
  return x->done ? send_answer (x) : dispatch (x);
}

static void
completed (void *cls, struct MHD_Connection *connection, void **con_cls, enum MHD_RequestTerminationCode code)
{
  Exchange *x = *con_cls;
  CfHttp *http = cls;
  if (!x)
    return;
  gint64 usec = g_get_monotonic_time () - x->started;
  if (x->counted)
    g_atomic_int_add (&http->unsent, -1);
  cf_metrics_count (&http->portal->metrics, cf_route_index (x->call.route), x->call.status, usec);
  cf_journal_plain ("info", "request", "\"method\":\"%s\",\"route\":\"%s\",\"shop\":\"%s\",\"status\":%u,\"usec\":%" G_GINT64_FORMAT ",\"whole\":%s", x->call.route ? x->call.method : "",
                    x->call.route ? x->call.route->pattern : "", x->call.place ? cf_place_name (x->call.place) : "", x->call.status, usec, code == MHD_REQUEST_TERMINATED_COMPLETED_OK ? "true" : "false");
  cf_call_clear (&x->call);
  g_free (x->address);
  g_free (x);
  *con_cls = NULL;
}

static void
connected (void *cls, struct MHD_Connection *connection, void **socket_context, enum MHD_ConnectionNotificationCode code)
{
  CfHttp *http = cls;
  g_atomic_int_add (&http->portal->metrics.connections, code == MHD_CONNECTION_NOTIFY_STARTED ? 1 : -1);
}

static size_t
leave_encoded (void *cls, struct MHD_Connection *connection, char *text)
{
  return strlen (text);                                                 /* each piece of a path is decoded by itself */
}

/* --- start and stop --- */

static void
library_said (void *cls, const char *format, va_list arguments)
{
  g_autofree char *text = g_strchomp (g_strdup_vprintf (format, arguments));
  cf_journal ("warning", "http", json_pack ("{s:s}", "said", text));
}

static struct addrinfo *
look_up (const CfConfig *config, GError **error)
{
  struct addrinfo hints = { .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV }, *found = NULL;
  char port[8];
  g_snprintf (port, sizeof port, "%u", config->port);
  if (getaddrinfo (*config->host ? config->host : NULL, port, &hints, &found) != 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[portal] listen=%s:%u: that is not an address of this machine", config->host, config->port);
    return NULL;
  }
  return found;
}

static gboolean
start (CfHttp *http, GError **error)
{
  const CfConfig *config = http->portal->config;
  struct addrinfo *at = look_up (config, error);
  if (!at)
    return FALSE;
  guint flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ERROR_LOG | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_TCP_FASTOPEN | (at->ai_family == AF_INET6 ? MHD_USE_DUAL_STACK : 0) | (*config->certificate ? MHD_USE_TLS : 0);
  struct MHD_OptionItem options[] = {
    { MHD_OPTION_THREAD_POOL_SIZE, config->threads, NULL }, { MHD_OPTION_CONNECTION_LIMIT, MAX (config->connections, config->threads), NULL },
    { MHD_OPTION_PER_IP_CONNECTION_LIMIT, config->per_address, NULL }, { MHD_OPTION_CONNECTION_TIMEOUT, config->idle_s, NULL },
    { MHD_OPTION_CONNECTION_MEMORY_LIMIT, HEAD_MAX, NULL }, { MHD_OPTION_SOCK_ADDR, 0, at->ai_addr }, { MHD_OPTION_UNESCAPE_CALLBACK, (intptr_t) leave_encoded, NULL },
    { *config->certificate ? MHD_OPTION_HTTPS_CERT_CALLBACK : MHD_OPTION_END, 0, cf_tls_callback () }, { MHD_OPTION_HTTPS_PRIORITIES, 0, (void *) CF_TLS_PRIORITIES }, { MHD_OPTION_END, 0, NULL },
  };
  http->daemon = MHD_start_daemon (flags, config->port, NULL, NULL, take, http, MHD_OPTION_EXTERNAL_LOGGER, library_said, NULL, MHD_OPTION_NOTIFY_COMPLETED, completed, http,
                                   MHD_OPTION_NOTIFY_CONNECTION, connected, http, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
  freeaddrinfo (at);
  if (!http->daemon) {
    g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "listening on %s:%u: another program is there, or this one may not", config->host, config->port);
    return FALSE;
  }
  const union MHD_DaemonInfo *info = MHD_get_daemon_info (http->daemon, MHD_DAEMON_INFO_BIND_PORT);
  http->port = info && info->port ? info->port : config->port;
  return TRUE;
}

CfHttp *
cf_http_start (CfPortal *portal, GError **error)
{
  CfHttp *http = g_new0 (CfHttp, 1);
  http->portal = portal;
  http->workers = g_thread_pool_new (work, http, MAX (portal->config->threads, 4), FALSE, NULL);
  g_mutex_init (&http->lock);
  if ((*portal->config->certificate && !cf_tls_load (portal->config->certificate, portal->config->key, error)) || !start (http, error)) {
    cf_http_stop (http);
    return NULL;
  }
  http->waker = g_thread_new ("waker", keep_waking, http);
  return http;
}

guint16 cf_http_port (CfHttp *http) { return http->port; }

void
cf_http_stop (CfHttp *http)
{
  if (!http)
    return;
  g_atomic_int_set (&http->portal->stopping, 1);
  if (http->daemon) {
    int listener = MHD_quiesce_daemon (http->daemon);
    while (g_atomic_int_get (&http->busy) > 0)
      g_usleep (2000);                                                  /* what was begun is answered */
    for (guint i = 0; i < STOP_MS / 2 && g_atomic_int_get (&http->unsent) > 0; i++)
      g_usleep (2000);                                                  /* and reaches whoever takes it */
    MHD_stop_daemon (http->daemon);
    if (listener >= 0)
      close (listener);
  }
  if (http->waker)
    g_thread_join (http->waker);
  g_thread_pool_free (http->workers, FALSE, TRUE);
  g_mutex_clear (&http->lock);
  cf_tls_clear ();
  g_free (http);
}
