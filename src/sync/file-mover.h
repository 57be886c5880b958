/* file-mover.h: a register's side of files by their content's hash (server-files.h): which are to be sent and fetched, and one question about them at a time. The client asks it only where no commit waits, so that files never
 * stand in the way of what is sold. It remembers nothing beyond its own life: what there is to do follows from what the records name and what lies in the folders. What comes last goes first. */
#pragma once
#include "carrier.h"
#include "shop/shop.h"

typedef struct {
  gint64 to_send, to_fetch;              /* files; those that are not at the portal yet either are among to_fetch */
  gint64 sent, fetched;                  /* since it was made */
  char  *why;                            /* a sentence: why one was put off last; NULL: none was */
} CfFilesWaiting;

typedef struct _CfFileMover CfFileMover;
CfFileMover *cf_file_mover_new  (void);
void         cf_file_mover_free (CfFileMover *mover);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfFileMover, cf_file_mover_free)

/* Asks the portal one thing about files, if there is anything. *ret_asked FALSE: there is nothing to do now. FALSE: no answer came, as carrier.h says; or this machine's own ledger failed (*ret_own). */
gboolean cf_file_mover_step (CfFileMover *mover, CfShop *shop, CfCarrier *carrier, const char *token, const guint8 epoch[CF_LIFE_SIZE], gboolean *ret_asked, gboolean *ret_own, GError **error) CF_WARN_UNUSED;
/* Is there something to ask now? What was put off is not. */
gboolean cf_file_mover_busy (CfFileMover *mover, CfShop *shop);
/* Borrowed. */
const CfFilesWaiting *cf_file_mover_waiting (CfFileMover *mover);
