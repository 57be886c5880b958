/* cf-order-data.h: everything the page of an order shows, read in one go by a worker. */
#pragma once
#include <gio/gio.h>
#include "shop/act.h"
#include "store/list.h"
#include "store/order-list.h"
#include "store/order-money.h"

typedef struct { CfJobRow row; CfJob job; CfArtProof proof; CfProofState proof_state; gboolean outdated; CfDecimal billed; } CfOrderJob;      /* proof: the newest, id 0 where there is none */
typedef struct { CfShipment shipment; GArray *events; } CfOrderShipment;     /* CfShipmentEvent, oldest first */
typedef struct { CfInstant at; char *who, *text; gboolean shown; } CfOrderNote;

typedef struct {
  CfOrder      order;
  CfOrderState state;
  char        *customer, *assignee, *estimate, *source;      /* names and numbers; "" = none */
  GArray      *jobs;                                         /* CfOrderJob, in their order, removed ones too */
  GArray      *statuses;                                     /* CfItemStatus, in the shop's order */
  CfOrderMoney money;
  CfMoney      total_minor;                                  /* of the whole order with tax; valid where has_total */
  gboolean     has_total;
  GArray      *invoices;                                     /* CfInvoiceRow, oldest first */
  GArray      *shipments, *files, *notes;                    /* CfOrderShipment, CfWorkFile, CfOrderNote, oldest first */
} CfOrderData;
/* For cf_session_read; @data: CfId. NOT_FOUND. */
gpointer cf_order_data_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
void     cf_order_data_free (gpointer data);
/* The step of the shop's list that comes after a job's own among those that are made and handed over; NULL: it is at the end. */
const CfItemStatus *cf_order_data_next (const CfOrderData *data, const CfOrderJob *job);
/* NULL: not of this order. */
const CfOrderJob *cf_order_data_job (const CfOrderData *data, CfId job_id);
const CfItemStatus *cf_order_data_status (const CfOrderData *data, CfId id);      /* NULL: archived or unknown */
/* Is something of the order not billed yet? */
gboolean cf_order_data_has_unbilled (const CfOrderData *data);
