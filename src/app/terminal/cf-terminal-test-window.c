/* cf-terminal-test-window.c: see cf-terminal-test-window.h. The test runs on the terminal's own thread, between payments. */
#include "cf-terminal-test-window.h"
#include "cf-cards.h"
#include "desk/terminal-test.h"
#include "store/card-needs.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *window, *group, *again, *spinner; GPtrArray *rows; GCancellable *cancel; CfId terminal_id; gboolean waits /* for the terminal to be taken up: it was set up a moment ago */; } Test;

static void
test_free (gpointer p)
{
  Test *test = p;
  g_cancellable_cancel (test->cancel);
  g_clear_object (&test->cancel);
  g_ptr_array_unref (test->rows);
  g_object_unref (test->session);
  g_free (test);
}

/* On the terminal's thread. */
static gpointer
work (CfCardDesk *desk, CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const CfId *id = data;
  g_auto (CfCardTerminal) record = { 0 };
  CfTerminalTestAsk ask = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_CARD_TERMINAL, *id, &record, &found, error) || !cf_card_clock (shop->db, *id, &ask.has_clock, &ask.behind_us, error))
    return NULL;
  ask.paired = record.identity;
  return cf_terminal_test (cf_card_desk_terminal (desk), &ask);
}

static void
add_row (Test *test, const CfTestLine *line)
{
  static const struct { const char *icon, *style, *word; } looks[] = { { "content-loading-symbolic", "dim-label", N_("Not tried") }, { "object-select-symbolic", "success", N_("Good") },
    { "dialog-warning-symbolic", "warning", N_("Look at this") }, { "window-close-symbolic", "error", N_("Wrong") }, { "content-loading-symbolic", "dim-label", N_("Not tried") } };
  guint look = line->verdict <= CF_TEST_NOT_TRIED ? line->verdict : 0;
  GtkWidget *row = adw_action_row_new (), *icon = gtk_image_new_from_icon_name (looks[look].icon);
  g_autofree char *text = line->advice ? g_strdup_printf ("%s\n%s", line->said, line->advice) : g_strdup (line->said);
  g_autofree char *name = g_strdup_printf ("%s: %s", _(looks[look].word), cf_test_title (line->kind));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), cf_test_title (line->kind));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_set_tooltip_text (icon, _(looks[look].word));
  gtk_widget_add_css_class (icon, looks[look].style);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (test->group), row);
  g_ptr_array_add (test->rows, row);
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GtkWidget) window = user;
  Test *test = g_object_get_data (G_OBJECT (window), "cf-test");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = cf_card_thread_finish (result, &error);
  if (!gtk_widget_get_visible (window))
    return;
  gtk_spinner_stop (GTK_SPINNER (test->spinner));
  gtk_widget_set_sensitive (test->again, TRUE);
  for (guint i = 0; lines && i < lines->len; i++)
    add_row (test, lines->pdata[i]);
  g_autofree char *escaped = g_markup_escape_text (error ? error->message : cf_terminal_test_passed (lines) ? _("This terminal is ready to take payments.") : _("Something is wrong; what to do stands beside it."), -1);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (test->group), escaped);
}

static void
run (Test *test)
{
  CfCards *cards = cf_cards_of (test->session);
  CfCardThread *thread = cards ? cf_cards_get_thread (cards, test->terminal_id) : NULL;
  for (guint i = 0; i < test->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (test->group), test->rows->pdata[i]);
  g_ptr_array_set_size (test->rows, 0);
  test->waits = !thread;
  if (!thread) {
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (test->group), _("It does not stand at this register: test it there."));
    return;
  }
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (test->group), _("Testing… No money is moved."));
  gtk_spinner_start (GTK_SPINNER (test->spinner));
  gtk_widget_set_sensitive (test->again, FALSE);
  cf_card_thread_do (thread, work, g_memdup2 (&test->terminal_id, sizeof test->terminal_id), g_free, (GDestroyNotify) g_ptr_array_unref, test->cancel, on_done, g_object_ref (test->window));
}

static void
on_cards (CfCards *cards, GtkWidget *window)
{
  Test *test = g_object_get_data (G_OBJECT (window), "cf-test");
  if (test->waits && cf_cards_get_thread (cards, test->terminal_id))
    run (test);
}

void
cf_terminal_test_show (GtkWidget *parent, CfSession *session, CfId terminal_id)
{
  Test *test = g_new0 (Test, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *page = adw_preferences_page_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  g_auto (CfCardTerminal) record = { 0 };
  gboolean found = FALSE;
  g_autoptr (GError) error = NULL;
  if (!cf_record_load (cf_session_get_shop (session)->db, &CF_CARD_TERMINAL, terminal_id, &record, &found, &error) || !found)
    g_debug ("terminal: %s", error ? error->message : "not there");
  g_autofree char *title = g_strdup_printf (_("Test of %s"), record.name ? record.name : "");
  *test = (Test) { .session = g_object_ref (session), .group = adw_preferences_group_new (), .again = gtk_button_new_with_mnemonic (_("Test _Again")), .spinner = gtk_spinner_new (), .rows = g_ptr_array_new (),
                   .cancel = g_cancellable_new (), .terminal_id = terminal_id };
  test->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 600, "default-height", 560, "title", title, "destroy-with-parent", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (test->window), "cf-test", test, test_free);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (test->group));
  gtk_widget_set_vexpand (page, TRUE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), test->again);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), test->spinner);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (test->window), box);
  g_signal_connect_swapped (test->again, "clicked", G_CALLBACK (run), test);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (test->window, keys);
  if (cf_cards_of (session))
    g_signal_connect_object (cf_cards_of (session), "changed", G_CALLBACK (on_cards), test->window, 0);
  gtk_window_present (GTK_WINDOW (test->window));
  run (test);
}
