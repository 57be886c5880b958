/* cf-terminal-needs.h: what of card payments waits for a person: charges nobody here asked for, payments of which nobody knows the end, offline approvals that the bank refused. Unseen where nothing does. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_terminal_needs_new (CfSession *session);
