/* frozen.h: series that wait for an answer after a restore (restore.h). Which they are is a local note; that they give no number is their state in the ledger: archived. Private to desk. */
#pragma once
#include "restore.h"

/* In a batch: takes all series of this station out of use and notes them. CfSeriesState in *ret. */
gboolean cf_series_freeze (CfShop *shop, CfWho *who, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What was done, in words: "goes on at 1051". Caller frees. */
char    *cf_series_answer_words (const CfSeriesState *state, const CfSeriesAnswer *answer);
/* Which of @states (CfSeriesState) @answer speaks of: by prefix, else by the word of a kind, of which the newest series is meant. -1: none. */
int      cf_series_answered (GArray *states, const CfSeriesAnswer *answer);
