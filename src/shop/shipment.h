/* shipment.h: shipments and pick-ups, as acts. */
#pragma once
#include "order.h"

/* A new shipment of an order, or a change of one: how, by whom, where to (of a new one the order's place, where nothing is said), what. Refusals: CF_NOT_A_CHOICE (method), CF_NOT_FOUND (a job of another order), CF_NOT_POSITIVE
 * (quantity), CF_WRONG_STATE (cancelled order), CF_NEGATIVE (weight). */
CfOutcome cf_shipment_save  (CfShop *shop, CfWho *who, const CfShipment *shipment, GError **error) CF_WARN_UNUSED;
/* Something became known of it: entered, read from a file, or told by a carrier. id 0: it follows from what is told, so that telling it twice is once. @status_id: the jobs of the shipment move there with it (0: they stay); what work was
 * not begun on, and charges, stay. CF_ALREADY. Refusals: CF_NOT_A_CHOICE (kind), CF_WRONG_STATE (cancelled), CF_REQUIRED (name, of who fetched it). */
CfOutcome cf_shipment_event (CfShop *shop, CfWho *who, const CfShipmentEvent *event, CfId status_id, CfShipmentEvent *ret, GError **error) CF_WARN_UNUSED;
