/* statement-list.c: see statement-list.h. */
#include "statement-list.h"
#include "base/id.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#define MAGIC "counterfoil statement run 1"

static void
listed_free (gpointer p)
{
  g_free (((CfListed *) p)->file);
  g_free (p);
}

/* "done ID SHA256 PAGES BALANCE FILE" */
static gboolean
read_done (const char *line, CfListed *ret)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 6);
  if (g_strv_length (words) != 6 || !g_str_equal (words[0], "done") || !cf_id_parse (words[1], &ret->customer_id) || strlen (words[2]) != CF_FILE_HASH - 1)
    return FALSE;
  g_strlcpy (ret->sha256, words[2], CF_FILE_HASH);
  ret->pages = g_ascii_strtoull (words[3], NULL, 10);
  ret->balance_minor = g_ascii_strtoll (words[4], NULL, 10);
  ret->file = g_strdup (words[5]);
  return TRUE;
}

/* Takes what an earlier run of the same question did. */
static gboolean
take_up (CfStatementList *list, const char *text, const char *question)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = g_strv_length (lines);                                      /* the last is what stands behind the last line end: torn or empty */
  if (n < 4 || !g_str_equal (lines[0], MAGIC) || !g_str_equal (lines[1], question) || !g_str_has_prefix (lines[2], "run ") ||
      !cf_id_parse (lines[2] + 4, &list->run_id))
    return FALSE;
  for (guint i = 3; i + 1 < n; i++) {
    CfListed listed = { 0 };
    if (read_done (lines[i], &listed))
      g_hash_table_insert (list->done, GSIZE_TO_POINTER (listed.customer_id), g_memdup2 (&listed, sizeof listed));
  }
  return TRUE;
}

static gboolean
add_line (CfStatementList *list, const char *format, ...) G_GNUC_PRINTF (2, 3);
static gboolean
add_line (CfStatementList *list, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  gboolean ok = vfprintf (list->out, format, args) >= 0;
  va_end (args);
  return ok && fflush (list->out) == 0;
}

static gboolean
begin (CfStatementList *list, const char *question)
{
  char id[CF_ID_TEXT];
  return add_line (list, "%s\n%s\nrun %s\n", MAGIC, question, cf_id_text (list->run_id, id));
}

static gboolean
add_done (CfStatementList *list, const CfListed *listed)
{
  char id[CF_ID_TEXT];
  return add_line (list, "done %s %s %u %" G_GINT64_FORMAT " %s\n", cf_id_text (listed->customer_id, id), listed->sha256, listed->pages, listed->balance_minor,
                   listed->file);
}

gboolean
cf_statement_list_open (CfStatementList *list, const char *folder, const char *question, CfId run_id, GError **error)
{
  g_autofree char *text = NULL;
  GHashTableIter iter;
  gpointer listed;
  gboolean ok;
  *list = (CfStatementList) { .path = g_build_filename (folder, "statement-run.list", NULL), .run_id = run_id, .done = g_hash_table_new_full (NULL, NULL, NULL, listed_free) };
  if (g_file_get_contents (list->path, &text, NULL, NULL) && !take_up (list, text, question)) {
    g_hash_table_remove_all (list->done);
    list->run_id = run_id;
  }
  if ((ok = (list->out = g_fopen (list->path, "we")) != NULL))          /* written anew, so that nothing torn stays */
    ok = begin (list, question);
  g_hash_table_iter_init (&iter, list->done);
  while (ok && g_hash_table_iter_next (&iter, NULL, &listed))
    ok = add_done (list, listed);
  return ok || cf_file_error ("writing", list->path, errno, error);
}

gboolean
cf_statement_list_add (CfStatementList *list, const CfListed *listed, GError **error)
{
  return add_done (list, listed) || cf_file_error ("writing", list->path, errno, error);
}

void
cf_statement_list_finish (CfStatementList *list)
{
  if (list->out)
    fclose (list->out);
  list->out = NULL;
  g_unlink (list->path);
}

void
cf_statement_list_clear (CfStatementList *list)
{
  if (list->out)
    fclose (list->out);
  list->out = NULL;
  g_clear_pointer (&list->done, g_hash_table_unref);
  g_clear_pointer (&list->path, g_free);
}

gboolean
cf_statement_list_holds (const char *folder, const CfListed *listed)
{
  g_autofree char *path = g_build_filename (folder, listed->file, NULL), *bytes = NULL;
  gsize size;
  char hash[CF_FILE_HASH];
  return g_file_get_contents (path, &bytes, &size, NULL) && g_str_equal (cf_hash_hex (bytes, size, hash), listed->sha256);
}
