/* cf-terminal-test-window.h: the self-test of a terminal, line by line (desk/terminal-test.h). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

void cf_terminal_test_show (GtkWidget *parent, CfSession *session, CfId terminal_id);
