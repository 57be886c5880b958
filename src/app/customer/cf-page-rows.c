/* cf-page-rows.c: see cf-page-rows.h. A GtkColumnView makes widgets for some two hundred rows at once, and lets go as many when another list comes; a model that has no more than fills the window until somebody
 * scrolls, and then grows by a few rows while nothing else is to be done, shows a page of thousands in the time of a page of forty. */
#include "cf-page-rows.h"
#include "cf-table-cells.h"

#define FIRST 12                                                        /* a window of 800 pixels shows fewer; in a taller one the view says so, and more come */
#define STEP 8
#define ENOUGH 240                                                      /* beyond this a view makes no more widgets */

struct _CfPageRow {
  GObject parent;
  CfPageRows *rows;
  CfId    id;
};
G_DEFINE_TYPE (CfPageRow, cf_page_row, G_TYPE_OBJECT)

struct _CfPageRows {
  GObject        parent;
  CfPageRowsSame     same;
  GPtrArray     *rows, *given;                                          /* as they are shown; in the order they came, where that is another */
  GHashTable    *by_id;
  gpointer       owner;
  GDestroyNotify owner_free;
  guint          shown, growing;
  gboolean       all;                                                   /* wanted */
  GtkColumnView *view;                                                  /* weak: whose heads sort; NULL: none */
  const struct Sort *sort;                                              /* of the head that was clicked last; NULL: none. Its column's */
  gboolean       turning;                                               /* the arrow is being put */
};

static void cf_page_rows_list_model_init (GListModelInterface *iface);
G_DEFINE_TYPE_WITH_CODE (CfPageRows, cf_page_rows, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, cf_page_rows_list_model_init))

typedef struct Sort { GtkColumnViewColumn *column; GCompareFunc compare; gboolean largest_first; } Sort;

static CfId
id_of (gconstpointer row)
{
  return *(const CfId *) row;
}

/* --- a row --- */

static void
cf_page_row_dispose (GObject *object)
{
  g_clear_object (&CF_PAGE_ROW (object)->rows);
  G_OBJECT_CLASS (cf_page_row_parent_class)->dispose (object);
}

static void
cf_page_row_class_init (CfPageRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_page_row_dispose;
}

static void
cf_page_row_init (CfPageRow *self)
{
}

CfId
cf_page_row_get_id (CfPageRow *self)
{
  return self->id;
}

gconstpointer
cf_page_row_get (CfPageRow *self)
{
  return self->rows ? g_hash_table_lookup (self->rows->by_id, &self->id) : NULL;
}

/* --- the model --- */

static GType
rows_get_item_type (GListModel *model)
{
  return CF_TYPE_PAGE_ROW;
}

static guint
rows_get_n_items (GListModel *model)
{
  return CF_PAGE_ROWS (model)->shown;
}

static gpointer
rows_get_item (GListModel *model, guint position)
{
  CfPageRows *self = CF_PAGE_ROWS (model);
  if (position >= self->shown)
    return NULL;
  CfPageRow *item = g_object_new (CF_TYPE_PAGE_ROW, NULL);
  item->rows = g_object_ref (self);
  item->id = id_of (self->rows->pdata[position]);
  return item;
}

static void
cf_page_rows_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rows_get_item_type;
  iface->get_n_items = rows_get_n_items;
  iface->get_item = rows_get_item;
}

static gboolean
grow (gpointer user)
{
  CfPageRows *self = user;
  guint was = self->shown, more = was >= ENOUGH ? self->rows->len - was : MIN (STEP, self->rows->len - was);
  self->shown += more;
  if (self->shown >= self->rows->len)
    self->growing = 0;
  g_list_model_items_changed (G_LIST_MODEL (self), was, 0, more);
  return self->growing ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
is_same (CfPageRows *self, gconstpointer a, gconstpointer b)
{
  return id_of (a) == id_of (b) && self->same (a, b);
}

static void
show (CfPageRows *self, GPtrArray *was, guint shown)
{
  guint n = self->rows->len, head = 0, tail = 0;
  if (!was) {
    self->shown = MIN (n, FIRST);
    g_list_model_items_changed (G_LIST_MODEL (self), 0, shown, self->shown);
  } else {
    self->shown = self->growing || !self->all ? MIN (n, MAX (shown, FIRST)) : n;
    guint now = self->shown;
    while (head < MIN (shown, now) && is_same (self, was->pdata[head], self->rows->pdata[head]))
      head++;
    while (tail < MIN (shown, now) - head && is_same (self, was->pdata[shown - 1 - tail], self->rows->pdata[now - 1 - tail]))
      tail++;
    if (shown - head - tail || now - head - tail)
      g_list_model_items_changed (G_LIST_MODEL (self), head, shown - head - tail, now - head - tail);
  }
  if (self->all && self->shown < n && !self->growing)
    self->growing = g_idle_add (grow, self);
}

/* --- order --- */

typedef struct { const Sort *sort; gboolean descends; } Order;

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer user)
{
  const Order *order = user;
  int less = order->sort->compare (*(const gconstpointer *) a, *(const gconstpointer *) b);
  return order->descends ? -less : less;
}

/* GTK 4.8 does not say which head is the sorted one: the view's sorter compares two things, and the column that is asked says so. */
static GtkOrdering
on_compare (gconstpointer a, gconstpointer b, gpointer user)
{
  g_object_set_data (G_OBJECT (a), "cf-sorted-by", user);
  return GTK_ORDERING_SMALLER;
}

static const Sort *
sort_of (GtkColumnView *view, gboolean *ret_descends)
{
  g_autoptr (GObject) a = g_object_new (G_TYPE_OBJECT, NULL), b = g_object_new (G_TYPE_OBJECT, NULL);
  GtkOrdering order = gtk_sorter_compare (gtk_column_view_get_sorter (view), a, b);
  *ret_descends = order == GTK_ORDERING_LARGER;
  return g_object_get_data (a, "cf-sorted-by");
}

/* Keeps what was given beside it, so that another head begins from there. */
static void
put_in_order (CfPageRows *self)
{
  Order order = { 0 };
  if (!self->view)
    return;
  order.sort = sort_of (self->view, &order.descends);
  if (!order.sort)
    return;
  g_ptr_array_unref (self->rows);
  self->rows = g_ptr_array_copy (self->given, NULL, NULL);
  g_ptr_array_sort_with_data (self->rows, compare_rows, &order);
}

static void
on_sorter (GtkSorter *sorter, GtkSorterChange change, CfPageRows *self)
{
  gboolean descends;
  if (!self->view || self->turning)
    return;
  const Sort *sort = sort_of (self->view, &descends);
  if (sort && sort != self->sort && descends != sort->largest_first) {
    self->turning = TRUE;
    gtk_column_view_sort_by_column (self->view, sort->column, sort->largest_first ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
    self->turning = FALSE;
  }
  self->sort = sort;
  put_in_order (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, self->shown, self->shown);
}

void
cf_page_rows_sort_by (CfPageRows *self, GtkColumnView *view)
{
  GListModel *columns = gtk_column_view_get_columns (view);
  g_set_weak_pointer (&self->view, view);
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++) {
    g_autoptr (GObject) column = g_list_model_get_item (columns, i);
    if (g_object_get_data (column, "cf-number"))
      cf_cells_align_head (view, i);
  }
  g_signal_connect_object (gtk_column_view_get_sorter (view), "changed", G_CALLBACK (on_sorter), self, 0);
}

void
cf_page_rows_sortable (GtkColumnViewColumn *column, GCompareFunc compare, gboolean largest_first)
{
  Sort *sort = g_new (Sort, 1);
  *sort = (Sort) { column, compare, largest_first };
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (on_compare, sort, g_free));
  gtk_column_view_column_set_sorter (column, sorter);
}

void
cf_page_rows_take (CfPageRows *self, GPtrArray *rows, gpointer owner, GDestroyNotify owner_free, gboolean anew)
{
  g_autoptr (GPtrArray) was = g_steal_pointer (&self->rows);
  gpointer was_owner = self->owner;
  GDestroyNotify was_free = self->owner_free;
  guint shown = self->shown;
  g_ptr_array_unref (self->given);
  self->given = g_ptr_array_ref (rows);
  self->rows = rows;
  self->owner = owner;
  self->owner_free = owner_free;
  g_hash_table_remove_all (self->by_id);
  for (guint i = 0; i < rows->len; i++)
    g_hash_table_insert (self->by_id, rows->pdata[i], rows->pdata[i]);
  put_in_order (self);
  if (anew) {
    self->all = FALSE;
    g_clear_handle_id (&self->growing, g_source_remove);
  }
  show (self, anew ? NULL : was, shown);
  if (was_free)
    was_free (was_owner);
}

static void
on_scrolled (CfPageRows *self, GtkAdjustment *adjustment)
{
  double page = gtk_adjustment_get_page_size (adjustment);
  if (page > 1 && (gtk_adjustment_get_value (adjustment) > 0 || gtk_adjustment_get_upper (adjustment) <= page))      /* a tall window shows more than the first */
    cf_page_rows_show_all (self);
}

void
cf_page_rows_follow (CfPageRows *self, GtkScrolledWindow *scroll)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroll);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED);
}

void
cf_page_rows_show_all (CfPageRows *self)
{
  self->all = TRUE;
  if (self->shown < self->rows->len && !self->growing)
    self->growing = g_idle_add (grow, self);
}

guint
cf_page_rows_get_n (CfPageRows *self)
{
  return self->rows->len;
}

static void
cf_page_rows_finalize (GObject *object)
{
  CfPageRows *self = CF_PAGE_ROWS (object);
  g_clear_handle_id (&self->growing, g_source_remove);
  g_hash_table_unref (self->by_id);
  g_clear_weak_pointer (&self->view);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->given);
  if (self->owner_free)
    self->owner_free (self->owner);
  G_OBJECT_CLASS (cf_page_rows_parent_class)->finalize (object);
}

static void
cf_page_rows_class_init (CfPageRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_page_rows_finalize;
}

static void
cf_page_rows_init (CfPageRows *self)
{
  self->rows = g_ptr_array_new ();
  self->given = g_ptr_array_ref (self->rows);
  self->by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
}

CfPageRows *
cf_page_rows_new (CfPageRowsSame same)
{
  CfPageRows *self = g_object_new (CF_TYPE_PAGE_ROWS, NULL);
  self->same = same;
  return self;
}

/* --- what is shown under the pointer --- */

static gboolean
on_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_key, GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, g_object_get_data (G_OBJECT (widget), "tip"));
  return TRUE;
}

void
cf_page_rows_tip (GtkWidget *widget, const char *text)
{
  g_object_set_data_full (G_OBJECT (widget), "tip", g_strdup (text), g_free);
  if (text && !g_signal_handler_find (widget, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, on_query_tooltip, NULL))
    g_signal_connect (widget, "query-tooltip", G_CALLBACK (on_query_tooltip), NULL);
  gtk_widget_set_has_tooltip (widget, text != NULL);
}

/* --- columns --- */

typedef struct { CfSession *session; gboolean number, cut; CfPageRowText text; gpointer user; } Column;

static void
column_free (gpointer data, GClosure *closure)
{
  Column *column = data;
  g_object_unref (column->session);
  g_free (column);
}

static void
setup_cell (GtkSignalListItemFactory *factory, GtkListItem *item, Column *column)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), column->number ? 1 : 0);
  if (column->number)
    gtk_widget_add_css_class (label, "numeric");
  else if (column->cut)
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, Column *column)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  gconstpointer row = cf_page_row_get (gtk_list_item_get_item (item));
  const char *style = NULL, *had = g_object_get_data (G_OBJECT (label), "style");
  g_autofree char *text = row ? column->text (column->session, row, column->user, &style) : NULL;
  gtk_label_set_label (GTK_LABEL (label), text ? text : "");
  if (had != style) {
    if (had)
      gtk_widget_remove_css_class (label, had);
    if (style)
      gtk_widget_add_css_class (label, style);
    g_object_set_data (G_OBJECT (label), "style", (gpointer) style);
  }
  cf_page_rows_tip (label, column->cut && text && g_utf8_strlen (text, -1) > 14 ? text : NULL);
}

GtkColumnViewColumn *
cf_page_rows_column (GtkColumnView *view, CfSession *session, const char *title, gboolean number, gboolean expand, CfPageRowText text, gpointer user)
{
  Column *column = g_new (Column, 1);
  *column = (Column) { g_object_ref (session), number, expand, text, user };
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_data (factory, "setup", G_CALLBACK (setup_cell), column, column_free, 0);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell), column);
  g_autoptr (GtkColumnViewColumn) made = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (made, expand);
  gtk_column_view_column_set_resizable (made, TRUE);
  if (number)
    g_object_set_data (G_OBJECT (made), "cf-number", made);
  gtk_column_view_append_column (view, made);
  return made;
}
