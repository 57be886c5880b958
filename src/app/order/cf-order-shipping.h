/* cf-order-shipping.h: what leaves the shop: a new shipment, what became of it, and the pick-up at the counter with a signature. Forms over the window of @parent. */
#pragma once
#include "cf-order-data.h"
#include "cf-session.h"
#include <gtk/gtk.h>

void cf_order_ship            (GtkWidget *parent, CfSession *session, const CfOrderData *data);
void cf_order_edit_shipment   (GtkWidget *parent, CfSession *session, const CfOrderData *data, const CfShipment *shipment);
/* The jobs of what was delivered or fetched go to the last step that means done; of what was handed over to its first, where the shop has two of them. */
void cf_order_shipment_event  (GtkWidget *parent, CfSession *session, const CfShipment *shipment);
void cf_order_pick_up         (GtkWidget *parent, CfSession *session, const CfOrderData *data);
void cf_order_cancel_shipment (GtkWidget *parent, CfSession *session, const CfShipment *shipment);
/* "Handed over": translated; static. */
const char *cf_order_event_words (CfShipmentEventKind kind);
