/* cf-payment-sheet-load.c: the payment sheet reads who pays and what is open, and again when the ledger changes meanwhile. */
#include "cf-payment-sheet-private.h"
#include "cf-payment-items.h"
#include "cf-payment-load.h"
#include <glib/gi18n-lib.h>

static void
tick_first (CfPaymentSheet *self)
{
  for (guint i = 0; i < self->plan.items->len && self->ticked->len; i++) {
    CfPlanItem *item = &g_array_index (self->plan.items, CfPlanItem, i);
    item->ticked = FALSE;
    for (guint k = 0; k < self->ticked->len; k++)
      item->ticked = item->ticked || g_array_index (self->ticked, CfId, k) == item->row.item.id;
  }
}

void
cf_payment_sheet_take_load (CfPaymentSheet *self, CfPaymentLoad *load)
{
  g_autofree char *balance = cf_session_money_symbol (self->session, load->balance.balance_minor), *subtitle = NULL;
  gboolean first = !self->loaded;
  self->plan.customer_id = self->customer_id = load->customer.id;
  g_free (self->customer);
  self->customer = g_strdup (load->customer.name);
  subtitle = g_strdup_printf (_("%s · balance %s"), self->customer, balance);
  adw_window_title_set_subtitle (ADW_WINDOW_TITLE (self->title), self->plan.must_pay ? self->customer : subtitle);
  cf_payment_plan_take_items (&self->plan, load->rows, first);
  if (first)
    tick_first (self);
  cf_payment_plan_lock (&self->plan, load->locked);
  g_clear_pointer (&self->risks, g_array_unref);
  self->risks = g_steal_pointer (&load->risks);
  self->customer_risk_minor = load->customer_risk_minor;
  self->loaded = TRUE;
  cf_payment_items_renew (CF_PAYMENT_ITEMS (self->items));
  gtk_stack_set_visible_child_name (GTK_STACK (self->items_stack), self->plan.items->len ? "items" : "nothing");
  if (first) {
    self->kinds = g_steal_pointer (&load->tenders);
    cf_payment_sheet_show_tenders (self, load->usual_tender_id);
    cf_payment_sheet_focus_amount (self);
  } else
    cf_payment_sheet_recompute (self);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfPaymentSheet *self = user;                                          /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfPaymentLoad *load = cf_session_finish (result, &error);
  if (load && !self->taken && !self->taking)
    cf_payment_sheet_take_load (self, load);
  else if (!load) {
    gtk_label_set_label (GTK_LABEL (self->say_label), error->message);
    gtk_widget_add_css_class (self->say_label, "error");
  }
  cf_payment_load_free (load);
}

void
cf_payment_sheet_load (CfPaymentSheet *self)
{
  CfPaymentWanted *wanted = g_new0 (CfPaymentWanted, 1);
  wanted->customer_id = self->customer_id;
  wanted->invoice_id = self->ticked->len ? g_array_index (self->ticked, CfId, 0) : 0;
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_payment_load, wanted, g_free, cf_payment_load_free, self->cancel, on_loaded, self);
}

void
cf_payment_sheet_on_ledger_changed (CfPaymentSheet *self)
{
  if (self->loaded && !self->taken && !self->taking)
    cf_payment_sheet_load (self);
}
