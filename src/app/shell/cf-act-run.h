/* cf-act-run.h: an act from a press of a button to its answer. The act runs in the writer thread. Where it is refused for want of permission a manager's PIN is asked for on the spot, where it
 * needs a reason that is asked for, and the act is tried again with the same id; every other answer goes to @done. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* Calls one cf_… act of src/shop (or several of one intent) with @who. Runs in another thread: uses @data only. */
typedef CfOutcome (*CfActWork) (CfShop *shop, CfWho *who, gpointer data, GError **error);
/* In the main thread. @outcome CF_OK, CF_ALREADY: done. CF_FAILED: @error. Else @refusal. CF_NEEDS_PERMISSION, CF_NEEDS_REASON: the person gave up at the PIN or the
 * reason: nothing more to say. @data is still the one given (with what the act filled in). */
typedef void (*CfActDone) (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user);

typedef struct {
  CfSession     *session;
  const char    *title;              /* "Void invoice 1042": stands over the question for a PIN or a reason; translated; copied */
  CfId           id;                 /* the act's intent, which an approval is for */
  CfActWork      work;
  gpointer       data; GDestroyNotify data_free;
  gboolean       keeps_nothing;      /* it only asks whether one may: the question for a PIN does not promise that the name is kept */
  const char    *reason;             /* one that is known already; copied; NULL = none */
  CfActDone      done;
  GObject       *user;               /* not held: where it is gone, @done is not called */
} CfActAsk;

/* @parent: any widget of the window. A second press while one with the same id is on its way does nothing. */
void  cf_act_run (GtkWidget *parent, const CfActAsk *ask);

/* A refusal or failure as a sentence; caller frees. */
char *cf_act_sentence (CfOutcome outcome, const CfRefusal *refusal, const GError *error);
/* Shows it in a dialog of the window: for answers that belong to no field. */
void  cf_act_show     (GtkWidget *parent, CfOutcome outcome, const CfRefusal *refusal, const GError *error);
