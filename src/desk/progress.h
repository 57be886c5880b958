/* progress.h: how long work says how far it is, and how it is asked to stop. */
#pragma once
#include <glib.h>

/* @total 0: not known yet. FALSE asks to stop: the work ends as soon as that leaves nothing half done, with CF_ERROR_RETRY. Called from one thread at a time, not always the same. */
typedef gboolean (*CfProgress) (guint64 done, guint64 total, gpointer user);
