/* listing-words.h: texts as lists compare them: words found by their beginnings, and the order people expect. */
#pragma once
#include <glib.h>

/* " acme signs inc " of "ACME Signs, Inc.": folded (base/text.h), a space around each word; into @ret, which is emptied first. */
void     cf_words_make   (GString *ret, const char *text);
/* Of what was typed: " acme", " si": to be looked for by cf_words_begin. NULL: there is no word in it. Caller frees. */
char   **cf_words_typed  (const char *typed);
/* Does each of @typed begin one of @words? */
gboolean cf_words_begin  (const char *words, char *const *typed);
/* Digits count as numbers, ASCII letters without case; else byte by byte. */
int      cf_words_compare (const char *a, const char *b);
/* Does @text begin with @typed, ASCII letters without case? */
gboolean cf_begins_with  (const char *text, const char *typed, gsize n_typed);
