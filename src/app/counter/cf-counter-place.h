/* cf-counter-place.h: what is at the counter today: search, the day at a glance, recent customers. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_COUNTER_PLACE (cf_counter_place_get_type ())
G_DECLARE_FINAL_TYPE (CfCounterPlace, cf_counter_place, CF, COUNTER_PLACE, CfPlace)
