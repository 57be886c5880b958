/* memory.c: a link in memory. All that happens is an event with a time: a piece of bytes that arrives at either end, or the peer's alarm. Waiting takes the events in order of time (at the same time: in the
 * order in which they were made) up to the deadline and moves the virtual clock to each, so that nothing depends on the machine. */
#include "memory.h"
#include "transport-private.h"
#include <string.h>

typedef struct { gint64 at; guint64 order; GBytes *bytes; } Piece;

typedef struct {
  CfFaults faults;
  GQueue   pieces;             /* under way, of Piece, in order */
  GByteArray *held;            /* waiting to be joined */
  guint64  written, passed;    /* since the faults were set; that arrived, ever */
  gint64   last_at;            /* bytes never overtake bytes */
} Way;

struct _CfMemory {
  CfTransport base;
  CfVirtualClock *clock;
  const CfMemoryPeer *functions;
  gpointer peer;
  Way      ways[2];
  GQueue   arrived;            /* GBytes for the transport to read */
  gint64   alarm;
  guint64  order;
  gboolean plugged;
};

static gint64
memory_now (CfTransport *base)
{
  return ((CfMemory *) base)->clock->at;
}

static void
piece_free (Piece *piece)
{
  g_bytes_unref (piece->bytes);
  g_free (piece);
}

static void
way_clear (Way *way)
{
  g_queue_clear_full (&way->pieces, (GDestroyNotify) piece_free);
  g_byte_array_set_size (way->held, 0);
}

static void
forget_bytes (CfMemory *self)
{
  way_clear (&self->ways[CF_TO_DEVICE]);
  way_clear (&self->ways[CF_FROM_DEVICE]);
  g_queue_clear_full (&self->arrived, (GDestroyNotify) g_bytes_unref);
}

/* ---- sending, with faults ---- */

static void
put_piece (CfMemory *self, Way *way, const guint8 *bytes, gsize n, gint64 delay)
{
  Piece *piece = g_new (Piece, 1);
  way->last_at = MAX (way->last_at, self->clock->at + delay);
  *piece = (Piece) { .at = way->last_at, .order = self->order++, .bytes = g_bytes_new (bytes, n) };
  g_queue_push_tail (&way->pieces, piece);
}

static void
put_split (CfMemory *self, Way *way, const guint8 *bytes, gsize n)
{
  gsize most = way->faults.split ? way->faults.split : n;
  for (gsize i = 0; i < n; i += most)
    put_piece (self, way, bytes + i, MIN (most, n - i), way->faults.delay);
}

/* The held bytes go when there are enough of them, or when they have waited a second (wait_joined). */
static void
put_joined (CfMemory *self, Way *way, const guint8 *bytes, gsize n)
{
  if (!way->faults.join) {
    put_split (self, way, bytes, n);
    return;
  }
  if (!way->held->len)
    way->last_at = MAX (way->last_at, self->clock->at + way->faults.delay + G_USEC_PER_SEC);
  g_byte_array_append (way->held, bytes, n);
  if (way->held->len >= way->faults.join) {
    way->last_at = self->clock->at;
    put_split (self, way, way->held->data, way->held->len);
    g_byte_array_set_size (way->held, 0);
  }
}

/* How many of the @n bytes pass before the cable is pulled. */
static gsize
before_cut (Way *way, gsize n)
{
  if (!way->faults.cuts)
    return n;
  gint64 left = way->faults.cut_after - (gint64) way->written;
  return left <= 0 ? 0 : MIN (n, (gsize) left);
}

static void deliver_due (CfMemory *self, CfWay which);

static gsize
send_on (CfMemory *self, Way *way, const guint8 *bytes, gsize n)
{
  gsize passes = before_cut (way, n);
  if (way->faults.lose) {
    way->faults.lose--;
    return n;
  }
  g_autofree guint8 *copy = g_memdup2 (bytes, passes);
  gint64 spoilt = way->faults.spoil_at - (gint64) way->written;
  if (way->faults.spoils && spoilt >= 0 && spoilt < (gint64) passes) {
    copy[spoilt] ^= 1;
    way->faults.spoils = FALSE;
  }
  for (guint times = way->faults.repeat + 1; times && passes; times--)
    put_joined (self, way, copy, passes);
  way->faults.repeat = 0;
  way->written += passes;
  if (passes < n) {
    deliver_due (self, way == &self->ways[CF_TO_DEVICE] ? CF_TO_DEVICE : CF_FROM_DEVICE);         /* the bytes before the cut did get through */
    cf_memory_unplug (self);
  }
  return passes;
}

/* ---- events ---- */

static gint64
next_piece_at (const Way *way)
{
  const Piece *first = g_queue_peek_head ((GQueue *) &way->pieces);
  return first ? first->at : way->held->len ? way->last_at : CF_NO_DEADLINE;
}

static void
deliver (CfMemory *self, CfWay which)
{
  Way *way = &self->ways[which];
  if (!way->pieces.head) {
    put_split (self, way, way->held->data, way->held->len);
    g_byte_array_set_size (way->held, 0);
    return;
  }
  Piece *piece = g_queue_pop_head (&way->pieces);
  gsize n;
  const guint8 *bytes = g_bytes_get_data (piece->bytes, &n);
  way->passed += n;
  if (which == CF_FROM_DEVICE)
    g_queue_push_tail (&self->arrived, g_bytes_ref (piece->bytes));
  else if (self->functions->arrived)
    self->functions->arrived (self->peer, bytes, n);
  piece_free (piece);
}

static void
deliver_due (CfMemory *self, CfWay which)
{
  while (self->ways[which].pieces.head && next_piece_at (&self->ways[which]) <= self->clock->at)
    deliver (self, which);
}

static guint64
next_order (const Way *way)
{
  const Piece *first = g_queue_peek_head ((GQueue *) &way->pieces);
  return first ? first->order : G_MAXUINT64;
}

/* Runs the next event up to @deadline; FALSE if there is none. */
static gboolean
run_next (CfMemory *self, gint64 deadline)
{
  gint64 out = next_piece_at (&self->ways[CF_TO_DEVICE]), in = next_piece_at (&self->ways[CF_FROM_DEVICE]), first = MIN (MIN (out, in), self->alarm);
  if (first == CF_NO_DEADLINE || first > deadline)
    return FALSE;
  self->clock->at = MAX (self->clock->at, first);
  gboolean out_first = next_order (&self->ways[CF_TO_DEVICE]) < next_order (&self->ways[CF_FROM_DEVICE]);
  if (out == first && (in != first || out_first))
    deliver (self, CF_TO_DEVICE);
  else if (in == first)
    deliver (self, CF_FROM_DEVICE);
  else {
    self->alarm = CF_NO_DEADLINE;
    if (self->functions->due)
      self->functions->due (self->peer);
  }
  return TRUE;
}

/* ---- the transport ---- */

static CfIo
memory_open (CfTransport *base, gint64 deadline, GError **error)
{
  CfMemory *self = (CfMemory *) base;
  while (!self->plugged && run_next (self, self->clock->at))
    ;
  if (!self->plugged)
    return cf_gone (base, error, CF_ERROR_OFFLINE, "it is not plugged in");
  forget_bytes (self);
  cf_transport_describe (base, "terminal in memory");
  base->is_open = TRUE;                  /* what the peer says at once is not lost */
  if (self->functions->plugged)
    self->functions->plugged (self->peer, TRUE);
  return CF_IO_DONE;
}

static CfIo
memory_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  CfMemory *self = (CfMemory *) base;
  for (;;) {
    GBytes *first = g_queue_pop_head (&self->arrived);
    if (first) {
      gsize n;
      const guint8 *bytes = g_bytes_get_data (first, &n);
      *ret_n = MIN (n, size);
      memcpy (buffer, bytes, *ret_n);
      if (*ret_n < n)
        g_queue_push_head (&self->arrived, g_bytes_new_from_bytes (first, *ret_n, n - *ret_n));
      g_bytes_unref (first);
      return CF_IO_DONE;
    }
    if (!self->plugged)
      return cf_gone (base, error, CF_ERROR_OFFLINE, "the cable was pulled");
    if (cf_wake_take (base->wake))
      return CF_IO_WOKEN;
    if (!run_next (self, deadline)) {
      g_assert (deadline != CF_NO_DEADLINE);          /* on a virtual clock nobody would ever come */
      self->clock->at = MAX (self->clock->at, deadline);
      return CF_IO_TIMEOUT;
    }
  }
}

static CfIo
memory_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  CfMemory *self = (CfMemory *) base;
  if (self->plugged)
    *ret_sent = send_on (self, &self->ways[CF_TO_DEVICE], bytes, n);
  return *ret_sent == n ? CF_IO_DONE : cf_gone (base, error, CF_ERROR_OFFLINE, "the cable was pulled");
}

static CfIo
memory_wait (CfTransport *base, gint64 until)
{
  CfMemory *self = (CfMemory *) base;
  do
    if (cf_wake_take (base->wake))
      return CF_IO_WOKEN;
  while (run_next (self, until));
  g_assert (until != CF_NO_DEADLINE);
  self->clock->at = MAX (self->clock->at, until);
  return CF_IO_TIMEOUT;
}

static void
memory_close (CfTransport *base)
{
  CfMemory *self = (CfMemory *) base;
  forget_bytes (self);
  base->is_open = FALSE;
  if (self->plugged && self->functions->plugged)
    self->functions->plugged (self->peer, FALSE);
}

static void
memory_free (CfTransport *base)
{
  CfMemory *self = (CfMemory *) base;
  forget_bytes (self);
  for (guint i = 0; i < 2; i++)
    g_byte_array_unref (self->ways[i].held);
  g_free (self);
}

static const CfTransportKind kind = { .scheme = "memory", .open = memory_open, .read = memory_read, .write = memory_write, .wait = memory_wait, .now = memory_now, .close = memory_close,
                                      .free = memory_free };

CfTransport *
cf_memory_transport_new (CfVirtualClock *clock, const CfMemoryPeer *functions, gpointer peer)
{
  CfMemory *self = g_new0 (CfMemory, 1);
  self->clock = clock;
  self->functions = functions;
  self->peer = peer;
  self->alarm = CF_NO_DEADLINE;
  self->plugged = TRUE;
  for (guint i = 0; i < 2; i++)
    self->ways[i].held = g_byte_array_new ();
  cf_transport_init (&self->base, &kind, "");
  return &self->base;
}

CfMemory *
cf_memory_of (CfTransport *transport)
{
  g_assert (transport->kind == &kind);
  return (CfMemory *) transport;
}

/* ---- the peer's side ---- */

void
cf_memory_send (CfMemory *self, const guint8 *bytes, gsize n)
{
  if (self->plugged && self->base.is_open && n)
    send_on (self, &self->ways[CF_FROM_DEVICE], bytes, n);
}

void
cf_memory_alarm (CfMemory *self, gint64 at)
{
  self->alarm = at;
}

gint64
cf_memory_now (CfMemory *self)
{
  return self->clock->at;
}

/* What had arrived already can still be read. */
void
cf_memory_unplug (CfMemory *self)
{
  if (!self->plugged)
    return;
  self->plugged = FALSE;
  deliver_due (self, CF_FROM_DEVICE);
  for (guint i = 0; i < 2; i++)
    way_clear (&self->ways[i]);
  if (self->functions->plugged)
    self->functions->plugged (self->peer, FALSE);
}

void
cf_memory_plug (CfMemory *self)
{
  self->plugged = TRUE;
}

void
cf_memory_faults (CfMemory *self, CfWay way, CfFaults faults)
{
  self->ways[way].faults = faults;
  self->ways[way].written = 0;
}

guint64
cf_memory_passed (CfMemory *self, CfWay way)
{
  return self->ways[way].passed;
}
