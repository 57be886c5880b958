/* frames.c: see frames.h. */
#include "frames.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define FRAMES 300
#define WARM 5

typedef struct {
  GtkWidget         *window;
  GtkScrolledWindow *scrolled;
  GtkScrolledWindow *(*find) (gpointer user);
  gboolean         (*ready) (gpointer user);
  void             (*more) (gpointer user);
  gpointer           user;
  double             work[FRAMES], before;
  guint              frame, kind;                                       /* 0: not yet, 1: pages, 2: jumps */
  guint64            draws;
} Frames;

static double start_ms;
static double woke, drawn, busy_most;                                   /* of the main thread's time: when it began to work, what of it was drawing; the longest without */

static double
monotonic_ms (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static double
clock_ms (clockid_t clock)
{
  struct timespec t;
  clock_gettime (clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

double frames_cpu_ms (void) { return clock_ms (CLOCK_THREAD_CPUTIME_ID); }

static int
poll_and_count (GPollFD *fds, guint n, int timeout)
{
  if (woke)
    busy_most = MAX (busy_most, frames_cpu_ms () - woke - drawn);
  int got = g_poll (fds, n, timeout);
  woke = frames_cpu_ms ();
  drawn = 0;
  return got;
}

static void
say_busy (const char *name)
{
  printf (", \"%s\": %.3f", name, busy_most);
  busy_most = 0;
}

void
frames_begin (void)
{
  const char *t0 = g_getenv ("T0");
  start_ms = t0 ? g_ascii_strtod (t0, NULL) * 1e3 : monotonic_ms ();
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

double
frames_percentile (double *values, guint n, guint percent)
{
  qsort (values, n, sizeof *values, compare);
  return values[MIN (n - 1, n * percent / 100)];
}

GtkWidget *
frames_find (GtkWidget *root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = frames_find (child, type);
    if (found)
      return found;
  }
  return NULL;
}

static long
pss_kb (void)
{
  g_autofree char *text = NULL;
  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return 0;
  const char *line = strstr (text, "\nPss:");
  return line ? strtol (line + 5, NULL, 10) : 0;
}

static void
end (Frames *self)
{
  say_busy ("scroll_busy_ms");
  printf (", \"pss_kb\": %ld", pss_kb ());
  if (self->more)
    self->more (self->user);
  printf ("}\n");
  fflush (stdout);
  _exit (0);
}

static void
say_work (Frames *self, const char *name)
{
  double sum = 0;
  for (guint i = 0; i < FRAMES; i++)
    sum += self->work[i];
  double p95 = frames_percentile (self->work, FRAMES, 95);
  printf (", \"%s\": {\"mean\": %.3f, \"p50\": %.3f, \"p95\": %.3f, \"max\": %.3f}", name, sum / FRAMES, self->work[FRAMES / 2], p95, self->work[FRAMES - 1]);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user)
{
  Frames *self = user;
  if (self->kind == 0)
    return G_SOURCE_CONTINUE;
  GtkAdjustment *a = gtk_scrolled_window_get_vadjustment (self->scrolled);
  double upper = gtk_adjustment_get_upper (a), page = gtk_adjustment_get_page_size (a), value = gtk_adjustment_get_value (a) + page * .9;
  if (self->kind == 2)
    value = (double) (((guint64) self->frame * 7919 * 104729) % 1000003) / 1000003. * upper;
  gtk_adjustment_set_value (a, value > upper - page ? 0 : value);
  return G_SOURCE_CONTINUE;
}

static void on_before (GdkFrameClock *clock, Frames *self) { self->before = frames_cpu_ms (); }

static void
on_after (GdkFrameClock *clock, Frames *self)
{
  double work = frames_cpu_ms () - self->before;
  drawn += work;
  if (self->draws++ == 0) {
    woke = busy_most = 0;                                               /* the start is another figure */
    printf ("{\"first_ms\": %.1f, \"first_cpu_ms\": %.1f, \"first_main_ms\": %.1f, \"first_pss_kb\": %ld", monotonic_ms () - start_ms, clock_ms (CLOCK_PROCESS_CPUTIME_ID), frames_cpu_ms (), pss_kb ());
    self->scrolled = self->find (self->user);
    gtk_widget_add_tick_callback (self->window, on_tick, self, NULL);
    return;
  }
  if (self->kind == 0) {
    if (!self->ready (self->user))
      return;
    printf (", \"whole_ms\": %.1f, \"whole_pss_kb\": %ld", monotonic_ms () - start_ms, pss_kb ());
    say_busy ("fill_busy_ms");
    self->kind = 1;
    self->frame = 0;
    return;
  }
  if (self->frame >= WARM)
    self->work[self->frame - WARM] = work;
  if (++self->frame < FRAMES + WARM)
    return;
  say_work (self, self->kind == 1 ? "page" : "jump");
  self->frame = 0;
  if (++self->kind == 3)
    end (self);
}

static void
on_realize (GtkWidget *window, Frames *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_before), self);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after), self);
}

void
frames_watch (GtkWidget *window, GtkScrolledWindow *(*scrolled) (gpointer user), gboolean (*ready) (gpointer user), void (*more) (gpointer user), gpointer user)
{
  Frames *self = g_new0 (Frames, 1);
  g_main_context_set_poll_func (NULL, poll_and_count);
  self->window = window;
  self->find = scrolled;
  self->ready = ready;
  self->more = more;
  self->user = user;
  if (gtk_widget_get_realized (window))
    on_realize (window, self);
  else
    g_signal_connect_after (window, "realize", G_CALLBACK (on_realize), self);
}
