/* cf-compose.c: see cf-compose.h. Recipients and words are read in a worker; what was edited is asked about before it is lost. */
#include "cf-compose.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-mailer.h"
#include "cf-window.h"
#include "desk/message-recipients.h"
#include "desk/message-words.h"
#include "shop/message.h"
#include "store/message.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct {
  CfSession     *session;
  GtkWidget     *window, *parent;                                       /* parent: weak, the widget that asked */
  GtkWidget     *to, *other, *subject, *text, *send, *hint;
  GPtrArray     *checks;                                                /* borrowed; in order of choices */
  GArray        *choices;                                               /* CfRecipientChoice */
  CfMessageWords words;
  CfMessageAbout about;
  CfId           document_id, send_id;
  char          *name;
  GCancellable  *cancel;
} Compose;

static void
compose_free (gpointer p)
{
  Compose *c = p;
  g_cancellable_cancel (c->cancel);
  g_object_unref (c->cancel);
  g_clear_weak_pointer (&c->parent);
  g_array_unref (c->choices);
  g_ptr_array_unref (c->checks);
  cf_message_words_clear (&c->words);
  g_object_unref (c->session);
  g_free (c->name);
  g_free (c);
}

static char *
text_of (Compose *c)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (c->text));
  GtkTextIter start, end;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* --- reading --- */

typedef struct { CfMessageAbout about; CfId document_id; GArray *choices; CfMessageWords words; } Look;

static void
look_free (gpointer p)
{
  Look *look = p;
  g_array_unref (look->choices);
  cf_message_words_clear (&look->words);
  g_free (look);
}

static Look *
look_new (CfMessageAbout about, CfId document_id)
{
  Look *look = g_new0 (Look, 1);
  *look = (Look) { about, document_id, g_array_new (FALSE, TRUE, sizeof (CfRecipientChoice)) };
  g_array_set_clear_func (look->choices, cf_recipient_choice_clear);
  return look;
}

static gpointer
look_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Look *ask = data;
  Look *look = look_new (ask->about, ask->document_id);
  const char *contact = NULL;
  CfId customer_id;
  guint usual = 0;
  gboolean ok = cf_message_recipients (shop, look->about, look->document_id, &customer_id, look->choices, error);
  for (guint i = 0; ok && i < look->choices->len; i++) {
    const CfRecipientChoice *choice = &g_array_index (look->choices, CfRecipientChoice, i);
    usual += choice->usual;
    if (choice->usual && choice->contact_id)
      contact = choice->name;
  }
  if (ok && cf_message_words_fill (shop, look->about, look->document_id, CF_PURPOSE_DOCUMENT, usual == 1 ? contact : NULL, &look->words, error))
    return look;
  look_free (look);
  return NULL;
}

static char *
roles_words (gint64 roles)
{
  static const struct { gint64 role; const char *words; } names[] = { { CF_ROLE_BILLING, N_("billing") }, { CF_ROLE_AP, N_("accounts payable") }, { CF_ROLE_ORDERS, N_("orders") }, { CF_ROLE_ARTWORK, N_("artwork") } };
  g_autoptr (GString) words = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (roles & names[i].role)
      g_string_append_printf (words, "%s%s", words->len ? ", " : "", _(names[i].words));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_ready (Compose *c)
{
  gboolean any = cf_message_is_address (gtk_editable_get_text (GTK_EDITABLE (c->other)));
  for (guint i = 0; i < c->checks->len; i++)
    any |= gtk_check_button_get_active (c->checks->pdata[i]);
  gboolean broken = *gtk_editable_get_text (GTK_EDITABLE (c->other)) && !cf_message_is_address (gtk_editable_get_text (GTK_EDITABLE (c->other)));
  (broken ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (c->other, "error");
  gtk_widget_set_sensitive (c->send, any && !broken && *gtk_editable_get_text (GTK_EDITABLE (c->subject)) && gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (GTK_TEXT_VIEW (c->text))) > 0);
}

static void
add_choice (Compose *c, const CfRecipientChoice *choice)
{
  GtkWidget *row = adw_action_row_new (), *check = gtk_check_button_new ();
  g_autofree char *roles = roles_words (choice->roles), *back = choice->bounced_at ? cf_session_time (c->session, choice->bounced_at) : NULL;
  g_autofree char *bounced = back ? g_strdup_printf (_("the last message there came back, %s"), back) : NULL;
  g_autofree char *title = *choice->name ? g_strdup_printf ("%s%s%s", choice->name, *roles ? " · " : "", roles) : g_strdup (choice->address);
  g_autofree char *subtitle = g_strdup_printf ("%s%s%s", choice->address, bounced ? " · " : "", bounced ? bounced : "");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), choice->usual);
  g_autofree char *name = g_strdup_printf (_("Send to %s"), choice->address);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (show_ready), c);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (c->to), row);
  g_ptr_array_add (c->checks, check);
}

static void
show_hint (Compose *c)
{
  CfShop *shop = cf_session_get_shop (c->session);
  CfSender sender;
  cf_message_sender (shop, &sender);
  const char *hint = !cf_mailer_of (c->session) ? _("Practice: it waits in the Outbox and is not sent.")
                   : !sender.anybody ? _("No register sends mail yet: it waits in the Outbox until Settings › Mail says which one does.")
                   : !sender.here ? _("Another register sends the shop’s mail: it goes when that one has this message.") : NULL;
  gtk_label_set_label (GTK_LABEL (c->hint), hint ? hint : "");
  gtk_widget_set_visible (c->hint, hint != NULL);
}

static void
on_look (GObject *source, GAsyncResult *result, gpointer user)
{
  Compose *c = user;                                                    /* alive: what it asks is taken back when it goes */
  g_autoptr (GError) error = NULL;
  Look *look = cf_session_finish (result, &error);
  if (!look) {
    if (c->parent)
      cf_act_show (c->parent, CF_FAILED, NULL, error);
    gtk_window_destroy (GTK_WINDOW (c->window));
    return;
  }
  g_array_unref (c->choices);
  c->choices = g_array_ref (look->choices);
  c->words = look->words;
  look->words = (CfMessageWords) { 0 };
  look_free (look);
  for (guint i = 0; i < c->choices->len; i++)
    add_choice (c, &g_array_index (c->choices, CfRecipientChoice, i));
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (c->to), g_object_ref (c->other));      /* it stays the last */
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (c->to), c->other);
  g_object_unref (c->other);
  gtk_editable_set_text (GTK_EDITABLE (c->subject), c->words.subject);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (c->text)), c->words.text, -1);
  show_hint (c);
  show_ready (c);
  gtk_widget_grab_focus (c->choices->len ? c->send : c->other);
}

/* --- sending --- */

typedef struct { CfMessage what; GArray *to; CfId send_id; CfSession *session; } Send;      /* in an rc box; to: CfMessageRecipient, owned texts */

static void
recipient_clear (gpointer p)
{
  CfMessageRecipient *to = p;
  g_free ((char *) to->address);
  g_free ((char *) to->name);
}

static void
send_free (gpointer p)
{
  Send *send = p;
  g_free (send->what.subject);
  g_free (send->what.text);
  g_free (send->what.link);
  g_free (send->what.language);
  g_array_unref (send->to);
  g_object_unref (send->session);
}

static void
send_release (gpointer p)
{
  g_rc_box_release_full (p, send_free);
}

static CfOutcome
send_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Send *send = data;
  g_auto (CfMessage) first = { 0 };
  return cf_message_queue (shop, who, &send->what, (const CfMessageRecipient *) (gpointer) send->to->data, send->to->len, TRUE, &first, error);
}

/* Takes back all that one press queued and that has not left. */
static CfOutcome
recall_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Send *send = data;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfMessageRow));
  CfOutcome outcome = CF_OK;
  g_array_set_clear_func (rows, cf_message_row_clear);
  if (!cf_messages_list (shop->db, CF_MESSAGES_ALL, send->what.document_id, 0, 100, rows, error))
    return CF_FAILED;
  for (guint i = 0; i < rows->len && (outcome == CF_OK || outcome == CF_ALREADY); i++)
    if (g_array_index (rows, CfMessageRow, i).send_id == send->send_id)
      outcome = cf_message_recall (shop, who, g_array_index (rows, CfMessageRow, i).id, error);
  return outcome;
}

static void
on_recalled (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (user, _("Taken back: it is not sent"));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (user, outcome, refusal, error);
}

static void
on_undo (GObject *parent, gpointer data)
{
  Send *send = g_rc_box_acquire (data);
  cf_act_run (GTK_WIDGET (parent), &(CfActAsk) { .session = send->session, .title = _("Take a message back"), .id = send->send_id, .work = recall_work, .data = send, .data_free = send_release, .done = on_recalled,
                                                 .user = parent });
}

static void
on_sent (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Compose *c = g_object_get_data (user, "compose");
  Send *send = data;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    gtk_widget_set_sensitive (c->send, TRUE);
    if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
      cf_act_show (c->window, outcome, refusal, error);
    return;
  }
  g_autofree char *done = g_strdup_printf (_("%s is on its way"), c->name);
  if (c->parent)
    cf_window_toast_undo (c->parent, done, _("_Take Back"), on_undo, G_OBJECT (c->parent), g_rc_box_acquire (send), send_release);
  gtk_window_destroy (GTK_WINDOW (c->window));
}

static void
add_recipient (Send *send, const char *address, const char *name, CfId contact_id)
{
  CfMessageRecipient to = { g_strdup (address), g_strdup (name), contact_id };
  g_array_append_val (send->to, to);
}

static void
send_it (Compose *c)
{
  if (!gtk_widget_get_sensitive (c->send))
    return;
  Send *send = g_rc_box_new0 (Send);
  send->session = g_object_ref (c->session);
  send->send_id = c->send_id;
  send->to = g_array_new (FALSE, TRUE, sizeof (CfMessageRecipient));
  g_array_set_clear_func (send->to, recipient_clear);
  for (guint i = 0; i < c->choices->len; i++) {
    const CfRecipientChoice *choice = &g_array_index (c->choices, CfRecipientChoice, i);
    if (gtk_check_button_get_active (c->checks->pdata[i]))
      add_recipient (send, choice->address, choice->name, choice->contact_id);
  }
  if (*gtk_editable_get_text (GTK_EDITABLE (c->other)))
    add_recipient (send, gtk_editable_get_text (GTK_EDITABLE (c->other)), "", 0);
  send->what = (CfMessage) { .send_id = c->send_id, .about = c->about, .document_id = c->document_id, .subject = g_strdup (gtk_editable_get_text (GTK_EDITABLE (c->subject))), .text = text_of (c),
                             .link = g_strdup (c->words.link), .language = g_strdup (c->words.language), .attaches = TRUE };
  g_autofree char *title = g_strdup_printf (_("Send %s"), c->name);
  gtk_widget_set_sensitive (c->send, FALSE);
  cf_act_run (c->window, &(CfActAsk) { .session = c->session, .title = title, .id = c->send_id, .work = send_work, .data = send, .data_free = send_release, .done = on_sent, .user = G_OBJECT (c->window) });
}

/* --- the window --- */

static void
on_discard (const char *yes, gpointer user)
{
  g_autoptr (GtkWidget) window = user;
  if (yes && gtk_widget_get_root (window))
    gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
on_close (Compose *c)
{
  g_autofree char *text = text_of (c);
  gboolean edited = c->words.text && (strcmp (text, c->words.text) != 0 || strcmp (gtk_editable_get_text (GTK_EDITABLE (c->subject)), c->words.subject) != 0);
  if (!edited)
    return FALSE;
  cf_ask_confirm (c->window, _("Discard This Message?"), _("What you wrote is not kept."), _("_Discard"), TRUE, on_discard, g_object_ref (c->window));
  return TRUE;
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, Compose *c)
{
  if (key == GDK_KEY_Escape) {
    gtk_window_close (GTK_WINDOW (c->window));
    return TRUE;
  }
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || !(state & GDK_CONTROL_MASK))
    return FALSE;
  send_it (c);
  return TRUE;
}

static GtkWidget *
send_button (void)
{
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *key = gtk_label_new (_("Ctrl+Enter"));
  gtk_widget_add_css_class (key, "key");
  gtk_box_append (GTK_BOX (box), gtk_label_new (_("Send")));
  gtk_box_append (GTK_BOX (box), key);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_name (button, "compose_send");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Send"), -1);
  return button;
}

static GtkWidget *
entry_row (const char *title, const char *name)
{
  GtkWidget *row = adw_entry_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_name (row, name);
  return row;
}

static GtkWidget *
text_frame (Compose *c)
{
  GtkWidget *scroll = gtk_scrolled_window_new ();
  c->text = gtk_text_view_new ();
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (c->text), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (c->text), 12);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (c->text), 12);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (c->text), 12);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (c->text), 12);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (c->text), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (c->text), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Text of the message"), -1);
  gtk_widget_set_name (c->text, "compose_text");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), c->text);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroll), 200);
  gtk_widget_set_vexpand (scroll, TRUE);
  gtk_widget_add_css_class (scroll, "card");
  gtk_widget_set_overflow (scroll, GTK_OVERFLOW_HIDDEN);
  return scroll;
}

static GtkWidget *
attached_row (const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *label;
  g_autofree char *words = g_strdup_printf (_("%s goes along as a PDF, drawn when it is sent."), name);
  label = gtk_label_new (words);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("mail-attachment-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
body_new (Compose *c)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *words = adw_preferences_group_new (), *clamp = adw_clamp_new (), *scroll = gtk_scrolled_window_new ();
  c->to = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (c->to), _("Recipients"));
  c->other = entry_row (_("Another address"), "compose_other");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (c->to), c->other);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (words), _("Message"));
  c->subject = entry_row (_("Subject"), "compose_subject");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (words), c->subject);
  c->hint = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (c->hint), TRUE);
  gtk_label_set_xalign (GTK_LABEL (c->hint), 0);
  gtk_widget_add_css_class (c->hint, "warning");
  gtk_widget_set_visible (c->hint, FALSE);
  GtkWidget *children[] = { c->hint, c->to, words, text_frame (c), attached_row (c->name) };
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_box_append (GTK_BOX (box), children[i]);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 700);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), clamp);
  gtk_widget_set_vexpand (scroll, TRUE);
  return scroll;
}

void
cf_compose_show (GtkWidget *parent, CfSession *session, CfMessageAbout about, CfId document_id, const char *name)
{
  Compose *c = g_new0 (Compose, 1);
  GtkWidget *header = adw_header_bar_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autofree char *title = g_strdup_printf (_("Send %s"), name);
  *c = (Compose) { .session = g_object_ref (session), .window = adw_window_new (), .checks = g_ptr_array_new (), .choices = g_array_new (FALSE, FALSE, sizeof (CfRecipientChoice)), .about = about, .document_id = document_id,
                   .send_id = cf_session_next_id (session), .name = g_strdup (name), .cancel = g_cancellable_new () };
  g_set_weak_pointer (&c->parent, parent);
  g_object_set_data_full (G_OBJECT (c->window), "compose", c, compose_free);
  gtk_window_set_title (GTK_WINDOW (c->window), title);
  gtk_window_set_transient_for (GTK_WINDOW (c->window), GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_set_modal (GTK_WINDOW (c->window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (c->window), 640, 680);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  c->send = send_button ();
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), c->send);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), body_new (c));
  adw_window_set_content (ADW_WINDOW (c->window), box);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (c->window, keys);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), c);
  g_signal_connect_swapped (c->send, "clicked", G_CALLBACK (send_it), c);
  g_signal_connect_swapped (cancel, "clicked", G_CALLBACK (gtk_window_close), c->window);
  g_signal_connect_swapped (c->window, "close-request", G_CALLBACK (on_close), c);
  g_signal_connect_swapped (c->other, "changed", G_CALLBACK (show_ready), c);
  g_signal_connect_swapped (c->subject, "changed", G_CALLBACK (show_ready), c);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (c->text)), "changed", G_CALLBACK (show_ready), c);
  show_ready (c);
  cf_session_read (session, look_work, look_new (about, document_id), look_free, look_free, c->cancel, on_look, c);
  gtk_window_present (GTK_WINDOW (c->window));
}
