/* cf-page-rows.h: the rows of a page that has them all in memory, as a list model: what did not change keeps its place when they come anew, and of many rows only as many are made as can be seen. And the columns
 * that show them. Each row struct begins with its id. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_PAGE_ROW (cf_page_row_get_type ())
G_DECLARE_FINAL_TYPE (CfPageRow, cf_page_row, CF, PAGE_ROW, GObject)
CfId          cf_page_row_get_id (CfPageRow *self);
/* As it is now; NULL where it is gone. Borrowed. */
gconstpointer cf_page_row_get    (CfPageRow *self);

typedef gboolean (*CfPageRowsSame) (gconstpointer a, gconstpointer b);      /* nothing that is shown differs */

#define CF_TYPE_PAGE_ROWS (cf_page_rows_get_type ())
G_DECLARE_FINAL_TYPE (CfPageRows, cf_page_rows, CF, PAGE_ROWS, GObject)

CfPageRows *cf_page_rows_new (CfPageRowsSame same);
/* @rows: pointers into what @owner keeps; taken over. The old owner is let go. @anew: it is another list: begins at its top. */
void    cf_page_rows_take (CfPageRows *self, GPtrArray *rows, gpointer owner, GDestroyNotify owner_free, gboolean anew);
/* Shown in @scroll: grows when somebody scrolls, or where there is room for more. */
void    cf_page_rows_follow   (CfPageRows *self, GtkScrolledWindow *scroll);
/* The model grows to all of them. */
void    cf_page_rows_show_all (CfPageRows *self);
guint   cf_page_rows_get_n (CfPageRows *self);                        /* all, also those that are not made yet */

/* What the pointer over @widget shows; NULL: nothing. As gtk_widget_set_tooltip_text, which asks the X server where the pointer is each time: a tenth of the work of a page of rows. */
void    cf_page_rows_tip (GtkWidget *widget, const char *text);

/* A cell's text, for the caller to free; *ret_style: a CSS class or NULL. */
typedef char *(*CfPageRowText) (CfSession *session, gconstpointer row, gpointer user, const char **ret_style);
/* @number: right-aligned, tabular, @expand: takes what is left; what does not fit ends in dots and stands in the tooltip. */
GtkColumnViewColumn *cf_page_rows_column (GtkColumnView *view, CfSession *session, const char *title, gboolean number, gboolean expand, CfPageRowText text, gpointer user);
/* The head sorts: by @compare of two rows; what is equal stays in the order of cf_page_rows_take, which is also the order before a head is clicked. @largest_first: how it begins; clicked again it turns round. */
void cf_page_rows_sortable (GtkColumnViewColumn *column, GCompareFunc compare, gboolean largest_first);
/* The rows follow the heads of @view. */
void cf_page_rows_sort_by  (CfPageRows *self, GtkColumnView *view);
