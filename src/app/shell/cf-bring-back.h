/* cf-bring-back.h: a ledger comes back from a backup where none is open: a damaged one, a new machine. Into a new file beside the ledger that was to be opened; which is opened then (D29). */
#pragma once
#include <gtk/gtk.h>

/* Asks for the backup, then for its passphrase. @ledger: the path of what cannot be opened or is not there. */
void cf_bring_back_begin (GtkWidget *parent, const char *ledger);
/* The second step alone: @backup is chosen. */
void cf_bring_back_ask   (GtkWidget *parent, const char *ledger, const char *backup);
