/* cf-start-page.h: what the window shows where there is no ledger to work on: the first-run assistant where none is there yet, else what is wrong with it and what to do (damaged, made by a newer
 * version, no permission, a full disk, somebody else's lock). Ends by the action "win.use-ledger" with a path. */
#pragma once
#include <adwaita.h>

/* @error: of cf_session_open; CF_ERROR_NOT_FOUND is the first run. */
GtkWidget *cf_start_page_new (const char *path, const GError *error);
