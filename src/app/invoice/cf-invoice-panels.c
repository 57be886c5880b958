/* cf-invoice-panels.c: what stands below a document's lines: payments and credits put on it, documents about it with the order that it bills and its files, and its history from the commit log. */
#include "cf-invoice-page-private.h"
#include "cf-message-rows.h"
#include "cf-order-words.h"
#include "cf-window.h"
#include "cf-work-file-row.h"
#include "cf-words.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static void
empty (GtkWidget *list)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (list)))
    gtk_list_box_remove (GTK_LIST_BOX (list), child);
}

static GtkWidget *
row_new (GtkWidget *list, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle ? subtitle : "");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return row;
}

static void
add_amount (CfInvoicePage *self, GtkWidget *row, CfMoney amount)
{
  g_autofree char *text = cf_session_money (self->session, amount);
  GtkWidget *label = gtk_label_new (text);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
}

static void
on_row (GtkWidget *row, const char *address)
{
  cf_window_open (row, address);
}

static void
opens (GtkWidget *row, char *address)
{
  if (!address)
    return;
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (on_row), address, (GClosureNotify) (void (*) (void)) g_free, 0);
}

/* --- payments and credits --- */

static void
on_take_off (GtkWidget *button, CfInvoicePage *self)
{
  const CfOtherSide *side = g_object_get_data (G_OBJECT (button), "side");
  gboolean credit = cf_invoice_data_is_credit (self->data) || self->data->total_minor < 0;
  g_autofree char *what = cf_words_titled (side->kind, side->number);
  if (side->kind == CF_ENTRY_WRITE_OFF)
    cf_invoice_page_take_off (self, side->other_id, 0, what);
  else
    cf_invoice_page_take_off (self, credit ? self->data->invoice.id : side->other_id, credit ? side->other_id : self->data->invoice.id, what);
}

/* What took back the whole of it (a return, a void) cannot be taken off. */
static gboolean
can_be_taken_off (const CfOtherSide *side)
{
  return side->kind == CF_ENTRY_PAYMENT || side->kind == CF_ENTRY_CREDIT_MEMO || side->kind == CF_ENTRY_DEPOSIT_USE || side->kind == CF_ENTRY_INVOICE || side->kind == CF_ENTRY_LATE_FEE ||
         side->kind == CF_ENTRY_OPENING || side->kind == CF_ENTRY_RETURN_FEE || side->kind == CF_ENTRY_WRITE_OFF;
}

static void
add_other (CfInvoicePage *self, const CfOtherSide *side)
{
  g_autofree char *title = cf_words_titled (side->kind, side->number), *date = cf_session_date (self->session, side->date);
  GtkWidget *row = row_new (self->others, title, date);
  if (can_be_taken_off (side)) {
    GtkWidget *button = gtk_button_new_with_label (_("Take Off"));
    g_autofree char *name = g_strdup_printf (_("Take %s off"), title);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (button, "flat");
    gtk_widget_set_tooltip_text (button, side->kind == CF_ENTRY_WRITE_OFF ? _("What was given up is owed again") : _("It becomes unapplied; nothing is given back"));
    g_object_set_data (G_OBJECT (button), "side", (gpointer) side);
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_take_off), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  add_amount (self, row, side->amount_minor);
  opens (row, cf_words_address (side->kind, side->other_id));
}

/* --- documents about it --- */

static void
add_related (CfInvoicePage *self, const CfRelated *related)
{
  char id[CF_ID_TEXT];
  g_autofree char *title = g_strdup_printf ("%s %s", cf_words_invoice (related->kind), related->number);
  GtkWidget *row = row_new (self->related, title, related->is_void ? C_("state", "Void") : NULL);
  add_amount (self, row, related->total_minor);
  opens (row, g_strdup_printf ("invoice/%s", cf_id_text (related->id, id)));
}

static void
add_file (CfInvoicePage *self)
{
  g_autofree char *title = g_strdup_printf (_("%s %s as PDF"), cf_words_invoice (self->data->invoice.kind), self->data->invoice.number);
  GtkWidget *row = row_new (self->related, title, _("As it is drawn now")), *button = gtk_button_new_with_label (_("Save…"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "invoice.save");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* --- the order it bills --- */

static void
add_state (GtkWidget *row, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);
  if (style)
    gtk_widget_add_css_class (label, style);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
}

static void
add_job (CfInvoicePage *self, const CfJobRow *job)
{
  const char *style;
  char id[CF_ID_TEXT];
  g_autofree char *state = cf_order_job_cell (job, &style);
  GtkWidget *row = row_new (self->related, job->number, job->description);
  add_state (row, state, style);
  opens (row, g_strdup_printf ("order/%s", cf_id_text (job->order_id, id)));
}

static void
add_shipment (CfInvoicePage *self, const CfShipment *shipment)
{
  char id[CF_ID_TEXT];
  const char *how = cf_order_shipping_words (shipment);
  g_autofree char *date = cf_session_date (self->session, shipment->date), *place = g_strjoin (", ", shipment->ship_name && *shipment->ship_name ? shipment->ship_name : how, shipment->ship_address && *shipment->ship_address ? shipment->ship_address : NULL, NULL);
  g_autofree char *about = g_strjoin (" · ", date, shipment->tracking && *shipment->tracking ? shipment->tracking : _("no tracking number"), strcmp (place, how) != 0 ? place : NULL, NULL);
  GtkWidget *row = row_new (self->related, how, about);
  opens (row, g_strdup_printf ("order/%s", cf_id_text (shipment->order_id, id)));
}

static void
add_order (CfInvoicePage *self, const CfOrderRow *order)
{
  const char *style;
  char id[CF_ID_TEXT];
  g_autofree char *title = g_strdup_printf (_("Order %s"), order->number), *state = cf_order_state_cell (order->state, &style);
  GtkWidget *row = row_new (self->related, title, NULL);
  add_state (row, state, style);
  opens (row, g_strdup_printf ("order/%s", cf_id_text (order->id, id)));
}

/* --- history --- */

static void
add_commit (CfInvoicePage *self, const CfAuditCommit *commit)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (parts, cf_session_time (self->session, commit->at));
  if (commit->actor && *commit->actor)
    g_ptr_array_add (parts, g_strdup (commit->actor));
  if (commit->approver && *commit->approver)
    g_ptr_array_add (parts, g_strdup_printf (_("allowed by %s"), commit->approver));
  if (commit->reason && *commit->reason)
    g_ptr_array_add (parts, g_strdup_printf ("“%s”", commit->reason));
  g_ptr_array_add (parts, NULL);
  g_autofree char *text = g_strjoinv (" · ", (char **) parts->pdata);
  g_autofree char *act = cf_words_act (commit->act);
  row_new (self->history, act, text);
}

void
cf_invoice_page_show_panels (CfInvoicePage *self)
{
  const CfInvoiceData *data = self->data;
  empty (self->others);
  empty (self->related);
  empty (self->history);
  for (guint i = 0; i < data->others->len; i++)
    add_other (self, &g_array_index (data->others, CfOtherSide, i));
  add_file (self);
  for (guint i = 0; i < data->messages->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->related), cf_message_row_new (self->session, GTK_WIDGET (self), &g_array_index (data->messages, CfMessageRow, i)));
  for (guint i = 0; i < data->related->len; i++)
    add_related (self, &g_array_index (data->related, CfRelated, i));
  for (guint i = 0; i < data->orders->len; i++)
    add_order (self, &g_array_index (data->orders, CfOrderRow, i));
  for (guint i = 0; i < data->jobs->len; i++)
    add_job (self, &g_array_index (data->jobs, CfJobRow, i));
  for (guint i = 0; i < data->shipments->len; i++)
    add_shipment (self, &g_array_index (data->shipments, CfShipment, i));
  for (guint i = 0; i < data->files->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->related), cf_work_file_row_new (self->session, &g_array_index (data->files, CfWorkFile, i)));
  for (guint i = 0; i < data->history->len; i++)
    add_commit (self, &g_array_index (data->history, CfAuditCommit, i));
  gtk_widget_set_visible (self->others, data->others->len > 0);
  gtk_widget_set_visible (self->others_empty, data->others->len == 0);
  gtk_label_set_label (GTK_LABEL (self->others_empty), cf_invoice_data_is_credit (data) ? _("Nothing of this credit is used yet.") : _("Nothing was paid or credited yet."));
}
