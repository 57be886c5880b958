/* scratch.c: see scratch.h. */
#include "scratch.h"

CF_SQL (scratch_load, "SELECT body, at FROM scratch WHERE name = $1");
CF_SQL (scratch_save, "INSERT INTO scratch(name, at, body) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET at = excluded.at, body = excluded.body");
CF_SQL (scratch_list, "SELECT name, body, at FROM scratch WHERE name >= $1 AND name < $2 ORDER BY at DESC, name");
CF_SQL (scratch_remove, "DELETE FROM scratch WHERE name = $1");

gboolean
cf_scratch_load (CfDb *db, const char *name, char **ret_body, CfInstant *ret_at, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &scratch_load, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, name);
  CfStep step = cf_step (stmt, error);
  *ret_body = step == CF_ROW ? g_strdup (cf_text (stmt, 0)) : NULL;
  if (ret_at)
    *ret_at = step == CF_ROW ? cf_int (stmt, 1) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_scratch_save (CfDb *db, const char *name, const char *body, CfInstant at, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &scratch_save, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, name);
  cf_bind_int (stmt, 2, at);
  cf_bind_text (stmt, 3, body);
  return cf_run (stmt, error);
}

gboolean
cf_scratch_remove (CfDb *db, const char *name, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &scratch_remove, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, name);
  return cf_run (stmt, error);
}

void
cf_scratch_clear (gpointer p)
{
  CfScratch *scratch = p;
  g_clear_pointer (&scratch->name, g_free);
  g_clear_pointer (&scratch->body, g_free);
}

gboolean
cf_scratch_list (CfDb *db, const char *prefix, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &scratch_list, error);
  g_autofree char *end = g_strconcat (prefix, "\177", NULL);            /* names are ASCII */
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, prefix);
  cf_bind_text (stmt, 2, end);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfScratch row = { g_strdup (cf_text (stmt, 0)), g_strdup (cf_text (stmt, 1)), cf_int (stmt, 2) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}
