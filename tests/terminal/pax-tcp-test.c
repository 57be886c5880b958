/* pax-tcp-test.c: the PAX driver over a real socket: one connection for each request, as such terminals want it; an approved sale, and one whose connection is closed after the charge, found again by recovery. */
#include <gio/gio.h>
#include <string.h>
#include "terminal/driver.h"
#include "terminal/pax-fields.h"
#include "terminal/pax-frame.h"

typedef struct { GSocketListener *listener; GThread *thread; guint16 port; guint connections, charges; gboolean hangs_up; char reference[20]; } Terminal;

static void
answer (GOutputStream *out, const char *text)
{
  g_autofree char *body = g_strdup (text);
  g_strdelimit (body, "|", CF_PAX_FS);
  g_strdelimit (body, "^", CF_PAX_US);
  g_autoptr(GByteArray) frame = cf_pax_frame (body, strlen (body));
  g_output_stream_write_all (out, "\x06", 1, NULL, NULL, NULL);
  g_output_stream_write_all (out, frame->data, frame->len, NULL, NULL, NULL);
}

static void
take (Terminal *t, GOutputStream *out, const GByteArray *body)
{
  CfPaxFields f;
  char command[4];
  g_assert_true (cf_pax_fields ((const char *) body->data, body->len, &f, NULL));
  cf_pax_slice_word (cf_pax_field (&f, 0), command, sizeof command);
  if (strcmp (command, "A00") == 0)
    answer (out, "0|A01|1.44|000000|OK|12345678|S300");
  else if (strcmp (command, "R02") == 0 && t->charges && cf_pax_slice_is (cf_pax_field (&f, 8), t->reference)) {
    g_autofree char *text = g_strdup_printf ("0|R03|1.44|000000|OK|1|0|00^APPROVAL^1^2^^1|01|01||2599^0|1234^4^0522^^^^01^^^^0|1^%s^20251122140000|||", t->reference);
    answer (out, text);
  }
  else if (strcmp (command, "R02") == 0)
    answer (out, "0|R03|1.44|100023|NOT FOUND");
  else if (strcmp (command, "T00") == 0) {
    cf_pax_slice_word (cf_pax_part (&f, 5, 0), t->reference, sizeof t->reference);
    t->charges++;
    g_autofree char *text = g_strdup_printf ("0|T01|1.44|000000|OK|00^APPROVAL^1^2^^1|01|2599^0|1234^4^1230^^^^01^^^^0|%u^%s^20251122140000||||HRef=7", t->charges, t->reference);
    if (!t->hangs_up)
      answer (out, text);
  }
}

/* A connection: one request, its answer, the acknowledgement, until the other side goes; one that hangs up goes itself. */
static void
serve_one (Terminal *t, GSocketConnection *connection)
{
  GInputStream *in = g_io_stream_get_input_stream (G_IO_STREAM (connection));
  g_auto(CfPaxReader) reader;
  guint8 byte;
  cf_pax_reader_init (&reader);
  while (g_input_stream_read (in, &byte, 1, NULL, NULL) == 1) {
    guint before = t->charges;
    if (cf_pax_reader_take (&reader, byte) != CF_PAX_FRAME)
      continue;
    take (t, g_io_stream_get_output_stream (G_IO_STREAM (connection)), reader.body);
    if (t->hangs_up && t->charges != before)
      break;
  }
}

static gpointer
serve (gpointer data)
{
  Terminal *t = data;
  GSocketConnection *connection;
  while ((connection = g_socket_listener_accept (t->listener, NULL, NULL, NULL))) {
    t->connections++;
    serve_one (t, connection);
    g_io_stream_close (G_IO_STREAM (connection), NULL, NULL);
    g_object_unref (connection);
    if (t->connections > 50 || t->port == 0)
      break;
  }
  return NULL;
}

static gboolean
sent (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error)
{
  return TRUE;
}

static gboolean
result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *told, GError **error)
{
  return TRUE;
}

static void
show (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys)
{
}

static void
ask (gpointer data, const CfTerminalQuestion *question)
{
}

static void
test_tcp (void)
{
  Terminal t = { .listener = g_socket_listener_new () };
  g_autoptr(GError) error = NULL;
  const CfTerminalHost host = { .sent = sent, .result = result, .show = show, .ask = ask };
  CfTerminalAttempt attempt = { .id = 7, .reference = "0K00000000007", .act = CF_TERMINAL_SALE, .amount_minor = 2599, .currency = "USD", .currency_digits = 2 };
  g_auto(CfTerminalResult) ret = { 0 };

  t.port = g_socket_listener_add_any_inet_port (t.listener, NULL, &error);
  g_assert_no_error (error);
  t.thread = g_thread_new ("terminal", serve, &t);
  g_autofree char *address = g_strdup_printf ("tcp:127.0.0.1:%u", t.port);
  CfTransport *transport = cf_transport_new (address, &error);
  g_assert_no_error (error);
  CfTerminal *terminal = cf_terminal_new (cf_driver_named ("pax"), transport, NULL, &host, NULL, cf_clock_system (), &error);
  g_assert_no_error (error);
  g_assert_true (terminal->driver->open (terminal, cf_transport_now (transport) + CF_SECONDS (10), &error));
  g_assert_cmpstr (terminal->identity.model, ==, "S300");
  g_assert_true (terminal->driver->sale (terminal, &attempt, &ret, &error));
  g_assert_cmpint (ret.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpstr (ret.order, ==, "7");

  t.hangs_up = TRUE;
  g_strlcpy (attempt.reference, "0K00000000008", sizeof attempt.reference);
  g_assert_true (terminal->driver->sale (terminal, &attempt, &ret, &error));
  g_assert_cmpint (ret.outcome, ==, CF_TERMINAL_UNKNOWN);
  g_assert_true (terminal->driver->recover (terminal, &attempt, &ret, &error));
  g_assert_cmpint (ret.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpuint (t.charges, ==, 2);
  g_assert_cmpuint (t.connections, >=, 6);

  t.port = 0;                                                   /* the connection that is open is the last one */
  cf_terminal_free (terminal);
  g_thread_join (t.thread);
  g_object_unref (t.listener);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/terminal/pax/tcp", test_tcp);
  return g_test_run ();
}
