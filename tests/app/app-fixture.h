/* app-fixture.h: what the tests of the window share: a ledger in a folder of its own, the real window on it, and hands and eyes for it.
 *
 * A test program: app_test_init in main, then g_test_add_func with functions that begin with app_open and end with app_close, or that make a CfSession only (app_open_session). Run it under
 * tests/app/session. Every GTK warning fails it. Nothing sleeps: APP_WAIT runs the main loop until something is so. See README.md. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "cf-window.h"

typedef enum {
  APP_DEMO,                          /* a small demo shop: some 25 customers, every state of a document; nobody is signed in */
  APP_EMPTY,                         /* a shop with nothing in it but what a new one has; no PINs */
  APP_NOTHING,                       /* no file at path: the first run */
} AppLedger;

typedef struct {
  char           *folder;            /* private; goes at the end */
  char           *path;              /* the ledger, in it */
  AdwApplication *application;       /* NULL after app_open_session */
  CfWindow       *window;            /* the same */
  CfSession      *session;           /* the window's; NULL where the ledger is not open */
} App;

/* gtk_test_init (warnings are fatal from here on), libadwaita, the program's resources. */
void  app_test_init (int *argc, char ***argv);
/* Runs what was added, then waits for threads of the program that still work: what OpenSSL keeps for a thread that ends while the process does is never freed. What main returns. */
int   app_test_run  (void);

/* The window on a ledger of its own, mapped and settled. Where the shop has PINs the owner signs in; with app_open_nobody nobody does. */
App  *app_open         (AppLedger ledger);
App  *app_open_nobody  (AppLedger ledger);
/* A session and no window: for models and threads. The owner is signed in where the shop has PINs. */
App  *app_open_session (AppLedger ledger);
/* Closes and proves that the window, every dialog and the session went: nothing leaked. */
void  app_close        (App *self);

/* Signs in, without the PIN, the first of the staff who has this role and a PIN. */
void  app_sign_in      (App *self, CfStaffRole role);
/* Opens "customer/<id>", waits until the window is quiet. */
void  app_go           (App *self, const char *address);
/* The first column of the first row of a query on the ledger, as text; NULL: no row. The caller frees. For finding what to begin with, and for what became of it. @sql must stay where it is (a literal). */
char *app_query        (App *self, const char *sql);
gint64 app_query_int   (App *self, const char *sql);

/* --- waiting --- */
/* Runs the main loop until @condition is true; fails with its words after ten seconds (longer under sanitizers). */
#define APP_WAIT(condition) G_STMT_START { gint64 app_end = app_deadline (); \
  while (!(condition)) { if (app_turn (app_end)) continue; app_late (__FILE__, __LINE__, G_STRFUNC, #condition); } } G_STMT_END
gint64   app_deadline (void);
gboolean app_turn     (gint64 end);                                            /* once round the main loop; FALSE: it is past @end */
G_NORETURN void app_late (const char *file, int line, const char *function, const char *condition);
/* Until nothing is left to do in the main loop for a moment and every mapped window has drawn. */
void     app_settle   (void);

/* --- finding --- */
/* The widget whose id in its .ui file, or whose name where it was made in C, is @id, in @root or below (itself first, then breadth first; popovers too). "page/list": an id below another. It must be there: fails with the ids that are. */
GtkWidget *app_by_id   (gpointer root, const char *id);
gboolean   app_has_id  (gpointer root, const char *id);
/* The first widget of @type below @root (itself too), mapped ones only; NULL: none. */
GtkWidget *app_by_type (gpointer root, GType type);
/* The mapped label, button or row that says exactly @text; NULL: none. For what a factory made. */
GtkWidget *app_by_text (gpointer root, const char *text);
/* All words on screen below @root, top to bottom, one a line: for asserting with strstr, and for a look at what went wrong. Caller frees. */
char      *app_words   (gpointer root);
/* Mnemonics that two mapped widgets below @root share: "Alt+A: “Written off as” and “Amount”", one a line; "" = none. Caller frees. */
char      *app_clashes (gpointer root);
gboolean   app_says    (gpointer root, const char *text);
/* The topmost dialog or other window than the main one; waits for it. */
GtkWindow *app_dialog  (App *self);
gboolean   app_has_dialog (App *self);

/* --- hands --- */
/* These act at once, as a person could: what they touch must be visible and sensitive, else the test fails. @id as for app_by_id; "": @root itself. */
void app_press    (gpointer root, const char *id);                              /* button, check button, switch, row that is activatable, menu button */
void app_type     (gpointer root, const char *id, const char *text);            /* replaces what stands in an entry or text view */
void app_enter    (gpointer root, const char *id);                              /* Return in an entry */
void app_choose   (gpointer root, const char *id, guint position);              /* drop-down, combo row, a list's selection */
void app_activate (gpointer root, const char *id, guint position);              /* a row of a column view, list view, grid view or list box, as Return or a double click does */
/* A key as it goes through the window: accelerators, then the controllers and shortcuts of the focus and what is around it, capture first. "F8", "<Control>k", "Escape", "<Alt>2", "Down".
 * TRUE: somebody took it. Typing text into an entry is app_type. */
gboolean app_key  (gpointer window, const char *accelerator);
/* Tab or Shift+Tab; what has the focus afterwards. */
GtkWidget *app_tab (gpointer window, gboolean backward);
/* Answers the file chooser that is open, or comes: @path is what was chosen, to be read or written. */
void app_choose_file (App *self, const char *path);
/* Answers an AdwMessageDialog with the response's id. */
void app_respond  (App *self, const char *response);

/* --- eyes --- */
/* Draws the window or widget to NAME.png in the folder of the environment's COUNTERFOIL_PICTURES; without it nothing. Not compared with anything: for people to look at. */
void app_picture  (gpointer widget, const char *name);
void app_dark     (gboolean dark);
