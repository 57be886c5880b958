/* card-payment-test.c: S0-13, S0-15, S0-16, T5, W1: the desk between ledger and terminal, with a driver that does as told and keeps its own list of what it charged: what it charged and what the
 * ledger says are equal at the end of each story, whatever was lost in between, and never two charges for one tender. */
#include <string.h>
#include "fixture.h"
#include "desk/card-payment.h"
#include "device/memory.h"
#include "store/attempt.h"

typedef enum { DO_APPROVE, DO_DECLINE, DO_PARTIAL, DO_NOTHING_LEFT, DO_FAIL_SENT, DO_LOSE_ANSWER, DO_LOSE_QUESTION, DO_ANSWER_TOO_MUCH, DO_TELL_OF_ANOTHER, DO_OFFLINE } Deed;
typedef enum { SAY_TRUTH, SAY_NOT_REACHED, SAY_CANNOT } Recovery;

typedef struct { char reference[CF_ID_TEXT]; CfMoney amount; gboolean back; } Charge;
static struct {
  gboolean    unplugged;
  const char *identity;
  Deed        deed;
  Recovery    recovery;
  GArray     *charges;                                /* what the device did */
  gint64      commits_at_sent;
  CfShop     *shop;
  guint       asked, sent;
} device;

static gboolean
fake_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  if (device.unplugged) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "the terminal is not plugged in");
    return FALSE;
  }
  if (cf_transport_open (terminal->transport, deadline, error) != CF_IO_DONE)
    return FALSE;
  g_free (terminal->identity.id);
  terminal->identity.id = g_strdup (device.identity);
  return TRUE;
}

static void fake_close (CfTerminal *terminal) { cf_transport_close (terminal->transport); }
static void fake_free (CfTerminal *terminal) { }

static const Charge *
charge_of (const char *reference)
{
  for (guint i = 0; i < device.charges->len; i++)
    if (g_str_equal (g_array_index (device.charges, Charge, i).reference, reference))
      return &g_array_index (device.charges, Charge, i);
  return NULL;
}

static void
say (CfTerminalResult *ret, const CfTerminalAttempt *attempt, CfTerminalOutcome outcome, CfMoney amount)
{
  *ret = (CfTerminalResult) { .outcome = outcome, .amount_minor = amount, .reference = g_strdup (attempt->reference), .terminal_id = g_strdup (device.identity), .transaction = g_strdup ("77"),
                              .auth_code = g_strdup ("A1"), .brand = g_strdup ("visa"), .last4 = g_strdup ("4242"), .reason = g_strdup (outcome == CF_TERMINAL_DECLINED ? "No funds" : NULL) };
  g_strlcpy (ret->currency, "USD", sizeof ret->currency);
}

static void
do_charge (const CfTerminalAttempt *attempt, CfMoney amount)
{
  Charge c = { .amount = attempt->act == CF_TERMINAL_SALE ? amount : -amount };
  g_strlcpy (c.reference, attempt->reference, sizeof c.reference);
  g_array_append_val (device.charges, c);
}

static gboolean
fake_act (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfMoney amount = attempt->amount_minor;
  if (device.deed == DO_NOTHING_LEFT) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "the cable was pulled");
    return FALSE;
  }
  if (!terminal->host->sent (terminal->host_data, attempt, device.identity, "receipt 76", error))
    return FALSE;
  device.sent++;
  device.commits_at_sent = device.shop->head.pos;
  if (device.deed == DO_FAIL_SENT) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "the cable was pulled before the first byte");
    return FALSE;
  }
  terminal->host->show (terminal->host_data, CF_TERMINAL_AWAITING_CARD, "Please tap", NULL, 0);
  switch (device.deed) {
    case DO_DECLINE:
      say (ret, attempt, CF_TERMINAL_DECLINED, 0);
      break;
    case DO_LOSE_QUESTION:
      *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_UNKNOWN, .evidence = g_strdup ("no answer") };
      return TRUE;
    case DO_LOSE_ANSWER:
      do_charge (attempt, amount);
      *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_UNKNOWN, .evidence = g_strdup ("no answer") };
      return TRUE;
    case DO_TELL_OF_ANOTHER: {
      g_auto (CfTerminalResult) other = { 0 };
      CfTerminalAttempt another = { .reference = "0000000000XYZ" };
      say (&other, &another, CF_TERMINAL_APPROVED, 333);
      g_assert_true (terminal->host->orphan (terminal->host_data, &other, error));
      do_charge (attempt, amount);
      say (ret, attempt, CF_TERMINAL_APPROVED, amount);
      break;
    }
    default:
      amount = device.deed == DO_PARTIAL ? amount / 4 : device.deed == DO_ANSWER_TOO_MUCH ? amount + 1 : amount;
      do_charge (attempt, amount);
      say (ret, attempt, CF_TERMINAL_APPROVED, amount);
      ret->offline = device.deed == DO_OFFLINE;
  }
  return terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  device.asked++;
  g_assert_cmpstr (attempt->baseline, ==, "receipt 76");                /* what was committed when it was sent */
  g_assert_cmpint (attempt->sent_at, >, 0);
  if (device.recovery == SAY_NOT_REACHED) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the terminal does not answer");
    return FALSE;
  }
  const Charge *charge = charge_of (attempt->reference);
  if (device.recovery == SAY_CANNOT)
    *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_MANUAL, .evidence = g_strdup ("last receipt 80, another terminal's") };
  else
    say (ret, attempt, charge ? CF_TERMINAL_APPROVED : CF_TERMINAL_CANCELLED, charge ? ABS (charge->amount) : 0);
  return TRUE;
}

static const CfMemoryPeer nobody = { NULL };
static const CfDriver fake = { .name = "fake", .label = "Fake", .features = CF_DRIVER_REFERENCE, .open = fake_open, .close = fake_close, .free = fake_free, .sale = fake_act, .refund = fake_act,
                               .undo = fake_act, .recover = fake_recover };

/* --- the shop --- */

typedef struct { Fixture f; CfId terminal, invoice; CfCardDesk *desk; CfCardNews last; char *said; guint told; } Story;

static void
on_news (const CfCardNews *news, gpointer data)
{
  Story *s = data;
  s->last = *news;
  g_free (s->said);
  s->said = g_strdup (news->text);
  s->told++;
}

static void
desk_open (Story *s)
{
  g_autoptr (GError) error = NULL;
  s->desk = cf_card_desk_new (s->f.shop, s->terminal, &fake, cf_memory_transport_new (&s->f.clock, &nobody, NULL), on_news, s, &error);
  g_assert_no_error (error);
  device.shop = s->f.shop;
}

static void
story_open (Story *s, Deed deed, Recovery recovery)
{
  g_autoptr (GError) error = NULL;
  memset (s, 0, sizeof *s);
  memset (&device, 0, sizeof device);
  device.identity = "T-1";
  device.deed = deed;
  device.recovery = recovery;
  device.charges = g_array_new (FALSE, TRUE, sizeof (Charge));
  fixture_open (&s->f);
  CfCardTerminal t = { .id = cf_shop_id (s->f.shop), .name = (char *) "Front", .driver = (char *) "fake", .address = (char *) "tcp:127.0.0.1:1" };
  fixture_ok (&s->f, cf_save_card_terminal (s->f.shop, &s->f.who, &t, &error));
  s->terminal = t.id;
  s->invoice = fixture_invoice (&s->f, s->f.customer, 10000);
  desk_open (s);
}

static CfMoney
clearing (Story *s)
{
  g_autoptr (GError) error = NULL;
  CF_SQL (sum, "SELECT COALESCE(SUM(amount_minor), 0) FROM posting WHERE account = 1020");
  CfStmt *stmt = cf_db_stmt (s->f.shop->db, &sum, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  CfMoney value = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return value;
}

/* The device's list and the books agree. */
static void
story_close (Story *s)
{
  CfMoney sum = 0;
  for (guint i = 0; i < device.charges->len; i++)
    sum += g_array_index (device.charges, Charge, i).amount;
  g_assert_cmpint (clearing (s), ==, sum);
  cf_card_desk_free (s->desk);
  g_array_unref (device.charges);
  g_free (s->said);
  fixture_close (&s->f);
}

static CfId
begin (Story *s, CfAttemptKind kind, CfId payment, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  CfAttemptLine line = { s->invoice, amount };
  g_auto (CfAttempt) a = { .id = cf_shop_id (s->f.shop), .kind = kind, .terminal_id = s->terminal, .amount_minor = amount, .payment_id = payment };
  if (kind == CF_ATTEMPT_SALE) {
    a.customer_id = s->f.customer;
    a.tender_id = s->f.card;
    a.lines = g_memdup2 (&line, sizeof line);
    a.n_lines = 1;
  }
  fixture_ok (&s->f, cf_card_begin (s->f.shop, &s->f.who, &a, &error));
  return a.id;
}

static void
run (Story *s, CfId attempt)
{
  g_autoptr (GError) error = NULL;
  gboolean done = cf_card_desk_run (s->desk, attempt, &error);
  g_assert_no_error (error);
  g_assert_true (done);
}

static CfAttemptState
state_of (Story *s, CfId attempt)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAttemptJournal) j = { 0 };
  g_assert_true (cf_attempt_journal_load (s->f.shop->db, attempt, &j, &error));
  return j.state;
}

static void
expect (Story *s, CfId attempt, CfAttemptState state, CfMoney open)
{
  g_assert_cmpstr (cf_enum_name (cf_attempt_states, state_of (s, attempt)), ==, cf_enum_name (cf_attempt_states, state));
  g_assert_cmpint (fixture_open_of (&s->f, s->invoice), ==, open);
  if (s->last.attempt_id == attempt)
    g_assert_cmpint (s->last.state, ==, state);
}

static gboolean
recover (Story *s)
{
  g_autoptr (GError) error = NULL;
  gboolean all = cf_card_desk_recover (s->desk, &error);
  g_assert_no_error (error);
  return all;
}

/* --- the stories --- */

static void
test_ends (void)
{
  static const struct { Deed deed; CfAttemptState state; CfMoney open; } rows[] = {
    { DO_APPROVE, CF_ATTEMPT_APPROVED, 0 }, { DO_DECLINE, CF_ATTEMPT_DECLINED, 10000 }, { DO_PARTIAL, CF_ATTEMPT_APPROVED_PARTIAL, 7500 },
    { DO_NOTHING_LEFT, CF_ATTEMPT_CANCELLED, 10000 }, { DO_FAIL_SENT, CF_ATTEMPT_CANCELLED, 10000 }, { DO_OFFLINE, CF_ATTEMPT_OFFLINE_APPROVED, 0 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    Story s;
    story_open (&s, rows[i].deed, SAY_TRUTH);
    CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
    gint64 before = s.f.shop->head.pos;
    run (&s, a);
    expect (&s, a, rows[i].state, rows[i].open);
    g_assert_cmpuint (device.asked, ==, 0);
    if (device.sent)
      g_assert_cmpint (device.commits_at_sent, <=, before + 1);          /* begun; sent: two durable commits from the key to the wire, pairing the first time besides */
    story_close (&s);
  }
}

/* The answer is lost: the terminal is asked at once, and the act finishes by itself. */
static void
test_unknown (void)
{
  static const struct { Deed deed; CfAttemptState state; CfMoney open; } rows[] = {
    { DO_LOSE_ANSWER, CF_ATTEMPT_APPROVED, 0 }, { DO_LOSE_QUESTION, CF_ATTEMPT_CANCELLED, 10000 } };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    Story s;
    story_open (&s, rows[i].deed, SAY_TRUTH);
    CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
    run (&s, a);
    g_assert_cmpuint (device.asked, ==, 1);
    expect (&s, a, rows[i].state, rows[i].open);
    story_close (&s);
  }
}

/* It cannot be asked for a while: unknown, locked, never sent again; then it can. */
static void
test_later (void)
{
  Story s;
  g_autoptr (GError) error = NULL;
  story_open (&s, DO_LOSE_ANSWER, SAY_NOT_REACHED);
  CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
  run (&s, a);
  expect (&s, a, CF_ATTEMPT_UNKNOWN, 10000);
  g_assert_false (s.last.needs_person);
  for (guint i = 0; i < 3; i++)
    g_assert_false (recover (&s));
  run (&s, a);                                                           /* a second click asks, and does not send */
  g_assert_cmpuint (device.sent, ==, 1);
  CfAttempt again = { .id = cf_shop_id (s.f.shop), .kind = CF_ATTEMPT_SALE, .terminal_id = s.terminal, .customer_id = s.f.customer, .tender_id = s.f.card, .amount_minor = 5 };
  g_assert_cmpint (cf_card_begin (s.f.shop, &s.f.who, &again, &error), ==, CF_TERMINAL_TAKEN);
  device.recovery = SAY_TRUTH;
  g_assert_true (recover (&s));
  expect (&s, a, CF_ATTEMPT_APPROVED, 0);
  g_assert_true (recover (&s));
  g_assert_cmpuint (device.charges->len, ==, 1);
  story_close (&s);
}

/* The program ended in the middle: the next one takes it up, whatever the step it was at. */
static void
test_restart (void)
{
  for (int sent = 0; sent <= 1; sent++) {
    Story s;
    g_autoptr (GError) error = NULL;
    story_open (&s, DO_APPROVE, SAY_TRUTH);
    CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
    if (sent) {
      CfTerminalAttempt asked = { .id = a, .act = CF_TERMINAL_SALE };
      cf_id_text (a, asked.reference);
      g_assert_true (cf_card_step (s.f.shop, a, CF_ATTEMPT_SENT, "T-1", "receipt 76", &error));
      do_charge (&asked, 10000);
    }
    cf_card_desk_free (s.desk);
    desk_open (&s);
    g_assert_true (recover (&s));
    expect (&s, a, sent ? CF_ATTEMPT_APPROVED : CF_ATTEMPT_CANCELLED, sent ? 0 : 10000);
    g_assert_cmpuint (device.sent, ==, 0);
    story_close (&s);
  }
}

/* The terminal cannot tell: a person is asked, by whom it ends. */
static void
test_person (void)
{
  Story s;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  story_open (&s, DO_LOSE_ANSWER, SAY_CANNOT);
  CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
  run (&s, a);
  expect (&s, a, CF_ATTEMPT_UNKNOWN, 10000);
  g_assert_true (s.last.needs_person);
  g_assert_nonnull (strstr (s.said, "last receipt 80"));
  fixture_ok (&s.f, cf_card_resolve (s.f.shop, &s.f.who, a, TRUE, 0, s.said, &taken, &error));
  s.last = (CfCardNews) { 0 };
  expect (&s, a, CF_ATTEMPT_RESOLVED_CHARGED, 0);
  g_assert_true (recover (&s));
  story_close (&s);
}

/* What does not fit is kept, not booked; what nobody asked for as well. */
static void
test_orphans (void)
{
  static const Deed deeds[] = { DO_ANSWER_TOO_MUCH, DO_TELL_OF_ANOTHER };
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++) {
    Story s;
    g_autoptr (GError) error = NULL;
    g_autoptr (GArray) orphans = g_array_new (FALSE, FALSE, sizeof (CfAttemptResult));
    g_array_set_clear_func (orphans, (GDestroyNotify) cf_attempt_result_clear);
    story_open (&s, deeds[i], SAY_TRUTH);
    CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
    run (&s, a);
    g_assert_true (cf_attempt_results (s.f.shop->db, 0, orphans, &error));
    g_assert_cmpuint (orphans->len, ==, 1);
    if (deeds[i] == DO_TELL_OF_ANOTHER)
      expect (&s, a, CF_ATTEMPT_APPROVED, 0);
    else {
      expect (&s, a, CF_ATTEMPT_UNKNOWN, 10000);
      g_assert_true (s.last.needs_person);
      g_array_set_size (device.charges, 0);                              /* the bank's matter now: the ledger has not booked it */
    }
    story_close (&s);
  }
}

/* S0-16: not plugged in is a sentence and a free invoice; another terminal at the same address is not the one. */
static void
test_absent (void)
{
  Story s;
  story_open (&s, DO_APPROVE, SAY_TRUTH);
  device.unplugged = TRUE;
  CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
  run (&s, a);
  expect (&s, a, CF_ATTEMPT_CANCELLED, 10000);
  g_assert_cmpstr (s.said, ==, "the terminal is not plugged in");
  device.unplugged = FALSE;
  CfId b = begin (&s, CF_ATTEMPT_SALE, 0, 4000);
  run (&s, b);
  expect (&s, b, CF_ATTEMPT_APPROVED, 6000);
  device.identity = "T-2";
  cf_card_desk_free (s.desk);
  desk_open (&s);
  CfId c = begin (&s, CF_ATTEMPT_SALE, 0, 6000);
  run (&s, c);
  expect (&s, c, CF_ATTEMPT_CANCELLED, 6000);
  g_assert_nonnull (strstr (s.said, "T-2"));
  story_close (&s);
}

/* T8 */
static void
test_back (void)
{
  Story s;
  g_autoptr (GError) error = NULL;
  g_auto (CfAttempt) sale = { 0 };
  gboolean found;
  story_open (&s, DO_APPROVE, SAY_TRUTH);
  CfId a = begin (&s, CF_ATTEMPT_SALE, 0, 10000);
  run (&s, a);
  g_assert_true (cf_record_load (s.f.shop->db, &CF_ATTEMPT, a, &sale, &found, &error) && found);
  device.deed = DO_LOSE_ANSWER;
  CfId r = begin (&s, CF_ATTEMPT_REFUND, sale.payment_id, 2500);
  run (&s, r);
  expect (&s, r, CF_ATTEMPT_APPROVED, 2500);
  story_close (&s);
}

/* Any story at random: the books and the device agree at the end, and no tender was charged twice. */
static void
test_random (void)
{
  for (guint round = 0; round < 60; round++) {
    Story s;
    g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
    story_open (&s, DO_APPROVE, SAY_TRUTH);
    for (guint i = 0; i < 4; i++) {
      device.deed = g_test_rand_int_range (DO_APPROVE, DO_ANSWER_TOO_MUCH);
      device.recovery = g_test_rand_int_range (SAY_TRUTH, SAY_CANNOT);
      device.unplugged = g_test_rand_int_range (0, 5) == 0;
      CfMoney open = fixture_open_of (&s.f, s.invoice), some = g_test_rand_int_range (100, 10000);
      if (open <= 0)
        break;
      run (&s, begin (&s, CF_ATTEMPT_SALE, 0, MIN (open, some)));
      if (g_test_rand_bit ()) {
        cf_card_desk_free (s.desk);
        desk_open (&s);
      }
      device.recovery = SAY_TRUTH;
      device.unplugged = FALSE;
      g_assert_true (recover (&s));
    }
    for (guint i = 0; i < device.charges->len; i++)
      g_assert_true (g_hash_table_add (seen, g_array_index (device.charges, Charge, i).reference));
    story_close (&s);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/card-payment/ends/S0-13/S0-15", test_ends);
  g_test_add_func ("/card-payment/unknown/W1", test_unknown);
  g_test_add_func ("/card-payment/later/W1/T5", test_later);
  g_test_add_func ("/card-payment/restart/W1", test_restart);
  g_test_add_func ("/card-payment/person/W1", test_person);
  g_test_add_func ("/card-payment/orphans/W1", test_orphans);
  g_test_add_func ("/card-payment/absent/S0-16", test_absent);
  g_test_add_func ("/card-payment/back/T8", test_back);
  g_test_add_func ("/card-payment/random/W1", test_random);
  return g_test_run ();
}
