/* zvt-peer.h: a ZVT terminal, for the simulator and for tests, on a link in memory or on any descriptor: it takes what the register sends and answers it, keeps a journal, and does what the cents of an
 * amount say. Its own clock is the memory link's. Written from the protocol's notes, not from the driver. */
#pragma once
#include "device/memory.h"
#include "terminal/zvt-serial.h"

typedef struct { int receipt, trace; gint64 amount_minor, tip_minor /* in it */; gboolean reversed, confirmed; guint16 command; int original_trace; GByteArray *status; } ZvtSale;
typedef enum { ZVT_SHOWS_PREVIOUS, ZVT_SHOWS_REVERSED, ZVT_SHOWS_RECORD } ZvtAfterReversal;      /* what 06 20 says after an automatic reversal */

/* The last two digits of an amount. */
enum { ZVT_DECLINE = 1, ZVT_ABORT = 2, ZVT_PIN_RETRY = 3, ZVT_PARTIAL = 4, ZVT_NO_END = 6, ZVT_TWO_BLOCKS = 7, ZVT_NO_AMOUNT = 8, ZVT_LONG = 9, ZVT_NO_STATUS = 11, ZVT_APPROVE_ABORT = 12,
       ZVT_BUSY = 13, ZVT_WAITS = 14, ZVT_LINES = 15, ZVT_STRANGE_FIELD = 16, ZVT_STALE_FIRST = 17, ZVT_TOO_MUCH = 18, ZVT_OTHER_MONEY = 19, ZVT_DIALS = 20, ZVT_TIP = 21, ZVT_SIGN = 22, ZVT_OFFLINE = 23 };

typedef enum { ZVT_STORED, ZVT_UNDONE, ZVT_CONFIRMED, ZVT_CLOSED } ZvtKept;
typedef struct {
  void (*send) (gpointer data, const guint8 *bytes, gsize n);  gpointer data;
  void (*alarm) (gpointer data, gint64 after_us);              /* after_us < 0: none; NULL: nobody watches the time */
  gint64 (*wall_s) (gpointer data);
  void (*said) (gpointer data, gboolean approved, gboolean answered);      /* an approval goes out, or its answer came; NULL: nobody counts */
  void (*kept) (gpointer data, ZvtSale *sale, ZvtKept what);   /* to be durable when it returns; CLOSED: sale is NULL. NULL: in memory only */
  gboolean (*wants) (gpointer data, guint16 command, gint64 amount_minor, gboolean partial);      /* somebody decides by zvt_peer_end; FALSE: it is busy. NULL: the cents do */
  gboolean is_serial;
  /* how it is */
  gboolean keeps;                       /* keeps a payment that was not confirmed; else reverses it */
  ZvtAfterReversal after_reversal;
  gboolean no_totals, numbers_messages;
  gboolean answers_copies;              /* a block that comes twice while it is busy with it: 84 9C; else it is ignored */
  gboolean plants;                      /* card numbers and tracks wherever there is room for them */
  gint64   tip_minor;                   /* what ZVT_TIP adds; 0: a fifth */
  int      terminal_id, currency; guint8 state;
  gint64   clock_offset_s;
  gint64   tap_s; gboolean taps;        /* ZVT_WAITS: after so many seconds the customer taps, or the terminal gives up; 0: never */
  /* what happened */
  GArray  *journal;                     /* ZvtSale */
  int      n_refused_results;           /* answers 84 to a status information: must stay 0 */
  int      n_negative;                  /* answers 84 to anything */
  int      n_sales;                     /* payments that were asked for */
  int      n_aborts;
  gint64   closed_minor; guint n_closed, n_closes; /* of batches before this one, as zvt_peer_total and _count; how many */
  GString *dialled;                     /* what was answered to dial-up */
  /* private */
  CfZvtSerial reader; GByteArray *stream; GQueue out; GByteArray *current; gboolean acked, waits; int sends, receipt, trace; ZvtSale *open; guint8 config; gint64 waiting_minor; guint16 waiting_command; gboolean waiting_partial; GByteArray *heard; gboolean heard_more; GByteArray *response; guint response_sends, cuts;
} ZvtPeer;

void   zvt_peer_init  (ZvtPeer *peer, gboolean is_serial);
void   zvt_peer_clear (ZvtPeer *peer);
void   zvt_peer_feed  (ZvtPeer *peer, const guint8 *bytes, gsize n);
void   zvt_peer_end   (ZvtPeer *peer, int cents);            /* of what it wants; with no cable any more it charges alone */
void   zvt_peer_charge_alone (ZvtPeer *peer);                /* charges what it wants and says nothing */
void   zvt_peer_restore (ZvtPeer *peer, const ZvtSale *sale); /* from a journal, in order, before anything else; takes its status */
void   zvt_peer_settle (ZvtPeer *peer);                      /* after that: what was not confirmed is settled */
void   zvt_peer_due   (ZvtPeer *peer);                       /* its alarm */
void   zvt_peer_cut   (ZvtPeer *peer);                       /* cable or power */
gint64 zvt_peer_total (const ZvtPeer *peer);                 /* what it charged and did not reverse, less refunds */
guint  zvt_peer_count (const ZvtPeer *peer);                 /* sales and refunds that are not reversed */
