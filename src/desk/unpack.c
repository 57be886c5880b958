/* unpack.c: parts of a backup become files (pack.h). Names are checked: nothing is written but "ledger" and files named by a hash. */
#include "pack.h"
#include "store/files.h"
#include "private-folder.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct {
  CfUnsealer    seal;
  ZSTD_DCtx    *zstd;
  ZSTD_inBuffer in;
  gboolean      frame_ended;
  CfProgress    progress;
  gpointer      user;
  guint64       total;                 /* of the progress */
} Unpacker;

static void
unpacker_clear (Unpacker *u)
{
  cf_unsealer_clear (&u->seal);
  ZSTD_freeDCtx (u->zstd);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Unpacker, unpacker_clear)

static gboolean
malformed (Unpacker *u, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: this backup is damaged at byte %" G_GUINT64_FORMAT ": what is inside does not come in the parts it should", u->seal.path, u->seal.at);
  return FALSE;
}

/* More of the sealed stream; *ret_any FALSE at its end. */
static gboolean
feed (Unpacker *u, gboolean *ret_any, GError **error)
{
  const guint8 *bytes;
  gsize size;
  if (u->progress && !u->progress (u->seal.at, u->total, u->user)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: stopped before it was read to its end", u->seal.path);
    return FALSE;
  }
  if (!cf_unsealer_next (&u->seal, &bytes, &size, error))
    return FALSE;
  u->in = (ZSTD_inBuffer) { bytes, size, 0 };
  *ret_any = size > 0;
  return TRUE;
}

/* Up to @size bytes of what is inside; *ret_size is less only at its end. */
static gboolean
take (Unpacker *u, gpointer bytes, gsize size, gsize *ret_size, GError **error)
{
  ZSTD_outBuffer out = { bytes, size, 0 };
  gboolean any = TRUE;
  while (out.pos < out.size && !u->frame_ended) {
    gsize before = out.pos, left = ZSTD_decompressStream (u->zstd, &out, &u->in);
    if (ZSTD_isError (left))
      return malformed (u, error);
    u->frame_ended = left == 0;
    if (u->frame_ended || out.pos > before || u->in.pos < u->in.size)
      continue;
    if (!feed (u, &any, error))
      return FALSE;
    if (!any)
      return malformed (u, error);
  }
  *ret_size = out.pos;
  return TRUE;
}

static gboolean
take_exactly (Unpacker *u, gpointer bytes, gsize size, GError **error)
{
  gsize n;
  return take (u, bytes, size, &n, error) && (n == size || malformed (u, error));
}

static gboolean
take_name (Unpacker *u, char ret_name[CF_PACK_NAME], guint64 *ret_size, GError **error)
{
  guint16 length;
  if (!take_exactly (u, &length, sizeof length, error))
    return FALSE;
  length = GUINT16_FROM_LE (length);
  if (length >= CF_PACK_NAME)
    return malformed (u, error);
  memset (ret_name, 0, CF_PACK_NAME);
  if (length == 0)
    return TRUE;
  if (!take_exactly (u, ret_name, length, error) || !take_exactly (u, ret_size, sizeof *ret_size, error))
    return FALSE;
  *ret_size = GUINT64_FROM_LE (*ret_size);
  return TRUE;
}

static gboolean
copy (Unpacker *u, int fd, const char *to, guint64 size, GError **error)
{
  g_autofree guint8 *bytes = g_malloc (64 * 1024);
  while (size) {
    gsize n = MIN (size, 64 * 1024);
    if (!take_exactly (u, bytes, n, error))
      return FALSE;
    size -= n;
    for (gsize at = 0; at < n;) {
      gssize written = write (fd, bytes + at, n - at);
      if (written < 0 && errno != EINTR)
        return cf_file_error ("writing", to, errno, error);
      at += MAX (written, 0);
    }
  }
  return fsync (fd) == 0 || cf_file_error ("writing", to, errno, error);
}

static gboolean
take_file (Unpacker *u, const char *to, guint64 size, GError **error)
{
  int fd = open (to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0)
    return cf_file_error ("writing", to, errno, error);
  gboolean ok = copy (u, fd, to, size, error);
  return (close (fd) == 0 || !ok || cf_file_error ("writing", to, errno, error)) && ok;
}

/* The end of the frame is the end of the container. */
static gboolean
take_end (Unpacker *u, GError **error)
{
  guint8 more;
  gsize n;
  gboolean any = TRUE;
  if (!take (u, &more, 1, &n, error))
    return FALSE;
  if (n || !u->frame_ended || u->in.pos < u->in.size)
    return malformed (u, error);
  return feed (u, &any, error) && (!any || malformed (u, error));
}

gboolean
cf_unpack (const char *path, const char *passphrase, const char *folder, CfProgress progress, gpointer user, guint percent, CfInstant *ret_made, GError **error)
{
  g_auto (Unpacker) u = { .zstd = ZSTD_createDCtx (), .progress = progress, .user = user };
  g_autofree char *ledger = g_build_filename (folder, CF_PRIVATE_LEDGER, NULL), *files = cf_pack_files_folder (ledger);
  char name[CF_PACK_NAME] = "";
  guint64 size = 0;
  g_assert (u.zstd && percent > 0 && percent <= 100);
  if (!cf_unsealer_open (&u.seal, path, passphrase, error))
    return FALSE;
  u.total = u.seal.size * 100 / percent;
  if (!take_name (&u, name, &size, error))
    return FALSE;
  if (!g_str_equal (name, CF_PACK_LEDGER))
    return malformed (&u, error);
  if (!take_file (&u, ledger, size, error))
    return FALSE;
  while (take_name (&u, name, &size, error)) {
    if (!*name) {
      if (ret_made)
        *ret_made = u.seal.head.made;
      return take_end (&u, error);
    }
    g_autofree char *to = g_build_filename (files, name, NULL);
    if (!cf_pack_is_file_name (name))
      return malformed (&u, error);
    if (g_mkdir (files, 0700) != 0 && errno != EEXIST)
      return cf_file_error ("making the folder", files, errno, error);
    if (!take_file (&u, to, size, error))
      return FALSE;
  }
  return FALSE;
}

void
cf_pack_blame (GError **error, const char *ledger, const char *backup)
{
  if (!error || !*error || !g_str_has_prefix ((*error)->message, ledger))
    return;
  char *message = g_strconcat (backup, (*error)->message + strlen (ledger), NULL);
  g_free ((*error)->message);
  (*error)->message = message;
}
