/* sqlite-locks-test.c: proves that a ledger's locks stay when another part of the program opens and closes its files, as a file chooser does that shows their folder: another program does not take itself for the only one, the log of what
 * was committed stays where it is, and each still waits for the other. */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "db/db.h"
#include "db/driver.h"

CF_SQL (put, "INSERT INTO t(x) VALUES ($1)");
CF_SQL (ask, "SELECT COUNT(*) FROM t");

static char *folder, *path;

static void
done (gboolean ok, GError *error)
{
  g_assert_no_error (error);
  g_assert_true (ok);
}

static void
put_row (CfDb *db, gint64 x)
{
  GError *error = NULL;
  CfStmt *stmt = cf_db_stmt (db, &put, &error);
  done (stmt != NULL, error);
  cf_bind_int (stmt, 1, x);
  done (cf_run (stmt, &error), error);
}

/* In a transaction of its own. */
static void
add_row (CfDb *db, gint64 x)
{
  GError *error = NULL;
  done (cf_db_begin (db, TRUE, &error), error);
  put_row (db, x);
  done (cf_db_commit (db, &error), error);
}

static gint64
rows (CfDb *db)
{
  GError *error = NULL;
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &ask, &error);
  done (stmt && cf_step (stmt, &error) == CF_ROW, error);
  return cf_int (stmt, 0);
}

static CfDb *
open_db (CfDbMode mode)
{
  GError *error = NULL;
  CfDb *db = cf_db_open (path, mode, &error);
  done (db != NULL, error);
  return db;
}

static CfDb *
fresh (void)
{
  GError *error = NULL;
  CfDb *db = open_db (CF_DB_CREATE);
  done (cf_db_script (db, "CREATE TABLE t(x BIGINT)", &error), error);
  cf_db_close (db);
  return open_db (CF_DB_READ_WRITE);
}

/* What a file chooser does with each file of the folder. */
static void
look_at_files (void)
{
  static const char *const kinds[] = { "", "-wal", "-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *name = g_strconcat (path, kinds[i], NULL);
    char byte;
    int fd = open (name, O_RDONLY | O_CLOEXEC);
    g_assert_cmpint (fd, >=, 0);
    g_assert_cmpint (read (fd, &byte, 1), >=, 0);
    close (fd);
  }
}

static ino_t
inode (const char *kind)
{
  g_autofree char *name = g_strconcat (path, kind, NULL);
  GStatBuf st;
  g_assert_cmpint (g_stat (name, &st), ==, 0);
  return st.st_ino;
}

/* This program again, as another process, with @what to do. */
static int
elsewhere (const char *what)
{
  g_autoptr (GError) error = NULL;
  const char *argv[] = { "/proc/self/exe", what, path, NULL };
  g_autofree char *self = g_file_read_link ("/proc/self/exe", &error);
  int status;
  argv[0] = self;
  done (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_CHILD_INHERITS_STDIN, NULL, NULL, NULL, NULL, &status, &error), error);
  g_assert_true (WIFEXITED (status));
  return WEXITSTATUS (status);
}

/* In the other process: adds a row, and closes the ledger, as the last who has it would. 3: it is busy. */
static int
work (const char *what)
{
  g_autoptr (GError) error = NULL;
  CfDb *db = cf_db_open (path, CF_DB_READ_WRITE, &error);
  if (!db)
    return 2;
  gboolean now = strcmp (what, "--begin") != 0;
  gboolean ok = cf_db_begin (db, TRUE, &error);
  if (ok && now) {
    put_row (db, 7);
    ok = cf_db_commit (db, &error);
  }
  int code = ok ? 0 : g_error_matches (error, CF_ERROR, CF_ERROR_BUSY) ? 3 : 2;
  cf_db_close (db);
  return code;
}

static void
test_log_stays (void)
{
  CfDb *db = fresh ();
  add_row (db, 1);
  CfDb *reader = open_db (CF_DB_READ_ONLY);
  g_assert_cmpint (rows (reader), ==, 1);
  ino_t log = inode ("-wal"), index = inode ("-shm");
  look_at_files ();
  g_assert_cmpint (elsewhere ("--add"), ==, 0);
  g_assert_cmpint (inode ("-wal"), ==, log);
  g_assert_cmpint (inode ("-shm"), ==, index);
  add_row (db, 2);
  g_assert_cmpint (rows (reader), ==, 3);
  g_assert_cmpint (elsewhere ("--add"), ==, 0);
  cf_db_close (reader);
  look_at_files ();
  g_assert_cmpint (elsewhere ("--add"), ==, 0);
  g_assert_cmpint (inode ("-wal"), ==, log);
  g_assert_cmpint (rows (db), ==, 5);
  cf_db_close (db);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));                /* the last one takes the log away */
  db = open_db (CF_DB_READ_WRITE);
  g_assert_cmpint (rows (db), ==, 5);
  cf_db_close (db);
  g_unlink (path);
}

static void
test_writers_wait (void)
{
  GError *error = NULL;
  CfDb *db = fresh ();
  done (cf_db_begin (db, TRUE, &error), error);
  put_row (db, 1);
  look_at_files ();
  g_assert_cmpint (elsewhere ("--begin"), ==, 3);
  done (cf_db_commit (db, &error), error);
  g_assert_cmpint (elsewhere ("--begin"), ==, 0);
  cf_db_close (db);
  g_unlink (path);
}

/* Every descriptor that was opened for the locks goes with its file. */
static guint
descriptors (void)
{
  g_autoptr (GDir) all = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;
  while (g_dir_read_name (all))
    n++;
  return n;
}

static void
test_nothing_left (void)
{
  cf_db_close (fresh ());
  guint before = descriptors ();
  for (guint i = 0; i < 50; i++) {
    CfDb *a = open_db (CF_DB_READ_WRITE), *b = open_db (CF_DB_READ_ONLY);
    add_row (a, i);
    g_assert_cmpint (rows (b), ==, i + 1);
    cf_db_close (i % 2 ? a : b);
    cf_db_close (i % 2 ? b : a);
  }
  g_assert_cmpuint (descriptors (), ==, before);
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  if (argc == 3 && argv[1][0] == '-' && strchr (argv[2], '/')) {
    path = argv[2];
    return work (argv[1]);
  }
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("locks-XXXXXX", NULL);
  path = g_build_filename (folder, "ledger.db", NULL);
  g_test_add_func ("/db/locks/log-stays", test_log_stays);
  g_test_add_func ("/db/locks/writers-wait", test_writers_wait);
  g_test_add_func ("/db/locks/nothing-left", test_nothing_left);
  int failed = g_test_run ();
  g_rmdir (folder);
  g_free (path);
  g_free (folder);
  return failed;
}
