/* decode-error.h: how the decoders for technicians tell what is wrong: "error": {"offset", "field", "message"} beside what could be read. */
#pragma once
#include <glib.h>
#include <jansson.h>

/* Sets "error" in @answer unless one is there: the first one counts. */
void cf_decode_error      (json_t *answer, gsize offset, const char *field, const char *message);
/* From a parser's error, whose message begins "at byte N, FIELD: …"; N counts from @base of the bytes that were given. */
void cf_decode_error_from (json_t *answer, gsize base, const GError *error);
