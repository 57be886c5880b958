/* pax-frame.c: frames are read a byte at a time, so that split and coalesced reads are the same thing. */
#include "pax-frame.h"
#include <string.h>

enum { BETWEEN, IN_BODY, AT_LRC };

void
cf_pax_reader_init (CfPaxReader *reader)
{
  *reader = (CfPaxReader) { .body = g_byte_array_new () };
}

static void
empty (CfPaxReader *reader)
{
  if (reader->body->len)
    explicit_bzero (reader->body->data, reader->body->len);
  g_byte_array_set_size (reader->body, 0);
}

void
cf_pax_reader_clear (CfPaxReader *reader)
{
  if (!reader->body)
    return;
  empty (reader);
  g_clear_pointer (&reader->body, g_byte_array_unref);
}

gboolean
cf_pax_reader_in_frame (const CfPaxReader *reader)
{
  return reader->state != BETWEEN;
}

static CfPaxEvent
between (CfPaxReader *reader, guint8 byte)
{
  switch (byte) {
    case CF_PAX_STX:
      empty (reader);
      reader->state = IN_BODY;
      reader->lrc = 0;
      reader->start = reader->offset - 1;
      return CF_PAX_NOTHING;
    case CF_PAX_ACK: case CF_PAX_NAK: case CF_PAX_EOT: case CF_PAX_ENQ:
      reader->control = byte;
      return CF_PAX_CONTROL;
    default:
      return CF_PAX_NOISE;
  }
}

CfPaxEvent
cf_pax_reader_take (CfPaxReader *reader, guint8 byte)
{
  reader->offset++;
  switch (reader->state) {
    case IN_BODY:
      reader->lrc ^= byte;
      if (byte == CF_PAX_ETX)
        reader->state = AT_LRC;
      else if (byte == CF_PAX_STX) {                     /* a frame that broke off: the next one begins here */
        empty (reader);
        reader->lrc = 0;
        reader->start = reader->offset - 1;
      }
      else if (reader->body->len == CF_PAX_BODY_MAX) {
        empty (reader);
        reader->state = BETWEEN;
        return CF_PAX_TOO_LONG;
      }
      else
        g_byte_array_append (reader->body, &byte, 1);
      return CF_PAX_NOTHING;
    case AT_LRC:
      reader->state = BETWEEN;
      reader->given = byte;
      return byte == reader->lrc ? CF_PAX_FRAME : CF_PAX_BAD_LRC;
    default:
      return between (reader, byte);
  }
}

guint8
cf_pax_lrc (const guint8 *after_stx, gsize n)
{
  guint8 lrc = 0;
  for (gsize i = 0; i < n; i++)
    lrc ^= after_stx[i];
  return lrc;
}

GByteArray *
cf_pax_frame (const char *body, gsize n)
{
  static const guint8 stx = CF_PAX_STX, etx = CF_PAX_ETX;
  GByteArray *frame = g_byte_array_sized_new (n + 3);

  g_assert (!memchr (body, CF_PAX_STX, n) && !memchr (body, CF_PAX_ETX, n));
  g_byte_array_append (frame, &stx, 1);
  g_byte_array_append (frame, (const guint8 *) body, n);
  g_byte_array_append (frame, &etx, 1);
  guint8 lrc = cf_pax_lrc (frame->data + 1, frame->len - 1);
  return g_byte_array_append (frame, &lrc, 1);
}
