/* pax-frame.h: STX body ETX LRC, and the control characters between frames (protocols.md §4.2). The LRC is the XOR of all after STX up to and with ETX; it
 * may be any byte, so exactly one byte is read after ETX and never searched for. */
#pragma once
#include "base/error.h"

#define CF_PAX_STX 0x02
#define CF_PAX_ETX 0x03
#define CF_PAX_EOT 0x04
#define CF_PAX_ENQ 0x05
#define CF_PAX_ACK 0x06
#define CF_PAX_NAK 0x15
#define CF_PAX_BODY_MAX 65536

typedef enum {
  CF_PAX_NOTHING,       /* more is needed */
  CF_PAX_FRAME,         /* reader->body holds the text between STX and ETX until the next byte */
  CF_PAX_BAD_LRC,       /* the same, but the check does not agree: answer NAK */
  CF_PAX_TOO_LONG,      /* no ETX within CF_PAX_BODY_MAX; the reader waits for STX again */
  CF_PAX_CONTROL,       /* ACK, NAK, EOT or ENQ: reader->control */
  CF_PAX_NOISE,         /* a byte that means nothing between frames */
} CfPaxEvent;

typedef struct {
  GByteArray *body;
  guint       state;
  guint8      lrc;          /* of what has come */
  guint8      given;        /* the LRC that stood after the last frame */
  guint8      control;
  gsize       offset;       /* bytes taken in all */
  gsize       start;        /* offset of the STX of the last frame */
} CfPaxReader;

void       cf_pax_reader_init  (CfPaxReader *reader);
/* Wipes what it held. */
void       cf_pax_reader_clear (CfPaxReader *reader);
/* Takes one byte, however the link cut them. */
CfPaxEvent cf_pax_reader_take  (CfPaxReader *reader, guint8 byte);
gboolean   cf_pax_reader_in_frame (const CfPaxReader *reader);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPaxReader, cf_pax_reader_clear)

guint8      cf_pax_lrc   (const guint8 *after_stx, gsize n);
/* The frame of @n bytes of body, which hold neither STX nor ETX (asserted: bodies are made by us). Caller frees. */
GByteArray *cf_pax_frame (const char *body, gsize n);
