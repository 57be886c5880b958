/* serve.c: see serve.h. One register at a time: who comes later takes the place of who was there, as a replugged cable does. */
#include "serve.h"
#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib-unix.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

enum { WRITE_MS = 2000, JOIN_MS = 60 };

static void
tell_changed (CfSimServe *serve)
{
  if (serve->changed)
    serve->changed (serve->data);
}

static void
drop_source (guint *source)
{
  if (*source)
    g_source_remove (*source);
  *source = 0;
}

/* --- the line --- */

static void
hang_up (CfSimServe *serve)
{
  gboolean had = serve->line >= 0;
  drop_source (&serve->line_source);
  if (serve->slave < 0 && serve->line >= 0) {
    struct linger at_once = { 1, 0 };                /* what is under way is lost, as with a cable */
    if (serve->unplugged)
      setsockopt (serve->line, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close (serve->line);
    serve->line = -1;
  }
  if (had && serve->sim->own)
    serve->sim->kind->plugged (serve->sim, FALSE);
  tell_changed (serve);
}

/* TRUE: the cable stays in. */
static gboolean
count (CfSimServe *serve, gint64 *left, gsize *n)
{
  if (*left < 0 || (gint64) *n < *left) {
    *left -= *left < 0 ? 0 : (gint64) *n;
    return TRUE;
  }
  *n = *left;
  *left = -1;
  return FALSE;
}

static gboolean
put (CfSimServe *serve, const guint8 *bytes, gsize n)
{
  while (n && serve->line >= 0) {
    gssize sent = serve->slave < 0 ? send (serve->line, bytes, n, MSG_NOSIGNAL) : write (serve->line, bytes, n);
    struct pollfd fd = { serve->line, POLLOUT, 0 };
    if (sent < 0 && errno == EAGAIN && poll (&fd, 1, WRITE_MS) == 1)
      continue;
    if (sent < 0 && errno != EINTR)
      return FALSE;
    bytes += MAX (sent, 0);
    n -= MAX (sent, 0);
  }
  return TRUE;
}

/* A bit of one byte is turned, once. Answers @bytes, or a copy in @ret_copy. */
static const guint8 *
spoil (gint64 *left, const guint8 *bytes, gsize n, guint8 **ret_copy)
{
  if (*left < 0)
    return bytes;
  if ((gint64) n <= *left) {
    *left -= n;
    return bytes;
  }
  *ret_copy = g_memdup2 (bytes, n);
  (*ret_copy)[*left] ^= 1;
  *left = -1;
  return *ret_copy;
}

static void send_now (CfSimServe *serve, const guint8 *bytes, gsize n);

static gboolean
on_joined (gpointer data)
{
  CfSimServe *serve = data;
  serve->join_source = 0;
  if (serve->joined->len)
    send_now (serve, serve->joined->data, serve->joined->len);
  g_byte_array_set_size (serve->joined, 0);
  return G_SOURCE_REMOVE;
}

static void
world_send (gpointer data, const guint8 *bytes, gsize n)
{
  CfSimServe *serve = data;
  g_autofree guint8 *copy = NULL;
  if (serve->unplugged || serve->line < 0)
    return;
  if (serve->lose_from) {
    serve->lose_from--;
    return;
  }
  bytes = spoil (&serve->spoil_from, bytes, n, &copy);
  if (serve->joined) {
    g_byte_array_append (serve->joined, bytes, n);
    if (!serve->join_source)
      serve->join_source = g_timeout_add (JOIN_MS, on_joined, serve);
    return;
  }
  gboolean twice = serve->repeat_from > 0;
  serve->repeat_from -= twice;
  send_now (serve, bytes, n);
  if (twice && !serve->unplugged)
    send_now (serve, bytes, n);
}

static void
send_now (CfSimServe *serve, const guint8 *bytes, gsize n)
{
  gboolean in = count (serve, &serve->cut_from, &n), good = TRUE;
  for (gsize i = 0; serve->single && good && i < n; i++)
    good = put (serve, bytes + i, 1);
  if (!serve->single)
    good = put (serve, bytes, n);
  if (!in)
    cf_sim_serve_unplug (serve, MAX (1, 5000 / serve->sim->speed));
  else if (!good)
    hang_up (serve);
}

static gboolean
on_line (int fd, GIOCondition condition, gpointer data)
{
  CfSimServe *serve = data;
  guint8 bytes[16384];
  gssize got = read (fd, bytes, sizeof bytes);
  if (got < 0 && (errno == EAGAIN || errno == EINTR))
    return G_SOURCE_CONTINUE;
  if (got <= 0) {
    serve->line_source = 0;
    hang_up (serve);
    return G_SOURCE_REMOVE;
  }
  if (serve->unplugged)
    return G_SOURCE_CONTINUE;                            /* a pseudo terminal: into nowhere */
  gsize n = got;
  guint source = serve->line_source;
  gboolean in = count (serve, &serve->cut_to, &n), lost = serve->lose_to > 0;
  g_autofree guint8 *copy = NULL;
  serve->lose_to -= lost;
  if (!lost)
    serve->sim->kind->arrived (serve->sim, spoil (&serve->spoil_to, bytes, n, &copy), n);
  if (!in)
    cf_sim_serve_unplug (serve, MAX (1, 5000 / serve->sim->speed));
  return serve->line_source == source && source ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
take_line (CfSimServe *serve, int fd)
{
  serve->line = fd;
  serve->line_source = g_unix_fd_add (fd, G_IO_IN | G_IO_HUP | G_IO_ERR, on_line, serve);
  serve->sim->kind->plugged (serve->sim, TRUE);
  tell_changed (serve);
}

static gboolean
on_listener (int fd, GIOCondition condition, gpointer data)
{
  CfSimServe *serve = data;
  int one = 1, line = accept4 (fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (line < 0)
    return G_SOURCE_CONTINUE;
  if (serve->unplugged) {
    struct linger at_once = { 1, 0 };
    setsockopt (line, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close (line);
    return G_SOURCE_CONTINUE;
  }
  setsockopt (line, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  hang_up (serve);
  take_line (serve, line);
  return G_SOURCE_CONTINUE;
}

static gboolean
on_plug (gpointer data)
{
  CfSimServe *serve = data;
  serve->plug_source = 0;
  cf_sim_serve_plug (serve);
  return G_SOURCE_REMOVE;
}

void
cf_sim_serve_unplug (CfSimServe *serve, guint for_ms)
{
  drop_source (&serve->plug_source);
  serve->unplugged = TRUE;
  hang_up (serve);
  if (for_ms)
    serve->plug_source = g_timeout_add (for_ms, on_plug, serve);
}

void
cf_sim_serve_plug (CfSimServe *serve)
{
  drop_source (&serve->plug_source);
  serve->unplugged = FALSE;
  if (serve->slave >= 0 && !serve->line_source)
    take_line (serve, serve->line);
  tell_changed (serve);
}

gboolean
cf_sim_serve_connected (const CfSimServe *serve)
{
  return !serve->unplugged && serve->line >= 0;
}

static void world_unplug (gpointer data, guint for_ms) { cf_sim_serve_unplug (data, for_ms); }
static void world_changed (gpointer data) { tell_changed (data); }
static gint64 world_now (gpointer data) { return g_get_monotonic_time () / 1000; }
static gint64 world_wall (gpointer data) { return g_get_real_time () / G_USEC_PER_SEC; }

static gboolean
on_wake (gpointer data)
{
  CfSimServe *serve = data;
  serve->wake_source = 0;
  cf_sim_due (serve->sim);
  return G_SOURCE_REMOVE;
}

static void
world_wake (gpointer data, gint64 after_ms)
{
  CfSimServe *serve = data;
  drop_source (&serve->wake_source);
  if (after_ms >= 0)
    serve->wake_source = g_timeout_add (after_ms, on_wake, serve);
}

const CfSimWorld cf_sim_serve_world = { world_send, world_unplug, world_changed, world_now, world_wall, world_wake, NULL };

static gboolean
failed (GError **error, const char *tried)
{
  int number = errno;
  g_set_error (error, CF_ERROR, number == EADDRINUSE ? CF_ERROR_BUSY : CF_ERROR_DENIED, "%s: %s", tried, g_strerror (number));
  return FALSE;
}

static gboolean
listen_tcp (CfSimServe *serve, guint16 port, GError **error)
{
  struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons (port), .sin_addr.s_addr = htonl (INADDR_LOOPBACK) };
  socklen_t size = sizeof at;
  int one = 1;
  serve->listener = socket (AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (serve->listener < 0 || setsockopt (serve->listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) != 0 || bind (serve->listener, (struct sockaddr *) &at, sizeof at) != 0
      || listen (serve->listener, 4) != 0 || getsockname (serve->listener, (struct sockaddr *) &at, &size) != 0) {
    g_autofree char *tried = g_strdup_printf ("listening at 127.0.0.1 port %u", port);
    return failed (error, tried);
  }
  serve->address = g_strdup_printf ("tcp:127.0.0.1:%u", ntohs (at.sin_port));
  serve->listener_source = g_unix_fd_add (serve->listener, G_IO_IN, on_listener, serve);
  return TRUE;
}

static gboolean
make_pty (CfSimServe *serve, const char *link_path, GError **error)
{
  struct termios raw;
  int line = posix_openpt (O_RDWR | O_NOCTTY | O_CLOEXEC);
  const char *name = line >= 0 && grantpt (line) == 0 && unlockpt (line) == 0 ? ptsname (line) : NULL;
  serve->slave = name ? open (name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
  if (serve->slave < 0 || tcgetattr (serve->slave, &raw) != 0)
    return failed (error, "making a pseudo terminal");
  cfmakeraw (&raw);
  (void) unlink (link_path);
  if (tcsetattr (serve->slave, TCSANOW, &raw) != 0 || symlink (name, link_path) != 0)
    return failed (error, "making a link to the pseudo terminal");
  serve->link_path = g_strdup (link_path);
  serve->address = g_strdup_printf ("serial:%s", link_path);
  g_unix_set_fd_nonblocking (line, TRUE, NULL);
  take_line (serve, line);
  return TRUE;
}

gboolean
cf_sim_serve_init (CfSimServe *serve, CfSim *sim, guint16 port, const char *link_path, GError **error)
{
  *serve = (CfSimServe) { .sim = sim, .listener = -1, .line = -1, .slave = -1, .control = -1, .cut_to = -1, .cut_from = -1, .spoil_to = -1, .spoil_from = -1 };
  return link_path ? make_pty (serve, link_path, error) : listen_tcp (serve, port, error);
}

void
cf_sim_serve_clear (CfSimServe *serve)
{
  int *const fds[] = { &serve->listener, &serve->line, &serve->slave, &serve->control };
  guint *const sources[] = { &serve->listener_source, &serve->line_source, &serve->plug_source, &serve->control_source, &serve->wake_source, &serve->join_source };
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    drop_source (sources[i]);
  for (guint i = 0; i < G_N_ELEMENTS (fds); i++)
    if (*fds[i] >= 0)
      close (*fds[i]);
  if (serve->control_path)
    unlink (serve->control_path);
  if (serve->link_path)
    unlink (serve->link_path);
  g_clear_pointer (&serve->joined, g_byte_array_unref);
  g_free (serve->control_path);
  g_free (serve->link_path);
  g_free (serve->address);
}

/* --- the control socket --- */

static char *
status_of (const CfSimServe *serve)
{
  const CfSim *sim = serve->sim;
  guint n;
  CfMoney total = cf_sim_journal_total (&sim->journal, FALSE, &n);
  return g_strdup_printf ("ok %s %s amount=%" G_GINT64_FORMAT " reference=%s transactions=%u total=%" G_GINT64_FORMAT, serve->unplugged ? "unplugged" : serve->line >= 0 ? "connected" : "alone",
                          sim->pays ? "paying" : "idle", sim->pays ? sim->amount_minor : 0, sim->pays ? sim->reference : "", n, total);
}

static char *
set_deed (CfSim *sim, const char *word, const char *name)
{
  CfSimDeed deed = cf_sim_deed_named (name);
  gboolean by_amount = strcmp (word, "usual") == 0 && g_strcmp0 (name, "amount") == 0;
  if (deed == CF_SIM_DEEDS && !by_amount)
    return g_strdup ("no such deed");
  if (strcmp (word, "do") == 0)
    return g_strdup (deed != CF_SIM_ASK && cf_sim_do (sim, deed) ? "ok" : "no payment is under way");
  if (strcmp (word, "once") == 0)
    sim->once = deed;
  else {
    sim->by_amount = by_amount;
    sim->usual = by_amount ? CF_SIM_APPROVE : deed;
  }
  return g_strdup ("ok");
}

void
cf_sim_serve_join (CfSimServe *serve, gboolean on)
{
  if (on && !serve->joined)
    serve->joined = g_byte_array_new ();
  else if (!on && serve->joined) {
    drop_source (&serve->join_source);
    on_joined (serve);
    g_clear_pointer (&serve->joined, g_byte_array_unref);
  }
}

/* A switch that takes a number. */
static gboolean
set_number (CfSimServe *serve, const char *word, const char *rest)
{
  const struct { const char *word; gint64 *at; guint *count; } numbers[] = { { "cut-to", &serve->cut_to, NULL }, { "cut-from", &serve->cut_from, NULL }, { "spoil-to", &serve->spoil_to, NULL },
    { "spoil-from", &serve->spoil_from, NULL }, { "lose-to", NULL, &serve->lose_to }, { "lose-from", NULL, &serve->lose_from }, { "repeat-from", NULL, &serve->repeat_from } };
  guint64 number;
  if (!g_ascii_string_to_unsigned (rest, 10, 0, G_MAXINT32, &number, NULL))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (strcmp (word, numbers[i].word) == 0) {
      if (numbers[i].at)
        *numbers[i].at = number;
      else
        *numbers[i].count = number;
      return TRUE;
    }
  return FALSE;
}

gboolean
cf_sim_quirks_read (const char *words, CfSimQuirks *ret)
{
  g_auto (GStrv) all = g_strsplit (words, ",", -1);
  CfSimQuirks quirks = 0;
  for (guint i = 0; all[i]; i++) {
    guint k = 0;
    while (k < cf_sim_n_quirks && strcmp (cf_sim_quirks[k].key, g_strstrip (all[i])) != 0)
      k++;
    if (k == cf_sim_n_quirks && *all[i])
      return FALSE;
    quirks |= k < cf_sim_n_quirks ? cf_sim_quirks[k].value : 0;
  }
  *ret = quirks;
  return TRUE;
}

char *
cf_sim_serve_command (CfSimServe *serve, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 2);
  const char *word = words[0] ? words[0] : "", *rest = words[0] && words[1] ? words[1] : "";
  if (strcmp (word, "do") == 0 || strcmp (word, "once") == 0 || strcmp (word, "usual") == 0)
    return set_deed (serve->sim, word, rest);
  if (strcmp (word, "status") == 0)
    return status_of (serve);
  if (strcmp (word, "list") == 0) {
    g_autofree char *text = cf_sim_journal_text (&serve->sim->journal, TRUE);
    g_strdelimit (text, "\n", ' ');
    return g_strconcat ("ok ", text, NULL);
  }
  if (strcmp (word, "unplug") == 0)
    cf_sim_serve_unplug (serve, g_ascii_strtoull (rest, NULL, 10));
  else if (strcmp (word, "plug") == 0)
    cf_sim_serve_plug (serve);
  else if (strcmp (word, "reboot") == 0)
    cf_sim_reboot (serve->sim);
  else if (strcmp (word, "single") == 0)
    serve->single = strcmp (rest, "on") == 0;
  else if (strcmp (word, "join") == 0)
    cf_sim_serve_join (serve, strcmp (rest, "on") == 0);
  else if (strcmp (word, "quirks") == 0) {
    if (!cf_sim_quirks_read (rest, &serve->sim->quirks))
      return g_strdup ("no such quirk");
    cf_sim_reboot (serve->sim);
  } else if (!set_number (serve, word, rest))
    return g_strdup ("no such command");
  return g_strdup ("ok");
}

/* A guest of the control socket: few bytes, at once; who is slow is not waited for. */
static gboolean
on_guest (int fd, GIOCondition condition, gpointer data)
{
  char text[1024];
  gssize n = recv (fd, text, sizeof text - 1, 0);
  if (n <= 0) {
    close (fd);
    return G_SOURCE_REMOVE;
  }
  text[n] = 0;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] && (*lines[i] || lines[i + 1]); i++) {
    g_autofree char *answer = cf_sim_serve_command (data, g_strstrip (lines[i])), *whole = g_strconcat (answer, "\n", NULL);
    (void) !send (fd, whole, strlen (whole), MSG_NOSIGNAL);
  }
  return G_SOURCE_CONTINUE;
}

static gboolean
on_control (int fd, GIOCondition condition, gpointer data)
{
  int guest = accept4 (fd, NULL, NULL, SOCK_CLOEXEC);
  if (guest >= 0)
    g_unix_fd_add (guest, G_IO_IN | G_IO_HUP | G_IO_ERR, on_guest, data);
  return G_SOURCE_CONTINUE;
}

gboolean
cf_sim_serve_control (CfSimServe *serve, const char *path, GError **error)
{
  struct sockaddr_un at = { .sun_family = AF_UNIX };
  if (g_strlcpy (at.sun_path, path, sizeof at.sun_path) >= sizeof at.sun_path) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "making the control socket: %s is too long a name", path);
    return FALSE;
  }
  (void) unlink (path);
  serve->control = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  mode_t before = umask (0077);
  gboolean good = serve->control >= 0 && bind (serve->control, (struct sockaddr *) &at, sizeof at) == 0 && listen (serve->control, 4) == 0;
  umask (before);
  if (!good)
    return failed (error, "making the control socket");
  serve->control_path = g_strdup (path);
  serve->control_source = g_unix_fd_add (serve->control, G_IO_IN, on_control, serve);
  return TRUE;
}
