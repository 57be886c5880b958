/* Proves: what is recorded plays back byte for byte, with the same pieces at the same times, hang-ups and reopening; something else sent is told; card numbers and tracks never get into a recording, however reads cut
 * them (issue 4, done when 7); and no file, however damaged, does harm. */
#include "device/mask.h"
#include "device/memory.h"
#include "device/record.h"
#include "link.h"
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

typedef struct { CfVirtualClock clock; CfMemory *memory; CfTransport *link; char *folder, *path; } Fixture;

static void
on_arrived (gpointer data, const guint8 *bytes, gsize n)
{
  Fixture *f = data;
  cf_memory_send (f->memory, bytes, n);                     /* an echo */
}
static const CfMemoryPeer echo = { .arrived = on_arrived };

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = g_dir_make_tmp ("device-XXXXXX", NULL);
  f->path = g_build_filename (f->folder, "recording", NULL);
  cf_virtual_clock_init (&f->clock, CF_SECONDS (77), 0);
  CfTransport *inner = cf_memory_transport_new (&f->clock, &echo, f);
  f->memory = cf_memory_of (inner);
  f->link = cf_record_transport_over (f->path, inner);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  cf_transport_free (f->link);
  g_unlink (f->path);
  g_rmdir (f->folder);
  g_free (f->path);
  g_free (f->folder);
}

static char *
recorded (Fixture *f)
{
  char *text;
  g_assert_true (g_file_get_contents (f->path, &text, NULL, NULL));
  return text;
}

/* A talk with all that can happen, as text; on the recorded link and on the replay it must be the same. */
static char *
talk (CfTransport *link, Fixture *f)
{
  GString *said = g_string_new (NULL);
  gint64 start = cf_transport_now (link);
  for (guint turn = 0; turn < 2; turn++) {
    g_assert_cmpint (cf_transport_open (link, soon (link), NULL), ==, CF_IO_DONE);
    for (guint i = 0; i < 6; i++) {
      guint8 bytes[3] = { 0x10 + turn, i, 0xff }, buffer[2];
      gsize n;
      if (f && turn == 1 && i == 4)
        cf_memory_faults (f->memory, CF_FROM_DEVICE, (CfFaults) { .cuts = TRUE, .cut_after = 1 });
      CfIo io = cf_transport_write (link, bytes, sizeof bytes, soon (link), &n, NULL);
      g_string_append_printf (said, "write %d %" G_GSIZE_FORMAT "\n", io, n);
      while ((io = cf_transport_read (link, buffer, sizeof buffer, cf_transport_now (link) + CF_SECONDS (3), &n, NULL)) == CF_IO_DONE)
        g_string_append_printf (said, "%" G_GINT64_FORMAT " %02x%02x %" G_GSIZE_FORMAT "\n", cf_transport_now (link) - start, buffer[0], n > 1 ? buffer[1] : 0, n);
      g_string_append_printf (said, "%" G_GINT64_FORMAT " read %d\n", cf_transport_now (link) - start, io);
      if (io == CF_IO_GONE)
        break;
      if (f)
        cf_memory_faults (f->memory, CF_FROM_DEVICE, (CfFaults) { .delay = CF_MS (100 + i), .split = i });
    }
    cf_transport_close (link);
  }
  return g_string_free (said, FALSE);
}

static void
test_identity (Fixture *f, gconstpointer data)
{
  g_autofree char *first = talk (f->link, f);
  g_autofree char *address = g_strconcat ("replay:", f->path, NULL), *again = g_strconcat (f->path, ".2", NULL);
  g_autoptr(CfTransport) replay = cf_transport_new (address, NULL);
  g_autofree char *second = talk (replay, NULL);
  g_assert_cmpstr (first, ==, second);
  /* A recording of the replay is the recording, but for the names in its head. */
  {
    g_autoptr(CfTransport) both = cf_record_transport_over (again, cf_transport_new (address, NULL));
    g_autofree char *third = talk (both, NULL);
    g_assert_cmpstr (first, ==, third);
  }
  g_autofree char *text = recorded (f), *copy = NULL;
  g_assert_true (g_file_get_contents (again, &copy, NULL, NULL));
  g_assert_cmpstr (strstr (text, "0.000000 open"), ==, strstr (copy, "0.000000 open"));
  g_unlink (again);
  GStatBuf about;
  g_assert_cmpint (g_stat (f->path, &about), ==, 0);
  g_assert_cmpuint (about.st_mode & 0777, ==, 0600);
}

static void
test_conflict (Fixture *f, gconstpointer data)
{
  g_assert_true (g_file_set_contents (f->path, CF_RECORDING_HEAD "\n0.000000 open\n0.000001 > 01 02 03\n0.500000 < 06\n0.500001 > 04\n0.600000 gone pulled\n", -1, NULL));
  g_autofree char *address = g_strconcat ("replay:", f->path, NULL);
  for (guint i = 0; i < 2; i++) {
    g_autoptr(CfTransport) replay = cf_transport_new (address, NULL);
    expect_open (replay);
    expect_read (replay, CF_SECONDS (1), CF_IO_TIMEOUT, 0);            /* the answer waits for the question */
    expect_write (replay, "\1", 1);
    expect_write (replay, "\2\3", 2);
    gsize sent;
    g_autoptr(GError) error = NULL;
    if (i == 0) {
      g_assert_cmpint (cf_transport_write (replay, (const guint8 *) "\5", 1, soon (replay), &sent, &error), ==, CF_IO_GONE);
      g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
    } else {
      expect_write (replay, "\4", 1);                                  /* before the answer was read */
      expect_bytes (replay, "\6", 1);
      expect_read (replay, soon (replay), CF_IO_GONE, CF_ERROR_OFFLINE);
    }
  }
}

static void
test_masked (Fixture *f, gconstpointer data)
{
  static const char *const planted[] = { "card 4111111111111111 ok", "5500-0000-0000-0004", "3782 822463 10005.", ";4111111111111111=25121011000012345678?", "%B4111111111111111^DOE/JANE^2512101123?",
                                         "x6011000990139424x", "<PAN>4222222222222</PAN>" };
  static const char *const secrets[] = { "411111111111", "550000000000", "5500-0000-0000", "37828224631", "25121011", "DOE/JANE", "601100099013", "422222222" };
  for (guint split = 0; split < 4; split++)
    for (guint i = 0; i < G_N_ELEMENTS (planted); i++) {
      expect_open (f->link);
      cf_memory_faults (f->memory, CF_FROM_DEVICE, (CfFaults) { .split = split });
      expect_write (f->link, planted[i], strlen (planted[i]));
      expect_bytes (f->link, planted[i], strlen (planted[i]));         /* who reads gets what came */
      cf_transport_close (f->link);
    }
  g_autofree char *text = recorded (f);
  g_autoptr(GPtrArray) events = cf_recording_read (text, "it", NULL);
  g_assert_nonnull (events);
  g_autoptr(GString) all = g_string_new (NULL);
  for (guint i = 0; i < events->len; i++) {
    CfRecorded *event = g_ptr_array_index (events, i);
    if (event->bytes)
      g_string_append_len (all, g_bytes_get_data (event->bytes, NULL), g_bytes_get_size (event->bytes));
  }
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    g_assert_null (strstr (all->str, secrets[i]));
  g_assert_nonnull (strstr (all->str, "card ************1111 ok"));
  g_assert_nonnull (strstr (text, "# masked"));
}

static void
test_mask_packed (void)
{
  /* ZVT: number of 16 digits with padding, track 2 with its separator, one that the terminal masked, amounts and dates. EMV: tag 5A. */
  guint8 pan[] = { 0x04, 0x0f, 0x22, 0xf0, 0xf8, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x29 };
  const guint8 pan_masked[] = { 0x04, 0x0f, 0x22, 0xf0, 0xf8, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0x11, 0x11, 0x29 };
  g_assert_cmpuint (cf_mask_card_bytes (pan, sizeof pan), >, 0);
  g_assert_cmpmem (pan, sizeof pan, pan_masked, sizeof pan_masked);
  guint8 track[] = { 0x23, 0xf1, 0xf2, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0xd2, 0x51, 0x21, 0x0f };
  const guint8 track_masked[] = { 0x23, 0xf1, 0xf2, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0x11, 0x11, 0xde, 0xee, 0xee, 0xef };
  cf_mask_card_bytes (track, sizeof track);
  g_assert_cmpmem (track, sizeof track, track_masked, sizeof track_masked);
  guint8 emv[] = { 0x5a, 0x08, 0x54, 0x13, 0x33, 0x00, 0x89, 0x02, 0x00, 0x11 };
  g_assert_cmpuint (cf_mask_card_bytes (emv, sizeof emv), >, 0);
  g_assert_cmpuint (emv[2], ==, 0xee);
  guint8 plain[] = { 0x27, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x12, 0x34, 0x0b, 0x00, 0x01, 0x23, 0x0c, 0x14, 0x05, 0x06, 0x0d, 0x11, 0x22, 0x19, 0x70, 0x22, 0xf0, 0xf8, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0x12, 0x34 };
  g_assert_cmpuint (cf_mask_card_bytes (plain, sizeof plain), ==, 0);
  char text[] = "amount 000000001234 time 20261122195246 ref 0000000000000000 number 7992739871300";
  g_assert_cmpuint (cf_mask_card_bytes ((guint8 *) text, strlen (text)), ==, 0);        /* none begins as a card does and has a right check digit */
}

static void
test_damaged (Fixture *f, gconstpointer data)
{
  const char *bad[] = { "", "x", "0.000000 open\n", CF_RECORDING_HEAD "\n0.0 open\n", CF_RECORDING_HEAD "\n0.000000 opened\n", CF_RECORDING_HEAD "\n0.000000 >\n", CF_RECORDING_HEAD "\n0.000000 > 1\n",
                        CF_RECORDING_HEAD "\n0.000000 > 01  02\n", CF_RECORDING_HEAD "\n0.000002 open\n0.000001 close\n", CF_RECORDING_HEAD "\n-1.000000 open\n", CF_RECORDING_HEAD "\n99999999999999999999.000000 open\n" };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null (cf_recording_read (bad[i], "file", &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  }
  guint32 seed = g_test_rand_int ();
  g_test_message ("seed %u", seed);
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  for (guint round = 0; round < 3000; round++) {
    GString *text = g_string_new (CF_RECORDING_HEAD "\n0.000000 open x\n0.000001 > 01 02\n1.000000 < 06 07\n2.000000 gone y\n3.000000 close\n");
    for (guint i = g_rand_int_range (rand, 1, 5); i; i--)
      text->str[g_rand_int_range (rand, 0, text->len)] = g_rand_int_range (rand, 1, 256);
    g_autofree char *owned = g_string_free (text, FALSE);
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) events = cf_recording_read (owned, "file", &error);
    g_assert_true ((events == NULL) == (error != NULL));
    guint8 bytes[64];
    for (guint i = 0; i < sizeof bytes; i++)
      bytes[i] = g_rand_boolean (rand) ? (guint32) g_rand_int_range (rand, '0', '9' + 1) : g_rand_int (rand);
    cf_mask_card_bytes (bytes, g_rand_int_range (rand, 0, sizeof bytes));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/record/identity", Fixture, NULL, set_up, test_identity, tear_down);
  g_test_add ("/record/conflict", Fixture, NULL, set_up, test_conflict, tear_down);
  g_test_add ("/record/masked", Fixture, NULL, set_up, test_masked, tear_down);
  g_test_add_func ("/record/mask-packed", test_mask_packed);
  g_test_add ("/record/damaged", Fixture, NULL, set_up, test_damaged, tear_down);
  return g_test_run ();
}
