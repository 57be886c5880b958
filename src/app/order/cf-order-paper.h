/* cf-order-paper.h: orders, estimates and jobs on paper: drawn by a worker from what the ledger says now, then printed, or saved where the person says. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

typedef enum { CF_ORDER_PAPER_CONFIRMATION, CF_ORDER_PAPER_ESTIMATE, CF_ORDER_PAPER_TICKETS, CF_ORDER_PAPER_DAY } CfOrderPaper;

/* @ids: the order, the estimate, the jobs; for the sheet of the day none (its day is today). @name: "Order O-1001": of the print job and the file; copied. @print FALSE: a file. What cannot be drawn is told in a dialog. */
void cf_order_paper (GtkWidget *parent, CfSession *session, CfOrderPaper what, const CfId *ids, guint n, const char *name, gboolean print);
