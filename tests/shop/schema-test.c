/* schema-test.c: a ledger of each schema that was ever released opens in this program, is brought up to date, verifies, and its log applied to an empty ledger gives the same records.
 * tests/data/schema/NNNN.zst is such a ledger as that version's program left it: customers edited, merged, archived; documents of each kind; payments of each end. Never changed, only added to. */
#include <glib/gstdio.h>
#include <zstd.h>
#include "fixture.h"
#include "store/verify.h"

/* Unpacks the ledger of version @version into @path. */
static void
unpack (gint64 version, const char *path)
{
  g_autofree char *name = g_strdup_printf ("%04d.zst", (int) version), *packed = g_test_build_filename (G_TEST_DIST, "..", "data", "schema", name, NULL), *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  g_file_get_contents (packed, &bytes, &size, &error);
  g_assert_no_error (error);
  unsigned long long whole = ZSTD_getFrameContentSize (bytes, size);
  g_assert_cmpuint (whole, <, 64 << 20);
  g_autofree char *plain = g_malloc (whole);
  g_assert_cmpuint (ZSTD_decompress (plain, whole, bytes, size), ==, whole);
  g_file_set_contents (path, plain, whole, &error);
  g_assert_no_error (error);
}

static void
test_version (gconstpointer version)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error), *path = g_build_filename (folder, "old.counterfoil", NULL);
  g_auto (CfVerifyReport) report = { 0 };
  unpack (GPOINTER_TO_INT (version), path);
  CfShop *shop = cf_shop_open (path, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (shop->head.schema, ==, CF_SCHEMA);
  g_assert_true (cf_verify (shop->db, NULL, &report, &error));
  g_assert_cmpuint (report.problems->len, ==, 0);
  g_assert_cmpint (report.commits, >=, 40);
  fixture_replay (shop->db, folder);
  cf_shop_close (shop);
  static const char *const left[] = { "old.counterfoil", "old.counterfoil-wal", "old.counterfoil-shm", "replay.counterfoil", "replay.counterfoil-wal", "replay.counterfoil-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (left); i++) {
    g_autofree char *file = g_build_filename (folder, left[i], NULL);
    g_unlink (file);
  }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (int version = 1; version <= CF_SCHEMA; version++) {
    g_autofree char *path = g_strdup_printf ("/shop/schema/%04d", version);
    g_test_add_data_func (path, GINT_TO_POINTER (version), test_version);
  }
  return g_test_run ();
}
