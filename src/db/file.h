/* file.h: a database that gets its name only when it is whole: a file, or a schema on a server (db.h says how it is addressed). */
#pragma once
#include "base/error.h"

/* An empty file beside @path, readable by its owner only, to make the database in. CONFLICT if there is something at @path, or a log of SQLite's
 * beside it. Caller frees, after publish or discard. */
char    *cf_file_make    (const char *path, GError **error) CF_WARN_UNUSED;
/* Gives @making its name @path, durably, and never in place of another file. Its connections are closed. CONFLICT (as above), and what writing to a folder
 * brings. */
gboolean cf_file_publish (const char *making, const char *path, GError **error) CF_WARN_UNUSED;
/* Removes @making and what SQLite keeps beside it. */
void     cf_file_discard (const char *making);
