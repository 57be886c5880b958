/* zvt-serial.h: the block of a ZVT serial line (PA00P016): DLE STX, the APDU with each DLE doubled, DLE ETX, CRC; ACK and NAK are single bytes
 * between blocks. Pure: bytes in, events out; who waits and repeats is zvt-link.c. */
#pragma once
#include "base/error.h"

#define CF_ZVT_ACK 0x06
#define CF_ZVT_NAK 0x15
#define CF_ZVT_APDU_MAX (4 + 65535)

/* What the protocol waits for, in milliseconds; zero-initialised fields are not allowed. */
typedef struct {
  gint64 t1_ms;          /* between two bytes of a block; then NAK */
  gint64 t2_ms;          /* block sent → ACK or NAK; then the block again */
  guint  sends;          /* of one block, in all */
  gint64 t3_ms;          /* command → 80 00 or 84 xx */
  gint64 t4_ms;          /* 80 00 → 06 0F or 06 1E; again after each 04 FF, 04 0F and print */
} CfZvtTimers;
extern const CfZvtTimers cf_zvt_timers;      /* the defaults; T1 with room for the delay of a USB adapter */

/* CRC-16/KERMIT of the APDU as it was before doubling, and of the closing ETX. */
guint16     cf_zvt_crc (const guint8 *apdu, gsize n);
/* The whole block. Caller frees (g_byte_array_unref). */
GByteArray *cf_zvt_block (const guint8 *apdu, gsize n);

typedef enum {
  CF_ZVT_NOTHING,        /* more bytes are needed */
  CF_ZVT_GOT_ACK,
  CF_ZVT_GOT_NAK,
  CF_ZVT_GOT_BLOCK,      /* a block with a good CRC: its APDU stands in @apdu until the next byte is fed */
  CF_ZVT_GOT_BAD_CRC,    /* the same with a wrong one */
  CF_ZVT_GOT_BAD_BLOCK,  /* a DLE before what may not follow it, or longer than any APDU */
  CF_ZVT_GOT_NOISE,      /* a byte between blocks that means nothing */
} CfZvtSerialEvent;

typedef struct {
  int         state;     /* private */
  GByteArray *apdu;
  guint16     crc_found, crc_right;
} CfZvtSerial;

void cf_zvt_serial_init  (CfZvtSerial *serial);
void cf_zvt_serial_clear (CfZvtSerial *serial);
/* Drops a partial block (T1 passed). */
void cf_zvt_serial_reset (CfZvtSerial *serial);
/* Is a block under way? Then T1 runs. */
gboolean cf_zvt_serial_inside (const CfZvtSerial *serial);
CfZvtSerialEvent cf_zvt_serial_feed (CfZvtSerial *serial, guint8 byte);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfZvtSerial, cf_zvt_serial_clear)
