/* cf-terminals-page.c: see cf-terminals-page.h. The list follows the ledger (which there are) and the terminals (what each is doing). */
#include "cf-terminals-page.h"
#include "cf-cards.h"
#include "cf-terminal-add.h"
#include "cf-terminal-batches.h"
#include "cf-terminal-needs.h"
#include "cf-terminal-risk.h"
#include "cf-terminal-test-window.h"
#include "terminal/driver.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *page, *group; GPtrArray *rows; gboolean archived; } Page;

static void
page_free (gpointer p)
{
  Page *page = p;
  g_ptr_array_unref (page->rows);
  g_object_unref (page->session);
  g_free (page);
}

static void
on_saved (GObject *page, CfId terminal_id)
{
  if (gtk_widget_get_root (GTK_WIDGET (page)))
    cf_terminal_test_show (GTK_WIDGET (page), ((Page *) g_object_get_data (page, "cf-page"))->session, terminal_id);
}

static void
on_add (GtkWidget *button, Page *page)
{
  cf_terminal_add_show (button, page->session, on_saved, G_OBJECT (page->page));
}

static CfId
id_of (gpointer widget)
{
  return *(const CfId *) g_object_get_data (G_OBJECT (widget), "id");
}

static void
on_row (AdwActionRow *row, Page *page)
{
  g_auto (CfCardTerminal) terminal = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;
  if (cf_record_load (cf_session_get_shop (page->session)->db, &CF_CARD_TERMINAL, id_of (row), &terminal, &found, &error) && found)
    cf_terminal_form_show (GTK_WIDGET (row), page->session, &terminal, NULL, NULL);
}

static void
on_test (GtkWidget *button, Page *page)
{
  cf_terminal_test_show (button, page->session, id_of (button));
}

/* "ZVT · tcp:… · Connected · 52001234" */
static char *
about (Page *page, const CfCardTerminal *terminal, const char **ret_style)
{
  CfCards *cards = cf_cards_of (page->session);
  const CfCardStatus *status = cards ? cf_cards_get_status (cards, terminal->id) : NULL;
  const CfDriver *driver = cf_driver_named (terminal->driver ? terminal->driver : "");
  g_autofree char *doing = status ? cf_cards_status_words (cards, terminal->id) : terminal->archived ? g_strdup (_("archived")) : g_strdup_printf (_("stands at register %d"), (int) terminal->station);
  g_autofree char *trouble = status && !status->connected && status->trouble ? g_strdup_printf ("\n%s", status->trouble) : g_strdup ("");
  *ret_style = status && status->connected && !status->n_waiting ? "success" : status && (status->started || status->n_waiting) ? "warning" : "dim-label";
  return g_strdup_printf ("%s · %s%s%s · %s%s", driver ? driver->label : terminal->driver, terminal->address, terminal->identity && *terminal->identity ? " · " : "", terminal->identity ? terminal->identity : "",
                          doing, trouble);
}

static gboolean
add_row (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Page *page = user;
  const CfCardTerminal *terminal = record;
  const char *style;
  if (terminal->archived && !page->archived)
    return TRUE;
  g_autofree char *text = about (page, terminal, &style);
  GtkWidget *row = adw_action_row_new (), *test = gtk_button_new_with_label (_("Test…")), *icon = gtk_image_new_from_icon_name ("cf-payments-symbolic");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), terminal->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  gtk_widget_add_css_class (icon, style);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_widget_set_valign (test, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (test, !terminal->archived);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), test);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, terminal->name, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&terminal->id, sizeof terminal->id), g_free);
  g_object_set_data_full (G_OBJECT (test), "id", g_memdup2 (&terminal->id, sizeof terminal->id), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_row), page);
  g_signal_connect (test, "clicked", G_CALLBACK (on_test), page);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), row);
  g_ptr_array_add (page->rows, row);
  return TRUE;
}

/* Nothing set up: the row says what to do (S0-12). */
static void
add_empty (Page *page)
{
  GtkWidget *row = adw_action_row_new (), *button = gtk_button_new_with_label (_("Add a Terminal…"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("No card terminal yet"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("Plug it in, or look up its address in its menu. Until then a card is taken on a terminal of its own and written down by hand."));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect (button, "clicked", G_CALLBACK (on_add), page);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), row);
  g_ptr_array_add (page->rows, row);
}

/* The words of rows that stay are set anew, so that the focus stays where it is. */
static void
fill (Page *page)
{
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < page->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (page->group), page->rows->pdata[i]);
  g_ptr_array_set_size (page->rows, 0);
  if (!cf_record_each (cf_session_get_shop (page->session)->db, &CF_CARD_TERMINAL, add_row, page, &error)) {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (page->group), escaped);
  }
  else if (page->rows->len == 0)
    add_empty (page);
}

/* What a terminal says goes into the row that is there. */
static void
on_told (CfCards *cards, GtkWidget *widget)
{
  Page *page = g_object_get_data (G_OBJECT (widget), "cf-page");
  for (guint i = 0; i < page->rows->len; i++) {
    GtkWidget *row = page->rows->pdata[i];
    const CfId *id = g_object_get_data (G_OBJECT (row), "id");
    g_auto (CfCardTerminal) terminal = { 0 };
    const char *style;
    gboolean found = FALSE;
    if (!id || !cf_record_load (cf_session_get_shop (page->session)->db, &CF_CARD_TERMINAL, *id, &terminal, &found, NULL) || !found)
      continue;
    g_autofree char *text = about (page, &terminal, &style);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  }
}

static void
on_changed (CfSession *session, GtkWidget *widget)
{
  fill (g_object_get_data (G_OBJECT (widget), "cf-page"));
}

static void
on_archived (GtkToggleButton *button, Page *page)
{
  page->archived = gtk_toggle_button_get_active (button);
  fill (page);
}

static GtkWidget *
header (Page *page)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *all = gtk_toggle_button_new (), *add = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_button_set_icon_name (GTK_BUTTON (all), "view-reveal-symbolic");
  gtk_widget_set_tooltip_text (all, _("Show archived ones too"));
  gtk_widget_set_tooltip_text (add, _("Add a Terminal…"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (all), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Show archived ones too"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (add), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add a Terminal…"), -1);
  gtk_widget_add_css_class (all, "flat");
  gtk_widget_add_css_class (add, "flat");
  gtk_widget_set_name (add, "add_terminal");
  g_signal_connect (all, "toggled", G_CALLBACK (on_archived), page);
  g_signal_connect (add, "clicked", G_CALLBACK (on_add), page);
  gtk_box_append (GTK_BOX (box), all);
  gtk_box_append (GTK_BOX (box), add);
  return box;
}

GtkWidget *
cf_terminals_page_new (CfSession *session)
{
  Page *page = g_new0 (Page, 1);
  CfCards *cards = cf_cards_of (session);
  *page = (Page) { .session = g_object_ref (session), .page = adw_preferences_page_new (), .group = adw_preferences_group_new (), .rows = g_ptr_array_new () };
  g_object_set_data_full (G_OBJECT (page->page), "cf-page", page, page_free);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (page->group), _("Card terminals"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (page->group), _("A payment goes to the terminal with its amount, and comes back paid."));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (page->group), header (page));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (cf_terminal_needs_new (session)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (page->group));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (cf_terminal_risk_new (session)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (cf_terminal_batches_new (session)));
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), page->page, 0);
  if (cards)
    g_signal_connect_object (cards, "changed", G_CALLBACK (on_told), page->page, 0);
  fill (page);
  return page->page;
}
