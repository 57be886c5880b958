/* cf-window-private.h: the window's parts: cf-window.c knows places, addresses, the way back and toasts; cf-window-ledger.c which ledger is open and who works on it. */
#pragma once
#include "cf-backup-keeper.h"
#include "cf-window.h"

struct _CfWindow {
  AdwApplicationWindow parent;
  GtkWidget *toasts, *pages, *start_bin, *start_back, *sign_in, *sidebar, *back, *title, *search, *places;
  GMenu     *recent;                                                    /* of the main menu */
  CfSession *session;
  CfBackupKeeper *keeper;
  char      *here;                                                      /* the address shown; "" = none */
  AdwToast  *told;                                                      /* weak: the newest that nothing can be done about */
  GPtrArray *way_back;                                                  /* char * */
  char      *wanted;                                                    /* asked for before somebody signed in */
};

/* cf-window.c */
void cf_window_go            (CfWindow *self, const char *address);
void cf_window_forget_places (CfWindow *self);
/* The window that @widget is in or stands over; NULL: none. */
CfWindow *cf_window_of       (GtkWidget *widget);

/* cf-window-ledger.c */
void cf_window_ledger_class_init (GtkWidgetClass *klass);     /* actions, callbacks of the template, the signal */
void cf_window_show_actions  (CfWindow *self);                /* those that have a meaning without a ledger, or all */
void cf_window_close_ledger  (CfWindow *self);
