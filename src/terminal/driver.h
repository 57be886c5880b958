/* driver.h: a card terminal driver: a constant descriptor and a handful of functions over a transport (device/transport.h). Straight-line blocking code on the one thread that owns the terminal; other
 * threads only ask (cf_terminal_cancel, _answer, _press, _stop). One attempt at a time.
 *
 * The law that all drivers keep (shared by every protocol):
 * 1. host->sent is called, and has committed, before the first byte of a request that can move money; a driver never sends such a request twice, except by the link layer's own numbered repeats.
 * 2. host->result is called, and has committed, before the terminal is told that the result was received.
 * 3. A cancel is a request: what the terminal then reports decides.
 * 4. Time-out, lost link, what cannot be parsed: the answer is CF_TERMINAL_UNKNOWN, never a guess; cf_driver->recover finds out.
 * 5. A result that is not of the attempt asked about goes to host->orphan, never to the attempt.
 * No card number ever leaves a driver: brand and last four only; texts are masked (mask.h). */
#pragma once
#include "base/clock.h"
#include "base/id.h"
#include "base/types.h"
#include "device/transport.h"

typedef struct _CfTerminal CfTerminal;

/* ---- what is asked ---- */

typedef enum { CF_TERMINAL_SALE = 1, CF_TERMINAL_REFUND = 2, CF_TERMINAL_VOID = 3, CF_TERMINAL_TIP = 4, CF_TERMINAL_CLOSE = 5 } CfTerminalAct;      /* on disk */

/* A transaction that the terminal did before, as its result told it: what refund, void and tip of it need. Texts owned by who owns the struct; NULL where the protocol has none. */
typedef struct {
  char     *reference;             /* our 13 characters of that attempt */
  char     *terminal_id;           /* where it was done */
  char     *transaction;           /* Clover: payment id; ZVT: receipt number; PAX: transaction number */
  char     *order;                 /* Clover: order id; ZVT: trace number; PAX: host reference */
  char     *auth_code;
  CfMoney   amount_minor;          /* with tip */
  CfInstant at;                    /* by the wall clock */
} CfTerminalOriginal;

typedef struct {                                /* one attempt; made by the desk, committed as journaled, borrowed by the driver */
  CfId          id;
  char          reference[CF_ID_TEXT];          /* its text: the 13 characters that go on the wire */
  CfTerminalAct act;
  CfMoney       amount_minor;                   /* > 0 also for refunds; without tip. CLOSE: 0 */
  CfMoney       tip_minor;                      /* known tip, or the new total tip for TIP */
  char          currency[4];  gint16 currency_number;  gint8 currency_digits;
  char         *document;                       /* "INV-1042": shown or printed by the terminal where it can; or NULL */
  gboolean      keyed;                          /* the card number is keyed on the device (phone order) */
  gboolean      asks_tip;                       /* the terminal asks the customer for a tip */
  gboolean      allows_partial, allows_offline;
  CfTerminalOriginal original;                  /* REFUND: all NULL if of no payment; VOID, TIP: what for */
  /* What host->sent committed; kept for recover. */
  CfInstant     sent_at;
  char         *terminal_id;                    /* the terminal that was asked */
  char         *baseline;                       /* the driver's own words about the time before (ZVT: last receipt, trace, time; PAX: last number); nobody else reads it; or NULL */
} CfTerminalAttempt;

/* ---- what came of it ---- */

typedef enum {                                  /* on disk */
  CF_TERMINAL_APPROVED = 1,                     /* amount_minor tells how much: less than asked is a partial approval */
  CF_TERMINAL_DECLINED = 2,
  CF_TERMINAL_CANCELLED = 3,                    /* by a person on either side, or recovery proves that nothing was charged */
  CF_TERMINAL_UNKNOWN = 4,                      /* recover, when the terminal answers again */
  CF_TERMINAL_MANUAL = 5,                       /* only from recover: the terminal cannot say; a manager decides, by @evidence */
} CfTerminalOutcome;

typedef struct { char *name; gint64 count; CfMoney amount_minor; char currency[4]; } CfTerminalTotal;          /* of a batch, by card brand; refunds negative */
typedef struct {                                /* one transaction of a batch, to match with ours */
  char *reference, *transaction, *brand, *last4, *auth_code;
  CfTerminalAct act;
  CfMoney   amount_minor;
  CfInstant at;
  gboolean  voided, offline;                    /* offline: not yet sent to the host */
} CfTerminalBatchLine;

typedef struct {                                /* zero is empty; cf_terminal_result_clear frees. All texts UTF-8, masked; NULL if not known */
  CfTerminalOutcome outcome;
  CfMoney    amount_minor;                      /* approved, without tip and cashback; 0 unless approved */
  CfMoney    tip_minor, cashback_minor;
  char       currency[4];
  gboolean   offline;                           /* approved by the terminal alone: the host may still refuse it */
  gboolean   needs_signature;                   /* on paper: print a line for it */
  gboolean   not_acknowledged;                  /* approved and stored, but not proven that the terminal knows that we know (ZVT): ask again by recover */
  char      *reason;                            /* declined, cancelled: the terminal's own words or its code in words */
  char      *code;                              /* its code: "05", "6C", "100011" */
  char      *reference;                         /* which attempt the terminal says it is of; NULL where the protocol has no such thing */
  char      *terminal_id, *transaction, *order, *auth_code, *host_reference;
  char      *brand, *last4, *entry, *cardholder_check;      /* entry: "chip", "contactless", "swiped", "keyed" */
  char      *application, *application_id;      /* EMV label and AID, for the receipt */
  CfInstant  at;                                /* terminal's time of it, corrected to ours where its offset is known; 0 */
  char      *evidence;                          /* UNKNOWN, MANUAL: what the terminal said last, for the person who decides: sentences */
  GPtrArray *totals;                            /* CLOSE: of CfTerminalTotal, owned; or NULL */
  GPtrArray *lines;                             /* CLOSE and batch: of CfTerminalBatchLine, owned; or NULL */
} CfTerminalResult;

void cf_terminal_result_clear   (CfTerminalResult *result);
void cf_terminal_original_clear (CfTerminalOriginal *original);
void cf_terminal_attempt_clear  (CfTerminalAttempt *attempt);
void cf_terminal_total_free     (CfTerminalTotal *total);
void cf_terminal_batch_line_free (CfTerminalBatchLine *line);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfTerminalResult, cf_terminal_result_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfTerminalOriginal, cf_terminal_original_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfTerminalAttempt, cf_terminal_attempt_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTerminalTotal, cf_terminal_total_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTerminalBatchLine, cf_terminal_batch_line_free)

/* ---- what the driver tells and asks; all on the driver's thread ---- */

typedef enum { CF_TERMINAL_OFFLINE, CF_TERMINAL_CONNECTING, CF_TERMINAL_IDLE, CF_TERMINAL_AWAITING_CARD, CF_TERMINAL_AWAITING_HOST, CF_TERMINAL_AWAITING_PERSON,
               CF_TERMINAL_WORKING, CF_TERMINAL_NOT_READY } CfTerminalState;
typedef struct { char *key, *label; } CfTerminalKey;                          /* a button that the terminal offers: "ESC", "Cancel" */

typedef enum { CF_ASK_SIGNATURE, CF_ASK_DUPLICATE, CF_ASK_OFFLINE } CfTerminalQuestionKind;
typedef struct { gint16 x, y; } CfTerminalPoint;                              /* -1,-1: the pen is lifted */
typedef struct {                                                              /* borrowed for the call */
  CfTerminalQuestionKind kind;
  const char  *text;                                                          /* the terminal's words, or NULL */
  const CfTerminalResult *payment;                                            /* what it is about, as far as known */
  gint16 width, height; const CfTerminalPoint *points; guint n_points;        /* SIGNATURE */
} CfTerminalQuestion;

typedef enum { CF_RECEIPT_CUSTOMER = 1, CF_RECEIPT_MERCHANT = 2, CF_RECEIPT_ADMINISTRATION = 3 } CfTerminalReceipt;

typedef struct {
  /* Commit it, durably, before returning TRUE: the attempt is sent, to this terminal, with this baseline. FALSE with an error: nothing may be sent. */
  gboolean (*sent)    (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error) CF_WARN_UNUSED;
  /* Commit it before returning TRUE; only then the terminal is told that it arrived. May come again for the same attempt (a second try of the PIN; a repeat): the last one counts. FALSE: the terminal is not
   * told, and the outcome is unknown. */
  gboolean (*result)  (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error) CF_WARN_UNUSED;
  /* A whole receipt in lines, to commit before it is acknowledged; @attempt NULL: of none that is known. */
  gboolean (*receipt) (gpointer data, const CfTerminalAttempt *attempt, CfTerminalReceipt kind, const char *lines, GError **error) CF_WARN_UNUSED;
  /* A result that is of no attempt that was asked for: commit and show. */
  gboolean (*orphan)  (gpointer data, const CfTerminalResult *result, GError **error) CF_WARN_UNUSED;
  /* For the screen: state, the terminal's own words (or NULL) and the buttons it offers. Never blocks. */
  void     (*show)    (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys);
  /* Put a question to a person and return; the answer comes by cf_terminal_answer from any thread, while the driver keeps the link alive. A new question replaces the last one. NULL: it is over. */
  void     (*ask)     (gpointer data, const CfTerminalQuestion *question);
} CfTerminalHost;

/* ---- the driver ---- */

typedef enum {
  CF_DRIVER_REFERENCE   = 1 << 0,      /* can be asked about an attempt by our reference */
  CF_DRIVER_REFUND      = 1 << 1,      /* of no payment */
  CF_DRIVER_PARTIAL     = 1 << 2,
  CF_DRIVER_TIP         = 1 << 3,      /* asks for a tip */
  CF_DRIVER_TIP_LATER   = 1 << 4,
  CF_DRIVER_KEYED       = 1 << 5,
  CF_DRIVER_OFFLINE     = 1 << 6,      /* may approve alone */
  CF_DRIVER_SIGNATURE   = 1 << 7,      /* on its screen */
  CF_DRIVER_DISPLAY     = 1 << 8,
  CF_DRIVER_BATCH       = 1 << 9,      /* lists its transactions */
  CF_DRIVER_CANCEL      = 1 << 10,
} CfDriverFeatures;

typedef struct {                                /* who the terminal is; texts owned by the CfTerminal */
  char *id;                                     /* serial, TID: what terminal_id compares with */
  char *model, *serial, *merchant, *version;
  CfDriverFeatures features;                    /* the descriptor's, less what this one cannot */
} CfTerminalIdentity;

typedef struct {
  const char *name;                             /* "clover": in settings and commands */
  const char *label;                            /* "Clover": for people */
  CfDriverFeatures features;
  const char *example;                          /* an address, for the page that sets it up: "tcp:192.168.1.20:10009" */
  const char *const *usb_ids;                   /* "28f3:4000" …, NULL at the end; NULL: none */
  gint64      idle_us;                          /* how often idle must run to keep the link alive; CF_NO_DEADLINE: never */

  /* All but recover, close and free answer FALSE with an error (codes of CfIo's CF_IO_GONE, CF_ERROR_RETRY for a time-out) only if provably nothing that moves money was sent: the attempt may be ended as
   * not charged. NULL: cannot. @deadline: on the transport's clock. */
  gboolean (*open)    (CfTerminal *terminal, gint64 deadline, GError **error);        /* link and greeting; fills terminal->identity; again after a lost link */
  void     (*close)   (CfTerminal *terminal);                                         /* hands the device back */
  void     (*free)    (CfTerminal *terminal);                                         /* frees terminal->own */
  gboolean (*sale)    (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
  gboolean (*refund)  (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
  gboolean (*undo)    (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);     /* VOID */
  gboolean (*tip)     (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
  gboolean (*end_of_day) (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
  /* What became of an attempt that was sent, of any act; opens if need be. FALSE: could not be asked just now; it stays unknown, try later. */
  gboolean (*recover) (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
  /* Keeps the link alive and takes what comes late, until @until, a knock, or what comes first. FALSE: the link is lost. */
  gboolean (*idle)    (CfTerminal *terminal, gint64 until, GError **error);
  gboolean (*batch)   (CfTerminal *terminal, CfTerminalResult *ret, GError **error);  /* totals and lines so far, closing nothing */
  gboolean (*pending) (CfTerminal *terminal, GPtrArray **ret_references, GError **error);    /* our references of offline approvals not yet sent to the host; owned texts */
  gboolean (*display) (CfTerminal *terminal, const char *text, GError **error);       /* for the customer; NULL: its welcome */
  gboolean (*reset)   (CfTerminal *terminal, GError **error);                         /* last resort: an attempt under way becomes unknown */
} CfDriver;

struct _CfTerminal {
  const CfDriver       *driver;
  CfTransport          *transport;              /* owned */
  const CfTerminalHost *host;  gpointer host_data;         /* borrowed */
  CfClock              *clock;                  /* wall time, borrowed */
  GHashTable           *settings;               /* of text to text: "password", "remote-application-id" … as the driver's notes say; owned */
  CfTerminalIdentity    identity;
  gpointer              own;                    /* the driver's own memory; NULL before the first open */
  CfWake                wake;                   /* transport->wake */
  /* Asked by other threads; read with the functions below. */
  GMutex   lock;
  gboolean cancel, stop;
  int      answer;                              /* -1 none, 0 no, 1 yes */
  char    *key;
};

/* @transport and @settings are taken, @settings may be NULL. NULL only if the system has no descriptors left. */
CfTerminal *cf_terminal_new    (const CfDriver *driver, CfTransport *transport, GHashTable *settings, const CfTerminalHost *host, gpointer host_data, CfClock *clock, GError **error) CF_WARN_UNUSED;
void        cf_terminal_free   (CfTerminal *terminal);
const char *cf_terminal_setting (CfTerminal *terminal, const char *name, const char *otherwise);        /* borrowed */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTerminal, cf_terminal_free)

/* From any thread; each knocks. */
void cf_terminal_cancel (CfTerminal *terminal);                   /* ask the terminal to let go of the payment */
void cf_terminal_answer (CfTerminal *terminal, gboolean yes);     /* to the last question */
void cf_terminal_press  (CfTerminal *terminal, const char *key);  /* a button it offered */
void cf_terminal_stop   (CfTerminal *terminal);                   /* the program ends: leave at once; what is under way becomes unknown */
/* For drivers, when a read or wait was woken, or at any time: takes what was asked. */
gboolean cf_terminal_take_cancel (CfTerminal *terminal);
gboolean cf_terminal_take_answer (CfTerminal *terminal, gboolean *ret_yes);
char    *cf_terminal_take_key    (CfTerminal *terminal);          /* owned, or NULL */
gboolean cf_terminal_stopping    (CfTerminal *terminal);
/* Before an attempt: forgets a cancel, answer and key of the one before. */
void     cf_terminal_begin       (CfTerminal *terminal);

/* All drivers, NULL at the end: adding one is one file and one line. */
extern const CfDriver *const cf_drivers[];
const CfDriver *cf_driver_named   (const char *name);                          /* NULL if there is none */
const CfDriver *cf_driver_for_usb (guint16 vendor, guint16 product);
