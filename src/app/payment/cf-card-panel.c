/* cf-card-panel.c: see cf-card-panel.h. What is shown is a function of the last status that was told about the attempt. The focus rests on the panel itself, so that a buffered Enter presses nothing. */
#include "cf-card-panel.h"
#include "cf-card-doubt.h"
#include "cf-card-practice.h"
#include "cf-card-words.h"
#include "cf-session.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfCardPanel {
  AdwBin        parent;
  GtkWidget    *pages, *run, *where_icon, *where_label, *amount_label, *what_label, *spinner, *words_label, *question_box, *question_label, *signature, *yes_button, *no_button, *keys_box, *cancel_button,
               *cancel_label, *doubt, *hands;      /* hands: of a customer who is played, in practice */
  CfSession    *session;
  CfCards      *cards;
  CfAttempt     attempt;
  CfCardStatus *status;                                                 /* the last about it; NULL: none yet */
  char         *said;                                                   /* its last words */
  gboolean      cancelling, ended;
};

enum { PROP_SESSION = 1 };
enum { ENDED, DOUBT, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfCardPanel, cf_card_panel, ADW_TYPE_BIN)

/* --- showing --- */

static const char *
step_words (const CfCardPanel *self)
{
  CfAttemptState state = self->status ? self->status->state : CF_ATTEMPT_JOURNALED;
  if (self->cancelling)
    return _("Asked the terminal to cancel. Waiting for its answer…");
  if (self->status && self->status->asks)
    return _("Waiting for your answer");
  switch (state) {
  case CF_ATTEMPT_AWAITING_CARD: return self->attempt.keyed ? _("Key the card number on the terminal") : _("Tap, insert or swipe the card");
  case CF_ATTEMPT_AWAITING_HOST: return _("Approving…");
  case CF_ATTEMPT_UNKNOWN: return _("Asking the terminal what happened…");
  default: return _("Sending to the terminal…");
  }
}

static void
show_where (CfCardPanel *self)
{
  const CfCardStatus *now = cf_cards_get_status (self->cards, self->attempt.terminal_id);
  gboolean there = now && now->connected;
  g_autofree char *words = now && *now->name ? g_strdup_printf (there ? _("%s · connected") : _("%s · not connected"), now->name) : g_strdup (_("Card terminal"));
  gtk_label_set_label (GTK_LABEL (self->where_label), words);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->where_icon), there || !now || !now->started ? "auth-smartcard-symbolic" : "dialog-warning-symbolic");
}

static void
show_question (CfCardPanel *self)
{
  const CfCardStatus *now = self->status;
  gboolean asks = now && now->asks;
  gtk_widget_set_visible (self->question_box, asks);
  if (!asks)
    return;
  g_autofree char *words = cf_card_question_words (self->session, now);
  gtk_label_set_label (GTK_LABEL (self->question_label), words);
  gtk_button_set_label (GTK_BUTTON (self->yes_button), now->question == CF_ASK_SIGNATURE ? _("_Accept the Signature") : now->question == CF_ASK_DUPLICATE ? _("_Charge All the Same") : _("_Accept at Our Risk"));
  gtk_button_set_label (GTK_BUTTON (self->no_button), now->question == CF_ASK_SIGNATURE ? _("_Refuse It") : _("_Do Not Charge"));
  gtk_widget_set_visible (self->signature, now->points && now->points->len > 0);
  gtk_widget_queue_draw (self->signature);
}

static void
on_key_button (GtkButton *button, CfCardPanel *self)
{
  CfCardThread *thread = cf_cards_get_thread (self->cards, self->attempt.terminal_id);
  if (thread)
    cf_card_thread_press (thread, g_object_get_data (G_OBJECT (button), "key"));
}

static void
show_keys (CfCardPanel *self)
{
  const GPtrArray *keys = self->status ? self->status->keys : NULL;
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (self->keys_box)))
    gtk_box_remove (GTK_BOX (self->keys_box), child);
  guint n = 0;
  for (guint i = 0; keys && i < keys->len; i++) {
    const CfTerminalKey *key = keys->pdata[i];
    if (g_str_equal (key->key, "ESC"))                                  /* what our own button does */
      continue;
    n++;
    GtkWidget *button = gtk_button_new_with_label (key->label && *key->label ? key->label : key->key);
    g_object_set_data_full (G_OBJECT (button), "key", g_strdup (key->key), g_free);
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_key_button), self, 0);
    gtk_box_append (GTK_BOX (self->keys_box), button);
  }
  gtk_widget_set_visible (self->keys_box, n > 0);
}

static void
show (CfCardPanel *self)
{
  const char *own = self->status && self->status->text && *self->status->text && !self->cancelling && !self->status->asks ? self->status->text : NULL;
  gboolean doubt = self->status && self->status->state == CF_ATTEMPT_UNKNOWN;
  gboolean was = strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "doubt") == 0;
  show_where (self);
  gtk_label_set_label (GTK_LABEL (self->words_label), own ? own : step_words (self));
  show_question (self);
  show_keys (self);
  gtk_widget_set_sensitive (self->cancel_button, !self->cancelling && !self->ended);
  gtk_label_set_label (GTK_LABEL (self->cancel_label), self->cancelling ? _("Asked to Cancel…") : _("Cancel on Terminal"));
  g_object_set (self->spinner, "spinning", !self->ended, NULL);
  cf_card_practice_show (self->hands, self->attempt.id && !self->ended);
  if (doubt && !was)
    cf_card_doubt_show (CF_CARD_DOUBT (self->doubt), self->attempt.id);
  if (doubt != was) {
    gtk_stack_set_visible_child_name (GTK_STACK (self->pages), doubt ? "doubt" : "run");
    if (!self->ended)
      g_signal_emit (self, signals[DOUBT], 0, doubt);
  }
}

static void
take_status (CfCardPanel *self, const CfCardStatus *status)
{
  cf_card_status_free (self->status);
  self->status = cf_card_status_copy (status);
  if (status->text && *status->text) {
    g_free (self->said);
    self->said = g_strdup (status->text);
  }
  self->ended = !cf_attempt_is_open (status->state);
  self->cancelling = self->cancelling && !self->ended;
  show (self);
  if (self->ended)
    g_signal_emit (self, signals[ENDED], 0, (int) status->state);
}

static void
on_told (CfCards *cards, gint64 terminal_id, const CfCardStatus *status, CfCardPanel *self)
{
  if (!self->attempt.id || self->ended)
    return;
  if (status->attempt_id == self->attempt.id)
    take_status (self, status);
  else if (terminal_id == self->attempt.terminal_id)
    show_where (self);
}

/* A person decided, here or at another register. */
static void
on_decided (CfCardPanel *self, int state)
{
  CfCardThread *thread = cf_cards_get_thread (self->cards, self->attempt.terminal_id);
  if (self->ended || !self->cards)
    return;
  self->ended = TRUE;
  if (thread)
    cf_card_thread_recover (thread);                                    /* it counts again what waits */
  g_signal_emit (self, signals[ENDED], 0, state);
}

/* --- what is pressed --- */

void
cf_card_panel_cancel (CfCardPanel *self)
{
  CfCardThread *thread = self->cards ? cf_cards_get_thread (self->cards, self->attempt.terminal_id) : NULL;
  if (!thread || self->cancelling || self->ended || !self->attempt.id)
    return;
  self->cancelling = TRUE;
  cf_card_thread_cancel (thread, self->attempt.id);
  show (self);
}

static void
answer (CfCardPanel *self, gboolean yes)
{
  CfCardThread *thread = cf_cards_get_thread (self->cards, self->attempt.terminal_id);
  if (!thread || !self->status || !self->status->asks)
    return;
  self->status->asks = FALSE;                                           /* answered once */
  cf_card_thread_answer (thread, yes);
  show (self);
  gtk_widget_grab_focus (self->run);
}

static void on_yes (CfCardPanel *self) { answer (self, TRUE); }
static void on_no  (CfCardPanel *self) { answer (self, FALSE); }

static void
draw_signature (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user)
{
  const CfCardPanel *self = user;
  const CfCardStatus *now = self->status;
  gboolean down = FALSE;
  GdkRGBA ink;
  if (!now || !now->points || now->sign_width <= 0 || now->sign_height <= 0)
    return;
  double scale = MIN ((double) width / now->sign_width, (double) height / now->sign_height);
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &ink);
  gdk_cairo_set_source_rgba (cr, &ink);
  cairo_set_line_width (cr, 2);
  for (guint i = 0; i < now->points->len; i++) {
    const CfTerminalPoint *point = &g_array_index (now->points, CfTerminalPoint, i);
    if (point->x >= 0 && down)
      cairo_line_to (cr, point->x * scale, point->y * scale);
    else if (point->x >= 0)
      cairo_move_to (cr, point->x * scale, point->y * scale);
    down = point->x >= 0;
  }
  cairo_stroke (cr);
}

/* --- what is followed --- */

static const char *
what_words (const CfAttempt *attempt)
{
  switch (attempt->kind) {
  case CF_ATTEMPT_REFUND: return _("Refund to the card");
  case CF_ATTEMPT_VOID: return _("Void of a card payment");
  default: return attempt->keyed ? _("Card payment by phone") : _("Card payment");
  }
}

void
cf_card_panel_follow (CfCardPanel *self, const CfAttempt *attempt)
{
  g_autofree char *amount = cf_session_money_symbol (self->session, attempt->amount_minor);
  cf_card_panel_forget (self);
  self->cards = cf_cards_of (self->session);
  g_return_if_fail (self->cards != NULL);
  g_object_ref (self->cards);
  self->attempt = (CfAttempt) { .id = attempt->id, .kind = attempt->kind, .terminal_id = attempt->terminal_id, .amount_minor = attempt->amount_minor, .keyed = attempt->keyed };
  g_signal_connect_object (self->cards, "told", G_CALLBACK (on_told), self, 0);
  gtk_label_set_label (GTK_LABEL (self->amount_label), amount);
  gtk_label_set_label (GTK_LABEL (self->what_label), what_words (attempt));
  show (self);
  gtk_widget_grab_focus (self->run);
}

void
cf_card_panel_forget (CfCardPanel *self)
{
  if (self->cards)
    g_signal_handlers_disconnect_by_data (self->cards, self);
  if (self->session)
    cf_card_doubt_show (CF_CARD_DOUBT (self->doubt), 0);
  g_clear_object (&self->cards);
  g_clear_pointer (&self->status, cf_card_status_free);
  g_clear_pointer (&self->said, g_free);
  self->attempt = (CfAttempt) { 0 };
  self->cancelling = self->ended = FALSE;
}

const char *cf_card_panel_get_words (CfCardPanel *self) { return self->said ? self->said : ""; }

/* --- the widget --- */

static void
cf_card_panel_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CfCardPanel *self = CF_CARD_PANEL (object);
  if (id != PROP_SESSION) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    return;
  }
  g_set_object (&self->session, g_value_get_object (value));
  g_object_set (self->doubt, "session", self->session, NULL);
}

static void
cf_card_panel_dispose (GObject *object)
{
  CfCardPanel *self = CF_CARD_PANEL (object);
  if (self->doubt)
    cf_card_panel_forget (self);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_card_panel_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget, CfCardPanel, child)

static void
cf_card_panel_class_init (CfCardPanelClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_card_panel_dispose;
  object->set_property = cf_card_panel_set_property;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[ENDED] = g_signal_new ("ended", CF_TYPE_CARD_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[DOUBT] = g_signal_new ("doubt", CF_TYPE_CARD_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  g_type_ensure (CF_TYPE_CARD_DOUBT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-card-panel.ui");
  BIND (pages); BIND (run); BIND (where_icon); BIND (where_label); BIND (amount_label); BIND (what_label); BIND (spinner); BIND (words_label); BIND (question_box); BIND (question_label);
  BIND (signature); BIND (yes_button); BIND (no_button); BIND (keys_box); BIND (cancel_button); BIND (cancel_label); BIND (doubt);
  gtk_widget_class_bind_template_callback_full (widget, "on_cancel", G_CALLBACK (cf_card_panel_cancel));
  gtk_widget_class_bind_template_callback (widget, on_yes);
  gtk_widget_class_bind_template_callback (widget, on_no);
  gtk_widget_class_bind_template_callback (widget, on_decided);
}

static void
cf_card_panel_init (CfCardPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->hands = cf_card_practice_new ();
  gtk_box_append (GTK_BOX (self->run), self->hands);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->signature), draw_signature, self, NULL);
}
