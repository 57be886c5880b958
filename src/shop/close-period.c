/* close-period.c: see close-period.h. The lock set last counts. */
#include "close-period.h"

CfOutcome
cf_lock_period (CfShop *shop, CfWho *who, CfId id, CfDate before, CfPeriodLock *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_autofree char *seen = NULL;
  GError *failed = NULL;
  cf_act_begin (&act, shop, "period.lock", who, &CF_PERIOD_LOCK, id, ret);
  cf_act_repeat (&act, ret->before == before);
  cf_act_permit (&act, CF_MAY_LOCK_PERIOD, 0);
  if (before < 0 || before > act.today + 1)
    cf_act_refuse (&act, before < 0 ? CF_NOT_A_DATE : CF_TOO_LARGE, "before", NULL);
  if (before < cf_act_rules (&act)->locked_before && (!act.reason || !*act.reason))
    cf_act_refuse (&act, CF_NEEDS_REASON, "reason", NULL);
  if (!act.stop && !(seen = cf_log_vector (shop->db, &failed)))
    cf_act_fail (&act, failed);
  if (!act.stop) {
    *ret = (CfPeriodLock) { .id = id, .before = before, .seen = g_steal_pointer (&seen), .reason = g_strdup (act.reason) };
    cf_act_add (&act, &CF_PERIOD_LOCK, ret);
  }
  return cf_act_end (&act, error);
}
