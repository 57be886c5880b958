/* simulator-test.c: counterfoil-terminal-sim, a program of its own: every fault of its line does what its switch says, byte for byte; every word for a payment ends it so; the control socket answers; the journal survives a
 * kill -9; the manual page names every switch, word and quirk that there is (issue 4; protocols.md §1.3, §7). */
#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include "terminal/pax-fields.h"
#include "terminal/pax-frame.h"

static const char *simulator, *manual;

typedef struct { GSubprocess *sim; char *folder, *journal, *control; guint16 port; GSocketConnection *line, *guest; CfPaxReader reader; } Sim;

static void
sim_start (Sim *s)
{
  g_autoptr (GError) error = NULL;
  s->sim = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, simulator, "-p", "pax", "--headless", "--customer=1", "--speed=100", "--journal", s->journal, "--control", s->control, NULL);
  g_assert_no_error (error);
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (s->sim));
  for (s->port = 0; !s->port;) {
    g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);
    g_assert_no_error (error);
    g_assert_nonnull (line);
    if (g_str_has_prefix (line, "tcp:127.0.0.1:"))
      s->port = g_ascii_strtoull (line + strlen ("tcp:127.0.0.1:"), NULL, 10);
  }
}

static void
connect_line (Sim *s)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_clear_object (&s->line);
  s->line = g_socket_client_connect_to_host (client, "127.0.0.1", s->port, NULL, &error);
  g_assert_no_error (error);
  g_socket_set_timeout (g_socket_connection_get_socket (s->line), 20);
  cf_pax_reader_clear (&s->reader);
  cf_pax_reader_init (&s->reader);
}

static void
sim_open (Sim *s)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  *s = (Sim) { .folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error) };
  g_assert_no_error (error);
  s->journal = g_build_filename (s->folder, "journal", NULL);
  s->control = g_build_filename (s->folder, "control", NULL);
  cf_pax_reader_init (&s->reader);
  sim_start (s);
  g_autoptr (GSocketAddress) at = g_unix_socket_address_new (s->control);
  s->guest = g_socket_client_connect (client, G_SOCKET_CONNECTABLE (at), NULL, &error);
  g_assert_no_error (error);
  connect_line (s);
}

static void
sim_close (Sim *s)
{
  g_clear_object (&s->line);
  g_clear_object (&s->guest);
  g_subprocess_force_exit (s->sim);
  g_assert_true (g_subprocess_wait (s->sim, NULL, NULL));
  g_clear_object (&s->sim);
  cf_pax_reader_clear (&s->reader);
  g_unlink (s->journal);
  g_unlink (s->control);
  g_rmdir (s->folder);
  g_free (s->folder);
  g_free (s->journal);
  g_free (s->control);
}

/* Its answer to a command; caller frees. */
static char *
tell (Sim *s, const char *format, ...)
{
  g_autoptr (GError) error = NULL;
  char answer[65536];
  va_list args;
  va_start (args, format);
  g_autofree char *words = g_strdup_vprintf (format, args), *line = g_strconcat (words, "\n", NULL);
  va_end (args);
  g_assert_true (g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (s->guest)), line, strlen (line), NULL, NULL, &error));
  gsize n = 0;
  do {
    gssize got = g_input_stream_read (g_io_stream_get_input_stream (G_IO_STREAM (s->guest)), answer + n, sizeof answer - 1 - n, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpint (got, >, 0);
    n += got;
  } while (answer[n - 1] != '\n');
  answer[n - 1] = 0;
  return g_strdup (answer);
}

static void
order (Sim *s, const char *command)
{
  g_autofree char *answer = tell (s, "%s", command);
  g_assert_cmpstr (answer, ==, "ok");
}

static void
ask (Sim *s, const char *body)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strdelimit (g_strdelimit (g_strdup (body), "|", CF_PAX_FS), "^", CF_PAX_US);
  g_autoptr (GByteArray) frame = cf_pax_frame (text, strlen (text));
  g_assert_true (g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (s->line)), frame->data, frame->len, NULL, NULL, &error));
}

/* At least one byte; 0: it hung up. */
static gsize
read_some (Sim *s, guint8 *bytes, gsize size)
{
  g_autoptr (GError) error = NULL;
  gssize n = g_input_stream_read (g_io_stream_get_input_stream (G_IO_STREAM (s->line)), bytes, size, NULL, &error);
  if (n < 0)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED);
  return MAX (n, 0);
}

/* The next event of the line as a word: "ACK", "NAK", "EOT", "frame", "bad LRC", "gone"; of a frame its field 3, the result code, in @code. */
static const char *
next (Sim *s, char code[16])
{
  for (;;) {
    guint8 byte;
    if (!read_some (s, &byte, 1))
      return "gone";
    CfPaxEvent event = cf_pax_reader_take (&s->reader, byte);
    if (event == CF_PAX_CONTROL)
      return s->reader.control == CF_PAX_ACK ? "ACK" : s->reader.control == CF_PAX_NAK ? "NAK" : "EOT";
    if (event == CF_PAX_BAD_LRC)
      return "bad LRC";
    if (event == CF_PAX_FRAME) {
      CfPaxFields f;
      g_assert_true (cf_pax_fields ((const char *) s->reader.body->data, s->reader.body->len, &f, NULL));
      cf_pax_slice_word (cf_pax_field (&f, 3), code, 16);
      return "frame";
    }
  }
}

static void
expect (Sim *s, const char *events)
{
  char code[16];
  g_auto (GStrv) all = g_strsplit (events, ",", -1);
  for (guint i = 0; all[i]; i++)
    g_assert_cmpstr (next (s, code), ==, all[i]);
}

/* --- the line --- */

static void
test_line (void)
{
  Sim s;
  guint8 bytes[512];
  sim_open (&s);
  ask (&s, "A00|1.35|");
  expect (&s, "ACK,frame");
  order (&s, "lose-from 1");                                             /* F1: the ACK is lost */
  ask (&s, "A00|1.35|");
  expect (&s, "frame");
  order (&s, "spoil-from 5");                                            /* F3: the first byte is the ACK */
  ask (&s, "A00|1.35|");
  expect (&s, "ACK,bad LRC");
  order (&s, "spoil-to 3");
  ask (&s, "A00|1.35|");
  expect (&s, "NAK");
  order (&s, "lose-to 1");                                               /* nothing arrives: the next request is answered once */
  ask (&s, "A00|1.35|");
  g_autofree char *waits = tell (&s, "status");
  g_assert_nonnull (strstr (waits, "connected idle"));
  connect_line (&s);
  order (&s, "lose-to 0");
  order (&s, "repeat-from 1");                                           /* F2: a write comes twice */
  ask (&s, "A00|1.35|");
  expect (&s, "ACK,ACK,frame");
  order (&s, "join on");                                                 /* F13: both in one write */
  ask (&s, "A00|1.35|");
  gsize n = read_some (&s, bytes, sizeof bytes);
  g_assert_cmpuint (n, >, 20);
  g_assert_cmpint (bytes[0], ==, CF_PAX_ACK);
  order (&s, "join off");
  order (&s, "single on");
  ask (&s, "A00|1.35|");
  expect (&s, "ACK,frame");
  order (&s, "single off");
  order (&s, "cut-from 9");                                              /* F6: in the middle of an answer */
  ask (&s, "A00|1.35|");
  expect (&s, "ACK,gone");
  order (&s, "plug");
  connect_line (&s);
  order (&s, "cut-to 4");
  ask (&s, "A00|1.35|");
  expect (&s, "gone");
  order (&s, "plug");
  connect_line (&s);
  order (&s, "unplug");
  expect (&s, "gone");
  order (&s, "plug");
  connect_line (&s);
  ask (&s, "A00|1.35|");
  expect (&s, "ACK,frame");
  g_autofree char *no = tell (&s, "dance"), *deed = tell (&s, "once dance"), *quirk = tell (&s, "quirks dance"), *number = tell (&s, "cut-to -1");
  g_assert_cmpstr (no, ==, "no such command");
  g_assert_cmpstr (deed, ==, "no such deed");
  g_assert_cmpstr (quirk, ==, "no such quirk");
  g_assert_cmpstr (number, ==, "no such command");
  sim_close (&s);
}

/* --- payments --- */

static guint reference;

/* What is on the line after a sale for which @deed was ordered, without the signs of life; the result code of the last frame in @code. */
static char *
sale (Sim *s, const char *deed, char code[16])
{
  g_autofree char *command = g_strdup_printf ("once %s", deed), *body = g_strdup_printf ("T00|1.35|01|1000||TEST%09u|||||", ++reference);
  GString *seen = g_string_new (NULL);
  order (s, command);
  strcpy (code, "");
  ask (s, body);
  for (gboolean over = FALSE; !over;) {
    const char *event = next (s, code);
    over = strcmp (event, "ACK") != 0;
    if (over)
      g_string_append (seen, event);
  }
  return g_string_free (seen, FALSE);
}

static guint
charges (Sim *s)
{
  g_autofree char *status = tell (s, "status");
  const char *at = strstr (status, "transactions=");
  g_assert_nonnull (at);
  return atoi (at + strlen ("transactions="));
}

static void
test_deeds (void)
{
  static const struct { const char *deed, *seen, *code; gboolean charges; } deeds[] = {
    { "approve", "frame", "000000", TRUE }, { "decline", "frame", "000100", FALSE }, { "cancel", "frame", "100002", FALSE }, { "partial", "frame", "000002", TRUE }, { "offline", "frame", "000001", TRUE },
    { "tip", "frame", "000000", TRUE }, { "sign", "frame", "000000", TRUE }, { "challenge", "frame", "000000", TRUE }, { "busy", "frame", "100022", FALSE }, { "slow", "frame", "000000", TRUE },
    { "twice", "frame", "000000", TRUE }, { "stale", "frame", "000000", TRUE }, { "too-much", "frame", "000000", TRUE }, { "other-money", "frame", "000000", TRUE }, { "other-terminal", "frame", "000000", TRUE },
    { "cut-before", "gone", "", FALSE }, { "cut-after", "gone", "", TRUE }, { "reboot", "gone", "", FALSE }, { "never", "frame", "100002", FALSE }, { "race", "frame", "000000", TRUE },
    { "pin-retry", "frame", "000000", TRUE }, { "no-amount", "frame", "000000", TRUE }, { "approve-abort", "frame", "000000", TRUE } };
  Sim s;
  char code[16];
  sim_open (&s);
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++) {
    guint before = charges (&s);
    g_autofree char *seen = sale (&s, deeds[i].deed, code);
    g_test_message ("%s: %s %s", deeds[i].deed, seen, code);
    g_assert_cmpstr (seen, ==, deeds[i].seen);
    g_assert_cmpstr (code, ==, deeds[i].code);
    g_assert_cmpuint (charges (&s) - before, ==, deeds[i].charges);
    order (&s, "plug");
    connect_line (&s);
  }
  /* Those that charge and leave the register waiting. */
  static const char *const quiet[] = { "silent", "garbage" };
  for (guint i = 0; i < G_N_ELEMENTS (quiet); i++) {
    guint before = charges (&s);
    g_autofree char *command = g_strdup_printf ("once %s", quiet[i]), *body = g_strdup_printf ("T00|1.35|01|1000||TEST%09u|||||", ++reference);
    order (&s, command);
    ask (&s, body);
    while (charges (&s) == before)
      g_thread_yield ();
    connect_line (&s);
  }
  sim_close (&s);
}

static void
test_kill (void)
{
  Sim s;
  char code[16];
  g_autoptr (GError) error = NULL;
  sim_open (&s);
  g_autofree char *seen = sale (&s, "approve", code), *before = tell (&s, "list");
  g_subprocess_send_signal (s.sim, 9);
  g_assert_true (g_subprocess_wait (s.sim, NULL, NULL));
  g_clear_object (&s.sim);
  g_clear_object (&s.guest);
  sim_start (&s);
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) at = g_unix_socket_address_new (s.control);
  s.guest = g_socket_client_connect (client, G_SOCKET_CONNECTABLE (at), NULL, &error);
  g_assert_no_error (error);
  g_autofree char *after = tell (&s, "list");
  g_assert_cmpstr (after, ==, before);
  g_assert_nonnull (strstr (after, "\"amount\": 1000"));
  connect_line (&s);
  g_autofree char *again = g_strdup_printf ("T00|1.35|01|1000||TEST%09u|||||", reference);              /* the same reference once more: it says so and charges nothing */
  ask (&s, again);
  g_assert_cmpstr (next (&s, code), ==, "ACK");
  g_assert_cmpstr (next (&s, code), ==, "frame");
  g_assert_cmpstr (code, ==, "100011");
  g_assert_cmpuint (charges (&s), ==, 1);
  sim_close (&s);
}

/* Everything that --help names is on the manual page. */
static void
test_manual (void)
{
  g_autofree char *help = NULL, *page = NULL, *plain = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, simulator, "--help", NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &help, NULL, &error));
  g_assert_true (g_file_get_contents (manual, &page, NULL, &error));
  g_auto (GStrv) parts = g_strsplit (page, "\\-", -1);
  plain = g_strjoinv ("-", parts);
  g_autoptr (GRegex) words = g_regex_new ("--([a-z][a-z-]+)|^  ([a-z-]+) +\\.?[0-9]* |(?<=[:,] )([a-z]+-[a-z-]+)(?=[ ,\\n])", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;
  for (g_regex_match (words, help, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL), n++) {
    g_autofree char *word = NULL;
    for (int group = 1; group <= 3 && (!word || !*word); group++) {
      g_free (word);
      word = g_match_info_fetch (match, group);
    }
    if (!strstr (plain, word))
      g_error ("the manual page does not name %s", word);
  }
  g_assert_cmpuint (n, >, 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  simulator = argv[1];
  manual = argv[2];
  g_test_add_func ("/simulator/line", test_line);
  g_test_add_func ("/simulator/payments", test_deeds);
  g_test_add_func ("/simulator/killed", test_kill);
  g_test_add_func ("/simulator/manual", test_manual);
  return g_test_run ();
}
