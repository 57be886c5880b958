/* journal.h: one line of JSON on standard error for each thing worth knowing. Neither paths of requests, which hold tokens, nor addresses or anything else about a person goes in. Nobody who journals ever waits for
 * whoever reads it: a thread writes, and what it cannot get rid of is dropped, counted, and said in one line ("lines-dropped") as soon as there is room. */
#pragma once
#include <jansson.h>
#include <glib.h>

/* The thread that writes begins and ends with the daemon; without it each line is written at once. End writes what is there, unless nobody takes it for a second. */
void cf_journal_begin (void);
void cf_journal_end   (void);
/* @fields is swallowed; NULL is fine. */
void cf_journal (const char *level, const char *event, json_t *fields);
/* The same with @format as the inside of a JSON object, of what needs no quoting: for what is said very often. */
void cf_journal_plain (const char *level, const char *event, const char *format, ...) G_GNUC_PRINTF (3, 4);
/* Nothing is written; for tests. */
void cf_journal_silence (gboolean silent);
