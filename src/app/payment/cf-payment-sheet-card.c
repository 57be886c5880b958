/* cf-payment-sheet-card.c: the card tender of the payment sheet (S0-12 … S0-16, T5, W1). A card is charged by itself, before the other tenders are taken: what the terminal approved is a payment in the ledger at once,
 * stands in the list of tenders, and what it left is still to be tendered. It is taken off the list only by a void on the terminal.
 *
 * While a card is at the terminal the sheet shows nothing else: no line can be changed (T5). Where the outcome is not known the sheet may be left; the payment ends by itself. */
#include "cf-payment-sheet-private.h"
#include "cf-act-run.h"
#include "cf-card-doubt.h"
#include "cf-card-panel.h"
#include "cf-card-words.h"
#include "cf-cards.h"
#include "cf-money-entry.h"
#include "cf-window.h"
#include "shop/built-in.h"
#include <glib/gi18n-lib.h>

gboolean
cf_payment_sheet_is_terminal (CfPaymentSheet *self)
{
  const CfTender *tender = cf_payment_sheet_tender (self);
  return tender && tender->id == CF_TENDER_TERMINAL_ID;
}

CfMoney
cf_payment_sheet_charged (CfPaymentSheet *self)
{
  CfMoney sum = 0;
  for (guint i = 0; i < self->charged->len; i++)
    sum += g_array_index (self->charged, CfSheetCard, i).amount_minor;
  return sum;
}

/* The terminal that would be charged; 0: none is set up here. */
static CfId
terminal_of (CfPaymentSheet *self)
{
  CfCards *cards = cf_cards_of (self->session);
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->card_drop));
  if (!cards)
    return 0;
  return gtk_widget_get_visible (self->card_drop) && at < cf_cards_get_n (cards) ? cf_cards_get_record (cards, at)->id : cf_cards_get_usual (cards);
}

/* Why no card can be charged now, a sentence; NULL: it can. *ret_address: the page that is about it. */
static char *
trouble_of (CfPaymentSheet *self, CfId terminal_id, const char **ret_address)
{
  CfCards *cards = cf_cards_of (self->session);
  const CfCardStatus *now = cards && terminal_id ? cf_cards_get_status (cards, terminal_id) : NULL;
  *ret_address = "settings/terminals";
  if (!now)
    return g_strdup (_("No card terminal is set up at this register. A card taken elsewhere is recorded with its own button."));
  if (cf_card_status_busy (now))
    return g_strdup_printf (_("%s is busy with another payment."), now->name);
  if (now->n_waiting > 0) {
    *ret_address = "payment/unknown";
    return g_strdup_printf (_("%s has a payment of which nobody knows the end yet."), now->name);
  }
  if (now->connected)
    return NULL;
  if (!now->started)
    return g_strdup_printf (_("%s is being connected…"), now->name);
  return now->trouble ? g_strdup_printf (_("%s is not connected: %s. Other tenders work."), now->name, now->trouble) : g_strdup_printf (_("%s is not connected. Other tenders work."), now->name);
}

gboolean
cf_payment_sheet_may_charge (CfPaymentSheet *self)
{
  const char *address;
  g_autofree char *trouble = trouble_of (self, terminal_of (self), &address);
  return trouble == NULL;
}

static void
show_choice (CfPaymentSheet *self, CfCards *cards)
{
  guint n = cards ? cf_cards_get_n (cards) : 0;
  GListModel *model = gtk_drop_down_get_model (GTK_DROP_DOWN (self->card_drop));
  gboolean same = model && g_list_model_get_n_items (model) == n;
  for (guint i = 0; same && i < n; i++)
    same = g_strcmp0 (gtk_string_list_get_string (GTK_STRING_LIST (model), i), cf_cards_get_record (cards, i)->name) == 0;
  gtk_widget_set_visible (self->card_drop, n > 1);
  if (same || n < 2)
    return;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint usual = 0;
  for (guint i = 0; i < n; i++) {
    gtk_string_list_append (names, cf_cards_get_record (cards, i)->name);
    usual = cf_cards_get_record (cards, i)->id == cf_cards_get_usual (cards) ? i : usual;
  }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->card_drop), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->card_drop), usual);
}

void
cf_payment_sheet_show_card (CfPaymentSheet *self)
{
  CfCards *cards = cf_cards_of (self->session);
  const char *address;
  gboolean shows = cf_payment_sheet_is_terminal (self);
  gtk_widget_set_visible (self->card_box, shows);
  if (shows)
    show_choice (self, cards);
  CfId terminal_id = shows ? terminal_of (self) : 0;
  cf_payment_sheet_show_risk (self, terminal_id);
  if (!shows)
    return;
  g_autofree char *trouble = trouble_of (self, terminal_id, &address);
  const CfCardStatus *now = cards ? cf_cards_get_status (cards, terminal_id) : NULL;
  g_autofree char *ready = now ? g_strdup_printf (_("%s is connected."), now->name) : NULL;
  gtk_label_set_label (GTK_LABEL (self->card_label), trouble ? trouble : ready);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->card_icon), trouble && now && now->started ? "dialog-warning-symbolic" : "auth-smartcard-symbolic");
  if (trouble && now && now->started)
    gtk_widget_add_css_class (self->card_box, "warning-line");
  else
    gtk_widget_remove_css_class (self->card_box, "warning-line");
  gtk_widget_set_visible (self->card_button, trouble && !(now && (cf_card_status_busy (now) || !now->started)));
  gtk_button_set_label (GTK_BUTTON (self->card_button), now && now->n_waiting ? _("What Happened?") : now ? _("Terminals…") : _("Set One Up…"));
  gtk_widget_set_visible (self->keyed_check, cards && cf_cards_get_features (cards, terminal_id) & CF_DRIVER_KEYED && !trouble);
}

void
cf_payment_sheet_on_card_button (CfPaymentSheet *self)
{
  const char *address;
  GtkWindow *below = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *trouble = trouble_of (self, terminal_of (self), &address);
  g_autofree char *to = g_strdup (address);
  if (g_str_equal (to, "payment/unknown")) {
    cf_card_doubt_window (GTK_WIDGET (self), self->session, 0);
    return;
  }
  gtk_window_close (GTK_WINDOW (self));
  if (below)
    cf_window_open (GTK_WIDGET (below), to);
}

/* --- charging --- */

/* What the card's amount pays when it comes first: the plan with this tender alone, without rests and credits. */
static GArray *
lines_of (CfPaymentSheet *self, const CfPlanTender *card)
{
  CfPaymentPlan *plan = &self->plan;
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (CfAttemptLine)), *all = plan->tenders, *credits = g_array_new (FALSE, TRUE, sizeof (guint));
  gboolean must = plan->must_pay;
  plan->tenders = g_array_new (FALSE, TRUE, sizeof (CfPlanTender));
  g_array_append_val (plan->tenders, *card);
  plan->must_pay = plan->writes_off_small = FALSE;
  for (guint i = 0; i < plan->items->len; i++) {
    CfPlanItem *item = &g_array_index (plan->items, CfPlanItem, i);
    if (item->row.item.open_minor < 0 && item->ticked) {
      item->ticked = FALSE;
      g_array_append_val (credits, i);
    }
  }
  cf_payment_plan_compute (plan, &cf_session_get_shop (self->session)->rules);
  for (guint i = 0; i < plan->items->len && !plan->deposit; i++) {
    const CfPlanItem *item = &g_array_index (plan->items, CfPlanItem, i);
    CfAttemptLine line = { item->row.item.id, item->gets_minor };
    if (item->gets_minor > 0 && item->row.item.open_minor > 0)
      g_array_append_val (lines, line);
  }
  for (guint i = 0; i < credits->len; i++)
    g_array_index (plan->items, CfPlanItem, g_array_index (credits, guint, i)).ticked = TRUE;
  g_array_unref (credits);
  g_array_unref (plan->tenders);
  plan->tenders = all;
  plan->must_pay = must;
  return lines;
}

void
cf_payment_sheet_forget_notice (CfPaymentSheet *self)
{
  g_clear_pointer (&self->notice, g_free);
}

/* It stays, though the ledger changes, until something is typed or chosen. */
static void
say (CfPaymentSheet *self, const char *sentence, gboolean wrong)
{
  g_free (self->notice);
  self->notice = g_strdup (sentence);
  self->notice_wrong = wrong;
  cf_payment_sheet_show_plan (self);
}

/* Written in the ledger, or not. */
static void
on_begun (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfPaymentSheet *self = user;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    return;                                                             /* the panel follows it */
  self->taking = FALSE;
  cf_card_panel_forget (CF_CARD_PANEL (self->card_panel));
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "pay");
  cf_payment_sheet_recompute (self);
  cf_payment_sheet_focus_amount (self);
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  say (self, sentence, TRUE);
}

static void
begin (CfPaymentSheet *self, const char *title, const CfAttempt *attempt)
{
  cf_payment_sheet_forget_notice (self);
  self->taking = TRUE;
  self->attempt_id = attempt->id;
  self->attempt_kind = attempt->kind;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "card");
  cf_card_panel_follow (CF_CARD_PANEL (self->card_panel), attempt);
  cf_cards_charge (cf_cards_of (self->session), GTK_WIDGET (self), title, attempt, on_begun, G_OBJECT (self));
}

void
cf_payment_sheet_charge (CfPaymentSheet *self, gboolean then_take)
{
  if (self->taking || self->taken || !self->loaded || self->plan.tenders->len <= self->n_added || !cf_payment_sheet_may_charge (self))
    return;
  CfPlanTender card = g_array_index (self->plan.tenders, CfPlanTender, self->n_added);
  g_autoptr (GArray) lines = lines_of (self, &card);
  CfAttempt attempt = { .id = cf_session_next_id (self->session), .kind = CF_ATTEMPT_SALE, .payment_id = self->next_id, .sale_id = self->sale_id, .customer_id = self->customer_id,
                        .terminal_id = terminal_of (self), .tender_id = card.tender_id, .date = self->plan.date, .payment_kind = self->plan.deposit ? CF_PAYMENT_DEPOSIT : CF_PAYMENT_PAYMENT,
                        .amount_minor = card.tendered_minor, .keyed = gtk_widget_get_visible (self->keyed_check) && gtk_check_button_get_active (GTK_CHECK_BUTTON (self->keyed_check)),
                        .offline = cf_payment_sheet_takes_risk (self), .takes_discount = self->plan.takes_discount && !self->plan.deposit, .subject = self->plan.deposit ? (char *) gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)) : NULL,
                        .lines = (CfAttemptLine *) (gpointer) lines->data, .n_lines = lines->len };
  self->then_take = then_take;
  begin (self, _("Charge the Card"), &attempt);
}

void
cf_payment_sheet_void_charged (CfPaymentSheet *self, guint at)
{
  const CfSheetCard *card = &g_array_index (self->charged, CfSheetCard, at);
  if (self->taking || self->taken)
    return;
  CfAttempt attempt = { .id = cf_session_next_id (self->session), .kind = CF_ATTEMPT_VOID, .payment_id = card->payment_id, .terminal_id = card->terminal_id, .amount_minor = card->amount_minor };
  self->then_take = FALSE;
  begin (self, _("Void on the Terminal"), &attempt);
}

/* --- what became of it --- */

typedef struct { CfId attempt_id; CfPaymentWanted wanted; } EndWanted;
typedef struct { CfCardLoad *card; CfPaymentLoad *load; } End;

static void
end_free (gpointer p)
{
  End *end = p;
  if (!end)
    return;
  cf_card_load_free (end->card);
  cf_payment_load_free (end->load);
  g_free (end);
}

/* The attempt's end and what is open after it, of one moment. */
static gpointer
read_end (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  EndWanted *wanted = data;
  End *end = g_new0 (End, 1);
  end->card = cf_card_load (shop, &wanted->attempt_id, cancel, error);
  end->load = end->card ? cf_payment_load (shop, &wanted->wanted, cancel, error) : NULL;
  if (end->load)
    return end;
  end_free (end);
  return NULL;
}

static void
add_charged (CfPaymentSheet *self, const CfCardLoad *load)
{
  CfSheetCard card = { load->attempt.payment_id, load->attempt.terminal_id, load->payment_minor ? load->payment_minor : load->result.amount_minor, load->result.tip_minor,
                       load->state == CF_ATTEMPT_OFFLINE_APPROVED, cf_card_result_words (self->session, &load->result) };
  g_array_append_val (self->charged, card);
  if (!self->sale_id)
    self->sale_id = load->attempt.payment_id;
}

static void
take_off_charged (CfPaymentSheet *self, CfId payment_id)
{
  for (guint i = self->charged->len; i-- > 0;)
    if (g_array_index (self->charged, CfSheetCard, i).payment_id == payment_id)
      g_array_remove_index (self->charged, i);
  if (self->charged->len == 0)
    self->sale_id = 0;
}

/* What was asked of the card and it did not give. */
static CfMoney
left_of (const CfCardLoad *card)
{
  return card->state == CF_ATTEMPT_APPROVED_PARTIAL ? MAX (card->attempt.amount_minor - card->result.amount_minor, 0) : 0;
}

/* What is left is shown, taken, or nothing is left. */
static void
go_on (CfPaymentSheet *self, const CfCardLoad *card)
{
  CfPaymentPlan *plan = &self->plan;
  gboolean charged = cf_attempt_is_charged (card->state), sale = card->attempt.kind == CF_ATTEMPT_SALE;
  gboolean rest = self->n_added > 0 || plan->credit_minor > 0;
  if (sale && charged && self->then_take && !rest && (card->state != CF_ATTEMPT_APPROVED_PARTIAL || (plan->due_minor == 0 && !plan->deposit))) {
    cf_payment_sheet_done_charged (self);
    return;
  }
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "pay");
  cf_payment_sheet_focus_amount (self);
  if (sale && charged && self->then_take && rest && card->state != CF_ATTEMPT_APPROVED_PARTIAL) {
    self->amount_is_ours = FALSE;                                       /* nothing is typed any more: the others are taken as they were added */
    cf_money_entry_clear (CF_MONEY_ENTRY (self->amount));
    cf_payment_sheet_take (self);
    return;
  }
  if (sale && card->state == CF_ATTEMPT_APPROVED_PARTIAL) {
    g_autofree char *part = cf_session_money (self->session, card->result.amount_minor), *still = cf_session_money (self->session, left_of (card));
    g_autofree char *sentence = g_strdup_printf (_("The card gave only %s. %s is still to be tendered."), part, still);
    say (self, sentence, FALSE);
  } else if (!sale && charged) {
    g_autofree char *money = cf_session_money (self->session, card->attempt.amount_minor), *sentence = g_strdup_printf (_("Voided on the terminal: %s is not charged."), money);
    say (self, sentence, FALSE);
  } else if (!charged) {
    g_autofree char *sentence = cf_card_ended_words (card->state, card->result.message);
    say (self, sentence, TRUE);
  }
}

static void
on_end (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfPaymentSheet) self = user;
  g_autoptr (GError) error = NULL;
  End *end = cf_session_finish (result, &error);
  if (!self->session || !end) {
    if (self->session && error)
      say (self, error->message, TRUE);
    self->taking = FALSE;
    return;
  }
  gboolean charged = cf_attempt_is_charged (end->card->state);
  if (end->card->attempt.kind == CF_ATTEMPT_SALE && charged)
    add_charged (self, end->card);
  else if (end->card->attempt.kind == CF_ATTEMPT_VOID && charged)
    take_off_charged (self, end->card->attempt.payment_id);
  if (charged || end->card->attempt.kind == CF_ATTEMPT_SALE)
    self->next_id = cf_session_next_id (self->session);                 /* a tender that was tried is another one the next time */
  self->taking = self->in_doubt = FALSE;
  if (charged && !self->amount_is_ours && left_of (end->card) > 0) {      /* who typed an amount gets the rest of that, not of all that is open */
    self->showing = TRUE;
    cf_money_entry_set (CF_MONEY_ENTRY (self->amount), left_of (end->card));
    self->showing = FALSE;
  } else
    self->amount_is_ours = self->amount_is_ours || charged;
  self->balance_after = end->load->balance.balance_minor;
  cf_card_panel_forget (CF_CARD_PANEL (self->card_panel));
  cf_payment_sheet_take_load (self, end->load);
  cf_payment_sheet_show_taken (self);
  go_on (self, end->card);
  end_free (end);
}

void
cf_payment_sheet_on_card_ended (CfPaymentSheet *self, int state)
{
  EndWanted *wanted = g_new0 (EndWanted, 1);
  *wanted = (EndWanted) { self->attempt_id, { .customer_id = self->customer_id } };
  cf_session_read (self->session, read_end, wanted, g_free, end_free, NULL, on_end, g_object_ref (self));
}

/* Nobody knows: the sheet can be left, it ends by itself. */
void
cf_payment_sheet_on_card_doubt (CfPaymentSheet *self, gboolean doubt)
{
  self->in_doubt = doubt;
}

void
cf_payment_sheet_cancel_card (CfPaymentSheet *self)
{
  if (self->in_doubt)
    gtk_window_close (GTK_WINDOW (self));
  else
    cf_card_panel_cancel (CF_CARD_PANEL (self->card_panel));
}
