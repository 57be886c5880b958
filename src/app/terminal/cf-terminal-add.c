/* cf-terminal-add.c: see cf-terminal-add.h. A device that cannot be opened is listed with what to do about it; it can be set up all the same. */
#include "cf-terminal-add.h"
#include "desk/terminal-test.h"
#include "device/plugged.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfSession *session; GtkWidget *window, *parent /* weak */; CfTerminalSaved saved; GObject *user /* weak */; } Add;
static GPtrArray *test_plugged;

void
cf_terminal_add_use (GPtrArray *plugged)
{
  g_clear_pointer (&test_plugged, g_ptr_array_unref);
  test_plugged = plugged;
}

static void
add_free (gpointer p)
{
  Add *add = p;
  g_clear_weak_pointer (&add->parent);
  g_clear_weak_pointer (&add->user);
  g_object_unref (add->session);
  g_free (add);
}

static void
on_row (AdwActionRow *row, Add *add)
{
  const char *address = g_object_get_data (G_OBJECT (row), "address"), *driver = cf_terminal_driver_for (address);
  CfCardTerminal terminal = { .id = cf_session_next_id (add->session), .name = (char *) _("Front counter"), .address = (char *) address, .driver = (char *) (driver ? driver : "") };
  GtkWidget *parent = add->parent;
  CfTerminalSaved saved = add->saved;
  g_autoptr (GObject) user = add->user ? g_object_ref (add->user) : NULL;
  g_autoptr (CfSession) session = g_object_ref (add->session);
  g_autofree char *kept = g_strdup (address);
  terminal.address = kept;
  gtk_window_destroy (GTK_WINDOW (add->window));
  if (parent && gtk_widget_get_root (parent))
    cf_terminal_form_show (parent, session, &terminal, saved, user);
}

static void
add_row (GtkWidget *group, Add *add, const char *title, const char *subtitle, const char *trouble, const char *address)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *more = trouble ? g_strdup_printf ("%s\n%s", subtitle, trouble) : g_strdup (subtitle);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), more);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  if (trouble) {
    GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
    gtk_widget_add_css_class (icon, "warning");
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), "address", g_strdup (address), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_row), add);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static GtkWidget *
build (Add *add)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *page = adw_preferences_page_new (), *found = adw_preferences_group_new (), *other = adw_preferences_group_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) plugged = test_plugged ? g_ptr_array_ref (test_plugged) : cf_terminals_plugged (&error);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (found), _("Plugged in"));
  for (guint i = 0; plugged && i < plugged->len; i++) {
    const CfPlugged *device = plugged->pdata[i];
    add_row (found, add, device->name, device->address, device->trouble, device->address);
  }
  if (!plugged || plugged->len == 0)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (found), _("No terminal is plugged into this computer by USB or a serial line. Plug it in and open this again."));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (other), _("In the network"));
  add_row (other, add, _("By Its Address"), _("The terminal’s menu shows it, and which port: tcp:192.168.1.20:10009"), NULL, "tcp:");
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (found));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (other));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  return box;
}

void
cf_terminal_add_show (GtkWidget *parent, CfSession *session, CfTerminalSaved saved, GObject *user)
{
  Add *add = g_new0 (Add, 1);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  add->session = g_object_ref (session);
  add->saved = saved;
  g_set_weak_pointer (&add->parent, parent);
  if (user)
    g_set_weak_pointer (&add->user, user);
  add->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 520, "default-height", 460, "title", _("Add a Card Terminal"),
                              "destroy-with-parent", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (add->window), "cf-add", add, add_free);
  adw_window_set_content (ADW_WINDOW (add->window), build (add));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (add->window, keys);
  gtk_window_present (GTK_WINDOW (add->window));
}
