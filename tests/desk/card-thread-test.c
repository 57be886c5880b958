/* card-thread-test.c: T5, W1, S0-13, S0-15, S0-16: the thread that owns a terminal: it connects by itself, carries out, cancels, loses the link and finds it again, asks about what was left open, and ends in time whatever
 * the device does. The driver does as told, on the machine's clock. */
#include <poll.h>
#include <string.h>
#include "fixture.h"
#include "desk/card-thread.h"
#include "store/attempt.h"

/* --- a device --- */

static struct {
  GMutex   lock;
  gboolean unplugged, waits, loses, hangs, hanging, gone;      /* waits for a cancel; charges and loses the answer; does not come back from the system; it was let go of */
  GArray  *charged;                                     /* CfId */
  guint    opened, sent, cancels, asked;
} device;

#define WITH_DEVICE(statement) G_STMT_START { g_mutex_lock (&device.lock); statement; g_mutex_unlock (&device.lock); } G_STMT_END

static gboolean
flag (const gboolean *which)
{
  gboolean is;
  WITH_DEVICE (is = *which);
  return is;
}

static CfIo link_open (CfTransport *self, gint64 deadline, GError **error) { return CF_IO_DONE; }
static void link_close (CfTransport *self) { }
static void
link_free (CfTransport *self)
{
  g_free (self);
  WITH_DEVICE (device.gone = TRUE);
}
static const CfTransportKind link_kind = { .scheme = "test", .open = link_open, .close = link_close, .free = link_free };

static CfTransport *
link_new (void)
{
  CfTransport *link = g_new0 (CfTransport, 1);
  link->kind = &link_kind;
  link->address = g_strdup ("test:");
  return link;
}

static gboolean
fake_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  if (flag (&device.unplugged)) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "the terminal is not plugged in");
    return FALSE;
  }
  WITH_DEVICE (device.opened++);
  g_free (terminal->identity.id);
  terminal->identity.id = g_strdup ("T-1");
  return cf_transport_open (terminal->transport, deadline, error) == CF_IO_DONE;
}

static void fake_close (CfTerminal *terminal) { cf_transport_close (terminal->transport); }
static void fake_free (CfTerminal *terminal) { }

static void
say (CfTerminalResult *ret, const CfTerminalAttempt *attempt, CfTerminalOutcome outcome, CfMoney amount)
{
  *ret = (CfTerminalResult) { .outcome = outcome, .amount_minor = amount, .reference = g_strdup (attempt->reference), .terminal_id = g_strdup ("T-1"), .brand = g_strdup ("visa"), .last4 = g_strdup ("4242"),
                              .auth_code = g_strdup ("A1"), .transaction = g_strdup ("7") };
  g_strlcpy (ret->currency, "USD", sizeof ret->currency);
}

static gboolean
fake_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfTerminalKey key = { (char *) "ESC", (char *) "Stop" };
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "b", error))
    return FALSE;
  WITH_DEVICE (device.sent++);
  terminal->host->show (terminal->host_data, CF_TERMINAL_AWAITING_CARD, "Please tap", &key, 1);
  while (flag (&device.waits)) {
    (void) !cf_transport_wait (terminal->transport, g_get_monotonic_time () + CF_SECONDS (1));
    if (cf_terminal_stopping (terminal)) {
      *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_UNKNOWN, .evidence = g_strdup ("left") };
      return TRUE;
    }
    if (cf_terminal_take_cancel (terminal)) {
      WITH_DEVICE (device.cancels++);
      say (ret, attempt, CF_TERMINAL_CANCELLED, 0);
      return terminal->host->result (terminal->host_data, attempt, ret, error);
    }
  }
  WITH_DEVICE (g_array_append_val (device.charged, attempt->id));
  if (flag (&device.loses)) {
    *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_UNKNOWN, .evidence = g_strdup ("no answer") };
    WITH_DEVICE (device.unplugged = TRUE);
    cf_transport_close (terminal->transport);
    return TRUE;
  }
  say (ret, attempt, CF_TERMINAL_APPROVED, attempt->amount_minor);
  return terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  gboolean charged = FALSE;
  WITH_DEVICE (device.asked++);
  g_mutex_lock (&device.lock);
  for (guint i = 0; i < device.charged->len; i++)
    charged |= g_array_index (device.charged, CfId, i) == attempt->id;
  g_mutex_unlock (&device.lock);
  say (ret, attempt, charged ? CF_TERMINAL_APPROVED : CF_TERMINAL_CANCELLED, charged ? attempt->amount_minor : 0);
  return TRUE;
}

static gboolean
fake_idle (CfTerminal *terminal, gint64 until, GError **error)
{
  WITH_DEVICE (device.hanging = device.hangs);
  if (flag (&device.hangs))
    while (flag (&device.hangs))                        /* a system call that does not return */
      g_usleep (1000);
  else
    (void) !cf_transport_wait (terminal->transport, MIN (until, g_get_monotonic_time () + CF_MS (20)));
  if (!flag (&device.unplugged))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "the cable was pulled");
  return FALSE;
}

static const CfDriver fake = { .name = "fake", .label = "Fake", .features = CF_DRIVER_REFERENCE, .open = fake_open, .close = fake_close, .free = fake_free, .sale = fake_sale, .recover = fake_recover,
                               .idle = fake_idle };

/* --- a shop with one --- */

typedef struct { Fixture f; CfShop *shop /* on the machine's clock, as the thread's */; CfId terminal, invoice; CfCardThread *thread; GArray *states; guint told; gboolean person; char *words; } Story;

static void
on_changed (CfCardThread *thread, const CfCardStatus *status, gpointer data)
{
  Story *s = data;
  s->told++;
  if (status->attempt_id && (s->states->len == 0 || g_array_index (s->states, int, s->states->len - 1) != (int) status->state)) {
    int state = status->state;
    g_array_append_val (s->states, state);
  }
  if (status->text) {
    g_free (s->words);
    s->words = g_strdup (status->text);
  }
}

static void
start (Story *s)
{
  s->thread = cf_card_thread_new (s->f.path, s->terminal, &fake, link_new (), NULL, on_changed, s);
}

static void
story_open (Story *s)
{
  g_autoptr (GError) error = NULL;
  memset (s, 0, sizeof *s);
  g_clear_pointer (&device.charged, g_array_unref);
  memset (&device, 0, sizeof device);
  g_mutex_init (&device.lock);
  device.charged = g_array_new (FALSE, FALSE, sizeof (CfId));
  fixture_open (&s->f);
  CfCardTerminal t = { .id = cf_shop_id (s->f.shop), .name = (char *) "Front", .driver = (char *) "fake", .address = (char *) "tcp:127.0.0.1:1" };
  fixture_ok (&s->f, cf_save_card_terminal (s->f.shop, &s->f.who, &t, &error));
  s->terminal = t.id;
  s->invoice = fixture_invoice (&s->f, s->f.customer, 10000);
  s->states = g_array_new (FALSE, FALSE, sizeof (int));
  s->shop = cf_shop_open (s->f.path, FALSE, NULL, &error);
  g_assert_no_error (error);
}

static void
story_close (Story *s)
{
  g_assert_true (cf_card_thread_free (s->thread, 5000));
  g_array_unref (s->states);
  g_free (s->words);
  cf_shop_close (s->shop);
  fixture_close (&s->f);
}

#define UNTIL(condition) G_STMT_START { gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC; \
  while (!(condition)) { g_assert_cmpint (g_get_monotonic_time (), <, end); g_main_context_iteration (NULL, FALSE) ? (void) 0 : (void) poll (NULL, 0, 1); } } G_STMT_END

static const CfCardStatus *status (Story *s) { return cf_card_thread_status (s->thread); }

static CfId
begin (Story *s, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  CfAttemptLine line = { s->invoice, amount };
  CfAttempt a = { .id = cf_shop_id (s->shop), .kind = CF_ATTEMPT_SALE, .terminal_id = s->terminal, .amount_minor = amount, .customer_id = s->f.customer, .tender_id = s->f.card, .lines = &line, .n_lines = 1 };
  fixture_ok (&s->f, cf_card_begin (s->shop, &s->f.who, &a, &error));
  return a.id;
}

static gboolean
passed (Story *s, CfAttemptState state)
{
  for (guint i = 0; i < s->states->len; i++)
    if (g_array_index (s->states, int, i) == (int) state)
      return TRUE;
  return FALSE;
}

static CfMoney
open_now (Story *s)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_shop_refresh (s->f.shop, &error));
  return fixture_open_of (&s->f, s->invoice);
}

/* --- the stories --- */

static void
test_approved (void)
{
  Story s;
  story_open (&s);
  start (&s);
  UNTIL (status (&s)->connected);
  g_assert_cmpstr (status (&s)->name, ==, "Front");
  g_assert_false (cf_card_status_busy (status (&s)));
  CfId a = begin (&s, 10000);
  cf_card_thread_run (s.thread, a);
  UNTIL (passed (&s, CF_ATTEMPT_APPROVED) && status (&s)->attempt_id == 0);
  g_assert_true (passed (&s, CF_ATTEMPT_AWAITING_CARD));
  g_assert_cmpint (open_now (&s), ==, 0);
  cf_card_thread_run (s.thread, a);                     /* handed over twice: told again, not charged again */
  guint told = s.told;
  UNTIL (s.told > told + 1);
  g_assert_cmpuint (device.sent, ==, 1);
  story_close (&s);
}

static void
test_cancel (void)
{
  Story s;
  story_open (&s);
  device.waits = TRUE;
  start (&s);
  UNTIL (status (&s)->connected);
  CfId a = begin (&s, 5000);
  cf_card_thread_run (s.thread, a);
  UNTIL (passed (&s, CF_ATTEMPT_AWAITING_CARD));
  g_assert_true (cf_card_status_busy (status (&s)));
  g_assert_cmpstr (status (&s)->text, ==, "Please tap");
  g_assert_cmpuint (status (&s)->keys->len, ==, 1);
  cf_card_thread_cancel (s.thread, a);
  UNTIL (passed (&s, CF_ATTEMPT_CANCELLED) && status (&s)->attempt_id == 0);
  g_assert_cmpuint (device.cancels, ==, 1);
  g_array_set_size (s.states, 0);
  CfId b = begin (&s, 5000);                            /* at once: whether its turn has come or not, it is let go of */
  cf_card_thread_run (s.thread, b);
  cf_card_thread_cancel (s.thread, b);
  UNTIL (passed (&s, CF_ATTEMPT_CANCELLED) && status (&s)->attempt_id == 0);
  g_assert_cmpint (open_now (&s), ==, 10000);
  story_close (&s);
}

/* The cable is pulled after the card was charged: unknown, not connected; plugged in again it ends by itself. */
static void
test_lost (void)
{
  Story s;
  story_open (&s);
  device.loses = TRUE;
  start (&s);
  UNTIL (status (&s)->connected);
  CfId a = begin (&s, 10000);
  cf_card_thread_run (s.thread, a);
  UNTIL (passed (&s, CF_ATTEMPT_UNKNOWN) && !status (&s)->connected && status (&s)->n_waiting == 1);
  UNTIL (status (&s)->trouble && strstr (status (&s)->trouble, "not plugged in"));
  g_assert_cmpint (open_now (&s), ==, 10000);
  WITH_DEVICE (device.unplugged = FALSE);
  UNTIL (passed (&s, CF_ATTEMPT_APPROVED) && status (&s)->connected && status (&s)->n_waiting == 0);
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpuint (device.sent, ==, 1);
  story_close (&s);
}

/* The program ended in the middle: the next thread takes it up by itself; what was never sent is free without a terminal. */
static void
test_restart (void)
{
  Story s;
  story_open (&s);
  device.waits = TRUE;
  start (&s);
  UNTIL (status (&s)->connected);
  cf_card_thread_run (s.thread, begin (&s, 10000));
  UNTIL (passed (&s, CF_ATTEMPT_AWAITING_CARD));
  g_assert_true (cf_card_thread_free (s.thread, 5000));
  device.waits = FALSE;
  start (&s);
  UNTIL (passed (&s, CF_ATTEMPT_CANCELLED) && status (&s)->n_waiting == 0);
  g_assert_true (cf_card_thread_free (s.thread, 5000));
  begin (&s, 10000);
  device.unplugged = TRUE;
  guint sent = device.sent;
  g_array_set_size (s.states, 0);
  start (&s);
  UNTIL (passed (&s, CF_ATTEMPT_CANCELLED));
  g_assert_false (status (&s)->connected);
  g_assert_cmpuint (device.sent, ==, sent);
  story_close (&s);
}

/* S0-16: unplugged while idle is told within seconds; a charge then ends as not sent. */
static void
test_unplugged (void)
{
  Story s;
  story_open (&s);
  start (&s);
  UNTIL (status (&s)->connected);
  gint64 from = g_get_monotonic_time ();
  WITH_DEVICE (device.unplugged = TRUE);
  UNTIL (!status (&s)->connected);
  g_assert_cmpint (g_get_monotonic_time () - from, <, 3 * G_USEC_PER_SEC);
  cf_card_thread_run (s.thread, begin (&s, 10000));
  UNTIL (passed (&s, CF_ATTEMPT_CANCELLED));
  g_assert_cmpstr (s.words, ==, "the terminal is not plugged in");
  g_assert_cmpuint (device.sent, ==, 0);
  story_close (&s);
}

static gpointer
count_open (CfCardDesk *desk, CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_assert_nonnull (desk);
  g_assert_true (shop != data);
  return g_strdup (cf_card_desk_terminal (desk)->identity.id);
}

static void
on_counted (GObject *none, GAsyncResult *result, gpointer user)
{
  *(char **) user = cf_card_thread_finish (result, NULL);
}

/* Other work has its turn; a thread that hangs in the system does not hold the window. */
static void
test_work_and_end (void)
{
  Story s;
  g_autofree char *answer = NULL;
  story_open (&s);
  start (&s);
  UNTIL (status (&s)->connected);
  cf_card_thread_do (s.thread, count_open, s.f.shop, NULL, g_free, NULL, on_counted, &answer);
  UNTIL (answer);
  g_assert_cmpstr (answer, ==, "T-1");
  WITH_DEVICE (device.hangs = TRUE);
  UNTIL (flag (&device.hanging));
  gint64 from = g_get_monotonic_time ();
  g_assert_false (cf_card_thread_free (s.thread, 100));
  g_assert_cmpint (g_get_monotonic_time () - from, <, 5 * G_USEC_PER_SEC);
  WITH_DEVICE (device.hangs = FALSE);
  s.thread = NULL;
  UNTIL (flag (&device.gone));
  story_close (&s);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/card-thread/approved/S0-13/S0-15", test_approved);
  g_test_add_func ("/card-thread/cancel/T5", test_cancel);
  g_test_add_func ("/card-thread/lost/W1/T5", test_lost);
  g_test_add_func ("/card-thread/restart/W1", test_restart);
  g_test_add_func ("/card-thread/unplugged/S0-16", test_unplugged);
  g_test_add_func ("/card-thread/work-and-end", test_work_and_end);
  return g_test_run ();
}
