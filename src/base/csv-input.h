/* csv-input.h: the lower half of the CSV reader: bytes of a file in any encoding to a growing piece of valid UTF-8. Of this floor only. */
#pragma once
#include <glib.h>
#include "error.h"

/* What stopped the input for good. Found ahead of the parser: it stands just behind the text that is still to be parsed. */
typedef enum { CF_CSV_GOOD, CF_CSV_END, CF_CSV_BAD_BYTE, CF_CSV_NUL, CF_CSV_CUT_OFF, CF_CSV_FAILED } CfCsvState;

typedef struct {
  int         fd;               /* -1: memory */
  gboolean    close_fd;
  const char *memory;  gsize memory_left;
  char       *encoding;         /* as asked for, or found by a byte order mark; NULL: UTF-8 */
  GIConv      iconv;            /* (GIConv) -1: none needed */
  gsize       chunk;
  char       *raw;  gsize n_raw, raw_size;      /* bytes not yet decoded */
  char       *text; gsize start, length, text_size;      /* [start, length): decoded, not yet parsed; valid UTF-8 without NUL; one spare byte follows */
  gboolean    begun, at_end;    /* byte order mark looked for; no more bytes to come */
  CfCsvState  state;
  guint8      bad;              /* CF_CSV_BAD_BYTE: which */
  GError     *error;            /* CF_CSV_FAILED */
} CfCsvInput;

/* Takes over nothing; @encoding may be NULL. FALSE and @error if iconv does not know it. */
gboolean cf_csv_input_init  (CfCsvInput *input, const char *name, const char *encoding, gsize chunk, GError **error) CF_WARN_UNUSED;
void     cf_csv_input_clear (CfCsvInput *input);
/* Reads and decodes one chunk more behind [start, length), which moves to the front; FALSE if there is nothing more: see state. */
gboolean cf_csv_input_more  (CfCsvInput *input, const char *name);
