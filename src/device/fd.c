/* fd.c: reading and writing a descriptor that does not block, with deadline, knock and hang-up: serial lines and TCP alike. */
#include "transport-private.h"
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

/* A terminal line that was pulled out answers 0 or EIO; a connection 0 or ECONNRESET. */
static CfIo
hung_up (CfTransport *transport, int error_number, GError **error)
{
  return cf_gone (transport, error, CF_ERROR_OFFLINE, "%s", error_number ? g_strerror (error_number) : "the other side hung up");
}

CfIo
cf_fd_read (CfTransport *transport, int fd, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  for (;;) {
    gssize n = read (fd, buffer, size);
    if (n > 0) {
      *ret_n = n;
      return CF_IO_DONE;
    }
    if (n == 0)
      return hung_up (transport, 0, error);
    if (errno == EINTR)
      continue;
    if (errno != EAGAIN)
      return hung_up (transport, errno, error);
    struct pollfd fds[2] = { { .fd = fd, .events = POLLIN } };
    CfIo io = cf_poll (transport, fds, 1, TRUE, deadline);
    if (io != CF_IO_DONE)
      return io;
    if (!(fds[0].revents & POLLIN))
      return hung_up (transport, 0, error);
  }
}

/* A socket must not raise SIGPIPE; a line is no socket. */
static gssize
write_quietly (int fd, const guint8 *bytes, gsize n)
{
  gssize sent = send (fd, bytes, n, MSG_NOSIGNAL);
  return sent < 0 && errno == ENOTSOCK ? write (fd, bytes, n) : sent;
}

CfIo
cf_fd_write (CfTransport *transport, int fd, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  while (*ret_sent < n) {
    gssize sent = write_quietly (fd, bytes + *ret_sent, n - *ret_sent);
    if (sent >= 0)
      *ret_sent += sent;
    else if (errno != EAGAIN && errno != EINTR)
      return hung_up (transport, errno, error);
    else if (errno == EAGAIN) {
      struct pollfd fds[2] = { { .fd = fd, .events = POLLOUT } };
      CfIo io = cf_poll (transport, fds, 1, FALSE, deadline);
      if (io != CF_IO_DONE)
        return io;
      if (!(fds[0].revents & POLLOUT))
        return hung_up (transport, 0, error);
    }
  }
  return CF_IO_DONE;
}
