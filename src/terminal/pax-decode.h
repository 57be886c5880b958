/* pax-decode.h: what bytes on a PAX line mean, for technicians (counterfoilctl terminal decode --protocol pax). */
#pragma once
#include <glib.h>
#include <jansson.h>

/* {"frames": [{"kind": "request"|"answer"|"control"|"noise", …}]}; bytes that are wrong add "error": {"offset", "field", "message"} and what could be read stays. Reads requests and answers alike;
 * card numbers are masked, security codes and expiry dates are left out. Never fails. Caller owns the reference. */
json_t *cf_pax_decode (const guint8 *bytes, gsize n);
