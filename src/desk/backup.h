/* backup.h: encrypted copies of a ledger, kept rolling, that are known to restore (D29, T25, W15).
 *
 * Container "CFBACKUP", version 1; integers little endian:
 *   magic 8 "CFBACKUP" · version 4 · log2 N 1, r 1, p 1 (scrypt) · zero 1 · made (µs UTC) 8 · chunk 4 (bytes of plain text in a chunk, at most) · salt 16 · nonce 8 ·
 *   label: length 2 and text · digest 8: the first bytes of SHA-256 of all before
 *   then chunks: length 4 (bit 31: the last) · ciphertext of that length · tag 16
 * Key = scrypt (passphrase, salt, N, r, p), 32 bytes. Each chunk is AES-256-GCM with nonce (8 bytes above ‖ chunk number, 4 bytes) and, as authenticated data, the whole header and the
 * length word: chunks cannot be changed, left out, swapped or cut off. The first chunk is empty: with the digest it tells a wrong passphrase from damage.
 * What is inside is one zstd frame of parts: name (length 2 and text), size 8, bytes. First "ledger", the database file, written by SQLite's backup; then the files that lie beside it
 * (files.h), each under its hash; a length of 0 ends them.
 * The label says the shop's name, so that a person finds the right file; it is authenticated, not secret. */
#pragma once
#include "progress.h"
#include "shop/act.h"

#define CF_BACKUP_SUFFIX ".cfbackup"

#define CF_PASSPHRASE_MIN 8              /* characters of one that people choose themselves; those cost more to try: N is higher */

/* 24 characters of 32 in groups of four, "7KQM-…": 120 bits. Typed back, case, dashes and spaces do not matter, and O is 0, I and L are 1. Caller frees with cf_passphrase_free, which
 * wipes. */
char    *cf_passphrase_new  (void);
void     cf_passphrase_free (char *passphrase);
/* The page to print and to put in a drawer: 78 columns of text. Caller frees with cf_passphrase_free. */
char    *cf_recovery_sheet  (CfShop *shop, const char *passphrase, const char *folder);

typedef struct {
  char     *path, *label;            /* label: shop's name */
  CfInstant made;
  gint64    size;                    /* bytes */
} CfBackupFile;
void     cf_backup_file_clear (gpointer file);

/* One backup to @path, whole or not at all, synced. *ret may be NULL. CONFLICT if @path is there. CORRUPT: the ledger is damaged, and a copy of it would be no backup. INVALID: @passphrase
 * is too short. */
gboolean cf_backup_write (CfShop *shop, const char *path, const char *passphrase, CfBackupFile *ret, GError **error) CF_WARN_UNUSED;
/* One backup into @folder, which must be there, named by shop, time and installation life, unless there is one of the same hour; then thins out this life's (what is named otherwise is never
 * touched): kept are the newest of each of the last 24 hours that have one, and of each of the last 30 such days. They are counted, not measured against the clock, so that neither a
 * holiday nor a wrong clock takes any. *ret_made FALSE: nothing was due. *ret and @ret_made may be NULL. */
gboolean cf_backup_rolling (CfShop *shop, const char *folder, const char *passphrase, CfBackupFile *ret, gboolean *ret_made, GError **error) CF_WARN_UNUSED;
/* Backups in @folder, newest first: CfBackupFile in *ret, which clears them. What is no backup is left out. */
gboolean cf_backup_list (const char *folder, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Reads only the head. CORRUPT: no backup of ours. */
gboolean cf_backup_info (const char *path, CfBackupFile *ret, GError **error) CF_WARN_UNUSED;
/* The database inside, to the new file @to, and its files beside that. DENIED: wrong passphrase; CORRUPT: says at which byte; NEWER. CONFLICT if @to is there. Nothing is left behind on
 * failure. */
gboolean cf_backup_unpack (const char *path, const char *passphrase, const char *to, CfProgress progress, gpointer user, GError **error) CF_WARN_UNUSED;
