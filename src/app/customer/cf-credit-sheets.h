/* cf-credit-sheets.h: putting credit on invoices, taking it off again, giving it back (T15): small windows over the control room. */
#pragma once
#include <gtk/gtk.h>
#include "cf-customer-data.h"

/* @left: what of @credit_id (a payment, a credit memo) is not applied. */
GtkWidget *cf_credit_apply_show   (GtkWidget *parent, CfSession *session, const CfCustomerData *data, CfId credit_id, CfMoney left);
/* What @credit_id was put on, each with a button that takes it off. */
GtkWidget *cf_credit_unapply_show (GtkWidget *parent, CfSession *session, CfId credit_id);
GtkWidget *cf_credit_refund_show  (GtkWidget *parent, CfSession *session, const CfCustomerData *data, CfId source_id, CfMoney left);
