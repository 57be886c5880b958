/* pax-driver-test.c: the PAX driver against a small scripted terminal on a virtual clock: each way a sale can end, each fault of the link, and recovery; in all of them the terminal never gets a charge twice and never loses one
 * (issue 4: drivers, bad input; protocols.md §4.8). */
#include "fake-host.h"
#include "terminal/pax-answer.h"
#include "terminal/pax-fields.h"
#include "terminal/pax-frame.h"
#include "terminal/pax-request.h"
#include <string.h>

typedef enum { APPROVE, PARTIAL, DECLINE, TIMEOUT, END, CHARGE_SILENT, NO_ACK, CUT_BEFORE, CUT_AFTER, NAK_ONCE, NAK_ALWAYS, BAD_ONCE, BAD_ALWAYS, STALE_FIRST, DUPLICATE_OURS, DUPLICATE_OTHER, HEARTBEATS,
               ABORT_ON_CANCEL, APPROVE_ON_CANCEL, WRONG_AMOUNT, OFFLINE,
               END_AND_PAY_ON, OLD_RECORD_FIRST } Script;

typedef struct { char reference[40], type[4], timestamp[16]; CfMoney amount; guint number; } Record;

typedef struct {
  FakeHost   *host;
  CfPaxReader reader;
  Script      script;
  GArray     *records;              /* Record: the terminal's journal */
  guint       asked, acks, beats, naks;
  char        reference[40], type[4];
  CfMoney     amount;
  GByteArray *last;
  const char *serial;
  gboolean    journal_broken;
  gboolean    pays;                 /* in the middle of a payment: it answers nothing, and says again what it said before */
} Pax;

static void
send (Pax *pax, const guint8 *bytes, gsize n)
{
  cf_memory_send (fake_host_memory (pax->host), bytes, n);
}

static void
send_byte (Pax *pax, guint8 byte)
{
  send (pax, &byte, 1);
}

static void
answer (Pax *pax, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  g_strdelimit (text, "|", CF_PAX_FS);
  g_strdelimit (text, "^", CF_PAX_US);
  g_clear_pointer (&pax->last, g_byte_array_unref);
  pax->last = cf_pax_frame (text, strlen (text));
  gboolean spoil = pax->script == BAD_ALWAYS || (pax->script == BAD_ONCE && pax->naks == 0);
  if (spoil && text[2] == 'T')
    pax->last->data[pax->last->len - 1] ^= 0x40;
  send (pax, pax->last->data, pax->last->len);
}

static void
stamp (Pax *pax, char *buf)
{
  g_autoptr(GDateTime) now = g_date_time_new_from_unix_local (pax->host->clock.at / G_USEC_PER_SEC);
  g_autofree char *text = g_date_time_format (now, "%Y%m%d%H%M%S");
  g_strlcpy (buf, text, 16);
}

static void
charge (Pax *pax, CfMoney amount)
{
  Record record = { .amount = amount, .number = pax->records->len + 1 };
  g_strlcpy (record.reference, pax->reference, sizeof record.reference);
  g_strlcpy (record.type, pax->type, sizeof record.type);
  stamp (pax, record.timestamp);
  g_array_append_val (pax->records, record);
}

static void
tell (Pax *pax, const char *code, const char *text, const Record *r, CfMoney due)
{
  answer (pax, "0|T01|1.44|%s|%s|00^APPROVAL^123456^999000111^^1|%s|%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "|1234^4^1230^^^^01^^^^0|%u^%s^%s||||HRef=77^SN=%s", code, text, r->type, r->amount, due, r->number,
          r->reference, r->timestamp, pax->serial);
}

static void
tell_last (Pax *pax, const char *code, const char *text)
{
  tell (pax, code, text, &g_array_index (pax->records, Record, pax->records->len - 1), 0);
}

static void
transaction (Pax *pax)
{
  pax->asked++;
  Record other = { "0OTHERREF0001", "01", "20251122120000", 777, 99 };
  if (pax->script == NO_ACK) {
    charge (pax, pax->amount);
    return;
  }
  if (pax->script == NAK_ALWAYS || (pax->script == NAK_ONCE && pax->asked == 1)) {
    send_byte (pax, CF_PAX_NAK);
    return;
  }
  send_byte (pax, CF_PAX_ACK);
  switch (pax->script) {
    case CUT_BEFORE: cf_memory_unplug (fake_host_memory (pax->host)); break;
    case CUT_AFTER: charge (pax, pax->amount); cf_memory_unplug (fake_host_memory (pax->host)); break;
    case DECLINE: answer (pax, "0|T01|1.44|000100|DECLINED|05^DO NOT HONOR"); break;
    case TIMEOUT: answer (pax, "0|T01|1.40|100001|TIMEOUT"); break;
    case END: send_byte (pax, CF_PAX_EOT); break;
    case CHARGE_SILENT: charge (pax, pax->amount); break;
    case PARTIAL: charge (pax, pax->amount / 2); tell (pax, "000002", "PARTIALLY APPROVED", &g_array_index (pax->records, Record, 0), pax->amount - pax->amount / 2); break;
    case DUPLICATE_OURS: charge (pax, pax->amount); tell_last (pax, "100011", "DUP TRANSACTION"); break;
    case DUPLICATE_OTHER: tell (pax, "100011", "DUP TRANSACTION", &other, 0); break;
    case STALE_FIRST: tell (pax, "000000", "OK", &other, 0); charge (pax, pax->amount); tell_last (pax, "000000", "OK"); break;
    case HEARTBEATS: pax->beats = 100; cf_memory_alarm (fake_host_memory (pax->host), pax->host->clock.at + CF_SECONDS (2)); break;
    case ABORT_ON_CANCEL: case APPROVE_ON_CANCEL: break;
    case WRONG_AMOUNT: charge (pax, pax->amount + 1); tell_last (pax, "000000", "OK"); break;
    case END_AND_PAY_ON: pax->pays = TRUE; send_byte (pax, CF_PAX_EOT); break;
    case OLD_RECORD_FIRST: answer (pax, "0|R03|1.44|100023|NOT FOUND"); charge (pax, pax->amount); tell_last (pax, "000000", "OK"); break;
    case OFFLINE: charge (pax, pax->amount); tell_last (pax, "000001", "APPROVED OFFLINE"); break;
    default: charge (pax, pax->amount); tell_last (pax, "000000", "OK"); break;
  }
}

static void
due (gpointer data)
{
  Pax *pax = data;
  if (--pax->beats) {
    send_byte (pax, CF_PAX_ACK);
    cf_memory_alarm (fake_host_memory (pax->host), pax->host->clock.at + CF_SECONDS (2));
    return;
  }
  charge (pax, pax->amount);
  tell_last (pax, "000000", "OK");
}

static void
tell_record (Pax *pax, const CfPaxFields *fields)
{
  char reference[40];
  gint64 number = 0;
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Record));
  cf_pax_slice_word (cf_pax_field (fields, 8), reference, sizeof reference);
  g_assert_true (cf_pax_slice_number (cf_pax_field (fields, 5), "record", &number, NULL, NULL));
  for (guint i = 0; i < pax->records->len; i++) {
    Record r = g_array_index (pax->records, Record, i);
    if (!*reference || strcmp (reference, r.reference) == 0)
      g_array_append_val (found, r);
  }
  send_byte (pax, CF_PAX_ACK);
  if (number < found->len) {
    Record r = g_array_index (found, Record, number);
    answer (pax, "0|R03|1.44|000000|OK|%u|%" G_GINT64_FORMAT "|00^APPROVAL^123456^206826963337^^1|01|%s||%" G_GINT64_FORMAT "^0|1234^4^0522^^^^01^^^^0|%u^%s^%s||^|||HRef=1", found->len, number, r.type, r.amount, r.number,
            r.reference, r.timestamp);
  }
  else
    answer (pax, "0|R03|1.44|100023|NOT FOUND");
  g_array_unref (found);
}

static void
take_frame (Pax *pax)
{
  CfPaxFields f;
  char command[4];
  g_assert_true (cf_pax_fields ((const char *) pax->reader.body->data, pax->reader.body->len, &f, NULL));
  cf_pax_slice_word (cf_pax_field (&f, 0), command, sizeof command);
  if (pax->pays) {
    answer (pax, "0|R03|1.44|100023|NOT FOUND");
    return;
  }
  if (strcmp (command, "T00") == 0) {
    cf_pax_slice_word (cf_pax_field (&f, 2), pax->type, sizeof pax->type);
    g_assert_true (cf_pax_slice_number (cf_pax_part (&f, 3, 0), "amount", &pax->amount, NULL, NULL));
    g_assert_cmpuint (cf_pax_field (&f, 4).length, ==, 0);                           /* never an override of the duplicate check */
    cf_pax_slice_word (cf_pax_part (&f, 5, 0), pax->reference, sizeof pax->reference);
    transaction (pax);
  }
  else if (strcmp (command, "A14") == 0 && pax->script == ABORT_ON_CANCEL)
    answer (pax, "0|T01|1.44|100002|ABORTED");
  else if (strcmp (command, "A14") == 0 && pax->script == APPROVE_ON_CANCEL) {
    charge (pax, pax->amount);
    tell_last (pax, "000000", "OK");
  }
  else if (strcmp (command, "R02") == 0 && !pax->journal_broken)
    tell_record (pax, &f);
  else if (strcmp (command, "A00") == 0) {
    send_byte (pax, CF_PAX_ACK);
    answer (pax, "0|A01|1.44|000000|OK|%s|S300", pax->serial);
  }
  else if (strcmp (command, "B00") == 0) {
    send_byte (pax, CF_PAX_ACK);
    answer (pax, "0|B01|1.44|000000|OK|00^OK^^^^1|%u=0|2599=0|20251122140000|T1|M1", pax->records->len);
    g_array_set_size (pax->records, 0);
  }
}

static void
arrived (gpointer data, const guint8 *bytes, gsize n)
{
  Pax *pax = data;
  for (gsize i = 0; i < n; i++) {
    CfPaxEvent event = cf_pax_reader_take (&pax->reader, bytes[i]);
    if (event == CF_PAX_FRAME)
      take_frame (pax);
    else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_ACK)
      pax->acks++;
    else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_NAK && pax->last) {
      pax->naks++;
      if (pax->script == BAD_ONCE)
        pax->last->data[pax->last->len - 1] ^= 0x40;
      send (pax, pax->last->data, pax->last->len);
    }
  }
}

static const CfMemoryPeer peer = { .arrived = arrived, .due = due };

static void
start (Pax *pax, FakeHost *host, Script script, const char *setting)
{
  *pax = (Pax) { .host = host, .script = script, .records = g_array_new (FALSE, FALSE, sizeof (Record)), .serial = "12345678" };
  cf_pax_reader_init (&pax->reader);
  fake_host_init (host, "pax", &peer, pax, setting);
  g_assert_true (host->terminal->driver->open (host->terminal, CF_NO_DEADLINE, &host->error));
  g_assert_cmpstr (host->terminal->identity.id, ==, "12345678");
  fake_host_attempt (host, CF_TERMINAL_SALE, 2599, 7);
}

static void
stop (Pax *pax, FakeHost *host)
{
  fake_host_clear (host);
  cf_pax_reader_clear (&pax->reader);
  g_array_unref (pax->records);
  g_clear_pointer (&pax->last, g_byte_array_unref);
}

/* How each script ends at once, and what recovery then finds. */
static const struct { const char *name; Script script; CfTerminalOutcome outcome; CfMoney amount; guint asked; CfTerminalOutcome recovered; } cases[] = {
  { "approve", APPROVE, CF_TERMINAL_APPROVED, 2599, 1, CF_TERMINAL_APPROVED },
  { "partial", PARTIAL, CF_TERMINAL_APPROVED, 1299, 1, CF_TERMINAL_APPROVED },
  { "offline", OFFLINE, CF_TERMINAL_APPROVED, 2599, 1, CF_TERMINAL_APPROVED },
  { "decline", DECLINE, CF_TERMINAL_DECLINED, 0, 1, CF_TERMINAL_CANCELLED },
  { "timeout at the terminal", TIMEOUT, CF_TERMINAL_CANCELLED, 0, 1, CF_TERMINAL_CANCELLED },
  { "EOT instead of an answer", END, CF_TERMINAL_CANCELLED, 0, 1, CF_TERMINAL_CANCELLED },
  { "F10 charged, then silence", CHARGE_SILENT, CF_TERMINAL_UNKNOWN, 0, 1, CF_TERMINAL_APPROVED },
  { "F1 no acknowledgement", NO_ACK, CF_TERMINAL_UNKNOWN, 0, 1, CF_TERMINAL_APPROVED },
  { "F4 cut before the card", CUT_BEFORE, CF_TERMINAL_UNKNOWN, 0, 1, CF_TERMINAL_CANCELLED },
  { "F5 cut after approval", CUT_AFTER, CF_TERMINAL_UNKNOWN, 0, 1, CF_TERMINAL_APPROVED },
  { "F3 one NAK", NAK_ONCE, CF_TERMINAL_APPROVED, 2599, 2, CF_TERMINAL_APPROVED },
  { "F3 NAK storm", NAK_ALWAYS, CF_TERMINAL_UNKNOWN, 0, 3, CF_TERMINAL_CANCELLED },
  { "F3 damaged once", BAD_ONCE, CF_TERMINAL_APPROVED, 2599, 1, CF_TERMINAL_APPROVED },
  { "F3 damaged always", BAD_ALWAYS, CF_TERMINAL_UNKNOWN, 0, 1, CF_TERMINAL_APPROVED },
  { "F12 a stale answer first", STALE_FIRST, CF_TERMINAL_APPROVED, 2599, 1, CF_TERMINAL_APPROVED },
  { "F8 duplicate of ours", DUPLICATE_OURS, CF_TERMINAL_APPROVED, 2599, 1, CF_TERMINAL_APPROVED },
  { "F8 duplicate of another", DUPLICATE_OTHER, CF_TERMINAL_CANCELLED, 0, 1, CF_TERMINAL_CANCELLED },
  { "F10 heartbeats for minutes", HEARTBEATS, CF_TERMINAL_APPROVED, 2599, 1, CF_TERMINAL_APPROVED },
  { "a wrong amount", WRONG_AMOUNT, CF_TERMINAL_UNKNOWN, 0, 1, CF_TERMINAL_MANUAL },
};

static void
test_sale (gconstpointer data)
{
  for (int kept = 0; kept < 2; kept++) {
    const int at = GPOINTER_TO_INT (data);
    Pax pax;
    FakeHost host;
    start (&pax, &host, cases[at].script, kept ? "connection=kept" : "connection=each");
    guint64 before = cf_memory_passed (fake_host_memory (&host), CF_TO_DEVICE);
    g_assert_true (fake_host_run (&host));
    g_assert_cmpint (host.result.outcome, ==, cases[at].outcome);
    g_assert_cmpint (host.result.amount_minor, ==, cases[at].amount);
    g_assert_cmpuint (pax.asked, ==, cases[at].asked);
    g_assert_cmpuint (host.wire_at_sent, <=, before + 1);                          /* committed before the first byte; one is an ACK of before */
    if (cases[at].outcome == CF_TERMINAL_APPROVED) {
      g_assert_nonnull (strstr (host.log->str, "result approved"));
      g_assert_cmpstr (host.result.last4, ==, "1234");
      g_assert_cmpstr (host.result.brand, ==, "VISA");
    }
    g_assert_cmpint (strstr (host.log->str, "orphan 0OTHERREF0001 777") != NULL, ==, cases[at].script == STALE_FIRST);
    cf_memory_plug (fake_host_memory (&host));
    g_assert_true (fake_host_recover (&host));
    g_assert_cmpint (host.result.outcome, ==, cases[at].recovered);
    g_assert_true (fake_host_recover (&host));                                     /* and again: nothing changes */
    g_assert_cmpint (host.result.outcome, ==, cases[at].recovered);
    g_assert_cmpuint (pax.asked, ==, cases[at].asked);
    stop (&pax, &host);
  }
}

static void
test_cancel (void)
{
  const struct { Script script; CfTerminalOutcome outcome; } ends[] = { { ABORT_ON_CANCEL, CF_TERMINAL_CANCELLED }, { APPROVE_ON_CANCEL, CF_TERMINAL_APPROVED } };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    Pax pax;
    FakeHost host;
    start (&pax, &host, ends[i].script, NULL);
    host.cancel_at = "";
    g_assert_true (fake_host_run (&host));
    g_assert_cmpint (host.result.outcome, ==, ends[i].outcome);
    stop (&pax, &host);
  }
}

/* An EOT that is noise, and old answers of "not found" while the payment goes on: none of it says that nothing was charged. */
static void
test_pays_on (void)
{
  Pax pax;
  FakeHost host;
  start (&pax, &host, END_AND_PAY_ON, "connection=kept");
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_UNKNOWN);
  pax.pays = FALSE;
  charge (&pax, pax.amount);
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpuint (pax.asked, ==, 1);
  stop (&pax, &host);
}

/* An acknowledgement names nothing: that of an old answer could be taken for the payment's, which is not committed yet. */
static void
test_old_answer (void)
{
  Pax pax;
  FakeHost host;
  start (&pax, &host, OLD_RECORD_FIRST, "connection=kept");
  g_assert_cmpint (cf_transport_wait (host.terminal->transport, host.clock.at + CF_SECONDS (1)), ==, CF_IO_TIMEOUT);      /* what is under way arrives */
  guint before = pax.acks;
  host.acks = &pax.acks;
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpuint (host.acks_at_result, ==, before);
  stop (&pax, &host);
}

/* What cannot be committed is not sent; a result that cannot be committed is not acknowledged. */
static void
test_commits (void)
{
  Pax pax;
  FakeHost host;
  start (&pax, &host, APPROVE, NULL);
  host.refuses_sent = TRUE;
  g_assert_false (fake_host_run (&host));
  g_assert_error (host.error, CF_ERROR, CF_ERROR_FULL);
  g_assert_cmpuint (pax.asked, ==, 0);
  host.refuses_sent = FALSE;
  host.refuses_result = TRUE;
  g_assert_cmpint (cf_transport_wait (host.terminal->transport, host.clock.at + CF_SECONDS (1)), ==, CF_IO_TIMEOUT);      /* what is under way arrives */
  guint acks = pax.acks;
  host.acks = &pax.acks;
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_UNKNOWN);
  g_assert_cmpuint (host.acks_at_result, ==, acks);
  g_assert_cmpuint (pax.acks, ==, acks);
  stop (&pax, &host);
}

/* Not plugged in: nothing was sent, which is an error and no outcome. Another terminal cannot answer for the first one. A journal that does not answer leaves it open. */
static void
test_gone (void)
{
  Pax pax;
  FakeHost host;
  start (&pax, &host, CUT_AFTER, NULL);
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_UNKNOWN);
  g_assert_false (fake_host_recover (&host));
  cf_memory_plug (fake_host_memory (&host));
  pax.serial = "87654321";
  g_assert_false (fake_host_recover (&host));
  g_assert_error (host.error, CF_ERROR, CF_ERROR_CONFLICT);
  pax.serial = "12345678";
  pax.journal_broken = TRUE;
  g_assert_false (fake_host_recover (&host));
  pax.journal_broken = FALSE;
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  cf_memory_unplug (fake_host_memory (&host));
  fake_host_attempt (&host, CF_TERMINAL_SALE, 100, 8);
  g_assert_false (fake_host_run (&host));
  stop (&pax, &host);
}

/* Our reference is nowhere, but something else has happened since: a person decides. */
static void
test_manual (void)
{
  Pax pax;
  FakeHost host;
  start (&pax, &host, CUT_BEFORE, NULL);
  g_assert_true (fake_host_run (&host));
  g_strlcpy (pax.reference, "0SOMEBODYELSE", sizeof pax.reference);
  charge (&pax, 2599);
  cf_memory_plug (fake_host_memory (&host));
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_MANUAL);
  g_assert_nonnull (strstr (host.result.evidence, "no transaction with our reference"));
  stop (&pax, &host);
}

static void
test_refund_void_close (void)
{
  Pax pax;
  FakeHost host;
  start (&pax, &host, APPROVE, NULL);
  g_assert_true (fake_host_run (&host));
  g_autofree char *transaction_no = g_strdup (host.result.transaction), *order = g_strdup (host.result.order);
  fake_host_attempt (&host, CF_TERMINAL_REFUND, 500, 8);
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpstr (pax.type, ==, "02");
  fake_host_attempt (&host, CF_TERMINAL_VOID, 2599, 9);
  g_assert_false (fake_host_run (&host));                                          /* of nothing */
  host.attempt.original.transaction = g_strdup (transaction_no);
  host.attempt.original.order = g_strdup (order);
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpstr (pax.type, ==, "16");
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_auto(CfTerminalResult) batch = { 0 };
  g_assert_true (host.terminal->driver->batch (host.terminal, &batch, &host.error));
  g_assert_cmpuint (batch.lines->len, ==, 3);
  fake_host_attempt (&host, CF_TERMINAL_CLOSE, 0, 10);
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpint (((CfTerminalTotal *) host.result.totals->pdata[0])->amount_minor, ==, 2599);
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  stop (&pax, &host);
}

/* Random scripts with the line cut, spoilt, split, repeated and silent at random places. Whatever happens: asked once (but after NAK), what was charged is known or handed to a person, what was not is never taken for paid. */
static void
run_at_random (GRand *rand)
{
  Pax pax;
  FakeHost host;
  CfTerminalOutcome outcome = CF_TERMINAL_UNKNOWN;
  CfMoney charged = 0, believed = 0;
  start (&pax, &host, g_rand_int_range (rand, APPROVE, OFFLINE + 1), g_rand_boolean (rand) ? "connection=kept" : "connection=each");
  CfMemory *memory = fake_host_memory (&host);
  CfFaults from = { .split = g_rand_int_range (rand, 0, 4), .delay = g_rand_int_range (rand, 0, 2000000), .cuts = g_rand_int_range (rand, 0, 3) == 0, .cut_after = g_rand_int_range (rand, 0, 250),
                    .spoils = g_rand_int_range (rand, 0, 3) == 0, .spoil_at = g_rand_int_range (rand, 0, 200), .repeat = g_rand_int_range (rand, 0, 4) == 0, .lose = g_rand_int_range (rand, 0, 6) == 0 };
  CfFaults to = { .split = g_rand_int_range (rand, 0, 4), .cuts = g_rand_int_range (rand, 0, 5) == 0, .cut_after = g_rand_int_range (rand, 0, 90), .lose = g_rand_int_range (rand, 0, 8) == 0 };
  cf_memory_faults (memory, CF_FROM_DEVICE, from);
  cf_memory_faults (memory, CF_TO_DEVICE, to);
  if (g_rand_int_range (rand, 0, 4) == 0)
    host.cancel_at = "";
  if (fake_host_run (&host)) {
    outcome = host.result.outcome;
    believed = host.result.amount_minor;
  }
  else {
    g_assert_cmpuint (pax.asked, ==, 0);
    outcome = CF_TERMINAL_CANCELLED;
  }
  for (int tries = 0; outcome == CF_TERMINAL_UNKNOWN && tries < 5; tries++) {
    cf_memory_plug (memory);
    cf_memory_faults (memory, CF_FROM_DEVICE, (CfFaults) { .split = from.split, .spoils = tries == 0, .spoil_at = 20 });
    cf_memory_faults (memory, CF_TO_DEVICE, (CfFaults) { 0 });
    if (fake_host_recover (&host)) {
      outcome = host.result.outcome;
      believed = host.result.amount_minor;
    }
  }
  for (guint i = 0; i < pax.records->len; i++)
    charged += g_array_index (pax.records, Record, i).amount;
  if (outcome == CF_TERMINAL_UNKNOWN || pax.records->len > 1 || (outcome != CF_TERMINAL_MANUAL && believed != charged))
    g_test_message ("script %d, outcome %d, %s%s", pax.script, outcome, host.log->str, host.result.evidence ? host.result.evidence : "");
  g_assert_cmpint (outcome, !=, CF_TERMINAL_UNKNOWN);
  g_assert_cmpuint (pax.records->len, <=, 1);
  g_assert_cmpuint (pax.asked, <=, 1 + (pax.script == NAK_ONCE) + 2 * (pax.script == NAK_ALWAYS));
  if (outcome != CF_TERMINAL_MANUAL)
    g_assert_cmpint (believed, ==, charged);
  stop (&pax, &host);
}

static void
test_random (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  for (int i = 0; i < 3000; i++)
    run_at_random (rand);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/terminal/pax/sale/%s", cases[i].name);
    g_test_add_data_func (path, GINT_TO_POINTER (i), test_sale);
  }
  g_test_add_func ("/terminal/pax/F14 cancel", test_cancel);
  g_test_add_func ("/terminal/pax/F3 EOT that is noise", test_pays_on);
  g_test_add_func ("/terminal/pax/F12 an old answer is not acknowledged", test_old_answer);
  g_test_add_func ("/terminal/pax/commits", test_commits);
  g_test_add_func ("/terminal/pax/F15 gone and swapped", test_gone);
  g_test_add_func ("/terminal/pax/manual", test_manual);
  g_test_add_func ("/terminal/pax/refund, void, close", test_refund_void_close);
  g_test_add_func ("/terminal/pax/days at random", test_random);
  return g_test_run ();
}
