/* A file is written whole or not at all, nothing of it is left beside, and what is no regular file is never replaced: a pipe gets the bytes, a link leads to the file that it names, there or not. */
#include "base/whole-file.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct { char *folder; } Place;

static char *
in (const Place *place, const char *name)
{
  return g_build_filename (place->folder, name, NULL);
}

static void
set_up (Place *place, gconstpointer data)
{
  place->folder = g_dir_make_tmp ("whole-file-XXXXXX", NULL);
  g_assert_nonnull (place->folder);
}

/* Nothing half-written is left. */
static void
tear_down (Place *place, gconstpointer data)
{
  const char *name;
  g_autoptr (GDir) dir = g_dir_open (place->folder, 0, NULL);
  while ((name = g_dir_read_name (dir))) {
    g_autofree char *path = in (place, name);
    g_assert_null (strstr (name, ".part"));
    g_assert_cmpint (g_remove (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (place->folder), ==, 0);
  g_free (place->folder);
}

static void
holds (const char *path, const char *text)
{
  g_autofree char *is = NULL;
  g_assert_true (g_file_get_contents (path, &is, NULL, NULL));
  g_assert_cmpstr (is, ==, text);
}

static mode_t
kind (const char *path)
{
  GStatBuf st;
  return g_lstat (path, &st) == 0 ? st.st_mode & S_IFMT : 0;
}

static void
put (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_whole_file_write (path, NULL, text, strlen (text), TRUE, &error));
  g_assert_no_error (error);
}

static void
test_plain (Place *place, gconstpointer data)
{
  g_autofree char *path = in (place, "a"), *aside = in (place, "aside");
  g_autoptr (GError) error = NULL;
  CfWholeFile file;
  put (path, "one");
  put (path, "two");
  holds (path, "two");
  g_assert_true (cf_whole_file_open (&file, path, aside, &error));
  g_assert_cmpint (fputs ("three", file.out), >=, 0);
  g_assert_cmpint (kind (aside), ==, S_IFREG);
  holds (path, "two");                                                  /* until the end */
  g_assert_true (cf_whole_file_end (&file, TRUE, FALSE, &error));
  holds (path, "three");
  g_assert_true (cf_whole_file_open (&file, path, NULL, &error));
  g_assert_cmpint (fputs ("four", file.out), >=, 0);
  g_assert_false (cf_whole_file_end (&file, FALSE, FALSE, &error));      /* given up */
  g_assert_no_error (error);
  holds (path, "three");
}

static void
test_pipe (Place *place, gconstpointer data)
{
  g_autofree char *path = in (place, "pipe"), *link = in (place, "link");
  char got[64] = "";
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_cmpint (symlink ("pipe", link), ==, 0);
  int reader = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  g_assert_cmpint (reader, >=, 0);
  put (path, "hello");
  put (link, " there");
  g_assert_cmpint (read (reader, got, sizeof got - 1), ==, 11);
  g_assert_cmpstr (got, ==, "hello there");
  close (reader);
  g_assert_cmpint (kind (path), ==, S_IFIFO);
  g_assert_cmpint (kind (link), ==, S_IFLNK);
}

static void
test_links (Place *place, gconstpointer data)
{
  g_autofree char *path = in (place, "a"), *relative = in (place, "relative"), *absolute = in (place, "absolute"), *early = in (place, "early"), *late = in (place, "late");
  put (path, "one");
  g_assert_cmpint (symlink ("absolute", relative), ==, 0);
  g_assert_cmpint (symlink (path, absolute), ==, 0);
  g_assert_cmpint (symlink ("late", early), ==, 0);
  put (relative, "two");                                                /* two links on */
  holds (path, "two");
  put (absolute, "three");
  holds (path, "three");
  put (early, "four");                                                  /* nothing is there yet */
  holds (late, "four");
  g_assert_cmpint (kind (relative), ==, S_IFLNK);
  g_assert_cmpint (kind (absolute), ==, S_IFLNK);
  g_assert_cmpint (kind (early), ==, S_IFLNK);
  g_assert_cmpint (kind (late), ==, S_IFREG);
}

static void
test_cannot (Place *place, gconstpointer data)
{
  static const struct { const char *name; CfError code; } cases[] = { { "no/such", CF_ERROR_NOT_FOUND }, { "folder", CF_ERROR_INVALID }, { "round", CF_ERROR_INVALID } };
  g_autofree char *folder = in (place, "folder"), *round = in (place, "round");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("round", round), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = in (place, cases[i].name);
    g_autoptr (GError) error = NULL;
    g_assert_false (cf_whole_file_write (path, NULL, "x", 1, FALSE, &error));
    g_assert_error (error, CF_ERROR, (int) cases[i].code);
    g_assert_nonnull (strstr (error->message, path));
  }
  g_assert_cmpint (kind (folder), ==, S_IFDIR);
  g_assert_cmpint (kind (round), ==, S_IFLNK);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/base/whole-file/plain", Place, NULL, set_up, test_plain, tear_down);
  g_test_add ("/base/whole-file/pipe", Place, NULL, set_up, test_pipe, tear_down);
  g_test_add ("/base/whole-file/links", Place, NULL, set_up, test_links, tear_down);
  g_test_add ("/base/whole-file/cannot", Place, NULL, set_up, test_cannot, tear_down);
  return g_test_run ();
}
