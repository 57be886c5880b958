/* error.h: the world failed. Codes say what the caller can do about it; the message is a sentence for a person, prefixed
 * with what was tried. A rule that says no is not an error: see outcome.h. */
#pragma once
#include <glib.h>

#define CF_ERROR (cf_error_quark ())
GQuark cf_error_quark (void);

typedef enum {
  CF_ERROR_RETRY,       /* passing trouble: the same call may work later */
  CF_ERROR_OFFLINE,     /* no network or no such server just now */
  CF_ERROR_BUSY,        /* somebody else holds it; wait */
  CF_ERROR_CONFLICT,    /* what is there is not what was expected */
  CF_ERROR_NOT_FOUND,
  CF_ERROR_INVALID,     /* the input is wrong: says which file, line and field */
  CF_ERROR_DENIED,      /* not allowed by the system: permissions, read-only */
  CF_ERROR_CORRUPT,     /* what is stored is damaged: verify, restore */
  CF_ERROR_FULL,        /* no room left: make room and repeat */
  CF_ERROR_UNKNOWN,     /* it may or may not have happened: look it up by its id, never repeat blindly */
  CF_ERROR_NEWER,       /* made by a newer version of this program: update */
} CfError;

#define CF_WARN_UNUSED G_GNUC_WARN_UNUSED_RESULT

/* The code that fits a system's errno: what the caller can do about it. */
CfError cf_error_from_errno (int error_number);
/* "writing FILE: No space left on device". Returns FALSE. */
gboolean cf_file_error (const char *tried, const char *path, int error_number, GError **error);
