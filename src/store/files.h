/* files.h: files that records name by their SHA-256: logo, scans of certificates. They lie in a folder beside the ledger, "<ledger>-files", each under its hash, so that a file can be
 * neither confused nor changed unnoticed. Those of a ledger on a server lie below the root. */
#pragma once
#include "db/db.h"

#define CF_FILE_HASH 65                /* 64 hex digits and NUL */
#define CF_FILE_MAX (16 * 1024 * 1024)

/* Where the files of ledgers on a server are kept: the user's own data unless said. Before there are threads. */
void     cf_files_set_root (const char *folder);
/* SHA-256 in hex. Returns @buf. */
char    *cf_hash_hex  (gconstpointer bytes, gsize size, char buf[CF_FILE_HASH]);
/* The folder of a ledger's files; it need not be there. Caller frees. */
char    *cf_files_folder (CfDb *db);
/* Copies the file @path beside the ledger. INVALID above CF_FILE_MAX. */
gboolean cf_files_put (CfDb *db, const char *path, char ret_hash[CF_FILE_HASH], GError **error) CF_WARN_UNUSED;
/* The same for bytes that are in memory. */
gboolean cf_files_put_bytes (CfDb *db, gconstpointer bytes, gsize size, char ret_hash[CF_FILE_HASH], GError **error) CF_WARN_UNUSED;
/* Takes it away again. */
void     cf_files_drop (CfDb *db, const char *hash);
/* NOT_FOUND; CORRUPT where what is there has another hash. */
GBytes  *cf_files_get (CfDb *db, const char *hash, GError **error) CF_WARN_UNUSED;
/* Is it there? Says nothing about what is in it. */
gboolean cf_files_has (CfDb *db, const char *hash);
/* Bytes of all that is kept; walks the folder. */
gint64   cf_files_size (CfDb *db);
/* 64 digits of hex, in small letters? */
gboolean cf_file_hash_valid (const char *text);

/* Makes the folder and those above it. */
gboolean cf_make_folder (const char *path, GError **error) CF_WARN_UNUSED;
/* "C0042 Crown Heights Bakery" → "C0042-crown-heights-bakery": letters and digits of any script, the rest becomes one dash; at most 60 bytes; for file names. Caller frees. */
char    *cf_file_slug (const char *text);
