/* cf-table.h: a GtkColumnView over a CfListing, as all lists of the window show it: heads that sort, numbers right-aligned in tabular figures, Enter opens the row, an empty page that says what to do, and
 * names for the screen reader. */
#pragma once
#include <gtk/gtk.h>
#include "cf-listing.h"

#define CF_TYPE_TABLE (cf_table_get_type ())
G_DECLARE_FINAL_TYPE (CfTable, cf_table, CF, TABLE, GtkWidget)

typedef struct {
  const char *title;                 /* translated when shown */
  int         width;                 /* pixels; 0: by content */
  gboolean    expand;                /* takes what is left */
  gboolean    number;                /* right-aligned, tabular */
  int         sort;                  /* CfListSort; 0: the head does not sort */
  /* The cell's text, for the caller to free; *ret_style: a CSS class or NULL ("error" overdue, "dim-label" …). @row as in cf_row_get_data, never NULL. */
  char     *(*text) (CfSession *session, gconstpointer row, const char **ret_style);
} CfTableColumn;

/* Signals: "open" (CfId): a row was activated; "selected": the selection changed. */
CfTable    *cf_table_new (CfSession *session, CfListKind kind, const char *accessible_name, const CfTableColumn *columns, guint n_columns, gboolean many /* several can be selected */);
CfListing  *cf_table_get_listing (CfTable *self);
void        cf_table_set_empty (CfTable *self, const char *icon, const char *title, const char *description);      /* copied */
CfId        cf_table_get_selected (CfTable *self);           /* the first; 0: none */
GArray     *cf_table_dup_selection (CfTable *self);          /* CfId */
void        cf_table_focus (CfTable *self);
