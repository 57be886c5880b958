/* cf-order-acts.h: what is done to an order and its jobs from a page or a list: the acts of shop/order.h with their questions and what is said afterwards. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/order.h"

/* Is it done? Else @user, a widget, says why not; given up at the question: nothing. */
gboolean cf_order_act_is_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer user);

/* @said: what a toast says when it is done ("O-1001-2 · Printing"); copied. Where work would begin too early somebody who may is asked for. */
void cf_order_move_job (GtkWidget *parent, CfSession *session, CfId job_id, CfId status_id, const char *said);
/* Bills @job_id, or all that is left (0), and opens the invoice. */
void cf_order_make_invoice (GtkWidget *parent, CfSession *session, CfId order_id, CfId job_id);
void cf_order_cancel_ask   (GtkWidget *parent, CfSession *session, const CfOrder *order);
/* The same jobs once more, at today's prices; opens the new order and says what costs otherwise than before. */
void cf_order_repeat       (GtkWidget *parent, CfSession *session, CfId order_id);
/* Forms. */
void cf_order_edit         (GtkWidget *parent, CfSession *session, const CfOrder *order);
void cf_order_edit_job     (GtkWidget *parent, CfSession *session, const CfJob *job /* order_id is enough for a new one */);
void cf_order_add_note     (GtkWidget *parent, CfSession *session, CfId order_id);
void cf_order_take_deposit (GtkWidget *parent, CfSession *session, const CfOrder *order, CfMoney suggested);
