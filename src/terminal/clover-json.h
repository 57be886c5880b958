/* clover-json.h: reading Clover's JSON: what may be an object may be a string that holds one, what may be an array may be {"elements": […]} (protocols.md §2.5);
 * unknown fields are ignored, a known field of the wrong type is an error. */
#pragma once
#include "base/error.h"
#include "base/types.h"
#include <jansson.h>

/* Text of @n bytes as a JSON object; duplicate keys are refused. @name stands in errors: "at byte N, NAME: …". New reference. */
json_t  *cf_clover_json_load   (const char *text, gsize n, const char *name, GError **error) CF_WARN_UNUSED;
/* The object @key of @from, parsed if it is a string: a new reference in *@ret, NULL if it is absent or null. */
gboolean cf_clover_json_object (json_t *from, const char *key, json_t **ret, GError **error) CF_WARN_UNUSED;
/* The array @key of @from, or the "elements" of the object there; new reference, NULL if absent. */
gboolean cf_clover_json_array  (json_t *from, const char *key, json_t **ret, GError **error) CF_WARN_UNUSED;
/* Absent and null leave *@ret as it is. Numbers are whole and within ±10^15. */
gboolean cf_clover_json_int    (json_t *from, const char *key, gint64 *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_clover_json_bool   (json_t *from, const char *key, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* Text fit to be kept (mask.h); *@ret is freed and set. */
gboolean cf_clover_json_text   (json_t *from, const char *key, char **ret, GError **error) CF_WARN_UNUSED;
/* A copy of @payload for eyes: strings that hold objects become objects, and what may hold card data is gone or masked: only brand, last four and references
 * stay. New reference. */
json_t  *cf_clover_json_safe   (json_t *payload);
