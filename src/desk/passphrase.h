/* passphrase.h: passphrases as people type them. Private to desk; those of backup.h are beside it in passphrase.c. */
#pragma once
#include <glib.h>

/* What a passphrase of ours is typed as, in capitals without dashes and spaces, O as 0, I and L as 1; a text that is none of ours as it is. Caller frees with cf_passphrase_free. */
char *cf_passphrase_canonical (const char *typed);
/* Has it the form of those that cf_passphrase_new makes? */
gboolean cf_passphrase_is_ours (const char *typed);
