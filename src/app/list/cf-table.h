/* cf-table.h: a GtkColumnView over a CfListing, as all lists of the window show it: heads that sort, numbers right-aligned in tabular figures, Enter opens the row, an empty page that says what to do, and
 * names for the screen reader. */
#pragma once
#include <gtk/gtk.h>
#include "cf-listing.h"

#define CF_TYPE_TABLE (cf_table_get_type ())
G_DECLARE_FINAL_TYPE (CfTable, cf_table, CF, LIST_TABLE, GtkWidget)      /* CF_TABLE is of store/record.h */

typedef struct {
  const char *title;                 /* translated when shown */
  int         width;                 /* pixels at the usual text size; 0: by the title */
  gboolean    expand;                /* takes what is left */
  gboolean    number;                /* right-aligned, tabular */
  int         sort;                  /* CfListSort; 0: the head does not sort */
  /* The cell's text, for the caller to free; *ret_style: a CSS class (a constant) or NULL; fastest are "error" (overdue), "warning", "success", "accent", "dim-label", "heading". @row as in cf_row_get_data, never NULL. */
  char     *(*text) (CfSession *session, gconstpointer row, const char **ret_style);
} CfTableColumn;

/* Signals: "open" (gint64 id): a row was activated (Enter, double click); "selected": the selection changed; "menu" (gint64 id, double x, double y): the menu of a row was asked for (right click, Menu key,
 * Shift+F10), at a point of the table; the row is selected. Heads that are clicked ask the listing themselves (cf_listing_set_sort). */
CfTable    *cf_table_new (CfSession *session, CfListKind kind, const char *accessible_name, const CfTableColumn *columns, guint n_columns, gboolean many /* several can be selected */);
CfListing  *cf_table_get_listing (CfTable *self);
void        cf_table_set_empty (CfTable *self, const char *icon, const char *title, const char *description);      /* copied */
CfId        cf_table_get_selected (CfTable *self);           /* the first; 0: none */
GArray     *cf_table_dup_selection (CfTable *self);          /* CfId, in the order of the list */
void        cf_table_select (CfTable *self, CfId id);        /* it alone, and brings it into view; 0: nothing */
void        cf_table_focus (CfTable *self);
