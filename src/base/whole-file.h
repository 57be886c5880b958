/* whole-file.h: a file that is written whole or not at all: beside its place, and renamed into it. What is no regular file is never replaced: a device or a pipe is written to as it stands, and a
 * link is followed to the file that it names. */
#pragma once
#include "error.h"
#include <stdio.h>

typedef struct {
  FILE *out;
  char *path;                        /* as asked, for sentences */
  char *place;                       /* where it goes: what links lead to */
  char *beside;                      /* where it is written; NULL: there is nothing to rename */
} CfWholeFile;

/* @beside: where it is written, in the file system of @path; NULL: next to its place. Owned by @ret until cf_whole_file_end. */
gboolean cf_whole_file_open  (CfWholeFile *ret, const char *path, const char *beside, GError **error) CF_WARN_UNUSED;
/* Ends it in any case. @good FALSE, the caller has told why: what was written is taken away, and the answer is FALSE with @error as it is. @sync: it is on the disk before it has its name. */
gboolean cf_whole_file_end   (CfWholeFile *file, gboolean good, gboolean sync, GError **error);
/* All in one. */
gboolean cf_whole_file_write (const char *path, const char *beside, gconstpointer bytes, gsize size, gboolean sync, GError **error) CF_WARN_UNUSED;
