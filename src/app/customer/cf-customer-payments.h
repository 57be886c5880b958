/* cf-customer-payments.h: the money side of the control room (T15): payments and credit memos with what is left of each, which can be put on invoices, taken off again, given back. */
#pragma once
#include <adwaita.h>
#include "cf-customer-data.h"

#define CF_TYPE_CUSTOMER_PAYMENTS (cf_customer_payments_get_type ())
G_DECLARE_FINAL_TYPE (CfCustomerPayments, cf_customer_payments, CF, CUSTOMER_PAYMENTS, AdwBin)

/* Property "session": construct only. @anew: another customer. */
void cf_customer_payments_set (CfCustomerPayments *self, CfCustomerData *data, gboolean anew);
