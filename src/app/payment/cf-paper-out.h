/* cf-paper-out.h: a PDF leaves the window: to a file by the file chooser; and receipts, to either. To a printer: cf-print.h. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* What fails is told in a dialog. @name: proposed, "Receipt 10233.pdf". */
void cf_paper_save (GtkWidget *parent, const char *title, const char *name, GBytes *pdf);
/* The receipt of a payment (all tenders of its sale), drawn in a thread; then printed or saved, also where @parent was closed meanwhile. @copy: stamped as one. */
void cf_receipt_print (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
void cf_receipt_save  (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
