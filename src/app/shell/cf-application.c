/* cf-application.c: see cf-application.h. A second start hands its command line to the first (a bar code reader's helper, a link in a mail) and ends. */
#include "cf-application.h"
#include "cf-ledgers.h"
#include "cf-places.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

#define APP_ID "org.counterfoil.Counterfoil"

struct _CfApplication {
  AdwApplication parent;
  GSettings     *settings;                                              /* NULL: no schema installed: nothing is remembered */
};

G_DEFINE_TYPE (CfApplication, cf_application, ADW_TYPE_APPLICATION)

static char *
usual_ledger (CfApplication *self)
{
  g_autofree char *last = self->settings ? g_settings_get_string (self->settings, "last-ledger") : NULL;
  if (last && *last)
    return g_steal_pointer (&last);
  return g_build_filename (g_get_user_data_dir (), "counterfoil", "shop.cf", NULL);
}

static CfWindow *
window_of (CfApplication *self)
{
  GtkWindow *there = gtk_application_get_active_window (GTK_APPLICATION (self));
  while (there && !CF_IS_WINDOW (there))
    there = gtk_window_get_transient_for (there);
  return there ? CF_WINDOW (there) : NULL;
}

static void
remember (CfWindow *window, CfApplication *self)
{
  int width, height;
  if (!self->settings)
    return;
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  g_settings_set_int (self->settings, "width", width);
  g_settings_set_int (self->settings, "height", height);
  g_settings_set_boolean (self->settings, "maximized", gtk_window_is_maximized (GTK_WINDOW (window)));
}

static gboolean
on_close (CfWindow *window, CfApplication *self)
{
  remember (window, self);
  return FALSE;
}

/* At once, so that it is known after a crash too. */
static void
on_opened (CfWindow *window, CfApplication *self)
{
  CfSession *session = cf_window_get_session (window);
  const char *path = session ? cf_session_get_path (session) : NULL;
  g_autofree char *shop = NULL;
  if (cf_window_is_practice (window))                                    /* a copy is not what is opened tomorrow */
    return;
  if (self->settings && session) {
    g_object_get (session, "shop-name", &shop, NULL);
    g_settings_set_string (self->settings, "last-ledger", path);
    cf_ledgers_remember (self->settings, path, shop);
  }
  cf_ledgers_fill (self->settings, path, cf_window_get_recent (window));
}

static CfWindow *
make_window (CfApplication *self)
{
  CfWindow *window = cf_window_new (ADW_APPLICATION (self));
  if (self->settings) {
    gtk_window_set_default_size (GTK_WINDOW (window), g_settings_get_int (self->settings, "width"), g_settings_get_int (self->settings, "height"));
    if (g_settings_get_boolean (self->settings, "maximized"))
      gtk_window_maximize (GTK_WINDOW (window));
  }
  g_signal_connect_object (window, "close-request", G_CALLBACK (on_close), self, 0);
  g_signal_connect_object (window, "opened", G_CALLBACK (on_opened), self, 0);
  cf_ledgers_fill (self->settings, NULL, cf_window_get_recent (window));
  return window;
}

static gboolean
is_open (CfWindow *window, const char *ledger)
{
  CfSession *session = cf_window_get_session (window);
  return session && g_strcmp0 (cf_session_get_path (session), ledger) == 0;
}

static int
cf_application_command_line (GApplication *application, GApplicationCommandLine *line)
{
  CfApplication *self = CF_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (line);
  CfWindow *window = window_of (self);
  g_autofree char *ledger = NULL;
  g_autofree const char **addresses = NULL;
  gboolean fresh = !window;
  g_variant_dict_lookup (options, "ledger", "^ay", &ledger);
  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&s", &addresses);
  if (fresh)
    window = make_window (self);
  if (ledger && !g_path_is_absolute (ledger)) {
    g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (line, ledger);
    g_free (ledger);
    ledger = g_file_get_path (file);
  }
  if (fresh && !ledger)
    ledger = usual_ledger (self);
  if (fresh && addresses && addresses[0])
    cf_window_open (GTK_WIDGET (window), addresses[0]);                 /* shown as soon as there is a ledger */
  if (ledger)
    cf_window_switch_ledger (window, ledger);
  if (!fresh && addresses && addresses[0] && (!ledger || is_open (window, ledger)))      /* an address is one of that ledger */
    cf_window_open (GTK_WIDGET (window), addresses[0]);
  gtk_window_present (GTK_WINDOW (window));
  return 0;
}

/* Started or called by the desktop, which says nothing about what to show. */
static void
cf_application_activate (GApplication *application)
{
  CfApplication *self = CF_APPLICATION (application);
  CfWindow *window = window_of (self);
  if (!window) {
    g_autofree char *ledger = usual_ledger (self);
    window = make_window (self);
    cf_window_open_ledger (window, ledger);
  }
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_about (GSimpleAction *action, GVariant *unused, gpointer application)
{
  adw_show_about_window (gtk_application_get_active_window (GTK_APPLICATION (application)), "application-name", _("Counterfoil"), "application-icon", APP_ID, "version", CF_VERSION,
                         "developer-name", _("The Counterfoil founders"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
                         _("The counter and back office of a print, sign or service shop: invoices, payments and statements, with or without a network."), NULL);
}

static void
on_quit (GSimpleAction *action, GVariant *unused, gpointer application)
{
  CfWindow *window = window_of (CF_APPLICATION (application));
  if (window)
    gtk_window_close (GTK_WINDOW (window));
  else
    g_application_quit (application);
}

static void
set_keys (GtkApplication *application)
{
  static const struct { const char *action, *key; } keys[] = {
    { "win.search", "<Ctrl>k" }, { "win.back", "<Alt>Left" }, { "win.switch-staff", "<Ctrl>l" }, { "app.quit", "<Ctrl>q" }, { "win.open-ledger", "<Ctrl>o" }, { "win.show-help-overlay", "F1" },
    { "win.practice", "F12" },
    { "win.begin::draft/new", "F7" }, { "win.begin::payment/new", "F8" }, { "win.open::draft/walk-in", "F9" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (application, keys[i].action, (const char *[]) { keys[i].key, NULL });
  guint n;
  const CfPlaceInfo *places = cf_places (&n);
  for (guint i = 0; i < n; i++) {
    g_autofree char *action = g_strdup_printf ("win.open::%s", places[i].name), *key = g_strdup_printf ("<Alt>%c", places[i].key);
    gtk_application_set_accels_for_action (application, action, (const char *[]) { key, NULL });
  }
}

static void
cf_application_startup (GApplication *application)
{
  CfApplication *self = CF_APPLICATION (application);
  static const GActionEntry actions[] = { { .name = "about", .activate = on_about }, { .name = "quit", .activate = on_quit } };
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  G_APPLICATION_CLASS (cf_application_parent_class)->startup (application);
  g_autoptr (GSettingsSchema) schema = source ? g_settings_schema_source_lookup (source, APP_ID, TRUE) : NULL;
  if (schema)
    self->settings = g_settings_new (APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  set_keys (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (APP_ID);
}

static void
cf_application_finalize (GObject *object)
{
  g_clear_object (&CF_APPLICATION (object)->settings);
  G_OBJECT_CLASS (cf_application_parent_class)->finalize (object);
}

static void
cf_application_class_init (CfApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_application_finalize;
  G_APPLICATION_CLASS (klass)->startup = cf_application_startup;
  G_APPLICATION_CLASS (klass)->activate = cf_application_activate;
  G_APPLICATION_CLASS (klass)->command_line = cf_application_command_line;
}

static void
cf_application_init (CfApplication *self)
{
  static const GOptionEntry options[] = {
    { "ledger", 'l', 0, G_OPTION_ARG_FILENAME, NULL, N_("The ledger to open"), N_("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL, NULL, N_("[ADDRESS]") },
    { 0 },
  };
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_summary (G_APPLICATION (self), _("Opens the register. ADDRESS is what to show: counter, customers, invoice/1042, reports/aging …"));
}

CfApplication *
cf_application_new (void)
{
  return g_object_new (CF_TYPE_APPLICATION, "application-id", APP_ID, "flags", G_APPLICATION_HANDLES_COMMAND_LINE, "resource-base-path", "/org/counterfoil/Counterfoil", NULL);
}
