/* backup.h: encrypted copies of a ledger, kept rolling, that are known to restore (D29, T25, W15).
 *
 * Container "CFBACKUP", version 1; integers little endian:
 *   magic 8 "CFBACKUP" · version 4 · log2 N 1, r 1, p 1 (scrypt) · zero 1 · made (µs UTC) 8 · chunk 4 (bytes of plain text in a chunk) · salt 16 · nonce 8 · label: length 2 and text
 *   then chunks: length 4 (bit 31: the last) · ciphertext of that length · tag 16
 * Key = scrypt (passphrase, salt, N, r, p), 32 bytes. Each chunk is AES-256-GCM with nonce (8 bytes above ‖ chunk number, 4 bytes) and, as authenticated data, the whole header and the
 * length word: chunks cannot be changed, left out, swapped or cut off. What is inside is one zstd frame of the database file, written by SQLite's backup.
 * The label says the shop's name, so that a person finds the right file; it is authenticated, not secret. */
#pragma once
#include "progress.h"
#include "shop/act.h"

/* 24 characters of 32 in groups of four, "7KQM-…": 120 bits. Caller frees with cf_passphrase_free, which wipes. */
char    *cf_passphrase_new  (void);
void     cf_passphrase_free (char *passphrase);
/* The page to print and to put in a drawer. Caller frees. */
char    *cf_recovery_sheet  (CfShop *shop, const char *passphrase, const char *folder);

typedef struct {
  char     *path, *label;            /* label: shop's name */
  CfInstant made;
  gint64    size;                    /* bytes */
} CfBackupFile;
void     cf_backup_file_clear (gpointer file);

/* One backup to @path, whole or not at all, synced. *ret may be NULL. CONFLICT if @path is there. */
gboolean cf_backup_write (CfShop *shop, const char *path, const char *passphrase, CfBackupFile *ret, GError **error) CF_WARN_UNUSED;
/* One backup into @folder, named by shop and time, unless one of the same hour is there; then thins out: the newest of each hour for 24 hours, of each day for 30 days are kept, at least one always.
 * *ret_made FALSE: nothing was due. */
gboolean cf_backup_rolling (CfShop *shop, const char *folder, const char *passphrase, CfBackupFile *ret, gboolean *ret_made, GError **error) CF_WARN_UNUSED;
/* Backups in @folder, newest first: CfBackupFile in *ret. */
gboolean cf_backup_list (const char *folder, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Reads only the head. CORRUPT: no backup of ours. */
gboolean cf_backup_info (const char *path, CfBackupFile *ret, GError **error) CF_WARN_UNUSED;
/* The database inside, to the new file @to. DENIED: wrong passphrase; CORRUPT: says at which byte. CONFLICT if @to is there. Nothing is left behind on failure. */
gboolean cf_backup_unpack (const char *path, const char *passphrase, const char *to, CfProgress progress, gpointer user, GError **error) CF_WARN_UNUSED;
