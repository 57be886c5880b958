/* server-files.h: the portal's side of files by their content's hash (store/files.h), beside the commits and never in their way. A shop's files are in a folder of its own: what another shop has is neither asked for nor told.
 *
 *   GET  /sync/v1/files?epoch=&after=       {"missing": [hash], "next"}: of the files named after @after in this log those that have not come; next = after: that was all. 409: another epoch
 *   GET  /sync/v1/file?hash=&from=          CF_FILE_MAGIC, the size of all (8 bytes, little endian), and up to CF_FILE_PIECE bytes; 404 not-here: it has not come (yet), or no record of this shop names it
 *   POST /sync/v1/file?hash=&from=&size=    the next piece; {"have", "done"}: from where to go on. 404 not-here: no record names it; 413: too large; 422 wrong: it was all there, and is another file; 507 full
 *
 * A piece that begins elsewhere than what has come ends is not taken; the answer tells from where to go on, so that any question may be repeated. */
#pragma once
#include "server.h"

#define CF_FILE_MAGIC "CFF1"
#define CF_FILE_HEAD 12
#define CF_FILE_PIECE (256 * 1024)
#define CF_FILES_QUOTA (G_GINT64_CONSTANT (16) * 1024 * 1024 * 1024)      /* for each shop */

void cf_server_files    (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret);
void cf_server_file_get (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret);
/* One at a time in a process; the shop's write lock is not needed. */
void cf_server_file_put (CfShop *shop, const CfDevice *device, GHashTable *query, gconstpointer body, gsize size, gint64 quota, CfReply *ret);
