/* cf-orphan-window.h: one charge that nobody here asked for: what the terminal said of it, and the three ways to settle it. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

void cf_orphan_window_show (GtkWidget *parent, CfSession *session, CfId orphan_id);
