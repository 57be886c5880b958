/* csv.c: the CSV reader. A record is found first, by a scan that goes on where it stopped when more bytes come, and then split in place, so each byte
 * is looked at twice and copied once. Invariant between calls: input.text[start, length) begins with a record at @line. Decoding is in csv-input.c,
 * finding the delimiter in csv-sniff.c. */
#include "csv.h"
#include "csv-input.h"
#include "csv-sniff.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define RECORD_MAX (1024 * 1024)
#define CHUNK      (64 * 1024)
#define START_SIZE (32 * 1024)      /* looked at to find the delimiter */

/* Where in a field the scan is. AFTER: behind the closing quote, where only spaces may stand; QUOTE: behind a quote that closes unless another follows. */
typedef enum { FIELD, PLAIN, QUOTED, QUOTE, AFTER } Scan;

struct _CfCsv {
  char       *name;
  CfCsvInput  input;
  char        delimiter;
  gsize       record_max;
  gint64      line;
  gboolean    started;
  Scan        scan;
  gsize       scanned;       /* bytes of the record that were scanned */
  gsize       quote_at;      /* where in the record the last quote was opened */
  char      **fields;
  guint       n_fields, fields_size;
  GError     *fault;
};

static CfCsv *
csv_new (const char *name, const CfCsvOptions *options, GError **error)
{
  g_autoptr(CfCsv) csv = g_new0 (CfCsv, 1);
  csv->name = g_strdup (name);
  csv->delimiter = options ? options->delimiter : 0;
  csv->record_max = options && options->record_max ? options->record_max : RECORD_MAX;
  csv->line = 1;
  if (!cf_csv_input_init (&csv->input, name, options ? options->encoding : NULL, options && options->chunk ? options->chunk : CHUNK, error))
    return NULL;
  if ((guchar) csv->delimiter >= 0x80 || csv->delimiter == '"' || csv->delimiter == '\r' || csv->delimiter == '\n') {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, _("%s: fields cannot be parted by this character; choose one such as , ; | or tab."), name);
    return NULL;
  }
  return g_steal_pointer (&csv);
}

CfCsv *
cf_csv_open (const char *path, const CfCsvOptions *options, GError **error)
{
  gboolean standard = strcmp (path, "-") == 0;
  g_autoptr(CfCsv) csv = csv_new (standard ? _("standard input") : path, options, error);
  if (!csv)
    return NULL;
  csv->input.fd = standard ? 0 : open (path, O_RDONLY | O_CLOEXEC);
  csv->input.close_fd = !standard && csv->input.fd >= 0;
  if (csv->input.fd < 0) {
    int code = errno;
    g_set_error (error, CF_ERROR, cf_error_from_errno (code), _("%s: could not be opened: %s."), path, g_strerror (code));
    return NULL;
  }
  return g_steal_pointer (&csv);
}

CfCsv *
cf_csv_open_memory (const char *name, const void *data, gsize size, const CfCsvOptions *options, GError **error)
{
  CfCsv *csv = csv_new (name, options, error);
  if (csv) {
    csv->input.memory = data;
    csv->input.memory_left = size;
  }
  return csv;
}

void
cf_csv_free (CfCsv *csv)
{
  if (!csv)
    return;
  cf_csv_input_clear (&csv->input);
  g_clear_error (&csv->fault);
  g_free (csv->fields);
  g_free (csv->name);
  g_free (csv);
}

const char *
cf_csv_name (const CfCsv *csv)
{
  return csv->name;
}

char
cf_csv_delimiter (const CfCsv *csv)
{
  return csv->delimiter;
}

void
cf_csv_set_error (const CfCsv *csv, gint64 line, GError **error, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *sentence = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s:%lld: %s", csv->name, (long long) line, sentence);
}

/* Line and column of @offset bytes into the text that is left. */
static void
position (const CfCsv *csv, gsize offset, gint64 *ret_line, gint64 *ret_column)
{
  const char *p = csv->input.text + csv->input.start, *end = p + offset, *line = p;
  *ret_line = csv->line;
  for (; p < end; p++)
    if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n'))) {
      (*ret_line)++;
      line = p + 1;
    }
  *ret_column = g_utf8_strlen (line, end - line) + 1;
}

/* Why the input stopped, said of the place behind the text that is left. */
static void
fault_of_input (CfCsv *csv)
{
  const CfCsvInput *input = &csv->input;
  const char *encoding = input->encoding ? input->encoding : "UTF-8";
  gint64 line, column;

  if (input->state == CF_CSV_FAILED) {
    csv->fault = g_error_copy (input->error);
    return;
  }
  position (csv, input->length - input->start, &line, &column);
  if (input->state == CF_CSV_BAD_BYTE)
    cf_csv_set_error (csv, line, &csv->fault,
                      _("byte 0x%02X in column %lld is not %s; say which encoding the file has with --encoding, for example --encoding windows-1252."),
                      input->bad, (long long) column, encoding);
  else if (input->state == CF_CSV_NUL)
    cf_csv_set_error (csv, line, &csv->fault,
                      _("there is a NUL byte in column %lld, so this is not text in %s; if it is text, say which encoding it has with --encoding, "
                        "for example UTF-16LE."),
                      (long long) column, encoding);
  else
    cf_csv_set_error (csv, line, &csv->fault, _("the file ends within a character in column %lld; it was cut off, or is not %s."), (long long) column, encoding);
}

static void
fault_of_length (CfCsv *csv)
{
  gint64 line, column;
  if (csv->scan == QUOTED && csv->quote_at <= csv->input.length - csv->input.start) {
    position (csv, csv->quote_at, &line, &column);
    cf_csv_set_error (csv, csv->line, &csv->fault,
                      _("this record has more than %zu bytes; the quotation mark opened in line %lld, column %lld may not be closed."),
                      csv->record_max, (long long) line, (long long) column);
  } else
    cf_csv_set_error (csv, csv->line, &csv->fault, _("this record has more than %zu bytes, which is not a line of a table."), csv->record_max);
}

/* Drops a byte order mark and a line "sep=;", and finds the delimiter. */
static void
start (CfCsv *csv)
{
  CfCsvInput *input = &csv->input;
  char delimiter;

  while (input->length < START_SIZE && cf_csv_input_more (input, csv->name))
    ;
  if (input->length >= 3 && memcmp (input->text, "\xef\xbb\xbf", 3) == 0)
    input->start = 3;
  gsize n = cf_csv_sniff_line (input->text + input->start, input->length - input->start, &delimiter);
  if (n > 0) {
    input->start += n;
    csv->line++;
  }
  if (!csv->delimiter)
    csv->delimiter = n > 0 ? delimiter : cf_csv_sniff (input->text + input->start, input->length - input->start, input->state != CF_CSV_GOOD);
  csv->started = TRUE;
}

/* Scans on for the end of the record. TRUE: found, at ret_end, with ret_break bytes of line break. FALSE: more is needed, or csv->fault is set. */
static gboolean
find_end (CfCsv *csv, gsize *ret_end, gsize *ret_break)
{
  const char *text = csv->input.text + csv->input.start, *end = text + csv->input.length - csv->input.start, *p = text + csv->scanned;
  char delimiter = csv->delimiter;
  Scan scan = csv->scan;

  for (; p < end; p++) {
    char c = *p;
    if (scan == QUOTED) {
      p = memchr (p, '"', end - p);
      if (!p)
        break;
      scan = QUOTE;
    } else if (c == delimiter)
      scan = FIELD;
    else if (c == '\n' || c == '\r') {
      if (c == '\r' && p + 1 == end && csv->input.state == CF_CSV_GOOD)
        break;      /* a '\n' may follow */
      *ret_end = p - text;
      *ret_break = c == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
      return TRUE;
    } else if (c == '"' && (scan == FIELD || scan == QUOTE)) {
      if (scan == FIELD)
        csv->quote_at = p - text;
      scan = QUOTED;
    } else if (scan == FIELD)
      scan = PLAIN;
    else if (scan == QUOTE || scan == AFTER) {
      if (c != ' ' && c != '\t') {
        gint64 line, column;
        position (csv, p - text, &line, &column);
        cf_csv_set_error (csv, line, &csv->fault, _("text follows a closing quotation mark in column %lld; a quotation mark within quotes is written twice."),
                          (long long) column);
        return FALSE;
      }
      scan = AFTER;
    }
  }
  csv->scan = scan;
  csv->scanned = (p ? p : end) - text;
  return FALSE;
}

/* Copies a quoted field onto itself without its quotes; @text stands behind the opening one. Returns behind the closing one and the spaces after it. */
static char *
unquote (char *text, const char *end, char delimiter, gint64 *lines)
{
  char *out = text;
  for (; text < end; text++) {
    if (*text == '"') {
      if (text + 1 == end || text[1] != '"')
        break;
      text++;
    } else if (*text == '\n' || *text == '\r') {
      if (*text == '\r' && text + 1 < end && text[1] == '\n')
        text++;
      *out++ = '\n';
      (*lines)++;
      continue;
    }
    *out++ = *text;
  }
  for (text++; text < end && *text != delimiter; text++)      /* the scan let spaces pass only */
    ;
  *out = '\0';      /* at the closing quote at the latest */
  return text;
}

/* Splits the record of @length bytes at start into fields, in place. Returns the line breaks that were within quotes. */
static gint64
split (CfCsv *csv, gsize length)
{
  char *p = csv->input.text + csv->input.start, *end = p + length;
  gint64 lines = 0;

  csv->n_fields = 0;
  for (;; p++) {
    if (csv->n_fields == csv->fields_size) {
      csv->fields_size = MAX (16, csv->fields_size * 2);
      csv->fields = g_renew (char *, csv->fields, csv->fields_size);
    }
    gboolean quoted = p < end && *p == '"';
    csv->fields[csv->n_fields++] = p + quoted;
    if (quoted)
      p = unquote (p + 1, end, csv->delimiter, &lines);
    else {
      char *next = memchr (p, csv->delimiter, end - p);
      p = next ? next : end;
    }
    *p = '\0';      /* at the end: the line break, or the spare byte */
    if (p >= end)
      return lines;
  }
}

/* Gives the record of @length bytes that ends in @line_break bytes. */
static void
take (CfCsv *csv, gsize length, gsize line_break, CfCsvRecord *ret)
{
  gint64 line = csv->line;
  csv->line += split (csv, length) + 1;
  csv->input.start += length + line_break;
  csv->scan = FIELD;
  csv->scanned = 0;
  *ret = (CfCsvRecord) { line, csv->fields, csv->n_fields };
}

/* There is no more to read: the last record has no line break, or is not whole. */
static gboolean
take_last (CfCsv *csv, CfCsvRecord *ret)
{
  gsize left = csv->input.length - csv->input.start;
  gint64 line, column;

  if (csv->input.state != CF_CSV_END)
    fault_of_input (csv);
  else if (csv->scan == QUOTED) {
    position (csv, csv->quote_at, &line, &column);
    cf_csv_set_error (csv, line, &csv->fault, _("the quotation mark opened in column %lld is never closed."), (long long) column);
  } else if (left > 0) {
    take (csv, left, 0, ret);
    return TRUE;
  }
  return FALSE;
}

gboolean
cf_csv_next (CfCsv *csv, CfCsvRecord *ret, GError **error)
{
  CfCsvInput *input = &csv->input;
  gsize length, line_break;

  if (!csv->started)
    start (csv);
  while (!csv->fault) {
    gboolean found = find_end (csv, &length, &line_break);
    if (csv->fault)
      break;
    if ((found ? length : input->length - input->start) > csv->record_max)
      fault_of_length (csv);
    else if (found && length == 0) {      /* nothing on this line */
      input->start += line_break;
      csv->line++;
    } else if (found) {
      take (csv, length, line_break, ret);
      return TRUE;
    } else if (!cf_csv_input_more (input, csv->name) && csv->scanned == input->length - input->start) {
      if (take_last (csv, ret))
        return TRUE;
      break;
    }
  }
  if (csv->fault)
    g_propagate_error (error, g_error_copy (csv->fault));
  return FALSE;
}
