/* record.h: what passes over a link, as text, to look at and to play back as a device (replay:FILE). One line an event:
 *
 *   # counterfoil recording 1
 *   # tcp:192.168.1.20:10009 2026-11-22T19:52:00Z
 *   0.000000 open DESCRIPTION
 *   0.000213 > 02 41 30 30 03 51          sent; one line a write
 *   0.013002 < 06                         received; one line a read
 *   4.100000 gone REASON                  the link broke
 *   9.000000 close
 *
 * Seconds since the first open, on the transport's clock. Card numbers and tracks are masked (mask.h) over all that went one way until something went the other way, so that it does not matter how reads cut
 * them; what was masked no longer agrees with a checksum of the protocol, and a line "# masked" says so. Lines that begin with # are remarks.
 *
 * A replay gives what was received when all that was sent before it has been sent, byte for byte; its clock runs as the recording did and waits for nobody. Something else sent is CF_ERROR_CONFLICT. */
#pragma once
#include "transport.h"

#define CF_RECORDING_HEAD "# counterfoil recording 1"

typedef enum { CF_RECORDED_OPEN, CF_RECORDED_SENT, CF_RECORDED_RECEIVED, CF_RECORDED_GONE, CF_RECORDED_CLOSE } CfRecordedKind;
typedef struct { gint64 at; CfRecordedKind kind; GBytes *bytes; char *text; } CfRecorded;        /* @at µs; owned */
void       cf_recorded_free (CfRecorded *event);
/* Array of CfRecorded, owned; NULL and CF_ERROR_INVALID with the line that cannot be read. @name: for that sentence. */
GPtrArray *cf_recording_read (const char *text, const char *name, GError **error) CF_WARN_UNUSED;
/* Records @inner, which is taken, to @path (made new, readable by its owner only, at the first open). */
CfTransport *cf_record_transport_over (const char *path, CfTransport *inner);
/* The transport that a recording stands over, or @transport itself. Borrowed. */
CfTransport *cf_transport_real (CfTransport *transport);
