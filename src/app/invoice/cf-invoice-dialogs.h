/* cf-invoice-dialogs.h: what an act on a document asks for: how much to write off, which credit to put on it, which invoices to group it with. An answer comes once, in the main thread; @user is not held:
 * where it is gone, none comes. None comes either where the person gives up. Each says which
 * document it is about: @invoice_id is the one that was in @data. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "cf-invoice-data.h"

/* @kind: 0 a bad debt, 1 a small difference. */
typedef void (*CfAskedWriteOff) (CfId invoice_id, CfMoney amount, guint kind, gpointer user);
void cf_ask_write_off (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, CfAskedWriteOff asked, GObject *user);

/* Which open item of the other side, and how much of it. */
typedef void (*CfAskedCredit) (CfId invoice_id, CfId other_id, CfMoney amount, gpointer user);
void cf_ask_credit (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, CfAskedCredit asked, GObject *user);

/* The others; not called where none is chosen. */
typedef void (*CfAskedGroup) (CfId invoice_id, const CfId *ids, guint n, gpointer user);
void cf_ask_group (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, CfAskedGroup asked, GObject *user);
