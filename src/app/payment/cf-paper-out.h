/* cf-paper-out.h: receipts leave the window, to a printer (cf-print.h) or a file (cf-file-out.h). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* The receipt of a payment (all tenders of its sale), drawn in a thread; then printed or saved, also where @parent was closed meanwhile. @copy: stamped as one. */
void cf_receipt_print (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
void cf_receipt_save  (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
