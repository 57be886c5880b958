/* receipt-usb-test.c: issue 4, done when 4: a receipt printer on USB (printer class) behind umockdev: found with the profile of its name, claimed while it prints and handed back, asked for its state first, out of paper and
 * with its cover open a sentence and not half a receipt, pulled out in the middle of a job: not known, look at the paper. */
#include <errno.h>
#include <string.h>
#include "fake-usb.h"
#include "desk/receipt-printer.h"

static const guint8 config[] = { 9, 2, 32, 0, 1, 1, 0, 0x80, 250, 9, 4, 0, 0, 2, 7, 1, 2, 0, 7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x02, 2, 0, 2, 0 };

typedef struct {
  UMockdevTestbed *bed;
  FakeUsb   *printer;
  GMutex     lock;
  GByteArray *printed;
  guint8     offline, paper;             /* its answers to DLE EOT 2 and 4 */
  guint8     asked;
  gboolean   was_claimed, stops, is_pulled;        /* stops: takes the first bytes of a job and no more */
  GPtrArray *threads;
} Fixture;

static gpointer
pull (gpointer data)
{
  fake_usb_unplug (((Fixture *) data)->printer);
  return NULL;
}

/* On a thread of its own, as a device does. */
static gpointer
answer (gpointer data)
{
  Fixture *f = data;
  g_mutex_lock (&f->lock);
  guint8 byte = f->asked == 2 ? f->offline : f->paper;
  g_mutex_unlock (&f->lock);
  f->was_claimed |= fake_usb_claimed (f->printer);
  fake_usb_send (f->printer, &byte, 1);
  return NULL;
}

static int
on_out (FakeUsb *usb, const guint8 *bytes, int n, gpointer user)
{
  Fixture *f = user;
  g_autoptr (GMutexLocker) lock = g_mutex_locker_new (&f->lock);
  if (n == 3 && bytes[0] == 0x10 && bytes[1] == 0x04) {
    f->asked = bytes[2];
    g_ptr_array_add (f->threads, g_thread_new ("answer", answer, f));
    return n;
  }
  if (f->stops && f->printed->len >= 100) {
    if (!f->is_pulled)
      g_ptr_array_add (f->threads, g_thread_new ("pull", pull, f));
    f->is_pulled = TRUE;
    return -EAGAIN;
  }
  n = f->stops ? MIN (n, 100) : n;
  g_byte_array_append (f->printed, bytes, n);
  return n;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  static const FakeUsbFunctions functions = { NULL, on_out };
  f->bed = umockdev_testbed_new ();
  g_assert_true (umockdev_in_mock_environment ());
  g_mutex_init (&f->lock);
  f->printed = g_byte_array_new ();
  f->threads = g_ptr_array_new ();
  f->offline = f->paper = 0x12;
  f->printer = fake_usb_new (f->bed, &(FakeUsbIds) { 1, 5, 0x04b8, 0x0202, "1-2", "P1", config, sizeof config }, &functions, f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < f->threads->len; i++)
    g_thread_join (f->threads->pdata[i]);
  g_ptr_array_unref (f->threads);
  g_clear_object (&f->printer);
  g_clear_object (&f->bed);
  g_byte_array_unref (f->printed);
  g_mutex_clear (&f->lock);
}

static gboolean
print (const char *text, GError **error)
{
  const CfReceiptPrinter printer = { .address = (char *) "usb:04b8:0202:P1", .profile = (char *) "epson-tm-t20" };
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  return cf_receipt_send (&printer, "Receipt", bytes, NULL, error);
}

static void
test_found (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) found = cf_receipt_printers_found ();
  guint n = 0;
  for (guint i = 0; i < found->len; i++) {
    const CfReceiptPrinterFound *one = found->pdata[i];
    g_test_message ("%s: %s (%s)", one->address, one->name, one->profile);
    n += g_str_has_prefix (one->address, "usb:04b8:0202");
  }
  g_assert_cmpuint (n, ==, 1);
}

static void
test_prints (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (print ("Thank you\n", &error));
  g_assert_no_error (error);
  g_assert_cmpmem (f->printed->data, f->printed->len, "Thank you\n", 10);
  g_assert_true (f->was_claimed);
  g_assert_false (fake_usb_claimed (f->printer));                         /* handed back */
}

static void
test_not_ready (Fixture *f, gconstpointer data)
{
  static const struct { guint8 offline, paper; const char *says; } states[] = { { 0x12, 0x72, "no paper" }, { 0x32, 0x12, "no paper" }, { 0x16, 0x12, "cover is open" }, { 0x52, 0x12, "fault" } };
  for (guint i = 0; i < G_N_ELEMENTS (states); i++) {
    g_autoptr (GError) error = NULL;
    f->offline = states[i].offline;
    f->paper = states[i].paper;
    g_assert_false (print ("Thank you\n", &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
    g_assert_nonnull (strstr (error->message, states[i].says));
    g_assert_cmpuint (f->printed->len, ==, 0);
  }
  f->offline = f->paper = 0x12;
  g_assert_true (print ("Thank you\n", NULL));                            /* the roll is in */
}

static void
test_pulled (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL, gone = NULL;
  g_autofree char *text = g_strnfill (60000, 'x');
  f->stops = TRUE;
  g_assert_false (print (text, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "look at the paper"));
  g_assert_false (print ("Thank you\n", &gone));
  g_assert_error (gone, CF_ERROR, CF_ERROR_OFFLINE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/receipt-usb/found", Fixture, NULL, set_up, test_found, tear_down);
  g_test_add ("/receipt-usb/prints", Fixture, NULL, set_up, test_prints, tear_down);
  g_test_add ("/receipt-usb/not-ready", Fixture, NULL, set_up, test_not_ready, tear_down);
  g_test_add ("/receipt-usb/pulled", Fixture, NULL, set_up, test_pulled, tear_down);
  return g_test_run ();
}
