/* zvt-wire-test.c: the ZVT driver over a real serial line (a pty) and a real socket: a payment; the cable pulled after the approval was sent, the line back under another name, and
 * the doubt settled. In real time, with short waits in the settings. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <gio/gio.h>
#include "zvt-fixture.h"

/* The terminal's side: one thread that reads a descriptor until it is told to stop, or pulls the cable itself as soon as its journal has so many payments. */
typedef struct { ZvtPeer *peer; int fd, stop[2]; guint pulls_after; gboolean is_pulled; GThread *thread; } Wire;

static void
wire_send (gpointer data, const guint8 *bytes, gsize n)
{
  Wire *wire = data;
  wire->is_pulled = wire->is_pulled || (wire->pulls_after && wire->peer->journal->len >= wire->pulls_after);
  if (!wire->is_pulled)
    g_assert_cmpint (write (wire->fd, bytes, n), ==, n);
}

static gpointer
wire_run (gpointer data)
{
  Wire *wire = data;
  for (;;) {
    struct pollfd fds[] = { { wire->fd, POLLIN, 0 }, { wire->stop[0], POLLIN, 0 } };
    guint8 buffer[512];
    gssize n;
    if (poll (fds, 2, -1) < 0 || fds[1].revents)
      return NULL;
    n = read (wire->fd, buffer, sizeof buffer);
    if (n > 0)
      zvt_peer_feed (wire->peer, buffer, n);
    else if (n == 0 || (errno != EAGAIN && errno != EINTR && errno != EIO))
      return NULL;
    else if (n < 0 && errno == EIO)
      g_usleep (1000);                       /* nobody has opened the other end of the pty */
    if (wire->is_pulled) {
      shutdown (wire->fd, SHUT_RDWR);        /* of a socket; the other descriptor of it is still open */
      close (wire->fd);
      wire->fd = -1;
      return NULL;
    }
  }
}

static void
wire_start (Wire *wire, ZvtPeer *peer, int fd, guint pulls_after)
{
  *wire = (Wire) { .peer = peer, .fd = fd, .pulls_after = pulls_after };
  peer->send = wire_send;
  peer->data = wire;
  g_assert_cmpint (fcntl (fd, F_SETFL, O_NONBLOCK), ==, 0);      /* a line may be opened between poll and read */
  g_assert_cmpint (pipe (wire->stop), ==, 0);
  wire->thread = g_thread_new ("terminal", wire_run, wire);
}

static void
wire_join (Wire *wire)
{
  g_thread_join (wire->thread);
  if (wire->fd >= 0)
    close (wire->fd);
  close (wire->stop[0]);
  close (wire->stop[1]);
}

static void
wire_stop (Wire *wire)
{
  g_assert_cmpint (write (wire->stop[1], "x", 1), ==, 1);
  wire_join (wire);
}

/* --- the register's side --- */

typedef struct { CfTerminalAttempt attempt; int n_results; } Till;

static gboolean
till_sent (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error)
{
  Till *till = data;
  g_free (till->attempt.terminal_id);
  g_free (till->attempt.baseline);
  till->attempt.terminal_id = g_strdup (terminal_id);
  till->attempt.baseline = g_strdup (baseline);
  till->attempt.sent_at = cf_clock_now (cf_clock_system ());
  return TRUE;
}

static gboolean
till_result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error)
{
  ((Till *) data)->n_results++;
  return TRUE;
}
static gboolean till_receipt (gpointer data, const CfTerminalAttempt *a, CfTerminalReceipt kind, const char *lines, GError **error) { return TRUE; }
static gboolean till_orphan (gpointer data, const CfTerminalResult *r, GError **error) { return FALSE; }
static const CfTerminalHost till_host = { till_sent, till_result, till_receipt, till_orphan, NULL, NULL };

static CfTerminal *
till_terminal (Till *till, const char *address)
{
  static const char *const waits[][2] = { { "t1-ms", "60" }, { "t2-ms", "500" }, { "t3-ms", "1500" }, { "t4-ms", "3000" }, { "quiet-ms", "100" } };
  GHashTable *settings = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GError) error = NULL;
  CfTransport *transport = cf_transport_new (address, &error);
  CfTerminal *terminal;
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    g_hash_table_insert (settings, (gpointer) waits[i][0], (gpointer) waits[i][1]);
  terminal = cf_terminal_new (cf_driver_named ("zvt"), transport, settings, &till_host, till, cf_clock_system (), &error);
  g_assert_no_error (error);
  return terminal;
}

static void
till_ask (Till *till, CfMoney amount)
{
  cf_terminal_attempt_clear (&till->attempt);
  till->attempt = (CfTerminalAttempt) { .id = 1, .act = CF_TERMINAL_SALE, .amount_minor = amount, .currency = "EUR", .currency_number = 978, .currency_digits = 2 };
}

/* --- the serial line --- */

static int
new_line (const char *link)
{
  char name[64];
  int terminal, line;
  g_assert_cmpint (openpty (&terminal, &line, name, NULL, NULL), ==, 0);
  close (line);
  unlink (link);
  g_assert_cmpint (symlink (name, link), ==, 0);
  return terminal;
}

static void
test_serial (void)
{
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-zvt-XXXXXX", NULL), *link = g_build_filename (folder, "line", NULL), *address = g_strdup_printf ("serial:%s,9600 8N2", link);
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  Till till = { 0 };
  ZvtPeer peer;
  Wire wire;
  CfTerminal *terminal;

  zvt_peer_init (&peer, TRUE);
  peer.keeps = TRUE;
  wire_start (&wire, &peer, new_line (link), 0);
  terminal = till_terminal (&till, address);
  till_ask (&till, 1200);
  g_assert_true (terminal->driver->sale (terminal, &till.attempt, &result, &error));
  g_assert_no_error (error);
  g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_false (result.not_acknowledged);
  wire_stop (&wire);
  cf_transport_close (terminal->transport);
  /* The cable goes with the approval on its way; the line comes back under another name. */
  g_assert_cmpint (zvt_peer_count (&peer), ==, 1);
  wire_start (&wire, &peer, new_line (link), 2);
  cf_terminal_result_clear (&result);
  till_ask (&till, 5000);
  g_assert_true (terminal->driver->sale (terminal, &till.attempt, &result, &error));
  g_assert_no_error (error);
  g_assert_cmpint (result.outcome, ==, CF_TERMINAL_UNKNOWN);
  wire_stop (&wire);
  zvt_peer_cut (&peer);
  wire_start (&wire, &peer, new_line (link), 0);
  cf_terminal_result_clear (&result);
  g_assert_true (terminal->driver->recover (terminal, &till.attempt, &result, &error));
  g_assert_no_error (error);
  wire_stop (&wire);
  g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpint (zvt_peer_count (&peer), ==, 2);
  g_assert_cmpint (peer.n_refused_results, ==, 0);
  cf_terminal_free (terminal);
  cf_terminal_attempt_clear (&till.attempt);
  zvt_peer_clear (&peer);
  unlink (link);
  rmdir (folder);
}

/* --- the socket --- */

static void
test_tcp (void)
{
  g_autoptr(GSocketListener) listener = g_socket_listener_new ();
  g_autoptr(GError) error = NULL;
  guint16 port = g_socket_listener_add_any_inet_port (listener, NULL, &error);
  g_autofree char *address = g_strdup_printf ("tcp:127.0.0.1:%u", port);
  g_auto(CfTerminalResult) result = { 0 };
  Till till = { 0 };
  ZvtPeer peer;
  CfTerminal *terminal = till_terminal (&till, address);

  g_assert_no_error (error);
  zvt_peer_init (&peer, FALSE);
  peer.keeps = TRUE;
  for (int cut = 0; cut < 2; cut++) {
    gboolean last = cut == 1;
    g_autoptr(GSocketConnection) connection = NULL, again = NULL;
    Wire wire;
    CfIo io = cf_transport_open (terminal->transport, cf_transport_now (terminal->transport) + CF_SECONDS (5), &error);
    g_assert_cmpint (io, ==, CF_IO_DONE);
    connection = g_socket_listener_accept (listener, NULL, NULL, &error);
    wire_start (&wire, &peer, dup (g_socket_get_fd (g_socket_connection_get_socket (connection))), last ? 2 : 0);
    cf_terminal_result_clear (&result);
    till_ask (&till, 1200);
    if (!last) {
      g_assert_true (terminal->driver->sale (terminal, &till.attempt, &result, &error));
      g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
      wire_stop (&wire);                                   /* perhaps before it read the last answer */
      zvt_peer_cut (&peer);
      cf_transport_close (terminal->transport);
      continue;
    }
    g_assert_true (terminal->driver->sale (terminal, &till.attempt, &result, &error));
    if (result.outcome != CF_TERMINAL_UNKNOWN)
      g_test_message ("%s %s", result.reason, result.evidence);
    g_assert_cmpint (result.outcome, ==, CF_TERMINAL_UNKNOWN);
    wire_stop (&wire);
    zvt_peer_cut (&peer);
    io = cf_transport_open (terminal->transport, cf_transport_now (terminal->transport) + CF_SECONDS (5), &error);
    g_assert_cmpint (io, ==, CF_IO_DONE);
    again = g_socket_listener_accept (listener, NULL, NULL, &error);
    wire_start (&wire, &peer, dup (g_socket_get_fd (g_socket_connection_get_socket (again))), 0);
    cf_terminal_result_clear (&result);
    g_assert_true (terminal->driver->recover (terminal, &till.attempt, &result, &error));
    g_assert_no_error (error);
    wire_stop (&wire);
    g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
    g_assert_cmpint (zvt_peer_count (&peer), ==, 2);
  }
  g_assert_cmpint (peer.n_refused_results, ==, 0);
  cf_terminal_free (terminal);
  cf_terminal_attempt_clear (&till.attempt);
  zvt_peer_clear (&peer);
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zvt/wire/serial", test_serial);
  g_test_add_func ("/zvt/wire/tcp", test_tcp);
  return g_test_run ();
}
