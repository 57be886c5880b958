/* cf-window-private.h: the window's parts: cf-window.c knows places, addresses, the way back and toasts; cf-window-ledger.c which ledger is open and who works on it. */
#pragma once
#include "cf-backup-keeper.h"
#include "cf-scanner.h"
#include "cf-window.h"
#include "desk/practice.h"

struct _CfWindow {
  AdwApplicationWindow parent;
  GtkWidget *toasts, *pages, *start_bin, *start_back, *sign_in, *sidebar, *back, *title, *search, *places, *practice_bar;
  GMenu     *recent;                                                    /* of the main menu */
  CfSession *session;
  CfBackupKeeper *keeper;
  char      *here;                                                      /* the address shown; "" = none */
  AdwToast  *told;                                                      /* weak: the newest that nothing can be done about */
  GPtrArray *way_back;                                                  /* char * */
  CfPractice *practice;                                                 /* the copy that is open; NULL: the shop itself */
  char      *real;                                                      /* of which ledger */
  GSubprocess *simulator;                                               /* a terminal to practise with; or NULL */
  char      *control;                                                   /* where it takes commands: a socket in a folder of its own */
  GPtrArray *undoable;                                                  /* AdwToast *: those with a button; they go with the ledger they are about */
  gboolean   copying;
  CfScanner *scanner;
  char      *wanted;                                                    /* asked for before somebody signed in */
};

/* cf-window.c */
void cf_window_go            (CfWindow *self, const char *address);
void cf_window_forget_places (CfWindow *self);
void cf_window_forget_undo   (CfWindow *self);
/* The window that @widget is in or stands over; NULL: none. */
CfWindow *cf_window_of       (GtkWidget *widget);

/* cf-window-ledger.c */
void cf_window_ledger_class_init (GtkWidgetClass *klass);     /* actions, callbacks of the template, the signal */
void cf_window_show_actions  (CfWindow *self);                /* those that have a meaning without a ledger, or all */
void cf_window_close_ledger  (CfWindow *self);
/* Who is known already need not sign in once more. */
void cf_window_go_on_as      (CfWindow *self, const CfStaff *staff);
/* What stands over the window asks before what was typed in it is lost. FALSE: it stays. */
gboolean cf_window_close_over (CfWindow *self);

/* cf-window-practice.c */
void cf_window_practice_class_init (GtkWidgetClass *klass);
/* The ledger that was opened is a copy for practice, or not: the window says so. */
void cf_window_show_practice (CfWindow *self);
void cf_window_end_practice  (CfWindow *self);                /* the copy goes; the ledger on it is closed before */
