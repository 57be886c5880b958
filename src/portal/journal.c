/* journal.c: see journal.h. Lines wait in one text of at most WAITING_MAX bytes; the writer takes all of it at once, and pauses between two takings, so that a busy daemon wakes it some hundred times a second and not
 * for each line. */
#include "journal.h"
#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define WAITING_MAX (1024 * 1024)
#define PAUSE_USEC 3000
#define END_USEC G_TIME_SPAN_SECOND

static gint silenced;
static GMutex lock;
static GCond changed;
static GString *waiting;                 /* not taken by the writer yet; NULL: there is no writer */
static GThread *writer;
static gboolean ending, idle;            /* idle: the writer waits for lines, all it took is written */
static guint dropped;

void
cf_journal_silence (gboolean silent)
{
  g_atomic_int_set (&silenced, silent);
}

static void
write_all (const char *text, gsize size)
{
  while (size > 0) {
    gssize n = write (STDERR_FILENO, text, size);
    if (n < 0 && errno != EINTR)
      return;                                                           /* whoever read it has gone */
    text += MAX (n, 0);
    size -= MAX (n, 0);
  }
}

static void
put_head (GString *line, const char *level, const char *event)
{
  struct timespec now;
  struct tm day;
  clock_gettime (CLOCK_REALTIME, &now);
  gmtime_r (&now.tv_sec, &day);
  g_string_append_printf (line, "{\"at\":\"%04d-%02d-%02dT%02d:%02d:%02d.%06ldZ\",\"level\":\"%s\",\"event\":\"%s\"", day.tm_year + 1900, day.tm_mon + 1, day.tm_mday, day.tm_hour, day.tm_min, day.tm_sec, now.tv_nsec / 1000,
                          level, event);
}

static gpointer
keep_writing (gpointer data)
{
  g_autoptr (GString) taken = g_string_new (NULL);
  g_mutex_lock (&lock);
  for (;;) {
    while (waiting->len == 0 && !dropped && !ending) {
      idle = TRUE;
      g_cond_wait (&changed, &lock);
    }
    idle = FALSE;
    if (waiting->len == 0 && !dropped)
      break;
    GString *swap = waiting;
    waiting = taken;
    taken = swap;
    if (dropped) {
      put_head (taken, "warning", "lines-dropped");
      g_string_append_printf (taken, ",\"lines\":%u}\n", dropped);
      dropped = 0;
    }
    gboolean last = ending;
    g_mutex_unlock (&lock);
    write_all (taken->str, taken->len);
    g_string_truncate (taken, 0);
    if (!last)
      g_usleep (PAUSE_USEC);
    g_mutex_lock (&lock);
  }
  idle = TRUE;
  g_cond_broadcast (&changed);
  g_mutex_unlock (&lock);
  return NULL;
}

void
cf_journal_begin (void)
{
  g_mutex_lock (&lock);
  waiting = g_string_new (NULL);
  ending = idle = FALSE;
  g_mutex_unlock (&lock);
  writer = g_thread_new ("journal", keep_writing, NULL);
}

void
cf_journal_end (void)
{
  gint64 until = g_get_monotonic_time () + END_USEC;
  gboolean done = TRUE;
  g_mutex_lock (&lock);
  ending = TRUE;
  g_cond_broadcast (&changed);
  while (done && !idle)
    done = g_cond_wait_until (&changed, &lock, until);
  g_mutex_unlock (&lock);
  if (!done)
    return;                                                             /* it hangs in a pipe that nobody reads, and ends with the program */
  g_thread_join (writer);
  g_string_free (waiting, TRUE);
  waiting = NULL;
}

/* Takes @line. */
static void
put (GString *line)
{
  g_string_append_c (line, '\n');
  g_mutex_lock (&lock);
  if (!waiting)
    write_all (line->str, line->len);
  else if (dropped || waiting->len + line->len > WAITING_MAX)
    dropped++;
  else
    g_string_append_len (waiting, line->str, line->len);
  if (idle && waiting)
    g_cond_signal (&changed);
  idle = FALSE;
  g_mutex_unlock (&lock);
  g_string_free (line, TRUE);
}

void
cf_journal (const char *level, const char *event, json_t *fields)
{
  char *text = fields ? json_dumps (fields, JSON_COMPACT) : NULL;
  json_decref (fields);
  if (!g_atomic_int_get (&silenced)) {
    GString *line = g_string_sized_new (256);
    put_head (line, level, event);
    if (text && strlen (text) > 2)
      g_string_append_printf (line, ",%s", text + 1);
    else
      g_string_append_c (line, '}');
    put (line);
  }
  free (text);
}

void
cf_journal_plain (const char *level, const char *event, const char *format, ...)
{
  va_list arguments;
  if (g_atomic_int_get (&silenced))
    return;
  GString *line = g_string_sized_new (256);
  put_head (line, level, event);
  g_string_append_c (line, ',');
  va_start (arguments, format);
  g_string_append_vprintf (line, format, arguments);
  va_end (arguments);
  g_string_append_c (line, '}');
  put (line);
}
