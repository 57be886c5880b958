/* cf-table-cells.h: one column of a CfTable: its cells, and how a widget in the view finds its row. */
#pragma once
#include "cf-table.h"

typedef struct {
  CfSession           *session;      /* borrowed */
  CfTableColumn        spec;         /* its title is not ours */
  GtkColumnViewColumn *column;       /* borrowed from the view */
  GHashTable          *bound;        /* GtkListItem: those that show a row now */
} CfCells;

CfCells *cf_cells_new     (CfSession *session, const CfTableColumn *spec, GtkColumnView *view);
void     cf_cells_free    (gpointer cells);
/* The rows say something else: every cell on the screen is filled again. */
void     cf_cells_refresh (CfCells *cells);
/* Puts the heads of number columns over their numbers. */
void     cf_cells_align_heads (GtkColumnView *view, GPtrArray *cells);
/* Which row of the view @widget, a row, a cell or something in it, belongs to; GTK_INVALID_LIST_POSITION: none. */
guint    cf_cells_position (GtkWidget *widget);
