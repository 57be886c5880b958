/* fake-usb.h: a USB device behind umockdev: a program that uses libusb and runs under umockdev-wrapper finds it. Its functions run on a thread of umockdev's. */
#pragma once
#include <glib-object.h>
#include <umockdev.h>

#define FAKE_TYPE_USB (fake_usb_get_type ())
G_DECLARE_FINAL_TYPE (FakeUsb, fake_usb, FAKE, USB, UMockdevIoctlBase)

typedef struct {
  /* A control transfer: bytes moved (IN: into @data, at most @n), or -EPIPE to refuse. NULL: refuses all. */
  int (*control) (FakeUsb *usb, guint8 type, guint8 request, guint16 value, guint16 index, guint8 *data, int n, gpointer user);
  /* Bytes for an OUT endpoint: how many it takes, -EAGAIN to let the host wait, or another negative errno. */
  int (*out)     (FakeUsb *usb, const guint8 *bytes, int n, gpointer user);
} FakeUsbFunctions;

typedef struct { guint bus, number; guint16 vendor, product; const char *port, *serial; const guint8 *config; gsize config_size; } FakeUsbIds;       /* @port "1-1" */

/* Plugs it in. @functions and @user are borrowed. */
FakeUsb *fake_usb_new    (UMockdevTestbed *bed, const FakeUsbIds *ids, const FakeUsbFunctions *functions, gpointer user);
void     fake_usb_send   (FakeUsb *usb, const void *bytes, gsize n);              /* for the next reads of its IN endpoint */
void     fake_usb_unplug (FakeUsb *usb);                                          /* transfers under way end; the system tells that it left */
guint    fake_usb_waiting (FakeUsb *usb);                                         /* transfers of the host that wait for this device */
gboolean fake_usb_claimed (FakeUsb *usb);
