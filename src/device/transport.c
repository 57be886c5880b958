/* transport.c: what all transports share: addresses, the open state, waiting on the machine's clock. The kinds never see a call on a closed transport. */
#include "transport-private.h"
#include "record.h"
#include <errno.h>
#include <string.h>

static const struct { const char *scheme; CfTransport *(*make) (const char *rest, GError **error); } schemes[] = {
  { "usb:", cf_usb_transport_new }, { "serial:", cf_serial_transport_new }, { "tcp:", cf_tcp_transport_new }, { "record:", cf_record_transport_new }, { "replay:", cf_replay_transport_new },
};

CfTransport *
cf_transport_new (const char *address, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_str_has_prefix (address, schemes[i].scheme)) {
      CfTransport *transport = schemes[i].make (address + strlen (schemes[i].scheme), error);
      if (!transport)
        g_prefix_error (error, "the address %s: ", address);
      return transport;
    }
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "the address %s: it begins with none of usb:, serial:, tcp:, record:, replay:", address);
  return NULL;
}

void
cf_transport_init (CfTransport *transport, const CfTransportKind *kind, const char *address)
{
  transport->kind = kind;
  transport->address = g_strconcat (kind->scheme, ":", address, NULL);
}

void
cf_transport_describe (CfTransport *transport, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_free (transport->description);
  transport->description = g_strdup_vprintf (format, arguments);
  va_end (arguments);
}

void
cf_transport_free (CfTransport *transport)
{
  if (!transport)
    return;
  cf_transport_close (transport);
  g_clear_pointer (&transport->address, g_free);
  g_clear_pointer (&transport->description, g_free);
  transport->kind->free (transport);
}

CfIo
cf_transport_open (CfTransport *transport, gint64 deadline, GError **error)
{
  g_assert (!transport->is_open);
  CfIo io = transport->kind->open (transport, deadline, error);
  transport->is_open = io == CF_IO_DONE;
  return io;
}

CfIo
cf_transport_read (CfTransport *transport, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  g_assert (size > 0);
  *ret_n = 0;
  if (!transport->is_open)
    return cf_gone (transport, error, CF_ERROR_OFFLINE, "it is not open");
  return transport->kind->read (transport, buffer, size, deadline, ret_n, error);
}

CfIo
cf_transport_write (CfTransport *transport, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  g_assert (n > 0);
  *ret_sent = 0;
  if (!transport->is_open)
    return cf_gone (transport, error, CF_ERROR_OFFLINE, "it is not open");
  return transport->kind->write (transport, bytes, n, deadline, ret_sent, error);
}

CfIo
cf_transport_wait (CfTransport *transport, gint64 until)
{
  if (transport->kind->wait)
    return transport->kind->wait (transport, until);
  struct pollfd knock;
  return cf_poll (transport, &knock, 0, TRUE, until);
}

gint64
cf_transport_now (CfTransport *transport)
{
  return transport->kind->now ? transport->kind->now (transport) : g_get_monotonic_time ();
}

CfIo
cf_transport_drain (CfTransport *transport, gint64 deadline, GError **error)
{
  CfTransport *real = cf_transport_real (transport);
  return transport->is_open && real->kind->drain ? real->kind->drain (real, deadline, error) : CF_IO_DONE;
}

void
cf_transport_close (CfTransport *transport)
{
  if (transport->is_open)
    transport->kind->close (transport);
  transport->is_open = FALSE;
}

const char *
cf_transport_name (const CfTransport *transport)
{
  return transport->description ? transport->description : transport->address;
}

CfIo
cf_poll (CfTransport *transport, struct pollfd *fds, guint n, gboolean takes_knocks, gint64 deadline)
{
  for (;;) {
    gint64 now = g_get_monotonic_time ();                        /* once: between two looks at the clock the deadline may pass, and less than nothing would be for ever */
    gint64 left = deadline == CF_NO_DEADLINE ? -1 : MAX (0, deadline - now);
    gboolean listens = takes_knocks && transport->wake;
    if (listens)
      fds[n] = (struct pollfd) { .fd = transport->wake->fd, .events = POLLIN };
    int timeout = left < 0 ? -1 : (int) MIN ((left + 999) / 1000, G_MAXINT);      /* rounded up: never early, and no spinning below a millisecond */
    int ready = poll (fds, n + listens, timeout);
    g_assert (ready >= 0 || errno == EINTR);
    for (guint i = 0; ready > 0 && i < n; i++)
      if (fds[i].revents)
        return CF_IO_DONE;                                                         /* what the device says goes before the knock, which is kept */
    if (ready > 0 && cf_wake_take (transport->wake))
      return CF_IO_WOKEN;
    if (ready == 0 && timeout >= 0 && g_get_monotonic_time () >= deadline)
      return CF_IO_TIMEOUT;
  }
}

CfIo
cf_gone (CfTransport *transport, GError **error, CfError code, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *why = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, CF_ERROR, code, "%s: %s", cf_transport_name (transport), why);
  return CF_IO_GONE;
}

CfIo
cf_gone_errno (CfTransport *transport, GError **error, const char *tried, int error_number)
{
  CfError code = error_number == EBUSY ? CF_ERROR_BUSY : error_number == EACCES || error_number == EPERM ? CF_ERROR_DENIED : CF_ERROR_OFFLINE;
  return cf_gone (transport, error, code, "%s: %s", tried, g_strerror (error_number));
}
