/* cf-payment-items.h: the open items of the payment sheet as a list: a tick, what is open, and what each gets, which may be typed over. */
#pragma once
#include <gtk/gtk.h>
#include "ledger/payment-plan.h"
#include "cf-session.h"

#define CF_TYPE_PAYMENT_ITEMS (cf_payment_items_get_type ())
G_DECLARE_FINAL_TYPE (CfPaymentItems, cf_payment_items, CF, PAYMENT_ITEMS, GtkWidget)

/* Signal "changed": a tick or an amount was changed by the person; the plan has it already. Property "session". */
/* @plan is borrowed and outlives the widget's use of it. */
void cf_payment_items_set_plan (CfPaymentItems *self, CfPaymentPlan *plan);
/* The items in the plan are others now. */
void cf_payment_items_renew    (CfPaymentItems *self);
/* What the plan comes to has changed: shows it. An amount that is being typed stays as it is. */
void cf_payment_items_show     (CfPaymentItems *self);
