/* cf-payment-sheet-words.c: what the plan of the payment sheet comes to, in figures and sentences. */
#include "cf-payment-sheet-private.h"
#include "cf-customer-screen.h"
#include "cf-payment-items.h"
#include "cf-words.h"
#include <glib/gi18n-lib.h>

/* Takes @text. */
static void
set_label (GtkWidget *label, char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text);
  g_free (text);
}

/* Takes @text. An option that would change nothing is not there. */
static void
set_option (GtkWidget *check, char *text, gboolean shows)
{
  gtk_check_button_set_label (GTK_CHECK_BUTTON (check), text);
  gtk_widget_set_visible (check, shows);
  g_free (text);
}

static void
show_figures (CfPaymentSheet *self)
{
  const CfPaymentPlan *plan = &self->plan;
  CfMoney charged = cf_payment_sheet_charged (self);
  g_autofree char *due = cf_session_money (self->session, plan->due_minor + charged), *taken = cf_session_money (self->session, plan->taken_minor + charged);
  g_autofree char *remaining = cf_session_money (self->session, plan->remaining_minor), *change = cf_session_money (self->session, plan->change_minor);
  g_autofree char *discount = cf_session_money (self->session, plan->may_discount_minor), *small = cf_session_money (self->session, plan->may_write_off_minor);
  g_autofree char *keep = cf_session_money (self->session, plan->may_keep_minor);
  set_label (self->due_label, g_strdup_printf (_("Due %s"), due));
  set_label (self->taken_label, g_strdup_printf (_("Taken %s"), taken));
  set_label (self->remaining_label, g_strdup_printf (_("Remaining %s"), remaining));
  set_label (self->change_label, plan->change_minor > 0 ? g_strdup_printf (_("Change %s"), change) : g_strdup (""));
  set_option (self->discount_check, g_strdup_printf (_("Take terms discounts, %s"), discount), plan->may_discount_minor > 0);
  set_option (self->small_check, g_strdup_printf (_("Write off the rest, %s"), small), plan->may_write_off_minor > 0 && !cf_payment_sheet_is_terminal (self));
  set_option (self->keep_check, g_strdup_printf (_("Keep %s as credit"), keep), plan->may_keep_minor > 0);
}

static char *
take_words (CfPaymentSheet *self)
{
  const CfPaymentPlan *plan = &self->plan;
  g_autofree char *taken = cf_session_money (self->session, plan->taken_minor), *credit = cf_session_money (self->session, plan->credit_minor);
  if (self->taking)
    return g_strdup (_("Taking…"));
  if (plan->taken_minor == 0 && plan->credit_minor > 0)
    return g_strdup_printf (_("Apply %s"), credit);
  if (plan->taken_minor == 0)
    return g_strdup (_("Take"));
  if (cf_payment_sheet_is_terminal (self) && plan->tenders->len > self->n_added) {
    g_autofree char *card = cf_session_money (self->session, g_array_index (plan->tenders, CfPlanTender, self->n_added).tendered_minor);
    return g_strdup_printf (plan->deposit ? _("Charge Deposit %s") : _("Charge %s"), card);
  }
  return g_strdup_printf (plan->deposit ? _("Take Deposit %s") : _("Take %s"), taken);
}

/* What is to be said about the plan: why it cannot be taken, or what else becomes of the money. NULL: nothing. */
static char *
say_words (CfPaymentSheet *self, gboolean *ret_wrong)
{
  const CfPaymentPlan *plan = &self->plan;
  g_autofree char *over = cf_session_money (self->session, plan->unapplied_minor), *credit = cf_session_money (self->session, plan->credit_minor);
  *ret_wrong = self->notice && self->notice_wrong;
  if (self->notice)
    return g_strdup (self->notice);
  if (plan->must_pay && plan->outcome == CF_NOT_ENOUGH) {
    g_autofree char *left = cf_session_money (self->session, plan->remaining_minor);
    return g_strdup_printf (_("This sale is paid whole: %s is still to come."), left);
  }
  if (plan->outcome && plan->outcome != CF_NEEDS_REFERENCE && plan->outcome != CF_REQUIRED) {
    *ret_wrong = TRUE;
    return cf_refusal_sentence (&plan->refusal);
  }
  if (plan->taken_minor > 0 && plan->unapplied_minor > 0)
    return g_strdup_printf (_("%s is more than what is ticked: it stays as unapplied credit."), over);
  if (plan->credit_minor > 0)
    return g_strdup_printf (_("%s of credit is used."), credit);
  return NULL;
}

/* D3: the order is shown before anything is posted. */
static const char *
order_words (CfPaymentSheet *self)
{
  for (guint i = 0; i < self->plan.items->len; i++)
    if (g_array_index (self->plan.items, CfPlanItem, i).has_typed)
      return _("Applying to, as typed");
  return cf_session_get_shop (self->session)->rules.oldest_by == CF_OLDEST_BY_DUE ? _("Applying to, earliest due first") : _("Applying to, oldest first");
}

/* A card is charged only where a terminal is there for it. */
static gboolean
may_take (CfPaymentSheet *self)
{
  return !cf_payment_sheet_is_terminal (self) || self->plan.tenders->len <= self->n_added || cf_payment_sheet_may_charge (self);
}

/* The customer sees what they pay for, and nothing else of their account. */
static void
show_customer (CfPaymentSheet *self)
{
  const CfPaymentPlan *plan = &self->plan;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free), amounts = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; !plan->deposit && i < plan->items->len; i++) {
    const CfPlanItem *item = &g_array_index (plan->items, CfPlanItem, i);
    if (!item->ticked)
      continue;
    g_ptr_array_add (names, cf_words_titled (item->row.item.kind, item->row.number));
    g_ptr_array_add (amounts, cf_session_money (self->session, item->row.item.open_minor));
  }
  g_ptr_array_add (names, NULL);
  g_ptr_array_add (amounts, NULL);
  cf_customer_screen_amount (GTK_WIDGET (self), self->session, (const char *const *) names->pdata, (const char *const *) amounts->pdata,
                             plan->change_minor > 0 ? _("Your change") : plan->deposit ? _("Deposit") : _("Amount due"),
                             plan->change_minor > 0 ? plan->change_minor : plan->deposit ? plan->taken_minor : plan->due_minor);
}

void
cf_payment_sheet_show_plan (CfPaymentSheet *self)
{
  const CfPaymentPlan *plan = &self->plan;
  gboolean wrong;
  g_autofree char *take = take_words (self), *say = say_words (self, &wrong);
  self->showing = TRUE;
  show_figures (self);
  cf_payment_sheet_show_card (self);
  gtk_label_set_label (GTK_LABEL (self->applying_label), order_words (self));
  gtk_widget_set_visible (self->due_label, !plan->deposit);
  gtk_widget_set_visible (self->remaining_label, !plan->deposit);
  gtk_widget_set_visible (self->deposit_check, !plan->must_pay);
  gtk_widget_set_visible (self->subject_entry, plan->deposit);
  gtk_widget_set_visible (self->applying, !plan->deposit);
  gtk_label_set_label (GTK_LABEL (self->take_label), take);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->take_button), GTK_ACCESSIBLE_PROPERTY_LABEL, take, -1);
  gtk_widget_set_sensitive (self->take_button, self->loaded && !self->taking && may_take (self) && (plan->outcome == CF_OK || plan->outcome == CF_NEEDS_REFERENCE));
  gtk_widget_set_sensitive (self->split_button, self->plan.tenders->len > self->n_added && plan->remaining_minor > 0 && !plan->deposit && may_take (self));
  gtk_label_set_label (GTK_LABEL (self->say_label), say ? say : "");
  if (wrong)
    gtk_widget_add_css_class (self->say_label, "error");
  else
    gtk_widget_remove_css_class (self->say_label, "error");
  cf_payment_items_show (CF_PAYMENT_ITEMS (self->items));
  if (!self->taken && self->loaded)
    show_customer (self);
  self->showing = FALSE;
}
