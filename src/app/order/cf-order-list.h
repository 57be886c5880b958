/* cf-order-list.h: all orders and estimates, by state and what is typed, however many there are (DESIGN §9); the jobs of the order that is chosen unfold below the list (S0-04). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_ORDER_LIST (cf_order_list_get_type ())
G_DECLARE_FINAL_TYPE (CfOrderList, cf_order_list, CF, ORDER_LIST, GtkWidget)

/* A row that is opened goes to its address by itself. */
void cf_order_list_set_session (CfOrderList *self, CfSession *session);
/* "?state=late&typed=…&customer=…": what is left out stays as it is; "": nothing changes. */
void cf_order_list_open    (CfOrderList *self, const char *path);
void cf_order_list_refresh (CfOrderList *self);
