/* Every system call that touches the ledger, in opening it and two acts: at each one the program is killed, or the call fails with EIO or ENOSPC. What was answered is there, nothing is
 * there by halves; a failure is said; what is not known is found by asking again. Needs strace. usage: syscall-test STRACE DAY-WRITER */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "ledger.h"
#include "writer.h"

#ifdef __SANITIZE_ADDRESS__
enum { STRIDE = 12 };
#else
enum { STRIDE = 1 };
#endif

enum { FIRST = 2, COUNT = 2 };                                              /* an invoice is issued, and paid in part */
static const char *tracer, *writer;
static char *path, *begun, *trace;

static int
run (const char *inject, Said *ret)
{
  g_autofree char *first = g_strdup_printf ("%u", FIRST), *count = g_strdup_printf ("%u", COUNT);
  const char *const argv[] = { tracer, "-f", "--seccomp-bpf", "-qq", "-o", trace, "-P", path, "-e", "trace=pwrite64,pread64,fdatasync,fsync,ftruncate,unlink,openat,fcntl,fallocate", "-e",
                               inject ? inject : "signal=none", writer, path, first, count, NULL };
  g_autofree char *wal = g_strconcat (path, "-wal", NULL), *shm = g_strconcat (path, "-shm", NULL);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  for (guint i = 0; argv[i]; i++) {
    g_ptr_array_add (all, (gpointer) argv[i]);
    if (g_str_equal (argv[i], path) && g_str_equal (argv[i - 1], "-P")) {
      g_ptr_array_add (all, (gpointer) "-P");
      g_ptr_array_add (all, wal);
      g_ptr_array_add (all, (gpointer) "-P");
      g_ptr_array_add (all, shm);
    }
  }
  g_ptr_array_add (all, NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "ASAN_OPTIONS", "detect_leaks=0", TRUE);      /* the leak checker cannot run under a tracer */
  GPid pid;
  int out, status;
  *ret = (Said) { .done = FIRST };
  g_spawn_async_with_pipes (NULL, (char **) all->pdata, environment, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &pid, NULL, &out, NULL, &error);
  g_assert_no_error (error);
  writer_listen (out, G_MAXUINT, ret);
  close (out);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  return status;
}

/* name → how often it was called. */
static GHashTable *
calls (void)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_assert_true (g_file_get_contents (trace, &text, NULL, &error));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    const char *name = lines[i] + strspn (lines[i], "0123456789 ");
    gsize n = strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789_");
    if (n && name[n] == '(') {
      char *key = g_strndup (name, n);
      g_hash_table_insert (counts, key, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1));
    }
  }
  return counts;
}

enum { KILL, BROKEN, NO_ROOM };

static gboolean
takes_room (const char *call)
{
  static const char *const names[] = { "pwrite64", "fdatasync", "fsync", "ftruncate", "fallocate", NULL };
  return g_strv_contains (names, call);
}

/* To be killed there is to be killed before the next one that does something. */
static gboolean only_asks (const char *call) { return g_str_equal (call, "pread64") || g_str_equal (call, "fcntl"); }

static void
inject (void)
{
  static const char *const faults[] = { [KILL] = "signal=KILL", [BROKEN] = "error=EIO", [NO_ROOM] = "error=ENOSPC" };
  guint tried = 0, answered = 0, unknown = 0, failed = 0;
  Said said;
  writer_copy (begun, path);
  g_assert_cmpint (run (NULL, &said), ==, 0);
  g_assert_cmpuint (said.done, ==, FIRST + COUNT);
  g_autoptr (GHashTable) counts = calls ();
  GHashTableIter iter;
  gpointer name, count;
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &name, &count))
    for (guint fault = 0; fault < G_N_ELEMENTS (faults); fault++) {
      if ((fault == KILL && only_asks (name)) || (fault == NO_ROOM && !takes_room (name)))
        continue;
      for (guint k = 1; k <= GPOINTER_TO_UINT (count); k += STRIDE * (g_str_equal (name, "fcntl") ? 4 : 1)) {      /* locks: dozens alike */
        g_autofree char *how = g_strdup_printf ("inject=%s:%s:when=%u", (char *) name, faults[fault], k);
        writer_copy (begun, path);
        run (how, &said);
        writer_survey (path, said.done);
        tried++;
        answered += said.done - FIRST;
        unknown += said.unknown;
        failed += said.failed;
      }
    }
  g_test_message ("%u injections: %u acts answered, %u failed with a sentence, %u not known and asked again", tried, answered, failed, unknown);
  g_assert_cmpuint (tried, >, 300 / STRIDE);
  g_assert_true (failed > 0 && (unknown > 0 || STRIDE > 1));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  tracer = argv[1];
  writer = argv[2];
  path = ledger_path ("day.db");
  begun = ledger_path ("begun.db");
  trace = ledger_path ("trace");
  day_make (begun, NULL);
  CfShop *shop = cf_shop_open (begun, FALSE, NULL, &error);
  for (guint step = 0; step < FIRST; step++)
    g_assert_cmpint (day_step (shop, step, &error), ==, CF_OK);
  cf_shop_close (shop);
  g_test_add_func ("/syscall/each", inject);
  int status = g_test_run ();
  g_free (path);
  g_free (begun);
  g_free (trace);
  return status;
}
