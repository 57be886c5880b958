/* gallery.c: draws the samples as PDF files into a folder, to be looked at: gallery FOLDER [NAME…]. */
#include "samples.h"
#include <glib/gstdio.h>

int
main (int argc, char **argv)
{
  guint n;
  const CfSample *samples = samples_all (&n);

  if (argc < 2)
    {
      g_printerr ("usage: gallery FOLDER [NAME…]\n");
      return 2;
    }
  g_mkdir_with_parents (argv[1], 0777);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s.pdf", argv[1], samples[i].look.name);
      g_autoptr (CfPaper) paper = NULL;
      g_autoptr (GError) error = NULL;
      if (argc > 2 && !g_strv_contains ((const char *const *) argv + 2, samples[i].look.name))
        continue;
      paper = samples_paper (&samples[i].look);
      if (!cf_paper_file (paper, &samples[i].document, path, NULL, &error))
        g_printerr ("%s: %s\n", samples[i].look.name, error->message);
    }
  samples_free ();
  return 0;
}
