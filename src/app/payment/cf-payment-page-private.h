/* cf-payment-page-private.h: the payment page's parts: cf-payment-page.c reads and shows it, cf-payment-page-acts.c does what its buttons say. */
#pragma once
#include "cf-payment-full.h"
#include "cf-payment-page.h"

struct _CfPaymentPage {
  AdwBin         parent;
  GtkWidget     *amount_label, *about_label, *state_icon, *state_label, *customer_button, *customer_label, *actions, *print_button, *save_button, *settle_button, *refund_button, *return_button, *void_button,
                *uses_title, *left_label, *oldest_button, *choose_button, *uses_list, *fates_title, *fates_list;
  CfSession     *session;
  GCancellable  *cancel;
  CfId           id;
  CfPaymentFull *full;                                                  /* NULL until it was read */
  char          *title;
};

/* Handlers of the buttons. */
void cf_payment_page_on_oldest   (CfPaymentPage *self);
void cf_payment_page_on_choose   (CfPaymentPage *self);
void cf_payment_page_on_settle   (CfPaymentPage *self);
void cf_payment_page_on_void     (CfPaymentPage *self);
void cf_payment_page_on_refund   (CfPaymentPage *self);
void cf_payment_page_on_return   (CfPaymentPage *self);
void cf_payment_page_on_take_off (GtkWidget *button, CfPaymentPage *self);      /* of a row of the uses */
