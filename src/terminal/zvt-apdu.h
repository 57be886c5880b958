/* zvt-apdu.h: one message of ZVT: two bytes that name it, its length (FF: two more bytes, low one first), its data. On TCP messages follow each other
 * with nothing between them; on a serial line each is the content of a block. */
#pragma once
#include "zvt-bytes.h"

typedef struct {
  guint16       command;     /* 0x040F; responses: 0x8000, 0x84xx */
  const guint8 *data;        /* borrowed */
  gsize         size;
  gsize         head;        /* bytes before the data: 3 or 5 */
} CfZvtApdu;

typedef enum { CF_ZVT_APDU_WHOLE, CF_ZVT_APDU_SHORT, CF_ZVT_APDU_LONG } CfZvtApduState;
/* Is there a whole message at the start of @bytes? SHORT: *ret_missing bytes more are known to be needed; LONG: so many follow it (on TCP that is the
 * next message, in a block a mistake). *ret has what is there, its data cut at the end of @bytes. */
CfZvtApduState cf_zvt_apdu (const guint8 *bytes, gsize n, CfZvtApdu *ret, gsize *ret_missing);
static inline gboolean cf_zvt_is_response (guint16 command) { return command >> 8 == 0x80 || command >> 8 == 0x84; }
/* Can a message begin with this byte? What cannot be a beginning on TCP means that both sides have lost each other. */
static inline gboolean cf_zvt_is_class (guint8 byte)
{
  return byte == 0x04 || byte == 0x05 || byte == 0x06 || byte == 0x08 || byte == 0x0F || byte == 0x80 || byte == 0x84;
}

/* Appends the message. More than 65535 bytes of data is a bug. */
void cf_zvt_put_apdu (GByteArray *to, guint16 command, const guint8 *data, gsize n);
