/* fees.c: late fees fallen due. Nothing depends on when or how often it is asked: a step's date, days and amount follow from the invoice and what was open on
 * which day. */
#include "fees.h"

#define STEPS_MAX 1000
#define YEAR_DAYS 365

static CfMoney
open_on (const CfOpenSpan *spans, guint n, CfDate date)
{
  for (guint i = 0; i < n; i++)
    if (spans[i].from <= date && date < spans[i].to)
      return spans[i].open_minor;
  return 0;
}

/* Sum over the nights from @from to @to of what was open: minor units × days. Credit (negative) bears no interest. */
static gboolean
open_days (const CfOpenSpan *spans, guint n, CfDate from, CfDate to, gint64 *ret)
{
  gint64 sum = 0, part;

  for (guint i = 0; i < n; i++)
    {
      CfDate first = MAX (spans[i].from, from), end = MIN (spans[i].to, to);

      if (first >= end || spans[i].open_minor <= 0)
        continue;
      if (!cf_mul_div (spans[i].open_minor, end - first, 1, CF_ROUND_HALF_UP, &part) || !cf_add (sum, part, &sum))
        return FALSE;
    }
  *ret = sum;
  return TRUE;
}

typedef struct {
  const CfFeeRule *rule;
  CfRounding       rounding;
  CfDate           due;
  const CfOpenSpan *spans; guint n_spans;
} Fees;

/* FALSE on overflow; an amount of 0: nothing is due. */
static gboolean
step_amount (const Fees *fees, CfFeeStep *step, CfDate since)
{
  const CfFeeRule *rule = fees->rule;
  gint64 days;

  step->base_minor = open_on (fees->spans, fees->n_spans, step->date);
  step->days = step->date - fees->due;
  step->amount_minor = 0;
  if (step->base_minor <= 0)
    return TRUE;
  switch (rule->kind)
    {
    case CF_FEE_NONE:
      return TRUE;
    case CF_FEE_FIXED:
      step->amount_minor = rule->amount_minor;
      break;
    case CF_FEE_PERCENT:
      if (!cf_mul_div (step->base_minor, rule->rate, CF_DECIMAL_ONE, fees->rounding, &step->amount_minor))
        return FALSE;
      break;
    case CF_FEE_ANNUAL:
      step->days = step->date - since;
      if (!open_days (fees->spans, fees->n_spans, since, step->date, &days)
          || !cf_mul_div (days, rule->rate, YEAR_DAYS * CF_DECIMAL_ONE, fees->rounding, &step->amount_minor))
        return FALSE;
      break;
    }
  step->amount_minor = MAX (step->amount_minor, rule->minimum_minor);
  return TRUE;
}

static gboolean
is_taken (const gint64 *taken, guint n, gint64 step)
{
  for (guint i = 0; i < n; i++)
    if (taken[i] == step)
      return TRUE;
  return FALSE;
}

CfOutcome
cf_fees_due (const CfFeeRule *rule, CfRounding rounding, CfDate due, const CfOpenSpan *spans, guint n_spans, const gint64 *taken, guint n_taken, CfDate as_of,
             CfFeeStep **ret, guint *ret_n, CfRefusal *refusal)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (CfFeeStep));
  const Fees fees = { rule, rounding, due, spans, n_spans };
  gint64 last = rule->kind == CF_FEE_NONE ? 0 : rule->repeat_days <= 0 ? 1 : rule->steps_max > 0 ? MIN (rule->steps_max, STEPS_MAX) : STEPS_MAX;
  CfDate since = due, date = due + rule->grace_days + 1;

  for (gint64 n = 1; n <= last && date <= as_of; n++)
    {
      CfFeeStep step = { .step = n, .date = date };

      if (!step_amount (&fees, &step, since))
        return cf_refuse (refusal, CF_OVERFLOW, "amount_minor", NULL);
      if (step.amount_minor > 0 && !is_taken (taken, n_taken, n))
        g_array_append_val (steps, step);
      since = date;
      date += rule->repeat_days;
    }
  *ret_n = steps->len;
  *ret = g_array_steal (steps, NULL);
  return CF_OK;
}
