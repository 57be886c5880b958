/* cf-aside-window.h: what came to this register and is set aside (sync/aside.h), station by station: what each change says, trying all of it again, and a person's decision that it counts or does not, with a reason that the log keeps. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* A window over that of @parent. */
void cf_aside_window_open (GtkWidget *parent, CfSession *session);
