/* zvt-link.h: whole ZVT messages over a transport. On a serial line each is a block that the other side must acknowledge; it is repeated at most twice
 * more, here and nowhere else. On TCP messages go as they are. */
#pragma once
#include "device/transport.h"
#include "zvt-serial.h"

typedef struct {
  CfTransport *transport;        /* borrowed, open */
  gboolean     is_serial;
  CfZvtTimers  timers;
  CfZvtSerial  reader;
  GByteArray  *stream;           /* TCP: what has come of the next message */
  GQueue       waiting;          /* of GByteArray: messages that came while we waited for an ACK */
  GByteArray  *last;             /* the last block that was a command of the terminal; NULL: none */
  gboolean     last_answered;    /* the terminal's link acknowledged our answer to it: should the same come again, it is another one */
  gint64       heard_at;         /* of the last byte; 0: none */
} CfZvtLink;

void cf_zvt_link_init  (CfZvtLink *link, CfTransport *transport, gboolean is_serial, const CfZvtTimers *timers);
void cf_zvt_link_clear (CfZvtLink *link);
/* Forgets what is under way: after the transport was opened again. */
void cf_zvt_link_reset (CfZvtLink *link);

/* Sends one message. *ret_sends: how often it went (0: provably no byte of it has left; more than 1: the terminal may have it twice). CF_IO_TIMEOUT with CF_ERROR_RETRY: nobody acknowledged
 * it. CF_IO_GONE: the link is lost. */
CfIo cf_zvt_link_send    (CfZvtLink *link, const GByteArray *apdu, guint *ret_sends, GError **error) CF_WARN_UNUSED;
/* The next message, as it came (its length may disagree with its data on a serial line). *ret_repeat: a repeated block of which our answer may not have
 * arrived: answer it as before, and no more. CF_IO_GONE with CF_ERROR_INVALID: what comes is no ZVT. */
CfIo cf_zvt_link_receive (CfZvtLink *link, gint64 deadline, GByteArray **ret_apdu, gboolean *ret_repeat, GError **error) CF_WARN_UNUSED;
