/* box.h: a virtual card terminal with a journal of its own, for the random days of card-days-test.c. Written from the protocols' description, not from the drivers. What it has charged survives everything;
 * what it was doing does not survive its power. It tells when it learns that a result of its arrived. */
#pragma once
#include "base/money.h"
#include "device/memory.h"

typedef enum { BOX_APPROVE, BOX_DECLINE, BOX_ABORT, BOX_PARTIAL, BOX_SLOW, BOX_NEVER, BOX_STALE_FIRST, BOX_SILENT, BOX_ASKS, BOX_NO_AMOUNT, BOX_TOO_MUCH, BOX_OTHER_MONEY, BOX_OTHER_TERMINAL,
               BOX_TIP, BOX_SIGN, BOX_OFFLINE, BOX_TWICE, BOX_GARBAGE, BOX_BUSY, BOX_DEEDS } BoxDeed;
extern const char *const box_deed_names[];
#define BOX_CARD "4111111111111111"
#define BOX_OTHER_CARD "5500005555555559"
#define BOX_TRACK "25121010000012300000"

typedef struct _Box Box;
typedef struct {
  const char *driver;                                  /* "pax" */
  const char *currency, *country, *zone;               /* of the shop it stands in */
  gboolean    checks_bytes;                            /* its link tells a spoilt byte */
  gboolean    loses_writes;                            /* a write may get lost, or come twice */
  gint64      late_us;                                 /* its link may take so long for a write; where messages have no numbers no longer than they may take by its rules */
  gsize       n_bytes;                                 /* about so many either way in a payment */
  const char *identities[2];                           /* how it calls itself; how another one does */
  Box        *(*make)    (guint variant);              /* terminals differ: each is met */
  void        (*free)    (Box *box);
  CfMoney     (*amount)  (BoxDeed deed, CfMoney about);        /* an amount for which it does that */
  void        (*arrived) (Box *box, const guint8 *bytes, gsize n);
  void        (*due)     (Box *box);
  void        (*plugged) (Box *box, gboolean in);
  void        (*reboot)  (Box *box);                   /* its power was gone */
  CfMoney     (*charged) (Box *box);                   /* in all, and not undone, less what went back; closed batches too */
  guint       (*count)   (Box *box);                   /* of sales that are not undone and refunds */
  guint       (*closed)  (Box *box);                   /* batches */
} BoxKind;

struct _Box {
  const BoxKind  *kind;
  CfVirtualClock *clock;
  CfMemory       *memory;                              /* NULL: the register is down */
  gint64          alarm_at;
  BoxDeed         deed;
  gint64          customer_us;                         /* how long the customer takes */
  gint64          skew_s;
  const char     *identity;
  GRand          *noise;                               /* what it sends comes cut short, twice, out of order, with rubbish between, now and then; NULL: as it should */
  GPtrArray      *said;                                /* what may come again: GBytes */
  GBytes         *held;
  guint           n_noise;
  gboolean        plants;                              /* puts card numbers and tracks wherever there is room for them */
  guint           faults;                              /* what it must never see: answers 84 to a result */
  guint           told, acknowledged;                  /* charges that it told of; those of which it knows that we know */
  void          (*on_told)  (gpointer data);
  void          (*on_acknowledged) (gpointer data);
  gpointer        data;
};

extern const BoxKind box_clover, box_pax, box_zvt_serial, box_zvt_tcp;

/* For the kinds. */
void box_send  (Box *box, const guint8 *bytes, gsize n);
void box_alarm (Box *box, gint64 at);                  /* CF_NO_DEADLINE: none */
void box_clear (Box *box);
void box_told  (Box *box);
void box_acknowledged (Box *box);
