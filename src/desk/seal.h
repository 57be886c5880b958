/* seal.h: the container of a backup (backup.h has its bytes): a stream goes in and comes out, encrypted in chunks. Private to desk. */
#pragma once
#include "base/error.h"
#include "base/types.h"
#include <openssl/evp.h>

#define CF_SEAL_LABEL_MAX 255
#define CF_SEAL_FIXED 54               /* bytes of the head before the label's text */
#define CF_SEAL_DIGEST 8
#define CF_SEAL_HEAD_MAX (CF_SEAL_FIXED + CF_SEAL_LABEL_MAX + CF_SEAL_DIGEST)
#define CF_SEAL_TAG 16
#define CF_SEAL_LAST 0x80000000u
#define CF_SEAL_CHUNK_MAX (16 * 1024 * 1024)

typedef struct {
  CfInstant made;
  guint32   chunk;
  guint8    log_n, r, p, salt[16], nonce[8];
  char      label[CF_SEAL_LABEL_MAX + 1];
  guint8    bytes[CF_SEAL_HEAD_MAX];  gsize size;              /* as in the file */
} CfSealHead;

/* @random: the passphrase is one of ours, 120 bits by chance, so that the key need not be dear. */
void     cf_seal_head_make (CfSealHead *ret, CfInstant made, const char *label, gboolean random);
/* From the start of @fd. CORRUPT, NEWER. @path stands in messages. */
gboolean cf_seal_head_read (int fd, const char *path, CfSealHead *ret, GError **error) CF_WARN_UNUSED;

/* What both directions share: one chunk is encrypted or decrypted under the head and its length word. */
EVP_CIPHER_CTX *cf_seal_cipher (const CfSealHead *head, const char *passphrase, gboolean seal);
gboolean cf_seal_chunk   (EVP_CIPHER_CTX *cipher, const CfSealHead *head, guint32 number, guint32 word, const guint8 *plain, guint8 *ret_sealed);      /* ciphertext and tag */
gboolean cf_unseal_chunk (EVP_CIPHER_CTX *cipher, const CfSealHead *head, guint32 number, guint32 word, const guint8 *sealed, guint8 *ret_plain);      /* FALSE: not authentic */

typedef struct {
  int             fd;
  const char     *path;
  CfSealHead      head;
  EVP_CIPHER_CTX *cipher;
  guint32         number;
  guint8         *plain, *sealed;
  gsize           n;                   /* bytes in plain */
} CfSealer;
/* @fd and @path are borrowed. Writes the head and the empty chunk. */
gboolean cf_sealer_open  (CfSealer *sealer, int fd, const char *path, CfInstant made, const char *label, const char *passphrase, GError **error) CF_WARN_UNUSED;
gboolean cf_sealer_write (CfSealer *sealer, gconstpointer bytes, gsize size, GError **error) CF_WARN_UNUSED;
gboolean cf_sealer_end   (CfSealer *sealer, GError **error) CF_WARN_UNUSED;
void     cf_sealer_clear (CfSealer *sealer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfSealer, cf_sealer_clear)

typedef struct {
  int             fd;
  const char     *path;
  CfSealHead      head;
  EVP_CIPHER_CTX *cipher;
  guint32         number;
  gboolean        last;                /* the last chunk was read */
  guint64         at, size;            /* bytes of the file read, and in all */
  guint8         *plain, *sealed;
} CfUnsealer;
/* Opens the file. DENIED: another passphrase; CORRUPT. */
gboolean cf_unsealer_open (CfUnsealer *unsealer, const char *path, const char *passphrase, GError **error) CF_WARN_UNUSED;
/* The next bytes, valid until the next call; *ret_size 0 at the end. */
gboolean cf_unsealer_next (CfUnsealer *unsealer, const guint8 **ret, gsize *ret_size, GError **error) CF_WARN_UNUSED;
void     cf_unsealer_clear (CfUnsealer *unsealer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfUnsealer, cf_unsealer_clear)
