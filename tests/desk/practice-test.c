/* practice-test.c: W12: practice is on a copy that knows that it is one, with the files beside it; what is done there never reaches the ledger, which stays as it is byte for byte; what is drawn from it
 * says so; nothing of it is left afterwards. */
#include "desk/document-pdf.h"
#include "desk/practice.h"
#include "desk/receipt-printer.h"
#include "fixture.h"
#include <glib/gstdio.h>
#include <string.h>

static char *
sum_of (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize n;
  return g_file_get_contents (path, &bytes, &n, NULL) ? g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, n) : g_strdup ("none");
}

/* The ledger and what SQLite has beside it, but for the index of the log, which readers share. */
static char *
sums (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL), *a = sum_of (path), *b = sum_of (wal);
  return g_strconcat (a, b, NULL);
}

static void
test_practice (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  g_autofree char *before = sums (cf_db_path (f.shop->db));
  gboolean is = TRUE;
  g_assert_true (cf_practice_is (f.shop, &is, NULL));
  g_assert_false (is);
  CfPractice *practice = cf_practice_new (f.shop, &error);
  g_assert_no_error (error);
  g_autofree char *path = g_strdup (cf_practice_path (practice));
  g_assert_cmpstr (path, !=, cf_db_path (f.shop->db));
  CfShop *copy = cf_shop_open (path, FALSE, f.shop->clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_practice_is (copy, &is, NULL));
  g_assert_true (is);
  /* Something is done there. */
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "practice" };
  CfCustomer customer = { .id = 4711, .name = g_strdup ("Nobody Real") };
  g_assert_cmpint (cf_save_customer (copy, &who, &customer, &error), ==, CF_OK);
  g_free (customer.name);
  g_auto (CfPaperLooks) looks = { 0 };
  g_assert_true (cf_paper_looks_load (copy, G_MAXINT64, &looks, &error));
  g_assert_true (looks.shop.practice);
  CfReceiptPrinter printer = { .profile = (char *) "generic-80" };
  g_autoptr (GBytes) page = cf_receipt_test_page (copy, &printer, &error);
  g_assert_no_error (error);
  gsize n;
  gconstpointer data = g_bytes_get_data (page, &n);
  g_assert_nonnull (memmem (data, n, "PRACTICE", 8));
  cf_shop_close (copy);
  cf_practice_free (practice);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_autofree char *folder = g_path_get_dirname (path), *after = sums (cf_db_path (f.shop->db));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_cmpstr (after, ==, before);
  fixture_close (&f);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/practice/W12 a copy that nothing leaves", test_practice);
  return g_test_run ();
}
