/* cf-invoice-list.h: all documents, by state, date and what is typed; and the drafts. However many there are (DESIGN §9). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_INVOICE_LIST (cf_invoice_list_get_type ())
G_DECLARE_FINAL_TYPE (CfInvoiceList, cf_invoice_list, CF, INVOICE_LIST, GtkWidget)

/* Property "session". A row that is opened goes to its address by itself. */
void cf_invoice_list_set_session (CfInvoiceList *self, CfSession *session);
/* "?state=overdue&from=…&to=…&customer=…": what is left out stays as it is; "": nothing changes. */
void cf_invoice_list_open    (CfInvoiceList *self, const char *path);
void cf_invoice_list_refresh (CfInvoiceList *self);
