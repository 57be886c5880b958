/* standing.h: how a customer stands before they are sold to (T10): what is past due, and how far over the limit they are. The same wherever it is said. */
#pragma once
#include "query.h"
#include "records.h"

typedef struct {
  CfMoney overdue_minor;  guint n_overdue;
  gint64  days_late;                 /* of the oldest of them */
  CfMoney over_limit_minor;          /* 0 = within it, or there is none */
} CfStanding;
/* @items: CfItemRow, as they were open at the end of @day; @balance: now. FALSE: sums too large to be kept. */
gboolean cf_standing_count (const GArray *items, CfDate day, const CfCustomer *customer, CfMoney balance_minor, CfStanding *ret, GError **error) CF_WARN_UNUSED;
