/* kill -9 in the middle of a day's acts, again and again; and death at an allocation, evenly over all of them: what was answered is there, nothing is there by halves, the day goes on.
 * (A killed program's writes survive it: this is about the program, power-test is about the disk.) usage: kill-test DAY-WRITER */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "ledger.h"
#include "writer.h"

#ifdef __SANITIZE_ADDRESS__
enum { KILLS = 20, DEATHS = 20 };
#else
enum { KILLS = 120, DEATHS = 120 };
#endif

static const char *writer;
static char *path;

static GPid
start (guint first, guint count, guint die_at, int *ret_out)
{
  g_autofree char *f = g_strdup_printf ("%u", first), *c = g_strdup_printf ("%u", count), *n = g_strdup_printf ("%u", die_at);
  const char *const argv[] = { writer, path, f, c, NULL };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "DIE_AT", n, TRUE);
  GPid pid;
  g_spawn_async_with_pipes (NULL, (char **) argv, environment, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, NULL, ret_out, NULL, &error);
  g_assert_no_error (error);
  return pid;
}

static int
end (GPid pid, int out, Said *said)
{
  int status;
  writer_listen (out, G_MAXUINT, said);
  close (out);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  return status;
}

static void
kills (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  guint step = 0, killed = 0;
  for (guint i = 0; i < KILLS; i++) {
    Said said = { .done = step };
    int out;
    GPid pid = start (step, 1000, 0, &out);
    writer_listen (out, step + g_rand_int_range (rand, 0, 12), &said);      /* that many acts, and then a moment */
    gint64 until = g_get_monotonic_time () + g_rand_int_range (rand, 0, 4000);
    while (g_get_monotonic_time () < until)
      ;
    kill (pid, SIGKILL);
    killed += WIFSIGNALED (end (pid, out, &said));
    step = i % 6 == 5 ? writer_survey (path, said.done) : said.done;
  }
  g_test_message ("%u killed, %u acts", killed, step);
  g_assert_cmpuint (killed, ==, KILLS);
  writer_survey (path, step);
}

static void
deaths (void)
{
  g_autofree char *from = ledger_path ("begun.db");
  Said all = { 0 };
  int out;
  writer_copy (from, path);
  GPid pid = start (0, 9, 0, &out);
  g_assert_cmpint (end (pid, out, &all), ==, 0);
  g_assert_cmpuint (all.allocations, >, 1000);
  guint died = 0;
  for (guint i = 0; i < DEATHS; i++) {
    Said said = { 0 };
    writer_copy (from, path);
    pid = start (0, 9, 1 + (guint64) all.allocations * i / DEATHS, &out);
    int status = end (pid, out, &said);
    died += WIFEXITED (status) && WEXITSTATUS (status) == 77;
    writer_survey (path, said.done);
  }
  g_test_message ("%u allocations, died at %u of them", all.allocations, died);
  g_assert_cmpuint (died, >, DEATHS * 9 / 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  writer = argv[1];
  path = ledger_path ("day.db");
  g_autofree char *from = ledger_path ("begun.db");
  day_make (from, NULL);
  writer_copy (from, path);
  g_test_add_func ("/kill/nine", kills);
  g_test_add_func ("/kill/no-memory", deaths);
  int status = g_test_run ();
  g_free (path);
  return status;
}
