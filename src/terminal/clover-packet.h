/* clover-packet.h: messages on Clover's USB link (protocols.md §2.4): CC 77 11 22, length as u32 big endian, the envelope in UTF-8; this stream is cut into packets,
 * each with its own length as u16 big endian before it. Reads are taken however the link cuts or joins them. */
#pragma once
#include "base/error.h"

#define CF_CLOVER_MESSAGE_MAX 4194304
#define CF_CLOVER_PACKET_MAX 16384      /* payload that is accepted */
#define CF_CLOVER_PACKET_SEND 16382     /* payload that is sent: 16384 on the wire */

/* The packets of an envelope of @n bytes (1 to CF_CLOVER_MESSAGE_MAX, asserted), one GBytes for each bulk transfer. @pad: a space is put behind the envelope
 * where the last transfer would else be a multiple of 512 and need an empty one after it. */
GPtrArray *cf_clover_packets (const char *envelope, gsize n, gboolean pad);

typedef struct {
  GByteArray *message;        /* what has come of the envelope */
  guint8      head[8];
  guint       n_head;
  guint32     length;         /* of the envelope; 0 while the head is not complete */
  guint       prefix;         /* bytes of the packet's length that have come: 0–2 */
  guint32     left;           /* of the packet's payload */
  gsize       offset;         /* bytes taken in all */
  gboolean    broken;
} CfCloverReader;

void     cf_clover_reader_init  (CfCloverReader *reader);
/* Wipes what it held. */
void     cf_clover_reader_clear (CfCloverReader *reader);
/* Takes bytes from *@at on, moves *@at and *@n past them, and stops behind each complete message: *@ret_message is it (a view into the reader until the next call), else NULL and all is taken.
 * FALSE: CF_ERROR_CORRUPT names byte and field; the link must be opened anew, since no boundary is known any more, and the reader answers so from then on. */
gboolean cf_clover_reader_take  (CfCloverReader *reader, const guint8 **at, gsize *n, const GByteArray **ret_message, GError **error) CF_WARN_UNUSED;
/* TRUE between messages: nothing is half read. */
gboolean cf_clover_reader_idle  (const CfCloverReader *reader);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfCloverReader, cf_clover_reader_clear)
