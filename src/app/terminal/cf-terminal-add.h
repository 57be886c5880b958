/* cf-terminal-add.h: which terminal is to be set up: what is plugged in, or an address in the network. */
#pragma once
#include "cf-terminal-form.h"

void cf_terminal_add_show (GtkWidget *parent, CfSession *session, CfTerminalSaved saved, GObject *user);
/* The list it shows instead of what is plugged in: for tests. Of CfPlugged; taken; NULL: what is plugged in. */
void cf_terminal_add_use  (GPtrArray *plugged);
