/* cf-till-place.h: the till of this register: the shift that is open, what moved in its drawer, the count and the close, and earlier shifts with their Z reports (T7). A count is blind: what should be there is shown
 * when what is there was given. Addresses: "till". */
#pragma once
#include "cf-place.h"

#define CF_TYPE_TILL_PLACE (cf_till_place_get_type ())
G_DECLARE_FINAL_TYPE (CfTillPlace, cf_till_place, CF, TILL_PLACE, CfPlace)
