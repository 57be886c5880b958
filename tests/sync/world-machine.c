/* world-machine.c: what a computer in the world is: its program, which may be an older one, its chance, its disk, which fails at commits, and dying. */
#include "world-private.h"
#include <glib/gstdio.h>
#include <string.h>
#include "db/driver.h"

World *world_now;
static const CfDbDriver *real_driver;
static CfDbDriver failing_driver;

/* Whose program runs now: what an older one does not know is hidden from it (the linker puts these two in the place of the real ones). */
gboolean world_program_is_old;
const CfRecord *__real_cf_record_by_tag (guint tag);
const CfRecord *__wrap_cf_record_by_tag (guint tag);
gboolean __real_cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown);
gboolean __wrap_cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown);

const CfRecord *
__wrap_cf_record_by_tag (guint tag)
{
  const CfRecord *type = __real_cf_record_by_tag (tag);
  return world_program_is_old && type == &CF_ITEM ? NULL : type;
}

gboolean
__wrap_cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown)
{
  gboolean ok = __real_cf_record_decode (type, bytes, size, ret, ret_unknown);
  CfPayment *payment = ret;
  if (ok && world_program_is_old && type == &CF_PAYMENT && payment->reference && *payment->reference) {
    g_clear_pointer (&payment->reference, g_free);
    *ret_unknown = TRUE;
  }
  return ok;
}

int __wrap_RAND_bytes (unsigned char *into, int size);
guint32 __wrap_g_random_int (void);

/* Chance is the world's, too: the same seed is the same story. */
static GRand *first_fate;                    /* what worlds are copied from is made the same each time */

static GRand *
fate (void)
{
  if (!first_fate)
    first_fate = g_rand_new_with_seed (1);
  return world_now ? world_now->rand : first_fate;
}

int
__wrap_RAND_bytes (unsigned char *into, int size)
{
  for (int i = 0; i < size; i++)
    into[i] = g_rand_int_range (fate (), 0, 256);
  return 1;
}

guint32
__wrap_g_random_int (void)
{
  return g_rand_int (fate ());
}

void
world_copy_file (const char *from, const char *to)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  static const char *const beside[] = { "", "-wal", "-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *old = g_strconcat (to, beside[i], NULL);
    g_unlink (old);
  }
  g_file_get_contents (from, &bytes, &size, &error);
  g_assert_no_error (error);
  FILE *file = fopen (to, "wb");
  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (bytes, 1, size, file), ==, size);
  g_assert_cmpint (fclose (file), ==, 0);
}

/* Worlds are many: where there is a file system in memory they stand there. */
char *
world_make_folder (void)
{
  if (!g_file_test ("/dev/shm", G_FILE_TEST_IS_DIR))
    return g_dir_make_tmp ("counterfoil-XXXXXX", NULL);
  char *folder = g_strdup ("/dev/shm/counterfoil-XXXXXX");
  g_assert_nonnull (g_mkdtemp (folder));
  return folder;
}

void
world_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (folder);
}

/* A commit that fails before it reached the disk, or is done and nobody hears of it. */
static gboolean
commit_or_not (CfDb *db, GError **error)
{
  World *w = world_now;
  gboolean fails = w && !w->calm && world_chance (w, 20), done = fails && g_rand_boolean (w->rand);
  if (fails && !done) {
    real_driver->rollback (db);
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "saving: the power failed");
    return FALSE;
  }
  if (!real_driver->commit (db, error))
    return FALSE;
  if (fails)
    g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "saving: the power failed");
  return !fails;
}

static void
make_fail (CfDb *db)
{
  if (!g_str_equal (cf_db_engine (db), "sqlite"))
    return;
  if (!real_driver) {
    real_driver = db->driver;
    failing_driver = *db->driver;
    failing_driver.commit = commit_or_not;
  }
  db->driver = &failing_driver;
}

CfShop *
world_open_shop (const char *path, CfVirtualClock *clock)
{
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_shop_open (path, FALSE, &clock->clock, &error);
  g_assert_no_error (error);
  make_fail (shop->db);
  return shop;
}

void
world_start_client (Register *r)
{
  g_autoptr (GError) error = NULL;
  r->client = cf_client_new (r->shop, &r->carrier, r->token, g_rand_int (r->world->rand), &error);
  g_assert_no_error (error);
  r->due = 0;
}

/* The program dies and is started again. */
void
world_crash (Register *r)
{
  cf_client_free (r->client);
  cf_shop_close (r->shop);
  world_program_is_old = r->old;
  r->shop = world_open_shop (r->path, &r->clock);
  world_start_client (r);
  r->world->crashes++;
}

void
world_update (Register *r)
{
  r->world->updates += r->old;
  r->old = FALSE;
  world_crash (r);
}

void
world_crash_portal (World *w)
{
  cf_shop_close (w->portal);
  world_program_is_old = w->portal_old;
  w->portal = world_open_shop (w->portal_path, &w->clock);
  w->crashes++;
}

void
world_forget_fate (void)
{
  g_clear_pointer (&first_fate, g_rand_free);
}
