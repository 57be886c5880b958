/* memory.h: a link in memory on a virtual clock, for tests and the simulation: one end is a transport, the other a peer of plain functions that runs in the same thread whenever the transport waits.
 * So a whole payment with its time-outs runs in microseconds, the same each time. It can be cut, split, joined, delayed, repeated and spoilt. */
#pragma once
#include "transport.h"
#include "base/clock.h"

typedef struct _CfMemory CfMemory;
/* The other side. @arrived: bytes that the transport wrote, as the link brings them (after its delay). @due: the time that it asked for with cf_memory_alarm has come. @plugged: the transport was opened
 * (TRUE) or closed, or the cable was pulled (FALSE). Any may be NULL. They answer with cf_memory_send, cf_memory_alarm, cf_memory_unplug. */
typedef struct {
  void (*arrived) (gpointer peer, const guint8 *bytes, gsize n);
  void (*due)     (gpointer peer);
  void (*plugged) (gpointer peer, gboolean in);
} CfMemoryPeer;

typedef enum { CF_TO_DEVICE = 0, CF_FROM_DEVICE = 1 } CfWay;
/* Faults of one way; zero is none. They count bytes from when they were set. */
typedef struct {
  gint64  delay;                /* µs that each write takes to arrive */
  guint   split;                /* a read or arrival brings at most this many bytes; 0: as they were written */
  guint   join;                 /* hold until so many bytes are there, then bring them at once; what is held is brought after @delay and a second more */
  gint64  cut_after;            /* this many bytes pass, then the cable is pulled; -1 or 0 with !cuts: never */
  gboolean cuts;
  gint64  spoil_at;             /* the byte of this number has its lowest bit turned, once; used if spoils */
  gboolean spoils;
  guint   repeat;               /* the next write comes this many times more, once */
  guint   lose;                 /* the next so many writes are lost */
} CfFaults;

/* @clock is moved on by waiting; borrowed, and so is @peer. The transport owns the CfMemory: one end, freed with it. */
CfTransport *cf_memory_transport_new (CfVirtualClock *clock, const CfMemoryPeer *functions, gpointer peer);
CfMemory    *cf_memory_of      (CfTransport *transport);
/* For the peer. */
void         cf_memory_send    (CfMemory *memory, const guint8 *bytes, gsize n);
void         cf_memory_alarm   (CfMemory *memory, gint64 at);          /* one alarm: the last one counts; CF_NO_DEADLINE: none */
gint64       cf_memory_now     (CfMemory *memory);
/* The cable: what is under way is lost. An unplugged link cannot be opened (CF_ERROR_OFFLINE); plugging in again does not open it. */
void         cf_memory_unplug  (CfMemory *memory);
void         cf_memory_plug    (CfMemory *memory);
void         cf_memory_faults  (CfMemory *memory, CfWay way, CfFaults faults);
guint64      cf_memory_passed  (CfMemory *memory, CfWay way);          /* bytes that arrived since it was made */
