/* progress-bar.c: a line on standard error, redrawn ten times a second at most. */
#include "progress-bar.h"
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#define WIDTH 30
#define REDRAW_US 100000

static volatile sig_atomic_t interrupted;

static void
on_interrupt (int number)
{
  interrupted = 1;
}

void
cf_progress_bar_begin (CfProgressBar *bar, const char *what)
{
  struct sigaction action = { .sa_handler = on_interrupt, .sa_flags = (int) SA_RESETHAND };      /* a second Ctrl-C ends the program as usual */

  *bar = (CfProgressBar) { .what = what, .terminal = isatty (STDERR_FILENO) };
  sigaction (SIGINT, &action, NULL);
}

static void
draw (CfProgressBar *bar, guint64 done, guint64 total)
{
  guint percent = total ? (guint) (100 * MIN (done, total) / total) : 0;
  guint filled = percent * WIDTH / 100;

  fprintf (stderr, "\r%s ", bar->what);
  for (guint i = 0; total && i < WIDTH; i++)
    fputs (i < filled ? "█" : "░", stderr);
  if (total)
    fprintf (stderr, " %" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT ", %u %%\033[K", done, total, percent);
  else
    fprintf (stderr, "%" G_GUINT64_FORMAT "\033[K", done);
  fflush (stderr);
}

gboolean
cf_progress_bar (guint64 done, guint64 total, gpointer user)
{
  CfProgressBar *bar = user;
  gint64 now = g_get_monotonic_time ();

  if (bar->terminal && (now - bar->shown >= REDRAW_US || (total && done == total))) {
    bar->shown = now;
    draw (bar, done, total);
  }
  return !interrupted;
}

void
cf_progress_bar_end (CfProgressBar *bar)
{
  if (bar->terminal && bar->shown)
    fputs ("\r\033[K", stderr);
  signal (SIGINT, SIG_DFL);
}
