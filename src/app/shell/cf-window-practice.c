/* cf-window-practice.c: practice (W12): F12 puts the window on a copy of the ledger, and F12 takes it off again. The copy is made by a thread; the ledger is closed before the copy is opened, and is what it was,
 * byte for byte, when it is opened again. Invariant: self->practice is set before the copy is opened and freed after it was closed. */
#include "cf-window-private.h"
#include "cf-ask-dialog.h"
#include "cf-customer-screen.h"
#include "cf-session.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define SIMULATOR "counterfoil-terminal-sim"

gboolean
cf_window_is_practice (CfWindow *self)
{
  return self->practice != NULL;
}

void
cf_window_show_customer_screen (CfWindow *self)
{
  cf_customer_screen_begin (GTK_WIDGET (self), self->session, self->practice != NULL);
}

void
cf_window_show_practice (CfWindow *self)
{
  gtk_widget_set_visible (self->practice_bar, self->practice != NULL);
  gtk_window_set_title (GTK_WINDOW (self), self->practice ? _("Practice – Counterfoil") : _("Counterfoil"));
  if (self->practice)
    gtk_widget_add_css_class (GTK_WIDGET (self), "practice");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "practice");
  cf_window_show_customer_screen (self);
}

/* --- a terminal to practise with --- */

static char *
find_simulator (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL), *folder = self ? g_path_get_dirname (self) : g_strdup (".");
  g_autofree char *beside = g_build_filename (folder, SIMULATOR, NULL), *built = g_build_filename (folder, "..", "sim", SIMULATOR, NULL);      /* installed; in a build folder */
  return g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE) ? g_steal_pointer (&beside) : g_file_test (built, G_FILE_TEST_IS_EXECUTABLE) ? g_steal_pointer (&built) : g_find_program_in_path (SIMULATOR);
}

/* Starts it without a window: the clerk plays the customer from the card's page here (cf-card-practice.c). The address it listens at; NULL: there is none, and card payments cannot be practised. */
static char *
start_terminal (CfWindow *self)
{
  g_autofree char *program = find_simulator (), *text = NULL, *folder = program ? g_dir_make_tmp ("counterfoil-practice-XXXXXX", NULL) : NULL;
  g_autoptr (GSocketListener) listener = g_socket_listener_new ();
  guint16 port = folder ? g_socket_listener_add_any_inet_port (listener, NULL, NULL) : 0;      /* one that is free */
  g_socket_listener_close (listener);
  if (!port) {
    if (folder)
      g_rmdir (folder);
    return NULL;
  }
  text = g_strdup_printf ("%u", port);
  self->control = g_build_filename (folder, "control", NULL);
  self->simulator = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL, program, "--protocol", "pax", "--port", text, "--headless", "--auto", "ask", "--control", self->control, NULL);
  return self->simulator ? g_strdup_printf ("tcp:127.0.0.1:%u", port) : NULL;
}

static void
end_terminal (CfWindow *self)
{
  if (self->simulator)
    g_subprocess_force_exit (self->simulator);
  g_clear_object (&self->simulator);
  if (self->control) {
    g_autofree char *folder = g_path_get_dirname (self->control);
    g_unlink (self->control);
    g_rmdir (folder);
  }
  g_clear_pointer (&self->control, g_free);
}

gboolean
cf_window_has_practice_terminal (GtkWidget *widget)
{
  CfWindow *self = cf_window_of (widget);
  return self && self->practice && self->control;
}

/* A line is written and the socket closed: nobody waits for what it answers. */
static void
on_control (GObject *client, GAsyncResult *result, gpointer line)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = line;
  g_autoptr (GSocketConnection) control = g_socket_client_connect_finish (G_SOCKET_CLIENT (client), result, &error);
  if (!control || !g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (control)), text, strlen (text), NULL, NULL, &error))
    g_debug ("the terminal to practise with: %s", error->message);
}

void
cf_window_practice_do (GtkWidget *widget, const char *deed)
{
  CfWindow *self = cf_window_of (widget);
  if (!self || !self->control)
    return;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) at = g_unix_socket_address_new (self->control);
  g_socket_client_connect_async (client, G_SOCKET_CONNECTABLE (at), NULL, on_control, g_strdup_printf ("do %s\n", deed));
}

void
cf_window_end_practice (CfWindow *self)
{
  end_terminal (self);
  g_clear_pointer (&self->practice, cf_practice_free);
  g_clear_pointer (&self->real, g_free);
}

static gpointer
copy (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  return cf_practice_new (shop, data, error);
}

static void
on_copied (GObject *source, GAsyncResult *result, gpointer window)
{
  g_autoptr (CfWindow) self = window;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPractice) practice = cf_session_finish (result, &error);
  self->copying = FALSE;
  if (!practice || !self->session || G_OBJECT (self->session) != source)
    end_terminal (self);
  if (!self->session || G_OBJECT (self->session) != source)
    return;                                                             /* another ledger was opened meanwhile: the copy goes */
  if (!practice) {
    cf_ask_tell (GTK_WIDGET (self), _("Practice Cannot Begin"), error->message);
    return;
  }
  g_auto (CfStaff) staff = { .id = cf_session_get_staff_id (self->session), .name = g_strdup (cf_session_get_staff_name (self->session)), .role = cf_session_get_role (self->session) };
  g_autofree char *path = g_strdup (cf_practice_path (practice));
  self->real = g_strdup (cf_session_get_path (self->session));
  self->practice = g_steal_pointer (&practice);
  if (!cf_window_switch_ledger (self, path) || !self->session || g_strcmp0 (cf_session_get_path (self->session), path) != 0)
    cf_window_end_practice (self);
  else if (staff.id)
    cf_window_go_on_as (self, &staff);
}

static void
on_practice (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  if (!self->session || self->copying)
    return;
  if (self->practice) {
    g_autofree char *real = g_strdup (self->real);
    cf_window_switch_ledger (self, real);
    return;
  }
  self->copying = TRUE;
  cf_session_read (self->session, copy, start_terminal (self), g_free, (GDestroyNotify) cf_practice_free, NULL, on_copied, g_object_ref (self));
}

static void
on_customer_screen (GtkWidget *widget, const char *name, GVariant *unused)
{
  cf_customer_screen_set_wanted (widget, !cf_customer_screen_get_wanted ());
}

void
cf_window_practice_class_init (GtkWidgetClass *widget)
{
  gtk_widget_class_install_action (widget, "win.practice", NULL, on_practice);
  gtk_widget_class_install_action (widget, "win.customer-screen", NULL, on_customer_screen);
}
