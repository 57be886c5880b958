/* cf-payment-sheet-take.c: the main button of the payment sheet, and the page after it. Pressed once, nothing can be changed or pressed until the answer is there. */
#include "cf-payment-sheet-private.h"
#include "cf-customer-screen.h"
#include "cf-paper-out.h"
#include "cf-payment-take.h"
#include "cf-receipt-out.h"
#include <glib/gi18n-lib.h>

/* What cards gave, a line each. */
static void
add_card_words (CfPaymentSheet *self, GString *words)
{
  for (guint i = 0; i < self->charged->len; i++) {
    const CfSheetCard *card = &g_array_index (self->charged, CfSheetCard, i);
    g_autofree char *money = cf_session_money (self->session, card->amount_minor);
    g_string_append_printf (words, _("\n%s by card: %s"), money, card->words);
    if (card->at_risk)
      g_string_append (words, _("\nApproved by the terminal alone: at risk until the bank has it."));
  }
}

static void
show_done (CfPaymentSheet *self, const CfTaken *taken, CfMoney left)
{
  CfMoney sum = cf_payment_sheet_charged (self);
  guint n = taken->n_payments + self->charged->len;
  for (guint i = 0; i < taken->n_payments; i++)
    sum += taken->payments[i].amount_minor;
  g_autofree char *money = cf_session_money_symbol (self->session, sum), *change = cf_session_money_symbol (self->session, taken->change_minor);
  g_autofree char *balance = cf_session_money_symbol (self->session, left), *over = cf_session_money_symbol (self->session, taken->unapplied_minor);
  GString *words = g_string_new (NULL);
  g_string_append_printf (words, n ? _("%s taken from %s") : _("Credit was applied for %.0s%s"), money, self->customer);
  add_card_words (self, words);
  if (taken->unapplied_minor > 0 && !self->plan.deposit)
    g_string_append_printf (words, _("\n%s stays as unapplied credit."), over);
  if (!self->plan.must_pay)
    g_string_append_printf (words, _("\nBalance left: %s"), balance);
  gtk_label_set_label (GTK_LABEL (self->done_caption), taken->change_minor ? _("Change due") : self->plan.deposit ? _("Deposit taken") : self->charged->len ? _("Paid") : _("Taken"));
  gtk_label_set_label (GTK_LABEL (self->done_amount), taken->change_minor ? change : money);
  gtk_label_set_label (GTK_LABEL (self->done_words), words->str);
  g_string_free (words, TRUE);
  self->toast = taken->change_minor ? g_strdup_printf (_("%s taken from %s. Change due: %s"), money, self->customer, change) :
                n ? g_strdup_printf (_("%s taken from %s"), money, self->customer) : g_strdup_printf (_("Credit applied for %s"), self->customer);
  gtk_widget_set_visible (self->print_button, n > 0);
  gtk_widget_set_visible (self->save_button, n > 0);
  adw_window_title_set_subtitle (ADW_WINDOW_TITLE (self->title), self->customer);      /* the balance before is past */
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "done");
  gtk_widget_grab_focus (self->done);
  cf_customer_screen_thanks (GTK_WIDGET (self), self->session, taken->change_minor);
  cf_receipt_sale (GTK_WIDGET (self), self->session, self->charged->len ? g_array_index (self->charged, CfSheetCard, 0).payment_id : taken->n_payments ? taken->payments[0].sale_id : 0, taken);
}

static void
tell_sale (CfPaymentSheet *self)
{
  if (self->sale_done && self->sale_user)
    ((void (*) (GObject *)) self->sale_done) (self->sale_user);
}

void
cf_payment_sheet_done_charged (CfPaymentSheet *self)
{
  self->taken = TRUE;
  show_done (self, &(CfTaken) { 0 }, self->balance_after);
  tell_sale (self);
}

static void
on_answer (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfPaymentSheet *self = user;
  CfTakeWork *work = data;
  self->taking = FALSE;
  gtk_widget_set_sensitive (self->pages, TRUE);
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    self->taken = TRUE;
    show_done (self, &work->taken, work->balance_minor);
    self->result = work->taken;                                         /* now this one's */
    work->taken = (CfTaken) { 0 };
    tell_sale (self);
    return;
  }
  cf_payment_sheet_recompute (self);
  cf_payment_sheet_focus_amount (self);
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  gtk_label_set_label (GTK_LABEL (self->say_label), sentence);
  gtk_widget_add_css_class (self->say_label, "error");
}

void
cf_payment_sheet_take (CfPaymentSheet *self)
{
  if (self->taking || self->taken || !self->loaded)
    return;
  cf_payment_sheet_forget_notice (self);
  cf_payment_sheet_recompute (self);
  if (self->plan.outcome == CF_NEEDS_REFERENCE) {
    cf_payment_sheet_ask_reference (self, gtk_widget_has_focus (gtk_widget_get_first_child (self->reference_entry)));
    return;
  }
  if (self->plan.outcome != CF_OK)
    return;
  if (cf_payment_sheet_is_terminal (self) && self->plan.tenders->len > self->n_added) {
    cf_payment_sheet_charge (self, TRUE);
    return;
  }
  const CfPlanTender *first = self->plan.tenders->len ? &g_array_index (self->plan.tenders, CfPlanTender, 0) : NULL;
  CfTakeWork *work = cf_take_work_new (self->session, &self->plan, self->plan.deposit ? gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)) : NULL);
  work->ask.sale_id = self->sale_id;
  self->taking = TRUE;
  cf_payment_sheet_show_plan (self);
  gtk_widget_set_sensitive (self->pages, FALSE);
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Take Payment"), .id = first ? first->id : work->credits[0].id, .work = cf_take_work_run, .data = work,
                                               .data_free = cf_take_work_free, .done = on_answer, .user = G_OBJECT (self) });
}

void
cf_payment_sheet_enter (CfPaymentSheet *self)
{
  if (cf_payment_sheet_lacks_reference (self) && self->plan.tenders->len > self->n_added)
    cf_payment_sheet_ask_reference (self, FALSE);
  else
    cf_payment_sheet_take (self);
}

static CfId
receipt_of (CfPaymentSheet *self)
{
  return self->charged->len ? g_array_index (self->charged, CfSheetCard, 0).payment_id : self->result.n_payments ? self->result.payments[0].sale_id : 0;
}

/* Whoever asked for one leaves by "Done", not by "No Receipt". */
static void
show_receipt_made (CfPaymentSheet *self)
{
  gtk_label_set_label (GTK_LABEL (self->no_receipt_label), _("Done"));
}

void
cf_payment_sheet_print (CfPaymentSheet *self)
{
  CfId id = receipt_of (self);
  if (id)
    cf_receipt_print (GTK_WIDGET (self), self->session, id, FALSE);
  show_receipt_made (self);
}

void
cf_payment_sheet_save (CfPaymentSheet *self)
{
  CfId id = receipt_of (self);
  if (id)
    cf_receipt_save (GTK_WIDGET (self), self->session, id, FALSE);
  show_receipt_made (self);
}
