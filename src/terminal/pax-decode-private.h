/* pax-decode-private.h: what the files of the PAX decoder share. */
#pragma once
#include "decode-error.h"
#include "pax-decode.h"
#include "pax-fields.h"

json_t  *cf_pax_json_slice   (CfPaxSlice slice);
void     cf_pax_json_text    (json_t *into, const char *key, CfPaxSlice slice);
/* Nothing if @value is NULL or empty. */
void     cf_pax_json_name    (json_t *into, const char *key, const char *value);
/* @base: where the body begins in the bytes that were given. FALSE: an error is in @answer. */
gboolean cf_pax_decode_request (json_t *into, const CfPaxFields *fields, gsize base, json_t *answer);
