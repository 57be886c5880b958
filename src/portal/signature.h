/* signature.h: signatures of webhooks: "t=SECONDS,v1=HEX[,v1=HEX…]", the HMAC-SHA256 of "SECONDS.BODY" over the bytes as received (gateway.md §4). */
#pragma once
#include "base/error.h"
#include "base/types.h"

#define CF_SIGNATURE_TOLERANCE 300     /* seconds, before and after */

/* Is @header a signature of @body by @secret, made about @now? DENIED: says what is wrong, nothing of what is secret. */
gboolean cf_signature_check (const char *header, const char *secret, gconstpointer body, gsize size, CfInstant now, GError **error) CF_WARN_UNUSED;
/* Caller frees. */
char    *cf_signature_make  (const char *secret, gconstpointer body, gsize size, CfInstant at);
