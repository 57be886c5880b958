/* cf-orders-place.h: orders with their jobs, and estimates: the list, and the page of an order. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_ORDERS_PLACE (cf_orders_place_get_type ())
G_DECLARE_FINAL_TYPE (CfOrdersPlace, cf_orders_place, CF, ORDERS_PLACE, CfPlace)
