/* csv-input.c: reads bytes and decodes them. Faults are kept until the parser has used up the good text before them, so that it knows their line.
 * Memory: the text that is not yet parsed and a chunk. */
#include "csv-input.h"
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

static gboolean
open_iconv (CfCsvInput *input, const char *name, const char *encoding, GError **error)
{
  if (g_ascii_strcasecmp (encoding, "UTF-8") == 0 || g_ascii_strcasecmp (encoding, "UTF8") == 0)
    return TRUE;
  g_free (input->encoding);
  input->encoding = g_strdup (encoding);
  input->iconv = g_iconv_open ("UTF-8", encoding);
  if (input->iconv != (GIConv) -1)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID,
               _("%s: the encoding “%s” is not known; name it as iconv does, for example windows-1252 or ISO-8859-15."), name, encoding);
  return FALSE;
}

gboolean
cf_csv_input_init (CfCsvInput *input, const char *name, const char *encoding, gsize chunk, GError **error)
{
  *input = (CfCsvInput) { .fd = -1, .iconv = (GIConv) -1, .chunk = chunk };
  input->raw_size = chunk + 64;      /* room for the bytes of a character that was cut */
  input->raw = g_malloc (input->raw_size);
  if (!encoding)
    return TRUE;
  input->begun = TRUE;
  return open_iconv (input, name, encoding, error);
}

void
cf_csv_input_clear (CfCsvInput *input)
{
  if (input->close_fd)
    close (input->fd);
  if (input->iconv != (GIConv) -1)
    g_iconv_close (input->iconv);
  g_free (input->encoding);
  g_free (input->raw);
  g_free (input->text);
  g_clear_error (&input->error);
}

/* Fills raw from the file or memory. */
static void
read_bytes (CfCsvInput *input, const char *name)
{
  gsize room = MIN (input->chunk, input->raw_size - input->n_raw);
  gssize got;

  g_assert (room > 0);      /* what is left over is at most a character */
  if (input->fd < 0) {
    got = MIN (room, input->memory_left);
    if (got > 0)
      memcpy (input->raw + input->n_raw, input->memory, got);
    input->memory += got;
    input->memory_left -= got;
  } else {
    do
      got = read (input->fd, input->raw + input->n_raw, room);
    while (got < 0 && errno == EINTR);
    if (got < 0) {
      int code = errno;
      g_set_error (&input->error, CF_ERROR, cf_error_from_errno (code), _("%s: could not be read: %s."), name, g_strerror (code));
      input->state = CF_CSV_FAILED;
      return;
    }
  }
  input->n_raw += got;
  input->at_end = got == 0;
}

/* Looks at the first bytes; FALSE if more of them are needed. */
static gboolean
find_byte_order_mark (CfCsvInput *input, const char *name)
{
  static const struct { const char *bytes; gsize n; const char *encoding; } marks[] = {      /* the longer first: UTF-32LE begins as UTF-16LE does */
    { "\xff\xfe\0\0", 4, "UTF-32LE" }, { "\0\0\xfe\xff", 4, "UTF-32BE" }, { "\xff\xfe", 2, "UTF-16LE" }, { "\xfe\xff", 2, "UTF-16BE" } };
  if (input->n_raw < 4 && !input->at_end)
    return FALSE;
  input->begun = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (input->n_raw >= marks[i].n && memcmp (input->raw, marks[i].bytes, marks[i].n) == 0) {
      if (!open_iconv (input, name, marks[i].encoding, &input->error))
        input->state = CF_CSV_FAILED;
      break;
    }
  return TRUE;
}

static void
reserve (CfCsvInput *input, gsize room)
{
  if (input->start > 0) {
    memmove (input->text, input->text + input->start, input->length - input->start);
    input->length -= input->start;
    input->start = 0;
  }
  if (input->length + room + 1 > input->text_size) {
    input->text_size = MAX (input->length + room + 1, input->text_size + input->text_size / 2);
    input->text = g_realloc (input->text, input->text_size);
  }
}

/* Is [@p, @end) the beginning of a character of which the rest may still come? */
static gboolean
is_cut_character (const char *p, const char *end)
{
  if (p == end || (guchar) *p < 0xc2 || (guchar) *p > 0xf4 || end - p >= g_utf8_skip[(guchar) *p])
    return FALSE;
  for (p++; p < end; p++)
    if (((guchar) *p & 0xc0) != 0x80)
      return FALSE;
  return TRUE;
}

static void
decode_utf8 (CfCsvInput *input)
{
  const char *good = input->raw, *end = input->raw + input->n_raw;

  if (!g_utf8_validate_len (input->raw, input->n_raw, &good) && !(is_cut_character (good, end) && !input->at_end)) {
    input->state = *good == '\0' ? CF_CSV_NUL : is_cut_character (good, end) ? CF_CSV_CUT_OFF : CF_CSV_BAD_BYTE;
    input->bad = *good;
  }
  gsize n = good - input->raw;
  reserve (input, n);
  memcpy (input->text + input->length, input->raw, n);
  input->length += n;
  input->n_raw -= n;
  memmove (input->raw, good, input->n_raw);
}

static void
decode_iconv (CfCsvInput *input)
{
  char *in = input->raw;
  gsize in_left = input->n_raw, room = input->n_raw * 4 + 16;

  reserve (input, room);
  char *out = input->text + input->length, *from = out;
  gsize converted = g_iconv (input->iconv, &in, &in_left, &out, &room);
  int code = converted == (gsize) -1 ? errno : 0;
  if (code == 0 && input->at_end)
    g_iconv (input->iconv, NULL, NULL, &out, &room);      /* some encodings hold a character back */
  if (code == EILSEQ || (code == EINVAL && input->at_end)) {
    input->state = code == EINVAL ? CF_CSV_CUT_OFF : CF_CSV_BAD_BYTE;
    input->bad = in < input->raw + input->n_raw ? *in : 0;
  }
  input->n_raw = in_left;
  memmove (input->raw, in, in_left);
  const char *good;
  if (!g_utf8_validate_len (from, out - from, &good)) {      /* NUL, or an encoding that lets through what is no character */
    input->state = *good == '\0' ? CF_CSV_NUL : CF_CSV_BAD_BYTE;
    input->bad = *good;
    out = from + (good - from);
  }
  input->length += out - from;
}

gboolean
cf_csv_input_more (CfCsvInput *input, const char *name)
{
  if (input->state != CF_CSV_GOOD)
    return FALSE;
  gsize before = input->length - input->start;
  read_bytes (input, name);
  if (input->state == CF_CSV_GOOD && (input->begun || find_byte_order_mark (input, name)) && input->state == CF_CSV_GOOD) {
    if (input->iconv == (GIConv) -1)
      decode_utf8 (input);
    else
      decode_iconv (input);
    if (input->state == CF_CSV_GOOD && input->at_end)
      input->state = CF_CSV_END;
  }
  return input->state == CF_CSV_GOOD || input->length - input->start > before;
}
