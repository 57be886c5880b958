/* shipment.c: shipments: documents; what became of them: facts. Tags and groups are on the wire: append-only. */
#include "records.h"

static const CfField package_fields[] = { CF_TEXT (CfPackage, description, 1), CF_TEXT (CfPackage, tracking, 2), CF_INT (CfPackage, weight_grams, 3) };
static const CfRecord PACKAGE = { "shipment_package", 0, CF_PART, sizeof (CfPackage), CF_TABLE (package_fields), NULL, 0 };
static const CfField shipment_line_fields[] = { CF_REF (CfShipmentLine, job_id, 1), CF_DECIMAL (CfShipmentLine, quantity, 2) };
static const CfRecord SHIPMENT_LINE = { "shipment_line", 0, CF_PART, sizeof (CfShipmentLine), CF_TABLE (shipment_line_fields), NULL, 0 };

enum { SHIPMENT_OF = 1, SHIPMENT_HOW = 2, SHIPMENT_TRACKING = 3, SHIPMENT_DATE = 4, SHIPMENT_TO = 5, SHIPMENT_STATE = 6, SHIPMENT_PACKAGES = 7, SHIPMENT_LINES = 8 };
static const CfField shipment_fields[] = {
  CF_REF (CfShipment, order_id, 1, .group = SHIPMENT_OF), CF_REF (CfShipment, customer_id, 2, .group = SHIPMENT_OF),
  CF_ENUM (CfShipment, method, 3, CfShipMethod, cf_ship_methods, .group = SHIPMENT_HOW), CF_TEXT (CfShipment, carrier, 4, .group = SHIPMENT_HOW),
  CF_TEXT (CfShipment, service, 5, .group = SHIPMENT_HOW), CF_TEXT (CfShipment, tracking, 6, .group = SHIPMENT_TRACKING, .flags = CF_SEARCHED),
  CF_TEXT (CfShipment, link, 7, .group = SHIPMENT_TRACKING), CF_DATE (CfShipment, date, 8, .group = SHIPMENT_DATE),
  CF_TEXT (CfShipment, ship_name, 9, .group = SHIPMENT_TO, .flags = CF_PERSONAL), CF_TEXT (CfShipment, ship_address, 10, .group = SHIPMENT_TO, .flags = CF_PERSONAL),
  CF_TEXT (CfShipment, ship_city, 11, .group = SHIPMENT_TO, .flags = CF_PERSONAL), CF_TEXT (CfShipment, ship_region, 12, .group = SHIPMENT_TO, .flags = CF_PERSONAL),
  CF_TEXT (CfShipment, ship_postcode, 13, .group = SHIPMENT_TO, .flags = CF_PERSONAL), CF_TEXT (CfShipment, ship_country, 16, .group = SHIPMENT_TO, .flags = CF_PERSONAL),
  CF_FLAG (CfShipment, cancelled, 17, .group = SHIPMENT_STATE),
};
static const CfPart shipment_parts[] = {
  CF_PARTS_OF (CfShipment, packages, 14, &PACKAGE, .group = SHIPMENT_PACKAGES), CF_PARTS_OF (CfShipment, lines, 15, &SHIPMENT_LINE, .group = SHIPMENT_LINES),
};
const CfRecord CF_SHIPMENT = { "shipment", 132, CF_DOCUMENT, sizeof (CfShipment), CF_TABLE (shipment_fields), CF_TABLE (shipment_parts) };

static const CfField event_fields[] = {
  CF_REF (CfShipmentEvent, shipment_id, 1), CF_REF (CfShipmentEvent, customer_id, 2), CF_ENUM (CfShipmentEvent, kind, 3, CfShipmentEventKind, cf_shipment_event_kinds),
  CF_INSTANT (CfShipmentEvent, at, 4), CF_TEXT (CfShipmentEvent, place, 5), CF_TEXT (CfShipmentEvent, message, 6), CF_TEXT (CfShipmentEvent, name, 7, .flags = CF_PERSONAL),
  CF_TEXT (CfShipmentEvent, sha256, 8), CF_TEXT (CfShipmentEvent, source, 9),
};
const CfRecord CF_SHIPMENT_EVENT = { "shipment_event", 133, CF_FACT, sizeof (CfShipmentEvent), CF_TABLE (event_fields), NULL, 0 };
