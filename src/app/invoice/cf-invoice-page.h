/* cf-invoice-page.h: an issued document as the hub of all about it (S0-01): its lines and taxes, what was put on it, what was done to it, the paper, and every action on it. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_INVOICE_PAGE (cf_invoice_page_get_type ())
G_DECLARE_FINAL_TYPE (CfInvoicePage, cf_invoice_page, CF, INVOICE_PAGE, GtkWidget)

/* Signals: "titled": what the page is about changed; "shown": what was read stands on the page. Property "session". */
void        cf_invoice_page_set_session (CfInvoicePage *self, CfSession *session);
void        cf_invoice_page_open    (CfInvoicePage *self, CfId invoice_id);
void        cf_invoice_page_refresh (CfInvoicePage *self);
CfId        cf_invoice_page_get_invoice (CfInvoicePage *self);
const char *cf_invoice_page_get_title (CfInvoicePage *self);      /* "Invoice 1058 · Acme Signs" */
/* What stands there is of now: for tests. */
gboolean    cf_invoice_page_is_settled (CfInvoicePage *self);
