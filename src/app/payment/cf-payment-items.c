/* cf-payment-items.c: see cf-payment-items.h. A list view, since a customer may have thousands of open items; only rows that are seen have widgets, and those are brought up to date at each change. */
#include "cf-payment-items.h"
#include "cf-money-entry.h"
#include "cf-wrap-box.h"
#include "cf-words.h"
#include <glib/gi18n-lib.h>

struct _CfPaymentItems {
  GtkWidget      parent;
  CfSession     *session;
  CfPaymentPlan *plan;                                                  /* borrowed */
  GListStore    *rows;                                                  /* CfPaymentItemRow */
  GtkWidget     *scroller, *list;
  GPtrArray     *bound;                                                 /* GtkListItem */
  gboolean       showing;                                               /* what changes now is not typed */
  GtkWidget     *typing;                                                /* the amount that changes now is typed: it is not written over */
};

enum { PROP_SESSION = 1 };
enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfPaymentItems, cf_payment_items, GTK_TYPE_WIDGET)

/* Which item of the plan a row shows. */
#define CF_TYPE_PAYMENT_ITEM_ROW (cf_payment_item_row_get_type ())
G_DECLARE_FINAL_TYPE (CfPaymentItemRow, cf_payment_item_row, CF, PAYMENT_ITEM_ROW, GObject)
struct _CfPaymentItemRow { GObject parent; guint at; CfId id; };
G_DEFINE_TYPE (CfPaymentItemRow, cf_payment_item_row, G_TYPE_OBJECT)
static void cf_payment_item_row_class_init (CfPaymentItemRowClass *klass) { }
static void cf_payment_item_row_init (CfPaymentItemRow *self) { }

/* The widgets of a row. */
#define NAME_CHARS 14

typedef struct { GtkWidget *check, *date, *due, *open, *amount, *left; } Cells;

static CfPlanItem *
item_of (CfPaymentItems *self, GtkListItem *list_item)
{
  CfPaymentItemRow *row = gtk_list_item_get_item (list_item);
  return row && self->plan && row->at < self->plan->items->len ? &g_array_index (self->plan->items, CfPlanItem, row->at) : NULL;
}

/* --- showing --- */

static char *
rest_words (CfPaymentItems *self, const CfPlanItem *item)
{
  g_autofree char *left = cf_session_money (self->session, ABS (item->left_minor)), *discount = cf_session_money (self->session, item->discount_minor);
  if (item->locked)
    return g_strdup (_("being paid by card"));
  if (item->gets_minor == 0 && !item->ticked)
    return g_strdup ("");
  if (item->row.item.open_minor < 0)
    return item->left_minor ? g_strdup_printf (_("%s stays"), left) : g_strdup (_("used up"));
  if (item->left_minor == 0)
    return item->discount_minor ? g_strdup_printf (_("paid, less %s"), discount) : g_strdup (_("paid"));
  return g_strdup_printf (_("%s left"), left);
}

static void
show_row (CfPaymentItems *self, GtkListItem *list_item)
{
  Cells *cells = g_object_get_data (G_OBJECT (list_item), "cells");
  const CfPlanItem *item = item_of (self, list_item);
  if (!item)
    return;
  const CfOpenItem *open = &item->row.item;
  const char *number = item->row.number && *item->row.number ? item->row.number : item->row.reference;      /* a check has its number as its reference */
  g_autofree char *title = cf_words_titled (open->kind, number), *date = cf_session_date (self->session, open->date), *due = cf_session_date (self->session, open->due);
  g_autofree char *money = cf_session_money (self->session, open->open_minor), *rest = rest_words (self, item), *due_words = g_strdup_printf (_("due %s"), due);
  gboolean overdue = open->open_minor > 0 && open->due && open->due < cf_session_today (self->session);
  self->showing = TRUE;
  gtk_check_button_set_label (GTK_CHECK_BUTTON (cells->check), title);
  gtk_widget_set_tooltip_text (cells->check, title);
  GtkWidget *label = gtk_widget_get_last_child (cells->check);
  if (GTK_IS_LABEL (label))
    g_object_set (label, "ellipsize", PANGO_ELLIPSIZE_END, "width-chars", NAME_CHARS, "max-width-chars", NAME_CHARS, "xalign", 0.0f, NULL);      /* all rows break alike */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (cells->check), item->ticked);
  gtk_widget_set_sensitive (cells->check, !item->locked);
  gtk_widget_set_sensitive (cells->amount, !item->locked);
  gtk_label_set_label (GTK_LABEL (cells->date), date);
  gtk_label_set_label (GTK_LABEL (cells->due), open->open_minor < 0 ? _("credit") : due_words);
  if (overdue)
    gtk_widget_add_css_class (cells->due, "overdue");
  else
    gtk_widget_remove_css_class (cells->due, "overdue");
  gtk_label_set_label (GTK_LABEL (cells->open), money);
  gtk_label_set_label (GTK_LABEL (cells->left), rest);
  if (self->typing != cells->amount && !(gtk_widget_get_state_flags (cells->amount) & GTK_STATE_FLAG_FOCUS_WITHIN)) {
    CfMoney shown = item->has_typed ? item->typed_minor : item->gets_minor;
    if (shown || item->ticked)                                          /* ticked, and the money did not reach it: 0.00, and all of it left */
      cf_money_entry_set (CF_MONEY_ENTRY (cells->amount), shown);
    else
      cf_money_entry_clear (CF_MONEY_ENTRY (cells->amount));
  }
  gboolean over = item->has_typed && item->typed_minor > ABS (open->open_minor);
  g_autofree char *sentence = over ? g_strdup_printf (_("Only %s is open"), money) : NULL;
  cf_money_entry_set_error (CF_MONEY_ENTRY (cells->amount), sentence);
  self->showing = FALSE;
}

void
cf_payment_items_show (CfPaymentItems *self)
{
  for (guint i = 0; i < self->bound->len; i++)
    show_row (self, self->bound->pdata[i]);
}

/* Borrowed: the store holds it. */
static CfPaymentItemRow *
row_at (CfPaymentItems *self, guint at)
{
  g_autoptr (CfPaymentItemRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), at);
  return row;
}

/* A row stays with its item: what is being typed stays where it is, though an item before it was paid elsewhere. Where the items are those of before, in their order, nothing is taken away. */
void
cf_payment_items_renew (CfPaymentItems *self)
{
  guint n = self->plan->items->len, k = 0;
  g_autoptr (GPtrArray) more = g_ptr_array_new_with_free_func (g_object_unref);      /* at the end, all at once: a customer may have thousands */
  for (guint i = 0; i < n; i++, k++) {
    CfId id = g_array_index (self->plan->items, CfPlanItem, i).row.item.id;
    guint there = g_list_model_get_n_items (G_LIST_MODEL (self->rows)), found = k;
    if (k >= there) {
      CfPaymentItemRow *row = g_object_new (CF_TYPE_PAYMENT_ITEM_ROW, NULL);
      row->id = id;
      row->at = i;
      g_ptr_array_add (more, row);
      continue;
    }
    while (found < there && row_at (self, found)->id != id)
      found++;
    if (found < there && found > k)                                     /* those between are gone */
      g_list_store_splice (self->rows, k, found - k, NULL, 0);
    else if (found == there) {
      g_autoptr (CfPaymentItemRow) row = g_object_new (CF_TYPE_PAYMENT_ITEM_ROW, NULL);
      row->id = id;
      g_list_store_insert (self->rows, k, row);
    }
    row_at (self, k)->at = i;
  }
  k -= more->len;
  g_list_store_splice (self->rows, k, g_list_model_get_n_items (G_LIST_MODEL (self->rows)) - k, more->pdata, more->len);
  cf_payment_items_show (self);
}

void
cf_payment_items_set_plan (CfPaymentItems *self, CfPaymentPlan *plan)
{
  self->plan = plan;
}

/* --- typing --- */

static void
on_tick (GtkCheckButton *check, GtkListItem *list_item)
{
  CfPaymentItems *self = CF_PAYMENT_ITEMS (gtk_widget_get_ancestor (GTK_WIDGET (check), CF_TYPE_PAYMENT_ITEMS));
  CfPlanItem *item = self && !self->showing ? item_of (self, list_item) : NULL;
  if (!item)
    return;
  item->ticked = gtk_check_button_get_active (check);
  if (!item->ticked)
    item->has_typed = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* An amount typed ticks the item; an empty one leaves it to the order again; 0 takes the tick away. */
static void
on_amount (CfMoneyEntry *entry, GtkListItem *list_item)
{
  CfPaymentItems *self = CF_PAYMENT_ITEMS (gtk_widget_get_ancestor (GTK_WIDGET (entry), CF_TYPE_PAYMENT_ITEMS));
  CfPlanItem *item = self && !self->showing ? item_of (self, list_item) : NULL;
  CfMoney amount;
  gboolean empty;
  if (!item || !cf_money_entry_get (entry, &amount, &empty) || amount < 0)
    return;
  CfMoney shown = item->has_typed ? item->typed_minor : item->gets_minor;
  if (!empty && amount == shown)                                        /* written in the shop's way as the focus left */
    return;
  if (empty && shown == 0 && !item->has_typed)
    return;
  item->has_typed = !empty && amount > 0;
  item->typed_minor = amount;
  item->ticked = empty ? item->ticked : amount > 0;
  self->typing = GTK_WIDGET (entry);
  g_signal_emit (self, signals[CHANGED], 0);
  self->typing = NULL;
}

static void
on_enter (GtkWidget *entry, GtkListItem *list_item)
{
  gtk_widget_child_focus (gtk_widget_get_ancestor (entry, CF_TYPE_PAYMENT_ITEMS), GTK_DIR_TAB_FORWARD);
}

/* --- rows --- */

static GtkWidget *
add_label (GtkWidget *box, int chars, float xalign, const char *style)
{
  GtkWidget *label = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_width_chars (GTK_LABEL (label), chars);
  gtk_widget_add_css_class (label, "numeric");
  if (style)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
on_setup (CfPaymentItems *self, GtkListItem *list_item)
{
  GtkWidget *row = cf_wrap_box_new (12, 0), *dates = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *money = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);      /* with large text a row has two lines */
  Cells *cells = g_new0 (Cells, 1);
  cells->check = gtk_check_button_new ();
  gtk_widget_set_hexpand (cells->check, TRUE);
  cf_wrap_box_append (CF_WRAP_BOX (row), cells->check);
  cells->date = add_label (dates, 10, 0, "dim-label");
  cells->due = add_label (dates, 14, 0, NULL);
  cf_wrap_box_append (CF_WRAP_BOX (row), dates);
  cells->open = add_label (money, 11, 1, NULL);
  cells->amount = cf_money_entry_new (self->session, _("Amount to put on it"));
  gtk_box_append (GTK_BOX (money), cells->amount);
  cells->left = add_label (money, 14, 0, "dim-label");
  cf_wrap_box_append (CF_WRAP_BOX (row), money);
  g_signal_connect (cells->check, "toggled", G_CALLBACK (on_tick), list_item);
  g_signal_connect (cells->amount, "changed", G_CALLBACK (on_amount), list_item);
  g_signal_connect (cells->amount, "activate", G_CALLBACK (on_enter), list_item);
  g_object_set_data_full (G_OBJECT (list_item), "cells", cells, g_free);
  gtk_list_item_set_activatable (list_item, FALSE);
  gtk_list_item_set_child (list_item, row);
}

static void
on_bind (CfPaymentItems *self, GtkListItem *list_item)
{
  g_ptr_array_add (self->bound, list_item);
  show_row (self, list_item);
}

static void
on_unbind (CfPaymentItems *self, GtkListItem *list_item)
{
  g_ptr_array_remove_fast (self->bound, list_item);
}

/* --- the widget --- */

static void
cf_payment_items_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    g_set_object (&CF_PAYMENT_ITEMS (object)->session, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_payment_items_dispose (GObject *object)
{
  CfPaymentItems *self = CF_PAYMENT_ITEMS (object);
  self->plan = NULL;
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->rows);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_payment_items_parent_class)->dispose (object);
}

static void
cf_payment_items_finalize (GObject *object)
{
  g_ptr_array_unref (CF_PAYMENT_ITEMS (object)->bound);
  G_OBJECT_CLASS (cf_payment_items_parent_class)->finalize (object);
}

static void
cf_payment_items_class_init (CfPaymentItemsClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->dispose = cf_payment_items_dispose;
  object->finalize = cf_payment_items_finalize;
  object->set_property = cf_payment_items_set_property;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_PAYMENT_ITEMS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cf_payment_items_init (CfPaymentItems *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  self->bound = g_ptr_array_new ();
  self->rows = g_list_store_new (CF_TYPE_PAYMENT_ITEM_ROW);
  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), self, G_CONNECT_SWAPPED);
  self->list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows)))), factory);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Open items"), -1);
  gtk_widget_add_css_class (self->list, "payment-items");
  self->scroller = gtk_scrolled_window_new ();
  g_object_set (self->scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->list, "has-frame", TRUE, "vexpand", TRUE, NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}
