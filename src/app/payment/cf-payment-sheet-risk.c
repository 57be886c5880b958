/* cf-payment-sheet-risk.c: the payment sheet on cards that a terminal approves without the bank (W7): how much is at risk already, whether this payment is within the limits of the terminal, and the box that takes the
 * risk all the same. The act looks again in its own transaction; this only tells beforehand. */
#include "cf-payment-sheet-private.h"
#include "cf-cards.h"
#include <glib/gi18n-lib.h>

static const CfCardTerminal *
record_of (CfPaymentSheet *self, CfId terminal_id)
{
  CfCards *cards = cf_cards_of (self->session);
  for (guint i = 0; cards && i < cf_cards_get_n (cards); i++)
    if (cf_cards_get_record (cards, i)->id == terminal_id)
      return cf_cards_get_record (cards, i);
  return NULL;
}

static CfMoney
at_risk (CfPaymentSheet *self, CfId terminal_id)
{
  for (guint i = 0; self->risks && i < self->risks->len; i++)
    if (g_array_index (self->risks, CfPaymentRisk, i).terminal_id == terminal_id)
      return g_array_index (self->risks, CfPaymentRisk, i).sum_minor;
  return 0;
}

/* "At risk now: $40.00 of $100.00 …" */
static char *
sum_words (CfPaymentSheet *self, const CfCardTerminal *terminal, CfMoney sum)
{
  g_autofree char *now = cf_session_money_symbol (self->session, sum), *most = cf_session_money_symbol (self->session, terminal->offline_total_minor);
  if (terminal->offline && terminal->offline_total_minor)
    return g_strdup_printf (_("Approved without the bank and at risk now: %1$s of at most %2$s."), now, most);
  return g_strdup_printf (_("Approved without the bank and at risk now: %s."), now);
}

void
cf_payment_sheet_show_risk (CfPaymentSheet *self, CfId terminal_id)
{
  const CfCardTerminal *terminal = terminal_id ? record_of (self, terminal_id) : NULL;
  CfMoney sum = at_risk (self, terminal_id), room, amount = self->plan.tenders->len > self->n_added ? g_array_index (self->plan.tenders, CfPlanTender, self->n_added).tendered_minor : 0;
  gboolean can = terminal && cf_cards_get_features (cf_cards_of (self->session), terminal_id) & CF_DRIVER_OFFLINE;
  gboolean may = terminal && cf_card_terminal_may_offline (terminal, amount, sum, self->customer_risk_minor, &room), over = can && amount > 0 && !may && (terminal->offline || sum > 0);
  gtk_widget_set_visible (self->risk_box, terminal && (over || sum > 0 || (can && terminal->offline)));
  gtk_widget_set_visible (self->risk_check, over);
  if (!over)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->risk_check), FALSE);
  if (!gtk_widget_get_visible (self->risk_box))
    return;
  g_autofree char *words = sum_words (self, terminal, sum), *left = cf_session_money_symbol (self->session, room);
  g_autofree char *limit = over ? g_strdup_printf (_("If the bank cannot be reached, at most %s can be approved without it now."), left) : NULL, *all = limit ? g_strdup_printf (_("%1$s %2$s"), words, limit) : g_strdup (words);
  gtk_label_set_label (GTK_LABEL (self->risk_label), all);
}

gboolean
cf_payment_sheet_takes_risk (CfPaymentSheet *self)
{
  return gtk_widget_get_visible (self->risk_box) && gtk_widget_get_visible (self->risk_check) && gtk_check_button_get_active (GTK_CHECK_BUTTON (self->risk_check));
}
