/* cf-payments-place.c: see cf-payments-place.h. */
#include "cf-payments-place.h"
#include "base/id.h"
#include "cf-address.h"
#include "cf-payment-full.h"
#include "cf-payment-page.h"
#include "cf-table.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfPaymentsPlace {
  CfPlace    parent;
  GtkWidget *pages, *typed_entry, *filter_drop, *sums_label, *table_bin, *page;
  CfTable   *table;
};

G_DEFINE_TYPE (CfPaymentsPlace, cf_payments_place, CF_TYPE_PLACE)

/* --- the list --- */

static char *
text_date (CfSession *session, gconstpointer row, const char **ret_style)
{
  return cf_session_date (session, ((const CfPaymentRow *) row)->date);
}

static char *
text_customer (CfSession *session, gconstpointer row, const char **ret_style)
{
  return g_strdup (((const CfPaymentRow *) row)->customer);
}

static char *
text_tender (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfPaymentRow *payment = row;
  return payment->kind == CF_PAYMENT_DEPOSIT ? g_strdup_printf (_("Deposit, %s"), payment->tender) : g_strdup (payment->tender);
}

static char *
text_reference (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfPaymentRow *payment = row;
  *ret_style = "dim-label";
  return g_strdup (payment->reference && *payment->reference ? payment->reference : payment->subject);
}

static char *
text_amount (CfSession *session, gconstpointer row, const char **ret_style)
{
  return cf_session_money (session, ((const CfPaymentRow *) row)->amount_minor);
}

static char *
text_left (CfSession *session, gconstpointer row, const char **ret_style)
{
  CfMoney left = ((const CfPaymentRow *) row)->unapplied_minor;
  return left ? cf_session_money (session, left) : g_strdup ("");
}

static char *
text_state (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfPaymentRow *payment = row;
  const char *icon;
  return g_strdup (cf_payment_state_words (payment->tender_kind, payment->event, payment->amount_minor, payment->refunded_minor, &icon, ret_style));
}

static const CfTableColumn columns[] = {
  { N_("Date"), 120, FALSE, FALSE, CF_SORT_DATE, text_date },
  { N_("Customer"), 0, TRUE, FALSE, CF_SORT_CUSTOMER, text_customer },
  { N_("Tender"), 180, FALSE, FALSE, 0, text_tender },
  { N_("Reference"), 140, FALSE, FALSE, CF_SORT_REFERENCE, text_reference },
  { N_("Amount"), 120, FALSE, TRUE, CF_SORT_AMOUNT, text_amount },
  { N_("Unapplied"), 120, FALSE, TRUE, CF_SORT_UNAPPLIED, text_left },
  { N_("State"), 130, FALSE, FALSE, 0, text_state },
};

static void
ask (CfPaymentsPlace *self)
{
  gboolean unapplied = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->filter_drop)) == 1;
  cf_listing_ask (cf_table_get_listing (self->table), &(CfListingAsk) { .filter = unapplied ? CF_FILTER_UNAPPLIED : CF_FILTER_ALL, .typed = gtk_editable_get_text (GTK_EDITABLE (self->typed_entry)) });
}

static void
on_filter (CfPaymentsPlace *self)
{
  if (self->table)
    ask (self);
}

static void
on_answered (CfPaymentsPlace *self)
{
  guint n;
  CfMoney total, left;
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  cf_listing_get_totals (cf_table_get_listing (self->table), &n, &total, &left);
  g_autofree char *all = cf_session_money (session, total), *open = cf_session_money (session, left);
  g_autofree char *text = g_strdup_printf (ngettext ("%u payment · %s · unapplied %s", "%u payments · %s · unapplied %s", n), n, all, open);
  gtk_label_set_label (GTK_LABEL (self->sums_label), text);
}

static void
on_open (CfPaymentsPlace *self, gint64 id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "payment/%s", cf_id_text (id, text));
}

static void
make_table (CfPaymentsPlace *self)
{
  self->table = cf_table_new (cf_place_get_session (CF_PLACE (self)), CF_LIST_PAYMENTS, _("Payments"), columns, G_N_ELEMENTS (columns), FALSE);
  cf_table_set_empty (self->table, "cf-payments-symbolic", _("No Payments"), _("F8 takes one."));
  g_signal_connect_object (self->table, "open", G_CALLBACK (on_open), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cf_table_get_listing (self->table), "answered", G_CALLBACK (on_answered), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self->table_bin), GTK_WIDGET (self->table));
  ask (self);
}

/* --- the place --- */

static void
on_title (CfPaymentsPlace *self)
{
  g_autofree char *title = NULL, *context = NULL;
  char id[CF_ID_TEXT];
  g_object_get (self->page, "title", &title, NULL);
  if (gtk_stack_get_visible_child (GTK_STACK (self->pages)) != self->page || !title || !*title)
    return;
  context = g_strdup_printf ("customer=%s", cf_id_text (cf_payment_page_get_customer (CF_PAYMENT_PAGE (self->page)), id));
  cf_place_set_title (CF_PLACE (self), title);
  cf_place_set_context (CF_PLACE (self), context);
}

static gboolean
cf_payments_place_open (CfPlace *place, const char *word, const char *path)
{
  CfPaymentsPlace *self = CF_PAYMENTS_PLACE (place);
  g_autofree char *what = cf_address_path (path);
  CfId id;
  if (strcmp (word, "payment") == 0) {
    if (!cf_id_parse (what, &id))
      return FALSE;
    gtk_stack_set_visible_child (GTK_STACK (self->pages), self->page);
    cf_place_set_title (place, _("Payment"));
    cf_place_set_context (place, "");                                   /* not the customer of the one before */
    cf_payment_page_show (CF_PAYMENT_PAGE (self->page), id);
    return TRUE;
  }
  if (*what)
    return FALSE;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "list");
  cf_place_set_title (place, _("Payments"));
  cf_place_set_context (place, "");
  return TRUE;
}

static void
cf_payments_place_refresh (CfPlace *place)
{
  CfPaymentsPlace *self = CF_PAYMENTS_PLACE (place);
  cf_listing_refresh (cf_table_get_listing (self->table));
  cf_payment_page_refresh (CF_PAYMENT_PAGE (self->page));
}

static void
cf_payments_place_enter (CfPlace *place)
{
  CfPaymentsPlace *self = CF_PAYMENTS_PLACE (place);
  if (gtk_stack_get_visible_child (GTK_STACK (self->pages)) == self->page)
    gtk_widget_child_focus (self->page, GTK_DIR_TAB_FORWARD);
  else
    cf_table_focus (self->table);
}

static void
cf_payments_place_constructed (GObject *object)
{
  CfPaymentsPlace *self = CF_PAYMENTS_PLACE (object);
  G_OBJECT_CLASS (cf_payments_place_parent_class)->constructed (object);
  self->page = g_object_new (CF_TYPE_PAYMENT_PAGE, "session", cf_place_get_session (CF_PLACE (self)), NULL);
  gtk_stack_add_named (GTK_STACK (self->pages), self->page, "page");
  g_signal_connect_object (self->page, "notify::title", G_CALLBACK (on_title), self, G_CONNECT_SWAPPED);
  make_table (self);
}

static void
cf_payments_place_class_init (CfPaymentsPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  CfPlaceClass *place = CF_PLACE_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_payments_place_constructed;
  place->open = cf_payments_place_open;
  place->refresh = cf_payments_place_refresh;
  place->enter = cf_payments_place_enter;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-payments-place.ui");
  gtk_widget_class_bind_template_child (widget, CfPaymentsPlace, pages);
  gtk_widget_class_bind_template_child (widget, CfPaymentsPlace, typed_entry);
  gtk_widget_class_bind_template_child (widget, CfPaymentsPlace, filter_drop);
  gtk_widget_class_bind_template_child (widget, CfPaymentsPlace, sums_label);
  gtk_widget_class_bind_template_child (widget, CfPaymentsPlace, table_bin);
  gtk_widget_class_bind_template_callback (widget, on_filter);
}

static void
cf_payments_place_init (CfPaymentsPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
