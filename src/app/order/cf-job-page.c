/* cf-job-page.c: see cf-job-page.h. It shows what an order's page would, of one job: the same read, and the same acts. When it opens, the focus is on the button for the next step: a scan and one key move a job on. */
#include "cf-job-page-private.h"
#include "base/id.h"
#include "cf-file-in.h"
#include "cf-order-acts.h"
#include "cf-order-paper.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "store/label.h"
#include <glib/gi18n-lib.h>

G_DEFINE_TYPE (CfJobPage, cf_job_page, GTK_TYPE_WIDGET)
static guint titled_signal;

/* --- reading --- */

static void
data_free (gpointer p)
{
  CfJobPageData *data = p;
  g_clear_pointer (&data->order, cf_order_data_free);
  g_free (data->who);
  g_free (data);
}

static gpointer
read_job (CfShop *shop, gpointer user, GCancellable *cancel, GError **error)
{
  CfJobPageData *data = g_new0 (CfJobPageData, 1);
  g_auto (CfJob) job = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_JOB, *(CfId *) user, &job, &found, error) || !(data->order = cf_order_data_load (shop, &job.order_id, cancel, error))) {
    data_free (data);
    return NULL;
  }
  CfId who = job.assignee_id ? job.assignee_id : data->order->order.assignee_id;
  if (!(data->who = who ? cf_label (shop->db, &CF_STAFF, who, error) : g_strdup (""))) {
    data_free (data);
    return NULL;
  }
  return data;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfJobPage *self = user;                                               /* alive: dispose cancels */
  g_autoptr (GError) error = NULL;
  CfJobPageData *data = cf_session_finish (result, &error), *was = self->data;
  const CfOrderJob *job = data ? cf_order_data_job (data->order, self->id) : NULL;
  if (!job) {
    g_autofree char *escaped = error && !g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND) ? g_markup_escape_text (error->message, -1) : NULL;
    adw_status_page_set_title (ADW_STATUS_PAGE (self->problem), escaped ? _("It Could Not Be Read") : _("There Is No Such Job"));
    adw_status_page_set_description (ADW_STATUS_PAGE (self->problem), escaped);
    gtk_stack_set_visible_child (GTK_STACK (self->pages), self->problem);
    g_clear_pointer (&data, data_free);
    return;
  }
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean to_next = self->opening || (focus && (gtk_widget_is_ancestor (focus, self->steps) || focus == self->next));
  self->opening = FALSE;
  self->data = data;
  self->job = job;
  cf_job_page_show (self);
  gtk_stack_set_visible_child (GTK_STACK (self->pages), self->content);
  if (was)
    data_free (was);
  if (to_next && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, titled_signal, 0);
}

void
cf_job_page_refresh (CfJobPage *self)
{
  if (!self->id)
    return;
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, read_job, g_memdup2 (&self->id, sizeof self->id), g_free, data_free, self->cancel, on_read, self);
}

void
cf_job_page_open (CfJobPage *self, CfId id)
{
  self->id = id;
  self->opening = TRUE;
  cf_job_page_refresh (self);
}

const char *cf_job_page_get_title (CfJobPage *self) { return self->job ? self->job->row.number : _("Job"); }
CfId        cf_job_page_get_customer (CfJobPage *self) { return self->data ? self->data->order->order.customer_id : 0; }
void        cf_job_page_set_session (CfJobPage *self, CfSession *session) { g_set_object (&self->session, session); }

/* --- what is pressed --- */

static void
act_next (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  const CfItemStatus *next = cf_job_page_can_move (self) ? cf_order_data_next (self->data->order, self->job) : NULL;
  if (next)
    cf_job_page_move (self, next);
}

static void
act_step (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  guint at = (guint) g_variant_get_int32 (parameter) - 1;
  if (cf_job_page_can_move (self) && at < self->data->order->statuses->len)
    cf_job_page_move (self, &g_array_index (self->data->order->statuses, CfItemStatus, at));
}

static void
act_order (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  char id[CF_ID_TEXT];
  if (self->data)
    cf_window_openf (widget, "order/%s", cf_id_text (self->data->order->order.id, id));
}

static void
act_customer (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  char id[CF_ID_TEXT];
  if (self->data)
    cf_window_openf (widget, "customer/%s", cf_id_text (self->data->order->order.customer_id, id));
}

static void
act_ticket (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  g_autofree char *title = self->job ? g_strdup_printf (_("Job tickets %s"), self->job->row.number) : NULL;
  if (title && !self->job->row.charge && !self->job->row.removed)
    cf_order_paper (widget, self->session, CF_ORDER_PAPER_TICKETS, &self->job->row.id, 1, title, TRUE);
}

static void
act_look (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  if (self->job && self->job->proof.id)
    cf_file_look (widget, self->session, self->job->proof.sha256, self->job->proof.name);
}

static void
act_comment (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  if (self->data)
    cf_order_add_note (widget, self->session, self->data->order->order.id);
}

/* --- its life --- */

static gboolean
cf_job_page_grab_focus (GtkWidget *widget)
{
  CfJobPage *self = CF_JOB_PAGE (widget);
  return (gtk_widget_get_visible (self->next_box) && gtk_widget_grab_focus (self->next)) || gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

static void
cf_job_page_dispose (GObject *object)
{
  CfJobPage *self = CF_JOB_PAGE (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_JOB_PAGE);
  self->job = NULL;
  g_clear_pointer (&self->data, data_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_job_page_parent_class)->dispose (object);
}

static void
cf_job_page_finalize (GObject *object)
{
  CfJobPage *self = CF_JOB_PAGE (object);
  g_ptr_array_unref (self->step_buttons);
  g_ptr_array_unref (self->file_rows);
  g_ptr_array_unref (self->note_rows);
  G_OBJECT_CLASS (cf_job_page_parent_class)->finalize (object);
}

static void
install_acts (GtkWidgetClass *widget)
{
  gtk_widget_class_install_action (widget, "job.next", NULL, act_next);
  gtk_widget_class_install_action (widget, "job.step", "i", act_step);
  gtk_widget_class_install_action (widget, "job.order", NULL, act_order);
  gtk_widget_class_install_action (widget, "job.customer", NULL, act_customer);
  gtk_widget_class_install_action (widget, "job.ticket", NULL, act_ticket);
  gtk_widget_class_install_action (widget, "job.look", NULL, act_look);
  gtk_widget_class_install_action (widget, "job.comment", NULL, act_comment);
  for (int i = 1; i <= 9; i++) {
    gtk_widget_class_add_binding_action (widget, GDK_KEY_0 + (guint) i, 0, "job.step", "i", i);
    gtk_widget_class_add_binding_action (widget, GDK_KEY_KP_0 + (guint) i, 0, "job.step", "i", i);
  }
  gtk_widget_class_add_binding_action (widget, GDK_KEY_Right, GDK_CONTROL_MASK, "job.next", NULL);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_p, GDK_CONTROL_MASK, "job.ticket", NULL);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_e, GDK_CONTROL_MASK, "job.order", NULL);
}

static void
cf_job_page_class_init (CfJobPageClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_job_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_job_page_finalize;
  widget->grab_focus = cf_job_page_grab_focus;
  titled_signal = g_signal_new ("titled", CF_TYPE_JOB_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  install_acts (widget);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-job-page.ui");
  gtk_widget_class_bind_template_child (widget, CfJobPage, pages);
  gtk_widget_class_bind_template_child (widget, CfJobPage, content);
  gtk_widget_class_bind_template_child (widget, CfJobPage, problem);
  gtk_widget_class_bind_template_child (widget, CfJobPage, number);
  gtk_widget_class_bind_template_child (widget, CfJobPage, state);
  gtk_widget_class_bind_template_child (widget, CfJobPage, customer);
  gtk_widget_class_bind_template_child (widget, CfJobPage, customer_name);
  gtk_widget_class_bind_template_child (widget, CfJobPage, order);
  gtk_widget_class_bind_template_child (widget, CfJobPage, warnings);
  gtk_widget_class_bind_template_child (widget, CfJobPage, what);
  gtk_widget_class_bind_template_child (widget, CfJobPage, options);
  gtk_widget_class_bind_template_child (widget, CfJobPage, quantity);
  gtk_widget_class_bind_template_child (widget, CfJobPage, due);
  gtk_widget_class_bind_template_child (widget, CfJobPage, due_about);
  gtk_widget_class_bind_template_child (widget, CfJobPage, who);
  gtk_widget_class_bind_template_child (widget, CfJobPage, proof);
  gtk_widget_class_bind_template_child (widget, CfJobPage, look);
  gtk_widget_class_bind_template_child (widget, CfJobPage, next_box);
  gtk_widget_class_bind_template_child (widget, CfJobPage, next);
  gtk_widget_class_bind_template_child (widget, CfJobPage, next_label);
  gtk_widget_class_bind_template_child (widget, CfJobPage, steps_title);
  gtk_widget_class_bind_template_child (widget, CfJobPage, steps);
  gtk_widget_class_bind_template_child (widget, CfJobPage, files);
  gtk_widget_class_bind_template_child (widget, CfJobPage, notes);
}

static void
cf_job_page_init (CfJobPage *self)
{
  self->step_buttons = g_ptr_array_new ();
  self->file_rows = g_ptr_array_new ();
  self->note_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
