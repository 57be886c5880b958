/* cf-cards.h: the card terminals of this register in one session: a thread for each (desk/card-thread.h), what each is doing now, and who hears of it. Terminals that are added, changed or archived in the settings
 * are taken up by themselves, those that are busy when they are not any more. Main thread only; nothing here waits for a device. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/card-thread.h"

#define CF_TYPE_CARDS (cf_cards_get_type ())
G_DECLARE_FINAL_TYPE (CfCards, cf_cards, CF, CARDS, GObject)

/* Signals: "told" (gint64 terminal_id, CfCardStatus *): each news of a thread, in order; borrowed. "changed": something of it is otherwise than before: a terminal came or went, or told something. */

/* The window's, once for a session; the session keeps it until cf_cards_end, which is called before the session is closed and waits a bounded time for the threads. */
CfCards *cf_cards_begin (CfSession *session);
void     cf_cards_end   (CfSession *session);
/* Borrowed. NULL: the session has none (it was not begun, or has ended). */
CfCards *cf_cards_of    (CfSession *session);

/* The terminals of this register that are not archived, in the order of their names; borrowed until "changed". */
guint    cf_cards_get_n        (CfCards *self);
const CfCardTerminal *cf_cards_get_record (CfCards *self, guint at);
CfCardThread         *cf_cards_get_thread (CfCards *self, CfId terminal_id);      /* NULL: no such terminal at this register */
const CfCardStatus   *cf_cards_get_status (CfCards *self, CfId terminal_id);      /* NULL: the same */
/* What its driver can do. */
CfDriverFeatures      cf_cards_get_features (CfCards *self, CfId terminal_id);
/* The terminal to charge: the first that is connected, else the first; 0: none is set up here. */
CfId     cf_cards_get_usual    (CfCards *self);

/* "Terminal ready", "Terminal: not connected"; the caller frees. NULL: none is set up. *ret_needs: a person has to decide about a payment. */
char    *cf_cards_words        (CfCards *self, gboolean *ret_needs);
/* What one is doing, in a sentence. */
char    *cf_cards_status_words (CfCards *self, CfId terminal_id);

/* Writes the attempt as an act (permissions and reasons are asked for) and hands it to its terminal's thread. @attempt is copied; its id is made before the button can be pressed. @done as in cf-act-run.h, with the
 * attempt as its data (const CfAttempt *); what becomes of it comes by "told". */
void     cf_cards_charge       (CfCards *self, GtkWidget *parent, const char *title, const CfAttempt *attempt, void (*done) (CfOutcome outcome, const CfRefusal *refusal, const GError *error,
                                gpointer attempt, gpointer user), GObject *user);

/* For tests: terminals speak through this driver and these transports instead of what their records say; before cf_cards_begin. NULL: by the records. */
void     cf_cards_use          (const CfDriver *driver, CfTransport *(*make) (void));
