/* Parcels: what is packed is read again byte for byte, in its order; what is cut, changed or made up is refused or read within its bounds, never more (issue 5, bad input). The seed is printed. */
#include "sync/parcel.h"
#include <string.h>
#include <zstd.h>

static GBytes *
some_parcel (GRand *rand, guint n)
{
  static const guint8 epoch[CF_LIFE_SIZE] = { 9, 8, 7 };
  guint8 lives[2][CF_LIFE_SIZE] = { { 1 }, { 2 } }, hash[CF_HASH_SIZE], body[300];
  gint64 seqs[2] = { 5, 1 };
  g_auto (CfPacker) packer = { 0 };
  cf_packer_init (&packer);
  for (guint i = 0; i < n; i++) {
    guint who = g_rand_int_range (rand, 0, 2), size = g_rand_int_range (rand, 0, sizeof body);
    memset (hash, i, sizeof hash);
    for (guint k = 0; k < size; k++)
      body[k] = g_rand_int (rand);
    CfCommit c = { .life = lives[who], .number = who + 1, .seq = seqs[who]++, .stamp = G_GINT64_CONSTANT (1) << 40, .schema = 1, .actor_id = i, .act = i % 2 ? "payment.take" : "", .hash = hash, .body = body,
                   .size = size };
    g_assert_true (cf_packer_add (&packer, &c));
  }
  return cf_packer_pack (&packer, epoch, 77, 99);
}

static void
round_trip (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autoptr (GBytes) bytes = some_parcel (rand, 200);
  g_auto (CfParcel) parcel = { 0 };
  g_autoptr (GError) error = NULL;
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);
  g_assert_true (cf_parcel_read (data, size, &parcel, &error));
  g_assert_no_error (error);
  g_assert_cmpint (parcel.next, ==, 77);
  g_assert_cmpint (parcel.head, ==, 99);
  g_assert_cmpuint (parcel.commits->len, ==, 200);
  g_auto (CfPacker) again = { 0 };
  cf_packer_init (&again);
  for (guint i = 0; i < parcel.commits->len; i++) {
    CfCommit c = g_array_index (parcel.commits, CfCommit, i);
    g_assert_cmpint (c.actor_id, ==, i);
    c.hash = g_array_index (parcel.runs, CfRun, c.station_id).hash;
    g_assert_true (cf_packer_add (&again, &c));
  }
  g_autoptr (GBytes) same = cf_packer_pack (&again, parcel.epoch, 77, 99);
  g_assert_true (g_bytes_equal (bytes, same));
}

static void
gap (void)
{
  guint8 life[CF_LIFE_SIZE] = { 1 }, hash[CF_HASH_SIZE] = { 0 };
  CfCommit c = { .life = life, .seq = 3, .act = "", .hash = hash, .body = hash };
  g_auto (CfPacker) packer = { 0 };
  cf_packer_init (&packer);
  g_assert_true (cf_packer_add (&packer, &c));
  c.seq = 5;
  g_assert_false (cf_packer_add (&packer, &c));
}

/* Changes the bytes within the frame, so that it is the reader of commits that meets them, and those of the frame itself. */
static void
damaged (void)
{
  guint32 seed = g_random_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_test_message ("seed %u", seed);
  guint refused = 0;
  for (guint i = 0; i < 20000; i++) {
    g_autoptr (GBytes) bytes = i % 50 ? NULL : some_parcel (rand, 12);
    static guint8 plain[8192], packed[16384];
    static gsize size;
    gsize to;
    if (bytes)
      size = ZSTD_decompress (plain, sizeof plain, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    g_assert_false (ZSTD_isError (size));
    g_autofree guint8 *wrong = g_memdup2 (plain, size);
    gsize cut = g_rand_int_range (rand, 0, 4) ? size : (gsize) g_rand_int_range (rand, 0, size);
    for (guint k = g_rand_int_range (rand, 1, 5); k-- > 0;)
      wrong[g_rand_int_range (rand, 0, g_rand_boolean (rand) ? (gint) size : 160)] = g_rand_boolean (rand) ? 0xff : g_rand_int (rand);
    to = ZSTD_compress (packed, sizeof packed, wrong, cut, 1);
    if (i % 5 == 0)
      packed[g_rand_int_range (rand, 0, to)] ^= 1 << g_rand_int_range (rand, 0, 8);
    g_auto (CfParcel) parcel = { 0 };
    g_autoptr (GError) error = NULL;
    g_autofree guint8 *exact = g_memdup2 (packed, to);
    if (cf_parcel_read (exact, to, &parcel, &error)) {
      for (guint k = 0; k < parcel.commits->len; k++)
        g_assert_cmpuint (strlen (g_array_index (parcel.commits, CfCommit, k).act), <, 256);
      continue;
    }
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    refused++;
  }
  g_assert_cmpuint (refused, >, 5000);
}

/* A frame that says it is larger than any parcel may be is not unpacked. */
static void
too_large (void)
{
  gsize size = CF_PARCEL_MAX + 1, room = ZSTD_compressBound (size);
  g_autofree guint8 *zeros = g_malloc0 (size), *packed = g_malloc (room);
  gsize to = ZSTD_compress (packed, room, zeros, size, 1);
  g_auto (CfParcel) parcel = { 0 };
  g_autoptr (GError) error = NULL;
  g_assert_false (cf_parcel_read (packed, to, &parcel, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sync/parcel/round-trip", round_trip);
  g_test_add_func ("/sync/parcel/gap", gap);
  g_test_add_func ("/sync/parcel/damaged", damaged);
  g_test_add_func ("/sync/parcel/too-large", too_large);
  return g_test_run ();
}
