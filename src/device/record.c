/* record.c: a transport over another that writes down what passes. Bytes are kept until the other way is used (or there are many) and masked together, so that a card number that came in two reads is one. What cannot
 * be written (a full disk) ends the recording, never the link. */
#include "record.h"
#include "mask.h"
#include "transport-private.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define KEPT_MAX 65536
#define TAIL 128               /* what may still belong to a number that is not all there */

typedef struct { gint64 at; gsize end; } Chunk;
typedef struct {
  CfTransport base;
  CfTransport *inner;
  char       *path;
  FILE       *out;             /* NULL before the first open, and after it could not be written */
  gboolean    began;
  gint64      began_at;
  gboolean    sent;            /* the way of what is kept */
  GByteArray *kept;
  GArray     *chunks;
} Record;

static void
write_time (Record *self, gint64 at)
{
  gint64 since = MAX (0, at - self->began_at);
  fprintf (self->out, "%" G_GINT64_FORMAT ".%06" G_GINT64_FORMAT " ", since / G_USEC_PER_SEC, since % G_USEC_PER_SEC);
}

/* Writes the whole chunks among the first @most bytes kept. */
static void
write_kept (Record *self, gsize most)
{
  if (self->out && cf_mask_card_bytes (self->kept->data, self->kept->len))
    fputs ("# masked\n", self->out);
  gsize from = 0;
  guint done = 0;
  for (; done < self->chunks->len && g_array_index (self->chunks, Chunk, done).end <= most; done++) {
    Chunk *chunk = &g_array_index (self->chunks, Chunk, done);
    if (self->out) {
      write_time (self, chunk->at);
      fputc (self->sent ? '>' : '<', self->out);
      for (gsize i = from; i < chunk->end; i++)
        fprintf (self->out, " %02X", self->kept->data[i]);
      fputc ('\n', self->out);
    }
    from = chunk->end;
  }
  if (!done)
    return;
  if (self->out && (fflush (self->out) != 0 || ferror (self->out)))
    g_clear_pointer (&self->out, fclose);
  g_array_remove_range (self->chunks, 0, done);
  g_byte_array_remove_range (self->kept, 0, from);
  for (guint i = 0; i < self->chunks->len; i++)
    g_array_index (self->chunks, Chunk, i).end -= from;
}

static void
keep (Record *self, gboolean sent, const guint8 *bytes, gsize n, gint64 at)
{
  if (self->sent != sent)
    write_kept (self, self->kept->len);
  self->sent = sent;
  g_byte_array_append (self->kept, bytes, n);
  Chunk chunk = { at, self->kept->len };
  g_array_append_val (self->chunks, chunk);
  if (self->kept->len > KEPT_MAX)
    write_kept (self, self->kept->len - TAIL);
}

static void
note (Record *self, const char *word, const char *text)
{
  write_kept (self, self->kept->len);
  if (!self->out)
    return;
  write_time (self, cf_transport_now (self->inner));
  g_autofree char *line = g_strdelimit (g_strdup (text ? text : ""), "\r\n", ' ');
  cf_mask_card_bytes ((guint8 *) line, strlen (line));
  fprintf (self->out, "%s%s%s\n", word, *line ? " " : "", line);
  if (fflush (self->out) != 0 || ferror (self->out))
    g_clear_pointer (&self->out, fclose);
}

/* A sentence begins with the link's name, which a replay puts there again. */
static const char *
without_name (Record *self, const char *sentence)
{
  const char *name = cf_transport_name (self->inner);
  gsize n = strlen (name);
  return strncmp (sentence, name, n) == 0 && sentence[n] == ':' && sentence[n + 1] == ' ' ? sentence + n + 2 : sentence;
}

static gboolean
start (Record *self, GError **error)
{
  if (self->began)
    return TRUE;
  int fd = open (self->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0)
    return cf_file_error ("recording to", self->path, errno, error);
  self->out = fdopen (fd, "w");
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *when = g_date_time_format_iso8601 (now);
  fprintf (self->out, CF_RECORDING_HEAD "\n# %s %s\n", self->inner->address, when);
  self->began_at = cf_transport_now (self->inner);
  self->began = TRUE;
  return TRUE;
}

/* ---- the transport ---- */

static CfIo
record_open (CfTransport *base, gint64 deadline, GError **error)
{
  Record *self = (Record *) base;
  if (!start (self, error))
    return CF_IO_GONE;
  self->inner->wake = base->wake;
  g_autoptr(GError) why = NULL;
  CfIo io = cf_transport_open (self->inner, deadline, &why);
  if (io == CF_IO_DONE) {
    cf_transport_describe (base, "%s", cf_transport_name (self->inner));
    note (self, "open", base->description);
  } else if (io == CF_IO_GONE)
    note (self, "gone", without_name (self, why->message));
  if (why)
    g_propagate_error (error, g_steal_pointer (&why));
  return io;
}

static CfIo
record_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  Record *self = (Record *) base;
  g_autoptr(GError) why = NULL;
  self->inner->wake = base->wake;
  CfIo io = cf_transport_read (self->inner, buffer, size, deadline, ret_n, &why);
  if (io == CF_IO_DONE)
    keep (self, FALSE, buffer, *ret_n, cf_transport_now (self->inner));
  else if (io == CF_IO_GONE)
    note (self, "gone", without_name (self, why->message));
  if (why)
    g_propagate_error (error, g_steal_pointer (&why));
  return io;
}

static CfIo
record_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  Record *self = (Record *) base;
  g_autoptr(GError) why = NULL;
  gint64 at = cf_transport_now (self->inner);
  CfIo io = cf_transport_write (self->inner, bytes, n, deadline, ret_sent, &why);
  if (*ret_sent)
    keep (self, TRUE, bytes, *ret_sent, at);
  if (io == CF_IO_GONE)
    note (self, "gone", without_name (self, why->message));
  if (why)
    g_propagate_error (error, g_steal_pointer (&why));
  return io;
}

static CfIo
record_wait (CfTransport *base, gint64 until)
{
  Record *self = (Record *) base;
  self->inner->wake = base->wake;
  return cf_transport_wait (self->inner, until);
}

static gint64
record_now (CfTransport *base)
{
  return cf_transport_now (((Record *) base)->inner);
}

static void
record_close (CfTransport *base)
{
  Record *self = (Record *) base;
  cf_transport_close (self->inner);
  note (self, "close", NULL);
}

static void
record_free (CfTransport *base)
{
  Record *self = (Record *) base;
  if (self->out)
    fclose (self->out);
  cf_transport_free (self->inner);
  g_byte_array_unref (self->kept);
  g_array_unref (self->chunks);
  g_free (self->path);
  g_free (self);
}

static const CfTransportKind kind = { .scheme = "record", .open = record_open, .read = record_read, .write = record_write, .wait = record_wait, .now = record_now, .close = record_close,
                                      .free = record_free };

CfTransport *
cf_record_transport_over (const char *path, CfTransport *inner)
{
  Record *self = g_new0 (Record, 1);
  self->inner = inner;
  self->path = g_strdup (path);
  self->kept = g_byte_array_new ();
  self->chunks = g_array_new (FALSE, FALSE, sizeof (Chunk));
  g_autofree char *address = g_strdup_printf ("%s,%s", path, inner->address);
  cf_transport_init (&self->base, &kind, address);
  return &self->base;
}

/* "FILE,ADDRESS": a file's name may have a comma in it, an address begins with a scheme. */
CfTransport *
cf_record_transport_new (const char *rest, GError **error)
{
  for (const char *comma = strchr (rest, ','); comma && comma > rest; comma = strchr (comma + 1, ',')) {
    CfTransport *inner = cf_transport_new (comma + 1, NULL);
    if (inner) {
      g_autofree char *path = g_strndup (rest, comma - rest);
      return cf_record_transport_over (path, inner);
    }
  }
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "it is written record:FILE,ADDRESS, with the address of what is recorded");
  return NULL;
}

CfTransport *
cf_transport_real (CfTransport *transport)
{
  return transport->kind == &kind ? cf_transport_real (((Record *) transport)->inner) : transport;
}
