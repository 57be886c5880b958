/* zvt-serial.c: see zvt-serial.h. The CRC bytes are not doubled, even where one is a DLE; a DLE STX inside a block is the start of another one, so
 * that a sender which gave up half-way and began again is understood. */
#include "zvt-serial.h"

enum { DLE = 0x10, STX = 0x02, ETX = 0x03 };
enum { BETWEEN, BETWEEN_DLE, INSIDE, INSIDE_DLE, CRC_LOW, CRC_HIGH };

const CfZvtTimers cf_zvt_timers = { .t1_ms = 500, .t2_ms = 5000, .sends = 3, .t3_ms = 5000, .t4_ms = 180000 };

static guint16
crc_byte (guint16 crc, guint8 byte)
{
  crc ^= byte;
  for (int bit = 0; bit < 8; bit++)
    crc = crc & 1 ? crc >> 1 ^ 0x8408 : crc >> 1;
  return crc;
}

guint16
cf_zvt_crc (const guint8 *apdu, gsize n)
{
  guint16 crc = 0;

  for (gsize i = 0; i < n; i++)
    crc = crc_byte (crc, apdu[i]);
  return crc_byte (crc, ETX);
}

GByteArray *
cf_zvt_block (const guint8 *apdu, gsize n)
{
  GByteArray *block = g_byte_array_sized_new (2 * n + 6);
  guint16 crc = cf_zvt_crc (apdu, n);

  g_byte_array_append (block, (const guint8[]) { DLE, STX }, 2);
  for (gsize i = 0; i < n; i++) {
    g_byte_array_append (block, apdu + i, 1);
    if (apdu[i] == DLE)
      g_byte_array_append (block, apdu + i, 1);
  }
  g_byte_array_append (block, (const guint8[]) { DLE, ETX, crc & 0xFF, crc >> 8 }, 4);
  return block;
}

void
cf_zvt_serial_init (CfZvtSerial *serial)
{
  *serial = (CfZvtSerial) { .state = BETWEEN, .apdu = g_byte_array_new () };
}

void
cf_zvt_serial_clear (CfZvtSerial *serial)
{
  g_clear_pointer (&serial->apdu, g_byte_array_unref);
}

void
cf_zvt_serial_reset (CfZvtSerial *serial)
{
  serial->state = BETWEEN;
  g_byte_array_set_size (serial->apdu, 0);
}

gboolean
cf_zvt_serial_inside (const CfZvtSerial *serial)
{
  return serial->state != BETWEEN;
}

static CfZvtSerialEvent
bad (CfZvtSerial *serial)
{
  cf_zvt_serial_reset (serial);
  return CF_ZVT_GOT_BAD_BLOCK;
}

static CfZvtSerialEvent
add (CfZvtSerial *serial, guint8 byte)
{
  if (serial->apdu->len == CF_ZVT_APDU_MAX)
    return bad (serial);
  g_byte_array_append (serial->apdu, &byte, 1);
  serial->state = INSIDE;
  return CF_ZVT_NOTHING;
}

static CfZvtSerialEvent
feed_between (CfZvtSerial *serial, guint8 byte)
{
  if (byte == DLE) {
    serial->state = BETWEEN_DLE;
    return CF_ZVT_NOTHING;
  }
  return byte == CF_ZVT_ACK ? CF_ZVT_GOT_ACK : byte == CF_ZVT_NAK ? CF_ZVT_GOT_NAK : CF_ZVT_GOT_NOISE;
}

CfZvtSerialEvent
cf_zvt_serial_feed (CfZvtSerial *serial, guint8 byte)
{
  switch (serial->state) {
    case BETWEEN:
      return feed_between (serial, byte);
    case BETWEEN_DLE:
      if (byte != STX && byte != DLE) {
        serial->state = BETWEEN;
        return CF_ZVT_GOT_NOISE;
      }
      if (byte == STX) {
        g_byte_array_set_size (serial->apdu, 0);
        serial->state = INSIDE;
      }
      return CF_ZVT_NOTHING;
    case INSIDE:
      if (byte != DLE)
        return add (serial, byte);
      serial->state = INSIDE_DLE;
      return CF_ZVT_NOTHING;
    case INSIDE_DLE:
      if (byte == DLE)
        return add (serial, byte);
      if (byte == STX)
        g_byte_array_set_size (serial->apdu, 0);
      else if (byte != ETX)
        return bad (serial);
      serial->state = byte == STX ? INSIDE : CRC_LOW;
      return CF_ZVT_NOTHING;
    case CRC_LOW:
      serial->crc_found = byte;
      serial->state = CRC_HIGH;
      return CF_ZVT_NOTHING;
    default:
      serial->crc_found |= byte << 8;
      serial->crc_right = cf_zvt_crc (serial->apdu->data, serial->apdu->len);
      serial->state = BETWEEN;
      return serial->crc_found == serial->crc_right ? CF_ZVT_GOT_BLOCK : CF_ZVT_GOT_BAD_CRC;
  }
}
