/* cf-backup-keeper.h: one backup each hour while the program runs, without a word unless it fails; once a day the deep check of the ledger (DESIGN §2 law 5, desk/check.h). */
#pragma once
#include "cf-session.h"

#define CF_TYPE_BACKUP_KEEPER (cf_backup_keeper_get_type ())
G_DECLARE_FINAL_TYPE (CfBackupKeeper, cf_backup_keeper, CF, BACKUP_KEEPER, GObject)

/* Signal "status" (char *text or NULL, gboolean needs_a_person): what the quiet line should say. Does not hold @session beyond its own life. */
CfBackupKeeper *cf_backup_keeper_new (CfSession *session);
