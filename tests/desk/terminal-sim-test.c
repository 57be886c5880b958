/* terminal-sim-test.c: T8, W6: a day at the drivers of Clover, PAX and ZVT against the simulated terminal, a program of its own over TCP: two sales, one of them voided, the batch closed, what it told beside the books,
 * and a refund after the close. W6: a charge that the terminal has twice is found in what it tells of its open batch, goes back by the terminal's own number, and the close agrees.
 * Issue 4, done when 4: the same programs over a serial line, which is lost in the middle of the day and comes back under another name. */
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "fixture.h"
#include "desk/card-batch.h"
#include "desk/terminal-test.h"
#include "shop/closeout.h"
#include "store/attempt.h"
#include "store/card-batch.h"

static const char *simulator;

typedef struct { Fixture f; CfId terminal, invoice; CfCardDesk *desk; GSubprocess *sim; char *folder, *line, *journal; } Day;

/* The program, on a TCP port or a serial line; its address. Caller frees. */
static char *
sim_start (Day *d, const char *driver)
{
  g_autoptr (GError) error = NULL;
  char *address = NULL;
  d->sim = d->line ? g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, simulator, "-p", driver, "--headless", "--customer=10", "--speed=10", "--serial", d->line, "--journal", d->journal, NULL)
                   : g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, simulator, "-p", driver, "--headless", "--customer=10", "--speed=10", NULL);
  g_assert_no_error (error);
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (d->sim));
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (lines), FALSE);
  while (!address) {
    g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);
    g_assert_no_error (error);
    g_assert_nonnull (line);
    if (g_str_has_prefix (line, "tcp:") || g_str_has_prefix (line, "serial:"))
      address = g_steal_pointer (&line);
  }
  return address;
}

static void
sim_stop (Day *d)
{
  g_subprocess_force_exit (d->sim);
  g_assert_true (g_subprocess_wait (d->sim, NULL, NULL));
  g_clear_object (&d->sim);
}

static void
day_open (Day *d, const char *driver)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *address = sim_start (d, driver);
  fixture_open (&d->f);
  CfCardTerminal t = { .id = cf_shop_id (d->f.shop), .name = (char *) "Front", .driver = (char *) driver, .address = address };
  fixture_ok (&d->f, cf_save_card_terminal (d->f.shop, &d->f.who, &t, &error));
  d->terminal = t.id;
  d->invoice = fixture_invoice (&d->f, d->f.customer, 100000);
  d->desk = cf_card_desk_new (d->f.shop, d->terminal, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (cf_card_desk_connect (d->desk, CF_SECONDS (20), &error));
}

static void
day_close (Day *d)
{
  cf_card_desk_free (d->desk);
  fixture_close (&d->f);
  sim_stop (d);
}

/* Carried out and approved; the payment it is about. */
static CfId
carry_out (Day *d, CfAttemptKind kind, CfId payment, CfMoney amount, CfId *ret_attempt)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAttemptJournal) journal = { 0 };
  CfAttemptLine line = { d->invoice, amount };
  g_auto (CfAttempt) a = { .id = cf_shop_id (d->f.shop), .kind = kind, .terminal_id = d->terminal, .amount_minor = amount, .payment_id = payment };
  if (kind == CF_ATTEMPT_SALE) {
    a.customer_id = d->f.customer;
    a.tender_id = d->f.card;
    a.lines = g_memdup2 (&line, sizeof line);
    a.n_lines = 1;
  }
  fixture_ok (&d->f, cf_card_begin (d->f.shop, &d->f.who, &a, &error));
  gboolean done = cf_card_desk_run (d->desk, a.id, &error);
  g_assert_no_error (error);
  g_assert_true (done);
  g_assert_true (cf_attempt_journal_load (d->f.shop->db, a.id, &journal, &error));
  if (journal.state != CF_ATTEMPT_APPROVED)
    g_test_message ("%s: %s", cf_enum_name (cf_attempt_kinds, kind), journal.steps);
  g_assert_cmpstr (cf_enum_name (cf_attempt_states, journal.state), ==, "approved");
  *ret_attempt = a.id;
  return a.payment_id;
}

static void
test_day (gconstpointer driver)
{
  Day d = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  CfBatchSums sums;
  CfCardWay way;
  CfId id;
  g_array_set_clear_func (rows, cf_batch_row_clear);
  day_open (&d, driver);
  g_autoptr (GPtrArray) lines = cf_terminal_test (cf_card_desk_terminal (d.desk), &(CfTerminalTestAsk) { 0 });
  g_assert_true (cf_terminal_test_passed (lines));
  CfId kept = carry_out (&d, CF_ATTEMPT_SALE, 0, 2500, &id);
  CfId gone = carry_out (&d, CF_ATTEMPT_SALE, 0, 4000, &id);
  carry_out (&d, CF_ATTEMPT_VOID, gone, 4000, &id);
  g_assert_cmpint (fixture_open_of (&d.f, d.invoice), ==, 100000 - 2500);
  g_assert_true (cf_card_way (d.f.shop->db, kept, &way, &error));
  g_assert_cmpint (way.batch_id, ==, 0);
  carry_out (&d, CF_ATTEMPT_CLOSE, 0, 0, &id);
  gboolean read = cf_card_batch_rows (d.f.shop->db, id, rows, &sums, &error);
  g_assert_no_error (error);
  g_assert_true (read);
  for (guint i = 0; i < rows->len; i++) {
    const CfBatchRow *row = &g_array_index (rows, CfBatchRow, i);
    g_test_message ("%s: %" G_GINT64_FORMAT " there, %" G_GINT64_FORMAT " here", cf_enum_name (cf_batch_matches, row->match), row->there_minor, row->here_minor);
  }
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_cmpuint (sums.n_faults, ==, 0);
  g_assert_cmpint (sums.here_minor, ==, 2500);
  g_assert_true (sums.has_lines || sums.has_totals);
  g_assert_cmpint (sums.there_minor, ==, 2500);
  g_assert_true (cf_card_way (d.f.shop->db, kept, &way, &error));
  g_assert_cmpint (way.batch_id, ==, id);
  carry_out (&d, CF_ATTEMPT_REFUND, kept, 1000, &id);
  g_assert_cmpint (fixture_open_of (&d.f, d.invoice), ==, 100000 - 1500);
  day_close (&d);
}

/* What the terminal tells of its open batch, beside the books. */
static GArray *
look (Day *d, CfBatchSums *sums)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCardBatch) told = { 0 };
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);
  gboolean done = cf_card_batch_look (d->desk, &told, &error) && cf_card_batch_compare (d->f.shop->db, &told, rows, sums, &error);
  g_assert_no_error (error);
  g_assert_true (done);
  return rows;
}

/* The same card once more for the same amount, by somebody else's register at the same terminal. */
static void
charge_elsewhere (Day *d, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCardTerminal) terminal = { 0 };
  Day other = { 0 };
  gboolean found;
  CfId id;
  g_assert_true (cf_record_load (d->f.shop->db, &CF_CARD_TERMINAL, d->terminal, &terminal, &found, &error));
  g_clear_pointer (&d->desk, cf_card_desk_free);
  fixture_open (&other.f);
  terminal.id = other.terminal = cf_shop_id (other.f.shop);
  fixture_ok (&other.f, cf_save_card_terminal (other.f.shop, &other.f.who, &terminal, &error));
  other.invoice = fixture_invoice (&other.f, other.f.customer, 100000);
  other.desk = cf_card_desk_new (other.f.shop, other.terminal, NULL, NULL, NULL, NULL, &error);
  g_assert_true (cf_card_desk_connect (other.desk, CF_SECONDS (20), &error));
  carry_out (&other, CF_ATTEMPT_SALE, 0, amount, &id);
  cf_card_desk_free (other.desk);
  fixture_close (&other.f);
  d->desk = cf_card_desk_new (d->f.shop, d->terminal, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (cf_card_desk_connect (d->desk, CF_SECONDS (20), &error));
}

static void
test_double (void)
{
  Day d = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) closed = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  CfBatchSums sums;
  CfId id, extra = 0;
  g_array_set_clear_func (closed, cf_batch_row_clear);
  day_open (&d, "pax");
  CfId paid = carry_out (&d, CF_ATTEMPT_SALE, 0, 2500, &id);
  charge_elsewhere (&d, 2500);
  g_autoptr (GArray) rows = look (&d, &sums);
  g_assert_cmpuint (sums.n_faults, ==, 1);
  const CfBatchRow *row = &g_array_index (rows, CfBatchRow, 0);
  g_assert_cmpstr (cf_enum_name (cf_batch_matches, row->match), ==, "doubled");
  g_assert_cmpint (row->payment_id, ==, paid);
  CfOrphanAsk ask = { .kind = CF_ORPHAN_GIVEN_BACK, .customer_id = row->customer_id, .tender_id = d.f.card };
  fixture_ok (&d.f, cf_closeout_settle (d.f.shop, &d.f.who, row, &ask, &extra, &error));
  carry_out (&d, CF_ATTEMPT_VOID, extra, 2500, &id);
  g_autoptr (GArray) after = look (&d, &sums);
  for (guint i = 0; i < after->len; i++)
    g_test_message ("%s: %" G_GINT64_FORMAT " there, %" G_GINT64_FORMAT " here", cf_enum_name (cf_batch_matches, g_array_index (after, CfBatchRow, i).match), g_array_index (after, CfBatchRow, i).there_minor,
                    g_array_index (after, CfBatchRow, i).here_minor);
  g_assert_cmpuint (sums.n_faults, ==, 0);
  g_assert_cmpint (sums.there_minor, ==, 2500);
  g_assert_cmpint (sums.here_minor, ==, 2500);
  g_assert_cmpint (fixture_open_of (&d.f, d.invoice), ==, 100000 - 2500);      /* ours was never touched */
  carry_out (&d, CF_ATTEMPT_CLOSE, 0, 0, &id);
  g_assert_true (cf_card_batch_rows (d.f.shop->db, id, closed, &sums, &error));
  g_assert_cmpuint (sums.n_faults, ==, 0);
  day_close (&d);
}

/* The line hangs up while nothing is under way; the terminal is plugged in again and has another name, with a lasting one that leads to it. */
static void
test_serial (gconstpointer driver)
{
  Day d = { .folder = g_dir_make_tmp ("counterfoil-XXXXXX", NULL) };
  g_autoptr (GError) error = NULL;
  CfId id;
  d.line = g_build_filename (d.folder, "usb-Example_Terminal-if00", NULL);
  d.journal = g_build_filename (d.folder, "journal", NULL);
  day_open (&d, driver);
  carry_out (&d, CF_ATTEMPT_SALE, 0, 2500, &id);
  g_autofree char *before = g_file_read_link (d.line, NULL);
  sim_stop (&d);
  int other = posix_openpt (O_RDWR | O_NOCTTY | O_CLOEXEC);               /* takes the name that became free */
  g_autofree char *address = sim_start (&d, driver);
  g_autofree char *after = g_file_read_link (d.line, NULL);
  g_assert_cmpstr (before, !=, after);
  gboolean idle = cf_card_desk_idle (d.desk, CF_SECONDS (2), &error);
  g_test_message ("noticed: %s", idle ? "not yet" : error->message);
  g_clear_error (&error);
  g_assert_true (cf_card_desk_connect (d.desk, CF_SECONDS (20), &error));
  CfId kept = carry_out (&d, CF_ATTEMPT_SALE, 0, 4000, &id);
  carry_out (&d, CF_ATTEMPT_VOID, kept, 4000, &id);
  g_assert_cmpint (fixture_open_of (&d.f, d.invoice), ==, 100000 - 2500);
  close (other);
  day_close (&d);
  g_unlink (d.line);
  g_unlink (d.journal);
  g_rmdir (d.folder);
  g_free (d.line);
  g_free (d.journal);
  g_free (d.folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  simulator = argv[1];
  g_test_add_data_func ("/terminal-sim/clover/T8/W6", "clover", test_day);
  g_test_add_data_func ("/terminal-sim/pax/T8/W6", "pax", test_day);
  g_test_add_data_func ("/terminal-sim/zvt/T8/W6", "zvt", test_day);
  g_test_add_data_func ("/terminal-sim/pax/serial", "pax", test_serial);
  g_test_add_data_func ("/terminal-sim/zvt/serial", "zvt", test_serial);
  g_test_add_func ("/terminal-sim/double/W6", test_double);
  return g_test_run ();
}
