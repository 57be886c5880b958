/* work-private.h: what the papers of work share. */
#pragma once
#include "shop/act.h"

/* "Oct 9, 2026 16:30" in the shop's way; @minute of the day plus 1, 0 = none. Caller frees. */
char *cf_work_day (CfShop *shop, CfDate day, gint64 minute);
