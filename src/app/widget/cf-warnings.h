/* cf-warnings.h: what should be read before selling to a customer (T10), said the same on the customer's page and above a draft. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "store/standing.h"

/* Adds to @box, a vertical one, the gravest first. FALSE: @box is empty: there is nothing to warn of. */
gboolean   cf_warnings_show (GtkWidget *box, CfSession *session, const CfCustomer *customer, const CfStanding *standing);
/* One more line at the end. @grave: red. Returns the line, a box. */
GtkWidget *cf_warnings_add  (GtkWidget *box, gboolean grave, const char *icon, const char *text);
void       cf_warnings_clear (GtkWidget *box);
