/* cf-customer-paper.h: a customer's papers as PDF files: drawn in a thread, then a file chooser. What fails is told in a dialog. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

typedef struct { CfId id; CfDate day; } CfPaperWanted;       /* an invoice, or a customer's statement as of a day */
/* For cf_session_job and cf_session_read; @data: CfPaperWanted. Give GBytes. NOT_FOUND where there is nothing to show. */
gpointer cf_customer_statement_pdf (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
gpointer cf_customer_invoice_pdf   (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);

/* @name: the customer's; of the file that is proposed. */
void cf_customer_save_statement (GtkWidget *parent, CfSession *session, CfId customer_id, const char *name, CfDate day);
void cf_customer_save_invoice   (GtkWidget *parent, CfSession *session, CfId invoice_id, const char *number);
