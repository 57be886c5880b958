/* cf-explain-dialog.c: see cf-explain-dialog.h. The tree is read whole in a worker and shown as it is opened; a figure of the whole shop may have some hundred thousand leaves, so rows are made only for
 * what is open. */
#include "cf-explain-dialog.h"
#include "cf-window.h"
#include "cf-words.h"
#include "base/id.h"
#include "store/label.h"
#include "store/records.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* The tree, shared by the rows that show parts of it. */
typedef struct { CfWhy root; } CfWhyTree;

static void
tree_clear (gpointer p)
{
  cf_why_clear (&((CfWhyTree *) p)->root);
}

static void
tree_unref (gpointer tree)
{
  g_rc_box_release_full (tree, tree_clear);
}

#define CF_TYPE_WHY_ROW (cf_why_row_get_type ())
G_DECLARE_FINAL_TYPE (CfWhyRow, cf_why_row, CF, WHY_ROW, GObject)
struct _CfWhyRow {
  GObject      parent;
  CfWhyTree   *tree;
  const CfWhy *why;                                                     /* within tree */
  gboolean     credit;                                                  /* below an item that is a credit: its amounts are negative */
};
G_DEFINE_TYPE (CfWhyRow, cf_why_row, G_TYPE_OBJECT)

static void
cf_why_row_finalize (GObject *object)
{
  tree_unref (CF_WHY_ROW (object)->tree);
  G_OBJECT_CLASS (cf_why_row_parent_class)->finalize (object);
}

static void
cf_why_row_class_init (CfWhyRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_why_row_finalize;
}

static void
cf_why_row_init (CfWhyRow *self)
{
}

static gboolean
opens_with_credit (const CfWhy *item)
{
  for (guint i = 0; item->children && i < item->children->len; i++) {
    const CfWhy *why = &g_array_index (item->children, CfWhy, i);
    if (why->kind == CF_WHY_POSTING)
      return why->amount_minor < 0;
  }
  return FALSE;
}

/* Customers by name, as lists have them; what stands below one keeps the order in which it happened. */
static int
by_name (gconstpointer a, gconstpointer b)
{
  const CfWhy *x = (*(CfWhyRow *const *) a)->why, *y = (*(CfWhyRow *const *) b)->why;
  if (x->kind != CF_WHY_CUSTOMER || y->kind != CF_WHY_CUSTOMER)
    return 0;
  return g_utf8_collate (x->number ? x->number : "", y->number ? y->number : "");
}

static GListModel *
rows_below (CfWhyTree *tree, const CfWhy *why)
{
  if (!why->children || why->children->len == 0)
    return NULL;
  GListStore *store = g_list_store_new (CF_TYPE_WHY_ROW);
  gboolean credit = opens_with_credit (why);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < why->children->len; i++) {
    CfWhyRow *row = g_object_new (CF_TYPE_WHY_ROW, NULL);
    row->tree = g_rc_box_acquire (tree);
    row->why = &g_array_index (why->children, CfWhy, i);
    row->credit = credit;
    g_ptr_array_add (rows, row);
  }
  g_ptr_array_sort (rows, by_name);
  g_list_store_splice (store, 0, 0, rows->pdata, rows->len);
  return G_LIST_MODEL (store);
}

static GListModel *
on_rows_below (gpointer item, gpointer unused)
{
  CfWhyRow *row = item;
  return rows_below (row->tree, row->why);
}

static char *
row_words (CfWhyRow *row)
{
  const CfWhy *why = row->why;
  g_autofree char *titled = cf_words_titled (why->entry_kind, why->number);
  switch (why->kind) {
  case CF_WHY_CUSTOMER:
    return g_strdup (why->number ? why->number : "");
  case CF_WHY_POSTING:
    return g_strdup_printf (_("%s, posted to %s"), titled, cf_words_account (why->account));
  case CF_WHY_ALLOCATION:
    if (row->credit == (why->amount_minor < 0))
      return g_strdup_printf (_("Taken off again: %s"), titled);
    return g_strdup_printf (row->credit ? _("Put on %s") : _("Less %s"), titled);
  default:
    return g_steal_pointer (&titled);
  }
}

/* --- the window --- */

typedef struct { CfSession *session; CfExplainAsk ask; GtkWidget *window, *stack, *list, *total, *fault; } CfExplainView;

static void
view_free (gpointer p)
{
  CfExplainView *view = p;
  g_object_unref (view->session);
  g_free (view);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer unused)
{
  GtkWidget *expander = gtk_tree_expander_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  for (int i = 0; i < 3; i++) {
    GtkWidget *label = gtk_label_new ("");
    gtk_label_set_xalign (GTK_LABEL (label), i == 2 ? 1 : 0);
    gtk_label_set_ellipsize (GTK_LABEL (label), i == 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
    gtk_widget_set_hexpand (label, i == 0);
    if (i > 0)
      gtk_widget_add_css_class (label, "numeric");
    if (i == 1)
      gtk_widget_add_css_class (label, "dim-label");
    gtk_label_set_width_chars (GTK_LABEL (label), i == 0 ? 1 : 12);
    gtk_box_append (GTK_BOX (box), label);
  }
  gtk_widget_set_margin_end (box, 12);
  gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), box);
  gtk_list_item_set_child (item, expander);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, CfExplainView *view)
{
  GtkTreeListRow *tree_row = gtk_list_item_get_item (item);
  GtkTreeExpander *expander = GTK_TREE_EXPANDER (gtk_list_item_get_child (item));
  GtkWidget *what = gtk_widget_get_first_child (gtk_tree_expander_get_child (expander)), *date = gtk_widget_get_next_sibling (what), *amount = gtk_widget_get_next_sibling (date);
  g_autoptr (CfWhyRow) row = gtk_tree_list_row_get_item (tree_row);
  g_autofree char *words = row_words (row), *on = cf_session_date (view->session, row->why->date), *money = cf_session_money (view->session, row->why->amount_minor);
  gtk_tree_expander_set_list_row (expander, tree_row);
  gtk_label_set_label (GTK_LABEL (what), words);
  gtk_widget_set_tooltip_text (what, words);
  gtk_label_set_label (GTK_LABEL (date), on);
  gtk_label_set_label (GTK_LABEL (amount), money);
}

char *
cf_explain_address (CfSession *session, gint64 entry_kind, CfId id)
{
  char text[CF_ID_TEXT];
  CfEntrySeen seen;
  char *address = cf_words_address (entry_kind, id);
  if (address || !cf_entry_seen_load (cf_session_get_shop (session)->db, id, &seen, NULL))
    return address;
  address = seen.id == id ? NULL : cf_words_address (seen.kind, seen.id);
  return address || !seen.customer_id ? address : g_strdup_printf ("customer/%s", cf_id_text (seen.customer_id, text));
}

static void
on_activate (GtkListView *list, guint position, CfExplainView *view)
{
  g_autoptr (GtkTreeListRow) tree_row = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (list)), position);
  g_autoptr (CfWhyRow) row = gtk_tree_list_row_get_item (tree_row);
  const CfWhy *why = row->why;
  char id[CF_ID_TEXT];
  g_autofree char *address = why->kind == CF_WHY_CUSTOMER ? g_strdup_printf ("customer/%s", cf_id_text (why->id, id)) :
                             cf_explain_address (view->session, why->entry_kind, why->kind == CF_WHY_ALLOCATION ? why->other_id : why->id);
  if (!address) {
    gtk_tree_list_row_set_expanded (tree_row, !gtk_tree_list_row_get_expanded (tree_row));
    return;
  }
  cf_window_open (view->window, address);
  gtk_window_close (GTK_WINDOW (view->window));
}

static gpointer
read_why (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfWhyTree *tree = g_rc_box_new0 (CfWhyTree);
  if (cf_explain (shop->db, data, &tree->root, error))
    return tree;
  tree_unref (tree);
  return NULL;
}

static void
show_tree (CfExplainView *view, CfWhyTree *tree)
{
  GListModel *top = rows_below (tree, &tree->root);
  g_autofree char *money = cf_session_money_symbol (view->session, tree->root.amount_minor);
  gtk_label_set_label (GTK_LABEL (view->total), money);
  if (!top) {
    gtk_stack_set_visible_child_name (GTK_STACK (view->stack), "nothing");
    return;
  }
  GtkTreeListModel *rows = gtk_tree_list_model_new (top, FALSE, FALSE, on_rows_below, NULL, NULL);
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (rows)));
  if (g_list_model_get_n_items (top) == 1) {                            /* one branch: nobody wants to open it by hand */
    g_autoptr (GtkTreeListRow) only = gtk_tree_list_model_get_row (rows, 0);
    gtk_tree_list_row_set_expanded (only, TRUE);
  }
  gtk_list_view_set_model (GTK_LIST_VIEW (view->list), selection);
  g_object_unref (selection);
  gtk_stack_set_visible_child_name (GTK_STACK (view->stack), "rows");
  gtk_widget_grab_focus (view->list);
}

static void
on_answer (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) window = p;                                     /* held meanwhile */
  CfExplainView *view = g_object_get_data (G_OBJECT (window), "view");
  g_autoptr (GError) error = NULL;
  CfWhyTree *tree = cf_session_finish (result, &error);
  if (!gtk_widget_get_visible (window)) {
    g_clear_pointer (&tree, tree_unref);
    return;
  }
  if (!tree) {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_status_page_set_description (ADW_STATUS_PAGE (view->fault), escaped);
    gtk_stack_set_visible_child_name (GTK_STACK (view->stack), "fault");
    return;
  }
  show_tree (view, tree);
  tree_unref (tree);
}

static GtkWidget *
status (const char *icon, const char *title, const char *description)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", icon, "title", title, "description", description, NULL);
}

/* Whose figure it is, and of which day; caller frees. */
static char *
about (CfExplainView *view)
{
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  g_autofree char *day = view->ask.as_of ? cf_session_date (view->session, view->ask.as_of) : NULL;
  const char *name = "";
  if (view->ask.customer_id && cf_record_load (cf_session_get_shop (view->session)->db, &CF_CUSTOMER, view->ask.customer_id, &customer, &found, NULL) && found)
    name = customer.name;
  return day && *name ? g_strdup_printf (_("%s · on %s"), name, day) : day ? g_strdup_printf (_("On %s"), day) : g_strdup (name);
}

static GtkWidget *
build (CfExplainView *view, const char *caption)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *scroller = gtk_scrolled_window_new (), *spinner = gtk_spinner_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), view);
  view->list = gtk_list_view_new (NULL, factory);
  view->stack = gtk_stack_new ();
  view->total = gtk_label_new ("");
  view->fault = status ("dialog-warning-symbolic", _("This figure does not add up"), NULL);
  gtk_widget_add_css_class (view->total, "title-1");
  gtk_widget_add_css_class (view->total, "numeric");
  gtk_widget_set_margin_top (view->total, 6);
  gtk_widget_set_margin_bottom (view->total, 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What makes this figure"), -1);
  g_signal_connect (view->list, "activate", G_CALLBACK (on_activate), view);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view->list);
  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_stack_add_named (GTK_STACK (view->stack), spinner, "wait");
  gtk_stack_add_named (GTK_STACK (view->stack), scroller, "rows");
  gtk_stack_add_named (GTK_STACK (view->stack), status ("emblem-ok-symbolic", _("Nothing stands behind it"), _("No row of the ledger counts in this figure: it is zero.")), "nothing");
  gtk_stack_add_named (GTK_STACK (view->stack), view->fault, "fault");
  gtk_widget_set_vexpand (view->stack, TRUE);
  g_autofree char *whose = about (view);
  GtkWidget *hint = gtk_label_new (_("Enter opens the document"));
  gtk_widget_add_css_class (hint, "dim-label");
  gtk_widget_add_css_class (hint, "caption");
  gtk_widget_set_margin_top (hint, 6);
  gtk_widget_set_margin_bottom (hint, 6);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (caption, whose));
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), view->total);
  gtk_box_append (GTK_BOX (box), view->stack);
  gtk_box_append (GTK_BOX (box), hint);
  return box;
}

void
cf_explain_show (GtkWidget *parent, CfSession *session, const char *caption, const CfExplainAsk *ask)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "default-width", 680, "default-height", 560, "title", caption, "transient-for", root, "destroy-with-parent", TRUE, NULL);
  CfExplainView *view = g_new0 (CfExplainView, 1);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  *view = (CfExplainView) { .session = g_object_ref (session), .ask = *ask, .window = window };
  g_object_set_data_full (G_OBJECT (window), "view", view, view_free);
  adw_window_set_content (ADW_WINDOW (window), build (view, caption));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  cf_session_read (session, read_why, g_memdup2 (ask, sizeof *ask), g_free, tree_unref, NULL, on_answer, g_object_ref (window));
  gtk_window_present (GTK_WINDOW (window));
}
