/* practice-test.c: W12: practice is on a copy that knows that it is one, with the files beside it; what is done there never reaches the ledger, which stays as it is byte for byte; what is drawn from it
 * says so; nothing of it is left afterwards. */
#include "desk/backup.h"
#include "desk/document-pdf.h"
#include "desk/practice.h"
#include "desk/receipt-printer.h"
#include "fixture.h"
#include "shop/card.h"
#include <glib/gstdio.h>
#include <string.h>

CF_SQL (terminals_there, "SELECT address FROM terminal WHERE archived = 0");

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
  CfCardTerminal terminal = { .id = cf_shop_id (f.shop), .name = (char *) "Counter", .driver = (char *) "zvt", .address = (char *) "tcp:192.0.2.1:20007", .identity = (char *) "", .station = 1 };
  fixture_ok (&f, cf_save_card_terminal (f.shop, &f.who, &terminal, NULL));
  g_autofree char *before = sums (cf_db_path (f.shop->db));
  gboolean is = TRUE;
  g_assert_true (cf_practice_is (f.shop, &is, NULL));
  g_assert_false (is);
  CfPractice *practice = cf_practice_new (f.shop, "tcp:127.0.0.1:9", &error);
  g_assert_no_error (error);
  g_autofree char *path = g_strdup (cf_practice_path (practice));
  g_assert_cmpstr (path, !=, cf_db_path (f.shop->db));
  CfShop *copy = cf_shop_open (path, FALSE, f.shop->clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_practice_is (copy, &is, NULL));
  g_assert_true (is);
  CfStmt *stmt = cf_db_stmt (copy->db, &terminals_there, &error);      /* none of the shop's is left to be charged */
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  g_assert_cmpstr (cf_text (stmt, 0), ==, "tcp:127.0.0.1:9");
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_DONE);
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
  g_autofree char *backup = g_build_filename (f.folder, "practice.cfbackup", NULL);
  g_assert_false (cf_backup_write (copy, backup, "a long passphrase", NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (g_file_test (backup, G_FILE_TEST_EXISTS));
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
