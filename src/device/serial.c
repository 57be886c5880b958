/* serial.c: RS-232 and the lines that USB devices offer (CDC-ACM, adapters). Raw, no flow control, nobody else on it: TIOCEXCL keeps others out of the line, a lock those who may open it all the same (root).
 * The name is looked up at each open, and those below /dev/serial/by-id stay with a device wherever it is plugged in. A line that is pulled out answers end of file or EIO: hung up. */
#include "holder.h"
#include "transport-private.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

typedef struct { CfTransport base; char *path; speed_t speed; gboolean two_stop_bits, even_parity, drained; int fd; } Serial;

static const struct { guint baud; speed_t speed; } speeds[] = {
  { 1200, B1200 }, { 2400, B2400 }, { 4800, B4800 }, { 9600, B9600 }, { 19200, B19200 }, { 38400, B38400 }, { 57600, B57600 }, { 115200, B115200 }, { 230400, B230400 }, { 460800, B460800 },
  { 921600, B921600 },
};

static gboolean
set_up_line (Serial *self)
{
  struct termios line;
  if (tcgetattr (self->fd, &line) != 0)
    return FALSE;
  cfmakeraw (&line);
  line.c_cflag |= CLOCAL | CREAD;                       /* no modem: the line is there without its carrier */
  line.c_cflag &= ~(CRTSCTS | HUPCL | CSTOPB | PARENB | PARODD);
  if (self->two_stop_bits)
    line.c_cflag |= CSTOPB;
  if (self->even_parity)
    line.c_cflag |= PARENB;
  line.c_cc[VMIN] = 1;
  line.c_cc[VTIME] = 0;
  cfsetispeed (&line, self->speed);
  cfsetospeed (&line, self->speed);
  if (tcsetattr (self->fd, TCSANOW, &line) != 0)
    return FALSE;
  /* Some terminals listen only when these are on; a line that has none (a pseudo-terminal) says so, which is no trouble. */
  int signals = TIOCM_DTR | TIOCM_RTS;
  ioctl (self->fd, TIOCMBIS, &signals);
  return tcflush (self->fd, TCIFLUSH) == 0;             /* what was said before we listened is nobody's answer */
}

static CfIo
is_taken (Serial *self, GError **error)
{
  g_autofree char *holder = cf_device_holder (self->path);
  return cf_gone (&self->base, error, CF_ERROR_BUSY, "another program has the line%s%s: end it, or use it there", holder ? ": " : "", holder ? holder : "");
}

static CfIo
serial_open (CfTransport *base, gint64 deadline, GError **error)
{
  Serial *self = (Serial *) base;
  self->fd = open (self->path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  if (self->fd < 0 && errno == EBUSY)
    return is_taken (self, error);
  if (self->fd < 0)
    return errno == ENOENT || errno == ENXIO || errno == ENODEV ? cf_gone (base, error, CF_ERROR_OFFLINE, "it is not plugged in") : cf_gone_errno (base, error, "opening the line", errno);
  CfIo io = CF_IO_DONE;
  if (!isatty (self->fd))
    io = cf_gone (base, error, CF_ERROR_INVALID, "this is no serial line");
  else if (flock (self->fd, LOCK_EX | LOCK_NB) != 0)
    io = is_taken (self, error);
  else if (ioctl (self->fd, TIOCEXCL) != 0 || !set_up_line (self))
    io = cf_gone_errno (base, error, "setting up the line", errno);
  if (io != CF_IO_DONE) {
    close (self->fd);
    return io;
  }
  g_autofree char *name = g_path_get_basename (self->path);
  cf_transport_describe (base, "%s", name);
  return CF_IO_DONE;
}

static CfIo
serial_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  return cf_fd_read (base, ((Serial *) base)->fd, buffer, size, deadline, ret_n, error);
}

static CfIo
serial_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  ((Serial *) base)->drained = FALSE;
  return cf_fd_write (base, ((Serial *) base)->fd, bytes, n, deadline, ret_sent, error);
}

/* tcdrain has no deadline: the queue is looked at. */
static CfIo
serial_drain (CfTransport *base, gint64 deadline, GError **error)
{
  Serial *self = (Serial *) base;
  int waiting = 0;
  while (ioctl (self->fd, TIOCOUTQ, &waiting) == 0 && waiting > 0) {
    struct pollfd nothing[1];
    gint64 now = g_get_monotonic_time ();
    if (now >= deadline)
      return CF_IO_TIMEOUT;
    if (cf_poll (base, nothing, 0, FALSE, MIN (deadline, now + CF_MS (10))) == CF_IO_GONE)
      return cf_gone (base, error, CF_ERROR_OFFLINE, "it hung up");
  }
  self->drained = TRUE;
  return CF_IO_DONE;
}

static void
serial_close (CfTransport *base)
{
  Serial *self = (Serial *) base;
  if (!self->drained)
    tcflush (self->fd, TCOFLUSH);                       /* else closing waits for a device that takes nothing */
  ioctl (self->fd, TIOCNXCL);
  close (self->fd);
}

static void
serial_free (CfTransport *base)
{
  g_free (((Serial *) base)->path);
  g_free (base);
}

static const CfTransportKind kind = { .scheme = "serial", .open = serial_open, .read = serial_read, .write = serial_write, .drain = serial_drain, .close = serial_close, .free = serial_free };

/* "115200 8N2" */
static gboolean
read_settings (Serial *self, const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  guint64 baud;
  if (!words[0] || !g_ascii_string_to_unsigned (words[0], 10, 1, G_MAXUINT, &baud, NULL) || (words[1] && words[2]))
    return FALSE;
  const char *frame = words[1] ? words[1] : "8N1";
  if (strlen (frame) != 3 || frame[0] != '8' || !strchr ("NE", frame[1]) || !strchr ("12", frame[2]))
    return FALSE;
  self->even_parity = frame[1] == 'E';
  self->two_stop_bits = frame[2] == '2';
  for (guint i = 0; i < G_N_ELEMENTS (speeds); i++)
    if (speeds[i].baud == baud) {
      self->speed = speeds[i].speed;
      return TRUE;
    }
  return FALSE;
}

CfTransport *
cf_serial_transport_new (const char *rest, GError **error)
{
  const char *comma = strrchr (rest, ',');
  Serial *self = g_new0 (Serial, 1);
  self->path = comma ? g_strndup (rest, comma - rest) : g_strdup (rest);
  cf_transport_init (&self->base, &kind, rest);
  if (g_path_is_absolute (self->path) && read_settings (self, comma ? comma + 1 : "9600 8N1"))
    return &self->base;
  cf_transport_free (&self->base);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "it is written serial:/dev/serial/by-id/NAME,115200 8N2, with a usual speed, parity N or E and 1 or 2 stop bits");
  return NULL;
}
