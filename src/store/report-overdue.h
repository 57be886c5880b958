/* report-overdue.h: invoices that are past due and open: what late fees are charged on and reminders are about. */
#pragma once
#include "records.h"

typedef struct { CfId invoice_id, customer_id; char *number; CfDate date, due; CfMoney open_minor; } CfOverdue;
void     cf_overdue_clear (gpointer row);                    /* for arrays */
/* Invoices (not fees) of which something is open at the end of @as_of and which were due before it; oldest due date first. CfOverdue in *ret. */
gboolean cf_overdue_load  (CfDb *db, CfDate as_of, GArray *ret, GError **error) CF_WARN_UNUSED;
