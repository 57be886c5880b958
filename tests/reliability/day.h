/* day.h: a day's work as numbered steps over the real acts. The ids of a step follow from its number, so that whoever comes after a crash can look up what is there and repeat what is not. */
#pragma once
#include "shop/act.h"

/* A new ledger at @path, in which the day can begin. */
void      day_make  (const char *path, CfClock *clock);
/* Eight steps deal with one customer: saved, a draft, issued, paid in part, money on account, put on the invoice, written off or refunded, changed. */
CfOutcome day_step  (CfShop *shop, guint step, GError **error);
/* Is all of what @step does in the ledger (1), or nothing of it (0)? Asserts that it is never a part. */
gboolean  day_done  (CfDb *db, guint step);
