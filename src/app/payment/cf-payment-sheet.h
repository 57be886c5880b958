/* cf-payment-sheet.h: taking a payment (S1-27, T9): a modal window over the place. What it is put on is shown as it is typed; the main button says what it will do.
 *
 * As addresses: "payment/new", "payment/new?customer=<id>", "payment/new?invoice=<id>", and "…&full=1" for a sale that must be paid whole (a walk-in's). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_PAYMENT_SHEET (cf_payment_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CfPaymentSheet, cf_payment_sheet, CF, PAYMENT_SHEET, AdwWindow)

/* @customer_id 0: that of the first invoice; without one the sheet asks who pays. @invoice_ids: what is ticked to begin with; none: all that is open, oldest first. @amount: what the amount begins with;
 * 0: what is due on what is ticked. */
void     cf_payment_sheet_show (GtkWidget *parent, CfSession *session, CfId customer_id, const CfId *invoice_ids, guint n, CfMoney amount);
/* A sale across the counter to somebody without an account: all of @invoice_id or nothing. @done (or NULL; swapped: gets @user) is called once it was paid; @user is not held: where it is gone, nothing is. */
void     cf_payment_sheet_show_sale (GtkWidget *parent, CfSession *session, CfId invoice_id, GCallback done /* (GObject *user) */, GObject *user);
/* What follows "payment/" in an address. FALSE: it is not about a new payment. */
gboolean cf_payment_sheet_open (GtkWidget *parent, CfSession *session, const char *path);
