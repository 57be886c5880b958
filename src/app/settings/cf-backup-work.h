/* cf-backup-work.h: what the page of backups and the keeper have done in threads. */
#pragma once
#include "cf-session.h"
#include "desk/prove.h"
#include "desk/restore.h"

#define CF_BACKUP_FOLDER "backup.folder"      /* in scratch: this installation's own */

/* Results are owned by the caller. */
typedef struct { char *folder; GArray *files; gboolean has_passphrase; } CfBackupState;      /* folder NULL: none chosen; files: CfBackupFile, newest first */
void     cf_backup_state_free (CfBackupState *state);
gpointer cf_backup_state_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error);

/* @data: a folder (char *); notes it. */
gpointer cf_backup_folder_work (CfShop *shop, gpointer folder, GCancellable *cancel, GError **error);

typedef struct { char *folder; gboolean rolling; } CfBackupAsk;              /* rolling: nothing where one of this hour is there */
typedef struct { char *sheet; gboolean made, kept; CfBackupFile file; } CfBackupMade;      /* sheet: a new passphrase was made, and this is the page for the drawer; kept: by the key ring */
void     cf_backup_ask_free  (gpointer ask);
void     cf_backup_made_free (CfBackupMade *made);
/* A job. DENIED where rolling and no passphrase is known: nobody is there to be shown a new one. */
gpointer cf_backup_work (CfShop *shop, gpointer ask, GCancellable *cancel, GError **error);

/* A job; @data: path (char *). CfProof *, freed with cf_backup_proof_free. */
gpointer cf_backup_prove_work (CfShop *shop, gpointer path, GCancellable *cancel, GError **error);
void     cf_backup_proof_free (CfProof *proof);
