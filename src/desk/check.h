/* check.h: the deep check, once a day, on a connection of its own: the file (quick_check), and the trial balance: every entry sums to 0, and what is owed by postings is what the open
 * items say. What is checked at each open, in milliseconds, is cf_shop_open's. */
#pragma once
#include "progress.h"
#include "shop/shop.h"

typedef struct {
  gboolean   ran;                    /* FALSE: not due, done today already */
  GPtrArray *problems;               /* sentences (char *); empty: all is well */
  CfInstant  at;                     /* of the last one that found nothing wrong; 0 = never */
} CfCheckResult;
void     cf_check_result_clear (CfCheckResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfCheckResult, cf_check_result_clear)

/* For a worker thread: opens @path itself. @always: also where it was done today. The day of the last clean one is kept beside the records (a local row). A damaged
 * ledger is an answer, with problems, not an error. */
gboolean cf_check_deep (const char *path, gboolean always, CfClock *clock, CfCheckResult *ret, GError **error) CF_WARN_UNUSED;
