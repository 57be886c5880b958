/* cf-card-back.c: see cf-card-back.h. The books move when the terminal has said so, and not before. */
#include "cf-card-back.h"
#include "cf-card-wait.h"
#include "cf-cards.h"
#include "cf-money-entry.h"
#include "cf-paper-out.h"
#include "cf-window.h"
#include "store/card-batch.h"
#include "store/lookup.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfSession *session; GtkWidget *parent /* weak */, *amount; CfId payment_id, terminal_id, attempt_id; } Back;

static void
back_free (gpointer p, GClosure *closure)
{
  Back *back = p;
  g_clear_weak_pointer (&back->parent);
  g_object_unref (back->session);
  g_free (back);
}

static gboolean
find_way (CfSession *session, CfId payment_id, CfCardWay *ret)
{
  CfCards *cards = cf_cards_of (session);
  g_autoptr (GError) error = NULL;
  if (!cards || !cf_card_way (cf_session_get_shop (session)->db, payment_id, ret, &error) || !ret->attempt_id)
    return FALSE;
  return cf_cards_get_thread (cards, ret->terminal_id) != NULL;
}

gboolean
cf_card_back_is (CfSession *session, CfId payment_id, gboolean *ret_open)
{
  CfCardWay way = { 0 };
  gboolean is = find_way (session, payment_id, &way);
  *ret_open = is && !way.batch_id;
  return is;
}

typedef struct { CfSession *session; CfId payment_id; } Receipt;

static void
receipt_free (gpointer p)
{
  g_object_unref (((Receipt *) p)->session);
  g_free (p);
}

/* It says what went back, and has the terminal's own lines about it. */
static void
print_receipt (GObject *widget, gpointer data)
{
  const Receipt *receipt = data;
  cf_receipt_print (GTK_WIDGET (widget), receipt->session, receipt->payment_id, FALSE);
}

static void
on_over (GObject *widget, CfAttemptState state, const char *text)
{
  Receipt *receipt = g_object_steal_data (widget, "cf-card-back");
  if (!receipt || !gtk_widget_get_root (GTK_WIDGET (widget))) {
    g_clear_pointer (&receipt, receipt_free);
    return;
  }
  if (cf_attempt_is_charged (state)) {
    cf_window_toast_undo (GTK_WIDGET (widget), _("Done on the terminal, and in the books."), _("Print Receipt"), print_receipt, widget, receipt, receipt_free);
    return;
  }
  receipt_free (receipt);
  if (cf_attempt_is_open (state))
    cf_window_toast (GTK_WIDGET (widget), _("Nobody knows yet whether the terminal did it: see Settings, Card Terminals."));
  else {
    g_autofree char *words = g_strdup_printf (_("The terminal did not do it: %s"), text);
    cf_window_toast (GTK_WIDGET (widget), words);
  }
}

static void
ask_terminal (GtkWidget *parent, CfSession *session, CfAttemptKind kind, CfId attempt_id, CfId terminal_id, CfId payment_id, CfMoney amount, const char *reason)
{
  Receipt *receipt = g_new (Receipt, 1);
  *receipt = (Receipt) { g_object_ref (session), payment_id };
  g_object_set_data_full (G_OBJECT (parent), "cf-card-back", receipt, receipt_free);
  CfAttempt attempt = { .id = attempt_id, .kind = kind, .terminal_id = terminal_id, .payment_id = payment_id, .amount_minor = amount, .reason = (char *) reason };
  cf_card_wait_run (parent, session, kind == CF_ATTEMPT_VOID ? _("Void on the Terminal") : _("Refund to the Card"), &attempt, on_over, G_OBJECT (parent));
}

static gboolean
load (CfSession *session, CfId payment_id, CfPayment *ret, CfMoney *ret_left)
{
  CfDb *db = cf_session_get_shop (session)->db;
  CfMoney refunded = 0;
  gboolean found = FALSE;
  g_autoptr (GError) error = NULL;
  if (!cf_record_load (db, &CF_PAYMENT, payment_id, ret, &found, &error) || !found || !cf_refunded (db, payment_id, &refunded, &error))
    return FALSE;
  *ret_left = ret->amount_minor - refunded;
  return TRUE;
}

/* --- a refund: how much --- */

static gboolean
typed (Back *back, CfMoney *ret)
{
  return cf_money_entry_get (CF_MONEY_ENTRY (back->amount), ret, NULL) && *ret > 0;
}

static void
on_typed (Back *back)
{
  GtkRoot *root = gtk_widget_get_root (back->amount);
  CfMoney amount;
  if (ADW_IS_MESSAGE_DIALOG (root))
    adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (root), "do", typed (back, &amount));
}

static void
on_refund (AdwMessageDialog *dialog, const char *response, Back *back)
{
  CfMoney amount = 0;
  if (strcmp (response, "do") == 0 && back->parent && typed (back, &amount))
    ask_terminal (back->parent, back->session, CF_ATTEMPT_REFUND, back->attempt_id, back->terminal_id, back->payment_id, amount, NULL);
}

gboolean
cf_card_back_show (GtkWidget *parent, CfSession *session, CfId payment_id)
{
  CfCardWay way = { 0 };
  g_auto (CfPayment) payment = { 0 };
  CfMoney left = 0;
  if (!find_way (session, payment_id, &way) || !load (session, payment_id, &payment, &left))
    return FALSE;
  Back *back = g_new0 (Back, 1);
  *back = (Back) { .session = g_object_ref (session), .payment_id = payment_id, .terminal_id = way.terminal_id, .attempt_id = cf_session_next_id (session) };
  g_set_weak_pointer (&back->parent, parent);
  GtkRoot *root = gtk_widget_get_root (parent);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, _("Refund to the Card?"),
    way.batch_id ? _("The terminal finds the payment where it can; else it asks for the card, which must be the same. What was applied last is open again.")
                 : _("Its batch is not closed yet: where all of it goes back, Void is quicker and costs no fee. What was applied last is open again.")));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *label = gtk_label_new (_("Amount"));
  back->amount = cf_money_entry_new (session, _("Amount"));
  gtk_widget_set_name (back->amount, "amount");
  cf_money_entry_set (CF_MONEY_ENTRY (back->amount), left);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), back->amount);
  adw_message_dialog_set_extra_child (dialog, box);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", _("_Refund"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_swapped (back->amount, "changed", G_CALLBACK (on_typed), back);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_refund), back, back_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  return TRUE;
}

gboolean
cf_card_back_void (GtkWidget *parent, CfSession *session, CfId payment_id)
{
  CfCardWay way = { 0 };
  g_auto (CfPayment) payment = { 0 };
  CfMoney left = 0;
  if (!find_way (session, payment_id, &way) || way.batch_id || !load (session, payment_id, &payment, &left))
    return FALSE;
  ask_terminal (parent, session, CF_ATTEMPT_VOID, cf_session_next_id (session), way.terminal_id, payment_id, payment.amount_minor, NULL);
  return TRUE;
}

gboolean
cf_card_back_all (GtkWidget *parent, CfSession *session, CfId payment_id, const char *reason)
{
  CfCardWay way = { 0 };
  g_auto (CfPayment) payment = { 0 };
  CfMoney left = 0;
  if (!find_way (session, payment_id, &way) || !load (session, payment_id, &payment, &left))
    return FALSE;
  ask_terminal (parent, session, way.batch_id ? CF_ATTEMPT_REFUND : CF_ATTEMPT_VOID, cf_session_next_id (session), way.terminal_id, payment_id, way.batch_id ? left : payment.amount_minor, reason);
  return TRUE;
}
