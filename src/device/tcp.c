/* tcp.c: a terminal or printer in the network. The name is looked up on a thread of its own, for the system's look-up has no deadline; each address is tried until one answers. Bytes go at once (NODELAY),
 * and a peer that went without a word is noticed (keep-alive: after 10 s of silence, then each 5 s, three times). */
#include "transport-private.h"
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <linux/sockios.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct { CfTransport base; char *host, *port; int fd; } Tcp;

/* ---- the name ---- */

typedef struct { gint refs; char *host, *port; CfWake done; struct addrinfo *found; int failed; } Lookup;        /* shared with its thread, which may outlive the deadline */

static void
lookup_unref (Lookup *lookup)
{
  if (!g_atomic_int_dec_and_test (&lookup->refs))
    return;
  if (lookup->found)
    freeaddrinfo (lookup->found);
  cf_wake_clear (&lookup->done);
  g_free (lookup->host);
  g_free (lookup->port);
  g_free (lookup);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Lookup, lookup_unref)

static gpointer
look_up (gpointer data)
{
  Lookup *lookup = data;
  const struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV };
  lookup->failed = getaddrinfo (lookup->host, lookup->port, &hints, &lookup->found);
  cf_wake_knock (&lookup->done);
  lookup_unref (lookup);
  return NULL;
}

static CfIo
find_addresses (Tcp *self, gint64 deadline, Lookup **ret, GError **error)
{
  g_autoptr(Lookup) lookup = g_new0 (Lookup, 1);
  *lookup = (Lookup) { .refs = 1, .host = g_strdup (self->host), .port = g_strdup (self->port) };
  if (!cf_wake_init (&lookup->done, error))
    return CF_IO_GONE;
  g_atomic_int_inc (&lookup->refs);
  g_thread_unref (g_thread_new ("name", look_up, lookup));
  struct pollfd fds[2] = { { .fd = lookup->done.fd, .events = POLLIN } };
  CfIo io = cf_poll (&self->base, fds, 1, TRUE, deadline);
  if (io != CF_IO_DONE)
    return io;
  if (lookup->failed)
    return cf_gone (&self->base, error, CF_ERROR_OFFLINE, "looking up %s: %s", self->host, gai_strerror (lookup->failed));
  *ret = g_steal_pointer (&lookup);
  return CF_IO_DONE;
}

/* ---- the connection ---- */

static void
set_options (int fd)
{
  const struct { int level, name, value; } options[] = { { IPPROTO_TCP, TCP_NODELAY, 1 }, { SOL_SOCKET, SO_KEEPALIVE, 1 }, { IPPROTO_TCP, TCP_KEEPIDLE, 10 }, { IPPROTO_TCP, TCP_KEEPINTVL, 5 },
                                                         { IPPROTO_TCP, TCP_KEEPCNT, 3 }, { IPPROTO_TCP, TCP_USER_TIMEOUT, 25000 } };
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    setsockopt (fd, options[i].level, options[i].name, &options[i].value, sizeof options[i].value);      /* a system that knows one less still has a connection */
}

/* *ret_errno: why this address did not answer, if CF_IO_GONE. */
static CfIo
connect_to (Tcp *self, const struct addrinfo *to, gint64 deadline, int *ret_fd, int *ret_errno)
{
  int fd = socket (to->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  *ret_errno = fd < 0 ? errno : 0;
  CfIo io = fd < 0 ? CF_IO_GONE : CF_IO_DONE;
  if (fd >= 0 && connect (fd, to->ai_addr, to->ai_addrlen) != 0) {
    *ret_errno = errno;
    io = CF_IO_GONE;
    if (errno == EINPROGRESS) {
      struct pollfd fds[2] = { { .fd = fd, .events = POLLOUT } };
      io = cf_poll (&self->base, fds, 1, TRUE, deadline);
      socklen_t size = sizeof *ret_errno;
      if (io == CF_IO_DONE && (getsockopt (fd, SOL_SOCKET, SO_ERROR, ret_errno, &size) != 0 || *ret_errno))
        io = CF_IO_GONE;
    }
  }
  if (io == CF_IO_DONE)
    *ret_fd = fd;
  else if (fd >= 0)
    close (fd);
  return io;
}

static CfIo
tcp_open (CfTransport *base, gint64 deadline, GError **error)
{
  Tcp *self = (Tcp *) base;
  g_autoptr(Lookup) lookup = NULL;
  CfIo io = find_addresses (self, deadline, &lookup, error);
  if (io != CF_IO_DONE)
    return io;
  int why = 0;
  for (const struct addrinfo *to = lookup->found; to; to = to->ai_next) {
    io = connect_to (self, to, deadline, &self->fd, &why);
    if (io == CF_IO_DONE) {
      set_options (self->fd);
      cf_transport_describe (base, "%s port %s", self->host, self->port);
    }
    if (io != CF_IO_GONE)
      return io;
  }
  return cf_gone (base, error, CF_ERROR_OFFLINE, "connecting: %s", g_strerror (why));
}

static CfIo
tcp_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  return cf_fd_read (base, ((Tcp *) base)->fd, buffer, size, deadline, ret_n, error);
}

static CfIo
tcp_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  return cf_fd_write (base, ((Tcp *) base)->fd, bytes, n, deadline, ret_sent, error);
}

/* Until the other side has it; what it said meanwhile is read, for closing over unread bytes would take back what it has not read yet. */
static CfIo
tcp_drain (CfTransport *base, gint64 deadline, GError **error)
{
  int fd = ((Tcp *) base)->fd, waiting = 0;
  guint8 unread[256];
  while (ioctl (fd, SIOCOUTQ, &waiting) == 0 && waiting > 0) {
    struct pollfd nothing[1];
    int failed = 0;
    socklen_t size = sizeof failed;
    gint64 now = g_get_monotonic_time ();
    if (getsockopt (fd, SOL_SOCKET, SO_ERROR, &failed, &size) == 0 && failed)
      return cf_gone_errno (base, error, "sending", failed);
    if (now >= deadline)
      return CF_IO_TIMEOUT;
    if (cf_poll (base, nothing, 0, FALSE, MIN (deadline, now + CF_MS (10))) == CF_IO_GONE)
      return CF_IO_GONE;
  }
  while (recv (fd, unread, sizeof unread, MSG_DONTWAIT) > 0)
    ;
  return CF_IO_DONE;
}

static void
tcp_close (CfTransport *base)
{
  close (((Tcp *) base)->fd);
}

static void
tcp_free (CfTransport *base)
{
  Tcp *self = (Tcp *) base;
  g_free (self->host);
  g_free (self->port);
  g_free (self);
}

static const CfTransportKind kind = { .scheme = "tcp", .open = tcp_open, .read = tcp_read, .write = tcp_write, .drain = tcp_drain, .close = tcp_close, .free = tcp_free };

CfTransport *
cf_tcp_transport_new (const char *rest, GError **error)
{
  const char *colon = strrchr (rest, ':');
  guint64 port = 0;
  gboolean bracketed = rest[0] == '[';
  if (!colon || colon == rest || !g_ascii_string_to_unsigned (colon + 1, 10, 1, 65535, &port, NULL) || (bracketed && (colon[-1] != ']' || colon - rest < 3))
      || (!bracketed && memchr (rest, ':', colon - rest))) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "it is written tcp:HOST:PORT, with a port from 1 to 65535");
    return NULL;
  }
  Tcp *self = g_new0 (Tcp, 1);
  self->host = g_strndup (rest + bracketed, colon - rest - 2 * bracketed);
  self->port = g_strdup (colon + 1);
  cf_transport_init (&self->base, &kind, rest);
  return &self->base;
}
