/* file-needs.h: which files the records of a ledger name (store/files.h): pages that were sent, scans of certificates, the logo. */
#pragma once
#include "base/error.h"
#include "db/db.h"

/* Does a record name it? */
gboolean cf_file_named  (CfDb *db, const char *hash, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* Of the files that are named by what came after @after in this log: those that are here (@here, NULL: nobody asks) and those that are not (@missing), as hashes, the oldest first; looks at some CF_FILE_LOOK at a time.
 * *ret_next: until where it looked; where that is @after, there is nothing more. */
#define CF_FILE_LOOK 1000
gboolean cf_files_look  (CfDb *db, gint64 after, GPtrArray *here, GPtrArray *missing, gint64 *ret_next, GError **error) CF_WARN_UNUSED;
