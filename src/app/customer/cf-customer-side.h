/* cf-customer-side.h: the right column of the control room: contacts with what they get (S1-34, S1-35), addresses (S1-09), locations, certificates, note and credit. Each is a button that edits it. */
#pragma once
#include <adwaita.h>
#include "cf-customer-data.h"

#define CF_TYPE_CUSTOMER_SIDE (cf_customer_side_get_type ())
G_DECLARE_FINAL_TYPE (CfCustomerSide, cf_customer_side, CF, CUSTOMER_SIDE, AdwBin)

/* Property "session": construct only. Signal "edit": the whole record is wanted. */
void cf_customer_side_set (CfCustomerSide *self, CfCustomerData *data);
