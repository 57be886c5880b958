/* Proves: serial lines, over pseudo-terminals: bytes of every value pass, deadlines and knocks hold, a line is nobody else's, a hang-up is told, and a device that comes back under another name is found by its
 * lasting name. (Issue 4, done when 4.) */
#include "link.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

typedef struct { char *folder, *name; int master; CfTransport *link; } Fixture;

/* A device is plugged in: a new pseudo-terminal under the lasting name. */
static void
plug (Fixture *f)
{
  int slave;
  char where[64];
  g_assert_cmpint (openpty (&f->master, &slave, where, NULL, NULL), ==, 0);
  close (slave);
  g_unlink (f->name);
  g_assert_cmpint (symlink (where, f->name), ==, 0);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = g_dir_make_tmp ("device-XXXXXX", NULL);
  f->name = g_build_filename (f->folder, "usb-Example_Reader_0001-if00", NULL);
  plug (f);
  g_autofree char *address = g_strdup_printf ("serial:%s,115200 8N2", f->name);
  f->link = cf_transport_new (address, NULL);
  expect_open (f->link);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  cf_transport_free (f->link);
  close (f->master);
  g_unlink (f->name);
  g_rmdir (f->folder);
  g_free (f->name);
  g_free (f->folder);
}

static void
test_bytes (Fixture *f, gconstpointer data)
{
  guint8 all[256], back[256];
  for (guint i = 0; i < 256; i++)
    all[i] = i;
  struct termios line;
  g_assert_cmpint (tcgetattr (f->master, &line), ==, 0);
  g_assert_cmpuint (cfgetospeed (&line), ==, B115200);
  g_assert_cmpstr (cf_transport_name (f->link), ==, "usb-Example_Reader_0001-if00");
  expect_write (f->link, all, sizeof all);                 /* no byte is a signal, an end of line or flow control */
  for (gsize got = 0; got < sizeof back;) {
    gssize n = read (f->master, back + got, sizeof back - got);
    g_assert_cmpint (n, >, 0);
    got += n;
  }
  g_assert_cmpmem (back, sizeof back, all, sizeof all);
  g_assert_cmpint (write (f->master, all, sizeof all), ==, sizeof all);
  expect_bytes (f->link, all, sizeof all);
}

static void
test_deadline (Fixture *f, gconstpointer data)
{
  gint64 start = cf_transport_now (f->link);
  expect_read (f->link, start + CF_MS (20), CF_IO_TIMEOUT, 0);
  g_assert_cmpint (cf_transport_now (f->link), >=, start + CF_MS (20));
  g_assert_cmpint (cf_transport_wait (f->link, cf_transport_now (f->link) + CF_MS (5)), ==, CF_IO_TIMEOUT);
  g_assert_cmpint (write (f->master, "x", 1), ==, 1);
  expect_bytes (f->link, "x", 1);
  expect_knock (f->link);
  /* A terminal that hangs takes nothing more: the write ends at its deadline and says how much left. */
  static guint8 much[100000];
  gsize sent;
  g_assert_cmpint (cf_transport_write (f->link, much, sizeof much, cf_transport_now (f->link) + CF_MS (20), &sent, NULL), ==, CF_IO_TIMEOUT);
  g_assert_cmpuint (sent, >, 0);
  g_assert_cmpuint (sent, <, sizeof much);
}

static void
test_exclusive (Fixture *f, gconstpointer data)
{
  g_autoptr(CfTransport) other = cf_transport_new (f->link->address, NULL);
  g_autoptr(GError) error = NULL;
  g_assert_cmpint (cf_transport_open (other, soon (other), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_BUSY);
  cf_transport_close (f->link);
  expect_open (other);                                     /* handed back */
}

/* Another program is named. */
static void
test_taken (Fixture *f, gconstpointer data)
{
  int ready[2];
  char byte = 0;
  g_autoptr(GError) error = NULL;
  cf_transport_close (f->link);
  g_assert_cmpint (pipe (ready), ==, 0);
  pid_t child = fork ();
  if (child == 0) {
    int fd = open (f->name, O_RDWR | O_NOCTTY);
    if (fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) == 0)
      (void) !write (ready[1], "x", 1);
    for (;;)
      pause ();
  }
  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  g_autofree char *named = g_strdup_printf ("(process %d)", (int) child);
  g_assert_cmpint (cf_transport_open (f->link, soon (f->link), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, named));
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  expect_open (f->link);
  close (ready[0]);
  close (ready[1]);
}

static void
test_hang_up (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (write (f->master, "last", 4), ==, 4);
  close (f->master);
  guint8 buffer[16];
  gsize n;
  g_autoptr(GError) error = NULL;
  CfIo io = cf_transport_read (f->link, buffer, sizeof buffer, soon (f->link), &n, &error);
  if (io == CF_IO_DONE)                                    /* the kernel may drop what was not read */
    expect_read (f->link, soon (f->link), CF_IO_GONE, CF_ERROR_OFFLINE);
  else
    g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_clear_error (&error);
  g_assert_cmpint (cf_transport_write (f->link, (const guint8 *) "x", 1, soon (f->link), &n, &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_assert_cmpuint (n, ==, 0);
  g_clear_error (&error);
  cf_transport_close (f->link);
  g_unlink (f->name);
  g_assert_cmpint (cf_transport_open (f->link, soon (f->link), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  int spare = open ("/dev/ptmx", O_RDWR | O_NOCTTY);        /* takes the old number, so that it comes back under another */
  plug (f);
  expect_open (f->link);
  g_assert_cmpint (write (f->master, "back", 4), ==, 4);
  expect_bytes (f->link, "back", 4);
  close (spare);
}

static void
test_closed (Fixture *f, gconstpointer data)
{
  cf_transport_close (f->link);
  expect_read (f->link, soon (f->link), CF_IO_GONE, CF_ERROR_OFFLINE);
  cf_transport_close (f->link);
}

static void
test_addresses (void)
{
  const char *good[] = { "serial:/dev/ttyS0", "serial:/dev/ttyACM0,9600", "serial:/dev/a,b,19200 8E1", "tcp:terminal:10009", "tcp:[::1]:1", "usb:28f3:4000", "usb:28F3:*:C041,zlp", "usb:0b00:0061:A:B",
                         "replay:x", "record:/tmp/a,b,tcp:h:1" };
  const char *bad[] = { "", "serial", "serial:", "serial:ttyS0", "serial:/dev/a,9600 7N1", "serial:/dev/a,9601", "serial:/dev/a,9600 8N2 x", "serial:/dev/a,9600 8N", "tcp:", "tcp:h", "tcp::1", "tcp:h:0",
                        "tcp:h:65536", "tcp:::1:5", "tcp:[]:5", "tcp:h:1x", "usb:", "usb:28f3", "usb:28f3:400", "usb:zzzz:4000", "usb:*:4000", "usb::", "replay:", "record:", "record:x", "record:x,y", "record:,tcp:h:1",
                        "parallel:1" };
  for (guint i = 0; i < G_N_ELEMENTS (good); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(CfTransport) link = cf_transport_new (good[i], &error);
    g_assert_no_error (error);
    g_assert_cmpstr (link->address, ==, good[i]);
    g_assert_cmpstr (cf_transport_name (link), ==, good[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(CfTransport) link = cf_transport_new (bad[i], &error);
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_assert_null (link);
  }
  g_autoptr(CfTransport) none = cf_transport_new ("serial:/dev/null", NULL);
  g_autoptr(GError) error = NULL;
  g_assert_cmpint (cf_transport_open (none, soon (none), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/serial/addresses", test_addresses);
  g_test_add ("/serial/bytes", Fixture, NULL, set_up, test_bytes, tear_down);
  g_test_add ("/serial/deadline-and-knock", Fixture, NULL, set_up, test_deadline, tear_down);
  g_test_add ("/serial/nobody-elses", Fixture, NULL, set_up, test_exclusive, tear_down);
  g_test_add ("/serial/taken-by-another-program", Fixture, NULL, set_up, test_taken, tear_down);
  g_test_add ("/serial/T5-hang-up-and-another-name", Fixture, NULL, set_up, test_hang_up, tear_down);
  g_test_add ("/serial/closed", Fixture, NULL, set_up, test_closed, tear_down);
  return g_test_run ();
}
