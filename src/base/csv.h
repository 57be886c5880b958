/* csv.h: comma-separated files as they come: RFC 4180 with what the world adds to it. A reader gives records one at a time with bounded memory; what it cannot
 * read in one way it refuses with "file:line: sentence" (CF_ERROR_INVALID), never by guessing or leaving out. */
#pragma once
#include <glib.h>
#include "error.h"

typedef struct _CfCsv CfCsv;

typedef struct {
  const char *encoding;      /* NULL: UTF-8, or UTF-16 and UTF-32 by their byte order mark; else any name that iconv knows */
  char        delimiter;     /* 0: found from a first line "sep=;", else from the first records: , ; tab | */
  gsize       record_max;    /* longest record in bytes of UTF-8; 0: 1 MiB */
  gsize       chunk;         /* bytes read at a time; 0: 64 KiB. Tests read in small ones */
} CfCsvOptions;

typedef struct {
  gint64       line;         /* where the record begins, from 1; a record may have several lines */
  char *const *fields;       /* borrowed until the next call; line breaks within quotes are '\n' */
  guint        n_fields;
} CfCsvRecord;

/* @path: "-" is standard input. @options: NULL for none; its strings are copied. NULL and @error if the file cannot be opened or the encoding is unknown. */
CfCsv   *cf_csv_open        (const char *path, const CfCsvOptions *options, GError **error) CF_WARN_UNUSED;
/* Reads @size bytes at @data, borrowed; @name stands for the file in sentences. */
CfCsv   *cf_csv_open_memory (const char *name, const void *data, gsize size, const CfCsvOptions *options, GError **error) CF_WARN_UNUSED;
void     cf_csv_free        (CfCsv *csv);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCsv, cf_csv_free)

/* TRUE: a record. FALSE: the end, or, if @error is set, a fault; after a fault every call gives it again. Lines with nothing on them are left out.
 * The number of fields is the caller's to judge. Refused: a byte that is not of the encoding, NUL, a quote that is never closed or is followed by
 * text, a record longer than record_max. */
gboolean cf_csv_next        (CfCsv *csv, CfCsvRecord *ret, GError **error) CF_WARN_UNUSED;

const char *cf_csv_name      (const CfCsv *csv);       /* for sentences: the path, or "standard input" */
char        cf_csv_delimiter (const CfCsv *csv);       /* after the first cf_csv_next */
/* Sets "file:line: sentence", for what a caller finds wrong in a record. */
void     cf_csv_set_error   (const CfCsv *csv, gint64 line, GError **error, const char *format, ...) G_GNUC_PRINTF (4, 5);

/* Appends a record and "\n". A field is quoted where it must be to be read back as it is, and otherwise written as it is: nothing is changed or left
 * out. NULL fields are empty. */
void     cf_csv_append      (GString *out, char delimiter, const char *const *fields, guint n_fields);
