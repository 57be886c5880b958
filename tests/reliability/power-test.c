/* Power cuts: a thousand of them, at random operations of random acts, each losing whatever was not synced, sector by sector. Nothing that was answered is lost, nothing is damaged,
 * verify is clean, and the day goes on. The same with synchronous = OFF must lose something, else this test would not notice. And every single write, sync and cut fails once, for want of
 * room or with an error of the disk: the act says so, or that it does not know; asked again it is done once. */
#include "day.h"
#include "ledger.h"
#include "power.h"
#include <glib/gstdio.h>
#include <string.h>
#include "store/verify.h"

#ifdef __SANITIZE_ADDRESS__
enum { CUTS = 150, STRIDE = 7 };
#else
enum { CUTS = 1000, STRIDE = 1 };
#endif

static char *path;                     /* a file of this name lies on the real disk too: the façade looks whether it is there */
static char *begun;                    /* the ledger as the day begins */
static gsize n_begun;
static CfVirtualClock the_clock;

static CfShop *
open_shop (gboolean durable, gboolean checkpoints, GError **error)
{
  CfShop *shop = cf_shop_open (path, FALSE, &the_clock.clock, error);
  if (shop && !durable && !cf_db_script (shop->db, "PRAGMA synchronous = OFF", error))
    g_clear_pointer (&shop, cf_shop_close);
  if (shop && checkpoints && !cf_db_script (shop->db, "PRAGMA wal_autocheckpoint = 15", error))
    g_clear_pointer (&shop, cf_shop_close);
  return shop;
}

typedef struct { guint cuts, answered, lost, damaged; } Tally;

/* Works from *@step until the power goes; steps that were answered move *@step on. */
static void
work (GRand *rand, gboolean durable, guint *step, Tally *tally)
{
  g_autoptr (GError) error = NULL;
  gboolean at_once = g_rand_int_range (rand, 0, 5) == 0;
  if (at_once)                                                              /* also while it is opened and recovered */
    power_arm (POWER_CUT, g_rand_int_range (rand, 1, 40));
  g_autoptr (CfShop) shop = open_shop (durable, g_rand_boolean (rand), &error);
  if (!at_once)
    power_arm (POWER_CUT, g_rand_int_range (rand, 1, 400));
  for (guint i = 0; shop && !power_met () && i < 40; i++) {
    g_autoptr (GError) failed = NULL;
    CfOutcome outcome = day_step (shop, *step, &failed);
    if (outcome == CF_FAILED) {
      g_assert_true (power_met ());
      break;
    }
    ++*step;
    tally->answered++;
  }
  g_clear_pointer (&shop, cf_shop_close);                                   /* the power may go here too */
  tally->cuts += power_met ();
}

/* Looks at what is left. FALSE: something answered is not there, or the file is damaged. */
static gboolean
survey (guint step, Tally *tally)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, &the_clock.clock, &error);
  if (!shop || !cf_verify (shop->db, NULL, &report, &error) || report.problems->len) {
    tally->damaged++;
    return FALSE;
  }
  guint lost = 0;
  for (guint i = 0; i < step; i++)
    lost += !day_done (shop->db, i);
  tally->lost += lost;
  return lost == 0;
}

static void
cut (gboolean durable, guint cuts, Tally *tally)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  guint step = 0;
  gboolean fresh = TRUE;
  power_install (ledger_seed ());
  for (guint round = 0; tally->cuts < cuts; round++) {
    if (round % 12 == 0 || fresh) {
      power_put (path, begun, n_begun);
      step = 0;
    }
    work (rand, durable, &step, tally);
    power_back ();
    fresh = !survey (step, tally);
    if (fresh && durable)
      break;
  }
  power_remove ();
}

static void
full_loses_nothing (void)
{
  Tally tally = { 0 };
  cut (TRUE, CUTS, &tally);
  g_test_message ("%u cuts, %u acts answered, %u lost, %u damaged", tally.cuts, tally.answered, tally.lost, tally.damaged);
  g_assert_cmpuint (tally.lost + tally.damaged, ==, 0);
  g_assert_cmpuint (tally.answered, >, CUTS);
}

static void
off_loses (void)
{
  Tally tally = { 0 };
  cut (FALSE, CUTS / 5, &tally);
  g_test_message ("%u cuts, %u acts answered, %u lost, %u damaged", tally.cuts, tally.answered, tally.lost, tally.damaged);
  g_assert_cmpuint (tally.lost, >, 0);
}

static void
must_say (const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == CF_ERROR && g_str_has_prefix (error->message, path) && strlen (error->message) > strlen (path) + 10);
}

/* One act, in which operation @n meets @fault: what it says must be true, and asked again after opening anew it is there once. FALSE: there is no such operation any more. */
static gboolean
one_fault (PowerFault fault, guint step, guint n, gboolean checkpoints, guint *unknown)
{
  g_autoptr (GError) error = NULL, again = NULL;
  CfShop *shop = open_shop (TRUE, checkpoints, &error);
  g_assert_no_error (error);
  power_arm (fault, n);
  CfOutcome outcome = day_step (shop, step, &error);
  gboolean met = power_met ();
  power_arm (POWER_FINE, 0);
  if (outcome == CF_FAILED) {
    must_say (error);
    gboolean known = !g_error_matches (error, CF_ERROR, CF_ERROR_UNKNOWN);
    *unknown += !known;
    g_assert_true (fault != POWER_FULL || g_error_matches (error, CF_ERROR, CF_ERROR_FULL) || !known || g_error_matches (error, CF_ERROR, CF_ERROR_RETRY));
    if (known)
      g_assert_false (day_done (shop->db, step));                           /* "it was not saved" is true */
  } else
    g_assert_true (day_done (shop->db, step));
  cf_shop_close (shop);
  shop = open_shop (TRUE, FALSE, &again);
  g_assert_no_error (again);
  outcome = day_step (shop, step, &again);
  g_assert_true (outcome == CF_OK || outcome == CF_ALREADY);
  g_assert_true (day_done (shop->db, step));
  if (n % 4 == 1)
    ledger_clean (shop->db);
  cf_shop_close (shop);
  return met;
}

/* The ledger as it is before @step. */
static GBytes *
before (guint step)
{
  g_autoptr (GError) error = NULL;
  power_put (path, begun, n_begun);
  CfShop *shop = open_shop (TRUE, FALSE, &error);
  for (guint i = 0; i < step; i++)
    g_assert_cmpint (day_step (shop, i, &error), ==, CF_OK);
  cf_shop_close (shop);
  return power_get (path);
}

static void
each_operation (PowerFault fault)
{
  guint points = 0, unknown = 0;
  power_install (ledger_seed ());
  for (guint step = 0; step < 8; step++) {
    g_autoptr (GBytes) ledger = before (step);
    for (guint checkpoints = 0; checkpoints < 2; checkpoints++)
      for (guint n = 1;; n += STRIDE, points++) {
        gsize size;
        const void *bytes = g_bytes_get_data (ledger, &size);
        power_put (path, bytes, size);
        if (!one_fault (fault, step, n, checkpoints, &unknown))
          break;
      }
  }
  power_remove ();
  g_test_message ("%u operations failed, %u times it was not known whether the act was saved", points, unknown);
  g_assert_cmpuint (points, >, 100 / STRIDE);
  if (fault == POWER_EIO && STRIDE == 1)
    g_assert_cmpuint (unknown, >, 0);
}

static void each_fails (void) { each_operation (POWER_EIO); }
static void each_is_full (void) { each_operation (POWER_FULL); }

/* The disk fills up in the middle of the day: acts say so, nothing is lost; when there is room again the day goes on. */
static void
disk_full (void)
{
  g_autoptr (GError) error = NULL;
  guint step = 0;
  power_install (ledger_seed ());
  power_put (path, begun, n_begun);
  CfShop *shop = open_shop (TRUE, TRUE, &error);
  for (guint round = 0; round < 5; round++) {
    power_room (100000);
    for (;; step++) {
      g_autoptr (GError) failed = NULL;
      CfOutcome outcome = day_step (shop, step, &failed);
      if (outcome == CF_OK)
        continue;
      must_say (failed);
      g_assert_error (failed, CF_ERROR, CF_ERROR_FULL);
      break;
    }
    g_assert_false (day_done (shop->db, step));
    ledger_clean (shop->db);
    power_room (G_MAXSIZE);
    g_assert_cmpint (day_step (shop, step++, &error), ==, CF_OK);
  }
  for (guint i = 0; i < step; i++)
    g_assert_true (day_done (shop->db, i));
  cf_shop_close (shop);
  power_remove ();
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_test_init (&argc, &argv, NULL);
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  path = ledger_path ("power.counterfoil");
  day_make (path, &the_clock.clock);
  if (!g_file_get_contents (path, &begun, &n_begun, &error))
    g_error ("%s", error->message);
  g_test_add_func ("/power/full-loses-nothing", full_loses_nothing);
  g_test_add_func ("/power/off-loses", off_loses);
  g_test_add_func ("/power/each-operation-fails", each_fails);
  g_test_add_func ("/power/each-operation-finds-no-room", each_is_full);
  g_test_add_func ("/power/disk-full", disk_full);
  int status = g_test_run ();
  g_free (path);
  g_free (begun);
  return status;
}
