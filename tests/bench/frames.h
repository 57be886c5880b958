/* frames.h: what both sides of the list benchmark measure by: the time from the program's start to its first frame, the work of a frame while the list is scrolled, and memory. */
#pragma once
#include <gtk/gtk.h>

/* From now on; the environment's T0 is the monotonic clock, in seconds, just before the program was started. */
void frames_begin (void);
/* Watches @window, which is not shown yet, and scrolls what @scrolled gives (asked at the first frame) when @ready says that all rows are there: 300 frames by the page, 300 by jumps to anywhere. Then prints
 * figures as JSON (without closing it: @more may add some) and ends the program. The work of a frame is the main thread's own time on the processor from before-paint to after-paint, in ms; fill_busy_ms and
 * scroll_busy_ms are the longest it worked at a stretch without that: from the first frame until all rows are there, and while scrolled. */
void frames_watch (GtkWidget *window, GtkScrolledWindow *(*scrolled) (gpointer user), gboolean (*ready) (gpointer user), void (*more) (gpointer user), gpointer user);
double frames_cpu_ms (void);                                            /* of this thread */
double frames_percentile (double *values, guint n, guint percent);      /* sorts them */
GtkWidget *frames_find (GtkWidget *root, GType type);
