/* cf-order-page-acts.c: all that can be asked for on an order's page: class actions "order.…", those about one job or shipment with its id. What is pressed is about what is shown, which may have gone meanwhile: then nothing is done. */
#include "cf-order-page-private.h"
#include "base/id.h"
#include "cf-compose.h"
#include "cf-file-in.h"
#include "cf-order-acts.h"
#include "cf-order-art.h"
#include "cf-order-paper.h"
#include "cf-order-shipping.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static void
put_out (CfOrderPage *self, CfOrderPaper what, CfId job_id, gboolean print)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  const CfOrder *order = &self->data->order;
  const CfOrderJob *one = job_id ? cf_order_data_job (self->data, job_id) : NULL;
  for (guint i = 0; i < self->data->jobs->len && what == CF_ORDER_PAPER_TICKETS; i++) {
    const CfOrderJob *job = &g_array_index (self->data->jobs, CfOrderJob, i);
    if (!job->row.charge && !job->row.removed && (!one || job == one))
      g_array_append_val (ids, job->row.id);
  }
  if (what == CF_ORDER_PAPER_CONFIRMATION)
    g_array_append_val (ids, order->id);
  g_autofree char *name = what == CF_ORDER_PAPER_CONFIRMATION ? g_strdup_printf (_("Order %s"), order->number) : g_strdup_printf (_("Job tickets %s"), one ? one->row.number : order->number);
  if (ids->len)
    cf_order_paper (GTK_WIDGET (self), self->session, what, (const CfId *) (gpointer) ids->data, ids->len, name, print);
  else
    cf_window_toast (GTK_WIDGET (self), _("Nothing of this order is made."));
}

static void act_edit (CfOrderPage *self, CfId id) { cf_order_edit (GTK_WIDGET (self), self->session, &self->data->order); }
static void act_add_job (CfOrderPage *self, CfId id) { cf_order_edit_job (GTK_WIDGET (self), self->session, &(CfJob) { .order_id = self->data->order.id }); }
static void act_comment (CfOrderPage *self, CfId id) { cf_order_add_note (GTK_WIDGET (self), self->session, self->data->order.id); }
static void act_repeat (CfOrderPage *self, CfId id) { cf_order_repeat (GTK_WIDGET (self), self->session, self->data->order.id); }
static void act_cancel (CfOrderPage *self, CfId id) { cf_order_cancel_ask (GTK_WIDGET (self), self->session, &self->data->order); }
static void act_print (CfOrderPage *self, CfId id) { put_out (self, CF_ORDER_PAPER_CONFIRMATION, 0, TRUE); }
static void act_save (CfOrderPage *self, CfId id) { put_out (self, CF_ORDER_PAPER_CONFIRMATION, 0, FALSE); }
static void act_tickets (CfOrderPage *self, CfId id) { put_out (self, CF_ORDER_PAPER_TICKETS, 0, TRUE); }
static void act_save_tickets (CfOrderPage *self, CfId id) { put_out (self, CF_ORDER_PAPER_TICKETS, 0, FALSE); }
static void act_attach (CfOrderPage *self, CfId id) { cf_order_attach (GTK_WIDGET (self), self->session, self->data->order.id); }
static void act_paste (CfOrderPage *self, CfId id) { cf_order_paste (GTK_WIDGET (self), self->session, self->data->order.id); }
static void act_ship (CfOrderPage *self, CfId id) { cf_order_ship (GTK_WIDGET (self), self->session, self->data); }
static void act_pick_up (CfOrderPage *self, CfId id) { cf_order_pick_up (GTK_WIDGET (self), self->session, self->data); }
static void act_invoice (CfOrderPage *self, CfId id) { cf_order_make_invoice (GTK_WIDGET (self), self->session, self->data->order.id, 0); }
static void act_job_invoice (CfOrderPage *self, CfId id) { cf_order_make_invoice (GTK_WIDGET (self), self->session, self->data->order.id, id); }
static void act_job_ticket (CfOrderPage *self, CfId id) { put_out (self, CF_ORDER_PAPER_TICKETS, id, TRUE); }
static void act_job_proof (CfOrderPage *self, CfId id) { cf_order_add_proof (GTK_WIDGET (self), self->session, id); }

static void
act_job_open (CfOrderPage *self, CfId id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "job/%s", cf_id_text (id, text));
}

static void
act_job_edit (CfOrderPage *self, CfId id)
{
  const CfOrderJob *job = cf_order_data_job (self->data, id);
  if (job)
    cf_order_edit_job (GTK_WIDGET (self), self->session, &job->job);
}

static void
act_job_look (CfOrderPage *self, CfId id)
{
  const CfOrderJob *job = cf_order_data_job (self->data, id);
  if (job && job->proof.id)
    cf_file_look (GTK_WIDGET (self), self->session, job->proof.sha256, job->proof.name);
}

static void
act_job_answer (CfOrderPage *self, CfId id)
{
  const CfOrderJob *job = cf_order_data_job (self->data, id);
  if (job && job->proof.id)
    cf_order_answer_proof (GTK_WIDGET (self), self->session, &job->proof);
}

/* NULL: it went meanwhile. */
static const CfShipment *
shipment_of (CfOrderPage *self, CfId id)
{
  for (guint i = 0; i < self->data->shipments->len; i++)
    if (g_array_index (self->data->shipments, CfOrderShipment, i).shipment.id == id)
      return &g_array_index (self->data->shipments, CfOrderShipment, i).shipment;
  return NULL;
}

static void
act_shipment_event (CfOrderPage *self, CfId id)
{
  const CfShipment *shipment = shipment_of (self, id);
  if (shipment)
    cf_order_shipment_event (GTK_WIDGET (self), self->session, shipment);
}

static void
act_shipment_edit (CfOrderPage *self, CfId id)
{
  const CfShipment *shipment = shipment_of (self, id);
  if (shipment)
    cf_order_edit_shipment (GTK_WIDGET (self), self->session, self->data, shipment);
}

static void
act_shipment_cancel (CfOrderPage *self, CfId id)
{
  const CfShipment *shipment = shipment_of (self, id);
  if (shipment)
    cf_order_cancel_shipment (GTK_WIDGET (self), self->session, shipment);
}

/* Only what leads into the web: a link is what somebody typed or a file said. */
static void
act_shipment_link (CfOrderPage *self, CfId id)
{
  const CfShipment *shipment = shipment_of (self, id);
  g_autofree char *scheme = shipment && shipment->link ? g_uri_parse_scheme (shipment->link) : NULL;
  if (scheme && (g_ascii_strcasecmp (scheme, "https") == 0 || g_ascii_strcasecmp (scheme, "http") == 0))
    gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), shipment->link, GDK_CURRENT_TIME);
  else if (shipment)
    cf_window_toast (GTK_WIDGET (self), _("The link is not one to the web: it begins neither with https:// nor with http://."));
}

static void
act_send (CfOrderPage *self, CfId unused)
{
  g_autofree char *name = g_strdup_printf (_("Order %s"), self->data->order.number);
  cf_compose_show (GTK_WIDGET (self), self->session, CF_ABOUT_ORDER, self->data->order.id, name);
}

static const struct { const char *name; void (*act) (CfOrderPage *self, CfId id); gboolean wants_standing, about_one; } acts[] = {
  { "order.edit", act_edit, TRUE, FALSE }, { "order.add-job", act_add_job, TRUE, FALSE }, { "order.comment", act_comment, FALSE, FALSE }, { "order.repeat", act_repeat, FALSE, FALSE },
  { "order.cancel", act_cancel, TRUE, FALSE }, { "order.invoice", act_invoice, TRUE, FALSE }, { "order.print", act_print, FALSE, FALSE }, { "order.send", act_send, TRUE, FALSE }, { "order.save", act_save, FALSE, FALSE }, { "order.tickets", act_tickets, TRUE, FALSE },
  { "order.save-tickets", act_save_tickets, TRUE, FALSE }, { "order.attach", act_attach, FALSE, FALSE }, { "order.paste", act_paste, FALSE, FALSE }, { "order.ship", act_ship, TRUE, FALSE },
  { "order.pick-up", act_pick_up, TRUE, FALSE }, { "order.job-open", act_job_open, FALSE, TRUE }, { "order.job-edit", act_job_edit, FALSE, TRUE }, { "order.job-invoice", act_job_invoice, FALSE, TRUE }, { "order.job-ticket", act_job_ticket, FALSE, TRUE },
  { "order.job-proof", act_job_proof, FALSE, TRUE }, { "order.job-look", act_job_look, FALSE, TRUE }, { "order.job-answer", act_job_answer, FALSE, TRUE },
  { "order.shipment-event", act_shipment_event, FALSE, TRUE }, { "order.shipment-edit", act_shipment_edit, FALSE, TRUE }, { "order.shipment-cancel", act_shipment_cancel, FALSE, TRUE },
  { "order.shipment-link", act_shipment_link, FALSE, TRUE },
};

static void
on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfOrderPage *self = CF_ORDER_PAGE (widget);
  for (guint i = 0; i < G_N_ELEMENTS (acts) && self->data; i++)
    if (strcmp (acts[i].name, name) == 0)
      acts[i].act (self, acts[i].about_one ? g_variant_get_int64 (parameter) : 0);
}

void
cf_order_page_install_acts (GtkWidgetClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_class_install_action (klass, acts[i].name, acts[i].about_one ? "x" : NULL, on_action);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_e, GDK_CONTROL_MASK, "order.edit", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_m, GDK_CONTROL_MASK, "order.send", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_p, GDK_CONTROL_MASK, "order.print", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_v, GDK_CONTROL_MASK, "order.paste", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Return, GDK_CONTROL_MASK, "order.invoice", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "order.invoice", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F4, 0, "order.pick-up", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F6, 0, "order.ship", NULL);
}

void
cf_order_page_enable_acts (CfOrderPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), acts[i].name, !acts[i].wants_standing || !self->data->order.cancelled);
  if (!cf_order_data_has_unbilled (self->data))
    gtk_widget_action_set_enabled (GTK_WIDGET (self), "order.invoice", FALSE);
}

/* --- files that are dropped --- */

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, CfOrderPage *self)
{
  if (!self->data || !G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *i = files; i; i = i->next)
    cf_order_attach_file (GTK_WIDGET (self), self->session, self->data->order.id, i->data);
  return TRUE;
}

void
cf_order_page_take_drops (CfOrderPage *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
