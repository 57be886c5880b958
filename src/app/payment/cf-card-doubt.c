/* cf-card-doubt.c: see cf-card-doubt.h. It reads the attempt again whenever the ledger changes or the terminal says something. */
#include "cf-card-doubt.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-card-load.h"
#include "cf-card-words.h"
#include "cf-cards.h"
#include "cf-window.h"
#include "shop/card.h"
#include <glib/gi18n-lib.h>

struct _CfCardDoubt {
  AdwBin        parent;
  GtkWidget    *title_label, *say_label, *ours_label, *theirs_label, *more_label, *ask_button, *charged_button, *not_button, *buttons;
  CfSession    *session;
  GCancellable *cancel;
  CfCardLoad   *load;                                                   /* what was read; NULL: nothing yet */
  CfId          attempt_id, act_id;
  gboolean      over;
};

enum { PROP_SESSION = 1 };
enum { DECIDED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfCardDoubt, cf_card_doubt, ADW_TYPE_BIN)

/* --- showing --- */

static const CfCardStatus *
status_of (CfCardDoubt *self)
{
  CfCards *cards = cf_cards_of (self->session);
  return cards && self->load ? cf_cards_get_status (cards, self->load->attempt.terminal_id) : NULL;
}

static gboolean
is_asking (CfCardDoubt *self)
{
  const CfCardStatus *now = status_of (self);
  return now && now->attempt_id == self->attempt_id && now->state == CF_ATTEMPT_UNKNOWN && !now->needs_person;
}

static char *
title_words (CfCardDoubt *self)
{
  const CfCardLoad *load = self->load;
  g_autofree char *amount = cf_session_money_symbol (self->session, load->attempt.amount_minor), *at = cf_session_time (self->session, load->sent_at ? load->sent_at : load->at);
  const char *what = load->attempt.kind == CF_ATTEMPT_REFUND ? _("Card refund") : load->attempt.kind == CF_ATTEMPT_VOID ? _("Card void") : _("Card payment");
  if (load->numbers && *load->numbers)
    return g_strdup_printf (_("%s %s · invoice %s · %s · %s"), what, amount, load->numbers, load->customer, at);
  return g_strdup_printf (_("%s %s · %s · %s"), what, amount, load->customer, at);
}

static char *
ours_words (CfCardDoubt *self)
{
  g_autofree char *at = cf_session_time (self->session, self->load->sent_at);
  return self->load->sent_at ? g_strdup_printf (_("Sent at %s, no answer that counts"), at) : g_strdup (_("Its journal was lost with the ledger that was restored"));
}

static char *
theirs_words (CfCardDoubt *self)
{
  const CfCardStatus *now = status_of (self);
  const char *said = now && now->attempt_id == self->attempt_id && now->text ? now->text : self->load->said;
  if (is_asking (self) && now->connected)
    return g_strdup (_("asking…"));
  if (now && !now->connected)
    return g_strdup_printf (_("%s is not connected. It is asked by itself as soon as it is."), now->name);
  if (!now)
    return g_strdup (_("It stands at another register, which asks it."));
  return said && *said ? g_strdup (said) : g_strdup (_("nothing yet"));
}

static void
show (CfCardDoubt *self)
{
  g_autofree char *title = title_words (self), *ours = ours_words (self), *theirs = theirs_words (self);
  gboolean sale = self->load->attempt.kind == CF_ATTEMPT_SALE;
  gtk_label_set_label (GTK_LABEL (self->title_label), title);
  gtk_label_set_label (GTK_LABEL (self->say_label), sale ? _("We do not know yet whether the card was charged. Do not run it again.")
                                                         : _("We do not know yet whether the money went back to the card. Do not run it again."));
  gtk_label_set_label (GTK_LABEL (self->ours_label), ours);
  gtk_label_set_label (GTK_LABEL (self->theirs_label), theirs);
  gtk_label_set_label (GTK_LABEL (self->more_label), self->load->orphans ? self->load->orphans : "");
  gtk_widget_set_visible (self->more_label, self->load->orphans != NULL);
  gtk_button_set_label (GTK_BUTTON (self->charged_button), sale ? _("It _Was Charged") : _("It _Went Back"));
  gtk_button_set_label (GTK_BUTTON (self->not_button), sale ? _("It Was _Not Charged") : _("It Did _Not Go Back"));
  gtk_widget_set_sensitive (self->ask_button, status_of (self) && !is_asking (self));
  gtk_widget_set_sensitive (self->buttons, !self->over);
}

static void
end (CfCardDoubt *self, CfAttemptState state)
{
  if (self->over)
    return;
  self->over = TRUE;
  g_signal_emit (self, signals[DECIDED], 0, (int) state);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfCardDoubt *self = user;                                             /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfCardLoad *load = cf_session_finish (result, &error);
  g_clear_object (&self->cancel);
  if (!load) {
    gtk_label_set_label (GTK_LABEL (self->say_label), error->message);
    return;
  }
  gboolean first = !self->load;
  cf_card_load_free (self->load);
  self->load = load;
  show (self);
  if (first)
    gtk_widget_grab_focus (self->ask_button);                           /* a hurried Enter asks, it decides nothing */
  if (!cf_attempt_is_open (load->state))
    end (self, load->state);
}

static void
read_again (CfCardDoubt *self)
{
  CfId *wanted;
  if (!self->attempt_id || self->over)
    return;
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  wanted = g_new (CfId, 1);
  *wanted = self->attempt_id;
  cf_session_read (self->session, cf_card_load, wanted, g_free, cf_card_load_free, self->cancel, on_loaded, self);
}

static void
on_told (CfCardDoubt *self)
{
  if (self->load && !self->over)
    show (self);
  read_again (self);                                                    /* what it said is in the journal, which is nobody's commit */
}

void
cf_card_doubt_show (CfCardDoubt *self, CfId attempt_id)
{
  self->attempt_id = attempt_id;
  self->act_id = attempt_id ? cf_session_next_id (self->session) : 0;
  self->over = FALSE;
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->load, cf_card_load_free);
  read_again (self);
}

/* --- what is pressed --- */

static void
on_ask (CfCardDoubt *self)
{
  CfCards *cards = cf_cards_of (self->session);
  CfCardThread *thread = cards && self->load ? cf_cards_get_thread (cards, self->load->attempt.terminal_id) : NULL;
  if (!thread)
    return;
  gtk_label_set_label (GTK_LABEL (self->theirs_label), _("asking…"));
  cf_card_thread_recover (thread);
}

typedef struct { CfId attempt_id; gboolean charged; char *evidence; } Decision;

static void
decision_free (gpointer p)
{
  g_free (((Decision *) p)->evidence);
  g_free (p);
}

static CfOutcome
decide (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Decision *decision = data;
  g_auto (CfTaken) taken = { 0 };
  return cf_card_resolve (shop, who, decision->attempt_id, decision->charged, 0, decision->evidence, &taken, error);
}

static void
on_decided (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfCardDoubt *self = user;
  const Decision *decision = data;
  CfCards *cards = cf_cards_of (self->session);
  CfCardThread *thread = cards && self->load ? cf_cards_get_thread (cards, self->load->attempt.terminal_id) : NULL;
  self->act_id = cf_session_next_id (self->session);
  if (thread && (outcome == CF_OK || outcome == CF_ALREADY))
    cf_card_thread_recover (thread);                                    /* it counts again what waits */
  if (outcome == CF_OK || outcome == CF_ALREADY)
    end (self, decision->charged ? CF_ATTEMPT_RESOLVED_CHARGED : CF_ATTEMPT_RESOLVED_NOT_CHARGED);
  else if (outcome == CF_WRONG_STATE)
    read_again (self);                                                  /* the terminal told meanwhile */
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

static void
ask_to_decide (CfCardDoubt *self, gboolean charged)
{
  if (!self->load || self->over)
    return;
  g_autofree char *ours = ours_words (self), *theirs = theirs_words (self);
  Decision *decision = g_new (Decision, 1);
  *decision = (Decision) { self->attempt_id, charged, g_strdup_printf ("our record: %s; the terminal: %s%s%s", ours, theirs, self->load->orphans ? "; " : "", self->load->orphans ? self->load->orphans : "") };
  gboolean sale = self->load->attempt.kind == CF_ATTEMPT_SALE;
  const char *title = sale ? (charged ? _("It Was Charged") : _("It Was Not Charged")) : charged ? _("It Went Back") : _("It Did Not Go Back");
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = title, .id = self->act_id, .work = decide, .data = decision, .data_free = decision_free, .done = on_decided,
                                               .user = G_OBJECT (self) });
}

static void on_charged (CfCardDoubt *self) { ask_to_decide (self, TRUE); }
static void on_not     (CfCardDoubt *self) { ask_to_decide (self, FALSE); }

/* --- the widget --- */

static void
cf_card_doubt_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CfCardDoubt *self = CF_CARD_DOUBT (object);
  if (id != PROP_SESSION) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    return;
  }
  g_set_object (&self->session, g_value_get_object (value));
  if (!self->session)
    return;
  g_signal_connect_object (self->session, "changed", G_CALLBACK (read_again), self, G_CONNECT_SWAPPED);
  if (cf_cards_of (self->session))
    g_signal_connect_object (cf_cards_of (self->session), "changed", G_CALLBACK (on_told), self, G_CONNECT_SWAPPED);
}

static void
cf_card_doubt_dispose (GObject *object)
{
  CfCardDoubt *self = CF_CARD_DOUBT (object);
  self->attempt_id = 0;
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->load, cf_card_load_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_card_doubt_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget, CfCardDoubt, child)

static void
cf_card_doubt_class_init (CfCardDoubtClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_card_doubt_dispose;
  object->set_property = cf_card_doubt_set_property;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[DECIDED] = g_signal_new ("decided", CF_TYPE_CARD_DOUBT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-card-doubt.ui");
  BIND (title_label); BIND (say_label); BIND (ours_label); BIND (theirs_label); BIND (more_label); BIND (ask_button); BIND (charged_button); BIND (not_button); BIND (buttons);
  gtk_widget_class_bind_template_callback (widget, on_ask);
  gtk_widget_class_bind_template_callback (widget, on_charged);
  gtk_widget_class_bind_template_callback (widget, on_not);
}

static void
cf_card_doubt_init (CfCardDoubt *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* --- a window of its own --- */

static void
on_window_decided (CfCardDoubt *doubt, int state, GtkWindow *window)
{
  GtkWindow *below = gtk_window_get_transient_for (window);
  g_autofree char *words = cf_attempt_is_charged ((CfAttemptState) state) ? g_strdup (_("The card payment was charged; it is in the books."))
                                                                          : g_strdup (_("The card payment was not charged; nothing was taken."));
  if (below)
    cf_window_toast (GTK_WIDGET (below), words);
  gtk_window_close (window);
}

static gboolean
on_escape (GtkWidget *window, GVariant *args, gpointer user)
{
  gtk_window_close (GTK_WINDOW (window));
  return TRUE;
}

void
cf_card_doubt_window (GtkWidget *parent, CfSession *session, CfId attempt_id)
{
  CfShop *shop = cf_session_get_shop (session);
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (parent);
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  if (!attempt_id && cf_attempts_open (shop->db, 0, open, &error) && open->len > 0)      /* a few rows by their index */
    attempt_id = g_array_index (open, CfAttemptJournal, 0).attempt_id;
  if (!attempt_id) {
    cf_window_toast (parent, _("The outcome of every card payment is known."));
    return;
  }
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "title", _("What Happened?"), "modal", TRUE, "destroy-with-parent", TRUE, "default-width", 880, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *doubt = g_object_new (CF_TYPE_CARD_DOUBT, "session", session, NULL);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_widget_set_name (doubt, "doubt");
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), doubt);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_callback_action_new (on_escape, NULL, NULL)));
  gtk_widget_add_controller (window, keys);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (root));
  g_signal_connect_object (doubt, "decided", G_CALLBACK (on_window_decided), window, 0);
  cf_card_doubt_show (CF_CARD_DOUBT (doubt), attempt_id);
  gtk_window_present (GTK_WINDOW (window));
}
