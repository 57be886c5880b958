/* private-folder.h: a folder that only this user can look into (0700), for copies of a ledger in plain and for what is half written; it goes with all that is in it. Each is locked while it is in use: one that a killed
 * program left behind is removed by the next that is made beside it. Private to desk. */
#pragma once
#include "base/error.h"

typedef struct { char *path; int fd; } CfPrivateFolder;
#define CF_PRIVATE_FOLDER_INIT { NULL, -1 }
/* What may be in one: a backup in the making; a ledger, and what has its name as a beginning; statements being written, the same. */
#define CF_PRIVATE_BACKUP "backup"
#define CF_PRIVATE_LEDGER "ledger"
#define CF_PRIVATE_STATEMENT "statement-"

/* Makes one in the folder @in. *ret is CF_PRIVATE_FOLDER_INIT before. */
gboolean cf_private_folder_make   (const char *in, CfPrivateFolder *ret, GError **error) CF_WARN_UNUSED;
/* Beside the ledger @path, where its data lie in plain already; if that cannot be written, where temporary files go. @path NULL: there at once. */
gboolean cf_private_folder_near   (const char *path, CfPrivateFolder *ret, GError **error) CF_WARN_UNUSED;
/* The path of @name in it. Caller frees. */
char    *cf_private_folder_file   (const CfPrivateFolder *folder, const char *name);
void     cf_private_folder_remove (CfPrivateFolder *folder);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPrivateFolder, cf_private_folder_remove)
