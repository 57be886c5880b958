/* transport.h: bytes to and from a device. A transport is a constant table of functions and a struct; who uses it cannot tell a real device from a recording or from one in memory.
 * One thread uses a transport at a time. Nothing blocks beyond its deadline.
 *
 * Time is microseconds on the transport's own clock (cf_transport_now), which never goes back: the machine's monotonic clock for real devices, a virtual one for recordings and memory. Deadlines are
 * instants on that clock, and who waits does so with cf_transport_wait, so that the same code runs on virtual time. A deadline that has passed still takes what is there already.
 *
 * Addresses are text:
 *   usb:VVVV:PPPP[:SERIAL][,zlp]        the first bulk endpoints of the device; PPPP may be *: any product. zlp: a write of whole packets ends with an empty one. Accessories: usb.h
 *   serial:/dev/serial/by-id/NAME,115200 8N2     default 9600 8N1; looked up by name at each open, so that it is found again after it was plugged elsewhere
 *   tcp:HOST:PORT                       [::1] for an IPv6 address
 *   record:FILE,ADDRESS                 as ADDRESS, and written to FILE (record.h)
 *   replay:FILE                         a recording as a device */
#pragma once
#include "base/error.h"
#include "wake.h"

/* What came of it. Only CF_IO_GONE sets the error. */
typedef enum {
  CF_IO_DONE,
  CF_IO_TIMEOUT,        /* the deadline passed; the link is as it was */
  CF_IO_WOKEN,          /* somebody knocked (transport->wake); the knock is taken. The link is as it was: call again to go on */
  CF_IO_GONE,           /* closed by the other side, cable pulled, cannot be opened: close it. Codes: CF_ERROR_OFFLINE (not plugged in, hung up), BUSY (another program holds it), DENIED (no permission),
                         * NOT_FOUND (no such device ever), INVALID (the address; the recording), CONFLICT (a replay was sent something else), RETRY (passing trouble) */
} CfIo;

#define CF_NO_DEADLINE G_MAXINT64
#define CF_MS(n) ((gint64) (n) * 1000)
#define CF_SECONDS(n) ((gint64) (n) * G_USEC_PER_SEC)

typedef struct _CfTransport CfTransport;
typedef struct {
  const char *scheme;                                   /* "usb": before the colon of the address */
  CfIo   (*open)  (CfTransport *self, gint64 deadline, GError **error);
  CfIo   (*read)  (CfTransport *self, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error);
  CfIo   (*write) (CfTransport *self, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error);
  CfIo   (*wait)  (CfTransport *self, gint64 until);    /* NULL: on the machine's clock */
  gint64 (*now)   (CfTransport *self);                  /* NULL: the machine's clock */
  CfIo   (*drain) (CfTransport *self, gint64 deadline, GError **error);      /* NULL: what was written needs no waiting for */
  void   (*close) (CfTransport *self);
  void   (*free)  (CfTransport *self);                  /* closed before; frees @self, cf_transport_free has freed what is below */
} CfTransportKind;

struct _CfTransport {                                   /* first member of each kind's own struct */
  const CfTransportKind *kind;
  char     *address;                                    /* owned */
  char     *description;                                /* owned; for people, known once open: "Clover Flex C041…", "ttyACM0"; NULL before */
  CfWake   *wake;                                       /* borrowed; set by who owns the thread; NULL: nobody knocks */
  gboolean  is_open;
};

/* NULL and CF_ERROR_INVALID if it is no address. Touches no device. */
CfTransport *cf_transport_new   (const char *address, GError **error) CF_WARN_UNUSED;
void         cf_transport_free  (CfTransport *transport);        /* closes; NULL is fine */
/* A closed transport can be opened, and opened again after CF_IO_GONE and close. */
CfIo         cf_transport_open  (CfTransport *transport, gint64 deadline, GError **error) CF_WARN_UNUSED;
/* At least one byte and at most @size, as soon as there is one, or what is not CF_IO_DONE with *ret_n 0. Over USB never more than one transfer, so @size should be 16 KiB. */
CfIo         cf_transport_read  (CfTransport *transport, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error) CF_WARN_UNUSED;
/* All @n bytes (over USB as one transfer), or CF_IO_TIMEOUT or CF_IO_GONE with *ret_sent bytes that may have left: 0 proves that none has. A knock does not end it. @n > 0. */
CfIo         cf_transport_write (CfTransport *transport, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error) CF_WARN_UNUSED;
/* Waits for @until (CF_IO_TIMEOUT) or a knock (CF_IO_WOKEN); what comes in meanwhile is kept for the next read. */
CfIo         cf_transport_wait  (CfTransport *transport, gint64 until) CF_WARN_UNUSED;
gint64       cf_transport_now   (CfTransport *transport);
/* Waits until what was written has left this computer: before close, which lets the rest go. For who sends and leaves, as to a printer. */
CfIo         cf_transport_drain (CfTransport *transport, gint64 deadline, GError **error) CF_WARN_UNUSED;
void         cf_transport_close (CfTransport *transport);        /* does nothing if it is not open */
/* The name for people: its description, or its address. Borrowed. */
const char  *cf_transport_name  (const CfTransport *transport);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTransport, cf_transport_free)
