#include "writer.h"
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "ledger.h"

void
writer_listen (int fd, guint done_max, Said *said)
{
  char line[64];
  gsize n = 0;
  while (said->done < done_max && read (fd, line + n, 1) == 1) {            /* byte by byte: what is not read stays in the pipe */
    if (line[n] != '\n') {
      g_assert_cmpuint (++n, <, sizeof line);
      continue;
    }
    line[n] = '\0';
    n = 0;
    char what[20];
    guint step;
    g_assert_cmpint (sscanf (line, "%19s %u", what, &step), ==, 2);
    if (g_str_equal (what, "done"))
      said->done = step + 1;
    said->unknown += g_str_equal (what, "unknown");
    said->failed += g_str_equal (what, "failed");
    if (g_str_equal (what, "allocations"))
      said->allocations = step;
  }
}

guint
writer_survey (const char *path, guint done)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, NULL, &error);
  g_assert_no_error (error);
  for (guint step = 0; step < done; step++)
    if (!day_done (shop->db, step))
      g_error ("step %u was answered and is lost", step);
  ledger_clean (shop->db);
  CfOutcome outcome = day_step (shop, done, &error);                        /* the one that was in hand when it died: now it is done, once */
  g_assert_no_error (error);
  g_assert_true (outcome == CF_OK || outcome == CF_ALREADY);
  g_assert_true (day_done (shop->db, done));
  return done + 1;
}

void
writer_copy (const char *from, const char *to)
{
  g_autofree char *bytes = NULL;
  gsize size;
  g_autoptr (GError) error = NULL;
  static const char *const beside[] = { "-wal", "-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *name = g_strconcat (to, beside[i], NULL);
    g_unlink (name);
  }
  g_assert_true (g_file_get_contents (from, &bytes, &size, &error));
  g_assert_true (g_file_set_contents_full (to, bytes, size, G_FILE_SET_CONTENTS_NONE, 0600, &error));
}
