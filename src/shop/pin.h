/* pin.h: PINs as scrypt hashes: "scrypt$N$r$p$salt$hash", salt and hash in base 64 (RFC 7914). Everybody in a shop has the same salt, so that one slow computation finds whose PIN was
 * typed; PINs are unique, so equal hashes tell nothing. */
#pragma once
#include "base/outcome.h"

/* 4–12 digits that are not the first a thief would try. Refusal: CF_PIN_WEAK. */
CfOutcome cf_pin_check (const char *pin, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
/* The hash of @pin with the salt of @like, another's hash (NULL or "": a new salt). Caller frees. */
char     *cf_pin_hash  (const char *pin, const char *like);
/* Compares in constant time. @worked keeps the last computation, NULL to begin with; the caller frees it with cf_pin_forget. */
gboolean  cf_pin_matches (const char *pin, const char *hash, char **worked);
void      cf_pin_forget  (char **worked);
