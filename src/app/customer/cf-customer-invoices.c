/* cf-customer-invoices.c: see cf-customer-invoices.h. What is ticked is kept by id, so that it survives whatever comes anew. */
#include "cf-customer-invoices.h"
#include "cf-act-run.h"
#include "cf-customer-paper.h"
#include "cf-customer-sheets.h"
#include "cf-payment-sheet.h"
#include "cf-page-rows.h"
#include "cf-window.h"
#include "base/id.h"
#include "cf-words.h"
#include "shop/save-collection.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* States of the first filter; the second has CfCollectionStatus + 1, 0 = any. */
enum { SHOW_ALL, SHOW_OPEN, SHOW_OVERDUE, SHOW_PAID, SHOW_VOID };

#define ROOM_FOR_DUE 800

struct _CfCustomerInvoices {
  AdwBin     parent;
  CfSession *session;
  CfCustomerData *data;
  CfPageRows    *rows;
  GHashTable *ticked;                                                   /* CfId */
  GtkWidget *view, *scroll, *empty, *stack, *states, *statuses, *count, *pay, *pay_words, *statement, *menu;
  GtkColumnViewColumn *due;                                             /* the view's */
  guint      fitting;
  CfId       menu_id;                                                   /* whose status the menu changes */
};
enum { PROP_SESSION = 1 };
static guint statement_signal;

G_DEFINE_TYPE (CfCustomerInvoices, cf_customer_invoices, ADW_TYPE_BIN)

/* --- what a row says --- */

static gboolean
same_collection (const CfCollection *a, const CfCollection *b)
{
  return (!a && !b) || (a && b && a->status == b->status && a->promise_date == b->promise_date && a->promise_minor == b->promise_minor && g_strcmp0 (a->note, b->note) == 0);
}

static gboolean
same_row (gconstpointer p, gconstpointer q)
{
  const CfCustomerInvoice *a = p, *b = q;
  return a->row.open_minor == b->row.open_minor && a->row.is_void == b->row.is_void && a->days_late == b->days_late && same_collection (a->collection, b->collection);
}

static char *
number_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  return g_strdup (((const CfCustomerInvoice *) row)->row.number);
}

static char *
date_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  return cf_session_date (session, ((const CfCustomerInvoice *) row)->row.date);
}

static char *
due_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const CfCustomerInvoice *i = row;
  *ret_style = i->row.open_minor > 0 ? NULL : "dim-label";
  return i->row.kind == CF_INVOICE_CREDIT_MEMO ? g_strdup ("") : cf_session_date (session, i->row.due);
}

static char *
po_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const CfInvoiceRow *i = &((const CfCustomerInvoice *) row)->row;
  const char *reference = i->po && *i->po ? i->po : i->reference ? i->reference : "";
  if (i->kind == CF_INVOICE_INVOICE)
    return g_strdup (reference);
  return *reference ? g_strdup_printf (_("%s · %s"), cf_words_invoice (i->kind), reference) : g_strdup (cf_words_invoice (i->kind));
}

static char *
total_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  return cf_session_money (session, ((const CfCustomerInvoice *) row)->row.total_minor);
}

static char *
open_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const CfCustomerInvoice *i = row;
  *ret_style = i->row.open_minor == 0 ? "dim-label" : i->days_late ? "overdue" : NULL;
  return cf_session_money (session, i->row.open_minor);
}

/* Words with a sign before them: never colour alone. */
static char *
state_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const CfCustomerInvoice *i = row;
  *ret_style = "dim-label";
  if (i->row.open_minor == 0)
    return g_strdup (i->row.is_void ? _("✕ Void") : i->row.kind == CF_INVOICE_CREDIT_MEMO ? _("✓ Used") : _("✓ Paid"));
  if (i->row.open_minor < 0)
    return g_strdup (_("◇ Credit"));
  if (i->days_late) {
    *ret_style = "overdue";
    return g_strdup_printf (ngettext ("▲ Overdue %d d", "▲ Overdue %d d", (gulong) i->days_late), (int) i->days_late);
  }
  *ret_style = NULL;
  return g_strdup (i->row.open_minor < i->row.total_minor ? _("◐ Partly paid") : _("○ Open"));
}

static char *
status_text (CfCustomerInvoices *self, const CfCustomerInvoice *i, const char **ret_style)
{
  const CfCollection *c = i->collection;
  *ret_style = NULL;
  if (!c || !c->status) {
    *ret_style = "dim-label";
    return g_strdup ("–");
  }
  CfPromiseState promise = cf_promise_state (c, i->row.open_minor, self->data->day);
  if (promise == CF_PROMISE_NONE)
    return g_strdup (cf_customer_words_status (c->status));
  g_autofree char *date = cf_session_date (self->session, c->promise_date);
  *ret_style = promise == CF_PROMISE_BROKEN ? "warning" : NULL;
  return g_strdup_printf (promise == CF_PROMISE_BROKEN ? _("▲ Broken promise %s") : promise == CF_PROMISE_KEPT ? _("✓ Kept promise %s") : _("Promised %s"), date);
}

/* --- orders --- */

#define COMPARE(name, key) static int \
name (gconstpointer a, gconstpointer b) \
{ \
  const CfCustomerInvoice *x = a, *y = b; \
  return (x->key > y->key) - (x->key < y->key); \
}
COMPARE (by_date, row.date)
COMPARE (by_due, row.due)
COMPARE (by_total, row.total_minor)
COMPARE (by_open, row.open_minor)
COMPARE (by_days_late, days_late)

/* Digits count as numbers: 9 before 10. */
static int
compare_texts (const char *a, const char *b)
{
  g_autofree char *x = g_utf8_collate_key_for_filename (a ? a : "", -1), *y = g_utf8_collate_key_for_filename (b ? b : "", -1);
  return strcmp (x, y);
}

static int
by_number (gconstpointer a, gconstpointer b)
{
  return compare_texts (((const CfCustomerInvoice *) a)->row.number, ((const CfCustomerInvoice *) b)->row.number);
}

static int
by_about (gconstpointer a, gconstpointer b)
{
  const char *unused;
  g_autofree char *x = po_text (NULL, a, NULL, &unused), *y = po_text (NULL, b, NULL, &unused);
  return compare_texts (x, y);
}

/* What is most overdue begins; then open, credit, paid. */
static int
by_state (gconstpointer a, gconstpointer b)
{
  const CfCustomerInvoice *x = a, *y = b;
  int late = by_days_late (a, b), open = (x->row.open_minor > 0) - (y->row.open_minor > 0), any = (x->row.open_minor != 0) - (y->row.open_minor != 0);
  return late ? late : open ? open : any ? any : (y->row.is_void != 0) - (x->row.is_void != 0);
}

static int
by_status (gconstpointer a, gconstpointer b)
{
  const CfCollection *x = ((const CfCustomerInvoice *) a)->collection, *y = ((const CfCustomerInvoice *) b)->collection;
  int status = (x ? (int) x->status : 0) - (y ? (int) y->status : 0);
  return status || !x || !y ? status : (x->promise_date > y->promise_date) - (x->promise_date < y->promise_date);
}

/* --- filters --- */

static gboolean
is_wanted (CfCustomerInvoices *self, const CfCustomerInvoice *i)
{
  guint status = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->statuses));
  if (status != GTK_INVALID_LIST_POSITION && status > 0 && (i->collection ? (guint) i->collection->status : 0) != status - 1)
    return FALSE;
  switch (gtk_drop_down_get_selected (GTK_DROP_DOWN (self->states))) {
  case SHOW_OPEN: return i->row.open_minor != 0;
  case SHOW_OVERDUE: return i->days_late > 0;
  case SHOW_PAID: return i->row.open_minor == 0 && !i->row.is_void;
  case SHOW_VOID: return i->row.is_void;
  default: return TRUE;
  }
}

static void
show_ticked (CfCustomerInvoices *self)
{
  CfMoney sum = 0;
  guint n = 0;
  for (guint k = 0; self->data && k < self->data->invoices->len; k++) {
    const CfCustomerInvoice *i = &g_array_index (self->data->invoices, CfCustomerInvoice, k);
    if (g_hash_table_contains (self->ticked, &i->row.id) && i->row.open_minor > 0)
      n += cf_add (sum, i->row.open_minor, &sum);
  }
  g_autofree char *amount = cf_session_money (self->session, sum);
  g_autofree char *text = n ? g_strdup_printf (_("Pay Selected %u · %s"), n, amount) : g_strdup (_("Pay Selected"));
  gtk_label_set_label (GTK_LABEL (self->pay_words), text);
  gtk_widget_set_sensitive (self->pay, n > 0 && !self->data->past);
}

static void
show_rows (CfCustomerInvoices *self, gboolean anew)
{
  GPtrArray *rows = g_ptr_array_new ();
  guint all = self->data ? self->data->invoices->len : 0;
  for (guint k = 0; k < all; k++) {
    CfCustomerInvoice *i = &g_array_index (self->data->invoices, CfCustomerInvoice, k);
    if (is_wanted (self, i))
      g_ptr_array_add (rows, i);
  }
  guint n = rows->len;
  cf_page_rows_take (self->rows, rows, self->data ? cf_customer_data_ref (self->data) : NULL, self->data ? cf_customer_data_unref : NULL, anew);
  adw_status_page_set_title (ADW_STATUS_PAGE (self->empty), all ? _("None of Them") : _("No Invoices Yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (self->empty), all ? _("No document of this customer is in this state.") : _("Write the first with New Invoice (F7)."));
  gtk_stack_set_visible_child (GTK_STACK (self->stack), n ? self->scroll : self->empty);
  g_autofree char *count = self->data && self->data->more ? g_strdup ("…") : g_strdup_printf (ngettext ("%u document", "%u documents", n), n);
  gtk_label_set_label (GTK_LABEL (self->count), count);
  show_ticked (self);
}

static void
on_filter (CfCustomerInvoices *self)
{
  if (self->data)
    show_rows (self, TRUE);
}

void
cf_customer_invoices_set (CfCustomerInvoices *self, CfCustomerData *data, gboolean anew)
{
  g_clear_pointer (&self->data, cf_customer_data_unref);
  if (anew) {
    g_hash_table_remove_all (self->ticked);
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->states), SHOW_ALL);
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->statuses), 0);
  }
  self->data = data ? cf_customer_data_ref (data) : NULL;
  show_rows (self, anew);
}

/* --- what is done with a row --- */

static gconstpointer
row_of (GtkListItem *item)
{
  CfPageRow *row = gtk_list_item_get_item (item);
  return row ? cf_page_row_get (row) : NULL;
}

static void
on_ticked (GtkCheckButton *check, GtkListItem *item)
{
  CfCustomerInvoices *self = CF_CUSTOMER_INVOICES (gtk_widget_get_ancestor (GTK_WIDGET (check), CF_TYPE_CUSTOMER_INVOICES));
  CfPageRow *row = gtk_list_item_get_item (item);
  if (!self || !row || g_object_get_data (G_OBJECT (check), "binding"))
    return;
  CfId id = cf_page_row_get_id (row);
  if (gtk_check_button_get_active (check))
    g_hash_table_add (self->ticked, g_memdup2 (&id, sizeof id));
  else
    g_hash_table_remove (self->ticked, &id);
  show_ticked (self);
}

static void
setup_check (GtkSignalListItemFactory *factory, GtkListItem *item, CfCustomerInvoices *self)
{
  GtkWidget *check = gtk_check_button_new ();
  g_signal_connect (check, "toggled", G_CALLBACK (on_ticked), item);
  gtk_list_item_set_child (item, check);
}

static void
bind_check (GtkSignalListItemFactory *factory, GtkListItem *item, CfCustomerInvoices *self)
{
  const CfCustomerInvoice *i = row_of (item);
  GtkWidget *check = gtk_list_item_get_child (item);
  g_object_set_data (G_OBJECT (check), "binding", check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), i && g_hash_table_contains (self->ticked, &i->row.id));
  g_object_set_data (G_OBJECT (check), "binding", NULL);
  gtk_widget_set_visible (check, i && i->row.open_minor > 0);
  g_autofree char *name = i ? g_strdup_printf (_("Select %s"), i->row.number) : NULL;
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name ? name : "", -1);
}

static void
on_pdf (GtkButton *button, GtkListItem *item)
{
  CfCustomerInvoices *self = CF_CUSTOMER_INVOICES (gtk_widget_get_ancestor (GTK_WIDGET (button), CF_TYPE_CUSTOMER_INVOICES));
  const CfCustomerInvoice *i = row_of (item);
  if (self && i)
    cf_customer_save_invoice (GTK_WIDGET (self), self->session, i->row.id, i->row.number);
}

static void
setup_pdf (GtkSignalListItemFactory *factory, GtkListItem *item, CfCustomerInvoices *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-save-symbolic");
  gtk_widget_add_css_class (button, "flat");
  cf_page_rows_tip (button, _("Save as PDF"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Save as PDF"), -1);
  g_signal_connect (button, "clicked", G_CALLBACK (on_pdf), item);
  gtk_list_item_set_child (item, button);
}

/* --- collection status --- */

static CfCustomerInvoice *
invoice_of (CfCustomerInvoices *self, CfId id)
{
  for (guint k = 0; self->data && k < self->data->invoices->len; k++) {
    CfCustomerInvoice *i = &g_array_index (self->data->invoices, CfCustomerInvoice, k);
    if (i->row.id == id)
      return i;
  }
  return NULL;
}

static void
on_status (GtkButton *button, GtkListItem *item)
{
  CfCustomerInvoices *self = CF_CUSTOMER_INVOICES (gtk_widget_get_ancestor (GTK_WIDGET (button), CF_TYPE_CUSTOMER_INVOICES));
  CfPageRow *row = gtk_list_item_get_item (item);
  graphene_rect_t place;
  if (!self || !row || !gtk_widget_compute_bounds (GTK_WIDGET (button), GTK_WIDGET (self), &place))
    return;
  self->menu_id = cf_page_row_get_id (row);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { (int) place.origin.x, (int) place.origin.y, (int) place.size.width, (int) place.size.height });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
setup_status (GtkSignalListItemFactory *factory, GtkListItem *item, CfCustomerInvoices *self)
{
  GtkWidget *button = gtk_button_new (), *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "cf-cell");
  g_signal_connect (button, "clicked", G_CALLBACK (on_status), item);
  gtk_list_item_set_child (item, button);
}

static void
bind_status (GtkSignalListItemFactory *factory, GtkListItem *item, CfCustomerInvoices *self)
{
  const CfCustomerInvoice *i = row_of (item);
  GtkWidget *button = gtk_list_item_get_child (item), *label = gtk_button_get_child (GTK_BUTTON (button));
  const char *style = NULL, *had = g_object_get_data (G_OBJECT (label), "style");
  gtk_widget_set_visible (button, i && i->row.kind != CF_INVOICE_CREDIT_MEMO && (i->row.open_minor > 0 || (i->collection && i->collection->status)));
  if (!i || !self->data)
    return;
  g_autofree char *text = status_text (self, i, &style);
  const char *note = i->collection && i->collection->note && *i->collection->note ? i->collection->note : NULL;
  g_autofree char *tip = note ? g_strdup_printf (_("%s\n%s"), text, note) : g_strdup (_("Change the collection status"));
  g_autofree char *name = g_strdup_printf (_("Collection status of %s: %s"), i->row.number, text);
  gtk_label_set_label (GTK_LABEL (label), text);
  cf_page_rows_tip (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (had)
    gtk_widget_remove_css_class (label, had);
  if (style)
    gtk_widget_add_css_class (label, style);
  g_object_set_data (G_OBJECT (label), "style", (gpointer) style);
}

static CfOutcome
save_status (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_save_collection (shop, who, data, error);
}

static void
collection_free (gpointer p)
{
  cf_collection_clear (p);
  g_free (p);
}

static void
on_status_saved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfCustomerInvoices *self = user;
  const CfCollection *saved = data;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (GTK_WIDGET (self), cf_customer_words_status (saved->status));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

static void
begin_collection (CfCustomerInvoices *self, const CfCustomerInvoice *i, CfCollection *ret)
{
  if (i->collection)
    cf_record_copy (&CF_COLLECTION, i->collection, ret);
  ret->id = i->row.id;
  ret->customer_id = i->row.customer_id;
}

/* A status is one press; a promise has a date: it asks. */
static void
set_status (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfCustomerInvoices *self = CF_CUSTOMER_INVOICES (widget);
  const CfCustomerInvoice *i = invoice_of (self, self->menu_id);
  int status = g_variant_get_int32 (parameter);
  gtk_popover_popdown (GTK_POPOVER (self->menu));
  if (!i)
    return;
  CfCollection *collection = g_new0 (CfCollection, 1);
  begin_collection (self, i, collection);
  if (status >= 0)
    collection->status = (CfCollectionStatus) status;
  if (status < 0 || status == CF_COLLECTION_PROMISED) {
    cf_collection_sheet_show (widget, self->session, collection, i->row.number, NULL, NULL);
    collection_free (collection);
    return;
  }
  g_autofree char *title = g_strdup_printf (_("Collection Status of Invoice %s"), i->row.number);
  cf_act_run (widget, &(CfActAsk) { .session = self->session, .title = title, .id = collection->id, .work = save_status, .data = collection, .data_free = collection_free,
                                    .done = on_status_saved, .user = G_OBJECT (self) });
}

static GMenu *
status_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) statuses = g_menu_new (), more = g_menu_new ();
  for (int i = CF_COLLECTION_NONE; i <= CF_COLLECTION_WAIT; i++) {
    g_autofree char *label = i == CF_COLLECTION_PROMISED ? g_strdup_printf (_("%s…"), cf_customer_words_status (i)) : g_strdup (cf_customer_words_status (i));
    g_autofree char *action = g_strdup_printf ("invoices.status(%d)", i);
    g_menu_append (statuses, label, action);
  }
  g_menu_append (more, _("Note and Promise…"), "invoices.status(-1)");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (statuses));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  return menu;
}

/* --- below the list --- */

static void
on_pay (CfCustomerInvoices *self)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  for (guint k = self->data->invoices->len; k-- > 0;) {                 /* oldest first */
    const CfCustomerInvoice *i = &g_array_index (self->data->invoices, CfCustomerInvoice, k);
    if (g_hash_table_contains (self->ticked, &i->row.id) && i->row.open_minor > 0)
      g_array_append_val (ids, i->row.id);
  }
  if (ids->len)
    cf_payment_sheet_show (GTK_WIDGET (self), self->session, self->data->id, (const CfId *) (gpointer) ids->data, ids->len, 0);
}

static void
on_statement (CfCustomerInvoices *self)
{
  g_signal_emit (self, statement_signal, 0);
}

static void
on_activate (CfCustomerInvoices *self, guint position)
{
  g_autoptr (CfPageRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);
  char text[CF_ID_TEXT];
  if (row)
    cf_window_openf (GTK_WIDGET (self), "invoice/%s", cf_id_text (cf_page_row_get_id (row), text));
}

/* --- its life --- */

static GtkColumnViewColumn *
add_column (CfCustomerInvoices *self, const char *title, GCallback setup, GCallback bind, int width)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", setup, self);
  if (bind)
    g_signal_connect (factory, "bind", bind, self);
  g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_fixed_width (column, width);
  gtk_column_view_append_column (GTK_COLUMN_VIEW (self->view), column);
  return column;                                                        /* the view's */
}

static void
cf_customer_invoices_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  g_set_object (&CF_CUSTOMER_INVOICES (object)->session, g_value_get_object (value));
}

/* In a narrow window the day due gives way: the state says what is late. */
static gboolean
fit (gpointer user)
{
  CfCustomerInvoices *self = user;
  GtkAdjustment *across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroll));
  self->fitting = 0;
  gtk_column_view_column_set_visible (self->due, gtk_adjustment_get_page_size (across) >= ROOM_FOR_DUE);
  return G_SOURCE_REMOVE;
}

static void
on_room (CfCustomerInvoices *self, GtkAdjustment *across)
{
  double width = gtk_adjustment_get_page_size (across);
  if (width > 1 && gtk_column_view_column_get_visible (self->due) != (width >= ROOM_FOR_DUE) && !self->fitting)
    self->fitting = g_idle_add (fit, self);                             /* not while it is laid out */
}

static void
cf_customer_invoices_constructed (GObject *object)
{
  CfCustomerInvoices *self = CF_CUSTOMER_INVOICES (object);
  GtkColumnView *view = GTK_COLUMN_VIEW (self->view);
  G_OBJECT_CLASS (cf_customer_invoices_parent_class)->constructed (object);
  add_column (self, "", G_CALLBACK (setup_check), G_CALLBACK (bind_check), 38);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Number"), FALSE, FALSE, number_text, NULL), by_number, TRUE);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Date"), FALSE, FALSE, date_text, NULL), by_date, TRUE);
  cf_page_rows_sortable (self->due = cf_page_rows_column (view, self->session, _("Due"), FALSE, FALSE, due_text, NULL), by_due, FALSE);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("About"), FALSE, TRUE, po_text, NULL), by_about, FALSE);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Total"), TRUE, FALSE, total_text, NULL), by_total, TRUE);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Open"), TRUE, FALSE, open_text, NULL), by_open, TRUE);
  GtkColumnViewColumn *state = cf_page_rows_column (view, self->session, _("State"), FALSE, FALSE, state_text, NULL);
  gtk_column_view_column_set_fixed_width (state, 124);
  cf_page_rows_sortable (state, by_state, TRUE);
  cf_page_rows_sortable (add_column (self, _("Collection"), G_CALLBACK (setup_status), G_CALLBACK (bind_status), 124), by_status, TRUE);
  add_column (self, "", G_CALLBACK (setup_pdf), NULL, 44);
  self->rows = cf_page_rows_new (same_row);
  cf_page_rows_sort_by (self->rows, view);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroll)), "changed", G_CALLBACK (on_room), self, G_CONNECT_SWAPPED);
  cf_page_rows_follow (self->rows, GTK_SCROLLED_WINDOW (self->scroll));
  g_autoptr (GtkSelectionModel) selection = GTK_SELECTION_MODEL (gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows))));
  gtk_single_selection_set_autoselect (GTK_SINGLE_SELECTION (selection), FALSE);
  gtk_single_selection_set_can_unselect (GTK_SINGLE_SELECTION (selection), TRUE);
  gtk_column_view_set_model (view, selection);
  g_autoptr (GMenu) menu = status_menu ();
  self->menu = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
}

static void
cf_customer_invoices_dispose (GObject *object)
{
  CfCustomerInvoices *self = CF_CUSTOMER_INVOICES (object);
  g_clear_handle_id (&self->fitting, g_source_remove);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->view)
    gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), NULL);
  self->view = NULL;
  g_clear_object (&self->rows);
  g_clear_pointer (&self->data, cf_customer_data_unref);
  g_clear_pointer (&self->ticked, g_hash_table_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_customer_invoices_parent_class)->dispose (object);
}

static void
cf_customer_invoices_class_init (CfCustomerInvoicesClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->set_property = cf_customer_invoices_set_property;
  object->constructed = cf_customer_invoices_constructed;
  object->dispose = cf_customer_invoices_dispose;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  statement_signal = g_signal_new ("statement", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget, "invoices.status", "i", set_status);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-customer-invoices.ui");
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, view);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, scroll);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, empty);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, stack);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, states);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, statuses);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, count);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, pay);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, pay_words);
  gtk_widget_class_bind_template_child (widget, CfCustomerInvoices, statement);
  gtk_widget_class_bind_template_callback (widget, on_filter);
  gtk_widget_class_bind_template_callback (widget, on_pay);
  gtk_widget_class_bind_template_callback (widget, on_statement);
  gtk_widget_class_bind_template_callback (widget, on_activate);
}

static void
cf_customer_invoices_init (CfCustomerInvoices *self)
{
  self->ticked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
