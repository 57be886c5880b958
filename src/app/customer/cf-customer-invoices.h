/* cf-customer-invoices.h: the documents of a customer on the control room (S1-11): ticked to be paid, a PDF of each (S1-13), and where chasing stands, changed in its row (S1-12). */
#pragma once
#include <adwaita.h>
#include "cf-customer-data.h"

#define CF_TYPE_CUSTOMER_INVOICES (cf_customer_invoices_get_type ())
G_DECLARE_FINAL_TYPE (CfCustomerInvoices, cf_customer_invoices, CF, CUSTOMER_INVOICES, AdwBin)

/* Property "session": construct only. Signal "statement": the statement is wanted. */
/* @anew: another customer: nothing is ticked, the list is at its top. */
void cf_customer_invoices_set (CfCustomerInvoices *self, CfCustomerData *data, gboolean anew);
