/* usb.c: a device on USB by its first pair of bulk endpoints. Each read and write is one transfer, waited for on libusb's descriptors together with the knock. At a deadline the transfer is cancelled and waited for:
 * what it had moved counts (a device whose last packet was full and that sends no empty one is heard that way), and none is left under way between calls. All that libusb holds is made by open and gone after close;
 * the kernel's own driver gets the interface back. */
#include "holder.h"
#include "usb-private.h"
#include "record.h"
#include "transport-private.h"
#include <string.h>

#define TRANSFER_MAX 16384
#define SWITCH_US CF_SECONDS (10)
#define LOOK_US CF_MS (50)
#define FDS_MAX 16

typedef struct {
  CfTransport base;
  guint16  vendor, product;
  gboolean any_product, zero_packets, nul;
  char    *serial;                       /* asked for; or NULL */
  const CfUsbSwitch *how;                /* or NULL */
  libusb_context *usb;
  libusb_device_handle *handle;
  guint8   interface, in, out;           /* endpoints; in may be 0: it never says anything */
  guint16  out_packet;
  guint8   buffer[TRANSFER_MAX];         /* the last transfer, as far as it was not read yet */
  gsize    buffer_from, buffer_to;
} Usb;

/* ---- which device ---- */

typedef struct { libusb_device *device; char *port, *serial; guint16 vendor, product; } Found;

static void
found_clear (Found *found)
{
  g_clear_pointer (&found->device, libusb_unref_device);
  g_clear_pointer (&found->port, g_free);
  g_clear_pointer (&found->serial, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

static gboolean
is_asked_for (const Usb *self, const Found *found)
{
  return found->vendor == self->vendor && (self->any_product || found->product == self->product) && (!self->serial || g_strcmp0 (self->serial, found->serial) == 0);
}

/* An accessory that may be ours: what we switched just now (@switched) comes back at its port or with its serial number; one that was switched before has the serial number asked for, if one was. */
static gboolean
is_accessory (const Usb *self, const Found *found, const Found *switched)
{
  if (!self->how || !self->how->after (found->vendor, found->product))
    return FALSE;
  if (switched->port)
    return strcmp (found->port, switched->port) == 0 || (found->serial && g_strcmp0 (found->serial, switched->serial) == 0);
  return !self->serial || g_strcmp0 (self->serial, found->serial) == 0;
}

/* The accessory if there is one, else the device of the address; FALSE: neither. */
static gboolean
find_device (Usb *self, const Found *switched, Found *ret, gboolean *ret_accessory)
{
  libusb_device **list;
  gssize n = libusb_get_device_list (self->usb, &list);
  for (gssize i = 0; i < n; i++) {
    struct libusb_device_descriptor ids;
    libusb_get_device_descriptor (list[i], &ids);
    g_auto(Found) found = { .device = libusb_ref_device (list[i]), .port = cf_usb_port (list[i]), .vendor = ids.idVendor, .product = ids.idProduct };
    found.serial = cf_usb_attribute (found.port, "serial");
    gboolean accessory = is_accessory (self, &found, switched);
    if (!accessory && (*ret_accessory || ret->device || switched->port || !is_asked_for (self, &found)))
      continue;
    if (accessory && *ret_accessory)
      continue;
    found_clear (ret);
    *ret = found;
    found = (Found) { NULL };
    *ret_accessory = accessory;
  }
  if (n >= 0)
    libusb_free_device_list (list, TRUE);
  return ret->device != NULL;
}

/* ---- opening ---- */

static CfIo
usb_gone (Usb *self, GError **error, const char *tried, int failed)
{
  return cf_gone (&self->base, error, cf_usb_error_code (failed), "%s: %s", tried, libusb_strerror (failed));
}

/* Android's debugging interface has bulk endpoints as well, and is not ours. */
static gboolean
use_interface (Usb *self, const struct libusb_interface_descriptor *from, gboolean both)
{
  guint8 in = 0, out = 0;
  guint16 packet = 0;
  if (from->bInterfaceClass == 0xff && from->bInterfaceSubClass == 0x42)
    return FALSE;
  for (guint i = 0; i < from->bNumEndpoints; i++) {
    const struct libusb_endpoint_descriptor *endpoint = &from->endpoint[i];
    if ((endpoint->bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) != LIBUSB_TRANSFER_TYPE_BULK)
      continue;
    if (endpoint->bEndpointAddress & LIBUSB_ENDPOINT_IN)
      in = in ? in : endpoint->bEndpointAddress;
    else if (!out) {
      out = endpoint->bEndpointAddress;
      packet = endpoint->wMaxPacketSize & 0x7ff;
    }
  }
  if (!out || (both && !in))
    return FALSE;
  self->interface = from->bInterfaceNumber;
  self->in = in;
  self->out = out;
  self->out_packet = packet;
  return TRUE;
}

static gboolean
choose_interface (Usb *self)
{
  struct libusb_config_descriptor *config;
  gboolean chosen = FALSE;
  if (libusb_get_active_config_descriptor (libusb_get_device (self->handle), &config) != 0)
    return FALSE;
  for (guint pass = 0; pass < 2 && !chosen; pass++)
    for (guint i = 0; i < config->bNumInterfaces && !chosen; i++)
      chosen = config->interface[i].num_altsetting > 0 && use_interface (self, &config->interface[i].altsetting[0], pass == 0);
  libusb_free_config_descriptor (config);
  return chosen;
}

/* Which program has it? */
static CfIo
is_taken (Usb *self, const Found *found, GError **error)
{
  g_autofree char *path = g_strdup_printf ("/dev/bus/usb/%03u/%03u", libusb_get_bus_number (found->device), libusb_get_device_address (found->device)), *holder = cf_device_holder (path);
  return cf_gone (&self->base, error, CF_ERROR_BUSY, "another program has it%s%s: end it, or use it there", holder ? ": " : "", holder ? holder : "");
}

static CfIo
claim (Usb *self, const Found *found, GError **error)
{
  int failed = libusb_open (found->device, &self->handle);
  if (failed) {
    self->handle = NULL;
    return usb_gone (self, error, "opening", failed);
  }
  libusb_set_auto_detach_kernel_driver (self->handle, TRUE);
  if (!choose_interface (self))
    return cf_gone (&self->base, error, CF_ERROR_INVALID, "it has no bulk endpoint to send to");
  failed = libusb_claim_interface (self->handle, self->interface);
  if (failed == LIBUSB_ERROR_BUSY)
    return is_taken (self, found, error);
  if (failed)
    return usb_gone (self, error, "claiming", failed);
  g_autofree char *name = cf_usb_attribute (found->port, "product");
  cf_transport_describe (&self->base, "%s%s%s", name ? name : self->base.address, found->serial ? " " : "", found->serial ? found->serial : "");
  return CF_IO_DONE;
}

static int
control_transfer (gpointer device, guint8 request_type, guint8 request, guint16 value, guint16 index, guint8 *data, guint16 n, guint timeout_ms)
{
  return libusb_control_transfer (device, request_type, request, value, index, data, n, timeout_ms);
}

static CfIo
switch_device (Usb *self, const Found *found, GError **error)
{
  libusb_device_handle *handle;
  int failed = libusb_open (found->device, &handle);
  if (failed)
    return usb_gone (self, error, "opening it to switch it", failed);
  gboolean done = self->how->change (control_transfer, handle, self->nul, error);
  libusb_close (handle);
  return done ? CF_IO_DONE : CF_IO_GONE;
}

static void
let_go (Usb *self)
{
  if (self->handle)
    libusb_close (self->handle);
  if (self->usb)
    libusb_exit (self->usb);
  self->handle = NULL;
  self->usb = NULL;
}

/* Finds it, switches it if it must be, and waits for it to come back. */
static CfIo
find_and_claim (Usb *self, gint64 deadline, GError **error)
{
  g_auto(Found) switched = { NULL };
  for (;;) {
    g_auto(Found) found = { NULL };
    gboolean accessory = FALSE, there = find_device (self, &switched, &found, &accessory);
    if (!there && !switched.port)
      return cf_gone (&self->base, error, CF_ERROR_OFFLINE, "it is not plugged in");
    if (there && !accessory && self->how && self->how->before (found.vendor, found.product)) {
      CfIo io = switch_device (self, &found, error);
      if (io != CF_IO_DONE)
        return io;
      switched = found;
      found = (Found) { NULL };
      deadline = MIN (deadline, g_get_monotonic_time () + SWITCH_US);
    } else if (there) {
      g_autoptr(GError) why = NULL;
      CfIo io = claim (self, &found, &why);
      /* Just back on the bus, it may not have its permissions yet, or be gone again. */
      gboolean later = io != CF_IO_DONE && switched.port && g_get_monotonic_time () < deadline && !g_error_matches (why, CF_ERROR, CF_ERROR_INVALID);
      if (!later) {
        if (why)
          g_propagate_error (error, g_steal_pointer (&why));
        return io;
      }
      g_clear_pointer (&self->handle, libusb_close);
    }
    struct pollfd knock;
    CfIo io = cf_poll (&self->base, &knock, 0, TRUE, MIN (deadline, g_get_monotonic_time () + LOOK_US));
    if (io == CF_IO_WOKEN)
      return io;
    if (g_get_monotonic_time () >= deadline)
      return cf_gone (&self->base, error, CF_ERROR_OFFLINE, "it did not come back as an accessory");
  }
}

static CfIo
usb_open (CfTransport *base, gint64 deadline, GError **error)
{
  Usb *self = (Usb *) base;
  int failed = libusb_init (&self->usb);
  if (failed) {
    self->usb = NULL;
    return usb_gone (self, error, "starting USB", failed);
  }
  self->buffer_from = self->buffer_to = 0;
  CfIo io = find_and_claim (self, deadline, error);
  if (io != CF_IO_DONE)
    let_go (self);
  return io;
}

static void
usb_close (CfTransport *base)
{
  Usb *self = (Usb *) base;
  libusb_release_interface (self->handle, self->interface);
  let_go (self);
}

/* ---- transfers ---- */

static void LIBUSB_CALL
on_done (struct libusb_transfer *transfer)
{
  *(int *) transfer->user_data = 1;
}

/* Waits for an event of libusb's; TIMEOUT and WOKEN as cf_poll. */
static CfIo
wait_events (Usb *self, gboolean takes_knocks, gint64 deadline, int *done)
{
  struct pollfd fds[FDS_MAX + 1];
  guint n = 0;
  const struct libusb_pollfd **list = libusb_get_pollfds (self->usb);
  for (guint i = 0; list && list[i] && n < FDS_MAX; i++)
    fds[n++] = (struct pollfd) { .fd = list[i]->fd, .events = list[i]->events };
  libusb_free_pollfds (list);
  CfIo io = cf_poll (&self->base, fds, n, takes_knocks, deadline);
  struct timeval none = { 0, 0 };
  libusb_handle_events_timeout_completed (self->usb, &none, done);
  return io;
}

/* One transfer to its end, however it ends. *ret_why: TIMEOUT or WOKEN if it was cancelled for that; else DONE. */
static int
run_transfer (Usb *self, guint8 endpoint, guint8 *bytes, gsize n, gint64 deadline, gsize *ret_moved, CfIo *ret_why, int *ret_failed)
{
  int done = 0;
  struct libusb_transfer *transfer = libusb_alloc_transfer (0);
  gboolean in = endpoint & LIBUSB_ENDPOINT_IN;
  libusb_fill_bulk_transfer (transfer, self->handle, endpoint, bytes, (int) n, on_done, &done, 0);
  if (!in && self->zero_packets)
    transfer->flags = LIBUSB_TRANSFER_ADD_ZERO_PACKET;
  *ret_moved = 0;
  *ret_why = CF_IO_DONE;
  *ret_failed = libusb_submit_transfer (transfer);
  int status = LIBUSB_TRANSFER_ERROR;
  while (*ret_failed == 0 && !done) {
    gboolean cancelled = *ret_why != CF_IO_DONE;
    CfIo io = wait_events (self, in && !cancelled, cancelled ? CF_NO_DEADLINE : deadline, &done);
    gboolean woken = io == CF_IO_WOKEN || (in && !done && !cancelled && cf_wake_take (self->base.wake));
    if (done && woken)
      cf_wake_knock (self->base.wake);                     /* for the next call */
    if (done || cancelled)
      continue;
    if (woken)
      *ret_why = CF_IO_WOKEN;
    else if (g_get_monotonic_time () >= deadline)
      *ret_why = CF_IO_TIMEOUT;
    if (*ret_why != CF_IO_DONE)
      libusb_cancel_transfer (transfer);
  }
  if (*ret_failed == 0) {
    *ret_moved = MAX (0, transfer->actual_length);
    status = transfer->status;
  }
  libusb_free_transfer (transfer);
  return status;
}

static CfIo
transfer_gone (Usb *self, int status, int failed, GError **error)
{
  if (failed)
    return usb_gone (self, error, "starting a transfer", failed);
  return cf_gone (&self->base, error, status == LIBUSB_TRANSFER_NO_DEVICE ? CF_ERROR_OFFLINE : CF_ERROR_RETRY, "%s",
                  status == LIBUSB_TRANSFER_NO_DEVICE ? "the cable was pulled" : status == LIBUSB_TRANSFER_STALL ? "it refused a transfer" : "a transfer went wrong");
}

static CfIo
usb_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  Usb *self = (Usb *) base;
  if (!self->in)
    return cf_transport_wait (base, deadline);
  if (self->buffer_from == self->buffer_to) {
    CfIo why = CF_IO_DONE;
    gsize moved = 0;
    int failed, status = LIBUSB_TRANSFER_COMPLETED;
    do                                                     /* an empty transfer is no news */
      status = run_transfer (self, self->in, self->buffer, TRANSFER_MAX, deadline, &moved, &why, &failed);
    while (status == LIBUSB_TRANSFER_COMPLETED && !moved && why == CF_IO_DONE);
    self->buffer_from = 0;
    self->buffer_to = moved;
    if (!moved && (status == LIBUSB_TRANSFER_CANCELLED || status == LIBUSB_TRANSFER_COMPLETED))
      return why;
    if (!moved)
      return transfer_gone (self, status, failed, error);
    if (why == CF_IO_WOKEN)
      cf_wake_knock (base->wake);                          /* there were bytes after all: the knock is for the next call */
  }
  *ret_n = MIN (size, self->buffer_to - self->buffer_from);
  memcpy (buffer, self->buffer + self->buffer_from, *ret_n);
  self->buffer_from += *ret_n;
  return CF_IO_DONE;
}

static CfIo
usb_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  Usb *self = (Usb *) base;
  g_autofree guint8 *copy = g_memdup2 (bytes, n);
  CfIo why;
  int failed, status = run_transfer (self, self->out, copy, n, deadline, ret_sent, &why, &failed);
  if (status == LIBUSB_TRANSFER_COMPLETED && *ret_sent == n)
    return CF_IO_DONE;
  if (!failed)
    *ret_sent = MAX (*ret_sent, 1);                        /* it was under way: nothing proves that none of it arrived */
  return why == CF_IO_TIMEOUT && status == LIBUSB_TRANSFER_CANCELLED ? CF_IO_TIMEOUT : transfer_gone (self, status, failed, error);
}

static void
usb_free (CfTransport *base)
{
  g_free (((Usb *) base)->serial);
  g_free (base);
}

static const CfTransportKind kind = { .scheme = "usb", .open = usb_open, .read = usb_read, .write = usb_write, .close = usb_close, .free = usb_free };

/* ---- the address ---- */

static gboolean
read_id (const char *text, guint16 *ret)
{
  guint64 value;
  if (strlen (text) != 4 || !g_ascii_string_to_unsigned (text, 16, 0, 0xffff, &value, NULL))
    return FALSE;
  *ret = value;
  return TRUE;
}

CfTransport *
cf_usb_transport_new (const char *rest, GError **error)
{
  gboolean zero_packets = g_str_has_suffix (rest, ",zlp");
  g_autofree char *plain = g_strndup (rest, strlen (rest) - (zero_packets ? 4 : 0));
  g_auto(GStrv) parts = g_strsplit (plain, ":", 3);
  Usb *self = g_new0 (Usb, 1);
  cf_transport_init (&self->base, &kind, rest);
  self->zero_packets = zero_packets;
  self->any_product = parts[0] && parts[1] && strcmp (parts[1], "*") == 0;
  self->serial = parts[0] && parts[1] && parts[2] && *parts[2] ? g_strdup (parts[2]) : NULL;
  if (parts[0] && parts[1] && read_id (parts[0], &self->vendor) && (self->any_product || read_id (parts[1], &self->product)))
    return &self->base;
  cf_transport_free (&self->base);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "it is written usb:VVVV:PPPP:SERIAL, with the ids of vendor and product as four hexadecimal digits (or * for any product); the serial number may be left out");
  return NULL;
}

void
cf_usb_set_switch (CfTransport *transport, const CfUsbSwitch *how, gboolean nul)
{
  CfTransport *real = cf_transport_real (transport);
  if (real->kind != &kind)
    return;
  ((Usb *) real)->how = how;
  ((Usb *) real)->nul = nul;
}
