/* standing.c: see standing.h. */
#include "standing.h"
#include "ledger/aging.h"

gboolean
cf_standing_count (const GArray *items, CfDate day, const CfCustomer *customer, CfMoney balance_minor, CfStanding *ret, GError **error)
{
  CfStanding standing = { 0 };
  for (guint i = 0; i < items->len; i++) {
    const CfOpenItem *item = &g_array_index (items, CfItemRow, i).item;
    gint64 late = item->open_minor > 0 ? cf_aging_days_late (item->due, day) : 0;
    if (late <= 0)
      continue;
    if (!cf_add (standing.overdue_minor, item->open_minor, &standing.overdue_minor)) {
      g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "adding up what is past due: the sum is too large");
      return FALSE;
    }
    standing.n_overdue++;
    standing.days_late = MAX (standing.days_late, late);
  }
  if (customer->has_limit && balance_minor > customer->credit_limit_minor)
    standing.over_limit_minor = balance_minor - customer->credit_limit_minor;
  *ret = standing;
  return TRUE;
}
