/* mail-sender.h: hands over what waits in the outbox (shop/message.h), through the shop's mail account. Blocks: for a thread, or a program that does nothing else.
 *
 * Of the programs that have one ledger open only one sends at a time (a lock on a file beside the ledger, that ends with its holder). What its predecessor had begun and not ended may have gone: it becomes a person's.
 * A message is drawn and composed before it is begun; what cannot be drawn does not leave. */
#pragma once
#include "shop/act.h"

typedef struct {
  guint     accepted, later, refused, failed, unsure, withheld;      /* of this round; refused: bounced; later: put off, or the settings are wrong */
  guint     lost;                        /* begun by a program that ended in between */
  CfInstant next;                        /* when something is due again; 0: nothing waits */
  gboolean  busy;                        /* another program is sending */
  char     *trouble;                     /* why nothing can be sent: a sentence; or what the server said to the settings */
} CfMailRound;
void cf_mail_round_clear (CfMailRound *round);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfMailRound, cf_mail_round_clear)

typedef gboolean (*CfMailStop) (gpointer data);      /* asked between messages: TRUE ends the round */

/* Sends all that is due. @secret: instead of the key ring's password, or NULL; @stop may be NULL. Where this installation is not the one that sends nothing is done. What cannot be sent is no error; the ledger failing is. */
gboolean cf_mail_sender_round (CfShop *shop, const char *secret, CfMailStop stop, gpointer data, CfMailRound *ret, GError **error) CF_WARN_UNUSED;
