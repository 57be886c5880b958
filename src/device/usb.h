/* usb.h: USB devices: which are there, which come and go, and the switch of an Android accessory. */
#pragma once
#include "transport.h"

/* How a device is switched to accessory mode, by who knows it (a driver): it leaves the bus and comes back with other ids. @transfer: one control transfer; bytes moved, or a negative error. */
typedef int (*CfUsbTransfer) (gpointer device, guint8 request_type, guint8 request, guint16 value, guint16 index, guint8 *data, guint16 n, guint timeout_ms);
typedef struct {
  gboolean (*before) (guint16 vendor, guint16 product);                /* can be switched */
  gboolean (*after)  (guint16 vendor, guint16 product);                /* has been */
  gboolean (*change) (CfUsbTransfer transfer, gpointer device, gboolean nul, GError **error);
} CfUsbSwitch;
/* Before open. The device of the address is then opened as accessory: at once if it is one already (after a crash of ours), else switched and waited for, up to 10 s, at the same port or by its serial number. Does
 * nothing for a transport that is not USB; reaches through a recording. @how is static. */
void cf_usb_set_switch (CfTransport *transport, const CfUsbSwitch *how, gboolean nul);

typedef struct {
  guint16  vendor, product;
  guint8   bus, number;              /* /dev/bus/usb/BUS/NUMBER */
  gboolean printer;                  /* has an interface of the printer class */
  char    *port;                     /* "1-1.2": bus and the ports on the way to it: stays while it is plugged there */
  char    *serial, *name;            /* as it calls itself; may be NULL */
  char    *trouble;                  /* why it cannot be opened, a sentence; NULL: it can */
} CfUsbDevice;
void       cf_usb_device_free (CfUsbDevice *device);
/* All devices plugged in; array of CfUsbDevice, owned. */
GPtrArray *cf_usb_list (GError **error) CF_WARN_UNUSED;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfUsbDevice, cf_usb_device_free)

/* Hot-plug: @changed is called on a thread of the watch each time a device comes or goes, also for those that are there at the start. It may only hand on: no opening in it. */
typedef struct _CfUsbWatch CfUsbWatch;
typedef void (*CfUsbChanged) (gpointer data, gboolean arrived, guint16 vendor, guint16 product);
CfUsbWatch *cf_usb_watch_new  (CfUsbChanged changed, gpointer data, GError **error) CF_WARN_UNUSED;
void        cf_usb_watch_free (CfUsbWatch *watch);       /* when it returns, @changed is not called any more */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfUsbWatch, cf_usb_watch_free)
