/* cf-receipt-out.h: receipts on the receipt printer of this computer, and its drawer. All of it is sent by threads; what is not printed is said, and offered again: the payment stands whatever becomes of paper. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/receipt-printer.h"
#include "shop/take-payment.h"

/* --- what is remembered on this computer --- */
/* FALSE: there is none; receipts are printed as documents. */
gboolean cf_receipt_printer_get (CfReceiptPrinter *ret);
/* @printer->address "" or NULL: none. */
void     cf_receipt_printer_set (const CfReceiptPrinter *printer);
/* Printed after each sale without asking? */
gboolean cf_receipt_printer_always     (void);
void     cf_receipt_printer_set_always (gboolean always);

/* --- what is done --- */
/* The receipt of a payment; where there is a receipt printer (cf_receipt_printer_get), else nothing is done and the answer is FALSE. @copy: marked as one. @parent may go meanwhile. */
gboolean cf_receipt_out    (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy);
/* A sale was taken: the drawer opens once for cash and checks among @taken, never for a card alone; the receipt of @payment_id (any of its payments; 0: none) is printed where this computer always does. Called
 * again for the same sale, it does no more. */
void     cf_receipt_sale   (GtkWidget *parent, CfSession *session, CfId payment_id, const CfTaken *taken);
/* Opens the drawer for an act that says so (no sale, pay-in, pay-out, count). Where none hangs on the printer nothing is done, and the answer is FALSE. In practice it stays shut, and that is said. */
gboolean cf_receipt_drawer (GtkWidget *parent, CfSession *session);
/* A test page to @printer as it stands in the settings. */
void     cf_receipt_test   (GtkWidget *parent, CfSession *session, const CfReceiptPrinter *printer);
/* Anything else on a roll, such as an X or Z report: @draw in a thread. @data is taken, also where the answer is FALSE: there is no receipt printer. */
typedef GBytes *(*CfReceiptDraw) (CfShop *shop, gpointer data, const CfReceiptPrinter *printer, GError **error);
gboolean cf_receipt_till_out (GtkWidget *parent, CfSession *session, CfReceiptDraw draw, gpointer data, GDestroyNotify data_free);
