/* restore.h: a ledger comes back from a backup, on this machine or a new one. Never over an existing file; verified before anything else; a new life of the station from the first moment.
 * The backup does not know what was printed since it was made, so each of the station's series needs an answer (D29): the last number on paper, or a new prefix. Without one the series is
 * frozen: it gives no number until somebody answers. */
#pragma once
#include "backup.h"

typedef struct { const char *series; gint64 last_printed; const char *new_prefix; } CfSeriesAnswer;      /* series: its prefix, or "invoice", "credit-memo", "group"; one of the two others */
typedef struct {
  CfId    id;
  gint64  kind;                      /* CfSeriesKind */
  char   *prefix;
  gint64  last;                      /* last number in the backup */
  char   *answer;                    /* what was done, in words; NULL: frozen */
} CfSeriesState;
typedef struct { gint64 commits, entries; GArray *series; CfInstant made; char *head; } CfRestoreReport;      /* series: CfSeriesState; head: hash in hex of the old life's last commit */
void     cf_restore_report_clear (CfRestoreReport *report);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfRestoreReport, cf_restore_report_clear)

/* @path: a backup; @to: the new ledger. CONFLICT if it is there. CORRUPT: the first problem that verify names. On failure nothing is left at @to. */
gboolean cf_restore (const char *path, const char *passphrase, const char *to, const CfSeriesAnswer *answers, guint n_answers, CfClock *clock, CfProgress progress, gpointer user,
                     CfRestoreReport *ret, GError **error) CF_WARN_UNUSED;

/* Series of this station that wait for an answer. CfSeriesState in *ret. */
gboolean  cf_series_frozen (CfShop *shop, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Answers for one later. */
CfOutcome cf_series_answer (CfShop *shop, CfWho *who, const CfSeriesAnswer *answer, GError **error) CF_WARN_UNUSED;
