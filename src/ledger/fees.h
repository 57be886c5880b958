/* fees.h: which late fees have fallen due. A pure function of rule, invoice and day: whoever runs it, however often, finds the same steps; a step is known by
 * (invoice, number). */
#pragma once
#include "base/money.h"
#include "rules.h"

typedef struct { CfDate from, to; CfMoney open_minor; } CfOpenSpan;      /* open from @from up to, not including, @to; ascending, no overlap; 0 outside */
typedef struct {
  gint64  step;                      /* from 1 */
  CfDate  date;                      /* when it fell due */
  gint64  days;                      /* the days it is for (annual), else days late on that date */
  CfMoney base_minor;                /* what was open that day */
  CfMoney amount_minor;              /* > 0 */
} CfFeeStep;

/* Step n falls due on due + grace + 1 + (n − 1) × repeat if the invoice is open that day. Fixed: the amount. Percent: of what is open that day. Annual: rate
 * × open ÷ 365 for each day since the step before (the first: since it was due), rounded once a step. @taken: numbers of steps charged or waived before, any
 * order. *ret is g_new'd, ascending. At most 1,000 steps. Refusals: CF_OVERFLOW. */
CfOutcome cf_fees_due (const CfFeeRule *rule, CfRounding rounding, CfDate due, const CfOpenSpan *spans, guint n_spans, const gint64 *taken, guint n_taken,
                       CfDate as_of, CfFeeStep **ret, guint *ret_n, CfRefusal *refusal) CF_WARN_UNUSED;
