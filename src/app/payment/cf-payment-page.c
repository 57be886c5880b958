/* cf-payment-page.c: see cf-payment-page.h. What may be done follows from what became of the payment; the acts decide again (cf-payment-page-acts.c). */
#include "cf-receipt-out.h"
#include "cf-payment-page-private.h"
#include "cf-explain-dialog.h"
#include "cf-figure-button.h"
#include "base/id.h"
#include "cf-card-back.h"
#include "cf-paper-out.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "cf-words.h"
#include "store/card-needs.h"
#include <glib/gi18n-lib.h>
#include <string.h>

enum { PROP_SESSION = 1, PROP_TITLE, N_PROPS };
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (CfPaymentPage, cf_payment_page, ADW_TYPE_BIN)

/* --- showing --- */

static void
clear_list (GtkWidget *list)
{
  GtkWidget *row;
  while ((row = gtk_widget_get_first_child (list)))
    gtk_list_box_remove (GTK_LIST_BOX (list), row);
}

static GtkWidget *
add_row (CfPaymentPage *self, GtkWidget *list, const char *title, const char *subtitle, CfMoney amount)
{
  g_autofree char *money = cf_session_money (self->session, amount), *escaped = g_markup_escape_text (title, -1), *more = g_markup_escape_text (subtitle ? subtitle : "", -1);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", escaped, "subtitle", more, NULL), *label = gtk_label_new (amount ? money : "");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return row;
}


static void
show_uses (CfPaymentPage *self)
{
  const CfPaymentFull *full = self->full;
  clear_list (self->uses_list);
  for (guint i = 0; i < full->uses->len; i++) {
    const CfPaymentUse *use = &g_array_index (full->uses, CfPaymentUse, i);
    g_autofree char *title = cf_words_titled (use->kind, use->number), *date = cf_session_date (self->session, use->date), *name = g_strdup_printf (_("Take off %s"), title);
    GtkWidget *row = add_row (self, self->uses_list, title, date, use->amount_minor), *button = gtk_button_new_with_label (_("Take Off"));
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (button, "flat");
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_signal_connect_object (button, "clicked", G_CALLBACK (cf_payment_page_on_take_off), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  gtk_widget_set_visible (self->uses_list, full->uses->len > 0);
  gtk_widget_set_visible (self->uses_title, full->uses->len > 0 || full->left_minor > 0);
}

static const char *
event_words (CfPaymentEventKind kind)
{
  switch (kind) {
  case CF_PAYMENT_SETTLED: return _("Reached the bank");
  case CF_PAYMENT_RETURNED: return _("Returned by the bank");
  case CF_PAYMENT_VOIDED: return _("Voided");
  case CF_PAYMENT_FAILED: return _("Failed");
  default: return "";
  }
}

static char *
joined (const char *date, const char *a, const char *b)
{
  g_autofree char *tail = a && *a && b && *b ? g_strdup_printf ("%s · %s", a, b) : g_strdup (a && *a ? a : b ? b : "");
  return *tail ? g_strdup_printf ("%s · %s", date, tail) : g_strdup (date);
}

static void
on_print_refund (GtkWidget *button, CfPaymentPage *self)
{
  CfId id = *(const CfId *) g_object_get_data (G_OBJECT (button), "id");
  if (!cf_receipt_out (button, self->session, id, FALSE))
    cf_receipt_print (button, self->session, id, FALSE);
}

/* What was given back has a receipt of its own (T8). */
static void
add_print (CfPaymentPage *self, GtkWidget *row, CfId refund_id)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-print-symbolic");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_name (button, "print_refund");
  gtk_widget_set_tooltip_text (button, _("Print the receipt of the refund"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Print the receipt of the refund"), -1);
  g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&refund_id, sizeof refund_id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_print_refund), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
show_fates (CfPaymentPage *self)
{
  const CfPaymentFull *full = self->full;
  clear_list (self->fates_list);
  for (guint i = 0; i < full->events->len; i++) {
    const CfPaymentEvent *event = &g_array_index (full->events, CfPaymentEvent, i);
    g_autofree char *date = cf_session_date (self->session, event->date), *more = joined (date, event->code, event->reason);
    add_row (self, self->fates_list, event_words (event->kind), more, 0);
  }
  for (guint i = 0; i < full->refunds->len; i++) {
    const CfRefund *refund = &g_array_index (full->refunds, CfRefund, i);
    g_autofree char *date = cf_session_date (self->session, refund->date), *more = joined (date, refund->reference, refund->reason);
    g_autofree char *title = g_strdup_printf (_("Given back by %s"), refund->tender_name ? refund->tender_name : "");
    add_print (self, add_row (self, self->fates_list, title, more, refund->amount_minor), refund->id);
  }
  gtk_widget_set_visible (self->fates_list, full->events->len + full->refunds->len > 0);
  gtk_widget_set_visible (self->fates_title, full->events->len + full->refunds->len > 0);
}

static void
show_actions (CfPaymentPage *self)
{
  const CfPaymentFull *full = self->full;
  const CfPayment *payment = &full->payment;
  gboolean stands = full->event != CF_PAYMENT_RETURNED && full->event != CF_PAYMENT_VOIDED && full->event != CF_PAYMENT_FAILED, settled = full->event == CF_PAYMENT_SETTLED;
  cf_figure_button_set_caption (CF_FIGURE_BUTTON (self->left_label), payment->kind == CF_PAYMENT_DEPOSIT ? _("Held") : _("Unapplied"));
  cf_figure_button_set (CF_FIGURE_BUTTON (self->left_label), full->left_minor, payment->kind == CF_PAYMENT_DEPOSIT ? NULL : &(CfExplainAsk) { .figure = CF_FIGURE_ITEM, .item_id = payment->id }, NULL);
  gtk_widget_set_visible (self->left_label, full->left_minor > 0);
  gtk_widget_set_visible (self->oldest_button, stands && full->left_minor > 0);
  gtk_button_set_label (GTK_BUTTON (self->oldest_button), payment->kind == CF_PAYMENT_DEPOSIT ? _("Turn into _Credit") : _("Apply _Oldest First"));
  gtk_widget_set_visible (self->choose_button, stands && full->left_minor > 0 && payment->kind == CF_PAYMENT_PAYMENT);
  gtk_widget_set_visible (self->settle_button, stands && !settled && payment->tender_kind == CF_TENDER_ACH);
  gtk_widget_set_visible (self->refund_button, stands && full->refunded_minor < payment->amount_minor);
  gtk_widget_set_visible (self->return_button, stands && payment->tender_kind != CF_TENDER_CASH);
  gboolean open = FALSE, by_terminal = payment->tender_kind == CF_TENDER_CARD && cf_card_back_is (self->session, payment->id, &open);
  gtk_button_set_label (GTK_BUTTON (self->refund_button), by_terminal ? _("_Refund to Card…") : _("_Refund…"));
  gtk_button_set_label (GTK_BUTTON (self->void_button), by_terminal ? _("_Void on Terminal…") : _("_Void…"));
  gtk_widget_set_visible (self->void_button, stands && !settled && full->refunded_minor == 0 && (!by_terminal || open));
}

static void
show_full (CfPaymentPage *self)
{
  const CfPayment *payment = &self->full->payment;
  const char *icon, *style;
  g_autofree char *money = cf_session_money_symbol (self->session, payment->amount_minor), *date = cf_session_date (self->session, payment->date);
  g_autofree char *what = joined (date, payment->subject, payment->note), *title = NULL;
  const char *reference = payment->reference ? payment->reference : "";
  title = payment->kind == CF_PAYMENT_DEPOSIT ? g_strdup_printf (_("Deposit, %s %s"), payment->tender_name, reference) : g_strdup_printf (_("%s %s"), payment->tender_name, reference);
  g_strchomp (title);
  g_autofree char *about = g_strdup_printf ("%s · %s", title, what);
  const char *state = cf_payment_state_words (payment->tender_kind, self->full->event, payment->amount_minor, self->full->refunded_minor, &icon, &style);
  gboolean risk = FALSE;
  if (payment->tender_kind == CF_TENDER_CARD && !self->full->event && cf_card_at_risk (cf_session_get_shop (self->session)->db, payment->id, &risk, NULL) && risk) {
    state = _("Approved offline, at risk: the bank has not seen it");
    icon = "dialog-warning-symbolic";
  }
  gtk_label_set_label (GTK_LABEL (self->amount_label), money);
  gtk_label_set_label (GTK_LABEL (self->about_label), about);
  gtk_label_set_label (GTK_LABEL (self->state_label), state);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->state_icon), icon);
  gtk_label_set_label (GTK_LABEL (self->customer_label), self->full->customer ? self->full->customer : "");
  gtk_widget_set_tooltip_text (self->customer_button, self->full->customer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->customer_button), GTK_ACCESSIBLE_PROPERTY_LABEL, self->full->customer, -1);
  show_uses (self);
  show_fates (self);
  show_actions (self);
  gtk_widget_set_visible (GTK_WIDGET (self->actions), TRUE);
  g_free (self->title);
  self->title = g_steal_pointer (&title);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

/* --- reading --- */

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfPaymentPage *self = user;                                           /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfPaymentFull *full = cf_session_finish (result, &error);
  if (!full) {
    gtk_label_set_label (GTK_LABEL (self->about_label), error->message);
    return;
  }
  cf_payment_full_free (self->full);
  self->full = full;
  show_full (self);
}

void
cf_payment_page_refresh (CfPaymentPage *self)
{
  if (!self->id)
    return;
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_payment_full_load, g_memdup2 (&self->id, sizeof self->id), g_free, cf_payment_full_free, self->cancel, on_read, self);
}

static void
hide_actions (CfPaymentPage *self)
{
  GtkWidget *all[] = { self->actions, self->left_label, self->oldest_button, self->choose_button };
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    gtk_widget_set_visible (all[i], FALSE);
}

void
cf_payment_page_show (CfPaymentPage *self, CfId payment_id)
{
  if (self->id != payment_id) {
    g_clear_pointer (&self->full, cf_payment_full_free);
    hide_actions (self);
    gtk_label_set_label (GTK_LABEL (self->amount_label), "");
    gtk_label_set_label (GTK_LABEL (self->about_label), "");
    clear_list (self->uses_list);
    clear_list (self->fates_list);
  }
  self->id = payment_id;
  cf_payment_page_refresh (self);
}

CfId
cf_payment_page_get_customer (CfPaymentPage *self)
{
  return self->full ? self->full->payment.customer_id : 0;
}

/* --- other presses --- */

static void
on_print (CfPaymentPage *self)
{
  cf_receipt_print (GTK_WIDGET (self), self->session, self->id, TRUE);
}

static void
on_save (CfPaymentPage *self)
{
  cf_receipt_save (GTK_WIDGET (self), self->session, self->id, TRUE);
}

static void
on_amount (CfPaymentPage *self)
{
  if (self->full)
    cf_explain_show (GTK_WIDGET (self), self->session, _("Payment"), &(CfExplainAsk) { .figure = CF_FIGURE_PAID, .item_id = self->full->payment.id });
}

static void
on_customer (CfPaymentPage *self)
{
  char id[CF_ID_TEXT];
  if (self->full)
    cf_window_openf (GTK_WIDGET (self), "customer/%s", cf_id_text (self->full->payment.customer_id, id));
}

static void
on_use (CfPaymentPage *self, GtkListBoxRow *row)
{
  const CfPaymentUse *use = &g_array_index (self->full->uses, CfPaymentUse, gtk_list_box_row_get_index (row));
  g_autofree char *address = cf_words_address (use->kind, use->id);
  if (address)
    cf_window_open (GTK_WIDGET (self), address);
}

/* --- the widget --- */

static void
cf_payment_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION) {
    CfPaymentPage *self = CF_PAYMENT_PAGE (object);
    self->session = g_value_dup_object (value);
    if (self->session)
      cf_figure_button_set_session (CF_FIGURE_BUTTON (self->left_label), self->session);
  } else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_payment_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_TITLE)
    g_value_set_string (value, CF_PAYMENT_PAGE (object)->title);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_payment_page_dispose (GObject *object)
{
  CfPaymentPage *self = CF_PAYMENT_PAGE (object);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_object (&self->session);
  g_clear_pointer (&self->full, cf_payment_full_free);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (cf_payment_page_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget, CfPaymentPage, child)

static void
cf_payment_page_class_init (CfPaymentPageClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_payment_page_dispose;
  object->set_property = cf_payment_page_set_property;
  object->get_property = cf_payment_page_get_property;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object, N_PROPS, props);
  g_type_ensure (CF_TYPE_FIGURE_BUTTON);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-payment-page.ui");
  BIND (amount_label); BIND (about_label); BIND (state_icon); BIND (state_label); BIND (customer_button); BIND (customer_label); BIND (actions); BIND (print_button); BIND (save_button); BIND (settle_button);
  BIND (refund_button); BIND (return_button); BIND (void_button); BIND (uses_title); BIND (left_label); BIND (oldest_button); BIND (choose_button); BIND (uses_list); BIND (fates_title);
  BIND (fates_list);
  gtk_widget_class_bind_template_callback (widget, on_amount);
  gtk_widget_class_bind_template_callback (widget, on_customer);
  gtk_widget_class_bind_template_callback (widget, on_print);
  gtk_widget_class_bind_template_callback (widget, on_save);
  gtk_widget_class_bind_template_callback_full (widget, "on_settle", G_CALLBACK (cf_payment_page_on_settle));
  gtk_widget_class_bind_template_callback_full (widget, "on_refund", G_CALLBACK (cf_payment_page_on_refund));
  gtk_widget_class_bind_template_callback_full (widget, "on_return", G_CALLBACK (cf_payment_page_on_return));
  gtk_widget_class_bind_template_callback_full (widget, "on_void", G_CALLBACK (cf_payment_page_on_void));
  gtk_widget_class_bind_template_callback_full (widget, "on_oldest", G_CALLBACK (cf_payment_page_on_oldest));
  gtk_widget_class_bind_template_callback_full (widget, "on_choose", G_CALLBACK (cf_payment_page_on_choose));
  gtk_widget_class_bind_template_callback (widget, on_use);
}

static void
cf_payment_page_init (CfPaymentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hide_actions (self);
  gtk_widget_set_visible (self->fates_title, FALSE);
}
