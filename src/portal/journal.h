/* journal.h: one line of JSON on standard error for each thing worth knowing. Neither paths of requests, which hold tokens, nor addresses or anything else about a person goes in. */
#pragma once
#include <jansson.h>
#include <glib.h>

/* @fields is swallowed; NULL is fine. */
void cf_journal (const char *level, const char *event, json_t *fields);
/* Nothing is written; for tests. */
void cf_journal_silence (gboolean silent);
