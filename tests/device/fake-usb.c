/* fake-usb.c: answers the requests of the kernel's usbfs. The node is a plain file that is always ready, so an empty look for finished transfers is held for a moment, or the host would spin. */
#include "fake-usb.h"
#include <errno.h>
#include <sys/ioctl.h>
#include <linux/usbdevice_fs.h>
#include <string.h>

#define HOLD_US 2000

typedef struct { UMockdevIoctlData *urb, *buffer; } Urb;
struct _FakeUsb {
  UMockdevIoctlBase parent;
  UMockdevTestbed *bed;
  char   *node, *sys;
  const FakeUsbFunctions *functions;
  gpointer user;
  GMutex  lock;
  GCond   changed;
  GQueue  pending, done, in;               /* of Urb, Urb and GBytes */
  gboolean gone, claimed;
};
G_DEFINE_TYPE (FakeUsb, fake_usb, UMOCKDEV_TYPE_IOCTL_BASE)

static struct usbdevfs_urb *
fields (Urb *urb)
{
  return (struct usbdevfs_urb *) urb->urb->data;
}

static void
urb_free (Urb *urb)
{
  g_clear_object (&urb->buffer);
  g_clear_object (&urb->urb);
  g_free (urb);
}

static void
finish (FakeUsb *self, Urb *urb, int status, int moved)
{
  fields (urb)->status = status;
  fields (urb)->actual_length = moved;
  g_queue_push_tail (&self->done, urb);
  g_cond_broadcast (&self->changed);
}

/* What a transfer can move now; FALSE: it waits. */
static gboolean
try_urb (FakeUsb *self, struct usbdevfs_urb *urb, int *ret)
{
  if (!(urb->endpoint & 0x80)) {
    *ret = self->functions->out (self, urb->buffer, urb->buffer_length, self->user);
    return *ret != -EAGAIN;
  }
  GBytes *first = g_queue_pop_head (&self->in);
  if (!first)
    return FALSE;
  gsize size, n;
  const guint8 *bytes = g_bytes_get_data (first, &size);
  n = MIN (size, (gsize) urb->buffer_length);
  if (n)
    memcpy (urb->buffer, bytes, n);
  if (n < size)
    g_queue_push_head (&self->in, g_bytes_new_from_bytes (first, n, size - n));
  g_bytes_unref (first);
  *ret = (int) n;
  return TRUE;
}

static void
pump (FakeUsb *self)
{
  for (GList *at = self->pending.head, *next; at; at = next) {
    Urb *urb = at->data;
    int moved;
    next = at->next;
    if (!try_urb (self, fields (urb), &moved))
      continue;
    g_queue_delete_link (&self->pending, at);
    finish (self, urb, MIN (moved, 0), MAX (moved, 0));
  }
}

static void
submit (FakeUsb *self, UMockdevIoctlData *data)
{
  struct usbdevfs_urb *request = (void *) data->data;
  Urb *urb = g_new0 (Urb, 1);
  urb->urb = g_object_ref (data);
  urb->buffer = umockdev_ioctl_data_resolve (data, G_STRUCT_OFFSET (struct usbdevfs_urb, buffer), request->buffer_length, NULL);
  if (request->type != USBDEVFS_URB_TYPE_CONTROL) {
    g_queue_push_tail (&self->pending, urb);
    pump (self);
    return;
  }
  guint8 *setup = request->buffer;
  guint16 words[3];
  memcpy (words, setup + 2, sizeof words);
  int moved = self->functions->control ? self->functions->control (self, setup[0], setup[1], GUINT16_FROM_LE (words[0]), GUINT16_FROM_LE (words[1]), setup + 8, GUINT16_FROM_LE (words[2]), self->user)
                                       : -EPIPE;
  finish (self, urb, MIN (moved, 0), MAX (moved, 0));
}

static int
discard (FakeUsb *self, gulong address)
{
  for (GList *at = self->pending.head; at; at = at->next) {
    Urb *urb = at->data;
    if (urb->urb->client_addr == address) {
      g_queue_delete_link (&self->pending, at);
      finish (self, urb, -ENOENT, 0);
      return 0;
    }
  }
  return EINVAL;
}

static void
answer (UMockdevIoctlClient *client, int failed)
{
  umockdev_ioctl_client_complete (client, failed ? -1 : 0, failed);
}

static void
reap (FakeUsb *self, UMockdevIoctlClient *client, UMockdevIoctlData *data)
{
  if (!self->done.head && !self->gone)
    g_cond_wait_until (&self->changed, &self->lock, g_get_monotonic_time () + HOLD_US);
  Urb *urb = g_queue_pop_head (&self->done);
  if (urb) {
    umockdev_ioctl_data_set_ptr (data, 0, urb->urb);
    urb_free (urb);
  }
  answer (client, urb ? 0 : self->gone ? ENODEV : EAGAIN);
}

static gboolean
handle (UMockdevIoctlBase *base, UMockdevIoctlClient *client)
{
  FakeUsb *self = FAKE_USB (base);
  gulong request = umockdev_ioctl_client_get_request (client), size = _IOC_SIZE (request);
  UMockdevIoctlData *argument = umockdev_ioctl_client_get_arg (client);
  g_autoptr(UMockdevIoctlData) data = size ? umockdev_ioctl_data_resolve (argument, 0, size, NULL) : NULL;
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&self->lock);
  switch (request) {
    case USBDEVFS_REAPURB: case USBDEVFS_REAPURBNDELAY:
      reap (self, client, data);
      return TRUE;
    case USBDEVFS_DISCARDURB:
      answer (client, discard (self, *(gulong *) argument->data));
      return TRUE;
    default:
      break;
  }
  if (self->gone) {
    answer (client, ENODEV);
    return TRUE;
  }
  switch (request) {
    case USBDEVFS_GET_CAPABILITIES:
      *(guint32 *) data->data = USBDEVFS_CAP_BULK_CONTINUATION | USBDEVFS_CAP_NO_PACKET_SIZE_LIM | USBDEVFS_CAP_REAP_AFTER_DISCONNECT | USBDEVFS_CAP_ZERO_PACKET;
      answer (client, 0);
      return TRUE;
    case USBDEVFS_SUBMITURB:
      submit (self, data);
      answer (client, 0);
      return TRUE;
    case USBDEVFS_CLAIMINTERFACE: case USBDEVFS_DISCONNECT_CLAIM: case USBDEVFS_RELEASEINTERFACE:
      self->claimed = request != USBDEVFS_RELEASEINTERFACE;
      answer (client, 0);
      return TRUE;
    case USBDEVFS_SETCONFIGURATION: case USBDEVFS_SETINTERFACE: case USBDEVFS_CLEAR_HALT: case USBDEVFS_RESET: case USBDEVFS_RESETEP:
      answer (client, 0);
      return TRUE;
    case USBDEVFS_GETDRIVER: case USBDEVFS_IOCTL:
      answer (client, ENODATA);
      return TRUE;
    default:
      answer (client, ENOTTY);
      return TRUE;
  }
}

static void
finalize (GObject *object)
{
  FakeUsb *self = FAKE_USB (object);
  g_queue_clear_full (&self->pending, (GDestroyNotify) urb_free);
  g_queue_clear_full (&self->done, (GDestroyNotify) urb_free);
  g_queue_clear_full (&self->in, (GDestroyNotify) g_bytes_unref);
  g_free (self->node);
  g_free (self->sys);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->changed);
  G_OBJECT_CLASS (fake_usb_parent_class)->finalize (object);
}

static void
fake_usb_class_init (FakeUsbClass *class)
{
  UMOCKDEV_IOCTL_BASE_CLASS (class)->handle_ioctl = handle;
  G_OBJECT_CLASS (class)->finalize = finalize;
}

static void
fake_usb_init (FakeUsb *self)
{
  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
}

static void
add_hex (GString *into, const guint8 *bytes, gsize n)
{
  while (n--)
    g_string_append_printf (into, "%02X", *bytes++);
}

FakeUsb *
fake_usb_new (UMockdevTestbed *bed, const FakeUsbIds *ids, const FakeUsbFunctions *functions, gpointer user)
{
  FakeUsb *self = g_object_new (FAKE_TYPE_USB, NULL);
  self->bed = bed;
  self->functions = functions;
  self->user = user;
  self->node = g_strdup_printf ("/dev/bus/usb/%03u/%03u", ids->bus, ids->number);
  self->sys = g_strdup_printf ("/sys/devices/pci0000:00/0000:00:14.0/usb%u/%s", ids->bus, ids->port);
  const guint8 device[18] = { 18, 1, 0, 2, 0, 0, 0, 64, ids->vendor & 255, ids->vendor >> 8, ids->product & 255, ids->product >> 8, 0, 1, 1, 2, 3, 1 };
  g_autoptr(GString) text = g_string_new (NULL);
  g_string_printf (text, "P: %s\nN: bus/usb/%03u/%03u=", self->sys + 4, ids->bus, ids->number);
  add_hex (text, device, sizeof device);
  add_hex (text, ids->config, ids->config_size);
  g_string_append_printf (text, "\nE: DEVNAME=%s\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: BUSNUM=%03u\nE: DEVNUM=%03u\nA: busnum=%u\\n\nA: devnum=%u\\n\nA: speed=480\\n\nA: bConfigurationValue=1\\n\n"
                          "A: idVendor=%04x\\n\nA: idProduct=%04x\\n\nA: serial=%s\\n\nA: product=Example Terminal\\n\nH: descriptors=",
                          self->node, ids->bus, ids->number, ids->bus, ids->number, ids->vendor, ids->product, ids->serial);
  add_hex (text, device, sizeof device);
  add_hex (text, ids->config, ids->config_size);
  g_string_append (text, "\n\n");
  g_autoptr(GError) error = NULL;
  /* Attached first: adding the device tells of it at once. */
  umockdev_testbed_attach_ioctl (bed, self->node, UMOCKDEV_IOCTL_BASE (self), &error);
  g_assert_no_error (error);
  umockdev_testbed_add_from_string (bed, text->str, &error);
  g_assert_no_error (error);
  return self;
}

void
fake_usb_send (FakeUsb *self, const void *bytes, gsize n)
{
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&self->lock);
  g_queue_push_tail (&self->in, g_bytes_new (bytes, n));
  pump (self);
}

void
fake_usb_unplug (FakeUsb *self)
{
  g_mutex_lock (&self->lock);
  self->gone = TRUE;
  self->claimed = FALSE;
  for (Urb *urb; (urb = g_queue_pop_head (&self->pending));)
    finish (self, urb, -ESHUTDOWN, 0);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  umockdev_testbed_uevent (self->bed, self->sys, "remove");
  umockdev_testbed_remove_device (self->bed, self->sys);
  umockdev_testbed_detach_ioctl (self->bed, self->node, NULL);
}

guint
fake_usb_waiting (FakeUsb *self)
{
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&self->lock);
  return self->pending.length;
}

gboolean
fake_usb_claimed (FakeUsb *self)
{
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&self->lock);
  return self->claimed;
}
