/* closeout.h: the end of a shift on three sides: what was counted in the drawer, what the books say, and what the card terminals say, transaction by transaction (W6). */
#pragma once
#include "card-batch.h"

/* One terminal of the register: its open batch, or one that was closed during the shift. */
typedef struct { CfId terminal_id, batch_id /* 0: open */; char *name; CfInstant at; gboolean looked /* it told what is in it */; CfBatchSums sums; } CfCloseoutBatch;

typedef struct {
  CfShift      shift;
  CfShiftState state;
  CfId         count_id;             /* the one that stands; 0 */
  gint64       counts;               /* how often the drawer was counted since its shift was opened or closed last */
  CfMoney      counted_minor, first_minor;
  CfMoney      expected_minor;       /* by the books; while no count stands: −1, whoever asks (the count is blind) */
  CfMoney      card_here_minor, card_there_minor;
  GArray      *batches;              /* CfCloseoutBatch */
  GArray      *rows;                 /* CfBatchRow, what does not agree first; the others by batch */
  guint        n_faults, n_carried, n_agree;
} CfCloseout;
void     cf_closeout_clear (CfCloseout *closeout);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfCloseout, cf_closeout_clear)

/* @looks: CfCardBatch *, what terminals told of their open batch just now (id 0); NULL: none was asked. NOT_FOUND. */
gboolean cf_closeout_load (CfDb *db, CfId shift_id, const GPtrArray *looks, CfCloseout *ret, GError **error) CF_WARN_UNUSED;
/* The same for the Z report: CfCardDifference of what does not agree, in *ret (g_new'd), whose reason is the one it was carried with. */
void     cf_closeout_differences (const CfCloseout *closeout, CfCardDifference **ret, guint *ret_n);
