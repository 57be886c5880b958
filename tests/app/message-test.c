/* message-test.c: proves messages in the register: the compose sheet fills recipients and words and lets both be changed (S0-22, S0-24, S0-25), for an order's confirmation too (S0-19), what is sent leaves by the shop's own server (S0-29) and is counted on the invoice (S0-30), as are the customer's views (S0-31), and on an estimate (S0-32),
 * a held message is taken back by the line at the bottom, and the Outbox says what waits, went and came back, with its buttons. */
#include "app-fixture.h"
#include "cf-mailer.h"
#include "shop/link.h"
#include "shop/message.h"
#include "shop/records.h"
#include <string.h>

/* --- a mail server that takes everything but what is for unknown@ --- */

typedef struct { GSocketService *service; guint16 port; GMutex lock; GString *taken; guint count; gboolean holds, held; GCond go; } Server;      /* holds: its answer waits until somebody says so */

static gboolean
serve (GThreadedSocketService *service, GSocketConnection *connection, GObject *source, gpointer data)
{
  Server *server = data;
  g_autoptr (GDataInputStream) in = g_data_input_stream_new (g_io_stream_get_input_stream (G_IO_STREAM (connection)));
  GOutputStream *out = g_io_stream_get_output_stream (G_IO_STREAM (connection));
  const char *say = "220 here";
  gboolean body = FALSE;
  g_data_input_stream_set_newline_type (in, G_DATA_STREAM_NEWLINE_TYPE_CR_LF);
  for (;;) {
    if (say && (!g_output_stream_write_all (out, say, strlen (say), NULL, NULL, NULL) || !g_output_stream_write_all (out, "\r\n", 2, NULL, NULL, NULL)))
      break;
    g_autofree char *line = g_data_input_stream_read_line (in, NULL, NULL, NULL);
    if (!line)
      break;
    say = body ? NULL : "250 ok";
    if (body && strcmp (line, ".") == 0) {
      body = FALSE;
      say = "250 taken";
      g_mutex_lock (&server->lock);
      for (server->held = server->holds; server->holds;)
        g_cond_wait (&server->go, &server->lock);
      server->count++;
      g_mutex_unlock (&server->lock);
    } else if (body) {
      g_mutex_lock (&server->lock);
      g_string_append_printf (server->taken, "%s\n", line);
      g_mutex_unlock (&server->lock);
    } else if (strstr (line, "unknown@"))
      say = "550 no such mailbox";
    else if (strcmp (line, "DATA") == 0) {
      body = TRUE;
      say = "354 go on";
    }
  }
  return TRUE;
}

static void
server_start (Server *server)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GInetAddress) loopback = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);
  g_autoptr (GSocketAddress) address = g_inet_socket_address_new (loopback, 0), got = NULL;
  *server = (Server) { .service = g_threaded_socket_service_new (4), .taken = g_string_new (NULL) };
  g_mutex_init (&server->lock);
  g_assert_true (g_socket_listener_add_address (G_SOCKET_LISTENER (server->service), address, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL, &got, &error));
  server->port = g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (got));
  g_signal_connect (server->service, "run", G_CALLBACK (serve), server);
}

static void
server_stop (Server *server)
{
  g_socket_service_stop (server->service);
  g_socket_listener_close (G_SOCKET_LISTENER (server->service));
  g_object_unref (server->service);
  g_string_free (server->taken, TRUE);
  g_mutex_clear (&server->lock);
}

static guint
taken (Server *server)
{
  g_mutex_lock (&server->lock);
  guint count = server->count;
  g_mutex_unlock (&server->lock);
  return count;
}

static gboolean
was_told (Server *server, const char *text)
{
  g_mutex_lock (&server->lock);
  gboolean was = strstr (server->taken->str, text) != NULL;
  g_mutex_unlock (&server->lock);
  return was;
}

/* --- --- */

static void
set_up (App *app, Server *server, const char *hold)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_autofree char *port = g_strdup_printf ("%u", server->port);
  CfShop *shop = cf_shop_open (app->path, FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  const struct { CfSettingNumber number; const char *value; } values[] = {
    { CF_SET_MAIL_SERVER, "127.0.0.1" }, { CF_SET_MAIL_PORT, port }, { CF_SET_MAIL_SECURITY, "none" }, { CF_SET_MAIL_FROM, "office@shop.example" }, { CF_SET_MAIL_HOLD, hold },
  };
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    g_assert_cmpint (cf_change_setting (shop, &who, values[i].number, values[i].value, &error), ==, CF_OK);
  g_assert_cmpint (cf_message_send_here (shop, &who, TRUE, &error), ==, CF_OK);
  cf_shop_close (shop);
  cf_session_look (app->session);
}

static void
open_invoice (App *app)
{
  g_autofree char *number = app_query (app, "SELECT i.number FROM invoice i JOIN open_item o ON o.item_id = i.id JOIN customer c ON c.id = i.customer_id WHERE i.kind = 1 AND o.to_date = 2932897 AND o.open_minor > 0 AND c.email <> '' AND "
                                            "(SELECT COUNT(*) FROM contact t WHERE t.customer_id = c.id AND t.email <> '') > 0 ORDER BY i.id DESC LIMIT 1");
  g_autofree char *address = g_strconcat ("invoice/", number, NULL);
  app_go (app, address);
}

static GtkWindow *
compose (App *app)
{
  APP_WAIT (app_key (app->window, "<Control>m"));                         /* once the invoice is read */
  GtkWindow *sheet = app_dialog (app);
  APP_WAIT (gtk_widget_get_sensitive (app_by_id (sheet, "compose_send")));
  app_settle ();
  return sheet;
}

#define STATE(n) app_query_int (app, "SELECT COUNT(*) FROM message_sum WHERE state = " #n)

static void
test_send (void)
{
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  Server server;
  server_start (&server);
  set_up (app, &server, "0");
  open_invoice (app);
  GtkWindow *sheet = compose (app);
  g_autofree char *subject = g_strdup (gtk_editable_get_text (GTK_EDITABLE (app_by_id (sheet, "compose_subject"))));
  g_assert_true (g_str_has_prefix (subject, "Invoice "));                 /* the template is filled */
  app_picture (sheet, "message-compose");
  app_type (sheet, "compose_other", "not an address");
  g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "compose_send")));
  app_type (sheet, "compose_other", "unknown@else.example");
  app_type (sheet, "compose_subject", "Edited by hand");
  app_type (sheet, "compose_text", "Dear all,\n\nhere it is.");
  g_assert_true (app_key (sheet, "<Control>Return"));
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (STATE (3) >= 1 && STATE (4) == 1);                            /* sent, and one that came back */
  g_assert_cmpuint (taken (&server), >=, 1);
  g_assert_true (was_told (&server, "Subject: Edited by hand"));
  g_assert_true (was_told (&server, "office@shop.example"));
  g_assert_true (was_told (&server, "application/pdf"));
  cf_session_look (app->session);
  gtk_stack_set_visible_child_name (GTK_STACK (app_by_id (app->window, "panels")), "related");
  APP_WAIT (app_says (app->window, "unknown@else.example"));              /* below the invoice */
  APP_WAIT (app_says (app->window, "sent "));                             /* counted beside it */
  app_picture (app->window, "message-invoice");
  CfShop *shop = cf_shop_open (app->path, FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  CfId document = app_query_int (app, "SELECT MAX(document_id) FROM message");
  g_assert_cmpint (cf_view_note (shop, document, 0, cf_clock_now (cf_clock_system ()), &error), ==, CF_OK);      /* the portal says that the customer looked */
  cf_shop_close (shop);
  cf_session_look (app->session);
  APP_WAIT (app_says (app->window, "viewed "));
  app_go (app, "outbox");
  APP_WAIT (app_says (app->window, "no such mailbox"));
  app_picture (app->window, "message-outbox");
  app_dark (TRUE);
  app_picture (app->window, "message-outbox-dark");
  app_dark (FALSE);
  app_press (app->window, "message_recall");                              /* it is let go */
  APP_WAIT (STATE (8) == 1);
  app_close (app);
  server_stop (&server);
}

/* An order's confirmation, and an estimate. */
static void
test_work (void)
{
  App *app = app_open (APP_DEMO);
  Server server;
  server_start (&server);
  set_up (app, &server, "0");
  const struct { const char *sql, *word, *subject; } papers[] = {
    { "SELECT o.number FROM sales_order o JOIN customer c ON c.id = o.customer_id WHERE o.cancelled = 0 AND c.email <> '' ORDER BY o.id DESC LIMIT 1", "order/", "Subject: Order O-" },
    { "SELECT e.number FROM estimate e JOIN customer c ON c.id = e.customer_id WHERE e.state = 1 AND c.email <> '' ORDER BY e.id DESC LIMIT 1", "estimate/", "Subject: Estimate E-" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autofree char *number = app_query (app, papers[i].sql), *address = g_strconcat (papers[i].word, number, NULL);
    app_go (app, address);
    GtkWindow *sheet;
    APP_WAIT (app_key (app->window, "<Control>m") && app_has_dialog (app));      /* an order takes the key before it is read */
    sheet = app_dialog (app);
    APP_WAIT (gtk_widget_get_sensitive (app_by_id (sheet, "compose_send")));
    app_press (sheet, "compose_send");
    APP_WAIT (!app_has_dialog (app));
    APP_WAIT (STATE (3) == i + 1);
    g_assert_true (was_told (&server, papers[i].subject));
    cf_session_look (app->session);
    APP_WAIT (i == 0 || app_says (app->window, "sent "));                 /* S0-32: beside the estimate */
  }
  app_close (app);
  server_stop (&server);
}

static void
test_take_back (void)
{
  App *app = app_open (APP_DEMO);
  Server server;
  server_start (&server);
  set_up (app, &server, "600");
  open_invoice (app);
  GtkWindow *sheet = compose (app);
  app_press (sheet, "compose_send");
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (STATE (1) >= 1);
  app_go (app, "outbox");
  APP_WAIT (app_says (app->window, "Held until "));
  app_picture (app->window, "message-held");
  app_press (app->window, "message_recall");
  APP_WAIT (STATE (8) >= 1);
  g_assert_cmpuint (taken (&server), ==, 0);
  open_invoice (app);
  sheet = compose (app);
  app_type (sheet, "compose_text", "Something that took a while to write.");
  app_key (sheet, "Escape");
  APP_WAIT (ADW_IS_MESSAGE_DIALOG (app_dialog (app)));                    /* asks before it is lost */
  app_respond (app, "cancel");
  APP_WAIT (app_dialog (app) == sheet);
  gtk_window_destroy (sheet);
  app_close (app);
  server_stop (&server);
}

static void
test_settings (void)
{
  App *app = app_open (APP_EMPTY);
  Server server;
  server_start (&server);
  set_up (app, &server, "20");
  app_go (app, "settings/mail");
  APP_WAIT (gtk_widget_get_sensitive (app_by_id (app->window, "mail_test")));
  app_picture (app->window, "message-settings");
  app_press (app->window, "mail_test");
  APP_WAIT (STATE (3) == 1);
  g_assert_true (was_told (&server, "To: office@shop.example"));
  app_press (app->window, "mail_sender");                                 /* off: nobody sends any more */
  APP_WAIT (!gtk_widget_get_sensitive (app_by_id (app->window, "mail_test")));
  app_close (app);
  server_stop (&server);
}

static void
test_words (void)
{
  App *app = app_open (APP_DEMO);
  app_go (app, "settings/mail");
  g_signal_emit_by_name (app_by_id (app->window, "words_0"), "activated");
  GtkWindow *window = app_dialog (app);
  APP_WAIT (app_says (window, "attached is invoice "));                   /* filled with the newest invoice */
  app_settle ();
  app_picture (window, "message-words");
  g_assert_false (gtk_widget_get_sensitive (app_by_id (window, "words_save")));
  app_type (window, "words_text", "Bill {{number}} {{#open}");
  APP_WAIT (gtk_widget_has_css_class (app_by_id (window, "words_sample"), "error"));      /* says which line is wrong, and keeps nothing */
  g_assert_false (gtk_widget_get_sensitive (app_by_id (window, "words_save")));
  app_type (window, "words_text", "Bill {{number}} of {{customer}}");
  APP_WAIT (gtk_widget_get_sensitive (app_by_id (window, "words_save")));
  app_press (window, "words_save");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM message_template WHERE text LIKE 'Bill %'") == 1);
  APP_WAIT (gtk_widget_get_sensitive (app_by_id (window, "words_standard")));
  app_press (window, "words_standard");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM message_template WHERE text = ''") == 1);
  APP_WAIT (app_says (window, "attached is invoice "));
  app_key (window, "Escape");
  APP_WAIT (!app_has_dialog (app));
  app_close (app);
}

static gboolean
was_held (Server *server)
{
  g_mutex_lock (&server->lock);
  gboolean held = server->held;
  g_mutex_unlock (&server->lock);
  return held;
}

static gboolean
let_go (gpointer data)
{
  Server *server = data;
  g_mutex_lock (&server->lock);
  server->holds = FALSE;
  g_cond_signal (&server->go);
  g_mutex_unlock (&server->lock);
  return G_SOURCE_REMOVE;
}

/* The window is closed while the server has the message and has not answered: it waits, and nothing is unsure. */
static void
test_closing (void)
{
  App *app = app_open (APP_EMPTY);
  Server server;
  server_start (&server);
  server.holds = TRUE;
  set_up (app, &server, "0");
  app_go (app, "settings/mail");
  APP_WAIT (gtk_widget_get_sensitive (app_by_id (app->window, "mail_test")));
  app_press (app->window, "mail_test");
  APP_WAIT (was_held (&server));
  g_idle_add (let_go, &server);
  cf_mailer_end (app->session);
  g_assert_cmpint (STATE (3), ==, 1);
  g_assert_cmpint (STATE (2), ==, 0);
  app_close (app);
  server_stop (&server);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/message/send/S0-22/S0-24/S0-25/S0-30/S0-31", test_send);
  g_test_add_func ("/message/work/S0-19/S0-32", test_work);
  g_test_add_func ("/message/take-back", test_take_back);
  g_test_add_func ("/message/settings/S0-29", test_settings);
  g_test_add_func ("/message/words/S0-24", test_words);
  g_test_add_func ("/message/closing", test_closing);
  return app_test_run ();
}
