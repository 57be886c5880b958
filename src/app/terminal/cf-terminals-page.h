/* cf-terminals-page.h: Settings, Card Terminals: those of the shop, what they are doing, what of card payments waits for a person, what is at risk, their batches. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_terminals_page_new (CfSession *session);
