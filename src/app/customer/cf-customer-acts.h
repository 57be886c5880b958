/* cf-customer-acts.h: what is done to a whole customer from the menu of the control room. Each says what it did in a toast. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "store/records.h"

/* @customer as it is now. Hold asks for the reason; archiving can be undone. */
void cf_customer_set_hold    (GtkWidget *parent, CfSession *session, const CfCustomer *customer, gboolean hold);
void cf_customer_set_archived (GtkWidget *parent, CfSession *session, const CfCustomer *customer, gboolean archived);
/* Asks whom it is the same as, then makes it an alias of that one (D24). */
void cf_customer_merge       (GtkWidget *parent, CfSession *session, const CfCustomer *customer);
/* Parts @alias_id from whom it was merged into. */
void cf_customer_part        (GtkWidget *parent, CfSession *session, CfId alias_id);
