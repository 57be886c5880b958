/* pack.c: files become parts of a backup (pack.h). */
#include "pack.h"
#include "store/files.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define IN_SIZE (256 * 1024)
#define LEVEL 3

char *
cf_pack_files_folder (const char *ledger)
{
  return g_strconcat (ledger, "-files", NULL);
}

gboolean
cf_pack_is_file_name (const char *name)
{
  return strlen (name) == CF_PACK_NAME - 1 && strspn (name, "0123456789abcdef") == CF_PACK_NAME - 1;
}

gboolean
cf_backup_packer_open (CfBackupPacker *packer, int fd, const char *path, CfInstant made, const char *label, const char *passphrase, GError **error)
{
  *packer = (CfBackupPacker) { .zstd = ZSTD_createCCtx (), .in = g_malloc (IN_SIZE), .out = g_malloc (ZSTD_CStreamOutSize ()) };
  g_assert (packer->zstd);
  ZSTD_CCtx_setParameter (packer->zstd, ZSTD_c_compressionLevel, LEVEL);
  ZSTD_CCtx_setParameter (packer->zstd, ZSTD_c_checksumFlag, 1);
  return cf_sealer_open (&packer->seal, fd, path, made, label, passphrase, error);
}

/* @size 0 and @end: what is still held back. */
static gboolean
compress (CfBackupPacker *packer, gconstpointer bytes, gsize size, gboolean end, GError **error)
{
  ZSTD_inBuffer in = { bytes, size, 0 };
  for (gsize left = 1; in.pos < in.size || (end && left);) {
    ZSTD_outBuffer out = { packer->out, ZSTD_CStreamOutSize (), 0 };
    left = ZSTD_compressStream2 (packer->zstd, &out, &in, end ? ZSTD_e_end : ZSTD_e_continue);
    if (ZSTD_isError (left)) {
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: compressing: %s", packer->seal.path, ZSTD_getErrorName (left));
      return FALSE;
    }
    if (!cf_sealer_write (&packer->seal, packer->out, out.pos, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
put_name (CfBackupPacker *packer, const char *name, guint64 size, GError **error)
{
  guint16 length = GUINT16_TO_LE (strlen (name));
  guint64 le = GUINT64_TO_LE (size);
  return compress (packer, &length, sizeof length, FALSE, error) && (!*name || (compress (packer, name, strlen (name), FALSE, error) && compress (packer, &le, sizeof le, FALSE, error)));
}

/* Exactly @size bytes: a part is as long as it said. */
static gboolean
put_file (CfBackupPacker *packer, int fd, const char *from, guint64 size, GError **error)
{
  while (size) {
    gssize n = read (fd, packer->in, MIN (size, IN_SIZE));
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return cf_file_error ("reading", from, n ? errno : EIO, error);
    if (!compress (packer, packer->in, n, FALSE, error))
      return FALSE;
    size -= n;
  }
  return TRUE;
}

gboolean
cf_backup_packer_add (CfBackupPacker *packer, const char *name, const char *from, GError **error)
{
  struct stat st;
  int fd = open (from, O_RDONLY | O_CLOEXEC);
  if (fd < 0 || fstat (fd, &st) != 0) {
    int failed = errno;
    if (fd >= 0)
      close (fd);
    return cf_file_error ("reading", from, failed, error);
  }
  gboolean ok = put_name (packer, name, st.st_size, error) && put_file (packer, fd, from, st.st_size, error);
  close (fd);
  return ok;
}

gboolean
cf_backup_packer_end (CfBackupPacker *packer, GError **error)
{
  return put_name (packer, "", 0, error) && compress (packer, NULL, 0, TRUE, error) && cf_sealer_end (&packer->seal, error);
}

void
cf_backup_packer_clear (CfBackupPacker *packer)
{
  cf_sealer_clear (&packer->seal);
  ZSTD_freeCCtx (packer->zstd);
  g_free (packer->in);
  g_free (packer->out);
  *packer = (CfBackupPacker) { .seal = { .fd = -1 } };
}
