/* unseal.c: reading a container (seal.h). Nothing of a chunk is given out before it is authentic; that the end was cut off, or something added, is found at the end at the latest. */
#include "seal.h"
#include "store/files.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
damaged (CfUnsealer *unsealer, guint64 at, const char *what, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: this backup is damaged at byte %" G_GUINT64_FORMAT ": %s", unsealer->path, at, what);
  return FALSE;
}

/* Exactly @size bytes; the file is never read past the size it had when it was opened. */
static gboolean
read_exactly (CfUnsealer *unsealer, guint8 *bytes, gsize size, GError **error)
{
  while (size) {
    gssize n = unsealer->at + size <= unsealer->size ? read (unsealer->fd, bytes, size) : 0;
    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return cf_file_error ("reading the backup", unsealer->path, errno, error);
    if (n == 0)
      return damaged (unsealer, unsealer->size, "it is cut off there", error);
    unsealer->at += n;
    bytes += n;
    size -= n;
  }
  return TRUE;
}

/* Reads the next chunk; *ret_good: it is authentic. */
static gboolean
chunk (CfUnsealer *unsealer, gsize *ret_size, gboolean *ret_good, GError **error)
{
  guint64 at = unsealer->at;
  guint32 word;
  if (!read_exactly (unsealer, unsealer->sealed, 4, error))
    return FALSE;
  memcpy (&word, unsealer->sealed, 4);
  word = GUINT32_FROM_LE (word);
  *ret_size = word & ~CF_SEAL_LAST;
  if (*ret_size > unsealer->head.chunk)
    return damaged (unsealer, at, "what stands there is no length of a part", error);
  if (!read_exactly (unsealer, unsealer->sealed, *ret_size + CF_SEAL_TAG, error))
    return FALSE;
  *ret_good = cf_unseal_chunk (unsealer->cipher, &unsealer->head, unsealer->number++, word, unsealer->sealed, unsealer->plain);
  unsealer->last = *ret_good && word & CF_SEAL_LAST;
  return TRUE;
}

/* The empty chunk opens with the right passphrase only. If it does not, but the next one does, it is not the passphrase that is wrong. */
static gboolean
check_passphrase (CfUnsealer *unsealer, GError **error)
{
  const guint64 at = unsealer->at;
  gboolean good = FALSE, next_good = FALSE;
  gsize size = 0;
  g_autoptr (GError) failed = NULL;
  if (chunk (unsealer, &size, &good, &failed) && good && size == 0 && !unsealer->last)
    return TRUE;
  unsealer->number = 1;
  unsealer->at = at + 4 + CF_SEAL_TAG;
  if (good || (lseek (unsealer->fd, unsealer->at, SEEK_SET) >= 0 && chunk (unsealer, &size, &next_good, NULL) && next_good))
    return damaged (unsealer, at, "this part is not what was written", error);
  if (failed && unsealer->size < at + 4 + CF_SEAL_TAG) {
    g_propagate_error (error, g_steal_pointer (&failed));
    return FALSE;
  }
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "%s: this is not the passphrase of this backup (label “%s”); it stands on the recovery sheet that was printed then", unsealer->path,
               unsealer->head.label);
  return FALSE;
}

gboolean
cf_unsealer_open (CfUnsealer *unsealer, const char *path, const char *passphrase, GError **error)
{
  struct stat st;
  *unsealer = (CfUnsealer) { .path = path, .fd = open (path, O_RDONLY | O_CLOEXEC) };
  if (unsealer->fd < 0 || fstat (unsealer->fd, &st) != 0)
    return cf_file_error ("opening the backup", path, errno, error);
  if (!S_ISREG (st.st_mode))
    return cf_file_error ("opening the backup", path, S_ISDIR (st.st_mode) ? EISDIR : EINVAL, error);
  unsealer->size = st.st_size;
  if (!cf_seal_head_read (unsealer->fd, path, &unsealer->head, error))
    return FALSE;
  unsealer->at = unsealer->head.size;
  unsealer->cipher = cf_seal_cipher (&unsealer->head, passphrase, FALSE);
  unsealer->plain = g_malloc (unsealer->head.chunk + CF_SEAL_TAG);
  unsealer->sealed = g_malloc (unsealer->head.chunk + CF_SEAL_TAG);
  return check_passphrase (unsealer, error);
}

gboolean
cf_unsealer_next (CfUnsealer *unsealer, const guint8 **ret, gsize *ret_size, GError **error)
{
  *ret = unsealer->plain;
  for (*ret_size = 0; *ret_size == 0;) {
    const guint64 at = unsealer->at;
    gboolean good;
    if (unsealer->last)
      return at == unsealer->size || damaged (unsealer, at, "something was added after its end", error);
    if (!chunk (unsealer, ret_size, &good, error))
      return FALSE;
    if (!good)
      return damaged (unsealer, at, "this part is not what was written", error);
  }
  return TRUE;
}

void
cf_unsealer_clear (CfUnsealer *unsealer)
{
  if (unsealer->fd >= 0)
    close (unsealer->fd);
  EVP_CIPHER_CTX_free (unsealer->cipher);
  g_free (unsealer->plain);
  g_free (unsealer->sealed);
  *unsealer = (CfUnsealer) { .fd = -1 };
}
