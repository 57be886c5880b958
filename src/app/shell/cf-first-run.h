/* cf-first-run.h: the first run: what the shop is called and where it stands, and what to begin with: nothing, what another program had, or a demo to look around in. */
#pragma once
#include <adwaita.h>

#define CF_TYPE_FIRST_RUN (cf_first_run_get_type ())
G_DECLARE_FINAL_TYPE (CfFirstRun, cf_first_run, CF, FIRST_RUN, AdwBin)

/* @path: where the ledger is to be. @another: there is a shop already. Ends by the action "win.use-ledger". */
GtkWidget *cf_first_run_new (const char *path, gboolean another);
