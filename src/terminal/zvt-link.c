/* zvt-link.c: see zvt-link.h. Invariant: a block is acknowledged as soon as its CRC is good, before anything is made of it; who needs it to be durable first withholds the answer,
 * not the ACK. */
#include "zvt-link.h"
#include <string.h>
#include "zvt-apdu.h"

enum { READ_SIZE = 16384 };

void
cf_zvt_link_init (CfZvtLink *link, CfTransport *transport, gboolean is_serial, const CfZvtTimers *timers)
{
  *link = (CfZvtLink) { .transport = transport, .is_serial = is_serial, .timers = *timers, .stream = g_byte_array_new () };
  cf_zvt_serial_init (&link->reader);
  g_queue_init (&link->waiting);
}

void
cf_zvt_link_reset (CfZvtLink *link)
{
  cf_zvt_serial_reset (&link->reader);
  g_byte_array_set_size (link->stream, 0);
  g_queue_clear_full (&link->waiting, (GDestroyNotify) g_byte_array_unref);
  g_clear_pointer (&link->last, g_byte_array_unref);
  link->heard_at = 0;
}

void
cf_zvt_link_clear (CfZvtLink *link)
{
  cf_zvt_link_reset (link);
  cf_zvt_serial_clear (&link->reader);
  g_clear_pointer (&link->stream, g_byte_array_unref);
}

static CfIo
write_all (CfZvtLink *link, const guint8 *bytes, gsize n, gsize *ret_sent, GError **error)
{
  CfIo io = cf_transport_write (link->transport, bytes, n, cf_transport_now (link->transport) + CF_MS (link->timers.t2_ms), ret_sent, error);

  if (io == CF_IO_TIMEOUT)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "writing to %s: it takes no bytes", cf_transport_name (link->transport));
  return io;
}

static CfIo
write_byte (CfZvtLink *link, guint8 byte, GError **error)
{
  gsize sent;
  return write_all (link, &byte, 1, &sent, error);
}

static gboolean
same (const GByteArray *a, const GByteArray *b)
{
  return a && a->len == b->len && memcmp (a->data, b->data, a->len) == 0;
}

/* Reads one event of the serial line; a gap within a block ends it. CF_IO_TIMEOUT: none came until @deadline. */
static CfIo
next_event (CfZvtLink *link, gint64 deadline, CfZvtSerialEvent *ret, GError **error)
{
  for (;;) {
    gint64 gap = cf_transport_now (link->transport) + CF_MS (link->timers.t1_ms);
    gboolean inside = cf_zvt_serial_inside (&link->reader);
    guint8 byte;
    gsize n;
    CfIo io;
    if (link->stream->len) {
      byte = link->stream->data[0];
      g_byte_array_remove_index (link->stream, 0);
    } else {
      guint8 buffer[READ_SIZE];
      io = cf_transport_read (link->transport, buffer, sizeof buffer, inside ? gap : deadline, &n, error);
      if (io == CF_IO_TIMEOUT && inside) {
        cf_zvt_serial_reset (&link->reader);
        *ret = CF_ZVT_GOT_BAD_BLOCK;
        return CF_IO_DONE;
      }
      if (io != CF_IO_DONE)
        return io;
      link->heard_at = cf_transport_now (link->transport);
      g_byte_array_append (link->stream, buffer, n);
      continue;
    }
    *ret = cf_zvt_serial_feed (&link->reader, byte);
    if (*ret != CF_ZVT_NOTHING)
      return CF_IO_DONE;
  }
}

/* Acknowledges the block that stands in the reader. *ret: a copy; *ret_repeat as in cf_zvt_link_receive. */
static CfIo
take_block (CfZvtLink *link, GByteArray **ret, gboolean *ret_repeat, GError **error)
{
  GByteArray *apdu = g_byte_array_append (g_byte_array_new (), link->reader.apdu->data, link->reader.apdu->len);
  gboolean is_response = apdu->len >= 2 && cf_zvt_is_response (apdu->data[0] << 8 | apdu->data[1]);
  CfIo io = write_byte (link, CF_ZVT_ACK, error);

  *ret_repeat = !is_response && !link->last_answered && same (link->last, apdu);
  if (!is_response && !*ret_repeat) {
    g_clear_pointer (&link->last, g_byte_array_unref);
    link->last = g_byte_array_ref (apdu);
    link->last_answered = FALSE;
  }
  *ret = apdu;
  return io;
}

/* One wait for the ACK of a block. CF_IO_DONE: *ret_is_there tells whether it was received; else it is to be sent again. */
static CfIo
await_ack (CfZvtLink *link, gboolean sent_response, gboolean *ret_is_there, GError **error)
{
  gint64 deadline = cf_transport_now (link->transport) + CF_MS (link->timers.t2_ms);

  *ret_is_there = FALSE;
  for (;;) {
    CfZvtSerialEvent event;
    CfIo io = next_event (link, deadline, &event, error);
    if (io == CF_IO_WOKEN)
      continue;                        /* what was asked is looked at between messages */
    if (io == CF_IO_TIMEOUT || (io == CF_IO_DONE && event == CF_ZVT_GOT_NAK))
      return CF_IO_DONE;
    if (io != CF_IO_DONE)
      return io;
    if (event == CF_ZVT_GOT_ACK) {
      *ret_is_there = TRUE;
      return CF_IO_DONE;
    }
    if (event == CF_ZVT_GOT_BLOCK) {
      g_autoptr(GByteArray) apdu = NULL;
      gboolean repeat, is_response;
      io = take_block (link, &apdu, &repeat, error);
      if (io != CF_IO_DONE)
        return io;
      if (repeat)
        continue;                      /* it did not get our ACK; our answer is under way */
      is_response = apdu->len >= 2 && cf_zvt_is_response (apdu->data[0] << 8 | apdu->data[1]);
      g_queue_push_tail (&link->waiting, g_steal_pointer (&apdu));
      if (is_response != sent_response) {      /* an answer to our command, a next command after our answer: the ACK was lost, the block was not */
        *ret_is_there = TRUE;
        return CF_IO_DONE;
      }
    } else if (event == CF_ZVT_GOT_BAD_CRC || event == CF_ZVT_GOT_BAD_BLOCK) {
      io = write_byte (link, CF_ZVT_NAK, error);
      if (io != CF_IO_DONE)
        return io;
    }
  }
}

static CfIo
send_block (CfZvtLink *link, const GByteArray *apdu, guint *ret_sends, GError **error)
{
  g_autoptr(GByteArray) block = cf_zvt_block (apdu->data, apdu->len);
  gboolean is_response = cf_zvt_is_response (apdu->data[0] << 8 | apdu->data[1]), is_there = FALSE;

  for (guint i = 0; i < link->timers.sends; i++) {
    GByteArray *answering = is_response ? link->last : NULL;
    gsize sent = 0;
    CfIo io = write_all (link, block->data, block->len, &sent, error);
    *ret_sends += sent > 0;
    if (io == CF_IO_DONE)
      io = await_ack (link, is_response, &is_there, error);
    if (io != CF_IO_DONE)
      return io;
    if (is_there) {
      if (is_response && link->last == answering)
        link->last_answered = TRUE;
      return CF_IO_DONE;
    }
  }
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "sending to %s: nobody acknowledges what is sent", cf_transport_name (link->transport));
  return CF_IO_TIMEOUT;
}

CfIo
cf_zvt_link_send (CfZvtLink *link, const GByteArray *apdu, guint *ret_sends, GError **error)
{
  gsize sent = 0;
  CfIo io;

  g_assert (apdu->len >= 3);
  *ret_sends = 0;
  if (link->is_serial)
    return send_block (link, apdu, ret_sends, error);
  io = write_all (link, apdu->data, apdu->len, &sent, error);
  *ret_sends = sent > 0;
  return io;
}

static CfIo
receive_block (CfZvtLink *link, gint64 deadline, GByteArray **ret_apdu, gboolean *ret_repeat, GError **error)
{
  for (;;) {
    CfZvtSerialEvent event;
    CfIo io = next_event (link, deadline, &event, error);
    if (io != CF_IO_DONE)
      return io;
    if (event == CF_ZVT_GOT_BLOCK) {
      io = take_block (link, ret_apdu, ret_repeat, error);
      if (io != CF_IO_DONE)
        g_clear_pointer (ret_apdu, g_byte_array_unref);
      return io;
    }
    if (event == CF_ZVT_GOT_BAD_CRC || event == CF_ZVT_GOT_BAD_BLOCK) {
      io = write_byte (link, CF_ZVT_NAK, error);
      if (io != CF_IO_DONE)
        return io;
    }
  }
}

static CfIo
receive_message (CfZvtLink *link, gint64 deadline, GByteArray **ret_apdu, GError **error)
{
  for (;;) {
    guint8 buffer[READ_SIZE];
    CfZvtApdu message;
    gsize rest, n;
    CfIo io;
    if (link->stream->len && !cf_zvt_is_class (link->stream->data[0])) {
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "reading from %s: %02X begins no message of ZVT", cf_transport_name (link->transport), link->stream->data[0]);
      return CF_IO_GONE;
    }
    if (link->stream->len && cf_zvt_apdu (link->stream->data, link->stream->len, &message, &rest) != CF_ZVT_APDU_SHORT) {
      gsize size = message.head + message.size;
      *ret_apdu = g_byte_array_append (g_byte_array_new (), link->stream->data, size);
      g_byte_array_remove_range (link->stream, 0, size);
      return CF_IO_DONE;
    }
    io = cf_transport_read (link->transport, buffer, sizeof buffer, deadline, &n, error);
    if (io != CF_IO_DONE)
      return io;
    link->heard_at = cf_transport_now (link->transport);
    g_byte_array_append (link->stream, buffer, n);
  }
}

CfIo
cf_zvt_link_receive (CfZvtLink *link, gint64 deadline, GByteArray **ret_apdu, gboolean *ret_repeat, GError **error)
{
  *ret_repeat = FALSE;
  *ret_apdu = g_queue_pop_head (&link->waiting);
  if (*ret_apdu)
    return CF_IO_DONE;
  return link->is_serial ? receive_block (link, deadline, ret_apdu, ret_repeat, error) : receive_message (link, deadline, ret_apdu, error);
}
