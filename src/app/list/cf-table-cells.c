/* cf-table-cells.c: see cf-table-cells.h. A cell is a GtkInscription: it measures nothing when its text changes, which is what makes a page of rows cheap. Nor does it change its CSS classes from row to row:
 * to find the style of a screen of cells anew costs a third of a frame. What libadwaita's classes for text look like is put as attributes of the text. */
#include "cf-table-cells.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* What the inscription of a cell knows. */
typedef struct {
  CfCells     *cells;
  GtkWidget   *widget;
  GtkListItem *item;
  const char  *style;
  guint        at;                                                      /* in the view's cells */
  gboolean     stale;                                                   /* shows a row's place, not yet its words */
} Cell;

static GQuark cell_quark;

static Cell *cell_of (GtkWidget *widget) { return g_object_get_qdata (G_OBJECT (widget), cell_quark); }

/* --- what a style looks like --- */

static void
add_color (PangoAttrList *look, GtkWidget *widget, const char *name)
{
  GdkRGBA color;
  if (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &color))
    pango_attr_list_insert (look, pango_attr_foreground_new ((guint16) (color.red * 65535), (guint16) (color.green * 65535), (guint16) (color.blue * 65535)));
}

/* NULL: it is none of these: a CSS class. */
static PangoAttrList *
look_new (GtkWidget *widget, const char *style)
{
  static const char *const colors[][2] = { { "error", "error_color" }, { "overdue", "error_color" }, { "warning", "warning_color" }, { "success", "success_color" }, { "accent", "accent_color" } };
  PangoAttrList *look = pango_attr_list_new ();
  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    if (strcmp (style, colors[i][0]) == 0) {
      add_color (look, widget, colors[i][1]);
      return look;
    }
  if (strcmp (style, "dim-label") == 0) {
    gboolean contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
    pango_attr_list_insert (look, pango_attr_foreground_alpha_new (contrast ? 65535 * 9 / 10 : 65535 * 55 / 100));
    return look;
  }
  if (strcmp (style, "heading") == 0) {
    pango_attr_list_insert (look, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
    return look;
  }
  pango_attr_list_unref (look);
  return NULL;
}

static PangoAttrList *
look_of (CfCells *self, GtkWidget *widget, const char *style)
{
  gpointer look;
  if (!g_hash_table_lookup_extended (self->looks, style, NULL, &look))
    g_hash_table_insert (self->looks, (gpointer) style, look = look_new (widget, style));
  return look;
}

static void look_free (gpointer look) { if (look) pango_attr_list_unref (look); }

static void
set_style (Cell *cell, const char *style)
{
  const char *was = cell->style;
  if (was == style)
    return;
  PangoAttrList *look = style ? look_of (cell->cells, cell->widget, style) : NULL;
  gtk_inscription_set_attributes (GTK_INSCRIPTION (cell->widget), look);
  if (was && !look_of (cell->cells, cell->widget, was))
    gtk_widget_remove_css_class (cell->widget, was);
  if (style && !look)
    gtk_widget_add_css_class (cell->widget, style);
  cell->style = style;
}

static void
set_stale (Cell *cell, gboolean stale)
{
  if (cell->stale != stale)
    cell->cells->shared->n_stale += stale ? 1 : -1;
  cell->stale = stale;
}

static void
cell_free (gpointer p)
{
  Cell *cell = p;
  if (cell->cells) {
    GPtrArray *all = cell->cells->shared->cells;
    set_stale (cell, FALSE);
    g_ptr_array_remove_index_fast (all, cell->at);
    if (cell->at < all->len)
      ((Cell *) all->pdata[cell->at])->at = cell->at;
  }
  g_free (cell);
}

static void
fill (Cell *cell)
{
  CfCells *self = cell->cells;
  CfRow *row = gtk_list_item_get_item (cell->item);
  gconstpointer data = row ? cf_row_get_data (row) : NULL;
  const char *style = NULL;
  g_autofree char *text = data ? self->spec.text (self->session, data, &style) : NULL;
  set_stale (cell, FALSE);
  gtk_inscription_set_text (GTK_INSCRIPTION (cell->widget), text ? text : "");
  set_style (cell, style);
}

/* Numbers and dates are short by nature; to look for a place to cut a text costs a tenth of a frame. */
static gboolean
is_short (const CfTableColumn *spec)
{
  return spec->number || (!spec->expand && (spec->sort == CF_SORT_DATE || spec->sort == CF_SORT_DUE || spec->sort == CF_SORT_NUMBER || spec->sort == CF_SORT_CODE));
}

/* GTK 4.8 does not let go of an inscription's attributes when it goes. */
static void on_destroy (GtkWidget *widget) { gtk_inscription_set_attributes (GTK_INSCRIPTION (widget), NULL); }

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, CfCells *self)
{
  GtkWidget *widget = gtk_inscription_new ("");
  Cell *cell = g_new0 (Cell, 1);
  *cell = (Cell) { .cells = self, .widget = widget, .item = item, .at = self->shared->cells->len };
  g_ptr_array_add (self->shared->cells, cell);
  g_object_set_qdata_full (G_OBJECT (widget), cell_quark, cell, cell_free);
  g_signal_connect (widget, "destroy", G_CALLBACK (on_destroy), NULL);
  gtk_inscription_set_xalign (GTK_INSCRIPTION (widget), self->spec.number ? 1 : 0);
  if (!is_short (&self->spec))
    gtk_inscription_set_text_overflow (GTK_INSCRIPTION (widget), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  if (self->spec.number)
    gtk_widget_add_css_class (widget, "numeric");
  gtk_list_item_set_child (item, widget);
}

/* --- what is seen --- */

#define MARGIN 100                                                      /* pixels: a row or two */
#define ROWS_AT_FIRST 48                                                /* before the view knows its height */
#define REST_AFTER_MS 120                                               /* since it was scrolled */
#define SLICE_US 2000                                                   /* of a frame's 16 ms */
#define LOOK_EVERY 8                                                    /* cells between two looks at the clock */

/* All rows are of one height. */
static CfCellsSeen
seen_now (CfCellsView *shared)
{
  double upper = gtk_adjustment_get_upper (shared->adjustment), page = gtk_adjustment_get_page_size (shared->adjustment), top = gtk_adjustment_get_value (shared->adjustment);
  guint n = g_list_model_get_n_items (shared->model);
  if (page < 1 || upper <= page || n == 0)
    return (CfCellsSeen) { top, n, 0, ROWS_AT_FIRST };
  double height = upper / n;
  return (CfCellsSeen) { top, n, (guint) (MAX (0, top - MARGIN) / height), (guint) ((top + page + MARGIN) / height) + 1 };
}

static gboolean is_seen (const CfCellsSeen *seen, guint position) { return position >= seen->from && position < seen->to; }

/* What GTK has widgets for and nobody sees; a screen reader and a search of the window's words do. A few at a time: it must not be noticed. */
static gboolean
fill_rest (gpointer user)
{
  CfCellsView *shared = user;
  gint64 until = g_get_monotonic_time () + SLICE_US;
  guint n = 0;
  for (guint i = 0; i < shared->cells->len && shared->n_stale; i++) {
    Cell *cell = shared->cells->pdata[i];
    if (!cell->stale)
      continue;
    fill (cell);
    if (++n % LOOK_EVERY == 0 && g_get_monotonic_time () >= until)
      return G_SOURCE_CONTINUE;
  }
  shared->later = 0;
  return G_SOURCE_REMOVE;
}

static gboolean
on_later (gpointer user)
{
  CfCellsView *shared = user;
  if (shared->moved) {
    shared->moved = FALSE;
    return G_SOURCE_CONTINUE;
  }
  shared->later = g_idle_add_full (G_PRIORITY_LOW, fill_rest, shared, NULL);
  return G_SOURCE_REMOVE;
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, CfCells *self)
{
  CfCellsView *shared = self->shared;
  Cell *cell = cell_of (gtk_list_item_get_child (item));
  if (gtk_adjustment_get_value (shared->adjustment) != shared->bound.top)
    shared->bound = seen_now (shared);
  if (is_seen (&shared->bound, gtk_list_item_get_position (item))) {
    fill (cell);
    return;
  }
  set_stale (cell, TRUE);
  shared->moved = TRUE;
  if (!shared->later)
    shared->later = g_timeout_add_full (G_PRIORITY_LOW, REST_AFTER_MS, on_later, shared, NULL);
}

/* The view says so several times for one turn of the wheel. */
void
cf_cells_scrolled (CfCellsView *shared)
{
  if (!shared->cells)
    return;
  CfCellsSeen seen = seen_now (shared), was = shared->seen;
  shared->seen = shared->bound = seen;
  if (shared->n_stale == 0 || (seen.n == was.n && seen.from == was.from && seen.to == was.to))
    return;
  for (guint i = 0; i < shared->cells->len; i++) {
    Cell *cell = shared->cells->pdata[i];
    if (cell->stale && is_seen (&seen, gtk_list_item_get_position (cell->item)))
      fill (cell);
  }
}

/* A cell may be held by somebody for longer than the table is there. */
void
cf_cells_stop (CfCellsView *shared)
{
  g_clear_handle_id (&shared->later, g_source_remove);
  for (guint i = 0; shared->cells && i < shared->cells->len; i++)
    ((Cell *) shared->cells->pdata[i])->cells = NULL;
  g_clear_pointer (&shared->cells, g_ptr_array_unref);
}

/* --- all of them --- */

static void
each (GtkWidget *widget, void (*call) (Cell *cell))
{
  Cell *cell = GTK_IS_INSCRIPTION (widget) ? cell_of (widget) : NULL;
  if (cell)
    call (cell);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    each (child, call);
}

static void take_style_off (Cell *cell) { set_style (cell, NULL); }
static void fill_bound (Cell *cell) { if (gtk_list_item_get_item (cell->item)) fill (cell); }

void cf_cells_refresh (CfCellsView *shared) { each (GTK_WIDGET (shared->view), fill_bound); }

void
cf_cells_recolor (CfCellsView *shared, GPtrArray *all)
{
  each (GTK_WIDGET (shared->view), take_style_off);
  for (guint i = 0; i < all->len; i++)
    g_hash_table_remove_all (((CfCells *) all->pdata[i])->looks);
  each (GTK_WIDGET (shared->view), fill_bound);
}

/* --- what makes a head clickable: a sorter that sorts nothing (cf-table.c reads from it which head was clicked) --- */

static int
never_equal (gconstpointer a, gconstpointer b, gpointer cells)
{
  g_object_set_data (G_OBJECT ((gpointer) a), "cf-sorted-by", cells);
  return GTK_ORDERING_SMALLER;
}

/* Widths are given for text of the usual size. */
static int
scaled (GtkWidget *widget, int width)
{
  int dpi = 0;
  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? width * dpi / (96 * 1024) : width;
}

CfCells *
cf_cells_new (CfCellsView *shared, CfSession *session, const CfTableColumn *spec)
{
  CfCells *self = g_new0 (CfCells, 1);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  cell_quark = g_quark_from_static_string ("cf-cell");
  self->shared = shared;
  self->session = session;
  self->spec = *spec;
  self->looks = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, look_free);
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), self);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), self);
  g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (*spec->title ? _(spec->title) : "", factory);
  gtk_column_view_column_set_expand (column, spec->expand);
  gtk_column_view_column_set_resizable (column, TRUE);
  if (spec->width && !spec->expand)
    gtk_column_view_column_set_fixed_width (column, scaled (GTK_WIDGET (shared->view), spec->width));
  if (spec->sort) {
    g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (never_equal, self, NULL));
    gtk_column_view_column_set_sorter (column, sorter);
  }
  gtk_column_view_append_column (shared->view, column);
  self->column = column;
  return self;
}

void
cf_cells_free (gpointer p)
{
  CfCells *self = p;
  g_hash_table_unref (self->looks);
  g_free (self);
}

/* --- the view's own widgets --- */

static GtkWidget *
nth_child (GtkWidget *widget, guint n)
{
  GtkWidget *child = widget ? gtk_widget_get_first_child (widget) : NULL;
  while (child && n--)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* The view's first child is the row of heads; a head holds a box with the title and the arrow. */
void
cf_cells_align_head (GtkColumnView *view, guint column)
{
  GtkWidget *box = nth_child (nth_child (gtk_widget_get_first_child (GTK_WIDGET (view)), column), 0);
  if (!box)
    return;
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  if (gtk_widget_get_last_child (box) != gtk_widget_get_first_child (box))      /* the arrow before the title, which ends where the numbers end */
    gtk_widget_insert_after (gtk_widget_get_last_child (box), box, NULL);
}

void
cf_cells_align_heads (GtkColumnView *view, GPtrArray *all)
{
  for (guint i = 0; i < all->len; i++)
    if (((CfCells *) all->pdata[i])->spec.number)
      cf_cells_align_head (view, i);
}

/* A row holds cells, a cell what was set as its child. */
guint
cf_cells_position (GtkWidget *widget)
{
  for (; widget && !GTK_IS_COLUMN_VIEW (widget); widget = gtk_widget_get_parent (widget)) {
    GtkWidget *inner = widget;
    for (guint depth = 0; inner && depth < 3; depth++, inner = gtk_widget_get_first_child (inner)) {
      Cell *cell = cell_of (inner);
      if (cell)
        return gtk_list_item_get_position (cell->item);
    }
    if (GTK_IS_LIST_VIEW (gtk_widget_get_parent (widget)))
      break;
  }
  return GTK_INVALID_LIST_POSITION;
}
