/* shift.h: the till: a shift of a drawer from its float to its close. All are facts; the state of a shift follows from them. Arithmetic here is pure. The drawer is the cash of one register (station): what should be in it is
 * the balance of its cash account, so that nothing is summed twice. */
#pragma once
#include "base/outcome.h"
#include "base/error.h"
#include "card-batch.h"
#include "entry.h"
#include "payment.h"

typedef enum { CF_SHIFT_NONE = 0, CF_SHIFT_OPEN = 1, CF_SHIFT_COUNTING = 2, CF_SHIFT_CLOSED = 3 } CfShiftState;
extern const CfEnumName cf_shift_states[];                  /* "open", "counting", "closed" */

typedef struct {
  CfId      id;
  gint64    station;                                        /* whose drawer */
  CfDate    date;                                           /* business date (D19): what is posted while it is open has it */
  CfId      staff_id;
  CfInstant at;
  gint64    currency;
  CfMoney   float_minor;                                    /* counted into the drawer */
} CfShift;

typedef enum { CF_DRAWER_PAY_IN = 1, CF_DRAWER_PAY_OUT = 2, CF_DRAWER_DROP = 3 /* to the safe */, CF_DRAWER_NO_SALE = 4 /* opened for nothing */ } CfDrawerKind;
extern const CfEnumName cf_drawer_kinds[];                  /* "pay_in", … */
typedef enum { CF_DRAWER_CHANGE = 1 /* from or to the bank */, CF_DRAWER_SUPPLIES = 2, CF_DRAWER_TIPS = 3, CF_DRAWER_OWNER = 4, CF_DRAWER_OTHER = 5 } CfDrawerCategory;
extern const CfEnumName cf_drawer_categories[];             /* "change", … */
typedef struct {
  CfId             id, shift_id;
  CfDrawerKind     kind;
  CfDrawerCategory category;                                /* pay-in and pay-out */
  CfMoney          amount_minor;                            /* > 0; no sale: 0 */
  CfId             staff_id;
  CfInstant        at;
  char            *reason;
} CfDrawerEntry;

typedef enum { CF_SHIFT_BEGAN_COUNT = 1, CF_SHIFT_WENT_ON = 2 /* the count was given up */, CF_SHIFT_REOPENED = 3 } CfShiftEventKind;
extern const CfEnumName cf_shift_events[];                  /* "counting", "went_on", "reopened" */
typedef struct { CfId id, shift_id; CfShiftEventKind kind; CfId staff_id; CfInstant at; char *reason; } CfShiftEvent;

typedef struct { CfMoney value_minor; gint64 count; } CfCash;      /* so many coins or notes of that value; value 1 minor unit: money that was not sorted */

typedef enum { CF_FIGURE_PAYMENTS = 1, CF_FIGURE_REFUNDS = 2, CF_FIGURE_TAKEN_BACK = 3, CF_FIGURE_PAY_IN = 4, CF_FIGURE_PAY_OUT = 5, CF_FIGURE_DROP = 6, CF_FIGURE_NO_SALE = 7,
               CF_FIGURE_EARLIER = 8 /* what an earlier close of the same shift took out of the drawer */ } CfFigureKind;
extern const CfEnumName cf_figure_kinds[];                  /* "payments", … */
/* A line of an X or Z report. Money that left is negative. */
typedef struct { CfFigureKind kind; CfTenderKind tender_kind; char *name; gint64 count; CfMoney amount_minor; } CfShiftFigure;

typedef enum { CF_CARRIED_CARD = 1 /* a card payment nobody knows the end of */, CF_CARRIED_DRAFT = 2, CF_CARRIED_LATE = 3 /* a payment of an earlier shift that came during this one */ } CfCarriedKind;
extern const CfEnumName cf_carried_kinds[];                 /* "card_payment", "draft", "late" */
typedef struct { CfCarriedKind kind; CfId ref_id; } CfCarried;

/* A difference between a card terminal and our books that the close carried (W6). */
typedef struct { CfBatchMatch match; CfId terminal_id, attempt_id, payment_id; char *card; CfMoney there_minor, here_minor; char *reason; } CfCardDifference;

/* A count that stands: from here on it may be told what should be there. Another one after it is kept as well, and the Z report says so. */
typedef struct { CfId id, shift_id, staff_id; CfInstant at; CfMoney counted_minor; CfCash *cash; guint n_cash; } CfDrawerCount;

/* A payment or refund that was booked in the wrong shift counts in another one. */
typedef struct {
  CfId      id;
  CfId      payment_id, refund_id;                          /* one of them */
  CfId      from_shift_id, to_shift_id;
  CfMoney   cash_minor;                                     /* what it put in a drawer; 0: no cash */
  gint64    from_open, to_open;                             /* whether their drawer was not closed then: else its close had it as over or short */
  CfId      staff_id;
  CfInstant at;
  char     *reason;
} CfShiftMove;

/* The close: a Z report, as it was printed. What comes later goes to its own shift and changes nothing here. */
typedef struct {
  CfId      id, shift_id, staff_id;
  CfInstant at;
  gint64    number;                                         /* gapless per drawer, from 1 */
  gint64    currency;
  CfMoney   expected_minor, counted_minor;
  CfMoney   over_minor;                                     /* counted − expected; short: negative */
  CfMoney   left_minor;                                     /* stays in the drawer; the rest went to the safe */
  char     *reason;                                         /* of a difference */
  char     *head;                                           /* of this register's log before this close, hexadecimal: tamper evidence */
  CfCash        *cash;    guint n_cash;
  CfShiftFigure *figures; guint n_figures;
  CfCarried     *carried; guint n_carried;
  gint64    counts;                                         /* how often it was counted */
  CfMoney   first_minor;                                    /* what the first count came to */
  CfCardDifference *differences; guint n_differences;
} CfShiftClose;

/* Cash from the safe and checks one by one, brought to the bank (T20). */
typedef struct { CfId payment_id; CfMoney amount_minor; } CfDepositCheck;
typedef struct {
  CfId      id;
  CfDate    date;
  CfId      staff_id;
  gint64    currency;
  CfMoney   cash_minor, total_minor;
  char     *reference;                                      /* the bank's */
  CfCash         *cash;   guint n_cash;
  CfDepositCheck *checks; guint n_checks;
} CfBankDeposit;

/* May a shift in state @from go to @to? */
gboolean  cf_shift_follows (CfShiftState from, CfShiftState to);
/* Notes and coins of a currency, greatest first; none for one this version does not know: then a count is one sum. Static. */
const CfMoney *cf_shift_denominations (gint64 currency, guint *ret_n);
/* The sum of a count. CF_NEGATIVE, CF_NOT_POSITIVE (a value), CF_OVERFLOW. */
CfOutcome cf_shift_sum   (const CfCash *cash, guint n, CfMoney *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* Fills over of @close from expected and counted. CF_NEGATIVE; CF_NEEDS_REASON where money is missing or too much and @close->reason is empty; CF_NOT_ENOUGH where more would stay than was counted. */
CfOutcome cf_shift_check_close (CfShiftClose *close, CfRefusal *refusal) CF_WARN_UNUSED;

/* Entries (README.md, Till). *ret may have no postings: then there is none. @safe: the tender under which the safe's cash waits for the bank. */
/* @to_safe_minor: of what was in the drawer by the books, so much lies in the safe, and the owner took the rest (or brought what lacks); −1: nobody said, and what is over the float goes to the safe. */
CfOutcome cf_shift_post_open    (const CfShift *shift, CfMoney in_drawer_minor, CfMoney in_safe_minor, CfMoney to_safe_minor, CfId safe, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
CfOutcome cf_shift_post_drawer  (const CfDrawerEntry *entry, const CfShift *shift, CfId safe, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
CfOutcome cf_shift_post_close   (const CfShiftClose *close, const CfShift *shift, CfId safe, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* What a move puts right: a drawer that was closed had it as over or short (README.md, Till). @from, @to: the stations. */
CfOutcome cf_shift_post_move    (const CfShiftMove *move, CfDate date, gint64 currency, gint64 from, gint64 to, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
CfOutcome cf_shift_post_deposit (const CfBankDeposit *deposit, CfId safe, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;      /* the cash; each check has its own settlement */
