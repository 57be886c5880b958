/* terminal-secret.h: what a card terminal's driver must know and nobody else (a ZVT terminal's password, the token of a pairing): in the key ring of this computer (Secret Service), never in the ledger. The record's
 * options only name what is kept there: "secrets=password". May take some 10 ms: for worker threads. */
#pragma once
#include "base/error.h"
#include "base/types.h"

/* Takes the secrets out of @options ("name=value" lines) into the key ring and answers the options as they may be kept: their names only. NULL and DENIED with a sentence if there is no key ring that takes
 * them: then nothing is to be saved. @terminal: its name, for who looks into the key ring. Caller frees. */
char    *cf_terminal_secrets_take (CfId terminal_id, const char *terminal, const char *options, GError **error) CF_WARN_UNUSED;
/* Adds those that @options names, from the key ring. FALSE with a sentence that names the terminal: they cannot be had. @options: of text to text. */
gboolean cf_terminal_secrets_add  (CfId terminal_id, const char *terminal, GHashTable *options, GError **error) CF_WARN_UNUSED;
