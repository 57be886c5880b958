/* error.c: the one error domain of the house; its codes say what the caller can do. */
#include "error.h"
#include <errno.h>

G_DEFINE_QUARK (cf-error-quark, cf_error)

CfError
cf_error_from_errno (int error_number)
{
  switch (error_number) {
    case ENOENT: case ENOTDIR: case ENXIO: case ENODEV:
      return CF_ERROR_NOT_FOUND;
    case EACCES: case EPERM: case EROFS: case ETXTBSY:
      return CF_ERROR_DENIED;
    case ENOSPC: case EDQUOT: case EFBIG:
      return CF_ERROR_FULL;
    case EBUSY: case EAGAIN:
      return CF_ERROR_BUSY;
    case EISDIR: case EINVAL: case ENAMETOOLONG: case ELOOP: case EILSEQ:
      return CF_ERROR_INVALID;
    case EEXIST: case ENOTEMPTY:
      return CF_ERROR_CONFLICT;
    case ENETDOWN: case ENETUNREACH: case EHOSTUNREACH: case ECONNREFUSED:
      return CF_ERROR_OFFLINE;
    case EIO:
      return CF_ERROR_CORRUPT;
    default:
      return CF_ERROR_RETRY;
  }
}

gboolean
cf_file_error (const char *tried, const char *path, int error_number, GError **error)
{
  CfError code = error_number == EIO ? CF_ERROR_RETRY : cf_error_from_errno (error_number);      /* a stick that was pulled out is no damage to the ledger */
  g_set_error (error, CF_ERROR, code, "%s %s: %s", tried, path, g_strerror (error_number));
  return FALSE;
}
