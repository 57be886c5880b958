/* cf-payment-sheet.c: see cf-payment-sheet.h. The window, its keys, and what it reads. What is typed goes into the plan; the plan is computed anew at each change and shown; the act is asked with the plan. The ledger is read once in a thread, and
 * again when it changes.
 *
 * Invariants: the id of a tender is made before its button can be pressed; once the main button was pressed nothing can be changed or pressed until the answer is there; after it only Esc, P and S do
 * anything, so that a buffered Enter does nothing. */
#include "cf-payment-sheet-private.h"
#include "cf-address.h"
#include "cf-card-doubt.h"
#include "cf-card-panel.h"
#include "cf-cards.h"
#include "cf-money-entry.h"
#include "cf-date-entry.h"
#include "cf-paper-out.h"
#include "cf-payment-items.h"
#include "cf-payment-load.h"
#include "cf-payment-match.h"
#include "cf-payment-take.h"
#include "cf-pick-entry.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include <glib/gi18n-lib.h>
#include <string.h>

enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfPaymentSheet, cf_payment_sheet, ADW_TYPE_WINDOW)

/* --- what is typed, into the plan --- */

/* The tender that is being typed, as the last of the plan's; none while there is no amount. */
static void
add_current (CfPaymentSheet *self)
{
  const CfTender *kind = cf_payment_sheet_tender (self);
  CfMoney amount;
  if (!kind || !cf_money_entry_get (CF_MONEY_ENTRY (self->amount), &amount, NULL) || amount <= 0)
    return;
  CfPlanTender tender = { .id = self->next_id, .tender_id = kind->id, .kind = kind->kind, .name = g_strdup (kind->name), .needs_reference = kind->needs_reference, .tendered_minor = amount,
                          .reference = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reference_entry)))) };
  g_array_append_val (self->plan.tenders, tender);
}

void
cf_payment_sheet_recompute (CfPaymentSheet *self)
{
  CfPaymentPlan *plan = &self->plan;
  const CfRules *rules = &cf_session_get_shop (self->session)->rules;
  const CfTender *kind = cf_payment_sheet_tender (self);
  CfDate date = 0;
  if (!self->loaded)
    return;
  g_array_set_size (plan->tenders, self->n_added);
  gboolean terminal = cf_payment_sheet_is_terminal (self);              /* a card is charged to the cent: no rest is left to write off */
  plan->takes_discount = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->discount_check));
  plan->writes_off_small = !terminal && gtk_check_button_get_active (GTK_CHECK_BUTTON (self->small_check));
  plan->keeps_change = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->keep_check));
  plan->deposit = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->deposit_check));
  gboolean dated = cf_date_entry_get (CF_DATE_ENTRY (self->date), &date);
  plan->date = date ? date : cf_session_today (self->session);
  if (self->amount_is_ours && !plan->deposit) {                         /* what is left to pay, in coins that exist */
    cf_payment_plan_compute (plan, rules);
    self->showing = TRUE;
    cf_money_entry_set (CF_MONEY_ENTRY (self->amount), kind && kind->kind == CF_TENDER_CASH ? cf_settlement_cash (rules, plan->remaining_minor) : plan->remaining_minor);
    self->showing = FALSE;
  }
  add_current (self);
  cf_payment_plan_compute (plan, rules);
  if (!dated)
    plan->outcome = cf_refuse (&plan->refusal, CF_NOT_A_DATE, "date", NULL);
  cf_payment_sheet_show_plan (self);
}

static void
on_amount_changed (CfPaymentSheet *self)
{
  if (self->showing)
    return;
  self->amount_is_ours = FALSE;
  cf_payment_sheet_forget_notice (self);
  cf_payment_sheet_recompute (self);
}

static void
on_items_changed (CfPaymentSheet *self)
{
  cf_payment_sheet_forget_notice (self);
  cf_payment_sheet_recompute (self);
}

static void
on_option (CfPaymentSheet *self)
{
  if (!self->showing)
    cf_payment_sheet_recompute (self);
}

static void
on_reference_changed (CfPaymentSheet *self)
{
  gtk_widget_remove_css_class (self->reference_entry, "error");
  if (!self->showing)
    cf_payment_sheet_recompute (self);
}

void
cf_payment_sheet_focus_amount (CfPaymentSheet *self)
{
  GtkWidget *entry = gtk_widget_get_first_child (self->amount);
  gtk_widget_grab_focus (entry);
  if (GTK_IS_EDITABLE (entry))
    gtk_editable_select_region (GTK_EDITABLE (entry), 0, -1);
}

/* --- the solver --- */

void
cf_payment_sheet_on_match (CfPaymentSheet *self)
{
  CfMoney amount = 0;
  if (!self->loaded || self->taking || self->plan.must_pay || self->plan.deposit)
    return;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->amount), &amount, NULL) || self->n_added)
    amount = self->plan.taken_minor;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "match");
  cf_payment_match_ask (CF_PAYMENT_MATCH (self->match), &self->plan, amount);      /* the focus goes to the answer */
}

void
cf_payment_sheet_on_match_left (CfPaymentSheet *self)
{
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "pay");
  cf_payment_sheet_focus_amount (self);
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
      if (lines[k].item_id == item->row.item.id && !item->locked) {
        CfMoney whole = ABS (item->row.item.open_minor), amount = ABS (lines[k].amount_minor) + lines[k].discount_minor;
        item->ticked = TRUE;
        item->has_typed = amount != 0 && amount < whole;
        item->typed_minor = amount;
      }
  }
  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->discount_check), discounts);
  self->showing = FALSE;
  cf_payment_sheet_on_match_left (self);
  cf_payment_sheet_recompute (self);
}

void
cf_payment_sheet_on_tick_none (CfPaymentSheet *self)
{
  gboolean any = FALSE;
  for (guint i = 0; i < self->plan.items->len; i++)
    any = any || g_array_index (self->plan.items, CfPlanItem, i).ticked;
  for (guint i = 0; i < self->plan.items->len; i++) {
    CfPlanItem *item = &g_array_index (self->plan.items, CfPlanItem, i);
    item->ticked = !any && item->row.item.open_minor > 0 && !item->locked;
    item->has_typed = FALSE;
  }
  gtk_button_set_label (GTK_BUTTON (self->none_button), any ? _("Tick All") : _("Tick None"));
  cf_payment_sheet_recompute (self);
}

/* --- the window --- */

static void
on_terminals (CfPaymentSheet *self)
{
  if (!self->loaded || self->taking || self->taken)
    return;
  cf_payment_sheet_show_card (self);
  if (cf_payment_sheet_is_terminal (self))
    cf_payment_sheet_show_plan (self);
}

/* Nothing closes while the act is on its way. What was taken is said in the window below. */
static gboolean
cf_payment_sheet_close_request (GtkWindow *window)
{
  CfPaymentSheet *self = CF_PAYMENT_SHEET (window);
  GtkWindow *below = gtk_window_get_transient_for (window);
  if (self->taking && !self->in_doubt)
    return TRUE;
  if (self->plan.must_pay && self->loaded && !self->taken && !self->may_leave && !self->in_doubt) {
    cf_payment_sheet_ask_leave (self);
    return TRUE;
  }
  if (self->taken && self->toast && below)
    cf_take_toast (GTK_WIDGET (below), self->session, self->toast, self->charged->len ? &(CfTaken) { 0 } : &self->result);      /* a card is given back by its terminal only */
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
  g_object_set (self->card_panel, "session", self->session, NULL);
  if (cf_cards_of (self->session))
    g_signal_connect_object (cf_cards_of (self->session), "changed", G_CALLBACK (on_terminals), self, G_CONNECT_SWAPPED);
  g_object_set (self->amount, "session", self->session, NULL);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->date), self->session);
  cf_date_entry_set (CF_DATE_ENTRY (self->date), cf_session_today (self->session));
  self->next_id = cf_session_next_id (self->session);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (cf_payment_sheet_on_ledger_changed), self, G_CONNECT_SWAPPED);
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
  g_array_unref (self->charged);
  g_clear_pointer (&self->risks, g_array_unref);
  g_free (self->customer);
  g_free (self->notice);
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
  BIND (save_button); BIND (no_receipt_button); BIND (no_receipt_label); BIND (card_panel); BIND (card_box); BIND (card_icon); BIND (card_label); BIND (card_drop); BIND (card_button); BIND (keyed_check); BIND (risk_box); BIND (risk_label); BIND (risk_check);
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
  g_type_ensure (CF_TYPE_CARD_PANEL);
  g_type_ensure (CF_TYPE_PAYMENT_ITEMS);
  g_type_ensure (CF_TYPE_PAYMENT_MATCH);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-payment-sheet.ui");
  bind_children (widget);
  gtk_widget_class_bind_template_callback_full (widget, "on_tick_none", G_CALLBACK (cf_payment_sheet_on_tick_none));
  gtk_widget_class_bind_template_callback_full (widget, "on_match", G_CALLBACK (cf_payment_sheet_on_match));
  gtk_widget_class_bind_template_callback (widget, on_items_changed);
  gtk_widget_class_bind_template_callback_full (widget, "on_card_ended", G_CALLBACK (cf_payment_sheet_on_card_ended));
  gtk_widget_class_bind_template_callback_full (widget, "on_card_doubt", G_CALLBACK (cf_payment_sheet_on_card_doubt));
  gtk_widget_class_bind_template_callback_full (widget, "on_card_button", G_CALLBACK (cf_payment_sheet_on_card_button));
  gtk_widget_class_bind_template_callback (widget, on_option);
  gtk_widget_class_bind_template_callback (widget, on_reference_changed);
  gtk_widget_class_bind_template_callback_full (widget, "on_take", G_CALLBACK (cf_payment_sheet_take));
  gtk_widget_class_bind_template_callback_full (widget, "on_split", G_CALLBACK (cf_payment_sheet_split));
  gtk_widget_class_bind_template_callback (widget, on_picked);
  gtk_widget_class_bind_template_callback_full (widget, "on_match_left", G_CALLBACK (cf_payment_sheet_on_match_left));
  gtk_widget_class_bind_template_callback_full (widget, "on_print", G_CALLBACK (cf_payment_sheet_print));
  gtk_widget_class_bind_template_callback_full (widget, "on_save", G_CALLBACK (cf_payment_sheet_save));
}

static void
card_clear (gpointer card)
{
  g_free (((CfSheetCard *) card)->words);
}

static void
cf_payment_sheet_init (CfPaymentSheet *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *date_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *date_label = gtk_label_new (_("Date"));
  self->tender = -1;
  self->amount_is_ours = TRUE;
  self->ticked = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->charged = g_array_new (FALSE, TRUE, sizeof (CfSheetCard));
  g_array_set_clear_func (self->charged, card_clear);
  cf_payment_plan_init (&self->plan);
  gtk_widget_init_template (GTK_WIDGET (self));
  cf_payment_items_set_plan (CF_PAYMENT_ITEMS (self->items), &self->plan);
  self->amount = cf_money_entry_new (NULL, _("Amount"));
  adw_bin_set_child (ADW_BIN (self->amount_bin), self->amount);
  self->date = cf_date_entry_new (NULL, _("Date of the payment"));
  gtk_box_append (GTK_BOX (date_box), date_label);
  gtk_box_append (GTK_BOX (date_box), self->date);
  gtk_widget_insert_before (date_box, gtk_widget_get_parent (self->split_button), self->split_button);
  g_signal_connect_object (self->amount, "changed", G_CALLBACK (on_amount_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->amount, "activate", G_CALLBACK (cf_payment_sheet_enter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->date, "changed", G_CALLBACK (on_option), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (cf_payment_sheet_on_key), self, 0);
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
  cf_payment_sheet_load (self);
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
  cf_payment_sheet_load (self);
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
  if (strcmp (what, "unknown") == 0) {
    cf_card_doubt_window (parent, session, cf_address_id (path, "attempt"));
    return TRUE;
  }
  if (strcmp (what, "new") != 0)
    return FALSE;
  if (invoice_id && full)
    cf_payment_sheet_show_sale (parent, session, invoice_id, NULL, NULL);
  else
    cf_payment_sheet_show (parent, session, customer_id, &invoice_id, invoice_id ? 1 : 0, 0);
  return TRUE;
}
