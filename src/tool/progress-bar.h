/* progress-bar.h: how far long work is, on a terminal only; and Ctrl-C, which asks it to stop where nothing is half done. */
#pragma once
#include "desk/progress.h"

typedef struct { const char *what; gint64 shown; gboolean terminal; } CfProgressBar;

/* @what: "Statements". */
void     cf_progress_bar_begin (CfProgressBar *bar, const char *what);
/* A CfProgress; @user: the bar. FALSE once Ctrl-C was pressed. */
gboolean cf_progress_bar       (guint64 done, guint64 total, gpointer user);
/* Takes the bar off the terminal. */
void     cf_progress_bar_end   (CfProgressBar *bar);
