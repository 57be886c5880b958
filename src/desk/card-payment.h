/* card-payment.h: a card payment from the key press to the paid invoice: the acts of shop/card.h on one side, a terminal's driver on the other. Everything runs on the thread that owns the terminal and
 * the ledger connection given here (card-thread.h has one for each terminal); only the functions marked so may be called from others.
 *
 * What is sure at each moment: an attempt that was sent is in the ledger as sent; one that was approved is paid in the ledger before the terminal is let go; one of which nobody knows stays unknown and
 * keeps its invoice and this terminal locked until the terminal, or a manager, says what became of it. A charge is never sent twice. */
#pragma once
#include "shop/card.h"
#include "terminal/driver.h"

typedef struct {                                   /* for the screen; borrowed for the call */
  CfId            attempt_id;                      /* 0: about the terminal itself */
  CfAttemptState  state;
  gboolean        needs_person;                    /* unknown, and the terminal cannot tell: cf_card_resolve */
  CfTerminalState terminal;
  const char     *text;                            /* the terminal's own words, or what went wrong; or NULL */
  const CfTerminalKey *keys; guint n_keys;         /* buttons that it offers */
  const CfTerminalQuestion *question;              /* the one that waits for a person; or NULL */
} CfCardNews;
typedef void (*CfCardNewsFunc) (const CfCardNews *news, gpointer data);

typedef struct _CfCardDesk CfCardDesk;
/* @shop is borrowed. @driver NULL: by its name in the record. @transport is taken; NULL: by the terminal's address. NOT_FOUND: no such terminal; INVALID: a driver or an address that this version does not know. Touches no device. */
CfCardDesk *cf_card_desk_new   (CfShop *shop, CfId terminal_id, const CfDriver *driver, CfTransport *transport, CfCardNewsFunc news, gpointer data, GError **error) CF_WARN_UNUSED;
void        cf_card_desk_free  (CfCardDesk *desk);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCardDesk, cf_card_desk_free)

/* Opens the link and greets the terminal, if that has not been done. @wait_us: at most so long. A terminal that calls itself otherwise than the one that was paired is refused (CONFLICT). */
gboolean cf_card_desk_connect (CfCardDesk *desk, gint64 wait_us, GError **error) CF_WARN_UNUSED;
/* Asks the terminal about every attempt of it that is open or was lost with a restored ledger; what was written before this desk was made and never sent ends as cancelled. TRUE: none is left that the
 * terminal could still tell about. */
gboolean cf_card_desk_recover (CfCardDesk *desk, GError **error) CF_WARN_UNUSED;
/* Carries out the attempt that cf_card_begin wrote, to its end or to unknown, which is then asked about once. FALSE: the ledger failed; nothing is lost, cf_card_desk_recover goes on. */
gboolean cf_card_desk_run     (CfCardDesk *desk, CfId attempt_id, GError **error) CF_WARN_UNUSED;
/* Keeps the link alive and takes what comes late, at most @for_us, or until somebody knocks. FALSE: the link is lost. */
gboolean cf_card_desk_idle    (CfCardDesk *desk, gint64 for_us, GError **error) CF_WARN_UNUSED;
/* For cf_terminal_cancel, _answer, _press and _stop, which may be called from any thread. Borrowed. */
CfTerminal *cf_card_desk_terminal (CfCardDesk *desk);
