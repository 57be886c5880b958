/* cf-card-wait.h: a refund, a void or a close on its way to a terminal: a dialog that says what the terminal does, with a button to let go of it. What becomes of it is in the ledger whether anybody looks or not. */
#pragma once
#include "cf-session.h"
#include "ledger/attempt.h"
#include <gtk/gtk.h>

/* @over: it has come to an end, or is unknown. Called once, where @user is still there. */
typedef void (*CfCardWaited) (GObject *user, CfAttemptState state, const char *text);
/* Writes @attempt (permission and reason are asked for on the spot), hands it to its terminal and shows it. */
void cf_card_wait_run (GtkWidget *parent, CfSession *session, const char *title, const CfAttempt *attempt, CfCardWaited over, GObject *user);
