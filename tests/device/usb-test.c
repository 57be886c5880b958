/* Proves: USB by the real libusb on emulated devices: a terminal is switched to accessory mode, comes back with other ids and is opened; one that is switched already is opened at once; packets in both directions,
 * deadlines, knocks; the cable is pulled during a transfer; hot-plug; the interface is handed back. (Issue 4, done when 4; T5.) Runs under umockdev-wrapper. */
#include "device/usb.h"
#include "fake-usb.h"
#include "link.h"
#include <errno.h>
#include <string.h>

static const guint8 phone[] = { 9, 2, 32, 0, 1, 1, 0, 0x80, 250, 9, 4, 0, 0, 2, 6, 1, 1, 0, 7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x01, 2, 0, 2, 0 };
/* The debugging interface stands first, with bulk endpoints of its own. */
static const guint8 accessory[] = { 9, 2, 55, 0, 2, 1, 0, 0x80, 250, 9, 4, 0, 0, 2, 255, 0x42, 1, 0, 7, 5, 0x83, 2, 0, 2, 0, 7, 5, 0x03, 2, 0, 2, 0,
                                    9, 4, 1, 0, 2, 255, 255, 0, 0, 7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x01, 2, 0, 2, 0 };
static const guint8 printer[] = { 9, 2, 25, 0, 1, 1, 0, 0x80, 250, 9, 4, 0, 0, 1, 7, 1, 1, 0, 7, 5, 0x01, 2, 0, 2, 0 };

typedef struct {
  UMockdevTestbed *bed;
  FakeUsb *before, *after;
  GMutex   lock;
  GByteArray *taken;                       /* what its OUT endpoint took */
  gboolean takes_nothing, stays_away;
  GString *strings;
  GThread *returns;
} Fixture;

static int
on_out (FakeUsb *usb, const guint8 *bytes, int n, gpointer user)
{
  Fixture *f = user;
  if (f->takes_nothing)
    return -EAGAIN;
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&f->lock);
  g_byte_array_append (f->taken, bytes, n);
  return n;
}
static const FakeUsbFunctions plain = { NULL, on_out };

static FakeUsb *
plug_accessory (Fixture *f)
{
  return fake_usb_new (f->bed, &(FakeUsbIds) { 1, 6, 0x18d1, 0x2d01, "1-1", "C041UQ", accessory, sizeof accessory }, &plain, f);
}

/* On a thread of its own, as a device does: it leaves the bus and comes back. */
static gpointer
come_back (gpointer data)
{
  Fixture *f = data;
  fake_usb_unplug (f->before);
  if (!f->stays_away)
    f->after = plug_accessory (f);
  return NULL;
}

static int
on_control (FakeUsb *usb, guint8 type, guint8 request, guint16 value, guint16 index, guint8 *data, int n, gpointer user)
{
  Fixture *f = user;
  if (type == 0xc0 && request == 51 && n == 2) {
    data[0] = 2;
    data[1] = 0;
    return 2;
  }
  if (type == 0x40 && request == 52) {
    g_string_append_printf (f->strings, "%u=", index);
    g_string_append_len (f->strings, (const char *) data, n);
    g_string_append_c (f->strings, ';');
  } else if (type == 0x40 && request == 53)
    f->returns = g_thread_new ("returns", come_back, f);
  else
    return -EPIPE;
  return n;
}
static const FakeUsbFunctions switchable = { on_control, on_out };

/* ---- the switch, as a driver describes it ---- */

static gboolean
is_before (guint16 vendor, guint16 product)
{
  return vendor == 0x28f3 && product == 0x4000;
}

static gboolean
is_after (guint16 vendor, guint16 product)
{
  return vendor == 0x18d1 && product == 0x2d01;
}

static gboolean
change (CfUsbTransfer transfer, gpointer device, gboolean nul, GError **error)
{
  guint8 version[2], maker[] = "Example";
  if (transfer (device, 0xc0, 51, 0, 0, version, 2, 2000) == 2 && version[0] == 2 && transfer (device, 0x40, 52, 0, 1, maker, sizeof maker - 1 + nul, 2000) > 0
      && transfer (device, 0xc0, 99, 0, 0, version, 2, 2000) < 0 && transfer (device, 0x40, 53, 0, 0, NULL, 0, 2000) == 0)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "it did not switch");
  return FALSE;
}
static const CfUsbSwitch how = { is_before, is_after, change };

/* ---- the tests ---- */

static void
set_up (Fixture *f, gconstpointer data)
{
  f->bed = umockdev_testbed_new ();
  g_assert_true (umockdev_in_mock_environment ());
  g_mutex_init (&f->lock);
  f->taken = g_byte_array_new ();
  f->strings = g_string_new (NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  if (f->returns)
    g_thread_join (f->returns);
  g_clear_object (&f->before);
  g_clear_object (&f->after);
  g_byte_array_unref (f->taken);
  g_string_free (f->strings, TRUE);
  g_mutex_clear (&f->lock);
  g_clear_object (&f->bed);
}

static void
plug_before (Fixture *f)
{
  f->before = fake_usb_new (f->bed, &(FakeUsbIds) { 1, 5, 0x28f3, 0x4000, "1-1", "C041UQ", phone, sizeof phone }, &switchable, f);
}

static void
test_switch (Fixture *f, gconstpointer data)
{
  plug_before (f);
  g_autoptr(CfTransport) link = cf_transport_new ("usb:28f3:4000:C041UQ", NULL);
  cf_usb_set_switch (link, &how, FALSE);
  expect_open (link);
  g_assert_cmpstr (f->strings->str, ==, "1=Example;");
  g_assert_cmpstr (cf_transport_name (link), ==, "Example Terminal C041UQ");
  g_assert_true (fake_usb_claimed (f->after));
  expect_write (link, "PING", 4);
  g_mutex_lock (&f->lock);
  g_assert_cmpmem (f->taken->data, f->taken->len, "PING", 4);
  g_mutex_unlock (&f->lock);
  fake_usb_send (f->after, "PONG", 4);
  expect_bytes (link, "PONG", 4);
  cf_transport_close (link);
  g_assert_false (fake_usb_claimed (f->after));                        /* handed back */
  expect_open (link);                                                   /* as after a crash of ours: it is an accessory already */
  fake_usb_send (f->after, "again", 5);
  expect_bytes (link, "again", 5);
}

/* It never comes back: that is told, at the deadline, and a knock ends the waiting. */
static void
test_stays_away (Fixture *f, gconstpointer data)
{
  plug_before (f);
  f->stays_away = TRUE;
  g_autoptr(CfTransport) link = cf_transport_new ("usb:28f3:*", NULL);
  cf_usb_set_switch (link, &how, TRUE);
  g_autoptr(GError) error = NULL;
  g_assert_cmpint (cf_transport_open (link, cf_transport_now (link) + CF_MS (200), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_assert_cmpmem (f->strings->str, f->strings->len, "1=Example\0;", 11);
  g_clear_error (&error);
  g_assert_cmpint (cf_transport_open (link, soon (link), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
}

static void
test_transfers (Fixture *f, gconstpointer data)
{
  f->after = plug_accessory (f);
  g_autoptr(CfTransport) link = cf_transport_new ("usb:18d1:2d01", NULL);
  g_autoptr(CfTransport) other = cf_transport_new ("usb:18d1:2d01:ANOTHER", NULL);
  g_autoptr(GError) error = NULL;
  g_assert_cmpint (cf_transport_open (other, soon (other), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  expect_open (link);
  static guint8 big[100000];
  for (guint i = 0; i < sizeof big; i++)
    big[i] = i * 7;
  expect_write (link, big, sizeof big);
  g_mutex_lock (&f->lock);
  g_assert_cmpmem (f->taken->data, f->taken->len, big, sizeof big);
  g_mutex_unlock (&f->lock);
  fake_usb_send (f->after, big, 16384);
  fake_usb_send (f->after, "", 0);                                       /* an empty packet ends nothing */
  fake_usb_send (f->after, big + 16384, 700);
  expect_bytes (link, big, 16384 + 700);
  guint8 little[3];
  gsize n;
  fake_usb_send (f->after, "abcde", 5);                                  /* one transfer in two reads */
  g_assert_cmpint (cf_transport_read (link, little, 3, soon (link), &n, NULL), ==, CF_IO_DONE);
  g_assert_cmpmem (little, n, "abc", 3);
  expect_bytes (link, "de", 2);
  gint64 start = cf_transport_now (link);
  expect_read (link, start + CF_MS (30), CF_IO_TIMEOUT, 0);
  g_assert_cmpint (cf_transport_now (link), >=, start + CF_MS (30));
  g_assert_cmpuint (fake_usb_waiting (f->after), ==, 0);                 /* nothing is left under way */
  expect_knock (link);
  f->takes_nothing = TRUE;
  g_assert_cmpint (cf_transport_write (link, big, 10, cf_transport_now (link) + CF_MS (30), &n, NULL), ==, CF_IO_TIMEOUT);
  g_assert_cmpuint (n, >, 0);                                            /* it was under way: not proven that none left */
}

/* Pulls the cable once the host waits in a transfer. */
static gpointer
pull (gpointer data)
{
  Fixture *f = data;
  while (!fake_usb_waiting (f->after))
    g_thread_yield ();
  fake_usb_unplug (f->after);
  return NULL;
}

static void
test_pulled (Fixture *f, gconstpointer data)
{
  gboolean writes = GPOINTER_TO_INT (data);
  f->after = plug_accessory (f);
  f->takes_nothing = writes;
  g_autoptr(CfTransport) link = cf_transport_new ("usb:18d1:2d01", NULL);
  expect_open (link);
  GThread *thread = g_thread_new ("pull", pull, f);
  gsize sent;
  g_autoptr(GError) error = NULL;
  if (writes) {
    g_assert_cmpint (cf_transport_write (link, (const guint8 *) "charge", 6, soon (link), &sent, &error), ==, CF_IO_GONE);
    g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
    g_assert_cmpuint (sent, >, 0);
    g_clear_error (&error);
  } else
    expect_read (link, soon (link), CF_IO_GONE, CF_ERROR_OFFLINE);
  g_thread_join (thread);
  g_assert_cmpint (cf_transport_write (link, (const guint8 *) "charge", 6, soon (link), &sent, &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_assert_cmpuint (sent, ==, 0);                                        /* this one provably never left */
  g_clear_error (&error);
  cf_transport_close (link);
  g_assert_cmpint (cf_transport_open (link, soon (link), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_clear_object (&f->after);
  f->takes_nothing = FALSE;
  f->after = plug_accessory (f);
  expect_open (link);                                                     /* plugged in again */
  expect_write (link, "hello", 5);
}

/* ---- hot-plug and the list ---- */

typedef struct { GMutex lock; GCond changed; GString *seen; } Seen;

static void
on_changed (gpointer data, gboolean arrived, guint16 vendor, guint16 product)
{
  Seen *seen = data;
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&seen->lock);
  g_string_append_printf (seen->seen, "%c%04x:%04x", arrived ? '+' : '-', vendor, product);
  g_cond_broadcast (&seen->changed);
}

static void
wait_seen (Seen *seen, const char *expected)
{
  gint64 deadline = g_get_monotonic_time () + SOON;
  g_autoptr(GMutexLocker) lock = g_mutex_locker_new (&seen->lock);
  while (strcmp (seen->seen->str, expected) != 0 && g_cond_wait_until (&seen->changed, &seen->lock, deadline))
    ;
  g_assert_cmpstr (seen->seen->str, ==, expected);
}

static void
test_hot_plug (Fixture *f, gconstpointer data)
{
  Seen seen = { .seen = g_string_new (NULL) };
  g_mutex_init (&seen.lock);
  g_cond_init (&seen.changed);
  f->before = fake_usb_new (f->bed, &(FakeUsbIds) { 1, 5, 0x04b8, 0x0202, "1-2", "P1", printer, sizeof printer }, &plain, f);
  CfUsbWatch *watch = cf_usb_watch_new (on_changed, &seen, NULL);
  wait_seen (&seen, "+04b8:0202");
  f->after = plug_accessory (f);
  wait_seen (&seen, "+04b8:0202+18d1:2d01");
  g_autoptr(GPtrArray) list = cf_usb_list (NULL);
  g_assert_cmpuint (list->len, ==, 2);
  guint printers = 0;
  for (guint i = 0; i < list->len; i++) {
    CfUsbDevice *device = g_ptr_array_index (list, i);
    printers += device->printer;
    g_assert_cmpstr (device->serial, ==, device->printer ? "P1" : "C041UQ");
    g_assert_cmpstr (device->port, ==, device->printer ? "1-2" : "1-1");
    g_assert_cmpstr (device->name, ==, "Example Terminal");
    g_assert_null (device->trouble);
  }
  g_assert_cmpuint (printers, ==, 1);
  fake_usb_unplug (f->before);
  wait_seen (&seen, "+04b8:0202+18d1:2d01-04b8:0202");
  cf_usb_watch_free (watch);
  g_string_free (seen.seen, TRUE);
  g_mutex_clear (&seen.lock);
  g_cond_clear (&seen.changed);
}

/* A printer that only listens: writing works, reading waits. */
static void
test_one_way (Fixture *f, gconstpointer data)
{
  f->after = fake_usb_new (f->bed, &(FakeUsbIds) { 1, 5, 0x04b8, 0x0202, "1-2", "P1", printer, sizeof printer }, &plain, f);
  g_autoptr(CfTransport) link = cf_transport_new ("usb:04b8:0202,zlp", NULL);
  expect_open (link);
  expect_write (link, "\x1b@", 2);
  expect_read (link, cf_transport_now (link) + CF_MS (5), CF_IO_TIMEOUT, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/usb/switch", Fixture, NULL, set_up, test_switch, tear_down);
  g_test_add ("/usb/stays-away", Fixture, NULL, set_up, test_stays_away, tear_down);
  g_test_add ("/usb/transfers", Fixture, NULL, set_up, test_transfers, tear_down);
  g_test_add ("/usb/T5-pulled-while-reading", Fixture, GINT_TO_POINTER (0), set_up, test_pulled, tear_down);
  g_test_add ("/usb/T5-pulled-while-writing", Fixture, GINT_TO_POINTER (1), set_up, test_pulled, tear_down);
  g_test_add ("/usb/hot-plug", Fixture, NULL, set_up, test_hot_plug, tear_down);
  g_test_add ("/usb/one-way", Fixture, NULL, set_up, test_one_way, tear_down);
  return g_test_run ();
}
