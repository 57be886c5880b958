/* statement-late.h: facts dated on or before a run's date that came after it (D26, W3). A customer's statement is compared with the last run that had it; one that no run had, with the last run of many.
 * Private to desk. */
#pragma once
#include "statement-run.h"

typedef struct {
  GArray     *runs;                  /* CfStatementRun: those that asked the same, newest first */
  GHashTable *lines;                 /* customer → its CfStatementRunLine in the newest run that has it */
  GHashTable *of;                    /* customer → that CfStatementRun */
  const CfStatementRun *others;      /* for customers that no run had */
} CfEarlierRuns;
gboolean cf_earlier_runs_load  (CfDb *db, const CfStatementRun *like, CfEarlierRuns *ret, GError **error) CF_WARN_UNUSED;
/* Entries and allocations dated until the runs' as-of date whose commit is outside what the run had seen. CfLateFact in *ret, by date. @aliases: as of that date. */
gboolean cf_earlier_runs_late  (CfDb *db, const CfEarlierRuns *earlier, GHashTable *aliases, GArray *ret, GError **error) CF_WARN_UNUSED;
void     cf_earlier_runs_clear (CfEarlierRuns *earlier);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfEarlierRuns, cf_earlier_runs_clear)
void     cf_late_fact_clear    (gpointer fact);
