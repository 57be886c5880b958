/* restore.h: a ledger comes back from a backup, on this machine or a new one. Never over an existing file; verified before anything else; a new life of the station from the first moment.
 * The backup does not know what was printed since it was made, so each of the station's series needs an answer (D29): the last number on paper, or a new prefix. Without one the series is
 * frozen: it gives no number until somebody answers.
 *
 * A series that had printed more than the backup knows does not go on itself: a new one with the same prefix starts after the last number on paper, so that the numbers between stay free for
 * the documents they belong to (typed in again, or brought back by another station). */
#pragma once
#include "backup.h"

/* @series: its prefix, or "invoice", "credit-memo", "group". @new_prefix, or where that is NULL @last_printed: the last number on paper; 0: none was ever printed. */
typedef struct { const char *series; gint64 last_printed; const char *new_prefix; } CfSeriesAnswer;
typedef struct {
  CfId    id;
  gint64  kind;                      /* CfSeriesKind */
  char   *prefix;
  gint64  last;                      /* last number in the backup; 0: none */
  char   *answer;                    /* what was done, in words; NULL: frozen */
} CfSeriesState;
void cf_series_state_clear (gpointer state);
typedef struct { gint64 commits, entries; GArray *series; CfInstant made; char *head; } CfRestoreReport;      /* series: CfSeriesState; head: hash in hex of the old life's last commit */
void     cf_restore_report_clear (CfRestoreReport *report);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfRestoreReport, cf_restore_report_clear)

/* @path: a backup; @to: the new ledger. CONFLICT if it is there. CORRUPT: the first problem that verify names. INVALID: an answer that does not fit: says which. Else as cf_backup_unpack. On
 * failure nothing is left at @to. */
gboolean cf_restore (const char *path, const char *passphrase, const char *to, const CfSeriesAnswer *answers, guint n_answers, CfClock *clock, CfProgress progress, gpointer user,
                     CfRestoreReport *ret, GError **error) CF_WARN_UNUSED;

/* Series of this station that wait for an answer. CfSeriesState in *ret, which clears them. */
gboolean  cf_series_frozen (CfShop *shop, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Answers for one later. Refusals: CF_NOT_FOUND (no frozen series of that name), CF_NUMBER_TAKEN (the ledger knows a later number than the last on paper), CF_NAME_TAKEN (prefix),
 * CF_TOO_LARGE, CF_NEGATIVE. */
CfOutcome cf_series_answer (CfShop *shop, CfWho *who, const CfSeriesAnswer *answer, GError **error) CF_WARN_UNUSED;
