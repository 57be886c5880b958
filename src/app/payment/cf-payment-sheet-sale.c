/* cf-payment-sheet-sale.c: a walk-in's sale that is left without being paid: its invoice is issued, and nobody has an account to owe it on. It is not left open without a word. */
#include "cf-payment-sheet-private.h"
#include "cf-act-run.h"
#include "cf-window.h"
#include "shop/correct-invoice.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfId id, invoice_id; } SaleVoid;

static CfOutcome
void_sale (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const SaleVoid *sale = data;
  g_auto (CfInvoiceVoid) done = { 0 };
  return cf_void_invoice (shop, who, sale->id, sale->invoice_id, 0, &done, error);
}

static void
on_voided (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfPaymentSheet *self = user;
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    cf_window_toast (GTK_WIDGET (self), _("The sale was voided."));
    self->may_leave = TRUE;
    gtk_window_close (GTK_WINDOW (self));
  } else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

static void
on_answer (AdwMessageDialog *dialog, const char *response, CfPaymentSheet *self)
{
  if (strcmp (response, "keep") == 0) {
    self->may_leave = TRUE;
    gtk_window_close (GTK_WINDOW (self));
  } else if (strcmp (response, "void") == 0) {
    SaleVoid *sale = g_new (SaleVoid, 1);
    *sale = (SaleVoid) { cf_session_next_id (self->session), g_array_index (self->ticked, CfId, 0) };
    cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Void the Sale"), .id = sale->id, .work = void_sale, .data = sale, .data_free = g_free, .done = on_voided,
                                                 .user = G_OBJECT (self) });
  }
}

void
cf_payment_sheet_ask_leave (CfPaymentSheet *self)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (self), _("This Sale Is Not Paid"), _("Its invoice is issued. Take the money, or void it.")));
  adw_message_dialog_add_responses (dialog, "back", _("_Go On"), "keep", _("_Leave It Open"), "void", _("_Void the Sale"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "void", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "back");
  adw_message_dialog_set_close_response (dialog, "back");
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_answer), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
