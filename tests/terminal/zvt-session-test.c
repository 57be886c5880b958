/* zvt-session-test.c: days of payments at random over the ZVT driver: amounts that make the terminal do every thing it can, the cable pulled, the program gone at any word to its host,
 * bytes lost, repeated and spoilt; then noise instead of a terminal. After each payment: what is said to be charged is charged, and nothing else; never twice; never an 84 answer to a
 * status information; a doubt ends or goes to a person (protocols' acceptance properties; W1). The seed is printed; SEED=n repeats one. */
#include <stdlib.h>
#include <string.h>
#include "terminal/zvt-write.h"
#include "zvt-fixture.h"

enum { DAYS = 400, SALES = 6 };

static CfFaults
random_faults (GRand *rand)
{
  switch (g_rand_int_range (rand, 0, 7)) {
    case 0: return (CfFaults) { .cuts = TRUE, .cut_after = g_rand_int_range (rand, 0, 160) };
    case 1: return (CfFaults) { .lose = g_rand_int_range (rand, 1, 5) };
    case 2: return (CfFaults) { .repeat = g_rand_int_range (rand, 1, 3) };
    case 3: return (CfFaults) { .spoils = TRUE, .spoil_at = g_rand_int_range (rand, 0, 160) };
    case 4: return (CfFaults) { .split = g_rand_int_range (rand, 1, 9), .delay = g_rand_int_range (rand, 0, 20000) };
    default: return (CfFaults) { 0 };
  }
}

/* Where the link or the program broke, the person or the timer starts again. */
static void
settle (Fixture *f, GRand *rand, CfTerminalResult *result)
{
  for (int tries = 0; result->outcome == CF_TERMINAL_UNKNOWN || result->not_acknowledged; tries++) {
    g_autoptr(GError) error = NULL;
    gboolean not_acknowledged = result->not_acknowledged;
    g_assert_cmpint (tries, <, 5);
    cf_memory_plug (f->memory);
    cf_terminal_result_clear (result);
    if (!f->terminal->driver->recover (f->terminal, &f->attempt, result, &error)) {
      g_assert_nonnull (error);
      cf_terminal_result_clear (result);
      result->outcome = CF_TERMINAL_UNKNOWN;
      result->not_acknowledged = not_acknowledged;
      f->clock.at += 60 * G_USEC_PER_SEC;
    }
  }
}

static void
one_sale (Fixture *f, GRand *rand, guint counts[6])
{
  static const int cents[] = { 0, 0, 0, ZVT_DECLINE, ZVT_ABORT, ZVT_PIN_RETRY, ZVT_NO_END, ZVT_TWO_BLOCKS, ZVT_NO_AMOUNT, ZVT_NO_STATUS, ZVT_APPROVE_ABORT, ZVT_BUSY, ZVT_LINES, ZVT_STALE_FIRST };
  CfMoney amount = g_rand_int_range (rand, 10, 500) * 100 + cents[g_rand_int_range (rand, 0, G_N_ELEMENTS (cents))];
  guint before = zvt_peer_count (&f->peer), charged;
  int asked_before = f->peer.n_sales, sent_before;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  gboolean left;

  f->n_sent = f->peer.n_sales;
  sent_before = f->n_sent;
  zvt_set_attempt (f, CF_TERMINAL_SALE, amount);
  f->peer.keeps = g_rand_boolean (rand);
  f->peer.after_reversal = g_rand_int_range (rand, 0, 3);
  f->crashes_in = g_rand_int_range (rand, 0, 4) ? 0 : g_rand_int_range (rand, 1, 6);
  if (f->terminal->transport->is_open && g_rand_boolean (rand)) {
    CfFaults faults = random_faults (rand);
    if (f->peer.is_serial || !(faults.lose || faults.repeat || faults.spoils))        /* TCP loses, repeats and spoils nothing */
      cf_memory_faults (f->memory, g_rand_int_range (rand, 0, 2), faults);
  }
  left = f->terminal->driver->sale (f->terminal, &f->attempt, &result, &error);
  g_assert_true (left == (error == NULL));
  cf_memory_faults (f->memory, CF_TO_DEVICE, (CfFaults) { 0 });
  cf_memory_faults (f->memory, CF_FROM_DEVICE, (CfFaults) { 0 });
  if (f->crashes_in == 0 && g_rand_int_range (rand, 0, 3) == 0)
    zvt_start_again (f);
  f->crashes_in = 0;
  cf_memory_plug (f->memory);
  if (left)
    settle (f, rand, &result);
  f->clock.at += 60 * G_USEC_PER_SEC;
  charged = zvt_peer_count (&f->peer) - before;
  if (amount % 100 != ZVT_BUSY)                      /* a refused block that the line doubled is refused twice */
    g_assert_cmpint (f->peer.n_sales - asked_before, <=, 1);
  g_assert_cmpint (f->n_sent - sent_before, <=, 1);
  if (!left)
    g_assert_cmpuint (charged, ==, 0);
  else if (result.outcome == CF_TERMINAL_APPROVED)
    g_assert_cmpuint (charged, ==, 1);
  else if (result.outcome != CF_TERMINAL_MANUAL)
    g_assert_cmpuint (charged, ==, 0);
  if (left && result.outcome == CF_TERMINAL_APPROVED)
    g_assert_cmpint (result.amount_minor, ==, amount);
  counts[left ? result.outcome : 0]++;
}

static void
test_days (gconstpointer framing)
{
  guint counts[6] = { 0 };
  const char *given = g_getenv ("SEED");
  guint32 first = given ? (guint32) strtoul (given, NULL, 10) : (guint32) g_test_rand_int ();

  for (guint day = 0; day < (given ? 1 : DAYS); day++) {
    GRand *rand = g_rand_new_with_seed (first + day);
    Fixture f;
    g_auto(CfTerminalResult) result = { 0 };
    g_test_message ("seed %u", first + day);
    zvt_start (&f, framing);
    f.peer.numbers_messages = g_rand_int_range (rand, 0, 3) == 0;
    f.peer.clock_offset_s = g_rand_int_range (rand, -4000, 4000);
    zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &result);
    f.clock.at += 60 * G_USEC_PER_SEC;
    for (int i = 0; i < SALES; i++)
      one_sale (&f, rand, counts);
    zvt_stop (&f);
    g_rand_free (rand);
  }
  g_test_message ("%s: %u not asked, %u approved, %u declined, %u not charged, %u by a person", (const char *) framing, counts[0], counts[1], counts[2], counts[3], counts[5]);
  g_assert_cmpuint (given ? 1 : counts[CF_TERMINAL_APPROVED], >, 0);
  g_assert_cmpuint (given ? 1 : counts[CF_TERMINAL_CANCELLED], >, 0);
}

/* --- not a terminal at all --- */

typedef struct { GRand *rand; Fixture *fixture; } Noise;

/* What a terminal could send, changed a little, in any order. */
static void
noise_arrived (gpointer data, const guint8 *bytes, gsize n)
{
  static const char pieces[][24] = { "\x06", "\x15", "\x10\x02\x80\x00\x00\x10\x03\xF5\x1F", "\x10\x02\x06\x0F\x00\x10\x03\xC6\x33", "\x10\x02\x06\x1E\x01\x6C\x10\x03\xC9\xF2", "\x10\x02", "\x80" };
  static const guint8 sizes[] = { 1, 1, 9, 9, 10, 2, 1 };
  Noise *noise = data;

  for (int k = g_rand_int_range (noise->rand, 1, 4); k > 0; k--) {
    int i = g_rand_int_range (noise->rand, 0, G_N_ELEMENTS (pieces) + 1);
    guint8 random[32];
    if (i < (int) G_N_ELEMENTS (pieces)) {
      cf_memory_send (noise->fixture->memory, (const guint8 *) pieces[i], sizes[i]);
      continue;
    }
    for (guint j = 0; j < sizeof random; j++)
      random[j] = g_rand_int_range (noise->rand, 0, 256);
    cf_memory_send (noise->fixture->memory, random, g_rand_int_range (noise->rand, 1, sizeof random));
  }
}
static const CfMemoryPeer noise_functions = { noise_arrived, NULL, NULL };

static gboolean noise_sent (gpointer data, const CfTerminalAttempt *a, const char *id, const char *baseline, GError **error) { return TRUE; }
static gboolean noise_result (gpointer data, const CfTerminalAttempt *a, const CfTerminalResult *r, GError **error) { return TRUE; }
static gboolean noise_receipt (gpointer data, const CfTerminalAttempt *a, CfTerminalReceipt k, const char *lines, GError **error) { return TRUE; }
static gboolean noise_orphan (gpointer data, const CfTerminalResult *r, GError **error) { return TRUE; }
static const CfTerminalHost noise_host = { noise_sent, noise_result, noise_receipt, noise_orphan, NULL, NULL };

static void
test_noise (gconstpointer framing)
{
  guint32 first = g_test_rand_int ();

  for (guint i = 0; i < 300; i++) {
    Fixture f = { 0 };
    Noise noise = { .rand = g_rand_new_with_seed (first + i), .fixture = &f };
    CfTransport *transport;
    GHashTable *settings = g_hash_table_new (g_str_hash, g_str_equal);
    g_autoptr(GError) error = NULL;
    g_auto(CfTerminalResult) result = { 0 };
    if (i == 0)
      g_test_message ("seeds from %u", first);
    g_hash_table_insert (settings, (gpointer) "framing", (gpointer) framing);
    cf_virtual_clock_init (&f.clock, SHOP_TIME, 0);
    transport = cf_memory_transport_new (&f.clock, &noise_functions, &noise);
    f.memory = cf_memory_of (transport);
    f.terminal = cf_terminal_new (cf_driver_named ("zvt"), transport, settings, &noise_host, &noise, &f.clock.clock, &error);
    zvt_set_attempt (&f, CF_TERMINAL_SALE, 1000);
    if (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error))
      g_assert_cmpint (result.outcome, !=, CF_TERMINAL_APPROVED);
    cf_terminal_free (f.terminal);
    cf_terminal_attempt_clear (&f.attempt);
    g_rand_free (noise.rand);
  }
}

/* A status information of whatever content: a good one changed, cut short or made long, or nothing but chance. */
static void
send_status (Fixture *f, GRand *rand)
{
  static const guint8 good[] = { 0x27, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x10, 0x14, 0x0B, 0x00, 0x01, 0x23, 0x0C, 0x14, 0x05, 0x06, 0x0D, 0x11, 0x22, 0x22, 0xF0, 0xF8, 0xEE, 0xEE, 0xEE, 0xEE, 0xEE, 0xEE, 0x12,
                                 0x34, 0x29, 0x52, 0x00, 0x00, 0x01, 0x49, 0x09, 0x78, 0x87, 0x00, 0x45, 0x06, 0x06, 0x24, 0x04, 0x07, 0x02, 'O', 'K' };
  g_autoptr(GByteArray) data = g_byte_array_append (g_byte_array_new (), good, sizeof good), apdu = g_byte_array_new ();

  for (int k = g_rand_int_range (rand, 0, 6); k > 0; k--)
    data->data[g_rand_int_range (rand, 0, data->len)] = g_rand_int_range (rand, 0, 256);
  if (g_rand_int_range (rand, 0, 3) == 0)
    g_byte_array_set_size (data, g_rand_int_range (rand, 0, sizeof good));
  for (int k = g_rand_int_range (rand, 0, 4) ? 0 : g_rand_int_range (rand, 0, 1000); k > 0; k--)
    g_byte_array_append (data, (const guint8[]) { g_rand_int_range (rand, 0, 256) }, 1);
  cf_zvt_put_apdu (apdu, 0x040F, data->data, data->len);
  if (f->peer.is_serial) {
    g_autoptr(GByteArray) block = cf_zvt_block (apdu->data, apdu->len);
    cf_memory_send (f->memory, block->data, block->len);
  } else
    cf_memory_send (f->memory, apdu->data, apdu->len);
}

static Fixture *shown_to;
static GRand *shown_rand;

static void
show_and_send (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys)
{
  if (text && strcmp (text, "Karte?") == 0)
    send_status (shown_to, shown_rand);
}

/* Issue 4, bad input: a status information is answered with 80 00, or not at all, never with 84: at rest, in a payment, and when its content cannot be kept. */
static void
test_never_84 (gconstpointer framing)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (guint i = 0; i < 400; i++) {
    Fixture f;
    g_autoptr(GError) error = NULL;
    g_auto(CfTerminalResult) result = { 0 };
    zvt_start (&f, framing);
    g_assert_true (f.terminal->driver->open (f.terminal, f.clock.at + CF_SECONDS (10), &error));
    f.refuses_result = i % 5 == 4;
    if (i % 2) {
      for (guint k = 0; k < 5; k++)
        send_status (&f, rand);
      g_assert_true (f.terminal->driver->idle (f.terminal, f.clock.at + CF_SECONDS (3), &error) || error);
    } else {
      shown_to = &f;
      shown_rand = rand;
      f.host.show = show_and_send;
      zvt_set_attempt (&f, CF_TERMINAL_SALE, 1000 + ZVT_WAITS);
      g_assert_true (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
      g_assert_true (result.outcome != CF_TERMINAL_APPROVED || result.amount_minor <= 1000 + ZVT_WAITS);
    }
    g_assert_cmpint (f.peer.n_negative, ==, 0);
    zvt_stop (&f);
  }
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/zvt/days/serial/W1", "serial", test_days);
  g_test_add_data_func ("/zvt/days/tcp/W1", "tcp", test_days);
  g_test_add_data_func ("/zvt/noise/serial", "serial", test_noise);
  g_test_add_data_func ("/zvt/noise/tcp", "tcp", test_noise);
  g_test_add_data_func ("/zvt/never-84/serial", "serial", test_never_84);
  g_test_add_data_func ("/zvt/never-84/tcp", "tcp", test_never_84);
  return g_test_run ();
}
