/* zvt-decode.h: what bytes of ZVT mean, for a technician: {"frames": [{"kind": "message" | "ack" | "nak", "meaning": "…", "name": "…", values …,
 * "fields": [{"offset", "bmp" or "tag", "name", "value", "text"}]}]}, and "error": {"offset", "field", "message"} at the first thing that is wrong;
 * what could be read stands there all the same. No card number but its last four digits, and no track, is in the answer. */
#pragma once
#include <jansson.h>
#include "zvt-walk.h"

/* Messages as on TCP, one after another; blocks, ACK and NAK as on a serial line. Any bytes will do. Never NULL; caller frees (json_decref). */
json_t *cf_zvt_decode_apdu   (const guint8 *bytes, gsize n);
json_t *cf_zvt_decode_serial (const guint8 *bytes, gsize n);

/* One field as JSON, for the above; of a container, its "fields" are to be filled by the caller. @digits: of the currency of the message. */
json_t *cf_zvt_item_json     (const CfZvtItem *item, int digits);
json_t *cf_zvt_json_text     (const char *text);      /* of any bytes that should be UTF-8 */
