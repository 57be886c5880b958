/* close-period.h: no posting before a date. What was known then is kept, so that a fact that comes late is found. */
#pragma once
#include "act.h"

/* @before 0 opens everything again. Opening what is locked needs a reason. Refusals: CF_NEEDS_REASON, CF_TOO_LARGE (after tomorrow: nothing could be posted today). */
CfOutcome cf_lock_period (CfShop *shop, CfWho *who, CfId id, CfDate before, CfPeriodLock *ret, GError **error) CF_WARN_UNUSED;
