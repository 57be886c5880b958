/* cf-terminal-risk.h: what terminals approved alone and the bank has not seen (W7): the sum at risk, and each payment, of which a person can say what became of it where the terminal cannot. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_terminal_risk_new (CfSession *session);
