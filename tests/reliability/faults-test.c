/* Memory and the database fail at every point, one after the other: the n-th allocation of SQLite, alone and with all after it; the n-th call of the façade. Each time the act fails with a
 * sentence, nothing has changed, and the next try works. A commit of which nobody knows whether it was saved is found by repeating the act. */
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include "day.h"
#include "faulty.h"
#include "ledger.h"

#ifdef __SANITIZE_ADDRESS__
enum { STRIDE = 5 };
#else
enum { STRIDE = 1 };
#endif

static sqlite3_mem_methods real;
static guint allocations, fail_at;
static gboolean fail_on, met;
static CfVirtualClock the_clock;

static gboolean
fails (void)
{
  allocations++;
  gboolean now = fail_at && (fail_on ? allocations >= fail_at : allocations == fail_at);
  met |= now;
  return now;
}

static void *failing_malloc (int size) { return fails () ? NULL : real.xMalloc (size); }
static void *failing_realloc (void *p, int size) { return fails () ? NULL : real.xRealloc (p, size); }

static void
arm (guint n, gboolean and_all_after)
{
  allocations = 0;
  fail_at = n;
  fail_on = and_all_after;
  met = FALSE;
}

static void
must_say (CfShop *shop, const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == CF_ERROR && g_str_has_prefix (error->message, ledger_folder ()));
  g_assert_cmpuint (strlen (error->message), >, strlen (ledger_folder ()) + 30);
}

/* Nothing of it is there, and the shop knows as much as before. */
static void
nothing_changed (CfShop *shop, guint step, gint64 pos)
{
  g_autoptr (GError) error = NULL;
  g_assert_false (cf_db_in_transaction (shop->db));
  g_assert_false (day_done (shop->db, step));
  g_assert_cmpint (ledger_ask (shop->db, "SELECT pos FROM head"), ==, pos);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM commit_log"), ==, pos);
  g_assert_cmpuint (g_hash_table_size (shop->touched.items) + g_hash_table_size (shop->touched.customers), ==, 0);
}

/* The search index, which is the engine's own, is whole. */
static void
index_is_whole (CfShop *shop)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_db_script (shop->db, "INSERT INTO search(search) VALUES ('integrity-check')", &error));
}

static CfShop *
open_shop (const char *name)
{
  g_autofree char *path = ledger_path (name);
  g_autoptr (GError) error = NULL;
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    day_make (path, &the_clock.clock);
  CfShop *shop = cf_shop_open (path, FALSE, &the_clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_db_script (shop->db, "PRAGMA synchronous = OFF", &error));
  return shop;
}

/* Steps of one customer until the one that is tried. Each try has a customer of its own, as some failures are none: SQLite can do without. */
static guint
lead_up (CfShop *shop, guint customer, guint kind)
{
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < kind; i++)
    g_assert_cmpint (day_step (shop, customer * 8 + i, &error), ==, CF_OK);
  return customer * 8 + kind;
}

static void
allocations_fail (gboolean and_all_after)
{
  g_autoptr (CfShop) shop = open_shop (and_all_after ? "memory-all.db" : "memory.db");
  guint customer = 0, failed = 0;
  for (guint kind = 0; kind < 8; kind++)
    for (guint n = 1;; n += STRIDE) {
      g_autoptr (GError) error = NULL;
      guint step = lead_up (shop, customer++, kind);
      gint64 pos = ledger_ask (shop->db, "SELECT pos FROM head");
      arm (n, and_all_after);
      CfOutcome outcome = day_step (shop, step, &error);
      gboolean was_met = met;
      arm (0, FALSE);
      if (outcome == CF_FAILED) {
        g_assert_true (was_met);
        failed++;
        must_say (shop, error);
        nothing_changed (shop, step, pos);
        g_clear_error (&error);
        outcome = day_step (shop, step, &error);
        g_assert_no_error (error);
      }
      g_assert_cmpint (outcome, ==, CF_OK);
      g_assert_true (day_done (shop->db, step));
      if (!was_met)
        break;
    }
  ledger_clean (shop->db);
  index_is_whole (shop);
  g_test_message ("%u acts failed", failed);
  g_assert_cmpuint (failed, >, 100 / STRIDE);
}

static void one_allocation (void) { allocations_fail (FALSE); }
static void all_allocations (void) { allocations_fail (TRUE); }

/* The same from the opening on, with nothing prepared. */
static void
while_opening (void)
{
  g_autofree char *path = ledger_path ("opening.db");
  guint failed = 0, step = 0;
  cf_shop_close (open_shop ("opening.db"));
  for (guint n = 1;; n += 3 * STRIDE) {
    g_autoptr (GError) error = NULL;
    arm (n, FALSE);
    CfShop *shop = cf_shop_open (path, FALSE, &the_clock.clock, &error);
    CfOutcome outcome = shop ? day_step (shop, step, &error) : CF_FAILED;
    gboolean was_met = met;
    arm (0, FALSE);
    if (outcome == CF_FAILED) {
      must_say (shop, error);
      failed++;
    } else
      step++;
    g_clear_pointer (&shop, cf_shop_close);
    if (!was_met)
      break;
  }
  g_autoptr (CfShop) shop = open_shop ("opening.db");
  for (guint i = 0; i < step; i++)
    g_assert_true (day_done (shop->db, i));
  ledger_clean (shop->db);
  index_is_whole (shop);
  g_test_message ("%u times", failed);
  g_assert_cmpuint (failed, >, 100 / STRIDE);
}

/* Every call of the façade, with statements prepared and with none. */
static void
calls (void)
{
  guint failed = 0, customer = 0;
  for (guint cold = 0; cold < 2; cold++)
    for (guint kind = 0; kind < 8; kind++)
      for (guint n = 1;; n += STRIDE) {
        g_autoptr (GError) error = NULL;
        g_autoptr (CfShop) shop = open_shop ("calls.db");
        guint step = lead_up (shop, customer++, kind);
        if (cold) {
          cf_shop_close (shop);
          shop = open_shop ("calls.db");
        }
        gint64 pos = ledger_ask (shop->db, "SELECT pos FROM head");
        faulty_wrap (shop->db);
        faulty_arm (n, CF_ERROR_RETRY, FAULTY_FAILS);
        CfOutcome outcome = day_step (shop, step, &error);
        gboolean was_met = faulty_met ();
        faulty_arm (0, CF_ERROR_RETRY, FAULTY_FAILS);
        g_assert_cmpint (outcome, ==, was_met ? CF_FAILED : CF_OK);
        if (!was_met)
          break;
        failed++;
        g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
        nothing_changed (shop, step, pos);
        g_clear_error (&error);
        g_assert_cmpint (day_step (shop, step, &error), ==, CF_OK);
      }
  g_test_message ("%u calls", failed);
  g_assert_cmpuint (failed, >, 200 / STRIDE);
  g_autoptr (CfShop) shop = open_shop ("calls.db");
  ledger_clean (shop->db);
}

/* It was saved, and the answer got lost: the act says that it does not know, and asked again that it was done, or does nothing more. */
static void
unknown (void)
{
  g_autoptr (CfShop) shop = open_shop ("unknown.db");
  guint met_commits = 0;
  faulty_wrap (shop->db);
  for (guint step = 0; step < 16; step++)
    for (guint n = 1;; n++) {
      g_autoptr (GError) error = NULL;
      gint64 pos = ledger_ask (shop->db, "SELECT pos FROM head");
      faulty_arm (n, CF_ERROR_UNKNOWN, FAULTY_COMMITS);
      CfOutcome outcome = day_step (shop, step, &error);
      gboolean was_met = faulty_met ();
      faulty_arm (0, CF_ERROR_UNKNOWN, FAULTY_COMMITS);
      g_assert_cmpint (outcome, ==, was_met ? CF_FAILED : CF_OK);
      if (!was_met)
        break;                                                              /* what was prepared by the tries before was not counted again */
      g_assert_error (error, CF_ERROR, CF_ERROR_UNKNOWN);
      g_clear_error (&error);
      if (!day_done (shop->db, step))
        continue;                                                           /* that was not the commit yet */
      g_assert_cmpint (ledger_ask (shop->db, "SELECT pos FROM head"), ==, pos + 1);
      met_commits++;
      outcome = day_step (shop, step, &error);
      g_assert_cmpint (outcome, ==, step % 8 == 0 || step % 8 == 1 || step % 8 == 7 ? CF_OK : CF_ALREADY);
      g_assert_cmpint (ledger_ask (shop->db, "SELECT pos FROM head"), ==, pos + 1);
      break;
    }
  g_assert_cmpuint (met_commits, >=, 8);
  ledger_clean (shop->db);
}

/* In a batch one failure takes all of it back. */
static void
batch (void)
{
  g_autoptr (CfShop) shop = open_shop ("batch.db");
  g_autoptr (GError) error = NULL;
  faulty_wrap (shop->db);
  gint64 pos = ledger_ask (shop->db, "SELECT pos FROM head");
  for (guint n = 1;; n++) {
    g_clear_error (&error);
    g_assert_true (cf_batch_begin (shop, &error));
    faulty_arm (n, CF_ERROR_FULL, FAULTY_FAILS);
    gboolean ok = TRUE;
    for (guint step = 0; ok && step < 5; step++)
      ok = day_step (shop, step, &error) == CF_OK;
    if (!ok) {
      g_autoptr (GError) refused = NULL;
      g_assert_error (error, CF_ERROR, CF_ERROR_FULL);
      g_assert_false (cf_batch_end (shop, &refused));                       /* also where only reading failed: nothing of it may be saved */
      g_assert_error (refused, CF_ERROR, CF_ERROR_CONFLICT);
    } else
      ok = cf_batch_end (shop, &error);
    gboolean was_met = faulty_met ();
    faulty_arm (0, CF_ERROR_FULL, FAULTY_FAILS);
    g_assert_cmpint (ok, ==, !was_met);
    if (ok)
      break;
    g_assert_error (error, CF_ERROR, CF_ERROR_FULL);
    nothing_changed (shop, 0, pos);
  }
  g_assert_cmpint (ledger_ask (shop->db, "SELECT pos FROM head"), ==, pos + 5);
  for (guint step = 0; step < 5; step++)
    g_assert_true (day_done (shop->db, step));
  ledger_clean (shop->db);
}

int
main (int argc, char **argv)
{
  sqlite3_mem_methods failing;
  sqlite3_config (SQLITE_CONFIG_GETMALLOC, &real);
  failing = real;
  failing.xMalloc = failing_malloc;
  failing.xRealloc = failing_realloc;
  sqlite3_config (SQLITE_CONFIG_MALLOC, &failing);
  g_test_init (&argc, &argv, NULL);
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  g_test_add_func ("/faults/one-allocation", one_allocation);
  g_test_add_func ("/faults/all-allocations", all_allocations);
  g_test_add_func ("/faults/while-opening", while_opening);
  g_test_add_func ("/faults/calls", calls);
  g_test_add_func ("/faults/unknown", unknown);
  g_test_add_func ("/faults/batch", batch);
  return g_test_run ();
}
