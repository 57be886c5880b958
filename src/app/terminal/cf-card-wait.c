/* cf-card-wait.c: see cf-card-wait.h. The dialog follows the terminal's news; it goes by itself when the attempt is over. */
#include "cf-card-wait.h"
#include "cf-act-run.h"
#include "cf-cards.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct {
  CfSession   *session;
  CfCards     *cards;
  GtkWidget   *parent /* weak */;
  AdwMessageDialog *dialog /* weak */;
  char        *title;
  CfId         attempt_id, terminal_id;
  CfCardWaited over;
  GObject     *user /* weak */;
  gulong       told;
  gboolean     ended;
} Wait;

static void
wait_free (Wait *wait)
{
  g_clear_signal_handler (&wait->told, wait->cards);
  g_clear_weak_pointer (&wait->parent);
  g_clear_weak_pointer (&wait->dialog);
  g_clear_weak_pointer (&wait->user);
  g_object_unref (wait->cards);
  g_object_unref (wait->session);
  g_free (wait->title);
  g_free (wait);
}

static char *
words (const CfCardStatus *status)
{
  static const char *const plain[] = { N_("The terminal is not connected."), N_("Connecting to the terminal…"), N_("The terminal is at it…"), N_("The terminal waits for the card."), N_("The terminal asks the bank."),
                                       N_("The terminal waits for an answer."), N_("The terminal is at it…"), N_("The terminal is not ready.") };
  if (status->asks && status->question_text && *status->question_text)
    return g_strdup (status->question_text);
  if (status->asks)
    return g_strdup (status->question == CF_ASK_SIGNATURE ? _("Does the signature agree?") : _("Go on?"));
  if (status->text && *status->text)
    return g_strdup (status->text);
  return g_strdup (_(plain[MIN ((guint) status->terminal, G_N_ELEMENTS (plain) - 1)]));
}

static void
on_told (CfCards *cards, gint64 terminal_id, const CfCardStatus *status, Wait *wait)
{
  if (terminal_id != wait->terminal_id || status->attempt_id != wait->attempt_id || wait->ended)
    return;
  wait->ended = !cf_attempt_is_open (status->state) || status->needs_person || (status->state == CF_ATTEMPT_UNKNOWN && !status->recovering);
  g_autofree char *text = words (status);
  if (wait->dialog) {
    adw_message_dialog_set_body (wait->dialog, text);
    adw_message_dialog_set_response_enabled (wait->dialog, "yes", status->asks);
    adw_message_dialog_set_response_enabled (wait->dialog, "no", status->asks);
  }
  if (!wait->ended)
    return;
  AdwMessageDialog *dialog = wait->dialog;
  if (wait->user && wait->over)
    wait->over (wait->user, status->state, text);
  if (dialog)
    gtk_window_destroy (GTK_WINDOW (dialog));
  else
    wait_free (wait);
}

static void
on_gone (gpointer p, GClosure *closure)
{
  wait_free (p);
}

static void
on_response (AdwMessageDialog *dialog, const char *response, Wait *wait)
{
  CfCardThread *thread = cf_cards_get_thread (wait->cards, wait->terminal_id);
  if (thread && !wait->ended && strcmp (response, "cancel") == 0)
    cf_card_thread_cancel (thread, wait->attempt_id);                   /* a request: the terminal's answer decides, and is kept */
  else if (thread && !wait->ended && (strcmp (response, "yes") == 0 || strcmp (response, "no") == 0))
    cf_card_thread_answer (thread, strcmp (response, "yes") == 0);
}

static void
show (Wait *wait)
{
  GtkRoot *root = gtk_widget_get_root (wait->parent);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, wait->title, _("The terminal is asked…")));
  GtkWidget *spinner = gtk_spinner_new ();
  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_size_request (spinner, 32, 32);
  adw_message_dialog_set_extra_child (dialog, spinner);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel at the Terminal"), "no", _("_No"), "yes", _("_Yes"), NULL);
  adw_message_dialog_set_response_enabled (dialog, "yes", FALSE);
  adw_message_dialog_set_response_enabled (dialog, "no", FALSE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_set_weak_pointer (&wait->dialog, dialog);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), wait, on_gone, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_begun (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer attempt, gpointer user)
{
  Wait *wait = g_object_steal_data (user, "cf-card-wait");
  g_autoptr (GObject) holder = user;
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    if (wait->parent && gtk_widget_get_root (wait->parent))
      show (wait);
    return;
  }
  if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON && wait->parent)
    cf_act_show (wait->parent, outcome, refusal, error);
  wait_free (wait);
}

void
cf_card_wait_run (GtkWidget *parent, CfSession *session, const char *title, const CfAttempt *attempt, CfCardWaited over, GObject *user)
{
  CfCards *cards = cf_cards_of (session);
  if (!cards || !cf_cards_get_thread (cards, attempt->terminal_id)) {
    g_autoptr (GError) error = g_error_new_literal (CF_ERROR, CF_ERROR_NOT_FOUND, _("This terminal does not stand at this register."));
    cf_act_show (parent, CF_FAILED, NULL, error);
    return;
  }
  Wait *wait = g_new0 (Wait, 1);
  GObject *holder = g_object_new (G_TYPE_OBJECT, NULL);                  /* held until the act has answered */
  *wait = (Wait) { .session = g_object_ref (session), .cards = g_object_ref (cards), .title = g_strdup (title), .attempt_id = attempt->id, .terminal_id = attempt->terminal_id, .over = over };
  g_set_weak_pointer (&wait->parent, parent);
  if (user)
    g_set_weak_pointer (&wait->user, user);
  wait->told = g_signal_connect (cards, "told", G_CALLBACK (on_told), wait);
  g_object_set_data (holder, "cf-card-wait", wait);
  cf_cards_charge (cards, parent, title, attempt, on_begun, holder);
}
