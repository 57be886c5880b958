/* cf-customer-screen.h: a second window for the customer: what is being sold or paid, the amount in large figures, thanks. On a second monitor it fills the screen; else it is a window of its own.
 *
 * It shows only what is put on it, for as long as the widget that put it there is on the screen of the clerk: nothing of one customer stays for the next. It has no keys, and takes no focus. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/invoice.h"

/* Is it wanted on this computer? Setting it shows or closes it. @widget: any in the main window. */
gboolean cf_customer_screen_get_wanted (void);
void     cf_customer_screen_set_wanted (GtkWidget *widget, gboolean wanted);
/* Opens it where it is wanted: when a ledger was opened; the shop's name stands on it. It closes with the main window. @practice: it says so. */
void     cf_customer_screen_begin (GtkWidget *widget, CfSession *session, gboolean practice);
/* What is shown now; NULL: it is not open. For tests. */
GtkWindow *cf_customer_screen_get (void);

/* The lines of a document and what they come to. Without lines: welcome. */
void     cf_customer_screen_sale   (GtkWidget *source, CfSession *session, const CfInvoice *invoice);
/* An amount under @caption ("Amount due"), and smaller lines of @names and @amounts above it (NULL-ended; may be NULL). */
void     cf_customer_screen_amount (GtkWidget *source, CfSession *session, const char *const *names, const char *const *amounts, const char *caption, CfMoney amount);
/* Paid: thanks, and the change if there is some; for some seconds or until something else is put there. */
void     cf_customer_screen_thanks (GtkWidget *source, CfSession *session, CfMoney change);
