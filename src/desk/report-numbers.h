/* report-numbers.h: what is said of a series' numbers, in words: the window's report, its print and the command line say the same. */
#pragma once
#include "store/report-series.h"

/* "1002, 1005–1007"; "" where none is missing. Caller frees. */
char *cf_series_missing (const CfSeriesRow *row);
/* The numbers printed between a backup and its restore (D29), "1002–1005"; NULL: there are none. Caller frees. */
char *cf_series_lost    (const CfSeriesRow *row);
/* A sentence about them. NULL: there are none. Caller frees. */
char *cf_series_lost_sentence (const CfSeriesRow *row);
