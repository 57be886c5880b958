/* card-batch.h: what a card terminal said when its batch was closed, and what was decided about charges that nobody here asked for. Both are facts. */
#pragma once
#include "attempt.h"

/* One transaction as the terminal lists it. Refunds are negative; with tip. */
typedef struct {
  char         *reference, *number, *brand, *last4, *code;      /* ours, as it came back; the terminal's own number; authorisation */
  CfAttemptKind kind;
  CfMoney       amount_minor;
  CfInstant     at;
  gint64        voided, offline;                            /* taken back before the close (some terminals list a line of kind void besides instead); not yet known to the bank */
} CfCardBatchLine;

typedef struct { char *name; gint64 count; CfMoney amount_minor; } CfCardBatchTotal;      /* of a card brand; "all" */
typedef struct { CfId attempt_id; } CfCardBatchMember;

/* A batch that was closed: one with the attempt of kind CF_ATTEMPT_CLOSE that closed it, whose id it has. */
typedef struct {
  CfId      id, terminal_id, staff_id;
  CfInstant at;                                             /* by this register's clock */
  char     *number;                                         /* the terminal's number of it, where it has one */
  char     *identity;                                       /* what it called itself */
  gint64    currency;
  gint64    has_lines, has_totals;                          /* whether it told them: none is not the same as not told */
  char     *receipt;                                        /* lines of the report that it printed, or would have */
  char     *evidence;                                       /* a person's word where the terminal could not say whether it closed */
  CfCardBatchLine   *lines;   guint n_lines;
  CfCardBatchTotal  *totals;  guint n_totals;
  CfCardBatchMember *members; guint n_members;              /* attempts of this terminal that moved money and were in no batch before */
} CfCardBatch;

/* What became of an orphan: one each, with an id that follows from the orphan's. */
typedef enum { CF_ORPHAN_ASSIGNED = 1 /* a payment of somebody */, CF_ORPHAN_GIVEN_BACK = 2 /* to go back to the card: a payment first, then its refund */, CF_ORPHAN_ELSEWHERE = 3 /* another till's, or in the
  * books already */ } CfOrphanKind;
extern const CfEnumName cf_orphan_kinds[];

typedef struct {
  CfId         id, orphan_id;                               /* of the CfAttemptResult without attempt */
  CfOrphanKind kind;
  CfId         attempt_id;                                  /* made for it; or the one of ours that it names; or 0 */
  CfId         payment_id;
  CfId         staff_id;
  char        *reason;
} CfOrphanEnd;

/* What a comparison of a batch with our books says of one transaction (store/card-batch.h). On disk: append-only. */
typedef enum {
  CF_BATCH_MATCHED = 1,
  CF_BATCH_DIFFERS = 2,              /* the same transaction, another amount (or taken back on one side only) */
  CF_BATCH_DOUBLED = 3,              /* there once more than here: the customer was perhaps charged twice */
  CF_BATCH_MISSING_HERE = 4,         /* the terminal has it, our books do not */
  CF_BATCH_MISSING_THERE = 5,        /* in our books, and the terminal that listed its transactions did not list it */
  CF_BATCH_NOT_LISTED = 6,           /* in our books; this terminal lists no transactions, only sums */
  CF_BATCH_BY_HAND = 7,              /* in our books, recorded without a terminal, and no terminal that lists its transactions has it */
  CF_BATCH_TO_GIVE_BACK = 8,         /* somebody decided that it goes back to the card, and it has not gone yet */
} CfBatchMatch;
extern const CfEnumName cf_batch_matches[];                  /* "matched", "differs", "doubled", "missing_here", … */

/* What a person said of a difference (W6). */
typedef enum { CF_BATCH_WRITTEN_DOWN = 1 /* a line that we did not have became an orphan of ours */, CF_BATCH_CARRIED = 2 /* it stays as it is, with a reason */ } CfBatchNoteKind;
extern const CfEnumName cf_batch_notes[];
typedef struct {
  CfId            id;                                       /* follows from kind, terminal and spot: two registers that say the same say it once */
  CfBatchNoteKind kind;
  CfBatchMatch    match;                                    /* as it was seen then */
  CfId            terminal_id, batch_id;                    /* batch 0: it was open; terminal 0: of none */
  char           *spot;                                     /* which transaction (cf_batch_spot) */
  CfId            orphan_id, attempt_id, payment_id;
  CfMoney         there_minor, here_minor;
  CfId            staff_id;
  CfInstant       at;
  char           *reason;
} CfBatchNote;
