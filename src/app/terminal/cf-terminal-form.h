/* cf-terminal-form.h: the window in which a card terminal is set up or changed. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* @terminal: as it is, or begins (id set); copied. @saved NULL: nobody wants to know. @user is not held. */
typedef void (*CfTerminalSaved) (GObject *user, CfId terminal_id);
void cf_terminal_form_show (GtkWidget *parent, CfSession *session, const CfCardTerminal *terminal, CfTerminalSaved saved, GObject *user);
