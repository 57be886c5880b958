/* cf-card-notice.h: card payments that are not over, where somebody might pay or change the same thing: a line with a button that asks what happened. */
#pragma once
#include "cf-session.h"
#include <gtk/gtk.h>

/* About @customer_id's, or (0) those meant for the open item @item_id; NULL: there is none. The session tells "changed" when one comes or goes. Reads a few rows. */
GtkWidget *cf_card_notice_new (CfSession *session, CfId customer_id, CfId item_id);

typedef struct { CfId attempt_id, customer_id; char *customer; CfMoney amount_minor; CfInstant at; } CfCardWaiting;      /* nobody knows its end */
void       cf_card_waiting_clear (gpointer waiting);
/* CfCardWaiting, oldest first; the array clears them. */
GArray    *cf_card_waiting_load  (CfShop *shop, GError **error);
