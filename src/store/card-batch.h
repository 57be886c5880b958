/* card-batch.h: a card terminal's batches beside our books: which of its transactions are payments and refunds of ours, and what is on one side only (W6). The facts: ledger/card-batch.h. */
#pragma once
#include "records.h"

typedef struct {
  CfBatchMatch  match;
  guint         line;                /* of the batch, from 1; 0: not there */
  CfAttemptKind kind;                /* sale or refund */
  CfId          attempt_id, payment_id, refund_id, customer_id;      /* ours; attempt 0: recorded by hand, without the terminal. All 0: not here */
  CfId          orphan_id;           /* the terminal's word of it, if it came and is not settled */
  CfMoney       there_minor, here_minor;      /* with tip; refunds negative; 0 where it was taken back */
  gboolean      there_voided, here_voided, offline;      /* offline: not known to be with the bank yet */
  char         *number, *brand, *last4, *code;      /* there, else here */
  CfInstant     at;
  CfId          terminal_id, batch_id;      /* batch 0: it is open */
  char         *spot;                /* which transaction it is, however often it is looked at */
  char         *carried;             /* a person's reason for leaving it as it is; or NULL */
} CfBatchRow;
/* Neither agrees nor is carried. */
gboolean cf_batch_row_is_fault (const CfBatchRow *row);
void     cf_batch_row_clear (gpointer row);                  /* for arrays */

typedef struct {
  gboolean has_lines, has_totals;
  gint64   n_here;  CfMoney here_minor;       /* what our books say went through the terminal: what was taken back is not counted */
  gint64   n_there; CfMoney there_minor;      /* by its lines, else by its totals; see has_… */
  guint    n_matched, n_faults, n_carried;    /* rows; faults: neither matched, not listed nor carried */
} CfBatchSums;

/* One batch side by side, as the books are now: faults first, then by time. CfBatchRow in @ret. A batch that was not told in lines has rows of ours only. NOT_FOUND. */
gboolean cf_card_batch_rows (CfDb *db, CfId batch_id, GArray *ret, CfBatchSums *ret_sums, GError **error) CF_WARN_UNUSED;
/* The same of what a terminal told of its batch: @batch->id 0: of the one that is open, which closes nothing and is kept nowhere. */
gboolean cf_card_batch_compare (CfDb *db, const CfCardBatch *batch, GArray *ret, CfBatchSums *ret_sums, GError **error) CF_WARN_UNUSED;
/* What is at @terminal_id and in no batch yet: what a close would take in. Rows as above, CF_BATCH_NOT_LISTED. */
gboolean cf_card_batch_open (CfDb *db, CfId terminal_id, GArray *ret, CfBatchSums *ret_sums, GError **error) CF_WARN_UNUSED;
/* The same as members for a close: attempt ids, CfId in @ret. */
gboolean cf_card_batch_members (CfDb *db, CfId terminal_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Ids of the batches that were closed within [@from, @to), of one terminal or (0) all; the last one first. */
gboolean cf_card_batches (CfDb *db, CfId terminal_id, CfInstant from, CfInstant to, GArray *ret, GError **error) CF_WARN_UNUSED;
/* In which batch @attempt_id is; 0: in none yet, the terminal can still void it. */
gboolean cf_card_batch_of (CfDb *db, CfId attempt_id, CfId *ret_batch_id, GError **error) CF_WARN_UNUSED;

/* How the money of @payment_id came: through which terminal, by which attempt that charged it, and in which batch that is (0: none yet: it can be voided there). All 0: not through a terminal. */
typedef struct { CfId attempt_id, terminal_id, batch_id; } CfCardWay;
gboolean cf_card_way (CfDb *db, CfId payment_id, CfCardWay *ret, GError **error) CF_WARN_UNUSED;
/* Whether @attempt_id was made for a charge that nobody here had asked for. */
gboolean cf_card_is_orphans (CfDb *db, CfId attempt_id, gboolean *ret, GError **error) CF_WARN_UNUSED;
