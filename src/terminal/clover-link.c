/* clover-link.c: messages to and from a Clover: packets, pings, acknowledgements. A stream that lost its boundaries, a message that cannot be read and a device that fell silent are all a lost link: it is opened
 * anew and the device asked, never guessed. Reads that bring nothing are no error. */
#include "clover-private.h"
#include <string.h>

#define WRITE_WAIT CF_SECONDS (5)
#define SILENCE CF_SECONDS (15)
#define SOURCE "org.counterfoil.Counterfoil|USB:" CF_VERSION

CfClover *
cf_clover_own (CfTerminal *terminal)
{
  if (!terminal->own) {
    CfClover *clover = g_new0 (CfClover, 1);
    cf_clover_reader_init (&clover->reader);
    clover->welcome_at = CF_NO_DEADLINE;
    terminal->own = clover;
  }
  return terminal->own;
}

static void
forget (CfClover *clover)
{
  cf_clover_reader_clear (&clover->reader);
  explicit_bzero (clover->buffer, sizeof clover->buffer);
  g_clear_pointer (&clover->unacknowledged, g_free);
  g_clear_pointer (&clover->unacknowledged_method, g_free);
  clover->n = 0;
  clover->discovered = clover->ready = clover->has_pinged = FALSE;
}

void
cf_clover_free (CfTerminal *terminal)
{
  forget (terminal->own);
  g_clear_pointer (&terminal->own, g_free);
}

void
cf_clover_hang_up (CfTerminal *terminal)
{
  CfClover *clover = cf_clover_own (terminal);
  cf_transport_close (terminal->transport);
  forget (clover);
  cf_clover_reader_init (&clover->reader);
  terminal->host->show (terminal->host_data, CF_TERMINAL_OFFLINE, NULL, NULL, 0);
}

static gboolean
send_text (CfTerminal *terminal, const char *text, gboolean *ret_began, GError **error)
{
  gboolean pad = strcmp (cf_terminal_setting (terminal, "pad", "on"), "on") == 0;
  g_autoptr(GPtrArray) packets = cf_clover_packets (text, strlen (text), pad);
  gint64 deadline = cf_transport_now (terminal->transport) + WRITE_WAIT;
  for (guint i = 0; i < packets->len; i++) {
    gsize n, sent = 0;
    const guint8 *bytes = g_bytes_get_data (packets->pdata[i], &n);
    CfIo io = cf_transport_write (terminal->transport, bytes, n, deadline, &sent, error);
    if (ret_began)
      *ret_began |= sent > 0;
    if (io == CF_IO_DONE)
      continue;
    if (io == CF_IO_TIMEOUT)
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "sending to the Clover: it takes no bytes");
    cf_clover_hang_up (terminal);
    return FALSE;
  }
  return TRUE;
}

static char *
envelope (CfTerminal *terminal, CfCloverType type, const char *method, json_t *payload)
{
  CfClover *clover = cf_clover_own (terminal);
  const CfCloverSender sender = { CF_CLOVER_PACKAGE_USB, cf_terminal_setting (terminal, "remote-application-id", "COUNTERFOIL"), SOURCE, type == CF_CLOVER_COMMAND };
  return cf_clover_envelope_text (&sender, ++clover->last_id, type, method, payload);
}

gboolean
cf_clover_send (CfTerminal *terminal, json_t *payload, gboolean *ret_began, GError **error)
{
  g_autofree char *method = g_strdup (json_string_value (json_object_get (payload, "method")));
  g_autofree char *text = envelope (terminal, CF_CLOVER_COMMAND, method, payload);
  if (terminal->transport->is_open)
    return send_text (terminal, text, ret_began, error);
  g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "sending to the Clover: the link is lost");
  return FALSE;
}

void
cf_clover_taken (CfTerminal *terminal)
{
  CfClover *clover = cf_clover_own (terminal);
  if (clover->unacknowledged && clover->has_ack && terminal->transport->is_open) {
    g_autofree char *id = g_steal_pointer (&clover->unacknowledged), *method = g_steal_pointer (&clover->unacknowledged_method);
    if (cf_clover_send (terminal, cf_clover_acknowledge (id, method), NULL, NULL))      /* a lost link shows itself at the next read */
      return;
  }
  g_clear_pointer (&clover->unacknowledged, g_free);
  g_clear_pointer (&clover->unacknowledged_method, g_free);
}

static gboolean
answer_ping (CfTerminal *terminal, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  g_autofree char *pong = envelope (terminal, CF_CLOVER_PONG, NULL, NULL);
  clover->has_pinged = TRUE;
  return send_text (terminal, pong, NULL, error) && (clover->discovered || cf_clover_send (terminal, cf_clover_discover (), NULL, error));
}

/* What is only for the eyes may be unreadable without harm. */
static gboolean
is_for_eyes (const char *method)
{
  switch (cf_clover_method (method)) {
    case CF_CLOVER_UI_STATE: case CF_CLOVER_TX_STATE: case CF_CLOVER_TIP_ADDED: case CF_CLOVER_CASHBACK_SELECTED: case CF_CLOVER_PARTIAL_AUTH: case CF_CLOVER_UNKNOWN_METHOD:
      return TRUE;
    default:
      return FALSE;
  }
}

/* TRUE: *ret is the message, or NULL if it means nothing to the caller. */
static gboolean
open_message (CfTerminal *terminal, const GByteArray *bytes, CfCloverMessage **ret, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  g_autoptr(CfCloverEnvelope) e = cf_clover_envelope_parse ((const char *) bytes->data, bytes->len, error);
  g_autoptr(GError) why = NULL;
  *ret = NULL;
  if (!e)
    return FALSE;
  clover->heard = cf_transport_now (terminal->transport);
  if (e->type == CF_CLOVER_PING)
    return answer_ping (terminal, error);
  if (!*e->method || e->fragment >= 0)
    return TRUE;
  *ret = cf_clover_message_parse (e->method, e->payload, &why);
  if (!*ret && !is_for_eyes (e->method)) {
    g_propagate_prefixed_error (error, g_steal_pointer (&why), "%s: ", e->method);
    return FALSE;
  }
  g_free (clover->unacknowledged);
  g_free (clover->unacknowledged_method);
  clover->unacknowledged = *ret && (*ret)->method != CF_CLOVER_ACK ? g_strdup (e->id) : NULL;
  clover->unacknowledged_method = g_strdup (e->method);
  return TRUE;
}

static CfIo
gone (CfTerminal *terminal)
{
  cf_clover_hang_up (terminal);
  return CF_IO_GONE;
}

/* More bytes into the buffer. */
static CfIo
fill (CfTerminal *terminal, gint64 deadline, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  gint64 silent = clover->has_pinged ? clover->heard + SILENCE : CF_NO_DEADLINE;
  CfIo io = cf_transport_read (terminal->transport, clover->buffer, sizeof clover->buffer, MIN (deadline, silent), &clover->n, error);
  clover->at = clover->buffer;
  if (io == CF_IO_TIMEOUT && silent < deadline && cf_transport_now (terminal->transport) >= silent) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "waiting for the Clover: it has been silent for 15 seconds");
    io = CF_IO_GONE;
  }
  return io == CF_IO_GONE ? gone (terminal) : io;
}

CfIo
cf_clover_next (CfTerminal *terminal, gint64 deadline, CfCloverMessage **ret, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  *ret = NULL;
  if (!terminal->transport->is_open) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "waiting for the Clover: the link is lost");
    return CF_IO_GONE;
  }
  for (;;) {
    while (clover->n) {
      const GByteArray *bytes;
      if (!cf_clover_reader_take (&clover->reader, &clover->at, &clover->n, &bytes, error) || (bytes && !open_message (terminal, bytes, ret, error)))
        return gone (terminal);
      if (*ret)
        return CF_IO_DONE;
    }
    CfIo io = fill (terminal, deadline, error);
    if (io != CF_IO_DONE)
      return io;
  }
}

gboolean
cf_clover_wait (CfTerminal *terminal, gint64 us, GError **error)
{
  gint64 until = cf_transport_now (terminal->transport) + us;
  while (!cf_terminal_stopping (terminal)) {
    g_autoptr(CfCloverMessage) message = NULL;
    CfIo io = cf_clover_next (terminal, until, &message, error);
    if (io == CF_IO_TIMEOUT || io == CF_IO_GONE)
      return io == CF_IO_TIMEOUT;
    if (message)
      cf_clover_stray (terminal, message);
  }
  return FALSE;
}
