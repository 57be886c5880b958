/* cf-words-window.c: see cf-words-window.h. The sample is filled by a worker, one at a time; what is typed meanwhile is filled next. What cannot be filled is said with its line, and not kept. */
#include "cf-words-window.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-sync-rows.h"
#include "cf-window.h"
#include "desk/message-words.h"
#include "shop/message.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const struct { CfMessageAbout about; CfMessagePurpose purpose; const char *title, *subtitle; } kinds[] = {
  { CF_ABOUT_INVOICE, CF_PURPOSE_DOCUMENT, N_("Invoice"), N_("With an invoice or credit memo") }, { CF_ABOUT_INVOICE, CF_PURPOSE_REMINDER, N_("Reminder"), N_("With an invoice that is not paid") },
  { CF_ABOUT_ESTIMATE, CF_PURPOSE_DOCUMENT, N_("Estimate"), N_("With an estimate") }, { CF_ABOUT_ORDER, CF_PURPOSE_DOCUMENT, N_("Order"), N_("With the confirmation of an order") },
};
static const char *const languages[] = { "en", "de", "es" };

typedef struct {
  CfSession    *session;
  GtkWidget    *window, *language, *subject, *text, *sample, *save, *standard;
  guint         kind;
  char         *was_subject, *was_text;
  gboolean      setting, reading, again, broken;
  GCancellable *cancel;
} Words;

static void
words_free (gpointer p)
{
  Words *w = p;
  g_cancellable_cancel (w->cancel);
  g_object_unref (w->cancel);
  g_object_unref (w->session);
  g_free (w->was_subject);
  g_free (w->was_text);
  g_free (w);
}

static char *
text_of (Words *w)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (w->text));
  GtkTextIter start, end;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static const char *language_of (Words *w) { return languages[gtk_drop_down_get_selected (GTK_DROP_DOWN (w->language)) % G_N_ELEMENTS (languages)]; }

/* --- the sample --- */

typedef struct { CfMessageAbout about; char *language, *subject, *text; } Ask;

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_free (ask->language);
  g_free (ask->subject);
  g_free (ask->text);
  g_free (ask);
}

static gpointer
sample_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Ask *ask = data;
  g_auto (CfMessageWords) words = { 0 };
  return cf_message_words_sample (shop, ask->about, ask->language, ask->subject, ask->text, &words, error) ? g_strdup_printf ("%s\n\n%s", words.subject, words.text) : NULL;
}

static void fill (Words *w);

static void
show_save (Words *w)
{
  g_autofree char *text = text_of (w);
  gboolean edited = g_strcmp0 (text, w->was_text) != 0 || g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (w->subject)), w->was_subject) != 0;
  gtk_widget_set_sensitive (w->save, edited && !w->broken && *text && *gtk_editable_get_text (GTK_EDITABLE (w->subject)));
}

static void
on_sample (GObject *source, GAsyncResult *result, gpointer user)
{
  Words *w = user;                                                      /* alive: what it asks is taken back when it goes */
  g_autoptr (GError) error = NULL;
  g_autofree char *sample = cf_session_finish (result, &error);
  w->reading = FALSE;
  w->broken = !sample;
  gtk_label_set_label (GTK_LABEL (w->sample), sample ? sample : error ? error->message : "");
  (sample ? gtk_widget_remove_css_class : gtk_widget_add_css_class) (w->sample, "error");
  show_save (w);
  if (w->again)
    fill (w);
}

static void
fill (Words *w)
{
  if (w->setting)
    return;
  w->again = w->reading;
  if (w->reading)
    return;
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { kinds[w->kind].about, g_strdup (language_of (w)), g_strdup (gtk_editable_get_text (GTK_EDITABLE (w->subject))), text_of (w) };
  w->reading = TRUE;
  cf_session_read (w->session, sample_work, ask, ask_free, g_free, w->cancel, on_sample, w);
}

/* --- as it is kept: one record by id, in less than a frame --- */

static void
show (Words *w)
{
  g_auto (CfMessageWords) words = { 0 };
  gboolean own = FALSE;
  if (!cf_message_words_load (cf_session_get_shop (w->session), kinds[w->kind].about, kinds[w->kind].purpose, language_of (w), &words, &own, NULL))
    return;
  w->setting = TRUE;
  g_free (w->was_subject);
  g_free (w->was_text);
  w->was_subject = g_steal_pointer (&words.subject);
  w->was_text = g_steal_pointer (&words.text);
  gtk_editable_set_text (GTK_EDITABLE (w->subject), w->was_subject);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (w->text)), w->was_text, -1);
  gtk_widget_set_sensitive (w->standard, own);
  w->setting = FALSE;
  fill (w);
}

/* --- keeping --- */

typedef struct { CfMessageTemplate words; } Save;

static void
save_free (gpointer p)
{
  Save *save = p;
  cf_message_template_clear (&save->words);
  g_free (save);
}

static CfOutcome
save_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_save_message_template (shop, who, &((Save *) data)->words, error);
}

static void
on_saved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Words *w = g_object_get_data (user, "words");
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    cf_session_look (w->session);
    show (w);
  } else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (w->window, outcome, refusal, error);
}

static void
keep (Words *w, gboolean standard)
{
  Save *save = g_new0 (Save, 1);
  save->words = (CfMessageTemplate) { .about = kinds[w->kind].about, .purpose = kinds[w->kind].purpose, .language = g_strdup (language_of (w)),
                                      .subject = g_strdup (standard ? "" : gtk_editable_get_text (GTK_EDITABLE (w->subject))), .text = standard ? g_strdup ("") : text_of (w) };
  cf_act_run (w->window, &(CfActAsk) { .session = w->session, .title = _("Change what messages say"), .id = cf_session_next_id (w->session), .work = save_work, .data = save, .data_free = save_free, .done = on_saved,
                                       .user = G_OBJECT (w->window) });
}

static void
on_save (Words *w)
{
  if (gtk_widget_get_sensitive (w->save))
    keep (w, FALSE);
}

static void on_standard (Words *w) { keep (w, TRUE); }

static void
on_discard (const char *yes, gpointer user)
{
  g_autoptr (GtkWidget) window = user;
  if (yes && gtk_widget_get_root (window))
    gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
on_close (Words *w)
{
  g_autofree char *text = text_of (w);
  if (g_strcmp0 (text, w->was_text) == 0 && g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (w->subject)), w->was_subject) == 0)
    return FALSE;
  cf_ask_confirm (w->window, _("Discard These Words?"), _("What you wrote is not kept."), _("_Discard"), TRUE, on_discard, g_object_ref (w->window));
  return TRUE;
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, Words *w)
{
  if (key == GDK_KEY_Escape)
    gtk_window_close (GTK_WINDOW (w->window));
  else if (key == GDK_KEY_s && (state & GDK_CONTROL_MASK))
    on_save (w);
  else
    return FALSE;
  return TRUE;
}

/* --- the window --- */

static GtkWidget *
framed (GtkWidget *child)
{
  GtkWidget *scroll = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), child);
  gtk_widget_set_hexpand (scroll, TRUE);
  gtk_widget_set_vexpand (scroll, TRUE);
  gtk_widget_add_css_class (scroll, "card");
  gtk_widget_set_overflow (scroll, GTK_OVERFLOW_HIDDEN);
  return scroll;
}

static GtkWidget *
titled (const char *title, GtkWidget *child)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *label = gtk_label_new (title);
  gtk_widget_add_css_class (label, "heading");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), child);
  return box;
}

static GtkWidget *
body_new (Words *w)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *group = adw_preferences_group_new (), *both = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *names = gtk_label_new (_("{{number}}, {{date}}, {{due}}, {{total}}, {{open}}, {{po}}, {{customer}}, {{contact}}, {{shop}}, {{phone}} and {{link}} stand for what their names say; {{#open}} … {{/open}} is left out where there is none."));
  w->subject = adw_entry_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (w->subject), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (w->subject), _("Subject"));
  gtk_widget_set_name (w->subject, "words_subject");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), w->subject);
  w->text = gtk_text_view_new ();
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (w->text), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (w->text), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (w->text), 12);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (w->text), 12);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (w->text), 12);
  gtk_widget_set_name (w->text, "words_text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (w->text), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Text of the message"), -1);
  w->sample = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (w->sample), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (w->sample), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (w->sample), 0);
  gtk_label_set_yalign (GTK_LABEL (w->sample), 0);
  gtk_widget_set_name (w->sample, "words_sample");
  for (guint i = 0; i < 4; i++)
    g_object_set (w->sample, ((const char *const[]) { "margin-top", "margin-bottom", "margin-start", "margin-end" })[i], 12, NULL);
  gtk_box_append (GTK_BOX (both), titled (_("Template"), framed (w->text)));
  gtk_box_append (GTK_BOX (both), titled (_("As it reads"), framed (w->sample)));
  gtk_box_set_homogeneous (GTK_BOX (both), TRUE);
  gtk_label_set_wrap (GTK_LABEL (names), TRUE);
  gtk_label_set_xalign (GTK_LABEL (names), 0);
  gtk_widget_add_css_class (names, "dim-label");
  gtk_widget_add_css_class (names, "caption");
  GtkWidget *children[] = { group, both, names };
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_box_append (GTK_BOX (box), children[i]);
  for (guint i = 0; i < 4; i++)
    g_object_set (box, ((const char *const[]) { "margin-top", "margin-bottom", "margin-start", "margin-end" })[i], 18, NULL);
  return box;
}

static GtkWidget *
header_new (Words *w)
{
  GtkWidget *header = adw_header_bar_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *key = gtk_label_new (_("Ctrl+S"));
  const char *names[] = { _("English"), _("German"), _("Spanish"), NULL };
  w->language = gtk_drop_down_new_from_strings (names);
  gtk_accessible_update_property (GTK_ACCESSIBLE (w->language), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Language"), -1);
  gtk_widget_set_name (w->language, "words_language");
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_ascii_strncasecmp (languages[i], cf_shop_setting (cf_session_get_shop (w->session), CF_SET_SHOP_LANGUAGE), 2) == 0)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (w->language), i);
  w->standard = gtk_button_new_with_mnemonic (_("S_tandard"));
  gtk_widget_set_tooltip_text (w->standard, _("The words that come with the program again"));
  gtk_widget_set_name (w->standard, "words_standard");
  w->save = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), gtk_label_new (_("Save")));
  gtk_widget_add_css_class (key, "key");
  gtk_box_append (GTK_BOX (box), key);
  gtk_button_set_child (GTK_BUTTON (w->save), box);
  gtk_widget_add_css_class (w->save, "suggested-action");
  gtk_widget_set_name (w->save, "words_save");
  gtk_accessible_update_property (GTK_ACCESSIBLE (w->save), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Save"), -1);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), w->language);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), w->save);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), w->standard);
  return header;
}

static void
open_words (GtkWidget *parent, CfSession *session, guint kind)
{
  Words *w = g_new0 (Words, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkEventController *keys = gtk_event_controller_key_new ();
  *w = (Words) { .session = g_object_ref (session), .window = adw_window_new (), .kind = kind, .cancel = g_cancellable_new () };
  g_object_set_data_full (G_OBJECT (w->window), "words", w, words_free);
  gtk_window_set_title (GTK_WINDOW (w->window), _(kinds[kind].title));
  gtk_window_set_transient_for (GTK_WINDOW (w->window), GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_set_modal (GTK_WINDOW (w->window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (w->window), 900, 620);
  gtk_box_append (GTK_BOX (box), header_new (w));
  gtk_box_append (GTK_BOX (box), body_new (w));
  adw_window_set_content (ADW_WINDOW (w->window), box);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (w->window, keys);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), w);
  g_signal_connect_swapped (w->window, "close-request", G_CALLBACK (on_close), w);
  g_signal_connect_swapped (w->save, "clicked", G_CALLBACK (on_save), w);
  g_signal_connect_swapped (w->standard, "clicked", G_CALLBACK (on_standard), w);
  g_signal_connect_swapped (w->language, "notify::selected", G_CALLBACK (show), w);
  g_signal_connect_swapped (w->subject, "changed", G_CALLBACK (fill), w);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (w->text)), "changed", G_CALLBACK (fill), w);
  show (w);
  gtk_window_present (GTK_WINDOW (w->window));
}

static void
on_row (GtkWidget *row, gpointer kind)
{
  open_words (row, g_object_get_data (G_OBJECT (row), "session"), GPOINTER_TO_UINT (kind));
}

GtkWidget *
cf_words_group_new (CfSession *session)
{
  GtkWidget *group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("What messages say"));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    GtkWidget *row = cf_sync_row (_(kinds[i].title), _(kinds[i].subtitle));
    g_autofree char *name = g_strdup_printf ("words_%u", i);
    gtk_widget_set_name (row, name);
    gtk_widget_set_focusable (row, TRUE);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
    g_object_set_data_full (G_OBJECT (row), "session", g_object_ref (session), g_object_unref);
    g_signal_connect (row, "activated", G_CALLBACK (on_row), GUINT_TO_POINTER (i));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
  return group;
}
