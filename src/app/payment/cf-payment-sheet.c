/* cf-payment-sheet.c: see cf-payment-sheet.h. What is typed goes into the plan; the plan is computed anew at each change and shown; the act is asked with the plan. The ledger is read once in a thread, and
 * again when it changes.
 *
 * Invariants: the id of a tender is made before its button can be pressed; once the main button was pressed nothing can be changed or pressed until the answer is there; after it only Esc, P and S do
 * anything, so that a buffered Enter does nothing. */
#include "cf-payment-sheet.h"
#include "cf-address.h"
#include "cf-money-entry.h"
#include "cf-date-entry.h"
#include "cf-paper-out.h"
#include "cf-payment-items.h"
#include "cf-payment-load.h"
#include "cf-payment-match.h"
#include "cf-payment-take.h"
#include "cf-pick-entry.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfPaymentSheet {
  AdwWindow      parent;
  GtkWidget     *title, *pages, *who, *applying, *applying_label, *none_button, *match_button, *items_stack, *items, *discount_check, *small_check, *keep_check, *deposit_check, *subject_entry,
                *tenders, *amount_bin, *reference_label, *reference_entry, *split_button, *taken_list, *due_label, *taken_label, *remaining_label, *change_label, *say_label, *cancel_button,
                *take_button, *take_label, *match, *done, *done_caption, *done_amount, *done_words, *print_button, *save_button, *no_receipt_button;
  GtkWidget     *amount, *date;
  CfSession     *session;
  GCancellable  *cancel;
  CfPaymentPlan  plan;                                                  /* tenders: those added, then the one being typed */
  guint          n_added;
  GArray        *kinds;                                                 /* CfTender */
  int            tender;                                                /* which of them; -1 = none */
  CfId           next_id;                                               /* of the payment that is being typed */
  GArray        *ticked;                                                /* CfId: what to tick to begin with */
  CfId           customer_id;
  char          *customer;                                              /* name */
  gboolean       loaded, showing, amount_is_ours, taking, taken;
  CfTaken        result;
  char          *toast;
  GCallback      sale_done;
  GObject       *sale_user;                                             /* weak */
};

enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfPaymentSheet, cf_payment_sheet, ADW_TYPE_WINDOW)

static const CfTender *
chosen (CfPaymentSheet *self)
{
  return self->tender >= 0 && self->kinds && (guint) self->tender < self->kinds->len ? &g_array_index (self->kinds, CfTender, self->tender) : NULL;
}

/* --- showing what the plan comes to --- */

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
  g_autofree char *due = cf_session_money (self->session, plan->due_minor), *taken = cf_session_money (self->session, plan->taken_minor);
  g_autofree char *remaining = cf_session_money (self->session, plan->remaining_minor), *change = cf_session_money (self->session, plan->change_minor);
  g_autofree char *discount = cf_session_money (self->session, plan->may_discount_minor), *small = cf_session_money (self->session, plan->may_write_off_minor);
  g_autofree char *keep = cf_session_money (self->session, plan->may_keep_minor);
  set_label (self->due_label, g_strdup_printf (_("Due %s"), due));
  set_label (self->taken_label, g_strdup_printf (_("Taken %s"), taken));
  set_label (self->remaining_label, g_strdup_printf (_("Remaining %s"), remaining));
  set_label (self->change_label, plan->change_minor > 0 ? g_strdup_printf (_("Change %s"), change) : g_strdup (""));
  set_option (self->discount_check, g_strdup_printf (_("Take terms discounts, %s"), discount), plan->may_discount_minor > 0);
  set_option (self->small_check, g_strdup_printf (_("Write off the rest, %s"), small), plan->may_write_off_minor > 0);
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
  return g_strdup_printf (plan->deposit ? _("Take Deposit %s") : _("Take %s"), taken);
}

/* What is to be said about the plan: why it cannot be taken, or what else becomes of the money. NULL: nothing. */
static char *
say_words (CfPaymentSheet *self, gboolean *ret_wrong)
{
  const CfPaymentPlan *plan = &self->plan;
  g_autofree char *over = cf_session_money (self->session, plan->unapplied_minor), *credit = cf_session_money (self->session, plan->credit_minor);
  *ret_wrong = FALSE;
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

static void
show_plan (CfPaymentSheet *self)
{
  const CfPaymentPlan *plan = &self->plan;
  gboolean wrong;
  g_autofree char *take = take_words (self), *say = say_words (self, &wrong);
  self->showing = TRUE;
  show_figures (self);
  gtk_widget_set_visible (self->due_label, !plan->deposit);
  gtk_widget_set_visible (self->remaining_label, !plan->deposit);
  gtk_widget_set_visible (self->deposit_check, !plan->must_pay);
  gtk_widget_set_visible (self->subject_entry, plan->deposit);
  gtk_widget_set_visible (self->applying, !plan->deposit);
  gtk_label_set_label (GTK_LABEL (self->take_label), take);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->take_button), GTK_ACCESSIBLE_PROPERTY_LABEL, take, -1);
  gtk_widget_set_sensitive (self->take_button, self->loaded && !self->taking && (plan->outcome == CF_OK || plan->outcome == CF_NEEDS_REFERENCE));
  gtk_widget_set_sensitive (self->split_button, self->plan.tenders->len > self->n_added && plan->remaining_minor > 0 && !plan->deposit);
  gtk_label_set_label (GTK_LABEL (self->say_label), say ? say : "");
  if (wrong)
    gtk_widget_add_css_class (self->say_label, "error");
  else
    gtk_widget_remove_css_class (self->say_label, "error");
  cf_payment_items_show (CF_PAYMENT_ITEMS (self->items));
  self->showing = FALSE;
}

/* --- what is typed, into the plan --- */

/* The tender that is being typed, as the last of the plan's; none while there is no amount. */
static void
add_current (CfPaymentSheet *self)
{
  const CfTender *kind = chosen (self);
  CfMoney amount;
  if (!kind || !cf_money_entry_get (CF_MONEY_ENTRY (self->amount), &amount, NULL) || amount <= 0)
    return;
  CfPlanTender tender = { .id = self->next_id, .tender_id = kind->id, .kind = kind->kind, .name = g_strdup (kind->name), .needs_reference = kind->needs_reference, .tendered_minor = amount,
                          .reference = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reference_entry)))) };
  g_array_append_val (self->plan.tenders, tender);
}

static void
recompute (CfPaymentSheet *self)
{
  CfPaymentPlan *plan = &self->plan;
  const CfRules *rules = &cf_session_get_shop (self->session)->rules;
  const CfTender *kind = chosen (self);
  CfDate date = 0;
  if (!self->loaded)
    return;
  g_array_set_size (plan->tenders, self->n_added);
  plan->takes_discount = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->discount_check));
  plan->writes_off_small = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->small_check));
  plan->keeps_change = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->keep_check));
  plan->deposit = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->deposit_check));
  plan->date = cf_date_entry_get (CF_DATE_ENTRY (self->date), &date) && date ? date : cf_session_today (self->session);
  if (self->amount_is_ours && !plan->deposit) {                         /* what is left to pay, in coins that exist */
    cf_payment_plan_compute (plan, rules);
    self->showing = TRUE;
    cf_money_entry_set (CF_MONEY_ENTRY (self->amount), kind && kind->kind == CF_TENDER_CASH ? cf_settlement_cash (rules, plan->remaining_minor) : plan->remaining_minor);
    self->showing = FALSE;
  }
  add_current (self);
  cf_payment_plan_compute (plan, rules);
  show_plan (self);
}

static void
on_amount_changed (CfPaymentSheet *self)
{
  if (self->showing)
    return;
  self->amount_is_ours = FALSE;
  recompute (self);
}

static void
on_items_changed (CfPaymentSheet *self)
{
  recompute (self);
}

static void
on_option (CfPaymentSheet *self)
{
  if (!self->showing)
    recompute (self);
}

static void
on_reference_changed (CfPaymentSheet *self)
{
  gtk_widget_remove_css_class (self->reference_entry, "error");
  if (!self->showing)
    recompute (self);
}

static void
focus_amount (CfPaymentSheet *self)
{
  GtkWidget *entry = gtk_widget_get_first_child (self->amount);
  gtk_widget_grab_focus (entry);
  if (GTK_IS_EDITABLE (entry))
    gtk_editable_select_region (GTK_EDITABLE (entry), 0, -1);
}

/* --- tenders --- */

static const char *
reference_words (CfTenderKind kind)
{
  switch (kind) {
  case CF_TENDER_CHECK: return _("Check no.");
  case CF_TENDER_CARD: return _("Authorisation");
  case CF_TENDER_ACH: return _("Trace no.");
  default: return _("Reference");
  }
}

static void
choose_tender (CfPaymentSheet *self, guint at)
{
  if (!self->kinds || at >= self->kinds->len || self->taking)
    return;
  self->tender = (int) at;
  const CfTender *kind = chosen (self);
  self->showing = TRUE;
  for (guint i = 0; i < self->kinds->len; i++) {
    GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->tenders), (int) i);
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_flow_box_child_get_child (child)), i == at);
  }
  self->showing = FALSE;
  gtk_label_set_label (GTK_LABEL (self->reference_label), reference_words (kind->kind));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->reference_entry), kind->needs_reference ? _("required") : _("optional"));
  gtk_widget_set_visible (self->reference_label, kind->kind != CF_TENDER_CASH || kind->needs_reference);
  gtk_widget_set_visible (self->reference_entry, kind->kind != CF_TENDER_CASH || kind->needs_reference);
  if (!gtk_widget_get_visible (self->reference_entry))
    gtk_editable_set_text (GTK_EDITABLE (self->reference_entry), "");
  recompute (self);
}

static void
on_tender (GtkToggleButton *button, CfPaymentSheet *self)
{
  if (self->showing)
    return;
  choose_tender (self, (guint) gtk_flow_box_child_get_index (GTK_FLOW_BOX_CHILD (gtk_widget_get_parent (GTK_WIDGET (button)))));
  focus_amount (self);
}

static void
add_tender_button (CfPaymentSheet *self, const CfTender *tender, guint at)
{
  GtkWidget *button = gtk_toggle_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *name = gtk_label_new (tender->name);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), name);
  if (at < 9) {
    g_autofree char *key = g_strdup_printf (_("Alt+%u"), at + 1), *hint = g_strdup_printf (_("%s (Alt+%u, or %u where no text is typed)"), tender->name, at + 1, at + 1);
    GtkWidget *label = gtk_label_new (key);
    gtk_widget_add_css_class (label, "key");
    gtk_box_append (GTK_BOX (box), label);
    gtk_widget_set_tooltip_text (button, hint);
  }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tender->name, -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_tender), self, 0);
  gtk_flow_box_append (GTK_FLOW_BOX (self->tenders), button);
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
}

/* The shop's tenders (S0-08). They are made once; a method added meanwhile is there the next time. */
static void
show_tenders (CfPaymentSheet *self, CfId usual)
{
  guint at = 0;
  for (guint i = 0; i < self->kinds->len; i++) {
    const CfTender *tender = &g_array_index (self->kinds, CfTender, i);
    add_tender_button (self, tender, i);
    if (tender->id == usual && !self->plan.must_pay)
      at = i;
  }
  choose_tender (self, at);
}

static void show_taken (CfPaymentSheet *self);

static void
on_remove (GtkWidget *button, CfPaymentSheet *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  int at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  if (self->taking || at < 0 || (guint) at >= self->n_added)
    return;
  g_array_remove_index (self->plan.tenders, (guint) at);
  self->n_added--;
  self->amount_is_ours = TRUE;
  show_taken (self);
  recompute (self);
  focus_amount (self);
}

static void
show_taken (CfPaymentSheet *self)
{
  GtkWidget *row;
  while ((row = gtk_widget_get_first_child (self->taken_list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->taken_list), row);
  for (guint i = 0; i < self->n_added; i++) {
    const CfPlanTender *tender = &g_array_index (self->plan.tenders, CfPlanTender, i);
    g_autofree char *money = cf_session_money (self->session, tender->tendered_minor), *title = g_strdup_printf ("%s %s", tender->name, tender->reference ? tender->reference : "");
    g_autofree char *escaped = g_markup_escape_text (g_strchomp (title), -1), *remove = g_strdup_printf (_("Remove %s"), title);
    GtkWidget *label = gtk_label_new (money), *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
    row = g_object_new (ADW_TYPE_ACTION_ROW, "title", escaped, "activatable", FALSE, NULL);
    gtk_widget_add_css_class (label, "numeric");
    gtk_widget_add_css_class (button, "flat");
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_set_tooltip_text (button, remove);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_remove), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    gtk_list_box_append (GTK_LIST_BOX (self->taken_list), row);
  }
  gtk_widget_set_visible (self->taken_list, self->n_added > 0);
}

static gboolean
lacks_reference (CfPaymentSheet *self)
{
  const CfTender *kind = chosen (self);
  g_autofree char *reference = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reference_entry))));
  return kind && kind->needs_reference && !*reference;
}

static void
ask_reference (CfPaymentSheet *self, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (self->reference_entry, "error");
  gtk_widget_grab_focus (self->reference_entry);
}

static void
on_split (CfPaymentSheet *self)
{
  if (self->taking || !gtk_widget_get_sensitive (self->split_button))
    return;
  if (lacks_reference (self)) {
    ask_reference (self, TRUE);
    return;
  }
  self->n_added = self->plan.tenders->len;                              /* the one being typed is one of them now */
  self->next_id = cf_session_next_id (self->session);
  self->amount_is_ours = TRUE;
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->reference_entry), "");
  self->showing = FALSE;
  show_taken (self);
  recompute (self);
  focus_amount (self);
}

/* --- taking --- */

static void
show_done (CfPaymentSheet *self, const CfTakeWork *work)
{
  const CfTaken *taken = &work->taken;
  CfMoney sum = 0;
  for (guint i = 0; i < taken->n_payments; i++)
    sum += taken->payments[i].amount_minor;
  g_autofree char *money = cf_session_money_symbol (self->session, sum), *change = cf_session_money_symbol (self->session, taken->change_minor);
  g_autofree char *balance = cf_session_money_symbol (self->session, work->balance_minor), *over = cf_session_money_symbol (self->session, taken->unapplied_minor);
  GString *words = g_string_new (NULL);
  g_string_append_printf (words, taken->n_payments ? _("%s taken from %s") : _("Credit was applied for %.0s%s"), money, self->customer);
  if (taken->unapplied_minor > 0 && !self->plan.deposit)
    g_string_append_printf (words, _("\n%s stays as unapplied credit."), over);
  if (!self->plan.must_pay)
    g_string_append_printf (words, _("\nBalance left: %s"), balance);
  gtk_label_set_label (GTK_LABEL (self->done_caption), taken->change_minor ? _("Change due") : self->plan.deposit ? _("Deposit taken") : _("Taken"));
  gtk_label_set_label (GTK_LABEL (self->done_amount), taken->change_minor ? change : money);
  gtk_label_set_label (GTK_LABEL (self->done_words), words->str);
  g_string_free (words, TRUE);
  self->toast = taken->change_minor ? g_strdup_printf (_("%s taken from %s. Change due: %s"), money, self->customer, change) :
                taken->n_payments ? g_strdup_printf (_("%s taken from %s"), money, self->customer) : g_strdup_printf (_("Credit applied for %s"), self->customer);
  gtk_widget_set_visible (self->print_button, taken->n_payments > 0);
  gtk_widget_set_visible (self->save_button, taken->n_payments > 0);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "done");
  gtk_widget_grab_focus (self->done);
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
    show_done (self, work);
    self->result = work->taken;                                         /* now this one's */
    work->taken = (CfTaken) { 0 };
    if (self->sale_done && self->sale_user)
      ((void (*) (GObject *)) self->sale_done) (self->sale_user);
    return;
  }
  recompute (self);
  focus_amount (self);
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  gtk_label_set_label (GTK_LABEL (self->say_label), sentence);
  gtk_widget_add_css_class (self->say_label, "error");
}

static void
on_take (CfPaymentSheet *self)
{
  if (self->taking || self->taken || !self->loaded)
    return;
  recompute (self);
  if (self->plan.outcome == CF_NEEDS_REFERENCE) {
    ask_reference (self, gtk_widget_has_focus (gtk_widget_get_first_child (self->reference_entry)));
    return;
  }
  if (self->plan.outcome != CF_OK)
    return;
  const CfPlanTender *first = self->plan.tenders->len ? &g_array_index (self->plan.tenders, CfPlanTender, 0) : NULL;
  CfTakeWork *work = cf_take_work_new (self->session, &self->plan, self->plan.deposit ? gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)) : NULL);
  self->taking = TRUE;
  show_plan (self);
  gtk_widget_set_sensitive (self->pages, FALSE);
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Take Payment"), .id = first ? first->id : work->credits[0].id, .work = cf_take_work_run, .data = work,
                                               .data_free = cf_take_work_free, .done = on_answer, .user = G_OBJECT (self) });
}

static void
on_amount_enter (CfPaymentSheet *self)
{
  if (lacks_reference (self) && self->plan.tenders->len > self->n_added)
    ask_reference (self, FALSE);
  else
    on_take (self);
}

static void
on_print (CfPaymentSheet *self)
{
  if (self->result.n_payments)
    cf_receipt_print (GTK_WIDGET (self), self->session, self->result.payments[0].sale_id, FALSE);
}

static void
on_save (CfPaymentSheet *self)
{
  if (self->result.n_payments)
    cf_receipt_save (GTK_WIDGET (self), self->session, self->result.payments[0].sale_id, FALSE);
}

/* --- the solver --- */

static void
on_match (CfPaymentSheet *self)
{
  CfMoney amount = 0;
  if (!self->loaded || self->taking || self->plan.must_pay || self->plan.deposit)
    return;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->amount), &amount, NULL) || self->n_added)
    amount = self->plan.taken_minor;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "match");
  cf_payment_match_ask (CF_PAYMENT_MATCH (self->match), &self->plan, amount);      /* the focus goes to the answer */
}

static void
on_match_left (CfPaymentSheet *self)
{
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "pay");
  focus_amount (self);
}

static void
on_picked (CfPaymentSheet *self)
{
  guint n;
  gboolean discounts;
  CfMoney total;
  const CfMatchLine *lines = cf_payment_match_get (CF_PAYMENT_MATCH (self->match), &n, &discounts, &total);
  for (guint i = 0; i < self->plan.items->len; i++) {
    CfPlanItem *item = &g_array_index (self->plan.items, CfPlanItem, i);
    item->ticked = item->has_typed = FALSE;
    for (guint k = 0; k < n; k++)
      if (lines[k].item_id == item->row.item.id) {
        CfMoney whole = ABS (item->row.item.open_minor), amount = ABS (lines[k].amount_minor) + lines[k].discount_minor;
        item->ticked = TRUE;
        item->has_typed = amount != 0 && amount < whole;
        item->typed_minor = amount;
      }
  }
  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->discount_check), discounts);
  self->showing = FALSE;
  on_match_left (self);
  recompute (self);
}

static void
on_tick_none (CfPaymentSheet *self)
{
  gboolean any = FALSE;
  for (guint i = 0; i < self->plan.items->len; i++)
    any = any || g_array_index (self->plan.items, CfPlanItem, i).ticked;
  for (guint i = 0; i < self->plan.items->len; i++) {
    CfPlanItem *item = &g_array_index (self->plan.items, CfPlanItem, i);
    item->ticked = !any && item->row.item.open_minor > 0;
    item->has_typed = FALSE;
  }
  gtk_button_set_label (GTK_BUTTON (self->none_button), any ? _("Tick All") : _("Tick None"));
  recompute (self);
}

/* --- loading --- */

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

static void
show_load (CfPaymentSheet *self, CfPaymentLoad *load)
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
  self->loaded = TRUE;
  cf_payment_items_renew (CF_PAYMENT_ITEMS (self->items));
  gtk_stack_set_visible_child_name (GTK_STACK (self->items_stack), self->plan.items->len ? "items" : "nothing");
  if (first) {
    self->kinds = g_steal_pointer (&load->tenders);
    show_tenders (self, load->usual_tender_id);
    focus_amount (self);
  } else
    recompute (self);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfPaymentSheet *self = user;                                          /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfPaymentLoad *load = cf_session_finish (result, &error);
  if (load && !self->taken && !self->taking)
    show_load (self, load);
  else if (!load) {
    gtk_label_set_label (GTK_LABEL (self->say_label), error->message);
    gtk_widget_add_css_class (self->say_label, "error");
  }
  cf_payment_load_free (load);
}

static void
start_load (CfPaymentSheet *self)
{
  CfPaymentWanted *wanted = g_new0 (CfPaymentWanted, 1);
  wanted->customer_id = self->customer_id;
  wanted->invoice_id = self->ticked->len ? g_array_index (self->ticked, CfId, 0) : 0;
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_payment_load, wanted, g_free, cf_payment_load_free, self->cancel, on_loaded, self);
}

static void
on_ledger_changed (CfPaymentSheet *self)
{
  if (self->loaded && !self->taken && !self->taking)
    start_load (self);
}

/* --- keys --- */

static gboolean
types_text (CfPaymentSheet *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  return GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus);
}

static gboolean
on_page_key (CfPaymentSheet *self, const char *page, guint key)
{
  gboolean done = strcmp (page, "done") == 0;
  if (key == GDK_KEY_Escape && strcmp (page, "match") == 0)
    on_match_left (self);
  else if (key == GDK_KEY_Escape)
    gtk_window_close (GTK_WINDOW (self));
  else if (done && (key == GDK_KEY_p || key == GDK_KEY_P))
    on_print (self);
  else if (done && (key == GDK_KEY_s || key == GDK_KEY_S))
    on_save (self);
  else
    return FALSE;
  return TRUE;
}

static int
digit_of (guint key)
{
  return key >= GDK_KEY_1 && key <= GDK_KEY_9 ? (int) (key - GDK_KEY_1) : key >= GDK_KEY_KP_1 && key <= GDK_KEY_KP_9 ? (int) (key - GDK_KEY_KP_1) : -1;
}

static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfPaymentSheet *self)
{
  const char *page = gtk_stack_get_visible_child_name (GTK_STACK (self->pages));
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);
  gboolean pays = strcmp (page, "pay") == 0;
  int digit = digit_of (key);
  if (held == 0 && on_page_key (self, page, key))
    return TRUE;
  if (pays && digit >= 0 && (held == GDK_ALT_MASK || (held == 0 && !types_text (self)))) {
    choose_tender (self, (guint) digit);
    focus_amount (self);
    return TRUE;
  }
  if (!pays || !(held & GDK_CONTROL_MASK) || (held & GDK_ALT_MASK))
    return FALSE;
  switch (key) {
  case GDK_KEY_m: on_match (self); return TRUE;
  case GDK_KEY_u: on_tick_none (self); return TRUE;
  case GDK_KEY_plus: case GDK_KEY_KP_Add: case GDK_KEY_equal: on_split (self); return TRUE;
  case GDK_KEY_Return: case GDK_KEY_KP_Enter: on_take (self); return TRUE;
  default: return FALSE;
  }
}

/* --- the window --- */

/* Nothing closes while the act is on its way. What was taken is said in the window below. */
static gboolean
cf_payment_sheet_close_request (GtkWindow *window)
{
  CfPaymentSheet *self = CF_PAYMENT_SHEET (window);
  GtkWindow *below = gtk_window_get_transient_for (window);
  if (self->taking)
    return TRUE;
  if (self->taken && self->toast && below)
    cf_take_toast (GTK_WIDGET (below), self->session, self->toast, &self->result);
  g_clear_pointer (&self->toast, g_free);
  return GTK_WINDOW_CLASS (cf_payment_sheet_parent_class)->close_request (window);
}

static void
cf_payment_sheet_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CfPaymentSheet *self = CF_PAYMENT_SHEET (object);
  if (id != PROP_SESSION) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    return;
  }
  self->session = g_value_dup_object (value);
  if (!self->session)
    return;
  g_object_set (self->items, "session", self->session, NULL);
  g_object_set (self->match, "session", self->session, NULL);
  g_object_set (self->amount, "session", self->session, NULL);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->date), self->session);
  cf_date_entry_set (CF_DATE_ENTRY (self->date), cf_session_today (self->session));
  self->next_id = cf_session_next_id (self->session);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (on_ledger_changed), self, G_CONNECT_SWAPPED);
}

static void
cf_payment_sheet_dispose (GObject *object)
{
  CfPaymentSheet *self = CF_PAYMENT_SHEET (object);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_weak_pointer (&self->sale_user);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_payment_sheet_parent_class)->dispose (object);
}

static void
cf_payment_sheet_finalize (GObject *object)
{
  CfPaymentSheet *self = CF_PAYMENT_SHEET (object);
  cf_payment_plan_clear (&self->plan);
  cf_taken_clear (&self->result);
  g_clear_pointer (&self->kinds, g_array_unref);
  g_array_unref (self->ticked);
  g_free (self->customer);
  g_free (self->toast);
  G_OBJECT_CLASS (cf_payment_sheet_parent_class)->finalize (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget, CfPaymentSheet, child)

static void
bind_children (GtkWidgetClass *widget)
{
  BIND (title); BIND (pages); BIND (who); BIND (applying); BIND (applying_label); BIND (none_button); BIND (match_button); BIND (items_stack); BIND (items);
  BIND (discount_check); BIND (small_check); BIND (keep_check); BIND (deposit_check); BIND (subject_entry); BIND (tenders); BIND (amount_bin); BIND (reference_label);
  BIND (reference_entry); BIND (split_button); BIND (taken_list); BIND (due_label); BIND (taken_label); BIND (remaining_label); BIND (change_label); BIND (say_label);
  BIND (cancel_button); BIND (take_button); BIND (take_label); BIND (match); BIND (done); BIND (done_caption); BIND (done_amount); BIND (done_words); BIND (print_button);
  BIND (save_button); BIND (no_receipt_button);
}

static void
cf_payment_sheet_class_init (CfPaymentSheetClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_payment_sheet_dispose;
  object->finalize = cf_payment_sheet_finalize;
  object->set_property = cf_payment_sheet_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = cf_payment_sheet_close_request;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  g_type_ensure (CF_TYPE_PAYMENT_ITEMS);
  g_type_ensure (CF_TYPE_PAYMENT_MATCH);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-payment-sheet.ui");
  bind_children (widget);
  gtk_widget_class_bind_template_callback (widget, on_tick_none);
  gtk_widget_class_bind_template_callback (widget, on_match);
  gtk_widget_class_bind_template_callback (widget, on_items_changed);
  gtk_widget_class_bind_template_callback (widget, on_option);
  gtk_widget_class_bind_template_callback (widget, on_reference_changed);
  gtk_widget_class_bind_template_callback (widget, on_take);
  gtk_widget_class_bind_template_callback (widget, on_split);
  gtk_widget_class_bind_template_callback (widget, on_picked);
  gtk_widget_class_bind_template_callback (widget, on_match_left);
  gtk_widget_class_bind_template_callback (widget, on_print);
  gtk_widget_class_bind_template_callback (widget, on_save);
}

static void
cf_payment_sheet_init (CfPaymentSheet *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *date_label = gtk_label_new (_("Date"));
  self->tender = -1;
  self->amount_is_ours = TRUE;
  self->ticked = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_payment_plan_init (&self->plan);
  gtk_widget_init_template (GTK_WIDGET (self));
  cf_payment_items_set_plan (CF_PAYMENT_ITEMS (self->items), &self->plan);
  self->amount = cf_money_entry_new (NULL, _("Amount"));
  adw_bin_set_child (ADW_BIN (self->amount_bin), self->amount);
  self->date = cf_date_entry_new (NULL, _("Date of the payment"));
  gtk_widget_set_margin_start (date_label, 12);
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (self->split_button)), date_label, self->reference_entry);
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (self->split_button)), self->date, date_label);
  g_signal_connect_object (self->amount, "changed", G_CALLBACK (on_amount_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->amount, "activate", G_CALLBACK (on_amount_enter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->date, "changed", G_CALLBACK (on_option), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->take_button);
}

static CfPaymentSheet *
sheet_new (GtkWidget *parent, CfSession *session)
{
  CfPaymentSheet *self = g_object_new (CF_TYPE_PAYMENT_SHEET, "session", session, NULL);
  GtkRoot *root = gtk_widget_get_root (parent);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  return self;
}

static void
on_payer (CfPaymentSheet *self, gint64 id)
{
  self->customer_id = id;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "pay");
  start_load (self);
}

/* Nobody is known yet: asks who pays. */
static void
ask_payer (CfPaymentSheet *self)
{
  GtkWidget *entry = cf_pick_entry_new (self->session, cf_pick_customers, _("Who pays"), _("Name, phone, number"));
  g_signal_connect_object (entry, "picked", G_CALLBACK (on_payer), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self->who), entry);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "who");
  gtk_widget_child_focus (self->who, GTK_DIR_TAB_FORWARD);
}

static void
begin (CfPaymentSheet *self)
{
  gtk_window_present (GTK_WINDOW (self));
  if (!self->customer_id && self->ticked->len == 0) {
    ask_payer (self);
    return;
  }
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "pay");
  start_load (self);
}

void
cf_payment_sheet_show (GtkWidget *parent, CfSession *session, CfId customer_id, const CfId *invoice_ids, guint n, CfMoney amount)
{
  CfPaymentSheet *self = sheet_new (parent, session);
  self->customer_id = customer_id;
  g_array_append_vals (self->ticked, invoice_ids, n);
  if (amount > 0) {
    self->amount_is_ours = FALSE;
    cf_money_entry_set (CF_MONEY_ENTRY (self->amount), amount);
    self->amount_is_ours = FALSE;
  }
  begin (self);
}

void
cf_payment_sheet_show_sale (GtkWidget *parent, CfSession *session, CfId invoice_id, GCallback done, GObject *user)
{
  CfPaymentSheet *self = sheet_new (parent, session);
  self->plan.must_pay = TRUE;
  self->sale_done = done;
  if (user)
    g_set_weak_pointer (&self->sale_user, user);
  g_array_append_val (self->ticked, invoice_id);
  gtk_widget_set_visible (self->none_button, FALSE);
  gtk_widget_set_visible (self->match_button, FALSE);
  begin (self);
}

gboolean
cf_payment_sheet_open (GtkWidget *parent, CfSession *session, const char *path)
{
  g_autofree char *what = cf_address_path (path), *full = cf_address_get (path, "full");
  CfId customer_id = cf_address_id (path, "customer"), invoice_id = cf_address_id (path, "invoice");
  if (strcmp (what, "new") != 0)
    return FALSE;
  if (invoice_id && full)
    cf_payment_sheet_show_sale (parent, session, invoice_id, NULL, NULL);
  else
    cf_payment_sheet_show (parent, session, customer_id, &invoice_id, invoice_id ? 1 : 0, 0);
  return TRUE;
}
