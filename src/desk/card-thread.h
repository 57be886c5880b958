/* card-thread.h: one thread for each card terminal of this station. It owns the terminal's CfCardDesk and a ledger connection of its own; it connects by itself, keeps the link alive, takes what comes late, and
 * asks about every attempt that was left open: when it starts, after each reconnect and again until the terminal has told. Nobody else talks to the device.
 *
 * The functions here are for the main thread (the one whose main context was the default when the thread was made) and none of them waits for the device, cf_card_thread_free for a bounded time. What the
 * thread tells comes back as values of its own in that main context, in the order in which it happened.
 *
 * To charge: write the attempt with cf_card_begin (its commit is the first of two), hand its id over with cf_card_thread_run (the second commit, "sent", is made before the first byte leaves), and follow the
 * status until its attempt_id is this attempt and its state is over (!cf_attempt_is_open) or needs_person. Refunds and voids to a card are attempts of the same kind. */
#pragma once
#include <gio/gio.h>
#include "card-payment.h"

/* What a terminal is doing now. Borrowed where it is given out; texts are never NULL unless it says so. */
typedef struct {
  CfId            terminal_id;
  char           *name;                             /* "Front counter" */
  gboolean        started;                          /* it was tried at least once */
  gboolean        connected;
  char           *trouble;                          /* not connected: why, a sentence; or NULL */
  CfTerminalState terminal;
  CfId            attempt_id;                       /* the one under way, or that just ended; 0: idle */
  CfAttemptState  state;                            /* its */
  gboolean        recovering;                       /* it is not carried out but asked about */
  gboolean        needs_person;                     /* the terminal cannot tell about it: cf_card_resolve */
  char           *text;                             /* the terminal's own words, or what went wrong; or NULL */
  GPtrArray      *keys;                             /* CfTerminalKey * that it offers; or NULL */
  gboolean        asks;                             /* a question waits for a person: */
  CfTerminalQuestionKind question;
  char           *question_text;                    /* the terminal's words, or NULL */
  CfMoney         question_minor;                   /* of the payment it is about; 0: not known */
  char           *question_card;                    /* "visa ···4242", or NULL */
  gint16          sign_width, sign_height;          /* SIGNATURE: what was drawn */
  GArray         *points;                           /* CfTerminalPoint; or NULL */
  guint           n_waiting;                        /* attempts of it of which nobody knows the end; none may be begun before */
} CfCardStatus;

CfCardStatus *cf_card_status_copy (const CfCardStatus *status);
void          cf_card_status_free (CfCardStatus *status);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCardStatus, cf_card_status_free)
/* An attempt is being carried out or asked about just now. */
gboolean      cf_card_status_busy (const CfCardStatus *status);

typedef struct _CfCardThread CfCardThread;
/* In the main context; @status is borrowed. Never called after cf_card_thread_free. */
typedef void (*CfCardThreadFunc) (CfCardThread *thread, const CfCardStatus *status, gpointer data);

/* Starts it on the ledger at @path. @driver and @transport as for cf_card_desk_new: NULL, NULL for what the terminal's record says; @transport is taken. @clock is borrowed; NULL: the machine's. */
CfCardThread *cf_card_thread_new  (const char *path, CfId terminal_id, const CfDriver *driver, CfTransport *transport, CfClock *clock, CfCardThreadFunc changed, gpointer data);
/* Tells it to leave at once (what is under way becomes unknown and is asked about at the next start) and waits at most @wait_ms; a thread that still hangs in the system then is left to end by itself,
 * FALSE. Nothing is told any more. NULL is fine: TRUE. */
gboolean      cf_card_thread_free (CfCardThread *thread, guint wait_ms);

/* The last status that was told. Borrowed until the next one. */
const CfCardStatus *cf_card_thread_status (CfCardThread *thread);

/* --- what is asked of it --- */
/* Carries out an attempt that cf_card_begin wrote for this terminal: sale, refund or void. An attempt that is known already is told about and nothing else; one that was sent is asked about, never sent again. */
void cf_card_thread_run    (CfCardThread *thread, CfId attempt_id);
/* A request: the terminal's answer decides. One whose turn has not come is ended without being sent. */
void cf_card_thread_cancel (CfCardThread *thread, CfId attempt_id);
void cf_card_thread_answer (CfCardThread *thread, gboolean yes);            /* to the question of the status */
void cf_card_thread_press  (CfCardThread *thread, const char *key);         /* a key of the status */
/* Connects if need be and asks about everything that is open, now. */
void cf_card_thread_recover (CfCardThread *thread);

/* Anything else that needs the device (self-test, end of day, what is still offline): straight-line code on the terminal's thread, between attempts, with its desk and ledger connection. @desk NULL: there is
 * none, *@error is what the status has as trouble; return NULL with it. The answer comes in the main context as from a GTask without source: cf_card_thread_finish. @data_free, @result_free may be NULL. */
typedef gpointer (*CfCardThreadWork) (CfCardDesk *desk, CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
void     cf_card_thread_do     (CfCardThread *thread, CfCardThreadWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback,
                                gpointer user);
gpointer cf_card_thread_finish (GAsyncResult *result, GError **error);
