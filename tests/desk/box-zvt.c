/* box-zvt.c: the ZVT terminal of tests/terminal as a box. */
#include "box.h"
#include <string.h>
#include "zvt-peer.h"

typedef struct { Box box; ZvtPeer peer; } Zvt;

static void to_register (gpointer data, const guint8 *bytes, gsize n) { box_send (data, bytes, n); }
static gint64 wall (gpointer data) { return ((Box *) data)->clock->at / G_USEC_PER_SEC + ((Box *) data)->skew_s; }

static void
alarm_in (gpointer data, gint64 after)
{
  Box *box = data;
  box_alarm (box, after < 0 ? CF_NO_DEADLINE : box->clock->at + after);
}

static void
said (gpointer data, gboolean approved, gboolean answered)
{
  if (approved)
    box_told (data);
  else if (answered)
    box_acknowledged (data);
}

static void
prepare (Zvt *z)
{
  z->peer.terminal_id = atoi (z->box.identity);
  z->peer.plants = z->box.plants;
  if (z->peer.waits)
    return;
  z->peer.tap_s = z->box.customer_us / G_USEC_PER_SEC + 1;
  z->peer.taps = z->box.deed != BOX_NEVER;
}

static void
arrived (Box *box, const guint8 *bytes, gsize n)
{
  Zvt *z = (Zvt *) box;
  prepare (z);
  zvt_peer_feed (&z->peer, bytes, n);
  box->faults = z->peer.n_refused_results;
}

static void
due (Box *box)
{
  zvt_peer_due (&((Zvt *) box)->peer);
}

static void
plugged (Box *box, gboolean in)
{
  Zvt *z = (Zvt *) box;
  if (!in)
    zvt_peer_cut (&z->peer);
  cf_zvt_serial_reset (&z->peer.reader);
}

static void reboot (Box *box) { ((Zvt *) box)->peer.waits = FALSE; plugged (box, FALSE); }

static Box *
make (gboolean is_serial, guint k)
{
  Zvt *z = g_new0 (Zvt, 1);
  zvt_peer_init (&z->peer, is_serial);
  z->peer.send = to_register;
  z->peer.alarm = alarm_in;
  z->peer.wall_s = wall;
  z->peer.said = said;
  z->peer.data = z;
  z->peer.keeps = k & 1;
  z->peer.numbers_messages = k & 2;
  z->peer.after_reversal = k / 4 % 3;
  z->peer.answers_copies = k & 8;
  z->peer.no_totals = k % 13 == 12;
  return &z->box;
}

static Box *make_serial (guint variant) { return make (TRUE, variant); }
static Box *make_tcp (guint variant) { return make (FALSE, variant); }

static void
zvt_free (Box *box)
{
  box_clear (box);
  zvt_peer_clear (&((Zvt *) box)->peer);
  g_free (box);
}

/* Its deeds are the last two digits. */
static CfMoney
amount_for (BoxDeed deed, CfMoney about)
{
  static const int cents[BOX_DEEDS] = { [BOX_DECLINE] = ZVT_DECLINE, [BOX_ABORT] = ZVT_ABORT, [BOX_PARTIAL] = ZVT_PARTIAL, [BOX_SLOW] = ZVT_WAITS, [BOX_NEVER] = ZVT_WAITS, [BOX_STALE_FIRST] = ZVT_STALE_FIRST,
                                        [BOX_SILENT] = ZVT_NO_END, [BOX_ASKS] = ZVT_PIN_RETRY, [BOX_NO_AMOUNT] = ZVT_NO_AMOUNT, [BOX_TOO_MUCH] = ZVT_TOO_MUCH, [BOX_OTHER_MONEY] = ZVT_OTHER_MONEY,
                                        [BOX_OTHER_TERMINAL] = ZVT_APPROVE_ABORT, [BOX_TIP] = ZVT_TIP, [BOX_SIGN] = ZVT_SIGN, [BOX_OFFLINE] = ZVT_OFFLINE, [BOX_TWICE] = ZVT_TWO_BLOCKS,
                                        [BOX_GARBAGE] = ZVT_LINES, [BOX_BUSY] = ZVT_BUSY };
  return about / 100 * 100 + 100 + cents[deed];
}

static CfMoney charged (Box *box) { return ((Zvt *) box)->peer.closed_minor + zvt_peer_total (&((Zvt *) box)->peer); }
static guint count (Box *box) { return ((Zvt *) box)->peer.n_closed + zvt_peer_count (&((Zvt *) box)->peer); }
static guint closed (Box *box) { return ((Zvt *) box)->peer.n_closes; }

#define ZVT(make_it, checks, loses) { "zvt", "EUR", "DE", "UTC", checks, loses, 400000, 420, { "52000001", "52000002" }, make_it, zvt_free, amount_for, arrived, due, plugged, reboot, charged, count, closed }
const BoxKind box_zvt_serial = ZVT (make_serial, TRUE, TRUE), box_zvt_tcp = ZVT (make_tcp, FALSE, FALSE);
