/* cf-order-panels.c: what stands on an order's page below its jobs: money, documents, files, shipping and comments; and the rows that all of it is made of. */
#include "cf-order-page-private.h"
#include "cf-message-rows.h"
#include "base/id.h"
#include "cf-file-in.h"
#include "cf-order-shipping.h"
#include "cf-order-words.h"
#include "cf-window.h"
#include "cf-work-file-row.h"
#include "cf-words.h"
#include <glib/gi18n-lib.h>

/* --- rows --- */

GtkWidget *
cf_order_page_add_row (CfOrderPage *self, CfOrderGroup group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle && *subtitle)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->groups[group]), row);
  g_ptr_array_add (self->rows[group], row);
  return row;
}

GtkWidget *
cf_order_page_add_text (GtkWidget *row, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);
  if (style)
    gtk_widget_add_css_class (label, style);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return label;
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

static GMenuItem *
item_of (const CfOrderMenuItem *item, CfId id)
{
  GMenuItem *made = g_menu_item_new (item->label, NULL);
  g_menu_item_set_action_and_target (made, item->action, "x", id);
  return made;
}

void
cf_order_page_add_menu (GtkWidget *row, const char *accessible, const CfOrderMenuItem *items, guint n, CfId id)
{
  g_autoptr (GMenu) menu = g_menu_new (), section = g_menu_new ();
  for (guint i = 0; i < n; i++) {
    if (!items[i].label) {
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
      g_set_object (&section, NULL);
      section = g_menu_new ();
      continue;
    }
    g_autoptr (GMenuItem) item = items[i].hidden ? NULL : item_of (&items[i], id);
    if (item)
      g_menu_append_item (section, item);
  }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  GtkWidget *button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, accessible);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible, -1);
  if (ADW_IS_EXPANDER_ROW (row))
    adw_expander_row_add_action (ADW_EXPANDER_ROW (row), button);
  else
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* --- the groups --- */

static void
show_amount (CfOrderPage *self, const char *title, CfMoney amount, const char *subtitle)
{
  g_autofree char *text = cf_session_money (self->session, amount);
  cf_order_page_add_text (cf_order_page_add_row (self, CF_ORDER_MONEY, title, subtitle), text, "numeric");
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
  show_amount (self, _("Invoiced"), d->money.invoiced_minor, d->money.credited_minor ? _("Less what was credited.") : NULL);
  if (d->money.invoiced_minor || d->money.open_minor)
    show_amount (self, _("Open of that"), d->money.open_minor, NULL);
}

/* A paper that is drawn when it is asked for. */
static void
add_paper (CfOrderPage *self, const char *title, const char *subtitle, const char *print, const char *save, const char *send)
{
  GtkWidget *row = cf_order_page_add_row (self, CF_ORDER_PAPERS, title, subtitle);
  const struct { const char *label, *action; } buttons[] = { { _("Send…"), send }, { _("Save…"), save }, { _("Print"), print } };
  for (guint i = send ? 0 : 1; i < G_N_ELEMENTS (buttons); i++) {
    GtkWidget *button = gtk_button_new_with_label (buttons[i].label);
    g_autofree char *name = g_strdup_printf ("%s: %s", title, buttons[i].label);
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (button, "flat");
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), buttons[i].action);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
}

static void
show_papers (CfOrderPage *self)
{
  const CfOrderData *d = self->data;
  char id[CF_ID_TEXT];
  CfSent times = { 0 };
  g_autofree char *sent = cf_sent_load (cf_session_get_shop (self->session)->db, d->order.id, &times, NULL) ? cf_message_words_sent (self->session, &times) : NULL;
  g_autofree char *stands = g_strdup_printf ("%s%s%s", _("As the order stands now"), sent ? " · " : "", sent ? sent : "");
  add_paper (self, _("Order confirmation"), stands, "order.print", "order.save", "order.send");
  add_paper (self, _("Job tickets"), _("For the production floor, with a bar code to scan"), "order.tickets", "order.save-tickets", NULL);
  if (*d->estimate)
    lead_to (self, cf_order_page_add_row (self, CF_ORDER_PAPERS, d->estimate, _("The estimate it was made from")), g_strdup_printf ("estimate/%s", cf_id_text (d->order.estimate_id, id)));
  if (*d->source)
    lead_to (self, cf_order_page_add_row (self, CF_ORDER_PAPERS, d->source, _("The order that it repeats")), g_strdup_printf ("order/%s", cf_id_text (d->order.source_id, id)));
  for (guint i = 0; i < d->invoices->len; i++) {
    const CfInvoiceRow *invoice = &g_array_index (d->invoices, CfInvoiceRow, i);
    g_autofree char *title = g_strdup_printf ("%s %s", cf_words_invoice (invoice->kind), invoice->number), *date = cf_session_date (self->session, invoice->date);
    g_autofree char *total = cf_session_money (self->session, invoice->total_minor);
    GtkWidget *row = cf_order_page_add_row (self, CF_ORDER_PAPERS, title, date);
    cf_order_page_add_text (row, invoice->is_void ? C_("state", "Void") : invoice->open_minor ? C_("state", "Open") : _("Paid"), invoice->open_minor ? NULL : "dim-label");
    cf_order_page_add_text (row, total, "numeric");
    lead_to (self, row, g_strdup_printf ("invoice/%s", cf_id_text (invoice->id, id)));
  }
}

/* --- files --- */

static void
show_files (CfOrderPage *self)
{
  for (guint i = 0; i < self->data->files->len; i++) {
    GtkWidget *row = cf_work_file_row_new (self->session, &g_array_index (self->data->files, CfWorkFile, i));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->groups[CF_ORDER_FILES]), row);
    g_ptr_array_add (self->rows[CF_ORDER_FILES], row);
  }
  if (!self->data->files->len)
    cf_order_page_add_row (self, CF_ORDER_FILES, _("No files yet"), _("Drop one here, paste a picture, or attach one."));
}

/* --- shipping --- */

static void
on_signature (GtkWidget *button, CfOrderPage *self)
{
  const CfShipmentEvent *event = g_object_get_data (G_OBJECT (button), "event");
  cf_file_look (GTK_WIDGET (self), self->session, event->sha256, _("signature.png"));
}

static void
add_event (CfOrderPage *self, GtkWidget *shipment, CfShipmentEvent *event)
{
  GtkWidget *row = adw_action_row_new ();
  const char *parts[] = { event->name, event->place, event->message };
  g_autofree char *time = cf_session_time (self->session, event->at);
  GString *about = g_string_new (time);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] && *parts[i])
      g_string_append_printf (about, " · %s", parts[i]);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), cf_order_event_words (event->kind));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about->str);
  g_string_free (about, TRUE);
  if (event->sha256 && *event->sha256) {
    GtkWidget *button = gtk_button_new_with_label (_("Signature"));
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (button, "flat");
    g_object_set_data (G_OBJECT (button), "event", event);
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_signature), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  adw_expander_row_add_row (ADW_EXPANDER_ROW (shipment), row);
}

static void
add_shipment (CfOrderPage *self, const CfOrderShipment *s)
{
  const CfShipment *shipment = &s->shipment;
  const CfShipmentEvent *newest = s->events->len ? &g_array_index (s->events, CfShipmentEvent, s->events->len - 1) : NULL;
  GtkWidget *row = adw_expander_row_new ();
  gboolean pick_up = shipment->method == CF_SHIP_PICK_UP;
  g_autofree char *date = cf_session_date (self->session, shipment->date), *accessible = g_strdup_printf (_("What to do with the shipment of %s"), date);
  g_autofree char *title = g_strjoin (" ", cf_order_shipping_words (shipment), shipment->service && *shipment->service ? shipment->service : NULL, NULL);
  GString *about = g_string_new (date);
  if (shipment->tracking && *shipment->tracking)
    g_string_append_printf (about, " · %s", shipment->tracking);
  else if (shipment->method == CF_SHIP_CARRIER)
    g_string_append_printf (about, " · %s", _("no tracking number"));
  if (shipment->cancelled || newest)
    g_string_append_printf (about, " · %s", shipment->cancelled ? C_("shipment", "Cancelled") : cf_order_event_words (newest->kind));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), about->str);
  g_string_free (about, TRUE);
  for (guint i = s->events->len; i-- > 0;)
    add_event (self, row, &g_array_index (s->events, CfShipmentEvent, i));
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (row), s->events->len > 0);
  const CfOrderMenuItem items[] = {
    { _("_What Became of It…"), "order.shipment-event", shipment->cancelled },
    { _("_Follow It on the Net"), "order.shipment-link", !shipment->link || !*shipment->link },
    { NULL, NULL, FALSE },
    { _("_Edit…"), "order.shipment-edit", shipment->cancelled },
    { _("_Cancel Shipment"), "order.shipment-cancel", shipment->cancelled || (pick_up && newest) },
  };
  cf_order_page_add_menu (row, accessible, items, G_N_ELEMENTS (items), shipment->id);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->groups[CF_ORDER_SHIPMENTS]), row);
  g_ptr_array_add (self->rows[CF_ORDER_SHIPMENTS], row);
}

static void
show_shipments (CfOrderPage *self)
{
  for (guint i = 0; i < self->data->shipments->len; i++)
    add_shipment (self, &g_array_index (self->data->shipments, CfOrderShipment, i));
  if (!self->data->shipments->len)
    cf_order_page_add_row (self, CF_ORDER_SHIPMENTS, _("Nothing has left the shop yet"), NULL);
}

/* --- comments --- */

static void
show_notes (CfOrderPage *self)
{
  const char *texts[] = { self->data->order.note, self->data->order.remark }, *titles[] = { _("For the customer"), _("For the shop") };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] && *texts[i])
      cf_order_page_add_row (self, CF_ORDER_NOTES, texts[i], titles[i]);
  for (guint i = 0; i < self->data->notes->len; i++) {
    const CfOrderNote *note = &g_array_index (self->data->notes, CfOrderNote, i);
    g_autofree char *time = cf_session_time (self->session, note->at), *about = g_strjoin (" · ", *note->who ? note->who : _("The shop"), time, note->shown ? _("the customer sees it") : NULL, NULL);
    cf_order_page_add_row (self, CF_ORDER_NOTES, note->text, about);
  }
}

void
cf_order_page_show_panels (CfOrderPage *self)
{
  show_money (self);
  show_papers (self);
  show_files (self);
  show_shipments (self);
  show_notes (self);
}
