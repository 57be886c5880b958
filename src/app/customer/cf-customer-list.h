/* cf-customer-list.h: the list of customers: filters, a search field, what they owe together, and the way to a new one (S1-01). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_CUSTOMER_LIST (cf_customer_list_get_type ())
G_DECLARE_FINAL_TYPE (CfCustomerList, cf_customer_list, CF, CUSTOMER_LIST, AdwBin)

/* Property "session": construct only. Signals: "open" (gint64 id): a customer was chosen; "add": a new one is wanted. */
void     cf_customer_list_refresh    (CfCustomerList *self);
void     cf_customer_list_focus      (CfCustomerList *self);
/* "all", "owing", "overdue", "on-hold", "archived". FALSE: there is no such filter. */
gboolean cf_customer_list_set_filter (CfCustomerList *self, const char *filter);
