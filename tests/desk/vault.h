/* vault.h: a shop with some trade and a logo, and a folder for its backups, for the tests of backup, restore, proof and deep check. Everything asserts. */
#pragma once
#include "fixture.h"
#include "desk/backup.h"

#define VAULT_PASSPHRASE "7KQM-2ABC-3DEF-4GHJ-5KMN-6PQR"

typedef struct {
  Fixture f;
  char   *out;                         /* folder */
  char   *logo;                        /* hash of the file beside the ledger: 150 kB that cannot be compressed, so that a backup has several chunks */
} Vault;

void   vault_open   (Vault *v);
void   vault_close  (Vault *v);                              /* nothing in plain was left behind anywhere */
void   vault_trade  (Vault *v, guint n);                     /* n invoices, some paid, some in part; one void, one credit memo applied */
char  *vault_path   (Vault *v, const char *name);            /* in the folder; caller frees */
char  *vault_backup (Vault *v, const char *name);            /* written; its path, caller frees */
/* A backup of the ledger @ledger as it lies there, without the looking over that cf_backup_write does. */
char  *vault_pack   (Vault *v, const char *ledger, const char *name);
void   vault_no_plain (Vault *v);                            /* no private folder, no part is left in either folder */
guint  vault_count  (Vault *v);                              /* names in the folder */
void   vault_copy   (const char *from, const char *to);      /* a ledger at rest */
void   vault_sql    (const char *ledger, const char *sql);   /* by a program that is not ours: guards are taken away first, and put back */
char  *vault_read   (const char *path, gsize *ret_size);
void   vault_write  (const char *path, const char *bytes, gsize size);
void   vault_remove (const char *path);                      /* with all that is below */
#define vault_error(error, code) G_STMT_START { \
  g_assert_error ((error), CF_ERROR, (code)); g_test_message ("%s", (error)->message); g_clear_error (&(error)); } G_STMT_END
