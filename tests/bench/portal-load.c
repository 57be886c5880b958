/* portal-load.c: portal-load PORT CONNECTIONS SECONDS FILE: asks 127.0.0.1:PORT for the paths in FILE, one a line, in turn, over so many connections that are kept open, each with one question at a time, and prints as JSON how many were
 * answered with 200 and a whole body in what time, and how many were not. One thread; a warm-up of a tenth is not counted. */
#include <arpa/inet.h>
#include <errno.h>
#include <glib.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define HEAD_MAX 8192
#define SLOWEST_USEC (10 * G_USEC_PER_SEC)

typedef struct { int socket; gint64 asked; char head[HEAD_MAX + 1]; gsize filled, missing; gboolean in_body; } Line;

static char **paths;
static guint n_paths, next_path, port, answered, errors, *times, slowest;
static guint64 bytes;
static gboolean counts;

static void
fail (Line *line)
{
  errors++;
  close (line->socket);
  line->socket = -1;
}

static void
ask (Line *line)
{
  char text[512];
  int n = g_snprintf (text, sizeof text, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%u\r\n\r\n", paths[next_path++ % n_paths], port);
  *line = (Line) { .socket = line->socket, .asked = g_get_monotonic_time () };
  if (send (line->socket, text, n, MSG_NOSIGNAL) != n)
    fail (line);
}

static void
open_line (Line *line, int poll)
{
  struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons (port), .sin_addr.s_addr = htonl (INADDR_LOOPBACK) };
  int one = 1;
  line->socket = socket (AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (connect (line->socket, (struct sockaddr *) &to, sizeof to) != 0)
    g_error ("nobody listens on port %u: %s", port, g_strerror (errno));
  setsockopt (line->socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  epoll_ctl (poll, EPOLL_CTL_ADD, line->socket, &(struct epoll_event) { .events = EPOLLIN, .data.ptr = line });
  ask (line);
}

static void
done (Line *line)
{
  gint64 took = g_get_monotonic_time () - line->asked;
  if (counts) {
    answered++;
    times[MIN (took, SLOWEST_USEC) / 10]++;
    slowest = MAX (slowest, took);
  }
  ask (line);
}

/* The head has come as far as @line->filled; TRUE when it is whole and right. */
static gboolean
read_head (Line *line)
{
  line->head[line->filled] = '\0';
  char *end = strstr (line->head, "\r\n\r\n");
  if (!end)
    return FALSE;
  *end = '\0';
  const char *length = strcasestr (line->head, "\r\nContent-Length:");
  if (!g_str_has_prefix (line->head, "HTTP/1.1 200 ") || !length) {
    fail (line);
    return FALSE;
  }
  gsize size = g_ascii_strtoull (length + strlen ("\r\nContent-Length:"), NULL, 10), there = line->filled - (end + 4 - line->head);
  line->in_body = TRUE;
  line->missing = size - MIN (size, there);
  bytes = size;
  return TRUE;
}

static void
take (Line *line)
{
  static char waste[65536];
  gssize n = line->in_body ? recv (line->socket, waste, MIN (sizeof waste, line->missing), 0) : recv (line->socket, line->head + line->filled, HEAD_MAX - line->filled, 0);
  if (n <= 0) {
    fail (line);
    return;
  }
  if (line->in_body)
    line->missing -= n;
  else {
    line->filled += n;
    if (!read_head (line))
      return;
  }
  if (line->missing == 0)
    done (line);
}

static double
percentile (double share)
{
  guint64 seen = 0;
  for (guint i = 0; i <= SLOWEST_USEC / 10; i++)
    if ((seen += times[i]) >= share * answered)
      return i / 100.0;
  return SLOWEST_USEC / 1000.0;
}

int
main (int argc, char **argv)
{
  g_autofree char *text = NULL;
  if (argc != 5 || !g_file_get_contents (argv[4], &text, NULL, NULL))
    g_error ("usage: portal-load PORT CONNECTIONS SECONDS FILE");
  guint n = atoi (argv[2]);
  double seconds = g_ascii_strtod (argv[3], NULL);
  paths = g_strsplit (g_strchomp (text), "\n", -1);
  n_paths = g_strv_length (paths);
  port = atoi (argv[1]);
  times = g_new0 (guint, SLOWEST_USEC / 10 + 1);
  Line *lines = g_new0 (Line, n);
  int poll = epoll_create1 (EPOLL_CLOEXEC);
  for (guint i = 0; i < n; i++)
    open_line (&lines[i], poll);
  gint64 begun = g_get_monotonic_time (), from = begun + seconds * G_USEC_PER_SEC / 10, now;
  while ((now = g_get_monotonic_time ()) < from + seconds * G_USEC_PER_SEC) {
    struct epoll_event events[64];
    counts = now >= from;
    int ready = epoll_wait (poll, events, G_N_ELEMENTS (events), 100);
    for (int i = 0; i < ready; i++) {
      Line *line = events[i].data.ptr;
      if (line->socket >= 0)
        take (line);
    }
  }
  g_print ("{\"rate\": %.1f, \"p50\": %.2f, \"p99\": %.2f, \"slowest\": %.2f, \"errors\": %u, \"bytes\": %" G_GUINT64_FORMAT "}\n", answered / seconds, percentile (0.5), percentile (0.99), slowest / 1000.0, errors, bytes);
  return 0;
}
