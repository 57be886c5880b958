/* cf-ledgers.h: the ledgers that were open on this computer, for the menu, and where a new one goes. */
#pragma once
#include <gio/gio.h>

#define CF_LEDGERS_MAX 4               /* that stand in the menu; one more is kept, for the open one is left out */

/* @path is the newest from now on, @shop the name to show it by. @settings NULL: nothing is remembered. */
void  cf_ledgers_remember (GSettings *settings, const char *path, const char *shop);
/* Fills @menu anew: all but @open, and but files that are gone. Their action is "win.switch-ledger". */
void  cf_ledgers_fill     (GSettings *settings, const char *open, GMenu *menu);
/* "@folder/@stem.cf", or "@stem-2.cf" …: the first that is not there. Caller frees. */
char *cf_ledgers_free_path (const char *folder, const char *stem);
/* A file that is not there yet, in the folder for the person's data: "shop.cf", "shop-2.cf" … Caller frees. */
char *cf_ledgers_new_path (void);
