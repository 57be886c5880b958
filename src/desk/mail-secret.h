/* mail-secret.h: the password of the shop's mail account, in the key ring of this computer (Secret Service), never in the ledger. May take some 10 ms: for worker threads. */
#pragma once
#include "base/error.h"

/* Keeps the password of @user at @server in the key ring; "" takes it out. DENIED. */
gboolean cf_mail_secret_keep   (const char *server, const char *user, const char *secret, GError **error) CF_WARN_UNUSED;
/* Is there one? FALSE also where the key ring cannot be asked. */
gboolean cf_mail_secret_has    (const char *server, const char *user);
/* The password, or NULL: without @error there is none. Caller frees. */
char    *cf_mail_secret_load    (const char *server, const char *user, GError **error) CF_WARN_UNUSED;
