/* cf-card-back.h: money goes back the way it came: a card payment that went through a terminal of this register is voided there while its batch is open, and refunded to the card after that (T8). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* Whether @payment_id went through a terminal of this register; *ret_open: its batch is not closed. Reads one row: for the main thread. */
gboolean cf_card_back_is   (CfSession *session, CfId payment_id, gboolean *ret_open);
/* Asks how much (all of what is left of it), and carries it out on the terminal. FALSE: it did not go through a terminal of this register, and nothing was asked. */
gboolean cf_card_back_show (GtkWidget *parent, CfSession *session, CfId payment_id);
/* Takes the whole of it back on the terminal. FALSE: the same, or its batch is closed. */
gboolean cf_card_back_void (GtkWidget *parent, CfSession *session, CfId payment_id);
/* All of it, without a question: voided while its batch is open, else refunded. @reason: known already. FALSE: it did not go through a terminal of this register. */
gboolean cf_card_back_all  (GtkWidget *parent, CfSession *session, CfId payment_id, const char *reason);
