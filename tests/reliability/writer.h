/* writer.h: day-writer as a child process, and what has to be true of a ledger on which it died. */
#pragma once
#include "day.h"

/* What a child said. */
typedef struct { guint done, unknown, failed, allocations; } Said;      /* done: the step after the last that was answered */
void  writer_listen (int fd, guint done_max, Said *said);               /* until it has answered @done_max steps in all, or ends */
/* Opens the ledger: every step before @done is there whole, the next one whole or not, verify is clean, and the day can go on. Returns the step to go on with. */
guint writer_survey (const char *path, guint done);
void  writer_copy   (const char *from, const char *to);                 /* a ledger nobody has open */
