/* seal.c: writing a container (seal.h). A chunk leaves when it is full and more comes, so that the last one is known as the last. */
#include "seal.h"
#include "store/files.h"
#include "passphrase.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

static gboolean
write_all (CfSealer *sealer, const guint8 *bytes, gsize size, GError **error)
{
  while (size) {
    gssize n = write (sealer->fd, bytes, size);
    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return cf_file_error ("writing the backup", sealer->path, errno, error);
    bytes += n;
    size -= n;
  }
  return TRUE;
}

static gboolean
chunk (CfSealer *sealer, gboolean last, GError **error)
{
  guint32 word = sealer->n | (last ? CF_SEAL_LAST : 0), le = GUINT32_TO_LE (word);
  gboolean sealed = cf_seal_chunk (sealer->cipher, &sealer->head, sealer->number, word, sealer->plain, sealer->sealed + 4);
  g_assert (sealed && sealer->number < G_MAXUINT32);
  memcpy (sealer->sealed, &le, 4);
  sealer->number++;
  gsize size = 4 + sealer->n + CF_SEAL_TAG;
  sealer->n = 0;
  return write_all (sealer, sealer->sealed, size, error);
}

gboolean
cf_sealer_open (CfSealer *sealer, int fd, const char *path, CfInstant made, const char *label, const char *passphrase, GError **error)
{
  *sealer = (CfSealer) { .fd = fd, .path = path };
  cf_seal_head_make (&sealer->head, made, label, cf_passphrase_is_ours (passphrase));
  sealer->cipher = cf_seal_cipher (&sealer->head, passphrase, TRUE);
  sealer->plain = g_malloc (sealer->head.chunk);
  sealer->sealed = g_malloc (4 + sealer->head.chunk + CF_SEAL_TAG);
  return write_all (sealer, sealer->head.bytes, sealer->head.size, error) && chunk (sealer, FALSE, error);
}

gboolean
cf_sealer_write (CfSealer *sealer, gconstpointer bytes, gsize size, GError **error)
{
  const guint8 *p = bytes;
  while (size) {
    if (sealer->n == sealer->head.chunk && !chunk (sealer, FALSE, error))
      return FALSE;
    gsize n = MIN (size, sealer->head.chunk - sealer->n);
    memcpy (sealer->plain + sealer->n, p, n);
    sealer->n += n;
    p += n;
    size -= n;
  }
  return TRUE;
}

gboolean
cf_sealer_end (CfSealer *sealer, GError **error)
{
  return chunk (sealer, TRUE, error);
}

void
cf_sealer_clear (CfSealer *sealer)
{
  EVP_CIPHER_CTX_free (sealer->cipher);
  g_free (sealer->plain);
  g_free (sealer->sealed);
  *sealer = (CfSealer) { .fd = -1 };
}
