/* vectors.h: files of frames with what they mean (tests/data/terminal/X-vectors.txt): "= NAME about", lines of hexadecimal bytes, then lines path=value that a
 * decoder's answer must hold below its first frame ("-": nothing is there; \n: a new line; a path that begins with '/' starts at the top). */
#pragma once
#include <glib.h>
#include <jansson.h>

typedef struct { char *name; GByteArray *bytes; GPtrArray *expected; } Vector;      /* expected: "path=value" */

/* Asserts that the file is there and well formed. */
GPtrArray    *vectors_load (const char *file);
const Vector *vectors_find (GPtrArray *vectors, const char *name);
/* "amount.approved", "withheld.0"; NULL if there is nothing. */
json_t       *json_at      (json_t *from, const char *path);
/* Compares @decoded with what @vector expects; fails naming the path. */
void          vector_check (const Vector *vector, json_t *decoded);
/* Fails with both in hexadecimal. */
void          assert_bytes (const char *name, const guint8 *is, gsize n_is, const guint8 *should, gsize n_should);
