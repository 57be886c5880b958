/* zvt-verdict.h: what the last transaction of a ZVT terminal proves about an attempt in doubt. Pure: the table of protocols' recovery, step Q4 and Q4b. */
#pragma once
#include "base/types.h"
#include "zvt-answer.h"

/* What was known of a terminal before an attempt; -1: not known. Kept as text with the attempt. */
typedef struct {
  int    receipt, trace, month_day, clock;
  gint64 total_minor;            /* of its open batch, by 06 10 and what was charged since; -1 */
  int    is_known;               /* FALSE: the terminal was never asked, or has done nothing yet and says so: *is_empty */
  int    is_empty;
} CfZvtBaseline;
extern const CfZvtBaseline cf_zvt_baseline_none;
/* "receipt=45 trace=123 date=1122 time=140506 total=2600"; caller frees. */
char    *cf_zvt_baseline_text (const CfZvtBaseline *baseline);
/* NULL and what is no such text: none is known. */
CfZvtBaseline cf_zvt_baseline_read (const char *text);
/* Takes receipt, trace, date and time of a status information. */
void     cf_zvt_baseline_take (CfZvtBaseline *baseline, const CfZvtAnswer *status);
/* The very transaction of the baseline: receipt, trace and, where both have them, date and time. */
gboolean cf_zvt_baseline_is (const CfZvtBaseline *baseline, const CfZvtAnswer *status);

/* Seconds since 1970 of a wall clock, as if it showed UTC; the year of MMDD is the one nearest to @now_s. -1: no such time. */
gint64   cf_zvt_wall_seconds (int month_day, int clock, gint64 now_s);

typedef enum {
  CF_ZVT_CHARGED,              /* a new approved transaction of our amount, in our time */
  CF_ZVT_AS_BEFORE,            /* the terminal has done nothing since */
  CF_ZVT_REVERSED,             /* stored and reversed */
  CF_ZVT_REFUSED,              /* a new one that was not approved */
  CF_ZVT_SHORTER,              /* approved, for less than was asked, which was not allowed */
  CF_ZVT_FOREIGN,              /* somebody else's */
  CF_ZVT_UNPROVEN,             /* could be ours, but too little is known */
} CfZvtVerdict;
typedef struct {
  CfMoney  amount_minor;       /* asked, with tip */
  gboolean allows_less;        /* partial approval */
  gboolean allows_more;        /* a tip is asked for on the terminal */
  int      currency;
  int      terminal_id;        /* -1: not known */
  gint64   sent_s, now_s;      /* when the attempt was sent and it is, by our wall clock in local time */
  gboolean has_offset; gint64 offset_s;
  gboolean is_reversal; int original_trace;      /* the attempt is itself a reversal */
} CfZvtAsked;
CfZvtVerdict cf_zvt_verdict (const CfZvtAsked *asked, const CfZvtBaseline *baseline, const CfZvtAnswer *status);

typedef enum { CF_ZVT_SUM_WITH, CF_ZVT_SUM_WITHOUT, CF_ZVT_SUM_NEITHER, CF_ZVT_SUM_UNKNOWN } CfZvtSum;
CfZvtSum cf_zvt_compare_sum (const CfZvtBaseline *baseline, CfMoney charged_minor, gint64 total_minor);
