/* clover-packet.c: the stream of messages, cut into packets and put together again. A length is never believed beyond its bound, and room is taken as bytes
 * come, not as a length promises. */
#include "clover-packet.h"
#include <string.h>

static const guint8 magic[4] = { 0xcc, 0x77, 0x11, 0x22 };

GPtrArray *
cf_clover_packets (const char *envelope, gsize n, gboolean pad)
{
  GPtrArray *packets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr(GByteArray) stream = g_byte_array_sized_new (n + 9);

  g_assert (n > 0 && n <= CF_CLOVER_MESSAGE_MAX);
  gsize last = (n + 8) % CF_CLOVER_PACKET_SEND;
  gboolean space = pad && n < CF_CLOVER_MESSAGE_MAX && (last + 2) % 512 == (last ? 0 : 2);      /* last 0: a full packet of 16384 */
  guint32 length = GUINT32_TO_BE (n + space);
  g_byte_array_append (stream, magic, 4);
  g_byte_array_append (stream, (const guint8 *) &length, 4);
  g_byte_array_append (stream, (const guint8 *) envelope, n);
  if (space)
    g_byte_array_append (stream, (const guint8 *) " ", 1);
  for (gsize at = 0; at < stream->len; at += CF_CLOVER_PACKET_SEND) {
    guint16 size = MIN (stream->len - at, CF_CLOVER_PACKET_SEND), prefix = GUINT16_TO_BE (size);
    GByteArray *packet = g_byte_array_sized_new (size + 2);
    g_byte_array_append (packet, (const guint8 *) &prefix, 2);
    g_byte_array_append (packet, stream->data + at, size);
    g_ptr_array_add (packets, g_byte_array_free_to_bytes (packet));
  }
  return packets;
}

void
cf_clover_reader_init (CfCloverReader *reader)
{
  *reader = (CfCloverReader) { .message = g_byte_array_new () };
}

static void
empty (CfCloverReader *reader)
{
  if (reader->message->len)
    explicit_bzero (reader->message->data, reader->message->len);
  g_byte_array_set_size (reader->message, 0);
  reader->n_head = reader->length = 0;
}

void
cf_clover_reader_clear (CfCloverReader *reader)
{
  if (!reader->message)
    return;
  empty (reader);
  g_clear_pointer (&reader->message, g_byte_array_unref);
}

gboolean
cf_clover_reader_idle (const CfCloverReader *reader)
{
  gboolean complete = reader->length && reader->message->len == reader->length;
  return !reader->broken && reader->prefix == 0 && (reader->n_head == 0 || complete);
}

static gboolean
broken (CfCloverReader *reader, gsize offset, const char *field, const char *what, GError **error)
{
  reader->broken = TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "at byte %" G_GSIZE_FORMAT ", %s: %s", offset, field, what);
  return FALSE;
}

/* One byte of the message's head: magic, then its length. */
static gboolean
take_head (CfCloverReader *reader, guint8 byte, GError **error)
{
  reader->head[reader->n_head++] = byte;
  if (reader->n_head <= 4)
    return byte == magic[reader->n_head - 1] || broken (reader, reader->offset, "magic", "is not CC 77 11 22", error);
  if (reader->n_head < 8)
    return TRUE;
  guint32 length;
  memcpy (&length, reader->head + 4, 4);
  reader->length = GUINT32_FROM_BE (length);
  if (reader->length == 0 || reader->length > CF_CLOVER_MESSAGE_MAX)
    return broken (reader, reader->offset - 3, "message length", "is not within 1 and 4194304", error);
  return TRUE;
}

static gboolean
take_prefix (CfCloverReader *reader, guint8 byte, GError **error)
{
  reader->left = reader->prefix == 0 ? byte : reader->left << 8 | byte;
  reader->prefix++;
  if (reader->prefix < 2)
    return TRUE;
  if (reader->left > CF_CLOVER_PACKET_MAX)
    return broken (reader, reader->offset - 1, "packet length", "is more than 16384", error);
  if (reader->left == 0)
    reader->prefix = 0;
  return TRUE;
}

static void
used (CfCloverReader *reader, gsize n)
{
  reader->offset += n;
  reader->left -= n;
  if (reader->left == 0)
    reader->prefix = 0;
}

gboolean
cf_clover_reader_take (CfCloverReader *reader, const guint8 **at, gsize *n, const GByteArray **ret_message, GError **error)
{
  *ret_message = NULL;
  if (reader->broken)
    return broken (reader, reader->offset, "stream", "is broken since an earlier error", error);
  if (reader->length && reader->message->len == reader->length)
    empty (reader);
  while (*n) {
    gsize taken = 1;
    if (reader->prefix < 2) {
      if (!take_prefix (reader, **at, error))
        return FALSE;
      reader->offset++;
    }
    else if (reader->length == 0) {
      if (!take_head (reader, **at, error))
        return FALSE;
      used (reader, 1);
    }
    else {
      taken = MIN (MIN (*n, reader->left), reader->length - reader->message->len);
      g_byte_array_append (reader->message, *at, taken);
      used (reader, taken);
    }
    *at += taken;
    *n -= taken;
    if (reader->length && reader->message->len == reader->length) {
      *ret_message = reader->message;
      return TRUE;
    }
  }
  return TRUE;
}
