/* cf-payment-page.c: see cf-payment-page.h. What may be done follows from what became of the payment; the acts decide again. Each press is an intent of its own; a second one finds nothing left to do.
 * A form is about the payment it was opened over, whatever is shown when it is answered. */
#include "cf-payment-page.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-money-entry.h"
#include "cf-paper-out.h"
#include "cf-payment-full.h"
#include "cf-payment-sheet.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "cf-words.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfPaymentPage {
  AdwBin         parent;
  GtkWidget     *amount_label, *about_label, *state_icon, *state_label, *customer_button, *customer_label, *actions, *print_button, *save_button, *settle_button, *refund_button, *return_button, *void_button,
                *uses_title, *left_label, *oldest_button, *choose_button, *uses_list, *fates_title, *fates_list;
  CfSession     *session;
  GCancellable  *cancel;
  CfId           id;
  CfPaymentFull *full;                                                  /* NULL until it was read */
  char          *title;
};

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

static void on_take_off (GtkWidget *button, CfPaymentPage *self);

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
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_take_off), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  gtk_widget_set_visible (self->uses_list, full->uses->len > 0);
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
    add_row (self, self->fates_list, title, more, refund->amount_minor);
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
  g_autofree char *left = cf_session_money (self->session, full->left_minor);
  g_autofree char *words = g_strdup_printf (payment->kind == CF_PAYMENT_DEPOSIT ? _("Held %s") : _("Unapplied %s"), left);
  gtk_label_set_label (GTK_LABEL (self->left_label), words);
  gtk_widget_set_visible (self->left_label, full->left_minor > 0);
  gtk_widget_set_visible (self->oldest_button, stands && full->left_minor > 0);
  gtk_button_set_label (GTK_BUTTON (self->oldest_button), payment->kind == CF_PAYMENT_DEPOSIT ? _("Turn into _Credit") : _("Apply _Oldest First"));
  gtk_widget_set_visible (self->choose_button, stands && full->left_minor > 0 && payment->kind == CF_PAYMENT_PAYMENT);
  gtk_widget_set_visible (self->settle_button, stands && !settled && payment->tender_kind == CF_TENDER_ACH);
  gtk_widget_set_visible (self->refund_button, stands && full->refunded_minor < payment->amount_minor);
  gtk_widget_set_visible (self->return_button, stands && payment->tender_kind != CF_TENDER_CASH);
  gtk_widget_set_visible (self->void_button, stands && !settled && full->refunded_minor == 0);
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

/* --- acts --- */

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

static void
on_oldest (CfPaymentPage *self)
{
  gboolean deposit = self->full->payment.kind == CF_PAYMENT_DEPOSIT;
  run (self, deposit ? _("Turn into Credit") : _("Apply Oldest First"), &(CfPaymentDo) { .what = deposit ? CF_DO_USE_DEPOSIT : CF_DO_APPLY,
                                                                                    .said = g_strdup (deposit ? _("The deposit is credit now.") : _("Applied, oldest first.")) });
}

static void
on_choose (CfPaymentPage *self)
{
  cf_payment_sheet_show (GTK_WIDGET (self), self->session, self->full->payment.customer_id, &self->id, 1, 0);
}

static void
on_take_off (GtkWidget *button, CfPaymentPage *self)
{
  int at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW)));
  const CfPaymentUse *use = &g_array_index (self->full->uses, CfPaymentUse, at);
  g_autofree char *title = cf_words_titled (use->kind, use->number);
  run (self, _("Take Payment Off"), &(CfPaymentDo) { .what = CF_DO_UNAPPLY, .other_id = use->id, .said = g_strdup_printf (_("Taken off %s; it is open again."), title) });
}

static void
on_settle (CfPaymentPage *self)
{
  run (self, _("Reached the Bank"), &(CfPaymentDo) { .what = CF_DO_EVENT, .event = CF_PAYMENT_SETTLED, .said = g_strdup (_("Settled.")) });
}

static void
on_void (CfPaymentPage *self)
{
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
static void
on_refund (CfPaymentPage *self)
{
  const CfPaymentFull *full = self->full;
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

static void
on_return (CfPaymentPage *self)
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
  if (id == PROP_SESSION)
    CF_PAYMENT_PAGE (object)->session = g_value_dup_object (value);
  else
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
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-payment-page.ui");
  BIND (amount_label); BIND (about_label); BIND (state_icon); BIND (state_label); BIND (customer_button); BIND (customer_label); BIND (actions); BIND (print_button); BIND (save_button); BIND (settle_button);
  BIND (refund_button); BIND (return_button); BIND (void_button); BIND (uses_title); BIND (left_label); BIND (oldest_button); BIND (choose_button); BIND (uses_list); BIND (fates_title);
  BIND (fates_list);
  gtk_widget_class_bind_template_callback (widget, on_customer);
  gtk_widget_class_bind_template_callback (widget, on_print);
  gtk_widget_class_bind_template_callback (widget, on_save);
  gtk_widget_class_bind_template_callback (widget, on_settle);
  gtk_widget_class_bind_template_callback (widget, on_refund);
  gtk_widget_class_bind_template_callback (widget, on_return);
  gtk_widget_class_bind_template_callback (widget, on_void);
  gtk_widget_class_bind_template_callback (widget, on_oldest);
  gtk_widget_class_bind_template_callback (widget, on_choose);
  gtk_widget_class_bind_template_callback (widget, on_use);
}

static void
cf_payment_page_init (CfPaymentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hide_actions (self);
  gtk_widget_set_visible (self->fates_title, FALSE);
}
