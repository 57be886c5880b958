/* Proves: a link in memory runs on the virtual clock alone, the same each time, and does each fault that it is asked for; deadlines, knocks and the pulled cable are as on a real link. (Issue 4: bad input, T5.) */
#include "device/memory.h"
#include "link.h"
#include <string.h>

typedef struct { CfMemory *memory; GString *heard; guint dues, ins, outs; gint64 heard_at; const char *answer; } Peer;

static void
on_arrived (gpointer data, const guint8 *bytes, gsize n)
{
  Peer *peer = data;
  g_string_append_printf (peer->heard, "[%.*s]", (int) n, bytes);
  peer->heard_at = cf_memory_now (peer->memory);
  if (peer->answer)
    cf_memory_alarm (peer->memory, peer->heard_at + CF_SECONDS (2));
}

static void
on_due (gpointer data)
{
  Peer *peer = data;
  peer->dues++;
  cf_memory_send (peer->memory, (const guint8 *) peer->answer, strlen (peer->answer));
}

static void
on_plugged (gpointer data, gboolean in)
{
  Peer *peer = data;
  *(in ? &peer->ins : &peer->outs) += 1;
}

static const CfMemoryPeer functions = { on_arrived, on_due, on_plugged };
typedef struct { CfVirtualClock clock; Peer peer; CfTransport *link; } Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  cf_virtual_clock_init (&f->clock, CF_SECONDS (1000), 0);
  f->link = cf_memory_transport_new (&f->clock, &functions, &f->peer);
  f->peer = (Peer) { .memory = cf_memory_of (f->link), .heard = g_string_new (NULL) };
  expect_open (f->link);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  cf_transport_free (f->link);
  g_string_free (f->peer.heard, TRUE);
}

static void
send (Fixture *f, const char *text)
{
  cf_memory_send (f->peer.memory, (const guint8 *) text, strlen (text));
}

static void
test_time (Fixture *f, gconstpointer data)
{
  gint64 start = f->clock.at;
  expect_read (f->link, start + CF_SECONDS (180), CF_IO_TIMEOUT, 0);
  g_assert_cmpint (f->clock.at, ==, start + CF_SECONDS (180));
  expect_read (f->link, start, CF_IO_TIMEOUT, 0);
  g_assert_cmpint (f->clock.at, ==, start + CF_SECONDS (180));        /* never back */
  f->peer.answer = "yes";
  expect_write (f->link, "ask", 3);
  expect_bytes (f->link, "yes", 3);
  g_assert_cmpint (f->clock.at, ==, start + CF_SECONDS (182));
  g_assert_cmpstr (f->peer.heard->str, ==, "[ask]");
  f->peer.answer = "late";
  expect_write (f->link, "x", 1);
  expect_read (f->link, f->clock.at + CF_SECONDS (2) - 1, CF_IO_TIMEOUT, 0);
  expect_read (f->link, f->clock.at, CF_IO_TIMEOUT, 0);
  g_assert_cmpint (cf_transport_wait (f->link, f->clock.at + 1), ==, CF_IO_TIMEOUT);       /* what comes while it waits is kept */
  expect_bytes (f->link, "late", 4);
}

static void
test_knock (Fixture *f, gconstpointer data)
{
  g_auto(CfWake) wake = { -1 };
  g_assert_true (cf_wake_init (&wake, NULL));
  f->link->wake = &wake;
  cf_wake_knock (&wake);
  gint64 start = f->clock.at;
  expect_read (f->link, start + CF_SECONDS (9), CF_IO_WOKEN, 0);
  g_assert_cmpint (f->clock.at, ==, start);
  cf_wake_knock (&wake);
  send (f, "a");
  g_assert_cmpint (cf_transport_wait (f->link, start + CF_SECONDS (9)), ==, CF_IO_WOKEN);
  expect_bytes (f->link, "a", 1);
  f->link->wake = NULL;
}

static void
test_faults (Fixture *f, gconstpointer data)
{
  CfMemory *m = f->peer.memory;
  guint8 buffer[16];
  gsize n;
  cf_memory_faults (m, CF_FROM_DEVICE, (CfFaults) { .split = 1, .delay = CF_MS (5) });
  send (f, "abc");
  gint64 start = f->clock.at;
  for (guint i = 0; i < 3; i++) {
    g_assert_cmpint (cf_transport_read (f->link, buffer, sizeof buffer, soon (f->link), &n, NULL), ==, CF_IO_DONE);
    g_assert_cmpuint (n, ==, 1);
    g_assert_cmpuint (buffer[0], ==, 'a' + i);
  }
  g_assert_cmpint (f->clock.at, ==, start + CF_MS (5));
  cf_memory_faults (m, CF_FROM_DEVICE, (CfFaults) { .join = 6 });
  send (f, "abc");
  send (f, "def");
  g_assert_cmpint (cf_transport_read (f->link, buffer, sizeof buffer, soon (f->link), &n, NULL), ==, CF_IO_DONE);
  g_assert_cmpmem (buffer, n, "abcdef", 6);
  send (f, "gh");                                            /* too few: brought after a second */
  start = f->clock.at;
  expect_bytes (f->link, "gh", 2);
  g_assert_cmpint (f->clock.at, ==, start + CF_SECONDS (1));
  cf_memory_faults (m, CF_TO_DEVICE, (CfFaults) { .repeat = 1, .spoils = TRUE, .spoil_at = 1 });
  expect_write (f->link, "abc", 3);
  expect_write (f->link, "d", 1);
  g_assert_cmpint (cf_transport_wait (f->link, f->clock.at), ==, CF_IO_TIMEOUT);
  g_assert_cmpstr (f->peer.heard->str, ==, "[acc][acc][d]");
  g_assert_cmpuint (cf_memory_passed (m, CF_TO_DEVICE), ==, 7);
  cf_memory_faults (m, CF_TO_DEVICE, (CfFaults) { .lose = 1 });
  expect_write (f->link, "lost", 4);
  expect_write (f->link, "kept", 4);
  g_assert_cmpint (cf_transport_wait (f->link, f->clock.at), ==, CF_IO_TIMEOUT);
  g_assert_cmpstr (f->peer.heard->str, ==, "[acc][acc][d][kept]");
}

/* The cable is pulled after each number of bytes, either way: what passed before is there, nothing after it, and it can be plugged in and opened again. */
static void
test_cut (Fixture *f, gconstpointer data)
{
  CfMemory *m = f->peer.memory;
  for (guint at = 0; at < 8; at++) {
    g_string_truncate (f->peer.heard, 0);
    cf_memory_faults (m, CF_TO_DEVICE, (CfFaults) { .cuts = TRUE, .cut_after = at });
    gsize sent = 99;
    g_autoptr(GError) error = NULL;
    CfIo io = cf_transport_write (f->link, (const guint8 *) "abcdefgh", 8, soon (f->link), &sent, &error);
    g_assert_cmpint (io, ==, CF_IO_GONE);
    g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
    g_assert_cmpuint (sent, ==, at);
    g_assert_cmpuint (f->peer.heard->len, ==, at ? at + 2 : 0);
    expect_read (f->link, soon (f->link), CF_IO_GONE, CF_ERROR_OFFLINE);
    cf_transport_close (f->link);
    g_clear_error (&error);
    g_assert_cmpint (cf_transport_open (f->link, soon (f->link), &error), ==, CF_IO_GONE);
    g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
    cf_memory_plug (m);
    cf_memory_faults (m, CF_TO_DEVICE, (CfFaults) { 0 });
    cf_memory_faults (m, CF_FROM_DEVICE, (CfFaults) { .cuts = TRUE, .cut_after = at });
    expect_open (f->link);
    send (f, "abcdefgh");
    expect_bytes (f->link, "abcdefgh", at);
    expect_read (f->link, soon (f->link), CF_IO_GONE, CF_ERROR_OFFLINE);
    cf_transport_close (f->link);
    cf_memory_faults (m, CF_FROM_DEVICE, (CfFaults) { 0 });
    cf_memory_plug (m);
    expect_open (f->link);
  }
  g_assert_cmpuint (f->peer.outs, ==, 16);
}

/* Bytes in any pieces, with any of these faults: they come in their order, and none is made up. */
static void
test_random (Fixture *f, gconstpointer data)
{
  guint32 seed = g_test_rand_int ();
  g_test_message ("seed %u", seed);
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  for (guint round = 0; round < 300; round++) {
    cf_memory_faults (f->peer.memory, CF_FROM_DEVICE, (CfFaults) { .split = g_rand_int_range (rand, 0, 5), .delay = g_rand_int_range (rand, 0, 9), .join = g_rand_int_range (rand, 0, 40) });
    g_autoptr(GByteArray) all = g_byte_array_new ();
    for (guint pieces = g_rand_int_range (rand, 1, 9); pieces; pieces--) {
      guint8 bytes[30];
      guint n = g_rand_int_range (rand, 1, sizeof bytes);
      for (guint i = 0; i < n; i++)
        bytes[i] = g_rand_int (rand);
      g_byte_array_append (all, bytes, n);
      cf_memory_send (f->peer.memory, bytes, n);
    }
    expect_bytes (f->link, all->data, all->len);
    expect_read (f->link, f->clock.at + CF_SECONDS (9), CF_IO_TIMEOUT, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/memory/time", Fixture, NULL, set_up, test_time, tear_down);
  g_test_add ("/memory/knock", Fixture, NULL, set_up, test_knock, tear_down);
  g_test_add ("/memory/faults", Fixture, NULL, set_up, test_faults, tear_down);
  g_test_add ("/memory/T5-cut-at-each-byte", Fixture, NULL, set_up, test_cut, tear_down);
  g_test_add ("/memory/random", Fixture, NULL, set_up, test_random, tear_down);
  return g_test_run ();
}
