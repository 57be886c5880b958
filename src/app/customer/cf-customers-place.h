/* cf-customers-place.h: the list of customers, and the page of each: the control room. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_CUSTOMERS_PLACE (cf_customers_place_get_type ())
G_DECLARE_FINAL_TYPE (CfCustomersPlace, cf_customers_place, CF, CUSTOMERS_PLACE, CfPlace)
