/* cf-table-cells.c: see cf-table-cells.h. A cell is a GtkInscription: it measures nothing when its text changes, which is what makes a page of rows cheap. */
#include "cf-table-cells.h"
#include <glib/gi18n-lib.h>

static GQuark item_quark (void) { return g_quark_from_static_string ("cf-cell-item"); }
static GQuark style_quark (void) { return g_quark_from_static_string ("cf-cell-style"); }

static void
set_style (GtkWidget *cell, const char *style)
{
  const char *was = g_object_get_qdata (G_OBJECT (cell), style_quark ());
  if (g_strcmp0 (was, style) == 0)
    return;
  if (was)
    gtk_widget_remove_css_class (cell, was);
  if (style)
    gtk_widget_add_css_class (cell, style);
  g_object_set_qdata (G_OBJECT (cell), style_quark (), (gpointer) style);
}

static void
fill (CfCells *self, GtkListItem *item)
{
  GtkWidget *cell = gtk_list_item_get_child (item);
  CfRow *row = gtk_list_item_get_item (item);
  gconstpointer data = row ? cf_row_get_data (row) : NULL;
  const char *style = NULL;
  g_autofree char *text = data ? self->spec.text (self->session, data, &style) : NULL;
  gtk_inscription_set_text (GTK_INSCRIPTION (cell), text ? text : "");
  set_style (cell, style);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, CfCells *self)
{
  GtkWidget *cell = gtk_inscription_new ("");
  gtk_inscription_set_xalign (GTK_INSCRIPTION (cell), self->spec.number ? 1 : 0);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (cell), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  if (self->spec.number)
    gtk_widget_add_css_class (cell, "numeric");
  g_object_set_qdata (G_OBJECT (cell), item_quark (), item);
  gtk_list_item_set_child (item, cell);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, CfCells *self)
{
  g_hash_table_add (self->bound, item);
  fill (self, item);
}

static void on_unbind (GtkSignalListItemFactory *factory, GtkListItem *item, CfCells *self) { g_hash_table_remove (self->bound, item); }

void
cf_cells_refresh (CfCells *self)
{
  GHashTableIter iter;
  gpointer item;
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    fill (self, item);
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
cf_cells_new (CfSession *session, const CfTableColumn *spec, GtkColumnView *view)
{
  CfCells *self = g_new0 (CfCells, 1);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  self->session = session;
  self->spec = *spec;
  self->bound = g_hash_table_new (NULL, NULL);
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), self);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind), self);
  g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (*spec->title ? _(spec->title) : "", factory);
  gtk_column_view_column_set_expand (column, spec->expand);
  gtk_column_view_column_set_resizable (column, TRUE);
  if (spec->width && !spec->expand)
    gtk_column_view_column_set_fixed_width (column, scaled (GTK_WIDGET (view), spec->width));
  if (spec->sort) {
    g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (never_equal, self, NULL));
    gtk_column_view_column_set_sorter (column, sorter);
  }
  gtk_column_view_append_column (view, column);
  self->column = column;
  return self;
}

void
cf_cells_free (gpointer p)
{
  CfCells *self = p;
  g_hash_table_unref (self->bound);
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
cf_cells_align_heads (GtkColumnView *view, GPtrArray *all)
{
  GtkWidget *heads = gtk_widget_get_first_child (GTK_WIDGET (view));
  for (guint i = 0; i < all->len; i++) {
    GtkWidget *box = ((CfCells *) all->pdata[i])->spec.number ? nth_child (nth_child (heads, i), 0) : NULL;
    if (box)
      gtk_widget_set_halign (box, GTK_ALIGN_END);
  }
}

/* A row holds cells, a cell what was set as its child. */
guint
cf_cells_position (GtkWidget *widget)
{
  for (; widget && !GTK_IS_COLUMN_VIEW (widget); widget = gtk_widget_get_parent (widget)) {
    GtkWidget *cell = widget;
    for (guint depth = 0; cell && depth < 3; depth++, cell = gtk_widget_get_first_child (cell)) {
      GtkListItem *item = g_object_get_qdata (G_OBJECT (cell), item_quark ());
      if (item)
        return gtk_list_item_get_position (item);
    }
    if (GTK_IS_LIST_VIEW (gtk_widget_get_parent (widget)))
      break;
  }
  return GTK_INVALID_LIST_POSITION;
}
