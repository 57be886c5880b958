/* cf-paper-out.h: a PDF leaves the window: to a printer by the print dialog, to a file by the file chooser. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* @title: of the print job; translated. What fails is told in a dialog. */
void cf_paper_print (GtkWidget *parent, const char *title, GBytes *pdf);
/* @name: proposed, "Receipt 10233.pdf". */
void cf_paper_save  (GtkWidget *parent, const char *title, const char *name, GBytes *pdf);
/* The receipt of a payment (all tenders of its sale), drawn in a thread; then as above. @copy: stamped as one. */
void cf_receipt_print (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
void cf_receipt_save  (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
