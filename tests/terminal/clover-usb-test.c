/* Proves: the Clover driver over the real libusb on an emulated device: it switches the device to accessory mode with the strings that its program waits for, finds it again by its new ids, and greets it; the cable pulled
 * while it is idle is told, and it opens again, without a switch. (Issue 4, done when 4; T5.) Runs under umockdev-wrapper. */
#include "fake-usb.h"
#include "terminal/clover-envelope.h"
#include "terminal/clover-packet.h"
#include "terminal/driver.h"
#include <errno.h>
#include <string.h>

static const guint8 config_before[] = { 9, 2, 32, 0, 1, 1, 0, 0x80, 250, 9, 4, 0, 0, 2, 6, 1, 1, 0, 7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x01, 2, 0, 2, 0 };
static const guint8 config_after[] = { 9, 2, 32, 0, 1, 1, 0, 0x80, 250, 9, 4, 0, 0, 2, 255, 255, 0, 0, 7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x01, 2, 0, 2, 0 };

typedef struct { UMockdevTestbed *bed; FakeUsb *before, *after; GThread *returns; GMutex lock; GString *strings, *taken; } Device;

static int
on_out (FakeUsb *usb, const guint8 *bytes, int n, gpointer user)
{
  Device *device = user;
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&device->lock);
  g_string_append_len (device->taken, (const char *) bytes, n);
  return n;
}
static const FakeUsbFunctions accessory = { NULL, on_out };

/* It stands as an accessory, and has its greeting ready. */
static void
plug_after (Device *device)
{
  const char *greeting = "{\"id\":\"1\",\"type\":\"COMMAND\",\"method\":\"DISCOVERY_RESPONSE\",\"packageName\":\"" CF_CLOVER_PACKAGE_USB "\",\"version\":1,\"payload\":"
                         "\"{\\\"method\\\":\\\"DISCOVERY_RESPONSE\\\",\\\"version\\\":1,\\\"serial\\\":\\\"C041UQ\\\",\\\"model\\\":\\\"Flex\\\",\\\"merchantName\\\":\\\"Corner Print\\\",\\\"ready\\\":true}\"}";
  g_autoptr(GPtrArray) packets = cf_clover_packets (greeting, strlen (greeting), TRUE);
  device->after = fake_usb_new (device->bed, &(FakeUsbIds) { 1, 6, 0x28f3, 0x4002, "1-1", "C041UQ", config_after, sizeof config_after }, &accessory, device);
  for (guint i = 0; i < packets->len; i++) {
    gsize n;
    const void *bytes = g_bytes_get_data (g_ptr_array_index (packets, i), &n);
    fake_usb_send (device->after, bytes, n);
  }
}

static gpointer
come_back (gpointer user)
{
  Device *device = user;
  fake_usb_unplug (device->before);
  plug_after (device);
  return NULL;
}

static int
on_control (FakeUsb *usb, guint8 type, guint8 request, guint16 value, guint16 index, guint8 *data, int n, gpointer user)
{
  Device *device = user;
  if (type == 0xc0 && request == 51) {
    data[0] = 2;
    data[1] = 0;
    return 2;
  }
  if (type != 0x40 || (request != 52 && request != 53))
    return -EPIPE;
  if (request == 53)
    device->returns = g_thread_new ("returns", come_back, device);
  else if (index < 2)
    g_string_append_printf (device->strings, "%u=%.*s;", index, n, data);
  return n;
}
static const FakeUsbFunctions switchable = { on_control, on_out };

static void
on_show (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys)
{
  *(CfTerminalState *) data = state;
}
static const CfTerminalHost host = { .show = on_show };

static void
open_it (CfTerminal *terminal)
{
  g_autoptr(GError) error = NULL;
  gboolean done = terminal->driver->open (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (10), &error);
  g_assert_no_error (error);
  g_assert_true (done);
  g_assert_cmpstr (terminal->identity.id, ==, "C041UQ");
  g_assert_cmpstr (terminal->identity.merchant, ==, "Corner Print");
}

static void
test_open (void)
{
  Device device = { .bed = umockdev_testbed_new (), .strings = g_string_new (NULL), .taken = g_string_new (NULL) };
  g_assert_true (umockdev_in_mock_environment ());
  g_mutex_init (&device.lock);
  device.before = fake_usb_new (device.bed, &(FakeUsbIds) { 1, 5, 0x28f3, 0x4000, "1-1", "C041UQ", config_before, sizeof config_before }, &switchable, &device);
  CfTerminalState state = CF_TERMINAL_OFFLINE;
  GHashTable *settings = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (settings, (gpointer) "settle-ms", (gpointer) "0");
  g_autoptr(CfTerminal) terminal = cf_terminal_new (cf_driver_named ("clover"), cf_transport_new ("usb:28f3:4000:C041UQ", NULL), settings, &host, &state, cf_clock_system (), NULL);
  open_it (terminal);
  g_thread_join (device.returns);
  g_assert_cmpstr (device.strings->str, ==, "0=Clover;1=Adapter;");
  g_assert_cmpint (state, ==, CF_TERMINAL_IDLE);
  g_mutex_lock (&device.lock);
  g_assert_nonnull (strstr (device.taken->str + 10, "DISCOVERY_REQUEST"));          /* behind the heads, which have zeroes in them */
  g_mutex_unlock (&device.lock);
  fake_usb_unplug (device.after);
  g_clear_object (&device.after);
  g_autoptr(GError) error = NULL;
  gint64 now = cf_transport_now (terminal->transport);
  while (!error && cf_transport_now (terminal->transport) < now + CF_SECONDS (5) && terminal->driver->idle (terminal, cf_transport_now (terminal->transport) + CF_MS (200), &error))
    ;
  g_assert_nonnull (error);
  plug_after (&device);
  open_it (terminal);
  g_clear_pointer (&terminal, cf_terminal_free);
  g_object_unref (device.before);
  g_object_unref (device.after);
  g_object_unref (device.bed);
  g_string_free (device.strings, TRUE);
  g_string_free (device.taken, TRUE);
  g_mutex_clear (&device.lock);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clover/usb/T5-switch-greet-pull-and-plug", test_open);
  return g_test_run ();
}
