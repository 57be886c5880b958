/* cf-table.c: see cf-table.h. The view sorts nothing: a click on a head changes the question. GTK 4.8 does not say which head is the sorted one; it is found by letting the view's sorter compare two rows that
 * are never equal, and seeing which column was asked and which way it came back. */
#include "cf-table.h"
#include "cf-selection.h"
#include "cf-table-cells.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _CfTable {
  GtkWidget          parent;
  GtkStack          *stack;
  GtkScrolledWindow *scrolled;
  GtkColumnView     *view;
  AdwStatusPage     *empty;                                             /* made when it is first shown */
  CfSession         *session;
  CfListing         *listing;
  CfSelection       *selection;
  CfCellsView        shared;
  GPtrArray         *cells;                                             /* CfCells, in the order of the columns */
  CfCells           *sorted;                                            /* whose head shows the arrow */
  gboolean           framed;                                            /* it was drawn once */
  gboolean           setting;                                           /* the arrow is being put, not clicked */
  char              *icon, *title, *description;
};

enum { PROP_SESSION = 1, N_PROPS };
static GParamSpec *props[N_PROPS];
enum { OPEN, SELECTED, MENU, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfTable, cf_table, GTK_TYPE_WIDGET)

/* --- rows, or why there are none --- */

static void
make_empty (CfTable *self)
{
  if (self->empty)
    return;
  self->empty = ADW_STATUS_PAGE (adw_status_page_new ());
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->empty), "empty");
}

static void
show_empty (CfTable *self, const char *icon, const char *title, const char *description)
{
  g_autofree char *text = description ? g_markup_escape_text (description, -1) : NULL;
  make_empty (self);
  adw_status_page_set_icon_name (self->empty, icon);
  adw_status_page_set_title (self->empty, title ? title : "");
  adw_status_page_set_description (self->empty, text);
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

/* While it is counted the rows stay, though there are none yet: a page that flashes is worse than an empty one. */
static void
show_rows_or_empty (CfTable *self)
{
  const char *error = cf_listing_get_error (self->listing);
  if (error)
    show_empty (self, "dialog-warning-symbolic", _("This List Cannot Be Shown"), error);
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->listing)) == 0 && !cf_listing_get_counting (self->listing) && self->title)
    show_empty (self, self->icon, self->title, self->description);
  else
    gtk_stack_set_visible_child_name (self->stack, "rows");
}

static void on_updated (CfTable *self) { cf_cells_refresh (&self->shared); }

/* With the next frame: while it is told that the style changes, its colours are still the old ones. */
static gboolean
recolor (GtkWidget *widget, GdkFrameClock *clock, gpointer table)
{
  CfTable *self = table;
  cf_cells_recolor (&self->shared, self->cells);
  return G_SOURCE_REMOVE;
}

static void on_colors (CfTable *self) { gtk_widget_add_tick_callback (GTK_WIDGET (self), recolor, self, NULL); }
static void on_scrolled (CfTable *self) { cf_cells_scrolled (&self->shared); }

/* --- heads --- */

static CfCells *
cells_that_sort (CfTable *self, CfListSort sort)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (((CfCells *) self->cells->pdata[i])->spec.sort == (int) sort)
      return self->cells->pdata[i];
  return NULL;
}

static void
put_arrow (CfTable *self, CfCells *cells, gboolean ascending)
{
  self->setting = TRUE;
  self->sorted = cells;
  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  if (cells)
    gtk_column_view_sort_by_column (self->view, cells->column, ascending ? GTK_SORT_ASCENDING : GTK_SORT_DESCENDING);
  self->setting = FALSE;
}

static void
on_asked (CfTable *self)
{
  const CfListingAsk *ask = cf_listing_get_ask (self->listing);
  put_arrow (self, cells_that_sort (self, ask->sort), cf_list_sort_ascends (ask->sort) == !ask->descending);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  show_rows_or_empty (self);
}

static CfCells *
clicked_head (CfTable *self, gboolean *ret_ascending)
{
  g_autoptr (GObject) a = g_object_new (G_TYPE_OBJECT, NULL), b = g_object_new (G_TYPE_OBJECT, NULL);
  GtkOrdering order = gtk_sorter_compare (gtk_column_view_get_sorter (self->view), a, b);
  CfCells *cells = g_object_get_data (a, "cf-sorted-by");
  *ret_ascending = order == GTK_ORDERING_SMALLER;
  return cells;
}

/* A head that was not the sorted one begins with its natural direction: the newest, the largest, or the first letter. */
static void
on_sorter (GtkSorter *sorter, GtkSorterChange change, CfTable *self)
{
  gboolean ascending;
  if (self->setting)
    return;
  CfCells *cells = clicked_head (self, &ascending);
  if (!cells)
    return;
  gboolean natural = cf_list_sort_ascends (cells->spec.sort);
  if (cells != self->sorted)
    ascending = natural;
  cf_listing_set_sort (self->listing, cells->spec.sort, ascending != natural);
}

/* --- what a person does to a row --- */

static void
on_activate (CfTable *self, guint position)
{
  CfId id = cf_listing_get_id (self->listing, position);
  if (id)
    g_signal_emit (self, signals[OPEN], 0, id);
}

static void on_selected (CfTable *self) { g_signal_emit (self, signals[SELECTED], 0); }

static gboolean
menu_of (CfTable *self, GtkWidget *widget, double x, double y)
{
  guint position = widget ? cf_cells_position (widget) : GTK_INVALID_LIST_POSITION;
  CfId id = position == GTK_INVALID_LIST_POSITION ? 0 : cf_listing_get_id (self->listing, position);
  if (!id)
    return FALSE;
  if (!gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  g_signal_emit (self, signals[MENU], 0, id, x, y);
  return TRUE;
}

static void
on_right_click (CfTable *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  double at_x, at_y;
  if (gtk_widget_translate_coordinates (view, GTK_WIDGET (self), x, y, &at_x, &at_y) && menu_of (self, gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT), at_x, at_y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Of the row that has the focus, else of the one that is selected. */
static gboolean
on_menu_key (GtkWidget *widget, GVariant *none, gpointer user)
{
  CfTable *self = CF_LIST_TABLE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  double x, y;
  if (!focus || !gtk_widget_is_ancestor (focus, widget) || !gtk_widget_translate_coordinates (focus, widget, 24, gtk_widget_get_height (focus), &x, &y))
    return FALSE;
  return menu_of (self, focus, x, y);
}

/* --- the first frame --- */

static gboolean
on_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer user)
{
  CfTable *self = CF_LIST_TABLE (widget);
  if (!self->framed) {                                                  /* this one is about to be drawn */
    self->framed = TRUE;
    return G_SOURCE_CONTINUE;
  }
  cf_listing_release (self->listing);
  return G_SOURCE_REMOVE;
}

static void
cf_table_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cf_table_parent_class)->map (widget);
  if (!CF_LIST_TABLE (widget)->framed)
    gtk_widget_add_tick_callback (widget, on_frame, NULL, NULL);
}

/* --- the table from outside --- */

static void
set_listing (CfTable *self, CfListKind kind, gboolean many)
{
  self->listing = cf_listing_new (self->session, kind);
  cf_listing_hold (self->listing);
  self->selection = cf_selection_new (self->listing, many);
  g_signal_connect_object (self->listing, "asked", G_CALLBACK (on_asked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->listing, "answered", G_CALLBACK (show_rows_or_empty), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->listing, "updated", G_CALLBACK (on_updated), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  self->shared = (CfCellsView) { .view = self->view, .adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled), .model = G_LIST_MODEL (self->listing), .cells = g_ptr_array_new (), .bound.top = -1 };
  g_signal_connect_object (self->shared.adjustment, "value-changed", G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->shared.adjustment, "changed", G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

CfTable *
cf_table_new (CfSession *session, CfListKind kind, const char *accessible_name, const CfTableColumn *columns, guint n_columns, gboolean many)
{
  CfTable *self = g_object_new (CF_TYPE_TABLE, "session", session, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible_name, -1);
  set_listing (self, kind, many);
  for (guint i = 0; i < n_columns; i++)
    g_ptr_array_add (self->cells, cf_cells_new (&self->shared, session, &columns[i]));
  cf_cells_align_heads (self->view, self->cells);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  CfListSort usual = cf_listing_usual (kind);
  put_arrow (self, cells_that_sort (self, usual), cf_list_sort_ascends (usual));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (on_colors), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast", G_CALLBACK (on_colors), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed", G_CALLBACK (on_sorter), self, 0);
  return self;
}

CfListing *cf_table_get_listing (CfTable *self) { return self->listing; }
CfId       cf_table_get_selected (CfTable *self) { return cf_selection_get_first (self->selection); }
GArray    *cf_table_dup_selection (CfTable *self) { return cf_selection_dup (self->selection); }

void
cf_table_set_empty (CfTable *self, const char *icon, const char *title, const char *description)
{
  char *copies[] = { g_strdup (icon), g_strdup (title), g_strdup (description) };
  g_free (self->icon);
  g_free (self->title);
  g_free (self->description);
  self->icon = copies[0];
  self->title = copies[1];
  self->description = copies[2];
  if (self->listing)
    show_rows_or_empty (self);
}

void
cf_table_select (CfTable *self, CfId id)
{
  guint position = id ? cf_listing_find (self->listing, id) : G_MAXUINT;
  cf_selection_set (self->selection, &id, position != G_MAXUINT);
  GtkWidget *rows = gtk_widget_get_last_child (GTK_WIDGET (self->view));
  if (position != G_MAXUINT && rows)
    gtk_widget_activate_action (rows, "list.scroll-to-item", "u", position);
}

/* The row that had the focus, else the first. */
void
cf_table_focus (CfTable *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static gboolean
cf_table_grab_focus (GtkWidget *widget)
{
  CfTable *self = CF_LIST_TABLE (widget);
  return gtk_widget_grab_focus (gtk_widget_get_last_child (GTK_WIDGET (self->view)));
}

/* --- life --- */

static void
cf_table_dispose (GObject *object)
{
  CfTable *self = CF_LIST_TABLE (object);
  self->setting = TRUE;                                                 /* columns that go are no clicks */
  if (self->view)
    gtk_column_view_set_model (self->view, NULL);
  cf_cells_stop (&self->shared);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_TABLE);
  G_OBJECT_CLASS (cf_table_parent_class)->dispose (object);
}

static void
cf_table_finalize (GObject *object)
{
  CfTable *self = CF_LIST_TABLE (object);
  g_ptr_array_unref (self->cells);
  g_clear_object (&self->selection);
  g_clear_object (&self->listing);
  g_clear_object (&self->session);
  g_free (self->icon);
  g_free (self->title);
  g_free (self->description);
  G_OBJECT_CLASS (cf_table_parent_class)->finalize (object);
}

static void
cf_table_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    CF_LIST_TABLE (object)->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_table_class_init (CfTableClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_table_dispose;
  object->finalize = cf_table_finalize;
  object->set_property = cf_table_set_property;
  widget->grab_focus = cf_table_grab_focus;
  widget->map = cf_table_map;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object, N_PROPS, props);
  signals[OPEN] = g_signal_new ("open", CF_TYPE_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SELECTED] = g_signal_new ("selected", CF_TYPE_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MENU] = g_signal_new ("menu", CF_TYPE_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_INT64, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-table.ui");
  gtk_widget_class_bind_template_child (widget, CfTable, stack);
  gtk_widget_class_bind_template_child (widget, CfTable, scrolled);
  gtk_widget_class_bind_template_child (widget, CfTable, view);
  gtk_widget_class_bind_template_callback (widget, on_activate);
  gtk_widget_class_bind_template_callback (widget, on_right_click);
  gtk_widget_class_add_binding (widget, GDK_KEY_Menu, 0, on_menu_key, NULL);
  gtk_widget_class_add_binding (widget, GDK_KEY_F10, GDK_SHIFT_MASK, on_menu_key, NULL);
}

static void
cf_table_init (CfTable *self)
{
  self->cells = g_ptr_array_new_with_free_func (cf_cells_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}
