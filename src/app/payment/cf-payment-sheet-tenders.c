/* cf-payment-sheet-tenders.c: the shop's tenders in the payment sheet (S0-08): buttons with keys, and the list of those that were added. */
#include "cf-payment-sheet-private.h"
#include "cf-cards.h"
#include "cf-money-entry.h"
#include "shop/built-in.h"
#include <glib/gi18n-lib.h>

const CfTender *
cf_payment_sheet_tender (CfPaymentSheet *self)
{
  return self->tender >= 0 && self->kinds && (guint) self->tender < self->kinds->len ? &g_array_index (self->kinds, CfTender, self->tender) : NULL;
}

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

void
cf_payment_sheet_choose (CfPaymentSheet *self, guint at)
{
  if (!self->kinds || at >= self->kinds->len || self->taking)
    return;
  self->tender = (int) at;
  cf_payment_sheet_forget_notice (self);
  const CfTender *kind = cf_payment_sheet_tender (self);
  self->showing = TRUE;
  for (guint i = 0; i < self->kinds->len; i++) {
    GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->tenders), (int) i);
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_flow_box_child_get_child (child)), i == at);
  }
  self->showing = FALSE;
  gtk_label_set_label (GTK_LABEL (self->reference_label), reference_words (kind->kind));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->reference_entry), kind->needs_reference ? _("required") : _("optional"));
  gboolean refers = kind->needs_reference || (kind->kind != CF_TENDER_CASH && !cf_payment_sheet_is_terminal (self));      /* a terminal tells its own */
  gtk_widget_set_visible (self->reference_label, refers);
  gtk_widget_set_visible (self->reference_entry, refers);
  if (!gtk_widget_get_visible (self->reference_entry))
    gtk_editable_set_text (GTK_EDITABLE (self->reference_entry), "");
  cf_payment_sheet_show_card (self);
  cf_payment_sheet_recompute (self);
}

static void
on_tender (GtkToggleButton *button, CfPaymentSheet *self)
{
  if (self->showing)
    return;
  cf_payment_sheet_choose (self, (guint) gtk_flow_box_child_get_index (GTK_FLOW_BOX_CHILD (gtk_widget_get_parent (GTK_WIDGET (button)))));
  cf_payment_sheet_focus_amount (self);
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
void
cf_payment_sheet_show_tenders (CfPaymentSheet *self, CfId usual)
{
  guint at = 0;
  CfCards *cards = cf_cards_of (self->session);
  if (usual == CF_TENDER_CARD_ID && cards && cf_cards_get_n (cards) > 0)
    usual = CF_TENDER_TERMINAL_ID;                                      /* one Enter must not record a card that nobody charged */
  for (guint i = 0; i < self->kinds->len; i++) {
    const CfTender *tender = &g_array_index (self->kinds, CfTender, i);
    add_tender_button (self, tender, i);
    if (tender->id == usual && !self->plan.must_pay)
      at = i;
  }
  cf_payment_sheet_choose (self, at);
}

static void
on_remove (GtkWidget *button, CfPaymentSheet *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  int at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  if (!self->taking && at >= 0 && (guint) at < self->charged->len) {
    cf_payment_sheet_void_charged (self, (guint) at);
    return;
  }
  at -= (int) self->charged->len;
  if (self->taking || at < 0 || (guint) at >= self->n_added)
    return;
  g_array_remove_index (self->plan.tenders, (guint) at);
  self->n_added--;
  self->amount_is_ours = TRUE;
  cf_payment_sheet_show_taken (self);
  cf_payment_sheet_recompute (self);
  cf_payment_sheet_focus_amount (self);
}

static void
add_taken (CfPaymentSheet *self, const char *words, const char *subtitle, CfMoney amount, const char *remove)
{
  g_autofree char *money = cf_session_money (self->session, amount), *escaped = g_markup_escape_text (words, -1), *below = subtitle ? g_markup_escape_text (subtitle, -1) : NULL;
  GtkWidget *label = gtk_label_new (money), *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", escaped, "activatable", FALSE, NULL);
  if (below)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), below);
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

/* Cards that were charged, then what waits for the main button. */
void
cf_payment_sheet_show_taken (CfPaymentSheet *self)
{
  GtkWidget *row;
  while ((row = gtk_widget_get_first_child (self->taken_list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->taken_list), row);
  for (guint i = 0; i < self->charged->len; i++) {
    const CfSheetCard *card = &g_array_index (self->charged, CfSheetCard, i);
    g_autofree char *title = g_strdup_printf (_("Card %s"), card->words);
    add_taken (self, title, card->at_risk ? _("Approved offline: at risk until the bank has it") : _("Charged"), card->amount_minor, _("Void it on the terminal"));
  }
  for (guint i = 0; i < self->n_added; i++) {
    const CfPlanTender *tender = &g_array_index (self->plan.tenders, CfPlanTender, i);
    g_autofree char *title = g_strchomp (g_strdup_printf ("%s %s", tender->name, tender->reference ? tender->reference : "")), *remove = g_strdup_printf (_("Remove %s"), title);
    add_taken (self, title, NULL, tender->tendered_minor, remove);
  }
  gtk_widget_set_visible (self->taken_list, self->charged->len + self->n_added > 0);
}

gboolean
cf_payment_sheet_lacks_reference (CfPaymentSheet *self)
{
  const CfTender *kind = cf_payment_sheet_tender (self);
  g_autofree char *reference = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reference_entry))));
  return kind && kind->needs_reference && !*reference;
}

void
cf_payment_sheet_ask_reference (CfPaymentSheet *self, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (self->reference_entry, "error");
  gtk_widget_grab_focus (self->reference_entry);
}

void
cf_payment_sheet_split (CfPaymentSheet *self)
{
  if (self->taking || !gtk_widget_get_sensitive (self->split_button))
    return;
  if (cf_payment_sheet_lacks_reference (self)) {
    cf_payment_sheet_ask_reference (self, TRUE);
    return;
  }
  if (cf_payment_sheet_is_terminal (self)) {                            /* it is charged now, the rest is for others */
    cf_payment_sheet_charge (self, FALSE);
    return;
  }
  self->n_added = self->plan.tenders->len;                              /* the one being typed is one of them now */
  self->next_id = cf_session_next_id (self->session);
  self->amount_is_ours = TRUE;
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->reference_entry), "");
  self->showing = FALSE;
  cf_payment_sheet_show_taken (self);
  cf_payment_sheet_recompute (self);
  cf_payment_sheet_focus_amount (self);
}
