/* shipment.h: what leaves the shop, how, and what became of it on the way. */
#pragma once
#include "base/types.h"

typedef enum { CF_SHIP_CARRIER = 1, CF_SHIP_PICK_UP = 2 /* fetched at the counter */, CF_SHIP_DELIVERY = 3 /* by the shop itself */ } CfShipMethod;
extern const CfEnumName cf_ship_methods[];

typedef struct { char *description, *tracking; gint64 weight_grams; } CfPackage;
typedef struct { CfId job_id; CfDecimal quantity; } CfShipmentLine;
typedef struct {
  CfId         id, order_id, customer_id;
  CfShipMethod method;
  char        *carrier, *service;                           /* "UPS", "Ground" */
  char        *tracking, *link;
  CfDate       date;                                        /* on which it leaves */
  char        *ship_name, *ship_address, *ship_city, *ship_region, *ship_postcode, *ship_country;
  gint64       cancelled;
  CfPackage   *packages; guint n_packages;
  CfShipmentLine *lines; guint n_lines;                     /* none: all that the order has */
} CfShipment;

typedef enum { CF_SHIPMENT_LABEL = 1, CF_SHIPMENT_HANDED_OVER = 2, CF_SHIPMENT_IN_TRANSIT = 3, CF_SHIPMENT_DELIVERED = 4, CF_SHIPMENT_EXCEPTION = 5, CF_SHIPMENT_COLLECTED = 6 /* at the counter */,
               CF_SHIPMENT_CAME_BACK = 7 } CfShipmentEventKind;
extern const CfEnumName cf_shipment_event_kinds[];
/* One thing that became known of a shipment. A fact; what comes from a carrier has an id that follows from shipment, kind, time and text, so that it is there once however often it is read. */
typedef struct {
  CfId                id, shipment_id, customer_id;
  CfShipmentEventKind kind;
  CfInstant           at;
  char               *place, *message;
  char               *name, *sha256;                        /* who signed for it, and the picture of the signature */
  char               *source;                               /* "entered", "csv", a carrier's driver */
} CfShipmentEvent;
