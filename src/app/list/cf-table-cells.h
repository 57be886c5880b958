/* cf-table-cells.h: one column of a CfTable: its cells, and how a widget in the view finds its row. */
#pragma once
#include "cf-table.h"

/* Which rows are in sight, of how many, when the view is scrolled down to @top. */
typedef struct { double top; guint n, from, to; } CfCellsSeen;

/* What the cells of a table share. GTK 4.8 keeps widgets for two hundred rows, of which a window shows a tenth: those are filled at once, the others when they come into view or when nobody has scrolled
 * for a while, so that a jump to anywhere reads and draws one screen of rows. */
typedef struct {
  GtkColumnView *view;               /* all borrowed */
  GtkAdjustment *adjustment;
  GListModel    *model;
  GPtrArray     *cells;              /* of the columns, in no order; each takes itself out when it goes */
  guint          n_stale;            /* of them show a row's place, not yet its words */
  CfCellsSeen    seen, bound;        /* when it was last scrolled; when a row was last put */
  gboolean       moved;              /* since the last look */
  guint          later;
} CfCellsView;

typedef struct {
  CfCellsView         *shared;       /* borrowed */
  CfSession           *session;      /* borrowed */
  CfTableColumn        spec;         /* its title is not ours */
  GtkColumnViewColumn *column;       /* borrowed from the view */
  GHashTable          *looks;        /* style → PangoAttrList */
} CfCells;

CfCells *cf_cells_new     (CfCellsView *shared, CfSession *session, const CfTableColumn *spec);
void     cf_cells_free    (gpointer cells);
/* The rows say something else: every cell is filled again. */
void     cf_cells_refresh (CfCellsView *shared);
/* It was scrolled: what came into view is filled. */
void     cf_cells_scrolled (CfCellsView *shared);
void     cf_cells_stop    (CfCellsView *shared);
/* Light became dark, or the like. @cells: CfCells of the view. */
void     cf_cells_recolor (CfCellsView *shared, GPtrArray *cells);
/* Puts the heads of number columns over their numbers. */
void     cf_cells_align_heads (GtkColumnView *view, GPtrArray *cells);
/* The head of a column of numbers, of any view; its sorter is set. */
void     cf_cells_align_head (GtkColumnView *view, guint column);
/* Which row of the view @widget, a row, a cell or something in it, belongs to; GTK_INVALID_LIST_POSITION: none. */
guint    cf_cells_position (GtkWidget *widget);
