/* replay.c: a recording as a device, on a clock of its own: reading moves it to when the bytes came, or to the deadline. */
#include "record.h"
#include "transport-private.h"
#include <string.h>

typedef struct {
  CfTransport base;
  char      *path;
  GPtrArray *events;           /* NULL before the first open */
  guint      next_read, next_write;      /* events before them are done, each for its way */
  gsize      read_done, write_done;      /* bytes of that event that are done */
  gint64     now;
} Replay;

/* ---- the file ---- */

void
cf_recorded_free (CfRecorded *event)
{
  g_clear_pointer (&event->bytes, g_bytes_unref);
  g_free (event->text);
  g_free (event);
}

static gboolean
read_hex (const char *text, GBytes **ret)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  for (; *text; text += 3) {
    int high = text[0] == ' ' ? g_ascii_xdigit_value (text[1]) : -1, low = high < 0 ? -1 : g_ascii_xdigit_value (text[2]);
    if (low < 0)
      return FALSE;
    guint8 byte = high << 4 | low;
    g_byte_array_append (bytes, &byte, 1);
  }
  *ret = g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  return g_bytes_get_size (*ret) > 0;
}

/* "12.000345 ": seconds and six digits. */
static gboolean
read_time (const char **text, gint64 *ret)
{
  char *end;
  guint64 seconds = g_ascii_isdigit (**text) ? g_ascii_strtoull (*text, &end, 10) : G_MAXUINT64;
  if (seconds > 1000000000 || *end != '.')
    return FALSE;
  gint64 us = 0;
  for (guint i = 1; i <= 6; i++) {
    if (!g_ascii_isdigit (end[i]))
      return FALSE;
    us = us * 10 + end[i] - '0';
  }
  *ret = (gint64) seconds * G_USEC_PER_SEC + us;
  *text = end + 7;
  return *(*text)++ == ' ';
}

static CfRecorded *
read_line (const char *line)
{
  static const char *const words[] = { "open", ">", "<", "gone", "close" };
  CfRecorded *event = g_new0 (CfRecorded, 1);
  guint kind = 0;
  if (read_time (&line, &event->at))
    for (; kind < G_N_ELEMENTS (words); kind++) {
      gsize n = strlen (words[kind]);
      gboolean bytes = kind == CF_RECORDED_SENT || kind == CF_RECORDED_RECEIVED;
      event->kind = kind;
      if (strncmp (line, words[kind], n) != 0 || (line[n] != ' ' && line[n] != 0))
        continue;
      if (bytes ? read_hex (line + n, &event->bytes) : g_utf8_validate (line + n, -1, NULL)) {
        event->text = bytes || !line[n] ? NULL : g_strdup (line + n + 1);
        return event;
      }
    }
  cf_recorded_free (event);
  return NULL;
}

GPtrArray *
cf_recording_read (const char *text, const char *name, GError **error)
{
  g_autoptr(GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_recorded_free);
  g_auto(GStrv) lines = g_strsplit (*text ? text : "\n", "\n", -1);
  gint64 last = 0;
  for (guint i = 0; lines[i]; i++) {
    CfRecorded *event = lines[i][0] == '#' || (!lines[i][0] && i > 0) ? NULL : read_line (lines[i]);
    gboolean head = i > 0 || strcmp (lines[i], CF_RECORDING_HEAD) == 0;
    gboolean skip = lines[i][0] == '#' || !lines[i][0];
    if (event)
      g_ptr_array_add (events, event);
    if (!head || (!event && !skip) || (event && event->at < last)) {
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s, line %u: %s", name, i + 1,
                   !head ? "it is no recording, which begins with \"" CF_RECORDING_HEAD "\"" : event ? "it goes back in time" : "it is no event of a recording");
      return NULL;
    }
    if (event)
      last = event->at;
  }
  return g_steal_pointer (&events);
}

/* ---- the transport ---- */

static CfRecorded *
event_at (Replay *self, guint i)
{
  return i < self->events->len ? g_ptr_array_index (self->events, i) : NULL;
}

static gboolean
load (Replay *self, GError **error)
{
  g_autofree char *text = NULL;
  gsize n;
  g_autoptr(GError) why = NULL;
  if (!g_file_get_contents (self->path, &text, &n, &why)) {
    g_set_error (error, CF_ERROR, why->code == G_FILE_ERROR_NOENT ? CF_ERROR_NOT_FOUND : CF_ERROR_DENIED, "reading the recording: %s", why->message);
    return FALSE;
  }
  self->events = cf_recording_read (text, self->path, error);
  return self->events != NULL;
}

/* The next opening, or the failure to open, that comes after what was played. */
static CfIo
replay_open (CfTransport *base, gint64 deadline, GError **error)
{
  Replay *self = (Replay *) base;
  if (!self->events && !load (self, error))
    return CF_IO_GONE;
  guint i = MAX (self->next_read, self->next_write);
  const CfRecorded *event;
  while ((event = event_at (self, i)) && event->kind != CF_RECORDED_OPEN && event->kind != CF_RECORDED_GONE)
    i++;
  self->read_done = self->write_done = 0;
  self->next_read = self->next_write = i + 1;
  if (!event)
    return cf_gone (base, error, CF_ERROR_OFFLINE, "the recording ends here");
  self->now = MAX (self->now, event->at);
  if (event->kind == CF_RECORDED_GONE)
    return cf_gone (base, error, CF_ERROR_OFFLINE, "%s", event->text ? event->text : "gone");
  cf_transport_describe (base, "%s", event->text ? event->text : self->path);
  return CF_IO_DONE;
}

/* The event of this way, or the end of the link, that comes next. */
static const CfRecorded *
next_of (Replay *self, guint *next, CfRecordedKind kind)
{
  const CfRecorded *event;
  while ((event = event_at (self, *next)) && (event->kind == CF_RECORDED_SENT || event->kind == CF_RECORDED_RECEIVED) && event->kind != kind)
    (*next)++;
  return event;
}

static CfIo
replay_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  Replay *self = (Replay *) base;
  if (cf_wake_take (base->wake))
    return CF_IO_WOKEN;
  const CfRecorded *event = next_of (self, &self->next_read, CF_RECORDED_RECEIVED);
  next_of (self, &self->next_write, CF_RECORDED_SENT);
  gboolean must_send = self->next_write < self->next_read;             /* it came after something that was not sent yet */
  gboolean silent = event && (must_send || event->at > deadline || event->kind == CF_RECORDED_CLOSE || event->kind == CF_RECORDED_OPEN);      /* we closed it then: it said nothing more */
  if (silent && deadline != CF_NO_DEADLINE) {
    self->now = MAX (self->now, deadline);
    return CF_IO_TIMEOUT;
  }
  if (!event || event->kind != CF_RECORDED_RECEIVED)
    return cf_gone (base, error, CF_ERROR_OFFLINE, "%s", event && event->text ? event->text : "the recording ends here");
  self->now = MAX (self->now, event->at);
  gsize n;
  const guint8 *bytes = g_bytes_get_data (event->bytes, &n);
  *ret_n = MIN (size, n - self->read_done);
  memcpy (buffer, bytes + self->read_done, *ret_n);
  self->read_done += *ret_n;
  if (self->read_done == n) {
    self->next_read++;
    self->read_done = 0;
  }
  return CF_IO_DONE;
}

static CfIo
replay_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  Replay *self = (Replay *) base;
  while (*ret_sent < n) {
    const CfRecorded *event = next_of (self, &self->next_write, CF_RECORDED_SENT);
    if (!event || event->kind != CF_RECORDED_SENT)
      return cf_gone (base, error, event && event->kind == CF_RECORDED_GONE ? CF_ERROR_OFFLINE : CF_ERROR_CONFLICT, "nothing more is sent in the recording, but 0x%02X was", bytes[*ret_sent]);
    gsize size;
    const guint8 *recorded = g_bytes_get_data (event->bytes, &size);
    gsize same = MIN (size - self->write_done, n - *ret_sent);
    for (gsize i = 0; i < same; i++)
      if (recorded[self->write_done + i] != bytes[*ret_sent + i])
        return cf_gone (base, error, CF_ERROR_CONFLICT, "at %" G_GINT64_FORMAT " µs of the recording byte %" G_GSIZE_FORMAT " sent is 0x%02X, not 0x%02X", event->at, self->write_done + i,
                        recorded[self->write_done + i], bytes[*ret_sent + i]);
    *ret_sent += same;
    self->write_done += same;
    if (self->write_done == size) {
      self->next_write++;
      self->write_done = 0;
    }
  }
  return CF_IO_DONE;
}

static CfIo
replay_wait (CfTransport *base, gint64 until)
{
  Replay *self = (Replay *) base;
  if (cf_wake_take (base->wake))
    return CF_IO_WOKEN;
  g_assert (until != CF_NO_DEADLINE);
  self->now = MAX (self->now, until);
  return CF_IO_TIMEOUT;
}

static gint64
replay_now (CfTransport *base)
{
  return ((Replay *) base)->now;
}

static void
replay_close (CfTransport *base)
{
}

static void
replay_free (CfTransport *base)
{
  Replay *self = (Replay *) base;
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_free (self->path);
  g_free (self);
}

static const CfTransportKind kind = { .scheme = "replay", .open = replay_open, .read = replay_read, .write = replay_write, .wait = replay_wait, .now = replay_now, .close = replay_close,
                                      .free = replay_free };

CfTransport *
cf_replay_transport_new (const char *rest, GError **error)
{
  if (!*rest) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "it is written replay:FILE");
    return NULL;
  }
  Replay *self = g_new0 (Replay, 1);
  self->path = g_strdup (rest);
  cf_transport_init (&self->base, &kind, rest);
  return &self->base;
}
