/* transport-private.h: what the kinds of transport share. */
#pragma once
#include "transport.h"
#include <poll.h>

/* A kind reads its address: all after "scheme:". NULL and CF_ERROR_INVALID if it cannot. */
CfTransport *cf_usb_transport_new    (const char *rest, GError **error);
CfTransport *cf_serial_transport_new (const char *rest, GError **error);
CfTransport *cf_tcp_transport_new    (const char *rest, GError **error);
CfTransport *cf_record_transport_new (const char *rest, GError **error);
CfTransport *cf_replay_transport_new (const char *rest, GError **error);

/* Makes @transport of this @kind. */
void cf_transport_init (CfTransport *transport, const CfTransportKind *kind, const char *address);
void cf_transport_describe (CfTransport *transport, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Waits on @fds, of which the one at @n is a place of its own for the knock, until one is ready (CF_IO_DONE), a knock if @takes_knocks, or the deadline on the machine's clock. */
CfIo cf_poll (CfTransport *transport, struct pollfd *fds, guint n, gboolean takes_knocks, gint64 deadline);
/* CF_IO_GONE with a sentence. */
CfIo cf_gone (CfTransport *transport, GError **error, CfError code, const char *format, ...) G_GNUC_PRINTF (4, 5);
/* CF_IO_GONE for a system's errno: "opening NAME: Device or resource busy". */
CfIo cf_gone_errno (CfTransport *transport, GError **error, const char *tried, int error_number);
/* Reads and writes on a descriptor that does not block; used by serial and TCP. */
CfIo cf_fd_read  (CfTransport *transport, int fd, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error);
CfIo cf_fd_write (CfTransport *transport, int fd, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error);
