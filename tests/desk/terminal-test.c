/* terminal-test.c: around a card terminal, with a driver that does as told: W6 a batch is closed with what the terminal lists, also where its answer was lost; W7 what was approved offline is asked about until the
 * bank has it, and what the bank refuses opens the invoice again; S0-12, S0-16 the self-test names what is missing and what to do. */
#include <glib/gstdio.h>
#include <string.h>
#include "fixture.h"
#include "desk/card-batch.h"
#include "desk/card-offline.h"
#include "desk/terminal-test.h"
#include "device/memory.h"
#include "device/plugged.h"
#include "store/attempt.h"
#include "store/card-batch.h"
#include "store/card-needs.h"

static struct {
  int         refuse_open;                            /* CfError and one; 0: opens */
  gboolean    mute, lose_close, close_done, declines;
  gboolean    offline, pending, bank_refuses;         /* as the terminal stands to the bank */
  char        reference[CF_ID_TEXT];
  CfMoney     charged;
} device;

static gboolean
fake_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  if (device.refuse_open) {
    g_set_error_literal (error, CF_ERROR, device.refuse_open - 1, "as told");
    return FALSE;
  }
  g_free (terminal->identity.id);
  terminal->identity.id = g_strdup ("T-1");
  return cf_transport_open (terminal->transport, deadline, error) == CF_IO_DONE;
}

static void fake_close (CfTerminal *terminal) { cf_transport_close (terminal->transport); }
static void fake_free (CfTerminal *terminal) { }

static void
say (CfTerminalResult *ret, CfTerminalOutcome outcome, const char *reference, CfMoney amount)
{
  *ret = (CfTerminalResult) { .outcome = outcome, .amount_minor = amount, .reference = g_strdup (reference), .terminal_id = g_strdup ("T-1"), .transaction = g_strdup ("7"), .auth_code = g_strdup ("A1"),
                              .brand = g_strdup ("visa"), .last4 = g_strdup ("4242") };
  g_strlcpy (ret->currency, "USD", sizeof ret->currency);
}

static gboolean
fake_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "", error))
    return FALSE;
  g_assert_cmpint (attempt->allows_offline, ==, device.offline);        /* as the limits say */
  g_strlcpy (device.reference, attempt->reference, sizeof device.reference);
  device.charged = attempt->amount_minor;
  device.pending = device.offline;
  say (ret, CF_TERMINAL_APPROVED, attempt->reference, attempt->amount_minor);
  ret->offline = device.offline;
  return terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_end_of_day (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfTerminalTotal *total = g_new0 (CfTerminalTotal, 1);
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "", error))
    return FALSE;
  device.close_done = !device.declines;
  say (ret, device.declines ? CF_TERMINAL_DECLINED : device.lose_close ? CF_TERMINAL_UNKNOWN : CF_TERMINAL_APPROVED, attempt->reference, 0);
  *total = (CfTerminalTotal) { g_strdup ("all"), 1, device.charged, "USD" };
  ret->totals = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_total_free);
  g_ptr_array_add (ret->totals, total);
  return device.lose_close || terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_batch (CfTerminal *terminal, CfTerminalResult *ret, GError **error)
{
  CfTerminalBatchLine *line = g_new0 (CfTerminalBatchLine, 1);
  if (device.mute) {
    g_free (line);
    g_set_error_literal (error, CF_ERROR, CF_ERROR_RETRY, "no answer");
    return FALSE;
  }
  *line = (CfTerminalBatchLine) { .reference = g_strdup (device.reference), .transaction = g_strdup ("7"), .brand = g_strdup ("visa"), .last4 = g_strdup ("4242"), .act = CF_TERMINAL_SALE,
                                  .amount_minor = device.charged };
  ret->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_batch_line_free);
  g_ptr_array_add (ret->lines, line);
  return TRUE;
}

static gboolean
fake_pending (CfTerminal *terminal, GPtrArray **ret, GError **error)
{
  *ret = g_ptr_array_new_with_free_func (g_free);
  if (device.pending)
    g_ptr_array_add (*ret, g_strdup (device.reference));
  return TRUE;
}

static gboolean
fake_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  if (attempt->act == CF_TERMINAL_CLOSE)
    say (ret, device.close_done ? CF_TERMINAL_APPROVED : CF_TERMINAL_CANCELLED, attempt->reference, 0);
  else
    say (ret, device.bank_refuses ? CF_TERMINAL_DECLINED : CF_TERMINAL_APPROVED, attempt->reference, device.bank_refuses ? 0 : device.charged);
  ret->offline = device.offline;
  return TRUE;
}

static const CfDriver lists = { .name = "fake", .label = "Fake", .open = fake_open, .close = fake_close, .free = fake_free, .sale = fake_sale, .end_of_day = fake_end_of_day, .batch = fake_batch,
                                .recover = fake_recover };
static const CfDriver tells = { .name = "fake", .label = "Fake", .open = fake_open, .close = fake_close, .free = fake_free, .sale = fake_sale, .end_of_day = fake_end_of_day, .pending = fake_pending,
                                .recover = fake_recover };
static const CfMemoryPeer nobody = { NULL };

typedef struct { Fixture f; CfId terminal, invoice; CfCardDesk *desk; } Story;

static void
story_open (Story *s, const CfDriver *driver, gint64 offline)
{
  g_autoptr (GError) error = NULL;
  memset (&device, 0, sizeof device);
  device.offline = offline != 0;
  fixture_open (&s->f);
  CfCardTerminal t = { .id = cf_shop_id (s->f.shop), .name = (char *) "Front", .driver = (char *) "fake", .address = (char *) "tcp:127.0.0.1:1", .offline = offline, .options = (char *) "nul = on\nempty\nother=1" };
  fixture_ok (&s->f, cf_save_card_terminal (s->f.shop, &s->f.who, &t, &error));
  s->terminal = t.id;
  s->invoice = fixture_invoice (&s->f, s->f.customer, 10000);
  s->desk = cf_card_desk_new (s->f.shop, s->terminal, driver, cf_memory_transport_new (&s->f.clock, &nobody, NULL), NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (cf_terminal_setting (cf_card_desk_terminal (s->desk), "nul", "off"), ==, "on");
  g_assert_cmpstr (cf_terminal_setting (cf_card_desk_terminal (s->desk), "empty", "none"), ==, "none");
}

static void
story_close (Story *s)
{
  cf_card_desk_free (s->desk);
  fixture_close (&s->f);
}

static void
run (Story *s, CfAttempt *attempt)
{
  g_autoptr (GError) error = NULL;
  fixture_ok (&s->f, cf_card_begin (s->f.shop, &s->f.who, attempt, &error));
  gboolean done = cf_card_desk_run (s->desk, attempt->id, &error);
  g_assert_no_error (error);
  g_assert_true (done);
}

static void
sale (Story *s)
{
  CfAttemptLine line = { s->invoice, 10000 };
  g_auto (CfAttempt) a = { .id = cf_shop_id (s->f.shop), .kind = CF_ATTEMPT_SALE, .terminal_id = s->terminal, .amount_minor = 10000, .customer_id = s->f.customer, .tender_id = s->f.card,
                           .lines = g_memdup2 (&line, sizeof line), .n_lines = 1 };
  run (s, &a);
  g_assert_cmpint (fixture_open_of (&s->f, s->invoice), ==, 0);
}

static CfId
end_of_day (Story *s)
{
  g_auto (CfAttempt) a = { 0 };
  cf_card_batch_ask (&a, cf_shop_id (s->f.shop), s->terminal);
  run (s, &a);
  return a.id;
}

static guint
compare (Story *s, CfId batch, CfBatchSums *ret)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);
  if (!cf_card_batch_rows (s->f.shop->db, batch, rows, ret, &error))
    return 0;
  return rows->len;
}

/* Listed; not listed but summed; the answer lost and recovered. */
static void
test_close (void)
{
  for (guint i = 0; i < 3; i++) {
    Story s;
    CfBatchSums sums = { 0 };
    story_open (&s, &lists, 0);
    sale (&s);
    device.mute = i == 1;
    device.lose_close = i == 2;
    CfId batch = end_of_day (&s);
    g_assert_cmpuint (compare (&s, batch, &sums), ==, 1);
    g_assert_cmpint (sums.has_lines, ==, i != 1);
    g_assert_cmpint (sums.here_minor, ==, 10000);
    g_assert_cmpint (sums.there_minor, ==, 10000);
    g_assert_cmpuint (sums.n_matched, ==, i != 1);
    g_assert_cmpuint (sums.n_faults, ==, 0);
    story_close (&s);
  }
}

/* The terminal says no: nothing is closed, and it can be asked again. */
static void
test_refused (void)
{
  Story s;
  CfBatchSums sums;
  story_open (&s, &lists, 0);
  sale (&s);
  device.declines = TRUE;
  CfId batch = end_of_day (&s);
  g_assert_cmpuint (compare (&s, batch, &sums), ==, 0);
  device.declines = FALSE;
  batch = end_of_day (&s);
  g_assert_cmpuint (compare (&s, batch, &sums), ==, 1);
  story_close (&s);
}

static CfOfflineNews
ask (Story *s)
{
  CfOfflineNews news;
  g_autoptr (GError) error = NULL;
  gboolean done = cf_card_offline_ask (s->desk, &news, &error);
  g_assert_no_error (error);
  g_assert_true (done);
  return news;
}

static CfMoney
at_risk (Story *s)
{
  CfCardRisk risk = { 0 };
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_card_risk (s->f.shop->db, 0, 0, &risk, &error));
  return risk.sum_minor;
}

static void
test_forwarded (void)
{
  for (int refused = 0; refused <= 1; refused++) {
    Story s;
    story_open (&s, &tells, 1);
    g_assert_cmpuint (ask (&s).n_asked, ==, 0);
    sale (&s);
    g_assert_cmpint (at_risk (&s), ==, 10000);
    g_assert_cmpuint (ask (&s).n_left, ==, 1);                           /* still in the terminal */
    device.pending = FALSE;                                             /* it has left, and the bank has not answered */
    g_assert_cmpuint (ask (&s).n_forwarded, ==, 1);
    g_assert_cmpint (at_risk (&s), ==, 10000);
    g_assert_cmpuint (ask (&s).n_forwarded, ==, 0);                      /* told once */
    device.offline = FALSE;
    device.bank_refuses = refused;
    CfOfflineNews news = ask (&s);
    g_assert_cmpuint (news.n_approved, ==, !refused);
    g_assert_cmpuint (news.n_declined, ==, refused);
    g_assert_cmpint (at_risk (&s), ==, 0);
    g_assert_cmpint (fixture_open_of (&s.f, s.invoice), ==, refused ? 10000 : 0);
    g_assert_cmpuint (ask (&s).n_asked, ==, 0);
    story_close (&s);
  }
}

/* --- the self-test --- */

static const CfTestLine *
line_of (GPtrArray *lines, CfTestKind kind)
{
  for (guint i = 0; i < lines->len; i++)
    if (((CfTestLine *) lines->pdata[i])->kind == kind)
      return lines->pdata[i];
  return NULL;
}

static void
test_self (void)
{
  Story s;
  story_open (&s, &lists, 0);
  CfTerminal *terminal = cf_card_desk_terminal (s.desk);
  g_autoptr (GPtrArray) good = cf_terminal_test (terminal, &(CfTerminalTestAsk) { .paired = "T-1", .has_clock = TRUE, .behind_us = G_USEC_PER_SEC });
  g_assert_true (cf_terminal_test_passed (good));
  g_assert_cmpint (line_of (good, CF_TEST_IDENTITY)->verdict, ==, CF_TEST_PASSED);
  g_assert_cmpint (line_of (good, CF_TEST_CLOCK)->verdict, ==, CF_TEST_PASSED);
  g_assert_false (terminal->transport->is_open);                        /* as it was found */

  g_autoptr (GPtrArray) another = cf_terminal_test (terminal, &(CfTerminalTestAsk) { .paired = "T-2", .has_clock = TRUE, .behind_us = 63 * 60 * (gint64) G_USEC_PER_SEC });
  g_assert_false (cf_terminal_test_passed (another));
  g_assert_nonnull (strstr (line_of (another, CF_TEST_IDENTITY)->said, "T-2"));
  g_assert_nonnull (strstr (line_of (another, CF_TEST_CLOCK)->said, "63"));

  device.mute = TRUE;
  g_autoptr (GPtrArray) mute = cf_terminal_test (terminal, &(CfTerminalTestAsk) { 0 });
  g_assert_cmpint (line_of (mute, CF_TEST_ENQUIRY)->verdict, ==, CF_TEST_FAILED);

  static const struct { CfError code; CfTestKind fails; } rows[] = { { CF_ERROR_OFFLINE, CF_TEST_LINK }, { CF_ERROR_DENIED, CF_TEST_LINK }, { CF_ERROR_BUSY, CF_TEST_LINK }, { CF_ERROR_RETRY, CF_TEST_GREETING } };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    device.refuse_open = rows[i].code + 1;
    g_autoptr (GPtrArray) bad = cf_terminal_test (terminal, &(CfTerminalTestAsk) { 0 });
    g_assert_cmpint (line_of (bad, rows[i].fails)->verdict, ==, CF_TEST_FAILED);
    g_assert_nonnull (line_of (bad, rows[i].fails)->advice);
    g_assert_null (line_of (bad, CF_TEST_ENQUIRY));
    g_assert_null (line_of (bad, CF_TEST_RULES));                        /* a network needs none */
  }
  story_close (&s);
}

/* A rule that is missing is named, with the command; ModemManager too where it runs. */
static void
test_rules (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-test-XXXXXX", &error), *process = g_build_filename (folder, "42", NULL), *comm = g_build_filename (process, "comm", NULL);
  g_autofree char *rules = g_build_filename (folder, CF_RULES_FILE, NULL);
  const char *folders[] = { folder, NULL };
  CfVirtualClock clock = { .at = 1 };
  g_autoptr (CfTerminal) terminal = cf_terminal_test_new ("zvt", "serial:/dev/serial/by-id/none-of-that-name", NULL, &clock.clock, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir (process, 0700), ==, 0);
  g_assert_true (g_file_set_contents (comm, "ModemManager\n", -1, &error));
  CfTerminalTestAsk ask = { .rule_folders = folders, .process_folder = folder };
  g_autoptr (GPtrArray) missing = cf_terminal_test (terminal, &ask);
  g_assert_cmpint (line_of (missing, CF_TEST_RULES)->verdict, ==, CF_TEST_WARNED);
  g_assert_nonnull (strstr (line_of (missing, CF_TEST_RULES)->advice, "ModemManager"));
  g_assert_nonnull (strstr (line_of (missing, CF_TEST_RULES)->advice, CF_RULES_FILE));
  g_assert_cmpint (line_of (missing, CF_TEST_LINK)->verdict, ==, CF_TEST_FAILED);
  g_assert_true (g_file_set_contents (rules, "SUBSYSTEM==\"tty\", TAG+=\"uaccess\"\n", -1, &error));
  g_autoptr (GPtrArray) there = cf_terminal_test (terminal, &ask);
  g_assert_cmpint (line_of (there, CF_TEST_RULES)->verdict, ==, CF_TEST_PASSED);
  g_assert_null (cf_terminal_test_new ("telegraph", "tcp:a:1", NULL, &clock.clock, NULL));
  g_assert_null (cf_terminal_test_new ("pax", "nonsense", NULL, &clock.clock, NULL));
  g_assert_cmpstr (cf_terminal_driver_for ("usb:28f3:4000:X"), ==, "clover");
  g_assert_null (cf_terminal_driver_for ("tcp:host:1"));
  g_unlink (comm);
  g_unlink (rules);
  g_rmdir (process);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/terminal/close/W6", test_close);
  g_test_add_func ("/terminal/refused/W6", test_refused);
  g_test_add_func ("/terminal/forwarded/W7", test_forwarded);
  g_test_add_func ("/terminal/self-test/S0-16", test_self);
  g_test_add_func ("/terminal/rules/S0-12", test_rules);
  return g_test_run ();
}
