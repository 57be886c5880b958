/* cf-payments-place.h: the payments: all of them as a list, and one of them as a page. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_PAYMENTS_PLACE (cf_payments_place_get_type ())
G_DECLARE_FINAL_TYPE (CfPaymentsPlace, cf_payments_place, CF, PAYMENTS_PLACE, CfPlace)
