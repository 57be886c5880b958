/* Files that are no good, or not ours to write: each is answered with a code and a sentence that names the file, and is left exactly as it was. And one that another program writes while we open it. */
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>
#include "day.h"
#include "ledger.h"
#include "store/log.h"
#include "store/verify.h"

static char *begun;                    /* a ledger after some acts */
static gsize n_begun;

static void
write_file (const char *path, const void *bytes, gsize size)
{
  g_autoptr (GError) error = NULL;
  static const char *const beside[] = { "-wal", "-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *name = g_strconcat (path, beside[i], NULL);
    g_unlink (name);
  }
  g_unlink (path);
  g_assert_true (g_file_set_contents_full (path, bytes, size, G_FILE_SET_CONTENTS_NONE, 0600, &error));
}

static void
must_say (const GError *error, CfError code, const char *path)
{
  g_assert_error (error, CF_ERROR, (int) code);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, path));
  g_assert_cmpuint (strlen (error->message), >, strlen (path) + 20);
  g_assert_null (strchr (error->message, '\n'));
}

/* The file is as it was; and nothing lies beside it, but what SQLite leaves there after reading a ledger that it may not write. */
static void
unchanged (const char *path, const void *bytes, gsize size, gboolean read_only)
{
  g_autofree char *now = NULL;
  g_autoptr (GError) error = NULL;
  gsize n;
  g_assert_true (g_file_get_contents (path, &now, &n, &error));
  g_assert_cmpmem (now, n, bytes, size);
  static const char *const beside[] = { "-wal", "-shm", "-journal" };
  for (guint i = read_only ? 2 : 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *name = g_strconcat (path, beside[i], NULL);
    g_assert_false (g_file_test (name, G_FILE_TEST_EXISTS));
  }
}

/* Opened for writing and for reading, it says @code. */
static void
refused (const char *what, const void *bytes, gsize size, CfError code)
{
  g_autofree char *path = ledger_path ("bad.db");
  g_test_message ("%s", what);
  for (guint read_only = 0; read_only < 2; read_only++) {
    g_autoptr (GError) error = NULL;
    write_file (path, bytes, size);
    g_assert_null (cf_shop_open (path, read_only, NULL, &error));
    must_say (error, code, path);
    unchanged (path, bytes, size, read_only);
  }
}

/* Another program's database, or a ledger that @sql was done to. */
static char *
database (const char *from, gsize n_from, const char *sql, gsize *ret_size)
{
  g_autofree char *path = ledger_path ("other.db");
  g_autoptr (GError) error = NULL;
  sqlite3 *db;
  char *bytes;
  if (from)
    write_file (path, from, n_from);
  else
    g_unlink (path);
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  g_assert_true (g_file_get_contents (path, &bytes, ret_size, &error));
  return bytes;
}

static void
no_ledger (void)
{
  gsize size;
  refused ("an empty file", "", 0, CF_ERROR_CORRUPT);
  refused ("a table", "number,name\n1,Acme\n", 19, CF_ERROR_CORRUPT);
  g_autofree char *zeros = g_malloc0 (100000);
  refused ("zeros", zeros, 100000, CF_ERROR_CORRUPT);
  g_autofree char *other = database (NULL, 0, "CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO customer VALUES (1, 'Ann')", &size);
  refused ("another program's database", other, size, CF_ERROR_CORRUPT);
  g_autofree char *near = database (NULL, 0, "CREATE TABLE head(one); CREATE TABLE station(id); CREATE TABLE commit_log(pos)", &size);
  refused ("tables of the same names", near, size, CF_ERROR_CORRUPT);
}

static void
not_for_us (void)
{
  gsize size;
  g_autofree char *newer = database (begun, n_begun, "UPDATE head SET schema = 1000", &size);
  refused ("made by a newer program", newer, size, CF_ERROR_NEWER);
  g_autofree char *beheaded = database (begun, n_begun, "DELETE FROM head", &size);
  refused ("without a head", beheaded, size, CF_ERROR_CORRUPT);
  g_autofree char *cut = database (begun, n_begun, "DROP TRIGGER guard_commit_log_d; DELETE FROM commit_log WHERE pos > 3", &size);
  refused ("with its last commits cut off", cut, size, CF_ERROR_CORRUPT);
  g_autofree char *lost = database (begun, n_begun, "DROP TABLE setting", &size);
  refused ("without a table", lost, size, CF_ERROR_CORRUPT);
}

/* The head of @begun, whole. */
static CfHead
begun_head (const char *path)
{
  g_autoptr (GError) error = NULL;
  CfHead head;
  write_file (path, begun, n_begun);
  CfShop *shop = cf_shop_open (path, TRUE, NULL, &error);
  g_assert_true (shop && cf_head_load (shop->db, &head, &error));
  cf_shop_close (shop);
  return head;
}

/* Cut off anywhere: it cannot be opened, or verify says what is missing. Only a cut within the last page may take nothing with it (bytes there that no row uses): then the log,
 * which verify has hashed anew, ends as it did. */
static void
truncated (void)
{
  g_autofree char *path = ledger_path ("short.db");
  const CfHead whole = begun_head (path);
  guint refused_ = 0, found = 0;
  for (gsize size = 1; size < n_begun; size = size + n_begun / 40 < n_begun - 4096 ? size + n_begun / 40 : MAX (size + 97, n_begun - 4096)) {
    g_autoptr (GError) error = NULL;
    write_file (path, begun, size);
    g_autoptr (CfShop) shop = cf_shop_open (path, TRUE, NULL, &error);
    g_auto (CfVerifyReport) report = { 0 };
    if (!shop || !cf_verify (shop->db, NULL, &report, &error)) {
      g_assert_error (error, CF_ERROR, CF_ERROR_CORRUPT);
      refused_++;
    } else if (report.problems->len)
      found++;
    else {
      CfHead head;
      g_assert_cmpuint (n_begun - size, <, 4096);
      g_assert_true (cf_head_load (shop->db, &head, &error));
      g_assert_cmpint (head.pos, ==, whole.pos);
      g_assert_cmpmem (head.hash, sizeof head.hash, whole.hash, sizeof whole.hash);
    }
    g_clear_pointer (&shop, cf_shop_close);
    unchanged (path, begun, size, TRUE);
  }
  g_test_message ("%u cannot be opened, in %u verify finds what is missing", refused_, found);
}

static gpointer
write_on (gpointer user)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (user, FALSE, NULL, &error);
  g_assert_no_error (error);
  for (guint step = 8; step < 308; step++)
    g_assert_cmpint (day_step (shop, step, &error), ==, CF_OK);
  return NULL;
}

/* Another program writes one commit after the other: whoever opens the ledger meanwhile finds head and log of one moment, and no damage. */
static void
being_written (void)
{
  g_autofree char *path = ledger_path ("busy.db");
  write_file (path, begun, n_begun);
  GThread *writer = g_thread_new ("writer", write_on, path);
  for (gint64 pos = 0, until = 0; pos < until || !until;) {
    g_autoptr (GError) error = NULL;
    CfHead head;
    g_autoptr (CfShop) shop = cf_shop_open (path, TRUE, NULL, &error);
    g_assert_no_error (error);
    g_assert_true (cf_head_load (shop->db, &head, &error));
    pos = head.pos;
    until = until ? until : pos + 250;
  }
  g_thread_join (writer);
}

/* Where there is nothing, where there is a folder, and where a ledger is already. */
static void
places (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *nowhere = ledger_path ("nowhere.db"), *deep = ledger_path ("no/such/folder.db"), *there = ledger_path ("there.db");
  g_assert_null (cf_shop_open (nowhere, FALSE, NULL, &error));
  must_say (error, CF_ERROR_NOT_FOUND, nowhere);
  g_assert_false (g_file_test (nowhere, G_FILE_TEST_EXISTS));
  g_clear_error (&error);
  g_assert_null (cf_shop_open (deep, FALSE, NULL, &error));
  must_say (error, CF_ERROR_NOT_FOUND, deep);
  g_clear_error (&error);
  g_assert_null (cf_shop_open (ledger_folder (), FALSE, NULL, &error));
  must_say (error, CF_ERROR_INVALID, ledger_folder ());
  g_clear_error (&error);
  write_file (there, begun, n_begun);
  g_assert_null (cf_shop_create (there, &(CfShopStart) { .name = "Twice" }, NULL, &error));
  must_say (error, CF_ERROR_CONFLICT, there);
  unchanged (there, begun, n_begun, FALSE);
}

/* Somebody else's file: readable, not writable. Root may write anything, so root steps down for a moment. */
static void
read_only_file (void)
{
  g_autofree char *path = ledger_path ("read-only.db");
  g_autoptr (GError) error = NULL;
  gboolean root = geteuid () == 0;
  write_file (path, begun, n_begun);
  g_assert_cmpint (g_chmod (path, 0444), ==, 0);
  g_assert_cmpint (g_chmod (ledger_folder (), 0777), ==, 0);
  g_assert_true (!root || seteuid (65534) == 0);
  CfShop *shop = cf_shop_open (path, FALSE, NULL, &error);
  g_autoptr (GError) reading = NULL;
  CfShop *reader = cf_shop_open (path, TRUE, NULL, &reading);
  CfOutcome outcome = reader ? day_step (reader, 50, NULL) : CF_FAILED;
  gint64 commits = reader ? ledger_ask (reader->db, "SELECT COUNT(*) FROM commit_log") : 0;
  g_clear_pointer (&reader, cf_shop_close);
  g_assert_true (!root || seteuid (0) == 0);
  g_assert_null (shop);
  must_say (error, CF_ERROR_DENIED, path);
  g_assert_no_error (reading);
  g_assert_cmpint (commits, >, 3);
  g_assert_cmpint (outcome, ==, CF_FAILED);
  g_assert_cmpint (g_chmod (ledger_folder (), 0700), ==, 0);
  unchanged (path, begun, n_begun, TRUE);
}

/* Another program writes: an act waits, gives up with a sentence, and works once the other is done. */
static void
locked (void)
{
  g_autofree char *path = ledger_path ("locked.db");
  g_autoptr (GError) error = NULL;
  sqlite3 *other;
  write_file (path, begun, n_begun);
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open (path, &other), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (other, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  gint64 from = g_get_monotonic_time ();
  g_assert_cmpint (day_step (shop, 8, &error), ==, CF_FAILED);
  must_say (error, CF_ERROR_BUSY, path);
  g_assert_cmpint (g_get_monotonic_time () - from, >, 4 * G_USEC_PER_SEC);
  g_clear_error (&error);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM head"), ==, 1);      /* reading goes on meanwhile */
  g_assert_cmpint (sqlite3_exec (other, "ROLLBACK", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (other);
  g_assert_cmpint (day_step (shop, 8, &error), ==, CF_OK);
  ledger_clean (shop->db);
}

/* What lies beside a ledger after a crash may be rubbish: it is not taken for commits. */
static void
strange_wal (void)
{
  g_autofree char *path = ledger_path ("wal.db"), *wal = g_strconcat (path, "-wal", NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  for (guint i = 0; i < 10; i++) {
    g_autoptr (GError) error = NULL;
    guint8 rubbish[9000];
    write_file (path, begun, n_begun);
    for (guint k = 0; k < sizeof rubbish; k++)
      rubbish[k] = g_rand_int (rand);
    static const guint8 magic[] = { 0x37, 0x7f, 0x06, 0x82, 0x00, 0x2d, 0xe2, 0x18, 0x00, 0x00, 0x10, 0x00 };
    if (i % 2)
      memcpy (rubbish, magic, sizeof magic);
    g_assert_true (g_file_set_contents_full (wal, (char *) rubbish, sizeof rubbish, G_FILE_SET_CONTENTS_NONE, 0600, &error));
    g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, NULL, &error);
    g_assert_no_error (error);
    ledger_clean (shop->db);
    g_assert_cmpint (day_step (shop, 8, &error), ==, CF_OK);
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_test_init (&argc, &argv, NULL);
  g_autofree char *path = ledger_path ("begun.db");
  day_make (path, NULL);
  CfShop *shop = cf_shop_open (path, FALSE, NULL, &error);
  for (guint step = 0; step < 8; step++)
    g_assert_cmpint (day_step (shop, step, &error), ==, CF_OK);
  cf_shop_close (shop);
  g_assert_true (g_file_get_contents (path, &begun, &n_begun, &error));
  g_test_add_func ("/files/no-ledger", no_ledger);
  g_test_add_func ("/files/not-for-us", not_for_us);
  g_test_add_func ("/files/truncated", truncated);
  g_test_add_func ("/files/being-written", being_written);
  g_test_add_func ("/files/places", places);
  g_test_add_func ("/files/read-only", read_only_file);
  g_test_add_func ("/files/locked", locked);
  g_test_add_func ("/files/strange-wal", strange_wal);
  int status = g_test_run ();
  g_free (begun);
  return status;
}
