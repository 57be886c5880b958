/* backup-test.c: what went into a backup comes out of it, with the passphrase and not without; whatever happens to its bytes is found and named; whatever goes wrong while writing leaves
 * nothing behind (T25). */
#include "vault.h"
#include "desk/seal.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <openssl/evp.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>
#include <zstd.h>

static guint32 seed;

static void
round_trip (void)
{
  Vault v;
  GError *error = NULL;
  gsize n, m;
  CfBackupFile file;
  struct stat st;
  vault_open (&v);
  g_autofree char *path = vault_path (&v, "a.cfbackup"), *to = vault_path (&v, "back.counterfoil"), *logo_from = g_strdup_printf ("%s-files/%s", v.f.path, v.logo);
  g_autofree char *logo_to = g_strdup_printf ("%s-files/%s", to, v.logo), *before = fixture_digest (v.f.shop->db);
  CfInstant made = v.f.clock.at;
  g_assert_true (cf_backup_write (v.f.shop, path, VAULT_PASSPHRASE, &file, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (file.label, ==, "Riverside Print Co.");
  g_assert_cmpstr (file.path, ==, path);
  g_assert_cmpint (file.made, ==, made);
  g_assert_cmpint (stat (path, &st), ==, 0);
  g_assert_cmpint (file.size, ==, st.st_size);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  cf_backup_file_clear (&file);
  vault_trade (&v, 2);                                                   /* life goes on */
  g_assert_true (cf_backup_unpack (path, VAULT_PASSPHRASE, to, NULL, NULL, &error));
  g_assert_no_error (error);
  g_autoptr (CfShop) back = cf_shop_open (to, TRUE, &v.f.clock.clock, &error);
  g_assert_no_error (error);
  g_autofree char *after = fixture_digest (back->db), *now = fixture_digest (v.f.shop->db);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (now, !=, after);
  g_autofree char *was = vault_read (logo_from, &n), *is = vault_read (logo_to, &m);
  g_assert_cmpmem (was, n, is, m);
  g_assert_cmpint (stat (to, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  g_autofree char *bytes = vault_read (path, &n);
  g_assert_null (memmem (bytes, n, "Acme Signs", 10));                   /* nothing in plain but the label */
  g_assert_null (memmem (bytes, n, "SQLite format", 13));
  g_assert_nonnull (memmem (bytes, n, "Riverside Print Co.", 19));
  g_assert_false (cf_backup_write (v.f.shop, path, VAULT_PASSPHRASE, NULL, &error));
  vault_error (error, CF_ERROR_CONFLICT);
  g_assert_false (cf_backup_unpack (path, VAULT_PASSPHRASE, to, NULL, NULL, &error));
  vault_error (error, CF_ERROR_CONFLICT);
  g_clear_pointer (&back, cf_shop_close);
  vault_close (&v);
}

/* Reads a container by the words of backup.h alone, with OpenSSL and zstd, sharing no code with what wrote it. The bytes inside; *ret_chunks: how many there were. */
static char *
open_by_hand (const guint8 *b, gsize size, gsize *ret_inside, guint *ret_chunks)
{
  guint16 label = b[52] | b[53] << 8;
  gsize head = 54 + label + 8, at = head;
  guint8 key[32], digest[32], iv[12], *plain = g_malloc (1 << 20);
  g_autoptr (GByteArray) zipped = g_byte_array_new ();
  gboolean last = FALSE;
  g_assert_cmpmem (b, 8, "CFBACKUP", 8);
  g_assert_cmpmem (b + 8, 4, "\1\0\0\0", 4);
  g_assert_cmpint (EVP_Digest (b, head - 8, digest, NULL, EVP_sha256 (), NULL), ==, 1);
  g_assert_cmpmem (b + head - 8, 8, digest, 8);
  g_assert_cmpint (EVP_PBE_scrypt ("7KQM2ABC3DEF4GHJ5KMN6PQR", 24, b + 28, 16, 1 << b[12], b[13], b[14], 1 << 30, key, sizeof key), ==, 1);
  for (*ret_chunks = 0; !last; ++*ret_chunks) {
    guint32 word = b[at] | b[at + 1] << 8 | b[at + 2] << 16 | (guint32) b[at + 3] << 24, n = word & 0x7fffffff;
    int done;
    EVP_CIPHER_CTX *gcm = EVP_CIPHER_CTX_new ();
    last = word >> 31;
    g_assert_true (*ret_chunks || n == 0);
    g_assert_cmpuint (at + 4 + n + 16, <=, size);
    memcpy (iv, b + 44, 8);
    for (guint i = 0; i < 4; i++)
      iv[8 + i] = *ret_chunks >> 8 * i;
    EVP_DecryptInit_ex (gcm, EVP_aes_256_gcm (), NULL, key, iv);
    EVP_DecryptUpdate (gcm, NULL, &done, b, head);
    EVP_DecryptUpdate (gcm, NULL, &done, b + at, 4);
    EVP_DecryptUpdate (gcm, plain, &done, b + at + 4, n);
    EVP_CIPHER_CTX_ctrl (gcm, EVP_CTRL_AEAD_SET_TAG, 16, (gpointer) (b + at + 4 + n));
    g_assert_cmpint (EVP_DecryptFinal_ex (gcm, plain + n, &done), ==, 1);
    EVP_CIPHER_CTX_free (gcm);
    g_byte_array_append (zipped, plain, n);
    at += 4 + n + 16;
  }
  g_assert_cmpuint (at, ==, size);
  g_free (plain);
  g_assert_cmpuint (ZSTD_findFrameCompressedSize (zipped->data, zipped->len), ==, zipped->len);      /* one frame */
  char *inside = g_malloc (16 << 20);
  *ret_inside = ZSTD_decompress (inside, 16 << 20, zipped->data, zipped->len);
  g_assert_false (ZSTD_isError (*ret_inside));
  return inside;
}

static void
as_documented (void)
{
  Vault v;
  gsize size, n, m;
  guint chunks;
  guint64 made, length;
  vault_open (&v);
  CfInstant now = v.f.clock.at;
  g_autofree char *path = vault_backup (&v, "a.cfbackup"), *bytes = vault_read (path, &size), *to = vault_path (&v, "back");
  g_autofree char *inside = open_by_hand ((guint8 *) bytes, size, &n, &chunks), *logo_path = g_strdup_printf ("%s-files/%s", v.f.path, v.logo), *logo = vault_read (logo_path, &m);
  memcpy (&made, bytes + 16, 8);
  g_assert_cmpuint (GUINT64_FROM_LE (made), ==, now);
  g_assert_cmpuint (chunks, >, 3);
  g_assert_cmpmem (inside, 8, "\6\0ledger", 8);
  memcpy (&length, inside + 8, 8);
  length = GUINT64_FROM_LE (length);
  g_assert_cmpmem (inside + 16, 16, "SQLite format 3", 16);
  GError *error = NULL;
  g_assert_true (cf_backup_unpack (path, VAULT_PASSPHRASE, to, NULL, NULL, &error));
  gsize k;
  g_autofree char *back = vault_read (to, &k);
  g_assert_cmpmem (inside + 16, length, back, k);
  const char *p = inside + 16 + length;
  g_assert_cmpmem (p, 2, "\100\0", 2);
  g_assert_cmpmem (p + 2, 64, v.logo, 64);
  memcpy (&length, p + 66, 8);
  g_assert_cmpmem (p + 74, GUINT64_FROM_LE (length), logo, m);
  g_assert_cmpmem (p + 74 + m, inside + n - (p + 74 + m), "\0\0", 2);
  vault_close (&v);
}

/* A chunk is bound to its head, its number and its length word. */
static void
bound (void)
{
  CfSealHead head;
  guint8 plain[3] = "ab", sealed[3 + CF_SEAL_TAG], back[3];
  cf_seal_head_make (&head, 1, "x", TRUE);
  EVP_CIPHER_CTX *seal = cf_seal_cipher (&head, VAULT_PASSPHRASE, TRUE), *unseal = cf_seal_cipher (&head, VAULT_PASSPHRASE, FALSE);
  g_assert_true (cf_seal_chunk (seal, &head, 7, 3, plain, sealed));
  g_assert_true (cf_unseal_chunk (unseal, &head, 7, 3, sealed, back));
  g_assert_cmpmem (plain, 3, back, 3);
  g_assert_false (cf_unseal_chunk (unseal, &head, 7, 3 | CF_SEAL_LAST, sealed, back));
  g_assert_false (cf_unseal_chunk (unseal, &head, 8, 3, sealed, back));
  head.bytes[CF_SEAL_FIXED] ^= 1;
  g_assert_false (cf_unseal_chunk (unseal, &head, 7, 3, sealed, back));
  EVP_CIPHER_CTX_free (seal);
  EVP_CIPHER_CTX_free (unseal);
}

static void
passphrases (void)
{
  Vault v;
  GError *error = NULL;
  char *one = cf_passphrase_new (), *two = cf_passphrase_new ();
  g_assert_cmpstr (one, !=, two);
  g_assert_true (g_regex_match_simple ("^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$", one, 0, 0));
  cf_passphrase_free (one);
  cf_passphrase_free (two);
  vault_open (&v);
  g_autofree char *path = vault_path (&v, "a.cfbackup"), *to = vault_path (&v, "back");
  g_assert_true (cf_backup_write (v.f.shop, path, "0KQM-1ABC-3DEF-4GHJ-5KMN-6PQR", NULL, &error));
  static const char *const same[] = { "0KQM-1ABC-3DEF-4GHJ-5KMN-6PQR", "0kqm1abc3def4ghj5kmn6pqr", " okqm-labc-3def-4ghj 5kmn 6pqr\n", "OKQM IABC 3DEF 4GHJ 5KMN 6PQR" };
  for (guint i = 0; i < G_N_ELEMENTS (same); i++) {
    g_assert_true (cf_backup_unpack (path, same[i], to, NULL, NULL, &error));
    g_assert_no_error (error);
    g_unlink (to);
  }
  static const char *const wrong[] = { "0KQM-1ABC-3DEF-4GHJ-5KMN-6PQS", "", "0KQM-1ABC-3DEF-4GHJ-5KMN-6PQR-7", "secret" };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_assert_false (cf_backup_unpack (path, wrong[i], to, NULL, NULL, &error));
    vault_error (error, CF_ERROR_DENIED);
    g_assert_false (g_file_test (to, G_FILE_TEST_EXISTS));
  }
  g_autofree char *own = vault_path (&v, "own.cfbackup");
  g_assert_false (cf_backup_write (v.f.shop, own, "secret", NULL, &error));
  vault_error (error, CF_ERROR_INVALID);
  g_assert_true (cf_backup_write (v.f.shop, own, "Großes Geheimnis 24", NULL, &error));
  g_assert_no_error (error);
  g_assert_false (cf_backup_unpack (own, "grosses Geheimnis 24", to, NULL, NULL, &error));
  vault_error (error, CF_ERROR_DENIED);
  g_assert_true (cf_backup_unpack (own, "Großes Geheimnis 24", to, NULL, NULL, &error));
  g_assert_no_error (error);
  char *sheet = cf_recovery_sheet (v.f.shop, "0KQM-1ABC-3DEF-4GHJ-5KMN-6PQR", v.out);
  g_assert_nonnull (strstr (sheet, "0KQM-1ABC-3DEF-4GHJ-5KMN-6PQR"));
  g_assert_nonnull (strstr (sheet, "Riverside Print Co."));
  g_assert_nonnull (strstr (sheet, v.out));
  cf_passphrase_free (sheet);
  vault_close (&v);
}

/* Unpacking @bytes must fail as damaged and leave nothing. @what says what was done to them. */
static void
expect_damage (Vault *v, const char *bytes, gsize size, const char *what)
{
  g_autofree char *path = vault_path (v, "damaged.cfbackup"), *to = vault_path (v, "damaged.counterfoil");
  g_autoptr (GError) error = NULL;
  vault_write (path, bytes, size);
  if (cf_backup_unpack (path, VAULT_PASSPHRASE, to, NULL, NULL, &error))
    g_error ("not found: %s", what);
  if (!g_error_matches (error, CF_ERROR, CF_ERROR_CORRUPT))
    g_error ("%s: not reported as damage: %s", what, error->message);
  g_assert_false (g_file_test (to, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (vault_count (v), ==, 2);
  g_unlink (path);
}

static void
expect_flip (Vault *v, char *bytes, gsize size, gsize at, guint8 with)
{
  g_autofree char *what = g_strdup_printf ("byte %" G_GSIZE_FORMAT " ^ %02x (seed %u)", at, with, seed);
  bytes[at] ^= with;
  expect_damage (v, bytes, size, what);
  bytes[at] ^= with;
}

/* The bytes of a fresh backup, and where its chunks begin (gsize; the end last). */
static char *
chunks_of (Vault *v, gsize *ret_size, GArray *ret_starts)
{
  g_autofree char *path = vault_backup (v, "a.cfbackup");
  char *bytes = vault_read (path, ret_size);
  guint16 label;
  memcpy (&label, bytes + CF_SEAL_FIXED - 2, 2);
  for (gsize at = CF_SEAL_FIXED + GUINT16_FROM_LE (label) + CF_SEAL_DIGEST; at <= *ret_size;) {
    guint32 word;
    g_array_append_val (ret_starts, at);
    if (at == *ret_size)
      break;
    memcpy (&word, bytes + at, 4);
    at += 4 + (GUINT32_FROM_LE (word) & ~CF_SEAL_LAST) + CF_SEAL_TAG;
  }
  g_assert_cmpuint (g_array_index (ret_starts, gsize, ret_starts->len - 1), ==, *ret_size);
  g_assert_cmpuint (ret_starts->len, >=, 5);
  return bytes;
}

static void
flips (void)
{
  Vault v;
  gsize size;
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  vault_open (&v);
  g_autofree char *bytes = chunks_of (&v, &size, starts);
  gsize body = g_array_index (starts, gsize, 0);
  for (gsize at = 0; at < body; at++)                                    /* each byte of the head */
    expect_flip (&v, bytes, size, at, 1 << g_rand_int_range (rand, 0, 8));
  for (guint i = 0; i + 1 < starts->len; i++)                            /* each length word, and the mark of the last */
    for (guint k = 0; k < 4; k++)
      expect_flip (&v, bytes, size, g_array_index (starts, gsize, i) + k, k == 3 ? 0x80 : 1 << g_rand_int_range (rand, 0, 8));
  for (guint i = 0; i < 200; i++)
    expect_flip (&v, bytes, size, g_rand_int_range (rand, body, size), 1 << g_rand_int_range (rand, 0, 8));
  vault_close (&v);
}

static void
cuts (void)
{
  Vault v;
  gsize size;
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  vault_open (&v);
  g_autofree char *bytes = chunks_of (&v, &size, starts);
  for (guint i = 0; i + 1 < starts->len; i++) {
    gsize at = g_array_index (starts, gsize, i);
    expect_damage (&v, bytes, i == 0 ? at - 1 : at, "cut off at a chunk");
    expect_damage (&v, bytes, at + 3, "cut off in a length");
  }
  for (guint i = 0; i < 20; i++)
    expect_damage (&v, bytes, g_rand_int_range (rand, 0, size), "cut off anywhere");
  expect_damage (&v, bytes, 0, "empty");
  g_autofree char *more = g_malloc0 (size + 1);
  memcpy (more, bytes, size);
  expect_damage (&v, more, size + 1, "something added");
  vault_close (&v);
}

static void
swaps (void)
{
  Vault v;
  gsize size, other_size;
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize)), other_starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  vault_open (&v);
  g_autofree char *bytes = chunks_of (&v, &size, starts), *changed = g_memdup2 (bytes, size), *path = vault_path (&v, "a.cfbackup");
  g_unlink (path);
  g_autofree char *other = chunks_of (&v, &other_size, other_starts);
  gsize one = g_array_index (starts, gsize, 1), two = g_array_index (starts, gsize, 2), three = g_array_index (starts, gsize, 3);
  g_assert_cmpuint (two - one, ==, three - two);
  memcpy (changed + one, bytes + two, two - one);
  memcpy (changed + two, bytes + one, two - one);
  expect_damage (&v, changed, size, "two chunks swapped");
  memcpy (changed, bytes, size);
  memcpy (changed + two, bytes + one, two - one);
  expect_damage (&v, changed, size, "a chunk twice");
  memcpy (changed, bytes, size);
  memmove (changed + one, changed + two, size - two);
  expect_damage (&v, changed, size - (two - one), "a chunk left out");
  memcpy (changed, bytes, size);
  memcpy (changed + one, other + g_array_index (other_starts, gsize, 1), two - one);
  expect_damage (&v, changed, size, "a chunk of another backup");
  memcpy (changed, bytes, size);
  memcpy (changed, other, g_array_index (other_starts, gsize, 1));
  expect_damage (&v, changed, size, "the head of another backup");
  vault_close (&v);
}

static void
strangers (void)
{
  Vault v;
  GError *error = NULL;
  CfBackupFile file;
  vault_open (&v);
  g_autofree char *path = vault_backup (&v, "a.cfbackup"), *none = vault_path (&v, "none"), *newer = vault_path (&v, "newer");
  g_assert_false (cf_backup_info (v.f.path, &file, &error));
  vault_error (error, CF_ERROR_CORRUPT);
  g_assert_false (cf_backup_info (v.out, &file, &error));
  vault_error (error, CF_ERROR_INVALID);                                /* a folder */
  g_assert_false (cf_backup_unpack (none, VAULT_PASSPHRASE, newer, NULL, NULL, &error));
  vault_error (error, CF_ERROR_NOT_FOUND);
  gsize size;
  g_autofree char *bytes = vault_read (path, &size);
  guint16 label;
  memcpy (&label, bytes + CF_SEAL_FIXED - 2, 2);
  bytes[8] = 2;                                                          /* a later version, whole */
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize n = sizeof digest;
  g_checksum_update (sum, (guint8 *) bytes, CF_SEAL_FIXED + label);
  g_checksum_get_digest (sum, digest, &n);
  memcpy (bytes + CF_SEAL_FIXED + label, digest, CF_SEAL_DIGEST);
  vault_write (newer, bytes, size);
  g_assert_false (cf_backup_info (newer, &file, &error));
  vault_error (error, CF_ERROR_NEWER);
  vault_close (&v);
}

static void
limit_files (rlim_t bytes)
{
  struct rlimit limit;
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = bytes;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
no_room (void)
{
  Vault v;
  GError *error = NULL;
  struct stat st;
  vault_open (&v);
  g_autofree char *path = vault_path (&v, "a.cfbackup"), *to = vault_path (&v, "back"), *nowhere = vault_path (&v, "none/a.cfbackup");
  signal (SIGXFSZ, SIG_IGN);
  limit_files (100000);                                                  /* not even the copy in plain has room */
  g_assert_false (cf_backup_write (v.f.shop, path, VAULT_PASSPHRASE, NULL, &error));
  g_assert_error (error, CF_ERROR, (int) error->code);
  g_test_message ("%s", error->message);
  g_clear_error (&error);
  limit_files (RLIM_INFINITY);
  g_assert_cmpuint (vault_count (&v), ==, 0);
  vault_no_plain (&v);
  g_autofree char *big = g_strdup_printf ("%s-files/%064d", v.f.path, 0), *noise = g_malloc (3000000);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  for (guint i = 0; i < 3000000; i++)
    noise[i] = g_rand_int (rand);
  vault_write (big, noise, 3000000);
  limit_files (2500000);                                                 /* the copy has room, the backup has not */
  g_assert_false (cf_backup_write (v.f.shop, path, VAULT_PASSPHRASE, NULL, &error));
  limit_files (RLIM_INFINITY);
  vault_error (error, CF_ERROR_FULL);
  g_assert_cmpuint (vault_count (&v), ==, 0);
  vault_no_plain (&v);
  g_autofree char *good = vault_backup (&v, "a.cfbackup");
  g_assert_cmpint (stat (good, &st), ==, 0);
  limit_files (200000);
  g_assert_false (cf_backup_unpack (good, VAULT_PASSPHRASE, to, NULL, NULL, &error));
  limit_files (RLIM_INFINITY);
  vault_error (error, CF_ERROR_FULL);
  g_assert_cmpuint (vault_count (&v), ==, 1);
  g_assert_false (cf_backup_write (v.f.shop, nowhere, VAULT_PASSPHRASE, NULL, &error));
  vault_error (error, CF_ERROR_NOT_FOUND);
  g_assert_false (cf_backup_write (v.f.shop, "/proc/a.cfbackup", VAULT_PASSPHRASE, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  vault_close (&v);
}

/* A ledger that is damaged makes no backup; what is there already stays the newest. */
static void
damaged_ledger (void)
{
  Vault v;
  GError *error = NULL;
  gsize size;
  vault_open (&v);
  g_autofree char *copy = vault_path (&v, "copy.counterfoil"), *path = vault_path (&v, "a.cfbackup"), *whole = vault_path (&v, "whole.cfbackup");
  g_autofree char *unpacked = vault_backup (&v, "good.cfbackup");
  g_assert_true (cf_backup_unpack (unpacked, VAULT_PASSPHRASE, copy, NULL, NULL, &error));
  g_autofree char *bytes = vault_read (copy, &size);
  CfShop *shop = cf_shop_open (copy, FALSE, &v.f.clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_backup_write (shop, whole, VAULT_PASSPHRASE, NULL, &error));
  guint damaged = 0;
  for (gsize page = 4096; page < size; page += 4096)                     /* the root of some index, most likely */
    if (bytes[page] == 0x02 || bytes[page] == 0x0a) {
      memset (bytes + page, 0x5a, 64);
      if (++damaged == 3)
        break;
    }
  int fd = open (copy, O_WRONLY);
  g_assert_cmpint (pwrite (fd, bytes, size, 0), ==, size);
  close (fd);
  cf_shop_close (shop);
  shop = cf_shop_open (copy, TRUE, &v.f.clock.clock, &error);
  g_assert_no_error (error);
  g_assert_false (cf_backup_write (shop, path, VAULT_PASSPHRASE, NULL, &error));
  vault_error (error, CF_ERROR_CORRUPT);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  cf_shop_close (shop);
  vault_close (&v);
}

/* What a killed program left in plain goes with the next backup; what another is using stays. */
static void
sweeping (void)
{
  Vault v;
  vault_open (&v);
  g_autofree char *left = g_build_filename (v.f.folder, ".counterfoil-working-abcdef", NULL), *used = g_build_filename (v.f.folder, ".counterfoil-working-ghijkl", NULL);
  g_autofree char *in_left = g_build_filename (left, "ledger", NULL), *in_used = g_build_filename (used, "ledger", NULL);
  g_autofree char *own = g_build_filename (v.f.folder, ".counterfoil-working-papers", NULL), *in_own = g_build_filename (own, "thesis.txt", NULL);
  g_mkdir (left, 0700);
  g_mkdir (used, 0700);
  g_mkdir (own, 0700);
  vault_write (in_own, "mine", 4);
  vault_write (in_left, "plain", 5);
  vault_write (in_used, "plain", 5);
  int fd = open (used, O_RDONLY | O_DIRECTORY);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);
  g_free (vault_backup (&v, "a.cfbackup"));
  g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (in_used, G_FILE_TEST_EXISTS));
  close (fd);
  g_free (vault_backup (&v, "b.cfbackup"));
  g_assert_false (g_file_test (used, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (in_own, G_FILE_TEST_EXISTS));              /* a person's */
  vault_remove (own);
  vault_close (&v);
}

static gboolean
stop_after (guint64 done, guint64 total, gpointer user)
{
  guint *left = user;
  g_assert_cmpuint (done, <=, total);
  return (*left)-- > 0;
}

static void
stopping (void)
{
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *path = vault_backup (&v, "a.cfbackup"), *to = vault_path (&v, "back");
  for (guint i = 0; i < 4; i++) {
    guint left = i;
    g_assert_false (cf_backup_unpack (path, VAULT_PASSPHRASE, to, stop_after, &left, &error));
    vault_error (error, CF_ERROR_RETRY);
    g_assert_cmpuint (vault_count (&v), ==, 1);
  }
  vault_close (&v);
}

/* A reader in another program and a batch that is under way do no harm; what is not committed is not backed up. */
static void
while_writing (void)
{
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *before = fixture_digest (v.f.shop->db), *to = vault_path (&v, "back");
  g_assert_true (cf_batch_begin (v.f.shop, &error));
  fixture_invoice (&v.f, v.f.customer, 5000);
  g_autofree char *path = vault_backup (&v, "a.cfbackup");
  cf_batch_abort (v.f.shop);
  g_assert_true (cf_backup_unpack (path, VAULT_PASSPHRASE, to, NULL, NULL, &error));
  g_assert_no_error (error);
  g_autoptr (CfDb) db = cf_db_open (to, CF_DB_READ_ONLY, &error);
  g_autofree char *after = fixture_digest (db);
  g_assert_cmpstr (before, ==, after);
  g_clear_pointer (&db, cf_db_close);
  vault_close (&v);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  const char *given = g_getenv ("CF_TEST_SEED");
  seed = given ? g_ascii_strtoull (given, NULL, 10) : g_random_int ();
  g_test_message ("seed %u (CF_TEST_SEED)", seed);
  g_test_add_func ("/desk/backup/T25/round-trip", round_trip);
  g_test_add_func ("/desk/backup/as-documented", as_documented);
  g_test_add_func ("/desk/backup/T25/bound", bound);
  g_test_add_func ("/desk/backup/D29/passphrases", passphrases);
  g_test_add_func ("/desk/backup/T25/every-flip-is-found", flips);
  g_test_add_func ("/desk/backup/T25/every-cut-is-found", cuts);
  g_test_add_func ("/desk/backup/T25/swapped-chunks-are-found", swaps);
  g_test_add_func ("/desk/backup/strangers", strangers);
  g_test_add_func ("/desk/backup/no-room", no_room);
  g_test_add_func ("/desk/backup/T25/damaged-ledger", damaged_ledger);
  g_test_add_func ("/desk/backup/sweeping", sweeping);
  g_test_add_func ("/desk/backup/stopping", stopping);
  g_test_add_func ("/desk/backup/while-writing", while_writing);
  return g_test_run ();
}
