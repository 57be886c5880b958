/* cf-payment-page-acts.c: what is done with a payment from its page: put on, taken off, settled, given back, returned, voided. Each press is an intent of its own; a second one finds nothing left to do.
 * A form is about the payment it was opened over, whatever is shown when it is answered. */
#include "cf-payment-page-private.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-card-back.h"
#include "cf-money-entry.h"
#include "cf-payment-sheet.h"
#include "cf-window.h"
#include "cf-words.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum { CF_DO_APPLY = 1, CF_DO_USE_DEPOSIT, CF_DO_UNAPPLY, CF_DO_REFUND, CF_DO_EVENT } CfDo;
typedef struct {
  CfDo    what;
  CfId    id, payment_id, other_id;                                     /* other: the item taken off; the tender of a refund */
  CfMoney amount;                                                       /* 0 = all; a return: the fee */
  CfPaymentEventKind event;
  gboolean unapply;
  char   *text;                                                         /* reference, code */
  char   *said;                                                         /* once it is done */
} CfPaymentDo;

static void
do_free (gpointer p)
{
  CfPaymentDo *todo = p;
  g_free (todo->text);
  g_free (todo->said);
  g_free (todo);
}

static CfOutcome
do_it (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const CfPaymentDo *todo = data;
  g_auto (CfAllocation) allocation = { 0 };
  g_auto (CfDepositUse) use = { 0 };
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  switch (todo->what) {
  case CF_DO_APPLY: return cf_apply_credit (shop, who, todo->id, todo->payment_id, todo->amount, CF_SETTLE_OLDEST, NULL, 0, 0, &allocation, error);
  case CF_DO_USE_DEPOSIT: return cf_use_deposit (shop, who, todo->id, todo->payment_id, 0, todo->amount, 0, &use, error);
  case CF_DO_UNAPPLY: return cf_unapply (shop, who, todo->id, todo->payment_id, todo->other_id, todo->amount, 0, &allocation, error);
  case CF_DO_REFUND: return cf_refund (shop, who, todo->id, todo->payment_id, todo->amount, todo->other_id, todo->unapply, todo->text, 0, &refund, error);
  case CF_DO_EVENT: return cf_payment_event (shop, who, todo->id, todo->payment_id, todo->event, todo->text, todo->amount, 0, &event, error);
  }
  g_assert_not_reached ();
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfPaymentPage *self = user;
  const CfPaymentDo *todo = data;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (GTK_WIDGET (self), todo->said);
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

/* Takes @todo over. */
static void
run (CfPaymentPage *self, const char *title, const CfPaymentDo *todo)
{
  CfPaymentDo *copy = g_memdup2 (todo, sizeof *todo);
  copy->id = copy->id ? copy->id : cf_session_next_id (self->session);
  copy->payment_id = copy->payment_id ? copy->payment_id : self->id;
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = title, .id = copy->id, .work = do_it, .data = copy, .data_free = do_free, .done = on_done, .user = G_OBJECT (self) });
}

void
cf_payment_page_on_oldest (CfPaymentPage *self)
{
  gboolean deposit = self->full->payment.kind == CF_PAYMENT_DEPOSIT;
  run (self, deposit ? _("Turn into Credit") : _("Apply Oldest First"), &(CfPaymentDo) { .what = deposit ? CF_DO_USE_DEPOSIT : CF_DO_APPLY,
                                                                                    .said = g_strdup (deposit ? _("The deposit is credit now.") : _("Applied, oldest first.")) });
}

void
cf_payment_page_on_choose (CfPaymentPage *self)
{
  cf_payment_sheet_show (GTK_WIDGET (self), self->session, self->full->payment.customer_id, &self->id, 1, 0);
}

void
cf_payment_page_on_take_off (GtkWidget *button, CfPaymentPage *self)
{
  int at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW)));
  const CfPaymentUse *use = &g_array_index (self->full->uses, CfPaymentUse, at);
  g_autofree char *title = cf_words_titled (use->kind, use->number);
  run (self, _("Take Payment Off"), &(CfPaymentDo) { .what = CF_DO_UNAPPLY, .other_id = use->id, .said = g_strdup_printf (_("Taken off %s; it is open again."), title) });
}

void
cf_payment_page_on_settle (CfPaymentPage *self)
{
  run (self, _("Reached the Bank"), &(CfPaymentDo) { .what = CF_DO_EVENT, .event = CF_PAYMENT_SETTLED, .said = g_strdup (_("Settled.")) });
}

void
cf_payment_page_on_void (CfPaymentPage *self)
{
  if (cf_card_back_void (GTK_WIDGET (self), self->session, self->id))
    return;
  run (self, _("Void This Payment?"), &(CfPaymentDo) { .what = CF_DO_EVENT, .event = CF_PAYMENT_VOIDED, .said = g_strdup (_("Voided; what it had paid is open again.")) });
}

/* --- forms: a refund, a return --- */

typedef struct { CfPaymentPage *page; GtkWidget *amount, *tender, *text, *check; GArray *tenders /* CfId, as in the drop-down */; CfId id, payment_id; } CfPaymentForm;

static AdwMessageDialog *
form_new (CfPaymentPage *self, const char *title, const char *body, const char *label, GtkWidget *rows)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), title, body));
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", label, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, rows);
  return dialog;
}

static GtkWidget *
labelled (GtkWidget *box, const char *words, GtkWidget *child)
{
  GtkWidget *label = gtk_label_new (words), *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), child);
  gtk_box_append (GTK_BOX (box), line);
  if (!CF_IS_MONEY_ENTRY (child))
    gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return child;
}

static GtkWidget *
text_entry (void)
{
  GtkWidget *entry = gtk_entry_new ();
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  return entry;
}

/* Above 0: 0 would be all of it. */
static gboolean
typed_amount (CfPaymentForm *form, CfMoney *ret)
{
  return cf_money_entry_get (CF_MONEY_ENTRY (form->amount), ret, NULL) && *ret > 0;
}

static void
on_refund_typed (CfPaymentForm *form)
{
  GtkRoot *root = gtk_widget_get_root (form->amount);
  CfMoney amount;
  if (ADW_IS_MESSAGE_DIALOG (root))
    adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (root), "do", typed_amount (form, &amount));
}

static void
on_refund_answer (AdwMessageDialog *dialog, const char *response, CfPaymentForm *form)
{
  CfPaymentPage *self = form->page;
  CfMoney amount = 0;
  if (strcmp (response, "do") != 0 || !self || !typed_amount (form, &amount))
    return;
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (form->tender));
  CfId tender_id = at < form->tenders->len ? g_array_index (form->tenders, CfId, at) : 0;
  g_autofree char *money = cf_session_money_symbol (self->session, amount);
  run (self, _("Refund"), &(CfPaymentDo) { .what = CF_DO_REFUND, .id = form->id, .payment_id = form->payment_id, .amount = amount, .other_id = tender_id, .unapply = TRUE,
                                           .text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (form->text))), .said = g_strdup_printf (_("%s given back."), money) });
}

static void
form_free (gpointer p, GClosure *closure)
{
  CfPaymentForm *form = p;
  g_clear_weak_pointer (&form->page);
  g_array_unref (form->tenders);
  g_free (form);
}

static CfPaymentForm *
form_for (CfPaymentPage *self)
{
  CfPaymentForm *form = g_new0 (CfPaymentForm, 1);
  form->id = cf_session_next_id (self->session);
  form->payment_id = self->id;
  form->tenders = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_set_weak_pointer (&form->page, self);
  return form;
}

/* Back by the way it came; another way needs a manager, who is asked on the spot (D23). */
void
cf_payment_page_on_refund (CfPaymentPage *self)
{
  const CfPaymentFull *full = self->full;
  if (cf_card_back_show (GTK_WIDGET (self), self->session, self->id))
    return;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  CfPaymentForm *form = form_for (self);
  g_autofree char *first = g_strdup_printf (_("%s, as it came"), full->payment.tender_name);
  gtk_string_list_append (names, first);
  g_array_set_size (form->tenders, 1);
  g_array_index (form->tenders, CfId, 0) = 0;
  for (guint i = 0; i < full->tenders->len; i++) {
    gtk_string_list_append (names, g_array_index (full->tenders, CfTender, i).name);
    g_array_append_val (form->tenders, g_array_index (full->tenders, CfTender, i).id);
  }
  form->amount = labelled (box, _("Amount"), cf_money_entry_new (self->session, _("Amount")));
  cf_money_entry_set (CF_MONEY_ENTRY (form->amount), full->payment.kind == CF_PAYMENT_DEPOSIT || full->left_minor > 0 ? full->left_minor : full->payment.amount_minor - full->refunded_minor);
  form->tender = labelled (box, C_("tender", "By"), gtk_drop_down_new (G_LIST_MODEL (g_object_ref (names)), NULL));
  form->text = labelled (box, _("Reference"), text_entry ());
  AdwMessageDialog *dialog = form_new (self, _("Give Money Back?"), _("What is unapplied goes first, then what was applied last, which is open again."), _("_Refund"), box);
  g_signal_connect_swapped (form->amount, "changed", G_CALLBACK (on_refund_typed), form);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_refund_answer), form, form_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_return_answer (AdwMessageDialog *dialog, const char *response, CfPaymentForm *form)
{
  CfPaymentPage *self = form->page;
  if (strcmp (response, "do") != 0 || !self)
    return;
  gboolean fee = gtk_check_button_get_active (GTK_CHECK_BUTTON (form->check));
  run (self, _("Returned Payment"), &(CfPaymentDo) { .what = CF_DO_EVENT, .id = form->id, .payment_id = form->payment_id, .event = CF_PAYMENT_RETURNED, .amount = fee ? -1 : 0,
                                                     .text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (form->text))), .said = g_strdup (_("Returned; what it had paid is open again.")) });
}

void
cf_payment_page_on_return (CfPaymentPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  CfPaymentForm *form = form_for (self);
  CfMoney fee = cf_session_get_shop (self->session)->rules.return_fee_minor;
  g_autofree char *money = cf_session_money (self->session, fee), *words = g_strdup_printf (_("Charge the return fee, %s"), money);
  form->text = labelled (box, _("Bank's code"), text_entry ());
  gtk_editable_set_text (GTK_EDITABLE (form->text), self->full->payment.tender_kind == CF_TENDER_ACH ? "R01" : "NSF");
  form->check = gtk_check_button_new_with_label (words);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (form->check), fee > 0);
  gtk_widget_set_visible (form->check, fee > 0);
  gtk_box_append (GTK_BOX (box), form->check);
  AdwMessageDialog *dialog = form_new (self, _("The Bank Sent It Back?"), _("What it had paid is open again, with its own due date."), _("_Returned"), box);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_return_answer), form, form_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
