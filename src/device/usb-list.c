/* usb-list.c: which USB devices are there, and which come and go. Nothing is opened for it: names and serial numbers are what the system read when the device was plugged in. */
#include "usb-private.h"
#include <errno.h>
#include <unistd.h>

char *
cf_usb_port (libusb_device *device)
{
  guint8 ports[8];
  int n = libusb_get_port_numbers (device, ports, sizeof ports);
  GString *text = g_string_new (NULL);
  g_string_printf (text, "%u", libusb_get_bus_number (device));
  for (int i = 0; i < n; i++)
    g_string_append_printf (text, "%c%u", i ? '.' : '-', ports[i]);
  return g_string_free (text, FALSE);
}

char *
cf_usb_attribute (const char *port, const char *name)
{
  g_autofree char *path = g_strdup_printf ("/sys/bus/usb/devices/%s/%s", port, name), *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return NULL;
  g_autofree char *clean = g_utf8_make_valid (g_strstrip (text), -1);
  return *clean ? g_steal_pointer (&clean) : NULL;
}

CfError
cf_usb_error_code (int usb_error)
{
  switch (usb_error) {
    case LIBUSB_ERROR_ACCESS:
      return CF_ERROR_DENIED;
    case LIBUSB_ERROR_BUSY:
      return CF_ERROR_BUSY;
    case LIBUSB_ERROR_NO_DEVICE: case LIBUSB_ERROR_NOT_FOUND:
      return CF_ERROR_OFFLINE;
    default:
      return CF_ERROR_RETRY;
  }
}

void
cf_usb_device_free (CfUsbDevice *device)
{
  g_free (device->port);
  g_free (device->serial);
  g_free (device->name);
  g_free (device->trouble);
  g_free (device);
}

static gboolean
is_printer (libusb_device *device)
{
  struct libusb_config_descriptor *config;
  gboolean printer = FALSE;
  if (libusb_get_active_config_descriptor (device, &config) != 0)
    return FALSE;
  for (guint i = 0; i < config->bNumInterfaces; i++)
    printer |= config->interface[i].num_altsetting > 0 && config->interface[i].altsetting[0].bInterfaceClass == LIBUSB_CLASS_PRINTER;
  libusb_free_config_descriptor (config);
  return printer;
}

static CfUsbDevice *
describe (libusb_device *from)
{
  struct libusb_device_descriptor ids;
  libusb_get_device_descriptor (from, &ids);
  CfUsbDevice *device = g_new0 (CfUsbDevice, 1);
  *device = (CfUsbDevice) { .vendor = ids.idVendor, .product = ids.idProduct, .bus = libusb_get_bus_number (from), .number = libusb_get_device_address (from), .printer = is_printer (from),
                            .port = cf_usb_port (from) };
  device->serial = cf_usb_attribute (device->port, "serial");
  g_autofree char *maker = cf_usb_attribute (device->port, "manufacturer"), *product = cf_usb_attribute (device->port, "product");
  device->name = maker && product && !g_str_has_prefix (product, maker) ? g_strdup_printf ("%s %s", maker, product) : g_strdup (product ? product : maker);
  g_autofree char *node = g_strdup_printf ("/dev/bus/usb/%03u/%03u", device->bus, device->number);
  if (access (node, R_OK | W_OK) != 0)
    device->trouble = g_strdup_printf (errno == EACCES || errno == EPERM ? "you may not open it (%s)" : "it is not there to be opened (%s)", node);
  return device;
}

GPtrArray *
cf_usb_list (GError **error)
{
  libusb_context *usb;
  int failed = libusb_init (&usb);
  if (failed) {
    g_set_error (error, CF_ERROR, cf_usb_error_code (failed), "listing USB devices: %s", libusb_strerror (failed));
    return NULL;
  }
  GPtrArray *devices = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_usb_device_free);
  libusb_device **list;
  gssize n = libusb_get_device_list (usb, &list);
  for (gssize i = 0; i < n; i++)
    g_ptr_array_add (devices, describe (list[i]));
  if (n >= 0)
    libusb_free_device_list (list, TRUE);
  libusb_exit (usb);
  return devices;
}

/* ---- coming and going ---- */

struct _CfUsbWatch { libusb_context *usb; libusb_hotplug_callback_handle handle; CfUsbChanged changed; gpointer data; GThread *thread; gint stop; };

static int LIBUSB_CALL
on_change (libusb_context *usb, libusb_device *device, libusb_hotplug_event event, void *data)
{
  CfUsbWatch *watch = data;
  struct libusb_device_descriptor ids;
  libusb_get_device_descriptor (device, &ids);
  watch->changed (watch->data, event == LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED, ids.idVendor, ids.idProduct);
  return 0;
}

static gpointer
run_watch (gpointer data)
{
  CfUsbWatch *watch = data;
  const libusb_hotplug_event both = LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT;
  libusb_hotplug_register_callback (watch->usb, both, LIBUSB_HOTPLUG_ENUMERATE, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, on_change, watch, &watch->handle);
  while (!g_atomic_int_get (&watch->stop))
    libusb_handle_events_completed (watch->usb, &watch->stop);
  return NULL;
}

CfUsbWatch *
cf_usb_watch_new (CfUsbChanged changed, gpointer data, GError **error)
{
  CfUsbWatch *watch = g_new0 (CfUsbWatch, 1);
  *watch = (CfUsbWatch) { .changed = changed, .data = data };
  int failed = libusb_init (&watch->usb);
  if (failed) {
    g_set_error (error, CF_ERROR, cf_usb_error_code (failed), "watching USB: %s", libusb_strerror (failed));
    g_free (watch);
    return NULL;
  }
  watch->thread = g_thread_new ("usb", run_watch, watch);
  return watch;
}

void
cf_usb_watch_free (CfUsbWatch *watch)
{
  if (!watch)
    return;
  g_atomic_int_set (&watch->stop, 1);
  libusb_interrupt_event_handler (watch->usb);
  g_thread_join (watch->thread);
  libusb_exit (watch->usb);
  g_free (watch);
}
