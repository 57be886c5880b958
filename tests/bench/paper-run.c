/* paper-run.c: our side of the paper benchmark: paper-run files|print THREADS COUNT all|short FOLDER draws COUNT statements and prints one line of figures. */
#include "paper-data.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct { const CfPaperStatement *statements; guint first, step, count; const char *folder; guint pages; } Share;

static CfPaper *
paper (void)
{
  CfPaperShop shop;
  CfPaper *made;
  g_autoptr (GError) error = NULL;
  bench_shop (&shop);
  made = cf_paper_new (&shop, &error);
  if (!made)
    g_error ("%s", error->message);
  return made;
}

static gpointer
draw_share (gpointer data)
{
  Share *share = data;
  g_autoptr (CfPaper) own = paper ();
  for (guint i = share->first; i < share->count; i += share->step)
    {
      CfPaperDocument document = { .statement = &share->statements[i] };
      g_autofree char *path = g_strdup_printf ("%s/%s.pdf", share->folder, share->statements[i].customer->number);
      g_autoptr (GError) error = NULL;
      guint pages;
      if (!cf_paper_file (own, &document, path, &pages, &error))
        g_error ("%s", error->message);
      share->pages += pages;
    }
  return NULL;
}

static guint
draw_files (const CfPaperStatement *statements, guint threads, guint count, const char *folder)
{
  Share shares[8];
  GThread *running[8];
  guint pages = 0;
  for (guint t = 0; t < threads; t++)
    {
      shares[t] = (Share) { statements, t, threads, count, folder, 0 };
      running[t] = threads > 1 ? g_thread_new ("paper", draw_share, &shares[t]) : (draw_share (&shares[t]), NULL);
    }
  for (guint t = 0; t < threads; t++)
    {
      if (running[t])
        g_thread_join (running[t]);
      pages += shares[t].pages;
    }
  return pages;
}

static guint
draw_print (const CfPaperStatement *statements, guint count, const char *folder)
{
  g_autoptr (CfPaper) own = paper ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, "print.pdf", NULL);
  FILE *file = fopen (path, "w");
  guint pages = 0, more;
  gboolean ok = cf_paper_open (own, "Statements", statements[0].as_of, cf_paper_write_stdio, file, &error);
  for (guint i = 0; ok && i < count; i++, pages += more)
    {
      CfPaperDocument document = { .statement = &statements[i] };
      ok = cf_paper_add (own, &document, &more, &error);
    }
  if (!ok || !cf_paper_close (own, &error))
    g_error ("%s", error->message);
  fclose (file);
  return pages;
}

int
main (int argc, char **argv)
{
  guint threads, count, pages;
  const CfPaperStatement *statements;
  double cpu;
  long before;
  gint64 wall;

  if (argc != 6)
    return 2;
  threads = CLAMP (atoi (argv[2]), 1, 8);
  count = atoi (argv[3]);
  statements = bench_statements (count, g_str_equal (argv[4], "short"));
  before = bench_peak ();
  cpu = bench_cpu ();
  wall = g_get_monotonic_time ();
  pages = g_str_equal (argv[1], "print") ? draw_print (statements, count, argv[5]) : draw_files (statements, threads, count, argv[5]);
  printf ("{\"cpu\": %.6f, \"wall\": %.6f, \"peak_kb\": %ld, \"data_kb\": %ld, \"pages\": %u}\n", bench_cpu () - cpu, (g_get_monotonic_time () - wall) / 1e6, bench_peak (), before, pages);
  return 0;
}
