/* seal-head.c: the head of a container, the key, and one chunk (seal.h). Limits on what a head may ask for stand here, since a head is read before anything is authenticated. */
#include "seal.h"
#include "backup.h"
#include "passphrase.h"
#include "store/wire.h"
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <string.h>
#include <unistd.h>

#define MAGIC "CFBACKUP"
#define VERSION 1
#define CHUNK (64 * 1024)
#define CHUNK_MIN 1024
#define KEY_SIZE 32
#define LOG_N 14                                                         /* 16 MB, some 40 ms */
#define LOG_N_CHOSEN 17                                                  /* 128 MB, some 350 ms */
#define MEMORY_MAX (G_GUINT64_CONSTANT (256) * 1024 * 1024)              /* more than this no container of ours asks of scrypt */

static guint8 *put16 (guint8 *p, guint16 v) { v = GUINT16_TO_LE (v); memcpy (p, &v, 2); return p + 2; }
static guint8 *put32 (guint8 *p, guint32 v) { v = GUINT32_TO_LE (v); memcpy (p, &v, 4); return p + 4; }
static guint8 *put64 (guint8 *p, guint64 v) { v = GUINT64_TO_LE (v); memcpy (p, &v, 8); return p + 8; }
static guint8 *put (guint8 *p, gconstpointer bytes, gsize size) { memcpy (p, bytes, size); return p + size; }
static guint16 get16 (const guint8 *p) { guint16 v; memcpy (&v, p, 2); return GUINT16_FROM_LE (v); }
static guint32 get32 (const guint8 *p) { guint32 v; memcpy (&v, p, 4); return GUINT32_FROM_LE (v); }
static guint64 get64 (const guint8 *p) { guint64 v; memcpy (&v, p, 8); return GUINT64_FROM_LE (v); }

static void
digest (const guint8 *bytes, gsize size, guint8 ret[CF_SEAL_DIGEST])
{
  guint8 hash[CF_HASH_SIZE];
  cf_sha256 (&(CfBytes) { bytes, size }, 1, hash);
  memcpy (ret, hash, CF_SEAL_DIGEST);
}

void
cf_seal_head_make (CfSealHead *ret, CfInstant made, const char *label, gboolean random)
{
  const char *end;
  *ret = (CfSealHead) { .made = made, .chunk = CHUNK, .log_n = random ? LOG_N : LOG_N_CHOSEN, .r = 8, .p = 1 };
  g_strlcpy (ret->label, label, sizeof ret->label);
  if (!g_utf8_validate (ret->label, -1, &end))                           /* cut in the middle of a character */
    ret->label[end - ret->label] = '\0';
  if (RAND_bytes (ret->salt, sizeof ret->salt) != 1 || RAND_bytes (ret->nonce, sizeof ret->nonce) != 1)
    g_error ("the system has no random numbers");
  gsize n = strlen (ret->label);
  guint8 *p = put (ret->bytes, MAGIC, 8);
  p = put32 (p, VERSION);
  *p++ = ret->log_n;
  *p++ = ret->r;
  *p++ = ret->p;
  *p++ = 0;
  p = put64 (p, made);
  p = put32 (p, ret->chunk);
  p = put (p, ret->salt, sizeof ret->salt);
  p = put (p, ret->nonce, sizeof ret->nonce);
  p = put16 (p, n);
  p = put (p, ret->label, n);
  digest (ret->bytes, p - ret->bytes, p);
  ret->size = p + CF_SEAL_DIGEST - ret->bytes;
}

static gboolean
read_all (int fd, guint8 *bytes, gsize size)
{
  while (size) {
    gssize n = read (fd, bytes, size);
    if (n <= 0)
      return FALSE;
    bytes += n;
    size -= n;
  }
  return TRUE;
}

static gboolean
corrupt (const char *path, const char *what, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: %s", path, what);
  return FALSE;
}

gboolean
cf_seal_head_read (int fd, const char *path, CfSealHead *ret, GError **error)
{
  guint8 expected[CF_SEAL_DIGEST], *b = ret->bytes;
  memset (ret, 0, sizeof *ret);
  if (!read_all (fd, b, CF_SEAL_FIXED) || memcmp (b, MAGIC, 8) != 0)
    return corrupt (path, "this is no backup made by Counterfoil, or its first bytes are damaged", error);
  gsize n = get16 (b + CF_SEAL_FIXED - 2);
  if (n > CF_SEAL_LABEL_MAX || !read_all (fd, b + CF_SEAL_FIXED, n + CF_SEAL_DIGEST))
    return corrupt (path, "this backup is damaged in its head, at or before byte 52", error);
  digest (b, CF_SEAL_FIXED + n, expected);
  ret->size = CF_SEAL_FIXED + n + CF_SEAL_DIGEST;
  if (memcmp (expected, b + CF_SEAL_FIXED + n, CF_SEAL_DIGEST) != 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: this backup is damaged in its head, between byte 0 and byte %u", path, (guint) ret->size - 1);
    return FALSE;
  }
  if (get32 (b + 8) != VERSION) {                                        /* every version begins so far alike */
    g_set_error (error, CF_ERROR, CF_ERROR_NEWER, "%s: this backup was made by a newer Counterfoil; update this program", path);
    return FALSE;
  }
  ret->log_n = b[12];
  ret->r = b[13];
  ret->p = b[14];
  ret->made = get64 (b + 16);
  ret->chunk = get32 (b + 24);
  memcpy (ret->salt, b + 28, sizeof ret->salt);
  memcpy (ret->nonce, b + 44, sizeof ret->nonce);
  memcpy (ret->label, b + CF_SEAL_FIXED, n);
  if (ret->log_n < 1 || ret->log_n > 30 || ret->r < 1 || ret->p < 1 || ret->p > 4 || ((guint64) 128 * ret->r << ret->log_n) > MEMORY_MAX || b[15] != 0 ||
      ret->chunk < CHUNK_MIN || ret->chunk > CF_SEAL_CHUNK_MAX || strlen (ret->label) != n || !g_utf8_validate (ret->label, n, NULL))
    return corrupt (path, "this backup asks for what none of ours does; it was not made by Counterfoil", error);
  return TRUE;
}

EVP_CIPHER_CTX *
cf_seal_cipher (const CfSealHead *head, const char *passphrase, gboolean seal)
{
  guint8 key[KEY_SIZE];
  char *canonical = cf_passphrase_canonical (passphrase);
  EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new ();
  if (EVP_PBE_scrypt (canonical, strlen (canonical), head->salt, sizeof head->salt, G_GUINT64_CONSTANT (1) << head->log_n, head->r, head->p, 2 * MEMORY_MAX, key, KEY_SIZE) != 1 ||
      !cipher || EVP_CipherInit_ex (cipher, EVP_aes_256_gcm (), NULL, key, NULL, seal) != 1)
    g_error ("no memory for scrypt and AES");
  OPENSSL_cleanse (key, sizeof key);
  cf_passphrase_free (canonical);
  return cipher;
}

/* Starts chunk @number: its nonce, and what is authenticated with it. */
static gboolean
start (EVP_CIPHER_CTX *cipher, const CfSealHead *head, guint32 number, guint32 word)
{
  guint8 iv[12], length[4];
  int n;
  put32 (put (iv, head->nonce, sizeof head->nonce), number);
  put32 (length, word);
  return EVP_CipherInit_ex (cipher, NULL, NULL, NULL, iv, -1) == 1 && EVP_CipherUpdate (cipher, NULL, &n, head->bytes, head->size) == 1 &&
         EVP_CipherUpdate (cipher, NULL, &n, length, sizeof length) == 1;
}

gboolean
cf_seal_chunk (EVP_CIPHER_CTX *cipher, const CfSealHead *head, guint32 number, guint32 word, const guint8 *plain, guint8 *ret_sealed)
{
  int n, size = word & ~CF_SEAL_LAST;
  return start (cipher, head, number, word) && (size == 0 || EVP_CipherUpdate (cipher, ret_sealed, &n, plain, size) == 1) &&
         EVP_CipherFinal_ex (cipher, ret_sealed + size, &n) == 1 && EVP_CIPHER_CTX_ctrl (cipher, EVP_CTRL_AEAD_GET_TAG, CF_SEAL_TAG, ret_sealed + size) == 1;
}

gboolean
cf_unseal_chunk (EVP_CIPHER_CTX *cipher, const CfSealHead *head, guint32 number, guint32 word, const guint8 *sealed, guint8 *ret_plain)
{
  int n, size = word & ~CF_SEAL_LAST;
  return start (cipher, head, number, word) && (size == 0 || EVP_CipherUpdate (cipher, ret_plain, &n, sealed, size) == 1) &&
         EVP_CIPHER_CTX_ctrl (cipher, EVP_CTRL_AEAD_SET_TAG, CF_SEAL_TAG, (gpointer) (sealed + size)) == 1 && EVP_CipherFinal_ex (cipher, ret_plain + size, &n) == 1;
}
