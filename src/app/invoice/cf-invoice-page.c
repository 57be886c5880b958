/* cf-invoice-page.c: see cf-invoice-page.h. What is shown was read in one go, of one moment; it is read again when the ledger changes. */
#include "cf-card-notice.h"
#include "cf-invoice-page-private.h"
#include "cf-figure-button.h"
#include "cf-invoice-words.h"
#include "cf-message-rows.h"
#include "cf-preview.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "cf-words.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

enum { TITLED, SHOWN, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfInvoicePage, cf_invoice_page, GTK_TYPE_WIDGET)

static void read_it (CfInvoicePage *self);

/* --- showing --- */

static GBytes *
draw_invoice (CfShop *shop, const CfDrawOptions *options, gpointer data, char **ret_why, GError **error)
{
  return cf_invoice_draw (shop, *(CfId *) data, options, error);
}

static void
show_head (CfInvoicePage *self)
{
  const CfInvoiceData *data = self->data;
  const CfInvoice *invoice = &data->invoice;
  const char *icon, *style;
  g_autofree char *state = cf_invoice_state_words (invoice->kind, data->voided.id != 0, data->total_minor, data->open_minor, invoice->due, cf_session_today (self->session), &icon, &style);
  g_autofree char *number = g_strdup_printf ("%s %s", cf_words_invoice (invoice->kind), invoice->number);
  const char *classes[] = { "state", style, NULL };
  g_free (self->title);
  self->title = g_strdup_printf ("%s · %s", number, data->party.name ? data->party.name : "");
  gtk_label_set_label (GTK_LABEL (self->number), number);
  gtk_label_set_label (GTK_LABEL (self->state), state);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->state_icon), icon);
  gtk_widget_set_css_classes (self->state_box, classes);
  gtk_label_set_label (GTK_LABEL (self->customer_name), data->customer.name ? data->customer.name : "");
  gtk_widget_set_tooltip_text (self->customer, data->customer.name);
  g_signal_emit (self, signals[TITLED], 0);
}

/* "Issued Nov 2, 2026 · due Dec 2, 2026 · Net 30 · PO 7781" */
static void
show_subtitle (CfInvoicePage *self)
{
  const CfInvoice *invoice = &self->data->invoice;
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *date = cf_session_date (self->session, invoice->date), *due = cf_session_date (self->session, invoice->due), *voided = cf_session_date (self->session, self->data->voided.date);
  g_ptr_array_add (parts, g_strdup_printf (_("Issued %s"), date));
  if (self->data->voided.id)
    g_ptr_array_add (parts, g_strdup_printf (_("void since %s: %s"), voided, self->data->voided.reason));
  else if (invoice->due && !cf_invoice_data_is_credit (self->data))
    g_ptr_array_add (parts, g_strdup_printf (_("due %s"), due));
  if (invoice->terms && *invoice->terms)
    g_ptr_array_add (parts, g_strdup (invoice->terms));
  if (invoice->po && *invoice->po)
    g_ptr_array_add (parts, g_strdup_printf (_("PO %s"), invoice->po));
  if (invoice->reference && *invoice->reference)
    g_ptr_array_add (parts, g_strdup (invoice->reference));
  char *sent = cf_message_words_sent (self->session, &self->data->sent);
  if (sent)
    g_ptr_array_add (parts, sent);
  char *viewed = cf_message_words_viewed (self->session, &self->data->views);
  if (viewed)
    g_ptr_array_add (parts, viewed);
  if (self->data->location && *self->data->location)
    g_ptr_array_add (parts, g_strdup (self->data->location));
  g_ptr_array_add (parts, NULL);
  g_autofree char *text = g_strjoinv (" · ", (char **) parts->pdata);
  gtk_label_set_label (GTK_LABEL (self->subtitle), text);
  gtk_widget_set_tooltip_text (self->subtitle, text);
}

static void
show_group (CfInvoicePage *self)
{
  g_autofree char *text = g_strdup_printf (_("Part of multi-site invoice %s"), self->data->group.number ? self->data->group.number : "");
  gtk_label_set_label (GTK_LABEL (self->group_words), text);
  gtk_widget_set_visible (self->group_link, self->data->group.id != 0);
}

static void
show_data (CfInvoicePage *self)
{
  gtk_widget_set_visible (self->problem_box, FALSE);
  show_head (self);
  show_subtitle (self);
  show_group (self);
  adw_bin_set_child (ADW_BIN (self->card_bin), cf_card_notice_new (self->session, 0, self->id));
  gtk_label_set_label (GTK_LABEL (self->note), self->data->invoice.note ? self->data->invoice.note : "");
  gtk_widget_set_visible (self->note, self->data->invoice.note && *self->data->invoice.note);
  cf_invoice_page_show_lines (self);
  cf_invoice_page_show_totals (self);
  cf_invoice_page_show_panels (self);
  cf_invoice_page_enable_acts (self);
  cf_preview_show (CF_PREVIEW (self->preview), draw_invoice, g_memdup2 (&self->id, sizeof self->id), g_free);
}

/* --- reading --- */

static gpointer
read_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  return cf_invoice_data_load (shop, *(CfId *) data, error);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfInvoicePage *self = user;
  g_autoptr (GError) error = NULL;
  CfInvoiceData *data = cf_session_finish (result, &error);
  self->reading = FALSE;
  if (self->again) {
    cf_invoice_data_free (data);
    read_it (self);
    return;
  }
  if (!data) {
    gtk_label_set_label (GTK_LABEL (self->problem), error ? error->message : "");
    gtk_widget_set_visible (self->problem_box, TRUE);
    return;
  }
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->table), NULL);      /* its rows look into what goes now */
  cf_invoice_data_free (self->data);
  self->data = data;
  show_data (self);
  g_signal_emit (self, signals[SHOWN], 0);
}

static void
read_it (CfInvoicePage *self)
{
  self->again = self->reading;
  if (self->reading || !self->id)
    return;
  self->reading = TRUE;
  cf_session_read (self->session, read_work, g_memdup2 (&self->id, sizeof self->id), g_free, cf_invoice_data_free, self->cancel, on_read, self);
}

void
cf_invoice_page_open (CfInvoicePage *self, CfId invoice_id)
{
  self->id = invoice_id;
  read_it (self);
}

void
cf_invoice_page_refresh (CfInvoicePage *self)
{
  read_it (self);
}

CfId
cf_invoice_page_get_invoice (CfInvoicePage *self)
{
  return self->id;
}

const char *
cf_invoice_page_get_title (CfInvoicePage *self)
{
  return self->title ? self->title : "";
}

gboolean
cf_invoice_page_is_settled (CfInvoicePage *self)
{
  return !self->reading && self->data && self->data->invoice.id == self->id;
}

/* --- the widget --- */

void
cf_invoice_page_set_session (CfInvoicePage *self, CfSession *session)
{
  if (!g_set_object (&self->session, session) || !session)
    return;
  cf_figure_button_set_session (CF_FIGURE_BUTTON (self->open), session);
  cf_figure_button_end (CF_FIGURE_BUTTON (self->open));
  cf_preview_set_session (CF_PREVIEW (self->preview), session);
}

static gboolean
cf_invoice_page_grab_focus (GtkWidget *widget)
{
  CfInvoicePage *self = CF_INVOICE_PAGE (widget);
  return gtk_widget_grab_focus (gtk_widget_get_sensitive (self->pay) ? self->pay : self->print);
}

static void
cf_invoice_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    cf_invoice_page_set_session (CF_INVOICE_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_invoice_page_dispose (GObject *object)
{
  CfInvoicePage *self = CF_INVOICE_PAGE (object);
  g_cancellable_cancel (self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_INVOICE_PAGE);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_invoice_page_parent_class)->dispose (object);
}

static void
cf_invoice_page_finalize (GObject *object)
{
  CfInvoicePage *self = CF_INVOICE_PAGE (object);
  g_object_unref (self->cancel);
  cf_invoice_data_free (self->data);
  g_free (self->title);
  G_OBJECT_CLASS (cf_invoice_page_parent_class)->finalize (object);
}

static void
cf_invoice_page_class_init (CfInvoicePageClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_invoice_page_dispose;
  object->finalize = cf_invoice_page_finalize;
  object->set_property = cf_invoice_page_set_property;
  widget->grab_focus = cf_invoice_page_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[TITLED] = g_signal_new ("titled", CF_TYPE_INVOICE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SHOWN] = g_signal_new ("shown", CF_TYPE_INVOICE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (CF_TYPE_PREVIEW);
  g_type_ensure (CF_TYPE_FIGURE_BUTTON);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-invoice-page.ui");
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, box);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, number);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, state_box);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, state_icon);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, state);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, subtitle);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, customer);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, customer_name);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, group_link);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, group_words);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, pay);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, print);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, menu);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, table);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, totals);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, open);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, panels);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, others);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, others_empty);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, related);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, history);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, flap);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, preview);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, show_preview);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, problem_box);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, card_bin);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, problem);
  gtk_widget_class_bind_template_child (widget, CfInvoicePage, note);
  cf_invoice_page_install_acts (widget);
}

static void
cf_invoice_page_init (CfInvoicePage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  self->cancel = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  cf_invoice_page_add_columns (self);
  cf_invoice_page_enable_acts (self);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>p"), gtk_named_action_new ("invoice.print")));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>m"), gtk_named_action_new ("invoice.send")));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
