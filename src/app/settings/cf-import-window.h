/* cf-import-window.h: one file, from its columns to the ledger: chosen, rehearsed, put right, imported. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/import.h"

void cf_import_window_show (GtkWidget *parent, CfSession *session, CfImportKind kind, const char *path);
