/* Several registers and a portal, the real code, from one seed: lost, repeated and late questions, parted networks, clocks a day off and jumping, commits that fail, programs that die, the portal set
 * back to old backups, registers set back to older files (and whole machines, which nothing shows), programs that are too old for a while, and older ones that keep and pass on what they do not know until they are updated. After healing all stations are equal, each acknowledged payment is there once, all postings sum to zero, numbers are unique and without
 * gaps (S0-40). Eleven faults that are planted are all found.
 * SEEDS=n and SEED=first run others; each failure prints its seed. */
#include "world.h"
#include <stdlib.h>

#define STEPS 400

static guint restores, set_backs, unseen, updates;

static gboolean
fails (guint32 seed, Plant plant, gboolean say)
{
  World *w = world_new (seed, plant);
  world_run (w, STEPS);
  world_heal (w);
  g_autoptr (GPtrArray) wrong = world_check (w);
  for (guint i = 0; say && i < wrong->len && i < 400; i++)
    g_test_message ("seed %u: %s", seed, (char *) g_ptr_array_index (wrong, i));
  restores += w->restores;
  set_backs += w->set_backs;
  unseen += w->unseen;
  updates += w->updates;
  world_free (w);
  return wrong->len > 0;
}

static guint
number_of (const char *name, guint otherwise)
{
  const char *text = g_getenv (name);
  return text ? (guint) strtoul (text, NULL, 10) : otherwise;
}

static void
agree (void)
{
  guint first = number_of ("SEED", 1), n = number_of ("SEEDS", g_getenv ("COUNTERFOIL_TEST_SERVER") ? 3 : 12), failed = 0;
  for (guint32 seed = first; seed < first + n; seed++)
    failed += fails (seed, PLANT_NOTHING, TRUE);
  g_test_message ("%u seeds from %u, %u failed; the portal set back %u times, registers %u times, %u of them unseen; %u updated", n, first, failed, restores, set_backs, unseen, updates);
  g_assert_cmpuint (failed, ==, 0);
}

static void
planted (gconstpointer plant)
{
  for (guint32 seed = 1; seed <= 40; seed++)
    if (fails (seed, GPOINTER_TO_INT (plant), FALSE))
      return;
  g_error ("forty worlds, and nobody noticed the fault that was planted");
}

int
main (int argc, char **argv)
{
  static const char *const names[N_PLANTS] = { NULL, "epoch-kept-after-restore", "answers-without-storing", "cursor-before-commit", "epoch-ignored", "own-commits-only", "pages-skipped", "same-number-twice",
                                               "bytes-changed", "repeat-with-new-id", "others-left-out", "set-back-unseen" };
  g_test_init (&argc, &argv, NULL);
  world_prepare ();
  g_test_add_func ("/sync/simulation/agree", agree);
  for (guint i = 1; i < N_PLANTS && !g_getenv ("COUNTERFOIL_TEST_SERVER"); i++) {
    g_autofree char *name = g_strdup_printf ("/sync/simulation/planted/%s", names[i]);
    g_test_add_data_func (name, GINT_TO_POINTER (i), planted);
  }
  int result = g_test_run ();
  world_forget ();
  return result;
}
