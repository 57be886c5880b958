/* rules.c: the two questions asked before anything is posted: is the day open, is the customer good for it. */
#include "rules.h"
#include "base/date.h"

#define AHEAD_MAX 3660      /* ten years: what is dated later is a slip of the hand */

CfOutcome
cf_rules_check_date (const CfRules *rules, CfDate date, CfDate today, CfRefusal *refusal)
{
  if (date == 0)
    return cf_refuse (refusal, CF_REQUIRED, "date", NULL);
  if (date < CF_DATE_MIN || date > CF_DATE_MAX || date > today + AHEAD_MAX)
    return cf_refuse (refusal, CF_NOT_A_DATE, "date", NULL);
  if (rules->locked_before != 0 && date < rules->locked_before)
    return cf_refuse (refusal, CF_PERIOD_LOCKED, "date", NULL);
  return CF_OK;
}

CfOutcome
cf_rules_check_credit (const CfRules *rules, const CfCustomer *customer, CfMoney balance_minor, CfMoney amount_minor, CfRefusal *refusal)
{
  CfMoney after, over;

  if (customer->archived)
    return cf_refuse (refusal, CF_ARCHIVED, "customer_id", customer->name);
  if (customer->hold)
    return cf_refuse (refusal, CF_ON_HOLD, "customer_id", customer->hold_reason);
  if (!rules->enforces_limit || !customer->has_limit)
    return CF_OK;
  if (!cf_add (balance_minor, amount_minor, &after) || !cf_sub (after, customer->credit_limit_minor, &over))
    return cf_refuse (refusal, CF_OVERFLOW, "total_minor", NULL);
  if (over > 0)
    return cf_refuse_amount (refusal, CF_OVER_LIMIT, "total_minor", over, rules->currency->code);
  return CF_OK;
}
