/* cf-work-file-row.h: a file of an order or estimate in a list of rows: pressed it is shown, and it can be saved. */
#pragma once
#include "cf-session.h"
#include "ledger/order.h"
#include <gtk/gtk.h>

/* An AdwActionRow. */
GtkWidget *cf_work_file_row_new (CfSession *session, const CfWorkFile *file);
