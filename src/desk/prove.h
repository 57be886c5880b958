/* prove.h: is this backup any good (W15)? It is opened with the passphrase into a private temporary file, verified whole, every balance is recomputed from its facts, and all is
 * compared with the live ledger at the backup's head. The answer is a certificate of one page. */
#pragma once
#include "backup.h"

typedef struct {
  gboolean  good;
  gboolean  sound;                   /* by itself; not good all the same: it is not what the live ledger was */
  char     *why;                     /* not good: the first reason */
  gint64    commits, entries, customers, files;
  CfMoney   receivable_minor;
  char     *head;                    /* hash of the backup's last own commit, hex: for verify --head */
  CfInstant made;
  gboolean  compared;                /* with a live ledger */
  gint64    behind;                  /* commits that the live ledger has since */
  char     *certificate;             /* text of one page: at most 60 lines of 80 columns; also where it is not good */
} CfProof;
void cf_proof_clear (CfProof *proof);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfProof, cf_proof_clear)

/* @shop: the live ledger, or NULL where it is gone: then the backup is proved by itself. A bad backup is an answer (good FALSE), not an error. Errors: DENIED (another passphrase), NOT_FOUND,
 * NEWER, FULL (no room to open it in), RETRY (@progress said stop), and what reading the live ledger brings. */
gboolean cf_prove (CfShop *shop, const char *path, const char *passphrase, CfClock *clock, CfProgress progress, gpointer user, CfProof *ret, GError **error) CF_WARN_UNUSED;
