/* cf-order-page.c: see cf-order-page.h. One read in a thread gives all that is shown; a change of the ledger asks again. Rows are made anew where what they say changed, and the row that had the focus gets it back. */
#include "cf-order-page-private.h"
#include "base/id.h"
#include "cf-order-acts.h"
#include "cf-order-words.h"
#include "cf-warnings.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

G_DEFINE_TYPE (CfOrderPage, cf_order_page, GTK_TYPE_WIDGET)
static guint titled_signal;

/* --- what is shown --- */

static void
show_head (CfOrderPage *self)
{
  const CfOrderData *d = self->data;
  const char *style;
  g_autofree char *state = cf_order_state_cell (d->state, &style), *due = cf_order_due_words (self->session, d->order.due, d->order.due_minute), *ordered = cf_session_date (self->session, d->order.date);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (words, g_strdup_printf (_("ordered %s"), ordered));
  if (*due)
    g_ptr_array_add (words, g_strdup_printf (_("due %s"), due));
  if (d->order.po && *d->order.po)
    g_ptr_array_add (words, g_strdup_printf (_("PO %s"), d->order.po));
  if (*d->assignee)
    g_ptr_array_add (words, g_strdup_printf (_("assigned to %s"), d->assignee));
  if (d->order.tags && *d->order.tags)
    g_ptr_array_add (words, g_strdup (d->order.tags));
  g_ptr_array_add (words, NULL);
  g_autofree char *about = g_strjoinv (" · ", (char **) words->pdata);
  gtk_label_set_label (GTK_LABEL (self->customer_name), d->customer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->customer), GTK_ACCESSIBLE_PROPERTY_LABEL, d->customer, -1);
  gtk_label_set_label (GTK_LABEL (self->about), about);
  gtk_label_set_label (GTK_LABEL (self->state), state);
  cf_warnings_clear (self->warnings);
  if (d->order.rush && d->state < CF_ORDER_COMPLETED)
    cf_warnings_add (self->warnings, FALSE, "alarm-symbolic", _("This order is in a hurry."));
  if (d->order.review)
    cf_warnings_add (self->warnings, FALSE, "dialog-information-symbolic", _("The customer ordered this again without the shop. Look at it, then take the mark away under Edit."));
  if (d->state < CF_ORDER_COMPLETED && d->order.due && d->order.due < cf_session_today (self->session))
    cf_warnings_add (self->warnings, TRUE, "dialog-warning-symbolic", _("This order is late."));
  if (d->order.cancelled) {
    g_autofree char *why = g_strdup_printf (_("Cancelled: %s"), d->order.reason ? d->order.reason : "");
    cf_warnings_add (self->warnings, FALSE, "action-unavailable-symbolic", why);
  }
  gtk_widget_set_visible (self->warnings, gtk_widget_get_first_child (self->warnings) != NULL);
}

static void
show_data (CfOrderPage *self)
{
  for (guint group = 0; group < G_N_ELEMENTS (self->rows); group++) {
    for (guint i = 0; i < self->rows[group]->len; i++)
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->groups[group]), self->rows[group]->pdata[i]);
    g_ptr_array_set_size (self->rows[group], 0);
  }
  show_head (self);
  cf_order_page_show_jobs (self);
  cf_order_page_show_panels (self);
  gboolean stands = !self->data->order.cancelled;
  gtk_widget_set_sensitive (self->deposit, stands);
  cf_order_page_enable_acts (self);
  gtk_stack_set_visible_child (GTK_STACK (self->pages), self->content);
  g_signal_emit (self, titled_signal, 0);
}

/* --- loading --- */

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfOrderPage *self = user;                                             /* alive: dispose cancels */
  g_autoptr (GError) error = NULL;
  CfOrderData *data = cf_session_finish (result, &error), *was = self->data;
  if (!data) {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    gboolean none = g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND);
    adw_status_page_set_title (ADW_STATUS_PAGE (self->problem), none ? _("There Is No Such Order") : _("It Could Not Be Read"));
    adw_status_page_set_description (ADW_STATUS_PAGE (self->problem), none ? NULL : escaped);
    gtk_stack_set_visible_child (GTK_STACK (self->pages), self->problem);
    return;
  }
  gboolean next = FALSE;
  int focus = was && was->order.id == data->order.id ? cf_order_page_focused (self, &next) : -1;
  self->data = data;
  show_data (self);
  if (was)
    cf_order_data_free (was);
  if (focus >= 0 && (guint) focus < self->rows[CF_ORDER_JOBS]->len)
    cf_order_page_focus_job (self, (guint) focus, next);
}

void
cf_order_page_refresh (CfOrderPage *self)
{
  if (!self->id)
    return;
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_order_data_load, g_memdup2 (&self->id, sizeof self->id), g_free, cf_order_data_free, self->cancel, on_loaded, self);
}

void
cf_order_page_open (CfOrderPage *self, CfId id)
{
  self->id = id;
  cf_order_page_refresh (self);
}

const char *cf_order_page_get_title (CfOrderPage *self) { return self->data ? self->data->order.number : _("Order"); }
CfId        cf_order_page_get_customer (CfOrderPage *self) { return self->data ? self->data->order.customer_id : 0; }

void
cf_order_page_set_session (CfOrderPage *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

/* --- what is pressed --- */

static void
on_customer (CfOrderPage *self)
{
  char id[CF_ID_TEXT];
  if (self->data)
    cf_window_openf (GTK_WIDGET (self), "customer/%s", cf_id_text (self->data->order.customer_id, id));
}

static void
on_deposit (CfOrderPage *self)
{
  const CfOrderData *d = self->data;
  if (d)
    cf_order_take_deposit (GTK_WIDGET (self), self->session, &d->order, MAX (0, d->order.deposit_minor - d->money.deposits_minor));
}

/* --- its life --- */

static gboolean
cf_order_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (CF_ORDER_PAGE (widget)->groups[CF_ORDER_JOBS], GTK_DIR_TAB_FORWARD) || gtk_widget_grab_focus (CF_ORDER_PAGE (widget)->customer);
}

static void
cf_order_page_dispose (GObject *object)
{
  CfOrderPage *self = CF_ORDER_PAGE (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_ORDER_PAGE);
  g_clear_pointer (&self->data, cf_order_data_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_order_page_parent_class)->dispose (object);
}

static void
cf_order_page_finalize (GObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (CF_ORDER_PAGE (object)->rows); i++)
    g_ptr_array_unref (CF_ORDER_PAGE (object)->rows[i]);
  G_OBJECT_CLASS (cf_order_page_parent_class)->finalize (object);
}

static void
cf_order_page_class_init (CfOrderPageClass *klass)
{
  static const char *const groups[] = { "jobs", "money", "papers", "files", "shipments", "notes" };
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_order_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_order_page_finalize;
  widget->grab_focus = cf_order_page_grab_focus;
  titled_signal = g_signal_new ("titled", CF_TYPE_ORDER_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  cf_order_page_install_acts (widget);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-order-page.ui");
  gtk_widget_class_bind_template_child (widget, CfOrderPage, pages);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, content);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, problem);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, customer);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, customer_name);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, about);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, state);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, warnings);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    gtk_widget_class_bind_template_child_full (widget, groups[i], FALSE, G_STRUCT_OFFSET (CfOrderPage, groups) + (gssize) (i * sizeof (GtkWidget *)));
  gtk_widget_class_bind_template_child (widget, CfOrderPage, deposit);
  gtk_widget_class_bind_template_callback (widget, on_customer);
  gtk_widget_class_bind_template_callback (widget, on_deposit);
}

static void
cf_order_page_init (CfOrderPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->rows); i++)
    self->rows[i] = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  cf_order_page_take_drops (self);
}
