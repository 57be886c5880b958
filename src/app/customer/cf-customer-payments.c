/* cf-customer-payments.c: see cf-customer-payments.h. Payments and credit memos are one list, newest first: both are money that the customer has with the shop. The buttons below act on the row chosen. */
#include "cf-customer-payments.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-credit-sheets.h"
#include "cf-paper-out.h"
#include "cf-page-rows.h"
#include "cf-window.h"
#include "base/id.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include <glib/gi18n-lib.h>

typedef struct {
  CfId    id;
  CfDate  date;
  const CfPaymentRow *payment;                                          /* one of the two */
  const CfInvoiceRow *memo;
  CfMoney amount_minor, left_minor;
} Credit;

typedef struct { CfCustomerData *data; GArray *credits; } Owner;

struct _CfCustomerPayments {
  AdwBin     parent;
  CfSession *session;
  CfCustomerData *data;
  CfPageRows    *rows;
  GtkSingleSelection *selection;
  GtkWidget *view, *stack, *scroll, *empty, *left_words, *apply, *unapply, *refund, *receipt, *more;
};
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfCustomerPayments, cf_customer_payments, ADW_TYPE_BIN)

static void
owner_free (gpointer p)
{
  Owner *owner = p;
  g_array_unref (owner->credits);
  cf_customer_data_unref (owner->data);
  g_free (owner);
}

/* --- what a row says --- */

static gboolean
same_row (gconstpointer p, gconstpointer q)
{
  const Credit *a = p, *b = q;
  return a->left_minor == b->left_minor && (!a->payment || !b->payment || (a->payment->event == b->payment->event && a->payment->refunded_minor == b->payment->refunded_minor));
}

static char *
date_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  return cf_session_date (session, ((const Credit *) row)->date);
}

static char *
what_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const Credit *c = row;
  if (c->memo)
    return g_strdup_printf (_("Credit memo %s"), c->memo->number);
  const char *reference = c->payment->reference ? c->payment->reference : "";
  if (c->payment->kind == CF_PAYMENT_DEPOSIT)
    return g_strdup_printf (_("Deposit, %s %s"), c->payment->tender, reference);
  return g_strdup_printf (_("%s %s"), c->payment->tender, reference);
}

static char *
about_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const Credit *c = row;
  return g_strdup (c->payment ? c->payment->subject : c->memo->reference);
}

static char *
amount_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  return cf_session_money (session, ((const Credit *) row)->amount_minor);
}

static char *
left_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const Credit *c = row;
  *ret_style = c->left_minor ? "heading" : "dim-label";
  return cf_session_money (session, c->left_minor);
}

static char *
state_text (CfSession *session, gconstpointer row, gpointer user, const char **ret_style)
{
  const Credit *c = row;
  *ret_style = "dim-label";
  if (c->payment && (c->payment->event == CF_PAYMENT_RETURNED || c->payment->event == CF_PAYMENT_FAILED)) {
    *ret_style = "overdue";
    return g_strdup (c->payment->event == CF_PAYMENT_RETURNED ? _("▲ Returned") : _("▲ Failed"));
  }
  if (c->payment && c->payment->event == CF_PAYMENT_VOIDED)
    return g_strdup (_("✕ Void"));
  if (c->memo && c->memo->is_void)
    return g_strdup (_("✕ Void"));
  if (c->left_minor > 0) {
    *ret_style = "warning";
    return g_strdup (c->left_minor < c->amount_minor ? _("◐ Partly applied") : _("◇ Not applied"));
  }
  if (c->payment && c->payment->kind == CF_PAYMENT_DEPOSIT && c->payment->refunded_minor == 0)
    return g_strdup (_("◇ Deposit"));
  return g_strdup (c->payment && c->payment->refunded_minor >= c->amount_minor ? _("↩ Refunded") : c->payment && c->payment->refunded_minor ? _("↩ Partly refunded") : _("✓ Applied"));
}

static int
by_date (gconstpointer a, gconstpointer b)
{
  const Credit *x = a, *y = b;
  return (x->date > y->date) - (x->date < y->date);
}

static int
by_amount (gconstpointer a, gconstpointer b)
{
  const Credit *x = a, *y = b;
  return (x->amount_minor > y->amount_minor) - (x->amount_minor < y->amount_minor);
}

static int
by_left (gconstpointer a, gconstpointer b)
{
  const Credit *x = a, *y = b;
  return (x->left_minor > y->left_minor) - (x->left_minor < y->left_minor);
}

static int
by_what (gconstpointer a, gconstpointer b)
{
  const char *unused;
  g_autofree char *x = what_text (NULL, a, NULL, &unused), *y = what_text (NULL, b, NULL, &unused);
  return g_utf8_collate (x, y);
}

/* --- the row chosen --- */

static const Credit *
chosen (CfCustomerPayments *self)
{
  CfPageRow *row = gtk_single_selection_get_selected_item (self->selection);
  return row ? cf_page_row_get (row) : NULL;
}

static gboolean
is_undone (const Credit *c)
{
  return c->memo ? c->memo->is_void : c->payment->event == CF_PAYMENT_RETURNED || c->payment->event == CF_PAYMENT_FAILED || c->payment->event == CF_PAYMENT_VOIDED;
}

static void
show_buttons (CfCustomerPayments *self)
{
  const Credit *c = self->selection ? chosen (self) : NULL;
  gboolean now = self->data && !self->data->past, alive = c && now && !is_undone (c), deposit = c && c->payment && c->payment->kind == CF_PAYMENT_DEPOSIT;
  gtk_widget_set_sensitive (self->apply, alive && (c->left_minor > 0 || deposit));
  gtk_button_set_label (GTK_BUTTON (self->apply), deposit ? _("_Use Deposit") : _("_Apply…"));
  gtk_widget_set_sensitive (self->unapply, alive && !deposit && c->left_minor < c->amount_minor);
  gtk_widget_set_sensitive (self->refund, alive);
  gtk_widget_set_sensitive (self->receipt, c && c->payment);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "payments.void", alive && c->payment);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "payments.returned", alive && c->payment);
  gtk_widget_set_sensitive (self->more, alive && c->payment);
}

void
cf_customer_payments_set (CfCustomerPayments *self, CfCustomerData *data, gboolean anew)
{
  g_clear_pointer (&self->data, cf_customer_data_unref);
  self->data = data ? cf_customer_data_ref (data) : NULL;
  Owner *owner = NULL;
  GPtrArray *rows = g_ptr_array_new ();
  CfMoney left = 0;
  if (data) {
    owner = g_new (Owner, 1);
    *owner = (Owner) { cf_customer_data_ref (data), g_array_new (FALSE, FALSE, sizeof (Credit)) };
    guint p = 0, m = 0;
    for (;;) {                                                          /* two lists, both newest first */
      while (m < data->invoices->len && g_array_index (data->invoices, CfCustomerInvoice, m).row.kind != CF_INVOICE_CREDIT_MEMO)
        m++;
      const CfPaymentRow *payment = p < data->payments->len ? &g_array_index (data->payments, CfPaymentRow, p) : NULL;
      const CfInvoiceRow *memo = m < data->invoices->len ? &g_array_index (data->invoices, CfCustomerInvoice, m).row : NULL;
      if (!payment && !memo)
        break;
      gboolean takes_memo = memo && (!payment || memo->date > payment->date);
      Credit credit = takes_memo ? (Credit) { memo->id, memo->date, NULL, memo, -memo->total_minor, -memo->open_minor }
                                 : (Credit) { payment->id, payment->date, payment, NULL, payment->amount_minor, payment->unapplied_minor };
      g_array_append_val (owner->credits, credit);
      if (takes_memo)
        m++;
      else
        p++;
      if (credit.left_minor > 0 && !cf_add (left, credit.left_minor, &left))
        left = G_MAXINT64;
    }
    for (guint i = 0; i < owner->credits->len; i++)
      g_ptr_array_add (rows, &g_array_index (owner->credits, Credit, i));
  }
  g_autofree char *amount = cf_session_money (self->session, left), *text = g_strdup_printf (_("Not applied: %s"), amount);
  gtk_label_set_label (GTK_LABEL (self->left_words), text);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), rows->len ? self->scroll : self->empty);
  cf_page_rows_take (self->rows, rows, owner, owner ? owner_free : NULL, anew);
  show_buttons (self);
}

/* --- what is done with it --- */

typedef struct { CfId id, payment_id; CfPaymentEventKind kind; gboolean deposit; } Event;

static CfOutcome
event_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Event *event = data;
  g_auto (CfPaymentEvent) made = { 0 };
  g_auto (CfDepositUse) used = { 0 };
  if (event->deposit)
    return cf_use_deposit (shop, who, event->id, event->payment_id, 0, 0, cf_shop_today (shop), &used, error);
  return cf_payment_event (shop, who, event->id, event->payment_id, event->kind, event->kind == CF_PAYMENT_RETURNED ? "NSF" : NULL, event->kind == CF_PAYMENT_RETURNED ? -1 : 0,
                           cf_shop_today (shop), &made, error);
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Event *event = data;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (GTK_WIDGET (user), event->deposit ? _("The deposit can be applied now") : event->kind == CF_PAYMENT_VOIDED ? _("Payment voided") : _("Payment returned"));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
}

static void
run_event (CfCustomerPayments *self, const Event *event, const char *title)
{
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = title, .id = event->id, .work = event_work, .data = g_memdup2 (event, sizeof *event), .data_free = g_free,
                                               .done = on_done, .user = G_OBJECT (self) });
}

typedef struct { CfCustomerPayments *self; Event event; } Confirm;

static void
on_confirmed (const char *text, gpointer user)
{
  g_autofree Confirm *confirm = user;
  g_autoptr (CfCustomerPayments) self = confirm->self;
  if (text)
    run_event (self, &confirm->event, confirm->event.kind == CF_PAYMENT_VOIDED ? _("Void Payment") : _("Returned by the Bank"));
}

static void
event_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfCustomerPayments *self = CF_CUSTOMER_PAYMENTS (widget);
  const Credit *c = chosen (self);
  gboolean voids = g_str_equal (name, "payments.void");
  if (!c)
    return;
  Confirm *confirm = g_new (Confirm, 1);
  *confirm = (Confirm) { g_object_ref (self), { cf_session_next_id (self->session), c->id, voids ? CF_PAYMENT_VOIDED : CF_PAYMENT_RETURNED, FALSE } };
  cf_ask_confirm (widget, voids ? _("Void This Payment?") : _("Did the Bank Send It Back?"),
                  voids ? _("What it paid is open again. Void a payment only where it was taken by mistake.") : _("What it paid is open again, and the shop’s fee for returned payments is charged."),
                  voids ? _("_Void") : _("_Returned"), TRUE, on_confirmed, confirm);
}

static void
on_apply (CfCustomerPayments *self)
{
  const Credit *c = chosen (self);
  if (!c)
    return;
  if (c->payment && c->payment->kind == CF_PAYMENT_DEPOSIT && c->left_minor == 0)
    run_event (self, &(Event) { cf_session_next_id (self->session), c->id, 0, TRUE }, _("Use Deposit"));
  else
    cf_credit_apply_show (GTK_WIDGET (self), self->session, self->data, c->id, c->left_minor);
}

static void
on_unapply (CfCustomerPayments *self)
{
  const Credit *c = chosen (self);
  if (c)
    cf_credit_unapply_show (GTK_WIDGET (self), self->session, c->id);
}

static void
on_refund (CfCustomerPayments *self)
{
  const Credit *c = chosen (self);
  if (c)
    cf_credit_refund_show (GTK_WIDGET (self), self->session, self->data, c->id, c->left_minor);
}

static void
on_receipt (CfCustomerPayments *self)
{
  const Credit *c = chosen (self);
  if (c && c->payment)
    cf_receipt_save (GTK_WIDGET (self), self->session, c->id, TRUE);
}

/* --- its life --- */

static void
cf_customer_payments_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  g_set_object (&CF_CUSTOMER_PAYMENTS (object)->session, g_value_get_object (value));
}

static void
cf_customer_payments_constructed (GObject *object)
{
  CfCustomerPayments *self = CF_CUSTOMER_PAYMENTS (object);
  GtkColumnView *view = GTK_COLUMN_VIEW (self->view);
  G_OBJECT_CLASS (cf_customer_payments_parent_class)->constructed (object);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Date"), FALSE, FALSE, date_text, NULL), by_date, TRUE);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Payment"), FALSE, TRUE, what_text, NULL), by_what, FALSE);
  cf_page_rows_column (view, self->session, _("About"), FALSE, TRUE, about_text, NULL);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Amount"), TRUE, FALSE, amount_text, NULL), by_amount, TRUE);
  cf_page_rows_sortable (cf_page_rows_column (view, self->session, _("Not applied"), TRUE, FALSE, left_text, NULL), by_left, TRUE);
  cf_page_rows_column (view, self->session, _("State"), FALSE, FALSE, state_text, NULL);
  self->rows = cf_page_rows_new (same_row);
  cf_page_rows_sort_by (self->rows, view);
  cf_page_rows_follow (self->rows, GTK_SCROLLED_WINDOW (self->scroll));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_column_view_set_model (view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_buttons), self, G_CONNECT_SWAPPED);
}

static void
cf_customer_payments_dispose (GObject *object)
{
  CfCustomerPayments *self = CF_CUSTOMER_PAYMENTS (object);
  if (self->view)
    gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), NULL);
  self->view = NULL;
  g_clear_object (&self->selection);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->data, cf_customer_data_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_customer_payments_parent_class)->dispose (object);
}

static void
cf_customer_payments_class_init (CfCustomerPaymentsClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->set_property = cf_customer_payments_set_property;
  object->constructed = cf_customer_payments_constructed;
  object->dispose = cf_customer_payments_dispose;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  gtk_widget_class_install_action (widget, "payments.void", NULL, event_action);
  gtk_widget_class_install_action (widget, "payments.returned", NULL, event_action);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-customer-payments.ui");
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, view);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, stack);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, scroll);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, empty);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, left_words);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, apply);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, unapply);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, refund);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, receipt);
  gtk_widget_class_bind_template_child (widget, CfCustomerPayments, more);
  gtk_widget_class_bind_template_callback (widget, on_apply);
  gtk_widget_class_bind_template_callback (widget, on_unapply);
  gtk_widget_class_bind_template_callback (widget, on_refund);
  gtk_widget_class_bind_template_callback (widget, on_receipt);
}

static void
cf_customer_payments_init (CfCustomerPayments *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
