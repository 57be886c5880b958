/* pack.h: what is inside a backup: named parts in one zstd frame (backup.h), through the seal. Private to desk. */
#pragma once
#include "progress.h"
#include "seal.h"
#include <zstd.h>

#define CF_PACK_LEDGER "ledger"        /* the first part */
#define CF_PACK_NAME 65                /* 64 hex digits at most, and NUL */

typedef struct {
  CfSealer   seal;
  ZSTD_CCtx *zstd;
  guint8    *in, *out;
} CfBackupPacker;
gboolean cf_backup_packer_open  (CfBackupPacker *packer, int fd, const char *path, CfInstant made, const char *label, const char *passphrase, GError **error) CF_WARN_UNUSED;
/* The file @from becomes the part @name. */
gboolean cf_backup_packer_add   (CfBackupPacker *packer, const char *name, const char *from, GError **error) CF_WARN_UNUSED;
gboolean cf_backup_packer_end   (CfBackupPacker *packer, GError **error) CF_WARN_UNUSED;
void     cf_backup_packer_clear (CfBackupPacker *packer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfBackupPacker, cf_backup_packer_clear)

/* All of the backup @path into the folder @folder: the file "ledger", and its files in "ledger-files", synced. @percent: how much of the whole work this is, for @progress, which counts
 * bytes of the container. @ret_made may be NULL. Errors as cf_backup_unpack; what was written until then stays. */
gboolean cf_unpack (const char *path, const char *passphrase, const char *folder, CfProgress progress, gpointer user, guint percent, CfInstant *ret_made, GError **error) CF_WARN_UNUSED;

/* "<ledger>-files". Caller frees. */
char    *cf_pack_files_folder (const char *ledger);
/* 64 hex digits in small letters. */
gboolean cf_pack_is_file_name (const char *name);
/* Gives an unpacked ledger its name @to, durably and never over another file, and its files the place beside it, where some may lie already. On failure nothing of it is there. */
gboolean cf_pack_publish (const char *ledger, const char *to, GError **error) CF_WARN_UNUSED;
/* What went wrong with the unpacked @ledger is said of the @backup it came from: nobody knows the private folder. @error may be NULL or unset. */
void     cf_pack_blame   (GError **error, const char *ledger, const char *backup);
