/* file-part.h: a file that comes piece by piece: what came stands in "incoming" below the folder until it is whole, and is gone on with after a line broke. One at a time for each file: the caller sees to that. */
#pragma once
#include "store/files.h"

#define CF_PARTS_MAX 64                /* at a time, for each ledger; what nobody went on with for a day goes */
/* How much of it has come; 0: nothing. */
gint64   cf_file_part_size (CfDb *db, const char *hash);
/* Adds what follows it. FULL: no room, or too many begun. */
gboolean cf_file_part_add  (CfDb *db, const char *hash, gconstpointer bytes, gsize size, GError **error) CF_WARN_UNUSED;
/* It is all there: proved by its hash, and put in place. CORRUPT: it is another file, and what came is thrown away. */
gboolean cf_file_part_end  (CfDb *db, const char *hash, GError **error) CF_WARN_UNUSED;
void     cf_file_part_drop (CfDb *db, const char *hash);
