/* zvt-driver-test.c: the ZVT driver against a small terminal on a link in memory: every act, every way a payment can end, recovery after any cut of the cable with each
 * reading of the automatic reversal, on a virtual clock (issue 4; protocols' properties: no double charge, no lost charge, never an 84 answer to a status information). */
#include <string.h>
#include "terminal/zvt-verdict.h"
#include "zvt-fixture.h"

/* --- a payment, in every way it can go --- */

static void
test_sale (gconstpointer framing)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  zvt_start (&f, framing);
  zvt_sell (&f, 1200, CF_TERMINAL_APPROVED, &result);
  g_assert_cmpint (result.amount_minor, ==, 1200);
  g_assert_cmpint (f.committed, ==, CF_TERMINAL_APPROVED);
  g_assert_false (result.not_acknowledged);
  g_assert_cmpstr (result.brand, ==, "VISA");
  g_assert_cmpstr (result.last4, ==, "4771");
  g_assert_cmpstr (result.transaction, ==, "0001");
  g_assert_cmpstr (result.order, ==, "000101");
  g_assert_cmpstr (result.terminal_id, ==, "52000001");
  g_assert_cmpstr (f.terminal->identity.id, ==, "52000001");
  g_assert_cmpint (ABS (result.at - f.clock.at), <=, 2 * G_USEC_PER_SEC);
  g_assert_cmpstr (f.receipts->str, ==, "1:Beleg\n|");
  g_assert_nonnull (strstr (f.shown->str, "Karte?"));
  g_assert_cmpint (zvt_peer_total (&f.peer), ==, 1200);
  g_assert_cmpint (f.n_results, ==, 1);
  g_assert_cmpint (f.n_orphans, ==, 0);
  cf_terminal_result_clear (&result);
  zvt_sell (&f, 3400, CF_TERMINAL_APPROVED, &result);
  g_assert_cmpint (zvt_peer_total (&f.peer), ==, 4600);
  zvt_stop (&f);
}

static void
test_ways (gconstpointer framing)
{
  static const struct { int cents; CfTerminalOutcome outcome, committed; const char *code; gboolean charged; } ways[] = {
    { ZVT_DECLINE, CF_TERMINAL_DECLINED, CF_TERMINAL_DECLINED, "05", FALSE }, { ZVT_ABORT, CF_TERMINAL_CANCELLED, CF_TERMINAL_CANCELLED, "6C", FALSE },
    { ZVT_PIN_RETRY, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE }, { ZVT_NO_AMOUNT, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE },
    { ZVT_TWO_BLOCKS, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE }, { ZVT_LINES, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE },
    { ZVT_LONG, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE }, { ZVT_NO_END, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE },
    { ZVT_NO_STATUS, CF_TERMINAL_UNKNOWN, 0, NULL, FALSE }, { ZVT_APPROVE_ABORT, CF_TERMINAL_UNKNOWN, CF_TERMINAL_APPROVED, NULL, FALSE },
    { ZVT_BUSY, CF_TERMINAL_DECLINED, 0, "9C", FALSE }, { ZVT_WAITS, CF_TERMINAL_CANCELLED, CF_TERMINAL_CANCELLED, "6C", FALSE },
    { ZVT_STRANGE_FIELD, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE }, { ZVT_STALE_FIRST, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE },
    { ZVT_TOO_MUCH, CF_TERMINAL_UNKNOWN, 0, NULL, TRUE }, { ZVT_OTHER_MONEY, CF_TERMINAL_UNKNOWN, 0, NULL, TRUE }, { ZVT_DIALS, CF_TERMINAL_APPROVED, CF_TERMINAL_APPROVED, NULL, TRUE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    Fixture f;
    g_auto(CfTerminalResult) first = { 0 }, result = { 0 };
    zvt_start (&f, framing);
    zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &first);
    g_test_message ("cents %d", ways[i].cents);
    zvt_sell (&f, 5000 + ways[i].cents, ways[i].outcome, &result);
    g_assert_cmpint (f.committed, ==, ways[i].committed);
    g_assert_cmpstr (result.code, ==, ways[i].code);
    g_assert_cmpint (zvt_peer_count (&f.peer), ==, ways[i].charged ? 2 : 1);
    g_assert_cmpint (f.peer.n_sales, ==, 2);
    g_assert_cmpint (f.n_orphans, ==, ways[i].cents == ZVT_TOO_MUCH || ways[i].cents == ZVT_OTHER_MONEY ? 1 : 0);
    if (result.outcome == CF_TERMINAL_APPROVED)
      g_assert_cmpint (result.amount_minor, ==, 5000 + ways[i].cents);
    if (ways[i].cents == ZVT_LINES)
      g_assert_nonnull (strstr (f.receipts->str, "1:KUNDENBELEG\n\n\n|"));
    if (ways[i].cents == ZVT_TWO_BLOCKS)
      g_assert_nonnull (strstr (f.receipts->str, "1:Danke\nAde\n|"));
    if (ways[i].cents == ZVT_STRANGE_FIELD)
      g_assert_nonnull (strstr (result.evidence, "99 01"));
    if (ways[i].cents == ZVT_DIALS)
      g_assert_cmpstr (f.peer.dialled->str, ==, "8483");
    zvt_stop (&f);
  }
}

static void
test_partial (void)
{
  for (int allowed = 0; allowed < 2; allowed++) {
    Fixture f;
    g_auto(CfTerminalResult) result = { 0 };
    g_autoptr(GError) error = NULL;
    zvt_start (&f, "tcp");
    zvt_set_attempt (&f, CF_TERMINAL_SALE, 5004);
    f.attempt.allows_partial = allowed;
    g_assert_true (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
    g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
    g_assert_cmpint (result.amount_minor, ==, allowed ? 2502 : 5004);
    zvt_stop (&f);
  }
}

static void
test_cancel (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  zvt_start (&f, "serial");
  f.cancels = TRUE;
  zvt_sell (&f, 5000 + ZVT_WAITS, CF_TERMINAL_CANCELLED, &result);
  g_assert_cmpint (f.peer.n_aborts, ==, 1);
  g_assert_cmpint (f.clock.at - SHOP_TIME, <, 60 * G_USEC_PER_SEC);      /* it did not wait for the end of the terminal's time */
  zvt_stop (&f);
}

/* A cancel and an approval at once: the approval is what counts. */
static void
test_cancel_races (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  zvt_start (&f, "serial");
  f.cancels = TRUE;
  zvt_sell (&f, 5000, CF_TERMINAL_APPROVED, &result);
  g_assert_cmpint (zvt_peer_count (&f.peer), ==, 1);
  zvt_stop (&f);
}

static void
test_commit_fails (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  zvt_start (&f, "serial");
  zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &result);
  cf_terminal_result_clear (&result);
  f.refuses_sent = TRUE;
  zvt_set_attempt (&f, CF_TERMINAL_SALE, 100);
  g_assert_false (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_FULL);
  g_assert_cmpint (f.peer.n_sales, ==, 1);
  f.refuses_sent = FALSE;
  f.refuses_result = TRUE;
  zvt_sell (&f, 100, CF_TERMINAL_UNKNOWN, &result);         /* not acknowledged; the terminal reverses it in time */
  f.refuses_result = FALSE;
  zvt_recover (&f, CF_TERMINAL_CANCELLED, &result);
  g_assert_cmpint (zvt_peer_count (&f.peer), ==, 1);
  zvt_stop (&f);
}

static void
test_no_cable (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  zvt_start (&f, "serial");
  cf_memory_unplug (f.memory);
  zvt_set_attempt (&f, CF_TERMINAL_SALE, 100);
  g_assert_false (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_assert_cmpint (f.n_sent, ==, 0);
  zvt_stop (&f);
}

/* --- the other acts --- */

static void
test_acts (gconstpointer framing)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  const CfDriver *driver = cf_driver_named ("zvt");
  zvt_start (&f, framing);
  zvt_sell (&f, 1200, CF_TERMINAL_APPROVED, &result);
  for (int again = 0; again < 2; again++) {             /* the second time it is reversed already: what was wanted */
    cf_terminal_result_clear (&result);
    zvt_set_attempt (&f, CF_TERMINAL_VOID, 1200);
    f.attempt.original = (CfTerminalOriginal) { .transaction = g_strdup ("0001"), .order = g_strdup ("000101"), .amount_minor = 1200 };
    f.n_sent = f.peer.n_sales;
    g_assert_true (driver->undo (f.terminal, &f.attempt, &result, &error));
    g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
    g_assert_cmpint (result.amount_minor, ==, 1200);
    g_assert_cmpint (zvt_peer_total (&f.peer), ==, 0);
  }
  cf_terminal_result_clear (&result);
  zvt_set_attempt (&f, CF_TERMINAL_VOID, 1200);
  f.attempt.original = (CfTerminalOriginal) { .transaction = g_strdup ("0999"), .amount_minor = 1200 };
  f.n_sent = f.peer.n_sales;
  g_assert_true (driver->undo (f.terminal, &f.attempt, &result, &error));
  g_assert_cmpint (result.outcome, ==, CF_TERMINAL_DECLINED);
  g_assert_cmpstr (result.code, ==, "B5");
  cf_terminal_result_clear (&result);
  zvt_set_attempt (&f, CF_TERMINAL_REFUND, 700);
  f.n_sent = f.peer.n_sales;
  g_assert_true (driver->refund (f.terminal, &f.attempt, &result, &error));
  g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpint (zvt_peer_total (&f.peer), ==, -700);
  cf_terminal_result_clear (&result);
  f.n_sent = f.peer.n_sales;
  zvt_sell (&f, 2000, CF_TERMINAL_APPROVED, &result);
  cf_terminal_result_clear (&result);
  g_assert_true (driver->batch (f.terminal, &result, &error));
  g_assert_cmpint (((CfTerminalTotal *) result.totals->pdata[0])->amount_minor, ==, 1300);
  g_assert_cmpint (f.n_orphans, ==, 0);
  cf_terminal_result_clear (&result);
  zvt_set_attempt (&f, CF_TERMINAL_CLOSE, 0);
  f.n_sent = f.peer.n_sales;
  g_assert_true (driver->end_of_day (f.terminal, &f.attempt, &result, &error));
  g_assert_cmpint (result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpstr (((CfTerminalTotal *) result.totals->pdata[0])->name, ==, "Visa");
  g_assert_true (driver->display (f.terminal, "12,00 €\nDanke", &error));
  g_assert_true (driver->idle (f.terminal, f.clock.at + 1000, &error));
  g_assert_no_error (error);
  zvt_stop (&f);
}

/* Result and print come twice with the same numbers: kept once each. */
static void
test_message_ids (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  zvt_start (&f, "tcp");
  f.peer.numbers_messages = TRUE;
  zvt_sell (&f, 1200, CF_TERMINAL_APPROVED, &result);
  zvt_stop (&f);
}

/* --- doubt --- */

/* The cable is pulled after each number of bytes in each direction, with each reading of the reversal and each way to tell of it. What is decided must be true. */
static void
cut_at (const char *framing, CfWay way, int at, gboolean keeps, ZvtAfterReversal after, gboolean *ret_cut, guint counts[6])
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  gboolean asked;
  zvt_start (&f, framing);
  f.peer.keeps = keeps;
  f.peer.after_reversal = after;
  zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &result);
  cf_terminal_result_clear (&result);
  cf_memory_faults (f.memory, way, (CfFaults) { .cuts = TRUE, .cut_after = at });
  zvt_set_attempt (&f, CF_TERMINAL_SALE, 5000);
  asked = f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error);
  *ret_cut = !asked || result.outcome != CF_TERMINAL_APPROVED || result.not_acknowledged;
  cf_memory_faults (f.memory, way, (CfFaults) { 0 });
  cf_memory_plug (f.memory);
  if (!asked)
    g_assert_cmpint (zvt_peer_count (&f.peer), ==, 1);
  else if (*ret_cut)
    zvt_recover (&f, 0, &result);
  if (asked && result.outcome == CF_TERMINAL_APPROVED)
    g_assert_cmpint (zvt_peer_count (&f.peer), ==, 2);
  if (asked && result.outcome == CF_TERMINAL_CANCELLED)
    g_assert_cmpint (zvt_peer_count (&f.peer), ==, 1);
  g_assert_cmpint (f.peer.n_sales, <=, 2);                         /* never asked twice */
  g_assert_true (!asked || result.outcome == CF_TERMINAL_APPROVED || result.outcome == CF_TERMINAL_CANCELLED || result.outcome == CF_TERMINAL_MANUAL);
  g_assert_true (result.outcome != CF_TERMINAL_MANUAL || (result.evidence && after == ZVT_SHOWS_REVERSED));
  counts[asked ? result.outcome : 0]++;
  zvt_stop (&f);
}

static void
test_cuts (gconstpointer framing)
{
  static const struct { gboolean keeps; ZvtAfterReversal after; } readings[] = { { TRUE, 0 }, { FALSE, ZVT_SHOWS_PREVIOUS }, { FALSE, ZVT_SHOWS_REVERSED }, { FALSE, ZVT_SHOWS_RECORD } };
  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    for (int way = 0; way < 2; way++) {
      guint counts[6] = { 0 };
      gboolean cut = TRUE;
      int at = 0;
      for (; cut && at < 2000; at++)
        cut_at (framing, way, at, readings[i].keeps, readings[i].after, &cut, counts);
      g_test_message ("%s, way %d, reading %u: %d cuts: %u never left, %u charged, %u not charged, %u by a person", (const char *) framing, way, i, at, counts[0],
                      counts[CF_TERMINAL_APPROVED], counts[CF_TERMINAL_CANCELLED], counts[CF_TERMINAL_MANUAL]);
      g_assert_cmpint (at, >, 10);
      g_assert_cmpuint (counts[readings[i].keeps ? CF_TERMINAL_APPROVED : readings[i].after == ZVT_SHOWS_REVERSED ? CF_TERMINAL_MANUAL : CF_TERMINAL_CANCELLED], >, 0);
    }
}

/* One bit spoilt, one write lost or repeated, bytes one by one or joined: on a serial line the link mends it. */
static void
test_spoilt (void)
{
  for (int way = 0; way < 2; way++)
    for (int at = 0; at < 160; at++) {
      Fixture f;
      g_auto(CfTerminalResult) result = { 0 };
      zvt_start (&f, "serial");
      zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &result);
      cf_terminal_result_clear (&result);
      cf_memory_faults (f.memory, way, (CfFaults) { .spoils = TRUE, .spoil_at = at, .split = at % 3 });
      zvt_set_attempt (&f, CF_TERMINAL_SALE, 5000);
      g_autoptr(GError) error = NULL;
      g_assert_true (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
      cf_memory_faults (f.memory, way, (CfFaults) { 0 });
      if (result.outcome == CF_TERMINAL_UNKNOWN || result.not_acknowledged)
        zvt_recover (&f, 0, &result);
      g_assert_true (result.outcome == CF_TERMINAL_APPROVED || result.outcome == CF_TERMINAL_CANCELLED);
      g_assert_cmpint (zvt_peer_count (&f.peer), ==, result.outcome == CF_TERMINAL_APPROVED ? 2 : 1);
      zvt_stop (&f);
    }
}

static void
test_shapes (gconstpointer framing)
{
  static const CfFaults shapes[] = { { .split = 1 }, { .split = 7 }, { .delay = 90000 }, { .delay = 50000, .split = 3 } };
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++) {
    Fixture f;
    g_auto(CfTerminalResult) result = { 0 };
    zvt_start (&f, framing);
    cf_memory_faults (f.memory, CF_TO_DEVICE, shapes[i]);
    cf_memory_faults (f.memory, CF_FROM_DEVICE, shapes[i]);
    zvt_sell (&f, 5000, CF_TERMINAL_APPROVED, &result);
    zvt_stop (&f);
  }
}

/* The answer to a status information that came twice is the same, and it is one payment. */
static void
test_lost_writes (void)
{
  for (int way = 0; way < 2; way++)
    for (int n = 0; n < 24; n++)
      for (int repeats = 0; repeats < 2; repeats++) {
        Fixture f;
        g_auto(CfTerminalResult) result = { 0 };
        g_autoptr(GError) error = NULL;
        zvt_start (&f, "serial");
        zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &result);
        cf_terminal_result_clear (&result);
        f.peer.keeps = n % 2;
        zvt_set_attempt (&f, CF_TERMINAL_SALE, 5000);
        cf_memory_faults (f.memory, way, repeats ? (CfFaults) { .repeat = 1 + n % 2 } : (CfFaults) { .lose = 1 + n });
        g_assert_true (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
        cf_memory_faults (f.memory, way, (CfFaults) { 0 });
        if (result.outcome == CF_TERMINAL_UNKNOWN || result.not_acknowledged)
          zvt_recover (&f, 0, &result);
        g_assert_cmpint (f.peer.n_sales, <=, 2);
        g_assert_cmpint (f.committed == 0 || f.committed == CF_TERMINAL_APPROVED, ==, TRUE);
        if (result.outcome == CF_TERMINAL_APPROVED)
          g_assert_cmpint (zvt_peer_count (&f.peer), ==, 2);
        if (result.outcome == CF_TERMINAL_CANCELLED || result.outcome == CF_TERMINAL_DECLINED)
          g_assert_cmpint (zvt_peer_count (&f.peer), ==, 1);
        zvt_stop (&f);
      }
}

/* --- what recovery must not be deceived by --- */

static void
doubt (Fixture *f, CfTerminalResult *result)
{
  zvt_sell (f, 900, CF_TERMINAL_APPROVED, result);
  cf_terminal_result_clear (result);
  zvt_sell (f, 5000 + ZVT_NO_STATUS, CF_TERMINAL_UNKNOWN, result);
}

static void
test_nothing_happened (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  zvt_start (&f, "serial");
  doubt (&f, &result);
  zvt_recover (&f, CF_TERMINAL_CANCELLED, &result);
  zvt_stop (&f);
}

static void
test_other_terminal (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  zvt_start (&f, "serial");
  doubt (&f, &result);
  f.peer.terminal_id = 52000099;
  g_assert_false (f.terminal->driver->recover (f.terminal, &f.attempt, &result, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  zvt_stop (&f);
}

static void
test_card_inserted (void)
{
  Fixture f;
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  zvt_start (&f, "serial");
  doubt (&f, &result);
  f.peer.state = 0xDC;
  g_assert_false (f.terminal->driver->recover (f.terminal, &f.attempt, &result, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_BUSY);
  f.peer.state = 0;
  zvt_recover (&f, CF_TERMINAL_CANCELLED, &result);
  zvt_stop (&f);
}

/* Somebody took a payment by hand meanwhile; of another amount, and of the very same. */
static void
test_by_hand (void)
{
  for (int same = 0; same < 2; same++) {
    Fixture f;
    g_auto(CfTerminalResult) result = { 0 };
    static const guint8 hand[] = { 0x06, 0x01, 0x07, 0x04, 0, 0, 0, 0, 0x77, 0x00 };
    zvt_start (&f, "tcp");
    doubt (&f, &result);
    guint8 command[sizeof hand];
    memcpy (command, hand, sizeof hand);
    command[8] = same ? 0x50 : 0x77;
    zvt_peer_feed (&f.peer, command, sizeof command);
    f.peer.n_sales--;
    zvt_peer_cut (&f.peer);
    f.peer.keeps = TRUE;
    zvt_recover (&f, 0, &result);
    g_assert_cmpint (result.outcome, !=, CF_TERMINAL_APPROVED);
    zvt_stop (&f);
  }
}

static void
test_no_totals (void)
{
  for (int off = 0; off < 2; off++) {
    Fixture f;
    g_auto(CfTerminalResult) result = { 0 };
    g_autoptr(GError) error = NULL;
    zvt_start (&f, "tcp");
    f.peer.no_totals = TRUE;
    f.peer.keeps = TRUE;
    if (off)
      zvt_set (&f, "totals", "off");
    zvt_sell (&f, 900, CF_TERMINAL_APPROVED, &result);
    cf_terminal_result_clear (&result);
    zvt_set_attempt (&f, CF_TERMINAL_SALE, 5000);
    cf_memory_faults (f.memory, CF_FROM_DEVICE, (CfFaults) { .cuts = TRUE, .cut_after = 30 });
    g_assert_true (f.terminal->driver->sale (f.terminal, &f.attempt, &result, &error));
    g_assert_cmpint (result.outcome, ==, CF_TERMINAL_UNKNOWN);
    cf_memory_faults (f.memory, CF_FROM_DEVICE, (CfFaults) { 0 });
    cf_memory_plug (f.memory);
    zvt_recover (&f, off ? CF_TERMINAL_APPROVED : CF_TERMINAL_MANUAL, &result);
    zvt_stop (&f);
  }
}

/* --- the table of verdicts --- */

static void
test_verdicts (void)
{
  static const CfZvtBaseline base = { .receipt = 45, .trace = 123, .month_day = 1122, .clock = 140506, .total_minor = 900, .is_known = TRUE }, none = { -1, -1, -1, -1, -1, FALSE, FALSE };
  const CfZvtAsked asked = { .amount_minor = 5000, .currency = 978, .terminal_id = 7, .sent_s = 1795356000, .now_s = 1795356600, .has_offset = TRUE };
  static const struct { const char *what; const CfZvtBaseline *base; int result, amount, receipt, trace, original, clock, id, currency; CfZvtVerdict verdict; } rows[] = {
    { "ours", &base, 0, 5000, 46, 124, -1, 100, 7, 978, CF_ZVT_CHARGED },
    { "as before", &base, 0, 5000, 45, 123, -1, -1, 7, 978, CF_ZVT_AS_BEFORE },
    { "the trace is the old one", &base, 0, 5000, 46, 123, -1, 100, 7, 978, CF_ZVT_UNPROVEN },
    { "receipts wrapped", &base, 0, 5000, 1, 124, -1, 100, 7, 978, CF_ZVT_CHARGED },
    { "reversed", &base, 0, 5000, 46, 125, 124, 100, 7, 978, CF_ZVT_REVERSED },
    { "another's reversed", &base, 0, 77, 46, 125, 100, 100, 7, 978, CF_ZVT_FOREIGN },
    { "declined", &base, 5, 5000, 46, 124, -1, 100, 7, 978, CF_ZVT_REFUSED },
    { "less", &base, 0, 4000, 46, 124, -1, 100, 7, 978, CF_ZVT_SHORTER },
    { "more", &base, 0, 6000, 46, 124, -1, 100, 7, 978, CF_ZVT_FOREIGN },
    { "too early", &base, 0, 5000, 46, 124, -1, -3600, 7, 978, CF_ZVT_FOREIGN },
    { "too late", &base, 0, 5000, 46, 124, -1, 7200, 7, 978, CF_ZVT_FOREIGN },
    { "other terminal", &base, 0, 5000, 46, 124, -1, 100, 8, 978, CF_ZVT_FOREIGN },
    { "other money", &base, 0, 5000, 46, 124, -1, 100, 7, 840, CF_ZVT_FOREIGN },
    { "no baseline", &none, 0, 5000, 46, 124, -1, 100, 7, 978, CF_ZVT_CHARGED },
    { "no baseline, no terminal", &none, 0, 5000, 46, 124, -1, 100, -1, 978, CF_ZVT_UNPROVEN },
    { "no amount", &base, 0, -1, 46, 124, -1, 100, 7, 978, CF_ZVT_UNPROVEN },
  };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    gint64 at = 1795356000 + (rows[i].clock == -1 ? 0 : rows[i].clock);
    g_autoptr(GDateTime) when = g_date_time_new_from_unix_utc (at);
    CfZvtAnswer status = { .result = rows[i].result, .amount_minor = rows[i].amount, .receipt = rows[i].receipt, .trace = rows[i].trace, .original_trace = rows[i].original,
                           .terminal_id = rows[i].id, .currency = rows[i].currency,
                           .month_day = rows[i].clock == -1 ? 1122 : g_date_time_get_month (when) * 100 + g_date_time_get_day_of_month (when),
                           .clock = rows[i].clock == -1 ? 140506 : g_date_time_get_hour (when) * 10000 + g_date_time_get_minute (when) * 100 + g_date_time_get_second (when) };
    CfZvtVerdict verdict = cf_zvt_verdict (&asked, rows[i].base, &status);
    if (verdict != rows[i].verdict)
      g_error ("%s: %d, should be %d", rows[i].what, verdict, rows[i].verdict);
  }
}

static void
test_baseline_text (void)
{
  const CfZvtBaseline base = { .receipt = 45, .trace = 123, .month_day = 1122, .clock = 140506, .total_minor = 2600, .is_known = TRUE };
  g_autofree char *text = cf_zvt_baseline_text (&base);
  CfZvtBaseline again = cf_zvt_baseline_read (text), none = cf_zvt_baseline_read ("nonsense");
  g_assert_cmpmem (&base, sizeof base, &again, sizeof again);
  g_assert_false (none.is_known);
  g_assert_cmpint (none.receipt, ==, -1);
  /* New Year's Eve, asked on New Year's Day. */
  g_assert_cmpint (cf_zvt_wall_seconds (1231, 235900, 1798761660), ==, 1798761540);
  g_assert_cmpint (cf_zvt_wall_seconds (1341, 0, 1798761660), ==, -1);
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/zvt/sale/serial", "serial", test_sale);
  g_test_add_data_func ("/zvt/sale/tcp", "tcp", test_sale);
  g_test_add_data_func ("/zvt/ways/serial", "serial", test_ways);
  g_test_add_data_func ("/zvt/ways/tcp", "tcp", test_ways);
  g_test_add_func ("/zvt/partial", test_partial);
  g_test_add_func ("/zvt/cancel", test_cancel);
  g_test_add_func ("/zvt/cancel-races", test_cancel_races);
  g_test_add_func ("/zvt/commit-fails", test_commit_fails);
  g_test_add_func ("/zvt/no-cable", test_no_cable);
  g_test_add_data_func ("/zvt/acts/serial", "serial", test_acts);
  g_test_add_data_func ("/zvt/acts/tcp", "tcp", test_acts);
  g_test_add_func ("/zvt/message-ids", test_message_ids);
  g_test_add_data_func ("/zvt/cuts/serial", "serial", test_cuts);
  g_test_add_data_func ("/zvt/cuts/tcp", "tcp", test_cuts);
  g_test_add_func ("/zvt/spoilt", test_spoilt);
  g_test_add_data_func ("/zvt/shapes/serial", "serial", test_shapes);
  g_test_add_data_func ("/zvt/shapes/tcp", "tcp", test_shapes);
  g_test_add_func ("/zvt/lost-writes", test_lost_writes);
  g_test_add_func ("/zvt/recover/nothing-happened", test_nothing_happened);
  g_test_add_func ("/zvt/recover/other-terminal", test_other_terminal);
  g_test_add_func ("/zvt/recover/card-inserted", test_card_inserted);
  g_test_add_func ("/zvt/recover/by-hand", test_by_hand);
  g_test_add_func ("/zvt/recover/no-totals", test_no_totals);
  g_test_add_func ("/zvt/recover/verdicts", test_verdicts);
  g_test_add_func ("/zvt/recover/baseline", test_baseline_text);
  return g_test_run ();
}
