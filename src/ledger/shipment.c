/* shipment.c: see shipment.h. */
#include "shipment.h"

const CfEnumName cf_ship_methods[] = { { CF_SHIP_CARRIER, "carrier" }, { CF_SHIP_PICK_UP, "pick_up" }, { CF_SHIP_DELIVERY, "delivery" }, { 0, NULL } };
const CfEnumName cf_shipment_event_kinds[] = {
  { CF_SHIPMENT_LABEL, "label" }, { CF_SHIPMENT_HANDED_OVER, "handed_over" }, { CF_SHIPMENT_IN_TRANSIT, "in_transit" }, { CF_SHIPMENT_DELIVERED, "delivered" },
  { CF_SHIPMENT_EXCEPTION, "exception" }, { CF_SHIPMENT_COLLECTED, "collected" }, { CF_SHIPMENT_CAME_BACK, "came_back" }, { 0, NULL },
};
