/* clover-decode.h: what bytes on a Clover's USB link mean, for technicians (counterfoilctl terminal decode --protocol clover). */
#pragma once
#include <glib.h>
#include <jansson.h>

/* {"frames": [{"id", "type", "method", "about", "payload": {…}, …}]}: packets put together to messages, an envelope alone (text that begins with '{') too; what is wrong adds "error": {"offset", "field", "message"}.
 * Card data is masked or withheld. Never fails. Caller owns the reference. */
json_t *cf_clover_decode (const guint8 *bytes, gsize n);
