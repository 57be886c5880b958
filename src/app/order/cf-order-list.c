/* cf-order-list.c: see cf-order-list.h. Two tables in one place: orders and estimates are different records; which is seen depends on the state that is chosen. The jobs are read when they are looked at: for the order
 * that is chosen, while they are unfolded. */
#include "cf-order-list.h"
#include "cf-address.h"
#include "cf-order-words.h"
#include "cf-table.h"
#include "cf-window.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfOrderList {
  GtkWidget     parent;
  GtkWidget    *box, *states, *typed, *stack, *unfold, *jobs_bin, *jobs, *jobs_of, *total;
  CfTable      *orders, *estimates;
  CfSession    *session;
  GCancellable *reading;
  CfId          customer_id, jobs_id /* whose jobs are shown or on their way; 0: nobody's */;
  gboolean      setting;
};

G_DEFINE_TYPE (CfOrderList, cf_order_list, GTK_TYPE_WIDGET)

static const struct { const char *name, *title; CfListFilter filter; gboolean estimates; const char *empty, *hint; } states[] = {
  { "open", NC_("orders", "Open"), CF_FILTER_OPEN, FALSE, N_("No Open Orders"), N_("Everything that was ordered is done. An estimate that a customer accepts becomes an order, and so does a draft: Make Order on its page.") },
  { "late", NC_("orders", "Late"), CF_FILTER_OVERDUE, FALSE, N_("Nothing Is Late"), N_("No open order is past its due date.") },
  { "rush", NC_("orders", "Rush"), CF_FILTER_RUSH, FALSE, N_("No Rush Orders"), N_("An order is marked as rush on its page.") },
  { "review", NC_("orders", "To Look At"), CF_FILTER_REVIEW, FALSE, N_("Nothing to Look At"), N_("What customers reorder by themselves waits here until somebody has looked at it.") },
  { "new", NC_("orders", "New"), CF_FILTER_STATE + CF_ORDER_NEW, FALSE, N_("Nothing Is New"), N_("Work has begun on every open order.") },
  { "in-work", NC_("orders", "In Work"), CF_FILTER_STATE + CF_ORDER_IN_WORK, FALSE, N_("Nothing Is in Work"), N_("A job that is moved on to production brings its order here.") },
  { "ready", NC_("orders", "Ready"), CF_FILTER_STATE + CF_ORDER_READY, FALSE, N_("Nothing Is Ready"), N_("Orders of which all jobs are made and wait to be handed over.") },
  { "partial", NC_("orders", "Partially Completed"), CF_FILTER_STATE + CF_ORDER_PARTIALLY_COMPLETED, FALSE, N_("Nothing Is Partially Completed"), N_("Orders of which some jobs are done, and others are not.") },
  { "completed", NC_("orders", "Completed"), CF_FILTER_STATE + CF_ORDER_COMPLETED, FALSE, N_("Nothing Is Completed Yet"), N_("An order is completed when its last job is done.") },
  { "cancelled", NC_("orders", "Cancelled"), CF_FILTER_STATE + CF_ORDER_CANCELLED, FALSE, N_("Nothing Is Cancelled"), N_("An order that is cancelled keeps its number and is listed here.") },
  { "all", NC_("orders", "All Orders"), CF_FILTER_ALL, FALSE, N_("No Orders Yet"), N_("An estimate that a customer accepts becomes an order, and so does a draft: Make Order on its page.") },
  { "estimates", NC_("orders", "Open Estimates"), CF_FILTER_OPEN, TRUE, N_("No Open Estimates"), N_("Every estimate was answered.") },
  { "expired", NC_("orders", "Expired Estimates"), CF_FILTER_OVERDUE, TRUE, N_("Nothing Is Expired"), N_("No estimate waits for an answer past its day.") },
  { "all-estimates", NC_("orders", "All Estimates"), CF_FILTER_ALL, TRUE, N_("No Estimates Yet"), N_("What was offered to customers is listed here.") },
};

/* --- cells --- */

static char *number_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfOrderRow *) row)->number); }
static char *customer_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfOrderRow *) row)->customer); }
static char *po_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfOrderRow *) row)->po); }
static char *date_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfOrderRow *) row)->date); }

static char *
due_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfOrderRow *row = p;
  gboolean late = row->state != CF_ORDER_COMPLETED && row->state != CF_ORDER_CANCELLED && row->due && row->due < cf_session_today (session);
  g_autofree char *due = cf_order_due_words (session, row->due, row->due_minute);
  *ret_style = late ? "error" : NULL;
  return g_strconcat (late ? "▲ " : "", due, NULL);
}

static char *rush_cell (CfSession *session, gconstpointer row, const char **ret_style) { *ret_style = "warning"; return g_strdup (((const CfOrderRow *) row)->rush ? _("Rush") : ""); }

static char *
jobs_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfOrderRow *row = p;
  return g_strdup_printf (_("%d of %d done"), (int) row->done, (int) row->jobs);
}

static char *state_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_order_state_cell (((const CfOrderRow *) row)->state, ret_style); }

static const CfTableColumn order_columns[] = {
  { N_("Number"), 96, FALSE, FALSE, CF_SORT_NUMBER, number_cell }, { N_("Customer"), 0, TRUE, FALSE, CF_SORT_CUSTOMER, customer_cell }, { N_("PO"), 110, FALSE, FALSE, 0, po_cell },
  { N_("Ordered"), 104, FALSE, FALSE, CF_SORT_DATE, date_cell }, { N_("Due"), 150, FALSE, FALSE, CF_SORT_DUE, due_cell }, { "", 60, FALSE, FALSE, 0, rush_cell }, { N_("Jobs"), 110, FALSE, FALSE, 0, jobs_cell },
  { N_("State"), 170, FALSE, FALSE, 0, state_cell },
};

static char *offer_number_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfEstimateRow *) row)->number); }
static char *offer_customer_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfEstimateRow *) row)->customer); }
static char *offer_po_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfEstimateRow *) row)->po); }
static char *offer_date_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfEstimateRow *) row)->date); }
static char *offer_expires_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfEstimateRow *) row)->expires); }
static char *offer_total_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_money (session, ((const CfEstimateRow *) row)->total_minor); }

static char *
offer_version_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfEstimateRow *row = p;
  *ret_style = "dim-label";
  return row->versions ? g_strdup_printf ("%d", (int) row->versions) : g_strdup (_("not offered"));
}

static char *
offer_state_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfEstimateRow *row = p;
  return cf_order_estimate_cell (row->state, row->expires, cf_session_today (session), ret_style);
}

static const CfTableColumn estimate_columns[] = {
  { N_("Number"), 96, FALSE, FALSE, CF_SORT_NUMBER, offer_number_cell }, { N_("Customer"), 0, TRUE, FALSE, CF_SORT_CUSTOMER, offer_customer_cell }, { N_("PO"), 110, FALSE, FALSE, 0, offer_po_cell },
  { N_("Date"), 104, FALSE, FALSE, CF_SORT_DATE, offer_date_cell }, { N_("Expires"), 104, FALSE, FALSE, CF_SORT_DUE, offer_expires_cell }, { N_("Version"), 100, FALSE, FALSE, 0, offer_version_cell },
  { N_("Total"), 110, FALSE, TRUE, 0, offer_total_cell }, { N_("State"), 120, FALSE, FALSE, 0, offer_state_cell },
};

/* --- asking --- */

static guint
chosen (CfOrderList *self)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->states));
  return at < G_N_ELEMENTS (states) ? at : 0;
}

static CfTable *
shown (CfOrderList *self)
{
  return states[chosen (self)].estimates ? self->estimates : self->orders;
}

static void
show_total (CfOrderList *self)
{
  CfListing *listing = cf_table_get_listing (shown (self));
  gboolean estimates = states[chosen (self)].estimates;
  g_autofree char *text = NULL;
  CfMoney unused;
  guint n;
  cf_listing_get_totals (listing, &n, &unused, &unused);
  if (cf_listing_get_counting (listing))
    text = g_strdup (_("Counting…"));
  else
    text = estimates ? g_strdup_printf (ngettext ("%u estimate", "%u estimates", n), n) : g_strdup_printf (ngettext ("%u order", "%u orders", n), n);
  gtk_label_set_label (GTK_LABEL (self->total), text);
}

static void
ask (CfOrderList *self)
{
  guint state = chosen (self);
  CfListing *listing = cf_table_get_listing (shown (self));
  CfListingAsk question = { .kind = states[state].estimates ? CF_LIST_ESTIMATES : CF_LIST_ORDERS, .filter = states[state].filter, .customer_id = self->customer_id, .today = cf_session_today (self->session),
                            .typed = gtk_editable_get_text (GTK_EDITABLE (self->typed)) };
  const CfListingAsk *before = cf_listing_get_ask (listing);
  if (before) {                                                         /* the head that was clicked stays */
    question.sort = before->sort;
    question.descending = before->descending;
  }
  cf_table_set_empty (shown (self), "cf-orders-symbolic", _(states[state].empty), _(states[state].hint));
  cf_listing_ask (listing, &question);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), GTK_WIDGET (shown (self)));
  gtk_widget_set_visible (self->unfold, !states[state].estimates);
  show_total (self);
}

static void
on_asked (CfOrderList *self)
{
  if (self->session && !self->setting)
    ask (self);
}

static void
on_open_order (CfOrderList *self, CfId id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "order/%s", cf_id_text (id, text));
}

static void
on_open_estimate (CfOrderList *self, CfId id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "estimate/%s", cf_id_text (id, text));
}

/* --- the jobs of the order that is chosen --- */

static void
array_free (gpointer array)
{
  g_array_unref (array);
}

static gpointer
jobs_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  g_array_set_clear_func (rows, cf_job_row_clear);
  if (cf_list_jobs_of (shop->db, *(CfId *) data, rows, error))
    return rows;
  g_array_unref (rows);
  return NULL;
}

static GtkWidget *
job_row (CfOrderList *self, const CfJobRow *job)
{
  const char *style;
  g_autofree char *state = cf_order_job_cell (job, &style), *quantity = cf_order_quantity_words (self->session, job->quantity), *due = cf_order_due_words (self->session, job->due, job->due_minute);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  const struct { const char *text, *style; int width; gboolean expand; } cells[] = {
    { job->number, "numeric", 96, FALSE }, { job->description, NULL, 0, TRUE }, { quantity, "numeric", 60, FALSE }, { due, "dim-label", 150, FALSE }, { state, style, 170, FALSE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    GtkWidget *label = gtk_label_new (cells[i].text);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_widget_set_size_request (label, cells[i].width, -1);
    gtk_widget_set_hexpand (label, cells[i].expand);
    if (cells[i].style)
      gtk_widget_add_css_class (label, cells[i].style);
    gtk_box_append (GTK_BOX (row), label);
  }
  return row;
}

static void
on_jobs (GObject *source, GAsyncResult *result, gpointer user)
{
  CfOrderList *self = user;
  g_autoptr (GArray) rows = cf_session_finish (result, NULL);
  GtkWidget *child;
  g_clear_object (&self->reading);
  while ((child = gtk_widget_get_first_child (self->jobs)))
    gtk_list_box_remove (GTK_LIST_BOX (self->jobs), child);
  for (guint i = 0; rows && i < rows->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->jobs), job_row (self, &g_array_index (rows, CfJobRow, i)));
  const CfJobRow *first = rows && rows->len ? &g_array_index (rows, CfJobRow, 0) : NULL;
  g_autofree char *order = first ? g_strndup (first->number, (gsize) (strrchr (first->number, '-') - first->number)) : NULL;
  g_autofree char *title = first ? g_strdup_printf (_("Jobs of %s · %s"), order, first->customer) : g_strdup (_("This order has no jobs"));
  gtk_label_set_label (GTK_LABEL (self->jobs_of), title);
}

static gboolean
is_unfolded (CfOrderList *self)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->unfold)) && !states[chosen (self)].estimates;
}

static void
read_jobs (CfOrderList *self)
{
  gboolean wanted = is_unfolded (self) && self->jobs_id;
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->jobs_bin), wanted);
  if (self->reading)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  if (!wanted)
    return;
  self->reading = g_cancellable_new ();
  cf_session_read (self->session, jobs_work, g_memdup2 (&self->jobs_id, sizeof self->jobs_id), g_free, array_free, self->reading, on_jobs, self);
}

static void
on_selected (CfOrderList *self)
{
  CfId id = cf_table_get_selected (self->orders);
  if (id == self->jobs_id)
    return;
  self->jobs_id = id;
  read_jobs (self);
}

static void
on_unfold (CfOrderList *self)
{
  self->jobs_id = cf_table_get_selected (self->orders);
  read_jobs (self);
}

static void
on_board (CfOrderList *self)
{
  cf_window_open (GTK_WIDGET (self), "board");
}

static void
on_open_job (CfOrderList *self)
{
  if (self->jobs_id)
    on_open_order (self, self->jobs_id);
}

/* As in a tree: right unfolds, left folds. */
static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfOrderList *self)
{
  gboolean right = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? key == GDK_KEY_Left : key == GDK_KEY_Right;
  if ((key != GDK_KEY_Left && key != GDK_KEY_Right) || (state & gtk_accelerator_get_default_mod_mask ()))
    return FALSE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->unfold), right);
  return TRUE;
}

/* --- from outside --- */

void
cf_order_list_refresh (CfOrderList *self)
{
  cf_listing_refresh (cf_table_get_listing (shown (self)));
  read_jobs (self);
}

void
cf_order_list_open (CfOrderList *self, const char *path)
{
  g_autofree char *state = cf_address_get (path, "state"), *typed = cf_address_get (path, "typed");
  self->setting = TRUE;
  for (guint i = 0; state && i < G_N_ELEMENTS (states); i++)
    if (strcmp (states[i].name, state) == 0)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->states), i);
  if (*path) {
    self->customer_id = cf_address_id (path, "customer");
    gtk_editable_set_text (GTK_EDITABLE (self->typed), typed ? typed : "");
  }
  self->setting = FALSE;
  ask (self);
  read_jobs (self);
}

static CfTable *
table_new (CfOrderList *self, CfListKind kind, const char *name, const CfTableColumn *columns, guint n, GCallback open)
{
  CfTable *table = cf_table_new (self->session, kind, name, columns, n, FALSE);
  gtk_stack_add_child (GTK_STACK (self->stack), GTK_WIDGET (table));
  g_signal_connect_object (table, "open", open, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cf_table_get_listing (table), "answered", G_CALLBACK (show_total), self, G_CONNECT_SWAPPED);
  return table;
}

void
cf_order_list_set_session (CfOrderList *self, CfSession *session)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  if (!g_set_object (&self->session, session) || !session)
    return;
  self->setting = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_string_list_append (names, g_dpgettext2 (GETTEXT_PACKAGE, "orders", states[i].title));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->states), G_LIST_MODEL (names));
  self->orders = table_new (self, CF_LIST_ORDERS, _("Orders"), order_columns, G_N_ELEMENTS (order_columns), G_CALLBACK (on_open_order));
  self->estimates = table_new (self, CF_LIST_ESTIMATES, _("Estimates"), estimate_columns, G_N_ELEMENTS (estimate_columns), G_CALLBACK (on_open_estimate));
  g_signal_connect_object (self->orders, "selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  GtkEventController *keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->orders), keys);
  self->setting = FALSE;
}

/* --- the widget --- */

static gboolean
cf_order_list_grab_focus (GtkWidget *widget)
{
  CfOrderList *self = CF_ORDER_LIST (widget);
  if (self->session)
    cf_table_focus (shown (self));
  return TRUE;
}

static void
cf_order_list_dispose (GObject *object)
{
  CfOrderList *self = CF_ORDER_LIST (object);
  if (self->reading)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_ORDER_LIST);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_order_list_parent_class)->dispose (object);
}

static void
cf_order_list_class_init (CfOrderListClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_order_list_dispose;
  widget->grab_focus = cf_order_list_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-order-list.ui");
  gtk_widget_class_bind_template_child (widget, CfOrderList, box);
  gtk_widget_class_bind_template_child (widget, CfOrderList, states);
  gtk_widget_class_bind_template_child (widget, CfOrderList, typed);
  gtk_widget_class_bind_template_child (widget, CfOrderList, stack);
  gtk_widget_class_bind_template_child (widget, CfOrderList, unfold);
  gtk_widget_class_bind_template_child (widget, CfOrderList, jobs_bin);
  gtk_widget_class_bind_template_child (widget, CfOrderList, jobs);
  gtk_widget_class_bind_template_child (widget, CfOrderList, jobs_of);
  gtk_widget_class_bind_template_child (widget, CfOrderList, total);
  gtk_widget_class_bind_template_callback (widget, on_asked);
  gtk_widget_class_bind_template_callback (widget, on_unfold);
  gtk_widget_class_bind_template_callback (widget, on_open_job);
  gtk_widget_class_bind_template_callback (widget, on_board);
}

static void
cf_order_list_init (CfOrderList *self)
{
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
}
