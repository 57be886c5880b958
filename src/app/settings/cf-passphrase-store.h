/* cf-passphrase-store.h: the passphrase of a ledger's backups, kept in the key ring (Secret Service), or where the machine has none, in memory until the program ends. Never on disk by us. */
#pragma once
#include <gio/gio.h>

/* NULL without an error: none is kept. Freed with cf_passphrase_free (desk/backup.h). May take some 10 ms: for worker threads. */
char    *cf_passphrase_lookup (const char *ledger, GError **error);
/* *ret_kept FALSE: there is no key ring, and it is remembered until the program ends. */
gboolean cf_passphrase_keep   (const char *ledger, const char *passphrase, gboolean *ret_kept, GError **error);
