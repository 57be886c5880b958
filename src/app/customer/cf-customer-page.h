/* cf-customer-page.h: the control room (S1-36): everything about one customer, and every action on them, on one page. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_CUSTOMER_PAGE (cf_customer_page_get_type ())
G_DECLARE_FINAL_TYPE (CfCustomerPage, cf_customer_page, CF, CUSTOMER_PAGE, AdwBin)

/* Properties: "session", construct only; "title": the customer's name. Signal "shown": an answer is on the screen. */
/* @day: balances, aging and invoices as of its end (W3); 0 = today. */
void        cf_customer_page_open      (CfCustomerPage *self, CfId id, CfDate day);
void        cf_customer_page_refresh   (CfCustomerPage *self);
void        cf_customer_page_focus     (CfCustomerPage *self);
/* Whose page is on the screen; 0: nobody's yet. */
CfId        cf_customer_page_get_shown (CfCustomerPage *self);
const char *cf_customer_page_get_title (CfCustomerPage *self);
