/* cf-order-page.h: one order: its jobs with their steps, what was paid and billed, proofs, shipments and comments (S0-02, S0-03, S2-57), and all that is done to it. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_ORDER_PAGE (cf_order_page_get_type ())
G_DECLARE_FINAL_TYPE (CfOrderPage, cf_order_page, CF, ORDER_PAGE, GtkWidget)

/* Signal "titled": what the page is about changed. */
void        cf_order_page_set_session  (CfOrderPage *self, CfSession *session);
void        cf_order_page_open         (CfOrderPage *self, CfId id);
void        cf_order_page_refresh      (CfOrderPage *self);
const char *cf_order_page_get_title    (CfOrderPage *self);
CfId        cf_order_page_get_customer (CfOrderPage *self);      /* 0: nothing is shown */
