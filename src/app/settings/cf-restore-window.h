/* cf-restore-window.h: a ledger comes back from a backup: into a new file, which is opened then. Guided: what is asked for and why (D29). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* @session: the one that is open: its key ring entry may know the passphrase. */
void cf_restore_window_show (GtkWidget *parent, CfSession *session, const char *backup);
