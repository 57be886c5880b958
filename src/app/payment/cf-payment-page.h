/* cf-payment-page.h: one payment or deposit: what it was put on, which can be taken off and put on again (T15), given back, returned, voided, settled; and its receipt. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_PAYMENT_PAGE (cf_payment_page_get_type ())
G_DECLARE_FINAL_TYPE (CfPaymentPage, cf_payment_page, CF, PAYMENT_PAGE, AdwBin)

/* Property "session": construct only. Property "title" (string, read-only): "Check 10233". */
void cf_payment_page_show    (CfPaymentPage *self, CfId payment_id);
void cf_payment_page_refresh (CfPaymentPage *self);
CfId cf_payment_page_get_customer (CfPaymentPage *self);     /* 0 until it was read */
