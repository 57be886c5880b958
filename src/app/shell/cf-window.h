/* cf-window.h: the main window: a sidebar of places, one search box, and pages for what can be wrong with a ledger. It knows places by the table in cf-places.c and nothing about what is in them.
 *
 * Everything that can be shown has an address: "counter", "customers", "customer/<id>", "invoices", "invoice/<id or number>", "draft/<id>", "reports/aging?as_of=2026-10-31" … Anything opens anything by its
 * address: the action "win.open" (a string), cf_window_open, or `counterfoil invoice/1042` in a terminal. The window keeps the way back (Alt+Left). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_WINDOW (cf_window_get_type ())
G_DECLARE_FINAL_TYPE (CfWindow, cf_window, CF, WINDOW, AdwApplicationWindow)

CfWindow *cf_window_new  (AdwApplication *application);
/* Signal "opened": the session is another one. */

/* Opens the ledger @path, or shows why it cannot be used; where there is none, the first-run assistant. The one that was open is closed: acts on their way are waited for, what is being typed
 * into a draft is kept (D30). */
void      cf_window_open_ledger (CfWindow *self, const char *path);
/* The same on somebody's wish, from the menu or a second start: what stands over the window is closed first, and asks where something was typed in it. FALSE: it stays, and so does the ledger. */
gboolean  cf_window_switch_ledger (CfWindow *self, const char *path);
gboolean  cf_window_is_practice (CfWindow *self);             /* the ledger that is open is a copy for practice (W12) */
/* Of the card terminal to practise with: does @widget's window have one? And what its customer does there ("approve", "decline" …: counterfoil-terminal-sim --help). It has no window of its own, which would lie over this
 * one and take its keys. */
gboolean  cf_window_has_practice_terminal (GtkWidget *widget);
void      cf_window_practice_do (GtkWidget *widget, const char *deed);
void      cf_window_show_customer_screen (CfWindow *self);    /* where it is wanted, and a ledger is open */
GMenu    *cf_window_get_recent  (CfWindow *self);             /* the section of the menu for the ledgers that were open */
CfSession *cf_window_get_session (CfWindow *self);           /* NULL: none is open */

/* These take any widget in the window. */
void      cf_window_open  (GtkWidget *widget, const char *address);
void      cf_window_openf (GtkWidget *widget, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* A line at the bottom, for 5 seconds, with a button for 10; longer while the pointer is on it. A new line takes the place of an older one without a button. @undo_label NULL: no button. @undo is called in
 * the main thread at most once, with @data, which goes with the line: of two lines each takes back its own. @user is not held; where it is gone, @undo is not called. */
typedef void (*CfUndo) (GObject *user, gpointer data);
void      cf_window_toast (GtkWidget *widget, const char *text);
void      cf_window_toast_undo (GtkWidget *widget, const char *text, const char *undo_label, CfUndo undo, GObject *user, gpointer data, GDestroyNotify data_free);
