/* account.h: with which portal this installation syncs. A note of its own (scratch "portal") says where; the token is in the key ring of this computer (Secret Service), and where there is none in a file that only its
 * user can read: $XDG_CONFIG_HOME/counterfoil/portal-KEY.token, mode 0600. A copy of the ledger on another computer has no token. Asking the key ring takes some 10 ms: for worker threads. */
#pragma once
#include "shop/shop.h"

typedef struct {
  char      *address;                    /* NULL: none */
  char      *authority;                  /* PEM file of who signs the portal's certificate; "": this machine's */
  char      *key;                        /* names the token */
  char      *shop_name;
  gint64     number;                     /* given at enrolment */
  CfInstant  since;
} CfSyncAccount;
void     cf_sync_account_clear  (CfSyncAccount *account);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfSyncAccount, cf_sync_account_clear)

gboolean cf_sync_account_load   (CfDb *db, CfSyncAccount *ret, GError **error) CF_WARN_UNUSED;
/* Keeps the token, then the note; makes account->key. *ret_file: where the token is if the key ring did not take it, else NULL; caller frees. */
gboolean cf_sync_account_save   (CfDb *db, CfSyncAccount *account, const char *token, char **ret_file, GError **error) CF_WARN_UNUSED;
/* The token; NULL and DENIED with a sentence: it is not on this computer. Caller frees. */
char    *cf_sync_account_token  (const CfSyncAccount *account, GError **error) CF_WARN_UNUSED;
/* Forgets token and note: this ledger goes on alone. */
gboolean cf_sync_account_forget (CfDb *db, GError **error) CF_WARN_UNUSED;
