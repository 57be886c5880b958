/* cf-order-page.c: see cf-order-page.h. One read in a thread gives all that is shown; a change of the ledger asks again. Rows are made anew where what they say changed, and the row that had the focus gets it back. */
#include "cf-order-page.h"
#include "base/id.h"
#include "cf-order-acts.h"
#include "cf-order-data.h"
#include "cf-order-words.h"
#include "cf-warnings.h"
#include "cf-window.h"
#include "cf-words.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfOrderPage {
  GtkWidget     parent;
  CfSession    *session;
  CfOrderData  *data;                                                   /* what is shown; NULL: nothing yet */
  CfId          id;                                                     /* asked for */
  GCancellable *cancel;
  GtkWidget    *pages, *content, *problem, *customer, *customer_name, *about, *state, *warnings, *jobs, *money, *papers, *shipments, *notes, *invoice, *deposit;
  GPtrArray    *rows[5];                                                /* of the groups above, from jobs on */
};

G_DEFINE_TYPE (CfOrderPage, cf_order_page, GTK_TYPE_WIDGET)
static guint titled_signal;
enum { JOBS, MONEY, PAPERS, SHIPMENTS, NOTES };

/* --- rows --- */

static GtkWidget *
group_of (CfOrderPage *self, guint group)
{
  GtkWidget *groups[] = { self->jobs, self->money, self->papers, self->shipments, self->notes };
  return groups[group];
}

static GtkWidget *
add_row (CfOrderPage *self, guint group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle && *subtitle)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group_of (self, group)), row);
  g_ptr_array_add (self->rows[group], row);
  return row;
}

static GtkWidget *
add_text (GtkWidget *row, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);
  if (style)
    gtk_widget_add_css_class (label, style);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return label;
}

/* @data goes with the button. */
static GtkWidget *
add_button (CfOrderPage *self, GtkWidget *row, const char *label, const char *accessible, GCallback pressed, gpointer data)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible, -1);
  g_object_set_data (G_OBJECT (button), "what", data);
  g_signal_connect_object (button, "clicked", pressed, self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return button;
}

static void
on_address (GtkWidget *row, CfOrderPage *self)
{
  cf_window_open (GTK_WIDGET (self), g_object_get_data (G_OBJECT (row), "address"));
}

/* Opens @address, which it takes. */
static void
lead_to (CfOrderPage *self, GtkWidget *row, char *address)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_object_set_data_full (G_OBJECT (row), "address", address, g_free);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (on_address), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
}

/* --- jobs --- */

static void
move_to (CfOrderPage *self, const CfOrderJob *job, const CfItemStatus *status)
{
  g_autofree char *said = g_strdup_printf ("%s · %s", job->row.number, status->name);
  cf_order_move_job (GTK_WIDGET (self), self->session, job->row.id, status->id, said);
}

static void
on_next (GtkWidget *button, CfOrderPage *self)
{
  const CfOrderJob *job = g_object_get_data (G_OBJECT (button), "what");
  const CfItemStatus *next = cf_order_data_next (self->data, job);
  if (next)
    move_to (self, job, next);
}

static guint
place_of (const CfOrderData *data, CfId status_id)
{
  for (guint i = 0; i < data->statuses->len; i++)
    if (g_array_index (data->statuses, CfItemStatus, i).id == status_id)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* The list says where the job is, until it has moved: it may be refused. */
static void
on_status (GtkWidget *list, GParamSpec *spec, CfOrderPage *self)
{
  const CfOrderJob *job = g_object_get_data (G_OBJECT (list), "what");
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (list));
  if (at >= self->data->statuses->len || g_array_index (self->data->statuses, CfItemStatus, at).id == job->row.status_id)
    return;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), place_of (self->data, job->row.status_id));
  move_to (self, job, &g_array_index (self->data->statuses, CfItemStatus, at));
}

static void
on_bill_job (GtkWidget *button, CfOrderPage *self)
{
  const CfOrderJob *job = g_object_get_data (G_OBJECT (button), "what");
  cf_order_make_invoice (GTK_WIDGET (self), self->session, self->data->order.id, job->row.id);
}

static void
on_edit_job (GtkWidget *button, CfOrderPage *self)
{
  cf_order_edit_job (GTK_WIDGET (self), self->session, &((const CfOrderJob *) g_object_get_data (G_OBJECT (button), "what"))->job);
}

static char *
proof_words (const CfOrderJob *job)
{
  int version = (int) job->proof.version;
  switch (job->proof_state) {
  case CF_PROOF_APPROVED: return g_strdup_printf (_("proof %d approved"), version);
  case CF_PROOF_CHANGES: return g_strdup_printf (_("changes asked for to proof %d"), version);
  case CF_PROOF_REPLACED: return g_strdup_printf (_("proof %d was replaced"), version);
  case CF_PROOF_WAITING:
  default: return g_strdup_printf (_("proof %d waits for the customer"), version);
  }
}

/* What stands below a job: quantity and price, when it is due, its proof, what of it was billed. */
static char *
job_words (CfOrderPage *self, const CfOrderJob *job)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *quantity = cf_order_quantity_words (self->session, job->row.quantity), *price = cf_order_price_words (self->session, job->job.unit_price);
  g_ptr_array_add (words, g_strdup_printf ("%s × %s", quantity, price));
  if (job->row.due) {
    g_autofree char *due = cf_order_due_words (self->session, job->row.due, job->row.due_minute);
    g_ptr_array_add (words, g_strdup_printf (_("due %s"), due));
  }
  if (job->proof.id)
    g_ptr_array_add (words, proof_words (job));
  if (job->outdated)
    g_ptr_array_add (words, g_strdup (_("an answer came to an older proof")));
  if (job->billed >= job->row.quantity)
    g_ptr_array_add (words, g_strdup (_("invoiced")));
  else if (job->billed > 0) {
    g_autofree char *billed = cf_order_quantity_words (self->session, job->billed);
    g_ptr_array_add (words, g_strdup_printf (_("%s invoiced"), billed));
  }
  if (job->job.options && *job->job.options)
    g_ptr_array_add (words, g_strdelimit (g_strdup (job->job.options), "\n", ','));
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" · ", (char **) words->pdata);
}

static void
add_steps (CfOrderPage *self, GtkWidget *row, CfOrderJob *job)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  for (guint i = 0; i < self->data->statuses->len; i++)
    gtk_string_list_append (names, g_array_index (self->data->statuses, CfItemStatus, i).name);
  GtkWidget *list = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  g_autofree char *name = g_strdup_printf (_("Status of %s"), job->row.number);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), place_of (self->data, job->row.status_id));
  gtk_widget_set_name (list, "status");
  gtk_widget_set_valign (list, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (list), "what", job);
  g_signal_connect_object (list, "notify::selected", G_CALLBACK (on_status), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), list);
  const CfItemStatus *next = cf_order_data_next (self->data, job);
  if (next) {
    g_autofree char *accessible = g_strdup_printf (_("Move %s on to %s"), job->row.number, next->name);
    GtkWidget *button = add_button (self, row, "→", accessible, G_CALLBACK (on_next), job);
    gtk_widget_set_tooltip_text (button, accessible);
    gtk_widget_set_name (button, "next");
  }
}

static void
show_job (CfOrderPage *self, CfOrderJob *job)
{
  const char *style;
  g_autofree char *title = g_strdup_printf ("%s  %s", job->row.number, job->row.description), *words = job_words (self, job), *state = cf_order_job_cell (&job->row, &style);
  GtkWidget *row = add_row (self, JOBS, title, words);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  if (self->data->order.cancelled || job->row.removed || job->row.charge)
    add_text (row, state, style);
  else
    add_steps (self, row, job);
  if (self->data->order.cancelled || job->row.removed)
    return;
  if (job->billed < job->row.quantity) {
    g_autofree char *bill = g_strdup_printf (_("Invoice %s only"), job->row.number);
    gtk_widget_set_tooltip_text (add_button (self, row, _("Invoice"), bill, G_CALLBACK (on_bill_job), job), bill);
  }
  g_autofree char *edit = g_strdup_printf (_("Edit %s"), job->row.number);
  GtkWidget *button = add_button (self, row, "", edit, G_CALLBACK (on_edit_job), job);
  gtk_button_set_icon_name (GTK_BUTTON (button), "document-edit-symbolic");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, edit);
}

/* --- the rest --- */

static void
show_amount (CfOrderPage *self, const char *title, CfMoney amount, const char *subtitle)
{
  g_autofree char *text = cf_session_money (self->session, amount);
  add_text (add_row (self, MONEY, title, subtitle), text, "numeric");
}

static void
show_money (CfOrderPage *self)
{
  const CfOrderData *d = self->data;
  if (d->has_total)
    show_amount (self, _("Order, with tax"), d->total_minor, NULL);
  if (d->order.deposit_minor)
    show_amount (self, _("Deposit asked for"), d->order.deposit_minor, NULL);
  show_amount (self, _("Deposits taken"), d->money.deposits_minor, d->money.used_minor ? _("What is on invoices already is among them.") : NULL);
  show_amount (self, _("Invoiced"), d->money.invoiced_minor, NULL);
  if (d->money.invoiced_minor)
    show_amount (self, _("Open of that"), d->money.open_minor, NULL);
}

static void
show_papers (CfOrderPage *self)
{
  const CfOrderData *d = self->data;
  char id[CF_ID_TEXT];
  if (*d->estimate)
    lead_to (self, add_row (self, PAPERS, d->estimate, _("The estimate it was made from")), g_strdup_printf ("estimate/%s", cf_id_text (d->order.estimate_id, id)));
  if (*d->source)
    lead_to (self, add_row (self, PAPERS, d->source, _("The order that it repeats")), g_strdup_printf ("order/%s", cf_id_text (d->order.source_id, id)));
  for (guint i = 0; i < d->invoices->len; i++) {
    const CfInvoiceRow *invoice = &g_array_index (d->invoices, CfInvoiceRow, i);
    g_autofree char *title = g_strdup_printf ("%s %s", cf_words_invoice (invoice->kind), invoice->number), *date = cf_session_date (self->session, invoice->date);
    g_autofree char *total = cf_session_money (self->session, invoice->total_minor);
    GtkWidget *row = add_row (self, PAPERS, title, date);
    add_text (row, invoice->is_void ? C_("state", "Void") : invoice->open_minor ? C_("state", "Open") : _("Paid"), invoice->open_minor ? NULL : "dim-label");
    add_text (row, total, "numeric");
    lead_to (self, row, g_strdup_printf ("invoice/%s", cf_id_text (invoice->id, id)));
  }
  gtk_widget_set_visible (self->papers, self->rows[PAPERS]->len > 0);
}

static void
show_shipments (CfOrderPage *self)
{
  for (guint i = 0; i < self->data->shipments->len; i++) {
    const CfOrderShipment *s = &g_array_index (self->data->shipments, CfOrderShipment, i);
    const char *how = cf_order_shipping_words (&s->shipment);
    g_autofree char *date = cf_session_date (self->session, s->shipment.date);
    g_autofree char *about = g_strjoin (" · ", date, s->shipment.tracking && *s->shipment.tracking ? s->shipment.tracking : _("no tracking number"), *s->newest ? s->newest : NULL, NULL);
    add_row (self, SHIPMENTS, how, about);
  }
  gtk_widget_set_visible (self->shipments, self->rows[SHIPMENTS]->len > 0);
}

static void
show_notes (CfOrderPage *self)
{
  const char *texts[] = { self->data->order.note, self->data->order.remark }, *titles[] = { _("For the customer"), _("For the shop") };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] && *texts[i])
      add_row (self, NOTES, texts[i], titles[i]);
  for (guint i = 0; i < self->data->notes->len; i++) {
    const CfOrderNote *note = &g_array_index (self->data->notes, CfOrderNote, i);
    g_autofree char *time = cf_session_time (self->session, note->at), *about = g_strjoin (" · ", *note->who ? note->who : _("The shop"), time, note->shown ? _("the customer sees it") : NULL, NULL);
    add_row (self, NOTES, note->text, about);
  }
}

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
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group_of (self, group)), self->rows[group]->pdata[i]);
    g_ptr_array_set_size (self->rows[group], 0);
  }
  show_head (self);
  for (guint i = 0; i < self->data->jobs->len; i++)
    show_job (self, &g_array_index (self->data->jobs, CfOrderJob, i));
  show_money (self);
  show_papers (self);
  show_shipments (self);
  show_notes (self);
  gboolean stands = !self->data->order.cancelled;
  gtk_widget_set_sensitive (self->invoice, stands && cf_order_data_has_unbilled (self->data));
  gtk_widget_set_sensitive (self->deposit, stands);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "order.edit", stands);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "order.add-job", stands);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "order.cancel", stands);
  gtk_stack_set_visible_child (GTK_STACK (self->pages), self->content);
  g_signal_emit (self, titled_signal, 0);
}

/* --- loading --- */

/* Which of the jobs' rows has the focus; −1: none. *ret_next: on the button that moves it on, which is pressed again and again. Rows are made anew. */
static int
focused_row (CfOrderPage *self, gboolean *ret_next)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  *ret_next = focus && strcmp (gtk_widget_get_name (focus), "next") == 0;
  for (guint i = 0; focus && i < self->rows[JOBS]->len; i++)
    if (focus == self->rows[JOBS]->pdata[i] || gtk_widget_is_ancestor (focus, self->rows[JOBS]->pdata[i]))
      return (int) i;
  return -1;
}

static GtkWidget *
find_next (GtkWidget *widget)
{
  if (strcmp (gtk_widget_get_name (widget), "next") == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_next (child);
    if (found)
      return found;
  }
  return NULL;
}

static void
focus_row (CfOrderPage *self, guint at, gboolean on_next_button)
{
  GtkWidget *next = on_next_button ? find_next (self->rows[JOBS]->pdata[at]) : NULL;
  if (!next || !gtk_widget_grab_focus (next))
    gtk_widget_child_focus (self->rows[JOBS]->pdata[at], GTK_DIR_TAB_FORWARD);
}

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
  int focus = was && was->order.id == data->order.id ? focused_row (self, &next) : -1;
  self->data = data;
  show_data (self);
  if (was)
    cf_order_data_free (was);
  if (focus >= 0 && (guint) focus < self->rows[JOBS]->len)
    focus_row (self, (guint) focus, next);
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
on_invoice (CfOrderPage *self)
{
  if (self->data)
    cf_order_make_invoice (GTK_WIDGET (self), self->session, self->data->order.id, 0);
}

static void
on_deposit (CfOrderPage *self)
{
  const CfOrderData *d = self->data;
  if (d)
    cf_order_take_deposit (GTK_WIDGET (self), self->session, &d->order, MAX (0, d->order.deposit_minor - d->money.deposits_minor));
}

static void
on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfOrderPage *self = CF_ORDER_PAGE (widget);
  if (!self->data)
    return;
  const CfOrder *order = &self->data->order;
  if (strcmp (name, "order.edit") == 0)
    cf_order_edit (widget, self->session, order);
  else if (strcmp (name, "order.add-job") == 0)
    cf_order_edit_job (widget, self->session, &(CfJob) { .order_id = order->id });
  else if (strcmp (name, "order.comment") == 0)
    cf_order_add_note (widget, self->session, order->id);
  else if (strcmp (name, "order.repeat") == 0)
    cf_order_repeat (widget, self->session, order->id);
  else if (strcmp (name, "order.cancel") == 0)
    cf_order_cancel_ask (widget, self->session, order);
}

/* --- its life --- */

static gboolean
cf_order_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (CF_ORDER_PAGE (widget)->jobs, GTK_DIR_TAB_FORWARD) || gtk_widget_grab_focus (CF_ORDER_PAGE (widget)->customer);
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
  static const char *const actions[] = { "order.edit", "order.add-job", "order.comment", "order.repeat", "order.cancel" };
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_order_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_order_page_finalize;
  widget->grab_focus = cf_order_page_grab_focus;
  titled_signal = g_signal_new ("titled", CF_TYPE_ORDER_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget, actions[i], NULL, on_action);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_e, GDK_CONTROL_MASK, "order.edit", NULL);
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
  gtk_widget_class_bind_template_child (widget, CfOrderPage, jobs);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, money);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, papers);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, shipments);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, notes);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, invoice);
  gtk_widget_class_bind_template_child (widget, CfOrderPage, deposit);
  gtk_widget_class_bind_template_callback (widget, on_customer);
  gtk_widget_class_bind_template_callback (widget, on_invoice);
  gtk_widget_class_bind_template_callback (widget, on_deposit);
}

static void
cf_order_page_init (CfOrderPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->rows); i++)
    self->rows[i] = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
