/* cf-restore-window.h: a ledger comes back from a backup, into a new file, which is opened then: from the page of backups, where a ledger is damaged, and on a new machine. Guided: what is asked for and why (D29). */
#pragma once
#include <adwaita.h>

#define CF_TYPE_RESTORE_WINDOW (cf_restore_window_get_type ())
G_DECLARE_FINAL_TYPE (CfRestoreWindow, cf_restore_window, CF, RESTORE_WINDOW, AdwWindow)

/* @ledger: the path of the one that is open, cannot be opened, or is not there yet: the restored one goes beside it (there, where nothing is), and the key ring may know the passphrase of its backups.
 * No session is needed. Asks which backup first. */
void cf_restore_window_begin (GtkWidget *parent, const char *ledger);
/* The same where the backup is chosen. What is no backup is said in a dialog. */
void cf_restore_window_show  (GtkWidget *parent, const char *ledger, const char *backup);
