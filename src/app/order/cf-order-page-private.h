/* cf-order-page-private.h: the page's parts: cf-order-page.c reads and shows, cf-order-page-acts.c does what is asked, cf-order-jobs.c has the jobs, cf-order-panels.c what stands below them. */
#pragma once
#include "cf-order-page.h"
#include "cf-order-data.h"

typedef enum { CF_ORDER_JOBS, CF_ORDER_MONEY, CF_ORDER_PAPERS, CF_ORDER_FILES, CF_ORDER_SHIPMENTS, CF_ORDER_NOTES, CF_ORDER_N_GROUPS } CfOrderGroup;

struct _CfOrderPage {
  GtkWidget     parent;
  CfSession    *session;
  CfOrderData  *data;                                                   /* what is shown; NULL: nothing yet */
  CfId          id;                                                     /* asked for */
  GCancellable *cancel;
  GtkWidget    *pages, *content, *problem, *customer, *customer_name, *about, *state, *warnings, *deposit;
  GtkWidget    *groups[CF_ORDER_N_GROUPS];                              /* AdwPreferencesGroup */
  GPtrArray    *rows[CF_ORDER_N_GROUPS];
};

/* cf-order-jobs.c */
void cf_order_page_show_jobs  (CfOrderPage *self);
/* Which of the rows has the focus, −1: none; *ret_next: on the button that moves it on, which is pressed again and again. Rows are made anew. */
int  cf_order_page_focused    (CfOrderPage *self, gboolean *ret_next);
void cf_order_page_focus_job  (CfOrderPage *self, guint at, gboolean on_next_button);

/* cf-order-panels.c */
void cf_order_page_show_panels (CfOrderPage *self);
/* A row in a group; @subtitle NULL or "": none. */
GtkWidget *cf_order_page_add_row  (CfOrderPage *self, CfOrderGroup group, const char *title, const char *subtitle);
GtkWidget *cf_order_page_add_text (GtkWidget *row, const char *text, const char *style);
/* A menu at the end of a row: @items are pairs of label and class action with one int64, @id; a NULL label ends it. */
typedef struct { const char *label, *action; gboolean hidden; } CfOrderMenuItem;
void cf_order_page_add_menu (GtkWidget *row, const char *accessible, const CfOrderMenuItem *items, guint n, CfId id);

/* cf-order-page-acts.c */
void cf_order_page_install_acts (GtkWidgetClass *klass);
void cf_order_page_enable_acts  (CfOrderPage *self);
void cf_order_page_take_drops   (CfOrderPage *self);
