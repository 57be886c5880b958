/* cf-statement-rows.c: see cf-statement-rows.h. */
#include "cf-statement-rows.h"
#include <glib/gi18n-lib.h>

#define NAME_CHARS 14

enum { NUMBER, KIND, ICON, CHANGE, BALANCE, PREVIEW_BUTTON, N_COLUMNS };      /* beside the name, which takes what is left */

#define CF_TYPE_STATEMENT_ROW (cf_statement_row_get_type ())
G_DECLARE_FINAL_TYPE (CfStatementRow, cf_statement_row, CF, STATEMENT_ROW, GObject)
struct _CfStatementRow {
  GObject            parent;
  CfStatementsWork  *work;                                              /* held: done is within it */
  const CfStatementDone *done;
  CfStatementChange  change;
  CfMoney            by;
  gboolean           left_out, broken;                                  /* broken: a promise */
};
G_DEFINE_TYPE (CfStatementRow, cf_statement_row, G_TYPE_OBJECT)

static void
cf_statement_row_finalize (GObject *object)
{
  cf_statements_work_unref (CF_STATEMENT_ROW (object)->work);
  G_OBJECT_CLASS (cf_statement_row_parent_class)->finalize (object);
}

static void
cf_statement_row_class_init (CfStatementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_statement_row_finalize;
}

static void
cf_statement_row_init (CfStatementRow *self)
{
}

struct _CfStatementRows {
  GtkWidget           parent;
  CfSession          *session;
  GtkWidget          *box, *list;
  GtkSizeGroup       *columns[N_COLUMNS];                               /* heads as wide as what is below them */
  GListStore         *store;
  GtkFilterListModel *shown;
  GtkCustomFilter    *filter;
  GtkSingleSelection *selection;
  guint               which;
  GHashTable         *left_out;                                         /* customer ids: stays from one look to the next */
};

enum { PROP_SESSION = 1 };
enum { CHANGED, PREVIEW, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfStatementRows, cf_statement_rows, GTK_TYPE_WIDGET)

static gboolean
is_among (const CfStatementRow *row, guint which)
{
  return which == 0 || (which <= CF_CHANGE_SAME && row->change == which) || (which == CF_ROWS_LEFT_OUT && row->left_out) ||
         (which == CF_ROWS_NOT_DRAWN && row->done->error) || (which == CF_ROWS_BROKEN && row->broken);
}

static gboolean
on_filter (gpointer item, gpointer user)
{
  return is_among (item, ((CfStatementRows *) user)->which);
}

/* --- rows --- */

static char *
sum_words (CfStatementRows *self, const CfStatementRow *row, const char **ret_icon)
{
  g_autofree char *by = cf_session_money (self->session, ABS (row->by));
  *ret_icon = NULL;
  switch (row->change) {
  case CF_CHANGE_NEW: *ret_icon = "starred-symbolic"; return g_strdup (_("new"));
  case CF_CHANGE_GREW: *ret_icon = "go-up-symbolic"; return g_strdup_printf (_("grew by %s"), by);
  case CF_CHANGE_SHRANK: *ret_icon = "go-down-symbolic"; return g_strdup_printf (_("shrank by %s"), by);
  default: return g_strdup (_("same"));
  }
}

static char *
change_words (CfStatementRows *self, const CfStatementRow *row, const char **ret_icon)
{
  g_autofree char *sum = sum_words (self, row, ret_icon);
  if (!row->done->error && !row->broken)
    return g_steal_pointer (&sum);
  *ret_icon = "dialog-warning-symbolic";
  return row->done->error ? g_strdup_printf (_("Not drawn: %s"), row->done->error) : g_strdup_printf (_("broken promise · %s"), sum);
}

static const char *
kind_words (CfStatementKind kind)
{
  switch (kind) {
  case CF_STATEMENT_OPEN_ITEM: return _("Open item");
  case CF_STATEMENT_OVERDUE: return _("Overdue only");
  case CF_STATEMENT_ACTIVITY: return _("Activity");
  default: return "";
  }
}

typedef struct { GtkWidget *check, *number, *balance, *icon, *change, *kind, *preview; gboolean showing; } Cells;

static void
set_left_out (CfStatementRows *self, CfStatementRow *row, gboolean left_out)
{
  guint at;
  if (row->left_out == left_out)
    return;
  row->left_out = left_out;
  if (left_out)
    g_hash_table_add (self->left_out, g_memdup2 (&row->done->customer_id, sizeof (CfId)));
  else
    g_hash_table_remove (self->left_out, &row->done->customer_id);
  if (g_list_store_find (self->store, row, &at))
    g_list_model_items_changed (G_LIST_MODEL (self->store), at, 1, 1);  /* its widgets are bound anew */
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_check (GtkCheckButton *check, GtkListItem *item)
{
  Cells *cells = g_object_get_data (G_OBJECT (item), "cells");
  CfStatementRows *self = CF_STATEMENT_ROWS (gtk_widget_get_ancestor (GTK_WIDGET (check), CF_TYPE_STATEMENT_ROWS));
  if (self && !cells->showing && gtk_list_item_get_item (item))
    set_left_out (self, gtk_list_item_get_item (item), !gtk_check_button_get_active (check));
}

static void
on_preview (GtkButton *button, GtkListItem *item)
{
  CfStatementRows *self = CF_STATEMENT_ROWS (gtk_widget_get_ancestor (GTK_WIDGET (button), CF_TYPE_STATEMENT_ROWS));
  CfStatementRow *row = gtk_list_item_get_item (item);
  if (self && row)
    g_signal_emit (self, signals[PREVIEW], 0, row->done->customer_id);
}

static GtkWidget *
add_label (CfStatementRows *self, GtkWidget *box, guint column, int least, int chars, float xalign)
{
  GtkWidget *label = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_width_chars (GTK_LABEL (label), least);
  gtk_label_set_max_width_chars (GTK_LABEL (label), chars);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_size_group_add_widget (self->columns[column], label);
  return label;
}

static void
on_setup (CfStatementRows *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  Cells *cells = g_new0 (Cells, 1);
  cells->check = gtk_check_button_new_with_label ("");
  gtk_widget_set_focusable (cells->check, FALSE);                       /* the row has the focus; its keys are Space, K, X */
  gtk_widget_set_hexpand (cells->check, TRUE);
  gtk_box_append (GTK_BOX (box), cells->check);
  cells->number = add_label (self, box, NUMBER, 7, 9, 0);
  gtk_widget_add_css_class (cells->number, "dim-label");
  cells->kind = add_label (self, box, KIND, 8, 11, 0);
  gtk_widget_add_css_class (cells->kind, "dim-label");
  cells->icon = gtk_image_new ();
  gtk_box_append (GTK_BOX (box), cells->icon);
  gtk_size_group_add_widget (self->columns[ICON], cells->icon);
  cells->change = add_label (self, box, CHANGE, 12, 18, 0);
  cells->balance = add_label (self, box, BALANCE, 11, 11, 1);
  gtk_label_set_ellipsize (GTK_LABEL (cells->balance), PANGO_ELLIPSIZE_NONE);
  gtk_widget_add_css_class (cells->balance, "numeric");
  cells->preview = gtk_button_new_from_icon_name ("view-reveal-symbolic");
  gtk_widget_set_tooltip_text (cells->preview, _("Preview"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (cells->preview), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Preview"), -1);
  gtk_widget_set_focusable (cells->preview, FALSE);
  gtk_widget_add_css_class (cells->preview, "flat");
  gtk_box_append (GTK_BOX (box), cells->preview);
  gtk_size_group_add_widget (self->columns[PREVIEW_BUTTON], cells->preview);
  g_signal_connect (cells->check, "toggled", G_CALLBACK (on_check), item);
  g_signal_connect (cells->preview, "clicked", G_CALLBACK (on_preview), item);
  g_object_set_data_full (G_OBJECT (item), "cells", cells, g_free);
  gtk_list_item_set_child (item, box);
}

static void
on_bind (CfStatementRows *self, GtkListItem *item)
{
  Cells *cells = g_object_get_data (G_OBJECT (item), "cells");
  const CfStatementRow *row = gtk_list_item_get_item (item);
  const char *icon;
  g_autofree char *change = change_words (self, row, &icon), *balance = cf_session_money (self->session, row->done->balance_minor);
  const char *title = row->done->name ? row->done->name : "";
  cells->showing = TRUE;
  gtk_check_button_set_label (GTK_CHECK_BUTTON (cells->check), title);
  gtk_label_set_label (GTK_LABEL (cells->number), row->done->number ? row->done->number : "");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (cells->check), !row->left_out);
  GtkWidget *label = gtk_widget_get_last_child (cells->check);
  if (GTK_IS_LABEL (label))
    g_object_set (label, "ellipsize", PANGO_ELLIPSIZE_END, "width-chars", NAME_CHARS, "xalign", 0.0f, NULL);
  gtk_widget_set_tooltip_text (cells->check, title);
  gtk_label_set_label (GTK_LABEL (cells->kind), kind_words (row->done->kind));
  gtk_image_set_from_icon_name (GTK_IMAGE (cells->icon), row->left_out ? "action-unavailable-symbolic" : icon);
  gtk_label_set_label (GTK_LABEL (cells->change), row->left_out ? _("left out") : change);
  gtk_widget_set_tooltip_text (cells->change, change);
  if ((row->done->error || row->broken) && !row->left_out)
    gtk_widget_add_css_class (cells->change, "warning");
  else
    gtk_widget_remove_css_class (cells->change, "warning");
  gtk_label_set_label (GTK_LABEL (cells->balance), balance);
  cells->showing = FALSE;
}

/* --- what the place asks --- */

/* The papers go by postcode; people look for names. */
static int
by_name (gconstpointer a, gconstpointer b)
{
  const CfStatementDone *x = (*(CfStatementRow *const *) a)->done, *y = (*(CfStatementRow *const *) b)->done;
  return g_utf8_collate (x->name ? x->name : "", y->name ? y->name : "");
}

void
cf_statement_rows_set (CfStatementRows *self, CfStatementsWork *work)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; work && work->result.done && i < work->result.done->len; i++) {
    CfStatementRow *row = g_object_new (CF_TYPE_STATEMENT_ROW, NULL);
    row->work = cf_statements_work_ref (work);
    row->done = work->result.done->pdata[i];
    row->change = cf_statements_change (work, row->done, &row->by);
    row->left_out = g_hash_table_contains (self->left_out, &row->done->customer_id);
    row->broken = work->broken && g_hash_table_contains (work->broken, GSIZE_TO_POINTER (row->done->customer_id));
    g_ptr_array_add (rows, row);
  }
  g_ptr_array_sort (rows, by_name);
  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)), rows->pdata, rows->len);
}

GArray *
cf_statement_rows_dup_kept (CfStatementRows *self, CfMoney *ret_total)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (CfId));
  *ret_total = 0;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->store)); i++) {
    g_autoptr (CfStatementRow) row = g_list_model_get_item (G_LIST_MODEL (self->store), i);
    if (row->left_out)
      continue;
    g_array_append_val (kept, row->done->customer_id);
    *ret_total += row->done->balance_minor;                             /* the run has checked that the sum is one */
  }
  return kept;
}

guint
cf_statement_rows_count (CfStatementRows *self, guint which)
{
  guint n = 0;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->store)); i++) {
    g_autoptr (CfStatementRow) row = g_list_model_get_item (G_LIST_MODEL (self->store), i);
    n += is_among (row, which);
  }
  return n;
}

void
cf_statement_rows_filter (CfStatementRows *self, guint which)
{
  self->which = which;
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

void
cf_statement_rows_keep (CfStatementRows *self, gboolean kept)
{
  CfStatementRow *row = gtk_single_selection_get_selected_item (self->selection);
  if (row)
    set_left_out (self, row, !kept);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfStatementRows *self)
{
  CfStatementRow *row = gtk_single_selection_get_selected_item (self->selection);
  if (!row || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)))
    return FALSE;
  switch (key) {
  case GDK_KEY_space: case GDK_KEY_KP_Space: set_left_out (self, row, !row->left_out); return TRUE;
  case GDK_KEY_x: case GDK_KEY_X: case GDK_KEY_Delete: set_left_out (self, row, TRUE); return TRUE;
  case GDK_KEY_k: case GDK_KEY_K: set_left_out (self, row, FALSE); return TRUE;
  default: return FALSE;
  }
}

static void
on_activate (CfStatementRows *self, guint position)
{
  g_autoptr (CfStatementRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  if (row)
    g_signal_emit (self, signals[PREVIEW], 0, row->done->customer_id);
}

/* --- the widget --- */

static void
cf_statement_rows_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    g_set_object (&CF_STATEMENT_ROWS (object)->session, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static gboolean
cf_statement_rows_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_STATEMENT_ROWS (widget)->list);
}

static void
cf_statement_rows_dispose (GObject *object)
{
  CfStatementRows *self = CF_STATEMENT_ROWS (object);
  if (self->filter)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_clear_object (&self->columns[i]);
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_statement_rows_parent_class)->dispose (object);
}

static void
cf_statement_rows_finalize (GObject *object)
{
  g_hash_table_unref (CF_STATEMENT_ROWS (object)->left_out);
  G_OBJECT_CLASS (cf_statement_rows_parent_class)->finalize (object);
}

static void
cf_statement_rows_class_init (CfStatementRowsClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->dispose = cf_statement_rows_dispose;
  object->finalize = cf_statement_rows_finalize;
  object->set_property = cf_statement_rows_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = cf_statement_rows_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_STATEMENT_ROWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[PREVIEW] = g_signal_new ("preview", CF_TYPE_STATEMENT_ROWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
heads_new (CfStatementRows *self)
{
  static const struct { const char *title; float xalign; } heads[N_COLUMNS] = { { N_("Number"), 0 }, { N_("Kind"), 0 }, { "", 0 }, { N_("Since last time"), 0 }, { N_("Balance"), 1 }, { "", 0 } };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *name = gtk_label_new (_("Customer"));
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (box), name);
  for (guint i = 0; i < N_COLUMNS; i++) {
    GtkWidget *head = gtk_label_new (*heads[i].title ? _(heads[i].title) : "");
    gtk_label_set_xalign (GTK_LABEL (head), heads[i].xalign);
    gtk_label_set_ellipsize (GTK_LABEL (head), PANGO_ELLIPSIZE_END);
    gtk_size_group_add_widget (self->columns[i], head);
    gtk_box_append (GTK_BOX (box), head);
  }
  gtk_widget_add_css_class (box, "cf-heads");
  return box;
}

static void
cf_statement_rows_init (CfStatementRows *self)
{
  GtkWidget *scroller;
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  for (guint i = 0; i < N_COLUMNS; i++)
    self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->left_out = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->store = g_list_store_new (CF_TYPE_STATEMENT_ROW);
  self->filter = gtk_custom_filter_new (on_filter, self, NULL);
  self->shown = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)), GTK_FILTER (g_object_ref (self->filter)));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->shown));
  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  self->list = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Statements to review"), -1);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (self->list, keys);
  scroller = gtk_scrolled_window_new ();
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->list, "vexpand", TRUE, NULL);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), heads_new (self));
  gtk_box_append (GTK_BOX (self->box), scroller);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}
