/* backup-rolling-test.c: one backup an hour; which old ones go is compared with a model that counts in another way; nothing goes that is not this life's own (T25: hourly × 24, daily × 30). */
#include "vault.h"
#include "desk/seal.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

static guint32 seed;

/* What the names of this life's backups end in. */
static char *
tail_of (Vault *v)
{
  const guint8 *life = v->f.shop->head.life;
  return g_strdup_printf ("-%02x%02x%02x%02x.cfbackup", life[0], life[1], life[2], life[3]);
}

/* A file with the head of a backup; the chunks are of no interest to what rolls. */
static void
fake (Vault *v, const char *name, CfInstant made)
{
  CfSealHead head;
  g_autofree char *path = vault_path (v, name);
  cf_seal_head_make (&head, made, "Riverside Print Co.", TRUE);
  vault_write (path, (const char *) head.bytes, head.size);
}

static gboolean
roll (Vault *v)
{
  GError *error = NULL;
  gboolean made = FALSE;
  g_assert_true (cf_backup_rolling (v->f.shop, v->out, VAULT_PASSPHRASE, NULL, &made, &error));
  g_assert_no_error (error);
  return made;
}

static GArray *
list (Vault *v)
{
  GError *error = NULL;
  GArray *files = g_array_new (FALSE, TRUE, sizeof (CfBackupFile));
  g_assert_true (cf_backup_list (v->out, files, &error));
  g_assert_no_error (error);
  return files;
}

static int newest_first (gconstpointer a, gconstpointer b) { const CfInstant *x = a, *y = b; return (*x < *y) - (*x > *y); }

/* The model: of each hour and of each day the newest; then the newest 24 and 30 of those. Adds what stays to @ret. */
static void
model (GArray *all, gboolean by_day, guint most, GTimeZone *tz, GHashTable *ret)
{
  g_autoptr (GHashTable) newest = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GArray) picked = g_array_new (FALSE, FALSE, sizeof (CfInstant));
  for (guint i = 0; i < all->len; i++) {
    CfInstant *at = &g_array_index (all, CfInstant, i);
    gint64 bucket = by_day ? cf_date_at (*at, tz) : *at / HOUR;
    CfInstant *other = g_hash_table_lookup (newest, &bucket);
    if (!other || *other < *at)
      g_hash_table_insert (newest, g_memdup2 (&bucket, sizeof bucket), at);
  }
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init (&iter, newest);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_array_append_val (picked, *(CfInstant *) value);
  g_array_sort (picked, newest_first);
  for (guint i = 0; i < MIN (picked->len, most); i++)
    g_hash_table_add (ret, g_memdup2 (&g_array_index (picked, CfInstant, i), sizeof (CfInstant)));
}

static void
compare_with_model (Vault *v, GArray *all)
{
  g_autoptr (GHashTable) keep = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GArray) files = list (v);
  model (all, FALSE, 24, v->f.shop->tz, keep);
  model (all, TRUE, 30, v->f.shop->tz, keep);
  for (guint i = 0; i < files->len; i++) {
    const CfBackupFile *file = &g_array_index (files, CfBackupFile, i);
    if (!g_hash_table_contains (keep, &file->made))
      g_error ("%s should have gone (seed %u)", file->path, seed);
    g_assert_true (i == 0 || g_array_index (files, CfBackupFile, i - 1).made >= file->made);
  }
  if (files->len != g_hash_table_size (keep))
    g_error ("%u are left, %u should be (seed %u)", files->len, g_hash_table_size (keep), seed);
  g_array_set_size (all, 0);
  for (guint i = 0; i < files->len; i++)
    g_array_append_val (all, g_array_index (files, CfBackupFile, i).made);
}

/* Years of sparse and dense times at once, over the change to summer time in New York and back. */
static void
thinning (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  for (guint round = 0; round < 6; round++) {
    Vault v;
    g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (CfInstant));
    vault_open (&v);
    g_autofree char *tail = tail_of (&v);
    CfInstant now = v.f.clock.at;
    for (guint i = 0; i < 300; i++) {
      gint64 reach = round % 3 == 0 ? 30 : round % 3 == 1 ? 900 : 24 * 400;      /* hours */
      CfInstant at = now - HOUR - (gint64) g_rand_int_range (rand, 0, reach * 3600) * G_USEC_PER_SEC - i;
      g_autofree char *name = g_strdup_printf ("shop-%03u%s", i, tail);
      fake (&v, name, at);
      g_array_append_val (all, at);
    }
    v.f.clock.step = 0;
    g_assert_true (roll (&v));
    g_array_append_val (all, now);
    compare_with_model (&v, all);
    v.f.clock.step = 1000;
    vault_close (&v);
  }
}

/* Real ones, on a clock that walks through two weeks: every three hours while the shop is open. */
static void
walking (void)
{
  Vault v;
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (CfInstant));
  guint made = 0;
  vault_open (&v);
  v.f.clock.step = 0;
  for (guint day = 0; day < 12; day++) {
    fixture_on (&v.f, 2026, 3, 2 + day);
    for (guint hour = 0; hour < 9; hour += 3, v.f.clock.at += 3 * HOUR) {
      CfInstant at = v.f.clock.at;
      g_assert_true (roll (&v));
      g_array_append_val (all, at);
      compare_with_model (&v, all);
      made++;
      v.f.clock.at += 10 * 60 * G_USEC_PER_SEC;
      g_assert_false (roll (&v));                                        /* one of this hour is there */
    }
  }
  g_assert_cmpuint (made, ==, 36);
  g_assert_cmpuint (vault_count (&v), ==, 24 + 4);                       /* eight days of three, and the last of four more */
  v.f.clock.step = 1000;
  vault_close (&v);
}

/* A clock that was wrong for a while, forwards by years or backwards, costs no backup. */
static void
wrong_clock (void)
{
  Vault v;
  vault_open (&v);
  v.f.clock.step = 0;
  CfInstant now = v.f.clock.at;
  const gint64 hours[] = { 0, 1, 2, 24 * 365 * 3, 3, -24 * 365 * 3, 4 };
  for (guint i = 0; i < G_N_ELEMENTS (hours); i++) {
    v.f.clock.at = now + hours[i] * HOUR;
    g_assert_true (roll (&v));
  }
  g_assert_cmpuint (vault_count (&v), ==, G_N_ELEMENTS (hours));
  v.f.clock.at = now + 5 * HOUR;
  v.f.clock.step = 1000;
  vault_close (&v);
}

static void
others_stay (void)
{
  Vault v;
  GError *error = NULL;
  CfBackupFile file;
  gboolean made;
  vault_open (&v);
  g_autofree char *tail = tail_of (&v), *garbage = vault_path (&v, "garbage.cfbackup"), *note = vault_path (&v, "note.txt");
  CfInstant now = v.f.clock.at;
  for (guint i = 0; i < 60; i++) {
    g_autofree char *own = g_strdup_printf ("riverside-%u%s", i, tail), *other = g_strdup_printf ("riverside-%u-00000000.cfbackup", i);
    fake (&v, own, now - 48 * HOUR - i);                                 /* all of one hour */
    fake (&v, other, now - 48 * HOUR - i);                               /* of another life */
  }
  fake (&v, "before the big change.cfbackup", now - 48 * HOUR);
  vault_write (garbage, "x", 1);
  vault_write (note, "x", 1);
  g_assert_cmpuint (vault_count (&v), ==, 60 + 60 + 3);
  g_assert_true (cf_backup_rolling (v.f.shop, v.out, VAULT_PASSPHRASE, &file, &made, &error));
  g_assert_no_error (error);
  g_assert_true (made);
  g_assert_true (g_str_has_suffix (file.path, tail));
  g_assert_nonnull (strstr (file.path, "/riverside-print-co-2026-03-02T1"));
  g_assert_cmpuint (vault_count (&v), ==, 2 + 60 + 3);
  g_autoptr (GArray) files = list (&v);
  g_assert_cmpuint (files->len, ==, 2 + 60 + 1);
  g_assert_cmpstr (g_array_index (files, CfBackupFile, 0).path, ==, file.path);
  cf_backup_file_clear (&file);
  g_autofree char *none = vault_path (&v, "none");
  g_assert_false (cf_backup_rolling (v.f.shop, none, VAULT_PASSPHRASE, NULL, NULL, &error));
  vault_error (error, CF_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (none, G_FILE_TEST_EXISTS));               /* a stick that is not there is not made on the disk */
  g_assert_false (cf_backup_rolling (v.f.shop, note, VAULT_PASSPHRASE, NULL, NULL, &error));
  vault_error (error, CF_ERROR_NOT_FOUND);
  vault_close (&v);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  const char *given = g_getenv ("CF_TEST_SEED");
  seed = given ? g_ascii_strtoull (given, NULL, 10) : g_random_int ();
  g_test_message ("seed %u (CF_TEST_SEED)", seed);
  g_test_add_func ("/desk/backup-rolling/T25/thinning", thinning);
  g_test_add_func ("/desk/backup-rolling/T25/walking", walking);
  g_test_add_func ("/desk/backup-rolling/wrong-clock", wrong_clock);
  g_test_add_func ("/desk/backup-rolling/others-stay", others_stay);
  return g_test_run ();
}
